"""The live figures on offer, by name, for the menu that puts one into a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from typing import Final, TypeVar

from lkjip_desktop.domain.display.live import (
    FIND,
    LAPORAN,
    NOMOR,
    OWN_TABLES,
    RINGKASAN,
    reference_words,
)
from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import (
    Baris,
    Entity,
    Gambar,
    Jenjang,
    NilaiBaris,
    Rincian,
    Sasaran,
    Subsie,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.named import NamedTuple

E = TypeVar("E", bound=Entity)


class LiveOffer(NamedTuple):
    """One live figure on offer: its token, what it is, and under which heading it is listed."""

    token: str
    nama: str
    kelompok: str
    sebutan: str = ""
    """What it is called without its heading, where that is not both in a row."""


def offered(laporan: Laporan, figures: Figures) -> tuple[LiveOffer, ...]:
    """Every live figure on offer but those of single rows, in the order of the menu."""
    found = [LiveOffer(f"ringkasan/{k}", _title(v.nama), "Ringkasan") for k, v in RINGKASAN.items()]
    found += references(laporan)
    for kind, fields in LAPORAN.items():
        found += [LiveOffer(f"{kind}/{k}", _title(v.nama), "Laporan") for k, v in fields.items()]
    for item in figures.indikator.values():
        row = item.indikator
        label = f"{row.kode} {row.nama_pendek or row.nama}".strip()
        found += _of_kind("indikator", row.id, label, skip=row.polaritas != "rentang")
    whole = figures.ringkasan
    for level in _rows(laporan, Jenjang, whole.per_jenjang):
        found += _of_kind("jenjang", level.id, level.nama)
    for section in _rows(laporan, Subsie, whole.per_subsie):
        found += _of_kind("subsie", section.id, section.nama)
    for reference in _rows(laporan, Sasaran, whole.per_sasaran):
        found += _of_kind("sasaran", reference.id, f"{reference.kode} {reference.nama}".strip())
    for line in figures.kegiatan.values():
        found += _of_kind("kegiatan", line.kegiatan.id, line.kegiatan.nama)
    weighed = figures.settings.rata_rata_berbobot
    return tuple(offer for offer in found if weighed or not offer.token.endswith(WEIGHED))


WEIGHED: Final = "/rata_rata_berbobot"
"""Ends the tokens that are on offer only where the weighted mean stands beside the flat one."""
NUMBERED: Final = "Rujukan tabel dan gambar"
"""The heading of what is referred to by its number."""


def references(laporan: Laporan) -> Iterator[LiveOffer]:
    """The tables and pictures that a text may refer to."""
    kinds: tuple[type[Entity], ...] = (Rincian, Tabel, Gambar)
    rows = [("laporan", name) for name in OWN_TABLES]
    rows += [(kind.KIND, row.id) for kind in kinds for row in laporan.daftar(kind)]
    for kind, row in rows:
        words = reference_words(laporan, kind, row)
        if words is not None:
            yield LiveOffer(f"{NOMOR}/{kind}/{row}", _title(words), NUMBERED)


def _rows(laporan: Laporan, kind: type[E], daftar_id: Iterable[str | None]) -> list[E]:
    found = (laporan.find(kind, row) for row in daftar_id)
    return [row for row in found if row is not None]


def offered_rows(laporan: Laporan, figures: Figures, indikator: str) -> tuple[LiveOffer, ...]:
    """The live figures inside one indikator: results of its rincian and figures of their rows.

    Of a table that is filled in by periode also those of each of them.
    """
    hasil = figures.indikator.get(indikator)
    found: list[LiveOffer] = []
    for table in hasil.rincian if hasil is not None else ():
        found += _of_kind("rincian", table.rincian.id, table.judul)
        for row in table.baris:
            found += _of_row(table, row)
            if table.rincian.pengisian != "tahun":
                values = laporan.children(NilaiBaris, "baris", row.baris.id)
                found += _of_periods(table, row, values)
    return tuple(found)


def _of_row(table: RincianResult, row: BarisResult) -> Iterator[LiveOffer]:
    heads = {"pembanding": table.kolom_pembanding, "realisasi": table.kolom_realisasi}
    if isinstance(row.persentase, Fraction):
        heads["persentase"] = "Persentase"
    for name, head in heads.items():
        token = f"{Baris.KIND}/{row.baris.id}/{name}"
        uraian = row.baris.uraian
        yield LiveOffer(token, f"{uraian}: {head}", table.judul, f"{head} {uraian}")


def _of_periods(
    table: RincianResult, row: BarisResult, values: Iterable[NilaiBaris]
) -> Iterator[LiveOffer]:
    for value in sorted(values, key=lambda item: item.periode):
        heads = {"pembanding": table.kolom_pembanding, "realisasi": table.kolom_realisasi}
        for name, head in heads.items():
            cell = Address(value.KIND, value.id, name)
            uraian, when = row.baris.uraian, periode_words(value.periode)
            called = f"{head} {uraian}, {when}"
            yield LiveOffer(str(cell), f"{uraian}: {head}, {when}", table.judul, called)


def _of_kind(kind: str, row: str, label: str, *, skip: bool = False) -> Iterable[LiveOffer]:
    for name, bidang in FIND[kind].daftar_bidang.items():
        if not (skip and name == "target_atas"):
            yield LiveOffer(f"{kind}/{row}/{name}", _title(bidang.nama), label)


def _title(nama: str) -> str:
    return nama[:1].upper() + nama[1:]
