"""Reads what an entry of the jurnal holds, and refuses what no program of ours has written."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, TypeAlias

from lkjip_desktop.domain.batas import is_id
from lkjip_desktop.domain.model.column import YEARS
from lkjip_desktop.domain.model.entity import KINDS, columns
from lkjip_desktop.domain.model.jurnal import (
    BAGIKAN,
    BUANG_ISI,
    BUKA_KUNCI,
    BUKA_PERIODE,
    JENIS,
    KONSOLIDASI,
    MIGRASI,
    MULAI,
    PULIH,
    ULANG,
    URUNG,
    URUNG_KONSOLIDASI,
    RowChange,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.galat import Damage

Check: TypeAlias = Callable[[Any], bool]

_LARGEST: Final = 2**63
_OF_CELLS: Final = frozenset({str, int, type(None)})
_CELLS: Final = {name: {item.name for item in columns(kind)} for name, kind in KINDS.items()}


def read_rows(text: str, nomor: int) -> tuple[RowChange, ...]:
    """The changed rows as the file has them, of whatever version; Damage where they are none."""
    found = _loads(text, nomor)
    if not _list_of(_is_row)(found):
        raise _unreadable(nomor)
    return tuple(RowChange(*item) for item in found)


def read_extra(kind: str, text: str, nomor: int) -> dict[str, Any]:
    """What an entry keeps besides its cells; Damage where that is not of its kind."""
    found = _loads(text, nomor)
    if kind not in JENIS or not isinstance(found, dict) or not _SHAPES.get(kind, _any)(found):
        raise _unreadable(nomor)
    if kind in _TAKES_BACK and not all(0 < number < nomor for number in found["nomor"]):
        raise _unreadable(nomor)
    return found


def check_moment(text: str, nomor: int) -> None:
    """Raise Damage where the time of an entry is no ISO time with an offset of this world."""
    try:
        moment = datetime.fromisoformat(text)
        known = moment.utcoffset() is not None and YEARS[0] <= moment.year <= YEARS[1]
    except ValueError:
        known = False
    if not known:
        raise _unreadable(nomor)


def check_known(rows: tuple[RowChange, ...], nomor: int) -> None:
    """Raise Damage where a row, in the terms of the present version, names what is not there."""
    for row in rows:
        known = _CELLS.get(row.kind)
        if known is None or not known.issuperset([*(row.before or ()), *(row.after or ())]):
            raise _unreadable(nomor)


def _unreadable(nomor: int) -> Damage:
    return Damage(f"catatan {nomor} di jurnalnya tidak terbaca")


def _loads(text: str, nomor: int) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:  # numbers of any length are a ValueError, too
        raise _unreadable(nomor) from error


def _any(_: Any) -> bool:
    return True


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_cell(value: Any) -> bool:
    """A content of a cell; JSON's true and 1.5 are none."""
    return value is None or type(value) is str or (type(value) is int and abs(value) < _LARGEST)


def _is_number(value: Any) -> bool:
    return type(value) is int and abs(value) < _LARGEST


def _is_address(value: Any) -> bool:
    try:
        return isinstance(value, str) and is_id(Address.parse(value).id)
    except ValueError:
        return False


def _is_contents(value: Any) -> bool:
    if not isinstance(value, dict):
        return False
    kinds = set(map(type, value.values()))
    return kinds <= _OF_CELLS and (int not in kinds or all(map(_is_cell, value.values())))


def _is_row(value: Any) -> bool:
    if not isinstance(value, list) or len(value) != len(RowChange._fields):
        return False
    kind, row, before, after = value
    return (
        isinstance(kind, str)
        and is_id(row)
        and (before is not None or after is not None)
        and (before is None or _is_contents(before))
        and (after is None or _is_contents(after))
    )


def _list_of(check: Check) -> Check:
    return lambda value: isinstance(value, list) and all(map(check, value))


def _or_none(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _object(needed: Mapping[str, Check], known: Mapping[str, Check] | None = None) -> Check:
    """An object with these members and, if they are there at all, those; others may be added."""

    def check(value: Any) -> bool:
        return (
            isinstance(value, dict)
            and needed.keys() <= value.keys()
            and all(of(value[name]) for name, of in needed.items())
            and all(of(value[name]) for name, of in (known or {}).items() if name in value)
        )

    return check


def _is_held(value: Any) -> bool:
    """A cell that a part brought: kind, id, column, value, and who gave it and when."""
    if not isinstance(value, list) or len(value) not in {4, 6} or not all(map(_is_cell, value)):
        return False
    kind, row, column = value[:3]
    named = isinstance(kind, str) and kind in KINDS and is_id(row)
    return named and isinstance(column, str) and (not column or column in _CELLS[kind])


_NAMED: Final = {"nama": _is_text}
_LOSER: Final = _object({"lokasi": _is_address, "nilai": _is_cell}, _NAMED)
_CLAIM: Final = _object({"bagian": _is_text, "nilai": _is_cell})
_DECISION: Final = _object(
    {
        "lokasi": _is_address,
        "induk": _is_cell,
        "bagian": _list_of(_CLAIM),
        "pilihan": _is_text,
        "hasil": _is_cell,
        "kalah": _list_of(_LOSER),
    },
    _NAMED,
)
_LEFT: Final = _object({"lokasi": _is_address, "nilai": _is_cell, "alasan": _is_text}, _NAMED)
_KEPT: Final = _object({"lokasi": _is_address, "nilai": _is_cell, "sebab": _is_text}, _NAMED)
_HANDED: Final = _object({"bagian": _is_text, "subsie": _is_text, "kepada": _is_text})
_ORIGIN: Final = dict.fromkeys(("bagian", "subsie", "kode", "sidik"), _is_text)


def _is_origin(value: Any) -> bool:
    return _object(_ORIGIN)(value) and value.keys() == _ORIGIN.keys()


_IDENTITY: Final = _object({"laporan": _is_text, "asal": _or_none(_is_origin)})
_BACK: Final = _object({"nomor": _list_of(_is_number)}, {"tetap": _list_of(_KEPT)})
_TAKES_BACK: Final = {URUNG, ULANG, URUNG_KONSOLIDASI}

_SHAPES: Final[Mapping[str, Check]] = {
    MULAI: _object({"identitas": _IDENTITY}),
    BAGIKAN: _object({}, {"identitas": _IDENTITY, "bagian": _list_of(_HANDED)}),
    URUNG: _BACK,
    ULANG: _BACK,
    URUNG_KONSOLIDASI: _BACK,
    KONSOLIDASI: _object(
        {"bagian": _is_text, "kepala": _list_of(_is_text)},
        {
            "dibawa": _list_of(_is_held),
            "keputusan": _list_of(_DECISION),
            "tidak_diambil": _list_of(_LEFT),
        },
    ),
    MIGRASI: _object({"dari": _is_number, "ke": _is_number}),
    BUKA_KUNCI: _object({}, {"alasan": _is_text}),
    BUKA_PERIODE: _object({}, {"alasan": _is_text}),
    BUANG_ISI: _object({"sha256": _is_text}),
    PULIH: _object({}, {"dari_luar": _list_of(_any)}),
}
"""What the readers of each kind of entry rely on."""
