"""How far a step of the action plan is, computed by hand for every way its quarters join."""

from fractions import Fraction

import pytest

from lkjip_desktop.domain.formula.aksi import StatusAksi, aksi_of, evaluate_aksi, kendala_of
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import Aksi, DataLaporan, Indikator, Kendala, NilaiAksi
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import read_canonical

BELUM, JALAN, SELESAI, LAMBAT, KOSONG, STRIP = (
    StatusAksi.BELUM_WAKTUNYA,
    StatusAksi.BERJALAN,
    StatusAksi.SELESAI,
    StatusAksi.TERLAMBAT,
    StatusAksi.BELUM_DIISI,
    StatusAksi.TIDAK_BERLAKU,
)


def figures_of(text: str):
    """`3 . - 0` as four figures, "." an empty one."""
    return [None if item == "." else read_canonical(item) for item in text.split()]


@pytest.mark.parametrize(
    ("gabung", "target", "realisasi", "status"),
    [
        # The status at the end of TW I, II, III and IV, reckoned by hand.
        # 3, 6, 9, 12 planned; 3, 5, 9, 12 done: late once, caught up, done with the year.
        ("jumlah", "3 3 3 3", "3 2 4 3", (JALAN, LAMBAT, JALAN, SELESAI)),
        # Done before its time: 1 of 1 in TW I, though planned for TW II.
        ("jumlah", "- 1 - -", "1 . . .", (SELESAI, SELESAI, SELESAI, SELESAI)),
        # Begun before its time: 1 of 2.
        ("jumlah", "- - 2 -", "1 . 1 .", (JALAN, JALAN, SELESAI, SELESAI)),
        # Not yet its time; then nothing entered, which is neither late nor in time.
        ("jumlah", "- - 2 2", ". . . .", (BELUM, BELUM, KOSONG, KOSONG)),
        # TW II is empty and stays unknown; 3 of 6 is no lateness.
        ("jumlah", "3 3 - -", "3 . . .", (JALAN, KOSONG, KOSONG, KOSONG)),
        # Zero is a figure: nothing was done of what was planned, and never will be.
        ("jumlah", "2 - - -", "0 . . .", (LAMBAT, LAMBAT, LAMBAT, LAMBAT)),
        # A target of 0 asks for nothing.
        ("jumlah", "0 4 - -", ". 4 . .", (BELUM, SELESAI, SELESAI, SELESAI)),
        ("jumlah", "0 0 0 0", ". . . .", (STRIP, STRIP, STRIP, STRIP)),
        ("jumlah", "- - - -", ". . . .", (STRIP, STRIP, STRIP, STRIP)),
        # No target at all: empty, not "-".
        ("jumlah", ". . . .", ". . . .", (KOSONG, KOSONG, KOSONG, KOSONG)),
        ("jumlah", "- . - .", "1 . . .", (KOSONG, KOSONG, KOSONG, KOSONG)),
        # TW II turned out not to apply: its 3 leave the plan, 9 remain.
        ("jumlah", "3 3 3 3", "3 - 3 3", (JALAN, JALAN, JALAN, SELESAI)),
        ("jumlah", "3 - - -", "- . . .", (STRIP, STRIP, STRIP, STRIP)),
        # Fractions are exact: 0.1 + 0.2 is 0.3.
        ("jumlah", "0.1 0.2 - -", "0.1 0.2 . .", (JALAN, SELESAI, SELESAI, SELESAI)),
        # Each figure holds the earlier ones: 20 of 25 late, 50 of 50, 75 of 75, 100 of 100.
        ("kumulatif", "25 50 75 100", "20 50 75 100", (LAMBAT, JALAN, JALAN, SELESAI)),
        # All of it in TW II already.
        ("kumulatif", "25 50 75 100", "25 100 . .", (JALAN, SELESAI, SELESAI, SELESAI)),
        # An empty quarter before the last figure leaves it unknown.
        ("kumulatif", "25 50 - -", ". 40 . .", (KOSONG, KOSONG, KOSONG, KOSONG)),
        # The last figure counts, and there are quarters to come: 100 of 100 is not the end.
        ("terakhir", "100 100 100 100", "100 90 100 100", (JALAN, LAMBAT, JALAN, SELESAI)),
        # Caught up in a quarter without a target.
        ("terakhir", "50 - - -", "40 50 . .", (LAMBAT, SELESAI, SELESAI, SELESAI)),
        # Means: 80; 85 of 80; 83 1/3 of 80; then 75 of 80 is late.
        ("rata_rata", "80 80 80 80", "80 90 80 50", (JALAN, JALAN, JALAN, LAMBAT)),
        # Only quarters in which both are figures: 100 without a target does not help the 70.
        ("rata_rata", "- 80 - -", "100 70 . .", (JALAN, LAMBAT, LAMBAT, LAMBAT)),
        # Quarters that had anything: the target 0 of TW I is idle; 60 of 80, then 80 of 80.
        ("rata_rata_aktif", "0 80 80 -", "0 60 100 .", (BELUM, LAMBAT, SELESAI, SELESAI)),
    ],
)
def test_the_status_at_the_end_of_each_quarter(gabung, target, realisasi, status) -> None:
    pairs = list(zip(figures_of(target), figures_of(realisasi), strict=True))
    assert tuple(evaluate_aksi(gabung, pairs, n).status for n in range(1, 5)) == status


@pytest.mark.parametrize(
    ("gabung", "number", "told"),
    [
        # 3 + 3 planned, 3 + 2 done, of 3 + 3 + 3 + 3.
        ("jumlah", 2, (6, 5, 12)),
        ("kumulatif", 2, (3, 2, 3)),
        ("rata_rata", 2, (3, Fraction(5, 2), 3)),
    ],
)
def test_what_is_planned_and_done_up_to_a_quarter(gabung, number, told) -> None:
    pairs = list(zip(figures_of("3 3 3 3"), figures_of("3 2 . ."), strict=True))
    assert evaluate_aksi(gabung, pairs, number)[:3] == told


def plan(*rows: tuple[str, str | None, str | None, str]) -> Laporan:
    nilai = [NilaiAksi(f"v{p}", "a", f"2022-{p}", t, r, why) for p, t, r, why in rows]
    base = [DataLaporan("l", tahun=2022), Indikator("i"), Aksi("a", "i", "Penyuluhan")]
    return Laporan([*base, *nilai])


def test_a_reason_holds_until_the_next_quarter_with_a_target() -> None:
    laporan = plan(("T1", "2", "1", "Banjir"), ("T2", "-", None, ""), ("T3", "1", "0", ""))
    reasons = [aksi_of(laporan, "i", AsOf.of(2022, f"2022-T{n}"))[0].alasan for n in (1, 2, 3)]
    assert reasons == ["Banjir", "Banjir", ""]


def test_the_quarters_that_wait_for_a_figure_are_those_with_a_target_up_to_now() -> None:
    laporan = plan(("T1", "2", None, ""), ("T2", "-", None, ""), ("T3", "1", None, ""))
    assert aksi_of(laporan, "i", AsOf.of(2022, "2022-T2"))[0].belum == (1,)
    assert aksi_of(laporan, "i", AsOf.of(2022, ""))[0].belum == (1, 3)


def test_kendala_of_a_year_stand_after_those_of_its_quarters_and_not_before_their_time() -> None:
    periode = ("2022", "2022-T3", "2022-T1", "2021-T4", "2022-T4")
    rows = [Kendala(p, "i", p, urutan=str(n)) for n, p in enumerate(periode)]
    laporan = Laporan([DataLaporan("l", tahun=2022), Indikator("i"), *rows])
    names = [row.id for row in kendala_of(laporan, "i", AsOf.of(2022, ""))]
    assert names == ["2022-T1", "2022-T3", "2022-T4", "2022"]
    assert [row.id for row in kendala_of(laporan, "i", AsOf.of(2022, "2022-T2"))] == ["2022-T1"]
