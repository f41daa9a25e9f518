"""Tabel bebas: totals and rows of a free table that miss one another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import accumulate, chain, pairwise
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, Tabel
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import entered_decimals
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.tabel import neraca
from lkjip_desktop.domain.temuan.rule.tabel.kisi import (
    LEAST,
    FreeGrid,
    is_amount,
    is_total,
    missed,
    read_grid,
    slack,
)
from lkjip_desktop.domain.temuan.rule.tabel.neraca import (
    across,
    balances,
    overspent,
    shares,
    shifted,
)
from lkjip_desktop.domain.temuan.wording import plain, shown

_P = Severity.PERINGATAN

KOLOM: Final = FindingRule(
    "TABEL-01",
    _P,
    "Baris jumlah atau rata-rata suatu tabel bebas tidak cocok dengan baris lainnya.",
)
KEMBAR: Final = FindingRule(
    "TABEL-04", _P, "Dua baris suatu tabel bebas bernama sama, tetapi angkanya berbeda."
)
NEGATIF: Final = FindingRule(
    "TABEL-05",
    _P,
    "Satu angka di bawah nol dalam kolom tabel bebas yang menghitung banyaknya, atau pecahan dalam"
    " kolom yang menghitung orang.",
)

KEPALA: Final = FindingRule(
    "TABEL-07", _P, "Dua kolom suatu tabel bebas berjudul sama, sedangkan judul lainnya berbeda."
)

_SIGNED: Final = pattern(
    r"\b(?:selisih|perubahan|kenaikan|penurunan|naik|turun|tumbuh|pertumbuhan|deviasi|gap|saldo"
    r"|laba|rugi|surplus|defisit|pengaruh|koreksi|sisa|lebih|kurang|neto|mutasi|retur|kontribusi)\b",
    re.IGNORECASE,
)
_SUBTOTAL: Final = pattern(r"(?:sub ?(?:total|jumlah)|(?:jumlah|total) \w)")
_BELOW: Final = pattern(
    r"(?:di antaranya|termasuk|terdiri|yaitu)\b|\s|[-–—•*]\s?|(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s",
    re.IGNORECASE,
)
"""How a row begins that is a part of one above it."""
_Amount = tuple[str, Fraction]
"""What a row is called, and its figure in a column."""


def of_bebas(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """What the free tables say that their own figures contradict."""
    tables = laporan.rows(Tabel)
    heads, lines = laporan.grouped(KolomTabel, "tabel"), laporan.grouped(BarisTabel, "tabel")
    cells, rows = laporan.grouped(SelTabel, "baris_tabel"), laporan.rows(BarisTabel)

    def owner(key: str) -> tuple[str | None, ...]:
        return (rows[key].tabel,) if key in rows else ()

    def look(key: str) -> tuple[Temuan, ...]:
        table = read_grid(tables[key], heads.get(key, ()), lines.get(key, ()), cells, reader)
        return tuple(_looked_at(table))

    sources = (Source(tables), Source(heads), Source(lines), Source(cells, owner))
    found = _PER_TABEL.recall(laporan.ruang, tables, None, sources, reader, look)
    return chain.from_iterable(found.values())


_PER_TABEL: Final[Each[str, tuple[Temuan, ...]]] = Each()


def _looked_at(table: FreeGrid) -> Iterator[Temuan]:
    yield from _columns(table)
    yield from across(table)
    yield from balances(table)
    yield from shares(table)
    yield from _means(table)
    yield from _twins(table)
    yield from _below_zero(table)
    yield from _broken(table)
    yield from shifted(table)
    yield from overspent(table)
    yield from _heads(table)


def _heads(table: FreeGrid) -> Iterator[Temuan]:
    """One heading over two columns; more of them are groups, such as L and P of each year."""
    first: dict[str, int] = {}
    again = [
        (n, first[words])
        for n, head in enumerate(table.kolom)
        if (words := plain(head.judul)) and first.setdefault(words, n) != n
    ]
    if len(again) == 1 and len(table.kolom) > LEAST:
        later, sooner = (table.kolom[n] for n in again[0])
        pesan = (
            f"{_begin(table.call())} mempunyai dua kolom berjudul “{later.judul}”; perbaiki judul"
            " salah satunya."
        )
        yield KEPALA.temuan(pesan, at(later, "judul"), kedua=at(sooner, "judul"))


def _columns(table: FreeGrid) -> Iterator[Temuan]:
    """The last row, where it is a total, against what stands above it."""
    totals = [n for n, name in enumerate(table.nama) if is_total(name)]
    if len(totals) != 1 or totals[0] not in {0, len(table.baris) - 1}:
        return
    last = totals[0]
    others = [n for n in range(len(table.baris)) if n != last and not _MEAN.match(table.nama[n])]
    for column in table.numbers():
        said = table.angka[last][column]
        told = [(table.nama[n], table.angka[n][column]) for n in others]
        rows = [(name, value) for name, value in told if value is not None]
        if said is None or len(rows) < LEAST or not is_amount(table.kolom[column].judul):
            continue
        if wrong := _wrong_part(said, rows):
            n, part, due = wrong
            yield missed(
                KOLOM, table, (others[n], column), part, due,
                f"“{table.kolom[column].judul}” baris “{rows[n][0]}” tertulis", "jumlah barisnya",
            )  # fmt: skip
        elif not _adds_up(said, rows):
            meant = sum(_folded(rows)[0], NOL)
            yield missed(
                KOLOM, table, (last, column), said, meant,
                f"jumlah kolom “{table.kolom[column].judul}” tertulis", "jumlah barisnya",
            )  # fmt: skip


def _wrong_part(said: Fraction, rows: Sequence[_Amount]) -> tuple[int, Fraction, Fraction] | None:
    """The one subtotal that misses its rows where the total is that of all but the subtotals."""
    subs = [n for n, (name, _) in enumerate(rows) if _SUBTOTAL.match(plain(name))]
    others = [value for n, (_, value) in enumerate(rows) if n not in subs]
    if not subs or len(others) < LEAST or sum(others, NOL) != said:
        return None
    for start, n in pairwise([-1, *subs]):
        above = [value for _, value in rows[start + 1 : n]]
        if len(above) >= LEAST and not _is_tail(rows[n][1], above):
            return n, rows[n][1], sum(above, NOL)
    return None


def _means(table: FreeGrid) -> Iterator[Temuan]:
    """A mean that no weights can make: below or above every row."""
    means = [n for n, name in enumerate(table.nama) if _MEAN.match(name)]
    if len(means) != 1:
        return
    (mean,) = means
    for column in table.numbers():
        said = table.angka[mean][column]
        told = [row[column] for n, row in enumerate(table.angka) if _is_row(table, n)]
        values = [value for value in told if value is not None]
        if said is not None and len(values) >= LEAST and not min(values) <= said <= max(values):
            yield missed(
                KOLOM, table, (mean, column), said, sum(values, NOL) / len(values),
                f"rata-rata kolom “{table.kolom[column].judul}” tertulis", "rata-rata barisnya",
            )  # fmt: skip


_MEAN: Final = pattern(r"\s*(?:rata-?\s?rata|rerata)\b", re.IGNORECASE)


def _is_row(table: FreeGrid, n: int) -> bool:
    return not is_total(table.nama[n]) and not _MEAN.match(table.nama[n])


def _adds_up(said: Fraction, rows: Sequence[_Amount]) -> bool:
    """Whether a total is that of all rows, of those that are no part of another, or no sum."""
    values = [value for _, value in rows]
    tops, twice = _folded(rows)
    sums = [sum(tops, NOL), max(values), values[-1], sum(values, NOL) / len(values)]
    sums.append(sum((value for name, value in rows if not _BELOW.match(name)), NOL))
    if not twice:
        sums.append(sum(values, NOL))
    return any(abs(said - each) <= slack(values) for each in sums)


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


def _twins(table: FreeGrid) -> Iterator[Temuan]:
    """Two rows of one name and other figures, where no row heads others."""
    totals = sum(map(is_total, table.nama))
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
        if not is_amount(heading) or _SIGNED.search(f"{heading} {table.tabel.judul}"):
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


_PEOPLE: Final = pattern(
    r"\b(?:orang|jiwa|pegawai|asn|c?pns|pppk|honorer|guru|dosen|siswa|peserta|pasien|narapidana"
    r"|tahanan|penduduk|laki|perempuan|pria|wanita)\b",
    re.IGNORECASE,
)
_MEASURE: Final = pattern(
    r"\b(?:per|jam|hari|bulan|lama|waktu|ribu|juta|miliar|rupiah|rp|biaya|belanja|anggaran|gaji"
    r"|setara|indeks|kinerja)\b",
    re.IGNORECASE,
)
"""Of what a heading with one of these is over there may well be a part."""


def _broken(table: FreeGrid) -> Iterator[Temuan]:
    """One part of a person in a column of whole ones."""
    for column in table.numbers():
        heading = table.kolom[column].judul
        words = f"{heading} {table.tabel.judul}"
        if not is_amount(heading) or not _PEOPLE.search(heading) or _MEASURE.search(words):
            continue
        told = [(n, row[column]) for n, row in enumerate(table.angka) if _is_row(table, n)]
        known = [(n, value) for n, value in told if value is not None]
        parts = [(n, value) for n, value in known if value.denominator > 1]
        if len(parts) == 1 and len(known) > SEVERAL:
            n, value = parts[0]
            pesan = (
                f"Pada {table.call()}, “{heading}” baris “{table.nama[n]}” tertulis"
                f" {shown(value, entered_decimals(value))}, padahal orang dihitung satu per satu;"
                " perbaiki angkanya."
            )
            yield NEGATIF.temuan(pesan, table.sel[n][column] or at(table.tabel))


def _begin(name: str) -> str:
    return name[0].upper() + name[1:]


KELUARGA: Final = RuleFamily(
    "TABEL",
    "Tabel bebas",
    rules_of("TABEL", {**vars(neraca), **globals()}),
    of_laporan=(OfLaporan(of_bebas, (Tabel, KolomTabel, BarisTabel, SelTabel)),),
    concerns=(Concern.CONSISTENCY,),
)
