"""What a file is: its report and, of a part, where it was cut from; and what was handed out."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Any, Self

from lkjip_desktop.domain.model.entity import new_id
from lkjip_desktop.domain.model.jurnal import BAGIKAN, KONSOLIDASI, URUNG_KONSOLIDASI, JurnalEntry
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.store.galat import Damage
from lkjip_desktop.store.sqlite.entry import read_extra


class PartOrigin(NamedTuple):
    """Where a part comes from."""

    bagian: str
    """The part's own id, new at every handing out."""
    subsie: str
    """Id of the section it was cut for."""
    kode: str
    """Code of the last entry of the induk at that moment; the part's own chain goes on from it."""
    sidik: str
    """Digest of all rows at that moment."""


class FileIdentity(NamedTuple):
    """What the first entry of a file says it is; chained like everything in the jurnal."""

    laporan: str
    """Id of the report as a file: the induk, its copies and parts share it; no JSON has it."""
    asal: PartOrigin | None = None
    """None: the file is an induk."""

    @classmethod
    def new(cls) -> Self:
        """The identity of a new induk."""
        return cls(new_id())

    @property
    def start(self) -> str:
        """The code before the first entry of the chain."""
        return self.asal.kode if self.asal else ""

    def to_extra(self) -> dict[str, Any]:
        """As the first entry keeps it."""
        return {"laporan": self.laporan, "asal": self.asal and self.asal._asdict()}

    @classmethod
    def from_extra(cls, extra: Mapping[str, Any]) -> Self:
        """From the first entry; KeyError or TypeError where it says nothing of the kind."""
        asal = extra["asal"]
        return cls(extra["laporan"], PartOrigin(**asal) if asal else None)


def read_identity(connection: sqlite3.Connection) -> FileIdentity:
    """What the first entry says the file is; raises Damage where it says nothing."""
    try:
        statement = "SELECT jenis, keterangan FROM jurnal WHERE nomor=1"
        kind, extra = connection.execute(statement).fetchone()
        return FileIdentity.from_extra(read_extra(kind, extra, 1)["identitas"])
    except (TypeError, KeyError) as error:
        raise Damage("jurnalnya tidak berawal") from error


class HandedOut(NamedTuple):
    """A part that was handed out."""

    bagian: str
    subsie: str
    kode: str
    """Code of the entry that notes it, which is the part's dasar."""
    waktu: str
    kepada: str
    pengganti: str | None = None
    """The part that replaced it."""


def daftar_penyerahan(entries: Iterable[JurnalEntry]) -> tuple[HandedOut, ...]:
    """Every part handed out, oldest first.

    An entry of kind `bagikan` lists them: {"bagian": [{"bagian", "subsie", "kepada"}]}.
    A section's newer part replaces its older one.
    """
    known: dict[str, HandedOut] = {}
    for entry in entries:
        for part in entry.extra.get("bagian", ()) if entry.kind == BAGIKAN else ():
            new = HandedOut(part["bagian"], part["subsie"], entry.kode, entry.waktu, part["kepada"])
            for old in known.values():
                if old.subsie == new.subsie and old.pengganti is None:
                    known[old.bagian] = old._replace(pengganti=new.bagian)
            known[new.bagian] = new
    return tuple(known.values())


def daftar_kepala(entries: Iterable[JurnalEntry]) -> dict[str, tuple[str, ...]]:
    """By part id the heads that were taken and not undone, oldest first.

    An entry of kind `konsolidasi` notes {"bagian": id, "kepala": [code, ...]}; one of kind
    `urung_konsolidasi` notes {"nomor": [number, ...]}, the entries it undoes.
    """
    taken: dict[int, JurnalEntry] = {}
    for entry in entries:
        if entry.kind == KONSOLIDASI:
            taken[entry.nomor] = entry
        elif entry.kind == URUNG_KONSOLIDASI:
            for nomor in entry.extra["nomor"]:
                taken.pop(nomor, None)
    heads: dict[str, tuple[str, ...]] = {}
    for entry in taken.values():
        part = entry.extra["bagian"]
        heads[part] = (*heads.get(part, ()), *entry.extra["kepala"])
    return heads
