"""Where the report stands, as the summary pane shows it: key figures, bars, sections, gaps."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import Final

from lkjip_desktop.app.overview.progress import progress
from lkjip_desktop.domain.display.explain import (
    explain_berbobot,
    explain_capaian,
    explain_efisiensi,
    explain_pagu_akhir,
    explain_rata_rata,
    explain_serapan,
    persen,
)
from lkjip_desktop.domain.formula.anggaran.alokasi import serapan
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Jenjang, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import PredikatSign, Settings
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai, format_number, format_rupiah
from lkjip_desktop.domain.record import dataclass

NOT_APPLICABLE: Final = "–"


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One large number with what it means."""

    title: str
    value: str
    unit: str = ""
    note: str = ""
    wrong: bool = False
    """Whether the note is about something that has to be mended."""
    explained: str = ""


@dataclass(frozen=True, slots=True)
class PercentBar:
    """One indikator in a chart of percentages."""

    indikator: str
    kode: str
    nama: str
    length: float | None
    """Percent; None where there is nothing to draw."""
    value: str
    tanda: PredikatSign | None
    """None where it is tidak berlaku or not known yet."""
    provisional: bool
    told: str
    """What hovering says: the whole name and the formula with its numbers."""


@dataclass(frozen=True, slots=True)
class SectionBudget:
    """The budget of one section: what it spent of the pagu of its indikator."""

    nama: str
    amounts: str
    share: float | None
    """Part of 1; None where it is not known."""
    value: str


@dataclass(frozen=True, slots=True)
class NamedNumber:
    """A name and a number beside it."""

    nama: str
    value: str
    told: str = ""


@dataclass(frozen=True, slots=True)
class MissingEntry:
    """What an indikator still lacks."""

    indikator: str
    kode: str
    lacking: str


@dataclass(frozen=True, slots=True)
class Summary:
    """Everything the pane shows."""

    keys: tuple[KeyFigure, ...]
    capaian: tuple[PercentBar, ...]
    serapan: tuple[PercentBar, ...]
    sections: tuple[SectionBudget, ...]
    levels: tuple[NamedNumber, ...]
    gaps: tuple[MissingEntry, ...]


def summary(laporan: Laporan, figures: Figures) -> Summary:
    """The summary of a report; every number is formatted by its settings."""
    rules = figures.settings
    hasil = tuple(figures.indikator.values())
    return Summary(
        keys=_keys(figures),
        capaian=tuple(_kept(_capaian, item, rules) for item in hasil),
        serapan=tuple(_kept(_serapan, item, rules) for item in hasil),
        sections=_sections(laporan, figures),
        levels=_levels(laporan, figures),
        gaps=_gaps(laporan, figures),
    )


_KEPT: dict[tuple[str, str], tuple[IndikatorResult, Settings, PercentBar]] = {}
_MOST_KEPT: Final = 20_000


def _kept(
    make: Callable[[IndikatorResult, Settings], PercentBar], hasil: IndikatorResult, rules: Settings
) -> PercentBar:
    """The bar made last for an indikator as long as its result is the same object."""
    key = (make.__name__, hasil.indikator.id)
    known = _KEPT.get(key)
    if known is not None and known[0] is hasil and known[1] is rules:
        return known[2]
    if len(_KEPT) >= _MOST_KEPT:
        _KEPT.clear()
    bar = make(hasil, rules)
    _KEPT[key] = (hasil, rules, bar)
    return bar


def _percent(nilai: Nilai, rules: Settings) -> str:
    return persen(rules).text(nilai, kosong="…", strip=NOT_APPLICABLE)


def _keys(figures: Figures) -> tuple[KeyFigure, ...]:
    rules, whole = figures.settings, figures.ringkasan
    all_ = whole.semua
    spent = format_rupiah(whole.realisasi_anggaran, kosong="belum diisi", strip="tidak berlaku")
    efficient = _percent(all_.efisiensi, rules)
    if rules.efisiensi != "indeks" and isinstance(all_.efisiensi, Fraction):
        efficient += " %"
    return (
        _mean_key(all_, rules),
        KeyFigure(
            "Serapan" if all_.serapan == whole.serapan else "Serapan indikator",
            *_mean(_known_serapan(all_), rules),
            f"efisiensi {efficient}" if isinstance(all_.serapan, Fraction) else _part(all_),
            explained="\n".join(
                (
                    explain_serapan(all_.pagu, all_.pasti, rules),
                    f"Efisiensi: {explain_efisiensi(all_, rules)}",
                )
            ),
        ),
        KeyFigure(
            "Pagu akhir",
            format_rupiah(whole.pagu_akhir, kosong="belum diisi", strip="tidak berlaku"),
            "",
            f"realisasi {spent}" if figures.kegiatan else _allocated(figures),
            explained=explain_pagu_akhir(figures.pagu),
        ),
        _unallocated(figures),
    )


def _mean_key(group: GroupResult, rules: Settings) -> KeyFigure:
    parts = [f"{group.banyak_berlaku} indikator"]
    if group.banyak_tidak_berlaku:
        parts.append(f"{group.banyak_tidak_berlaku} tidak berlaku")
    if group.banyak_belum:
        parts.append(f"{group.banyak_belum} belum diisi")
    told = explain_rata_rata(group, rules)
    if rules.rata_rata_berbobot:
        parts.append(f"berbobot {_percent(group.rata_rata_berbobot, rules)} %")
        told += f"\nBerbobot: {explain_berbobot(group, rules)}"
    mean = _mean(group.rata_rata_capaian, rules)
    return KeyFigure("Rata-rata capaian", *mean, ", ".join(parts), explained=told)


def _known_serapan(group: GroupResult) -> Nilai:
    """Serapan of all of it, or of the part whose realisasi is known."""
    if isinstance(group.serapan, Fraction):
        return group.serapan
    found = serapan(group.pagu_diketahui, group.realisasi_anggaran)
    return found if isinstance(found, Fraction) else group.serapan


def _part(group: GroupResult) -> str:
    """Which part of the pagu a serapan is of that is not of all of it."""
    if not isinstance(group.pagu_diketahui, Fraction):
        return "realisasi belum diisi" if isinstance(group.pagu, Fraction) else ""
    return f"baru atas {format_rupiah(group.pagu_diketahui)}"


def _mean(nilai: Nilai, rules: Settings) -> tuple[str, str]:
    """A percentage and its sign, which stands beside numbers only."""
    if isinstance(nilai, Fraction):
        return _percent(nilai, rules), "%"
    return "belum ada" if nilai is None else "–", ""


def _unallocated(figures: Figures) -> KeyFigure:
    amount = figures.ringkasan.pagu_tanpa_indikator
    every = figures.kegiatan.values()
    with_parts = {item.kegiatan.induk for item in every}
    names = [
        item.kegiatan.nama
        for item in every
        if item.kegiatan.id not in with_parts and (item.tanpa_indikator or item.belum_dialokasikan)
    ]
    note = names[0] if len(names) == 1 else f"{len(names)} kegiatan"
    return KeyFigure(
        "Belum dialokasikan",
        format_rupiah(
            amount if amount or not _without_pagu(figures) else None, kosong="belum diisi"
        ),
        "",
        note if amount else _allocated(figures),
        wrong=amount > 0,
        explained="Pagu yang belum ditautkan ke indikator mana pun:\n" + "\n".join(names)
        if amount
        else "",
    )


def _allocated(figures: Figures) -> str:
    """What there is to say where no pagu is left over."""
    if not figures.kegiatan:
        return "belum ada kegiatan"
    if bare := _without_pagu(figures):
        return f"pagu {bare} kegiatan belum diisi"
    return "semua pagu teralokasi"


def _without_pagu(figures: Figures) -> int:
    """How many kegiatan have no pagu yet, neither their own nor that of their parts."""
    return sum(item.pagu is None for item in figures.kegiatan.values())


def _name(hasil: IndikatorResult) -> str:
    row = hasil.indikator
    return row.nama_pendek or row.nama or "tanpa nama"


def _capaian(hasil: IndikatorResult, rules: Settings) -> PercentBar:
    shown, row = hasil.capaian_dibatasi, hasil.indikator
    number = isinstance(shown, Fraction)
    lines = [f"{row.kode}  {row.nama}", f"Capaian: {explain_capaian(hasil, rules)}"]
    if hasil.predikat is not None:
        lines.append(hasil.predikat.nama)
    if hasil.sementara:
        lines.append("Sementara: masih ada yang belum diisi")
    return PercentBar(
        row.id,
        row.kode,
        _name(hasil),
        float(shown) if isinstance(shown, Fraction) else None,
        _percent(shown, rules),
        hasil.predikat.tanda if hasil.predikat and number else None,
        hasil.sementara,
        "\n".join(lines),
    )


def _serapan(hasil: IndikatorResult, rules: Settings) -> PercentBar:
    row, part = hasil.indikator, hasil.serapan
    told = "\n".join(
        (
            f"{row.kode}  {row.nama}",
            f"Pagu {format_rupiah(hasil.pagu, kosong='belum diisi', strip='tidak berlaku')}",
            "Realisasi "
            + format_rupiah(hasil.realisasi_anggaran, kosong="belum diisi", strip="tidak berlaku"),
            f"Serapan: {explain_serapan(hasil.pagu, hasil.anggaran.pasti, rules)}",
            f"Efisiensi: {explain_efisiensi(hasil, rules)}",
        )
    )
    return PercentBar(
        row.id,
        row.kode,
        _name(hasil),
        float(part) if isinstance(part, Fraction) else None,
        _percent(part, rules),
        None if not isinstance(part, Fraction) else _absorbed(part),
        hasil.anggaran.sementara,
        told,
    )


def _absorbed(part: Fraction) -> PredikatSign:
    """More spent than there was is the one sign a budget bar has; low absorption is no failure."""
    return PredikatSign.DI_BAWAH if part > 100 else PredikatSign.TERCAPAI  # noqa: PLR2004 - percent


def _sections(laporan: Laporan, figures: Figures) -> tuple[SectionBudget, ...]:
    rules, found = figures.settings, []
    for key, group in figures.ringkasan.per_subsie.items():
        if not group.banyak_indikator:
            continue
        row = laporan.find(Subsie, key)
        part = group.serapan
        pair = (group.realisasi_anggaran, group.pagu)
        amounts = " / ".join(
            format_number(nilai, 0, kosong="belum diisi", strip="tidak berlaku") for nilai in pair
        )
        found.append(
            SectionBudget(
                (row.nama_pendek or row.nama) if row else "Tanpa seksi",
                amounts if set(pair) != {TIDAK_BERLAKU} else "belum ada alokasi",
                float(part / 100) if isinstance(part, Fraction) else None,
                _percent(part, rules) + (" %" if isinstance(part, Fraction) else ""),
            )
        )
    return tuple(found)


def _levels(laporan: Laporan, figures: Figures) -> tuple[NamedNumber, ...]:
    rules, found = figures.settings, []
    for key, group in figures.ringkasan.per_jenjang.items():
        row = laporan.find(Jenjang, key)
        mean = group.rata_rata_capaian
        value = _percent(mean, rules) + (" %" if isinstance(mean, Fraction) else "")
        name = row.nama if row else "Tanpa jenjang"
        told = f"Rata-rata {name}: {explain_rata_rata(group, rules)}"
        found.append(NamedNumber(f"{name} ({group.banyak_berlaku})", value, told))
    return tuple(found)


def _gaps(laporan: Laporan, figures: Figures) -> tuple[MissingEntry, ...]:
    found = []
    for key, item in progress(laporan, figures).items():
        hasil = figures.indikator[key]
        row = hasil.indikator
        if item.missing and not (hasil.capaian is TIDAK_BERLAKU and row.selesai):
            found.append(MissingEntry(key, row.kode or _name(hasil), ", ".join(item.missing)))
    return tuple(found)
