"""What comes from outside is looked at only for what it is, and printed no larger than needed."""

from io import BytesIO

from PIL import Image

from lkjip_desktop.report.engine.outside.foreign import WIDEST, ending_of, printed_picture
from tests.report.contoh_kit import photo, scan


def picture(form: str) -> bytes:
    return photo(40, 30, form)


def test_only_pdf_png_and_jpeg_are_looked_at_and_by_what_they_are() -> None:
    assert ending_of(scan()) == ".pdf"
    assert ending_of(picture("PNG")) == ".png"
    assert ending_of(picture("JPEG")) == ".jpg"
    for other in (
        b"%PDF-1.7 tetapi bukan",
        b"MZ\x90\0",
        b"<html><script>",
        picture("GIF"),
        picture("EPS"),
        picture("PNG")[:20],
        b" " + picture("PNG"),
    ):
        assert ending_of(other) == ""


def test_a_large_picture_is_printed_smaller_and_turned_as_the_camera_meant() -> None:
    out, camera = BytesIO(), Image.Exif()
    camera[0x0112] = 6
    Image.linear_gradient("L").resize((3000, 2000)).save(out, "JPEG", exif=camera)
    small = printed_picture(out.getvalue())
    with Image.open(BytesIO(small)) as shown:
        assert shown.size == (1067, WIDEST)
    assert small == printed_picture(bytes(out.getvalue()))
    assert printed_picture(picture("PNG")) == picture("PNG")
    assert printed_picture(picture("PNG")[:60]) == b""
