"""Both themes can be read, and the one style sheet holds no colour of its own."""

import re
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QToolBar,
    QWidget,
)

from lkjip_desktop import assets
from lkjip_desktop.ui.grid.paint.header import FORMULA_SIGN
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.mark import SOFT_ROLE, TEXT_ROLE
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT, Palette

GROUNDS = [
    "canvas",
    "surface",
    "computed",
    "header",
    "selection",
    "bar",
    "ok_soft",
    "warn_soft",
    "below_soft",
    "error_soft",
]
TEXTS = ["text", "text2", "text3", "accent", "ok_text", "warn_text", "below_text", "error"]
FILLS = ["field_border", "ok_fill", "warn_fill", "below_fill", "accent", "error"]
THEMES = pytest.mark.parametrize("tema", [LIGHT, DARK], ids=["light", "dark"])


@pytest.fixture
def undressed(qapp: QApplication):
    """The application as other tests find it, whatever this one puts on."""
    font, palette, tema = qapp.font(), qapp.palette(), theme.current()
    yield
    qapp.setStyleSheet("")
    qapp.setFont(font)
    qapp.setPalette(palette)
    theme._worn.tema, theme._worn.scheme = tema, theme.Scheme.SYSTEM


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.1."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: QColor | str, other: QColor | str) -> float:
    low, high = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
def test_every_text_reads_on_every_ground(tema: Palette):
    colours = tema.hexes()
    pairs = product(TEXTS, GROUNDS)
    assert {(t, g) for t, g in pairs if contrast(colours[t], colours[g]) < 4.5} == set()


@THEMES
def test_text_on_the_accent_reads_in_every_state_of_a_button(tema: Palette):
    roles = theme.roles(tema)
    for ground in ("accent", "accent_hover", "accent_down"):
        assert contrast(roles["on_accent"], roles[ground]) >= 4.5, ground


@THEMES
def test_borders_and_fills_stand_out_from_every_ground(tema: Palette):
    colours = tema.hexes()
    pairs = product(FILLS, GROUNDS)
    assert {(f, g) for f, g in pairs if contrast(colours[f], colours[g]) < 3} == set()


@THEMES
def test_words_of_a_pill_read_on_its_soft_ground(tema: Palette):
    for mark, ground in SOFT_ROLE.items():
        assert contrast(getattr(tema, TEXT_ROLE[mark]), getattr(tema, ground)) >= 4.5, mark


@THEMES
def test_the_sheet_is_filled_in_and_has_no_colour_of_its_own(tema: Palette):
    source = assets.resource("tema", "lkjip.qss").read_text(encoding="utf-8")
    assert not re.search(r"#[0-9A-Fa-f]{3,8}\b|\brgba?\(", source)
    sheet = theme.style_sheet(tema)
    assert "$" not in sheet
    assert tema.accent.name() in sheet


@THEMES
def test_every_picture_of_the_sheet_is_there_in_colours_of_the_theme(tema: Palette):
    pictures = set(re.findall(r'url\("([^"]+)"\)', theme.style_sheet(tema)))
    folder = assets.resource("tema", tema.name)
    shipped = {path.as_posix() for path in folder.iterdir() if "@2x" not in path.name}
    assert pictures == shipped
    for path in folder.glob("*.svg"):
        used = set(re.findall(r"#[0-9a-fA-F]{6}", path.read_text()))
        assert used, path
        assert used <= set(tema.hexes().values()), path


@THEMES
def test_qt_understands_the_sheet(qapp, undressed, tema, qtlog):
    theme.apply(qapp, tema)
    label = QLabel("Halaman")
    label.setProperty("peran", "halaman")
    label.ensurePolished()
    assert label.font().pixelSize() == 17
    assert [r.message for r in qtlog.records if "stylesheet" in r.message.lower()] == []


@THEMES
def test_what_was_made_before_the_sheet_looks_like_what_was_made_after(
    qapp, qtbot, undressed, tema
):
    def window() -> QWidget:
        made = QToolBar()
        qtbot.addWidget(made)
        theme.set_role(made, "kartu")
        label, chosen = QLabel("12,5"), QCheckBox("Selesai")
        label.setProperty("peran", "angka")
        chosen.setChecked(True)
        for part in (label, chosen, QLineEdit("Realisasi"), QPushButton("Tambah")):
            made.addWidget(part)
        return made

    def picture(made: QWidget) -> QImage:
        with qtbot.waitExposed(made):
            made.show()
        return made.grab().toImage()

    theme.prepare(qapp, tema)
    before = window()
    theme.put_sheet(qapp)
    first = picture(before)
    theme.apply(qapp, tema)
    assert first == picture(window())


def test_the_font_comes_with_the_program(qapp, undressed):
    theme.apply(qapp, LIGHT)
    for weight in (400, 600, 700):
        info = QFontInfo(theme.font(weight=weight))
        assert (info.family(), info.weight()) == ("Inter", weight)


@pytest.mark.parametrize("cut", ["Regular", "Medium", "SemiBold", "Bold"])
def test_the_font_has_the_sign_of_what_is_computed(qapp, cut):
    font = QRawFont(str(assets.resource("fonts", f"Inter-{cut}.otf")), 13)
    assert font.supportsCharacter(ord(FORMULA_SIGN))


def test_figures_are_all_as_wide_as_each_other(qapp, undressed):
    theme.apply(qapp, LIGHT)
    figures = QFontMetricsF(theme.font(figures=True))
    running = QFontMetricsF(theme.font())
    assert figures.horizontalAdvance("111") == figures.horizontalAdvance("888")
    assert running.horizontalAdvance("111") < running.horizontalAdvance("888")


def test_a_font_handed_out_is_the_callers_own(qapp):
    theme.font().setPixelSize(99)
    assert theme.font().pixelSize() == 13


def test_the_chosen_scheme_wins_over_the_system(qapp, undressed):
    theme.follow(qapp, theme.Scheme.DARK)
    assert theme.current() is DARK
    assert qapp.palette().base().color() == DARK.surface
    theme.follow(qapp, theme.Scheme.LIGHT)
    assert theme.current() is LIGHT


def test_the_systems_scheme_is_followed_when_it_changes(qapp, undressed):
    theme.follow(qapp, theme.Scheme.SYSTEM)
    hints = qapp.styleHints()
    if hints.colorScheme() is Qt.ColorScheme.Unknown:
        assert theme.current() is LIGHT
    theme.apply(qapp, DARK)
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.current() is theme.wanted(qapp, theme.Scheme.SYSTEM)


def test_a_switch_of_theme_draws_the_icons_anew(qapp, qtbot, undressed):
    theme.apply(qapp, LIGHT)
    bar = QToolBar()
    qtbot.addWidget(bar)
    action = bar.addAction("Buka")
    icon.put(action, "buka", LIGHT)
    before = action.icon().pixmap(16).toImage()
    theme.apply(qapp, DARK)
    assert action.icon().pixmap(16).toImage() != before


def test_a_role_can_change_on_screen(qapp, qtbot, undressed):
    theme.apply(qapp, LIGHT)
    button = QPushButton("Terapkan")
    qtbot.addWidget(button)
    button.resize(120, 30)
    plain = button.grab().toImage().pixelColor(60, 4)
    theme.set_role(button, "utama")
    assert plain == LIGHT.surface
    assert button.grab().toImage().pixelColor(60, 4) == LIGHT.accent
    assert button.font().weight() == QFont.Weight.DemiBold


@pytest.mark.parametrize("kind", [QPushButton, QRadioButton, QCheckBox])
def test_only_the_border_of_a_button_shows_that_the_keys_are_in_it(qapp, qtbot, undressed, kind):
    theme.apply(qapp, LIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    before, button = QLineEdit(window), kind("Tambah", window)
    button.setGeometry(0, 40, 120, 30)
    with qtbot.waitActive(window):
        window.show()
    before.setFocus()
    plain = button.grab()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert button.hasFocus()
    focused, inside = button.grab(), button.rect().adjusted(3, 3, -3, -3)
    assert focused.toImage() != plain.toImage()
    assert focused.copy(inside).toImage() == plain.copy(inside).toImage()
