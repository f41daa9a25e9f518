"""Everything found wrong in an open report: by its rules, and by what the file itself knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from lkjip_desktop.domain.figures import figures
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.model import ENTITIES, ColumnKind, Gambar, Lampiran, columns
from lkjip_desktop.domain.nama import describe
from lkjip_desktop.domain.temuan import Temuan, Tingkat, findings
from lkjip_desktop.store.document import Document


def periksa(document: Document) -> tuple[Temuan, ...]:
    """All findings, the gravest first."""
    laporan = document.laporan
    of_file = [*_unexplained(document), *_without_contents(document)]
    found = [*of_file, *findings(laporan, figures(laporan))]
    return tuple(sorted(found, key=lambda temuan: temuan.tingkat.berat))


def _unexplained(document: Document) -> Iterator[Temuan]:
    """FIL-01: a cell that was changed past the jurnal, one finding a row."""
    rows: dict[tuple[str, str], Address] = {}
    for cell in document.unexplained:
        rows.setdefault((cell.address.kind, cell.address.id), cell.address)
    for address in rows.values():
        name = describe(document.laporan, address)
        pesan = f"{name} diubah dari luar program, tidak melalui riwayat."
        yield Temuan("FIL-01", Tingkat.GALAT, pesan, address)


def _without_contents(document: Document) -> Iterator[Temuan]:
    """FIL-02: a picture or scan whose contents are not in the file."""
    for kind in ENTITIES:
        for item in columns(kind):
            if item.kind is not ColumnKind.HASH:
                continue
            for row in document.laporan.daftar(kind):
                code = getattr(row, item.name)
                if code is not None and document.berkas(code) is None:
                    known = isinstance(row, Gambar | Lampiran) and row.nama
                    pesan = f"Isi {known or 'gambar'} tidak ada di berkas ini; pasang kembali."
                    address = Address(kind.KIND, row.id, item.name)
                    owner = getattr(row, "indikator", None)
                    yield Temuan("FIL-02", Tingkat.GALAT, pesan, address, None, owner)


def finding_object(temuan: Temuan) -> dict[str, Any]:
    """A finding as JSON shows it."""
    return {
        "kode": temuan.kode,
        "tingkat": temuan.tingkat.value,
        "pesan": temuan.pesan,
        "lokasi": str(temuan.lokasi),
        "subsie": temuan.subsie,
        "indikator": temuan.indikator,
        "dikesampingkan": temuan.alasan,
    }


def finding_lines(laporan: Laporan, daftar_temuan: Iterable[Temuan]) -> list[str]:
    """Findings for a reader: one a line with level, code, sentence and place, then their counts."""
    daftar_temuan = list(daftar_temuan)
    lines = []
    for temuan in daftar_temuan:
        aside = f" [dikesampingkan: {temuan.alasan}]" if temuan.alasan is not None else ""
        place = describe(laporan, temuan.lokasi)
        lines.append(f"{temuan.tingkat.value}  {temuan.kode}  {temuan.pesan} ({place}){aside}")
    open_ones = [temuan.tingkat for temuan in daftar_temuan if temuan.alasan is None]
    counts = [f"{open_ones.count(tingkat)} {tingkat.value}" for tingkat in Tingkat]
    return [*lines, ", ".join(counts)]
