"""What stands in a row of results, worked out again with a calculator from what is printed."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest

from lkjip_desktop.domain.formula.figures import GroupResult, IndikatorResult
from lkjip_desktop.report.compose import compose
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import flat
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.parts.bab3 import analisis, indikator
from lkjip_desktop.report.parts.wording.row_figures import RowFigures, TableFigures
from lkjip_desktop.report.xlsx.figure import content_text
from tests.contoh import DAFTAR_CONTOH, laporan_contoh
from tests.report.cetak import NUMBER, cetak, interim_context

INTERIM = [("triwulan", f"2022-{part}") for part in ("T1", "T2", "T3", "S1")]


def read(text: str) -> Fraction:
    return Fraction(text.replace(".", "").replace(",", ".").replace("−", "-"))


def rounded(value: Fraction, like: str) -> Fraction:
    """Half up, with the decimals of a text."""
    unit = Decimal(1).scaleb(-len(like.partition(",")[2]))
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return Fraction(exact.quantize(unit, ROUND_HALF_UP))


def saved(spent: str, done: str) -> Fraction:
    return (1 - read(spent) / read(done)) * 100


def by_hand(hasil: IndikatorResult, told: RowFigures) -> Fraction | None:
    """The capaian from a printed target and realisasi; None in a range, or of a target of 0."""
    done = read(told.realisasi)
    lower, _, upper = told.target.partition("–")
    limit = read(upper or lower)
    if not limit:
        return None
    if hasil.indikator.polaritas == "turun" or (upper and done > limit):
        return (2 * limit - done) / limit * 100
    if upper and done >= read(lower):
        return None
    return done / read(lower) * 100


@pytest.mark.parametrize("name", DAFTAR_CONTOH)
def test_each_figure_follows_from_those_printed_beside_it(name):
    ctx = cetak(laporan_contoh(name)).ctx
    table, followed = TableFigures(ctx, groups=True), 0
    for hasil in ctx.figures.indikator.values():
        told = table.of(hasil)
        if isinstance(hasil.capaian, Fraction) and (again := by_hand(hasil, told)) is not None:
            assert rounded(again, told.capaian) == read(told.capaian), told
            followed += 1
        if isinstance(hasil.efisiensi, Fraction):
            shown = ctx.computed(hasil.efisiensi)
            assert rounded(saved(told.serapan, told.capaian), shown) == read(shown), told
    assert followed
    whole = ctx.figures.ringkasan
    for group in (*whole.per_sasaran.values(), whole.semua):
        check_group(ctx, table, group)


def check_group(ctx: Context, table: TableFigures, group: GroupResult) -> None:
    mean, serapan = table.of_group(group)
    every = [ctx.figures.indikator[row] for row in group.daftar_id]
    terms = [read(table.of(row).capaian) for row in every if isinstance(row.capaian, Fraction)]
    if terms:
        assert rounded(sum(terms, Fraction(0)) / len(terms), mean) == read(mean)
    if isinstance(group.efisiensi, Fraction):
        shown = ctx.computed(group.efisiensi)
        assert rounded(saved(serapan, mean), shown) == read(shown)


def test_the_share_of_the_last_target_follows_from_both():
    story = compose(cetak(laporan_contoh("besar")).ctx)
    tables = [leaf for item in story for leaf in flat(item) if isinstance(leaf, Table)]
    table = next(t for t in tables if t.mark is not None and t.mark.label == "tabel:akhir-renstra")
    rows = [[content_text(cell) for cell in row.cells[-3:]] for row in table.rows]
    shares = [row for row in rows if "," in row[2]]
    assert len(shares) > 8
    for planned, done, share in shares:
        assert rounded(read(done) / read(planned) * 100, share) == read(share)


def test_no_figure_has_more_decimals_than_that_takes():
    ctx = cetak(laporan_contoh("induk")).ctx
    table = TableFigures(ctx, groups=True)
    told = {item.indikator.kode: table.of(item) for item in ctx.figures.indikator.values()}
    assert told["1A"] == ("80,00", "117,69", "147,11", "87,29")
    # Serapan alone: it follows from whole rupiah, so that neither target nor realisasi changes.
    assert told["1B"] == ("77,50", "94,46", "121,88", "79,695")
    # 11,49 of 80,00 would be 14,36 per cent, and 6,50 of 14,37 an efisiensi of 54,77.
    assert told["3F"] == ("80,00", "11,494", "14,368", "6,50")
    # The mean of 123,93 and 152,33 and 136,79 would be 137,68.
    assert [told[kode].capaian for kode in ("2A", "2B", "2C")] == ["123,929", "152,333", "136,795"]
    # Where no mean of a sasaran stands below them, they are as everywhere.
    alone = TableFigures(ctx)
    told = {item.indikator.kode: alone.of(item) for item in ctx.figures.indikator.values()}
    assert [told[kode].capaian for kode in ("2A", "2B", "2C")] == ["123,93", "152,33", "136,79"]


def test_serapan_has_the_decimals_that_the_capaian_beside_it_leaves_it_to_need():
    ctx = cetak(laporan_contoh("terkoreksi")).ctx
    table = TableFigures(ctx, groups=True)
    told = next(
        table.of(row) for row in ctx.figures.indikator.values() if row.indikator.kode == "2B"
    )
    # Beside a capaian of 121,52 it would take 25,4524.
    assert (told.capaian, told.serapan) == ("121,518", "25,452")


def page_figures(ctx: Context, hasil: IndikatorResult) -> RowFigures:
    """What the headline and the strip below it say."""
    headline = content_text(indikator.verdict(ctx, hasil))
    told = headline.partition(": realisasi ")[2]
    done, _, planned = told.partition(" terhadap target ")
    limits = [NUMBER.findall(part)[0] for part in planned.split(" sampai ")]
    (strip,) = indikator.strip(ctx, hasil, [indikator._absorbed(ctx, hasil)])
    reached, spent = (item.value for item in strip.figures.figures)
    measure = strip.chart.measure
    for point in (measure.realisasi, measure.target):
        assert NUMBER.findall(point.words)[0] in NUMBER.findall(told)
    return RowFigures("–".join(limits), NUMBER.findall(done)[0], reached, spent)


def check_page(ctx: Context, hasil: IndikatorResult) -> bool:
    """Whether the capaian of a page can be worked out again; fails where it gives another."""
    told, capped = page_figures(ctx, hasil), hasil.capaian != hasil.capaian_dibatasi
    again = None if capped else by_hand(hasil, told)
    shown = ctx.computed(hasil.efisiensi)
    if isinstance(hasil.efisiensi, Fraction) and ctx.interim is None and not capped:
        assert rounded(saved(told.serapan, told.capaian), shown) == read(shown), told
    if again is None:
        return False
    assert rounded(again, told.capaian) == read(told.capaian), told
    formula = analisis.this_year(ctx, hasil, repeated=False)
    assert {told.realisasi, told.capaian} <= set(NUMBER.findall(formula))
    return True


@pytest.mark.parametrize(("name", "kode"), [*((name, "") for name in DAFTAR_CONTOH), *INTERIM])
def test_the_headline_of_an_indikator_can_be_worked_out_again_and_its_table_says_the_same(
    name, kode
):
    laporan = laporan_contoh(name)
    ctx = interim_context(laporan, kode) if kode else cetak(laporan).ctx
    table, found = TableFigures(ctx), 0
    for hasil in ctx.figures.indikator.values():
        if isinstance(hasil.capaian, Fraction) and not hasil.belum_waktunya:
            found += check_page(ctx, hasil)
            for one, other in zip(page_figures(ctx, hasil), table.of(hasil), strict=True):
                pairs = zip(one.split("–"), other.split("–"), strict=True)
                for said, shown in pairs if NUMBER.search(one) else ():
                    assert rounded(read(shown), said) == read(said)
    assert found
