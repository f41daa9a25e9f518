"""A scan brings its pages and nothing else."""

import base64
import time
import zlib
from io import BytesIO

import pytest
from pypdf import PdfReader, PdfWriter
from pypdf.generic import (
    ArrayObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

from lkjip_desktop.app.command.lampiran import read_scan
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.outside import attachment as module
from lkjip_desktop.report.engine.outside.attachment import Attachment, pages_of
from lkjip_desktop.report.engine.outside.inflate import unpacks_to_too_much
from tests.report.contoh_kit import meta
from tests.report.keras import export

EVIL = b"JavaScript Launch EmbeddedFile OpenAction AcroForm rahasia".split()


OURS = {
    *("/Type", "/PageMode", "/Lang", "/Pages", "/ViewerPreferences", "/PageLabels"),
    *("/StructTreeRoot", "/MarkInfo", "/Metadata", "/OutputIntents"),
}
"""What the catalogue of a report has."""


def hostile() -> bytes:
    """A page that is drawn, with everything a file can bring besides."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 400)
    content = StreamObject()
    content.set_data(b"0 0 100 100 re f /X Do")
    page[NameObject("/Contents")] = writer._add_object(content)
    catalogue = writer._root_object.indirect_reference
    action = DictionaryObject(
        {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert('rahasia')"),
        }
    )
    form = StreamObject()
    form.set_data(b"1 0 0 rg 10 10 20 20 re f")
    form[NameObject("/Type")] = NameObject("/XObject")
    form[NameObject("/Subtype")] = NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject([FloatObject(0)] * 2 + [FloatObject(400)] * 2)
    form[NameObject("/AA")] = action
    form[NameObject("/Metadata")] = catalogue
    form[NameObject("/Ref")] = DictionaryObject({NameObject("/F"): TextStringObject("rahasia")})
    page[NameObject("/Resources")] = DictionaryObject(
        {
            NameObject("/XObject"): DictionaryObject({NameObject("/X"): writer._add_object(form)}),
            NameObject("/Properties"): DictionaryObject({NameObject("/P1"): catalogue}),
            NameObject("/Lain"): catalogue,
        }
    )
    page[NameObject("/AA")] = DictionaryObject({NameObject("/O"): action})
    writer._root_object[NameObject("/OpenAction")] = DictionaryObject(
        {
            NameObject("/S"): NameObject("/Launch"),
            NameObject("/F"): TextStringObject("rahasia.exe"),
        }
    )
    writer._root_object[NameObject("/Names")] = DictionaryObject(
        {NameObject("/JavaScript"): DictionaryObject({NameObject("/Names"): ArrayObject([action])})}
    )
    writer.add_attachment("rahasia.exe", b"rahasia")
    writer._root_object[NameObject("/AcroForm")] = DictionaryObject(
        {NameObject("/XFA"): TextStringObject("rahasia")}
    )
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def test_actions_files_forms_and_the_catalogue_stay_behind():
    data, built = export(pages_of(Attachment(hostile()), style.A4), meta())
    assert len(built.sheets) == 1
    reader = PdfReader(BytesIO(data))
    everything = b"".join(repr(reader.get_object(n)).encode() for n in _numbers(reader))
    assert [word for word in EVIL if word in everything] == []
    (drawn,) = reader.pages[0]["/Resources"]["/XObject"].values()
    assert drawn["/Subtype"] == "/Image"
    assert set(reader.trailer["/Root"]) == OURS


def _numbers(reader: PdfReader):
    return [number for numbers in reader.xref.values() for number in numbers] + list(
        reader.xref_objStm
    )


def page_of(width, height, count=1) -> bytes:
    writer = PdfWriter()
    for _ in range(count):
        page = writer.add_blank_page(100, 100)
        for box in ("/MediaBox", "/CropBox"):
            page[NameObject(box)] = ArrayObject(
                [NumberObject(0), NumberObject(0), FloatObject(width), FloatObject(height)]
            )
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.mark.parametrize(("width", "height"), [(1, 1), (1, 100), (1e6, 100)])
def test_a_page_of_no_sensible_size_is_refused_when_it_is_added(tmp_path, width, height):
    path = tmp_path / "pindaian.pdf"
    path.write_bytes(page_of(width, height))
    with pytest.raises(Refusal, match=r"pindaian\.pdf"):
        read_scan(path)
    export(pages_of(Attachment(path.read_bytes()), style.A4), meta())


def packed(content: bytes, filters: str) -> bytes:
    """A PDF of one page with this content, packed in ways the words name."""
    writer = PdfWriter()
    page = writer.add_blank_page(300, 400)
    stream = StreamObject()
    stream._data = content
    stream[NameObject("/Filter")] = ArrayObject(
        [NameObject(f"/{name}") for name in filters.split()]
    )
    page[NameObject("/Contents")] = writer._add_object(stream)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def bomb():
    return zlib.compress(bytes(200_000_000), 1)


@pytest.mark.parametrize(
    ("wrap", "filters"),
    [
        (bytes, "FlateDecode"),
        (zlib.compress, "FlateDecode FlateDecode"),
        (
            lambda bomb: base64.a85encode(zlib.compress(bomb)) + b"~>",
            "ASCII85Decode FlateDecode FlateDecode",
        ),
        (
            lambda bomb: zlib.compress(bomb).hex().encode() + b">",
            "ASCIIHexDecode FlateDecode FlateDecode",
        ),
    ],
)
def test_a_scan_that_unpacks_to_far_more_than_a_page_is_refused(tmp_path, bomb, wrap, filters):
    path = tmp_path / "pindaian.pdf"
    path.write_bytes(packed(zlib.compress(b"0 0 m " * 1000), "FlateDecode"))
    read_scan(path)
    path.write_bytes(packed(wrap(bomb), filters))
    with pytest.raises(Refusal, match="terlalu besar bila dibuka"):
        read_scan(path)
    assert Attachment(path.read_bytes()).sizes == ()


def test_many_streams_without_an_end_are_looked_at_once():
    def taken(count: int) -> float:
        began = time.process_time()
        assert unpacks_to_too_much(b"stream\n0123456789abcdef" * count, 1)
        return time.process_time() - began

    short, long = min(taken(20_000) for _ in range(3)), taken(320_000)
    assert long < 64 * max(short, 0.01)


def test_a_scan_of_too_many_pages_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST_PAGES", 3)
    path = tmp_path / "pindaian.pdf"
    path.write_bytes(page_of(200, 200, 3))
    read_scan(path)
    path.write_bytes(page_of(200, 200, 4))
    with pytest.raises(Refusal, match="3 halaman"):
        read_scan(path)
