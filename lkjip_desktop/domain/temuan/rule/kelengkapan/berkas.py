"""Berkas: what the file itself knows, which the rules on its contents cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from lkjip_desktop.domain.display.nama import describe, indikator_of
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    Bukti,
    Gambar,
    Indikator,
    Lampiran,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.wewenang import may_edit
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.kelengkapan.bukti import named

LUAR_JURNAL: Final = FindingRule(
    "BERKAS-01", Severity.GALAT, "Isian diubah dari luar program, tidak melalui riwayat."
)
TANPA_ISI: Final = FindingRule(
    "BERKAS-02", Severity.GALAT, "Isi gambar atau lampiran tidak ada di dalam berkas."
)

TERLALU_BESAR: Final = FindingRule(
    "BERKAS-03",
    Severity.PERINGATAN,
    "Isi gambar, lampiran, dan bukti seluruh laporan mencapai 200 MB atau lebih.",
)
MANY: Final = 200 * 1024 * 1024
"""Bytes of contents from which on a report is hard to hand round."""

TAK_DICETAK: Final = FindingRule(
    "BERKAS-04",
    Severity.PERINGATAN,
    "Bukti bertanda dicetak tidak tercetak: tidak ada berkasnya, atau bukan PDF, PNG, atau JPEG.",
)

KELUARGA: Final = RuleFamily("BERKAS", "Isi berkas", rules_of("BERKAS", globals()))


def beyond_jurnal(laporan: Laporan, cells: Iterable[Address]) -> Iterator[Temuan]:
    """Cells that differ from what the jurnal says, one finding a row."""
    rows: dict[tuple[str, str], list[Address]] = {}
    for address in cells:
        rows.setdefault((address.kind, address.id), []).append(address)
    for (kind, key), places in rows.items():
        name, row = describe(laporan, places[0]), laporan.find(KINDS[kind], key)
        pesan = f"{name} diubah dari luar program, tidak melalui riwayat; periksa isinya."
        held = [f"{item.column} {getattr(row, item.column, None)}" for item in places]
        owner = laporan.find(Indikator, name.indikator)
        yield LUAR_JURNAL.temuan(pesan, places[0], indikator=owner, perihal=held)


def too_large(laporan: Laporan, size: int) -> Iterator[Temuan]:
    """One finding where all contents together have so many bytes."""
    if size >= MANY:
        pesan = (
            f"Isi gambar, lampiran, dan bukti laporan ini {size // 1_000_000} MB; kecilkan atau"
            " catat tempat menyimpannya saja, agar laporan mudah dikirim."
        )
        about = f"{size // 100_000_000}00 MB"  # not anew with each picture
        yield TERLALU_BESAR.temuan(
            pesan, Address(laporan.data.KIND, laporan.data.id), perihal=(about,)
        )


def unprintable(laporan: Laporan, prints: Callable[[str], bool]) -> Iterator[Temuan]:
    """Evidence that is to be printed and cannot be; what is asked for and not there is BUKTI-01."""
    for row in laporan.daftar(Bukti):
        if not row.dicetak or (row.berkas is None and row.wajib):
            continue
        if row.berkas is None:
            why = "belum ada berkasnya; pilih berkasnya"
        elif prints(row.berkas):
            continue
        else:
            why = f"berkas {row.nama} bukan PDF, PNG, atau JPEG yang utuh; ganti berkasnya"
        pesan = f"{named(laporan, row)} bertanda dicetak, tetapi {why} atau hapus tandanya."
        yield TAK_DICETAK.temuan(pesan, at(row, "dicetak"), indikator=indikator_of(laporan, row))


def without_contents(
    laporan: Laporan, has: Callable[[str], bool], subsie: str | None = None
) -> Iterator[Temuan]:
    """Pictures, scans and evidence whose contents the file does not hold.

    A part of a section (`subsie`) brings the evidence of that section only.
    """
    for kind in ENTITIES:
        for item in columns(kind):
            if item.kind is not ColumnKind.HASH:
                continue
            for row in laporan.daftar(kind):
                code = getattr(row, item.name)
                address = Address(kind.KIND, row.id, item.name)
                theirs = kind is Bukti and not may_edit(laporan, subsie, address)
                if code is not None and not theirs and not has(code):
                    known = isinstance(row, Gambar | Lampiran | Bukti) and row.nama
                    pesan = f"Isi {known or 'gambar'} tidak ada di berkas ini; pasang kembali."
                    owner = laporan.find(Indikator, getattr(row, "indikator", None))
                    yield TANPA_ISI.temuan(pesan, address, indikator=owner, perihal=(code,))
