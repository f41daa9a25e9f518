"""Every text of a report that may claim something, with its place and what it is called."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.model.entity import (
    Entity,
    Gambar,
    Indikator,
    KolomTabel,
    Narasi,
    NarasiPeriode,
    Rincian,
    Subsie,
    SuratPengantar,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH, NASKAH_TRIWULAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.finding import at

_JUDUL = {item.kode: item.judul for item in (*NASKAH_TRIWULAN, *NASKAH, *ASPEK)}


class Written(NamedTuple):
    """A text where it stands."""

    teks: str
    lokasi: Address
    jenis: str
    """What it is: Naskah, Keterangan gambar, Judul tabel."""
    judul: str = ""
    """Its own title, of a naskah."""
    indikator: str = ""
    """Id of the indikator it stands under."""
    tempat: str = ""


def rows_with_texts(
    laporan: Laporan, sampai: AsOf
) -> Iterator[tuple[type[Entity], Mapping[str, Entity]]]:
    """All rows that tell of the figures up to then, by kind."""
    if sampai.setahun:
        yield Narasi, laporan.rows(Narasi)
    every, last = laporan.rows(NarasiPeriode), sampai.periode_triwulan
    yield NarasiPeriode, {key: row for key, row in every.items() if row.periode == last}
    for kind in (Rincian, Gambar, Tabel, KolomTabel, SuratPengantar, Subsie):
        yield kind, laporan.rows(kind)


def texts(row: Entity) -> Iterator[Written]:
    """All that a row tells."""
    match row:
        case Narasi() | NarasiPeriode():
            title, owner = _JUDUL.get(row.tempat, row.tempat), row.indikator or ""
            yield Written(row.teks, at(row, "teks"), "Naskah", title, owner, row.tempat)
        case Rincian():
            owner, where = row.indikator or "", at(row, "keterangan")
            yield Written(row.keterangan, where, "Keterangan tabel", "", owner)
            yield Written(row.judul, at(row, "judul"), "Judul tabel", "", owner)
        case Gambar():
            owner, where = row.indikator or "", at(row, "keterangan")
            yield Written(row.keterangan, where, "Keterangan gambar", "", owner, row.tempat)
        case Tabel():
            yield Written(row.judul, at(row, "judul"), "Judul tabel", "", "", row.tempat)
            yield Written(row.sumber, at(row, "sumber"), "Sumber tabel", "", "", row.tempat)
        case KolomTabel():
            yield Written(row.judul, at(row, "judul"), "Judul kolom")
        case SuratPengantar():
            for column in ("jenis", "keterangan"):
                yield Written(getattr(row, column), at(row, column), "Surat pengantar")
        case Subsie():
            yield Written(row.tugas, at(row, "tugas"), "Uraian tugas", row.nama)


def called(text: Written, indikator: Indikator | None, name: str) -> str:
    """What a text is called at the beginning of a finding."""
    title = f" “{text.judul}”" if text.judul else ""
    return f"{text.jenis}{title}{f' {name}' if indikator is not None else ''}"
