"""Claims of the free tables of a section: of a column that is named, of them all, and of a row."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, FreeRow, FreeTable
from lkjip_desktop.domain.temuan.claim.kind.rank import NUMEROUS
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.text.terbilang import KATA

_ITEM: Final = pattern(r"(?:^|[,gl:])[ch]{0,2}q(?P<name>N[xN]{0,3})")
_TOTAL: Final = pattern(r"^[cxVPOwN]{1,9}q(?P<unit>N?)[.,]?$")
_PARTIAL: Final = pattern(r"[dXmneh]")


class _Said(NamedTuple):
    """A quantity of a sentence with what it counts."""

    value: Fraction
    stems: frozenset[str]
    first: int
    last: int


def wrong_totals(parsed: Parsed, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """Totals of people and things that the tables of the section do not give."""
    if parsed.letters.count("q") == 0 or _PARTIAL.search(parsed.letters):
        return
    if not parsed.is_of(facts.tahun):
        return
    said = frozenset(stem(token.text) for token in parsed.sentence.tokens)
    for table, rows in zip(facts.free(tempat), facts.free_rows(tempat), strict=True):
        about = stems_of(table.judul)
        if about & said:
            yield from _columns(parsed, table, rows)
        if about and about <= said and _TOTAL.search(parsed.letters):
            yield from _whole(parsed, table)


def _items(parsed: Parsed) -> list[_Said]:
    found = []
    for match in _ITEM.finditer(parsed.letters):
        place = match.start("name") - 1
        number = parsed.chunks[place].number
        if number is not None and number.is_count and not (number.about or number.bound):
            last = match.end() - 1
            named = parsed.quote(place + 1, last)
            found.append(_Said(number.value, frozenset(map(stem, words(named))), place, last))
    return found


def _columns(parsed: Parsed, table: FreeTable, rows: tuple[FreeRow, ...]) -> Iterator[Wrong]:
    """Two or more columns told side by side, each with its total, or that of the rows named."""
    said = frozenset(stem(token.text) for token in parsed.sentence.tokens)
    named = [dict(row.angka) for row in rows if stems_of(row.uraian) & said]
    totals = {stems_of(heading): (heading, total) for heading, total in table.kolom}
    told = [(item, totals[item.stems]) for item in _items(parsed) if item.stems in totals]
    if len({heading for _, (heading, _) in told}) < _SIDES:
        return
    for item, (heading, total) in told:
        of_named = exact_sum(numbers_of(row.get(heading) for row in named))
        if isinstance(total, Fraction) and item.value not in {total, of_named}:
            right = format_number(total, 0)
            so = f"jumlah “{heading}” pada tabel “{table.judul}” {right}"
            quote = parsed.quote(item.first, item.last)
            yield Wrong(ANGKA, quote, so, right, kedua=table.lokasi)


_SIDES: Final = 2
_WITHIN: Final = 3
"""Words behind a figure that may name its column."""
OF_OTHERS: Final = frozenset(
    {
        "akan", "antara", "antaranya", "baru", "formasi", "ideal", "idealnya", "kebutuhan",
        "kekurangan", "kurang", "lebih", "membutuhkan", "memerlukan", "mutasi", "pensiun", "per",
        "sebagian", "semula", "setiap", "tambahan", "tidak", "usulan",
    }
)  # fmt: skip
"""Words of what is wanted, was otherwise or is a part."""


def wrong_free_rows(parsed: Parsed, tempat: str, facts: Facts) -> Iterator[Wrong]:
    """Figures and places in an order that the one row that is named has not."""
    texts = [token.text for token in parsed.sentence.tokens]
    if not (parsed.has("q m") and parsed.is_of(facts.tahun)) or not OF_OTHERS.isdisjoint(texts):
        return
    said = " ".join(texts)
    for table, rows in zip(facts.free(tempat), facts.free_rows(tempat), strict=True):
        named = [row for row in rows if f" {' '.join(words(row.uraian))} " in f" {said} "]
        if len(named) == 1 and len(rows) > 1:
            yield from _of_row(parsed, texts, named[0])
            yield from _most_of_rows(parsed, texts, named[0], rows, stems_of(table.judul))


def _of_row(parsed: Parsed, texts: list[str], row: FreeRow) -> Iterator[Wrong]:
    places = [c.first for c in parsed.chunks if c.letter == "q"]
    for chunk in parsed.chunks:
        number = chunk.number
        if chunk.letter != "q" or number is None or not number.is_count:
            continue
        ends = min([place for place in places if place > chunk.first], default=len(texts))
        behind = frozenset(map(stem, texts[chunk.last + 1 : min(ends, chunk.last + 1 + _WITHIN)]))
        known = [(head, nilai) for head, nilai in row.angka if stems_of(head) <= behind]
        before = _told_before(texts[: chunk.first], row)
        later = _told_before(texts[:ends], row) if ends < len(texts) else []
        known = before or [one for one in known if one not in later]
        if len(known) != 1 or number.about or number.bound:
            continue
        head, nilai = known[0]
        if not (_is_held(texts[: chunk.first], row) and _is_of_all(texts[chunk.last + 1 :], head)):
            continue
        if isinstance(nilai, Fraction) and nilai != number.value:
            right = format_number(nilai, 0)
            so = f"{head.lower()} pada baris “{row.uraian}” {right}"
            quote = parsed.sentence.quote(chunk.first, chunk.last + 1)
            yield Wrong(ANGKA, quote, so, right, kedua=row.lokasi)


def _told_before(before: list[str], row: FreeRow) -> list[tuple[str, Nilai]]:
    """The column whose heading stands right before a figure: pria 10 orang dan wanita 8 orang."""
    told = ((head, nilai, words(head)) for head, nilai in row.angka)
    return [(head, nilai) for head, nilai, said in told if said and before[-len(said) :] == [*said]]


def _is_held(before: list[str], row: FreeRow) -> bool:
    """Whether a row is named before a figure, and no more told between than that it has so many."""
    name = list(words(row.uraian))
    size = len(name)
    ends = [n + size for n in range(len(before)) if before[n : n + size] == name]
    heads = stems_of(*(head for head, _ in row.angka))
    between = before[ends[-1] :] if ends else ["?"]
    return all(word in HOLDING or _is_number(word) or stem(word) in heads for word in between)


def _is_number(word: str) -> bool:
    return word[:1].isdigit() or word in KATA


def _is_of_all(behind: list[str], head: str) -> bool:
    """Whether nothing behind a figure makes it that of a part: 2 kendaraan cadangan."""
    counted = stems_of(head)
    ends = (word for word in behind if word not in _COUNTED and stem(word) not in counted)
    return next(ends, ".") in _CLOSING


_COUNTED: Final = frozenset({"buah", "orang", "pegawai", "tenaga", "unit"})
_CLOSING: Final = frozenset({",", ".", ":", ";", "dalam", "dan", "sedangkan", "serta"})
HOLDING: Final = frozenset(
    {
        ",", "ada", "atas", "beranggotakan", "berjumlah", "berkekuatan", "bertugas", "dan",
        "dari", "dengan", "diawaki", "didukung", "dihuni", "diisi", "dijaga", "dilengkapi",
        "diperkuat", "ditempati", "memiliki", "mempunyai", "menempatkan", "oleh", "orang",
        "sebanyak", "serta", "tenaga", "terdapat", "terdiri", "unit", "yaitu",
    }
)  # fmt: skip
"""Words by which a row has what its columns count."""
_RANKED: Final = HOLDING | {
    ".", "adalah", "berada", "di", "ditempatkan", "ialah", "jabatan", "jumlah", "jumlahnya",
    "kelompok", "merupakan", "pada", "pegawai", "yang",
}  # fmt: skip
"""And by which one has the most of it; any other word may tell of something else."""


def _most_of_rows(
    parsed: Parsed,
    texts: list[str],
    row: FreeRow,
    rows: tuple[FreeRow, ...],
    title: frozenset[str],
) -> Iterator[Wrong]:
    """A row that is told to have the most of a column that is named."""
    most = [c for c in parsed.chunks if c.letter == "m" and parsed.quote_of(c) in NUMEROUS]
    said = frozenset(map(stem, texts))
    heads = [head for head, _ in row.angka if stems_of(head) <= said]
    if len(most) != 1 or len(heads) != 1:
        return
    known = _RANKED.union(words(row.uraian), parsed.quote_of(most[0]).split())
    counted = stems_of(heads[0]) | title
    claim = texts[parsed.chunks[0].first :]  # what opens a sentence claims nothing
    if any(not (word in known or stem(word) in counted or _is_number(word)) for word in claim):
        return
    values = [(one, dict(one.angka).get(heads[0])) for one in rows]
    numbers = [(one, nilai) for one, nilai in values if isinstance(nilai, Fraction)]
    mine = dict(row.angka).get(heads[0])
    if len(numbers) < len(rows) or not isinstance(mine, Fraction):
        return
    pick = max if most[0].payload == "max" else min
    best, nilai = pick(numbers, key=lambda item: item[1])
    if nilai != mine:
        right = format_number(nilai, 0)
        so = f"{heads[0].lower()} pada baris “{best.uraian}” {right}"
        so += f" dan pada baris “{row.uraian}” {format_number(mine, 0)}"
        quote = parsed.sentence.quote(most[0].first, most[0].last)
        yield Wrong(KEADAAN, quote, so, right, kedua=row.lokasi)


def _whole(parsed: Parsed, table: FreeTable) -> Iterator[Wrong]:
    place = parsed.letters.index("q")
    number = parsed.chunks[place].number
    totals = [total for _, total in table.kolom]
    known = [total for total in totals if isinstance(total, Fraction)]
    if (
        number is None
        or not number.is_count
        or number.about
        or number.bound
        or len(known) < len(totals)
    ):
        return
    allowed = {sum(known, Fraction(0)), *known}
    if known and number.value not in allowed:
        right = format_number(sum(known, Fraction(0)), 0)
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        so = f"jumlah pada tabel “{table.judul}” {right}"
        yield Wrong(ANGKA, quote, so, right, kedua=table.lokasi)
