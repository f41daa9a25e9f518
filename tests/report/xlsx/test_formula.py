"""Formulas are found where they come exactly to the figures of a table, and nowhere else."""

from fractions import Fraction

from lkjip_desktop.report.xlsx.formula import formulas

ROW, TOTAL, BAND = "row", "total", "band"


def name(place: tuple[int, int]) -> str:
    return f"{'ABCDEFG'[place[1]]}{place[0] + 1}"


def of(kinds, *rows, **said):
    values = {
        (row, column): Fraction(figure)
        for row, figures in enumerate(rows)
        for column, figure in enumerate(figures)
        if figure is not None
    }
    return {name(at): told for at, told in formulas(kinds, values, name, **said).items()}


def third(part: int) -> Fraction:
    return Fraction(part * 100, 3)


def test_a_column_of_percentages_comes_from_the_two_before_it():
    told = of([ROW, ROW, ROW], (3, 1, third(1)), (3, 2, third(2)), (0, 4, None))
    assert told == {"C1": "=B1/A1*100", "C2": "=B2/A2*100"}


def test_what_is_better_when_lower_stands_in_the_same_column():
    told = of([ROW, ROW], (10, 8, 80), (10, 12, 80))
    assert told == {"C1": "=B1/A1*100", "C2": "=(2*A2-B2)/A2*100"}


def test_one_row_that_agrees_by_chance_is_no_formula():
    assert of([ROW, ROW], (10, 8, 80), (10, 9, 31)) == {}


def test_what_was_rounded_before_is_no_percentage():
    assert of([ROW, ROW], (3, 1, Fraction("33.33")), (3, 2, Fraction("66.67"))) == {}


def test_a_total_is_the_sum_of_its_rows_and_a_mean_their_mean():
    told = of([ROW, ROW, TOTAL], (10, 3), (20, 5), (30, 4))
    assert told == {"A3": "=SUM(A1:A2)", "B3": "=AVERAGE(B1:B2)"}


def test_a_group_is_the_sum_of_the_rows_below_and_the_total_that_of_the_groups():
    told = of([BAND, ROW, ROW, BAND, ROW, TOTAL], (5,), (2,), (3,), (7,), (7,), (12,))
    assert told["A1"] == "=SUM(A2:A3)"
    assert told["A4"] == "=SUM(A5:A5)"
    assert told["A6"] in ("=SUM(A2,A3,A5)", "=SUM(A1,A4)")


def test_a_total_that_is_no_sum_stays_a_number():
    assert of([ROW, ROW, TOTAL], (10,), (20,), (31,)) == {}


def test_shares_are_of_the_total():
    told = of([ROW, ROW, TOTAL], (1, 25), (3, 75), (4, 100))
    assert told == {
        "A3": "=SUM(A1:A2)",
        "B3": "=SUM(B1:B2)",
        "B1": "=A1/$A$3*100",
        "B2": "=A2/$A$3*100",
    }


def test_no_formula_needs_its_own_result():
    told = of([ROW, ROW], (10, 4, 6), (20, 5, 15))
    assert told == {"C1": "=A1-B1", "C2": "=A2-B2"}


def test_the_words_of_a_row_decide_where_figures_fit_two_ways():
    rows = ((5, 5, 100), (8, 8, 100), (13, 13, None), (None, None, 100))
    kinds = [ROW, ROW, TOTAL, TOTAL]
    quotient = of(kinds, *rows, words={3: "Hasil (jumlah realisasi ÷ jumlah target × 100)"})
    mean = of(kinds, *rows, words={3: "Hasil (rata-rata persentase baris)"})
    assert (quotient["C4"], mean["C4"]) == ("=B3/A3*100", "=AVERAGE(C1:C2)")


def test_a_percentage_of_sums_is_that_of_the_total_row():
    rows = ((4, 1, 25), (6, 6, 100), (10, 7, None), (None, None, 70))
    told = of([ROW, ROW, TOTAL, TOTAL], *rows, words={3: "Realisasi (jumlah ÷ jumlah)"})
    assert told["C4"] == "=B3/A3*100"


def test_a_quotient_of_what_is_not_there_stays_a_number():
    rows = ((5, 5, 100), (8, 8, 100), (None, None, 100))
    assert "C3" not in of([ROW, ROW, TOTAL], *rows, words={2: "Hasil (realisasi ÷ target)"})


def test_one_row_is_enough_in_a_column_that_is_headed_as_a_percentage():
    rows = ((705, 664, Fraction(66400, 705)), (None, None, Fraction(66400, 705)))
    told = of([ROW, TOTAL], *rows, words={1: "Rata-rata persentase baris"}, percentages=[2])
    assert told == {"C1": "=B1/A1*100", "C2": "=AVERAGE(C1:C1)"}
    assert "C1" not in of([ROW, TOTAL], *rows)


def test_a_year_is_the_sum_of_its_quarters_as_far_as_they_are_there():
    rows = ((1, 2, 4, None, 7), (3, None, 1, None, 4), (0, 0, 5, None, 5))
    told = of([ROW, ROW, ROW], *rows)
    assert told == {"E1": "=SUM(A1:D1)", "E2": "=SUM(A2:D2)", "E3": "=SUM(A3:D3)"}


def test_a_column_like_the_one_before_it_beside_noughts_is_no_sum():
    assert of([ROW, ROW, ROW], (0, 0, 5, 5), (0, 0, 7, 7), (0, 0, 2, 2)) == {}
