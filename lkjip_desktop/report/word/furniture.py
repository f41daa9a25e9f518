"""Sections of the document: paper, margins, page numbers, running head and foot, the draft mark."""

from dataclasses import replace
from typing import Final, Literal

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style, text
from lkjip_desktop.report.engine.flow import NewPage, PageKind
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.pages.page import Meta
from lkjip_desktop.report.engine.style import Frame
from lkjip_desktop.report.word import look, markup
from lkjip_desktop.report.word.package import Package, xml

_HEAD: Final = 7.0  # points from the baseline of the running head up to its top
_FOOT: Final = 2.5  # points from the baseline of the foot down to its end
_LONGEST: Final = 90  # characters of a running head


@dataclass(frozen=True, slots=True)
class PageSection:
    """What all pages have in common up to the next command that changes it."""

    kind: PageKind = "body"
    head: str | Numbered = ""
    landscape: bool = False
    opener: bool = False
    odd: bool = False
    first: bool = False
    """Whether its pages are the first of their kind, so that their count begins."""


class Sections:
    """Follows the page commands of a story as the layout does."""

    def __init__(self, meta: Meta, package: Package) -> None:
        self._meta, self._package = meta, package
        self._current = PageSection()
        self._next: PageSection | None = None
        self._seen: set[PageKind] = set()
        self.filled = False
        """Whether anything was written yet."""

    @property
    def frame(self) -> Frame:
        """The page that is being filled."""
        return self._meta.paper.frame(landscape=(self._next or self._current).landscape)

    def turn(self, command: NewPage) -> None:
        """A page command; it takes effect when something follows."""
        last = self._next or replace(self._current, opener=False, odd=False, first=False)
        kind = command.kind or last.kind
        head = last.head if command.head is None else command.head
        self._next = PageSection(
            kind,
            head,
            last.landscape if command.landscape is None else command.landscape,
            command.opener,
            last.odd or command.odd or kind != last.kind,
        )

    def open(self) -> str:
        """Called before anything is written: ends the section that a command has closed."""
        ended = ""
        if self._next is not None:
            if self.filled:
                ended = _ending(self.properties())
            self._current, self._next = self._next, None
        if not self.filled or ended:
            first = self._current.kind not in self._seen
            self._current = replace(self._current, first=first)
            self._seen.add(self._current.kind)
        self.filled = True
        return ended

    def properties(self) -> str:
        """The properties of the section that is being filled."""
        section, meta = self._current, self._meta
        frame = meta.paper.frame(landscape=section.landscape)
        parts = [self._furniture(kind, frame) for kind in self._kinds()]
        number = {"front": ' w:fmt="lowerRoman"', "body": ' w:fmt="decimal"'}.get(section.kind, "")
        start = ' w:start="1"' if section.first and number else ""
        turned = ' w:orient="landscape"' if section.landscape else ""
        kind = "oddPage" if section.odd and meta.duplex else "nextPage"
        return (
            "<w:sectPr>"
            + "".join(parts)
            + markup.value("type", kind)
            + f'<w:pgSz w:w="{markup.twips(frame.width)}" w:h="{markup.twips(frame.height)}"'
            + f"{turned}/>{_margins(frame)}"
            + (f"<w:pgNumType{number}{start}/>" if number else "")
            + ("<w:titlePg/>" if section.opener else "")
            + "</w:sectPr>"
        )

    def _kinds(self) -> list[Literal["default", "first", "even"]]:
        kinds: list[Literal["default", "first", "even"]] = ["default"]
        if self._current.opener:
            kinds.append("first")
        if self._meta.duplex:
            kinds.append("even")
        return kinds

    def _furniture(self, kind: Literal["default", "first", "even"], frame: Frame) -> str:
        section = self._current
        bare = section.kind == "bare"
        head = "" if bare else self._header(frame, opener=kind == "first", even=kind == "even")
        foot = "" if bare else self._footer(frame, even=kind == "even")
        mark = _watermark(frame) if self._meta.draft else ""
        empty, _ = look.dress(style.TextStyle(8, 10, colour=style.GREY), "Header")
        head = head or markup.paragraph(mark, empty)
        if mark and not bare:
            head = head.replace("</w:pPr>", f"</w:pPr>{mark}", 1)
        below, _ = look.dress(style.TextStyle(8, 10, colour=style.GREY), "Footer")
        foot = foot or markup.paragraph("", below)
        top = self._package.relate("header", ".xml", xml("hdr", head))
        end = self._package.relate("footer", ".xml", xml("ftr", foot))
        return (
            f'<w:headerReference w:type="{kind}" r:id="{top}"/>'
            f'<w:footerReference w:type="{kind}" r:id="{end}"/>'
        )

    def _header(self, frame: Frame, *, opener: bool, even: bool) -> str:
        meta, room = self._meta, frame.text_width
        most = 40 if meta.draft else _LONGEST
        running = "" if opener else _running(self._current.head, most)
        ends = [running, _words("" if opener else meta.short)]
        inner, outer = reversed(ends) if even else ends
        bold = {"b": "<w:b/>", "color": markup.value("color", look.colour(style.ACCENT))}
        inside = "".join(
            (
                inner,
                _words("\t"),
                markup.run(meta.draft_words if meta.draft else "", markup.run_properties(bold)),
                _words("\t"),
                outer,
            )
        )
        rule = markup.border("bottom", 0.5, look.colour(style.HAIRLINE), space=3)
        parts = {
            "pStyle": markup.value("pStyle", "Header"),
            "tabs": look.tabs(("center", room / 2, "none"), ("right", room, "none")),
        }
        if not opener or meta.draft:
            parts["pBdr"] = f"<w:pBdr>{rule}</w:pBdr>"
        return markup.paragraph(inside, parts)

    def _footer(self, frame: Frame, *, even: bool) -> str:
        letters = markup.run_properties(
            {
                "b": "<w:b/>",
                "color": markup.value("color", look.colour(style.ACCENT)),
                "sz": look.size(9.5),
            }
        )
        ends = [_words(_short(self._meta.satker, _LONGEST)), markup.field("PAGE", "1", letters)]
        inner, outer = reversed(ends) if even else ends
        parts = {
            "pStyle": markup.value("pStyle", "Footer"),
            "tabs": look.tabs(("right", frame.text_width, "none")),
        }
        return markup.paragraph(f"{inner}{_words(chr(9))}{outer}", parts)


def _running(head: str | Numbered, most: int) -> str:
    """The heading that is open on the page, found anew by Word when it is changed there."""
    if isinstance(head, str):
        return _words(_short(head, most))
    # By its level: the name of the style is another one in each language of Word.
    title = markup.field("STYLEREF 1", _plain(_short(head.title, most)))
    if not look.is_counted(head):
        return title
    number = markup.field(r"STYLEREF 1 \n", head.name)
    return "".join((number, _words("\u00a0 "), title))


def _short(words: str, most: int) -> str:
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"


def _words(words: str) -> str:
    return markup.run(words if words == "\t" else _plain(words))


def _plain(words: str) -> str:
    return text.legible(words).replace("\n", " ")


def _ending(properties: str) -> str:
    """The paragraph, a point high, whose section ends with it."""
    parts, _ = look.dress(style.TextStyle(1, 1), look.GAP)
    line = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    return markup.paragraph("", {**parts, "spacing": line, "sectPr": properties})


def _margins(frame: Frame) -> str:
    """Margins with the places of head and foot, measured from the edge of the sheet."""
    sides = {
        "top": frame.height - frame.top,
        "right": frame.width - frame.right,
        "bottom": frame.bottom,
        "left": frame.left,
        "header": frame.height - frame.head - _HEAD,
        "footer": frame.foot - _FOOT,
        "gutter": 0.0,
    }
    inside = " ".join(f'w:{name}="{markup.twips(length)}"' for name, length in sides.items())
    return f"<w:pgMar {inside}/>"


def _watermark(frame: Frame) -> str:
    """'DRAF' across the page, as Word's own watermarks are made."""
    share = min(frame.width, frame.height) / 595.3
    size = f"width:{470 * share:.0f}pt;height:{165 * share:.0f}pt"
    turn = 308 if frame.height > frame.width else 322
    middle = (
        "mso-position-horizontal:center;mso-position-horizontal-relative:page;"
        "mso-position-vertical:center;mso-position-vertical-relative:page"
    )
    colour = look.colour(style.WATERMARK)
    letters = f"font-family:&quot;{look.FONT}&quot;;font-size:1pt;font-weight:bold"
    return (
        '<w:r><w:pict><v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" '
        'adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas><v:f eqn="sum #0 0 10800"/>'
        '<v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>'
        '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>'
        '<v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/>'
        '<v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>'
        '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" '
        'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>'
        '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" '
        'xrange="6629,14971"/></v:handles><o:lock v:ext="edit" text="t" shapetype="t"/>'
        '</v:shapetype><v:shape id="PowerPlusWaterMarkObject1" o:spid="_x0000_s2049" '
        f'type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;{size};'
        f'rotation:{turn};z-index:-251658752;{middle}" o:allowincell="f" fillcolor="#{colour}" '
        f'stroked="f"><v:textpath style="{letters}" string="DRAF"/></v:shape></w:pict></w:r>'
    )


def settings(meta: Meta) -> str:
    """The inside of the part with the settings of the document."""
    compatible = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" '
        f'w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
            ("differentiateMultirowTableHeaders", 1),
        )
    )
    return (
        '<w:zoom w:percent="100"/>'
        + ("<w:mirrorMargins/>" if meta.duplex else "")
        + markup.value("defaultTabStop", 720)
        + ("<w:evenAndOddHeaders/>" if meta.duplex else "")
        + f"<w:compat>{compatible}</w:compat>"
        + '<w:themeFontLang w:val="id-ID"/>'
        + markup.value("decimalSymbol", ",")
        + markup.value("listSeparator", ";")
    )
