"""The guide on paper: what ships is what the sources say, every rule and every picture in it."""

import re
from io import BytesIO
from itertools import pairwise

import pypdf
import pypdfium2
import pytest

from lkjip_desktop import __version__
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.temuan.examine import ATURAN
from lkjip_desktop.report.guide.document import FILE, export
from lkjip_desktop.report.guide.source import (
    FOLDER,
    KEYS,
    RULES_FILE,
    GuidePicture,
    chapters,
    with_rules,
)

MOST = 2_000_000
MOST_OF_A_PICTURE = 90_000


@pytest.fixture(scope="module")
def made() -> bytes:
    out = BytesIO()
    export(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def shipped() -> bytes:
    return resource(FOLDER, FILE).read_bytes()


def pages(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def pictures(data: bytes) -> list[bytes]:
    """The packed pixels of every picture, in order."""
    found = []
    for page in pypdf.PdfReader(BytesIO(data)).pages:
        objects = page["/Resources"].get("/XObject", {})
        found += [objects[name].get_object().get_data() for name in sorted(objects)]
    return found


def prose() -> str:
    return " ".join(
        piece
        for chapter in chapters()
        for section in chapter.daftar_bagian
        for piece in section.pieces
        if isinstance(piece, str)
    )


def test_the_shipped_guide_is_up_to_date(made, shipped):
    """Renew it with: python -m lkjip_desktop.report.guide.document."""
    assert pages(shipped) == pages(made)
    assert pictures(shipped) == pictures(made)
    assert len(shipped) < MOST


def test_the_same_sources_give_the_same_bytes(made):
    again = BytesIO()
    export(again)
    assert again.getvalue() == made


def test_the_chapter_of_the_findings_is_whole_as_a_file():
    """Renew it as the guide."""
    written = resource(FOLDER, RULES_FILE).read_text(encoding="utf-8")
    assert written == with_rules(written)
    assert [kode for kode in ATURAN if f"| {kode} |" not in written] == []


def test_the_guide_names_its_version_and_day():
    told = re.search(r"LKjIP Desktop versi (\S+), ([^.]+)\.", prose())
    assert told
    assert told[1] == __version__
    assert re.fullmatch(r"\d{1,2} [A-Z][a-z]+ \d{4}", told[2])


def test_every_rule_is_in_the_guide(made):
    text = "\n".join(pages(made))
    assert ATURAN
    assert [kode for kode in ATURAN if kode not in text] == []


def test_every_picture_is_there_and_small(made):
    named = [
        piece
        for chapter in chapters()
        for section in chapter.daftar_bagian
        for piece in section.pieces
        if isinstance(piece, GuidePicture)
    ]
    assert len({piece.file for piece in named}) == len(pictures(made))
    assert all(len(piece.data) < MOST_OF_A_PICTURE for piece in named)
    assert {piece.file for piece in named} == {path.name for path in resource(FOLDER).glob("*.png")}
    assert "![" not in prose()  # a picture whose line was not understood


def test_the_contents_lead_to_every_chapter(made):
    contents = pages(made)[1]
    assert len(chapters()) == len(KEYS)
    assert [item.title for item in chapters() if item.title not in contents] == []
    assert "Menggabungkan" in contents


@pytest.mark.parametrize(("key", "most"), [("petugas_seksi", 8), ("petugas_perencanaan", 14)])
def test_a_year_has_as_many_pages_as_one_reads(made, key, most):
    chapter = next(item for item in chapters() if item.key == key)
    heads = [text.splitlines()[0] for text in pages(made)]
    first = next(n for n, text in enumerate(pages(made)) if is_opening(text, chapter.title))
    running = [n for n, head in enumerate(heads) if chapter.title in head and n > first]
    assert len({first, *running}) <= most


def is_opening(text: str, title: str) -> bool:
    """Whether the chapter begins here; its page has no running head."""
    lines = text.splitlines()
    return lines[0].startswith("BAB") and title in lines[1]


def test_anchors_of_a_chapter_differ():
    for chapter in chapters():
        found = sorted(section.anchor for section in chapter.daftar_bagian)
        assert all(one != other for one, other in pairwise(found))
