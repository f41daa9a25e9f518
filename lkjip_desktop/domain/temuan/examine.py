"""Every rule over one report: what is found, the gravest first.

What the rules of one indikator found is remembered by the value of it, what those of the whole
found by what they read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, NamedTuple

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.memo import Memo
from lkjip_desktop.domain.model import (
    Entity,
    Indikator,
    NilaiAlokasi,
    Pengesampingan,
    PerjanjianKinerja,
    RevisiPagu,
)
from lkjip_desktop.domain.rujukan import Reader
from lkjip_desktop.domain.temuan import (
    berkas,
    isi,
    kait,
    kinerja,
    lengkap,
    pagu,
    pejabat,
    rujukan,
    sama,
    tabel,
    tahun,
    target,
    teks,
)
from lkjip_desktop.domain.temuan.bahan import Bahan, collector
from lkjip_desktop.domain.temuan.finding import Keluarga, Temuan, Tingkat

RULES: Final[tuple[Keluarga, ...]] = (
    isi.KELUARGA,
    target.KELUARGA,
    kait.KELUARGA,
    sama.KELUARGA,
    pagu.KELUARGA,
    kinerja.KELUARGA,
    tabel.KELUARGA,
    *rujukan.KELUARGA,
    teks.KELUARGA,
    tahun.KELUARGA,
    pejabat.KELUARGA,
    *lengkap.KELUARGA,
    berkas.KELUARGA,
)
"""Every family with its rules, in the order of the guide."""

ATURAN: Final = {aturan.kode: aturan for item in RULES for aturan in item.daftar_aturan}
"""Every rule by its kode."""

OF_INDIKATOR: Final[tuple[Callable[[Bahan], Iterable[Temuan]], ...]] = (
    isi.of_indikator,
    kait.of_indikator,
    pagu.of_indikator,
    kinerja.of_indikator,
    tabel.of_indikator,
    rujukan.of_indikator,
    teks.of_indikator,
    lengkap.of_indikator,
)


class Whole(NamedTuple):
    """Rules of the whole report, and all that they read."""

    inputs: Callable[[Laporan, Figures], object]
    rules: Callable[[Laporan, Figures, Reader], Iterator[Temuan]]


def _budget(laporan: Laporan, figures: Figures) -> object:
    kinds = (RevisiPagu, NilaiAlokasi, PerjanjianKinerja)
    order = tuple(figures.indikator)
    return (
        figures.settings,
        figures.pagu,
        order,
        laporan.data,
        *(laporan.rows(kind) for kind in kinds),
    )


def _rows(kind: type[Entity], laporan: Laporan, _: Figures) -> object:
    return laporan.rows(kind)


def _identity(laporan: Laporan, _: Figures) -> object:
    return (laporan.data, laporan.satker, laporan.rows(Indikator))


def _plan_and_report(laporan: Laporan, figures: Figures) -> object:
    return (target.plan_inputs(laporan, figures), laporan.rows(Indikator))


OF_LAPORAN: Final[tuple[Whole, ...]] = (
    Whole(_budget, pagu.of_anggaran),
    Whole(_budget, isi.of_anggaran),
    Whole(_identity, isi.of_identitas),
    Whole(isi.dokumen_inputs, isi.of_dokumen),
    Whole(target.plan_inputs, isi.of_rencana),
    Whole(target.plan_inputs, target.of_renstra),
    Whole(target.plan_inputs, kait.of_rencana),
    Whole(_plan_and_report, target.of_bersama),
    *(Whole(partial(_rows, kind), partial(sama.of_kode, kind)) for kind in sama.KODE_DAFTAR),
    Whole(target.plan_inputs, sama.of_nama_rencana),
    Whole(partial(_rows, Indikator), sama.of_nama_laporan),
    Whole(rujukan.elsewhere_inputs, rujukan.of_laporan),
    Whole(teks.text_inputs, teks.of_naskah),
    Whole(tahun.dated_inputs, tahun.of_tahun),
    Whole(pejabat.pejabat_inputs, pejabat.of_pejabat),
    Whole(tahun.carried_inputs, tahun.of_terbawa),
    Whole(lengkap.signature_inputs, lengkap.of_tanda_tangan),
    Whole(lengkap.signature_inputs, lengkap.of_pengaturan),
    Whole(lengkap.attached_inputs, lengkap.of_lampiran),
)

OF_ANGKA: Final = (rujukan.of_naskah, teks.of_bab)
"""Rules of the whole that read so many figures that looking whether one changed takes as long."""

Found = tuple[Temuan, ...]

_INDIKATOR: Memo[Found] = Memo()
_KETIKAN: Memo[sama.Ketikan] = Memo()
_IKATAN: Memo[target.Ikatan] = Memo(8)
_SAMA: Memo[Found] = Memo(8)
_LAPORAN: Memo[Found] = Memo(200)


def findings(laporan: Laporan, figures: Figures) -> tuple[Temuan, ...]:
    """Every finding of a report, the gravest first and then as the report is read.

    One a rule and place; those set aside stay listed and carry their reason. What was found for
    inputs that stayed the same is remembered, not looked for again.
    """
    reader = Reader(laporan)
    ruang, plan = laporan.ruang, target.plan_inputs(laporan, figures)
    ikatan = _IKATAN.recall(ruang, plan, reader, partial(target.ikatan, laporan))
    collect = collector(laporan, figures, ikatan)
    found: list[Temuan] = []
    typed = []
    for row, hasil in figures.indikator.items():
        bahan = collect(hasil)
        found += _INDIKATOR.recall(row, bahan, reader, partial(_of_indikator, bahan, reader))
        inputs = sama.typed_inputs(bahan)
        typed.append(_KETIKAN.recall(row, inputs, reader, partial(sama.typed_in, bahan)))
    ketikan = tuple(typed)
    found += _SAMA.recall(ruang, ketikan, reader, lambda: tuple(sama.of_ketikan(ketikan, reader)))
    for place, whole in enumerate(OF_LAPORAN):
        found += _LAPORAN.recall(
            (ruang, place),
            whole.inputs(laporan, figures),
            reader,
            partial(_of_laporan, whole, laporan, figures, reader),
        )
    for rule in OF_ANGKA:
        found += rule(laporan, figures, reader)
    return ordered(laporan, figures, found)


def _of_indikator(bahan: Bahan, reader: Reader) -> Found:
    hasil = bahan.hasil
    goals = (hasil.target, hasil.target_atas)
    found = [*target.of_indikator(hasil.indikator, *goals, bahan.terkait, reader)]
    for rule in OF_INDIKATOR:
        found += rule(bahan)
    return tuple(found)


def _of_laporan(whole: Whole, laporan: Laporan, figures: Figures, reader: Reader) -> Found:
    return tuple(whole.rules(laporan, figures, reader))


def ordered(laporan: Laporan, figures: Figures, found: Sequence[Temuan]) -> tuple[Temuan, ...]:
    """Findings in order, each once, with the reasons of those set aside."""
    once: dict[tuple[str, Address], Temuan] = {}
    for temuan in found:
        once.setdefault((temuan.kode, temuan.lokasi), temuan)
    reasons = {(row.kode, row.lokasi): row.alasan for row in laporan.rows(Pengesampingan).values()}
    aside = {kode for kode, _ in reasons}
    for (kode, lokasi), temuan in once.items() if aside else ():
        reason = reasons.get((kode, str(lokasi))) if kode in aside else None
        if reason is not None:
            once[kode, lokasi] = replace(temuan, disisihkan=reason)
    places: dict[str | None, int] = {row: place for place, row in enumerate(figures.indikator)}
    last = len(places)
    ranks = {tingkat: place for place, tingkat in enumerate(Tingkat)}

    def place(temuan: Temuan) -> tuple[int, int, str]:
        return (ranks[temuan.tingkat], places.get(temuan.indikator, last), temuan.kode)

    return tuple(sorted(once.values(), key=place))
