"""Marks differ by shape, so that nobody needs to see their colours."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from lkjip_desktop.ui.kit import mark, theme
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel, TabCounter
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT, Palette

SIDE = 56
THEMES = pytest.mark.parametrize("tema", [LIGHT, DARK], ids=["light", "dark"])


def shape(one: Mark, tema: Palette) -> list[bool]:
    """Where the mark's main colour lies, whatever that colour is."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    mark.paint(painter, QRectF(0, 0, SIDE, SIDE), one, tema)
    painter.end()
    pixels = [image.pixel(x, y) for y in range(SIDE) for x in range(SIDE)]
    solid = [pixel for pixel in pixels if pixel >> 24 == 255]
    main = max(set(solid), key=solid.count)
    return [pixel == main for pixel in pixels]


@THEMES
def test_any_two_marks_differ_without_their_colours(tema):
    shapes = {one: shape(one, tema) for one in Mark}
    for a, b in combinations(Mark, 2):
        together = sum(x or y for x, y in zip(shapes[a], shapes[b], strict=True))
        different = sum(x != y for x, y in zip(shapes[a], shapes[b], strict=True))
        assert different / together > 0.15, (a, b)


@THEMES
def test_selesai_is_drawn_unlike_tercapai_and_kosong_unlike_dikerjakan(tema):
    filled = {one: sum(shape(one, tema)) / SIDE**2 for one in Mark}
    assert filled[Mark.SELESAI] > 0.5
    assert filled[Mark.TERCAPAI] < 0.2
    assert filled[Mark.KOSONG] < filled[Mark.DIKERJAKAN] / 2


@pytest.mark.parametrize("one", Mark)
@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_mark_fills_its_square_at_every_density(qapp, one, ratio):
    picture = mark.pixmap(one, LIGHT, 14, ratio)
    assert picture.size() == QSize(round(14 * ratio), round(14 * ratio))
    image = picture.toImage()
    spots = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixelColor(x, y).alpha() > 60
    ]
    assert max(x for x, _ in spots) - min(x for x, _ in spots) > 8 * ratio


def test_painting_leaves_the_painter_as_it_was(qapp):
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    painter = QPainter(image)
    pen, brush, transform = painter.pen(), painter.brush(), painter.transform()
    for one in Mark:
        mark.paint(painter, QRectF(3, 3, 14, 14), one, LIGHT)
        mark.paint_badge(painter, QRectF(0, 0, 40, 20), one, 3, LIGHT)
    mark.paint_pill(painter, QRectF(0, 0, 22, 18), "3", LIGHT)
    assert (painter.pen(), painter.brush(), painter.transform()) == (pen, brush, transform)
    painter.end()


def test_a_wider_number_takes_a_wider_badge_and_pill(qapp):
    assert mark.badge_width(10) > mark.badge_width(9)
    assert mark.pill_size("128").width() > mark.pill_size("12").width()
    assert mark.pill_size("3") == mark.pill_size("1")


def test_a_label_says_its_mark_to_a_screen_reader(qapp, qtbot):
    label = MarkLabel()
    qtbot.addWidget(label)
    label.show_mark(Mark.GALAT, 4)
    assert label.accessibleName() == "4 galat"
    wide = label.sizeHint().width()
    label.show_mark(Mark.GALAT)
    assert label.accessibleName() == "galat"
    assert label.sizeHint().width() < wide
    label.show_mark(None)
    assert label.accessibleName() == ""
    assert label.sizeHint().width() == 0


@pytest.mark.parametrize(
    ("count", "name"),
    [(3, "3 indikator belum selesai"), (0, "semua indikator selesai"), (None, "")],
)
def test_a_tab_counts_what_is_unfinished(qapp, qtbot, count, name):
    counter = TabCounter()
    qtbot.addWidget(counter)
    counter.show_open(count)
    assert counter.accessibleName() == name
    assert (counter.width() > 0) is (count is not None)


def test_a_finished_tab_shows_the_disc_and_an_unfinished_one_its_number(qapp, qtbot):
    counter = TabCounter()
    qtbot.addWidget(counter)
    tema = theme.current()

    def colours() -> set[str]:
        image = counter.grab().toImage()
        return {
            image.pixelColor(x, y).name()
            for y in range(image.height())
            for x in range(image.width())
        }

    counter.show_open(0)
    assert tema.ok_text.name() in colours()
    counter.show_open(3)
    assert tema.selection.name() in colours()
    assert tema.ok_text.name() not in colours()
