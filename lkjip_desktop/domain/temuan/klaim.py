"""Klaim: figures that a text gives for what it names, and whether they are what was computed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from lkjip_desktop.domain.display.live import TOKEN
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import (
    AngkaDitolak,
    Nilai,
    parse_entry,
    round_half_up,
    truncate,
)

NUMBER: Final = r"\d{1,40}(?:\.\d{3}){0,15}(?:[.,]\d{1,40})?"
"""Bounded, like every repeat before something else: else a long text takes its square in time."""

SEBUTAN: Final = {
    "rata-rata persentase capaian": "rata-rata capaian",
    "rata-rata capaian": "rata-rata capaian",
    "capaian rata-rata": "rata-rata capaian",
    "realisasi anggaran": "realisasi anggaran",
    "pagu awal": "pagu awal",
    "pagu akhir": "pagu akhir",
    "pagu": "pagu",
    "penyerapan": "serapan",
    "serapan": "serapan",
    "efisiensi": "efisiensi",
    "penghematan anggaran": "penghematan",
    "capaian": "capaian",
    "target": "target",
    "realisasi": "realisasi",
}
"""What a figure may be called right before it and what is meant, the longer name first."""

SAMBUNG: Final = (
    "adalah", "anggaran", "baru", "hanya", "ialah", "indikator", "ini", "kinerja", "mencapai",
    "menjadi", "sampai", "sebesar", "tercatat", "tersebut", "untuk sasaran ini", "yaitu",
    "yang ditetapkan",
)  # fmt: skip
"""Words that may stand between a name and its figure; any other breaks the tie."""

LAIN: Final = frozenset(
    {
        "april", "agustus", "bulan", "desember", "februari", "ikpa", "januari", "juli", "juni",
        "lalu", "maksimal", "maret", "mei", "minimal", "nasional", "november", "oktober", "paling",
        "perjanjian", "renstra", "sebelumnya", "semester", "semula", "september", "smart",
        "standar", "strategis", "triwulan",
    }
)  # fmt: skip
"""A sentence with one of these speaks of another time, document or measure."""
_WANTED: Final = "".join(
    rf"(?<!\b{word}\s)"
    for word in ("ambang", "batas", "instruksi", "kebijakan", "program", "rencana", "target")
)
"""What is wanted of a figure is not what it is."""

_CLAIM: Final = re.compile(
    rf"{_WANTED}\b(?P<sebutan>{'|'.join(SEBUTAN)})(?:\s+(?:{'|'.join(SAMBUNG)})|\s+tahun\s+\d{{4}}|\s*[:=])*"
    rf"\s+(?P<rupiah>Rp\.?\s*)?(?P<minus>[-−])?(?P<angka>{NUMBER})(?![\d.,]*\d)"
    r"\s*(?P<satuan>%|[a-z]+)?",
    re.IGNORECASE,
)
SENTENCE: Final = re.compile(r"(?<=[.!?;])(?<!\bRp\.)\s+|\n+")
_BOLD: Final = re.compile(r"\*+|__+")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_CODE: Final = re.compile(r"\b\d{1,2}\.?[A-Z]\b")
ENDS: Final = frozenset({"atau", "dan", "dari", "dengan", "di", "maka", "pada", "sehingga"})
"""Words that may follow a figure which has no unit."""


class Klaim(NamedTuple):
    """A figure that a text gives for something it names."""

    sebutan: str
    angka: Fraction
    desimal: int
    satuan: str
    rupiah: bool
    teks: str
    tahun: tuple[int, ...]
    """The years its sentence names."""
    kode: tuple[str, ...]
    """The codes of indikator its sentence names."""


@lru_cache(maxsize=20_000)
def claims(text: str, kantor: str = "") -> tuple[Klaim, ...]:
    """Every figure a text gives for something it names, live figures left out.

    The name of the office (`kantor`) between a name and its figure says nothing new.
    """
    found = []
    plain = _BOLD.sub("", TOKEN.sub("\ufffc", text))
    if kantor:
        called = rf"(?<!\s)(?:\s+(?:oleh|pada))?\s+{re.escape(kantor)}\b"
        plain = re.sub(called, "", plain, flags=re.IGNORECASE)
    for sentence in SENTENCE.split(plain):
        if not any(char.isdigit() for char in sentence):
            continue
        words = set(re.findall(r"[a-z]+", sentence.casefold()))
        if words & LAIN:
            continue
        years = tuple(int(year) for year in _YEAR.findall(sentence))
        codes = tuple(code.replace(".", "") for code in _CODE.findall(sentence))
        for match in _CLAIM.finditer(sentence):
            claim = _claim(match, years, codes)
            if claim is not None:
                found.append(claim)
    return tuple(found)


def _claim(match: re.Match[str], years: tuple[int, ...], codes: tuple[str, ...]) -> Klaim | None:
    number = number_of(match["angka"])
    if number is None:
        return None
    value, places = number
    return Klaim(
        SEBUTAN[match["sebutan"].casefold()],
        -value if match["minus"] else value,
        places,
        (match["satuan"] or "").casefold(),
        match["rupiah"] is not None,
        match[0].strip(),
        years,
        codes,
    )


def number_of(text: str) -> tuple[Fraction, int] | None:
    """A figure as a clerk writes it, with its decimals; None where it may mean two things."""
    try:
        read = parse_entry(text)
    except AngkaDitolak:
        return None
    if not isinstance(read.nilai, Fraction) or read.ragu is not None:
        return None
    whole = Fraction(re.sub(r"\D", "", text)) == read.nilai
    return read.nilai, 0 if whole else len(re.split("[.,]", text)[-1])


def agrees(claim: Klaim, nilai: Nilai) -> bool:
    """Whether a figure is what the text says, rounded or cut to the decimals of the text."""
    if not isinstance(nilai, Fraction):
        return True
    return claim.angka in {round_half_up(nilai, claim.desimal), truncate(nilai, claim.desimal)}


def speaks_of(claim: Klaim, tahun: int) -> bool:
    """Whether the sentence names no other year."""
    return all(year == tahun for year in claim.tahun)


def is_of(claim: Klaim, satuan: str) -> bool:
    """Whether the unit behind a figure is the one of what is named."""
    if claim.sebutan in {"capaian", "serapan", "efisiensi", "rata-rata capaian"}:
        return claim.satuan in {"%", "persen"}
    if claim.sebutan not in {"target", "realisasi"}:
        return claim.rupiah
    if claim.rupiah:
        return False
    if is_percent(satuan):
        return claim.satuan in {"%", "persen"}
    if is_index(satuan) or not satuan:
        bare = claim.satuan == "" and not _is_year(claim)
        return bare or claim.satuan in ENDS
    return claim.satuan == satuan.casefold().split()[0]


def _is_year(claim: Klaim) -> bool:
    return claim.angka.denominator == 1 and bool(_YEAR.fullmatch(str(claim.angka)))


def contradicted(
    daftar_klaim: Iterable[Klaim],
    known: Mapping[str, tuple[Nilai, ...]],
    *,
    kode: str,
    satuan: str,
    tahun: int,
) -> list[tuple[Klaim, Fraction]]:
    """The claims that are none of the figures known under their name, each with the known one.

    Left out is what speaks of another year, of an indikator with another kode, or in another unit.
    """
    found = []
    for claim in daftar_klaim:
        numbers = [nilai for nilai in known.get(claim.sebutan, ()) if isinstance(nilai, Fraction)]
        about = all(code == kode.replace(".", "") for code in claim.kode)
        same = about and speaks_of(claim, tahun) and is_of(claim, satuan)
        if numbers and same and not any(agrees(claim, number) for number in numbers):
            found.append((claim, numbers[0]))
    return found
