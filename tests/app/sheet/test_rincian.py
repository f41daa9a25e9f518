"""The sheet of a rincian: rows, states, formulas, feet, and rows kept while they stay the same."""

from dataclasses import replace

import pytest

from lkjip_desktop.app.session import Session
from lkjip_desktop.app.sheet.cell import Rows
from lkjip_desktop.app.sheet.lembar import CellContent, CellState
from lkjip_desktop.app.sheet.rincian import make_rows, rincian_sheet
from lkjip_desktop.app.sheet.span import span
from lkjip_desktop.app.sheet.table.indikator import IndikatorTable
from lkjip_desktop.domain.formula.rujukan import rujukan_to
from lkjip_desktop.domain.model.entity import Baris, NilaiBaris, Rincian, TutupPeriode
from lkjip_desktop.domain.number.figure import FigureColumn
from lkjip_desktop.store.draft import Draft
from tests.contoh import CONTOH, laporan_contoh
from tests.domain.rakit import TAHUN, Rakit
from tests.memory import session_of


def session(report) -> Session:
    return session_of(report)


def sheet(report, kode, number=0, rows=None, extra=frozenset()):
    found = session(report)
    hasil = next(h for h in found.figures.indikator.values() if h.indikator.kode == kode)
    return rincian_sheet(found.view, hasil.rincian[number], rows or Rows(), extra)


def columns(found):
    return [column.kunci for column in found.kolom]


def row(found, number):
    return dict(zip(columns(found), found.baris[number].sel, strict=True))


def test_figures_percentage_and_formula_of_a_row():
    cells = row(sheet(laporan_contoh("induk"), "1A"), 0)
    assert [cells[name].teks for name in ("pembanding", "realisasi", "persentase")] == [
        "1.000",
        "1.067",
        "106,70",
    ]
    assert cells["persentase"].keterangan == "1.067 : 1.000 × 100 = 106,70"
    assert cells["pembanding"].kolom is FigureColumn.CACAH
    assert cells["pembanding"].edit == "1.000"


def test_an_empty_table_of_shares_asks_about_a_count_with_three_decimals():
    laporan = laporan_contoh("induk")
    empty = [replace(row, pembanding=None, realisasi=None) for row in laporan.daftar(NilaiBaris)]
    cells = row(sheet(laporan.with_changes(empty), "1A"), 0)
    assert cells["pembanding"].kolom is cells["realisasi"].kolom is FigureColumn.CACAH


def test_how_the_rows_of_a_closed_quarter_count_is_locked_in_its_table_and_in_the_list():
    r = Rakit()
    indikator = r.indikator("80", kode="A", bobot="2")
    rincian = r.rincian(indikator, cara="rata_rata_berbobot")
    r.triwulan(rincian, {1: ("10", "8"), 2: (None, None)})
    r.setting("rata_rata_berbobot", "1")
    for closed in (False, True):
        if closed:
            r.put(TutupPeriode("tutup", f"{TAHUN}-T1", f"{TAHUN}-04-10"))
        cells = row(sheet(r.laporan, "A"), 0)
        rules = [cells[name] for name in ("bobot", "dihitung")]
        found = session(r.laporan)
        listed = IndikatorTable().sheet(found.view, found.figures)
        rules.append(dict(zip(columns(listed), listed.baris[-1].sel, strict=True))["bobot"])
        assert [cell.bisa_diisi for cell in rules] == [not closed] * 3
        assert all((cell.sebab == "triwulannya sudah ditutup") is closed for cell in rules)
        assert cells["uraian"].bisa_diisi


def test_the_four_states_are_told_apart():
    found = sheet(laporan_contoh("induk"), "3G")
    assert row(found, 0)["realisasi"].isi is CellContent.TIDAK_BERLAKU
    assert row(found, 1)["realisasi"].isi is CellContent.ADA
    assert row(found, 3)["realisasi"].isi is CellContent.KOSONG
    assert row(found, 3)["realisasi"].kosong_tampak
    zero = row(sheet(laporan_contoh("induk"), "3D"), 0)
    assert zero["realisasi"].isi is CellContent.NOL
    assert row(found, 3)["persentase"].sementara


def test_the_foot_is_what_the_way_of_computing_needs():
    report = laporan_contoh("induk")
    assert [b.kunci for b in sheet(report, "1A").baris][-1] == "rata_rata"
    assert [b.kunci for b in sheet(report, "1C").baris][-1] == "jumlah"
    assert row(sheet(report, "1C"), -1)["persentase"].teks == "100,00"


def test_a_typed_result_is_entered_in_the_foot():
    report = laporan_contoh("induk")
    table = next(r for r in report.daftar(Rincian) if r.judul.startswith("Perawatan dan"))
    found = sheet(report.with_changes([replace(table, cara="diketik", hasil="55.5")]), "1A")
    cell = row(found, -1)["realisasi"]
    assert (cell.teks, cell.keadaan) == ("55,50", CellState.ENTRI)


def test_a_result_made_of_realisasi_alone_has_no_percentages():
    assert "persentase" not in columns(sheet(laporan_contoh("induk"), "3J"))


def test_columns_are_shown_where_rows_use_them_or_the_user_wants_them():
    report = laporan_contoh("induk")
    assert "satuan" not in columns(sheet(report, "1A"))
    assert "satuan" in columns(sheet(report, "1A", extra=frozenset({"satuan"})))
    assert columns(sheet(report, "2A"))[0] == "kelompok"


def test_a_rujukan_shows_where_it_points_and_the_figure_there():
    report = laporan_contoh("induk")
    (source,) = [n for n in report.daftar(NilaiBaris) if n.realisasi == "30"]
    target = next(n for n in report.daftar(NilaiBaris) if n.realisasi == "1067")
    pointing = replace(target, realisasi=rujukan_to(_address(source)))
    found = session(report.with_changes([pointing]))
    for hasil in found.figures.indikator.values():
        for table in hasil.rincian:
            cells = rincian_sheet(found.view, table, Rows())
            for line in cells.baris:
                for sel in line.sel:
                    if sel.rujukan:
                        assert sel.teks == "30"
                        assert "3F" in sel.rujukan
                        return
    pytest.fail("no rujukan shown")


def _address(source):
    from lkjip_desktop.domain.model.laporan import Address

    return Address(source.KIND, source.id, "realisasi")


def test_rows_that_did_not_change_stay_the_same_objects():
    report = laporan_contoh("induk")
    rows = Rows()
    found = session(report)
    hasil = next(h for h in found.figures.indikator.values() if h.indikator.kode == "1A")
    before = rincian_sheet(found.view, hasil.rincian[0], rows)
    target = hasil.rincian[0].baris[1].baris
    found.change("x", lambda d: d.set(_uraian(target), "Lain"))
    hasil = found.figures.indikator[hasil.indikator.id]
    after = rincian_sheet(found.view, hasil.rincian[0], rows)
    assert after.baris[0] is before.baris[0]
    assert after.baris[1] is not before.baris[1]
    assert row(after, 1)["uraian"].teks == "Lain"


def _uraian(row):
    from lkjip_desktop.domain.model.laporan import Address

    return Address(row.KIND, row.id, "uraian")


def test_new_rows_come_last_and_their_cells_can_be_written():
    report = laporan_contoh("induk")
    table = report.daftar(Rincian)[0]
    draft = Draft(report)
    before = len(report.children(Baris, "rincian", table.id))
    cells = make_rows(draft, 2, rincian=table.id, periode=span(2022, "", "tahun"))
    rows = draft.laporan.children(Baris, "rincian", table.id)
    assert len(rows) == before + 2
    assert [cell["uraian"].id for cell in cells] == [row.id for row in rows[-2:]]


@pytest.mark.parametrize("name", CONTOH)
def test_every_table_of_every_example_has_a_sheet(name):
    found = session(laporan_contoh(name))
    for hasil in found.figures.indikator.values():
        for table in hasil.rincian:
            cells = rincian_sheet(found.view, table, Rows())
            addresses = [s.alamat for b in cells.baris for s in b.sel if s.alamat is not None]
            assert len(addresses) == len(set(addresses))
            assert all(len(b.sel) == len(cells.kolom) for b in cells.baris)
