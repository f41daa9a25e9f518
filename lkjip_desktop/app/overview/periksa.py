"""Everything found wrong in an open report: by its rules, and by what the file itself knows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Any

from lkjip_desktop.domain.display import places
from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.formula.figures import Figures, figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.examine import findings, ordered
from lkjip_desktop.domain.temuan.finding import Severity, Temuan, as_written, open_findings
from lkjip_desktop.domain.temuan.rule.kelengkapan.berkas import (
    beyond_jurnal,
    too_large,
    unprintable,
    without_contents,
)
from lkjip_desktop.domain.temuan.rule.waktu.lalu import against
from lkjip_desktop.store.document import Document


def periksa(
    document: Document, hasil: Figures | None = None, lalu: Path | None = None
) -> tuple[Temuan, ...]:
    """All findings, the gravest first; `hasil` are the figures of the report if they are known.

    Their sentences have figures as the report writes them. `lalu` is the file of an earlier year to
    hold its figures against; see `of_last_year`.
    """
    hasil = figures(document.laporan) if hasil is None else hasil
    rules = places.as_written(document.laporan, hasil).settings
    return as_written(found_in(document, hasil, lalu), rules)


def found_in(document: Document, hasil: Figures, lalu: Path | None = None) -> tuple[Temuan, ...]:
    """The same with computed figures in the decimals of their units."""
    laporan = document.laporan
    others, found = of_file(document), findings(laporan, hasil)
    if lalu is not None:
        others = (*others, *of_last_year(document, lalu))
    return ordered(laporan, hasil, [*others, *found]) if others else found


def of_file(document: Document) -> tuple[Temuan, ...]:
    """What the file itself knows: cells past its jurnal, contents it lacks or has too many of."""
    laporan, asal = document.laporan, document.identitas.asal
    return (
        *beyond_jurnal(laporan, (cell.address for cell in document.unexplained)),
        *without_contents(laporan, document.has_berkas, asal.subsie if asal else None),
        *too_large(laporan, sum(document.sizes_of_berkas().values())),
        *unprintable(laporan, partial(_prints, document)),
    )


_printable: dict[str, bool] = {}
"""Whether contents can be printed, by their hash: these are read once."""


def _prints(document: Document, code: str) -> bool:
    """Whether a report can print these contents; of some that are not here nothing is said."""
    if code not in _printable and document.has_berkas(code):
        # Only a report that prints evidence needs what reads PDF and pictures.
        from lkjip_desktop.report.engine.outside.foreign import ending_of

        _printable[code] = bool(ending_of(document.berkas(code) or b""))
    return _printable.get(code, True)


def of_last_year(document: Document, path: Path) -> tuple[Temuan, ...]:
    """What the report says of an earlier year and the report of that year does not.

    Raises what Document.open raises, and Refusal for a report that is not carried on here.
    """
    laporan = document.laporan
    with Document.open(path, readonly=True) as other:
        lalu = other.laporan
        try:
            return tuple(against(laporan, lalu, figures(lalu)))
        except ValueError:
            raise Refusal(
                f"{path.name} bukan laporan tahun sebelumnya yang dilanjutkan menjadi berkas ini;"
                " pilih berkas asalnya."
            ) from None


def finding_object(temuan: Temuan) -> dict[str, Any]:
    """A finding as JSON shows it."""
    return {
        "kode": temuan.kode,
        "tingkat": temuan.tingkat.value,
        "pesan": temuan.pesan,
        "lokasi": str(temuan.lokasi),
        "lokasi_kedua": None if temuan.kedua is None else str(temuan.kedua),
        "subsie": temuan.subsie,
        "indikator": temuan.indikator,
        "dikesampingkan": temuan.disisihkan,
    }


def finding_lines(laporan: Laporan, daftar_temuan: Iterable[Temuan]) -> list[str]:
    """Findings for a reader: one a line with level, code, sentence and places, then their counts.

    Of two places the second is the one that the first is held against.
    """
    daftar_temuan = list(daftar_temuan)
    lines = []
    for temuan in daftar_temuan:
        reason = temuan.disisihkan
        aside = f" [dikesampingkan: {reason}]" if reason is not None else ""
        places = (temuan.lokasi, temuan.kedua)
        place = "; ".join(str(describe(laporan, item)) for item in places if item is not None)
        lines.append(f"{temuan.tingkat.value}  {temuan.kode}  {temuan.pesan} ({place}){aside}")
    open_ones = [temuan.tingkat for temuan in open_findings(daftar_temuan)]
    counts = [f"{open_ones.count(tingkat)} {tingkat.value}" for tingkat in Severity]
    return [*lines, ", ".join(counts)]
