"""Finds indikator, rows of tables and texts of a report by words or by kode."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.display.live import TOKEN
from lkjip_desktop.domain.display.nama import indikator_of
from lkjip_desktop.domain.formula.periode import quarter_name
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Baris,
    Bukti,
    Butir,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Kendala,
    Narasi,
    NarasiPeriode,
    NilaiBaris,
    Pejabat,
    Rincian,
    Sasaran,
    Tabel,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.prose.block import plain
from lkjip_desktop.prose.read import read

MOST: Final = 40
"""Hits that are shown."""
AROUND: Final = 36
"""Characters of a text shown before and after the word."""
FAR: Final = 1000
"""Characters of a text that are read to show these."""
_MARKDOWN: Final = frozenset({Narasi.KIND, NarasiPeriode.KIND})
_PLACES: Final = {place.kode: place.judul for place in (*NASKAH, *ASPEK)}


class Hit(NamedTuple):
    """A place where the words stand."""

    address: Address
    kind: str
    """What it is: Indikator, Rincian, Kegiatan, Teks ..."""
    text: str


class _SearchEntry(NamedTuple):
    address: Address
    kind: str
    kode: str
    text: str


def search(laporan: Laporan, words: str) -> tuple[Hit, ...]:
    """Hits for all words together; an exact kode comes first, then names that begin with them."""
    wanted = " ".join(words.casefold().split())
    if not wanted:
        return ()
    parts = wanted.split()
    found = []
    for place, entry in enumerate(_entries(laporan)):
        where = f"{entry.kode} {TOKEN.sub('', entry.text)}".casefold()
        code = bool(entry.kode) and _plain(entry.kode) == _plain(wanted)
        if code or all(part in where for part in parts):
            begins = entry.text.casefold().startswith(wanted)
            found.append((not code, not begins, place, entry))
    found.sort(key=lambda item: item[:3])
    return tuple(_hit(entry, parts[0]) for _, _, _, entry in found[:MOST])


def _plain(kode: str) -> str:
    """A kode without the marks people write between its parts: 3.F is 3F."""
    return "".join(letter for letter in kode.casefold() if letter.isalnum())


def _hit(entry: _SearchEntry, word: str) -> Hit:
    words = TOKEN.sub("…", _near(entry.text, word))
    if entry.address.kind in _MARKDOWN:
        words = plain(read(words))
    text = " ".join(words.split())
    place = text.casefold().find(word)
    if place > AROUND and len(text) > 2 * AROUND:
        begin = text.find(" ", place - AROUND, place) + 1 or place - AROUND  # of a whole word
        text = f"… {text[begin:]}"
    if len(text) > 4 * AROUND:
        text = text[: 4 * AROUND] + "…"
    return Hit(entry.address, entry.kind, f"{entry.kode}  {text}".strip())


def _near(text: str, word: str) -> str:
    """What of a long text stands far around a word: its marks are taken out of no more."""
    place = max(0, text.casefold().find(word))
    begin = (text.find(" ", place - FAR, place) + 1 or place - FAR) if place > FAR else 0
    return text[begin : place + FAR]


def _entries(laporan: Laporan) -> Iterator[_SearchEntry]:
    for row in laporan.daftar(Indikator):
        yield _SearchEntry(Address(row.KIND, row.id), "Indikator", row.kode, row.nama)
    for table in laporan.daftar(Rincian):
        yield _SearchEntry(
            Address(table.KIND, table.id), "Rincian", _kode(laporan, table), table.judul
        )
    tahun = str(laporan.data.tahun)
    for baris in laporan.daftar(Baris):
        cell = keyed_id(laporan.ruang, NilaiBaris, baris.id, tahun)
        text = " ".join(filter(None, (baris.kelompok, baris.uraian)))
        kind = NilaiBaris if laporan.find(NilaiBaris, cell) else Baris
        address = Address(NilaiBaris.KIND, cell, "realisasi")
        if kind is Baris:
            address = Address(Baris.KIND, baris.id, "uraian")
        yield _SearchEntry(address, "Baris", _kode(laporan, baris), text)
    for narasi in laporan.daftar(Narasi):
        title = _PLACES.get(narasi.tempat, narasi.tempat)
        kode = _kode(laporan, narasi) or title
        yield _SearchEntry(Address(narasi.KIND, narasi.id, "teks"), title, kode, narasi.teks)
    for quarterly in laporan.daftar(NarasiPeriode):
        place = _PLACES.get(quarterly.tempat, quarterly.tempat)
        title = f"{place} {quarter_name(quarterly.periode)}"
        address = Address(quarterly.KIND, quarterly.id, "teks")
        yield _SearchEntry(address, title, _kode(laporan, quarterly) or title, quarterly.teks)
    for aksi in laporan.daftar(Aksi):
        address = Address(aksi.KIND, aksi.id, "uraian")
        yield _SearchEntry(address, "Rencana aksi", _kode(laporan, aksi), aksi.uraian)
    for kendala in laporan.daftar(Kendala):
        address = Address(kendala.KIND, kendala.id, "uraian")
        text = "; ".join(filter(None, (kendala.uraian, kendala.tindak_lanjut)))
        yield _SearchEntry(address, "Kendala", _kode(laporan, kendala), text)
    yield from _evidence(laporan)
    for kegiatan in laporan.daftar(Kegiatan):
        address = Address(kegiatan.KIND, kegiatan.id, "nama")
        yield _SearchEntry(address, "Kegiatan", kegiatan.kode, kegiatan.nama)
    yield from _planned(laporan)


def _evidence(laporan: Laporan) -> Iterator[_SearchEntry]:
    for row in laporan.daftar(Bukti):
        text = "; ".join(filter(None, (row.uraian, row.nama, row.laman, row.tempat)))
        yield _SearchEntry(Address(row.KIND, row.id, "uraian"), "Bukti", _kode(laporan, row), text)


def _planned(laporan: Laporan) -> Iterator[_SearchEntry]:
    for kind, words in (
        (Sasaran, "Sasaran"),
        (IndikatorRenstra, "Renstra"),
        (Butir, "Perjanjian kinerja"),
    ):
        for row in laporan.daftar(kind):
            address = Address(kind.KIND, row.id, "nama")
            yield _SearchEntry(address, words, getattr(row, "kode", ""), getattr(row, "nama", ""))
    for pejabat in laporan.daftar(Pejabat):
        address = Address(pejabat.KIND, pejabat.id, "nama")
        yield _SearchEntry(address, "Pejabat", "", f"{pejabat.nama}, {pejabat.jabatan}")
    for tabel in laporan.daftar(Tabel):
        yield _SearchEntry(Address(tabel.KIND, tabel.id, "judul"), "Tabel", "", tabel.judul)
    for gambar in laporan.daftar(Gambar):
        address = Address(gambar.KIND, gambar.id, "keterangan")
        yield _SearchEntry(address, "Gambar", _kode(laporan, gambar), gambar.keterangan)


def _kode(laporan: Laporan, row: Entity) -> str:
    owner = indikator_of(laporan, row)
    return owner.kode if owner is not None else ""
