"""The worker's pages are those of an export, whatever changed before and however often."""

import random
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from lkjip_desktop.app.exchange import pratinjau
from lkjip_desktop.app.exchange.ekspor import context_of
from lkjip_desktop.app.exchange.pratinjau import (
    BerkasRequest,
    Frames,
    PageReply,
    PageRequest,
    Proofs,
    difference,
    framed,
    serve,
)
from lkjip_desktop.domain.display.perbaikan import CorrectionList
from lkjip_desktop.domain.formula.memo import forget
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Gambar,
    Indikator,
    Narasi,
    NilaiBaris,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.compose import export
from lkjip_desktop.report.reuse import Reuse
from tests.acak import random_change
from tests.contoh import laporan_contoh

NOTHING = CorrectionList()
_FILE = BytesIO()
Image.new("RGB", (60, 40), "teal").save(_FILE, "PNG")
PNG = _FILE.getvalue()


def exported(laporan: Laporan, periode: str = "") -> bytes:
    """As an export writes it, from nothing."""
    forget()
    out = BytesIO()
    export(context_of(laporan, periode, contents, NOTHING), out)
    return out.getvalue()


def contents(_: str) -> bytes | None:
    return PNG


class Window:
    """What asks a worker for pages, and knows what it sent."""

    def __init__(self) -> None:
        self.proofs, self.sent = Proofs(contents), Laporan()

    def ask(self, laporan: Laporan, halaman: tuple[int, ...] = (), periode: str = "") -> PageReply:
        put, gone = difference(self.sent, laporan)
        self.sent = laporan
        return self.proofs.reply(PageRequest(put, gone, periode, NOTHING, halaman, utuh=True))


def edits(laporan: Laporan, draw: random.Random) -> Iterator[Laporan]:
    """What clerks do, and what nobody does; the last is undone."""
    values = sorted(laporan.rows(NilaiBaris))
    row = laporan.get(NilaiBaris, draw.choice(values))
    yield (laporan := laporan.with_changes([replace(row, realisasi=str(draw.randrange(999)))]))
    own = draw.choice(laporan.daftar(Indikator))
    key = keyed_id(laporan.ruang, Narasi, own.id, "analisis")
    text = Narasi(key, indikator=own.id, tempat="analisis", teks="Naik karena dilatih. " * 40)
    yield (laporan := laporan.with_changes([text]))
    picture = Gambar("g", tempat="keluaran", nama="a.png", berkas="f" * 64, keterangan="Pelatihan")
    yield (before := laporan.with_changes([picture]))
    yield (laporan := before.with_changes([replace(laporan.satker, nama="Kantor Percobaan")]))
    tempat = "visi_misi"  # its heading comes, and those behind it bear the next letter
    key = keyed_id(laporan.ruang, Narasi, None, tempat)
    text = laporan.find(Narasi, key) or Narasi(key, tempat=tempat)
    shorter = laporan.with_changes([replace(text, teks="")])
    yield shorter
    yield (laporan := shorter.with_changes([replace(text, teks="Melayani.")]))
    for _ in range(3):
        for _ in range(3):
            laporan = random_change(draw, laporan)
        yield laporan
    yield before


@pytest.mark.acak
def test_the_pages_are_those_of_an_export_after_each_change(benih: random.Random) -> None:
    laporan = laporan_contoh(benih.choice(["induk", "kecil"]))
    window = Window()
    window.ask(laporan)
    for number, after in enumerate(edits(laporan, benih)):
        wanted = exported(after)
        seen = tuple(benih.sample(range(12), 3))
        reply = window.ask(after, seen)
        assert reply.whole == wanted, number
        assert pictures(reply.drawn, range(len(reply.halaman))) == pictures(wanted, reply.halaman)


def pictures(data: bytes, pages: range | tuple[int, ...]) -> list[bytes]:
    document = pypdfium2.PdfDocument(data)
    return [bytes(document[page].render(scale=1).buffer) for page in pages]


def test_the_outline_and_the_sizes_are_those_of_the_file() -> None:
    reply = Window().ask(laporan_contoh("kecil"))
    assert reply.whole is not None
    document = pypdfium2.PdfDocument(reply.whole)
    sides = [side for page in document for side in page.get_size()]
    assert [side for size in reply.sizes for side in size] == pytest.approx(sides, abs=0.01)
    outline = [(mark.get_title(), mark.level, mark.get_dest()) for mark in document.get_toc()]
    assert len(outline) == len(reply.headings)
    for (title, level, place), found in zip(outline, reply.headings, strict=True):
        assert found[:3] == (title, level, place.get_index())
        assert found[3] == pytest.approx(place.get_view()[1][1], abs=0.01)


def test_sections_that_read_nothing_that_changed_are_taken_as_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One value makes the section of its indikator anew, and of all others none."""
    laporan, window, made = laporan_contoh("induk"), Window(), []
    built = Reuse._built

    def blocks(self: Reuse, key: object, *rest: object) -> list[object]:
        monkeypatch.setattr(Reuse, "_built", lambda *of: made.append(key) or built(*of))
        return known(self, key, *rest)

    known = Reuse.blocks
    window.ask(laporan)
    window.ask(laporan := laporan.with_changes([replace(laporan.satker, kota="Kota Lain")]))
    monkeypatch.setattr(Reuse, "blocks", blocks)
    text = next(row for row in laporan.daftar(Narasi) if row.tempat == "analisis")
    window.ask(laporan.with_changes([replace(text, teks="Lain.")]))
    assert {key for key in made if key[0] == "indikator"} == {("indikator", text.indikator)}


def test_the_worker_asks_for_contents_that_it_has_not(monkeypatch: pytest.MonkeyPatch) -> None:
    laporan = laporan_contoh("kecil")
    picture = Gambar("g", tempat="keluaran", nama="a.png", berkas="f" * 64, keterangan="Pelatihan")
    laporan = laporan.with_changes([picture])
    pipe = Pipe(
        request(laporan), request(laporan.with_changes([replace(laporan.satker, nama="A")]))
    )
    serve(pipe, pipe.back)
    assert pipe.asked == ["f" * 64]  # the second layout knows it
    assert [len(reply.sizes) for reply in pipe.replies] == [len(pipe.replies[0].sizes)] * 2
    monkeypatch.setattr(pratinjau, "_MOST_BYTES", len(PNG) - 1)
    again = Pipe(request(laporan))
    serve(again, again.back)
    assert len(again.asked) == 1


def test_a_periode_that_there_is_not_is_refused() -> None:
    pipe = Pipe(request(laporan_contoh("kecil"), periode="1999-T1"))
    with pytest.raises(Refusal, match="1999-T1 tidak ada"):
        serve(pipe, pipe.back)


def test_messages_come_out_whole_however_the_pipe_cuts_them() -> None:
    sent = [BerkasRequest("a"), b"x" * 500, None]
    stream, frames = b"".join(map(framed, sent)), Frames()
    cut = [stream[at : at + 7] for at in range(0, len(stream), 7)]
    assert [message for piece in cut for message in frames.feed(piece)] == sent


def request(laporan: Laporan, periode: str = "") -> PageRequest:
    """As a window asks that sent nothing before; rows that are there already change nothing."""
    return PageRequest(tuple(laporan.all_rows()), (), periode, NOTHING, (0,))


class Pipe(BytesIO):
    """The requests of a window, and its answer to each question as soon as it is asked."""

    def __init__(self, *requests: PageRequest) -> None:
        super().__init__()
        self.waiting, self.asked, self.replies = list(requests), [], []
        self.back, self._frames, self._buffer = self, Frames(), b""

    def write(self, data: bytes) -> int:
        for message in self._frames.feed(data):
            if isinstance(message, BerkasRequest):
                self.asked.append(message.sha256)
                self._buffer += framed(PNG)
            else:
                self.replies.append(message)
        return len(data)

    def read(self, size: int = -1) -> bytes:
        if not self._buffer and self.waiting:
            self._buffer = framed(self.waiting.pop(0))
        taken, self._buffer = self._buffer[:size], self._buffer[size:]
        return taken
