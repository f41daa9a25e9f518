"""The preview of a budget file in lines of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lkjip_desktop.app.exchange.anggaran.plan import (
    BudgetComparison,
    BudgetOutcome,
    BudgetProposal,
    BudgetRow,
)
from lkjip_desktop.domain.formula.periode import last_month
from lkjip_desktop.domain.model.waktu import BULAN, periode_words
from lkjip_desktop.domain.number.figure import format_rupiah


def source_words(rencana: BudgetProposal) -> str:
    """What file it is, whose, into which periode it goes, and up to when it is if to another."""
    berkas = rencana.berkas
    whose = f", {berkas.satker}" if berkas.satker else ""
    told = f"{berkas.nama}{whose}; untuk {periode_words(rencana.periode)}"
    if berkas.bulan in {None, last_month(rencana.periode)}:
        return told
    return f"{told}, padahal berkas itu sampai {BULAN[berkas.bulan - 1]}"


def summary(rencana: BudgetProposal) -> str:
    """4 berubah, 1 baris baru, 2 belum dipetakan."""
    counts = ((sum(r.nasib is n for r in rencana.baris), n.value) for n in BudgetOutcome)
    return ", ".join(f"{number} {words}" for number, words in counts if number) or "tidak ada baris"


def spent_words(row: BudgetRow) -> str:
    """How the realisasi of the periode comes about: 42.225.000 − 19.620.000 = 22.605.000."""
    if row.sampai is None or row.realisasi is None:
        return ""
    now = format_rupiah(row.realisasi)
    if not row.lalu:
        return now
    return f"{format_rupiah(row.sampai)} − {format_rupiah(row.lalu)} = {now}"


def reconciliation_lines(daftar: Sequence[BudgetComparison]) -> Iterator[str]:
    """Each sum of the file and of the report after the import, and what is between them."""
    for item in daftar:
        yield (
            f"{item.nama}: berkas {format_rupiah(item.berkas)}, laporan sesudah impor"
            f" {format_rupiah(item.laporan)}, selisih {format_rupiah(item.selisih)}"
        )


def lines(
    rencana: BudgetProposal, daftar: Sequence[BudgetComparison], written: int
) -> Iterator[str]:
    """Every row with what it becomes, the sums, and whether it was written."""
    yield source_words(rencana)
    if rencana.satker_lain:
        yield rencana.satker_lain
    for row in rencana.baris:
        told = f"pagu {format_rupiah(row.pagu)}"
        if row.blokir:
            told += f", blokir {format_rupiah(row.blokir)}"
        if row.realisasi is not None:
            told += f", realisasi {spent_words(row)}"
        yield f"{row.kode}: {row.nama}: {told} [{row.nasib.value}]"
        if row.alasan:
            yield f"  {row.alasan}"
    yield from reconciliation_lines(daftar)
    yield f"{summary(rencana)}."
    yield f"{written} baris ditulis." if written else "Tidak ada yang ditulis."
