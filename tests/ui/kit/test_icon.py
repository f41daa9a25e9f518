"""Every icon can be drawn, in the colours of the theme, at every density."""

import re
import struct

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton, QToolButton

from lkjip_desktop import assets, joined
from lkjip_desktop.ui.kit import icon
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT

NAMES = sorted(
    path.stem
    for path in assets.resource("icons").glob("*.svg")
    if not path.stem.startswith("lkjip")
)
PROMISED = [
    "buka",
    "baru",
    "simpan_salinan",
    "bagikan",
    "konsolidasi",
    "urung",
    "ulang",
    "pratinjau",
    "ekspor",
    "cetak",
    "cari",
    "tambah",
    "hapus",
    "naik",
    "turun",
    "daftar",
    "gedung",
    "orang",
    "kisi",
    "sasaran",
    "centang_dokumen",
    "uang",
    "tabel",
    "jam",
    "gerigi",
    "pensil",
    "gambar",
    "lampiran",
    "gembok",
    "flashdisk",
    "panel",
    "silang",
    "kurung_atas",
    "kurung_bawah",
    "kurung_kiri",
    "kurung_kanan",
    "info",
    "buku",
    "salin",
    "daftar_poin",
    "daftar_angka",
    "tebal",
    "miring",
    "sigma",
    "fungsi",
    "dokumen",
    "centang",
    "rujukan",
]


def ink(image: QImage) -> list[tuple[int, int]]:
    spots = ((x, y) for y in range(image.height()) for x in range(image.width()))
    return [(x, y) for x, y in spots if image.pixelColor(x, y).alpha() > 40]


def test_the_promised_icons_are_there():
    assert set(PROMISED) <= set(NAMES)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
@pytest.mark.parametrize("size", [icon.SIZE, icon.BESIDE_TEXT])
def test_what_one_start_drew_the_next_need_not_draw(qapp, monkeypatch, size, ratio):
    made, remembered = {}, {}
    monkeypatch.setattr(joined, "recall", made.get)
    monkeypatch.setattr(joined, "remember", remembered.__setitem__)
    drawn = icon.pixmap("buka", LIGHT.text2, size, ratio)
    made.update({key: pixels() for key, pixels in remembered.items()})
    monkeypatch.setattr(icon, "_renderer", None)
    kept = icon.pixmap("buka", LIGHT.text2, size, ratio)
    assert kept.toImage() == drawn.toImage()
    assert kept.devicePixelRatio() == drawn.devicePixelRatio()
    with pytest.raises(TypeError):
        icon.pixmap("buka", LIGHT.accent, size, ratio)


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_lines_in_the_current_colour_within_its_grid(qapp, name):
    source = assets.resource("icons", f"{name}.svg").read_text()
    assert 'viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="1.3"' in source
    assert not re.search(r"#[0-9a-fA-F]{3}", source)
    assert QSvgRenderer(source.replace("currentColor", "#000000").encode()).isValid()
    image = icon.pixmap(name, LIGHT.text2, QSize(16, 16), 4.0).toImage()
    spots = ink(image)
    assert spots
    assert min(min(x, y) for x, y in spots) >= 1  # nothing is cut off at the edge
    assert max(max(x, y) for x, y in spots) <= 62


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_a_pixmap_has_the_pixels_of_its_screen(qapp, ratio):
    picture = icon.pixmap("buka", LIGHT.text2, QSize(16, 16), ratio)
    assert picture.width() == round(16 * ratio)
    assert picture.devicePixelRatio() == ratio


@pytest.mark.parametrize("tema", [LIGHT, DARK])
def test_the_colour_tells_what_is_disabled(qapp, tema):
    made = icon.icon("naik", tema)

    def colour(mode: QIcon.Mode) -> str:
        image = made.pixmap(QSize(16, 16), 1.0, mode).toImage()
        return max((image.pixelColor(x, y) for x, y in ink(image)), key=lambda c: c.alpha()).name()

    assert colour(QIcon.Mode.Normal) == tema.text2.name()
    assert colour(QIcon.Mode.Disabled) == tema.field_border.name()


def test_toolbars_get_room_between_icon_and_word(qapp):
    made = icon.icon("buka", LIGHT)
    assert made.actualSize(icon.BESIDE_TEXT) == QSize(20, 16)
    assert made.actualSize(QSize(16, 16)) == QSize(16, 16)


@pytest.mark.parametrize("path", sorted(assets.form("main_window").parent.glob("*.ui")))
def test_every_icon_a_form_names_is_there(path):
    text = path.read_text(encoding="utf-8")
    for name in re.findall(r'name="ikon"[^>]*>\s*<string[^>]*>(\w+)<', text):
        assert assets.resource("icons", f"{name}.svg").is_file()


@pytest.mark.parametrize("kind", [QPushButton, QToolButton])
def test_a_button_with_words_gets_room_between_icon_and_word(qtbot, kind):
    button = kind(text="Cetak")
    qtbot.addWidget(button)
    if kind is QToolButton:
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    icon.put(button, "cetak", LIGHT)
    assert button.iconSize() == icon.BESIDE_TEXT
    assert QSize(20, 16) in button.icon().availableSizes()


def test_a_primary_button_draws_on_its_accent(qapp, qtbot):
    button = QPushButton("Ekspor")
    qtbot.addWidget(button)
    button.setProperty("peran", "utama")
    icon.put(button, "naik", LIGHT)
    image = button.icon().pixmap(16).toImage()
    assert max((image.pixelColor(x, y) for x, y in ink(image)), key=lambda c: c.alpha()) == (
        LIGHT.on_accent
    )


def test_an_unknown_icon_is_a_mistake_that_shows(qapp):
    with pytest.raises(FileNotFoundError, match="tidak_ada"):
        icon.icon("tidak_ada", LIGHT)


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256])
def test_the_programs_icon_has_every_size(qapp, size):
    image = QImage(str(assets.resource("icons", f"lkjip-{size}.png")))
    assert image.size() == QSize(size, size)
    assert image.pixelColor(0, 0).alpha() < 128  # round corners
    assert image.pixelColor(size // 2, 1 + size // 16).alpha() == 255
    assert QSize(size, size) in icon.program().availableSizes()


def test_the_windows_icon_holds_the_same_pictures(qapp):
    data = assets.resource("icons", "lkjip.ico").read_bytes()
    kind, count = struct.unpack_from("<HH", data, 2)
    assert (kind, count) == (1, 7)
    for number in range(count):
        side, length, offset = struct.unpack_from("<B7xII", data, 6 + 16 * number)
        body = data[offset : offset + length]
        assert len(body) == length
        if side:  # a bitmap: header, rows from the bottom up
            assert struct.unpack_from("<Iii", body) == (40, side, side * 2)
            picture = QImage(body[40:], side, side, QImage.Format.Format_ARGB32)
            png = QImage(str(assets.resource("icons", f"lkjip-{side}.png")))
            middle = (side // 2, side // 8)
            assert picture.pixelColor(middle[0], side - 1 - middle[1]) == png.pixelColor(*middle)
        else:
            assert body.startswith(b"\x89PNG")
