"""Evidence: whose it is, whether it is there, and under which name its file is written."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final

from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Alokasi,
    Bukti,
    Entity,
    Indikator,
    Kegiatan,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.tree import reading_order, walk
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern

LINKS: Final[dict[str, type[Entity]]] = {
    "indikator": Indikator,
    "aksi": Aksi,
    "kegiatan": Kegiatan,
}
"""What evidence is of, by the column that says so."""

LONGEST_NAME: Final = 100
"""Characters of a file name that is written: with its folders it has to fit Windows."""
_LONGEST_ENDING: Final = 10
_FORBIDDEN: Final = pattern(r'[<>:"/\\|?*]')
_HIDDEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"})
"""Categories of characters that nobody sees: they turn the order of letters, or break a line."""
_DEVICES: Final = pattern(
    r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE
)
"""Names that Windows keeps for devices, whatever their ending."""


class Subject(NamedTuple):
    """What evidence is of: the link of `Bukti` that says so, and the row it leads to."""

    link: str
    id: str

    @property
    def cells(self) -> Mapping[str, CellValue]:
        """The link as a row holds it."""
        return {self.link: self.id}

    def rows(self, laporan: Laporan) -> tuple[Bukti, ...]:
        return laporan.children(Bukti, self.link, self.id)


def of_indikator(laporan: Laporan, indikator: str) -> Sequence[Subject]:
    """An indikator, the steps planned under it, and the kegiatan that pay for it."""
    lines = laporan.children(Alokasi, "indikator", indikator)
    paid = dict.fromkeys(row.kegiatan for row in lines if row.kegiatan)
    return (*_with_steps(laporan, indikator), *(Subject("kegiatan", row) for row in paid))


def of_report(laporan: Laporan) -> Sequence[Subject]:
    """Every indikator with its steps as the report prints them, then every kegiatan."""
    rows = reading_order(laporan)
    found = [item for row in rows for item in _with_steps(laporan, row.id)]
    return (*found, *(Subject("kegiatan", row.id) for row, _ in walk(laporan, Kegiatan)))


def _with_steps(laporan: Laporan, indikator: str) -> Sequence[Subject]:
    steps = laporan.children(Aksi, "indikator", indikator)
    return (Subject("indikator", indikator), *(Subject("aksi", row.id) for row in steps))


def subject_words(laporan: Laporan, subject: Subject) -> str:
    """What evidence is of, in a few words."""
    row = laporan.find(LINKS[subject.link], subject.id)
    match row:
        case Indikator():
            return f"{row.kode} {row.nama_pendek or row.nama}".strip() or "indikator tanpa nama"
        case Aksi():
            return f"Aksi: {row.uraian}".strip()
        case Kegiatan():
            return f"Kegiatan: {row.kode} {row.nama}".strip()
    return "yang sudah tidak ada"


def is_met(row: Bukti) -> bool:
    """Whether there is anything: a file, an address, or the place where it is kept."""
    return bool(row.berkas or row.laman.strip() or row.tempat.strip())


def link_of(row: Bukti) -> str:
    """The column that says what it is of: the first that is filled in, else indikator."""
    return next((name for name in LINKS if getattr(row, name) is not None), "indikator")


def subject_of(laporan: Laporan, row: Bukti) -> Entity | None:
    """What it is evidence of; None where that is gone."""
    link = link_of(row)
    return laporan.find(LINKS[link], getattr(row, link))


def safe_name(name: str, otherwise: str = "bukti") -> str:
    """A file name that every system takes and nobody is deceived by.

    Only the last part of a path stays; what cannot be seen, turns the order of letters or means
    something to a shell or to Windows goes, and the ending stays with the shortened rest.
    """
    seen = unicodedata.normalize("NFC", name.replace("\\", "/").rsplit("/", 1)[-1])
    seen = "".join(" " if unicodedata.category(sign) in _HIDDEN else sign for sign in seen)
    seen = " ".join(_FORBIDDEN.sub("_", seen).split()).strip(". ")
    stem, dot, ending = seen.rpartition(".")
    if not dot or len(ending) > _LONGEST_ENDING or not stem:
        stem, dot, ending = seen, "", ""
    stem = stem[: LONGEST_NAME - len(dot + ending)].rstrip(". ")
    if not stem:
        stem = otherwise
    if _DEVICES.fullmatch(stem.partition(".")[0].rstrip()):
        stem = f"_{stem}"
    return f"{stem}{dot}{ending}"
