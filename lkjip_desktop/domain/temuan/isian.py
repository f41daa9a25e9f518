"""Findings of what is not filled in: targets, rows, realisasi, pagu, signatures, analysis."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.baris import CARA_REALISASI, HasilBaris
from lkjip_desktop.domain.capaian import SERATUS
from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.indikator import HasilIndikator
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import (
    Kegiatan,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Pejabat,
    Penandatangan,
    SuratPengantar,
)
from lkjip_desktop.domain.rincian import HasilRincian
from lkjip_desktop.domain.temuan.finding import Temuan, Tingkat, at, of_indikator

NIP_DIGITS: Final = 18

_DOCUMENTS: Final = {
    "kata_pengantar": "kata pengantar",
    "surat_pengantar": "surat pengantar",
    "pengukuran_kinerja": "pengukuran kinerja",
}
_BELOW: Final = {"kendala": "kendala", "tindak_lanjut": "tindak lanjut"}


def empty_targets(_: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ISI-01: an indikator without target, or a range without its upper bound."""
    for hasil in figures.indikator.values():
        row = hasil.indikator
        wanted = {"target": "target"}
        if row.polaritas == "rentang":
            wanted["target_atas"] = "batas atas target"
        for name, words in wanted.items():
            if getattr(row, name) is None:
                lokasi = at(row, name)
                yield of_indikator("ISI-01", Tingkat.GALAT, row, f"{words} belum diisi.", lokasi)


def empty_rows(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ISI-02: a counted row that lacks a figure, a counted table without rows or result."""
    for hasil in figures.indikator.values():
        for table in hasil.rincian:
            if table.dihitung and table.pemakaian is None:
                yield from _empty_in(laporan, hasil, table)


def _empty_in(laporan: Laporan, hasil: HasilIndikator, table: HasilRincian) -> Iterator[Temuan]:
    def found(pesan: str, lokasi: Address) -> Temuan:
        return of_indikator("ISI-02", Tingkat.GALAT, hasil.indikator, pesan, lokasi)

    if table.rincian.cara == "diketik":
        if table.rincian.hasil is None:
            lokasi = at(table.rincian, "hasil")
            yield found(f"hasil tabel “{table.judul}” belum diisi.", lokasi)
        return
    if not table.baris:
        yield found(f"tabel “{table.judul}” belum memiliki baris.", at(table.rincian))
    for row in table.baris:
        if row.dihitung and row.sementara:
            for lokasi in _empty_cells(laporan, table, row):
                yield found(f"“{row.baris.uraian}” belum diisi.", lokasi)


def _empty_cells(laporan: Laporan, table: HasilRincian, row: HasilBaris) -> Iterator[Address]:
    """One place a row and periode: its first figure that is missing."""
    both = table.rincian.cara not in CARA_REALISASI
    values = laporan.children(NilaiBaris, "baris", row.baris.id)
    empty = [
        at(value, name)
        for value in values
        for name in ("pembanding", "realisasi") if both or name == "realisasi"
        if getattr(value, name) is None
    ]  # fmt: skip
    first = {address.id: address for address in reversed(empty)}
    yield from reversed(first.values())
    if not empty:
        yield at(row.baris)


def empty_realisasi(_: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ISI-03: an indikator without a counted table whose realisasi is not typed in."""
    for hasil in figures.indikator.values():
        row = hasil.indikator
        if row.realisasi is None and not any(table.dihitung for table in hasil.rincian):
            lokasi = at(row, "realisasi")
            yield of_indikator("ISI-03", Tingkat.GALAT, row, "realisasi belum diisi.", lokasi)


def empty_money(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ISI-04: an alokasi without pagu, or without realisasi where its indikator asks for it."""
    for kegiatan in figures.kegiatan.values():
        name = kegiatan.kegiatan.nama
        for line in kegiatan.alokasi:
            row = line.alokasi
            hasil = figures.indikator.get(row.indikator or "")
            subsie = hasil.indikator.subsie if hasil else kegiatan.kegiatan.subsie
            code = hasil.indikator.kode if hasil else "tanpa indikator"
            head = f"{code}, {name}:"
            owner = row.indikator
            if row.pagu is None:
                pesan = f"{head} pagu alokasi belum diisi."
                yield Temuan("ISI-04", Tingkat.GALAT, pesan, at(row, "pagu"), None, owner)
            if line.realisasi is None and (hasil is None or hasil.anggaran.per_baris):
                pesan = f"{head} realisasi anggaran belum diisi."
                values = laporan.children(NilaiAlokasi, "alokasi", row.id)
                empty = (at(value, "realisasi") for value in values if value.realisasi is None)
                lokasi = next(empty, at(row))
                yield Temuan("ISI-04", Tingkat.GALAT, pesan, lokasi, subsie, owner)


def empty_pagu(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ISI-05: no pagu awal, or a kegiatan without pagu of its own or below it."""
    if laporan.rows(Kegiatan) and laporan.data.pagu_awal is None:
        lokasi = at(laporan.data, "pagu_awal")
        yield Temuan("ISI-05", Tingkat.PERINGATAN, "Pagu awal belum diisi.", lokasi)
    for hasil in figures.kegiatan.values():
        if hasil.pagu is None:
            row = hasil.kegiatan
            yield Temuan("ISI-05", Tingkat.GALAT, f"{row.nama}: pagu belum diisi.", at(row, "pagu"))


def empty_office(laporan: Laporan, _: Figures) -> Iterator[Temuan]:
    """ISI-06: no name of the office, no signatory with name and NIP, no date or number."""
    if not laporan.satker.nama.strip():
        lokasi = at(laporan.satker, "nama")
        yield Temuan("ISI-06", Tingkat.GALAT, "Nama satuan kerja belum diisi.", lokasi)
    signing = {row.dokumen: row for row in laporan.daftar(Penandatangan)}
    for dokumen, words in _DOCUMENTS.items():
        row = signing.get(dokumen)
        pejabat = laporan.find(Pejabat, row.pejabat) if row else None
        if pejabat is None:
            lokasi = at(row, "pejabat") if row else at(laporan.satker)
            pesan = f"Penanda tangan {words} belum dipilih."
            yield Temuan("ISI-06", Tingkat.GALAT, pesan, lokasi)
        elif not pejabat.nama.strip():
            pesan = f"Nama penanda tangan {words} belum diisi."
            yield Temuan("ISI-06", Tingkat.GALAT, pesan, at(pejabat, "nama"))
    for pejabat in laporan.daftar(Pejabat):
        digits = pejabat.nip.replace(" ", "")
        if not pejabat.luar and not (digits.isdecimal() and len(digits) == NIP_DIGITS):
            pesan = f"NIP {pejabat.nama or 'pejabat'} bukan {NIP_DIGITS} angka."
            yield Temuan("ISI-06", Tingkat.GALAT, pesan, at(pejabat, "nip"))
    for letter in laporan.daftar(SuratPengantar):
        for name, words in (("nomor", "Nomor"), ("tanggal", "Tanggal")):
            if not getattr(letter, name):
                pesan = f"{words} surat pengantar belum diisi."
                yield Temuan("ISI-06", Tingkat.PERINGATAN, pesan, at(letter, name))


def empty_texts(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """ISI-07: no analysis; below target, no kendala or tindak lanjut."""
    for hasil in figures.indikator.values():
        row = hasil.indikator
        below = isinstance(hasil.capaian, Fraction) and hasil.capaian < SERATUS
        texts = {item.tempat: item for item in laporan.children(Narasi, "indikator", row.id)}
        for place, words in ({"analisis": "analisis"} | (_BELOW if below else {})).items():
            text = texts.get(place)
            if text is None or not text.teks.strip():
                lokasi = at(text, "teks") if text else at(row)
                pesan = f"{words} belum ditulis."
                yield of_indikator("ISI-07", Tingkat.PERINGATAN, row, pesan, lokasi)


RULES: Final = (
    empty_targets,
    empty_rows,
    empty_realisasi,
    empty_money,
    empty_pagu,
    empty_office,
    empty_texts,
)
