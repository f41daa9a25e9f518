"""The file that a report becomes, on a ReportLab canvas.

ReportLab brings the subsets of the fonts, the outline and the pages; it knows neither tags nor
PDF/A. Everything that reaches into its insides for them stands here, and a test holds each of
these insides, so that a new version cannot change one unnoticed.
"""

import re
from collections.abc import Callable, Sequence
from copy import copy
from io import BytesIO
from typing import Any, Final

from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.pdf import archive, objects, structure
from lkjip_desktop.report.engine.pdf.archive import Description
from lkjip_desktop.report.engine.pdf.objects import text_string
from lkjip_desktop.report.engine.pdf.structure import Element, Tree

_STREAM_END: Final = b"endstream\n"
_MAPPED: Final = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)
_PRINTED: Final = 4  # the flag of annotations that are printed with their page
Rect = tuple[float, float, float, float]


class PdfFile:
    """Pages one after the other; ``written`` is the whole. Without a tree nothing is tagged."""

    def __init__(self, tree: Tree | None = None) -> None:
        style.font(style.REGULAR)
        self.tree = tree
        # The cut stands in for Helvetica, which a canvas names on every page otherwise.
        self._canvas = Canvas(
            BytesIO(), pageCompression=1, invariant=1, initialFontName=style.REGULAR, lang="id-ID"
        )
        self._document: Any = self._canvas._doc  # noqa: SLF001
        self._basic = pdfdoc.PDFObjectReference(pdfdoc.BasicFonts)
        self._places: dict[str, tuple[str, float]] = {}
        self._fonts: dict[str, str] = {}
        self._annotations: list[str] = []
        self._fields: list[str] = []

    # --- pages ------------------------------------------------------------------------------------

    def begin(self, width: float, height: float) -> list[str]:
        """Start a page of that size; its operators go into the list."""
        self._canvas.setPageSize((width, height))
        if self.tree is not None:
            self.tree.pages.append([])
        operators: list[str] = self._canvas._code  # noqa: SLF001
        return operators

    def end(self) -> None:
        document = self._document
        name = document.thisPageName()
        self._canvas.showPage()
        page = document.idToObject[name]
        contents = _Written(objects.stream("", page.stream.encode("ascii")))
        forms = page.XObjects.dict if page.XObjects else {}
        entries = {
            "Type": "/Page",
            "Parent": document.Reference(document.Pages),
            "MediaBox": f"[0 0 {page.pagewidth:.4f} {page.pageheight:.4f}]",
            "Resources": _Entries({"Font": self._basic, "XObject": _Entries(forms)}),
            "Contents": document.Reference(contents),
        }
        if page.Annots:
            entries["Annots"] = _Listed(page.Annots)
        if self.tree is not None:
            entries |= {"StructParents": str(len(self.tree.pages) - 1), "Tabs": "/S"}
        document.idToObject[name] = _Entries(entries)

    # --- text and pictures ------------------------------------------------------------------------

    def font(self, cut: str) -> str:
        """The resource name of a cut, without its subset; the font joins the document here."""
        name = self._fonts.get(cut)
        if name is None:
            font = style.font(cut)
            font.splitString(" ", self._document)
            subset: str = font.getSubsetInternalName(0, self._document)
            name = self._fonts[cut] = subset.removesuffix("+0")
        return name

    def encode(self, words: str, cut: str) -> list[tuple[str, bytes]]:
        """The codes of text in each subset that it needs."""
        name = self.font(cut)
        parts = style.font(cut).splitString(words, self._document)
        return [(f"{name}+{subset}", codes) for subset, codes in parts]

    def image(self, packed: "pdfdoc.PDFImageXObject | Stamp") -> str:
        """The resource name of an image on this page; the same data is put into the file once."""
        canvas, document = self._canvas, self._document
        name: str = document.getXObjectName(packed.name)
        if name not in document.idToObject:
            packed = copy(packed)  # which bears the mark of the file that it stands in
            packed.__dict__.pop("__InternalName__", None)
            canvas._setXObjects(packed)  # noqa: SLF001
            document.Reference(packed, name)
            document.addForm(packed.name, packed)
        canvas._currentPageHasImages = 1  # noqa: SLF001
        canvas._formsinuse.append(packed.name)  # noqa: SLF001
        return name

    # --- ways through the file --------------------------------------------------------------------

    def place(self, key: str, top: float) -> None:
        """Where links to ``key`` lead: this page, scrolled to ``top``."""
        self._places[key] = (self._document.thisPageName(), top)

    def _destination(self, key: str) -> str:
        """The place of that key, when all pages are numbered."""
        page, top = self._places[key]
        return f"[{self._numbers([page])[0]} 0 R/XYZ 0 {top:.2f} 0]"

    def outline(self, title: str, key: str, level: int) -> None:
        self._canvas.addOutlineEntry(text.plain(title), key, level, closed=level > 0)

    def link(self, target: str, rect: Rect, words: str, element: Element | None) -> None:
        """A rectangle that leads to a place; ``words`` say which."""
        destination = _Late(lambda: self._destination(target))
        entries = {"Subtype": "/Link", "Dest": destination, "Border": "[0 0 0]"}
        self._annotate({**entries, "Contents": text_string(words)}, rect, element)

    def field(self, name: str, words: str, rect: Rect, element: Element | None) -> None:
        """An empty place for an electronic signature, which another program fills."""
        look = pdfdoc.PDFStream(content=b" ")
        entries = look.dictionary
        entries["Type"], entries["Subtype"] = "/XObject", "/Form"
        entries["BBox"] = f"[0 0 {rect[2] - rect[0]:.2f} {rect[3] - rect[1]:.2f}]"
        normal = pdfdoc.PDFDictionary({"N": self._document.Reference(look)})
        entries = {"FT": "/Sig", "T": text_string(name), "TU": text_string(words), "AP": normal}
        self._fields.append(self._annotate({"Subtype": "/Widget", **entries}, rect, element))

    def _annotate(self, entries: dict[str, Any], rect: Rect, element: Element | None) -> str:
        """An annotation on this page; its name among the objects."""
        entries |= {"Type": "/Annot", "F": str(_PRINTED)}
        entries["Rect"] = f"[{' '.join(f'{value:.2f}' for value in rect)}]"
        if self.tree is not None and element is not None:
            number = self.tree.annotation(len(self.tree.pages) - 1, element)
            entries["StructParent"] = _Late(lambda: str(len(self._pages()) + number))
        name = f"A{len(self._annotations)}"
        self._annotations.append(self._document.annotationName(name))
        self._canvas._addAnnotation(_Entries(entries), name)  # noqa: SLF001
        return self._annotations[-1]

    # --- the whole --------------------------------------------------------------------------------

    def describe(self, about: Description) -> None:
        """Title, author and date for the file and for the archive; never the clock's."""
        self._canvas.setTitle(_writable(about.title))
        self._canvas.setAuthor(_writable(about.author))
        self._canvas.setSubject(_writable(about.subject))
        self._canvas.setCreator(archive.PROGRAM)
        self._canvas.setProducer(archive.PROGRAM)
        self._canvas.setViewerPreference("DisplayDocTitle", "true")
        self._canvas.showOutline()
        moment = about.moment
        stamp = TimeStamp(invariant=1)
        stamp.t, stamp.lt = moment.timestamp(), moment.timetuple()
        stamp.YMDhms = tuple(stamp.lt)[:6]
        self._document._timeStamp = stamp  # noqa: SLF001
        self._catalogue(about)

    def _catalogue(self, about: Description) -> None:
        catalogue = self._document.Catalog
        packet = pdfdoc.PDFStream(content=archive.metadata(about))
        packet.dictionary["Type"], packet.dictionary["Subtype"] = "/Metadata", "/XML"
        profile = pdfdoc.PDFStream(content=archive.colour_profile(), filters=[pdfdoc.PDFZCompress])
        profile.dictionary["N"] = 3
        intent = {"Type": "/OutputIntent", "S": "/GTS_PDFA1", "DestOutputProfile": profile}
        intent["OutputConditionIdentifier"] = intent["Info"] = "(sRGB IEC61966-2.1)"
        catalogue.__NoDefault__ = [*catalogue.__NoDefault__, "OutputIntents"]
        catalogue.Metadata = packet
        catalogue.OutputIntents = pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])
        catalogue.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def labels(self, labels: Sequence[tuple[int, str | None, int, str | None]]) -> None:
        """What viewers show as page numbers, for each sheet (from 0) where that changes.

        A label is the sheet, ROMAN_LOWER, ARABIC or None, the first number and a word before it.
        """
        catalogue = pdfdoc.PDFPageLabels()
        for sheet, kind, start, prefix in labels:
            written = _writable(prefix) if prefix else None
            catalogue.addPageLabel(sheet, pdfdoc.PDFPageLabel(kind, start, written))
        self._document.Catalog.PageLabels = catalogue

    def written(self) -> bytes:
        """The bytes of the file, after which nothing can be added."""
        document, catalogue = self._document, self._document.Catalog
        for font in document.delayedFonts:
            font.addObjects(document)
        document.Outlines.prepare(document, self._canvas)
        for name, held in document.idToObject.items():
            if isinstance(held, pdfdoc.OutlineEntryObject):
                document.idToObject[name] = self._entry(held)
            elif name.startswith("toUnicodeCMap:"):
                document.idToObject[name] = _Written(objects.stream("", _to_unicode(held.content)))
            elif name.startswith("fontFile:"):
                length = f"/Length1 {len(held.content)}"
                document.idToObject[name] = _Written(objects.stream(length, held.content))
        if self._fields:
            fields = pdfdoc.PDFArray([pdfdoc.PDFObjectReference(name) for name in self._fields])
            catalogue.AcroForm = pdfdoc.PDFDictionary({"Fields": fields})
        document.Reference(document.info)
        if document.Outlines.ready < 0:
            catalogue.Outlines = None
        bodies = list(self._formatted(1))
        if self.tree is not None:
            first = len(bodies) + 1
            bodies += structure.written(
                self.tree, first, self._numbers(self._pages()), self._numbers(self._annotations)
            )
            document.objectcounter = len(bodies)
            catalogue.StructTreeRoot = f"{first} 0 R"
        document.Reference(catalogue)
        root = len(bodies) + 1
        bodies += self._formatted(root)
        return objects.write(bodies, root, self._numbers([document.info.__InternalName__])[0])

    def _entry(self, held: Any) -> "_Entries":
        """An entry of the outline."""
        destination = _Late(lambda: self._destination(held.Dest.name))
        entries = {"Title": text_string(held.Title), "Dest": destination, "Count": held.Count}
        ways = {name: getattr(held, name) for name in ("Parent", "Prev", "Next", "First", "Last")}
        return _Entries({k: v for k, v in (entries | ways).items() if v is not None})

    def _formatted(self, number: int) -> "list[bytes]":
        """The objects from that number on; formatting one may register more."""
        document, found = self._document, []
        while number in document.numberToId:
            held = document.idToObject[document.numberToId[number]]
            body: bytes = pdfdoc.format(held, document, toplevel=1)
            if body.endswith(_STREAM_END):
                # The format wants a line end there that the length does not count.
                body = body[: -len(_STREAM_END)] + objects.STREAM_END
            found.append(body.rstrip(b"\n"))
            number += 1
        return found

    def _pages(self) -> list[str]:
        return [f"Page{number}" for number in range(1, self._document.pageCounter)]

    def _numbers(self, names: Sequence[str]) -> list[int]:
        known = self._document.idToObjectNumberAndVersion
        return [known[name][0] for name in names]


class Stamp(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A drawing that many pages repeat: its operators stand in the file once."""

    __RefOnly__ = 1

    def __init__(self, name: str, operators: str, box: Rect) -> None:
        """``box`` is what it reaches over; of two with one name the first is drawn."""
        self.name, self._operators, self._box = name, operators, box

    def format(self, document: object) -> bytes:  # noqa: ARG002
        box = " ".join(f"{side:.2f}" for side in self._box)
        entries = f"/Type/XObject/Subtype/Form/BBox[{box}]/Resources<<>>"
        return objects.stream(entries, self._operators.encode("ascii"))


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object as it stands in the file."""

    __RefOnly__ = 1

    def __init__(self, body: bytes) -> None:
        self._body = body

    def format(self, document: object) -> bytes:  # noqa: ARG002
        return self._body


class _Entries(pdfdoc.PDFObject):  # type: ignore[misc]
    """A dictionary whose texts are in the syntax of the file already."""

    __RefOnly__ = 1

    def __init__(self, entries: dict[str, Any]) -> None:
        self._entries = entries

    def format(self, document: object) -> bytes:
        return _formatted(self, document).encode("ascii")

    def written(self, document: object) -> str:
        held = self._entries.items()
        return f"<<{''.join([f'/{key} {_formatted(value, document)}' for key, value in held])}>>"


class _Listed(NamedTuple):
    """An array."""

    values: Sequence[object]

    def written(self, document: object) -> str:
        return f"[{' '.join([_formatted(value, document) for value in self.values])}]"


class _Late(NamedTuple):
    """What is known when the file is written."""

    known: Callable[[], str]

    def written(self, _: object) -> str:
        return self.known()


def _formatted(value: object, document: Any) -> str:
    """As it stands in the file; a text is in its syntax already."""
    if isinstance(value, str):
        return value
    if isinstance(value, pdfdoc.PDFObjectReference):
        number, version = document.idToObjectNumberAndVersion[value.name]
        return f"{number} {version} R"
    if isinstance(value, _Entries | _Listed | _Late):
        return value.written(document)
    written: bytes = pdfdoc.format(value, document)
    return written.decode("ascii")


def _writable(words: str) -> str:
    """Half of a surrogate pair, as broken programs paste them, cannot be encoded."""
    return words.encode("utf-8", "replace").decode("utf-8")


def _to_unicode(content: str | bytes) -> bytes:
    """The map from codes to characters without the codes that stand for nothing."""
    raw = content.encode("ascii") if isinstance(content, str) else content
    head = raw[: raw.index(b"endcodespacerange") + len(b"endcodespacerange\n")]
    tail = raw[raw.index(b"endbfchar") + len(b"endbfchar\n") :]
    pairs = [(code, chr(int(value, 16))) for code, value in _MAPPED.findall(raw) if int(value, 16)]
    lines = [
        b"<%s> <%s>" % (code, sign.encode("utf-16-be").hex().upper().encode("ascii"))
        for code, sign in pairs
    ]
    parts = [lines[start : start + 100] for start in range(0, len(lines), 100)]
    maps = [b"%d beginbfchar\n%s\nendbfchar\n" % (len(p), b"\n".join(p)) for p in parts]
    return b"".join([head, *maps, tail])
