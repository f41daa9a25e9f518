"""The sum of selected cells is exact, and says of how many figures."""

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.app.sheet.tally import selected, tally
from lkjip_desktop.domain.number.figure import parse_entry


def test_sum_mean_and_count():
    assert tally(["1067", "389455"]) == "jumlah 390.522, rata-rata 195.261,00, 2 angka"
    assert tally(["0.1", "0.2", "-1"]) == "jumlah −0,7, rata-rata −0,23, 3 angka"


def test_many_figures_are_counted_with_dots():
    assert tally(["1"] * 1500).endswith("1.500 angka")
    assert selected(15000) == "15.000 sel dipilih:"


def test_one_figure_is_its_own_sum():
    assert tally([]) == ""
    assert tally(["5"]) == ""


@given(st.lists(st.integers(-(10**12), 10**12), min_size=2, max_size=20))
def test_the_sum_reads_as_it_is_written(figures):
    said = tally([str(figure) for figure in figures])
    shown = said.removeprefix("jumlah ").split(", rata-rata")[0]
    assert parse_entry(shown).nilai == sum(figures)
