"""Evidence as a table: what it shows, of what and when, and where it is."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from lkjip_desktop.app.command.edit import CellTarget, Typed, insert_rows
from lkjip_desktop.app.sheet.cell import View, choice
from lkjip_desktop.app.sheet.lembar import (
    MOST_LINES,
    CellContent,
    CellState,
    ColumnWidth,
    EntryCell,
    EntrySheet,
)
from lkjip_desktop.app.sheet.offer import Offer
from lkjip_desktop.app.sheet.table.base import ListTable, NewRow, Values
from lkjip_desktop.app.sheet.table.field import Choices, PlanField, distinct
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.periode import periode_of, quarters
from lkjip_desktop.domain.galat import Refusal, quoted
from lkjip_desktop.domain.model.bukti import LINKS, Subject, is_met, link_of, subject_words
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import Bukti, Entity
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.waktu import ROMAN, periode_words
from lkjip_desktop.domain.number.size import size_words
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

SubjectsOf = Callable[[Laporan], Sequence[Subject]]
"""What the evidence of a table can be of, in order."""
FILE: Final = "berkas"
OF: Final = "untuk"


@dataclass(frozen=True, slots=True)
class FileRef:
    """The cell that shows the file of a row: it is chosen, dropped or pasted, never typed."""

    id: str

    @property
    def choices(self) -> tuple[tuple[str, CellValue], ...]:
        return ()

    def address(self, laporan: Laporan) -> Address:
        return Address(Bukti.KIND, self.id, FILE)

    def put(self, draft: Draft, typed: Typed) -> None:
        """Nothing can be typed here."""
        raise Refusal("Berkas tidak diketik; pilih dengan Spasi, seret, atau tempel ke baris ini.")


@dataclass(frozen=True, slots=True)
class SubjectRef:
    """The cell that says what a row is evidence of."""

    id: str
    choices: Choices

    def address(self, laporan: Laporan) -> Address:
        row = laporan.find(Bukti, self.id)
        return Address(Bukti.KIND, self.id, "indikator" if row is None else link_of(row))

    def put(self, draft: Draft, typed: Typed) -> None:
        """Let the row belong to something else; Refusal for what is no choice."""
        chosen = next((content for words, content in self.choices if words == typed), None)
        if chosen is None:
            raise Refusal(f"{quoted(typed)} tidak ada dalam pilihan; pilih salah satu dari daftar.")
        link, _, row = str(chosen).partition("/")
        known = draft.laporan.get(Bukti, self.id)
        links: dict[str, Any] = {**dict.fromkeys(LINKS), link: row}
        draft.put(replace(known, **links))


class EvidenceTable(ListTable):
    """The evidence of some subjects; `sizes` tells the bytes of contents by their hash."""

    baris_teks = MOST_LINES

    def __init__(
        self,
        subjects: SubjectsOf,
        sizes: Callable[[], Mapping[str, int]],
        *,
        asks: bool = False,
    ) -> None:
        """`asks` makes a new row one that is asked for."""
        self._subjects_of = subjects
        self._sizes_of = sizes
        self._sizes: Mapping[str, int] = {}
        self._free = Offer()
        super().__init__(Bukti, "Bukti dukung", "bukti", (), new={"wajib": int(asks)})
        self.fields = _fields(self._shown_of, self._shown_file)

    def aim(self, subjects: SubjectsOf) -> None:
        self._subjects_of = subjects

    def subjects(self, laporan: Laporan) -> Sequence[Subject]:
        """What its rows can be of, in order."""
        return self._subjects_of(laporan)

    def rows(self, laporan: Laporan) -> Sequence[tuple[Bukti, int]]:
        return [(row, 0) for subject in self.subjects(laporan) for row in subject.rows(laporan)]

    def holds(self, row: Entity) -> bool:
        return True

    def sheet(self, view: View, figures: Figures) -> EntrySheet:
        subjects = self.subjects(view.laporan)
        if not subjects:
            return EntrySheet(nama=self.name)
        self._sizes = self._sizes_of()
        self.new = {**self.new, "periode": view.periode or str(view.laporan.data.tahun)}
        free = [item for item in subjects if self.may_add(view, item)]
        self._free = distinct((subject_words(view.laporan, item), _key(item)) for item in free)
        first = (free or subjects)[:1]
        self.where = dict(first[0].cells)
        whole = _fields(self._shown_of, self._shown_file)
        alone = len(subjects) <= 1
        self.fields = tuple(item for item in whole if not (alone and item.name == OF))
        return super().sheet(view, figures)

    def may_add(self, view: View, subject: Subject) -> bool:
        """Whether a row like those it makes can be made for `subject`."""
        return view.may_add(Bukti, {**self.new, **subject.cells})

    def siblings(self, laporan: Laporan, row: Entity | None) -> tuple[Bukti, ...]:
        return self._subject(row).rows(laporan)

    def joined(self, row: Entity | None) -> Values:
        return {**dict.fromkeys(LINKS), **self._subject(row).cells}

    def _subject(self, row: Entity | None) -> Subject:
        if isinstance(row, Bukti):
            link = link_of(row)
            return Subject(link, str(getattr(row, link)))
        ((link, of),) = self.where.items()
        return Subject(link, str(of))

    def make(self, draft: Draft, count: int) -> Sequence[NewRow]:
        there = self.siblings(draft.laporan, None)
        values = {**self.new, **self.where}
        made = insert_rows(draft, Bukti, there, len(there), [values] * count)
        return [self.cells_of(draft.laporan, row) for row in made]

    def cells_of(self, laporan: Laporan, row: Entity) -> NewRow:
        own: dict[Hashable, CellTarget] = {OF: SubjectRef(row.id, self._free)}
        return {**super().cells_of(laporan, row), **own}

    def _shown_of(self, view: View, _: Figures, row: Bukti) -> EntryCell:
        words = subject_words(view.laporan, Subject(link_of(row), getattr(row, link_of(row))))
        held = (words, f"{link_of(row)}/{getattr(row, link_of(row))}")
        known = self._free if held[1] in self._free.shown else (held, *self._free)
        target = SubjectRef(row.id, known)
        editable = view.may_edit(target.address(view.laporan))
        return choice(view, target, held[1], editable=editable)

    def _shown_file(self, view: View, _: Figures, row: Bukti) -> EntryCell:
        where = FileRef(row.id)
        address = where.address(view.laporan)
        level, sentence = view.marks.get(address, (None, ""))
        words = file_words(row, self._sizes)
        action = "buka berkas" if row.berkas else "pilih berkas"
        may = row.berkas is not None or view.may_edit(address)
        return EntryCell(
            teks=words,
            edit=row.nama,
            keadaan=CellState.LABEL,
            isi=CellContent.ADA if row.berkas else CellContent.KOSONG,
            alamat=where,
            tingkat=level,
            temuan=sentence,
            keterangan=row.nama or "Pilih, seret, atau tempel berkasnya ke baris ini.",
            tindakan=action if may else "",
        )


def file_words(row: Bukti, sizes: Mapping[str, int]) -> str:
    """The file of a row in a cell: its name and size, or that there is none."""
    if row.berkas is None and row.nama:
        return f"{row.nama}, isi dibuang"
    if row.berkas is None:
        return "belum ada" if row.wajib and not is_met(row) else "–"
    size = sizes.get(row.berkas)
    name = row.nama or "tanpa nama"
    return f"{name}, {size_words(size)}" if size is not None else f"{name}, isi tidak di sini"


def _key(subject: Subject) -> str:
    return f"{subject.link}/{subject.id}"


def periode_choices(laporan: Laporan, row: str) -> Choices:
    """The year and its quarters, and the periode of the row where it is another."""
    tahun = laporan.data.tahun
    (year,) = periode_of(tahun, "tahun")
    parts = zip(ROMAN, quarters(tahun), strict=True)
    known: Choices = (("Setahun", year), *((f"TW {number}", part) for number, part in parts))
    held = laporan.find(Bukti, row)
    if held is None or held.periode in {stored for _, stored in known}:
        return known
    return (*known, (periode_words(held.periode), held.periode))


Shown = Callable[[View, Figures, Any], EntryCell]


def _fields(of: Shown, file: Shown) -> tuple[PlanField, ...]:
    return (
        PlanField("uraian", "Bukti", lebar=ColumnWidth.LENTUR, minimum=150, needed=True),
        PlanField("periode", "Periode", minimum=76, choices_of=periode_choices),
        PlanField(FILE, "Berkas", minimum=140, lebar=180, shown=file, words=True),
        PlanField(OF, "Untuk", minimum=120, lebar=150, shown=of, words=True, typed=True),
        PlanField("laman", "Alamat (tautan)", minimum=110, lebar=120),
        PlanField("tempat", "Tempat menyimpan", minimum=110, lebar=130),
        PlanField("wajib", "Wajib", minimum=54),
        PlanField("dicetak", "Dicetak", minimum=60),
    )
