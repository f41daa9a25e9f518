"""Tabel bebas: totals, shares and rows of a free table that miss one another."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import accumulate, chain, pairwise
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.wording import alike, plain, shown

_P = Severity.PERINGATAN

KOLOM: Final = FindingRule(
    "TABEL-01", _P, "Baris jumlah suatu tabel bebas berbeda dari jumlah baris di atasnya."
)
BARIS: Final = FindingRule(
    "TABEL-02", _P, "Kolom jumlah suatu tabel bebas berbeda dari jumlah kolom di kirinya."
)
PERSEN: Final = FindingRule(
    "TABEL-03",
    _P,
    "Kolom persentase suatu tabel bebas berbeda dari bagian yang dihitung dari kolom lainnya.",
)
KEMBAR: Final = FindingRule(
    "TABEL-04", _P, "Dua baris suatu tabel bebas bernama sama, tetapi angkanya berbeda."
)

NEGATIF: Final = FindingRule(
    "TABEL-05", _P, "Satu angka di bawah nol dalam kolom tabel bebas yang menghitung banyaknya."
)

_SIGNED: Final = pattern(
    r"\b(?:selisih|perubahan|kenaikan|penurunan|naik|turun|tumbuh|pertumbuhan|deviasi|gap|saldo"
    r"|laba|rugi|surplus|defisit|pengaruh|koreksi|sisa|lebih|kurang|mutasi|retur|kontribusi)\b",
    re.IGNORECASE,
)
_TOTAL: Final = pattern(
    r"(?:(?:grand|sub)? ?total|(?:sub ?)?jumlah)"
    r"(?: (?:total|jumlah|akhir|besar|seluruh(?:nya)?|keseluruhan|semua(?:nya)?)){0,3}"
)
_SUBTOTAL: Final = pattern(r"(?:sub ?(?:total|jumlah)|(?:jumlah|total) \w)")
_NO_AMOUNT: Final = pattern(
    r"%|\b(?:persen|persentase|rata|rerata|rasio|indeks|nilai|skor|capaian|tahun|kode|no|nomor|usia|umur"
    r"|tarif|harga|suhu|tingkat|laju|kelas|urutan|peringkat|koordinat|lintang|bujur|akumulasi"
    r"|kumulatif|tanggal)\b",
    re.IGNORECASE,
)
"""A heading with one of these is over what cannot be added up."""
_PERCENT: Final = pattern(r"%|\bpersen(?:tase)?\b|\bprosentase\b", re.IGNORECASE)
_BELOW: Final = pattern(r"\s|[-–—•*]\s?|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s", re.IGNORECASE)
"""How a row begins that is a part of one above it."""
_Amount = tuple[str, Fraction]
"""What a row is called, and its figure in a column."""
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


def of_bebas(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """What the free tables say that their own figures contradict."""
    tables = laporan.rows(Tabel)
    heads, lines = laporan.grouped(KolomTabel, "tabel"), laporan.grouped(BarisTabel, "tabel")
    cells, rows = laporan.grouped(SelTabel, "baris_tabel"), laporan.rows(BarisTabel)

    def owner(key: str) -> tuple[str | None, ...]:
        return (rows[key].tabel,) if key in rows else ()

    def look(key: str) -> tuple[Temuan, ...]:
        table = _read(tables[key], heads.get(key, ()), lines.get(key, ()), cells, reader)
        return tuple(_looked_at(table))

    sources = (Source(tables), Source(heads), Source(lines), Source(cells, owner))
    found = _PER_TABEL.recall(laporan.ruang, tables, None, sources, reader, look)
    return chain.from_iterable(found.values())


_PER_TABEL: Final[Each[str, tuple[Temuan, ...]]] = Each()


def _read(
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
    return telling[0] if len(telling) == 1 else " ".join(telling)


@lru_cache(maxsize=2000)
def _is_total(name: str) -> bool:
    return bool(_TOTAL.fullmatch(plain(re.sub(r"\([^()]*\)", " ", name))))


@lru_cache(maxsize=2000)
def _is_amount(heading: str) -> bool:
    return not _NO_AMOUNT.search(heading)


def _looked_at(table: FreeGrid) -> Iterator[Temuan]:
    yield from _columns(table)
    yield from _across(table)
    yield from _shares(table)
    yield from _twins(table)
    yield from _below_zero(table)


def _columns(table: FreeGrid) -> Iterator[Temuan]:
    """The last row, where it is a total, against what stands above it."""
    totals = [n for n, name in enumerate(table.nama) if _is_total(name)]
    if len(totals) != 1 or totals[0] != len(table.baris) - 1:
        return
    last = totals[0]
    for column in table.numbers():
        said = table.angka[last][column]
        told = [(table.nama[n], table.angka[n][column]) for n in range(last)]
        rows = [(name, value) for name, value in told if value is not None]
        if said is None or len(rows) < LEAST or not _is_amount(table.kolom[column].judul):
            continue
        if not _adds_up(said, rows):
            meant = sum(_folded(rows)[0], NOL)
            yield _missed(
                KOLOM, table, (last, column), said, meant,
                f"jumlah kolom “{table.kolom[column].judul}” tertulis", "jumlah barisnya",
            )  # fmt: skip


def _adds_up(said: Fraction, rows: Sequence[_Amount]) -> bool:
    """Whether a total is that of all rows, of those that are no part of another, or no sum."""
    values = [value for _, value in rows]
    tops, twice = _folded(rows)
    sums = [sum(tops, NOL), max(values), values[-1], sum(values, NOL) / len(values)]
    if not twice:
        apart = [value for name, value in rows if not _BELOW.match(name)]
        sums += [sum(values, NOL), sum(apart, NOL)]
    return any(abs(said - each) <= _slack(values) for each in sums)


def _slack(values: Sequence[Fraction]) -> Fraction:
    """What rounding may take from a sum of figures; whole ones are not rounded."""
    places = max(map(entered_decimals, values), default=0)
    return Fraction(len(values), 2 * 10**places) if places else NOL


def _folded(rows: Sequence[_Amount]) -> tuple[list[Fraction], bool]:
    """The figures of the rows that are no parts, and whether rows named as parts were left out."""
    values, place, twice = [value for _, value in rows], 0, False
    kept: list[Fraction] = []
    while place < len(rows):
        name, value = rows[place]
        parts = _parts(values, place)
        twice = twice or any(_BELOW.match(part) for part, _ in rows[place + 1 : place + 1 + parts])
        if parts or not (_SUBTOTAL.match(plain(name)) and _is_tail(value, kept)):
            kept.append(value)
        place += 1 + parts
    return kept, twice


def _parts(values: Sequence[Fraction], place: int) -> int:
    """How many of the next figures add up to this one; 0 where none do."""
    whole, added = values[place], NOL
    for count, value in enumerate(values[place + 1 :], 1):
        added += value
        if added == whole and count >= LEAST and whole:
            return count
        if added > whole:
            break
    return 0


def _is_tail(value: Fraction, kept: Sequence[Fraction]) -> bool:
    """Whether some of the last figures add up to this one."""
    return value in accumulate(reversed(kept))


def _across(table: FreeGrid) -> Iterator[Temuan]:
    """A column that is the sum of those to its left in most rows, and in one is not."""
    left: list[int] = []
    for column in table.numbers():
        heading = table.kolom[column].judul
        if not _is_total(heading):
            if _is_amount(heading):
                left.append(column)
            continue
        parts, left = left, []
        if len(parts) < LEAST:
            continue
        rows = [
            (n, row[column], [row[part] for part in parts]) for n, row in enumerate(table.angka)
        ]
        full = [
            (n, said, [v for v in each if v is not None])
            for n, said, each in rows
            if said is not None
        ]
        full = [item for item in full if len(item[2]) >= LEAST]
        wrong = [item for item in full if abs(item[1] - sum(item[2], NOL)) > _slack(item[2])]
        if wrong and 2 * len(wrong) < len(full) + 1 and len(wrong) < len(full):
            for n, said, each in wrong:
                name = f"“{heading}” baris “{table.nama[n]}” tertulis"
                yield _missed(
                    BARIS, table, (n, column), said, sum(each, NOL), name, "jumlah kolom di kirinya"
                )


def _shares(table: FreeGrid) -> Iterator[Temuan]:
    """A column of percentages that are shares of another one, or of one in the other."""
    numbers = table.numbers()
    for column in numbers:
        if not _PERCENT.search(table.kolom[column].judul):
            continue
        yield from _hundred(table, column)
        before = [n for n in numbers if n < column and _is_amount(table.kolom[n].judul)]
        ways = [*_of_total(table, before), *_of_each_other(table, before)]
        judged = [_judged(table, column, way) for way in ways]
        right, wrong = max(judged, key=lambda pair: len(pair[0]), default=([], []))
        mostly = len(right) >= LEAST and len(wrong) < len(right)
        if mostly or _one_off(table, column, right, wrong):
            for n, meant in wrong:
                said = table.angka[n][column]
                if said is not None:
                    name = f"“{table.kolom[column].judul}” baris “{table.nama[n]}” tertulis"
                    yield _missed(
                        PERSEN, table, (n, column), said, meant, name, "hitungan dari kolom lainnya"
                    )


def _hundred(table: FreeGrid, column: int) -> Iterator[Temuan]:
    """The total of percentages that come to 100 all the same."""
    totals = [n for n, name in enumerate(table.nama) if _is_total(name)]
    told = [row[column] for n, row in enumerate(table.angka) if n not in totals]
    values = [value for value in told if value is not None]
    said = table.angka[totals[0]][column] if len(totals) == 1 else None
    slack = _slack(values) or Fraction(1, 2)
    whole = len(values) >= LEAST and abs(sum(values, NOL) - SERATUS) <= slack
    if said is not None and whole and abs(said - SERATUS) > slack:
        heading = table.kolom[column].judul
        yield _missed(
            PERSEN, table, (totals[0], column), said, sum(values, NOL),
            f"jumlah kolom “{heading}” tertulis", "jumlah barisnya",
        )  # fmt: skip


Shares = dict[int, Fraction]


def _of_total(table: FreeGrid, columns: Sequence[int]) -> Iterator[Shares]:
    """Each row's share of the total of a column."""
    for column in columns:
        values = {n: row[column] for n, row in enumerate(table.angka) if row[column] is not None}
        totals = [n for n in values if _is_total(table.nama[n])]
        rows = {n: value for n, value in values.items() if n not in totals and value is not None}
        whole = values[totals[-1]] if totals else sum(rows.values(), NOL)
        if whole and len(rows) >= LEAST:
            yield {n: SERATUS * value / whole for n, value in rows.items()}


def _of_each_other(table: FreeGrid, columns: Sequence[int]) -> Iterator[Shares]:
    """In each row one figure in percent of the one before it."""
    for whole, part in pairwise(columns):
        yield {
            n: SERATUS * row[part] / row[whole]  # type: ignore[operator]
            for n, row in enumerate(table.angka)
            if row[whole] and row[part] is not None
        }


Judged = tuple[list[int], list[tuple[int, Fraction]]]


def _judged(table: FreeGrid, column: int, way: Shares) -> Judged:
    right, wrong = [], []
    for n, meant in way.items():
        said = table.angka[n][column]
        if said is None:
            continue
        near = abs(said - meant) <= Fraction(1, 10 ** entered_decimals(said))
        if near:
            right.append(n)
        else:
            wrong.append((n, meant))
    return right, wrong


def _one_off(
    table: FreeGrid, column: int, right: Sequence[int], wrong: Sequence[tuple[int, Fraction]]
) -> bool:
    """Whether percentages are shares of a whole all the same: one fits, and all come to 100."""
    rows = [*right, *(n for n, _ in wrong)]
    told = [table.angka[n][column] for n in rows]
    values = [value for value in told if value is not None]
    return bool(right and wrong) and abs(sum(values, NOL) - SERATUS) <= _slack(values)


def _twins(table: FreeGrid) -> Iterator[Temuan]:
    """Two rows of one name and other figures, where no row heads others."""
    totals = sum(map(_is_total, table.nama))
    bare = any(all(value is None for value in row) for row in table.angka)
    merged = any(not plain(words[0]) for words in table.kata if words)
    if totals > 1 or bare or merged or not table.numbers():
        return
    first: dict[str, int] = {}
    for n, name in enumerate(table.nama):
        words = plain(name)
        if not words or _BELOW.match(name):
            continue
        other = first.setdefault(words, n)
        if other != n and table.angka[other] != table.angka[n]:
            pesan = (
                f"{_begin(table.call())} memuat “{name}” pada baris {other + 1} dan baris {n + 1}"
                " dengan angka yang berbeda; perbaiki namanya, atau hapus salah satunya."
            )
            place, kedua = (at(table.baris[row]) for row in (n, other))
            yield KEMBAR.temuan(pesan, place, kedua=kedua)


SEVERAL: Final = 3
"""Figures of a column beside which one below 0 stands out."""


def _below_zero(table: FreeGrid) -> Iterator[Temuan]:
    """A figure below 0 in a column of amounts, where neither heading nor row tells of a change."""
    for column in table.numbers():
        heading = table.kolom[column].judul
        if not _is_amount(heading) or _SIGNED.search(f"{heading} {table.tabel.judul}"):
            continue
        told = [(n, row[column]) for n, row in enumerate(table.angka)]
        known = [(n, value) for n, value in told if value is not None]
        below = [(n, value) for n, value in known if value < NOL]
        if (
            len(below) == 1
            and len(known) >= SEVERAL
            and not _SIGNED.search(table.nama[below[0][0]])
        ):
            n, value = below[0]
            pesan = (
                f"Pada {table.call()}, “{heading}” baris “{table.nama[n]}” tertulis"
                f" {shown(value, entered_decimals(value))}, padahal yang dihitung banyaknya tidak"
                " di bawah 0; perbaiki angkanya."
            )
            yield NEGATIF.temuan(pesan, table.sel[n][column] or at(table.tabel))


def _begin(name: str) -> str:
    return name[0].upper() + name[1:]


def _missed(
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


KELUARGA: Final = RuleFamily(
    "TABEL",
    "Tabel bebas",
    rules_of("TABEL", globals()),
    of_laporan=(OfLaporan(of_bebas, (Tabel, KolomTabel, BarisTabel, SelTabel)),),
    concerns=(Concern.CONSISTENCY,),
)
