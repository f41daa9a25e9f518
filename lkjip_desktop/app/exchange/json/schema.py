"""The JSON Schema of a report's data, taken from the model; resources/skema holds it as a file."""

from __future__ import annotations

from typing import Any

from lkjip_desktop.app.exchange.json.layout import RINGKASAN, SHAPES, Shape
from lkjip_desktop.domain.batas import PERIODE
from lkjip_desktop.domain.model.column import Column, ColumnKind
from lkjip_desktop.domain.model.entity import KINDS, columns
from lkjip_desktop.domain.model.setting import SETTING, SETTING_BARIS
from lkjip_desktop.domain.versi import VERSI

_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_DIGITS = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]*[1-9])?"

_DEFINITIONS: dict[str, Any] = {
    "id": {"type": "string", "pattern": f"^{_UUID}$"},
    "angka": {
        "description": 'Angka baku, "" bila belum diisi, null bila tidak berlaku, atau rujukan.',
        "type": ["string", "null"],
        "pattern": f"^(?:{_DIGITS}|=(?:{'|'.join(KINDS)})/[^/]+(?:/[a-z_]*)?)?$",
        "not": {"const": "-0"},
    },
    "hasil": {
        "description": "Angka hasil hitungan, paling banyak sepuluh desimal; impor mengabaikannya.",
        "type": ["string", "null"],
        "pattern": r"^-?(?:0|[1-9][0-9]*)(?:\.[0-9]{0,9}[1-9])?$",
    },
    "tanggal": {"type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
    "waktu": {
        "description": 'Tanggal atau triwulan, "" bila belum ditetapkan.',
        "type": "string",
        "pattern": "^(?:[0-9]{4}-(?:[0-9]{2}-[0-9]{2}|T[1-4]))?$",
    },
    "hash": {"type": ["string", "null"], "pattern": "^[0-9a-f]{64}$"},
    "tautan": {"anyOf": [{"$ref": "#/$defs/id"}, {"type": "null"}]},
    "periode": {"type": "string", "pattern": f"^{PERIODE.pattern}$"},
}

_PLAIN: dict[ColumnKind, dict[str, Any]] = {
    ColumnKind.FIGURE: {"$ref": "#/$defs/angka"},
    ColumnKind.LINK: {"$ref": "#/$defs/tautan"},
    ColumnKind.DATE: {"$ref": "#/$defs/tanggal"},
    ColumnKind.WHEN: {"$ref": "#/$defs/waktu"},
    ColumnKind.FLAG: {"type": "boolean"},
    ColumnKind.COUNT: {"type": "integer"},
    ColumnKind.HASH: {"$ref": "#/$defs/hash"},
}


def data_schema() -> dict[str, Any]:
    """The schema of what `lkjip data` prints and `lkjip impor` takes."""
    members: dict[str, Any] = {"versi": {"const": VERSI}}
    members |= {shape.name: _member(shape) for shape in SHAPES}
    settings = {nama: {"type": "string"} for nama in SETTING}
    of_rows = {f"^{kind}/.+$": {"type": "string"} for kind in SETTING_BARIS}
    members["pengaturan"] = _closed(settings, needed=()) | {"patternProperties": of_rows}
    results = dict.fromkeys(RINGKASAN, _reference("hasil"))
    needed = tuple(members)
    members["ringkasan"] = _closed(results, needed=())
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Data laporan kinerja (LKjIP)",
        **_closed(members, needed),
        "$defs": _DEFINITIONS | {s.kind.KIND: _row(s) for s in _all(SHAPES)},
    }


def _all(shapes: tuple[Shape, ...]) -> list[Shape]:
    return [item for shape in shapes for item in (shape, *_all(shape.children))]


def _member(shape: Shape) -> dict[str, Any]:
    row = _reference(shape.kind.KIND)
    return row if shape.single else {"type": "array", "items": row}


def _row(shape: Shape) -> dict[str, Any]:
    members: dict[str, Any] = {"id": _reference("id")} if shape.has_id else {}
    members |= {item.name: _cell(item) for item in shape.plain}
    if shape.masukan:
        inside = {item.name: _cell(item) for item in shape.masukan}
        members["masukan"] = _closed(inside, tuple(inside))
    members |= {inner.name: _member(inner) for inner in shape.children}
    needed = tuple(members)
    members |= {name: _reference("hasil") for name in shape.hasil}
    return _closed(members, needed) | {"description": _about(shape)}


def _about(shape: Shape) -> str:
    own = ", ".join(item.name for item in columns(shape.kind) if item.name in shape.kind.KEY)
    return f"{shape.kind.KIND}; kunci: {own}" if own else shape.kind.KIND


def _cell(column: Column) -> dict[str, Any]:
    if column.name == "periode":
        return _reference("periode")
    if column.kind is ColumnKind.COUNT:
        least, most = column.span
        return {"anyOf": [{"const": column.default}, {"minimum": least, "maximum": most}]} | (
            _PLAIN[column.kind]
        )
    if column.kind is ColumnKind.TEXT:
        return {"type": "string", "maxLength": column.span[1]}
    return {"enum": list(column.choices)} if column.choices else _PLAIN[column.kind]


def _closed(members: dict[str, Any], needed: tuple[str, ...]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": members,
        "required": list(needed),
        "additionalProperties": False,
    }


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
