"""What the window remembers about this user on this PC: recent files, its own state, who works."""

import json
import zlib
from collections.abc import Iterator, MutableMapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit.theme import Scheme

SEPARATOR: Final = "|"
PARTS, FILES, IMPORTS = "bagian", "berkas", "impor"
"""What a report takes from elsewhere: parts, what is put into it, and figures of other programs."""
KEPT: Final = 12
"""Recent reports kept."""
KEPT_WIDTHS: Final = 200
"""Columns of one kind of table whose widths are kept, those set last: free tables add theirs."""
WIDEST: Final = 4000
"""The most a column was ever dragged to, px."""


@dataclass(frozen=True, slots=True)
class Recent:
    """A report opened before, with what the start page says of it without opening it again."""

    path: str
    title: str = ""
    note: str = ""
    done: int = 0
    total: int = 0
    errors: int = 0
    warnings: int = 0
    opened: str = ""
    """ISO time."""


class KeptWidths(MutableMapping[str, int]):
    """Widths (px) of the columns of one kind of table, by column: what is put here is kept."""

    def __init__(self, preference: "Preference", key: str) -> None:
        self._preference = preference
        self._key = key
        self._widths = _read_widths(preference.text(key))

    def __getitem__(self, column: str) -> int:
        return self._widths[column]

    def __setitem__(self, column: str, width: int) -> None:
        self._widths.pop(column, None)
        self._widths[column] = width
        for old in list(self._widths)[:-KEPT_WIDTHS]:
            del self._widths[old]
        self._keep()

    def __delitem__(self, column: str) -> None:
        del self._widths[column]
        self._keep()

    def __iter__(self) -> Iterator[str]:
        return iter(self._widths)

    def __len__(self) -> int:
        return len(self._widths)

    def _keep(self) -> None:
        self._preference.put(self._key, json.dumps(self._widths))


def _read_widths(text: str) -> dict[str, int]:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    pairs = found.items() if isinstance(found, dict) else ()
    return {str(k): v for k, v in pairs if type(v) is int and 0 < v <= WIDEST}


class Preference:
    """The user's settings file; a damaged entry counts as none."""

    def __init__(self) -> None:
        """Read the file of the present user; a home of its own gives another one."""
        kind = QStandardPaths.StandardLocation.GenericConfigLocation
        folder = Path(QStandardPaths.writableLocation(kind), "lkjip-desktop")
        self._settings = QSettings(str(folder / "jendela.ini"), QSettings.Format.IniFormat)
        self._widths: dict[str, KeptWidths] = {}

    def text(self, key: str) -> str:
        """The text kept under a key, "" where there is none."""
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def number(self, key: str) -> int:
        """The whole number kept under a key, 0 where there is none."""
        try:
            return int(self.text(key))
        except ValueError:
            return 0

    def put(self, key: str, value: str | int) -> None:
        self._settings.setValue(key, str(value))

    def state(self, key: str) -> QByteArray:
        """What Qt saved of a window under a key; empty where there is nothing."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put_state(self, key: str, value: QByteArray) -> None:
        self._settings.setValue(key, value)

    @property
    def scheme(self) -> Scheme:
        """Light, dark or as the system is."""
        try:
            return Scheme(self.text("tampilan/tema"))
        except ValueError:
            return Scheme.SYSTEM

    @scheme.setter
    def scheme(self, value: Scheme) -> None:
        self.put("tampilan/tema", value.value)

    def widths(self, table: str) -> KeptWidths:
        """The widths set by hand in tables of this kind; one object for all of them."""
        if table not in self._widths:
            self._widths[table] = KeptWidths(self, f"lebar/{table}")
        return self._widths[table]

    # where someone was

    def place(self, path: Path) -> tuple[str, str]:
        """The tab and the indikator that were open when this report was closed; "" for none."""
        tab, _, indikator = self.text(_place_key(path)).partition(SEPARATOR)
        return tab, indikator

    def remember_place(self, path: Path, tab: str, indikator: str) -> None:
        self.put(_place_key(path), f"{tab}{SEPARATOR}{indikator}")

    def periode(self, path: Path) -> str | None:
        """The quarter of this report that was worked on last; "" for the year, None for never."""
        key = _place_key(path, "periode")
        return self.text(key) if self._settings.contains(key) else None

    def remember_periode(self, path: Path, periode: str) -> None:
        self.put(_place_key(path, "periode"), periode)

    def source(self, path: Path, of: str) -> Path:
        """Where this report took such files from last; its own folder for never or gone."""
        kept = self.text(_place_key(path, of))
        return Path(kept) if kept and Path(kept).is_dir() else path.parent

    def remember_source(self, path: Path, of: str, folder: Path) -> None:
        self.put(_place_key(path, of), str(folder))

    def is_quiet(self, path: Path) -> bool:
        """Whether the word about the medium this report lies on was closed before."""
        return bool(self.text(_place_key(path, "diam")))

    def keep_quiet(self, path: Path) -> None:
        self.put(_place_key(path, "diam"), "1")

    def notes(self, path: Path) -> str:
        """The notes on this report that were being written and are not stored; "" for none."""
        return self.text(_place_key(path, "catatan"))

    def save_drafts(self, path: Path, text: str) -> None:
        """Keep them at once, for a program that ends without a word."""
        self._put_at_once(_place_key(path, "catatan"), text)

    def held(self, path: Path) -> str:
        """The changes of this report that wait for the name of who works; "" for none."""
        return self.text(_place_key(path, "menunggu"))

    def save_held(self, path: Path, text: str) -> None:
        """Keep them at once, too."""
        self._put_at_once(_place_key(path, "menunggu"), text)

    def _put_at_once(self, key: str, text: str) -> None:
        if text != self.text(key):
            self.put(key, text)
            self._settings.sync()

    # who works

    @property
    def actor(self) -> str:
        """The name given last."""
        return self.text("petugas/nama")

    def actor_of(self, day: date) -> str:
        """The name given on this day, "" where nobody was asked yet."""
        return self.actor if self.text("petugas/tanggal") == day.isoformat() else ""

    def remember_actor(self, name: str, day: date) -> None:
        self.put("petugas/nama", name)
        self.put("petugas/tanggal", day.isoformat())

    # recent reports

    def recent(self) -> tuple[Recent, ...]:
        """The reports opened before, the last one first."""
        found = []
        for number in range(self._settings.beginReadArray("terakhir")):
            self._settings.setArrayIndex(number)
            item = Recent(
                self.text("path"),
                self.text("judul"),
                self.text("catatan"),
                self.number("selesai"),
                self.number("banyak"),
                self.number("galat"),
                self.number("peringatan"),
                self.text("dibuka"),
            )
            if item.path:
                found.append(item)
        self._settings.endArray()
        return tuple(found)

    def remember(self, item: Recent) -> None:
        """Put a report at the head of the list."""
        others = [old for old in self.recent() if not same_file(old.path, item.path)]
        self._write([item, *others][:KEPT])

    def forget(self, path: str | None = None) -> None:
        """Take one report (None: all) out of the list; the files stay."""
        self._write([old for old in self.recent() if path is not None and old.path != path])

    def _write(self, items: Sequence[Recent]) -> None:
        self._settings.remove("terakhir")
        self._settings.beginWriteArray("terakhir", len(items))
        for number, item in enumerate(items):
            self._settings.setArrayIndex(number)
            self.put("path", item.path)
            self.put("judul", item.title)
            self.put("catatan", item.note)
            self.put("selesai", item.done)
            self.put("banyak", item.total)
            self.put("galat", item.errors)
            self.put("peringatan", item.warnings)
            self.put("dibuka", item.opened)
        self._settings.endArray()


def _place_key(path: Path, group: str = "tempat") -> str:
    code = zlib.crc32(str(path.absolute()).encode("utf-8", "surrogateescape"))
    return f"{group}/{code:08x}"


def same_file(one: str, other: str) -> bool:
    """Whether two paths name the same place, as this system spells it."""
    return Path(one) == Path(other)
