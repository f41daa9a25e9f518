"""The strict reader of a report's JSON: whatever is not exactly right is refused with its place."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Mapping
from typing import Any, Final, NoReturn

from lkjip_desktop.app.exchange.json.layout import SHAPES, Shape, stated
from lkjip_desktop.domain.batas import MOST_IN_ALL, PERIODE, is_possible, reason, too_many
from lkjip_desktop.domain.formula.periode import FIRST_YEAR, LAST_YEAR
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import CellValue, Column, ColumnKind
from lkjip_desktop.domain.model.entity import (
    KINDS,
    DataLaporan,
    Entity,
    Pengaturan,
    column,
    columns,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.order import first_keys
from lkjip_desktop.domain.model.setting import setting_of
from lkjip_desktop.domain.number.figure import read_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.domain.versi import VERSI, added, as_meant, is_later

_HASH = re.compile(r"[0-9a-f]{64}")
_UNPRINTABLE = re.compile("[\ud800-\udfff\x00]")
_SHOWN: Final = 60
_EXAMPLE: Final = 'misalnya "12.5"'


class RefusedData(Refusal):
    """JSON that is no report; the sentence names the place in it and the way out."""


def from_json(text: str) -> Laporan:
    """The report that `to_json` wrote; computed members are ignored.

    Raises RefusedData for anything else: no JSON, a member too many or too few, a wrong kind of
    value, an id used twice, a link that leads nowhere.
    """
    return from_data(_parsed(text))


def from_data(data: Any) -> Laporan:
    """The same from objects that JSON gave; raises RefusedData, too."""
    top = _object(data, "")
    versi = _versi(top.get("versi"))
    top = {shape.name: [] for shape in SHAPES if is_later(versi, shape.kind.KIND)} | top
    names = {shape.name for shape in SHAPES} | {"pengaturan", "versi"}
    _expect(top, names, {"ringkasan"}, "")
    reader = _RowReader(_ruang(top), versi)
    for shape in SHAPES:
        reader.read(top[shape.name], shape)
    reader.read_settings(top["pengaturan"])
    reader.check_links()
    _check_year(top[DataLaporan.KIND]["tahun"], f"{DataLaporan.KIND}.tahun")
    return as_meant(Laporan(reader.rows), versi)


def _versi(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 1 <= value <= VERSI:
        _refuse("versi", f"program ini membaca versi 1 sampai {VERSI}; buat ulang dengan versi itu")
    return value


class _RowReader:
    """Collects the rows of one JSON with the place each came from."""

    def __init__(self, ruang: str, versi: int) -> None:
        self.ruang = ruang
        self.versi = versi
        self.rows: list[Entity] = []
        self._ids: dict[str, dict[str, str]] = {name: {} for name in KINDS}
        self._links: list[tuple[str, str, str]] = []

    def read(self, value: Any, shape: Shape) -> None:
        """Take one member of the whole object."""
        if shape.single:
            self._row(value, shape, shape.name, {})
        else:
            self._list(value, shape, shape.name, {})

    def _list(self, value: Any, shape: Shape, path: str, given: Mapping[str, str]) -> None:
        if not isinstance(value, list):
            _refuse(path, "di sini harus ada daftar; tulis di antara [ dan ]")
        listed = any(item.kind is ColumnKind.ORDER for item in columns(shape.kind))
        keys = first_keys(len(value)) if listed else []
        for place, item in enumerate(value):
            order = {"urutan": keys[place]} if listed else {}
            self._row(item, shape, f"{path}[{place}]", {**given, **order})

    def _row(self, value: Any, shape: Shape, path: str, given: Mapping[str, str]) -> None:
        data = self._later(shape) | _object(value, path)
        needed = {item.name for item in shape.plain} | {inner.name for inner in shape.children}
        needed |= {"id"} if shape.has_id else set()
        needed |= {"masukan"} if shape.masukan else set()
        _expect(data, needed, set(shape.hasil), path)
        cells: dict[str, CellValue] = dict(given)
        self._cells(data, shape.plain, path, cells)
        if shape.masukan:
            inside = _object(data["masukan"], f"{path}.masukan")
            _expect(inside, {item.name for item in shape.masukan}, set(), f"{path}.masukan")
            self._cells(inside, shape.masukan, f"{path}.masukan", cells)
        row = self._add(shape.kind, data.get("id"), cells, path)
        for inner in shape.children:
            self._list(data[inner.name], inner, f"{path}.{inner.name}", {inner.parent: row})

    def _later(self, shape: Shape) -> dict[str, Any]:
        """The members that a version after that of the data added, as they are meant there."""
        cells = added(self.versi, shape.kind.KIND)
        lists = [inner for inner in shape.children if is_later(self.versi, inner.kind.KIND)]
        members = {name: stated(cells[name], column(shape.kind, name)) for name in cells}
        return members | {inner.name: [] for inner in lists}

    def _cells(
        self,
        data: Mapping[str, Any],
        wanted: tuple[Column, ...],
        path: str,
        cells: dict[str, CellValue],
    ) -> None:
        for item in wanted:
            place = f"{path}.{item.name}"
            cells[item.name] = value = _cell(data[item.name], item, place)
            if item.reference and value is not None:
                self._links.append((item.reference, str(value), place))

    def _add(
        self, kind: type[Entity], stated: Any, cells: Mapping[str, CellValue], path: str
    ) -> str:
        if kind.KEY:
            row = keyed_id(self.ruang, kind, *(cells[name] for name in kind.KEY))
        else:
            row = _id(stated, f"{path}.id")
        first = self._ids[kind.KIND].setdefault(row, path)
        if first != path:
            what = ", ".join(kind.KEY) if kind.KEY else "id"
            _refuse(path, f"{what} sama dengan {first}; hapus salah satunya atau beri {what} lain")
        self.rows.append(kind(row, **cells))
        if len(self.rows) > MOST_IN_ALL:
            _refuse(path, f"isinya {too_many(None)}; bagi atau kurangi barisnya")
        return row

    def read_settings(self, value: Any) -> None:
        """Take the object of settings: name and content, both text."""
        for nama, isi in _object(value, "pengaturan").items():
            path = f"pengaturan.{nama}"
            self._add(Pengaturan, None, {"nama": nama, "isi": _setting(nama, isi, path)}, path)

    def check_links(self) -> None:
        """Refuse a link to a row that is not there."""
        for reference, row, path in self._links:
            if row not in self._ids[reference]:
                _refuse(
                    path,
                    f"tidak ada {reference} dengan id {_quoted(row)}; perbaiki atau tulis null",
                )


def _refuse(path: str, reason: str) -> NoReturn:
    place = f" pada {path}" if path else ""
    raise RefusedData(f"Data JSON ditolak{place}: {reason}.")


def _quoted(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    text = "".join(char if char.isprintable() else " " for char in text)
    return f"“{text if len(text) <= _SHOWN else text[: _SHOWN - 1] + '…'}”"


def _parsed(text: str) -> Any:
    try:
        return json.loads(
            text.removeprefix("\ufeff"), object_pairs_hook=_members, parse_constant=_no_constant
        )
    except json.JSONDecodeError as error:
        place = f"baris {error.lineno} kolom {error.colno}"
        _refuse(place, "isinya bukan JSON yang sah; buat ulang dengan perintah data")
    except RecursionError:
        _refuse("", "susunannya terlalu dalam; buat ulang dengan perintah data")
    except ValueError:
        _refuse("", "ada bilangan yang terlalu panjang; tulis angka sebagai teks dalam tanda kutip")


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name, value in pairs:
        if name in data:
            _refuse(
                "", f"kunci {_quoted(name)} ditulis dua kali dalam satu objek; hapus salah satunya"
            )
        data[name] = value
    return data


def _no_constant(name: str) -> NoReturn:
    _refuse("", f'{name} bukan nilai yang dikenal; tulis angka sebagai teks, misalnya "12.5"')


def _object(value: Any, path: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        _refuse(path, "di sini harus ada objek; tulis di antara { dan }")
    return value


def _expect(data: Mapping[str, Any], needed: set[str], allowed: set[str], path: str) -> None:
    for name in data:
        if name not in needed | allowed:
            _refuse(path, f"kunci {_quoted(name)} tidak dikenal; hapus atau perbaiki ejaannya")
    for name in sorted(needed):
        if name not in data:
            _refuse(path, f"kunci {_quoted(name)} tidak ada; tambahkan")


def _ruang(top: Mapping[str, Any]) -> str:
    data = _object(top.get(DataLaporan.KIND), DataLaporan.KIND)
    return _id(data.get("id"), f"{DataLaporan.KIND}.id")


def _check_year(tahun: int, path: str) -> None:
    if not FIRST_YEAR <= tahun <= LAST_YEAR:
        _refuse(path, f"tahun {tahun} tidak dapat dipakai; tulis {FIRST_YEAR} sampai {LAST_YEAR}")


def _id(value: Any, path: str) -> str:
    try:
        if isinstance(value, str) and str(uuid.UUID(value)) == value:
            return value
    except ValueError:
        pass
    _refuse(path, f"{_quoted(value)} bukan id; id ditulis sebagai uuid berhuruf kecil")


def _text(value: Any, path: str) -> str:
    if not isinstance(value, str):
        _refuse(path, f"{_quoted(value)} bukan teks; tulis di dalam tanda kutip")
    if _UNPRINTABLE.search(value):
        _refuse(path, "ada karakter yang tidak dapat disimpan; hapus karakter itu")
    return value


def _setting(nama: str, value: Any, path: str) -> str:
    isi = _text(value, path)
    described = column(Pengaturan, "isi")
    if not is_possible(described, isi):
        _refuse(path, reason(described, isi))
    setting = setting_of(nama)
    if setting is None:
        _refuse("pengaturan", f"pengaturan {_quoted(nama)} tidak dikenal; hapus kuncinya")
    try:
        setting.read(isi)
    except Refusal as refusal:
        raise RefusedData(f"Data JSON ditolak pada {path}: {refusal.kalimat}") from refusal
    return isi


def _cell(value: Any, column: Column, path: str) -> CellValue:
    if value is None and column.nullable:
        return "-" if column.kind is ColumnKind.FIGURE else None
    cell = _READERS[column.kind](value, column, path)
    if not is_possible(column, cell):
        _refuse(path, reason(column, cell))
    return cell


def _read_text(value: Any, column: Column, path: str) -> str:
    text = _text(value, path)
    if column.name == "periode" and not PERIODE.fullmatch(text):
        _refuse(path, f"{_quoted(text)} bukan periode; tulis tahun, tahun-T1, atau tahun-01")
    return text


def _read_figure(value: Any, _column: Column, path: str) -> str | None:
    if not isinstance(value, str):
        _refuse(path, f"{_quoted(value)} bukan teks; tulis angka dalam tanda kutip, {_EXAMPLE}")
    if value == "":
        return None
    if value.startswith("="):
        return _rujukan(value, path)
    if value == "-":
        _refuse(path, "tidak berlaku ditulis null tanpa tanda kutip")
    try:
        read_canonical(value)
    except RefusedNumber:
        _refuse(
            path,
            f"{_quoted(value)} bukan angka baku; tulis digit dan titik desimal, {_EXAMPLE}",
        )
    return value


def _rujukan(value: str, path: str) -> str:
    try:
        Address.parse(value[1:])
    except ValueError:
        _refuse(path, f"{_quoted(value)} bukan rujukan; tulis = lalu jenis/id/kolom sebuah angka")
    return value


def _read_link(value: Any, _column: Column, path: str) -> str:
    return _id(value, path)


def _read_choice(value: Any, column: Column, path: str) -> str:
    if value not in column.choices:
        known = ", ".join(item or '""' for item in column.choices)
        _refuse(path, f"{_quoted(value)} bukan pilihan; yang dikenal: {known}")
    return str(value)


def _read_date(value: Any, column: Column, path: str) -> str:
    if not isinstance(value, str) or not is_possible(column, value):
        _refuse(
            path, f"{_quoted(value)} bukan tanggal; tulis tahun-bulan-hari, misalnya 2025-01-31"
        )
    return value


def _read_when(value: Any, column: Column, path: str) -> str:
    if not isinstance(value, str) or not is_possible(column, value):
        _refuse(
            path,
            f"{_quoted(value)} bukan tanggal atau triwulan; tulis misalnya 2025-01-31 atau 2025-T1",
        )
    return value


def _read_flag(value: Any, _column: Column, path: str) -> int:
    if not isinstance(value, bool):
        _refuse(path, f"{_quoted(value)} bukan tanda; tulis true atau false")
    return int(value)


def _read_count(value: Any, column: Column, path: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        _refuse(path, f"{_quoted(value)} bukan bilangan bulat; tulis digit saja tanpa tanda kutip")
    if not is_possible(column, value):
        least, most = column.span
        _refuse(path, f"{_quoted(value)} tidak dapat dipakai; tulis {least} sampai {most}")
    return value


def _read_hash(value: Any, _column: Column, path: str) -> str:
    if not isinstance(value, str) or not _HASH.fullmatch(value):
        _refuse(path, f"{_quoted(value)} bukan sha256; tulis 64 digit heksadesimal berhuruf kecil")
    return value


_READERS: Final = {
    ColumnKind.TEXT: _read_text,
    ColumnKind.FIGURE: _read_figure,
    ColumnKind.LINK: _read_link,
    ColumnKind.CHOICE: _read_choice,
    ColumnKind.DATE: _read_date,
    ColumnKind.WHEN: _read_when,
    ColumnKind.FLAG: _read_flag,
    ColumnKind.COUNT: _read_count,
    ColumnKind.HASH: _read_hash,
}
