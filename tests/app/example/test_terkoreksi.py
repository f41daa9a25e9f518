"""The corrected example: only notes are left, and each correction is told and can be undone."""

from pathlib import Path

import pytest

from lkjip_desktop.app.example.contoh import write_contoh
from lkjip_desktop.app.example.terkoreksi import daftar_koreksi, mend, terkoreksi
from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.app.overview.periksa import periksa
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Indikator, Narasi
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.domain.temuan.finding import Severity, is_clean, open_findings
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh


@pytest.fixture(scope="module")
def mended() -> Laporan:
    return terkoreksi(laporan_contoh("induk"))


def test_nothing_above_a_note_is_left(mended: Laporan) -> None:
    found = findings(mended, figures(mended))
    assert is_clean(found)
    assert {item.tingkat for item in open_findings(found)} == {Severity.CATATAN}
    aside = {item.kode: item.disisihkan for item in found if item.disisihkan is not None}
    assert set(aside) == {"LALU-03"}, "the year before cannot be invented"


def test_each_correction_mends_something(mended: Laporan) -> None:
    """Without any one of them something above a note would stay, or the texts would tell of it."""
    induk = laporan_contoh("induk")
    told = [item.judul for item in daftar_koreksi()]
    assert len(set(told)) == len(told)
    before = {(item.kode, str(item.lokasi)) for item in findings(induk, figures(induk))}
    after = {(item.kode, str(item.lokasi)) for item in findings(mended, figures(mended))}
    grave = {"ISI-02", "TGT-01", "TGT-02", "TGT-03", "KAIT-01", "KAIT-02", "KAIT-04", "SAMA-01"}
    assert grave <= {kode for kode, _ in before - after}
    with Document.in_memory(induk) as document:
        for koreksi in daftar_koreksi():
            then = document.laporan
            with document.revise(koreksi.judul, "uji") as draft:
                mend(draft, koreksi)
            assert document.laporan != then


def test_the_report_says_that_its_mended_figures_are_invented(mended: Laporan) -> None:
    text = next(row.teks for row in mended.daftar(Narasi) if row.tempat == "kata_pengantar")
    assert "angka rekaan" in text
    assert mended.data.contoh == 1


def test_every_figure_follows_from_its_rows(mended: Laporan) -> None:
    hasil = figures(mended)
    assert not hasil.masalah
    assert len(hasil.indikator) == len(mended.rows(Indikator)) == 23
    assert not any(item.sementara for item in hasil.indikator.values())
    by_kode = {item.indikator.kode: item for item in hasil.indikator.values()}
    assert by_kode["3A"].realisasi == by_kode["3A"].rincian[0].baris[0].persentase
    assert by_kode["3D"].capaian is TIDAK_BERLAKU
    assert hasil.ringkasan.serapan == hasil.ringkasan.serapan_indikator
    assert hasil.ringkasan.pagu_tanpa_indikator == 0


def test_it_goes_through_json(mended: Laporan) -> None:
    text = to_json(mended)
    assert to_json(from_json(text)) == text


def test_it_is_written_beside_the_example_with_its_history(tmp_path: Path) -> None:
    write_contoh(tmp_path)
    path = tmp_path / "terkoreksi.lkjip"
    with Document.open(path, readonly=True) as document:
        assert is_clean(periksa(document))
        labels = [entry.label for entry in document.jurnal]
        assert labels[1:] == [item.judul for item in daftar_koreksi()]
    before = path.read_bytes()
    write_contoh(tmp_path)
    assert path.read_bytes() == before, "what is there is left alone"
