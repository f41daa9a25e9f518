"""What several commands take, and how they open a report."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkjip_desktop.cli.parser import file_argument, option
from lkjip_desktop.cli.terminal import warn

if TYPE_CHECKING:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.domain.model.laporan import Laporan
    from lkjip_desktop.store.document import Document

FILE: Final = file_argument("file", "BERKAS", "berkas laporan (.lkjip)")
QUARTER: Final = option(
    "periode", metavar="PERIODE", help="triwulan, misalnya 2025-T2 atau 'TW II'"
)
PERIODE: Final = option(
    "--periode",
    metavar="PERIODE",
    default="",
    help="hitung sampai akhir triwulan ini, misalnya 2025-T2; tanpa ini setahun",
)
JSON: Final = option("--json", action="store_true", help="tulis sebagai JSON")
BERKAS: Final = "folder isi gambar dan lampiran, bernama sha256"


def user() -> str:
    """Who works, by the name the PC knows."""
    from lkjip_desktop.store.sqlite.lock import LockHolder

    return LockHolder.this_program().nama


@contextmanager
def changing(path: Path, *, mending: bool = False) -> Iterator[Document]:
    """The report for a command that changes it, see `Document.open`.

    A backup that fails at the end is said.
    """
    from lkjip_desktop.store.document import Document

    with Document.open(path, mending=mending) as document:
        yield document
    warn(document.backup_failure)


@contextmanager
def in_session(path: Path) -> Iterator[Session]:
    """As `changing`, with the figures and findings of the report."""
    from lkjip_desktop.app.session import Session

    with changing(path) as document:
        yield Session(document, user())


def asked_quarter(laporan: Laporan, periode: str) -> str:
    """A periode as it was asked for; Refusal where the report has none such."""
    from lkjip_desktop.domain.formula.periode import asked_periode

    return asked_periode(laporan.data.tahun, periode) if periode else ""


def only_quarter(laporan: Laporan, periode: str) -> str:
    """As `asked_quarter`, the year being ""."""
    found = asked_quarter(laporan, periode)
    return "" if found == str(laporan.data.tahun) else found
