"""The table that knows all the words of a sentence, and where these name its rows and columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from functools import cache, lru_cache
from typing import Final

from lkjip_desktop.domain.formula.memo import IdentityMemo
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.fact.table import FreeRow, FreeTable, TableOfRows
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import COLLECTIVE, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS
from lkjip_desktop.domain.temuan.claim.language.names import KANTOR, words
from lkjip_desktop.domain.temuan.claim.language.phrase import Words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.divided import is_divided
from lkjip_desktop.domain.temuan.claim.units import MEASURED

_PEOPLE: Final = (
    "anak", "aparatur", "asn", "guru", "karyawan", "murid", "orang", "pegawai", "personel",
    "petugas", "sdm", "siswa", "staf", "tenaga",
)  # fmt: skip
"""What is counted in a table whose title begins with it, and what a figure may be told of."""
_PLAIN: Final = (
    # that there are so many
    "ada adalah beranggotakan berjumlah berkekuatan dengan dibantu didukung dihuni diisi dijaga"
    " dilengkapi diperkuat diawaki ialah memiliki mempekerjakan mempunyai menampung mencakup"
    " mencapai menempatkan menjadi merupakan meliputi sebanyak tercatat terdapat terdiri tinggal"
    # what they are and where
    " belajar bekerja berada berasal berijazah berjenis berkualifikasi berpendidikan berstatus"
    " bergolongan bertugas datang diterima ditempatkan ditugaskan golongan ijazah jabatan jenjang"
    " kelamin lulusan mengajar menjabat pangkat pendidikan status tamatan tersebar"
    # of which of them it is told
    " antara antaranya bagian banyaknya gabungan digabung digabungkan dijumlahkan ditambah jenis"
    " jumlah jumlahnya keseluruhan seluruh seluruhnya semua semuanya total totalnya"
    " masing menanggung mencatat mengalami menyumbang sama"
    # where and when
    " akhir balai bidang dinas kantor kerja kini lingkungan rumah sakit satuan sekolah selama"
    " sepanjang tahun unit"
    # in what it is counted
    " buah hektare jiwa korban meter persegi unit"
    # what joins it
    " adapun atas atau bila dalam dan dari di hanya ini itu jika menurut oleh pada sebagai sebesar"
    " secara sedangkan sementara serta setara tersebut tingkat untuk yaitu yakni yang"
)
"""Words by which it is told how many there are; with any other it may be of some of them."""
_SAME: Final = {
    "wanita": "perempuan", "pria": "laki", "lelaki": "laki", "s1": "sarjana", "kali": "frekuensi",
    "terealisasi": "realisasi", "berpenduduk": "penduduk",
}  # fmt: skip
_CIVIL_SERVANT, _CIVIL = "asn", frozenset({"pns", "pppk"})
"""What two columns are called together."""
_MEANT: Final = {"dihuni": "isi"}
"""Verbs of what a column is called by another word."""
_HELD: Final = frozenset({"klien", "narapidana", "pasien", "penghuni", "peserta", "tahanan"})
"""People that the one figure of a sentence may count where a column is of people."""
_VERBS: Final = frozenset({"bekerja", "bertugas", "ditugaskan", "mengajar", "menjabat"})
"""These are no columns, though petugas and pengajar may be."""
_ENOUGH: Final = 2
"""Rows of a table."""


class Crowd(NamedTuple):
    """A free table with the words of a sentence, of which it knows all."""

    table: FreeTable
    rows: tuple[FreeRow, ...]
    whole: bool
    """Whether all its columns count people, so that they can be added up."""
    texts: tuple[str, ...]
    """The words as the table says them, "" where they are of no matter."""
    spans: dict[int, tuple[int, int]]
    """The rows that are named, each with its place and the end of its name."""

    @property
    def parted(self) -> bool:
        """Whether the columns part what a row counts, so that a row can be added up."""
        return self.whole or is_divided(self.table) or not self.table.kolom[1:]

    @property
    def in_rows(self) -> set[int]:
        """The places of the names of rows."""
        return {at for first, last in self.spans.values() for at in range(first, last)}

    @property
    def in_names(self) -> set[int]:
        """The places of the names of rows and columns, which no "dan" parts."""
        heads = (words(head) for head, _ in self.table.kolom)
        found = ((at, len(head)) for head in heads for at in _places(self.texts, head))
        return self.in_rows.union(*(range(at, at + size) for at, size in found))

    def sum_of(self, rows: Sequence[int], columns: Sequence[int]) -> Fraction | None:
        """What these rows come to in these columns; of none it is all of them."""
        if not columns and not (self.whole or (len(rows) == 1 and self.parted)):
            return None
        heads = [self.table.kolom[n][0] for n in columns or range(len(self.table.kolom))]
        lines = [dict(self.rows[n].angka) for n in rows or range(len(self.rows))]
        cells = [line.get(head) for line in lines for head in heads]
        nilai = None if None in cells else exact_sum(numbers_of(cells))
        return nilai if isinstance(nilai, Fraction) else None

    def columns_in(self, texts: Sequence[str]) -> tuple[int, ...]:
        """The columns that words tell of, or some that have one of theirs in common: guru."""
        heads_said = {word for head, _ in self.table.kolom for word in words(head)}
        words_said = {*texts, *(_MEANT[text] for text in texts if text in _MEANT)} - _VERBS
        words_said -= COUNTERS - heads_said  # 78 orang are not those of the column Perorangan
        said = frozenset(map(stem, words_said))
        heads = [stems_of(MEASURED.sub("", head) or head) for head, _ in self.table.kolom]
        every = frozenset.intersection(*heads) if heads[1:] else frozenset[str]()
        own = [(head - every - _people()) or head for head in heads]
        told = [n for n, head in enumerate(own) if head and head <= said]
        if told:
            return tuple([n for n in told if not self._is_in_other(n, own, told, texts)])
        civil = tuple([n for n, head in enumerate(heads) if head & _CIVIL])
        if _CIVIL_SERVANT in said and 1 < len(civil) < len(heads):
            return civil
        shared = [n for n, head in enumerate(heads) if (head - every - generic_people()) & said]
        return tuple(shared) if 1 < len(shared) < len(heads) else ()

    def _is_in_other(
        self, one: int, own: list[frozenset[str]], told: list[int], texts: Sequence[str]
    ) -> bool:
        """Whether a column is only told by words of another: penera by pengamat tera."""
        inside = any(own[one] < own[other] for other in told)
        return inside and not any(_places(texts, words(self.table.kolom[one][0])))

    @property
    def head_stems(self) -> frozenset[str]:
        """The stems of what its columns are called."""
        return stems_of(*(MEASURED.sub("", head) or head for head, _ in self.table.kolom))

    def column_of(self, texts: Sequence[str]) -> tuple[int, ...]:
        """The one column that a noun is a part of, and no other: peserta of Peserta Hadir."""
        heads = [stems_of(MEASURED.sub("", head) or head) for head, _ in self.table.kolom]
        said = frozenset(map(stem, texts)) - generic_people()
        found = tuple([n for n, head in enumerate(heads) if head & said])
        return found if len(found) == 1 else ()

    def call(self, rows: Sequence[int], columns: Sequence[int]) -> str:
        """What these rows and columns are called within a finding."""
        names = [self.rows[n].uraian for n in rows] + [self.table.kolom[n][0] for n in columns]
        name = " dan ".join(f"“{name}”" for name in names) or "semuanya"
        return f"{name} pada tabel “{self.table.judul}”"


def crowds(
    parsed: Parsed, tables: Iterable[TableOfRows], facts: Facts, left_out: set[int]
) -> Iterator[Crowd]:
    """Those tables that know all words of a sentence but those at some places."""
    texts = texts_of(parsed, left_out)
    for table, rows in tables:
        crowd = Crowd(table, rows, _is_of_people(table), texts, _named_rows(texts, rows))
        own = parsed.sentence.text == table.judul
        if len(rows) >= _ENOUGH and not own and not _is_strange(parsed, crowd, facts):
            yield crowd


def texts_of(parsed: Parsed, left_out: set[int]) -> tuple[str, ...]:
    """The words of a sentence as tables say them, "" where they are of no matter."""
    said = [_SAME.get(token.text, token.text) for token in parsed.sentence.tokens]
    away = left_out | {
        at
        for c in parsed.chunks
        if c.letter == KANTOR and c.last > c.first + 1
        for at in range(c.first, c.last + 1)
    }
    return tuple(["" if at in away else text for at, text in enumerate(said)])


def crowd_of(texts: tuple[str, ...], table: FreeTable, rows: tuple[FreeRow, ...]) -> Crowd:
    """A table with words, whether it knows them or not."""
    whole = _is_of_people(table) or is_divided(table)
    return Crowd(table, rows, whole, texts, _named_rows(texts, rows))


class NameWords(NamedTuple):
    """Words without which no row and no column of any table is told."""

    first: frozenset[str]
    """That the names of rows begin with."""
    heads: frozenset[str]
    """Stems of headings."""


def names_row(parsed: Parsed, tables: tuple[TableOfRows, ...]) -> bool:
    """Whether a sentence may name a row of any table."""
    return not _TELLING.of(tables, _telling).first.isdisjoint(parsed.texts)


def names_column(parsed: Parsed, tables: tuple[TableOfRows, ...]) -> bool:
    """Whether a sentence may name a column of any table."""
    heads = _TELLING.of(tables, _telling).heads
    return any(text in _SAME or stem(text) in heads for text in parsed.texts)


def _telling(tables: tuple[TableOfRows, ...]) -> NameWords:
    rows = [row for _, rows in tables for row in rows]
    heads = stems_of(*(head for table, _ in tables for head, _ in table.kolom))
    return NameWords(frozenset(x for row in rows for x in words(row.uraian)[:1]), heads)


_TELLING: Final[IdentityMemo[NameWords]] = IdentityMemo(16)


def _is_of_people(table: FreeTable) -> bool:
    """Whether all columns of a table count people: Guru dan tenaga kependidikan menurut ..."""
    counted, _, _ = table.judul.casefold().partition(" menurut ")
    parts = [part.split() for part in counted.split(" dan ")]
    return all(part and part[0] in _PEOPLE for part in parts)


def _named_rows(texts: Sequence[str], rows: Sequence[FreeRow]) -> dict[int, tuple[int, int]]:
    found = {}
    for n, row in enumerate(rows):
        said = _words(row.uraian)
        places = [*_places(texts, said)]
        if len(places) == 1:
            found[n] = (places[0], places[0] + len(said))
    found |= _rows_together(texts, rows) if not found else {}
    inside = {
        n
        for n, (first, last) in found.items()
        for start, end in found.values()
        if start <= first and last <= end and end - start > last - first
    }
    return {n: span for n, span in found.items() if n not in inside}


def _rows_together(texts: Sequence[str], rows: Sequence[FreeRow]) -> dict[int, tuple[int, int]]:
    """Rows that are named together by how many there are of their kind: ketiga pos."""
    for at, text in enumerate(texts[:-1]):
        many = _TOGETHER.get(text, 0)
        kind = [n for n, row in enumerate(rows) if _words(row.uraian)[:1] == (texts[at + 1],)]
        if many and len(kind) == many < len(rows):
            return dict.fromkeys(kind, (at, at + 2))
    return {}


_TOGETHER: Final = {
    name: number
    for number, name in enumerate(
        ("kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan"), 2
    )
}
_words: Final = lru_cache(maxsize=2048)(words)


def _places(texts: Sequence[str], name: Words) -> Iterator[int]:
    """Where a name stands."""
    size = len(name)
    return (at for at in range(len(texts)) if size and tuple(texts[at : at + size]) == name)


@cache
def _people() -> frozenset[str]:
    return frozenset(map(stem, _PEOPLE))


@cache
def generic_people() -> frozenset[str]:
    """The stems of what people of any kind are called."""
    return _people() - {stem("guru")}


@cache
def _plain() -> frozenset[str]:
    return frozenset(map(stem, (*_PLAIN.split(), *_PEOPLE)))


def _together(parsed: Parsed, many: int) -> set[int]:
    """Where a word says that it is told of all of them: keempat ruang."""
    chunks = (c for c in parsed.chunks if c.letter == COLLECTIVE and c.number is not None)
    return {c.first for c in chunks if c.number is not None and c.number.value == many}


def _counted(parsed: Parsed, crowd: Crowd) -> set[int]:
    """Where it is told whom the only figure of a sentence counts, in a table that has others."""
    match [at for at, token in enumerate(parsed.sentence.tokens) if token.kind == NUMBER]:
        case [place] if not crowd.whole and parsed.texts[place + 1 : place + 2]:
            return {place + 1} if parsed.texts[place + 1] in _HELD else set()
    return set()


def known_to(crowd: Crowd, facts: Facts) -> frozenset[str]:
    """The stems of the words that say nothing but how many of its table there are."""
    heads = (head for head, _ in crowd.table.kolom)
    return _plain() | stems_of(crowd.table.judul, crowd.table.kunci, *heads) | facts.office()


def _is_strange(parsed: Parsed, crowd: Crowd, facts: Facts) -> bool:
    """Whether a word is told that may be of something else, or of some of them."""
    known = known_to(crowd, facts)
    in_rows = crowd.in_rows | _together(parsed, len(crowd.rows)) | _counted(parsed, crowd)
    return any(
        text and token.kind not in {NUMBER, MARK} and stem(text) not in known
        for at, (token, text) in enumerate(zip(parsed.sentence.tokens, crowd.texts, strict=True))
        if at not in in_rows and text != "."
    )
