"""Offices that a text puts in the place of the one that reports; one it works with is no such."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from lkjip_desktop.domain.model.entity import Satker

_WORD: Final = re.compile(r"[^\W_]+")
_SENTENCE: Final = re.compile(r"(?<=[.!?;:])\s|\n")
_KELAS: Final = re.compile(r"(?:i|ii|iii|iv)[abc]?|khusus")

DID: Final = frozenset(
    {
        "berhasil", "berkomitmen", "mampu", "melaporkan", "melaksanakan", "memperoleh", "mencapai",
        "menetapkan", "menyampaikan", "menyusun", "sudah", "telah",
    }
)  # fmt: skip
ACCOUNT: Final = frozenset(
    {"capaian", "indikator", "kinerja", "lakip", "lkjip", "sasaran", "target", "targetnya"}
)
"""What only the office that reports says of itself here."""
AROUND: Final = frozenset(
    {
        "depan", "gedung", "gerbang", "halaman", "jajaran", "kantor", "kegiatan", "nama",
        "organisasi", "papan", "pegawai", "pintu", "ruang", "struktur", "suasana", "utama",
    }
)  # fmt: skip
"""What a caption may name of an office and mean the one that reports."""
_REPORT: Final = frozenset(
    {
        "akuntabilitas", "instansi", "kinerja", "lakip", "laporan", "lkjip", "pemerintah", "tahun",
        "tahunan",
    }
)  # fmt: skip
MOST: Final = 3
"""Words of a place."""


class Kantor(NamedTuple):
    """The office that reports, as its name is made."""

    nama: str
    jenis: tuple[tuple[str, ...], ...]
    """What such offices are called, in full and in short, the longer first; casefolded words."""
    kelas: str
    kota: tuple[str, ...]


class _Word(NamedTuple):
    text: str
    plain: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        return self.text[0].isupper()


def office(satker: Satker) -> Kantor:
    """The office that reports, by the parts of its name."""
    return _kantor(satker.nama, satker.nama_pendek, satker.kota)


@lru_cache(maxsize=64)
def _kantor(nama: str, pendek: str, kota: str) -> Kantor:
    town = tuple(word.plain for word in _words(kota))
    parsed = [_parts([word.plain for word in _words(text)], town) for text in (nama, pendek)]
    kinds = {jenis for jenis, _ in parsed if jenis}
    kelas = next((kelas for _, kelas in parsed if kelas), "")
    return Kantor(nama, tuple(sorted(kinds, key=len, reverse=True)), kelas, town)


def _parts(words: list[str], town: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
    """The words before class and town, and the class."""
    if "kelas" in words[1:-1]:
        place = words.index("kelas")
        return tuple(words[:place]), words[place + 1]
    ends = bool(town) and tuple(words[-len(town) :]) == town
    return (tuple(words[: -len(town)]), "") if ends else ((), "")


def _words(text: str) -> list[_Word]:
    return [
        _Word(match[0], match[0].casefold(), match.start(), match.end())
        for match in _WORD.finditer(text)
    ]


class _Sebutan(NamedTuple):
    """An office that a sentence names: its words from `first` up to `last`."""

    first: int
    last: int
    sejenis: bool
    """Whether it is of the kind of the one that reports."""
    berkelas: bool


_Wrong = Callable[[Sequence[_Word], _Sebutan, Kantor], bool]


def foreign_in_prose(text: str, kantor: Kantor) -> tuple[str, ...]:
    """Other offices that a text lets account for the performance."""
    return _foreign(text, kantor, _is_accounting)


def foreign_in_caption(text: str, kantor: Kantor) -> tuple[str, ...]:
    """Other offices whose building, people or work a caption shows as the own."""
    return _foreign(text, kantor, _is_shown)


@lru_cache(maxsize=20_000)
def _foreign(text: str, kantor: Kantor, wrong: _Wrong) -> tuple[str, ...]:
    if not kantor.kota:
        return ()
    found: list[str] = []
    for sentence in _SENTENCE.split(text):
        words = _words(sentence)
        found += (
            sentence[words[item.first].start : words[item.last - 1].end]
            for item in _named(sentence, words, kantor)
            if wrong(words, item, kantor)
        )
    return tuple(dict.fromkeys(found))


def _is_accounting(words: Sequence[_Word], item: _Sebutan, kantor: Kantor) -> bool:
    before = [word.plain for word in words[: item.first]]
    every = {word.plain for word in words}
    if (item.sejenis and before and before[-1] in _REPORT | {"pada"}) or _of_year(before):
        report = {"laporan", "lkjip", "lakip"} & set(before)
        return bool(report) and item.sejenis
    subject = not before and item.last < len(words) and words[item.last].plain in DID
    own = tuple(kantor.kota) in _runs([word.plain for word in words], len(kantor.kota))
    return subject and not own and bool(ACCOUNT & every)


def _of_year(before: Sequence[str]) -> bool:
    return len(before) > 1 and before[-2] == "tahun" and before[-1].isdigit()


def _is_shown(words: Sequence[_Word], item: _Sebutan, _: Kantor) -> bool:
    before = {word.plain for word in words[: item.first]}
    return item.sejenis and item.berkelas and before <= AROUND


def _runs(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def _named(sentence: str, words: list[_Word], kantor: Kantor) -> Iterator[_Sebutan]:
    """Offices in a sentence of another class or in another town than the one that reports."""
    at = 0
    while at < len(words):
        item = _at(sentence, words, at, kantor)
        if item is None:
            at += 1
        else:
            yield from [item] if _is_other(words, item, kantor) else []
            at = item.last


def _at(sentence: str, words: list[_Word], at: int, kantor: Kantor) -> _Sebutan | None:
    """The office whose name begins with this word."""
    plain = [word.plain for word in words[at : at + 12]]
    kinds = (kind for kind in kantor.jenis if tuple(plain[: len(kind)]) == kind)
    kind = next(kinds, None)
    if kind is None and words[at].is_name and "kelas" in plain[1:6]:
        kind = tuple(plain[: plain.index("kelas")])
        named = all(word.is_name for word in words[at : at + len(kind)])
        if not named or any(own[0] in kind[1:] for own in kantor.jenis):
            return None
        own = False
    elif kind is None:
        return None
    else:
        own = True
    place = at + len(kind)
    classed = place + 1 < len(words) and words[place].plain == "kelas"
    classed = classed and bool(_KELAS.fullmatch(words[place + 1].plain))
    if not classed and (not own or len(kind) == 1):
        return None
    first = last = place + 2 if classed else place
    while last < len(words) and last - first < MOST and words[last].is_name:
        if sentence[words[last - 1].end : words[last].start] != " ":
            break
        last += 1
    return _Sebutan(at, last, own, classed) if last > first else None


def _is_other(words: Sequence[_Word], item: _Sebutan, kantor: Kantor) -> bool:
    plain = [word.plain for word in words[item.first : item.last]]
    here = kantor.kota in _runs(plain, len(kantor.kota))
    if not here:
        return True
    kelas = plain[plain.index("kelas") + 1] if item.berkelas else kantor.kelas
    return item.sejenis and bool(kantor.kelas) and kelas != kantor.kelas
