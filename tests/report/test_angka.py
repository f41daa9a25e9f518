"""The figures of an indikator in a report, worked out again with a calculator from each other."""

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import cache
from typing import NamedTuple

import pytest

from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.report.compose import compose
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import flat
from lkjip_desktop.report.engine.table.table import Table
from lkjip_desktop.report.parts import ikhtisar
from lkjip_desktop.report.parts.bab3 import analisis, chapter, indikator, rincian
from lkjip_desktop.report.xlsx.figure import content_text
from tests.contoh import DAFTAR_CONTOH, laporan_contoh
from tests.report.cetak import NUMBER, Cetakan, cetak, cetak_interim

INTERIM = [("triwulan", f"2022-{part}") for part in ("T1", "T2", "T3", "S1")]
EVERY = [*((name, "") for name in DAFTAR_CONTOH), *INTERIM]

every_report = pytest.mark.parametrize(("name", "kode"), EVERY)


@cache
def printed(name: str, kode: str) -> Cetakan:
    return cetak_interim(name, kode) if kode else cetak(laporan_contoh(name))


def read(text: str) -> Fraction:
    return Fraction(text.replace(".", "").replace(",", ".").replace("−", "-"))


def decimals(text: str) -> int:
    return len(text.partition(",")[2])


def to_places(value: Fraction, places: int) -> Fraction:
    exact = Decimal(value.numerator) / Decimal(value.denominator)
    return Fraction(exact.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


def rounded(value: Fraction, like: str) -> Fraction:
    """Half up, with the decimals of a text."""
    return to_places(value, decimals(like))


def mean(texts: list[str]) -> Fraction:
    return sum(map(read, texts), Fraction(0)) / len(texts)


def saved(spent: str, done: str) -> Fraction:
    return (1 - read(spent) / read(done)) * 100


class Told(NamedTuple):
    """What the tables of results say of an indikator."""

    target: str
    realisasi: str
    capaian: str
    serapan: str


def told(ctx: Context, hasil: IndikatorResult) -> Told:
    cells = [content_text(cell) for cell in chapter.measured_cells(ctx, budget=True)(hasil)]
    return Told(*cells[3:6], cells[8])


def by_hand(hasil: IndikatorResult, of: Told) -> Fraction | None:
    """The capaian from a printed target and realisasi; None in a range, or of a target of 0."""
    done = read(of.realisasi)
    lower, _, upper = of.target.partition("–")
    limit = read(upper or lower)
    if not limit:
        return None
    if hasil.indikator.polaritas == "turun" or (upper and done > limit):
        return (2 * limit - done) / limit * 100
    if upper and done >= read(lower):
        return None
    return done / read(lower) * 100


ANOTHER = {"triwulan": {("0,9772", "0,98")}}
"""Two figures that are alike by chance: 0,9772 Layanan, and a kegiatan with 0,98 % of the pagu."""
DECIMAL = re.compile(r"(?<![\d.,])[−-]?\d[\d.]*,\d+(?![\d,])")


@every_report
def test_no_figure_is_written_with_more_decimals_in_one_place_than_in_another(name, kode):
    report = printed(name, kode)
    usual = report.ctx.settings.desimal
    found = set(DECIMAL.findall(report.text))
    shorter = {(read(text), decimals(text)): text for text in found}
    pairs = {
        (text, shorter[key])
        for text in found
        for fewer in range(usual, decimals(text))
        if (key := (to_places(read(text), fewer), fewer)) in shorter
    }
    assert pairs <= ANOTHER.get(name, set())


@every_report
def test_what_is_said_of_an_indikator_follows_from_what_is_said_beside_it(name, kode):
    ctx, followed = printed(name, kode).ctx, 0
    for hasil in ctx.figures.indikator.values():
        if not isinstance(hasil.capaian, Fraction) or hasil.belum_waktunya:
            continue
        of, capped = told(ctx, hasil), hasil.capaian != hasil.capaian_dibatasi
        again = None if capped else by_hand(hasil, of)
        if again is not None:
            assert rounded(again, of.capaian) == read(of.capaian), of
            followed += 1
        shown = ctx.computed(hasil.efisiensi)
        if isinstance(hasil.efisiensi, Fraction) and not kode and not capped:
            assert rounded(saved(of.serapan, of.capaian), shown) == read(shown), of
        check_page(ctx, hasil, of, formula=again is not None)
    assert followed


def check_page(ctx: Context, hasil: IndikatorResult, of: Told, *, formula: bool) -> None:
    """Headline, strip, bar, formula, tile, and live figures say what the table says."""
    headline = content_text(indikator.verdict(ctx, hasil)).partition(": realisasi ")[2]
    done, _, planned = headline.partition(" terhadap target ")
    limits = [NUMBER.findall(part)[0] for part in planned.split(" sampai ")]
    assert (NUMBER.findall(done)[0], "–".join(limits)) == (of.realisasi, of.target)
    (strip,) = indikator.strip(ctx, hasil, [indikator._absorbed(ctx, hasil)])
    assert next(item.value for item in strip.figures.figures) == of.capaian
    for point in (strip.chart.measure.realisasi, strip.chart.measure.target):
        assert NUMBER.findall(point.words)[0] in {of.realisasi, *limits}
    if formula:
        said = analisis.this_year(ctx, hasil)
        assert {of.realisasi, of.capaian} <= set(NUMBER.findall(said))
    if hasil.capaian == hasil.capaian_dibatasi:
        assert ikhtisar._tile(ctx, hasil).value == of.capaian
    for column in ("realisasi", "capaian_dibatasi", "serapan"):
        nilai, name = getattr(hasil, column), column.removesuffix("_dibatasi")
        if isinstance(nilai, Fraction) and getattr(hasil, name) == nilai:
            live = ctx.live(f"indikator/{hasil.indikator.id}/{name}")
            assert NUMBER.findall(str(live))[0] == getattr(of, name)


@every_report
def test_the_mean_of_a_sasaran_follows_from_the_capaian_below_it(name, kode):
    ctx = printed(name, kode).ctx
    whole = ctx.figures.ringkasan
    for group in (*whole.per_sasaran.values(), *whole.per_jenjang.values(), whole.semua):
        check_group(ctx, group, efisiensi=not kode)


def check_group(ctx: Context, group: GroupResult, *, efisiensi: bool) -> None:
    every = [ctx.figures.indikator[row] for row in group.daftar_id]
    terms = [told(ctx, row).capaian for row in every if isinstance(row.capaian, Fraction)]
    shown = ctx.computed(group.rata_rata_capaian)
    if terms:
        assert rounded(mean(terms), shown) == read(shown)
    if isinstance(group.efisiensi, Fraction) and efisiensi:
        spared = ctx.computed(group.efisiensi)
        assert rounded(saved(ctx.computed(group.serapan), shown), spared) == read(spared)


@every_report
def test_the_result_of_a_detail_table_follows_from_its_rows_and_is_the_realisasi(name, kode):
    ctx, followed = printed(name, kode).ctx, 0
    for hasil in ctx.figures.indikator.values():
        counted = [item for item in hasil.rincian if item.dihitung and not item.bagian_target]
        for item in hasil.rincian:
            if isinstance(item.nilai, Fraction) and item.baris:
                result = result_of(ctx, hasil, item)
                check_rows(ctx, item, result)
                if counted == [item]:
                    followed += 1
                    assert result == told(ctx, hasil).realisasi
    assert followed


def result_of(ctx: Context, hasil: IndikatorResult, item: RincianResult) -> str:
    """What the result line of a table says."""
    rows = rincian.Detail(ctx, hasil, item, 0).table().rows
    lines = [[content_text(cell) for cell in row.cells if cell is not None] for row in rows]
    heads = ("Realisasi indikator (", "Hasil tabel")
    line = next(line for line in lines if line[0].startswith(heads))
    return next(filter(None, reversed(line)))


def check_rows(ctx: Context, item: RincianResult, result: str) -> None:
    rows = [row for row in item.baris if row.masuk and isinstance(row.persentase, Fraction)]
    if item.rincian.cara == "rata_rata_persentase" and rows:
        again = mean([ctx.computed(row.persentase) for row in rows])
        assert rounded(again, result) == read(result), item.judul


def test_what_is_said_beside_the_plan_and_earlier_years_follows_from_the_two():
    story = compose(printed("besar", "").ctx)
    tables = [leaf for item in story for leaf in flat(item) if isinstance(leaf, Table)]
    by_label = {table.mark.label: table for table in tables if table.mark is not None}
    shares = numbers_in(by_label["tabel:akhir-renstra"], slice(-3, None))
    assert len(shares) > 8
    for planned, done, share in shares:
        assert rounded(read(done) / read(planned) * 100, share) == read(share)
    changes = numbers_in(by_label["tabel:tahun"], slice(-3, None))
    assert len(changes) > 5
    for before, now, change in changes:
        assert rounded(read(now) - read(before), change) == read(change)


def numbers_in(table: Table, columns: slice) -> list[list[str]]:
    rows = [[content_text(cell) for cell in row.cells[columns]] for row in table.rows]
    return [row for row in rows if all("," in text for text in row)]


def test_no_figure_has_more_decimals_than_that_takes():
    ctx = printed("induk", "").ctx
    of = {item.indikator.kode: told(ctx, item) for item in ctx.figures.indikator.values()}
    assert of["1A"] == ("80,00", "117,69", "147,11", "87,29")
    # Serapan alone: it follows from whole rupiah, so that neither target nor realisasi changes.
    assert of["1B"] == ("77,50", "94,46", "121,88", "79,695")
    # 11,49 of 80,00 would be 14,36 per cent, and 6,50 of 14,37 an efisiensi of 54,77.
    assert of["3F"] == ("80,00", "11,494", "14,368", "6,50")
    # The mean of 123,93 and 152,33 and 136,79 would be 137,68; one of them is enough.
    assert [of[kode].capaian for kode in ("2A", "2B", "2C")] == ["123,93", "152,33", "136,795"]
    # Where the same figure stands with another indikator it is written in the same way.
    assert {of[kode].capaian for kode in ("3C", "3H", "3I")} == {"142,857"}


def test_serapan_has_the_decimals_that_the_capaian_beside_it_leaves_it_to_need():
    ctx = printed("terkoreksi", "").ctx
    (row,) = (item for item in ctx.figures.indikator.values() if item.indikator.kode == "2B")
    # Beside a capaian of 121,52 it would take 25,4524.
    assert (told(ctx, row).capaian, told(ctx, row).serapan) == ("121,518", "25,452")
