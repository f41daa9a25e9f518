"""Scanned documents: taken in from PDF files, looked at, and appended to the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Lampiran
from lkjip_desktop.store.draft import Draft

LARGEST: Final = 50 * 1024 * 1024
"""Bytes of one scan: a report that is handed round on a flash disk has to stay small."""
_HEADER: Final = b"%PDF-"
_HEADER_WITHIN: Final = 1024


def read_scan(path: Path) -> tuple[str, bytes]:
    """Name and contents of a PDF; Refusal where it is none, too large, or cannot be printed."""
    # Only a new scan needs what reads PDF.
    from lkjip_desktop.report.engine.outside.attachment import MOST_PAGES, Attachment

    try:
        if path.stat().st_size > LARGEST:
            raise Refusal(
                f"{path.name} lebih besar dari 50 MB; pindai ulang dengan resolusi lebih rendah."
            )
        contents = path.read_bytes()
    except OSError:
        raise Refusal(f"{path.name} tidak dapat dibaca; periksa berkasnya.") from None
    if _HEADER not in contents[:_HEADER_WITHIN]:
        raise Refusal(f"{path.name} bukan berkas PDF; simpan pindaian sebagai PDF.")
    if not Attachment(contents).sizes:
        raise Refusal(
            f"{path.name} rusak, dikunci dengan kata sandi, lebih dari {MOST_PAGES} halaman, atau"
            " terlalu besar bila dibuka; pindai ulang, atau simpan ulang sebagai PDF tanpa kata"
            " sandi."
        )
    return path.name, contents


def append_scans(
    draft: Draft, scans: Sequence[tuple[str, bytes]], indikator: str | None = None
) -> None:
    """A lampiran for each PDF, called by its file name at first; of the report or an indikator."""
    there = draft.laporan.children(Lampiran, "indikator", indikator)
    values = [
        {
            "indikator": indikator,
            "judul": Path(name).stem,
            "nama": name,
            "berkas": draft.add_berkas(contents),
        }
        for name, contents in scans
    ]
    insert_rows(draft, Lampiran, there, len(there), values)
