"""Rows of the plan and of kendala come, go and move within their indikator and their quarter."""

from dataclasses import replace

import pytest

from lkjip_desktop.app.session import Session
from lkjip_desktop.app.sheet.table.aksi import ActionPlanTable, AksiTable
from lkjip_desktop.app.sheet.table.base import key_of
from lkjip_desktop.app.sheet.table.kendala import KendalaTable
from lkjip_desktop.domain.model.entity import (
    Aksi,
    DataLaporan,
    Indikator,
    Kendala,
    NilaiAksi,
    Satker,
    SuratPengantar,
    TutupPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from tests.memory import session_of

RUANG = "6f1c3e0e-3d0a-4f0e-9b0f-2f8d0a3f1c11"


TUTUP = TutupPeriode("t", "2031-T1", "2031-04-10")


def session(*rows, periode: str = "") -> Session:
    base = [DataLaporan(RUANG, tahun=2031), Satker("s"), SuratPengantar("p")]
    base += [Indikator(name, kode=name, urutan=name[-1].lower()) for name in ("1A", "1B")]
    found = session_of(Laporan([*base, *rows]), "Uji")
    found.periode = periode
    return found


def kendala(name: str, periode: str) -> Kendala:
    return Kendala(name, "1A", periode, name, urutan=name)


def names(found: Session, table) -> list[str]:
    sheet = table.sheet(found.view, found.figures)
    return [row.sel[0].teks for row in sheet.baris if row.sel[0].bisa_diisi]


@pytest.fixture
def rows() -> tuple[Kendala, ...]:
    return (kendala("b", "2031-T1"), kendala("c", "2031-T2"), kendala("d", "2031-T1"))


def test_a_quarter_shows_its_own_kendala_and_the_year_all_in_their_order(rows):
    table = KendalaTable()
    table.aim("1A")
    aksi = Aksi("a", "1A", "x")  # with a plan there are quarters to choose
    assert names(session(*rows, aksi, periode="2031-T1"), table) == ["b", "d"]
    assert names(session(*rows, aksi), table) == ["b", "d", "c"]
    assert names(session(*rows, kendala("a", "2030")), table) == ["b", "d", "c"]


def test_a_kendala_moves_among_those_of_its_quarter_and_a_new_one_joins_them(rows):
    table = KendalaTable()
    table.aim("1A")
    found = session(*rows)
    table.sheet(found.view, found.figures)
    found.change("Naik", lambda draft: table.move(draft, [key_of(rows[2])], -1))
    assert names(found, table) == ["d", "b", "c"]
    found.change("Sisip", lambda d: table.insert(d, key_of(rows[1]), 1, below=False))
    (new,) = (row for row in found.laporan.daftar(Kendala) if not row.uraian)
    assert new.periode == "2031-T2"
    assert names(found, table) == ["d", "b", "", "c"]
    found.change("Tambah", lambda d: table.insert(d, None, 1, below=True))
    assert [row.periode for row in found.laporan.daftar(Kendala) if not row.uraian] == [
        "2031-T2",
        "2031",
    ]


def test_a_step_is_added_under_the_indikator_at_hand_or_beside_the_step():
    table = ActionPlanTable()
    found = session(Aksi("a", "1A", "x", urutan="i"))
    table.sheet(found.view, found.figures)
    band = Address(Indikator.KIND, "1B")
    found.change("Tambah", lambda draft: table.insert(draft, band, 1, below=True))
    found.change("Sisip", lambda d: table.insert(d, Address("aksi", "a"), 1, below=False))
    table.anchor = band
    made = []
    found.change("Tempel", lambda draft: made.extend(table.make(draft, 2)))
    by = {name: len(found.laporan.children(Aksi, "indikator", name)) for name in ("1A", "1B")}
    assert by == {"1A": 2, "1B": 3}
    assert found.laporan.children(Aksi, "indikator", "1A")[1].uraian == "x"
    target = made[0]["target/2"]
    assert target.address(found.laporan).kind == NilaiAksi.KIND


def test_a_closed_quarter_takes_no_figure_but_still_a_reason():
    nilai = NilaiAksi(keyed_id(RUANG, NilaiAksi, "a", "2031-T1"), "a", "2031-T1", "3", "2")
    found = session(Aksi("a", "1A", "x"), nilai, periode="2031-T1")
    table = AksiTable()
    table.aim("1A")

    def entered(view) -> list[str]:
        sheet = table.sheet(view, found.figures)
        pairs = zip(sheet.kolom, sheet.baris[0].sel, strict=True)
        return [column.judul for column, sel in pairs if sel.bisa_diisi]

    assert entered(found.view) == ["Aksi", "Target", "Realisasi", "Alasan"]
    closed = replace(found.view, laporan=found.laporan.with_changes([TUTUP]))
    assert entered(closed) == ["Aksi", "Alasan"]
