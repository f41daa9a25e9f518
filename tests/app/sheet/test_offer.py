"""What rows offer to choose from is listed once for all of them, and shared."""

from collections import Counter
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from lkjip_desktop.app.sheet.offer import Offer
from lkjip_desktop.app.sheet.table import field, links, perjanjian, umum
from lkjip_desktop.app.sheet.table.anggaran import belanja, kegiatan
from lkjip_desktop.app.sheet.table.anggaran.belanja import BelanjaTable
from lkjip_desktop.app.sheet.table.base import PlanTable
from lkjip_desktop.app.sheet.table.indikator import IndikatorTable
from lkjip_desktop.domain.model.entity import (
    Belanja,
    Butir,
    Entity,
    Indikator,
    Kegiatan,
    Pejabat,
    RevisiPagu,
    TautanButir,
)
from tests.contoh import laporan_contoh
from tests.memory import session_of

KECIL = laporan_contoh("kecil")


def butir_table() -> PlanTable:
    table = perjanjian.ButirTable()
    table.show(KECIL, None)
    return table


def linked_butir(number: int) -> Iterator[Entity]:
    first, second = KECIL.daftar(Indikator)[:2]
    yield Butir(f"b{number}")
    yield TautanButir(f"t{number}", first.id, f"b{number}")
    yield TautanButir(f"u{number}", second.id, f"b{number}")


def spending(number: int) -> Iterator[Entity]:
    """Of a kegiatan that has another below it."""
    top = KECIL.daftar(Kegiatan)[0].id
    yield Kegiatan(f"k{number}", induk=top, kode=str(number))
    yield Belanja(f"b{number}", top, sumber_dana="RM", pagu="1")


Case = tuple[Callable[[], PlanTable], Callable[[int], Iterator[Entity]], ModuleType, str]
CASES: dict[str, Case] = {
    "officials": (umum.daftar_pejabat, lambda n: iter((Pejabat(f"p{n}"),)), field, "distinct"),
    "indikator": (IndikatorTable, lambda n: iter((Indikator(f"i{n}"),)), field, "distinct"),
    "links": (butir_table, linked_butir, links, "reading_order"),
    "belanja": (BelanjaTable, spending, belanja, "distinct"),
}


def calls(monkeypatch: pytest.MonkeyPatch, case: Case, rows: int) -> int:
    """How often choices are listed for a table of so many rows more."""
    table, make, module, name = case
    laporan = KECIL.with_changes([row for number in range(rows) for row in make(number)])
    session, done, plain = session_of(laporan), Counter[str](), getattr(module, name)

    def counted(*given: Any) -> Any:
        done.update([name])
        return plain(*given)

    with monkeypatch.context() as patched:
        patched.setattr(module, name, counted)
        sheet = table().sheet(session.view, session.figures)
    assert len(sheet.baris) > rows
    return done.total()


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_choices_are_listed_as_often_for_many_rows_as_for_few(monkeypatch, case) -> None:
    few = calls(monkeypatch, case, 2)
    assert 0 < few == calls(monkeypatch, case, 9)


def test_the_pagu_after_each_revision_is_added_up_once(monkeypatch) -> None:
    def make(number: int) -> Iterator[Entity]:
        yield RevisiPagu(f"r{number}", jumlah=str(number), urutan=str(number))

    case: Case = (kegiatan.daftar_revisi, make, kegiatan, "read_figure")
    few = calls(monkeypatch, case, 2)
    assert calls(monkeypatch, case, 9) == few + 7
    session = session_of(KECIL.with_changes([row for number in (1, 2, 3) for row in make(number)]))
    sheet = kegiatan.daftar_revisi().sheet(session.view, session.figures)
    notes = [
        sel.keterangan for baris in sheet.baris for sel in baris.sel if "revisi" in sel.keterangan
    ]
    assert [note.rpartition("ditambah ")[2] for note in notes] == [
        f"{number} revisi sampai baris ini" for number in range(1, len(notes) + 1)
    ]


def test_cells_share_the_words_they_offer() -> None:
    session = session_of(KECIL.with_changes([Pejabat("p1"), Pejabat("p2", atasan="p1")]))
    sheet = umum.daftar_pejabat().sheet(session.view, session.figures)
    offered = {
        id(sel.pilihan) for baris in sheet.baris for sel in baris.sel if len(sel.pilihan) > 4
    }
    assert len(offered) == 1


def test_of_equal_contents_the_first_words_are_shown() -> None:
    offer = Offer.of((("satu", "1"), ("uno", "1"), ("–", None)))
    assert Offer.of(offer) is offer
    assert offer.words == ("satu", "uno", "–")
    assert (offer.shown["1"], offer.shown[None]) == ("satu", "–")
