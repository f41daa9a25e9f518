"""Small changes to a report, by what people call its rows, and what they make be found."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, TypeVar

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import (
    Baris,
    Butir,
    Entity,
    Indikator,
    IndikatorRenstra,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Pemakaian,
    PerjanjianKinerja,
    Rincian,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.domain.temuan.finding import Temuan

Edit = Callable[[Laporan], Laporan]
E = TypeVar("E", bound=Entity)


def found(laporan: Laporan) -> tuple[Temuan, ...]:
    return findings(laporan, figures(laporan))


def keys(laporan: Laporan) -> set[tuple[str, str]]:
    return {(item.kode, str(item.lokasi)) for item in found(laporan)}


def row_of(laporan: Laporan, kind: type[E], **cells: Any) -> E:
    for row in laporan.daftar(kind):
        if all(getattr(row, name) == value for name, value in cells.items()):
            return row
    raise LookupError(kind.KIND, cells)


def changed(laporan: Laporan, row: Entity, **cells: Any) -> Laporan:
    return laporan.with_changes([replace(row, **cells)])


def change(kind: type[Entity], where: dict[str, Any], **cells: Any) -> Edit:
    """Change the first row with these contents."""
    return lambda laporan: changed(laporan, row_of(laporan, kind, **where), **cells)


def without(laporan: Laporan, row: Entity) -> Laporan:
    gone = [(type(item), item.id) for item in laporan.cascading_from(type(row), row.id)]
    return laporan.with_changes([], [(type(row), row.id), *gone])


def plus(*rows: Entity) -> Edit:
    return lambda laporan: laporan.with_changes(rows)


def after(*edits: Edit) -> Edit:
    def all_of(laporan: Laporan) -> Laporan:
        for edit in edits:
            laporan = edit(laporan)
        return laporan

    return all_of


def data(**cells: Any) -> Edit:
    return lambda laporan: changed(laporan, laporan.data, **cells)


def indikator(laporan: Laporan, kode: str) -> Indikator:
    return row_of(laporan, Indikator, kode=kode)


def of(kode: str, /, **cells: Any) -> Edit:
    """Change an indikator."""
    return change(Indikator, {"kode": kode}, **cells)


def tables(laporan: Laporan, kode: str) -> tuple[Rincian, ...]:
    return laporan.children(Rincian, "indikator", indikator(laporan, kode).id)


def baris(laporan: Laporan, kode: str, uraian: str) -> Baris:
    return next(
        row
        for table in tables(laporan, kode)
        for row in laporan.children(Baris, "rincian", table.id)
        if row.uraian == uraian
    )


def nilai(laporan: Laporan, kode: str, uraian: str) -> NilaiBaris:
    return laporan.children(NilaiBaris, "baris", baris(laporan, kode, uraian).id)[0]


def fill(kode: str, uraian: str, **cells: Any) -> Edit:
    """Change the figures of a row."""
    return lambda laporan: changed(laporan, nilai(laporan, kode, uraian), **cells)


def row(kode: str, uraian: str, /, **cells: Any) -> Edit:
    """Change a row itself."""
    return lambda laporan: changed(laporan, baris(laporan, kode, uraian), **cells)


def table(kode: str, /, **cells: Any) -> Edit:
    """Change the first table of an indikator."""
    return lambda laporan: changed(laporan, tables(laporan, kode)[0], **cells)


def butir(laporan: Laporan, kode: str) -> Butir:
    """The row of the agreement in force that an indikator answers."""
    version = laporan.daftar(PerjanjianKinerja)[-1]
    answered = laporan.children(TautanButir, "indikator", indikator(laporan, kode).id)
    rows = [laporan.get(Butir, link.butir or "") for link in answered]
    return next(item for item in rows if item.perjanjian_kinerja == version.id)


def promise(kode: str, /, **cells: Any) -> Edit:
    return lambda laporan: changed(laporan, butir(laporan, kode), **cells)


def plan(laporan: Laporan, kode: str) -> IndikatorRenstra:
    link = row_of(laporan, TautanRenstra, indikator=indikator(laporan, kode).id)
    return laporan.get(IndikatorRenstra, link.indikator_renstra or "")


def planned(kode: str, tahun: int, /, **cells: Any) -> Edit:
    def edit(laporan: Laporan) -> Laporan:
        reference = plan(laporan, kode).id
        return changed(
            laporan,
            row_of(laporan, TargetRenstra, indikator_renstra=reference, tahun=tahun),
            **cells,
        )

    return edit


def spent(kode: str, realisasi: str | None) -> Edit:
    """What was spent on the lines of an indikator."""

    def edit(laporan: Laporan) -> Laporan:
        for line in figures(laporan).indikator[indikator(laporan, kode).id].alokasi:
            values = laporan.children(NilaiAlokasi, "alokasi", line.alokasi.id)
            laporan = changed(laporan, values[0], realisasi=realisasi)
        return laporan

    return edit


def write(kode: str | None, tempat: str, teks: str) -> Edit:
    """A text of an indikator, or of a chapter."""

    def edit(laporan: Laporan) -> Laporan:
        owner = indikator(laporan, kode).id if kode else None
        key = keyed_id(laporan.ruang, Narasi, owner, tempat)
        return laporan.with_changes([Narasi(key, owner, tempat, teks)])

    return edit


def copy_table(source: str, to: str, **cells: Any) -> Edit:
    """Type the first table of an indikator again under another."""

    def edit(laporan: Laporan) -> Laporan:
        table = tables(laporan, source)[0]
        reference = indikator(laporan, to).id
        rows: list[Entity] = [replace(table, id="salinan", indikator=reference, **cells)]
        for number, item in enumerate(laporan.children(Baris, "rincian", table.id)):
            rows.append(replace(item, id=f"salinan-{number}", rincian="salinan"))
            rows += [
                replace(figures, id=f"nilai-{number}", baris=f"salinan-{number}")
                for figures in laporan.children(NilaiBaris, "baris", item.id)
            ]
        return laporan.with_changes(rows)

    return edit


def share_table(source: str, to: str) -> Edit:
    """Use the first table of an indikator under another."""

    def edit(laporan: Laporan) -> Laporan:
        key = (tables(laporan, source)[0].id, indikator(laporan, to).id)
        return laporan.with_changes([Pemakaian(keyed_id(laporan.ruang, Pemakaian, *key), *key)])

    return edit


def add_row(kode: str, uraian: str, pembanding: str | None, realisasi: str | None) -> Edit:
    """One more row in the first table of an indikator."""

    def edit(laporan: Laporan) -> Laporan:
        table, tahun = tables(laporan, kode)[0], str(laporan.data.tahun)
        made = Baris(f"baru-{kode}-{uraian}", rincian=table.id, uraian=uraian, urutan="zz")
        key = keyed_id(laporan.ruang, NilaiBaris, made.id, tahun)
        return laporan.with_changes([made, NilaiBaris(key, made.id, tahun, pembanding, realisasi)])

    return edit
