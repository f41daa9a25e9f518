"""What importing a filled-in template would do, cell by cell; nothing is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path

from lkjip_desktop.app.command.edit import CellTarget, Typed, is_target
from lkjip_desktop.app.exchange.templat.content import pages
from lkjip_desktop.app.exchange.templat.page import (
    NewRow,
    TemplatPage,
    TemplatTable,
    is_entry,
    key_text,
    section,
    view_of,
)
from lkjip_desktop.app.exchange.templat.place import TemplatCell, places, row_words
from lkjip_desktop.app.exchange.templat.proposal import (
    EMPTY,
    CellOutcome,
    ImportProposal,
    ProposedCell,
    put,
)
from lkjip_desktop.app.exchange.templat.read import (
    AddedRow,
    FilledTemplat,
    Key,
    RefusedTemplat,
    read_template,
)
from lkjip_desktop.app.exchange.templat.value import (
    WorkbookCell,
    as_text,
    canon,
    canon_of,
    clean,
    read_cell,
    same_locked,
    with_figures,
    words_of,
)
from lkjip_desktop.app.exchange.templat.younger import YoungerRows
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.sheet.lembar import CellKind, CellState, EntryCell
from lkjip_desktop.app.sheet.typed import ReadText, find_english, from_english
from lkjip_desktop.domain.display.live import live_text
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import ReadOnlyLaporan


def plan(session: Session, path: Path, *, english: bool = False) -> ImportProposal:
    """What the template at `path` would change; nothing is written.

    `english`: figures in texts have commas between thousands. Raises RefusedTemplat where it is no
    template of this report or of this part, and Refusal where the report takes no change.
    """
    filled = read_template(path)
    subsie = _check(session, filled.tentang, path)
    figures = session.figures_of(filled.tentang.get("periode", ""))
    view = view_of(
        session.laporan, figures, subsie, session.view.may_edit, filled.tentang.get("periode", "")
    )
    daftar = pages(view, figures, subsie)
    return _Comparison(session, subsie, daftar, filled, figures, english=english).run()


def _check(session: Session, about: Mapping[str, str], path: Path) -> str | None:
    """The section the template is of; refuses one of another report, year or section."""
    laporan = session.laporan
    if about["laporan"] != laporan.ruang:
        whose = about.get("satker") or "satker lain"
        raise RefusedTemplat(
            f"{path.name} dibuat dari laporan lain ({whose}); buat templat dari laporan ini."
        )
    if about["tahun"] != str(laporan.data.tahun):
        raise RefusedTemplat(
            f"{path.name} adalah templat tahun {about['tahun']}, sedangkan laporan ini tahun"
            f" {laporan.data.tahun}."
        )
    periode = about.get("periode", "")
    if periode and periode not in quarters(laporan.data.tahun):
        raise RefusedTemplat(f"{path.name} menyebut triwulan yang tidak dikenal: {periode}.")
    subsie = about["subsie"] or None
    if subsie is not None and laporan.find(Subsie, subsie) is None:
        raise RefusedTemplat(
            f"Seksi {about.get('seksi', '')} dari {path.name} sudah tidak ada di laporan ini."
        )
    if session.subsie is not None and subsie != session.subsie:
        raise RefusedTemplat(
            f"{path.name} adalah templat {section(laporan, subsie).nama}, sedangkan berkas ini"
            f" bagian {section(laporan, session.subsie).nama}."
        )
    if laporan.data.terkunci:
        raise Refusal("Laporan ini terkunci; buka kuncinya dahulu lewat Laporan > Buka kunci.")
    if session.document.readonly:
        raise ReadOnlyLaporan(session.document.readonly_reason)
    return subsie


class _Comparison:
    """Compares what was written, what came back, and what the report holds now."""

    def __init__(
        self,
        session: Session,
        subsie: str | None,
        daftar: Sequence[TemplatPage],
        filled: FilledTemplat,
        figures: Figures,
        *,
        english: bool,
    ) -> None:
        self._filled, self._english = filled, english
        self._live = partial(live_text, session.laporan, figures)
        self._seksi = section(session.laporan, subsie)
        self._tables = {table.kunci: (page, table) for page in daftar for table in page.tabel}
        self._places = dict(places(daftar))
        self._moved = set(self._moved_rows())
        self._said = "" if english else find_english(self._figure_texts())
        self._trial = Draft(session.laporan)
        """Takes every content on trial; never written."""
        self._rows: dict[str, list[NewRow]] = {}
        self._younger = YoungerRows(filled.semula)
        self._same = 0

    def run(self) -> ImportProposal:
        """The preview, in the order of the workbook's tables."""
        found = [*self._cells(), *map(self._row, self._filled.baru), *self._gone()]
        usulan = tuple(item for item in found if item is not None)
        return ImportProposal(self._seksi, usulan, self._same, self._said)

    # cells that were there

    def _cells(self) -> Iterator[ProposedCell | None]:
        for key, (state, base) in self._filled.semula.items():
            found = self._filled.sel.get(key)
            if found is None:
                continue
            judge = self._entry if state == "E" else self._locked
            yield judge(key, found, base)

    def _locked(self, key: Key, found: WorkbookCell, base: str) -> ProposedCell | None:
        if same_locked(found.isi, base):
            return None
        place = self._places.get(key)
        name = place.nama if place else _unknown(key)
        why = "sel terkunci; perubahannya tidak diambil"
        return ProposedCell(
            found.tempat, name, CellOutcome.ABAI, base or EMPTY, as_text(found.isi), why
        )

    def _entry(self, key: Key, found: WorkbookCell, base: str) -> ProposedCell | None:
        place = self._places.get(key)
        if place is None or not is_entry(place.sel):
            return self._homeless(key, place, found, base)
        now = canon_of(place.sel, place.kolom)
        shown = self._words(now, place)
        try:
            terbaca = read_cell(found, place.sel, place.kolom, base=base, english=self._english)
        except Refusal as error:
            return self._told(
                found, place, CellOutcome.TOLAK, shown, as_text(found.isi), error.kalimat
            )
        content = canon(terbaca.isi)
        if content in {base, now}:
            self._same += 1
            return None
        meant = self._words(content, place)
        write = ((_target(place.sel), terbaca.isi),)
        why = self._refusal(lambda: _target(place.sel).put(self._trial, terbaca.isi))
        if why:
            return self._told(found, place, CellOutcome.TOLAK, shown, meant, why)
        fate, why = self._fate(key, found, place.sel, terbaca, clash=now != base)
        return ProposedCell(found.tempat, place.nama, fate, shown, meant, why, write)

    def _told(
        self,
        found: WorkbookCell,
        place: TemplatCell,
        fate: CellOutcome,
        old: str,
        new: str,
        why: str,
    ) -> ProposedCell:
        return ProposedCell(found.tempat, place.nama, fate, old, new, why)

    def _fate(
        self, key: Key, found: WorkbookCell, sel: EntryCell, terbaca: ReadText, *, clash: bool
    ) -> tuple[CellOutcome, str]:
        doubt = terbaca.ragu or self._english_doubt(found, sel)
        if doubt:
            return CellOutcome.RAGU, doubt
        if key[:2] in self._moved:
            return (
                CellOutcome.RAGU,
                "Nama baris ini di Excel sudah lain. Apakah isiannya milik baris ini?",
            )
        if clash:
            return CellOutcome.BENTROK, "Isian ini juga berubah di laporan setelah templat dibuat."
        return CellOutcome.UBAH, ""

    def _english_doubt(self, found: WorkbookCell, sel: EntryCell) -> str:
        """A question where the workbook writes English figures and this one may be one."""
        isi = found.isi
        if not self._said or sel.jenis is not CellKind.ANGKA or not isinstance(isi, str):
            return ""
        if from_english(isi) == isi:
            return ""
        return f"Di buku kerja ini ada angka cara Inggris (“{self._said}”). Apakah “{isi}” juga?"

    def _homeless(
        self, key: Key, place: TemplatCell | None, found: WorkbookCell, base: str
    ) -> ProposedCell | None:
        """A cell that was to be filled in but is none of this report any more."""
        if place is None:
            gone = "barisnya sudah tidak ada di laporan"
            return self._ignored(key, None, found, base, gone)
        why = "kini berisi rujukan" if place.sel.rujukan else "tidak dapat diubah di berkas ini"
        return self._ignored(key, place, found, base, why)

    def _ignored(
        self, key: Key, place: TemplatCell | None, found: WorkbookCell, base: str, why: str
    ) -> ProposedCell | None:
        if same_locked(found.isi, base) or clean(as_text(found.isi)) == base:
            self._same += 1
            return None
        name = place.nama if place else _unknown(key)
        return ProposedCell(
            found.tempat, name, CellOutcome.ABAI, base or EMPTY, as_text(found.isi), why
        )

    # rows

    def _row(self, row: AddedRow) -> ProposedCell | None:
        """A row typed in anew: all its readable cells are one line of the preview."""
        page, table = self._tables.get(row.tabel, (None, None))
        if page is None or table is None:
            return self._stray(row, "tabelnya sudah tidak ada di laporan")
        if table.make is None:
            return self._stray(row, "tabel ini tidak menerima baris baru")
        written, words, doubts = [], [], []
        for sel, kolom in zip(table.lembar.baris_baru, table.lembar.kolom, strict=True):
            key = key_text(kolom.kunci)
            found = row.isi.get(key)
            if found is None or sel.keadaan is not CellState.ENTRI or _is_blank(found):
                continue
            try:
                terbaca = read_cell(found, sel, kolom, english=self._english)
            except Refusal as error:
                name = f"{page.nama} · baris baru · {kolom.judul}"
                text = as_text(found.isi)
                return ProposedCell(
                    found.tempat, name, CellOutcome.TOLAK, EMPTY, text, error.kalimat
                )
            content = canon(terbaca.isi)
            if content == canon_of(sel, kolom):
                continue
            written.append((key, terbaca.isi))
            words.append(f"{kolom.judul}: {words_of(content, sel)}")
            doubts.append(terbaca.ragu or self._english_doubt(found, sel))
        if not written:
            return None
        return self._new(row, page, table, written, words, doubts)

    def _new(
        self,
        row: AddedRow,
        page: TemplatPage,
        table: TemplatTable,
        written: Sequence[tuple[str, Typed]],
        words: Sequence[str],
        doubts: Sequence[str],
    ) -> ProposedCell:
        title = table.judul or table.lembar.nama
        name = f"{page.nama} · {title} · baris baru"
        fate, why = self._younger.judge(table, {key: canon(isi) for key, isi in written})
        doubt = next(filter(None, doubts), "")
        if doubt and fate is CellOutcome.BARU:
            fate, why = CellOutcome.RAGU, doubt
        copied = "Baris ini salinan baris lain." if row.salinan else ""
        item = ProposedCell(
            row.tempat,
            name,
            fate,
            "",
            "; ".join(words),
            why or copied,
            tuple(written),
            table.make,
            table.kunci,
        )
        why = self._refusal(lambda: put(self._trial, item, self._made(table)))
        return (
            ProposedCell(row.tempat, name, CellOutcome.TOLAK, "", item.baru, why) if why else item
        )

    def _stray(self, row: AddedRow, why: str) -> ProposedCell | None:
        words = [as_text(cell.isi) for cell in row.isi.values() if not _is_blank(cell)]
        name = f"{row.tempat.partition('!')[0]} · baris baru"
        return (
            ProposedCell(row.tempat, name, CellOutcome.ABAI, "", "; ".join(words), why)
            if words
            else None
        )

    def _gone(self) -> Iterator[ProposedCell]:
        """Rows that were written and did not come back."""
        back = {key[:2] for key in self._filled.sel}
        lost: dict[tuple[str, str], TemplatCell] = {}
        for key, (state, _) in self._filled.semula.items():
            place = self._places.get(key)
            if state == "E" and key[:2] not in back and place is not None:
                lost.setdefault(key[:2], place)
        for place in lost.values():
            words = " · ".join(filter(None, (place.halaman.nama, row_words(place.baris))))
            why = "barisnya tidak ada lagi di Excel; di laporan tetap ada"
            yield ProposedCell(place.halaman.nama, words, CellOutcome.ABAI, "", "", why)

    def _moved_rows(self) -> Iterator[tuple[str, str]]:
        """Rows whose name was changed although it is locked: their cells may be another row's."""
        for key, (state, base) in self._filled.semula.items():
            found, place = self._filled.sel.get(key), self._places.get(key)
            named = place is not None and place.sel.keadaan is CellState.LABEL
            if state == "L" and named and found and not same_locked(found.isi, base):
                yield key[:2]

    # help

    def _words(self, content: str, place: TemplatCell) -> str:
        words = words_of(content, place.sel)
        return with_figures(words, self._live) or EMPTY

    def _figure_texts(self) -> list[str]:
        """Every text that stands where a figure belongs."""
        cells = [
            found.isi
            for key, found in self._filled.sel.items()
            if (place := self._places.get(key)) is not None and place.sel.jenis is CellKind.ANGKA
        ]
        for row in self._filled.baru:
            kolom = self._tables[row.tabel][1].lembar if row.tabel in self._tables else None
            for sel, column in zip(kolom.baris_baru, kolom.kolom, strict=False) if kolom else ():
                if sel.jenis is CellKind.ANGKA and key_text(column.kunci) in row.isi:
                    cells.append(row.isi[key_text(column.kunci)].isi)
        return [isi for isi in cells if isinstance(isi, str)]

    def _refusal(self, edit: Callable[[], None]) -> str:
        """Why the report does not take a content, "" where it does."""
        try:
            edit()
        except Refusal as error:
            return error.kalimat
        return ""

    def _made(self, table: TemplatTable) -> NewRow:
        """One of the rows that a table would get."""
        if table.kunci not in self._rows and table.make is not None:
            count = sum(row.tabel == table.kunci for row in self._filled.baru)
            self._rows[table.kunci] = list(table.make(self._trial, count))
        return self._rows[table.kunci].pop()


def _target(sel: EntryCell) -> CellTarget:
    if not is_target(sel.alamat):
        raise TypeError(f"no cell to write to: {sel.alamat!r}")
    return sel.alamat


def _is_blank(found: WorkbookCell) -> bool:
    return not found.tak_terhitung and isinstance(found.isi, str) and not found.isi.strip()


def _unknown(key: Key) -> str:
    return f"baris yang sudah tidak ada ({key[2]})"
