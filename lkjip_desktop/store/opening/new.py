"""A new report in memory, before there is a file of it."""

from __future__ import annotations

from lkjip_desktop.domain.model.jurnal import RowChange, contents
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.galat import saving
from lkjip_desktop.store.identity import FileIdentity
from lkjip_desktop.store.jurnal import Jurnal
from lkjip_desktop.store.opening.file import File
from lkjip_desktop.store.permitted import refuse_too_many
from lkjip_desktop.store.record import write_rows
from lkjip_desktop.store.sqlite.connection import writing
from lkjip_desktop.store.sqlite.schema import fingerprint


def new_file(
    laporan: Laporan, actor: str, label: str, kind: str, identitas: FileIdentity | None = None
) -> File:
    """A database in memory whose first entry holds every row; `identitas` None makes a new one."""
    refuse_too_many(laporan)
    identitas = identitas or FileIdentity.new()
    file = File.memory()
    connection = file.connection
    extra = {"identitas": identitas.to_extra(), "skema": fingerprint(connection)}
    rows = tuple(RowChange(r.KIND, r.id, None, contents(r)) for r in laporan.all_rows())
    try:
        with saving(None), writing(connection):
            write_rows(connection, rows)
            Jurnal(lambda: connection, identitas.start).append(rows, label, actor, kind, extra)
    except BaseException:
        file.close()
        raise
    return file
