"""Names: what this report calls its indikator, sasaran, kegiatan, sections and rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Final, Protocol

from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Baris,
    Indikator,
    Jenjang,
    Kegiatan,
    Rincian,
    Sasaran,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.claim.language.lexer import name_tokens
from lkjip_desktop.domain.temuan.claim.language.phrase import (
    Phrases,
    Words,
    by_first_words,
    short_names,
    word_set,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.text.nama_kantor import begun, by_kind
from lkjip_desktop.domain.temuan.text.singkatan import SINGKATAN
from lkjip_desktop.domain.temuan.text.terbilang import KATA

INDIKATOR, SASARAN, JENJANG, KEGIATAN, SUBSIE, BARIS, KANTOR = "I", "S", "J", "K", "U", "R", "O"


class Ref(NamedTuple):
    """What a name stands for: the letter of its kind and its id."""

    kind: str
    id: str


_GENERIC: Final = word_set(
    "persentase jumlah indeks nilai rata rata-rata tingkat rasio angka yang dan di dalam pada"
    " dengan untuk bagi oleh atas terhadap dari ke serta atau secara"
)
"""Words of a name that do not tell it from another."""
_OFFICE: Final = (
    "kantor",
    "satker",
    "satuan kerja",
    "kantor kami",
    "instansi kami",
    "unit pelaksana teknis",
)
_NOT_PLAIN: Final = KATA | {"ke", "persen", "rupiah"} | SINGKATAN.keys()
"""Words that a text has in another form."""
_BRACKETS: Final = pattern(r"\([^()]{0,200}\)")


_BARE: Final[tuple[Words, ...]] = ((),)
_INDIKATOR: Final[tuple[Words, ...]] = ((), ("indikator",), ("indikator", "kinerja"))
_INDIKATOR_KODE: Final[tuple[Words, ...]] = (
    *_INDIKATOR[1:], ("ik",), ("iku",), ("indikator", "nomor"), ("indikator", "kode"),
)  # fmt: skip
_SASARAN: Final[tuple[Words, ...]] = (
    ("sasaran",), ("sasaran", "ke"), ("sasaran", "kinerja"), ("sasaran", "nomor"),
)  # fmt: skip
_KEGIATAN: Final[tuple[Words, ...]] = (("kegiatan",), ("keluaran",))
_BARIS: Final[tuple[Words, ...]] = (
    (), ("unsur",), ("unsur", "layanan"), ("jenis",), ("aspek",), ("komponen",), ("baris",),
)  # fmt: skip


_LONG_ENOUGH: Final = 5
_OPENERS: Final = word_set("jumlah nilai persentase terlaksananya terpenuhinya tersusunnya")


def _shorter(uraian: str) -> Iterator[Words]:
    """A row without what its name only begins with, or without its second name behind a bar."""
    first, bar, _ = uraian.partition("/")
    if bar and len(first) > _LONG_ENOUGH and not first[-1:].isspace():
        yield words(first)
    said = words(uraian)
    if bar and len(said) == len(("one", "other")):
        yield (said[0], "dan", said[1])
    if said[2:] and said[1] == "yang":
        yield (said[0], *said[2:])
    if said[:1] and said[0] in _OPENERS and len(said) > len(("of", "two")):
        yield said[1:]


class Add(Protocol):
    """How a name is noted: its text, what it stands for, and what may stand before it."""

    def __call__(
        self, text: str, ref: Ref, least: int = 2, before: Iterable[Words] = _BARE
    ) -> None: ...


class NamedRows(NamedTuple):
    """The names of a report as they stand in its rows; equal while none of them changes."""

    indikator: tuple[tuple[str, str, str, str], ...]
    """Id, kode, nama, nama pendek."""
    sasaran: tuple[tuple[str, str, str, str], ...]
    """Id, kode, nama, dokumen."""
    jenjang: tuple[tuple[str, str], ...]
    kegiatan: tuple[tuple[str, str, str, str], ...]
    """Id, kode, nama, jenis."""
    subsie: tuple[tuple[str, str, str, str], ...]
    """Id, kode, nama, nama pendek."""
    baris: tuple[tuple[str, str, str], ...]
    """Id of the indikator, id of the row, uraian."""
    kantor: tuple[str, ...]
    satuan: tuple[str, ...]
    """What the indikator are measured in."""


KINDS: Final = (Indikator, Sasaran, Jenjang, Kegiatan, Subsie, Rincian, Baris)
"""The rows that `named` reads, beside the office."""


_URAIAN: Final[Memo[tuple[tuple[str, str, str], ...]]] = Memo(8)


def _baris(laporan: Laporan) -> tuple[tuple[str, str, str], ...]:
    owners = {row.id: row.indikator for row in laporan.rows(Rincian).values()}
    rows = laporan.rows(Baris).values()
    return tuple([(owners.get(r.rincian or "") or "", r.id, r.uraian) for r in rows])


def named(laporan: Laporan, reader: Reader) -> NamedRows:
    """All names a text may use; the rows of all tables are many, and hardly ever others."""
    tables = (laporan.rows(Rincian), laporan.rows(Baris))
    return NamedRows(
        tuple([(r.id, r.kode, r.nama, r.nama_pendek) for r in laporan.daftar(Indikator)]),
        tuple([(r.id, r.kode, r.nama, r.dokumen) for r in laporan.daftar(Sasaran)]),
        tuple([(r.id, r.nama) for r in laporan.daftar(Jenjang)]),
        tuple([(r.id, r.kode, r.nama, r.jenis) for r in laporan.daftar(Kegiatan)]),
        tuple([(r.id, r.kode, r.nama, r.nama_pendek) for r in laporan.daftar(Subsie)]),
        _URAIAN.recall(laporan.ruang, tables, reader, lambda: _baris(laporan)),
        (laporan.satker.nama, laporan.satker.nama_pendek),
        tuple(dict.fromkeys([r.satuan for r in laporan.daftar(Indikator)])),
    )


class RowNames:
    """The rows of each indikator, their names made ready when they are first asked for."""

    def __init__(
        self, daftar_baris: tuple[tuple[str, str, str], ...], others: frozenset[Words]
    ) -> None:
        self.others = others
        """What is no shorter name of a row, as it is a kegiatan's."""
        self.source: dict[str, list[tuple[str, str]]] = {}
        for owner, row, uraian in daftar_baris:
            self.source.setdefault(owner, []).append((row, uraian))
        self._ready: dict[tuple[str, bool], Phrases[Ref]] = {}

    def of(self, owner: str, *, whole: bool = False) -> Phrases[Ref]:
        """The rows of an indikator by their names, or by their whole names alone."""
        if (owner, whole) not in self._ready:
            found: dict[Words, Ref | None] = {}
            for row, uraian in self.source.get(owner, ()):
                ref = Ref(BARIS, row)
                shorter = [*_shorter(uraian)] if not whole else []
                plain = [said for said in shorter if said not in self.others]
                spelled = (*_spellings(uraian), *plain)
                keys = [some + said for said in spelled if said for some in _BARIS]
                keys += [some + said for said in shorter if said for some in _BARIS if some]
                for key in keys:
                    found[key] = ref if found.get(key, ref) == ref else None
            self._ready[owner, whole] = _clear(found)
        return self._ready[owner, whole]


_row_names: Final = lru_cache(maxsize=8)(RowNames)


@dataclass(slots=True, eq=False)
class Names:
    """The names made ready to be looked up."""

    phrases: Phrases[Ref]
    rows: RowNames
    stems: Mapping[str, frozenset[str]]
    """Of each indikator, the stems of the words that tell it."""
    by_stem: Mapping[str, frozenset[str]]
    """The indikator whose names have a stem."""
    measure: Mapping[str, str]
    """The word each indikator begins with: persentase, indeks."""
    main: bool
    """Whether the indikator are the main ones (indikator kinerja utama): by every kode, or no kode
    says that some are."""
    beside: tuple[frozenset[str], ...]
    """The stems of each kegiatan and sasaran."""
    sasaran: Mapping[str, frozenset[str]]
    """Of each sasaran of the report, the stems that tell it."""
    labels: Mapping[str, Ref]
    """Names in one word, which only a label or an entry of a list may be."""
    codes: Mapping[str, frozenset[str]]
    """The indikator whose code is a number, by that."""
    narrowed: Mapping[str, frozenset[str]]
    """Of an indikator that counts some of all, the stems that tell which."""
    joined: Mapping[str, tuple[frozenset[str], frozenset[str]]]
    """Of an indikator whose name joins two things, the stems of each."""
    lines: Phrases[Ref]
    """Shorter names of kegiatan, which are theirs where no word of another name follows."""
    units: Phrases[str]
    """What indikator are measured in, where it takes more words: liter per detik."""

    def may_begin(self, word: str) -> bool:
        """Whether a part of a name may begin with a word; with most none does."""
        return word in _GENERIC or stem(word) in self.by_stem


_PLAIN: Final = pattern(r"[^\W\d_]+")
_LETTERS: Final = pattern(r"[^\d]*")


@lru_cache(maxsize=20_000)
def words(text: str) -> Words:
    """A name as the words a text would have."""
    if _LETTERS.fullmatch(text):
        found = _PLAIN.findall(text.casefold())
        if _NOT_PLAIN.isdisjoint(found):
            return tuple(found)
    return tuple([item.text for item in name_tokens(text)])


def _spellings(text: str) -> Iterator[Words]:
    """A name as the words a text would have; where it has commas, with them, too."""
    yield words(text)
    if "," in text:
        yield tuple([item.text for item in name_tokens(text, commas=True)])


def names(source: NamedRows) -> Names:
    """The names of a report, each with what it stands for; what may mean two things means none."""
    found: dict[Words, Ref | None] = {}

    def add(text: str, ref: Ref, least: int = 2, before: Iterable[Words] = _BARE) -> None:
        for key in (x for said in _spellings(text) for x in _behind(said, before, least)):
            found[key] = ref if found.get(key, ref) == ref else None

    of_rows = ((Ref(INDIKATOR, row), _of_indikator(*x)) for row, *x in source.indikator)
    for ref, key in ((ref, key) for ref, keys in of_rows for key in keys):
        found[key] = ref if found.get(key, ref) == ref else None
    _add_sasaran(add, source)
    for row, kode, nama, _jenis in source.kegiatan:
        ref = Ref(KEGIATAN, row)
        add(nama, ref, 2, (*_KEGIATAN, ()))
        short = nama.rpartition(" di ")[0]
        add(short, ref, _SHORT_LINE, (*_KEGIATAN, ()))
        add(kode, ref, 2, _KEGIATAN)
        if re.search("[A-Za-z]", kode) and re.search(r"\d", kode):
            add(kode, ref, 1)
    for row, _, nama, pendek in source.subsie:
        for text in (nama, pendek):
            add(text, Ref(SUBSIE, row), 1 if text == nama and len(nama) > _LONG else 2)
    for text in (*_OFFICE, *source.kantor, *by_kind(source.kantor), *begun(source.kantor)):
        add(text, Ref(KANTOR, ""), 1)
    first = {row: next(iter(words(nama)), "") for row, _, nama, _ in source.indikator}
    others = tuple([telling_stems(row[2]) for row in (*source.kegiatan, *source.sasaran)])
    main, labels = _is_main(source), _labels(source)
    lines = frozenset([words(nama) for _, _, nama, _ in source.kegiatan])
    rows, codes = _row_names(source.baris, lines), _codes(source)
    narrowed = [(row, narrowing(nama, pendek)) for row, _, nama, pendek in source.indikator]
    joined = [(row, parted(nama, pendek)) for row, _, nama, pendek in source.indikator]
    return Names(
        _clear(found),
        rows,
        *_stems(source),
        first,
        main,
        others,
        {row: telling_stems(nama) for row, _, nama, of in source.sasaran if of == "laporan"},
        labels,
        codes,
        {row: x for row, x in narrowed if x},
        {row: x for row, x in joined if all(x)},
        _lines(source, found),
        by_first_words((said, said[0]) for said in map(words, source.satuan) if said[1:]),
    )


def _lines(source: NamedRows, found: Mapping[Words, Ref | None]) -> Phrases[Ref]:
    office = {word for name in source.kantor for word in words(name)}
    full = ((words(nama), row) for row, _, nama, _ in source.kegiatan)
    short = ((key, Ref(KEGIATAN, row)) for key, row in short_names(full, office))
    return by_first_words((key, ref) for key, ref in short if key not in found)


def parted(nama: str, pendek: str) -> tuple[frozenset[str], frozenset[str]]:
    """The stems of the words on either side of what a name joins: parkir dan terminal.

    None where its short name tells no more than one of them.
    """
    before, joins, behind = nama.casefold().partition(" dan ")
    last, first = telling_stems(before.split()[-1] if joins else ""), telling_stems(behind)
    short = telling_stems(pendek)
    return (last, first - last) if joins and not short & (last | first) else _NOTHING


_NOTHING: Final = (frozenset[str](), frozenset[str]())


def narrowing(nama: str, pendek: str) -> frozenset[str]:
    """The stems by which a name tells which of all are counted: jumlah titik yang tercemar."""
    counted, _, which = nama.casefold().partition(" yang ")
    some = not counted.startswith(_SHARED_OUT)
    stems = telling_stems(which) if some else frozenset[str]()
    return stems if not pendek or stems & telling_stems(pendek) else frozenset()


_SHARED_OUT: Final = (
    "indeks ", "kepuasan ", "lama ", "persentase ", "rasio ", "rata-rata ", "skor ", "tingkat ",
    "waktu ",
)  # fmt: skip
"""What a name begins with that is measured of all, and of what it is told of alone."""
_SHORT_LINE: Final = 4
"""Words by which a kegiatan is told without where it is done."""
_NUMERIC: Final = pattern(r"\d{1,3}(?:\.\d{1,3}){0,3}\.?")


def _codes(source: NamedRows) -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row, kode, _, _ in source.indikator:
        if _NUMERIC.fullmatch(kode):
            number = kode.rstrip(".")
            found[number] = found.get(number, frozenset()) | {row}
    return found


def _labels(source: NamedRows) -> dict[str, Ref]:
    """Short names and codes of one word that name one thing."""
    told = [(words(pendek), Ref(INDIKATOR, row)) for row, _, _, pendek in source.indikator]
    for row, kode, _, pendek in source.subsie:
        told += [(words(text), Ref(SUBSIE, row)) for text in {kode, pendek}]
    found: dict[str, Ref] = {}
    for said, ref in told:
        if len(said) == 1 and len(said[0]) > _LETTER_PAIR and found.setdefault(said[0], ref) != ref:
            del found[said[0]]
    return found


@lru_cache(maxsize=4_000)
def _of_indikator(kode: str, nama: str, pendek: str) -> tuple[Words, ...]:
    """All that an indikator may be called by."""
    bare = _BRACKETS.sub(" ", nama)
    found: list[Words] = []
    for text in {nama, bare, _core(bare), pendek}:
        for said in _spellings(text):
            found += _behind(said, _INDIKATOR, 1 if _acronym(text) else 2)
    found += _behind(words(kode), _INDIKATOR_KODE, 2)
    if re.search("[A-Za-z]", kode) and re.search(r"\d", kode):
        found += _behind(words(kode), _BARE, 1)
    return tuple(found)


def _behind(said: Words, before: Iterable[Words], least: int) -> Iterator[Words]:
    """A name behind what may stand before it, where it has words enough."""
    keys = (some + said for some in before if said)
    return (key for key in keys if len(key) >= least)


_LETTER_PAIR: Final = 2
_LONG: Final = 10
"""Letters of the whole name of a section in one word: what is shorter may be any word."""


def _acronym(text: str) -> bool:
    return text.isupper() and text.isalpha() and len(text) > _LETTER_PAIR


def _core(nama: str) -> str:
    """A name without the words of measure it begins with."""
    parts = nama.split()
    while len(parts) > _LETTER_PAIR and parts[0].casefold() in {
        "persentase",
        "jumlah",
        "indeks",
        "nilai",
        "tingkat",
        "rata-rata",
    }:
        parts = parts[1:]
    return " ".join(parts)


_ORDER: Final = (
    "",
    "pertama",
    "kedua",
    "ketiga",
    "keempat",
    "kelima",
    "keenam",
    "ketujuh",
    "kedelapan",
    "kesembilan",
    "kesepuluh",
)


_CORE: Final = 3
"""Words of the name of a sasaran that tell it without what it begins with."""
_ACT: Final = pattern(r"(?:me|ter|ber)[a-z]+nya", re.IGNORECASE)


def _without_act(nama: str) -> str:
    """The name of a sasaran behind what is to become of it: meningkatnya mutu pelayanan."""
    first, _, rest = nama.partition(" ")
    return rest if _ACT.fullmatch(first) else ""


def _add_sasaran(add: Add, source: NamedRows) -> None:
    own = [row for row in source.sasaran if row[3] == "laporan"]
    numbered = sorted(own, key=lambda row: (len(row[1]), row[1]))
    called = {words(nama) for _, _, nama, _ in own}
    for row, _, nama, dokumen in source.sasaran:
        if dokumen == "laporan" or words(nama) not in called:
            add(nama, Ref(SASARAN, row))
    ordered = _SASARAN[:1]
    if len(source.jenjang) == 1:  # then the order of the level is that of all
        ordered = (*ordered, words(source.jenjang[0][1]))
    for place, (row, kode, nama, _) in enumerate(numbered, 1):
        ref = Ref(SASARAN, row)
        add(kode, ref, 2, _SASARAN)
        add(nama, ref, 2, _SASARAN[:1])
        add(_without_act(nama), ref, _CORE + 1, _SASARAN[:1])
        if place < len(_ORDER):
            add(_ORDER[place], ref, 2, ordered)
    for row, nama in source.jenjang:
        add(nama, Ref(JENJANG, row))
        add(f"jenjang {nama}", Ref(JENJANG, row))


def _is_main(source: NamedRows) -> bool:
    codes = [kode.strip().casefold() for _, kode, _, _ in source.indikator]
    return all(kode.startswith("iku") for kode in codes) or not any(
        kode.startswith("ik") for kode in codes
    )


def _clear(found: Mapping[Words, Ref | None]) -> Phrases[Ref]:
    """Without what may mean two things."""
    return by_first_words((key, ref) for key, ref in found.items() if ref is not None)


def _stems(source: NamedRows) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    of_row: dict[str, frozenset[str]] = {}
    by_stem: dict[str, set[str]] = {}
    for row, _, nama, pendek in source.indikator:
        found = telling_stems(nama, pendek)
        of_row[row] = found
        for item in found:
            by_stem.setdefault(item, set()).add(row)
    return of_row, {key: frozenset(rows) for key, rows in by_stem.items()}


@lru_cache(maxsize=4_000)
def telling_stems(*texts: str) -> frozenset[str]:
    """The stems of the words of names that tell them from others."""
    return frozenset(stem(word) for text in texts for word in words(text) if word not in _GENERIC)


def is_generic(word: str) -> bool:
    """Whether a word tells no name from another."""
    return word in _GENERIC
