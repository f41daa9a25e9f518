"""Charts: every value written, no label on another."""

import random
from collections.abc import Callable
from itertools import pairwise

import pytest

from lkjip_desktop.report.chart import bars, bullet, columns, heat, organisation, scatter, waterfall
from lkjip_desktop.report.chart.scene import Bar, Chart, Fill, Rect, RowChart, Rule, Scene
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.picture import figure
from tests.report.contoh_kit import meta
from tests.report.keras import export, outside, words_of

WIDTHS = (453.5, 714.0)
WORDS = ("Persentase", "tahanan/narapidana", "memperoleh", "layanan", "hukum,", "yang")
FIGURES = (None, 0.0, 0.01, 14.37, 98.0, 100.0, 666.66, 15906008000.0)


def name(rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.choice((0, 1, 2, 4, 9, 30))))


def value(rng: random.Random) -> float | None:
    return rng.choice((*FIGURES, rng.uniform(0, 200)))


def words(figure: float | None) -> str:
    if figure is None:
        return "-"
    return f"{figure:,.2f}" if figure < 1000 else f"{figure:,.0f}".replace(",", ".")


def attainment(rng: random.Random) -> Chart:
    rows: list[bars.BarRow | bars.BarGroup] = []
    for number in range(rng.randint(1, 40)):
        if rng.random() < 0.2:
            rows.append(bars.BarGroup(name(rng), name(rng)))
        figure, below = value(rng), rng.random() < 0.3
        rows.append(bars.measured(f"{number}.A", name(rng), figure, words(figure), below=below))
    return bars.attainment(rows)


def stacked(rng: random.Random) -> Chart:
    fills: tuple[Fill, ...] = ("solid", "middle", "hatch", "outline")

    def lane() -> bars.Lane:
        parts = [bars.BarPart(value(rng) or 1, rng.choice(fills)) for _ in range(3)]
        return bars.Lane(parts, "123.456")

    items = [
        bars.BarRow(rng.choice(("", "2022")), name(rng), [lane() for _ in range(rng.randint(1, 3))])
        for _ in range(rng.randint(1, 8))
    ]
    keys: list[tuple[Fill, str]] = [(fill, name(rng)) for fill in fills]
    return bars.Bars(items, size=bars.LARGE, unit="rupiah", keys=keys)


def years(rng: random.Random) -> Chart:
    ranged = rng.random() < 0.3

    def column(number: int) -> columns.ChartColumn:
        figure, target = value(rng), value(rng)
        upper = value(rng) if ranged else None
        return columns.ChartColumn(
            rng.choice((str(2015 + number), name(rng))),
            figure,
            words(figure),
            strong=rng.random() < 0.3,
            absent=rng.choice(("", "belum tersedia")) if figure is None else "",
            target=target,
            target_words="" if target is None else words(target),
            upper=upper,
            upper_words="" if upper is None else words(upper),
        )

    return columns.years([column(number) for number in range(rng.randint(1, 10))])


def grouped(rng: random.Random) -> Chart:
    items = []
    for number in range(rng.randint(1, 60)):
        figure, group = value(rng), f"Sasaran {number // 7}"
        items.append(columns.ChartColumn(f"{number}.A", figure, words(figure), group=group))
    return columns.ColumnChart(items)


def courses(rng: random.Random) -> Chart:
    fills: tuple[Fill, ...] = ("middle", "solid", "hatch", "signal", "absent")

    def step(number: int) -> waterfall.Step:
        low, high = sorted((value(rng) or 0.0, value(rng) or 0.0))
        return waterfall.Step(f"{number} {name(rng)}", low, high, words(high), rng.choice(fills))

    return waterfall.Waterfall([step(number) for number in range(rng.randint(1, 6))])


def offices(rng: random.Random) -> Chart:
    def post() -> organisation.Post:
        items = [name(rng) for _ in range(rng.randint(0, 5))]
        return organisation.Post(name(rng), name(rng), items, [("9", "indikator"), ("", name(rng))])

    return organisation.Organisation(post(), [post() for _ in range(rng.randint(0, 11))])


def bullets(rng: random.Random) -> Chart:
    def point() -> bullet.AxisPoint:
        figure = value(rng) or 0.0
        return bullet.AxisPoint(figure, f"{words(figure)} {name(rng)}")

    return bullet.Bullet(
        bullet.Measure(
            rng.choice((None, point())),
            point(),
            rng.choice((None, point())),
            rng.choice((None, point())),
            lower=rng.random() < 0.3,
            missed=rng.random() < 0.3,
            hatched=rng.random() < 0.3,
            note="realisasi belum diisi",
        )
    )


def tiles(rng: random.Random) -> Chart:
    fills: tuple[Fill, ...] = ("signal", "near", "full", "strip", "absent")

    def tile(number: int) -> heat.Tile:
        sign = rng.choice(("", "▼", "smt."))
        return heat.Tile(f"{number}.A", words(value(rng)), name(rng), rng.choice(fills), sign)

    groups = [
        heat.Group(name(rng), "134,11 %", name(rng), [tile(n) for n in range(rng.randint(0, 14))])
        for _ in range(rng.randint(1, 5))
    ]
    return heat.Heat(groups, [(fill, name(rng)) for fill in fills])


def spots(rng: random.Random) -> Chart:
    def spot(number: int) -> scatter.Spot:
        near = rng.choice((86.0, rng.uniform(0, 130), 123456.0))
        return scatter.Spot(
            rng.choice((f"{number}A", name(rng))),
            near,
            rng.choice((rng.uniform(0, 180), 9e9)),
            rng.random() < 0.3,
            rng.random() < 0.2,
        )

    return scatter.Scatter([spot(number) for number in range(rng.randint(1, 20))])


MAKERS = (
    tiles,
    spots,
    bullets,
    attainment,
    stacked,
    years,
    grouped,
    courses,
    offices,
)


def collisions(scene: Scene) -> list[tuple[str, str]]:
    rects = [(label.words, label.rect) for label in scene.labels]
    return [
        (first, second)
        for number, (first, rect) in enumerate(rects)
        for second, other in rects[number + 1 :]
        if rect.meets(other)
    ]


@pytest.mark.parametrize("make", MAKERS)
def test_labels_never_intersect_nor_leave_the_chart(
    make: Callable[[random.Random], Chart], benih: random.Random, banyak: Callable[[int], int]
):
    for _ in range(banyak(200)):
        chart = make(benih)
        for width in WIDTHS:
            scene = chart.compose(width)
            assert collisions(scene) == []
            for label in scene.labels:
                rect = label.rect
                assert rect.left >= -0.01, label
                assert rect.right <= width + 0.01, label
                assert rect.top >= -0.01, label
                assert rect.bottom <= scene.height + 0.01, label


@pytest.mark.parametrize("make", MAKERS)
def test_what_stands_on_a_bar_is_legible_on_any_ground(
    make: Callable[[random.Random], Chart], benih: random.Random, banyak: Callable[[int], int]
):
    for _ in range(banyak(50)):
        scene = make(benih).compose(WIDTHS[0])
        dark = [
            # A name beside the bars may touch them by less than a point.
            Rect(bar.x + 1, bar.y, bar.x + bar.width, bar.y + bar.height)
            for bar in scene.shapes
            if isinstance(bar, Bar) and bar.fill in ("solid", "middle", "hatch")
        ]
        for label in scene.labels:
            # The head of an organisation is written in white on its box.
            if not label.plate and label.look.colour != style.WHITE:
                assert not [rect for rect in dark if rect.meets(label.rect)], label


@pytest.mark.parametrize("make", [attainment, grouped])
def test_every_value_is_written(make: Callable[[random.Random], Chart], benih: random.Random):
    chart = make(benih)
    expected = []
    if isinstance(chart, bars.Bars):
        items = [row for row in chart.rows if isinstance(row, bars.BarRow)]
        expected = [lane.words for item in items for lane in item.lanes]
    elif isinstance(chart, columns.ColumnChart):
        expected = [column.words for column in chart.columns]
    written = [label.words for label in chart.compose(714).labels]
    for shown in expected:
        written.remove(shown)


def test_steps_of_tiles_differ_in_grey_print_and_white_words_stand_on_dark():
    def luminance(colour: str) -> float:
        red, green, blue = (float(part) for part in colour.split())
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    steps = [luminance(look) for look in (style.SIGNAL, style.NEAR, style.FULL, style.BAND)]
    assert steps == sorted(steps)
    assert min(after - before for before, after in pairwise(steps)) > 0.05
    made = heat.Heat([heat.Group("A", "1", "", [heat.Tile("1A", "14,37", "Hukum", "signal")])], [])
    on_tile = [label for label in made.scene(453.5).labels if label.x > 92]
    assert on_tile
    assert {label.look.colour for label in on_tile} == {style.WHITE}


def test_bars_start_at_zero_and_are_in_proportion():
    rows = (("a", 50), ("b", 25), ("c", 0))
    chart = bars.Bars(
        [bars.BarRow("", n, [bars.Lane([bars.BarPart(v, "solid")], f"{v}")]) for n, v in rows]
    )
    boxes = [shape for shape in chart.compose(453.5).shapes if isinstance(shape, Bar)]
    assert len({box.x for box in boxes}) == 1
    assert boxes[0].width == pytest.approx(2 * boxes[1].width)
    assert boxes[2].width == 0


def test_the_meaning_of_a_bar_does_not_rest_on_its_colour():
    low = bars.measured("1.A", "a", 14.37, "14,37", below=True)
    high = bars.measured("1.B", "b", 120.0, "120,00", below=False)
    scene = bars.attainment([low, high]).compose(453.5)
    cuts = {label.words: label.look.cut for label in scene.labels}
    assert cuts["14,37"] == style.BOLD
    assert cuts["120,00"] == style.REGULAR
    assert "di bawah target" in cuts


def test_a_year_without_realisasi_says_so():
    year = columns.ChartColumn(
        "2020", None, "-", absent="belum tersedia", target=80, target_words="80"
    )
    shown = " ".join(label.words for label in columns.years([year]).compose(453.5).labels)
    assert "belum tersedia" in shown
    assert "80" in shown


def test_a_chart_of_two_hundred_indicators_goes_over_pages_and_loses_none():
    rows = [bars.measured(f"k{n}x", "Indikator", n, f"{n},00", below=n < 100) for n in range(200)]
    data, built = export([figure(bars.attainment(rows), Numbered("figure", "Capaian"))], meta())
    shown = words_of(data)
    assert built.pages > 3
    assert all(shown.count(f"k{number}x") == 1 for number in range(200))
    assert not outside(data, built)


@pytest.mark.parametrize("make", [attainment, tiles])
def test_a_page_break_leaves_a_chart_some_rows_on_either_side(
    make: Callable[[random.Random], Chart], benih: random.Random
):
    chart = make(random.Random(benih.random()))
    while not isinstance(chart, RowChart) or chart.stop < 9:
        chart = make(benih)
    for room in range(60, int(chart.height(453.5)), 10):
        parts = chart.split(453.5, room, 714)
        if parts is not None and isinstance(parts[0], RowChart):
            assert parts[0].height(453.5) <= room
            assert chart.stop - parts[0].stop >= 3
            assert not chart.heads(parts[0].stop - 1)


@pytest.mark.parametrize("count", range(38, 58))
def test_the_caption_of_a_long_chart_stands_below_the_last_of_its_rows(count: int):
    chart = bars.attainment(
        [bars.measured(f"{n}", "Nama", 50.0, "50,00", below=True) for n in range(count)]
    )
    caption = Numbered("figure", "Capaian")
    _, built = export([figure(chart, caption, "Catatan.")], meta())
    last = [placed.block for placed in built.sheets[-1].placed]
    assert last[-1].mark is caption
    assert isinstance(last[0], Chart)


def test_a_large_organisation_goes_over_pages():
    posts = [organisation.Post(f"Kepala z{n}z", "Nama", ["Tugas"] * 9) for n in range(30)]
    chart = organisation.Organisation(organisation.Post("Kepala"), posts)
    data, built = export([figure(chart, Numbered("figure", "O"))], meta())
    assert built.pages > 1
    assert all(f"z{number}z" in words_of(data) for number in range(30))


def test_a_range_is_a_band_between_its_bounds_and_the_legend_names_it():
    spans = [(None, None), (2.0, 6.0), (2.0, 6.0)]
    chart = columns.years(
        [
            columns.ChartColumn(str(2024 + n), 4.0, "4", target=low, upper=high)
            for n, (low, high) in enumerate(spans)
        ]
    )
    scene = chart.compose(357.5)
    bands = [
        shape
        for shape in scene.shapes
        if isinstance(shape, Bar) and shape.fill == "zone" and shape.width > 20
    ]
    assert len(bands) == 2
    assert {round(band.height, 1) for band in bands} == {round(100 * 4 / 6, 1)}
    assert "di dalam rentang" in [label.words for label in scene.labels]


def test_points_that_crowd_in_a_corner_are_spread_so_that_names_stand_by_them():
    assert scatter.axis([93, 95, 99.7], 25) == scatter.Axis(90, 100, 5)
    assert scatter.axis([97, 100, 125], 50, 5) == scatter.Axis(90, 130, 10)
    assert scatter.axis([6.5, 99.9], 25) == scatter.Axis(0, 100, 25)
    assert scatter.axis([130, 180], 50, 5) == scatter.Axis(80, 180, 20)
    spots = [scatter.Spot(f"{n}A", 95 + n / 2, 97 + n) for n in range(9)]
    chart = scatter.Scatter(spots, 200.0)
    scene = chart.compose(453.5)
    points = [s for s in scene.shapes if isinstance(s, Bar) and s.width < 5]
    for point, spot in zip(points, spots, strict=True):
        (name,) = [label.rect for label in scene.labels if label.words == spot.code]
        assert abs((name.top + name.bottom) / 2 - point.y) < 20, spot.code


def test_no_name_of_a_point_is_struck_out_by_the_line_at_the_target():
    spots = [scatter.Spot(f"3{n}", 98.6 - n, 96 + n, "▼" * (n < 4)) for n in range(9)]
    chart = scatter.Scatter(spots, 290.0)
    scene = chart.compose(453.5)
    (line,) = [s for s in scene.shapes if isinstance(s, Rule) and s.y1 == s.y2 and s.weight > 1]
    names = [label for label in scene.labels if label.words.endswith(tuple("012345678"))]
    named = [label for label in names if "3" in label.words and len(label.words) <= 4]
    assert len(named) == len(spots)
    assert [x.words for x in named if x.rect.top < line.y1 < x.rect.bottom] == []
