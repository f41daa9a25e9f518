"""The summary says in few numbers where a report stands, in every example."""

from dataclasses import replace

import pytest

from lkjip_desktop.app.overview.summary import summary
from lkjip_desktop.app.year.katalog import daftar_katalog
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Alokasi, Indikator, Kegiatan
from lkjip_desktop.domain.model.setting import PredikatSign
from tests.contoh import CONTOH, laporan_contoh


def of(report):
    return summary(report, figures(report))


def test_the_key_figures_are_those_of_the_real_year():
    mean, absorbed, pagu, loose = of(laporan_contoh("induk")).keys
    assert (mean.value, mean.unit, mean.note) == ("126,25", "%", "15 indikator, 1 tidak berlaku")
    assert (absorbed.title, absorbed.value) == ("Serapan indikator", "98,32")
    assert pagu.value == "Rp15.906.008.000"
    assert (loose.value, loose.note, loose.wrong) == ("Rp430.580.000", "Layanan Perkantoran", True)


def test_serapan_is_of_the_whole_only_where_every_line_is_known():
    assert of(laporan_contoh("kecil")).keys[1].title == "Serapan"


def test_a_bar_stands_for_each_indikator_with_its_sign():
    bars = {bar.kode: bar for bar in of(laporan_contoh("induk")).capaian}
    assert len(bars) == 16
    assert (bars["3F"].value, bars["3F"].tanda) == ("14,37", PredikatSign.DI_BAWAH)
    assert bars["3J"].tanda is PredikatSign.MENDEKATI
    assert (bars["3D"].length, bars["3D"].value, bars["3D"].tanda) == (None, "–", None)
    assert bars["3G"].provisional
    assert "11,494 : 80,00 × 100 = 14,37" in bars["3F"].told


def test_sections_are_measured_by_their_own_pagu():
    (yantah, pengelolaan, kpr) = of(laporan_contoh("induk")).sections
    assert (yantah.amounts, yantah.value) == ("8.413.100.127 / 8.526.988.000", "98,66 %")
    assert (pengelolaan.value, kpr.value) == ("98,20 %", "84,24 %")


@pytest.mark.parametrize("name", CONTOH)
def test_every_example_has_a_summary(name):
    report = laporan_contoh(name)
    found = of(report)
    assert len(found.capaian) == len(found.serapan) == len(report.rows(Indikator))
    assert len(found.keys) == 4
    assert all(bar.told.count("\n") >= 1 for bar in found.capaian)


def test_an_empty_report_has_one_too():
    report = from_katalog("Rutan Contoh", 2030, None)
    found = of(report)
    assert [key.value for key in found.keys] == ["–", "–", "belum diisi", "Rp0"]
    assert found.capaian == found.gaps == ()


def test_a_report_without_kegiatan_says_so_and_not_that_money_does_not_apply():
    found = of(from_katalog("Rutan Contoh", 2030, daftar_katalog()[0]))
    assert [key.note for key in found.keys][2:] == ["belum ada kegiatan"] * 2
    assert {section.amounts for section in found.sections} == {"belum ada alokasi"}


def test_the_short_name_stands_in_the_chart_and_the_whole_one_in_what_it_tells():
    report = laporan_contoh("induk")
    row = next(item for item in report.daftar(Indikator) if item.kode == "1A")
    report = report.with_changes([replace(row, nama_pendek="", nama="Nama yang sangat panjang")])
    bar = next(bar for bar in of(report).capaian if bar.kode == "1A")
    assert bar.nama == "Nama yang sangat panjang"
    assert bar.told.startswith("1A  Nama yang sangat panjang\n")


def test_nothing_is_called_allocated_while_no_pagu_is_entered():
    laporan = laporan_contoh("kecil")
    loose = of(laporan).keys[3]
    assert (loose.value, loose.note) == ("Rp0", "semua pagu teralokasi")
    rows = [*laporan.daftar(Kegiatan), *laporan.daftar(Alokasi)]
    loose = of(laporan.with_changes([replace(row, pagu=None) for row in rows])).keys[3]
    assert (loose.value, loose.wrong) == ("belum diisi", False)
    assert loose.note == "pagu 2 kegiatan belum diisi"


def test_what_is_left_of_the_pagu_is_looked_for_in_one_go():
    """Each of two thousand kegiatan was asked whether it stands above another of them."""

    class Watched(dict):
        looked = 0

        def values(self):
            self.looked += 1
            return super().values()

    def looked(count: int) -> int:
        laporan = laporan_contoh("kecil")
        more = [Kegiatan(f"k{number}", nama="Lepas", pagu="1") for number in range(count)]
        found = figures(laporan.with_changes(more))
        watched = Watched(found.pagu.kegiatan)
        said = summary(laporan, replace(found, pagu=replace(found.pagu, kegiatan=watched)))
        assert said.keys[3].note == f"{count} kegiatan"
        return watched.looked

    assert looked(2) == looked(20)
