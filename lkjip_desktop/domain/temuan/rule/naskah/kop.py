"""Kop surat: the letterhead and the address of the office, held against what it is called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Satker
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.wording import plain

KOP: Final = FindingRule(
    "SEBUT-02",
    Severity.PERINGATAN,
    "Nama satuan kerja, instansi, atau atasannya berbeda dari yang ada pada kop surat.",
)
SUREL: Final = FindingRule(
    "SEBUT-04", Severity.PERINGATAN, "Surel satuan kerja bukan alamat surel."
)


def of_kop(satker: Satker) -> Iterator[Temuan]:
    """The line of the letterhead that is nearly the name of the office, and is not it."""
    yield from _ministry(satker)
    yield from _above(satker)
    yield from _mail(satker)
    name, lines = plain(satker.nama), satker.kop.splitlines()
    if not name or name in plain(satker.kop):
        return
    words = set(name.split())
    line = max(lines, key=lambda item: len(words & set(plain(item).split())), default="")
    there = set(plain(line).split())
    replaced = len(plain(line).split()) == len(name.split()) and there != words
    if replaced and len(words & there) >= NEARLY * len(words):
        pesan = (
            f"Nama satuan kerja “{satker.nama}” berbeda dari namanya pada kop, “{line.strip()}”;"
            " samakan keduanya."
        )
        yield KOP.temuan(pesan, at(satker, "nama"), kedua=at(satker, "kop"))
    elif other := _other_office(name.split(), lines) or _other_place(name.split(), lines):
        pesan = (
            f"Nama satuan kerja “{satker.nama}” tidak ada pada kop, yang memuat “{other}”; samakan"
            " keduanya."
        )
        yield KOP.temuan(pesan, at(satker, "nama"), kedua=at(satker, "kop"))


def _above(satker: Satker) -> Iterator[Temuan]:
    """A government or an office above this one that the letterhead calls by another place."""
    for column, what in (("instansi", "Instansi"), ("atasan", "Atasan")):
        said = getattr(satker, column)
        name = plain(said)
        other = _other_place(name.split(), satker.kop.splitlines())
        if other and name not in plain(satker.kop):
            pesan = (
                f"{what} satuan kerja “{said}” tidak ada pada kop, yang memuat “{other}”; samakan"
                " keduanya."
            )
            yield KOP.temuan(pesan, at(satker, column), kedua=at(satker, "kop"))


def _mail(satker: Satker) -> Iterator[Temuan]:
    """An address that no mail reaches; "-" says that there is none, and there may be several."""
    said = satker.surel.strip()
    parts = [part.strip("<>()") for part in _BETWEEN.split(said)]
    wrong = [part for part in parts if len(part) > 1 and "@" in part and not _MAIL.fullmatch(part)]
    if plain(said) and "@" not in said:
        pesan = f"Surel satuan kerja “{said}” tidak memuat @; perbaiki alamatnya."
    elif wrong:
        pesan = f"Surel satuan kerja memuat “{wrong[0]}”, yang bukan alamat; perbaiki alamatnya."
    else:
        return
    yield SUREL.temuan(pesan, at(satker, "surel"))


_BETWEEN: Final = pattern(r"[\s;,/|]+")
_MAIL: Final = pattern(r"[^@]+@[^@.]+(?:\.[^@.]+)+\.?")


def _ministry(satker: Satker) -> Iterator[Temuan]:
    """The ministry of the letterhead, where it is not the one that the office belongs to."""
    own = plain(satker.instansi).split()
    lines = [line for line in satker.kop.splitlines() if plain(line).split()[:1] == [MINISTRY]]
    other = plain(lines[0]).split() if lines else []
    if own[:1] == [MINISTRY] and len(own) > 1 and len(other) > 1 and own[1] != other[1]:
        pesan = (
            f"Kop memuat “{lines[0].strip()}”, sedangkan instansi satuan kerja “{satker.instansi}”;"
            " samakan keduanya."
        )
        yield KOP.temuan(pesan, at(satker, "instansi"), kedua=at(satker, "kop"))


MINISTRY: Final = "kementerian"


def _other_office(name: Sequence[str], lines: Sequence[str]) -> str:
    """The line that calls an office of the same kind by another matter; "" where one is its own.

    A regional office is called there without its region: DINAS KESEHATAN.
    """
    if len(name) < LEAST or name[0] not in OFFICES:
        return ""
    of_kind = [line for line in lines if plain(line).split()[:1] == [name[0]]]
    told = [plain(line).split() for line in of_kind]
    own = any(words[1:2] == [name[1]] or len(words) < LEAST for words in told)
    return "" if own or not of_kind else of_kind[-1].strip()


def _other_place(name: Sequence[str], lines: Sequence[str]) -> str:
    """The line that names an office of the very kind and of another place; "" where none does."""
    for line in lines:
        words = plain(line).split()
        same_kind = len(words) > KIND and words[:KIND] == list(name[:KIND])
        if not same_kind or words[-1] == name[-1]:
            continue
        told, own = _in_full(words, name), _in_full(name, words)
        if told - own and own - told:
            return line.strip()
    return ""


def _in_full(words: Sequence[str], other: Sequence[str]) -> set[str]:
    """The words of a name, those in short as the other writes them: HAM, Kab."""
    runs = {
        "".join(word[0] for word in other[start:end]): other[start:end]
        for start in range(len(other))
        for end in range(start + 2, min(start + LONGEST, len(other)) + 1)
    }
    cut = {word[:length]: word for word in other for length in range(SHORTEST, len(word))}
    return {full for word in words for full in runs.get(word, (cut.get(word, word),))}


LONGEST: Final = 6
"""Words that one abbreviation stands for."""
SHORTEST: Final = 3
"""Letters of a word that is cut short."""
KIND: Final = 2
"""Words that a kind of office begins with: Balai Pelatihan, Pengadilan Agama."""
LEAST: Final = 2
OFFICES: Final = frozenset({"badan", "dinas", "inspektorat", "kecamatan", "kelurahan", "rsud"})
"""Kinds of offices of which a letterhead names one: the one that reports."""


NEARLY: Final = Fraction(3, 4)
"""A line with so many of the words of the name is meant to be it."""
