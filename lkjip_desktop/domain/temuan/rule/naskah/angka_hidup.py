"""Angka hidup dan gambar dalam naskah: marks in a text that lead nowhere or stand amiss."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace
from itertools import chain
from typing import Final

from lkjip_desktop.domain.display.content import live_name
from lkjip_desktop.domain.display.live import (
    braced,
    leads_nowhere,
    picture_of,
    reference_of,
    reference_words,
    tokens,
)
from lkjip_desktop.domain.display.nomor import is_printed
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each, Memo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Gambar, Indikator, Narasi, NarasiPeriode
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.wording import call, first_few

ANGKA_HIDUP: Final = FindingRule(
    "RUJ-04", Severity.GALAT, "Angka hidup dalam naskah menunjuk isian yang sudah tidak ada."
)
GAMBAR_TEKS: Final = FindingRule(
    "RUJ-05",
    Severity.PERINGATAN,
    "Naskah menyebut gambar yang sudah tidak ada atau milik bagian lain.",
)


TAK_DICETAK: Final = FindingRule(
    "RUJ-06",
    Severity.PERINGATAN,
    "Naskah merujuk tabel atau gambar yang tidak dicetak dengan nomor sendiri.",
)


class _Marks(NamedTuple):
    """What a text holds besides words."""

    figures: tuple[str, ...]
    """The tokens of live figures."""
    pictures: tuple[str, ...]
    """The pictures whose place it is."""


class _TextMarks(NamedTuple):
    """The texts of a kind that hold more than words."""

    tokens: tuple[str, ...]
    """Every token of a live figure, once."""
    references: tuple[str, ...]
    """Those of them that name a table or a picture."""
    figures: dict[str, tuple[str, ...]]
    """The tokens by text."""
    pictures: dict[str, tuple[str, ...]]


_BERTANDA: Final[Each[str, _Marks]] = Each()
_TEKS_BERTANDA: Final[Memo[_TextMarks]] = Memo(16)


def _marks(row: Narasi | NarasiPeriode) -> _Marks:
    found = {token: picture_of(token) for token in tokens(row.teks)}
    return _Marks(
        tuple([token for token, picture in found.items() if picture is None]),
        tuple([picture for picture in found.values() if picture is not None]),
    )


def _marked(
    room: Hashable, rows: Mapping[str, Narasi | NarasiPeriode], reader: Reader
) -> _TextMarks:
    texts = _BERTANDA.of_rows(room, rows, _marks, reader)

    def gather() -> _TextMarks:
        figures = {key: marks.figures for key, marks in texts.items() if marks.figures}
        pictures = {key: marks.pictures for key, marks in texts.items() if marks.pictures}
        every = dict.fromkeys(chain.from_iterable(figures.values()))
        references = tuple([token for token in every if reference_of(token) is not None])
        return _TextMarks(tuple(every), references, figures, pictures)

    inputs = (tuple(texts), tuple(texts.values()))
    return _TEKS_BERTANDA.recall(room, inputs, reader, gather)


def of_naskah(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """Live figures whose target is gone, and pictures that are not there, one finding a text."""
    for kind in (Narasi, NarasiPeriode):
        rows: Mapping[str, Narasi | NarasiPeriode] = laporan.rows(kind)
        marked = _marked((laporan.ruang, kind), rows, reader)
        lost = {n for n in marked.tokens if leads_nowhere(laporan, figures, n)}
        for key, live in marked.figures.items() if lost else ():
            if not lost.isdisjoint(live):
                yield _lost(laporan, rows[key], [token for token in live if token in lost])
        if kind is Narasi and figures.sampai.setahun:
            loose = {n for n in marked.references if not is_printed(laporan, figures, n)} - lost
            for key, live in marked.figures.items() if loose else ():
                if not loose.isdisjoint(live):
                    yield _loose(laporan, rows[key], [token for token in live if token in loose])
        for key, pictures in marked.pictures.items():
            stray = [item for item in pictures if not _stands_at(laporan, item, rows[key])]
            if stray:
                yield _misplaced(laporan, rows[key], stray)


def _stands_at(laporan: Laporan, picture: str, text: Narasi | NarasiPeriode) -> bool:
    """Whether a picture is one of the section or the indikator of a text: it is printed there."""
    row = laporan.find(Gambar, picture)
    if row is None or row.indikator != text.indikator:
        return False
    return text.indikator is not None or row.tempat == text.tempat


def _misplaced(laporan: Laporan, row: Narasi | NarasiPeriode, stray: list[str]) -> Temuan:
    owner, of = _of_text(laporan, row)
    pesan = (
        f"Naskah {of} menyebut gambar yang sudah tidak ada atau milik bagian lain;"
        " hapus tandanya dari teks, atau sisipkan gambarnya di sini."
    )
    return GAMBAR_TEKS.temuan(pesan, at(row, "teks"), indikator=owner, perihal=stray)


def _of_text(laporan: Laporan, row: Narasi | NarasiPeriode) -> tuple[Indikator | None, str]:
    owner = laporan.find(Indikator, row.indikator)
    heading = next(
        (item.judul for item in (*NASKAH, *ASPEK) if item.kode == row.tempat), row.tempat
    )
    return owner, f"“{heading}” {call(owner)}" if owner is not None else f"“{heading}”"


def _loose(laporan: Laporan, row: Narasi | NarasiPeriode, loose: list[str]) -> Temuan:
    owner, of = _of_text(laporan, row)
    named = [reference_words(laporan, *(reference_of(token) or ("", ""))) for token in loose]
    names = [name for name in named if name is not None]
    pesan = (
        f"Naskah {of} merujuk {first_few(names, 3)}, yang tidak dicetak dengan nomor sendiri;"
        " pilih rujukan yang lain, atau hapus."
    )
    found = TAK_DICETAK.temuan(pesan, at(row, "teks"), indikator=owner, perihal=names)
    return replace(found, references=tuple(map(braced, loose)))


def _lost(laporan: Laporan, row: Narasi | NarasiPeriode, lost: list[str]) -> Temuan:
    owner, of = _of_text(laporan, row)
    names = [live_name(laporan, token) for token in lost]
    pesan = (
        f"Naskah {of} memuat angka hidup yang tujuannya sudah tidak ada"
        f" ({first_few(names, 3)}); hapus atau pilih ulang."
    )
    return ANGKA_HIDUP.temuan(pesan, at(row, "teks"), indikator=owner, perihal=names)
