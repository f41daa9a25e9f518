"""The look at a file before SQLite touches it: ours, whole, of a version we know, or refused."""

from __future__ import annotations

import codecs
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lkjip_desktop.store.galat import (
    Damage,
    DamagedFile,
    NewerFile,
    RefusedFile,
    cause,
    is_damage,
)
from lkjip_desktop.store.sqlite.rollback import HEADER, Header, refuse_foreign
from lkjip_desktop.store.sqlite.schema import current_version

_ZIP = b"PK\x03\x04"
_MAGIC = b"SQLite format 3\0"


def rusak(path: Path, what: str = "") -> DamagedFile:
    """The refusal of a damaged file, which offers the last backup that is whole."""
    from lkjip_desktop.store.backup import sound_backup

    return DamagedFile(path, sound_backup(path), what)


def examine(path: Path) -> int:
    """The schema version of a file of ours; refuses any other. The file is read, never written."""
    try:
        _refuse_what_is_no_file(path)
        raw = _beginning(path)
    except FileNotFoundError:
        raise RefusedFile(
            f"Berkas {path} tidak ditemukan; periksa nama dan foldernya.", path
        ) from None
    except PermissionError:
        raise RefusedFile(
            f"Berkas {path} tidak boleh dibaca; mintalah izin kepada pemilik berkas itu.", path
        ) from None
    except OSError:
        raise RefusedFile(
            f"Berkas {path} tidak dapat dijangkau; periksa nama, diska, atau jaringannya.", path
        ) from None
    with opening(path):  # what stands beside it may have too long a name, or be out of reach
        return _examined(path, raw)


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEADER)


def _refuse_what_is_no_file(path: Path) -> None:
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise RefusedFile(f"{path} adalah folder; pilih berkas laporan (.lkjip) di dalamnya.", path)
    if not stat.S_ISREG(mode):
        raise RefusedFile(f"{path} bukan berkas biasa; pilih berkas laporan (.lkjip).", path)


def _examined(path: Path, raw: bytes) -> int:
    if not raw:
        raise rusak(path, "isinya kosong")
    if not raw.startswith(_MAGIC):
        raise RefusedFile(f"Berkas {path} bukan laporan LKjIP melainkan {_other(raw)}.", path)
    if len(raw) < HEADER:
        raise rusak(path, "terpotong")
    header = Header.read(raw)
    if not header.ours:
        raise RefusedFile(
            f"Berkas {path} adalah basis data program lain; pilih berkas .lkjip.", path
        )
    if header.version > current_version():
        raise NewerFile(
            f"Berkas {path} berversi {header.version}, lebih baru daripada versi"
            f" {current_version()} yang dibaca program ini; pasang program yang membaca berkas"
            f" versi {header.version}.",
            path,
        )
    if header.version < 1 or header.wal:
        raise rusak(path)
    refuse_foreign(path)
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


@contextmanager
def opening(path: Path) -> Iterator[None]:
    """Turn what SQLite says of a file it cannot read into a refusal."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        if is_damage(error):
            raise rusak(path) from error
        raise RefusedFile(f"Berkas {path} {cause(error)}.", path) from error
    except Damage as error:
        raise rusak(path, str(error)) from error
    except (sqlite3.Error, UnicodeDecodeError, MemoryError) as error:  # lengths and names run wild
        raise rusak(path) from error
    except OSError as error:
        raise RefusedFile(f"Berkas {path} {cause(error)}.", path) from error
