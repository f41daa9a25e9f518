"""What no change may bring into a file: each refusal, with its sentence, before a write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.batas import (
    is_possible,
    is_year_of_report,
    overfull,
    reason,
)
from lkjip_desktop.domain.formula.periode import FIRST_YEAR, LAST_YEAR
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    APPEND_ONLY,
    KINDS,
    DataLaporan,
    Edisi,
    TutupPeriode,
    columns,
)
from lkjip_desktop.domain.model.jurnal import (
    BUKA_KUNCI,
    BUKA_PERIODE,
    JENIS,
    KUNCI,
    TUTUP_PERIODE,
    URUNG_KONSOLIDASI,
    RowChange,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.store.galat import NotOwned, PeriodeTertutup
from lkjip_desktop.store.jurnal import Prepared

_SAID = frozenset(kind.KIND for kind in APPEND_ONLY)


def check(
    entries: Sequence[Prepared], before: Laporan, after: Laporan, subsie: str | None = None
) -> None:
    """Raise Refusal where entries may not be written; `subsie` is whose part the file is, if any.

    ValueError where an entry is not of the kind that may change such rows.
    """
    for entry in entries:
        _check_kind(entry.kind, entry.rows)
        _refuse_what_cannot_be(entry.rows)
    rows = [row for entry in entries for row in entry.rows]
    refuse_what_is_not_theirs(subsie, before, after, rows)
    _refuse_closed_periode(before, after, rows)


def _refuse_what_cannot_be(changes: Iterable[RowChange]) -> None:
    """Write nothing that could not be read again, not even what an undo brings back."""
    for change in changes:
        after = change.after or {}
        year = after.get("tahun", FIRST_YEAR) if change.kind == DataLaporan.KIND else FIRST_YEAR
        if not is_year_of_report(year):
            raise Refusal(
                f"Belum tersimpan: tahun laporan {year} tidak dapat dipakai; tulis"
                f" {FIRST_YEAR} sampai {LAST_YEAR}."
            )
        for item in columns(KINDS[change.kind]):
            value = after.get(item.name, item.default)
            if not is_possible(item, value):
                from lkjip_desktop.domain.model.sebutan import column_words

                place = column_words(KINDS[change.kind], item.name)
                raise Refusal(f"Belum tersimpan: {place} {reason(item, value)}.")


def refuse_too_many(laporan: Laporan) -> None:
    many = overfull(laporan)
    if many:
        raise Refusal(
            f"Belum tersimpan: laporan akan memuat {many}; hapus atau gabungkan sebagian dahulu."
        )


def _refuse_closed_periode(before: Laporan, after: Laporan, changes: Sequence[RowChange]) -> None:
    """Raise PeriodeTertutup where a figure of a closed quarter would be altered."""
    if not before.rows(TutupPeriode):
        return
    from lkjip_desktop.domain.formula.tertutup import altered

    address = altered(before, after, changes)
    if address is not None:
        raise PeriodeTertutup(
            f"{_described(before, after, address)} termasuk angka triwulan yang sudah"
            " ditutup; buka dahulu triwulannya dengan alasan."
        )


def refuse_what_is_not_theirs(
    subsie: str | None, before: Laporan, after: Laporan, changes: Sequence[RowChange]
) -> None:
    """A part takes what is its section's; what is not would never be taken back."""
    if subsie is None or not changes:
        return
    from lkjip_desktop.domain.model.wewenang import trespass

    address = trespass(before, after, subsie, changes)
    if address is not None:
        raise NotOwned(
            f"{_described(before, after, address)} bukan isian subsie ini;"
            " mintalah petugas perencanaan mengubahnya di induk."
        )


def refuse_what_is_named(sha256: str, laporan: Laporan) -> None:
    """Contents go only where no other cell names them."""
    other = next(_naming(laporan, sha256), None)
    if other is not None:
        from lkjip_desktop.domain.display.nama import describe

        raise Refusal(
            f"Isi ini juga dipakai di {describe(laporan, other)}; hapus dahulu yang di sana."
        )


def _naming(laporan: Laporan, sha256: str) -> Iterator[Address]:
    """The cells that name these contents."""
    for kind in KINDS.values():
        for item in columns(kind):
            if item.kind is ColumnKind.HASH:
                rows = laporan.rows(kind).values()
                named = (row for row in rows if getattr(row, item.name) == sha256)
                yield from (Address(kind.KIND, row.id, item.name) for row in named)


def _described(before: Laporan, after: Laporan, address: Address) -> str:
    from lkjip_desktop.domain.display.nama import describe

    known = before.find(KINDS[address.kind], address.id)
    return str(describe(before if known else after, address))


def _check_kind(kind: str, changes: Iterable[RowChange]) -> None:
    """A lock, and the closing of a quarter, have entries of their own, which do nothing else.

    A lock makes an edisi as well; neither that nor a note changes ever.
    """
    if kind not in JENIS:
        raise ValueError(f"no such kind of entry: {kind}")
    locking = kind in {KUNCI, BUKA_KUNCI}
    for change in changes:
        if change.kind in _SAID and change.before is not None and kind != URUNG_KONSOLIDASI:
            raise ValueError(f"{change.kind}/{change.id} stays as it was written")
        if change.kind == Edisi.KIND and kind == KUNCI:
            continue
        names = set(change.after or change.before or ())
        touches = change.kind == DataLaporan.KIND and "terkunci" in names
        closes = (kind in {TUTUP_PERIODE, BUKA_PERIODE}) != (change.kind == TutupPeriode.KIND)
        signs = change.kind == Edisi.KIND
        if locking != touches or (locking and names != {"terkunci"}) or closes or signs:
            raise ValueError(f"{kind} does not change {change.kind}/{change.id}: {sorted(names)}")
