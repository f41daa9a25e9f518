"""A new report: from a catalogue, or carried over from the year before."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from lkjip_desktop.app.command.outside import refuse_outside
from lkjip_desktop.app.exchange.berkas import contents_of
from lkjip_desktop.app.year.katalog import Katalog
from lkjip_desktop.app.year.lanjutan import asked_again, promised
from lkjip_desktop.app.year.relink import rekeyed, without_lost
from lkjip_desktop.app.year.year_step import YearStep, setting_row
from lkjip_desktop.domain.formula.periode import FIRST_YEAR, LAST_YEAR
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model import terbawa
from lkjip_desktop.domain.model.entity import (
    DataLaporan,
    Entity,
    Pengaturan,
    Satker,
    SuratPengantar,
    new_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import SETTING
from lkjip_desktop.store.document import Document


def check_year(tahun: int) -> None:
    """Refuse a year that no report of this kind can have."""
    if not FIRST_YEAR <= tahun <= LAST_YEAR:
        raise Refusal(
            f"Tahun {tahun} tidak dapat dipakai; pilih tahun {FIRST_YEAR} sampai {LAST_YEAR}."
        )


def from_katalog(satker: str, tahun: int, katalog: Katalog | None) -> Laporan:
    """A new report of its own: sections, objectives, indikator and empty tables of a catalogue.

    Without a catalogue it holds the office and the year alone. Raises Refusal where the name is
    empty or the year is impossible.
    """
    check_year(tahun)
    ruang, nama = new_id(), _name(satker)
    start = DataLaporan(ruang, tahun=tahun, renstra_awal=tahun, renstra_akhir=tahun + 4)
    if katalog is not None and katalog.holds(tahun):
        start = replace(start, renstra_awal=katalog.mulai, renstra_akhir=katalog.selesai)
    singles = (start, Satker(new_id(), nama=nama), SuratPengantar(new_id(), jenis=_jenis(tahun)))
    rest = katalog.laporan.all_rows() if katalog is not None else ()
    kinds = {type(row) for row in singles}
    rows = [*singles, *_born(ruang), *(row for row in rest if type(row) not in kinds)]
    return Laporan(rekeyed(rows, ruang))


def _born(ruang: str) -> list[Pengaturan]:
    """What a report says of the rules in force when it was begun."""
    return [setting_row(ruang, "rasio_baris", SETTING["rasio_baris"].write(True))]


def _name(satker: str) -> str:
    if not satker.strip():
        raise Refusal("Nama satker belum diisi; tulis nama kantor yang melapor.")
    return satker.strip()


def _jenis(tahun: int) -> str:
    return f"Laporan Kinerja Instansi Pemerintah (LKjIP) Tahun {tahun}"


def carried_over(lalu: Laporan, tahun: int, satker: str = "") -> Laporan:
    """The report of a later year: the same rows with the same ids, figures emptied.

    Targets come from the plan's of the new year; the realisasi of the old year becomes that of an
    earlier one, its tindak lanjut waits to be made steps beside those of its action plan, and the
    evidence it asked for is asked for again. `satker` replaces the office's name unless it is
    empty. Raises Refusal where the year is not a later one.
    """
    check_year(tahun)
    if tahun <= lalu.data.tahun:
        raise Refusal(
            f"Tahun {tahun} tidak sesudah tahun laporan asal, yaitu {lalu.data.tahun};"
            " pilih tahun sesudahnya."
        )
    step = YearStep(lalu, tahun, satker.strip())
    rows = [kept for row in lalu.all_rows() if (kept := step.taken(row)) is not None]
    begun: list[Entity] = [
        row for row in _born(lalu.ruang) if lalu.find(Pengaturan, row.id) is None
    ]
    begun += step.upper_bounds_of_old_year()
    begun += promised(lalu, step.figures)
    begun += asked_again(lalu, tahun)
    whole = without_lost([*rows, *step.realisasi_of_old_year(), *begun])
    return _noted(Laporan(rekeyed(whole, lalu.ruang)), lalu.data.tahun)


def _noted(laporan: Laporan, tahun: int) -> Laporan:
    """The report with notes of what it took along from a year."""
    notes = {"terbawa": terbawa.note(laporan, tahun), "angka_terbawa": terbawa.figure_note(laporan)}
    made = [setting_row(laporan.ruang, nama, isi) for nama, isi in notes.items()]
    there = laporan.rows(Pengaturan)
    gone = [(Pengaturan, row.id) for row in made if not row.isi and row.id in there]
    return laporan.with_changes([row for row in made if row.isi], gone)


def write_new(
    path: Path, satker: str, tahun: int, katalog: Katalog | None, actor: str = ""
) -> None:
    """Make the file of a new report; raises what from_katalog and Document.create raise."""
    laporan = from_katalog(satker, tahun, katalog)
    Document.create(path, laporan, label=f"Laporan tahun {tahun} dibuat", actor=actor).close()


def write_carried_over(
    path: Path, source: Path, tahun: int, satker: str = "", actor: str = ""
) -> Laporan:
    """Make the file of a later year from that of an earlier one, with the pictures it keeps.

    Raises what carried_over, Document.open and Document.create raise.
    """
    with Document.open(source, readonly=True) as lalu:
        refuse_outside(lalu)
        laporan = carried_over(lalu.laporan, tahun, satker)
        berkas = list(contents_of(laporan, lalu.berkas))
    label = f"Laporan tahun {tahun} dilanjutkan dari tahun {lalu.laporan.data.tahun}"
    Document.create(path, laporan, label=label, actor=actor, berkas=berkas).close()
    return laporan
