"""The example by quarter: three quarters filled in, two closed, each within the year's totals."""

from pathlib import Path

import pytest

from lkjip_desktop.app.example.contoh import write_one
from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.app.exchange.edisi import changes_since_edition
from lkjip_desktop.app.overview.periksa import periksa
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.kunci import lock
from lkjip_desktop.domain.display.perbaikan import daftar_edisi
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.tertutup import closed_until
from lkjip_desktop.domain.model.bukti import is_met, link_of
from lkjip_desktop.domain.model.entity import Bukti
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.report.engine.outside.foreign import ending_of
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh


@pytest.fixture(scope="module")
def by_quarter() -> Laporan:
    return laporan_contoh("triwulan")


@pytest.mark.parametrize("quarter", ["T1", "T2", "T3"])
def test_every_figure_of_three_quarters_is_there(by_quarter: Laporan, quarter: str) -> None:
    hasil = figures(by_quarter, f"2022-{quarter}")
    assert hasil.masalah == ()
    assert not any(item.sementara for item in hasil.indikator.values())
    by_kode = {item.indikator.kode: item for item in hasil.indikator.values()}
    assert [kode for kode, item in by_kode.items() if item.belum_waktunya] == ["3Q"]
    assert by_kode["3D"].realisasi is TIDAK_BERLAKU
    whole = hasil.ringkasan
    assert whole.menurut_kegiatan
    assert whole.realisasi_anggaran == whole.menurut_indikator, "belanja and alokasi agree"
    open_ones = {kode for kode, item in by_kode.items() if item.realisasi is None}
    assert open_ones == {"3Q"}
    assert 0 < hasil.ringkasan.serapan < 75


def test_the_fourth_is_still_to_come(by_quarter: Laporan) -> None:
    year = figures(by_quarter)
    measured = [item for item in year.indikator.values() if item.indikator.kode != "3Q"]
    assert all(item.sementara for item in measured)
    until = closed_until(by_quarter)
    assert until is not None
    assert until.periode == "2022-T2"


def test_no_sum_of_three_quarters_is_more_than_the_year(by_quarter: Laporan) -> None:
    """The split is invented; the totals are those of the mended example."""
    year = figures(terkoreksi(laporan_contoh("induk")))
    now = figures(by_quarter, "2022-T3")
    assert now.pagu.pagu_sampai == year.pagu.pagu_akhir
    for key, item in now.indikator.items():
        whole = year.indikator[key]
        spent, known = item.realisasi_anggaran, whole.realisasi_anggaran
        assert spent is TIDAK_BERLAKU if known is TIDAK_BERLAKU else spent <= known
        for table, of_year in zip(item.rincian, whole.rincian, strict=True):
            if table.rincian.gabung_realisasi == "jumlah":
                assert table.jumlah_realisasi == of_year.jumlah_realisasi == TIDAK_BERLAKU or (
                    table.jumlah_realisasi <= of_year.jumlah_realisasi
                )


def test_evidence_of_every_kind_is_there_and_one_is_still_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "triwulan.lkjip"
    write_one(path, "triwulan")
    with Document.open(path, readonly=True) as document:
        rows = document.laporan.daftar(Bukti)
        files = [document.berkas(row.berkas) or b"" for row in rows if row.berkas]
        assert [ending_of(item) for item in files] == [".pdf", ".png"]
        assert {link_of(row) for row in rows} == {"indikator", "aksi", "kegiatan"}
        assert any(row.laman for row in rows)
        third = figures(document.laporan, "2022-T3")
        asked = [item for item in periksa(document, third) if item.kode == "BUKTI-01"]
        assert [item.lokasi.id for item in asked] == [row.id for row in rows if not is_met(row)]
        assert len(asked) == 1


def test_the_second_quarter_was_signed_twice_and_a_figure_of_it_corrected(tmp_path: Path) -> None:
    path = tmp_path / "triwulan.lkjip"
    write_one(path, "triwulan")
    with Document.open(path, readonly=True) as document:
        first, second = daftar_edisi(document.laporan)
        assert [(row.periode, row.tanggal) for row in (first, second)] == [
            ("2022-T2", "2022-07-14"),
            ("2022-T2", "2022-07-28"),
        ]
        assert "register" not in first.alasan
        assert second.alasan.startswith("Dua orang yang dirawat")
        assert first.sidik != second.sidik
        kinds = [entry.kind for entry in document.jurnal.of_kinds([KUNCI, BUKA_KUNCI])]
        assert kinds == [KUNCI, BUKA_KUNCI, KUNCI, BUKA_KUNCI]
        assert not document.laporan.data.terkunci


def test_what_came_in_later_quarters_is_no_correction_of_a_signed_one(tmp_path: Path) -> None:
    path = tmp_path / "triwulan.lkjip"
    write_one(path, "triwulan")
    with Document.open(path) as document:
        assert lock(Session(document, "Petugas"), "2022-T2") is not None
        told = changes_since_edition(document, "2022-T2")
    assert told.daftar_sel == ()
    assert [item.alasan for item in told.daftar_kunci] == ["Triwulan III diisi."]
