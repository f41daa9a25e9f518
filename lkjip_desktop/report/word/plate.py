"""What Word gets as pictures: photographs as they are, charts and scans drawn by their code."""

from collections.abc import Iterator
from io import BytesIO
from typing import Final

from PIL import Image as Pillow

from lkjip_desktop.report.chart.scene import Chart
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.outside import picture as pictures
from lkjip_desktop.report.engine.outside.attachment import UNREADABLE, ForeignPage
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Picture, Unreadable
from lkjip_desktop.report.word import look, markup
from lkjip_desktop.report.word.emf import EmfPen
from lkjip_desktop.report.word.look import PICTURE
from lkjip_desktop.report.word.writer import Writer

_SHARE: Final = 0.88  # of a page for a chart: its note and caption stand with it
_MARGIN: Final = 1.0  # points around a drawing: lines at its edge are half outside
_LARGEST: Final = 6_000_000  # pixels: more than any sheet can show
_QUALITY: Final = 88
_TURNED: Final = 0x0112
_KNOWN: Final = ("JPEG", "PNG")
_PLAIN: Final = ("L", "RGB", "P", "1")


def picture(block: Picture, writer: Writer, keep: bool) -> str:
    """A photograph, or what is said where it cannot be read."""
    data = fit_for_word(block.image)
    size = block.box(writer.width)
    if data is None or size is None:
        return apology(pictures.UNREADABLE, writer, keep)
    return placed(writer.picture(data, size, block.title or "Gambar"), writer, keep)


def placed(inside: str, writer: Writer, keep: bool) -> str:
    """A paragraph for a picture: as high as the picture needs."""
    parts, _ = look.dress(PICTURE, "Gambar")
    return writer.plain(inside, parts, keep=keep)


def apology(words: str, writer: Writer, keep: bool) -> str:
    """A dashed box that says what is missing and what to do."""
    sides = "".join(
        markup.border(side, 0.5, look.colour(style.GREY), "dashed", 10)
        for side in ("top", "left", "bottom", "right")
    )
    extra = {"pBdr": f"<w:pBdr>{sides}</w:pBdr>", "ind": '<w:ind w:left="220" w:right="220"/>'}
    return writer.paragraph(
        words, pictures.APOLOGY.but(before=12, after=14), keep=keep, extra=extra
    )


def fit_for_word(image: Image) -> bytes | None:
    """The data as it is if Word reads it so, else packed anew; None if nobody can read it."""
    if image.size is None:
        return None
    try:
        with Pillow.open(BytesIO(image.data), formats=("JPEG", "PNG")) as opened:
            upright = int(opened.getexif().get(_TURNED, 1)) == 1
            if opened.format in _KNOWN and opened.mode in _PLAIN and upright:
                return image.data
            from PIL import ImageOps  # no report without pictures needs it

            return _packed(ImageOps.exif_transpose(opened))
    except Exception:  # noqa: BLE001 - Pillow raises whatever the damage suggests to it
        return None


def _packed(opened: Pillow.Image) -> bytes:
    """Upright, on white where it is transparent, of no more pixels than a sheet can show."""
    if opened.mode not in ("L", "RGB", "CMYK"):
        seen = opened.convert("RGBA")
        opened = Pillow.new("RGB", seen.size, "white")
        opened.paste(seen, mask=seen.getchannel("A"))
    return _jpeg(opened.convert("RGB"))


def _jpeg(shown: Pillow.Image) -> bytes:
    wide, high = shown.size
    share = (_LARGEST / (wide * high)) ** 0.5
    if share < 1:
        shown = shown.resize((int(wide * share), int(high * share)))
    out = BytesIO()
    shown.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def drawn(block: Block, writer: Writer, keep: bool) -> str:
    """A block drawn by its own code: a chart, in pieces where no page can hold it."""
    *first, last = _pieces(block, writer.width, writer.height)
    # Pieces that were held together would need more than a page with what follows the last.
    shown = [placed(_plate(piece, writer), writer, keep=False) for piece in first]
    return "".join([*shown, placed(_plate(last, writer), writer, keep)])


def _pieces(block: Block, width: float, page: float) -> Iterator[Block]:
    room = page * _SHARE
    while block.height(width) > page and (parts := block.split(width, room, room)):
        yield parts[0]
        block = parts[1]
    yield block


def _plate(block: Block, writer: Writer) -> str:
    width, height = writer.width, block.height(writer.width)
    pen = EmfPen(width + 2 * _MARGIN, height + 2 * _MARGIN)
    block.draw(pen, _MARGIN, height + _MARGIN, width)
    share = min(1, writer.height * _SHARE / height)
    size = (width * share, height * share)
    return writer.picture(pen.written(), size, _told(block, width))


def _told(block: Block, width: float) -> str:
    """What a chart says in words, for those who hear it and for the search."""
    return block.alternative(width) if isinstance(block, Chart) else "Gambar"


def unreadable(block: Unreadable, writer: Writer, keep: bool) -> str:
    return apology(block.words, writer, keep)


def scan(block: ForeignPage, writer: Writer, keep: bool) -> str:
    """A page of an attached PDF, as large as the text allows."""
    data, pixels = block.image.data, block.image.size
    if pixels is None:
        return apology(UNREADABLE, writer, keep)
    wide, high = pixels
    share = min(writer.width / wide, (block.height(writer.width) - 24) / high)
    return placed(
        writer.picture(data, (wide * share, high * share), block.alternative), writer, keep
    )
