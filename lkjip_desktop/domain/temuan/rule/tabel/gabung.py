"""Gabungan tabel: a total among the rows it is of, columns that join in unlike ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL, exact_sum
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.rule.angka.isian import RUNNING
from lkjip_desktop.domain.temuan.rule.tabel.kisi import LEAST, is_total
from lkjip_desktop.domain.temuan.wording import alike, call, shown

_P = Severity.PERINGATAN

JUMLAH: Final = FindingRule(
    "HASIL-07",
    _P,
    "Baris jumlah ikut dihitung dalam tabelnya, sehingga isinya terhitung dua kali.",
)
GABUNG: Final = FindingRule(
    "HASIL-08",
    _P,
    "Kedua kolom suatu tabel digabung dengan cara yang berlainan, sehingga hasilnya jauh di bawah"
    " hasil setiap periodenya.",
)

ONE_ROW: Final = frozenset({"baris_terakhir", "diketik"})
"""Ways of computing that add nothing up: the last row may well be the total."""
COLUMNS: Final = ("pembanding", "realisasi")
FAR: Final = 2
"""So many times below each of its parts no whole can be that is made of them."""


def of_total(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """A counted row that is called a total, and is the sum of the counted rows beside it."""
    for table, _values in bahan.tables():
        if not table.dihitung or table.rincian.cara in ONE_ROW:
            continue
        rows = [item for item in table.baris if item.masuk]
        for n, item in enumerate(rows):
            parts = _parts(rows, n) if is_total(item.baris.uraian) else []
            if len(parts) >= LEAST:
                yield _total(bahan, table, item, parts)


def _parts(rows: Sequence[BarisResult], n: int) -> Sequence[BarisResult]:
    """The rows that a total is of: all the others, those above it, or those of its group."""
    plain = [item for item in rows if not is_total(item.baris.uraian)]
    above = [item for item in rows[:n] if item in plain]
    group = [item for item in plain if item.baris.kelompok == rows[n].baris.kelompok]
    return next((some for some in (plain, above, group) if _is_sum(rows[n], some)), [])


def _is_sum(total: BarisResult, parts: Sequence[BarisResult]) -> bool:
    told = [[getattr(item, column) for item in (total, *parts)] for column in COLUMNS]
    known = [column for column in told if all(isinstance(value, Fraction) for value in column)]
    return told[1] in known and all(exact_sum(rest) == whole for whole, *rest in known)


def _total(
    bahan: IndikatorInput, table: RincianResult, item: BarisResult, parts: Sequence[BarisResult]
) -> Temuan:
    row, name = bahan.hasil.indikator, item.baris.uraian.strip()
    most = shown(item.realisasi, alike([item.realisasi]))
    pesan = (
        f"Baris “{name}” pada tabel “{table.judul}” {call(row)} ({most}) adalah jumlah"
        f" {len(parts)} baris lainnya dan ikut dihitung, sehingga semuanya terhitung dua kali;"
        " hapus baris itu, dan pakai baris jumlah pada kaki tabel."
    )
    kedua = at(parts[0].baris)
    return JUMLAH.temuan(pesan, at(item.baris, "dihitung"), indikator=row, kedua=kedua)


def of_gabung(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """A table whose rows come to far less of a whole than in any of their periods."""
    for table, values in bahan.tables():
        rincian, heads = table.rincian, (table.kolom_pembanding, table.kolom_realisasi)
        ways = (rincian.gabung_pembanding, rincian.gabung_realisasi)
        joined = rincian.gabung_baris == "kolom" and rincian.pengisian != "tahun"
        if not (table.dihitung and joined and ways[0] != ways[1] and table.sampai.setahun):
            continue
        pairs = zip(table.baris, values, strict=True)
        rows = [(item, _least(figures, reader)) for item, figures in pairs if item.masuk]
        known = [(item, least) for item, least in rows if least is not None]
        if known and all(_is_far_below(item, least) for item, least in known):
            row = bahan.hasil.indikator
            pesan = (
                f"Kolom “{heads[0] or 'Pembanding'}” tabel “{table.judul}” pada {call(row)}"
                f" digabung menjadi {CALLED[ways[0]]}, sedangkan “{heads[1] or 'Realisasi'}”"
                f" menjadi {CALLED[ways[1]]}, sehingga hasil setahun jauh di bawah hasil setiap"
                " periodenya; samakan cara menggabungnya."
            )
            lokasi, kedua = (at(rincian, f"gabung_{name}") for name in reversed(COLUMNS))
            yield GABUNG.temuan(pesan, lokasi, indikator=row, kedua=kedua)


CALLED: Final = {
    "jumlah": "jumlahnya",
    "rata_rata": "rata-ratanya",
    "rata_rata_aktif": "rata-ratanya",
    "terakhir": "yang terakhir",
    "kumulatif": "yang terakhir",
}


def _least(figures: Values, reader: Reader) -> Fraction | None:
    """The least that a row comes to in one of its periods; None where too few are known."""
    told = [[reader.read(cell, column, []) for column in COLUMNS] for cell in figures]
    shares = [
        done / whole
        for whole, done in told
        if isinstance(whole, Fraction) and isinstance(done, Fraction) and min(whole, done) > NOL
    ]
    return min(shares) if len(shares) >= RUNNING else None


def _is_far_below(item: BarisResult, least: Fraction) -> bool:
    whole, done = item.pembanding, item.realisasi
    if not isinstance(whole, Fraction) or not isinstance(done, Fraction) or whole <= NOL:
        return False
    return FAR * done < least * whole
