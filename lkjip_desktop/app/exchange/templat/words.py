"""The preview of an import in lines of text, and as JSON."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from lkjip_desktop.app.exchange.templat.proposal import (
    EMPTY,
    CellOutcome,
    ImportProposal,
    ProposedCell,
)

_SHOWN: Final = 60
SUMMARY: Final = {
    CellOutcome.UBAH: "isian berubah",
    CellOutcome.BARU: "baris baru",
    CellOutcome.ADA: "baris sudah ada",
    CellOutcome.RAGU: "perlu dipastikan",
    CellOutcome.BENTROK: "bentrok",
    CellOutcome.TOLAK: "tidak terbaca",
    CellOutcome.ABAI: "diabaikan",
}
"""What is counted, in words that follow a number."""


def summary(rencana: ImportProposal) -> str:
    """4 isian berubah, 1 baris baru, 2 tidak terbaca; 110 tetap."""
    counts = [(rencana.banyak(nasib), words) for nasib, words in SUMMARY.items()]
    found = ", ".join(f"{number} {words}" for number, words in counts if number)
    return f"{found or 'tidak ada isian yang berubah'}; {rencana.tetap} tetap"


def lines(rencana: ImportProposal, written: int) -> Iterator[str]:
    """Every cell with what it becomes, then the sums and whether they were written."""
    for item in rencana.usulan:
        yield f"{item.tempat}: {item.nama}: {change_words(item)} [{item.nasib.value}]"
        if item.alasan:
            yield f"  {item.alasan}"
    if rencana.inggris:
        yield (
            f"“{rencana.inggris}” ditulis cara Inggris; ulangi dengan --inggris bila semua angka"
            " dalam tulisan demikian."
        )
    yield f"{rencana.seksi.nama}: {summary(rencana)}."
    yield f"{written} perubahan ditulis." if written else "Tidak ada yang ditulis."


def change_words(item: ProposedCell) -> str:
    """389.455 → 389.460, each short enough for a line."""
    if not (item.lama or item.baru):
        return "tidak ada di Excel"
    new = short(item.baru or EMPTY)
    return f"{short(item.lama)} → {new}" if item.lama else new


def short(words: str, most: int = _SHOWN) -> str:
    """In one line of at most so many characters."""
    one_line = " ".join(words.split())
    return one_line if len(one_line) <= most else f"{one_line[: most - 1]}…"


def as_object(rencana: ImportProposal, written: int) -> dict[str, Any]:
    """The same for programs."""
    return {
        "seksi": rencana.seksi.nama,
        "tetap": rencana.tetap,
        "ditulis": written,
        "usulan": [
            {
                "tempat": item.tempat,
                "nama": item.nama,
                "nasib": item.nasib.value,
                "lama": item.lama,
                "baru": item.baru,
                "alasan": item.alasan,
            }
            for item in rencana.usulan
        ],
    }
