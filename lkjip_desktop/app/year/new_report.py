"""A new report: from a catalogue, or carried over from the year before."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, TypeVar, cast

from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.app.exchange.berkas import contents_of
from lkjip_desktop.app.year.katalog import Katalog
from lkjip_desktop.app.year.lanjutan import asked_again, promised
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.periode import FIRST_YEAR, LAST_YEAR
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model import terbawa
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Aksi,
    Bukti,
    CapaianLalu,
    DataLaporan,
    Edisi,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kendala,
    Komentar,
    Lampiran,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pengaturan,
    Pengesampingan,
    PerjanjianKinerja,
    RevisiPagu,
    Satker,
    Standar,
    SuratPengantar,
    TargetPeriode,
    TargetRenstra,
    TautanRenstra,
    TutupPeriode,
    column,
    columns,
    keyed_id,
    new_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.model.setting import SETTING, TARGET_ATAS_LALU, earlier_year, row_setting
from lkjip_desktop.domain.number.figure import Nilai, round_half_up, to_canonical
from lkjip_desktop.store.document import Document

E = TypeVar("E", bound=Entity)


KEPT_FIGURES: Final = (TargetRenstra, CapaianLalu, Standar)
"""Kinds whose figures hold for other years as well."""

FORGOTTEN: Final = (
    RevisiPagu,
    Lampiran,
    Pengesampingan,
    NilaiIndikator,
    TargetPeriode,
    TutupPeriode,
    NarasiPeriode,
    Kendala,
    NilaiAksi,
    Bukti,
    Komentar,
    NilaiBelanja,
    Edisi,
)
"""Kinds that belong to one year only; what `promised` and `asked_again` tell of them apart."""

KEPT_PARTS: Final = frozenset({"kata_pengantar", "bab_1", "bab_2"})
"""Parts of the report whose text and pictures are taken along, to be looked through again."""

DECIMALS: Final = 10
"""Decimals of a realisasi that becomes one of an earlier year, half-up."""

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def check_year(tahun: int) -> None:
    """Refuse a year that no report of this kind can have."""
    if not FIRST_YEAR <= tahun <= LAST_YEAR:
        raise Refusal(
            f"Tahun {tahun} tidak dapat dipakai; pilih tahun {FIRST_YEAR} sampai {LAST_YEAR}."
        )


def from_katalog(satker: str, tahun: int, katalog: Katalog | None) -> Laporan:
    """A new report of its own: sections, objectives, indikator and empty tables of a catalogue.

    Without a catalogue it holds the office and the year alone. Raises Refusal where the name is
    empty or the year is impossible.
    """
    check_year(tahun)
    ruang, nama = new_id(), _name(satker)
    start = DataLaporan(ruang, tahun=tahun, renstra_awal=tahun, renstra_akhir=tahun + 4)
    if katalog is not None and katalog.holds(tahun):
        start = replace(start, renstra_awal=katalog.mulai, renstra_akhir=katalog.selesai)
    singles = (start, Satker(new_id(), nama=nama), SuratPengantar(new_id(), jenis=_jenis(tahun)))
    rest = katalog.laporan.all_rows() if katalog is not None else ()
    kinds = {type(row) for row in singles}
    rows = [*singles, *_born(ruang), *(row for row in rest if type(row) not in kinds)]
    return Laporan(_rekeyed(rows, ruang))


def _born(ruang: str) -> list[Pengaturan]:
    """What a report says of the rules in force when it was begun."""
    return [_setting(ruang, "rasio_baris", SETTING["rasio_baris"].write(True))]


def _setting(ruang: str, nama: str, isi: str) -> Pengaturan:
    return Pengaturan(keyed_id(ruang, Pengaturan, nama), nama, isi)


def _name(satker: str) -> str:
    if not satker.strip():
        raise Refusal("Nama satker belum diisi; tulis nama kantor yang melapor.")
    return satker.strip()


def _jenis(tahun: int) -> str:
    return f"Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun {tahun}"


def carried_over(lalu: Laporan, tahun: int, satker: str = "") -> Laporan:
    """The report of a later year: the same rows with the same ids, figures emptied.

    Targets come from the plan's of the new year; the realisasi of the old year becomes that of an
    earlier one, its tindak lanjut waits to be made steps beside those of its action plan, and the
    evidence it asked for is asked for again. `satker` replaces the office's name unless it is
    empty. Raises Refusal where the year is not a later one.
    """
    check_year(tahun)
    if tahun <= lalu.data.tahun:
        raise Refusal(
            f"Tahun {tahun} tidak sesudah tahun laporan asal, yaitu {lalu.data.tahun};"
            " pilih tahun sesudahnya."
        )
    step = _YearStep(lalu, tahun, satker.strip())
    rows = [kept for row in lalu.all_rows() if (kept := step.taken(row)) is not None]
    begun: list[Entity] = [
        row for row in _born(lalu.ruang) if lalu.find(Pengaturan, row.id) is None
    ]
    begun += step.upper_bounds_of_old_year()
    begun += promised(lalu, step.figures)
    begun += asked_again(lalu, tahun)
    whole = _whole([*rows, *step.realisasi_of_old_year(), *begun])
    return _noted(Laporan(_rekeyed(whole, lalu.ruang)), lalu.data.tahun)


def _noted(laporan: Laporan, tahun: int) -> Laporan:
    """The report with notes of what it took along from a year."""
    notes = {"terbawa": terbawa.note(laporan, tahun), "angka_terbawa": terbawa.figure_note(laporan)}
    made = [_setting(laporan.ruang, nama, isi) for nama, isi in notes.items()]
    there = laporan.rows(Pengaturan)
    gone = [(Pengaturan, row.id) for row in made if not row.isi and row.id in there]
    return laporan.with_changes([row for row in made if row.isi], gone)


def write_new(
    path: Path, satker: str, tahun: int, katalog: Katalog | None, actor: str = ""
) -> None:
    """Make the file of a new report; raises what from_katalog and Document.create raise."""
    laporan = from_katalog(satker, tahun, katalog)
    Document.create(path, laporan, label=f"Laporan tahun {tahun} dibuat", actor=actor).close()


def write_carried_over(
    path: Path, source: Path, tahun: int, satker: str = "", actor: str = ""
) -> Laporan:
    """Make the file of a later year from that of an earlier one, with the pictures it keeps.

    Raises what carried_over, Document.open and Document.create raise.
    """
    with Document.open(source, readonly=True) as lalu:
        refuse_outside(lalu)
        laporan = carried_over(lalu.laporan, tahun, satker)
        berkas = list(contents_of(laporan, lalu.berkas))
    label = f"Laporan tahun {tahun} dilanjutkan dari tahun {lalu.laporan.data.tahun}"
    Document.create(path, laporan, label=label, actor=actor, berkas=berkas).close()
    return laporan


class _YearStep:
    """From one year to a later one, row by row."""

    def __init__(self, lalu: Laporan, tahun: int, satker: str) -> None:
        self.lalu = lalu
        self.tahun = tahun
        self.satker = satker
        self.figures = figures(lalu)
        self.new_plan = tahun > lalu.data.renstra_akhir
        versions = lalu.daftar(PerjanjianKinerja)
        self.agreement = versions[-1].id if versions else None
        self._special: Mapping[type[Entity], Callable[[Any], Entity | None]] = {
            DataLaporan: self._data,
            Satker: self._satker,
            Indikator: self._indikator,
            Aksi: lambda row: replace(row, asal=""),
            TargetRenstra: lambda row: None if self.new_plan else row,
            PerjanjianKinerja: self._agreement,
            NilaiBaris: self._periode,
            NilaiAlokasi: self._periode,
            CapaianLalu: lambda row: row if row.tahun < self.lalu.data.tahun else None,
            Narasi: self._narasi,
            Gambar: lambda row: row if self._is_kept(row) else None,
            SuratPengantar: self._letter,
        }

    def taken(self, row: Entity) -> Entity | None:
        """The row as the new year has it, or None."""
        kind = type(row)
        if kind in FORGOTTEN:
            return None
        begun = self._fixed(row) if kind in KEPT_FIGURES else _without_figures(row)
        special = self._special.get(kind)
        return special(begun) if special else begun

    def _fixed(self, row: E) -> E:
        """The row with the figures its rujukan led to, which are of another year now."""
        reader = Reader(self.lalu)
        figures = {item: to_canonical(reader.read(row, item, [])) for item in _rujukan(row)}
        return replace(row, **cast("Any", figures)) if figures else row

    def _data(self, row: DataLaporan) -> DataLaporan:
        length = row.renstra_akhir - row.renstra_awal + 1
        plans_on = -(-max(0, self.tahun - row.renstra_akhir) // length) if length > 0 else 0
        next_year = self.tahun == row.tahun + 1
        return replace(
            row,
            tahun=self.tahun,
            renstra_awal=_possible("renstra_awal", row.renstra_awal + plans_on * length),
            renstra_akhir=_possible("renstra_akhir", row.renstra_akhir + plans_on * length),
            pagu_awal=None,
            pagu_lalu=_stored(self.figures.pagu.pagu_awal) if next_year else None,
            terkunci=0,
            contoh=0,
        )

    def _satker(self, row: Satker) -> Satker:
        if self.satker in {"", row.nama}:
            return row
        return replace(row, nama=self.satker, nama_pendek="")

    def _indikator(self, row: Indikator) -> Indikator:
        target, upper = self._planned(row)
        return replace(row, target=target, target_atas=upper, selesai=0)

    def _planned(self, row: Indikator) -> tuple[str | None, str | None]:
        """The plan's target of the year, where its indikator agree on one in the same satuan."""
        found = set()
        for link in self.lalu.children(TautanRenstra, "indikator", row.id):
            plan = self.lalu.find(IndikatorRenstra, link.indikator_renstra)
            if plan is not None and plan.satuan.casefold() == row.satuan.casefold():
                targets = self.lalu.children(TargetRenstra, "indikator_renstra", plan.id)
                fixed = (self._fixed(row) for row in targets if row.tahun == self.tahun)
                found |= {(row.target, row.target_atas) for row in fixed}
        return found.pop() if len(found) == 1 and not self.new_plan else (None, None)

    def _agreement(self, row: PerjanjianKinerja) -> PerjanjianKinerja | None:
        """The last version is where the new agreement begins."""
        if row.id != self.agreement:
            return None
        return replace(row, versi="awal", nomor="", tanggal=None)

    def _periode(self, row: NilaiBaris | NilaiAlokasi) -> Entity | None:
        old, _, quarter = row.periode.partition("-")
        if old != str(self.lalu.data.tahun):
            return None
        return replace(row, periode="-".join(filter(None, (str(self.tahun), quarter))))

    def _narasi(self, row: Narasi) -> Narasi | None:
        return replace(row, selesai=0) if self._is_kept(row) else None

    def _is_kept(self, row: Narasi | Gambar) -> bool:
        parts = {place.kode: place.bagian for place in NASKAH}
        return row.indikator is None and parts.get(row.tempat) in KEPT_PARTS

    def _letter(self, row: SuratPengantar) -> SuratPengantar:
        jenis = row.jenis.replace(str(self.lalu.data.tahun), str(self.tahun))
        return replace(row, nomor="", tanggal=None, jenis=jenis)

    def realisasi_of_old_year(self) -> list[CapaianLalu]:
        """Target and realisasi of the report that is carried over, as those of an earlier year."""
        old = self.lalu.data.tahun
        return [
            CapaianLalu(
                keyed_id(self.lalu.ruang, CapaianLalu, row, old),
                indikator=row,
                tahun=old,
                target=_stored(hasil.target),
                realisasi=_stored(hasil.realisasi),
            )
            for row, hasil in self.figures.indikator.items()
        ]

    def upper_bounds_of_old_year(self) -> list[Pengaturan]:
        """The upper bounds of its ranges, which an earlier year keeps as settings of its row."""
        old, ruang = self.lalu.data.tahun, self.lalu.ruang
        return [
            _setting(ruang, row_setting(TARGET_ATAS_LALU, earlier_year(row, old)), upper)
            for row, hasil in self.figures.indikator.items()
            if isinstance(hasil.target_atas, Fraction)
            and (upper := _stored(hasil.target_atas)) is not None
        ]


def _possible(name: str, year: int) -> int:
    """A year of the next plan, no later than a year can be."""
    return min(year, column(DataLaporan, name).span[1])


def _stored(nilai: Nilai) -> str | None:
    rounded = round_half_up(nilai, DECIMALS) if isinstance(nilai, Fraction) else nilai
    return to_canonical(rounded)


def _rujukan(row: Entity) -> list[str]:
    """Names of the columns whose content points to another cell."""
    figure = (item.name for item in columns(type(row)) if item.kind is ColumnKind.FIGURE)
    return [name for name in figure if is_rujukan(getattr(row, name))]


def _without_figures(row: E) -> E:
    """The row with its figures belum diisi; a rujukan and a weight are structure and stay."""
    kept = {"bobot", *_rujukan(row)}
    figure = (item.name for item in columns(type(row)) if item.kind is ColumnKind.FIGURE)
    return replace(row, **cast("Any", {name: None for name in figure if name not in kept}))


def _whole(rows: Iterable[Entity]) -> list[Entity]:
    """The rows without those that belong to one that is gone; what points to it is emptied."""
    there: dict[str, set[str]] = {name: set() for name in KINDS}
    kept = []
    for row in rows:
        kind = type(row)
        # A row of its own kind may still come, and none of a tree is ever left behind.
        links = [item for item in columns(kind) if item.reference not in {None, kind.KIND}]
        lost = [
            item for item in links if not _leads(getattr(row, item.name), item.reference, there)
        ]
        if not any(item.cascades for item in lost):
            there[kind.KIND].add(row.id)
            kept.append(replace(row, **cast("Any", {item.name: None for item in lost})))
    return [_without_lost_rujukan(row, there) for row in kept]


def _leads(row: str | None, reference: str | None, there: Mapping[str, set[str]]) -> bool:
    return row is None or row in there[str(reference)]


def _without_lost_rujukan(row: E, there: Mapping[str, set[str]]) -> E:
    lost = {name: None for name in _rujukan(row) if not _is_structure(getattr(row, name), there)}
    return replace(row, **cast("Any", lost)) if lost else row


def _is_structure(raw: str, there: Mapping[str, set[str]]) -> bool:
    """Whether a rujukan leads to a figure of the new year; those of one year stay with it."""
    try:
        reference = Address.parse(raw[1:])
    except ValueError:
        return False
    return reference.id in there[reference.kind] and "tahun" not in KINDS[reference.kind].KEY


def _rekeyed(rows: Iterable[Entity], ruang: str) -> list[Entity]:
    """The rows with the ids that their natural keys have in `ruang`, and every mention of them."""
    found: dict[str, str] = {}
    by_kind: dict[type[Entity], list[Entity]] = {kind: [] for kind in ENTITIES}
    for row in rows:
        by_kind[type(row)].append(row)
    named = [_named(row, ruang, found) for kind in ENTITIES for row in by_kind[kind]]
    changed = {old: new for old, new in found.items() if old != new}
    return [_with_new_mentions(row, changed) for row in named] if changed else named


def _named(row: Entity, ruang: str, found: dict[str, str]) -> Entity:
    kind = type(row)
    links = {item.name: getattr(row, item.name) for item in columns(kind) if item.reference}
    moved = {name: found.get(old, old) for name, old in links.items() if old is not None}
    row = replace(row, **cast("Any", moved))
    if kind.KEY:
        key: list[CellValue] = [getattr(row, name) for name in kind.KEY]
        found[row.id] = keyed_id(ruang, kind, *key)
        row = replace(row, id=found[row.id])
    return row


def _with_new_mentions(row: E, changed: Mapping[str, str]) -> E:
    """Rujukan, live figures and settings name rows by their ids."""
    cells: dict[str, str] = {}
    for item in columns(type(row)):
        text = getattr(row, item.name)
        if item.kind in {ColumnKind.TEXT, ColumnKind.FIGURE} and text and "/" in text:
            renamed = _UUID.sub(lambda match: changed.get(match[0], match[0]), text)
            if renamed != text:
                cells[item.name] = renamed
    return replace(row, **cast("Any", cells)) if cells else row
