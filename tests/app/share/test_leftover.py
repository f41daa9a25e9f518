"""The list before the lock names every thing that is not done, each once, with its place."""

from pathlib import Path

from lkjip_desktop.app.command.temuan import set_aside
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.share.konsolidasi import Konsolidasi
from lkjip_desktop.app.share.leftover import count, leftovers, to_html
from lkjip_desktop.domain.model.entity import Indikator, Narasi
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.temuan.finding import Severity
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh
from tests.memory import session_of


def titles(session: Session) -> dict[str, int]:
    return {group.title: len(group.items) for group in leftovers(session)}


def test_an_indikator_that_is_not_marked_done_is_named_with_what_it_lacks() -> None:
    session = session_of(laporan_contoh("induk"), "Siti")
    for row in session.laporan.daftar(Indikator):
        where = Address(Indikator.KIND, row.id, "selesai")
        session.change("Selesai", lambda draft, at=where: draft.set(at, 1))
    assert "Indikator yang belum ditandai selesai" not in titles(session)
    row = session.laporan.daftar(Indikator)[2]
    where = Address(Indikator.KIND, row.id, "selesai")
    session.change("Buka", lambda draft: draft.set(where, 0))
    first = leftovers(session)[0]
    assert first.title == "Indikator yang belum ditandai selesai"
    assert [item.where for item in first.items] == [Address(Indikator.KIND, row.id)]
    assert first.items[0].words.startswith(f"{row.kode} ")


def test_a_default_text_leaves_the_list_when_it_is_written() -> None:
    session = session_of(laporan_contoh("kecil"), "Siti")
    for row in session.laporan.children(Narasi, "indikator", None):
        session.change("Hapus", lambda draft, gone=row.id: draft.delete(Narasi, gone))
    before = titles(session)["Naskah yang masih bawaan"]
    assert 0 < before <= len(NASKAH)
    session.change("Tulis", lambda d: d.new(Narasi, tempat="simpulan", teks="Simpulan kami."))
    assert titles(session)["Naskah yang masih bawaan"] == before - 1


def test_a_part_is_out_until_it_comes_back_or_is_replaced(tmp_path: Path) -> None:
    with Document.create(tmp_path / "induk.lkjip", laporan_contoh("besar")) as document:
        session = Session(document, "Siti")
        assert "Bagian yang belum kembali" not in titles(session)
        parts = list(bagikan(document, tmp_path / "satu", "Siti"))
        assert titles(session)["Bagian yang belum kembali"] == len(parts)
        bagikan(document, tmp_path / "dua", "Siti")
        assert titles(session)["Bagian yang belum kembali"] == len(parts)
        run = Konsolidasi(document, [tmp_path / "dua" / parts[0].path.name])
        run.write(run.plan(), "Siti")  # unchanged as it is, it came back
        assert titles(session)["Bagian yang belum kembali"] == len(parts) - 1


def test_findings_stand_with_their_level_and_those_set_aside_with_their_reason() -> None:
    session = session_of(laporan_contoh("induk"), "Siti")
    grave = [t for t in session.findings if t.tingkat is not Severity.CATATAN]
    assert titles(session)["Temuan yang masih terbuka"] == len(grave)
    chosen = grave[0]
    session.change("Sisih", lambda draft: set_aside(draft, chosen, "Sudah <dijelaskan> & benar"))
    groups = leftovers(session)
    aside = next(group for group in groups if group.title == "Temuan yang dikesampingkan")
    assert aside.items[0].where == chosen.lokasi
    assert aside.items[0].words.endswith("Alasan: Sudah <dijelaskan> & benar")
    assert titles(session)["Temuan yang masih terbuka"] == len(grave) - 1
    html = to_html(session, groups)
    assert "Sudah &lt;dijelaskan&gt; &amp; benar" in html
    assert html.count("<li>") == count(groups)
