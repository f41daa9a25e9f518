"""Notes go out with a part, come back with answers, and never conflict; over real files."""

from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.command.komentar import answer, place_at, return_part, settle, write_note
from lkjip_desktop.app.overview.notes import returned
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.share.batch import konsolidasi
from lkjip_desktop.app.share.perubahan import ChangeKind
from lkjip_desktop.domain.model.entity import Baris, Indikator, Komentar, Rincian, Subsie
from lkjip_desktop.domain.model.komentar import ThreadState
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotOwned
from tests.contoh import laporan_contoh, write


def say(session: Session, address: Address, teks: str) -> None:
    place = place_at(session.laporan, address)
    session.change("Catatan", lambda draft: write_note(draft, session.speaker, place, teks))


def row_of(session: Session, subsie: Subsie) -> Baris:
    """A row of a table of a section."""
    laporan = session.laporan
    for indikator in laporan.children(Indikator, "subsie", subsie.id):
        for rincian in laporan.children(Rincian, "indikator", indikator.id):
            return laporan.children(Baris, "rincian", rincian.id)[0]
    raise AssertionError(subsie)


def test_notes_and_a_return_go_out_are_answered_and_come_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "induk.lkjip", laporan_contoh("induk"))
    with Document.open(path) as document:
        officer = Session(document, "Ani")
        first, second, *_ = officer.laporan.daftar(Subsie)
        baris = row_of(officer, first)
        say(officer, Address(Baris.KIND, baris.id, "uraian"), "Baris ini masih perlu?")
        say(officer, Address(Baris.KIND, row_of(officer, second).id), "Untuk seksi lain")
        officer.change("X", lambda draft: return_part(draft, officer.speaker, first.id, "Lengkapi"))
        parts = {part.subsie.id: part.path for part in bagikan(document, tmp_path / "bagian")}
        # The officer settles meanwhile, and says something in a place the section deletes.
        say(officer, Address(Baris.KIND, baris.id), "Sudah dicek?")
    with Document.open(parts[first.id]) as document:
        clerk = Session(document, "Budi")
        assert {row.teks for row in clerk.laporan.rows(Komentar).values()} == {
            "Baris ini masih perlu?",
            "Lengkapi",
        }
        back = returned(clerk.threads, clerk.subsie)
        assert back is not None
        assert back.first.teks == "Lengkapi"
        (question,) = (thread for thread in clerk.threads if not thread.is_return)
        clerk.change("J", lambda draft: answer(draft, clerk.speaker, question, "Tidak, dihapus"))
        clerk.change("Hapus", lambda draft: draft.delete(Baris, baris.id))
        clerk.change("S", lambda draft: settle(draft, clerk.speaker, back))
        forged = Komentar("palsu", sisi="", teks="Atas nama petugas", waktu=back.first.waktu)
        with pytest.raises(NotOwned):
            clerk.change("P", lambda draft: draft.put(forged))
    hasil = konsolidasi(path, [parts[first.id], parts[second.id]], actor="Ani")
    assert not hasil.open
    told = [item.hasil for item in hasil.perubahan if item.jenis is ChangeKind.CATATAN]
    assert sorted(told) == ["Tidak, dihapus", "ditandai selesai"]
    with Document.open(path) as document:
        officer = Session(document, "Ani")
        states = {thread.first.teks: thread.state for thread in officer.threads}
        assert states == {
            "Baris ini masih perlu?": ThreadState.DIJAWAB,
            "Untuk seksi lain": ThreadState.TERBUKA,
            "Lengkapi": ThreadState.SELESAI,
            "Sudah dicek?": ThreadState.TERBUKA,
        }
        assert all(thread.moved for thread in officer.threads if "baris" in thread.first.teks)
    capsys.readouterr()
    assert cli.main(["riwayat", str(path)]) == 0
    told = capsys.readouterr().out
    assert "Ani  Catatan (1 catatan)\n" in told
    assert ": Baris ini masih perlu?, Ani\n" in told
    assert ": Tidak, dihapus, Budi\n" in told
