"""The archive of all evidence: numbered folders, one file after the other, and an index."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.disk import whole_file
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.bukti import Subject, is_met, of_report, safe_name, subject_words
from lkjip_desktop.domain.model.entity import Bukti
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import saving

if TYPE_CHECKING:
    from lkjip_desktop.report.evidence import EvidenceLine

Progress = Callable[[int, int], bool]
"""Is told how many of how many files are written; False stops."""

INDEX: Final = "Daftar Bukti"
_LONGEST_FOLDER: Final = 48
_MADE: Final = (1980, 1, 1, 0, 0, 0)
"""Of every member: no clock is asked, so that the same report gives the same bytes."""


class ArchivedFile(NamedTuple):
    """A row of evidence and where it goes in the archive."""

    row: Bukti
    untuk: str
    folder: str
    nomor: int

    @property
    def path(self) -> str:
        """Its name in the archive, for a row with a file."""
        name = safe_name(self.row.nama or self.row.uraian)
        return f"{self.folder}/{self.nomor:02} {name}"


def write_archive(
    document: Document, out: Path, progress: Progress = lambda _done, _all: True
) -> int:
    """Write the archive, whole or not at all; how many files it holds besides the index.

    One file is in memory at a time. Raises Refusal where there is no evidence or the name is none
    of an archive, NotSaved where it cannot be written, and Cancelled where
    `progress` says no.
    """
    # Only who writes the index needs what draws it.
    from lkjip_desktop.report.engine.build import Cancelled
    from lkjip_desktop.report.evidence import index_pdf, index_xlsx

    if out.suffix.casefold() != ".zip":
        raise Refusal(f"{out} bukan nama arsip; beri nama berakhiran .zip.")
    refuse_outside(document)
    laporan, sizes = document.laporan, document.sizes_of_berkas()
    found = list(archived(laporan))
    if not found:
        raise Refusal("Laporan ini belum memuat bukti dukung, sehingga arsipnya tidak ditulis.")
    lines: list[EvidenceLine] = []
    count = 0
    with saving(out), whole_file(out) as unfinished, zipfile.ZipFile(unfinished, "w") as archive:
        for done, item in enumerate(found):
            if not progress(done, len(found)):
                raise Cancelled
            contents = document.berkas(item.row.berkas) if item.row.berkas else None
            if contents is not None:
                _add(archive, item.path, contents)
                count += 1
            size = None if contents is None else sizes.get(item.row.berkas or "")
            lines.append(_line(item, size, held=contents is not None))
        _add(archive, f"{INDEX}.xlsx", index_xlsx(laporan, lines))
        _add(archive, f"{INDEX}.pdf", index_pdf(laporan, lines))
    progress(len(found), len(found))
    return count


def _line(item: ArchivedFile, size: int | None, *, held: bool) -> EvidenceLine:
    """What the index says of one; `held` is whether its file is in the archive."""
    from lkjip_desktop.report.evidence import EvidenceLine

    row = item.row
    return EvidenceLine(
        item.folder,
        item.untuk,
        item.nomor,
        row.uraian or row.nama or "Tanpa uraian",
        periode_words(row.periode),
        row.wajib == 1,
        item.path.rpartition("/")[2] if held else "",
        size,
        row.laman,
        row.tempat,
        "" if held else _lacking(row),
        row.berkas or "",
    )


def archived(laporan: Laporan) -> Iterator[ArchivedFile]:
    """All evidence in the order of its folders."""
    full = ((item, rows) for item in of_report(laporan) if (rows := item.rows(laporan)))
    for number, (subject, rows) in enumerate(full, 1):
        words = subject_words(laporan, subject)
        for place, row in enumerate(rows, 1):
            yield ArchivedFile(row, words, _folder(number, subject, words), place)


def _folder(number: int, subject: Subject, words: str) -> str:
    name = safe_name(words.replace(":", ""), subject.link)[:_LONGEST_FOLDER].rstrip(". ")
    return f"{number:02} {name}"


def _lacking(row: Bukti) -> str:
    if row.berkas is not None:
        return "isinya tidak ada di berkas ini"
    return "" if is_met(row) else "belum ada"


def _add(archive: zipfile.ZipFile, name: str, contents: bytes) -> None:
    """As it is: what is evidence is mostly packed already, and packs the same way everywhere."""
    member = zipfile.ZipInfo(name, _MADE)
    member.create_system, member.external_attr = 3, 0o644 << 16
    archive.writestr(member, contents)
