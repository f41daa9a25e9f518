"""Why a file cannot be opened or a change not be saved, each with its own sentence."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lkjip_desktop.domain.galat import Penolakan


class BerkasDitolak(Penolakan):
    """A file that cannot be opened; it was left as it was."""

    def __init__(self, kalimat: str, path: Path) -> None:
        super().__init__(kalimat)
        self.path = path


class BerkasRusak(BerkasDitolak):
    """A damaged file of ours; `cadangan` is the last backup of it, or None."""

    def __init__(self, path: Path, cadangan: Path | None, what: str = "") -> None:
        way_out = (
            f"cadangan terakhirnya ada di {cadangan}"
            if cadangan
            else "mintalah salinan dari pemegang berkas ini, sebab cadangannya belum ada"
        )
        shown = f" ({what})" if what else ""
        super().__init__(f"Berkas {path} rusak{shown} dan tidak diubah; {way_out}.", path)
        self.cadangan = cadangan


class BerkasLebihBaru(BerkasDitolak):
    """A file made by a newer version of the program."""


class BerkasSudahAda(BerkasDitolak):
    """A new file was to be made where there is one."""


class HanyaBaca(Penolakan):
    """A change to a report that was opened for reading only."""


class LaporanTerkunci(Penolakan):
    """A change to a locked report."""


class GagalSimpan(Penolakan):
    """A change that could not be written; nothing was, and the same change may be tried again."""


_CAUSES = {
    sqlite3.SQLITE_BUSY: "sedang dipakai program lain; tunggu sebentar lalu coba lagi",
    sqlite3.SQLITE_LOCKED: "sedang dipakai program lain; tunggu sebentar lalu coba lagi",
    sqlite3.SQLITE_FULL: "tidak muat lagi di penyimpanannya; kosongkan sebagian ruang lalu coba lagi",
    sqlite3.SQLITE_READONLY: "tidak boleh ditulisi; periksa izin berkas dan foldernya lalu coba lagi",
    sqlite3.SQLITE_PERM: "tidak boleh ditulisi; periksa izin berkas dan foldernya lalu coba lagi",
    sqlite3.SQLITE_CORRUPT: "ternyata rusak; tutup lalu buka cadangan terakhirnya",
    sqlite3.SQLITE_NOTADB: "ternyata rusak; tutup lalu buka cadangan terakhirnya",
}
_UNREACHABLE = "tidak dapat dijangkau; periksa diska atau jaringannya lalu coba lagi"


def sqlite_code(error: sqlite3.Error) -> int:
    """The primary result code of SQLite, 0 where the error has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def saving(path: Path | None) -> Iterator[None]:
    """Turn what the disk refuses into GagalSimpan; what we did wrong ourselves stays an error."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.DatabaseError as error:
        cause = _CAUSES.get(sqlite_code(error), _UNREACHABLE)
        raise GagalSimpan(f"Belum tersimpan: berkas {path} {cause}.") from error
    except OSError as error:
        raise GagalSimpan(f"Belum tersimpan: berkas {path} {_UNREACHABLE}.") from error
    except UnicodeEncodeError as error:
        raise Penolakan(
            "Belum tersimpan: isian memuat tanda yang bukan huruf yang sah; ketik ulang isian itu."
        ) from error
