"""Files from outside: what they are by their contents, and pictures of them for the report."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from typing import Final

from PIL import Image as Pillow

from lkjip_desktop.report.engine.outside.attachment import Attachment

WIDEST: Final = 1600
"""Pixels of the longer side that are printed: sharp on paper, and no heavier than needed."""
_QUALITY: Final = 85
_MOST_PIXELS: Final = 40_000_000
_KEPT: Final = 16
_PDF: Final = b"%PDF-"
_FORMS: Final = {b"\xff\xd8\xff": ("JPEG", ".jpg"), b"\x89PNG\r\n\x1a\n": ("PNG", ".png")}
"""No other format is decoded: what reads an SVG or an EPS follows what stands in it."""


def ending_of(contents: bytes) -> str:
    """The ending of what can be looked at: '.pdf', '.png' or '.jpg'; "" of all else.

    Nothing is believed of a name. A PDF must open without a password, and of a picture the head be
    whole and the size one that can be shown.
    """
    if contents.startswith(_PDF):
        return ".pdf" if Attachment(contents).sizes else ""
    with _opened(contents) as picture:
        return "" if picture is None else dict(_FORMS.values())[str(picture.format)]


@lru_cache(maxsize=_KEPT)
def printed_picture(contents: bytes) -> bytes:
    """A PNG or JPEG as it is printed, smaller where it is large; b"" where it cannot be read."""
    try:
        with _opened(contents) as picture:
            if picture is None:
                return b""
            if max(picture.size) <= WIDEST:
                picture.load()
                return contents
            from PIL import ImageOps  # most pictures are small enough

            picture.draft("RGB", (WIDEST, WIDEST))
            upright = ImageOps.exif_transpose(picture).convert("RGB")
            upright.thumbnail((WIDEST, WIDEST))
            out = BytesIO()
            upright.save(out, "JPEG", quality=_QUALITY)
            return out.getvalue()
    except Exception:  # noqa: BLE001 - Pillow raises whatever the damage suggests to it
        return b""


@contextmanager
def _opened(contents: bytes) -> Iterator[Pillow.Image | None]:
    """The picture with its head read, None where it is none that can be shown."""
    form = next((form for start, (form, _) in _FORMS.items() if contents.startswith(start)), None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its size, which is looked at here
        try:
            found = Pillow.open(BytesIO(contents), formats=(form,)) if form else None
        except Exception:  # noqa: BLE001
            found = None
        if found is None:
            yield None
            return
        with found:
            yield found if 0 < found.width * found.height <= _MOST_PIXELS else None
