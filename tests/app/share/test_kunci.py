"""A report is locked when no galat is open, refuses every entry then, and opens with a reason."""

from pathlib import Path

import pytest

from lkjip_desktop.app.command.temuan import restore, set_aside
from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.share.kunci import lock, unlock
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Belanja
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.temuan.kunci import blockers
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import LockedLaporan
from tests.contoh import laporan_contoh
from tests.memory import session_of


@pytest.fixture
def induk() -> Session:
    return session_of(laporan_contoh("induk"), "Siti")


@pytest.fixture
def besar() -> Session:
    return session_of(laporan_contoh("besar"), "Siti")


def test_a_report_with_open_galat_is_not_locked(induk: Session) -> None:
    with pytest.raises(Refusal, match=r"masih ada \d+ galat"):
        lock(induk)
    assert not induk.laporan.data.terkunci


def test_what_is_set_aside_counts_as_closed(induk: Session) -> None:
    waiting = blockers(induk.findings)
    for item in waiting:
        induk.change("Kesampingkan", lambda draft, t=item: set_aside(draft, t, "Sudah dijelaskan"))
    assert not blockers(induk.findings)
    induk.change("Kembalikan", lambda draft: restore(draft, waiting[0]))
    assert blockers(induk.findings) == waiting[:1]
    induk.change("Kesampingkan", lambda draft: set_aside(draft, waiting[0], "Tetap"))
    entry = lock(induk)
    assert entry is not None
    assert (entry.kind, entry.actor) == (KUNCI, "Siti")
    assert induk.laporan.data.terkunci == 1


def test_a_reason_is_asked_for(induk: Session, besar: Session) -> None:
    with pytest.raises(Refusal, match="alasan"):
        induk.change("Kesampingkan", lambda draft: set_aside(draft, induk.findings[0], "  "))
    lock(besar)
    with pytest.raises(Refusal, match="alasan"):
        unlock(besar, " ")
    assert besar.laporan.data.terkunci == 1


def test_a_locked_report_refuses_every_entry_until_it_is_opened(besar: Session) -> None:
    lock(besar)
    name = Address("satker", besar.laporan.satker.id, "kota")
    with pytest.raises(LockedLaporan):
        besar.change("Kota", lambda draft: draft.set(name, "Lain"))
    with pytest.raises(LockedLaporan):
        besar.change("Sisih", lambda draft: set_aside(draft, besar.findings[0], "Tidak boleh"))
    assert lock(besar) is None
    entry = unlock(besar, "Angka 2A direvisi")
    assert entry is not None
    assert (entry.kind, entry.extra["alasan"]) == (BUKA_KUNCI, "Angka 2A direvisi")
    assert "Angka 2A direvisi" in entry.label
    assert unlock(besar, "lagi") is None
    besar.change("Kota", lambda draft: draft.set(name, "Lain"))


def test_a_part_is_not_locked(tmp_path: Path) -> None:
    with Document.create(tmp_path / "induk.lkjip", laporan_contoh("besar")) as document:
        part = next(iter(bagikan(document, tmp_path, "Siti")))
    with Document.open(part.path) as document, pytest.raises(Refusal, match="Berkas bagian"):
        lock(Session(document, "Budi"))


def test_belanja_without_its_kegiatan_is_named_before_anything_is_signed(besar: Session) -> None:
    besar.change("Tambah belanja", lambda draft: draft.new(Belanja, pagu="5", urutan="z"))
    for write in (lambda: lock(besar), lambda: to_json(besar.laporan)):
        with pytest.raises(Refusal, match=r"Kegiatan belanja.* belum dipilih; pilih dahulu"):
            write()
    assert not besar.laporan.data.terkunci
