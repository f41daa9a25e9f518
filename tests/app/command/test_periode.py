"""Targets of quarters spread from the year's, and what a later year takes along of periode."""

import json
from fractions import Fraction

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.command.periode import by_parts, spread_targets
from lkjip_desktop.app.year.new_report import carried_over
from lkjip_desktop.cli import usage
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.periode import asked_periode
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import NilaiIndikator, TargetPeriode
from tests.contoh import laporan_contoh, write
from tests.domain.rakit import Rakit
from tests.memory import document_of


def spread(r: Rakit) -> dict[str, list[tuple[str, str | None, str | None]]]:
    document = document_of(r.laporan)
    with document.revise("Sebar", "Petugas") as draft:
        spread_targets(draft, figures(document.laporan))
    found: dict[str, list] = {}
    for row in sorted(document.laporan.daftar(TargetPeriode), key=lambda row: row.periode):
        found.setdefault(row.indikator, []).append((row.periode[-1], row.target, row.target_atas))
    return found


def test_a_target_that_adds_up_grows_by_a_fourth_and_any_other_stays():
    r = Rakit()
    # 10 documents in the year: 2,5 by March, 5 by June, 7,5 by September
    grows = r.indikator("10", satuan="dokumen", pengisian="triwulan", gabung="jumlah")
    share = r.indikator("80")
    r.triwulan(r.rincian(share), {1: ("10", "8")})
    lower = r.indikator("6", polaritas="turun", pengisian="triwulan", gabung="jumlah")
    last = r.indikator("40", satuan="orang", pengisian="triwulan", gabung="terakhir")
    wide = r.indikator("3", target_atas="5", polaritas="rentang", pengisian="triwulan")
    yearly = r.indikator("7")
    found = spread(r)
    assert found[grows] == [("1", "2.5", None), ("2", "5", None), ("3", "7.5", None)]
    for row, target in ((share, "80"), (lower, "6"), (last, "40")):
        assert found[row] == [(number, target, None) for number in "123"]
    assert found[wide] == [(number, "3", "5") for number in "123"]
    assert yearly not in found


def test_a_cumulative_target_never_passes_that_of_the_year():
    r = Rakit()
    indikator = r.indikator("10", satuan="orang")
    rincian = r.rincian(indikator, cara="jumlah", satuan="orang", gabung_realisasi="kumulatif")
    r.triwulan(rincian, {1: (None, "2")})
    assert [target for _, target, _ in spread(r)[indikator]] == ["2.5", "5", "7.5"]


def test_what_the_officer_entered_stays():
    r = Rakit()
    indikator = r.indikator("10", satuan="dokumen", pengisian="triwulan")
    r.target(indikator, 2, "9")
    assert [target for _, target, _ in spread(r)[indikator]] == ["2.5", "9", "7.5"]


def test_a_later_year_begins_without_the_quarters_of_the_one_before():
    r = Rakit()
    indikator = r.indikator("10", satuan="dokumen", pengisian="triwulan", gabung="kumulatif")
    r.target(indikator, 2, "5")
    r.nilai_indikator(indikator, 1, realisasi="2")
    later = carried_over(r.laporan, r.tahun + 1)
    assert not later.rows(TargetPeriode)
    assert not later.rows(NilaiIndikator)
    (row,) = (row for row in later.daftar(type(r.rows[indikator])) if row.satuan == "dokumen")
    assert (row.pengisian, row.gabung) == ("triwulan", "kumulatif")
    assert by_parts(later)


def test_the_command_line_computes_as_of_a_quarter(tmp_path, capsys):
    path = tmp_path / "kecil.lkjip"
    write(path, laporan_contoh("kecil"))
    said = {}
    for periode in ("2025-T2", "2025-T4", "2025", "tw2", "Semester I"):
        assert cli.main(["data", str(path), "--periode", periode]) == usage.DONE
        said[periode] = capsys.readouterr().out
    assert said["2025-T4"] == said["2025"] != said["2025-T2"]
    assert said["tw2"] == said["Semester I"] == said["2025-T2"]
    half = figures(laporan_contoh("kecil"), "2025-T2")
    shown = {row["id"]: row["realisasi"] for row in json.loads(said["2025-T2"])["indikator"]}
    assert any(shown.values())
    for row, hasil in half.indikator.items():
        assert (shown[row] is None) == (not isinstance(hasil.realisasi, Fraction))
    assert cli.main(["periksa", str(path), "--periode", "2025-T1", "--json"]) == usage.FINDINGS
    codes = {item["kode"] for item in json.loads(capsys.readouterr().out)}
    assert "ISI-11" in codes


@pytest.mark.parametrize("periode", ["2024-T1", "2025-T5", "TW 5", "esok"])
def test_a_quarter_that_the_report_has_not_is_refused(tmp_path, capsys, periode):
    path = tmp_path / "kecil.lkjip"
    write(path, laporan_contoh("kecil"))
    assert cli.main(["data", str(path), "--periode", periode]) == usage.REFUSED
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith(f"Periode {periode} tidak ada pada laporan tahun 2025; tulis 2025,")


def test_a_month_is_refused_with_what_can_be_asked_for():
    with pytest.raises(
        Refusal, match=r"Mei ialah bulan.* akhir triwulan; tulis 2025, atau 2025-T1"
    ):
        asked_periode(2025, "Mei")
    with pytest.raises(Refusal, match="2025-S1 atau 2025-S2 untuk semester"):
        asked_periode(2025, "2025-05", semester=True)
    assert asked_periode(2025, "semester 2", semester=True) == "2025-S2"
    assert asked_periode(2025, "semester 2") == "2025-T4"
