"""Evidence: files of any kind, addresses and places, taken in, asked for and given out again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.bukti import Subject, safe_name
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import Bukti
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.draft import Draft

LARGEST: Final = 25 * 1024 * 1024
"""Bytes of one file of evidence."""


class NamedContents(NamedTuple):
    """A file that was taken in: the name it is shown under, and its contents."""

    nama: str
    isi: bytes


def read_file(path: Path) -> NamedContents:
    """A file of any kind; Refusal where it is no plain file, empty, too large or unreadable."""
    name = safe_name(path.name)
    try:
        if not path.is_file():
            raise Refusal(f"{name} bukan berkas biasa; pilih satu berkas, bukan folder.")
        with path.open("rb") as file:
            contents = file.read(LARGEST + 1)
    except OSError:
        raise Refusal(f"{name} tidak dapat dibaca; periksa berkas dan izinnya.") from None
    return accepted(name, contents)


def accepted(name: str, contents: bytes) -> NamedContents:
    """Contents that can be evidence; Refusal for nothing at all and for too much."""
    if len(contents) > LARGEST:
        raise Refusal(
            f"{name} lebih besar dari 25 MB; kecilkan dahulu, atau catat alamat atau tempat"
            " menyimpannya."
        )
    if not contents:
        raise Refusal(f"{name} kosong; periksa berkasnya.")
    return NamedContents(name, contents)


def add_files(
    draft: Draft, subject: Subject, periode: str, files: Sequence[NamedContents]
) -> list[Bukti]:
    """A row of evidence for each file, called by the file's name at first."""
    values: list[Mapping[str, CellValue]] = [
        {
            "uraian": Path(item.nama).stem,
            "nama": item.nama,
            "berkas": draft.add_berkas(item.isi),
        }
        for item in files
    ]
    return add_rows(draft, subject, periode, values)


def add_rows(
    draft: Draft, subject: Subject, periode: str, values: Sequence[Mapping[str, CellValue]]
) -> list[Bukti]:
    """Rows of evidence with these columns at the end of the list of `subject`."""
    there = subject.rows(draft.laporan)
    made = [{**item, **subject.cells, "periode": periode} for item in values]
    return insert_rows(draft, Bukti, there, len(there), made)


def meet(draft: Draft, row: str, file: NamedContents) -> None:
    """Put a file into a row that is there, also over another file.

    A row without words gets those of the file, but for one that was asked for.
    """
    known = draft.laporan.get(Bukti, row)
    uraian = known.uraian or ("" if known.wajib else Path(file.nama).stem)
    code = draft.add_berkas(file.isi)
    draft.put(replace(known, uraian=uraian, nama=file.nama, berkas=code))


def address_words(text: str) -> str:
    """A pasted address as one line, "" where it is none: nothing is ever looked up or opened."""
    line = " ".join(text.split())
    return line if line.lower().startswith(("http://", "https://")) and " " not in line else ""
