"""Acuan ke tabel: a number that a text gives for a table, against what stands under that number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.display.letak import (
    ANGGARAN,
    BEBAS,
    CAPAIAN,
    JANJI,
    KEGIATAN,
    RENSTRA,
    REVISI,
    RINCIAN,
    TRIWULAN,
    PlacedTable,
)
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem

Placed = Mapping[tuple[int, int], PlacedTable]
_ABOUT: Final[Mapping[str, re.Pattern[str]]] = {
    CAPAIAN: pattern(r"\b(?:capaian|target, realisasi)\b.{0,120}\bindikator\b|\bcapaian kinerja\b"),
    REVISI: pattern(r"\b(?:perubahan|pergeseran|revisi) (?:anggaran|dipa|pagu)\b"),
    JANJI: pattern(
        r"\b(?:butir|isi|naskah|rincian|target) perjanjian kinerja|\btarget yang diperjanjikan\b"
        r"|\bperjanjian kinerja\b.{0,40}\bdimuat\b"
    ),
    RENSTRA: pattern(
        r"\btarget (?:jangka menengah|lima tahun\w*|(?:\w+ )?renstra|(?:\w+ )?rencana strategis)"
        r"|\b(?:tujuan|sasaran)\b.{0,120}\b(?:renstra|rencana strategis)\b"
        r"|\b(?:hubungan|keterkaitan) (?:antara )?(?:sasaran|tujuan)\b"
    ),
    KEGIATAN: pattern(
        r"\b(?:alokasi|anggaran|pagu)\b.{0,40} (?:menurut|per|seluruh|semua|setiap|tiap|untuk)"
        r" kegiatan\b|\b(?:renja|rencana kerja)\b"
    ),
}  # fmt: skip
"""What a sentence says that a table of the report holds."""
_HOLDS: Final[Mapping[str, re.Pattern[str]]] = {
    RENSTRA: pattern(
        r"\b(?:akhir|jangka menengah|lima tahun\w*|renstra|sasaran|strategis|target|tujuan)\b"
    ),
    REVISI: pattern(
        r"\b(?:\w*ubah\w*|awal|dipa|geser\w*|kurang\w*|pergeseran|revisi|\w*tambah\w*)\b"
    ),
    KEGIATAN: pattern(r"\b(?:alokasi|anggaran|dipa|kegiatan|pagu|pendanaan|rencana kerja|renja)\b"),
    JANJI: pattern(r"\b(?:\w*janji\w*|disepakati|komitmen|target)\b"),
    CAPAIAN: pattern(
        r"\b(?:anggaran|\w*capai\w*|efisiensi|hasil|indeks|indikator|kinerja|nilai|pagu|persentase"
        r"|predikat|\w*realisasi\w*|\w*serap\w*|target)\b"
    ),
    TRIWULAN: pattern(r"\b(?:\w*capai\w*|kemajuan|\w*realisasi\w*|target|triwulan)\b"),
    ANGGARAN: pattern(
        r"\b(?:anggaran|belanja|\w*pagu|penanggung|\w*realisasi\w*|sisa|\w*serap\w*)\b"
    ),
}  # fmt: skip
"""Words with one of which a sentence may mean what such a table holds."""
_WRONG: Final[Mapping[str, frozenset[str]]] = {
    CAPAIAN: frozenset({RENSTRA, REVISI, KEGIATAN, JANJI, BEBAS, RINCIAN}),
    REVISI: frozenset({RENSTRA, JANJI, RINCIAN, BEBAS}),
    JANJI: frozenset({RENSTRA, REVISI, KEGIATAN, RINCIAN, BEBAS}),
    RENSTRA: frozenset({REVISI, KEGIATAN, JANJI, RINCIAN, BEBAS}),
    KEGIATAN: frozenset({RENSTRA, JANJI, RINCIAN, BEBAS}),
}
"""What a table cannot be that holds what is told of."""
_BELOW: Final = pattern(r"\s(?:di bawah ini|berikut(?: ini)?)(?=[\s.,;]|$)")
_OWN: Final = pattern(
    r"\b(?:pembentuk|penghitungan|perhitungan|rincian|unsur)\b.{0,40}\bindikator ini\b.{0,15}"
    r"\b(?:disajikan|dimuat|dirinci|tercantum|termuat|tersaji)\b"
)
_ALIKE: Final = pattern(r"\b(?:bukan|juga|sama|sebagaimana|sejalan|sesuai|sisanya|terkait)\b")
_OWNED: Final = pattern(r"(?<=[a-z]{3})nya\b")
_WORD: Final = pattern(r"[a-z][a-z0-9]{2,}")
_COMMON: Final = word_set(
    "bagian banyak berikut capaian dalam dan dari data dengan hasil indeks indikator jenis jumlah"
    " kinerja laporan menurut nilai oleh orang pada persentase realisasi rincian sebagai sebaran"
    " seluruh semua setiap tabel tahun target tingkat total uraian untuk yang"
)
_ENOUGH: Final = 2


class WrongReference(NamedTuple):
    """A number that is told for a table, the table it is of, and those that were meant."""

    nama: str
    bernomor: PlacedTable
    dimaksud: tuple[PlacedTable, ...]


def wrong_reference(
    sentence: str, indikator: str | None, said: tuple[str, tuple[int, int]], at: Placed
) -> WrongReference | None:
    """A reference of a sentence that names no other, held against what it says is in the table."""
    nama, nomor = said
    told = at.get(nomor)
    before, _, behind = sentence.casefold().partition(nama.casefold())
    low = _OWNED.sub("", f"{before} {behind}")
    if told is None:
        return None
    asked = _Asked(low, _stems(low), indikator, told, _read(told))
    below = _BELOW.match(behind) is not None and told.jenis in _BEFORE
    made_up = _OWN.search(low) and not _ALIKE.search(low) and told.jenis == RINCIAN
    meant = _own_ones(asked, at) if below or made_up else ()
    if not meant and not (told.jenis in _HOLDS and _HOLDS[told.jenis].search(low)):
        meant = _by_kind(asked, at) or _by_words(asked, at)
    return WrongReference(nama, told, meant) if meant else None


_BEFORE: Final = frozenset({RENSTRA, REVISI, KEGIATAN, JANJI, CAPAIAN, RINCIAN})
"""Tables that stand before those of an indikator, or with another."""


class _Asked(NamedTuple):
    """A sentence without the number it tells, and the table of that number."""

    low: str
    words: frozenset[str]
    indikator: str | None
    told: PlacedTable
    of_told: frozenset[str]

    def is_own(self, table: PlacedTable) -> bool:
        return table.indikator is not None and table.indikator.id == self.indikator


def _by_kind(asked: _Asked, at: Placed) -> tuple[PlacedTable, ...]:
    """The tables of the kind that a sentence says it means, where the one it names is none."""
    about = next((jenis for jenis, form in _ABOUT.items() if form.search(asked.low)), "")
    wrong = asked.told.jenis in _WRONG.get(about, ()) and not asked.words & asked.of_told
    return tuple([x for x in at.values() if x.jenis == about]) if wrong else ()


def _by_words(asked: _Asked, at: Placed) -> tuple[PlacedTable, ...]:
    """The only detail table whose title a sentence tells, and nothing of the one it names."""
    found = []
    for table in at.values():
        if table.jenis in {RINCIAN, BEBAS} and table != asked.told:
            named = asked.words & _stems(table.judul) - asked.of_told
            enough = len(named) >= (1 if asked.is_own(table) else _ENOUGH)
            if enough and not asked.words & (asked.of_told - _read(table)):
                found.append(table)
    return tuple(found) if len(found) == 1 and not asked.is_own(asked.told) else ()


def _own_ones(asked: _Asked, at: Placed) -> tuple[PlacedTable, ...]:
    """The tables of the indikator that a sentence stands under; what it names is of another."""
    own = tuple([x for x in at.values() if asked.is_own(x)])
    told = frozenset().union(*map(_read, own))
    return () if asked.is_own(asked.told) or asked.words & (asked.of_told - told) else own


def _read(table: PlacedTable) -> frozenset[str]:
    """What is read in a table: its title, heads and rows."""
    return _stems(" ".join((table.judul, *table.rinci))) if table.rinci else frozenset()


@lru_cache(maxsize=4096)
def _stems(text: str) -> frozenset[str]:
    return frozenset([stem(w) for w in _WORD.findall(text.casefold()) if w not in _COMMON])
