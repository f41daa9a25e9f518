"""Pictures and scanned PDFs: taken as they are, numbered, never in the way."""

import zlib
from io import BytesIO

import PIL.Image
import pypdf
import pypdfium2 as pdfium
import pytest

from lkjip_desktop.report import block
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.outside.attachment import Attachment, pages_of
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Picture, figure
from lkjip_desktop.report.engine.paragraph import Paragraph
from tests.report.contoh_kit import meta, photo, scan
from tests.report.keras import export, outside, page_texts
from tests.report.terdengar import tags

RED, BLUE = (255, 0, 0), (0, 0, 255)


def halves(kind: str, mode: str = "RGB", **options: object) -> bytes:
    """A picture, red at the left and blue at the right."""
    picture = PIL.Image.new("RGB", (200, 100), RED)
    picture.paste(BLUE, (100, 0, 200, 100))
    out = BytesIO()
    picture.convert(mode).save(out, kind, **options)
    return out.getvalue()


def colours(data: bytes, points: list[tuple[float, float]]) -> list[tuple[int, int, int]]:
    """What is seen at these points (from the upper left corner) of the first page."""
    document = pdfium.PdfDocument(data)
    seen = document[0].render(scale=1).to_pil().convert("RGB")
    document.close()
    return [seen.getpixel((round(x), round(y))) for x, y in points]


def near(seen: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 12 for a, b in zip(seen, wanted, strict=True))


def place(image: Image) -> tuple[bytes, float, float]:
    data, built = export([Picture(image)], meta())
    placed = built.sheets[0].placed[0]
    return data, placed.x, 842 - placed.top


@pytest.mark.parametrize(
    ("kind", "mode"),
    [("JPEG", "RGB"), ("PNG", "RGB"), ("PNG", "P"), ("PNG", "RGBA")],
)
def test_pictures_of_every_kind_keep_their_colours(kind: str, mode: str):
    data, x, y = place(Image(halves(kind, mode)))
    left, right = colours(data, [(x + 20, y + 20), (x + 110, y + 20)])
    assert near(left, RED)
    assert near(right, BLUE)


def test_grey_pictures_stay_grey():
    data, x, y = place(Image(halves("PNG", "L")))
    (seen,) = colours(data, [(x + 20, y + 20)])
    assert near(seen, (76, 76, 76))


def test_a_picture_taken_sideways_stands_upright():
    """Orientation 6: the camera was turned, its left edge is the upper one."""
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    image = Image(halves("JPEG", exif=exif.tobytes()))
    assert image.size == (100, 200)
    data, x, y = place(image)
    upper, lower = colours(data, [(x + 30, y + 20), (x + 30, y + 110)])
    assert near(upper, RED)
    assert near(lower, BLUE)


def test_what_is_transparent_is_white():
    picture = PIL.Image.new("RGBA", (100, 100), (255, 0, 0, 0))
    out = BytesIO()
    picture.save(out, "PNG")
    data, x, y = place(Image(out.getvalue()))
    assert colours(data, [(x + 20, y + 20)]) == [(255, 255, 255)]


def test_jpeg_and_plain_png_are_not_packed_again():
    jpeg, png = photo(), photo(kind="PNG")
    data, _ = export([Picture(Image(jpeg)), Picture(Image(png))], meta())
    assert jpeg in data
    at = png.index(b"IDAT") + 4
    length = int.from_bytes(png[at - 8 : at - 4], "big")
    assert zlib.decompress(png[at : at + length])
    assert png[at : at + length] in data


def test_the_same_picture_is_stored_once():
    jpeg = photo()
    data, _ = export([Picture(Image(jpeg)), Picture(Image(bytes(jpeg)))], meta())
    assert data.count(jpeg) == 1


@pytest.mark.parametrize("broken", [b"", b"teks", photo()[:200], photo(kind="PNG")[:200]])
def test_a_broken_picture_says_so_and_breaks_nothing(broken: bytes):
    data, built = export([figure(Picture(Image(broken)), Numbered("figure", "Rusak"))], meta())
    shown = page_texts(data)[0]
    assert "Gambar 1" in shown
    assert "tidak dapat dibaca" in shown or broken.startswith(b"\xff\xd8")
    assert not outside(data, built)


def test_a_tall_picture_fits_with_its_caption_on_one_page():
    data, built = export(
        [figure(Picture(Image(photo(300, 3000)), 640), Numbered("figure", "T"))], meta()
    )
    assert built.pages == 1
    assert not outside(data, built)


def appended(*documents: bytes) -> tuple[bytes, list[str]]:
    story: list[Block] = [Paragraph("Isi laporan.")]
    for number, document in enumerate(documents):
        story += block.appendix(f"Berkas {number}", first=number == 0)
        story += pages_of(Attachment(document), style.A4)
    story += block.appendix("Penutup")
    data, _ = export(story, meta())
    return data, page_texts(data)


def test_scanned_pages_are_put_in_place_and_numbered():
    data, texts = appended(scan(3), scan(2, landscape=True))
    assert len(texts) == 1 + 3 + 2 + 1
    said = [figure.alternative for figure in tags(data).every("Figure")]
    assert [f"PINDAIAN {n}" in said[n - 1] for n in (1, 2, 3)] == [True] * 3
    assert "LAMPIRAN I" in texts[1]
    assert all(f"Contoh {number + 1}" in text for number, text in enumerate(texts))
    assert "LAMPIRAN III" in texts[6]


def test_a_landscape_scan_gets_a_landscape_page():
    data, _ = appended(scan(2, landscape=True))
    boxes = [page.mediabox for page in pypdf.PdfReader(BytesIO(data)).pages]
    assert [box.width > box.height for box in boxes] == [False, False, True, False]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_scan_stands_as_it_is_looked_at(turn: int):
    """The mark in the upper left corner as a viewer shows it stands there in the report too."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(_corner(turn)))
    writer.pages[0].rotate(turn)
    out = BytesIO()
    writer.write(out)
    data, built = export(pages_of(Attachment(out.getvalue()), style.A4), meta())
    placed = built.sheets[0].placed[0]
    wide, high = (595, 842) if turn % 180 == 0 else (842, 595)
    height = placed.block.height(0)
    scale = min(height / high, (placed.width + 2 * style.CM) / wide)
    left = placed.x + (placed.width - wide * scale) / 2
    top = 842 - placed.top
    (seen,) = colours(data, [(left + 25 * scale, top + 25 * scale)])
    assert near(seen, (0, 0, 0))
    (other,) = colours(data, [(left + (wide - 25) * scale, top + (high - 25) * scale)])
    assert near(other, (255, 255, 255))


def _corner(turn: int) -> bytes:
    """A page with a black square in the corner that is the upper left one after turning."""
    from reportlab.pdfgen.canvas import Canvas

    out = BytesIO()
    canvas = Canvas(out, (595, 842), invariant=1)
    x, y = {0: (0, 792), 90: (0, 0), 180: (545, 0), 270: (545, 792)}[turn]
    canvas.rect(x, y, 50, 50, stroke=0, fill=1)
    canvas.save()
    return out.getvalue()


def _locked() -> bytes:
    writer = pypdf.PdfWriter(clone_from=BytesIO(scan(1)))
    writer.encrypt("rahasia", algorithm="RC4-128")
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize("broken", [b"", b"%PDF-1.7 rusak", scan()[:300], _locked()])
def test_an_unreadable_attachment_says_so(broken: bytes):
    _, texts = appended(broken)
    assert "tidak dapat dibaca" in texts[1]
    assert len(texts) == 3


def test_attachments_keep_outline_links_labels_and_bytes():
    first, second = appended(scan())[0], appended(scan())[0]
    assert first == second
    reader = pypdf.PdfReader(BytesIO(first))
    assert reader.page_labels == ["1", "2", "3", "4"]
    assert "Lampiran" in [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert reader.root_object["/Lang"] == "id-ID"
