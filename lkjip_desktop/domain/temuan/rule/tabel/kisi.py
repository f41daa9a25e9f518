"""Kisi tabel bebas: its words and figures as rules look at them, and what they say of a miss."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import FindingRule, Temuan, at
from lkjip_desktop.domain.temuan.wording import alike, plain, shown

_TOTAL: Final = pattern(
    r"(?:(?:grand|sub)? ?total|(?:sub ?)?jumlah)"
    r"(?: (?:total|jumlah|akhir|besar|seluruh(?:nya)?|keseluruhan|semua(?:nya)?)){0,3}"
)
_NO_AMOUNT: Final = pattern(
    r"%|\b(?:persen|persentase|rata|rerata|rasio|indeks|nilai|skor|capaian|tahun|kode|no|nomor|usia|umur"
    r"|tarif|harga|suhu|tingkat|laju|kelas|urutan|peringkat|koordinat|lintang|bujur|akumulasi"
    r"|kumulatif|tanggal)\b",
    re.IGNORECASE,
)
"""A heading with one of these is over what cannot be added up."""
LEAST: Final = 2
"""Rows or columns of which a sum is made."""


class FreeGrid(NamedTuple):
    """A free table as it stands: its headings, and the words and figures of its rows."""

    tabel: Tabel
    kolom: tuple[KolomTabel, ...]
    baris: tuple[BarisTabel, ...]
    nama: tuple[str, ...]
    """What each row is called, by all its words."""
    kata: tuple[tuple[str, ...], ...]
    """The words of each row as they stand."""
    angka: tuple[tuple[Fraction | None, ...], ...]
    """Row by row, a figure for each heading."""
    sel: tuple[tuple[Address | None, ...], ...]

    def numbers(self) -> list[int]:
        """The columns of figures."""
        return [n for n, head in enumerate(self.kolom) if head.jenis == "angka"]

    def call(self) -> str:
        """As it is named in a sentence."""
        return f"tabel “{self.tabel.judul}”" if self.tabel.judul.strip() else "suatu tabel"


def read_grid(
    tabel: Tabel,
    heads: Iterable[KolomTabel],
    lines: Iterable[BarisTabel],
    cells: Mapping[str | None, tuple[SelTabel, ...]],
    reader: Reader,
) -> FreeGrid:
    kolom, baris = tuple(heads), tuple(lines)
    nama, kata, angka, sel = [], [], [], []
    for line in baris:
        by_head = {cell.kolom_tabel: cell for cell in cells.get(line.id, ())}
        row = [by_head.get(head.id) for head in kolom]
        words = [
            cell.isi for cell, head in zip(row, kolom, strict=True) if cell and head.jenis == "teks"
        ]
        nama.append(_named(words))
        kata.append(tuple(words))
        values = [reader.read(cell, "angka", []) if cell else None for cell in row]
        angka.append(tuple(value if isinstance(value, Fraction) else None for value in values))
        sel.append(tuple(at(cell, "angka") if cell else None for cell in row))
    return FreeGrid(tabel, kolom, baris, tuple(nama), tuple(kata), tuple(angka), tuple(sel))


def _named(words: Sequence[str]) -> str:
    """The words of a row but for a number in front of them."""
    telling = [word for word in words if plain(word) and not plain(word).isdecimal()]
    if not telling and len(words) == 1:
        return words[0]  # a year
    return telling[0] if len(telling) == 1 else " ".join(telling)


@lru_cache(maxsize=2000)
def is_total(name: str) -> bool:
    return bool(_TOTAL.fullmatch(plain(re.sub(r"\([^()]*\)", " ", name))))


@lru_cache(maxsize=2000)
def is_amount(heading: str) -> bool:
    return not _NO_AMOUNT.search(heading)


def slack(values: Sequence[Fraction]) -> Fraction:
    """What rounding may take from a sum of figures; whole ones are not rounded."""
    places = max(map(entered_decimals, values), default=0)
    return Fraction(len(values), 2 * 10**places) if places else NOL


def missed(
    rule: FindingRule,
    table: FreeGrid,
    cell: tuple[int, int],
    said: Fraction,
    meant: Fraction,
    what: str,
    of: str,
) -> Temuan:
    row, column = cell
    places = max(entered_decimals(said), alike([said]))
    told, computed = shown(said, places), shown(meant, max(places, min(alike([meant]), 2)))
    pesan = (
        f"Pada {table.call()}, {what} {told}, sedangkan {of} {computed}; perbaiki salah satunya."
    )
    place = table.sel[row][column] or at(table.tabel)
    angka = (("Tertulis", told), ("Hitungan", computed))
    return rule.temuan(pesan, place, angka=angka, kedua=at(table.tabel))
