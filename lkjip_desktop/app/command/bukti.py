"""Evidence: files of any kind, addresses and places, taken in, asked for and given out again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.bukti import safe_name
from lkjip_desktop.domain.model.entity import Bukti, CellValue
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.draft import Draft

LARGEST: Final = 25 * 1024 * 1024
"""Bytes of one file of evidence."""
_MOST_PIXELS: Final = 40_000_000
_PICTURES: Final = {b"\xff\xd8\xff": (".jpg", "JPEG"), b"\x89PNG\r\n\x1a\n": (".png", "PNG")}
_PDF: Final = b"%PDF-"


class NamedContents(NamedTuple):
    """A file that was taken in: the name it is shown under, and its contents."""

    nama: str
    isi: bytes


class Subject(NamedTuple):
    """What evidence is of: the link of `Bukti` that says so, and the row it leads to."""

    link: str
    id: str

    @property
    def cells(self) -> Mapping[str, CellValue]:
        """The link as a row holds it."""
        return {self.link: self.id}

    def rows(self, laporan: Laporan) -> tuple[Bukti, ...]:
        """Its evidence in order."""
        return laporan.children(Bukti, self.link, self.id)


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


def opened_as(contents: bytes) -> str:
    """The ending of what can be looked at ('.pdf', '.png', '.jpg') by its contents, else "".

    Nothing is believed of a name. A PDF must open without a password, and of a picture the head be
    whole and the size one that can be shown.
    """
    if contents.startswith(_PDF):
        # Only what reads PDF knows whether it is one.
        from lkjip_desktop.report.engine.attachment import Attachment

        return ".pdf" if Attachment(contents).sizes else ""
    found = next((told for start, told in _PICTURES.items() if contents.startswith(start)), None)
    return found[0] if found and _is_picture(contents, found[1]) else ""


def _is_picture(contents: bytes, form: str) -> bool:
    import warnings
    from io import BytesIO

    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of its size, which is looked at here
            with Image.open(BytesIO(contents), formats=(form,)) as picture:
                return 0 < picture.width * picture.height <= _MOST_PIXELS
    except Exception:  # noqa: BLE001 - Pillow raises whatever the damage suggests to it
        return False


def address_words(text: str) -> str:
    """A pasted address as one line, "" where it is none: nothing is ever looked up or opened."""
    line = " ".join(text.split())
    return line if line.lower().startswith(("http://", "https://")) and " " not in line else ""
