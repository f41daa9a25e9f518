"""Figures are read as a clerk means them, kept exactly and shown as Indonesians write them."""

import re
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.number.figure import (
    TIDAK_BERLAKU,
    FigureColumn,
    NotApplicable,
    Reading,
    echo,
    entry_text,
    format_entered,
    format_number,
    format_percent,
    format_rupiah,
    parse_entry,
    parse_number,
    read_canonical,
    round_half_up,
    to_canonical,
    truncate,
)
from lkjip_desktop.domain.number.numeral import MAX_DIGITS, RefusedNumber
from tests.pecahan import pecahan


@st.composite
def angka(draw: st.DrawFn, digits: int = MAX_DIGITS) -> Fraction:
    """A finite decimal whose canonical text has at most ``digits`` digits."""
    decimals = draw(st.integers(0, digits - 1))
    units = draw(st.integers(0, 10 ** draw(st.integers(1, digits)) - 1))
    return Fraction(draw(st.sampled_from([1, -1])) * units, 10**decimals)


nilai = st.one_of(angka(), st.just(TIDAK_BERLAKU), st.none())
kolom = st.sampled_from(FigureColumn)


def digits_of(text: str) -> str:
    return "".join(re.findall(r"[0-9]", text)).strip("0")


# --- what the file and JSON hold


@pytest.mark.parametrize("text", ["0", "1067", "-12.5", "0.125", "15906008000", "-0.001", "100"])
def test_canonical_text_is_read_exactly_and_written_back_unchanged(text: str) -> None:
    assert read_canonical(text) == Fraction(text)
    assert to_canonical(read_canonical(text)) == text


def test_the_four_states_stay_apart_in_canonical_text() -> None:
    assert read_canonical(None) is None
    assert read_canonical("-") is TIDAK_BERLAKU
    assert read_canonical("0") == 0
    assert [to_canonical(v) for v in (None, TIDAK_BERLAKU, Fraction(0))] == [None, "-", "0"]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "-0",
            "-0.0",
            "00",
            "007",
            "+1",
            "1.0",
            "1.50",
            "0.",
            ".5",
            "1,5",
            "1 000",
            "1e5",
        ),
        *(
            "--1",
            " 1",
            "1 ",
            "1\n",
            "–",
            "−1",
            "1.067.000",
            "١٢",
            "=A1",
            "NaN",
            "inf",
            "1/2",
            "1_0",
        ),
        "1" * (MAX_DIGITS + 1),
        "1" * 5000,
    ],
)
def test_anything_else_in_file_or_json_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        read_canonical(text)
    assert str(refused.value) == refused.value.kalimat
    assert "tidak dapat dibaca sebagai angka" in refused.value.kalimat


@given(nilai)
def test_reading_canonical_text_of_a_value_gives_the_value(
    v: Fraction | NotApplicable | None,
) -> None:
    assert read_canonical(to_canonical(v)) == v


@given(st.text(alphabet="0123456789.-", max_size=12))
@example("-0")
@example("0.10")
def test_a_value_has_only_one_canonical_text(text: str) -> None:
    try:
        value = read_canonical(text)
    except Refusal:
        return
    assert to_canonical(value) == text


@pytest.mark.parametrize("endless", [Fraction(1, 3), Fraction(-22, 7), Fraction(1, 60)])
def test_a_fraction_without_end_has_no_canonical_text(endless: Fraction) -> None:
    with pytest.raises(ValueError, match="without end"):
        to_canonical(endless)


# --- what a clerk types


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("94,4", "94.4"),
        ("94.4", "94.4"),
        ("1.067", "1067"),
        ("1067", "1067"),
        ("15.906.008.000", "15906008000"),
        ("Rp 12.000,-", "12000"),
        ("77 %", "77"),
        ("1 Layanan", "1"),
        ("0,125", "0.125"),
        # a lone comma
        ("12,345", "12.345"),
        ("0,5", "0.5"),
        (",5", "0.5"),
        ("1067,50", "1067.5"),
        # a lone dot
        ("0.067", "0.067"),
        ("12.345", "12345"),
        ("999.000", "999000"),
        ("1234.567", "1234.567"),
        ("1.06", "1.06"),
        ("1.0675", "1.0675"),
        (".500", "0.5"),
        # both: the last is the decimal mark
        ("1.067,5", "1067.5"),
        ("1,067.5", "1067.5"),
        ("1,067.500", "1067.5"),
        ("1.234.567,89", "1234567.89"),
        ("1,234,567.89", "1234567.89"),
        # repeated ones are thousands
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        # spaces between thousands, plain, no-break, thin and narrow
        ("12 345", "12345"),
        ("12\u00a0345", "12345"),
        ("12\u2009345\u2009678", "12345678"),
        ("12\u202f345,6", "12345.6"),
        ("12 345.6", "12345.6"),
        # signs
        ("-5", "-5"),
        ("−5,25", "-5.25"),
        ("+5", "5"),
        ("-0", "0"),
        ("(1.000)", "-1000"),
        ("(Rp 1.000)", "-1000"),
        ("Rp (1.000)", "-1000"),
        ("(5 %)", "-5"),
        ("-Rp5.000", "-5000"),
        ("Rp-5.000", "-5000"),
        ("500-", "-500"),
        ("Rp 1.250.000 -", "-1250000"),
        ("12,5-%", "-12.5"),
        # Rupiah and units
        ("Rp15.906.008.000", "15906008000"),
        ("Rp. 12.000,00", "12000"),
        ("Rp.12.000.-", "12000"),
        # as the accounting format of Excel shows a zero
        ("Rp   -", "0"),
        ("Rp-", "0"),
        ("rp. –", "0"),
        ("RP 1.234.567,–", "1234567"),
        ("IDR 500", "500"),
        ("12.000 rupiah", "12000"),
        ("12,000,-", "12000"),
        ("77%", "77"),
        ("77,5 persen", "77.5"),
        ("12 orang", "12"),
        ("3 kali", "3"),
        ("3 Dokumen Laporan", "3"),
        # blanks around, leading zeros
        ("\t 12 \r\n", "12"),
        ("\ufeff12\u200b", "12"),
        ("007", "7"),
        ("0,00", "0"),
    ],
)
def test_an_entry_is_read_as_a_clerk_means_it(text: str, expected: str) -> None:
    assert parse_entry(text).nilai == Fraction(expected)


@pytest.mark.parametrize("dash", ["-", "–", "—", " - "])
def test_a_dash_alone_is_tidak_berlaku_in_every_column(dash: str) -> None:
    assert all(parse_entry(dash, k) == Reading(TIDAK_BERLAKU) for k in FigureColumn)


@pytest.mark.parametrize("blank", ["", "  ", "\n", "\u00a0\u2009", "\u200b"])
def test_nothing_is_belum_diisi_and_not_zero(blank: str) -> None:
    assert all(parse_entry(blank, k) == Reading(None) for k in FigureColumn)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("1.5.2023", "tanggal"),
        ("13/3/2023", "tanggal"),
        ("2023-03-13", "tanggal"),
        ("13-3-23", "tanggal"),
        ("13 Maret 2023", "tanggal"),
        ("12:30", "jam"),
        ("abc", "tidak ada angka"),
        ("−", "tidak ada angka"),
        ("Rp", "tidak ada angka"),
        ("%", "tidak ada angka"),
        ("1e5", "pangkat"),
        ("1,5E-3", "pangkat"),
        ("١٢", "0 sampai 9"),
        ("１２", "0 sampai 9"),
        ("½", "0 sampai 9"),
        ("=1+1", "rumus"),
        ("@A1", "rumus"),
        ("#REF!", "galat"),
        ("#DIV/0!", "galat"),
        ("1/2", "pecahan"),
        ("12-13", "rentang"),
        ("10 – 12 orang", "rentang"),
        ("12\n34", "lebih dari satu baris"),
        ("12\t34", "lebih dari satu baris"),
        ("2 juta", "mengubah nilainya"),
        ("1,5 miliar", "mengubah nilainya"),
        ("Rp 5 ribu", "mengubah nilainya"),
        ("12 JT", "mengubah nilainya"),
        ("2 setengah", "mengubah nilainya"),
        ("13 Maret", "mengubah nilainya"),
        ("1.50.000", "tiap tiga"),
        ("12 34", "tiap tiga"),
        ("1234.567.890", "tiap tiga"),
        ("1,,5", "tiap tiga"),
        ("12,5,-", "tiap tiga"),
        ("12.34,5", "tiap tiga"),
        ("00.067", "nol di depan"),
        ("012.345", "nol di depan"),
        ("1.000,500,000", "tidak jelas"),
        ("1,000.,0", "tidak jelas"),
        ("1.234 567", "tidak jelas"),
        ("1 234.567,8", "tidak jelas"),
        ("1" * (MAX_DIGITS + 1), "30 digit"),
        ("0," + "0" * MAX_DIGITS + "1", "30 digit"),
        ("9" * 200, "terlalu panjang"),
        ("Rp 5 %", "dua satuan"),
        ("12abc34", "tulis angkanya saja"),
        ("10O", "tulis angkanya saja"),
        ("12m", "tulis angkanya saja"),
        ("3 M", "tulis angkanya saja"),
        ("5 ‰", "tulis angkanya saja"),
        ("5 (lima)", "tulis angkanya saja"),
        ("--5", "tulis angkanya saja"),
        ("(-5)", "tulis angkanya saja"),
        ("(5", "tulis angkanya saja"),
        ("5)", "tulis angkanya saja"),
        ("((5))", "tulis angkanya saja"),
        ("-Rp-5", "tulis angkanya saja"),
        ("-5-", "tulis angkanya saja"),
        ("(5-)", "tulis angkanya saja"),
        ("–5", "tulis angkanya saja"),
        ("5.", "tulis angkanya saja"),
        ("5,", "tulis angkanya saja"),
        ("Rp..5", "tulis angkanya saja"),
        ("1'000", "tulis angkanya saja"),
        ("USD 100", "tulis angkanya saja"),
    ],
)
def test_garbage_is_refused_in_one_sentence_with_the_text_and_a_reason(
    text: str, reason: str
) -> None:
    with pytest.raises(RefusedNumber) as refused:
        parse_entry(text)
    sentence = str(refused.value)
    assert reason in sentence
    assert sentence.startswith(f"“{text[:20]}".replace("\n", " ").replace("\t", " "))
    assert sentence.endswith(".")
    assert sentence.isprintable()
    assert len(sentence) < 200


@pytest.mark.parametrize(
    ("text", "column", "says"),
    [
        ("1.067", FigureColumn.PERSEN, "dibaca 1.067 (titik sebagai pemisah ribuan), bukan 1,067"),
        (
            "94.444 %",
            FigureColumn.ANGKA,
            "dibaca 94.444 (titik sebagai pemisah ribuan), bukan 94,444",
        ),
        ("12,345", FigureColumn.CACAH, "dibaca 12,345 (koma sebagai tanda desimal), bukan 12.345"),
        ("12,000", FigureColumn.CACAH, "dibaca 12 (koma sebagai tanda desimal), bukan 12.000"),
        ("12,345", FigureColumn.RUPIAH, "bukan 12.345"),
        ("Rp 12,345", FigureColumn.ANGKA, "bukan 12.345"),
        (
            "1500.000",
            FigureColumn.RUPIAH,
            "dibaca 1.500 (titik sebagai tanda desimal), bukan 1.500.000",
        ),
        ("94.4", FigureColumn.CACAH, "dibaca 94,4, padahal kolom ini berisi bilangan bulat"),
        ("0,345", FigureColumn.CACAH, "padahal kolom ini berisi bilangan bulat"),
        ("77 %", FigureColumn.CACAH, "padahal kolom ini berisi cacah"),
        ("1 Layanan", FigureColumn.PERSEN, "padahal kolom ini berisi persen"),
        ("12 orang", FigureColumn.RUPIAH, "padahal kolom ini berisi rupiah"),
        ("Rp 500", FigureColumn.PERSEN, "padahal kolom ini berisi persen"),
        ("(5)", FigureColumn.CACAH, "negatif, padahal yang dihitung banyaknya tidak di bawah 0"),
        ("(5)", FigureColumn.ANGKA, "karena kurung berarti negatif. Apakah"),
        ("- 5", FigureColumn.ANGKA, "tanda hubung berarti minus"),
        ("500-", FigureColumn.RUPIAH, "tanda hubung berarti minus"),
        ("Rp -", FigureColumn.CACAH, "padahal kolom ini berisi cacah"),
    ],
)
def test_a_doubtful_entry_asks(text: str, column: FigureColumn, says: str) -> None:
    question = parse_entry(text, column).ragu
    assert question is not None
    assert question.startswith(f"“{text}” dibaca ")
    assert says in question
    assert question.endswith("benar?")


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("(0)", FigureColumn.CACAH),
        ("1.067", FigureColumn.CACAH),
        ("1.067", FigureColumn.RUPIAH),
        ("1.067", FigureColumn.ANGKA),
        ("1067", FigureColumn.PERSEN),
        ("1.067,-", FigureColumn.RUPIAH),
        ("1.067,5", FigureColumn.PERSEN),
        ("94.4", FigureColumn.PERSEN),
        ("94,444", FigureColumn.PERSEN),
        ("12,345", FigureColumn.ANGKA),
        ("1 Layanan", FigureColumn.CACAH),
        ("77 %", FigureColumn.PERSEN),
        ("Rp 12.000,-", FigureColumn.RUPIAH),
        ("(1.000)", FigureColumn.RUPIAH),
        ("Rp   -", FigureColumn.RUPIAH),
        ("-5", FigureColumn.CACAH),
    ],
)
def test_a_plain_entry_does_not_ask(text: str, column: FigureColumn) -> None:
    assert parse_entry(text, column).ragu is None


@given(st.integers(0, 9999), st.integers(1, 6), st.data())
def test_a_lone_dot_is_thousands_only_before_three_digits_and_after_one_to_three(
    whole: int, width: int, data: st.DataObject
) -> None:
    behind = data.draw(st.text("0123456789", min_size=width, max_size=width))
    text = f"{whole}.{behind}"
    thousands = width == 3 and 1 <= whole <= 999
    expected = Fraction(int(f"{whole}{behind}")) if thousands else Fraction(text)
    assert parse_entry(text).nilai == expected


@given(st.one_of(st.text(), st.text("0123456789.,-−–+()%Rp e/:\n\u00a0٣", max_size=20)), kolom)
@example("Rp", FigureColumn.ANGKA)
@example("0.0.0", FigureColumn.ANGKA)
@example("\x00", FigureColumn.ANGKA)
@example("\ud800", FigureColumn.ANGKA)
def test_any_text_is_read_or_refused_and_never_fails_otherwise(
    text: str, column: FigureColumn
) -> None:
    try:
        bacaan = parse_entry(text, column)
    except RefusedNumber as refused:
        sentence, bacaan = str(refused), Reading(None)
    else:
        sentence = echo(bacaan) or bacaan.ragu or ""
    assert sentence.isprintable()
    assert read_canonical(to_canonical(bacaan.nilai)) == bacaan.nilai


@given(st.text("0123456789., -%", max_size=14), kolom)
def test_no_digit_is_lost_or_invented(text: str, column: FigureColumn) -> None:
    try:
        read = parse_entry(text, column).nilai
    except RefusedNumber:
        return
    if isinstance(read, Fraction):
        assert digits_of(text) == digits_of(to_canonical(read) or "")
        bare = text.strip(" %")
        signed = bare.startswith("-") or (bare.endswith("-") and bare[-2:-1] not in "-.,")
        assert (read < 0) == (signed and read != 0)
    else:
        assert not digits_of(text)


@given(angka(20), st.sampled_from([".", " ", "\u00a0", "\u2009"]), st.sampled_from("-−"))
def test_indonesian_notation_is_read_exactly(v: Fraction, thousands: str, minus: str) -> None:
    whole, _, fraction = (to_canonical(abs(v)) or "").partition(".")
    text = f"{int(whole):,}".replace(",", thousands) + f",{fraction}0"
    assert parse_entry(minus + text if v < 0 else text).nilai == v


@given(angka(20))
def test_english_notation_with_both_marks_is_read_exactly(v: Fraction) -> None:
    whole, _, fraction = (to_canonical(abs(v) + 1000) or "").partition(".")
    assert parse_entry(f"{int(whole):,}.{fraction}0").nilai == abs(v) + 1000


# --- what the field shows


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("389455", "389455 dibaca 389.455"),
        ("94.4", "94.4 dibaca 94,4"),
        ("12,000", "12,000 dibaca 12"),
        ("Rp 12.000,-", "Rp 12.000,- dibaca 12.000"),
        ("0,000000000001", None),
        ("-1500", "-1500 dibaca −1.500"),
        ("—", "— dibaca tidak berlaku"),
        ("389.455", None),
        ("94,4", None),
        ("106,70", None),
        ("−5", None),
        ("-5", None),
        ("-", None),
        ("", None),
    ],
)
def test_the_field_echoes_only_what_the_text_does_not_say(text: str, said: str | None) -> None:
    assert echo(parse_entry(text)) == said


@pytest.mark.parametrize(
    ("canonical", "column", "shown"),
    [
        ("389455", FigureColumn.ANGKA, "389.455"),
        ("94.4", FigureColumn.ANGKA, "94,4"),
        ("-1500.25", FigureColumn.RUPIAH, "-1.500,25"),
        ("1.067", FigureColumn.ANGKA, "1,067"),
        ("1.067", FigureColumn.PERSEN, "1,067"),
        ("1.067", FigureColumn.CACAH, "1,0670"),
        ("1067", FigureColumn.PERSEN, "1067"),
        ("-", FigureColumn.PERSEN, "-"),
        (None, FigureColumn.CACAH, ""),
    ],
)
def test_the_editor_opens_on_the_stored_value(
    canonical: str | None, column: FigureColumn, shown: str
) -> None:
    assert entry_text(read_canonical(canonical), column) == shown


@given(nilai, kolom)
@example(Fraction("12.345"), FigureColumn.CACAH)
@example(Fraction(1067), FigureColumn.PERSEN)
@example(Fraction("-0.001"), FigureColumn.RUPIAH)
def test_leaving_an_opened_editor_changes_nothing_and_asks_only_of_a_broken_count(
    v: Fraction | NotApplicable | None, column: FigureColumn
) -> None:
    read = parse_entry(entry_text(v, column), column)
    assert read.nilai == v
    broken = column is FigureColumn.CACAH and isinstance(v, Fraction) and v.denominator != 1
    assert (read.ragu is not None) == broken


@given(nilai, kolom, kolom)
def test_text_copied_from_one_column_is_the_same_value_in_another(
    v: Fraction | NotApplicable | None, source: FigureColumn, reference: FigureColumn
) -> None:
    assert parse_entry(entry_text(v, source), reference).nilai == v


@given(nilai, kolom)
def test_parse_of_format_is_identity(
    v: Fraction | NotApplicable | None, column: FigureColumn
) -> None:
    shown = round_half_up(v, 10) if isinstance(v, Fraction) else v
    assert parse_entry(format_number(v, None), column).nilai == shown


# --- spreadsheet cells


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (0.1, "0.1"),
        (94.4, "94.4"),
        (-0.0, "0"),
        (1e22, "1" + "0" * 22),
        (1e-7, "0.0000001"),
        (15906008000, "15906008000"),
        (15906008000.0, "15906008000"),
        (Decimal("12.50"), "12.5"),
        (Decimal("1E+3"), "1000"),
        (Decimal("0E+999999"), "0"),
    ],
)
def test_a_numeric_cell_is_its_shortest_decimal_text(cell: float | Decimal, expected: str) -> None:
    assert parse_number(cell) == Fraction(expected)


@pytest.mark.parametrize(
    "cell",
    [
        *(float("nan"), float("inf"), 1e300, 5e-324, True, False, 10**MAX_DIGITS),
        *(Decimal("sNaN"), Decimal("-Infinity"), Decimal("1E+999999"), Decimal("1E-999999")),
        pytest.param(10**6000, id="more digits than Python prints"),
        Decimal("1." + "1" * 400),
    ],
)
def test_a_cell_that_is_no_figure_is_refused(cell: float | Decimal) -> None:
    with pytest.raises(RefusedNumber):
        parse_number(cell)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_float_is_taken_as_python_prints_it_or_refused(cell: float) -> None:
    try:
        figure = parse_number(cell)
    except RefusedNumber:
        assert sum(map(str.isdigit, f"{Decimal(repr(cell)):f}")) > MAX_DIGITS
        return
    assert float(figure) == cell
    assert read_canonical(to_canonical(figure)) == figure


# --- rounding


@pytest.mark.parametrize(
    ("x", "half_up", "cut"),
    [
        (Fraction(100 * 100, 70), "142.86", "142.85"),
        (Fraction("86.75") / 70 * 100, "123.93", "123.92"),
        (Fraction("38.16") / 80 * 100, "47.7", "47.7"),
        (Fraction("11.49") / 80 * 100, "14.36", "14.36"),
        (Fraction(30, 261) * 100 / 80 * 100, "14.37", "14.36"),
        ((2 - Fraction("6.5") / 7) * 100, "107.14", "107.14"),
        ((2 - Fraction(9, 8)) * 100, "87.5", "87.5"),
        ((1 - Fraction("74.43") / 133) * 100, "44.04", "44.03"),
        ((1 - Fraction("98.59") / 98) * 100, "-0.6", "-0.6"),
        (Fraction(65038490, 65040000) * 100, "100", "99.99"),
        (Fraction("0.125"), "0.13", "0.12"),
        (Fraction("2.675"), "2.68", "2.67"),
        (Fraction("-0.125"), "-0.13", "-0.12"),
        (Fraction("-0.001"), "0", "0"),
    ],
)
def test_results_are_rounded_half_up_or_cut_off(x: Fraction, half_up: str, cut: str) -> None:
    assert round_half_up(x, 2) == Fraction(half_up)
    assert truncate(x, 2) == Fraction(cut)


def test_rounding_once_at_the_end_differs_from_rounding_on_the_way() -> None:
    exact = Fraction(30, 261) * 100
    assert round_half_up(round_half_up(exact, 2) / 80 * 100, 2) == Fraction("14.36")
    assert round_half_up(exact / 80 * 100, 2) == Fraction("14.37")


@given(pecahan(), st.integers(0, 8))
def test_rounding_is_nearest_odd_and_final(x: Fraction, desimal: int) -> None:
    unit = Fraction(1, 10**desimal)
    rounded, cut = round_half_up(x, desimal), truncate(x, desimal)
    assert abs(rounded - x) <= unit / 2
    assert abs(x) - unit < abs(cut) <= abs(x)
    assert (rounded / unit).denominator == (cut / unit).denominator == 1
    assert round_half_up(-x, desimal) == -rounded
    assert truncate(-x, desimal) == -cut
    assert round_half_up(rounded, desimal) == rounded


@given(st.integers(-(10**9), 10**9), st.integers(0, 5))
def test_a_half_goes_away_from_zero(units: int, desimal: int) -> None:
    away = units + 1 if units >= 0 else units
    half = Fraction(2 * units + 1, 2 * 10**desimal)
    assert round_half_up(half, desimal) == Fraction(away, 10**desimal)


@given(pecahan(), pecahan(), st.integers(0, 4))
def test_rounding_keeps_the_order(x: Fraction, y: Fraction, desimal: int) -> None:
    low, high = sorted((x, y))
    assert round_half_up(low, desimal) <= round_half_up(high, desimal)
    assert truncate(low, desimal) <= truncate(high, desimal)


# --- what is shown


@pytest.mark.parametrize(
    ("canonical", "desimal", "shown"),
    [
        ("15906008000", 0, "15.906.008.000"),
        ("106.7", 2, "106,70"),
        ("-0.6", 2, "−0,60"),
        ("-1234.5", 1, "−1.234,5"),
        ("-0.001", 2, "0,00"),
        ("0", 2, "0,00"),
        ("999.995", 2, "1.000,00"),
        ("0.125", None, "0,125"),
        ("1067", None, "1.067"),
        ("0", None, "0"),
        ("-0.5", None, "−0,5"),
        ("0.12345678905", None, "0,1234567891"),
    ],
)
def test_a_figure_is_shown_as_indonesians_write_it(
    canonical: str, desimal: int | None, shown: str
) -> None:
    assert format_number(read_canonical(canonical), desimal) == shown


def test_an_endless_fraction_is_shown_with_at_most_ten_decimals() -> None:
    assert format_number(Fraction(2, 3), None) == "0,6666666667"
    assert format_number(Fraction(2, 3), None, potong=True) == "0,6666666666"


def test_cutting_off_is_a_setting() -> None:
    serapan = Fraction(65038490, 65040000) * 100
    assert format_number(serapan) == "100,00"
    assert format_number(serapan, potong=True) == "99,99"
    assert format_percent(serapan, potong=True) == "99,99 %"
    assert format_rupiah(Fraction("1999.9"), potong=True) == "Rp1.999"


@pytest.mark.parametrize("show", [format_number, format_rupiah, format_percent])
def test_what_is_no_number_is_shown_bare(show: Callable[..., str]) -> None:
    assert show(None) == ""
    assert show(TIDAK_BERLAKU) == "-"


def test_the_signs_for_no_number_can_be_chosen() -> None:
    assert format_number(None, kosong="…") == "…"
    assert format_rupiah(TIDAK_BERLAKU, strip="n/a") == "n/a"


def test_rupiah_and_percent() -> None:
    assert format_rupiah(Fraction(15906008000)) == "Rp15.906.008.000"
    assert format_rupiah(Fraction(-500)) == "−Rp500"
    assert format_rupiah(Fraction("0.4")) == "Rp0"
    assert format_percent(Fraction("106.7")) == "106,70 %"
    assert format_percent(Fraction(98), None) == "98 %"


@given(angka(18))
def test_shown_rupiah_and_percent_are_read_back_exactly(v: Fraction) -> None:
    rupiah, percent = round_half_up(v, 0), round_half_up(v, 2)
    assert parse_entry(format_rupiah(v), FigureColumn.RUPIAH) == Reading(rupiah)
    assert parse_entry(format_percent(v), FigureColumn.PERSEN) == Reading(percent)


@pytest.mark.parametrize(
    ("nilai", "text"),
    [
        ("83.0303030303", "83,03"),
        ("83.030303", "83,030303"),
        ("94.4", "94,4"),
        ("80", "80"),
        ("1067", "1.067"),
    ],
)
def test_a_figure_that_was_computed_once_is_not_shown_with_all_its_digits(nilai, text) -> None:
    assert format_entered(Fraction(nilai)) == text
