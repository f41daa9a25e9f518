"""The tables of an indikator: the words they know, and what their figures are held against."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final, TypeAlias

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import Baris, Rincian
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts, whole
from lkjip_desktop.domain.temuan.claim.language.chunk import DONE, Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, UNITS
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, is_generic, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.units import rupiah_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.text.terbilang import read_words
from lkjip_desktop.domain.temuan.wording import fractional

FOREIGN: Final = pattern(r"[xXmaKSJUDfnBr]")


PART_OF: Final = pattern(r"(?P<part>q)[NIbc]{0,3}d[ce]{0,2}(?P<whole>q)")
"""A part and what it is one of."""
EVENTS: Final = frozenset({"terjadi", "tercatat", "terdapat", "ada", "berjumlah"})
"""Verbs of what only is there."""
NOT: Final = frozenset({"belum", "tidak"})


class Known(NamedTuple):
    """A figure of a table and what it is called."""

    nilai: Nilai
    nama: str
    lokasi: Address | None = None
    token: str = ""
    """Of the live figure that shows it."""


def stems_of(*texts: str) -> frozenset[str]:
    return frozenset().union(*map(_stems, texts))


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    """Of a heading, which is asked for with each sentence about its table."""
    return frozenset(stem(word) for word in words(text) if not is_generic(word))


class HeadingIndex:
    """What stands over the tables of an indikator, taken apart once for all that is said of it."""

    def __init__(self, hasil: IndikatorResult) -> None:
        row = hasil.indikator
        heads = {row.nama, row.nama_pendek, row.satuan}
        self._done: dict[str, None] = {}
        self._units = {row.satuan}
        self._counted: dict[str, None] = {}
        self._by_head: dict[str, list[int]] = {}
        self._by_title: dict[str, list[int]] = {}
        for place, table in enumerate(hasil.rincian):
            rincian = table.rincian
            columns = (rincian.kolom_realisasi, rincian.kolom_pembanding)
            self._units |= {rincian.satuan, *(x for head in columns for x in _units_of(head))}
            heads |= {*columns, table.judul, rincian.satuan, rincian.kolom_uraian}
            self._done[rincian.kolom_realisasi] = None
            self._counted[rincian.kolom_uraian] = None
            _enter(self._by_head, stems_of(*columns), place)
            _enter(self._by_title, stems_of(table.judul, row.nama), place)
        mean = frozenset({_MEAN} if _MEAN in words(row.nama) else ())
        full = [_IN_FULL[word] for head in heads for word in words(head) if word in _IN_FULL]
        self.known = stems_of(*heads, *full) | mean
        self.done = stems_of(*self._done)
        self.counted = [words(head)[:1] for head in self._counted]
        """The nouns that the tables have a row of each of, one by one."""
        self.units = frozenset(word for head in self._units for word in words(head))

    def naming(self, stems: frozenset[str]) -> set[int]:
        """The places of the tables that have one of these over a column of figures."""
        return {place for key in stems for place in self._by_head.get(key, ())}

    def titled(self, stems: frozenset[str]) -> set[int]:
        """The places of the tables that have one of these in their title or as the indikator."""
        return {place for key in stems for place in self._by_title.get(key, ())}


_IN_FULL: Final = {"wbp": "warga binaan pemasyarakatan"}
"""What tables shorten and texts do not."""


def _units_of(head: str) -> Iterator[str]:
    """What a heading may be counted in: all of it but words within it, which tell of when or where.

    Hari in "Hari Kerja" and in "Lama (hari)", but not in "Terbit pada Hari yang Sama".
    """
    said = head.split()
    at = next((n for n, word in enumerate(said) if word in _WITHIN), len(said))
    yield " ".join(said[:at])
    yield from (word for word in said[at:] if word[0] == "(" or word[-1] == ")")


_WITHIN: Final = frozenset({"dalam", "pada", "sebelum", "selama", "sesudah", "setelah", "tepat"})


def _enter(places: dict[str, list[int]], stems: frozenset[str], place: int) -> None:
    for key in stems:
        places.setdefault(key, []).append(place)


headings: Final = OfParts(HeadingIndex)


def vocabulary(hasil: IndikatorResult) -> frozenset[str]:
    return headings(hasil).known


_MEAN: Final = "rata"


GIVING: Final = frozenset(
    map(
        stem,
        (
            "menyumbang", "menyumbangkan", "merupakan", "mendominasi", "diberikan",
            "dilakukan", "dilaksanakan", "disampaikan", "dilayani",
        ),
    )
)  # fmt: skip
"""Verbs of a part of the whole, and those that say no more than that it was done."""
SERVED: Final = word_set("dijangkau dilayani ditangani terjangkau terlayani tertangani")
"""What is done for those that an indikator counts, whatever that is called in its table."""
HAVING: Final = frozenset(
    map(stem, ("dapat", "memenuhi", "memiliki", "mempunyai", "mendapat", "memperoleh", "mencapai"))
)
"""Stems of verbs that tell by themselves nothing of what is so, or is not."""


def rows_named(parsed: Parsed, first: int, last: int) -> list[str]:
    """The ids of the rows that are named from one chunk to another.

    None is what is only counted with something else: 40 desa dan kelurahan, ibu hamil dan menyusui.
    """
    inside = enumerate(parsed.chunks[first:last], first)
    rows = ((at, c.ref) for at, c in inside if c.letter == BARIS and c.ref is not None)
    return [ref.id for at, ref in rows if not _WITH_OTHERS.search(parsed.letters[:at])]


_WITH_OTHERS: Final = pattern(r"q[NI]x{0,2}g$")


def is_foreign(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether a clause says something that the tables do not know."""
    known = vocabulary(hasil)
    tokens = parsed.sentence.tokens
    ranked = "m" if "R" in parsed.letters[first:last] else ""
    for chunk in parsed.chunks[first:last]:
        foreign = FOREIGN.match(chunk.letter) and chunk.letter != ranked
        told = known | GIVING if chunk.letter == DONE and chunk.first else known
        if (foreign or chunk.letter == DONE) and stem(tokens[chunk.first].text) not in told:
            return True
    return False


def exact(chunk: Chunk) -> Quantity | None:
    said = chunk.number
    if said is None or not said.is_exact or said.unit == RUPIAH:
        return None
    if read_words(chunk.word.removeprefix("per")) is not None:
        return None  # lima perenam
    return said


def told_of_rows(chunk: Chunk, hasil: IndikatorResult) -> Quantity | None:
    """A figure as the tables have it: Rp1.260 juta is 1.260 in one of juta rupiah."""
    said = chunk.number
    if said is None or said.unit != RUPIAH:
        return exact(chunk)
    heads = (table.rincian for table in hasil.rincian)
    scales = {rupiah_in(text) for row in heads for text in (row.judul, row.kolom_realisasi)} - {0}
    if len(scales) != 1 or not said.is_exact:
        return None
    scale = scales.pop()
    return said._replace(value=said.value / scale, step=said.step / scale, unit="")


SHARED_OUT: Final = word_set("setahun setiap per masing rata sehari seminggu sebulan tiap antara")
"""Words of a figure that is one of many, or for a part of the time."""


_ALL_OF: Final = frozenset({"dalam", "selama", "sepanjang"})


def shared_out(texts: Sequence[str]) -> set[str]:
    """Words by which a figure is one of many, or for a part of the time; not selama setahun."""
    return {
        text
        for at, text in enumerate(texts)
        if text in SHARED_OUT and not (text == "setahun" and texts[at - 1] in _ALL_OF)
    }


def is_shared_out(parsed: Parsed, first: int, last: int, hasil: IndikatorResult) -> bool:
    """Whether a clause tells of one of many; a mean is what is asked for where all rows are."""
    tokens = parsed.sentence.tokens[parsed.chunks[first].first : parsed.chunks[last - 1].last + 1]
    asked = {_MEAN} & {*words(hasil.indikator.nama)}
    return not shared_out([token.text for token in tokens]) <= asked


ROWS: Final = word_set("aspek bagian baris jenis kategori kelompok komponen kriteria unsur")
"""What the rows of any table may be called."""


def counts_rows(texts: Sequence[str], place: int, said: Quantity, hasil: IndikatorResult) -> bool:
    """Whether a number is of rows, by what these are called, and of nothing in them: dua jenis.

    Where rows are called by what they are, so many of one are told of: empat mediator hakim.
    """
    behind = tuple(texts[place + 1 : place + 2])
    for table in hasil.rincian if said.is_count and not said.unit else ():
        if not ROWS.isdisjoint(behind) and said.value == len(table.baris):
            return True
        if behind == words(table.rincian.kolom_uraian)[:1] and behind:
            names = [words(row.baris.uraian) for row in table.baris]
            named = any(x[:1] == behind and (*texts[place + 1 :],)[: len(x)] == x for x in names)
            if named or said.value <= len(table.baris):
                return True
    return False


def counts_kinds(texts: Collection[str], said: Quantity, hasil: IndikatorResult) -> bool:
    """Whether it is told how many rows there are, by what they are called: jumlah jenis alat 4."""
    return any(
        said.value == len(table.baris) and not {*words(table.rincian.kolom_uraian)[:1]} - {*texts}
        for table in hasil.rincian
    )


def is_other_unit(chunk: Chunk, hasil: IndikatorResult) -> bool:
    """Whether a number measures what no column of the tables does."""
    if chunk.word not in UNITS or chunk.word == "kali":
        return False
    return chunk.word not in headings(hasil).units


_FAR: Final = pattern(r"[NIb]?[vB]")


def is_apart(parsed: Parsed, place: int, hasil: IndikatorResult) -> bool:
    """Whether it is a distance, of what no table counts, or of a unit that is told once."""
    chunk = parsed.chunks[place]
    noun = parsed.letters[place + 1 : place + 2] == "N" and chunk.word not in UNITS | COUNTERS
    other = noun and stem(chunk.word) not in vocabulary(hasil)
    shared = any(c.number is not None and c.number.unit == PERCENT for c in parsed.chunks)
    bare = chunk.number is not None and not chunk.number.unit and not chunk.word[:1].isalpha()
    return other or (shared and bare) or bool(_FAR.match(parsed.letters, place + 1))


def contradicted(parsed: Parsed, first: int, last: int, said: Quantity, right: Known) -> Wrong:
    figure = fractional(right.nilai)
    figure += " %" if said.unit == PERCENT else ""
    quote, so = parsed.quote(first, last), f"{right.nama} {figure}"
    chunk = next((c for c in parsed.chunks[first : last + 1] if c.number is said), None)
    alike = (said.unit == PERCENT) == right.token.endswith("/persentase") and right.token
    token, written = "", ""
    if chunk is not None and alike:
        token, written = right.token, parsed.sentence.quote(chunk.first, chunk.last)
    return Wrong(ANGKA, quote, so, figure, token, written, right.lokasi)


def in_row(item: BarisResult, column: str, name: str) -> Known:
    """A figure of a row, which a live figure shows."""
    token = f"{Baris.KIND}/{item.baris.id}/{column}"
    return Known(getattr(item, column), name, at(item.baris), token)


def in_all(table: RincianResult, column: str, name: str) -> Known:
    """A figure of all rows of a table, which a live figure shows."""
    token = f"{Rincian.KIND}/{table.rincian.id}/{column}"
    return Known(getattr(table, column), name, at(table.rincian), token)


COMMON: Final = word_set("jumlah target realisasi capai nilai hasil rencana batas banyak")
"""Stems of headings that tell no column from another."""


_TARGETS: Final = frozenset({"batas", "target", "rencana", "acu", "ideal", "tertinggi", "tinggi"})


def rows_called(hasil: IndikatorResult, row: str) -> list[tuple[RincianResult, BarisResult]]:
    """A row in its table, and rows that are called the same."""
    names, called = _by_name(hasil)
    return called.get(names.get(row, ""), [])


_Called: TypeAlias = dict[str, list[tuple[RincianResult, BarisResult]]]


@OfParts
def _by_name(hasil: IndikatorResult) -> tuple[dict[str, str], _Called]:
    """The name of each row by its id, and the rows by their name."""
    names: dict[str, str] = {}
    called: _Called = {}
    for table in map(whole, hasil.rincian):
        for item in table.baris:
            names.setdefault(item.baris.id, item.baris.uraian)
            called.setdefault(item.baris.uraian, []).append((table, item))
    return names, called


def is_goal(heading: str) -> bool:
    """Whether a column holds what is wanted and not what there was."""
    return bool(stems_of(heading) & _TARGETS)


def minus(one: Nilai, other: Nilai) -> Nilai:
    both = isinstance(one, Fraction) and isinstance(other, Fraction)
    return abs(one - other) if both else None  # type: ignore[operator]
