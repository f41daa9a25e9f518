"""Why a file cannot be opened or a change not be saved, each with its own sentence."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lkjip_desktop.domain.galat import Refusal


class Damage(Exception):  # noqa: N818 - becomes DamagedFile where the path is known
    """What is wrong with a damaged file, in a few Indonesian words."""


class RowDamage(Damage):
    """Rows hold what cannot be; where the chain is whole the jurnal says what they held."""


class RefusedFile(Refusal):
    """A file that cannot be opened; it was left as it was."""

    def __init__(self, kalimat: str, path: Path) -> None:
        super().__init__(kalimat)
        self.path = path


class DamagedFile(RefusedFile):
    """A damaged file of ours; `cadangan` is the last backup of it, or None.

    `provable` is how many cells the jurnal can put right, 0 where it cannot mend the file.
    """

    def __init__(
        self, path: Path, cadangan: Path | None, what: str = "", provable: int = 0
    ) -> None:
        way_out = (
            f"cadangan terakhirnya ada di {cadangan}"
            if cadangan
            else "mintalah salinan dari pemegang berkas ini, sebab cadangan yang utuh tidak ada"
        )
        if provable:
            way_out = (
                f"{provable} isian dapat dipulihkan dari riwayatnya dengan membukanya di jendela"
                " program, atau dengan lkjip pulihkan"
            )
        shown = f" ({what})" if what else ""
        super().__init__(f"Berkas {path} rusak{shown} dan tidak diubah; {way_out}.", path)
        self.cadangan = cadangan
        self.what = what
        self.provable = provable


class NewerFile(RefusedFile):
    """A file made by a newer version of the program."""


class FileExists(RefusedFile):
    """A new file was to be made where there is one."""


class ReadOnlyLaporan(Refusal):
    """A change to a report that was opened for reading only."""


class PeriodeTertutup(Refusal):
    """A change that would alter a figure of a quarter that is closed."""


class LockedLaporan(Refusal):
    """A change to a locked report."""


class NotOwned(Refusal):
    """A change, in a part, to what is not its section's."""


class NotSaved(Refusal):
    """A change that could not be written; nothing was, and the same change may be tried again."""

    passes = True
    """Whether the cause may pass by itself, so that it is worth trying again meanwhile."""


_IN_USE = "sedang dipakai program lain; tunggu sebentar lalu coba lagi"
_NOT_ALLOWED = "tidak boleh ditulisi; periksa izin berkas dan foldernya lalu coba lagi"
_BROKEN = "ternyata rusak; tutup lalu buka cadangan terakhirnya"
_UNREACHABLE = "tidak dapat dijangkau; periksa folder, diska, atau jaringannya lalu coba lagi"
_NO_FOLDER = (
    "tidak dapat ditulis karena foldernya tidak ada; buat folder itu, pilih folder lain, atau"
    " sambungkan lagi diska atau jaringannya"
)
_MOVED = (
    "dipindahkan, dihapus, atau diganti sejak dibuka; periksa folder, diska, atau jaringannya"
    " lalu coba lagi"
)
_FULL = "tidak muat di penyimpanannya; kosongkan sebagian ruang lalu coba lagi"
_CAUSES = {
    sqlite3.SQLITE_BUSY: _IN_USE,
    sqlite3.SQLITE_LOCKED: _IN_USE,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _NOT_ALLOWED,
    sqlite3.SQLITE_PERM: _NOT_ALLOWED,
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
    sqlite3.SQLITE_INTERRUPT: _BROKEN,
    sqlite3.SQLITE_TOOBIG: _BROKEN,
}
_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: _NOT_ALLOWED,
    errno.EISDIR: "adalah nama folder; beri nama lain",
    errno.ENAMETOOLONG: "terlalu panjang namanya; beri nama yang lebih pendek",
}
_SHARING = {32, 33}
"""What Windows says of a file that another program holds."""
_MEDIUM = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN}


def cause(error: Exception) -> str:
    """Why the disk refused, with the way out; for a sentence that begins with the file's name."""
    if isinstance(error, OSError):
        if getattr(error, "winerror", None) in _SHARING:
            return _IN_USE
        return _ERRNO.get(error.errno or 0, _UNREACHABLE)
    if getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_READONLY_DBMOVED:
        return _MOVED
    return _CAUSES.get(sqlite_code(error), _UNREACHABLE)


def _why_unwritten(error: Exception, path: Path | None) -> str:
    """`cause` of what was to be written: what is not found is its folder, else the file itself."""
    if not isinstance(error, FileNotFoundError | NotADirectoryError):
        return cause(error)
    return _MOVED if path is not None and path.parent.is_dir() else _NO_FOLDER


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether an error of reading lies in the file and not in the disk or in another program."""
    short = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_IOERR_SHORT_READ
    code = sqlite_code(error)
    return short or (_CAUSES.get(code, _BROKEN) == _BROKEN and code not in _MEDIUM)


def sqlite_code(error: Exception) -> int:
    """The primary result code of SQLite, 0 where the error has none."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def saving(path: Path | None) -> Iterator[None]:
    """Turn what the disk refuses into NotSaved; what we did wrong ourselves stays an error."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except (sqlite3.DatabaseError, OSError) as error:
        raise NotSaved(f"Belum tersimpan: berkas {path} {_why_unwritten(error, path)}.") from error
    except Damage as error:
        raise NotSaved(f"Belum tersimpan: berkas {path} {_BROKEN} ({error}).") from error
    except UnicodeEncodeError as error:
        raise Refusal(
            "Belum tersimpan: isian memuat tanda yang bukan huruf yang sah; ketik ulang isian itu."
        ) from error
