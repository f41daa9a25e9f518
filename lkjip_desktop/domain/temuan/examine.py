"""Every rule over one report: what is found, the gravest first.

What the rules of one indikator found is remembered by the value of it, what those of the whole
found by what they read.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Pengesampingan
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, collector
from lkjip_desktop.domain.temuan.finding import Concern, Severity, Temuan
from lkjip_desktop.domain.temuan.ikatan import PLAN_KINDS, ReportLinks, ikatan
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily
from lkjip_desktop.domain.temuan.rule import (
    aksi,
    belanja,
    berkas,
    bukti,
    hukum,
    isi,
    kait,
    kinerja,
    lalu,
    lengkap,
    pagu,
    pejabat,
    rujukan,
    sama,
    sebut,
    tabel,
    tahun,
    target,
    teks,
    ukuran,
)

RULES: Final[tuple[RuleFamily, ...]] = (
    isi.KELUARGA,
    target.KELUARGA,
    kait.KELUARGA,
    sama.KELUARGA,
    pagu.KELUARGA,
    belanja.KELUARGA,
    kinerja.KELUARGA,
    tabel.KELUARGA,
    ukuran.KELUARGA,
    lalu.KELUARGA,
    *rujukan.KELUARGA,
    teks.KELUARGA,
    sebut.KELUARGA,
    hukum.KELUARGA,
    tahun.KELUARGA,
    pejabat.KELUARGA,
    *lengkap.KELUARGA,
    bukti.KELUARGA,
    aksi.KELUARGA,
    berkas.KELUARGA,
)
"""Every family with its rules, in the order of the guide."""

ATURAN: Final = {aturan.kode: aturan for item in RULES for aturan in item.daftar_aturan}
"""Every rule by its kode."""

_OF_INDIKATOR: Final = tuple(look for item in RULES for look in item.of_indikator)
_OF_LAPORAN: Final = tuple(check for item in RULES for check in item.of_laporan)
_CONCERNS: Final = {
    aturan.kode: frozenset((*item.concerns, *aturan.concerns))
    for item in RULES
    for aturan in item.daftar_aturan
}

Found = tuple[Temuan, ...]

_INDIKATOR: Memo[Found] = Memo()
_KETIKAN: Memo[sama.TypedContent] = Memo()
_IKATAN: Memo[ReportLinks] = Memo(8)
_SAMA: Memo[Found] = Memo(8)
_LAPORAN: Memo[Found] = Memo(200)


def findings(laporan: Laporan, figures: Figures) -> tuple[Temuan, ...]:
    """Every finding of a report, the gravest first and then as the report is read.

    One a rule and place; those set aside stay listed and carry their reason. What was found for
    inputs that stayed the same is remembered, not looked for again.
    """
    reader = Reader(laporan)
    ruang, plan = laporan.ruang, [laporan.rows(kind) for kind in PLAN_KINDS]
    links = _IKATAN.recall(ruang, plan, reader, partial(ikatan, laporan))
    collect = collector(laporan, figures, links)
    found: list[Temuan] = []
    typed = []
    for row, hasil in figures.indikator.items():
        bahan = collect(hasil)
        found += _INDIKATOR.recall(row, bahan, reader, partial(_of_indikator, bahan, reader))
        inputs = sama.typed_inputs(bahan)
        typed.append(_KETIKAN.recall(row, inputs, reader, partial(sama.typed_in, bahan)))
    ketikan = tuple(typed)
    found += _SAMA.recall(ruang, ketikan, reader, lambda: tuple(sama.of_ketikan(ketikan, reader)))
    for place, check in enumerate(_OF_LAPORAN):
        look = partial(_of_laporan, check, laporan, figures, reader)
        inputs = check.inputs(laporan, figures)
        found += _LAPORAN.recall((ruang, place), inputs, reader, look) if inputs else look()
    return ordered(laporan, figures, found)


def _of_indikator(bahan: IndikatorInput, reader: Reader) -> Found:
    return tuple(temuan for look in _OF_INDIKATOR for temuan in look(bahan, reader))


def _of_laporan(check: OfLaporan, laporan: Laporan, figures: Figures, reader: Reader) -> Found:
    return tuple(check.look(laporan, figures, reader))


def reference(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """The cell where a finding is mended; one without an id stands for the table of its kind."""
    remedy = ATURAN[temuan.kode].remedy
    if temuan.lokasi.column or remedy is None:
        return temuan.lokasi
    return remedy if isinstance(remedy, Address) else remedy(laporan, figures, temuan)


def about(concern: Concern, daftar_temuan: Iterable[Temuan]) -> tuple[Temuan, ...]:
    """The findings that speak against a statement of the reviu checklist."""
    return tuple(temuan for temuan in daftar_temuan if concern in _CONCERNS[temuan.kode])


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
    ranks = {tingkat: place for place, tingkat in enumerate(Severity)}

    def place(temuan: Temuan) -> tuple[int, int, str]:
        return (ranks[temuan.tingkat], places.get(temuan.indikator, last), temuan.kode)

    return tuple(sorted(once.values(), key=place))
