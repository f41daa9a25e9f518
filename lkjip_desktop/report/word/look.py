"""The styles of the document, and how far a text differs from the nearest of them."""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.style import TextStyle
from lkjip_desktop.report.word.markup import (
    Parts,
    border,
    paragraph_properties,
    run_properties,
    twips,
    value,
)

FONT: Final = "Arial"
"""What every office has; the PDF's own font has its measures."""
_NATURAL: Final = 1.149  # of the size: the line height that Arial asks for
_WHOLE_LINE: Final = 240  # what Word calls one line of natural height
_ALIGNED: Final[Mapping[style.Align, str]] = {
    "left": "left", "right": "right", "centre": "center", "justify": "both",
}  # fmt: skip


def colour(operands: str) -> str:
    """'0.1059 0.2314 0.3529', as the PDF has it, as '1B3B5A'."""
    return "".join(f"{round(float(part) * 255):02X}" for part in operands.split())


@dataclass(frozen=True, slots=True)
class Named:
    """A style as the user of Word sees it. ``loose`` ones may dress any paragraph alike."""

    key: str
    name: str
    look: TextStyle
    extra: Parts
    loose: bool = True


def _heading(level: int, look: TextStyle, extra: Parts | None = None) -> Named:
    parts = {
        "keepLines": "<w:keepLines/>",
        "outlineLvl": value("outlineLvl", level),
        **(extra or {}),
    }
    return Named(f"Heading{level + 1}", f"heading {level + 1}", look, parts, loose=False)


def numbered(level: int, number: int = 1) -> str:
    """The level of a list that a paragraph belongs to; number 0 takes it out of any list."""
    return f"<w:numPr>{value('ilvl', level)}{value('numId', number)}</w:numPr>"


def tabs(*stops: tuple[str, float, str]) -> str:
    """Tab stops: kind, place in points, leader."""
    inside = "".join(
        f'<w:tab w:val="{kind}" w:leader="{leader}" w:pos="{twips(at)}"/>'
        for kind, at, leader in stops
    )
    return f"<w:tabs>{inside}</w:tabs>"


_OPENER: Final = style.OPENER.but(after=20, keep=True)
_RULE: Final = {"pBdr": f"<w:pBdr>{border('bottom', 1, colour(style.ACCENT), space=7)}</w:pBdr>"}
_TOP: Final = TextStyle(10.5, 15.6, style.BOLD, style.ACCENT, before=5)
GAP: Final = "Jarak"
PICTURE: Final = TextStyle(9, 10.35, align="centre", before=6, after=4)

STYLES: Final[Sequence[Named]] = (
    Named("Normal", "Normal", style.BODY, {}),
    _heading(0, _OPENER, {"numPr": numbered(0), **_RULE}),
    _heading(1, style.HEADING, {"numPr": numbered(1)}),
    _heading(2, style.SUBHEADING, {"numPr": numbered(2)}),
    _heading(3, style.ITEM_HEADING),
    Named("TOCHeading", "TOC Heading", _OPENER, _RULE, loose=False),
    Named("TOC1", "toc 1", _TOP, {}, loose=False),
    Named("TOC2", "toc 2", TextStyle(10, 13.2, indent=18), {}, loose=False),
    Named("TOC3", "toc 3", TextStyle(9.5, 12.6, indent=36), {}, loose=False),
    Named("TOC4", "toc 4", TextStyle(9.5, 12.2, indent=36), {}, loose=False),
    Named("JudulDaftar", "Judul Daftar", style.LIST_HEADING, {}),
    Named("TableofFigures", "table of figures", TextStyle(10, 13.6, after=2), {}, loose=False),
    Named("Caption", "caption", style.CAPTION, {"keepLines": "<w:keepLines/>"}, loose=False),
    Named("Gambar", "Gambar", PICTURE, {}, loose=False),
    Named("ListBullet", "List Bullet", style.LIST, {}, loose=False),
    Named("ListNumber", "List Number", style.LIST, {}, loose=False),
    Named("Header", "header", TextStyle(8, 10, colour=style.GREY), {}, loose=False),
    Named("Footer", "footer", TextStyle(8, 10, colour=style.GREY), {}, loose=False),
    Named("ParagrafPembuka", "Paragraf Pembuka", style.LEAD, {}),
    Named("JudulKecil", "Judul Kecil", style.SMALL_HEADING, {}),
    Named("KeteranganIndikator", "Keterangan Indikator", style.ITEM_NOTE, {}),
    Named("JawabanAnalisis", "Jawaban Analisis", style.ANALYSIS, {}),
    Named("PertanyaanAnalisis", "Pertanyaan Analisis", style.ANALYSIS_LABEL, {}),
    Named("PutusanIndikator", "Putusan Indikator", style.VERDICT, {}),
    Named("RumusIndikator", "Rumus Indikator", style.FORMULA, {}),
    Named("IsiTabel", "Isi Tabel", style.CELL, {}),
    Named("KepalaTabel", "Kepala Tabel", style.CELL_HEAD, {}),
    Named("PitaTabel", "Pita Tabel", style.CELL_BAND, {}),
    Named("JenjangTabel", "Jenjang Tabel", style.CELL_LEVEL, {}),
    Named("JumlahTabel", "Jumlah Tabel", style.CELL.but(cut=style.BOLD), {}),
    Named("UraianTabel", "Uraian Tabel", style.PROSE_CELL, {}),
    Named("IsiFormulir", "Isi Formulir", style.FORM_CELL, {}),
    Named("CatatanTabel", "Catatan Tabel", style.NOTE, {}),
    Named("NamaAngka", "Nama Angka Utama", style.LABEL, {}),
    Named("ArtiAngka", "Arti Angka Utama", style.EXPLANATION, {}),
    Named("TandaTangan", "Tanda Tangan", style.SIGNATURE, {}),
    Named("JudulFormulir", "Judul Formulir", style.FORM_TITLE, {}),
    Named("AnakJudulFormulir", "Anak Judul Formulir", style.FORM_SUBTITLE, {}),
    Named("NomorLampiran", "Nomor Lampiran", style.APPENDIX_NUMBER, {}),
    Named(GAP, GAP, TextStyle(1, 1), {}, loose=False),
)
"""In the order of the file. The names in English are Word's own, shown in its language."""

_BY_KEY: Final = {named.key: named for named in STYLES}
_LOOSE: Final = [named for named in STYLES if named.loose]


def run_parts(look: TextStyle) -> dict[str, str]:
    """Everything about letters that a style sets."""
    return {
        "b": value("b", int(look.cut in (style.BOLD, style.BOLD_ITALIC))),
        "i": value("i", int(look.cut in (style.ITALIC, style.BOLD_ITALIC))),
        "color": value("color", colour(look.colour)),
        "sz": size(look.size),
        "spacing": value("spacing", twips(look.tracking)),
    }


def size(points: float) -> str:
    """Letters in half points, for left-to-right text and the other kind."""
    halves = max(2, round(points * 2))
    return f"{value('sz', halves)}{value('szCs', halves)}"


def paragraph_parts(look: TextStyle) -> dict[str, str]:
    """Everything about a paragraph that a style sets."""
    line = round(_WHOLE_LINE * look.leading / (look.size * _NATURAL))
    return {
        "keepNext": value("keepNext", int(look.keep)),
        "spacing": (
            f'<w:spacing w:before="{twips(look.before)}" w:after="{twips(look.after)}" '
            f'w:line="{line}" w:lineRule="auto"/>'
        ),
        "ind": f'<w:ind w:left="{twips(look.indent)}"/>',
        "jc": value("jc", _ALIGNED[look.align]),
    }


def spacing_of(key: str) -> str:
    """The spacing that a named style gives its paragraphs."""
    named = _BY_KEY.get(key)
    return paragraph_parts(named.look if named else TextStyle(11, 11))["spacing"]


@lru_cache(maxsize=512)
def dress(look: TextStyle, key: str = "") -> tuple[dict[str, str], dict[str, str]]:
    """The style for a look, the nearest where none is named, and all that differs from it.

    Properties of the paragraph with its style, and properties of its letters.
    """
    named = _BY_KEY[key] if key else _nearest(look)
    paragraph, letters = paragraph_parts(look), run_parts(look)
    base, base_letters = paragraph_parts(named.look), run_parts(named.look)
    return (
        {"pStyle": value("pStyle", named.key)}
        | {name: part for name, part in paragraph.items() if part != base[name]},
        {name: part for name, part in letters.items() if part != base_letters[name]},
    )


def _nearest(look: TextStyle) -> Named:
    def distance(named: Named) -> tuple[int, int]:
        letters, base = run_parts(look), run_parts(named.look)
        paragraph, own = paragraph_parts(look), paragraph_parts(named.look)
        return (
            sum(letters[name] != base[name] for name in letters),
            sum(paragraph[name] != own[name] for name in paragraph),
        )

    return min(_LOOSE, key=distance)


def styles() -> str:
    """The inside of the part that holds the styles."""
    fonts = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}" w:eastAsia="{FONT}"/>'
    language = '<w:lang w:val="id-ID" w:eastAsia="id-ID" w:bidi="ar-SA"/>'
    defaults = (
        f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts}{size(11)}{language}</w:rPr></w:rPrDefault>"
        "<w:pPrDefault/></w:docDefaults>"
    )
    return defaults + "".join(_style(named) for named in STYLES) + _OTHERS


def _style(named: Named) -> str:
    default = ' w:default="1"' if named.key == "Normal" else ""
    based = "" if default else value("basedOn", "Normal")
    following = named.key if named.key.startswith("List") else "Normal"
    paragraph = paragraph_properties({**paragraph_parts(named.look), **named.extra})
    return (
        f'<w:style w:type="paragraph"{default} w:styleId="{named.key}">'
        f"{value('name', named.name)}{based}{value('next', following)}<w:qFormat/>"
        f"{paragraph}{run_properties(run_parts(named.look))}</w:style>"
    )


TABLE: Final = "TabelLaporan"
_EDGE: Final = border("top", 1.1, colour(style.ACCENT)) + border(
    "bottom", 1.1, colour(style.ACCENT)
)
_INSIDE: Final = border("insideH", 0.35, colour(style.HAIRLINE))
_HEAD: Final = border("bottom", 0.7, colour(style.ACCENT))
_OTHERS: Final = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "</w:style>"
    f'<w:style w:type="table" w:styleId="{TABLE}"><w:name w:val="Tabel Laporan"/>'
    '<w:basedOn w:val="TableNormal"/><w:qFormat/>'
    f"<w:tblPr><w:tblBorders>{_EDGE}{_INSIDE}</w:tblBorders></w:tblPr>"
    f'<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>{_HEAD}</w:tcBorders></w:tcPr>'
    "</w:tblStylePr></w:style>"
)


def is_counted(mark: Numbered) -> bool:
    """Whether Word itself counts this heading."""
    return mark.kind in ("chapter", "section", "subsection") and bool(mark.number)
