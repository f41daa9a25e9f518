"""Only PNG and JPEG are ever decoded, and only as far as a picture reaches."""

import struct
import subprocess
import time
import zlib
from io import BytesIO

import PIL.Image
import pytest
from PIL.PngImagePlugin import PngImageFile

from lkjip_desktop.report.engine.outside.image import Image, _chunks

EPS = b"""%!PS-Adobe-3.0 EPSF-3.0
%%BoundingBox: 0 0 100 100
(/tmp/dijalankan) (w) file closefile
showpage
%%EOF
"""


def png(width, height, data, kind=2, depth=8):
    def chunk(name, body):
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)
    parts = (chunk(b"IHDR", header), chunk(b"IDAT", data), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def saved(kind):
    out = BytesIO()
    PIL.Image.new("RGB", (8, 6), "red").save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_what_a_report_holds_is_read(kind):
    assert Image(saved(kind)).size == (8, 6)


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP", "PPM", "ICO", "TGA"])
def test_no_other_decoder_is_reached(kind):
    assert Image(saved(kind)).size is None


def test_postscript_starts_no_program(monkeypatch):
    started = []
    monkeypatch.setattr(subprocess, "Popen", lambda *told, **_: started.append(told))
    assert Image(EPS).size is None
    assert started == []


@pytest.mark.parametrize("kind", [2, 6])
def test_a_picture_of_too_many_pixels_is_none_and_is_not_decoded(kind, monkeypatch):
    """Also for its orientation, which may stand behind the pixels."""
    decoded = []
    monkeypatch.setattr(PngImageFile, "load", lambda picture: decoded.append(picture.size))
    data = png(60_000, 60_000, zlib.compress(bytes(1000)), kind)
    assert Image(data).size is None
    assert decoded == []


def test_the_pieces_of_a_stream_are_joined_once():
    """Joined one by one, as many as a file of ten megabytes holds took an hour."""
    data = png(6, 6, zlib.compress(bytes(19 * 6)))

    def taken(count: int) -> float:
        many = data[:33] + struct.pack(">I4scI", 1, b"tEXt", b"a", 0) * count + data[33:]
        began = time.process_time()
        assert len(_chunks(many)[b"tEXt"]) == count
        return time.process_time() - began

    short, long = min(taken(20_000) for _ in range(3)), taken(320_000)
    assert long < 64 * max(short, 0.01)


def test_a_stream_that_inflates_beyond_its_picture_is_read_no_further():
    bomb = zlib.compress(bytes(200_000_000), 9)
    assert len(bomb) < 300_000
    picture = Image(png(8, 8, bomb))
    packed = picture._packed
    assert packed is None or len(packed.streamContent) < 1000
