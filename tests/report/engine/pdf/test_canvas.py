"""What the file needs of ReportLab's insides, held here: a new version may change any of them."""

import zlib
from io import BytesIO

import pypdf
import pytest
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.pdf import objects
from lkjip_desktop.report.engine.pdf.archive import Description
from lkjip_desktop.report.engine.pdf.canvas import PdfFile
from lkjip_desktop.report.engine.pdf.structure import Tree


def canvas() -> Canvas:
    style.font(style.REGULAR)
    return Canvas(BytesIO(), invariant=1, initialFontName=style.REGULAR, lang="id-ID")


def test_what_is_appended_to_the_code_of_a_canvas_is_what_its_page_holds():
    drawn = canvas()
    drawn.setPageSize((100, 200))
    drawn._code.append("7 w")
    name = drawn._doc.thisPageName()
    drawn.showPage()
    page = drawn._doc.idToObject[name]
    assert name == "Page1"
    assert "7 w" in page.stream
    assert isinstance(page, pdfdoc.PDFPage)
    assert drawn._doc.pageCounter == 2
    assert drawn._code == []


def test_the_catalogue_writes_the_entries_it_is_told_of():
    drawn = canvas()
    drawn.showPage()
    held = drawn._doc.Catalog
    held.__NoDefault__ = [*held.__NoDefault__, "Tabs2"]
    held.Tabs2 = "/S"
    assert b"/Tabs2 /S" in held.format(drawn._doc)


def test_a_page_tells_what_the_file_writes_of_it():
    drawn = canvas()
    drawn.setPageSize((100, 200))
    drawn._addAnnotation(pdfdoc.PDFDictionary({"F": 4}), "A0")
    drawn.showPage()
    drawn.showPage()
    page, bare = (drawn._doc.idToObject[f"Page{number}"] for number in (1, 2))
    assert (page.pagewidth, page.pageheight) == (100, 200)
    assert [held.name for held in page.Annots] == [drawn._doc.annotationName("A0")]
    assert (bare.Annots, bare.XObjects) == ([], None)
    form = pdfdoc.PDFStream(content=b"")
    drawn._doc.Reference(form, drawn._doc.getXObjectName("x"))
    drawn._doc.addForm("x", form)
    drawn._formsinuse.append("x")
    drawn.showPage()
    (held,) = drawn._doc.idToObject["Page3"].XObjects.dict.values()
    assert isinstance(held, pdfdoc.PDFObjectReference)
    assert drawn._doc.idToObjectNumberAndVersion[held.name]


def test_the_outline_is_made_of_entries_that_name_their_destinations():
    drawn = canvas()
    for key, level in (("a", 0), ("b", 1)):
        drawn.addOutlineEntry(key.upper(), key, level, closed=level > 0)
    drawn._doc.Outlines.prepare(drawn._doc, drawn)
    found = drawn._doc.idToObject.values()
    over, under = (held for held in found if isinstance(held, pdfdoc.OutlineEntryObject))
    assert [(e.Title, e.Dest.name, e.Count) for e in (over, under)] == [
        ("A", "a", 1),
        ("B", "b", None),
    ]
    for value in (over.First, over.Last, under.Parent):
        assert isinstance(value, pdfdoc.PDFObjectReference)


def test_streams_end_as_the_file_expects_to_mend_them():
    stream = pdfdoc.PDFStream(content=b"abc")
    assert pdfdoc.format(stream, canvas()._doc, toplevel=1).endswith(b"\nstream\nabcendstream\n")


def test_objects_are_numbered_from_one_in_the_order_of_their_names():
    document = canvas()._doc
    first = len(document.numberToId) + 1
    document.Reference(pdfdoc.PDFDictionary({"A": 1}), "satu")
    assert document.numberToId[first] == "satu"
    assert document.idToObjectNumberAndVersion["satu"] == (first, 0)
    assert document.objectcounter == first
    assert document.info.format(document)
    assert document.Outlines.ready is None


def test_fonts_make_the_maps_to_characters_that_the_file_mends():
    drawn = canvas()
    font = style.font(style.REGULAR)
    ((subset, codes),) = font.splitString("a", drawn._doc)
    assert (subset, codes) == (0, b"a")
    assert font.getSubsetInternalName(0, drawn._doc).endswith("+0")
    assert drawn._doc.delayedFonts == [font]
    font.addObjects(drawn._doc)
    (name,) = (name for name in drawn._doc.idToObject if name.startswith("toUnicodeCMap:"))
    content = drawn._doc.idToObject[name].content
    assert "endcodespacerange\n" in content
    assert "beginbfchar\n<00> <" in content
    assert "\nendbfchar\n" in content


def test_images_and_links_reach_the_page_by_the_names_they_got():
    drawn = canvas()
    assert drawn._doc.getXObjectName("x") == "FormXob.x"
    assert drawn._formsinuse == []
    assert drawn._bookmarkReference("k").name == "k"
    drawn._addAnnotation(pdfdoc.PDFDictionary({"F": 4}), "A0")
    assert drawn._doc.annotationName("A0") in drawn._doc.idToObject


# --- the file itself ------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"a\n", b"a\r", b"a\r\n", zlib.compress(b"x")])
def test_a_stream_is_as_long_as_it_says_whatever_it_ends_with(data):
    body = objects.stream("", data, packed=False)
    assert f"/Length {len(data)}>>".encode() in body
    between = body[body.index(b"stream\n") + 7 : body.rindex(b"\r\nendstream")]
    assert between == data


def test_every_object_is_found_by_its_number():
    bodies = [f"<</N {number}>>".encode() for number in range(1, 501)]
    bodies[250] = objects.stream("/Keep true", b"isi")
    reader = pypdf.PdfReader(BytesIO(objects.write(bodies, 1, 2)))
    for number in (1, 2, 200, 201, 250, 500):
        assert reader.get_object(number)["/N"] == number
    assert reader.get_object(251).get_data() == b"isi"
    assert reader.trailer["/Root"]["/N"] == 1


@pytest.mark.parametrize("words", ["biasa", "(a) \\ b", "Kualitas ≥ 80 – “baik”", "\ud800x"])
def test_words_of_a_dictionary_are_read_as_they_were_written(words):
    body = f"<</T {objects.text_string(words)}>>".encode("ascii")
    read = pypdf.PdfReader(BytesIO(objects.write([body, b"<<>>"], 1, 2))).get_object(1)["/T"]
    assert read == words.replace("\ud800", "?")


def test_an_untagged_file_holds_no_tree():
    file = PdfFile()
    file.begin(100, 100)
    file.end()
    root = pypdf.PdfReader(BytesIO(file.written())).trailer["/Root"]
    assert "/StructTreeRoot" not in root


def test_a_field_waits_for_a_signature_and_is_a_form_to_those_who_hear_it():
    tree = Tree()
    file = PdfFile(tree)
    file.describe(Description("Judul", "Satker", "Perihal"))
    file.begin(300, 300)
    element = tree.of("Form", None, tree.root)
    file.field("TandaTangan", "Tanda tangan Kepala", (10, 10, 110, 60), element)
    file.end()
    reader = pypdf.PdfReader(BytesIO(file.written()))
    (field,) = reader.trailer["/Root"]["/AcroForm"]["/Fields"]
    held = field.get_object()
    assert (held["/FT"], held["/T"], held["/TU"]) == ("/Sig", "TandaTangan", "Tanda tangan Kepala")
    assert "/V" not in held
    assert held["/AP"]["/N"]["/BBox"] == [0, 0, 100, 50]
    assert held["/StructParent"] == 1
