"""A template of one quarter: its figures alone are entered, and come back into that quarter."""

from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.app.example.contoh import contoh
from lkjip_desktop.app.exchange.templat.proposal import CellOutcome, apply
from lkjip_desktop.app.exchange.templat.write import file_name
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Indikator,
    NarasiPeriode,
    NilaiAlokasi,
    NilaiBaris,
    Rincian,
    TutupPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from tests.app.exchange.templat.lembar_kerja import LembarKerja, Meja


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    return contoh("triwulan")


def table_of(laporan: Laporan, kode: str) -> tuple[Rincian, Baris]:
    own = next(row for row in laporan.daftar(Indikator) if row.kode == kode)
    table = laporan.children(Rincian, "indikator", own.id)[0]
    return table, laporan.children(Baris, "rincian", table.id)[0]


@pytest.mark.parametrize("seksi", ["yantah", "pengelolaan", "kpr", None])
@pytest.mark.parametrize("periode", ["2022-T3", "2022-T4", ""])
def test_an_untouched_template_of_a_quarter_changes_nothing(laporan, seksi, periode, tmp_path):
    meja = Meja(laporan, tmp_path, seksi, periode)
    rencana = meja.fill(lambda _: None)
    assert rencana.usulan == ()
    assert rencana.tetap == meja.cells > 0
    assert apply(meja.session, rencana, rencana.usulan) is None


def test_figures_money_and_texts_go_into_their_quarter(laporan, tmp_path: Path):
    table, row = table_of(laporan, "3F")
    (line,) = laporan.children(Alokasi, "indikator", table.indikator)
    meja = Meja(laporan, tmp_path, "yantah", "2022-T4")

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"r/{table.id}", row.id, "pembanding")] = 64
        book[book.find(f"r/{table.id}", row.id, "realisasi")] = 21
        book[book.find(f"a/{table.indikator}", line.id, "realisasi")] = 250000
        book[book.find(f"n/{table.indikator}", "kendala", "isi")] = "1. Aula dipakai bergantian."

    rencana = meja.fill(type_in)
    assert {item.nasib for item in rencana.usulan} == {CellOutcome.UBAH}
    meja.take(rencana)
    key = (row.id, "2022-T4")
    nilai = meja.laporan.get(NilaiBaris, keyed_id(laporan.ruang, NilaiBaris, *key))
    assert (nilai.pembanding, nilai.realisasi) == ("64", "21")
    kept = [v for v in meja.laporan.children(NilaiBaris, "baris", row.id) if v.id != nilai.id]
    assert kept == list(laporan.children(NilaiBaris, "baris", row.id))
    spent = [v for v in meja.laporan.daftar(NilaiAlokasi) if v.periode == "2022-T4"]
    assert [v.realisasi for v in spent] == ["250000"]
    text = (table.indikator, "kendala", "2022-T4")
    written = meja.laporan.get(NarasiPeriode, keyed_id(laporan.ruang, NarasiPeriode, *text))
    assert written.teks == "1. Aula dipakai bergantian."


def test_the_months_of_a_quarter_stand_beside_each_other(laporan, tmp_path: Path):
    table, row = table_of(laporan, "3F")
    gone = [(NilaiBaris, v.id) for v in laporan.children(NilaiBaris, "baris", row.id)]
    closed = [(TutupPeriode, v.id) for v in laporan.daftar(TutupPeriode)]
    monthly = laporan.with_changes([replace(table, pengisian="bulan")], [*gone, *closed])
    meja = Meja(monthly, tmp_path, "yantah", "2022-T2")

    def type_in(book: LembarKerja) -> None:
        for month, reached in (("04", 2), ("05", 0), ("06", 7)):
            book[book.find(f"r/{table.id}", row.id, f"pembanding 2022-{month}")] = 20
            book[book.find(f"r/{table.id}", row.id, f"realisasi 2022-{month}")] = reached

    meja.take(meja.fill(type_in))
    typed = meja.laporan.children(NilaiBaris, "baris", row.id)
    assert [(v.periode, v.realisasi) for v in typed] == [
        ("2022-04", "2"),
        ("2022-05", "0"),
        ("2022-06", "7"),
    ]


def test_a_closed_quarter_takes_nothing_from_a_template(laporan, tmp_path: Path):
    open_ = laporan.with_changes((), [(TutupPeriode, v.id) for v in laporan.daftar(TutupPeriode)])
    table, row = table_of(laporan, "3F")
    meja = Meja(open_, tmp_path, "yantah", "2022-T1")
    with meja.document.revise("Tutup", "Petugas", "tutup_periode") as draft:
        draft.new(TutupPeriode, periode="2022-T1", tanggal="2022-04-13")
    where = f"r/{table.id}", row.id, "realisasi"
    rencana = meja.fill(lambda book: book.__setitem__(book.find(*where), 7))
    assert rencana.langsung == ()
    assert rencana.usulan


def test_the_quarter_stands_in_the_name_and_one_of_another_year_is_refused(laporan, tmp_path):
    meja = Meja(laporan, tmp_path, "yantah", "2022-T3")
    seksi = next(iter(meja.plan().usulan), None)
    assert seksi is None
    owner = meja.plan().seksi
    assert file_name(laporan, owner, "2022-T3").startswith("Templat LKjIP TW III 2022 Sub Seksi")

    def alter(book: LembarKerja) -> None:
        cells = next(row for rows in book.sheets.values() for row in rows if "periode" in row)
        cells[cells.index("periode") + 1] = "2022-T7"

    with pytest.raises(Refusal, match="triwulan yang tidak dikenal: 2022-T7"):
        meja.fill(alter)
