"""A report written for Word, read by a reader that is not ours, and what Word would refuse."""

import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from io import BytesIO

import docx
import docx.oxml.ns
from docx.document import Document
from lxml import etree

from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.compose import export_word
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.number import letters, roman
from tests.contoh import laporan_contoh, name_of
from tests.report.cetak import NUMBER, interim_context, locked, nothing

qn = cache(docx.oxml.ns.qn)
"""The full name of an element or attribute: each name is asked for thousands of times."""


# ISO/IEC 29500-1: what these elements hold, in the order in which they must hold it.
ORDERS = {
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers"
        " pBdr shd tabs suppressAutoHyphens spacing ind contextualSpacing mirrorIndents jc"
        " textDirection textAlignment outlineLvl divId cnfStyle rPr sectPr"
    ),
    "rPr": (
        "rStyle rFonts b bCs i iCs caps smallCaps strike noProof vanish webHidden color spacing w"
        " kern position sz szCs highlight u effect bdr shd vertAlign rtl cs em lang"
    ),
    "tblPr": (
        "tblStyle tblpPr tblOverlap bidiVisual tblW jc tblCellSpacing tblInd tblBorders shd"
        " tblLayout tblCellMar tblLook tblCaption tblDescription"
    ),
    "tcPr": (
        "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText"
        " vAlign hideMark"
    ),
    "tcBorders": "top left bottom right insideH insideV",
    "pBdr": "top left bottom right between bar",
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders"
        " lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi docGrid"
    ),
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId lvlJc pPr rPr",
    "style": (
        "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed"
        " qFormat locked rsid pPr rPr tblPr trPr tcPr tblStylePr"
    ),
    "settings": (
        "view zoom mirrorMargins alignBordersAndEdges defaultTabStop autoHyphenation"
        " evenAndOddHeaders characterSpacingControl compat themeFontLang decimalSymbol"
        " listSeparator"
    ),
}
HEADING = re.compile(r"Heading (\d)")
MOST_COLUMNS, LONGEST_NAME = 63, 40
LONGEST, LARGEST = 31_680, 3_276


@dataclass
class NaskahWord:
    """The bytes of a document and what is found in them."""

    data: bytes
    ctx: Context

    @cached_property
    def document(self) -> Document:
        return docx.Document(BytesIO(self.data))

    @cached_property
    def body(self) -> etree._Element:
        return self.document.element.body

    @cached_property
    def parts(self) -> dict[str, bytes]:
        with zipfile.ZipFile(BytesIO(self.data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    @cached_property
    def text(self) -> str:
        """Every paragraph, those in tables, too, as it is seen before a field is updated."""
        return "\n".join(words_of(paragraph) for paragraph in self.body.iter(qn("w:p")))

    @cached_property
    def told(self) -> str:
        """What pictures say to those who hear them."""
        return "\n".join(picture.get("descr") for picture in self.body.iter(qn("wp:docPr")))

    @property
    def numbers(self) -> set[str]:
        return {found.rstrip(".") for found in NUMBER.findall(f"{self.text}\n{self.told}")}

    @cached_property
    def headings(self) -> list[tuple[int, str]]:
        """Level and words of each heading, with the number that Word counts."""
        counts, found = [0, 0, 0, 0], []
        for paragraph in self.document.paragraphs:
            style = HEADING.fullmatch(paragraph.style.name)
            if style is None:
                continue
            level = int(style[1]) - 1
            number = ""
            if counted(paragraph._p, level):
                counts[level] += 1
                counts[level + 1 :] = [0] * (3 - level)
                number = (f"Bab {roman(counts[0])}", f"{letters(counts[1])}.", f"{counts[2]}.")[
                    level
                ]
            found.append((level, plain(f"{number} {paragraph.text}")))
        return found

    @cached_property
    def captions(self) -> list[str]:
        """The captions with the numbers that Word's own counting gives them."""
        last: Counter[str] = Counter()
        return [
            plain(recounted(paragraph._p, last))
            for paragraph in self.document.paragraphs
            if paragraph.style.name == "Caption"
        ]


def words_of(paragraph: etree._Element) -> str:
    """Its text; instructions of fields are none."""
    run, text, shown = qn("w:r"), qn("w:t"), {qn("w:br"): "\n", qn("w:tab"): "\t"}
    return "".join(
        shown.get(element.tag) or element.text or ""
        for element in paragraph.iter(text, *shown)
        if element.getparent().tag == run
    )


def plain(words: str) -> str:
    return " ".join(words.replace("\u00a0", " ").split())


def counted(paragraph: etree._Element, level: int) -> bool:
    """Whether the list of headings counts it: the style says so unless the paragraph does not."""
    own = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    return level < 3 and (own is None or own.get(qn("w:val")) != "0")


def recounted(paragraph: etree._Element, last: Counter[str]) -> str:
    """The words of a caption with its field computed anew."""
    written, code, shows = "", "", False
    for run in paragraph.iter(qn("w:r")):
        kind = run.find(qn("w:fldChar"))
        if kind is not None:
            state = kind.get(qn("w:fldCharType"))
            if state == "separate":
                name, again = code.split()[1], re.search(r"\\r (\d+)", code)
                last[name] = int(again[1]) if again else last[name] + 1
                written += str(last[name])
            code, shows = ("" if state == "begin" else code), state == "separate"
        elif (instruction := run.find(qn("w:instrText"))) is not None:
            code += instruction.text
        elif not shows:
            written += "".join(part.text or "\n" for part in run.iter(qn("w:t"), qn("w:br")))
    return written


def naskah_word(
    laporan: Laporan,
    berkas: Callable[[str], bytes | None] = nothing,
    *,
    draft: bool = False,
) -> NaskahWord:
    """Write a report for Word as `lkjip ekspor` does, locked unless it is to be a draft.

    An example as it ships is written once for all tests that only read it.
    """
    name = "" if draft or berkas is not nothing else name_of(laporan)
    return _example(name) if name else _written(laporan, berkas, draft=draft)


@cache
def _example(name: str) -> NaskahWord:
    return _written(laporan_contoh(name), nothing)


def _written(
    laporan: Laporan, berkas: Callable[[str], bytes | None], *, draft: bool = False
) -> NaskahWord:
    if not draft:
        laporan = locked(laporan)
    hasil = as_written(laporan, figures(laporan))
    return _of(Context(laporan, hasil, lambda place: default_for(laporan, place), berkas))


def interim_word(laporan: Laporan, kode: str) -> NaskahWord:
    """The report of a quarter or semester for Word."""
    return _of(interim_context(laporan, kode))


def _of(ctx: Context) -> NaskahWord:
    out = BytesIO()
    export_word(ctx, out)
    return NaskahWord(out.getvalue(), ctx)


def faults(naskah: NaskahWord) -> list[str]:
    """What would make Word refuse or mend the file, or show what is not there."""
    return [
        *_parts_at_fault(naskah.parts),
        *_relations_at_fault(naskah.parts),
        *_order_at_fault(naskah.parts),
        *_lengths_at_fault(naskah.body),
        *_fields_at_fault(naskah.body),
        *_tables_at_fault(naskah.body),
        *_references_at_fault(naskah.body),
        *_lists_at_fault(naskah),
    ]


def _parts_at_fault(parts: dict[str, bytes]) -> Iterator[str]:
    for name, data in parts.items():
        if name.endswith((".xml", ".rels")):
            try:
                etree.fromstring(data)
            except etree.XMLSyntaxError as error:
                yield f"{name}: {error}"


def _relations_at_fault(parts: dict[str, bytes]) -> Iterator[str]:
    rows = etree.fromstring(parts["word/_rels/document.xml.rels"])
    targets = {row.get("Id"): f"word/{row.get('Target')}" for row in rows}
    yield from (f"{target} is not there" for target in targets.values() if target not in parts)
    body = etree.fromstring(parts["word/document.xml"])
    used = {
        value
        for element in body.iter()
        for name, value in element.attrib.items()
        if name in (qn("r:id"), qn("r:embed"))
    }
    yield from (f"relation {name} is not there" for name in used - set(targets))
    types = parts["[Content_Types].xml"].decode()
    for target in targets.values():
        ending = target.rpartition(".")[2]
        if f'"/{target}"' not in types and f'Extension="{ending}"' not in types:
            yield f"{target} has no type"


@cache
def _places(kind: str) -> dict[str, int]:
    """Where each element may stand in one of this kind."""
    places = {tag: place for place, tag in enumerate(ORDERS[kind].split())}
    if kind == "sectPr":  # references of both kinds may stand in any order
        places["footerReference"] = places["headerReference"]
    return places


def _order_at_fault(parts: dict[str, bytes]) -> Iterator[str]:
    kinds = {qn(f"w:{kind}"): kind for kind in ORDERS}
    for name, data in parts.items():
        if not name.startswith("word/") or not name.endswith(".xml"):
            continue
        for element in etree.fromstring(data).iter(*kinds):
            kind = kinds[element.tag]
            tags = [etree.QName(child).localname for child in element]
            known = [_places(kind).get(tag, -1) for tag in tags]
            if known != sorted(known) or -1 in known:
                yield f"{name}: {kind} holds {tags}"


def _lengths_at_fault(body: etree._Element) -> Iterator[str]:
    """Lengths beyond what the schema allows: 22 inches."""
    for element in body.iter(qn("w:trHeight"), qn("w:spacing"), qn("w:ind"), qn("w:tab")):
        for name, length in element.attrib.items():
            if length.lstrip("-").isdecimal() and abs(int(length)) > LONGEST:
                kinds = (etree.QName(element).localname, etree.QName(name).localname)
                yield f"{' '.join(kinds)} is {length}"
    for element in body.iter(qn("w:sz")):
        if element.get(qn("w:val"), "").isdecimal() and int(element.get(qn("w:val"))) > LARGEST:
            yield f"letters of {element.get(qn('w:val'))} half points"


def _fields_at_fault(body: etree._Element) -> Iterator[str]:
    open_fields = 0
    for mark in body.iter(qn("w:fldChar")):
        open_fields += {"begin": 1, "end": -1}.get(mark.get(qn("w:fldCharType")), 0)
        if open_fields < 0:
            yield "a field ends before it begins"
    if open_fields:
        yield f"{open_fields} fields do not end"


def _tables_at_fault(body: etree._Element) -> Iterator[str]:
    for table in body.iter(qn("w:tbl")):
        columns = len(table.find(qn("w:tblGrid")))
        if columns > MOST_COLUMNS:
            yield f"a table of {columns} columns"
        if table.find(qn("w:tr")) is None:
            yield "a table without rows"
        after = table.getnext()
        if after is None or after.tag != qn("w:p"):
            yield "a table with no paragraph after it"
        merged: set[int] = set()
        for row in table.findall(qn("w:tr")):
            cells = list(_cells(row))
            merged, above = {at for at, _, merge in cells if merge}, merged
            if {at for at, _, merge in cells if merge == "continue"} - above:
                yield "a merged cell goes on with nothing"
            if cells[-1][0] + cells[-1][1] != columns:
                yield f"a row of {len(cells)} cells in a table of {columns} columns"
            if any(cell[-1].tag != qn("w:p") for cell in row.findall(qn("w:tc"))):
                yield "a cell ends without a paragraph"


def _cells(row: etree._Element) -> Iterator[tuple[int, int, str]]:
    """Where each cell begins, how many columns it covers, and how it is merged downwards."""
    at = 0
    for cell in row.findall(qn("w:tc")):
        held = {etree.QName(one).localname: one.get(qn("w:val")) for one in cell.find(qn("w:tcPr"))}
        span = int(held.get("gridSpan") or 1)
        yield at, span, held.get("vMerge") or ""
        at += span


def _references_at_fault(body: etree._Element) -> Iterator[str]:
    names = [mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))]
    numbers = [mark.get(qn("w:id")) for mark in body.iter(qn("w:bookmarkStart"))]
    ends = [mark.get(qn("w:id")) for mark in body.iter(qn("w:bookmarkEnd"))]
    if len(set(names)) < len(names) or sorted(numbers) != sorted(ends):
        yield "bookmarks are not one of a kind"
    if any(len(name) > LONGEST_NAME for name in names):
        yield "a bookmark's name is too long"
    wanted = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink"))}
    for code in body.iter(qn("w:instrText")):
        kind, *rest = code.text.split()
        if kind in ("REF", "PAGEREF"):
            wanted.add(rest[0])
    yield from (f"{name} leads nowhere" for name in wanted - set(names))
    pictures = [element.get("id") for element in body.iter(qn("wp:docPr"))]
    if len(set(pictures)) < len(pictures):
        yield "two pictures of one number"


def _lists_at_fault(naskah: NaskahWord) -> Iterator[str]:
    lists = etree.fromstring(naskah.parts["word/numbering.xml"])
    known = {row.get(qn("w:numId")) for row in lists.iter(qn("w:num"))} | {"0"}
    used = {row.get(qn("w:val")) for row in naskah.body.iter(qn("w:numId"))}
    yield from (f"list {number} is not there" for number in used - known)
    styles = {style.style_id for style in naskah.document.styles}
    dressed = {row.get(qn("w:val")) for row in naskah.body.iter(qn("w:pStyle"), qn("w:tblStyle"))}
    yield from (f"style {name} is not there" for name in dressed - styles)
