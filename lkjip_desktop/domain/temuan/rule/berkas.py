"""Berkas: what the file itself knows, which the rules on its contents cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    ColumnKind,
    Gambar,
    Indikator,
    Lampiran,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan
from lkjip_desktop.domain.temuan.keluarga import RuleFamily

LUAR_JURNAL: Final = FindingRule(
    "BERKAS-01", Severity.GALAT, "Isian diubah dari luar program, tidak melalui riwayat."
)
TANPA_ISI: Final = FindingRule(
    "BERKAS-02", Severity.GALAT, "Isi gambar atau lampiran tidak ada di dalam berkas."
)

KELUARGA: Final = RuleFamily("BERKAS", "Isi berkas", (LUAR_JURNAL, TANPA_ISI))


def beyond_jurnal(laporan: Laporan, cells: Iterable[Address]) -> Iterator[Temuan]:
    """Cells that differ from what the jurnal says, one finding a row."""
    rows: dict[tuple[str, str], Address] = {}
    for address in cells:
        rows.setdefault((address.kind, address.id), address)
    for address in rows.values():
        name = describe(laporan, address)
        pesan = f"{name} diubah dari luar program, tidak melalui riwayat; periksa isinya."
        yield LUAR_JURNAL.temuan(pesan, address, indikator=laporan.find(Indikator, name.indikator))


def without_contents(laporan: Laporan, has: Callable[[str], bool]) -> Iterator[Temuan]:
    """Pictures and scans whose contents the file does not hold."""
    for kind in ENTITIES:
        for item in columns(kind):
            if item.kind is not ColumnKind.HASH:
                continue
            for row in laporan.daftar(kind):
                code = getattr(row, item.name)
                if code is not None and not has(code):
                    known = isinstance(row, Gambar | Lampiran) and row.nama
                    pesan = f"Isi {known or 'gambar'} tidak ada di berkas ini; pasang kembali."
                    address = Address(kind.KIND, row.id, item.name)
                    owner = laporan.find(Indikator, getattr(row, "indikator", None))
                    yield TANPA_ISI.temuan(pesan, address, indikator=owner)
