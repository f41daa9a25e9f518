"""Findings of a budget that does not add up: alokasi, kegiatan, revisions, realisasi."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.number import format_rupiah
from lkjip_desktop.domain.temuan.finding import Temuan, Tingkat, at, of_indikator


def over_allocated(_: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ANG-01: the lines of a kegiatan sum to more than its pagu."""
    for hasil in figures.kegiatan.values():
        row = hasil.kegiatan
        if isinstance(hasil.pagu, Fraction) and hasil.dialokasikan > hasil.pagu:
            pesan = (
                f"{row.nama}: jumlah alokasi {format_rupiah(hasil.dialokasikan)}"
                f" melebihi pagunya {format_rupiah(hasil.pagu)}."
            )
            yield Temuan("ANG-01", Tingkat.GALAT, pesan, at(row, "pagu"), row.subsie)


def unallocated(_: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ANG-02: pagu of a kegiatan that serves no indikator, at its line or at the kegiatan."""
    for hasil in figures.kegiatan.values():
        row = hasil.kegiatan
        loose = [line for line in hasil.alokasi if line.alokasi.indikator is None]
        for line in loose:
            if isinstance(line.pagu, Fraction) and line.pagu > 0:
                yield _unallocated(row.nama, line.pagu, at(line.alokasi, "pagu"), row.subsie)
        own = not any(item.kegiatan.induk == row.id for item in figures.kegiatan.values())
        if own and hasil.belum_dialokasikan > 0:
            yield _unallocated(row.nama, hasil.belum_dialokasikan, at(row, "pagu"), row.subsie)


def _unallocated(nama: str, amount: Fraction, lokasi: Address, subsie: str | None) -> Temuan:
    pesan = f"{nama}: {format_rupiah(amount)} belum dialokasikan ke indikator mana pun."
    return Temuan("ANG-02", Tingkat.GALAT, pesan, lokasi, subsie)


def sums_of_pagu(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ANG-03: pagu awal with its revisions is not the sum of kegiatan; a tree that does not sum."""
    pagu = figures.pagu
    total, final = pagu.pagu_kegiatan, pagu.pagu_akhir
    if isinstance(total, Fraction) and isinstance(final, Fraction) and total != final:
        pesan = (
            f"Jumlah pagu kegiatan {format_rupiah(total)} berbeda dari pagu akhir"
            f" {format_rupiah(final)}, yaitu pagu awal dan seluruh revisinya."
        )
        yield Temuan("ANG-03", Tingkat.GALAT, pesan, at(laporan.data, "pagu_awal"))
    for hasil in pagu.kegiatan.values():
        row, below = hasil.kegiatan, hasil.pagu_anak
        if isinstance(below, Fraction) and isinstance(hasil.pagu, Fraction) and below != hasil.pagu:
            pesan = (
                f"{row.nama}: pagu {format_rupiah(hasil.pagu)} berbeda dari jumlah"
                f" pagu di bawahnya, {format_rupiah(below)}."
            )
            yield Temuan("ANG-03", Tingkat.GALAT, pesan, at(row, "pagu"), row.subsie)


def over_spent(_: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ANG-04: more was spent for an indikator than its pagu."""
    for hasil in figures.indikator.values():
        spent, pagu = hasil.realisasi_anggaran, hasil.pagu
        if isinstance(spent, Fraction) and isinstance(pagu, Fraction) and spent > pagu:
            pesan = (
                f"realisasi anggaran {format_rupiah(spent)} melebihi pagu {format_rupiah(pagu)}."
            )
            yield of_indikator("ANG-04", Tingkat.PERINGATAN, hasil.indikator, pesan)


RULES: Final = (over_allocated, unallocated, sums_of_pagu, over_spent)
