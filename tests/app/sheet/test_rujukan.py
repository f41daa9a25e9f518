"""A figure that stands elsewhere is offered instead of being typed again, never in a circle."""

from dataclasses import replace

from lkjip_desktop.app.command.edit import CellRef
from lkjip_desktop.app.sheet.rujukan import sources
from lkjip_desktop.domain.formula.rujukan import rujukan_to
from lkjip_desktop.domain.model.entity import Baris, NilaiBaris
from tests.contoh import laporan_contoh
from tests.memory import session_of


def view(report):
    return session_of(report).view


def nilai(report, uraian, number=0):
    rows = [row for row in report.daftar(Baris) if row.uraian == uraian]
    (found,) = report.children(NilaiBaris, "baris", rows[number].id)
    return found


def ref(row, column):
    return CellRef(NilaiBaris, column, id=row.id)


def test_the_likeliest_source_is_the_same_row_of_another_table():
    report = laporan_contoh("induk")
    target = nilai(report, "Perawatan Tahanan/Narapidana")
    first = sources(view(report), ref(target, "realisasi"))[0]
    assert first.address.column == "realisasi"
    assert first.shown == "1.067"
    assert "Perawatan Tahanan/Narapidana" in first.name


def test_a_cell_is_never_its_own_source_nor_one_that_points_to_it():
    report = laporan_contoh("induk")
    target = nilai(report, "Perawatan Tahanan/Narapidana")
    other = nilai(report, "Perawatan Tahanan/Narapidana", 1)
    here = ref(target, "realisasi").address(report)
    report = report.with_changes([replace(other, realisasi=rujukan_to(here))])
    found = {source.address for source in sources(view(report), ref(target, "realisasi"))}
    assert here not in found
    assert ref(other, "realisasi").address(report) not in found


def test_empty_cells_are_no_sources():
    report = laporan_contoh("induk")
    empty = nilai(report, "Papan media informasi")
    target = nilai(report, "Layanan SMS")
    found = {source.address.id for source in sources(view(report), ref(target, "realisasi"))}
    assert empty.id not in found
