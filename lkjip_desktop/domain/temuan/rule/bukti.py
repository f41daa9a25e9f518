"""Bukti dukung: what the planning officer asked for and nobody has brought yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.display.nama import indikator_of
from lkjip_desktop.domain.formula.bukti import is_asked
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.bukti import subject_of
from lkjip_desktop.domain.model.entity import Aksi, Bukti, Indikator, Kegiatan
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import periode_words
from lkjip_desktop.domain.model.wewenang import owner
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import (
    OfLaporan,
    RuleFamily,
    as_of,
    names,
    rules_of,
    settings,
)
from lkjip_desktop.domain.temuan.wording import call

WAJIB: Final = FindingRule(
    "BUKTI-01",
    Severity.PERINGATAN,
    "Bukti dukung yang diminta petugas perencanaan belum ada, padahal triwulannya sudah dilihat.",
)


def of_bukti(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """What was asked for, is due and is not there."""
    for row in laporan.daftar(Bukti):
        if not is_asked(row, figures.sampai):
            continue
        pesan = (
            f"{named(laporan, row)} belum ada untuk {periode_words(row.periode)};"
            " lampirkan berkasnya, alamatnya, atau tempat menyimpannya."
        )
        of = indikator_of(laporan, row)
        place = at(row, "berkas")
        yield WAJIB.temuan(pesan, place, subsie=owner(laporan, place), indikator=of)


def named(laporan: Laporan, row: Bukti) -> str:
    """Evidence by its words, or its file, and what it is of."""
    words = row.uraian.strip() or row.nama
    name = f"Bukti “{words}”" if words else "Bukti yang diminta" if row.wajib else "Bukti"
    return f"{name}{_place(laporan, row)}"


def _place(laporan: Laporan, row: Bukti) -> str:
    of = subject_of(laporan, row)
    match of:
        case Indikator():
            return f" pada {call(of)}"
        case Aksi():
            return f" untuk rencana aksi “{of.uraian}”"
        case Kegiatan():
            return f" untuk kegiatan “{of.nama or of.kode}”"
    return ""


KELUARGA: Final = RuleFamily(
    "BUKTI",
    "Bukti dukung",
    rules_of("BUKTI", globals()),
    of_laporan=(OfLaporan(of_bukti, (settings, as_of, names, Bukti, Aksi, Kegiatan)),),
)
