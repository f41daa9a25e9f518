"""Where the remedy of a finding is entered that names no cell, or none that is shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Alokasi,
    Baris,
    Belanja,
    DataLaporan,
    Entity,
    Indikator,
    Kegiatan,
    Narasi,
    NarasiPeriode,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    Pejabat,
    Penandatangan,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.model.pejabat import signer
from lkjip_desktop.domain.temuan.finding import Temuan, table_of

SIGNED: Final = {
    "kata_pengantar": ("kata_pengantar", "kata pengantar"),
    "surat_pengantar": ("surat_pengantar", "surat pengantar"),
    "pernyataan_reviu": ("pernyataan_reviu", "pernyataan telah direviu"),
    "pengukuran_kinerja": ("lampiran_pengukuran_kinerja", "pengukuran kinerja"),
}
"""Documents with a signature: the part of the report that prints each, and what it is called."""

WAJIB: Final = (
    ("analisis", "analisis"),
    ("kendala", "kendala"),
    ("tindak_lanjut", "tindak lanjut"),
)
"""Aspects that an indikator below its target has to have."""


def bare_budget(_: Laporan, __: Figures, temuan: Temuan) -> Address:
    """Where the first kegiatan is entered, once the pagu of the year stands."""
    at_report = temuan.lokasi.kind == DataLaporan.KIND and not temuan.lokasi.column
    return table_of(Kegiatan) if at_report else temuan.lokasi


def bare_allocation(_: Laporan, __: Figures, temuan: Temuan) -> Address:
    """Where pagu is shared out, of which nothing is yet."""
    return table_of(Alokasi) if temuan.lokasi.kind == DataLaporan.KIND else temuan.lokasi


def unserved_cell(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """Where the realisasi of pagu that serves no indikator is typed: in the first periode."""
    if temuan.lokasi.kind != Kegiatan.KIND:
        return temuan.lokasi
    line = keyed_id(laporan.ruang, Alokasi, temuan.lokasi.id, None)
    rows = laporan.children(NilaiAlokasi, "alokasi", line)
    return _keyed(laporan, NilaiAlokasi, "realisasi", line, _bare_periode(laporan, figures, rows))


def belanja_cell(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """Where the realisasi of a line of belanja is typed: in its first empty periode."""
    if temuan.lokasi.kind != Belanja.KIND or temuan.lokasi.column:
        return temuan.lokasi
    line = temuan.lokasi.id
    rows = laporan.children(NilaiBelanja, "belanja", line)
    return _keyed(laporan, NilaiBelanja, "realisasi", line, _bare_periode(laporan, figures, rows))


def belanja_now(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """Where the realisasi of a line of belanja is typed: in the last periode that is due."""
    if temuan.lokasi.kind != Belanja.KIND or temuan.lokasi.column:
        return temuan.lokasi
    due = figures.sampai.daftar(laporan.data.pengisian_anggaran) or (str(laporan.data.tahun),)
    return _keyed(laporan, NilaiBelanja, "realisasi", temuan.lokasi.id, due[-1])


def _bare_periode(
    laporan: Laporan, figures: Figures, rows: Iterable[NilaiAlokasi | NilaiBelanja]
) -> str:
    filled = {row.periode for row in rows if row.realisasi is not None}
    due = figures.sampai.daftar(laporan.data.pengisian_anggaran) or (str(laporan.data.tahun),)
    return next((periode for periode in due if periode not in filled), due[0])


_OWNERS: Final[dict[str, tuple[str, str]]] = {
    NilaiBaris.KIND: (Baris.KIND, "baris"),
    NilaiAlokasi.KIND: (Alokasi.KIND, "alokasi"),
    NilaiIndikator.KIND: (Indikator.KIND, "indikator"),
}


def stray_row(laporan: Laporan, _: Figures, temuan: Temuan) -> Address:
    """The row of a figure that stands in a periode which no table shows."""
    row = laporan.find(KINDS[temuan.lokasi.kind], temuan.lokasi.id)
    if row is None or row.KIND not in _OWNERS:
        return temuan.lokasi
    kind, link = _OWNERS[row.KIND]
    return Address(kind, getattr(row, link))


def bare_signature(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """Where the signer of the first document without one is chosen, or where officials are entered.

    The latter as long as there is nobody to choose.
    """
    if temuan.lokasi.column:
        return temuan.lokasi
    if all(row.luar for row in laporan.daftar(Pejabat)):
        return table_of(Pejabat)
    wanted = (kode for kode, (bagian, _) in SIGNED.items() if figures.settings.prints(bagian))
    bare = next((kode for kode in wanted if signer(laporan, kode) is None), None)
    return temuan.lokasi if bare is None else _keyed(laporan, Penandatangan, "pejabat", bare)


def bare_section(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """The first section of a chapter that nobody has written."""
    printed = (
        place.kode
        for place in NASKAH
        if not place.opsional and figures.settings.prints(place.bagian)
    )
    return _bare_text(laporan, None, printed) or temuan.lokasi


def bare_aspect(laporan: Laporan, figures: Figures, temuan: Temuan) -> Address:
    """The first required aspect of an indikator that nobody has written, of the periode seen."""
    aspects = [tempat for tempat, _ in WAJIB]
    indikator, sampai = temuan.lokasi.id, figures.sampai
    if sampai.setahun:
        return _bare_text(laporan, indikator, aspects) or temuan.lokasi
    rows = laporan.children(NarasiPeriode, "indikator", indikator)
    written = {row.tempat for row in rows if row.periode == sampai.periode and row.teks.strip()}
    bare = next((place for place in aspects if place not in written), None)
    if bare is None:
        return temuan.lokasi
    return _keyed(laporan, NarasiPeriode, "teks", indikator, bare, sampai.periode)


def _bare_text(laporan: Laporan, indikator: str | None, places: Iterable[str]) -> Address | None:
    """The first of these texts that nobody has written yet."""
    rows = laporan.children(Narasi, "indikator", indikator)
    written = {row.tempat for row in rows if row.teks.strip()}
    bare = next((place for place in places if place not in written), None)
    return None if bare is None else _keyed(laporan, Narasi, "teks", indikator, bare)


def _keyed(laporan: Laporan, kind: type[Entity], column: str, *key: str | None) -> Address:
    return Address(kind.KIND, keyed_id(laporan.ruang, kind, *key), column)
