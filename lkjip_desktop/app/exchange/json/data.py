"""A report as JSON and back: every entered value, the computed ones beside them for readers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Any

from lkjip_desktop.app.exchange.json.layout import RINGKASAN, SHAPES, Shape, in_order, stated
from lkjip_desktop.domain.display.nama import describe_row
from lkjip_desktop.domain.formula.figures import Figures, figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Entity, Pengaturan
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.number.figure import Nilai, round_half_up, to_canonical
from lkjip_desktop.domain.versi import VERSI

DECIMALS = 10
"""Decimals of a computed figure in the JSON, half-up, trailing zeros trimmed."""

Rows = Mapping[type[Entity], Sequence[Entity]]


def to_json(laporan: Laporan, periode: str = "") -> str:
    """Everything but the jurnal and the file's id: the same report gives the same text.

    Entered figures are decimal strings, "" where not filled in, null where tidak berlaku. Computed
    ones are as of the end of `periode` (empty: of the year), rounded half-up to ten decimals and
    null where there is none.
    """
    return dumps(_with_results(entered(laporan), figures(laporan, periode)))


def entered(laporan: Laporan) -> dict[str, Any]:
    """The same layout as plain objects, with entered values only; Refusal as `check_parents`."""
    check_parents(laporan)
    rows = in_order(laporan)
    below = _by_parent(rows)
    data: dict[str, Any] = {"versi": VERSI}
    for shape in SHAPES:
        objects = [_object(row, shape, below) for row in rows[shape.kind]]
        data[shape.name] = objects[0] if shape.single else objects
    settings = laporan.rows(Pengaturan).values()
    data["pengaturan"] = {row.nama: row.isi for row in sorted(settings, key=lambda row: row.nama)}
    return data


def check_parents(laporan: Laporan) -> None:
    """Refusal where a row has no place yet: a line of belanja whose kegiatan is not chosen."""
    for shape in _nested(SHAPES):
        for row in laporan.children(shape.kind, shape.parent, None):
            name = describe_row(laporan, row, shape.parent)
            raise Refusal(f"{name} belum dipilih; pilih dahulu, atau hapus barisnya, lalu ulangi.")


def dumps(data: Mapping[str, Any]) -> str:
    """The text of such objects, readable and with a last line end."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _by_parent(rows: Rows) -> dict[tuple[type[Entity], str | None], list[Entity]]:
    below: dict[tuple[type[Entity], str | None], list[Entity]] = {}
    for shape in _nested(SHAPES):
        for row in rows[shape.kind]:
            below.setdefault((shape.kind, getattr(row, shape.parent)), []).append(row)
    return below


def _nested(shapes: tuple[Shape, ...]) -> list[Shape]:
    return [inner for shape in shapes for inner in (*shape.children, *_nested(shape.children))]


def _object(
    row: Entity, shape: Shape, below: Mapping[tuple[type[Entity], str | None], list[Entity]]
) -> dict[str, Any]:
    data: dict[str, Any] = {"id": row.id} if shape.has_id else {}
    data |= {item.name: stated(getattr(row, item.name), item) for item in shape.plain}
    if shape.masukan:
        data["masukan"] = {i.name: stated(getattr(row, i.name), i) for i in shape.masukan}
    for inner in shape.children:
        children = below.get((inner.kind, row.id), [])
        data[inner.name] = [_object(child, inner, below) for child in children]
    return data


def _with_results(data: dict[str, Any], hasil: Figures) -> dict[str, Any]:
    for shape in SHAPES:
        if shape.hasil:
            data[shape.name] = [_with_row_results(row, shape, hasil) for row in data[shape.name]]
    data["ringkasan"] = {name: _computed(getattr(hasil.ringkasan, name)) for name in RINGKASAN}
    return data


def _with_row_results(row: dict[str, Any], shape: Shape, hasil: Figures) -> dict[str, Any]:
    """The row's object with computed members before `masukan`, so that target and results meet."""
    results = hasil.indikator[row["id"]]
    masukan = row.pop("masukan")
    computed = {name: _computed(getattr(results, name)) for name in shape.hasil}
    return row | computed | {"masukan": masukan}


def _computed(nilai: Nilai) -> str | None:
    if not isinstance(nilai, Fraction):
        return None
    return to_canonical(round_half_up(nilai, DECIMALS))
