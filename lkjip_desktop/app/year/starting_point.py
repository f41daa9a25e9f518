"""What a new report starts from: what is still missing, what it will hold, and making its file."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Final

from lkjip_desktop.app.year.katalog import Katalog
from lkjip_desktop.app.year.new_report import (
    carried_over,
    check_year,
    from_katalog,
    write_carried_over,
    write_new,
)
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Aksi,
    CapaianLalu,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Kendala,
    Narasi,
    Rincian,
    Sasaran,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.document import Document

SUFFIX: Final = ".lkjip"
_FORBIDDEN: Final = re.compile(r'[<>:"|?*\x00-\x1f]')
"""What Windows allows in no name; on another system the file could not be taken there."""

Fact = tuple[str, str]
"""A heading, and what there is to say below it."""


class Origin(StrEnum):
    """Where the structure of a new report comes from."""

    KATALOG = "katalog"
    LALU = "lalu"
    KOSONG = "kosong"


@dataclass(frozen=True, slots=True)
class StartingPoint:
    """What was chosen so far; texts are as they were typed."""

    satker: str = ""
    tahun: int = 0
    asal: Origin = Origin.KATALOG
    katalog: Katalog | None = None
    lalu: str = ""
    """File of the earlier year."""
    berkas: str = ""
    """Where the new file goes."""

    @property
    def path(self) -> Path:
        """The file that will be made; a name without the suffix gets it."""
        path = Path(self.berkas.strip())
        return path if path.suffix.lower() == SUFFIX else path.with_name(path.name + SUFFIX)


def lacking_office(choice: StartingPoint) -> str:
    """Why there can be no report of this office and year yet; "" where there can."""
    if not choice.satker.strip() and choice.asal is not Origin.LALU:
        return "Nama satuan kerja belum diisi; tulis nama kantor yang melapor."
    return _refusal(lambda: check_year(choice.tahun))


def lacking_source(choice: StartingPoint) -> str:
    """Why nothing can be started from what was chosen; "" where it can."""
    if choice.asal is Origin.KATALOG and choice.katalog is None:
        return "Katalog belum dipilih."
    if choice.asal is not Origin.LALU:
        return ""
    if not choice.lalu.strip():
        return "Berkas laporan tahun lalu belum dipilih; tekan Pilih… atau tulis tempatnya."
    if not past_is_there(choice):
        return "Berkas laporan tahun lalu tidak ditemukan; periksa tempat dan namanya."
    return _refusal(lambda: begin(choice))


def lacking_place(choice: StartingPoint) -> str:
    """Why the file cannot be put there; "" where nothing speaks against it."""
    if not choice.berkas.strip():
        return "Tempat menyimpan belum dipilih; tekan Pilih… atau tulis tempatnya."
    try:
        return _unfit(choice, Path(choice.berkas.strip()))
    except OSError:  # a name longer than any may be, or a folder that may not be looked into
        return "Tempat itu tidak dapat dipakai; pilih folder lain atau nama yang lebih pendek."


def _unfit(choice: StartingPoint, typed: Path) -> str:
    """Why no file can be made at a path that was typed; OSError where nobody may know."""
    if not typed.name or typed.is_dir():  # "C:\\" and "\\\\server\\share" have no name, too
        return "Tulis juga nama berkas di belakang nama foldernya."
    if _FORBIDDEN.search(typed.name):
        return 'Nama berkas tidak boleh memuat < > : " | ? atau *.'
    path = choice.path
    if path.exists():
        return f"{path.name} sudah ada di folder itu; pilih nama lain, berkas lama tidak ditimpa."
    if not path.is_absolute():
        return "Tulis tempat lengkap dengan foldernya, atau tekan Pilih…"
    if not path.parent.is_dir():
        return f"Folder {path.parent} tidak ada; pilih folder lain."
    return ""


def _refusal(run: Callable[[], object]) -> str:
    try:
        run()
    except Refusal as error:
        return error.kalimat
    return ""


def begin(choice: StartingPoint) -> Laporan:
    """The report as it will be; raises what from_katalog, carried_over and Document.open raise."""
    if choice.asal is Origin.LALU:
        return carried_over(past(choice), choice.tahun, choice.satker)
    katalog = choice.katalog if choice.asal is Origin.KATALOG else None
    return from_katalog(choice.satker, choice.tahun, katalog)


def past_is_there(choice: StartingPoint) -> bool:
    """Whether there is a file of the earlier year; a place nobody may look at holds none."""
    try:
        return Path(choice.lalu.strip()).is_file()
    except OSError:
        return False


def past(choice: StartingPoint) -> Laporan:
    """The report of the earlier year; raises what Document.open raises."""
    path = Path(choice.lalu.strip())
    try:
        stamp = path.stat().st_mtime_ns
    except OSError:
        stamp = 0
    return _read(path, stamp)


@lru_cache(maxsize=1)
def _read(path: Path, _stamp: int) -> Laporan:
    with Document.open(path, readonly=True) as document:
        return document.laporan


def write(choice: StartingPoint) -> Path:
    """Make the file; raises what write_new and write_carried_over raise."""
    if choice.asal is Origin.LALU:
        write_carried_over(choice.path, Path(choice.lalu.strip()), choice.tahun, choice.satker)
    else:
        katalog = choice.katalog if choice.asal is Origin.KATALOG else None
        write_new(choice.path, choice.satker, choice.tahun, katalog)
    return choice.path


# what will be made


def facts(choice: StartingPoint) -> tuple[Fact, ...]:
    """What will be made, line by line; raises what `begin` raises."""
    laporan = begin(choice)
    return (
        ("Satuan kerja", laporan.satker.nama),
        ("Tahun laporan", str(laporan.data.tahun)),
        ("Dimulai dari", _source(choice)),
        ("Renstra", f"{laporan.data.renstra_awal}–{laporan.data.renstra_akhir}"),
        ("Seksi", _sections(laporan)),
        ("Isinya", _contents(laporan)),
        *(_carried(laporan) if choice.asal is Origin.LALU else ()),
        ("Disimpan di", str(choice.path)),
    )


def _source(choice: StartingPoint) -> str:
    if choice.asal is Origin.LALU:
        lalu = past(choice)
        return f"laporan tahun {lalu.data.tahun}, {Path(choice.lalu.strip()).name}"
    if choice.asal is Origin.KATALOG and choice.katalog is not None:
        return f"katalog {choice.katalog.nama}"
    return "laporan kosong"


def _sections(laporan: Laporan) -> str:
    names = [row.nama_pendek or row.nama or row.kode for row in laporan.daftar(Subsie)]
    return ", ".join(names) if names else "belum ada; ditambah di tab Perencanaan"


def _contents(laporan: Laporan) -> str:
    counts = (
        (Sasaran, "sasaran"),
        (Indikator, "indikator"),
        (IndikatorRenstra, "indikator Renstra"),
        (Rincian, "tabel rincian"),
        (Kegiatan, "baris kegiatan"),
    )
    found = [f"{len(laporan.rows(kind))} {words}" for kind, words in counts if laporan.rows(kind)]
    return ", ".join(found) if found else "belum ada sasaran dan indikator"


def _carried(laporan: Laporan) -> tuple[Fact, ...]:
    """What comes along from the earlier year, and what is begun anew."""
    return (
        ("Dibawa", brought(laporan)),
        ("Dikosongkan", "realisasi, pagu dan revisinya, analisis, lampiran"),
    )


def brought(laporan: Laporan) -> str:
    """What a report that was just carried over has from that of the earlier year."""
    old = max((row.tahun for row in laporan.daftar(CapaianLalu)), default=0)
    rows = laporan.daftar(Indikator)
    planned = sum(row.target is not None for row in rows)
    steps, waiting = len(laporan.rows(Aksi)), len(laporan.rows(Kendala))
    reached = sum(
        row.tahun == old and row.realisasi is not None for row in laporan.daftar(CapaianLalu)
    )
    kept = (
        (planned, f"target Renstra {laporan.data.tahun} untuk {planned} indikator"),
        (reached, f"realisasi {old} dari {reached} indikator sebagai capaian tahun lalu"),
        (steps, f"{steps} aksi tanpa target dan realisasinya"),
        (waiting, f"{waiting} tindak lanjut yang dapat dijadikan aksi"),
        (len(laporan.rows(Narasi)), "teks Bab I, Bab II, dan kata pengantar"),
        (len(laporan.rows(Gambar)), f"{len(laporan.rows(Gambar))} gambar"),
    )
    return "; ".join(words for count, words in kept if count) or "susunannya saja"
