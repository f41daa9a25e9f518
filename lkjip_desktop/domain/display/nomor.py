"""Which tables and pictures the report of the year numbers, and how many a chapter has at most.

Their numbers are given when the pages are laid out; here is told which of them cannot be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Mapping
from operator import itemgetter
from typing import Final, Literal, TypeAlias

from lkjip_desktop.domain.display.live import reference_of
from lkjip_desktop.domain.formula.aksi import is_earlier
from lkjip_desktop.domain.formula.baris import POLARITAS_BARIS, RowState
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.entity import (
    Aksi,
    BarisTabel,
    Belanja,
    CapaianLalu,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Kendala,
    KolomTabel,
    PerjanjianKinerja,
    RevisiPagu,
    Rincian,
    Standar,
    Tabel,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.model.setting import Settings
from lkjip_desktop.domain.named import NamedTuple

Kind: TypeAlias = Literal["tabel", "gambar"]
Most: TypeAlias = Counter[tuple[Kind, int]]

_BAB: Final = {item.kode: int(item.bagian[-1]) for item in NASKAH if item.bagian.startswith("bab_")}
_CHAPTERS: Final = (1, 2, 3, 4)


def most_numbered(laporan: Laporan, figures: Figures) -> Most:
    """The most tables and pictures that each chapter may come to; none is left out."""
    most = Most()
    _tables_of_plan(laporan, most)
    _tables_of_results(laporan, figures, most)
    most["gambar", 1] += 1
    most["gambar", 2] += bool(laporan.rows(IndikatorRenstra))
    most["gambar", 3] += 2
    if figures.settings.perbandingan != "bab":
        most["gambar", 3] += len({row.indikator for row in laporan.rows(CapaianLalu).values()})
    for table in laporan.rows(Tabel).values():
        _place(most, "tabel", table.tempat)
    for picture in laporan.rows(Gambar).values():
        _place(most, "gambar", "analisis" if picture.indikator else picture.tempat)
    return most


def is_sentence(hasil: RincianResult) -> bool:
    """Whether a sentence says as much as the table: one row, the result, and nothing to remark."""
    if len(hasil.baris) != 1 or hasil.rincian.cara not in _OF_SHARES:
        return False
    (only,) = hasil.baris
    counted = only.dihitung and only.keadaan is not RowState.SALAH
    usual = counted and not only.pengurang and only.polaritas == POLARITAS_BARIS
    return (
        hasil.dihitung
        and not hasil.bagian_target
        and usual
        and only.persentase is not None
        and not only.baris.kelompok
        and not hasil.rincian.keterangan.strip()
    )


_OF_SHARES: Final = ("rata_rata_persentase", "jumlah_per_jumlah")


def face(item: RincianResult) -> Hashable:
    """All that a detail table shows; one that has quarters shows them only at its own."""
    own = item.rincian
    heads = (item.judul, own.kolom_uraian, item.kolom_pembanding, item.kolom_realisasi)
    ways = (own.cara, own.satuan, own.kaki_jumlah, own.kaki_rata_rata, own.keterangan)
    rows = tuple((line.baris.kelompok, line.baris.uraian, line.baris.satuan) for line in item.baris)
    figures = tuple(
        (line.pembanding, line.realisasi, line.persentase, line.polaritas, line.dihitung)
        for line in item.baris
    )
    return (heads, ways, rows, figures, "" if own.pengisian == "tahun" else own.id)


class DetailTable(NamedTuple):
    """A rincian in its place among those of an indikator that have something to show."""

    hasil: IndikatorResult
    item: RincianResult
    number: int


def details(hasil: IndikatorResult) -> list[RincianResult]:
    """The rincian of an indikator that have something to show."""
    return [item for item in hasil.rincian if item.baris or item.nilai is not None]


def homes(
    figures: Figures, is_table: Callable[[DetailTable], bool]
) -> Iterator[tuple[DetailTable, list[DetailTable]]]:
    """Each detail table where it is printed, with the others that show the same.

    It stands with the indikator that has the fewest, so that none has to be told on two pages.
    """
    alike: dict[Hashable, list[tuple[int, DetailTable]]] = {}
    for hasil in figures.indikator.values():
        own = details(hasil)
        for number, item in enumerate(own):
            here = DetailTable(hasil, item, number)
            if item.baris and is_table(here):
                alike.setdefault(face(item), []).append((len(own), here))
    for found in alike.values():
        home = min(found, key=itemgetter(0))[1]
        yield home, [here for _, here in found if here is not home]


def is_printed(laporan: Laporan, figures: Figures, token: str) -> bool:
    """Whether the report of the year prints what a reference names, with a number of its own."""
    kind, row = reference_of(token) or ("", "")
    rules = figures.settings
    match kind:
        case "laporan":
            place, needed = _OWN[row]
            return _is_shown(place, rules) and bool(laporan.rows(needed))
        case Rincian.KIND:
            rows = (home.item for home, _ in homes(figures, _is_table))
            here = any(item.rincian.id == row and item.pemakaian is None for item in rows)
            return here and _is_shown("capaian_kinerja", rules)
        case Tabel.KIND:
            table = laporan.find(Tabel, row)
            inside = (laporan.children(kind, "tabel", row) for kind in (KolomTabel, BarisTabel))
            return table is not None and all(inside) and _is_shown(table.tempat, rules)
        case Gambar.KIND:
            picture = laporan.find(Gambar, row)
            place = "capaian_kinerja" if picture and picture.indikator else ""
            return picture is not None and _is_shown(place or picture.tempat, rules)
    return False


_OWN: Final[Mapping[str, tuple[str, type[Entity]]]] = {
    "capaian": ("capaian_kinerja", Indikator),
    "renstra": ("rencana_strategis", IndikatorRenstra),
    "kegiatan": ("rencana_kerja_anggaran", Kegiatan),
    "anggaran-kegiatan": ("realisasi_anggaran", Kegiatan),
}
"""Tables of the report itself by their label: the section of each, and what its rows are."""


def _is_table(here: DetailTable) -> bool:
    return here.item.rincian.pengisian != "tahun" or not is_sentence(here.item)


def _is_shown(tempat: str, rules: Settings) -> bool:
    """Whether a section is printed; what has none stands in another."""
    place = next((item for item in NASKAH if item.kode == tempat), None)
    return place is None or (rules.prints(place.bagian) and rules.prints(place.kode))


def _place(most: Most, kind: Kind, tempat: str) -> None:
    """Count what stands in a section; of one that is in no chapter, in each."""
    for bab in [_BAB[tempat]] if tempat in _BAB else _CHAPTERS:
        most[kind, bab] += 1


def _tables_of_plan(laporan: Laporan, most: Most) -> None:
    most["tabel", 2] += len(laporan.rows(PerjanjianKinerja))
    for kind in (IndikatorRenstra, RevisiPagu, Kegiatan):
        most["tabel", 2] += bool(laporan.rows(kind))


def _tables_of_results(laporan: Laporan, figures: Figures, most: Most) -> None:
    quarterly = laporan.data.pengisian_anggaran != "tahun"
    quarters = {
        face(item): item.rincian.pengisian != "tahun"
        for hasil in figures.indikator.values()
        for item in hasil.rincian
        if item.baris and (item.rincian.pengisian != "tahun" or not is_sentence(item))
    }
    most["tabel", 3] += len(quarters) + sum(quarters.values())
    most["tabel", 3] += sum(
        map(
            bool,
            (
                figures.indikator,
                any(hasil.per_periode for hasil in figures.indikator.values()),
                laporan.rows(Aksi),
                _is_followed(laporan),
                figures.indikator,  # what the sections spent
                laporan.rows(Kegiatan),
                laporan.rows(Belanja),
                quarterly and laporan.rows(Kegiatan),
            ),
        )
    )
    if figures.settings.perbandingan == "bab":
        for kind in (CapaianLalu, TautanRenstra, Standar):
            most["tabel", 3] += bool(laporan.rows(kind))


def _is_followed(laporan: Laporan) -> bool:
    """Whether something may stand of what the report before promised."""
    promised = (is_earlier(row, laporan.data.tahun) for row in laporan.rows(Kendala).values())
    return any(promised) or any(row.asal.strip() for row in laporan.rows(Aksi).values())
