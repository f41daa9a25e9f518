"""Everything that parts bring, as a person reads it before anything is written: row by row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from enum import Enum
from typing import Any, cast

from lkjip_desktop.app.exchange.json.layout import in_order
from lkjip_desktop.app.share.konsolidasi import Konsolidasi
from lkjip_desktop.domain.display.content import content
from lkjip_desktop.domain.display.nama import CellName, describe
from lkjip_desktop.domain.merge.decision import (
    Choice,
    Claim,
    Conflict,
    Correction,
    Loser,
    NotTaken,
    Proposal,
    Reason,
    Resolved,
    ValueSource,
    always,
)
from lkjip_desktop.domain.merge.links import parents
from lkjip_desktop.domain.merge.plan import Plan
from lkjip_desktop.domain.merge.stretch import value_in
from lkjip_desktop.domain.model.column import CellValue, ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Indikator,
    Komentar,
    Narasi,
    NarasiPeriode,
    NilaiAlokasi,
    NilaiBelanja,
    columns,
)
from lkjip_desktop.domain.model.jurnal import Contents
from lkjip_desktop.domain.model.komentar import words_of
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.sebutan import column_words
from lkjip_desktop.domain.record import dataclass


class ChangeKind(Enum):
    """The groups of the view, in order."""

    CATATAN = "Catatan dan jawaban"
    BENTROK = "Bentrok"
    OTOMATIS = "Diambil otomatis"
    TERTUTUP = "Periode tertutup, tidak diambil"
    WEWENANG = "Di luar wewenang, tidak diambil"
    LUAR = "Diubah dari luar program, tidak diambil"

    @property
    def taken(self) -> bool:
        """Whether it is taken without being asked."""
        return self in {ChangeKind.OTOMATIS, ChangeKind.CATATAN}


@dataclass(frozen=True, slots=True)
class ValueVoice:
    """One value of a cell, in words, with who gave it that value and when (ISO time, or "")."""

    value: CellValue
    teks: str
    oleh: str = ""
    waktu: str = ""
    bagian: str = ""
    """Part id."""
    berkas: str = ""
    subsie: str = ""
    """Name of the part's section."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """What the induk holds in a row that a part deleted, and the part did not find there."""

    address: Address
    nama: CellName
    dasar: str
    induk: str
    stays: bool | None
    """Whether it stays as things are decided; None while that is open."""


@dataclass(frozen=True, slots=True)
class PartChange:
    """One cell or row that parts changed; of a conflict the choices and the one made."""

    jenis: ChangeKind
    address: Address
    nama: CellName
    dasar: tuple[ValueVoice, ...]
    """Distinct values the parts started from; more than one where they did not start alike."""
    induk: ValueVoice
    bagian: tuple[ValueVoice, ...]
    hasil: str
    """What will stand there, in words; "" while a conflict is open."""
    conflict: Conflict | None = None
    pilihan: Choice | None = None
    corrections: tuple[Corrected, ...] = ()
    """Of a conflict over a row: what any other choice than the induk takes from it."""


def daftar_perubahan(konsolidasi: Konsolidasi, plan: Plan) -> tuple[PartChange, ...]:
    """All of a plan: by group, by indikator in the order of the report, then by place.

    Rows that come or go with the row they belong to are not told one by one, nor are places in
    lists.
    """
    view = _View(konsolidasi, plan)
    found = [*view.conflicts(), *view.proposals(), *view.not_taken()]
    return tuple(sorted(found, key=view.place))


_MAIN = {
    Narasi.KIND: "teks",
    NarasiPeriode.KIND: "teks",
    NilaiAlokasi.KIND: "realisasi",
    NilaiBelanja.KIND: "realisasi",
}
"""Rows that are nothing but the content of one column to a person."""


_UNTOLD = {ColumnKind.LINK, ColumnKind.ORDER, ColumnKind.HASH}
MOST_TOLD = 4
"""Columns of a new row that are said in one line."""


class _View:
    def __init__(self, konsolidasi: Konsolidasi, plan: Plan) -> None:
        self.konsolidasi = konsolidasi
        self.plan = plan
        self.everything = _everything(konsolidasi, plan)
        daftar_indikator = self.everything.daftar(Indikator)
        self._order = {row.id: place for place, row in enumerate(daftar_indikator)}
        ordered = in_order(self.everything).values()
        self._rank = {(r.KIND, r.id): place for rows in ordered for place, r in enumerate(rows)}
        self._handed = {item.penyerahan.bagian: item.penyerahan for item in konsolidasi.kiriman}

    def place(self, item: PartChange) -> tuple[Any, ...]:
        return (
            tuple(ChangeKind).index(item.jenis),
            self._order.get(item.nama.indikator or "", -1),
            ENTITIES.index(kind := KINDS[item.address.kind]),
            self._rank.get((kind.KIND, item.address.id), -1),
            [column.name for column in columns(kind)].index(item.address.column)
            if item.address.column
            else -1,
        )

    def conflicts(self) -> Iterator[PartChange]:
        for conflict in self.plan.open:
            yield self._conflict(conflict, None)
        for resolved in self.plan.resolved:
            yield self._conflict(resolved.conflict, resolved)

    def _conflict(self, conflict: Conflict, resolved: Resolved | None) -> PartChange:
        address = conflict.address
        return PartChange(
            ChangeKind.BENTROK,
            address,
            describe(self.everything, address),
            self._dasar(address, conflict.claims),
            self._induk(conflict),
            tuple(self._suara(address, claim) for claim in conflict.claims),
            self._words(address, resolved.value) if resolved else "",
            conflict,
            resolved.choice if resolved else None,
            tuple(self._corrected(item, resolved) for item in conflict.corrections),
        )

    def _corrected(self, item: Correction, resolved: Resolved | None) -> Corrected:
        address = item.address
        lost = Loser(address, "", item.induk)
        return Corrected(
            address,
            describe(self.everything, address),
            self._words(address, item.dasar) if address.column else "belum ada",
            self._words(address, item.induk),
            None if resolved is None else lost not in resolved.losers,
        )

    def _dasar(self, address: Address, claims: Iterable[Claim]) -> tuple[ValueVoice, ...]:
        found: dict[CellValue, ValueVoice] = {}
        for claim in claims:
            fresh = claim.new and bool(address.column)
            teks = "belum ada" if fresh else self._words(address, claim.dasar)
            waktu = self._handed[claim.part].waktu
            found.setdefault(claim.dasar, ValueVoice(claim.dasar, teks, waktu=waktu))
        return tuple(found.values())

    def _induk(self, conflict: Conflict) -> ValueVoice:
        """The induk's value with who gave it, where the induk was changed since the handing-out."""
        address, value = conflict.address, conflict.induk
        last = self.konsolidasi.last_change(address, conflict.parts[0])
        if last is None:
            return ValueVoice(value, self._words(address, value))
        return ValueVoice(value, self._words(address, value, changed=True), last.actor, last.waktu)

    def _suara(self, address: Address, claim: Claim) -> ValueVoice:
        subsie = self.konsolidasi.subsie_name(self._handed[claim.part].subsie)
        teks = self._words(address, claim.value, changed=bool(claim.dasar))
        names = (claim.part, claim.nama, subsie)
        return ValueVoice(claim.value, teks, claim.actor, claim.waktu, *names)

    def _words(self, address: Address, value: CellValue, *, changed: bool = False) -> str:
        if not address.column:
            return ("diubah" if changed else "ada") if value else "dihapus"
        return content(self.everything, address, value)

    def proposals(self) -> Iterator[PartChange]:
        whole = {
            (item.address.kind, item.address.id)
            for item in self.plan.proposals
            if not item.address.column
        }
        for item in self.plan.proposals:
            above = parents(item.address.kind, item.contents) if item.contents else ()
            if item.address.column != "urutan" and whole.isdisjoint(above):
                yield self._proposal(item)

    def _proposal(self, item: Proposal) -> PartChange:
        address = item.address
        dasar = self._dasar(address, item.claims)
        hasil = self._words(address, item.value)
        bagian = tuple(self._suara(address, claim) for claim in item.claims)
        if not address.column and item.value and item.contents:
            hasil = "baris baru"
            dasar = tuple(ValueVoice(one.value, "belum ada", waktu=one.waktu) for one in dasar)
            main = _MAIN.get(address.kind)
            if main is not None:
                hasil = self._words(address._replace(column=main), item.contents[main])
            told = hasil if main is not None else self._filled_in(address, item.contents)
            bagian = tuple(replace(one, teks=told or one.teks) for one in bagian)
        jenis = ChangeKind.OTOMATIS
        if address.kind == Komentar.KIND and item.contents:
            jenis = ChangeKind.CATATAN
            hasil = words_of(Komentar(address.id, **cast("Any", item.contents)))
            bagian = tuple(replace(one, teks=hasil) for one in bagian)
        induk = ValueVoice(item.dasar, dasar[0].teks)
        nama = describe(self.everything, address)
        return PartChange(jenis, address, nama, dasar, induk, bagian, hasil)

    def _filled_in(self, address: Address, contents: Contents) -> str:
        """What a new row says: nobody should take figures that he does not see."""
        kind = KINDS[address.kind]
        said = [
            f"{column_words(kind, item.name)} {content(self.everything, where, value)}"
            for item in columns(kind)
            if item.name not in kind.KEY and item.kind not in _UNTOLD
            for where, value in [(address._replace(column=item.name), contents[item.name])]
            if value != item.default
        ]
        return ", ".join(said[:MOST_TOLD])

    def not_taken(self) -> Iterator[PartChange]:
        for item in self.plan.not_taken:
            if item.reason in _LEFT:
                yield self._left(item)

    def _left(self, item: NotTaken) -> PartChange:
        address = item.address
        claim = Claim(item.part, item.nama, item.dasar, item.value, "", "")
        jenis = _LEFT[item.reason]
        now = value_in(self.plan.state.get((address.kind, address.id)), address.column)
        induk = ValueVoice(now, self._words(address, now))
        suara = self._suara(address, claim)
        nama, dasar = describe(self.everything, address), self._dasar(address, [claim])
        return PartChange(jenis, address, nama, dasar, induk, (suara,), induk.teks)


_LEFT = {
    Reason.TERTUTUP: ChangeKind.TERTUTUP,
    Reason.WEWENANG: ChangeKind.WEWENANG,
    Reason.LUAR: ChangeKind.LUAR,
}


def _everything(konsolidasi: Konsolidasi, plan: Plan) -> Laporan:
    """Every row that was, is or will be, so that each can be called by its name."""
    rows = {
        (row.KIND, row.id): row
        for laporan in (
            *(item.laporan for item in konsolidasi.kiriman),
            konsolidasi.document.laporan,
        )
        for row in laporan.all_rows()
    }
    for stretch in plan.brought.stretches:
        for key in stretch.touched:
            before = stretch.before.get(key)
            if before is not None and key not in rows:
                rows[key] = KINDS[key[0]](key[1], **before)
    return Laporan(rows.values())


def open_conflicts(plan: Plan, source: ValueSource) -> dict[tuple[Address, int], Choice]:
    """One source for all that is open, as choices: where it gives a single answer."""
    choose = always(source)
    found = {conflict.id: choose(conflict) for conflict in plan.open}
    return {key: choice for key, choice in found.items() if choice is not None}
