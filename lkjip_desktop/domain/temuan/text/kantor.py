"""The office that reports, by the parts of its name: its kind, its class and its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.model.entity import Satker
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern

_WORD: Final = pattern(r"[^\W_]+")
APART: Final = pattern(r"\b([Kk][Ee][Ll][Aa][Ss] I{1,3})[ -]([ABab])\b")
"""A class written in two pieces."""


class OfficeName(NamedTuple):
    """The office that reports, as its name is made."""

    nama: str
    jenis: tuple[tuple[str, ...], ...]
    """What such offices are called, in full and in short, the longer first; casefolded words."""
    kelas: str
    tempat: tuple[str, ...]
    """Where it is, as its name says; empty where that cannot be told from the name."""
    daerah: frozenset[str] = frozenset()
    """kabupaten or kota, where its name has one of these, or both."""


class OfficeWord(NamedTuple):
    """A word where it stands, as it is written and casefolded."""

    text: str
    plain: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[0].isupper()


def office(satker: Satker) -> OfficeName:
    """The office that reports, by the parts of its name."""
    return _kantor(satker.nama, satker.nama_pendek, satker.kota)


@lru_cache(maxsize=64)
def _kantor(nama: str, pendek: str, kota: str) -> OfficeName:
    town = tuple(word.plain for word in office_words(kota))
    parsed = [
        _parts([word.plain for word in office_words(APART.sub(r"\1\2", text))], town)
        for text in (nama, pendek)
    ]
    known = next((place for _, _, place in parsed if place), ())
    if known and not parsed[1][2]:
        parsed[1] = _ending(parsed[1], [word.plain for word in office_words(pendek)], known)
    if not known:
        parsed = _shared_end(
            *([word.plain for word in office_words(text)] for text in (nama, pendek))
        )
        parsed = parsed or _last_word([word.plain for word in office_words(nama)])
    kinds = {other for jenis, _, _ in parsed if jenis for other in _spelled(jenis)}
    kelas = next((kelas for _, kelas, _ in parsed if kelas), "")
    places = (place for _, _, place in parsed if place)
    daerah = SAME_NAMED & {word.plain for word in office_words(nama)}
    longest = tuple(sorted(kinds, key=lambda kind: (-len(kind), kind)))
    return OfficeName(nama, longest, kelas, next(places, ()), daerah)


SAME_NAMED: Final = frozenset({"kabupaten", "kota"})
"""Regions of which two may bear one name."""
_SHORT: Final = (
    ("pengawas obat dan makanan", "pom"),
    ("taman nasional", "tn"),
    ("konservasi sumber daya alam", "ksda"),
    ("komisi pemilihan umum", "kpu"),
    ("badan pengawas pemilihan umum", "bawaslu"),
    ("badan pusat statistik", "bps"),
    ("badan narkotika nasional", "bnn"),
    ("kantor pelayanan perbendaharaan negara", "kppn"),
    ("kantor pertanahan", "kantah"),
    ("pengadilan negeri", "pn"),
    ("pengadilan agama", "pa"),
    ("kejaksaan negeri", "kejari"),
    ("dinas kesehatan", "dinkes"),
    ("rumah sakit umum daerah", "rsud"),
    ("lembaga pemasyarakatan", "lapas"),
    ("rumah tahanan negara", "rutan"),
    ("balai pemasyarakatan", "bapas"),
    ("kantor imigrasi", "kanim"),
    ("rumah detensi imigrasi", "rudenim"),
    ("balai besar ", "balai "),
)
"""How offices of many kinds are called besides their full name."""


def _spelled(jenis: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A kind of office in each of the ways in which it is written."""
    names = {" ".join(jenis) + " "}
    for full, short in _SHORT:
        names |= {name.replace(full, short) for name in names}
    for name in sorted(names):
        words = tuple(name.split())
        yield words
        if words[-1] == "di":
            yield words[:-1]


_UNITS: Final = frozenset({"desa", "kecamatan", "kelurahan"})
"""What is an office and a place in one: behind it stands where it is."""
REGIONS: Final = frozenset({"kabupaten", "kecamatan", "kota", "provinsi"})


def _shared_end(
    nama: list[str], pendek: list[str]
) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Kind and place of an office by what its name and its short name both end with."""
    same = 0
    while same < min(len(nama), len(pendek)) - 1 and nama[-1 - same] == pendek[-1 - same]:
        same += 1
    place = tuple(nama[-same:]) if same else ()
    inside = ("di",) if place[:1] == ("di",) else ()
    place = place[1:] if place[:1] and place[0] in {*REGIONS, "di"} else place
    if not place or nama == pendek:
        return []
    return [((*name[:-same], *inside), "", place) for name in (nama, pendek)]


def _last_word(words: list[str]) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Kind and place of an office of whose place nothing tells but the end of its name."""
    return [(tuple(words[:-1]), "", (words[-1],))] if len(words) > _LEAST_WORDS else []


_LEAST_WORDS: Final = 3
"""Of a name of no more words the end may be what the office is."""


def _parts(words: list[str], town: tuple[str, ...]) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """The words before class and place, the class, and the place; the town where it is at the end.

    The place of an office is in its name; the town it writes its letters in may be another.
    """
    if "kelas" in words[1:-1]:
        at = words.index("kelas")
        return tuple(words[:at]), words[at + 1], tuple(words[at + 2 :])
    if words[:1] and words[0] in _UNITS and len(words) > 1:
        return (words[0],), "", tuple(words[1:])
    ends = bool(town) and tuple(words[-len(town) :]) == town
    return (tuple(words[: -len(town)]), "", town) if ends else ((), "", ())


def _ending(
    read: tuple[tuple[str, ...], str, tuple[str, ...]], words: list[str], place: tuple[str, ...]
) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """A short name that ends with the place of the full one: Kantor SAR Karang Lintuh."""
    ends = tuple(words[-len(place) :]) == place and len(words) > len(place)
    return (tuple(words[: -len(place)]), "", place) if ends else read


def office_words(text: str) -> list[OfficeWord]:
    """The words of a text in their order."""
    return [
        OfficeWord(match[0], match[0].casefold(), match.start(), match.end())
        for match in _WORD.finditer(text)
    ]


class OfficeMention(NamedTuple):
    """An office that a sentence names: its words from `first` up to `last`."""

    first: int
    last: int
    sejenis: bool
    """Whether it is of the kind of the one that reports."""
    berkelas: bool
    hanya_jenis: bool
    """Whether one common word, such as kelurahan, makes it an office."""


def names_own(
    words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName, *, only: bool = False
) -> bool:
    """Whether the own place is named beside an office, `only` as a name."""
    beside = (*words[: item.first], *words[item.last :])
    own = kantor.tempat[-1]
    return any(word.plain == own and (word.is_name or not only) for word in beside)
