"""Facts of the indikator: each by itself, in its groups, in earlier years and in the plan."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

from lkjip_desktop.domain.formula.capaian import SERATUS, capaian
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import UNWATCHED, Memo
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.sums import (
    how_many_above,
    how_many_from,
    numbers_of,
)
from lkjip_desktop.domain.model.entity import (
    Baris,
    CapaianLalu,
    Indikator,
    Jenjang,
    NilaiIndikator,
    Rincian,
    Sasaran,
    Standar,
    Subsie,
    TargetRenstra,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Nilai
from lkjip_desktop.domain.temuan.claim.fact.anggaran import AnggaranFacts
from lkjip_desktop.domain.temuan.claim.fact.watched import fact
from lkjip_desktop.domain.temuan.claim.language.names import telling_stems, words
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.keluarga import names
from lkjip_desktop.domain.temuan.wording import begin, call


def _tallied(daftar_capaian: Iterable[Nilai]) -> tuple[int, int, int]:
    reached = numbers_of(daftar_capaian)
    return (
        len(reached),
        how_many_from(reached, int(SERATUS)),
        how_many_above(reached, int(SERATUS)),
    )


def _told_by(names: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple([(row, telling_stems(*both)) for row, *both in names])


def _stems_in(rows: Iterable[Mapping[str, Any]]) -> frozenset[str]:
    every = (row for some in rows for row in some.values())
    told = {getattr(row, name, "") for row in every for name in _CALLED_IN}
    return frozenset([stem(word) for text in told for word in words(text)])


_CALLED_IN: Final = ("nama", "nama_pendek", "judul", "uraian")
"""Columns of what indikator, tables and rows are called."""
_WORDS: Final[Memo[frozenset[str]]] = Memo(16)
_TALLIES: Final[Memo[tuple[int, int, int]]] = Memo(200)
_NAMES: Final[Memo[tuple[tuple[str, frozenset[str]], ...]]] = Memo(64)


class KnownStandard(NamedTuple):
    """What others reach or must reach in the same, and who says so."""

    nilai: Fraction
    sumber: str
    lokasi: Address


class IndikatorFacts(AnggaranFacts):
    """What a report tells of its indikator and of groups of them."""

    def indikator(self, row: str) -> IndikatorResult | None:
        """An indikator of the report with its figures."""
        found: IndikatorResult | None = self.look_at(row)
        return found

    @fact
    def called(self, row: str) -> tuple[str, ...]:
        """The names of an indikator, whatever its figures are; none where there is none."""
        hasil = self._figures.indikator.get(row)
        return () if hasil is None else (hasil.indikator.nama, hasil.indikator.nama_pendek)

    def unit(self, row: str) -> str:
        """The first word of the unit of an indikator: what a bare number of it counts."""
        hasil = self.indikator(row)
        return hasil.indikator.satuan.casefold().split(" ")[0] if hasil is not None else ""

    def row(self, row: str) -> str:
        """What an indikator is called at the beginning of a sentence."""
        found = self.indikator(row)
        return begin(found.indikator) if found is not None else ""

    def name(self, row: str) -> str:
        """What an indikator is called within a sentence."""
        found = self.indikator(row)
        return f"indikator {call(found.indikator)}" if found is not None else ""

    @fact
    def names(self) -> tuple[tuple[str, frozenset[str]], ...]:
        """Each indikator with the stems of the words that tell it from others."""
        rows = [hasil.indikator for hasil in self._figures.indikator.values()]
        told = [(row.id, row.nama, row.nama_pendek) for row in rows]
        return _NAMES.recall(self._laporan.ruang, told, UNWATCHED, lambda: _told_by(told))

    @fact
    def called_with(self) -> frozenset[str]:
        """The stems of all words that indikator, their tables and the rows of these are called."""
        laporan = self._laporan
        rows = [laporan.rows(kind) for kind in (Indikator, Rincian, Baris)]
        told = (names(laporan, self._figures), *rows[1:])
        return _WORDS.recall(laporan.ruang, told, UNWATCHED, lambda: _stems_in(rows))

    @fact
    def group(self, kind: str, row: str) -> GroupResult | None:
        """The indikator of a sasaran (S), a jenjang (J), a section (U), or all ("")."""
        return self._group(kind, row)

    def _group(self, kind: str, row: str) -> GroupResult | None:
        whole = self._figures.ringkasan
        if kind == "K":
            return self._served(row)
        by = {"S": whole.per_sasaran, "J": whole.per_jenjang, "U": whole.per_subsie}.get(kind)
        return whole.semua if by is None else by.get(row)

    def _served(self, kegiatan: str) -> GroupResult | None:
        """The indikator that a kegiatan, or a line below it, pays for; None: it pays for none."""
        served = {line.indikator for line in self._allotted_by(kegiatan)}
        rows = [self._figures.indikator[row] for row in self._figures.indikator if row in served]
        if not rows:
            return None
        reached = numbers_of(row.capaian for row in rows)
        return replace(
            self._figures.ringkasan.semua,
            daftar_id=tuple([row.indikator.id for row in rows]),
            banyak_indikator=len(rows),
            banyak_berlaku=len(reached),
            banyak_tidak_berlaku=sum(row.capaian is TIDAK_BERLAKU for row in rows),
            rata_rata_capaian=None,
            rata_rata_asli=None,
            rata_rata_berbobot=None,
        )

    @fact
    def members(self, kind: str = "", row: str = "") -> tuple[IndikatorResult, ...]:
        """Each of them."""
        group = self._group(kind, row)
        if group is None:
            return ()
        return tuple([self._figures.indikator[item] for item in group.daftar_id])

    @fact
    def each(self, name: str) -> dict[str, Any]:
        """What all have under a name, as a figure or as they were entered, by their ids."""
        rows, worked_out = self._figures.indikator, hasattr(IndikatorResult, name)
        return {k: getattr(x if worked_out else x.indikator, name) for k, x in rows.items()}

    @fact
    def tally(self, rows: tuple[str, ...]) -> tuple[int, int, int]:
        """How many of these indikator have a capaian, one of 100 or more, and one of more."""
        known = self._figures.indikator
        found = [known[row].capaian for row in rows if row in known]
        room = (self._laporan.ruang, self._figures.sampai.bulan, rows)
        return _TALLIES.recall(room, found, self._reader, lambda: _tallied(found))

    @fact
    def means(self) -> tuple[tuple[str, str, Nilai], ...]:
        """Id, name and mean capaian of each sasaran of the report that has indikator."""
        groups, rows = self._figures.ringkasan.per_sasaran, self._laporan.rows(Sasaran)
        return tuple(
            [
                (key, rows[key].nama, group.rata_rata_capaian)
                for key, group in groups.items()
                if key is not None and key in rows and group.banyak_indikator
            ]
        )

    @fact
    def level_means(self) -> tuple[tuple[str, str, Nilai], ...]:
        """Id, name and mean capaian of each level of sasaran that has indikator."""
        groups, rows = self._figures.ringkasan.per_jenjang, self._laporan.rows(Jenjang)
        return tuple(
            [
                (key, rows[key].nama, group.rata_rata_capaian)
                for key, group in groups.items()
                if key is not None and key in rows and group.banyak_indikator
            ]
        )

    @fact
    def sections(self) -> tuple[tuple[str, str, GroupResult], ...]:
        """Id, name and figures of each section that has indikator."""
        groups, rows = self._figures.ringkasan.per_subsie, self._laporan.rows(Subsie)
        return tuple(
            [
                (key, rows[key].nama, group)
                for key, group in groups.items()
                if key is not None and key in rows and group.banyak_indikator
            ]
        )

    @fact
    def sizes(self) -> tuple[int, ...]:
        """How many indikator each sasaran of the report has that has any."""
        groups = self._figures.ringkasan.per_sasaran.values()
        return tuple([group.banyak_indikator for group in groups if group.banyak_indikator])

    @fact
    def past(self, row: str, tahun: int) -> dict[str, Nilai]:
        """Target, realisasi and capaian of an earlier year, where they are known."""
        owner = self._laporan.find(Indikator, row)
        for item in self._laporan.children(CapaianLalu, "indikator", row):
            if item.tahun == tahun and owner is not None:
                target = self._reader.read(item, "target", [])
                realisasi = self._reader.read(item, "realisasi", [])
                return {
                    "target": target,
                    "realisasi": realisasi,
                    "capaian": self._past_capaian(owner, target, realisasi),
                }
        return {}

    def _past_capaian(self, owner: Indikator, target: Nilai, realisasi: Nilai) -> Nilai:
        if owner.polaritas == "rentang":
            return None
        rules = self._figures.settings
        return capaian(owner.polaritas, target, None, realisasi, rules).nilai

    @fact
    def quarterly(self, row: str) -> tuple[str, tuple[Fraction, ...]]:
        """How the quarters of an indikator come together, and those that were typed in, in order.

        None where tables give its result, or it is filled in otherwise.
        """
        hasil = self._figures.indikator.get(row)
        typed = hasil is not None and hasil.diketik and hasil.indikator.pengisian == "triwulan"
        every = self._laporan.children(NilaiIndikator, "indikator", row) if typed else ()
        told = sorted((x.periode, self._reader.read(x, "realisasi", [])) for x in every)
        known = numbers_of(nilai for _, nilai in told)
        return hasil.indikator.gabung if hasil is not None else "", tuple(known)

    @fact
    def standard(self, row: str) -> KnownStandard | None:
        """That of an indikator, where it has one."""
        for item in self._laporan.children(Standar, "indikator", row):
            for nilai in numbers_of([self._reader.read(item, "nilai", [])]):
                return KnownStandard(nilai, item.sumber, at(item))
        return None

    @fact
    def plans(self, row: str) -> tuple[tuple[tuple[int, Nilai], ...], ...]:
        """The targets by their years of each of the plan that an indikator is held against."""
        links = self._laporan.children(TautanRenstra, "indikator", row)
        found = (
            self._laporan.children(TargetRenstra, "indikator_renstra", link.indikator_renstra or "")
            for link in links
        )
        read = self._reader.read
        return tuple(
            [tuple([(item.tahun, read(item, "target", [])) for item in items]) for items in found]
        )

    @fact
    def planned(self, row: str, tahun: int) -> tuple[Nilai, ...]:
        """The targets that the plan, and of this year the agreement, set for an indikator."""
        links = self._laporan.children(TautanRenstra, "indikator", row)
        return tuple(
            [
                self._reader.read(item, "target", [])
                for link in links
                for item in self._laporan.children(
                    TargetRenstra, "indikator_renstra", link.indikator_renstra or ""
                )
                if item.tahun == tahun
            ]
        )
