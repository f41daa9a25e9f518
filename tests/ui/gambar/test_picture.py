"""Only JPEG and PNG are decoded, whatever a name or a clipboard says, and only small enough."""

import zlib

import pytest
from PySide6.QtCore import QSize

from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.ui.gambar import picture
from lkjip_desktop.ui.gambar.picture import read_pictures, thumbnail
from tests.report.engine.outside.test_image import png

SVG = b"<svg xmlns='http://www.w3.org/2000/svg'><rect width='9' height='9'/></svg>"
OTHERS = {
    "svg": SVG,
    "ppm": b"P6 2 2 255\n" + bytes(12),
    "gif": b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00"
    b"\x01\x00\x00\x02\x02D\x01\x00;",
}


@pytest.mark.parametrize("kind", OTHERS)
def test_other_formats_are_neither_taken_nor_shown(tmp_path, qapp, kind):
    path = tmp_path / "gambar.png"
    path.write_bytes(OTHERS[kind])
    with pytest.raises(Refusal, match="JPG atau PNG"):
        read_pictures([path])
    assert thumbnail(OTHERS[kind], QSize(10, 10), 1.0) is None


def test_a_picture_of_too_many_points_is_not_shown(qapp, monkeypatch):

    small = png(8, 6, zlib.compress((b"\x00" + bytes(24)) * 6))
    assert thumbnail(small, QSize(10, 10), 1.0) is not None
    monkeypatch.setitem(picture.MOST_PIXELS, b"png", 40)
    assert thumbnail(small, QSize(10, 10), 1.0) is None
