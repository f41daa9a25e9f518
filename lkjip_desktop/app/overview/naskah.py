"""The texts of a report as they are edited: where each stands, what it says, how far it is."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final

from lkjip_desktop.app.overview.progress import Stage
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.display.live import TOKEN, picture_token, tokens
from lkjip_desktop.domain.display.varian import fitting
from lkjip_desktop.domain.formula.figures import Figures, figures
from lkjip_desktop.domain.formula.periode import quarter_name
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    Gambar,
    Indikator,
    Narasi,
    NarasiPeriode,
    Subsie,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import (
    ASPEK,
    ASPEK_TRIWULAN,
    NASKAH,
    NASKAH_TRIWULAN,
    TextPlace,
)
from lkjip_desktop.domain.model.setting import BAGIAN_LAPORAN, settings
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.record import dataclass

if TYPE_CHECKING:
    # An export needs the default texts alone, and the rules are slow to import.
    from lkjip_desktop.app.sheet.cell import View
    from lkjip_desktop.domain.temuan.finding import Temuan
    from lkjip_desktop.store.draft import Draft

LONGEST: Final = 36
"""Characters of a change that its label quotes."""
_APART: Final = r"\W{1,9}"
"""What can stand between two words that a finding tells as one phrase."""
OUTLINE: Final = "sistematika"
ROLES: Final = "peran_strategis"
"""The section under which the tasks of the sections are printed."""


@dataclass(frozen=True, slots=True)
class EditedText:
    """A text that is edited by itself."""

    where: Address
    title: str
    tempat: str
    """Code of its place, "" for the task of a section."""
    text: str
    """What the office wrote, "" while it wrote nothing."""
    default: str = ""
    """What the report prints while the office wrote nothing."""
    indikator: str | None = None
    done: bool = False
    optional: bool = False
    hidden: bool = False
    """Whether the settings leave its section out."""
    periode: str = ""
    """The quarter it is of; "" of the year."""

    @property
    def printed(self) -> bool:
        """Whether its section stands in the report; what is put beside its text is not asked."""
        return not self.hidden and bool(self.text.strip() or self.default or not self.optional)

    @property
    def asked(self) -> bool:
        """Whether writing it is a task: a default for what an office may leave out will do."""
        return self.printed and bool(self.text.strip() or not self.optional)

    @property
    def stage(self) -> Stage:
        """Empty while only a default stands there."""
        if self.done:
            return Stage.DONE
        return Stage.BEGUN if self.text.strip() else Stage.EMPTY


@dataclass(frozen=True, slots=True)
class TextPart:
    """A part of the report with its texts; a chapter has a number, the others stand alone."""

    kode: str
    title: str
    number: str
    daftar_teks: tuple[EditedText, ...]

    def letter(self, place: int) -> str:
        """How the report names the text at a place: "A." in a chapter, nothing elsewhere.

        A section that is not printed has no letter.
        """
        if not self.number or not self.daftar_teks[place].printed:
            return ""
        before = sum(teks.printed for teks in self.daftar_teks[:place])
        return f"{chr(ord('A') + before)}."


@cache
def default_text(tempat: str) -> str:
    """The text the program brings for a place with all its variants, "" where it has none."""
    try:
        return resource("narasi", f"{tempat}.md").read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return ""


def default_for(laporan: Laporan, tempat: str, hasil: Figures | None = None) -> str:
    """The default text of a place as it fits the parts of this report and its figures.

    `hasil` are the figures that it tells of; those of the year where None.
    """
    text = default_text(tempat)
    if tempat == OUTLINE:
        text = _printed_chapters(text, laporan)
    return fitting(text, laporan, hasil or figures(laporan))


def _printed_chapters(text: str, laporan: Laporan) -> str:
    """The numbered chapters of an outline without those that are not printed."""
    rules = settings(laporan)
    off = [choice.label for choice in BAGIAN_LAPORAN if not rules.prints(choice.kode)]
    titles = {" ".join(label.split(" ")[2:]) for label in off if label.startswith("Bab ")}
    lines, number = [], 0
    for line in text.splitlines():
        if found := re.match(r"\d+\. (\*\*(.+?)\*\*.*)", line):
            if found[2] in titles:
                continue
            number += 1
            line = f"{number}. {found[1]}"  # noqa: PLW2901 - a chapter left out moves the others up
        lines.append(line)
    return "\n".join(lines)


def parts(laporan: Laporan, periode: str = "") -> tuple[TextPart, ...]:
    """The parts of the report that have texts, in order; those left out of it only if written.

    Of a quarter those of its interim report.
    """
    if periode:
        found = (text_at(laporan, tempat, periode=periode) for tempat in NASKAH_TRIWULAN)
        return tuple(TextPart(teks.tempat, teks.title, "", (teks,)) for teks in found)
    return _of_year(laporan)


def _of_year(laporan: Laporan) -> tuple[TextPart, ...]:
    rules = settings(laporan)
    titles = {choice.kode: choice.label for choice in BAGIAN_LAPORAN}
    grouped: dict[str, list[EditedText]] = {}
    for tempat in NASKAH:
        teks = text_at(laporan, tempat)
        if rules.prints(tempat.bagian) or teks.text.strip():
            grouped.setdefault(tempat.bagian, []).append(teks)
    found = []
    for kode, daftar_teks in grouped.items():
        words = titles.get(kode, kode).split(" ")
        chapter = words[0] == "Bab"
        number = " ".join(words[:2]) if chapter else ""
        title = " ".join(words[2:] if chapter else words)
        found.append(TextPart(kode, title, number, tuple(daftar_teks)))
    return tuple(found)


def text_at(
    laporan: Laporan, tempat: TextPlace, indikator: str | None = None, periode: str = ""
) -> EditedText:
    """The text of a place in a chapter or, for an aspect, under an indikator; of a quarter."""
    if periode:
        return _text_of_quarter(laporan, tempat, indikator, periode)
    row_id = keyed_id(laporan.ruang, Narasi, indikator, tempat.kode)
    row = laporan.find(Narasi, row_id)
    return EditedText(
        Address(Narasi.KIND, row_id, "teks"),
        tempat.judul,
        tempat.kode,
        row.teks if row else "",
        "" if indikator else default_for(laporan, tempat.kode),
        indikator,
        done=bool(row and row.selesai),
        optional=tempat.opsional,
        hidden=tempat.opsional and not settings(laporan).prints(tempat.kode),
    )


def _text_of_quarter(
    laporan: Laporan, tempat: TextPlace, indikator: str | None, periode: str
) -> EditedText:
    row_id = keyed_id(laporan.ruang, NarasiPeriode, indikator, tempat.kode, periode)
    row = laporan.find(NarasiPeriode, row_id)
    default = ""
    if indikator is None:
        default = default_for(laporan, f"triwulan_{tempat.kode}", figures(laporan, periode))
    return EditedText(
        Address(NarasiPeriode.KIND, row_id, "teks"),
        f"{tempat.judul} {quarter_name(periode)}",
        tempat.kode,
        row.teks if row else "",
        default,
        indikator,
        done=bool(row and row.selesai),
        periode=periode,
    )


def aspects(laporan: Laporan, indikator: str, periode: str = "") -> tuple[EditedText, ...]:
    """The texts under an indikator, those of a quarter where one is named."""
    places = ASPEK_TRIWULAN if periode else ASPEK
    return tuple(text_at(laporan, tempat, indikator, periode) for tempat in places)


def tasks(laporan: Laporan) -> tuple[EditedText, ...]:
    """The task of each section, as the report prints it under peran strategis."""
    return tuple(
        EditedText(Address(Subsie.KIND, row.id, "tugas"), f"Tugas {row.nama}", "", row.tugas)
        for row in laporan.daftar(Subsie)
    )


_KEYED: Final[Mapping[str, type[Narasi | NarasiPeriode]]] = {
    Narasi.KIND: Narasi,
    NarasiPeriode.KIND: NarasiPeriode,
}


def key_of(teks: EditedText) -> dict[str, CellValue]:
    """The key of the row of a text that has one of its own."""
    key: dict[str, CellValue] = {"indikator": teks.indikator, "tempat": teks.tempat}
    return key | ({"periode": teks.periode} if teks.periode else {})


def may_write(view: View, teks: EditedText) -> bool:
    """Whether such a text may be written here, also one that nobody has begun."""
    return view.may_add(_KEYED[teks.where.kind], key_of(teks))


def put(draft: Draft, teks: EditedText, text: str) -> None:
    if teks.where.kind in _KEYED:
        draft.new(_KEYED[teks.where.kind], **key_of(teks), teks=text)
    else:
        draft.set(teks.where, text)


def mark(draft: Draft, teks: EditedText, *, done: bool) -> None:
    """Mark a text of a chapter as done, or take the mark away."""
    draft.new(_KEYED[teks.where.kind], **key_of(teks), selesai=int(done))


def pictures(laporan: Laporan, indikator: str | None, tempat: str = "") -> tuple[Gambar, ...]:
    """The pictures under an indikator, or in a section of a chapter, in order."""
    rows = laporan.children(Gambar, "indikator", indikator)
    return tuple(row for row in rows if indikator or row.tempat == tempat)


def is_in_text(laporan: Laporan, row: Gambar) -> bool:
    """Whether a text of its section or its indikator says where a picture stands."""
    return bool(_texts_that_name(laporan, row))


def delete_picture(draft: Draft, row: Gambar) -> None:
    """Delete a picture, and its place in the texts that name it."""
    token = picture_token(row.id)
    for text in _texts_that_name(draft.laporan, row):
        bare = TOKEN.sub(lambda found: "" if found[1] == token else found[0], text.teks)
        draft.put(replace(text, teks=bare.strip()))
    draft.delete(Gambar, row.id)


def _texts_that_name(laporan: Laporan, row: Gambar) -> list[Narasi | NarasiPeriode]:
    """The text of its section, or those of its indikator, that a picture stands in."""
    texts: list[Narasi | NarasiPeriode] = [
        *laporan.children(Narasi, "indikator", row.indikator),
        *laporan.children(NarasiPeriode, "indikator", row.indikator),
    ]
    token = picture_token(row.id)
    beside = (text for text in texts if row.indikator or text.tempat == row.tempat)
    return [text for text in beside if token in tokens(text.teks)]


class Suspect(NamedTuple):
    """Words of a text that a finding speaks of, and what of them is wrong."""

    said: str
    part: str
    """The figure to be replaced, or all of the words."""


def suspects(temuan: Temuan) -> tuple[Suspect, ...]:
    """What a finding tells of its text: claims, and other words with a figure."""
    told, quoted = [words for words, _ in temuan.rincian_angka], _quoted(temuan)
    known = {item.said: item.written for item in temuan.replacements}
    found = [
        words
        for words in dict.fromkeys((*quoted, *told, *temuan.said))
        if re.search(r"\d", words) or (words in told and words in quoted)
    ]
    return tuple(Suspect(words, known.get(words, words)) for words in found)


def pointed_at(temuan: Temuan) -> tuple[Suspect, ...]:
    """Where in its text a finding leads, the likeliest first: whatever it tells may stand there."""
    words = dict.fromkeys((*temuan.said, *temuan.perihal, *_quoted(temuan)))
    return (*suspects(temuan), *(Suspect(item, item) for item in words))


def _quoted(temuan: Temuan) -> list[str]:
    """What a finding quotes but the title of the text."""
    return re.findall(r"(?<!askah )“([^“”]*)”", temuan.pesan)


def span_of(suspect: Suspect, text: str) -> tuple[int, int] | None:
    """From where to where its wrong part stands in a text, whatever parts the words there."""
    start = text.find(suspect.said)
    end = start + len(suspect.said)
    if start < 0:
        words = [re.escape(word) for word in re.findall(r"\w+", suspect.said)]
        found = re.search(rf"\b{_APART.join(words)}\b", text, re.IGNORECASE) if words else None
        if found is None:
            return None
        start, end = found.span()
    part = text.rfind(suspect.part, start, end + len(suspect.part) + 1)
    return (start, end) if part < 0 else (part, part + len(suspect.part))


def label(laporan: Laporan, teks: EditedText, before: str, after: str) -> str:
    """What a change of a text is called: its title and the words that came, or else went.

    The words also keep two bursts of typing apart: entries of one label are undone together.
    """
    row = laporan.find(Indikator, teks.indikator) if teks.indikator else None
    title = f"{teks.title} {row.kode}" if row and row.kode else teks.title
    start, end = changed(before, after)
    came = _short(after[start : len(after) - end])
    went = _short(before[start : len(before) - end])
    if came:
        return f"{title}: “{came}”"
    return f"{title}: hapus “{went}”" if went else title


def changed(before: str, after: str) -> tuple[int, int]:
    """How many characters at the start and at the end two texts have in common."""
    most = min(len(before), len(after))
    start = next((n for n in range(most) if before[n] != after[n]), most)
    most -= start
    return start, next((n for n in range(most) if before[-1 - n] != after[-1 - n]), most)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST else flat[: LONGEST - 1].rstrip() + "…"
