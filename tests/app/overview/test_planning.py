"""The parts of planning: where a cell is edited, and how far each part is."""

from lkjip_desktop.app.overview.planning import PARTS, State, part_of, states
from lkjip_desktop.app.sheet.cell import marks_of
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    DataLaporan,
    Indikator,
    Kegiatan,
    Narasi,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.temuan.examine import findings
from tests.contoh import laporan_contoh


def of(laporan: Laporan) -> dict[str, State]:
    return states(laporan, marks_of(findings(laporan, figures(laporan))))


def test_an_empty_report_is_empty_in_every_part_that_is_filled_in() -> None:
    found = of(from_katalog("Kantor Uji", 2024, None))
    wanted = ("pejabat", "seksi", "sasaran", "indikator", "renstra", "perjanjian", "alokasi")
    assert {found[key] for key in wanted} == {State.EMPTY}


def test_a_part_bears_its_worst_finding() -> None:
    found = of(laporan_contoh("induk"))
    assert found["alokasi"] is State.GALAT
    assert found["renstra"] is State.PERINGATAN
    assert found["seksi"] is State.DONE
    assert found.keys() == {part.key for part in PARTS}


def test_every_planned_cell_has_its_part_and_others_have_none() -> None:
    laporan = laporan_contoh("induk")
    row = laporan.daftar(Indikator)[0].id
    for kind, key, column, part in (
        (TargetRenstra, laporan.daftar(TargetRenstra)[0].id, "target", "renstra"),
        (Alokasi, laporan.daftar(Alokasi)[0].id, "pagu", "alokasi"),
        (Kegiatan, laporan.daftar(Kegiatan)[0].id, "nama", "kegiatan"),
        (DataLaporan, laporan.data.id, "pagu_awal", "kegiatan"),
        (DataLaporan, laporan.data.id, "renstra_awal", "pengaturan"),
        (Indikator, row, "nama", "indikator"),
        (Indikator, row, "realisasi", None),
        (Narasi, laporan.daftar(Narasi)[0].id, "teks", None),
    ):
        assert part_of(laporan, Address(kind.KIND, key, column)) == part
