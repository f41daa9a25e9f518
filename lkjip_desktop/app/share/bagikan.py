"""Handing out: one part file a section, and the list of who has which part since when."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.app.exchange.berkas import contents_of
from lkjip_desktop.disk import appear, beside, make_folder, sweep
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.merge.unmerge import standing_runs
from lkjip_desktop.domain.model.entity import Komentar, Subsie, new_id
from lkjip_desktop.domain.model.jurnal import (
    BAGIKAN,
    KONSOLIDASI,
    URUNG_KONSOLIDASI,
    Revision,
    digest,
    state_of,
)
from lkjip_desktop.domain.model.komentar import not_for
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import FileExists, NotSaved, saving
from lkjip_desktop.store.identity import FileIdentity, HandedOut, PartOrigin, daftar_penyerahan
from lkjip_desktop.store.jurnal import Prepared


class Bagian(NamedTuple):
    """A part that was handed out, and its file."""

    id: str
    subsie: Subsie
    path: Path


def bagikan(
    document: Document,
    folder: Path,
    actor: str = "",
    chosen: Collection[str] | None = None,
    kepada: Mapping[str, str] | None = None,
) -> tuple[Bagian, ...]:
    """Write a part file for each section (or those `chosen` by id) and note it in the induk.

    `kepada` tells by section to whom. A section's newer part replaces its older one. Raises
    Refusal, and then there is neither a new file nor a note.
    """
    _refuse_part(document)
    document.verify()
    refuse_outside(document)
    daftar_subsie = [
        row for row in document.laporan.daftar(Subsie) if chosen is None or row.id in chosen
    ]
    if not daftar_subsie:
        raise Refusal("Laporan ini belum memiliki subsie; tambahkan subsie di Perencanaan dahulu.")
    _refuse_endless(document.laporan, len(daftar_subsie))
    paths = [folder / name for name in file_names(daftar_subsie)]
    with saving(folder):
        for path in paths:
            if path.exists():
                raise FileExists(
                    f"Berkas {path} sudah ada dan tidak ditimpa; pilih folder lain.", path
                )
    made = [Bagian(new_id(), row, path) for row, path in zip(daftar_subsie, paths, strict=True)]
    fresh = not folder.exists()
    with saving(folder):
        make_folder(folder)
        sweep(folder)
    try:
        _write(document, made, actor, kepada or {})
    except BaseException:
        if fresh:
            with suppress(OSError):
                folder.rmdir()
        raise
    return tuple(made)


MOST_WRITTEN: Final = 100_000
"""Rows of all parts that are written at once, each a whole report: a hundred of 50,000 rows were
two gigabytes and four minutes."""


def _refuse_endless(laporan: Laporan, parts: int) -> None:
    rows = sum(1 for _ in laporan.all_rows())
    if parts > 1 and parts * rows > MOST_WRITTEN:
        raise Refusal(
            f"{parts} bagian dari laporan {rows} baris terlalu besar untuk ditulis sekaligus;"
            " bagikan beberapa seksi saja di jendela program, dengan menu Bagikan."
        )


def _refuse_part(document: Document) -> None:
    if document.identitas.asal is not None:
        raise Refusal(
            f"Berkas {document.path} sebuah bagian; bagian hanya dibagikan dari induknya."
        )


_LONGEST_STEM: Final = 40
"""Letters of a section's kode or name in that of its file: four bytes each are no name too long."""


def file_names(daftar_subsie: Iterable[Subsie]) -> list[str]:
    """A file name for each section, from its kode; no two alike in any letter case."""
    names: list[str] = []
    for row in daftar_subsie:
        stem = re.sub(r"[^\w-]+", "-", row.kode or row.nama_pendek or row.nama)
        stem = stem[:_LONGEST_STEM].strip("-").casefold() or "bagian"
        free = (stem if number == 1 else f"{stem}-{number}" for number in range(1, 10_000))
        names.append(next(f"{name}.lkjip" for name in free if f"{name}.lkjip" not in names))
    return names


def _write(
    document: Document, made: Sequence[Bagian], actor: str, kepada: Mapping[str, str]
) -> None:
    unfinished = {item: beside(item.path) for item in made}
    noted = [
        {"bagian": item.id, "subsie": item.subsie.id, "kepada": kepada.get(item.subsie.id, "")}
        for item in made
    ]

    def write_files(entries: Sequence[Revision]) -> None:
        for item, path in unfinished.items():
            laporan = for_part(document.laporan, item.subsie.id)
            sidik = digest(state_of(laporan))
            asal = PartOrigin(item.id, item.subsie.id, entries[-1].kode, sidik)
            identitas = FileIdentity(document.identitas.laporan, asal)
            with _told_of(path, item.path):
                _write_part(document, laporan, item.subsie, path, identitas)

    names = ", ".join(item.subsie.nama_pendek or item.subsie.nama for item in made)
    note = Prepared((), f"Bagian dibagikan: {names}", actor, BAGIKAN, {"bagian": noted})
    try:
        document.revise_all([note], before_commit=write_files)
        with saving(made[0].path.parent):
            for item, path in unfinished.items():
                appear(path, item.path)
    finally:
        for path in unfinished.values():
            with suppress(OSError):  # what cannot go now is swept by who comes next
                path.unlink()


@contextmanager
def _told_of(unfinished: Path, path: Path) -> Iterator[None]:
    """A refusal names the file that was asked for, not the passing one it is made in."""
    try:
        yield
    except NotSaved as error:
        raise NotSaved(error.kalimat.replace(str(unfinished), str(path))) from error


def for_part(laporan: Laporan, subsie: str) -> Laporan:
    """The report as a section gets it: without what was said to others of their own work."""
    return laporan.with_changes(gone=[(Komentar, row.id) for row in not_for(laporan, subsie)])


def _write_part(
    document: Document, laporan: Laporan, subsie: Subsie, path: Path, identitas: FileIdentity
) -> None:
    Document.write(
        path,
        laporan,
        label=f"Bagian untuk {subsie.nama}",
        kind=BAGIKAN,
        identitas=identitas,
        berkas=contents_of(document.laporan, document.berkas, subsie.id),
    )


class PartsGiven(NamedTuple):
    """Who has which part since when, and whether it came back."""

    penyerahan: HandedOut
    subsie: str
    """The section's name, or "" where it is gone."""
    diterima: str | None
    """ISO time of its last consolidation that stands; None where there is none."""


def daftar_pegangan(document: Document) -> tuple[PartsGiven, ...]:
    """All parts handed out, the latest first."""
    entries = list(document.jurnal.of_kinds([BAGIKAN, KONSOLIDASI, URUNG_KONSOLIDASI]))
    taken = {entry.extra["bagian"]: entry.waktu for entry in standing_runs(entries).values()}
    names = {row.id: row.nama_pendek or row.nama for row in document.laporan.daftar(Subsie)}
    return tuple(
        PartsGiven(item, names.get(item.subsie, ""), taken.get(item.bagian))
        for item in reversed(daftar_penyerahan(entries))
    )
