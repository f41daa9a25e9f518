"""Sending: a clean copy of the file under a telling name, with its size and what is still open."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

from lkjip_desktop.app.overview.progress import Stage, missing, stage_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Indikator, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.finding import Temuan
from lkjip_desktop.domain.temuan.kunci import blockers
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotSaved, cause


class Unfinished(NamedTuple):
    """An indikator that is not marked done, and what is still missing in it."""

    indikator: Indikator
    kurang: tuple[str, ...]


class SentCopy(NamedTuple):
    """A copy that was written for sending."""

    path: Path
    ukuran: int
    """Bytes."""


def kirim(document: Document, folder: Path, today: date) -> SentCopy:
    """Write a whole copy of the file into a chosen folder, while it is open.

    A copy of the same day is not overwritten: the next one has a number. Raises NotSaved.
    """
    path = _free(folder, copy_name(document, today))
    document.save_copy(path)
    try:
        size = path.stat().st_size
    except OSError as error:
        raise NotSaved(f"Salinan {path} {cause(error)}.") from error
    return SentCopy(path, size)


def copy_name(document: Document, today: date) -> str:
    """Satker, section (or "induk"), year and date, in letters that every system takes."""
    laporan, subsie = document.laporan, section_of(document)
    satker = laporan.satker.nama_pendek or laporan.satker.nama or "laporan"
    section = (subsie.nama_pendek or subsie.nama or subsie.kode) if subsie else "induk"
    parts = (satker, section, str(laporan.data.tahun), today.isoformat())
    return "_".join(_plain(part) for part in parts) + ".lkjip"


def _plain(text: str) -> str:
    return re.sub(r"[^\w-]+", "-", text).strip("-")[:40]


def _free(folder: Path, name: str) -> Path:
    path, number = folder / name, 1
    while path.exists():
        number += 1
        path = folder / f"{Path(name).stem}_{number}.lkjip"
    return path


def section_of(document: Document) -> Subsie | None:
    """The section a part was cut for; None for an induk."""
    asal = document.identitas.asal
    return document.laporan.find(Subsie, asal.subsie) if asal else None


def still_open(document: Document) -> tuple[Unfinished, ...]:
    """The indikator of the part's section, or of the whole induk, that are not marked done."""
    laporan, asal = document.laporan, document.identitas.asal
    hasil = figures(laporan).indikator
    return tuple(
        Unfinished(row, missing(laporan, hasil[row.id]))
        for row in _theirs(laporan, asal.subsie if asal else None)
        if stage_of(laporan, hasil[row.id]) is not Stage.DONE
    )


def open_errors(session: Session) -> tuple[Temuan, ...]:
    """Every open galat in what the part's section fills in, or in the whole induk."""
    mine = session.subsie
    return tuple(
        temuan for temuan in blockers(session.findings) if mine is None or temuan.subsie == mine
    )


def _theirs(laporan: Laporan, subsie: str | None) -> tuple[Indikator, ...]:
    rows = laporan.daftar(Indikator)
    return rows if subsie is None else tuple(row for row in rows if row.subsie == subsie)
