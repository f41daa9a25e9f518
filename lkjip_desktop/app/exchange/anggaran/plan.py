"""What a budget file changes in the report, row by row, before anything of it is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from fractions import Fraction
from typing import Final

from lkjip_desktop.app.exchange.anggaran.line import BudgetFile, BudgetLine, RefusedBudget
from lkjip_desktop.app.exchange.anggaran.match import (
    PETA,
    SATKER,
    by_code,
    kegiatan_of,
    remembered,
    stored,
)
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.sheet.table.anggaran.belanja import SUMBER_DANA
from lkjip_desktop.app.sheet.table.pengaturan import put_setting
from lkjip_desktop.domain.display.nama import belanja_words
from lkjip_desktop.domain.formula.anggaran.belanja import evaluate_belanja, leaf_lines
from lkjip_desktop.domain.formula.periode import AsOf, last_month, periode_of
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL, exact_sum
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.entity import (
    JENIS_BELANJA,
    Belanja,
    Kegiatan,
    NilaiBelanja,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.order import key_between
from lkjip_desktop.domain.model.setting import settings
from lkjip_desktop.domain.model.waktu import parse_periode, periode_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, format_rupiah, to_canonical
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft


class BudgetOutcome(Enum):
    """What becomes of a row of the preview."""

    TETAP = "tetap"
    UBAH = "berubah"
    BARU = "baris baru"
    RAGU = "perlu diputuskan"
    TUTUP = "periode tertutup"
    LEPAS = "belum dipetakan"
    LEWAT = "dilewati"


TAKEN: Final = frozenset({BudgetOutcome.UBAH, BudgetOutcome.BARU})
"""What is taken unless the user says otherwise."""
OPEN: Final = frozenset({BudgetOutcome.RAGU, BudgetOutcome.TUTUP, BudgetOutcome.LEPAS})
"""What a person must look at."""
CHOSEN: Final = TAKEN | {BudgetOutcome.RAGU}
"""What can be taken at all."""


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """One line of the preview: the belanja of a kegiatan, or codes that fit no kegiatan."""

    kode: str
    """The codes down to the RO of the first line in it."""
    nama: str
    nasib: BudgetOutcome
    kegiatan: str | None
    jenis: str
    sumber_dana: str
    belanja: str | None
    """The id of the line it changes; None where it is made."""
    pagu: Fraction
    sampai: Fraction | None
    """Realisasi up to the periode as the file tells it."""
    blokir: Fraction | None
    lalu: Fraction
    """Realisasi of the periode before, as the report has it."""
    lama: Nilai
    """The realisasi of the periode as the report has it."""
    alasan: str = ""

    @property
    def realisasi(self) -> Fraction | None:
        """The realisasi of the periode alone; None where the file tells none."""
        return None if self.sampai is None else self.sampai - self.lalu

    @property
    def bisa(self) -> bool:
        """Whether it can be taken."""
        return self.nasib in CHOSEN


class BudgetComparison(NamedTuple):
    """The file and the report after the import against each other; rupiah."""

    nama: str
    berkas: Fraction
    laporan: Fraction

    @property
    def selisih(self) -> Fraction:
        """What the file has more."""
        return self.berkas - self.laporan


@dataclass(frozen=True, slots=True)
class BudgetProposal:
    """The whole preview."""

    berkas: BudgetFile
    periode: str
    baris: tuple[BudgetRow, ...]
    """The open ones first, else in the order of the file."""
    peta: Mapping[str, str]
    """Matches that are remembered, those said now among them."""
    satker_lain: str = ""
    """That the file is another office's than those taken before, in one sentence; else empty."""

    @property
    def langsung(self) -> tuple[BudgetRow, ...]:
        """What is taken unless the user says otherwise."""
        return tuple(item for item in self.baris if item.nasib in TAKEN)

    @property
    def terbuka(self) -> tuple[BudgetRow, ...]:
        """What a person must look at."""
        return tuple(item for item in self.baris if item.nasib in OPEN)


def propose(
    session: Session,
    berkas: BudgetFile,
    periode: str = "",
    said: Mapping[str, str] | None = None,
    skipped: Iterable[str] = (),
) -> BudgetProposal:
    """Hold a budget file against the report.

    `said` matches codes with kegiatan, `skipped` are codes that are left out. Raises RefusedBudget
    for a file of another year, and where its periode is none that is filled in.
    """
    laporan = session.laporan
    tahun = laporan.data.tahun
    if berkas.tahun is not None and berkas.tahun != tahun:
        raise RefusedBudget(
            f"Berkas itu untuk tahun {berkas.tahun}, sedangkan laporan ini tahun {tahun}; pilih"
            " berkas tahun yang sama."
        )
    chosen = _periode(laporan, berkas, periode)
    rules = settings(laporan)
    peta = {**remembered(laporan, rules.peta_anggaran), **(said or {})}
    rows = list(_BudgetGrouping(laporan, chosen, peta, frozenset(skipped)).rows(berkas.daftar))
    rows.sort(key=lambda row: row.nasib not in OPEN)
    other = _another_satker(berkas, rules.satker_anggaran)
    return BudgetProposal(berkas, chosen, tuple(rows), peta, other)


def _another_satker(berkas: BudgetFile, own: str) -> str:
    if not own or berkas.kode_satker in {"", own}:
        return ""
    return (
        f"Berkas itu milik satker {berkas.satker}, sedangkan berkas anggaran laporan ini milik"
        f" satker {own}."
    )


def _periode(laporan: Laporan, berkas: BudgetFile, asked: str) -> str:
    """The periode that is filled in: the one asked for, else the one that ends with the file."""
    tahun, pengisian = laporan.data.tahun, laporan.data.pengisian_anggaran
    known = periode_of(tahun, pengisian)
    if asked:
        year, part = parse_periode(asked) or ("?", "")
        month = last_month(f"{tahun}-{part}" if part else "") if year in {"", str(tahun)} else 0
        found = next((name for name in known if last_month(name) == month), None)
    elif pengisian == "tahun" or berkas.realisasi is None:
        found = known[-1]
    else:
        found = next((name for name in known if last_month(name) == berkas.bulan), None)
    if found is None:
        which = f"Periode {asked}" if asked else "Periode berkas itu tidak diketahui atau"
        which = f"{which} bukan akhir periode yang diisi"
        raise RefusedBudget(f"{which}; pilih satu dari {known[0]} sampai {known[-1]}.")
    return found


_BudgetPlace = tuple[str | None, str, str]
"""The kegiatan, or the codes that fit none, and the jenis."""


class _BudgetGrouping:
    """Lines of a file held against the belanja of the report."""

    def __init__(
        self, laporan: Laporan, periode: str, peta: Mapping[str, str], skipped: frozenset[str]
    ) -> None:
        self._laporan, self._periode, self._peta, self._skipped = laporan, periode, peta, skipped
        self._codes = by_code(laporan)
        self._closed = is_closed(laporan, periode)
        known = periode_of(laporan.data.tahun, laporan.data.pengisian_anggaran)
        self._earlier = known[: known.index(periode)]
        self._reader = Reader(laporan)

    def rows(self, lines: Sequence[BudgetLine]) -> Iterator[BudgetRow]:
        placed = [(self._place(line), line) for line in lines]
        named = {place for place, line in placed if line.sumber_dana}
        groups: dict[tuple[_BudgetPlace, str], tuple[str, list[BudgetLine]]] = {}
        for place, line in placed:
            source = line.sumber_dana or (SUMBER_DANA if place in named else "")
            groups.setdefault((place, _spelled(source)), (source, []))[1].append(line)
        sources = Counter(place for place, _ in groups)
        for (place, _), (source, members) in groups.items():
            where, _, jenis = place
            found = self._twins(where, jenis, source, alone=sources[place] == 1)
            yield self._row(found, where, jenis, source, members)

    def _place(self, line: BudgetLine) -> _BudgetPlace:
        where = kegiatan_of(line, self._codes, self._peta)
        return where, "" if where else line.keluaran, line.jenis

    def _twins(self, where: str | None, jenis: str, source: str, *, alone: bool) -> list[Belanja]:
        """The lines of the report that a row can be.

        Where the file tells one sumber dana alone, systems only write it in another way.
        """
        lines = self._laporan.children(Belanja, "kegiatan", where) if where else ()
        found = [row for row in lines if row.jenis == jenis]
        same = [row for row in found if source and _spelled(row.sumber_dana) == _spelled(source)]
        return same or (found if alone or not source else [])

    def _row(
        self,
        twins: Sequence[Belanja],
        where: str | None,
        jenis: str,
        source: str,
        lines: Sequence[BudgetLine],
    ) -> BudgetRow:
        kode = lines[0].keluaran
        line = twins[0] if len(twins) == 1 else None
        lalu = exact_sum(filter(None, (self._spent(line, item) for item in self._earlier)))
        told = [item.realisasi for item in lines if item.realisasi is not None]
        held = [item.blokir for item in lines if item.blokir is not None]
        kegiatan = self._laporan.find(Kegiatan, where)
        words = belanja_words(line or Belanja("", jenis=jenis, sumber_dana=source))
        row = BudgetRow(
            kode=kode,
            nama=f"{kegiatan.nama if kegiatan else kode}, {words}",
            nasib=BudgetOutcome.TETAP,
            kegiatan=where,
            jenis=jenis,
            sumber_dana=source or SUMBER_DANA,
            belanja=line.id if line else None,
            pagu=exact_sum(item.pagu for item in lines),
            sampai=exact_sum(told) if told else None,
            blokir=exact_sum(held) if held else None,
            lalu=lalu,
            lama=self._spent(line, self._periode),
        )
        nasib, why = self._judged(row, line, len(twins))
        return replace(row, nasib=nasib, alasan=why)

    def _spent(self, line: Belanja | None, periode: str) -> Fraction | None:
        """What the report has of a line in one periode."""
        if line is None:
            return None
        key = keyed_id(self._laporan.ruang, NilaiBelanja, line.id, periode)
        nilai = self._laporan.find(NilaiBelanja, key)
        found = self._reader.read(nilai, "realisasi", []) if nilai else None
        return found if isinstance(found, Fraction) else None

    def _judged(
        self, row: BudgetRow, line: Belanja | None, twins: int
    ) -> tuple[BudgetOutcome, str]:
        nasib, why = self._matched(row, twins)
        if nasib is not None and row.kode in self._skipped:
            nasib, why = BudgetOutcome.LEWAT, "tetap tercatat sebagai selisih"
        differs = row.realisasi is not None and row.realisasi != row.lama
        if nasib is None and differs:
            nasib, why = self._spending(row, line)
        if nasib is not None:
            return nasib, why
        if line is None:
            return BudgetOutcome.BARU, ""
        changed = differs or self._reader.read(line, "pagu", []) != row.pagu
        changed = changed or (
            row.blokir is not None and (self._reader.read(line, "blokir", []) or NOL) != row.blokir
        )
        return (BudgetOutcome.UBAH if changed else BudgetOutcome.TETAP), ""

    def _matched(self, row: BudgetRow, twins: int) -> tuple[BudgetOutcome | None, str]:
        """What is wrong with where the row belongs; None where nothing is."""
        if row.kegiatan is None:
            return BudgetOutcome.LEPAS, f"tidak ada kegiatan berkode {row.kode}; pilih tujuannya"
        if row.jenis not in JENIS_BELANJA:
            return BudgetOutcome.LEPAS, f"jenis belanja {row.jenis} tidak dikenal; catat sendiri"
        if twins > 1:
            return BudgetOutcome.LEPAS, "ada beberapa baris jenis ini di laporan; catat sendiri"
        return None, ""

    def _spending(self, row: BudgetRow, line: Belanja | None) -> tuple[BudgetOutcome | None, str]:
        """Why a person must decide on what was spent; None where nobody must."""
        if self._closed:
            words = periode_words(self._periode)
            return BudgetOutcome.TUTUP, f"{words} sudah ditutup; buka dahulu dengan alasan"
        if row.realisasi is not None and row.realisasi < 0:
            return BudgetOutcome.RAGU, (
                "jumlah di berkas lebih kecil daripada realisasi periode sebelumnya,"
                f" {format_rupiah(row.lalu)}, sehingga selisihnya negatif"
            )
        waiting = [item for item in self._earlier if self._spent(line, item) is None]
        if waiting and row.sampai:
            words = periode_words(waiting[0])
            return BudgetOutcome.RAGU, (
                f"{words} belum diisi, sehingga realisasinya ikut masuk ke periode ini"
            )
        return None, ""


def _spelled(source: str) -> str:
    return " ".join(source.casefold().split())


def revision(
    rencana: BudgetProposal, taken: Iterable[BudgetRow]
) -> tuple[str, Callable[[Draft], None]]:
    """The label of the revision that takes rows and remembers the matches, and what it does."""
    chosen = [item for item in taken if item.bisa]

    def edit(draft: Draft) -> None:
        key = max((line.urutan for line in draft.base.daftar(Belanja)), default="")
        for item in chosen:
            row = item.belanja
            if row is None:
                key = key_between(key, None)
                row = _made(draft, item, key)
            _write(draft, item, row, rencana.periode)
        if rencana.peta:
            put_setting(draft, PETA, stored(rencana.peta))
        if rencana.berkas.kode_satker:
            put_setting(draft, SATKER, rencana.berkas.kode_satker)

    return f"Impor anggaran dari {rencana.berkas.nama}", edit


def apply(session: Session, rencana: BudgetProposal, taken: Iterable[BudgetRow]) -> bool:
    """Write these rows as one revision; whether that changed anything."""
    return session.change(*revision(rencana, taken)) is not None


def _made(draft: Draft, item: BudgetRow, key: str) -> str:
    source = item.sumber_dana
    kind, where = item.jenis, item.kegiatan
    return draft.new(Belanja, kegiatan=where, jenis=kind, sumber_dana=source, urutan=key).id


def _write(draft: Draft, item: BudgetRow, row: str, periode: str) -> None:
    draft.set(Address(Belanja.KIND, row, "pagu"), to_canonical(item.pagu))
    known = draft.find(Belanja, row)
    if item.blokir is not None and (item.blokir or (known and known.blokir)):
        draft.set(Address(Belanja.KIND, row, "blokir"), to_canonical(item.blokir))
    if item.realisasi is not None and item.realisasi != item.lama:
        spent = to_canonical(item.realisasi)
        draft.new(NilaiBelanja, belanja=row, periode=periode, realisasi=spent)


def reconcile(
    session: Session, rencana: BudgetProposal, taken: Iterable[BudgetRow]
) -> tuple[BudgetComparison, ...]:
    """Pagu, blokir, realisasi and sisa of the file, and of the belanja that then counts."""
    draft = Draft(session.laporan)
    revision(rencana, taken)[1](draft)
    laporan = draft.laporan
    sampai = AsOf(laporan.data.tahun, last_month(rencana.periode))
    lines = leaf_lines(laporan, evaluate_belanja(laporan, sampai, Reader(laporan)).values())

    def whole(figures: Iterable[Nilai]) -> Fraction:
        return exact_sum(item for item in figures if isinstance(item, Fraction))

    pagu = whole(line.pagu for line in lines)
    berkas = rencana.berkas
    found = [BudgetComparison("Pagu", berkas.pagu, pagu)]
    if berkas.blokir is not None:
        found.append(
            BudgetComparison("Blokir", berkas.blokir, whole(line.blokir for line in lines))
        )
    if berkas.realisasi is not None:
        spent = whole(line.realisasi for line in lines)
        found.append(BudgetComparison("Realisasi", berkas.realisasi, spent))
        found.append(BudgetComparison("Sisa", berkas.pagu - berkas.realisasi, pagu - spent))
    return tuple(found)
