"""What people say: who may take it back, what a return does, and on what a note can be written."""

import pytest

from lkjip_desktop.app.command.edit import keyed_cell
from lkjip_desktop.app.command.komentar import (
    Speaker,
    answer,
    place_at,
    place_of_cell,
    return_part,
    settle,
    take_back,
    write_note,
)
from lkjip_desktop.app.overview.notes import note_marks, place_words, return_words, returned
from lkjip_desktop.app.overview.place import Area, place_of, quarter_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Baris, Indikator, NilaiBaris, Rincian, Subsie
from lkjip_desktop.domain.model.komentar import ThreadState
from lkjip_desktop.domain.model.laporan import Address
from tests.contoh import laporan_contoh
from tests.memory import session_of

OFFICER = Speaker(None, "Ani")


@pytest.fixture
def session() -> Session:
    return session_of(laporan_contoh("induk"), "Ani")


def test_a_note_on_a_cell_that_is_not_filled_in_leads_there_all_the_same(session: Session) -> None:
    laporan = session.laporan
    baris = next(iter(laporan.daftar(Baris)))
    periode = f"{laporan.data.tahun}-T3"
    target = keyed_cell(NilaiBaris, "realisasi", baris.id, periode)
    where = target.address(laporan)
    assert laporan.find(NilaiBaris, where.id) is None
    place = place_of_cell(laporan, target, "12")
    session.change("Catatan", lambda draft: write_note(draft, OFFICER, place, "Periksa"))
    (thread,) = session.threads
    owner = laporan.get(Rincian, baris.rincian or "").indikator
    assert (thread.first.indikator, thread.where, thread.moved) == (owner, where, False)
    assert "baris 1, TW III" in place_words(session.laporan, thread)
    found = place_of(session.laporan, where)
    assert (found.area, found.indikator and found.indikator.id) == (Area.SECTION, owner)
    assert quarter_of(session.laporan, where) == periode
    assert note_marks(session.laporan, session.threads)[where][0] is ThreadState.TERBUKA


def test_only_ones_own_words_are_taken_back_and_empty_ones_are_none(session: Session) -> None:
    subsie = session.laporan.daftar(Subsie)[0]
    clerk = Speaker(subsie.id, "Budi")
    place = place_of_cell(session.laporan, keyed_cell(NilaiBaris, "realisasi", "b", "2022"))
    with pytest.raises(Refusal, match="Tulis dahulu"):
        session.change("Catatan", lambda draft: write_note(draft, OFFICER, place, "  "))
    session.change("Catatan", lambda draft: write_note(draft, OFFICER, place, "Periksa"))
    thread = session.threads[0]
    with pytest.raises(Refusal, match="pihak lain"):
        session.change("Tarik", lambda draft: take_back(draft, clerk, thread.first))
    session.change("Jawab", lambda draft: answer(draft, clerk, thread, "Sudah"))
    session.change("Selesai", lambda draft: settle(draft, clerk, session.threads[0]))
    assert session.threads[0].state is ThreadState.SELESAI
    session.change("Tanya", lambda draft: answer(draft, OFFICER, session.threads[0], "Belum"))
    assert session.threads[0].state is ThreadState.TERBUKA


def test_a_return_names_the_section_and_takes_the_mark_done_from_what_is_noted(
    session: Session,
) -> None:
    subsie = session.laporan.daftar(Subsie)[0]
    noted, other = session.laporan.children(Indikator, "subsie", subsie.id)[:2]
    done = [Address(Indikator.KIND, row.id, "selesai") for row in (noted, other)]
    session.change("Selesai", lambda draft: [draft.set(where, 1) for where in done])
    place = place_at(session.laporan, Address(Indikator.KIND, noted.id))
    session.change("Catatan", lambda draft: write_note(draft, OFFICER, place, "Periksa"))
    with pytest.raises(Refusal, match="alasan"):
        session.change("X", lambda draft: return_part(draft, OFFICER, subsie.id, " "))
    session.change(
        "Kembali", lambda draft: return_part(draft, OFFICER, subsie.id, "Lengkapi", "2022-07-15")
    )
    assert [session.laporan.cell(where) for where in done] == [0, 1]
    back = returned(session.threads, subsie.id)
    assert back is not None
    words = return_words(session.laporan, session.threads, back)
    assert "oleh Ani, ditunggu 15 Juli: “Lengkapi”. 0 dari 1 catatan selesai." in words
    assert returned(session.threads, session.laporan.daftar(Subsie)[1].id) is None
    session.change("Lagi", lambda draft: return_part(draft, OFFICER, subsie.id, "Sekali lagi"))
    again = returned(session.threads, subsie.id)
    assert again is not None
    assert [t.first.teks for t in session.threads if t.is_return and t.is_open] == ["Sekali lagi"]
    session.change("Selesai", lambda draft: settle(draft, OFFICER, again))
    assert returned(session.threads, subsie.id) is None
