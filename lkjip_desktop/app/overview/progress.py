"""How far an indikator is: empty, in work or done, and what is still missing before it is done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from fractions import Fraction

from lkjip_desktop.domain.formula.aksi import (
    StatusAksi,
    aksi_of,
    is_earlier,
    kendala_of,
    of_quarter,
)
from lkjip_desktop.domain.formula.baris import CARA_REALISASI, BarisResult
from lkjip_desktop.domain.formula.bukti import is_asked
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.bukti import is_met
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Bukti,
    Gambar,
    Indikator,
    Kendala,
    Lampiran,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiIndikator,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple

ASPECTS = {"analisis": "analisis"}
"""Texts every indikator has, by the place they stand in, as they are called in a sentence."""
ASPECTS_BELOW = {"kendala": "kendala", "tindak_lanjut": "tindak lanjut"}
"""Texts an indikator below its target has besides."""


class Stage(Enum):
    """What the list of indikator shows before each."""

    EMPTY = "belum diisi"
    BEGUN = "dikerjakan"
    DONE = "selesai"


class Progress(NamedTuple):
    """How far one indikator is."""

    stage: Stage
    missing: tuple[str, ...]
    """See `missing`."""


_PROGRESS: Each[str, Progress] = Each()


def progress(laporan: Laporan, figures: Figures) -> Mapping[str, Progress]:
    """How far each indikator is, by its id in reading order; looked at again where it changed."""
    reader, steps = Reader(laporan), laporan.rows(Aksi)

    def look(key: str) -> Progress:
        hasil = figures.indikator[key]
        return Progress(stage_of(laporan, hasil), missing(laporan, hasil, reader))

    def owner(step: str) -> tuple[str | None, ...]:
        return (steps[step].indikator,) if step in steps else ()

    kinds = (NilaiIndikator, Narasi, NarasiPeriode, Gambar, Lampiran, Bukti, Aksi, Kendala)
    by_step = (laporan.grouped(Bukti, "aksi"), laporan.grouped(NilaiAksi, "aksi"))
    sources = (
        Source(figures.indikator),
        *(Source(laporan.grouped(kind, "indikator")) for kind in kinds),
        *(Source(entries, owner) for entries in by_step),
    )
    room = (laporan.ruang, figures.sampai.bulan)
    return _PROGRESS.recall(room, figures.indikator, None, sources, reader, look)


def section_counts(laporan: Laporan) -> dict[str | None, tuple[int, int]]:
    """Of each section how many indikator are done, and how many there are.

    None: of those of the planning officer.
    """
    found: dict[str | None, tuple[int, int]] = dict.fromkeys((*laporan.rows(Subsie), None), (0, 0))
    for row in laporan.rows(Indikator).values():
        key = row.subsie if row.subsie in found else None
        done, total = found[key]
        found[key] = done + (row.selesai == 1), total + 1
    return found


def stage_of(laporan: Laporan, hasil: IndikatorResult) -> Stage:
    """Done where the section says so; empty where nothing of what it fills in is there."""
    if hasil.indikator.selesai:
        return Stage.DONE
    return Stage.BEGUN if _is_begun(laporan, hasil) else Stage.EMPTY


def _is_begun(laporan: Laporan, hasil: IndikatorResult) -> bool:
    row = hasil.indikator
    texts: list[Narasi | NarasiPeriode] = [
        *laporan.children(Narasi, "indikator", row.id),
        *laporan.children(NarasiPeriode, "indikator", row.id),
    ]
    figures: list[Indikator | NilaiIndikator] = [
        row,
        *laporan.children(NilaiIndikator, "indikator", row.id),
    ]
    return (
        any(item.realisasi is not None for item in figures)
        or any(item.realisasi_anggaran is not None for item in figures)
        or any(item.realisasi is not None for line in hasil.rincian for item in line.baris)
        or any(line.rincian.hasil is not None for line in hasil.rincian)
        or any(line.realisasi is not None for line in hasil.alokasi)
        or any(item.teks.strip() for item in texts)
        or bool(laporan.children(Gambar, "indikator", row.id))
        or bool(laporan.children(Lampiran, "indikator", row.id))
        or any(map(is_met, _evidence(laporan, hasil)))
        or any(
            _is_begun_step(laporan, step) for step in laporan.children(Aksi, "indikator", row.id)
        )
        or any(
            not is_earlier(item, laporan.data.tahun)
            for item in laporan.children(Kendala, "indikator", row.id)
        )
    )


def _is_begun_step(laporan: Laporan, step: Aksi) -> bool:
    """Whether anything was said of a step; what is planned of it is no work of the section."""
    values = laporan.children(NilaiAksi, "aksi", step.id)
    return any(item.realisasi is not None or item.alasan.strip() for item in values)


def missing(
    laporan: Laporan, hasil: IndikatorResult, reader: Reader | None = None
) -> tuple[str, ...]:
    """What is not there yet, each as a short phrase; empty when nothing is missing."""
    found = ["target"] if hasil.target is None else []
    counted = [item for item in hasil.rincian if item.dihitung]
    for item in counted:
        found += _missing_rows(item)
    if hasil.realisasi is None and not counted:
        found.append("realisasi")
    empty = sum(line.realisasi is None for line in hasil.alokasi)
    if empty and hasil.anggaran.per_baris:
        found.append(f"realisasi anggaran ({empty} kegiatan)")
    asked = sum(is_asked(row, hasil.sampai) for row in _evidence(laporan, hasil))
    if asked:
        found.append(f"{asked} bukti yang diminta")
    found += _missing_steps(laporan, hasil, reader)
    return (*found, *_missing_texts(laporan, hasil))


def _missing_steps(laporan: Laporan, hasil: IndikatorResult, reader: Reader | None) -> list[str]:
    """What the steps planned under it wait for: figures, and why they are late."""
    steps = aksi_of(laporan, hasil.indikator.id, hasil.sampai, reader)
    empty = sum(bool(item.belum) for item in steps)
    late = sum(item.status is StatusAksi.TERLAMBAT and not item.alasan for item in steps)
    told = ((empty, "realisasi {} aksi"), (late, "alasan {} aksi yang terlambat"))
    return [words.format(count) for count, words in told if count]


def _evidence(laporan: Laporan, hasil: IndikatorResult) -> Iterator[Bukti]:
    """That of the indikator and of the steps planned under it."""
    yield from laporan.children(Bukti, "indikator", hasil.indikator.id)
    for step in laporan.children(Aksi, "indikator", hasil.indikator.id):
        yield from laporan.children(Bukti, "aksi", step.id)


def _missing_rows(hasil: RincianResult) -> list[str]:
    name = f"rincian “{hasil.judul}”" if hasil.judul else "rincian"
    if hasil.rincian.cara == "diketik":
        return [f"hasil {name}"] if hasil.nilai is None else []
    if not hasil.baris:
        return [f"baris {name}"]
    both = hasil.rincian.cara not in CARA_REALISASI
    empty = sum(_empty_cells(item, both=both) for item in hasil.baris if item.dihitung)
    return [f"{empty} isian {name}"] if empty else []


def _empty_cells(item: BarisResult, *, both: bool) -> int:
    if not item.sementara:
        return 0
    return int(item.realisasi is None) + int(both and item.pembanding is None) or 1


def _missing_texts(laporan: Laporan, hasil: IndikatorResult) -> list[str]:
    below = isinstance(hasil.capaian, Fraction) and hasil.capaian < SERATUS
    wanted = ASPECTS | ASPECTS_BELOW if below else ASPECTS
    texts: Iterable[Narasi | NarasiPeriode]
    if hasil.sampai.setahun:
        texts = laporan.children(Narasi, "indikator", hasil.indikator.id)
    else:
        wanted = ASPECTS | ASPECTS_BELOW if below else {}
        quarterly = laporan.children(NarasiPeriode, "indikator", hasil.indikator.id)
        texts = [row for row in quarterly if row.periode == hasil.sampai.periode]
    filled = {item.tempat for item in texts if item.teks.strip()}
    rows = of_quarter(kendala_of(laporan, hasil.indikator.id, hasil.sampai), hasil.sampai)
    filled |= {"kendala"} if any(item.uraian.strip() for item in rows) else set()
    filled |= {"tindak_lanjut"} if any(item.tindak_lanjut.strip() for item in rows) else set()
    return [words for place, words in wanted.items() if place not in filled]
