"""Everything found wrong in an open report: by its rules, and by what the file itself knows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.formula.figures import Figures, figures
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.berkas import beyond_jurnal, without_contents
from lkjip_desktop.domain.temuan.examine import findings, ordered
from lkjip_desktop.domain.temuan.finding import Temuan, Tingkat, open_findings
from lkjip_desktop.store.document import Document


def periksa(document: Document, hasil: Figures | None = None) -> tuple[Temuan, ...]:
    """All findings, the gravest first; `hasil` are the figures of the report if they are known."""
    laporan = document.laporan
    hasil = figures(laporan) if hasil is None else hasil
    others, found = of_file(document), findings(laporan, hasil)
    return ordered(laporan, hasil, [*others, *found]) if others else found


def of_file(document: Document) -> tuple[Temuan, ...]:
    """What the file itself knows: cells its jurnal does not explain, pictures it has not."""
    laporan = document.laporan
    return (
        *beyond_jurnal(laporan, (cell.address for cell in document.unexplained)),
        *without_contents(laporan, document.has_berkas),
    )


def finding_object(temuan: Temuan) -> dict[str, Any]:
    """A finding as JSON shows it."""
    return {
        "kode": temuan.kode,
        "tingkat": temuan.tingkat.value,
        "pesan": temuan.pesan,
        "lokasi": str(temuan.lokasi),
        "subsie": temuan.subsie,
        "indikator": temuan.indikator,
        "dikesampingkan": temuan.disisihkan,
    }


def finding_lines(laporan: Laporan, daftar_temuan: Iterable[Temuan]) -> list[str]:
    """Findings for a reader: one a line with level, code, sentence and place, then their counts."""
    daftar_temuan = list(daftar_temuan)
    lines = []
    for temuan in daftar_temuan:
        reason = temuan.disisihkan
        aside = f" [dikesampingkan: {reason}]" if reason is not None else ""
        place = describe(laporan, temuan.lokasi)
        lines.append(f"{temuan.tingkat.value}  {temuan.kode}  {temuan.pesan} ({place}){aside}")
    open_ones = [temuan.tingkat for temuan in open_findings(daftar_temuan)]
    counts = [f"{open_ones.count(tingkat)} {tingkat.value}" for tingkat in Tingkat]
    return [*lines, ", ".join(counts)]
