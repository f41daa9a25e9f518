"""The look at a file before SQLite touches it: ours, whole, of a version we know, or refused."""

from __future__ import annotations

import codecs
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, NamedTuple

from lkjip_desktop.store.galat import (
    BerkasDitolak,
    BerkasLebihBaru,
    BerkasRusak,
    Damage,
    cause,
    is_damage,
)
from lkjip_desktop.store.schema import APPLICATION_ID, current_version

_ZIP = b"PK\x03\x04"
_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_HEADER = 100
_LEGACY = b"\x01\x01"
"""Read and write version of a database that is not in WAL mode."""

_LOOKS = 5
_PAUSE = 0.02
"""A journal may be that of a commit under way: it is looked at so often, with a pause (seconds)."""


class Header(NamedTuple):
    """What the first hundred bytes of a database say."""

    counter: int
    """Goes up with every commit."""
    version: int
    ours: bool
    wal: bool
    """A mode we never write and could not open without leaving files."""

    @classmethod
    def read(cls, raw: bytes) -> Header:
        """Read the header by the offsets of SQLite's file format."""
        return cls(
            counter=_number(raw, 24),
            version=_number(raw, 60),
            ours=_number(raw, 68) == APPLICATION_ID,
            wal=raw[18:20] != _LEGACY,
        )


def _number(raw: bytes, offset: int) -> int:
    return int.from_bytes(raw[offset : offset + 4], "big")


def rusak(path: Path, what: str = "") -> BerkasRusak:
    """The refusal of a damaged file, which offers the last backup."""
    from lkjip_desktop.store.backup import latest_backup

    return BerkasRusak(path, latest_backup(path), what)


def examine(path: Path) -> int:
    """The schema version of a file of ours; refuses any other. The file is read, never written."""
    try:
        _refuse_what_is_no_file(path)
        raw = _beginning(path)
    except FileNotFoundError:
        raise BerkasDitolak(
            f"Berkas {path} tidak ditemukan; periksa nama dan foldernya.", path
        ) from None
    except PermissionError:
        raise BerkasDitolak(
            f"Berkas {path} tidak boleh dibaca; mintalah izin kepada pemilik berkas itu.", path
        ) from None
    except OSError:
        raise BerkasDitolak(
            f"Berkas {path} tidak dapat dijangkau; periksa nama, diska, atau jaringannya.", path
        ) from None
    return _examined(path, raw)


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER)


def _refuse_what_is_no_file(path: Path) -> None:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise BerkasDitolak(
            f"{path} adalah folder; pilih berkas laporan (.lkjip) di dalamnya.", path
        )
    if not stat.S_ISREG(mode):
        raise BerkasDitolak(f"{path} bukan berkas biasa; pilih berkas laporan (.lkjip).", path)


def _examined(path: Path, raw: bytes) -> int:
    if not raw:
        raise rusak(path, "isinya kosong")
    if not raw.startswith(_MAGIC):
        raise BerkasDitolak(f"Berkas {path} bukan laporan LKjIP melainkan {_other(raw)}.", path)
    if len(raw) < _HEADER:
        raise rusak(path, "terpotong")
    header = Header.read(raw)
    if not header.ours:
        raise BerkasDitolak(
            f"Berkas {path} adalah basis data program lain; pilih berkas .lkjip.", path
        )
    if header.version > current_version():
        raise BerkasLebihBaru(
            f"Berkas {path} dibuat dengan versi program yang lebih baru;"
            " pasang versi terbaru program ini lalu buka kembali.",
            path,
        )
    if header.version < 1 or header.wal:
        raise rusak(path)
    _refuse_foreign_journal(path)
    return header.version


def _other(raw: bytes) -> str:
    """What a file is that is none of ours, with the way out."""
    if raw.startswith(_ZIP):
        return "arsip atau dokumen lain; bila arsip, ekstrak dahulu lalu pilih berkas .lkjip-nya"
    return f"berkas {'teks' if _is_text(raw) else 'jenis lain'}; pilih berkas .lkjip"


def _is_text(raw: bytes) -> bool:
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(raw)  # its end may be cut off
    except UnicodeDecodeError:
        return False
    return all(char.isprintable() or char.isspace() for char in text)


def hot_journal(path: Path) -> Path | None:
    """The rollback journal beside the file that a dead or a working program left, or None."""
    journal = Path(f"{path}-journal")
    try:
        with journal.open("rb") as file:
            return journal if file.read(len(_JOURNAL_MAGIC)) == _JOURNAL_MAGIC else None
    except OSError:
        return None


def sweep_journal(path: Path) -> None:
    """Remove a journal that died before its first word; for the one writer, with nothing open."""
    journal = Path(f"{path}-journal")
    with suppress(OSError):
        with journal.open("rb") as file:
            begun = file.read(1) not in {b"", b"\0"}
        if not begun:
            journal.unlink()


def _refuse_foreign_journal(path: Path) -> None:
    """Refuse a journal that another file left under this name: it would mix the two."""
    for _ in range(_LOOKS):
        journal = hot_journal(path)
        if journal is None or _belongs(journal, path):
            return
        time.sleep(_PAUSE)
    raise BerkasDitolak(
        f"Di samping {path} ada {path.name}-journal, sisa simpanan berkas lain;"
        " pindahkan sisa itu ke folder lain lalu buka kembali.",
        path,
    )


def _belongs(journal: Path, path: Path) -> bool:
    """Whether the journal's page 1, if it has one, is that of the file at most one commit ago."""
    try:
        now = Header.read(_beginning(path))
        with journal.open("rb") as file:
            first = _first_page(file)
    except OSError:
        return True
    before = now if first is None else Header.read(first)
    return before.ours and before.counter in {now.counter, now.counter - 1}


def _first_page(file: BinaryIO) -> bytes | None:
    """The header of page 1 from before the commit, None where the journal has none."""
    raw = file.read(28)
    records, sector, page = _number(raw, 8), _number(raw, 20), _number(raw, 24)
    if not sector or not page:
        return None
    for place in range(records):
        file.seek(sector + place * (page + 8))
        record = file.read(4 + _HEADER)
        if len(record) < 4 + _HEADER:
            break
        if _number(record, 0) == 1:
            return record[4:]
    return None


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file it cannot read into a refusal."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            raise rusak(path) from error
        raise BerkasDitolak(f"Berkas {path} {cause(error)}.", path) from error
    except Damage as error:
        raise rusak(path, str(error)) from error
    except (sqlite3.Error, UnicodeDecodeError, MemoryError) as error:  # lengths and names run wild
        raise rusak(path) from error
    except OSError as error:
        raise BerkasDitolak(f"Berkas {path} {cause(error)}.", path) from error
