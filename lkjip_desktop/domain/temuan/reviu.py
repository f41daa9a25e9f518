"""The reviu checklist: format, mechanism and substance, answered as far as the data answer it.

The statements are our own words after the annex on reviu of PermenPANRB 53/2014.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.model.entity import (
    CapaianLalu,
    Indikator,
    Lampiran,
    Narasi,
    PerjanjianKinerja,
    Standar,
    Subsie,
    TargetRenstra,
    TautanRenstra,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.examine import about
from lkjip_desktop.domain.temuan.finding import Concern, Severity, Temuan, open_findings

FORMAT, MEKANISME, SUBSTANSI = "Format", "Mekanisme penyusunan", "Substansi"


class ReviewAnswer(Enum):
    """The answer to a statement."""

    YA = "ya"
    TIDAK = "tidak"
    PEREVIU = "diisi pereviu"
    """Only a person can tell."""


@dataclass(frozen=True, slots=True)
class ReviewStatement:
    """One line of the checklist: what is stated, whether it holds, and what shows it."""

    kelompok: str
    pernyataan: str
    jawaban: ReviewAnswer
    bukti: str


@dataclass(frozen=True, slots=True)
class _ReviewInput:
    laporan: Laporan
    figures: Figures
    daftar_temuan: tuple[Temuan, ...]

    @property
    def daftar_indikator(self) -> list[Indikator]:
        return [hasil.indikator for hasil in self.figures.indikator.values()]

    def open(self, concern: Concern) -> int:
        """How many findings about a statement are open."""
        return len(open_findings(about(concern, self.daftar_temuan)))

    def explained(self, concern: Concern) -> int:
        """How many of them were set aside with a reason."""
        return len(about(concern, self.daftar_temuan)) - self.open(concern)


Answer = tuple[ReviewAnswer, str]


def _holds(condition: object, bukti: str) -> Answer:
    return (ReviewAnswer.YA if condition else ReviewAnswer.TIDAK), bukti


def _of_all(count: int, whole: int, words: str) -> Answer:
    return _holds(whole and count == whole, f"{count} dari {whole} {words}")


def _without(words: str, concern: Concern) -> Callable[[_ReviewInput], Answer]:
    """Holds where no finding about it is open."""

    def answer(bahan: _ReviewInput) -> Answer:
        count, explained = bahan.open(concern), bahan.explained(concern)
        text = f"{count} temuan terbuka tentang {words}" if count else f"tidak ada temuan {words}"
        more = f", {explained} dikesampingkan dengan alasan" if explained else ""
        return _holds(not count, text + more)

    return answer


_MONEY: Final = _without("anggaran", Concern.BUDGET)
_BY_AGREEMENT: Final = _without("perbedaan dari perjanjian kinerja", Concern.AGREEMENT)
_BY_PLAN: Final = _without("perbedaan dari Renstra", Concern.PLAN)
_CAUSES: Final = _without("analisis yang belum ditulis", Concern.CAUSES)
_CONSISTENT: Final = _without("angka yang bertentangan", Concern.CONSISTENCY)


def _person(_: _ReviewInput) -> Answer:
    return ReviewAnswer.PEREVIU, ""


def _office(bahan: _ReviewInput) -> Answer:
    satker, sections = bahan.laporan.satker, len(bahan.laporan.rows(Subsie))
    there = satker.nama.strip() and satker.alamat.strip() and sections
    address = "alamat tercantum" if satker.alamat.strip() else "alamat belum diisi"
    return _holds(there, f"nama dan {sections} seksi tercantum, {address}")


def _targets(bahan: _ReviewInput) -> Answer:
    rows = bahan.daftar_indikator
    return _of_all(sum(row.target is not None for row in rows), len(rows), "indikator bertarget")


def _results(bahan: _ReviewInput) -> Answer:
    whole = bahan.figures.ringkasan.semua
    words = (
        f"{whole.banyak_berlaku} terukur, {whole.banyak_tidak_berlaku} tidak berlaku,"
        f" {whole.banyak_belum} belum diisi, {whole.banyak_sementara} sementara"
    )
    complete = whole.banyak_indikator and not (whole.banyak_belum or whole.banyak_sementara)
    return _holds(complete, words)


def _appendices(bahan: _ReviewInput) -> Answer:
    agreements = len(bahan.laporan.rows(PerjanjianKinerja))
    printed = bahan.figures.settings.prints("lampiran_perjanjian_kinerja")
    words = f"{agreements} perjanjian kinerja, {len(bahan.laporan.rows(Lampiran))} dokumen pindaian"
    return _holds(agreements and printed, words)


def _improvement(bahan: _ReviewInput) -> Answer:
    text = next(
        (
            row.teks.strip()
            for row in bahan.laporan.children(Narasi, "indikator", None)
            if row.tempat == "langkah_ke_depan"
        ),
        "",
    )
    missing = bahan.open(Concern.IMPROVEMENT)
    words = "langkah ke depan tertulis" if text else "langkah ke depan belum ditulis"
    more = f", {missing} indikator di bawah target belum diuraikan" if missing else ""
    return _holds(text and not missing, words + more)


def _sources(bahan: _ReviewInput) -> Answer:
    rows = bahan.daftar_indikator
    known = sum(bool(row.sumber_data.strip()) for row in rows)
    return _of_all(known, len(rows), "indikator bersumber data")


def _responsible(bahan: _ReviewInput) -> Answer:
    rows = bahan.daftar_indikator
    headed = {row.id for row in bahan.laporan.rows(Subsie).values() if row.kepala is not None}
    owned = sum(row.subsie in headed for row in rows)
    return _of_all(owned, len(rows), "indikator berpenanggung jawab")


def _reliable(bahan: _ReviewInput) -> Answer:
    levels = [temuan.tingkat for temuan in open_findings(bahan.daftar_temuan)]
    count = sum(item is not Severity.CATATAN for item in levels)
    return ReviewAnswer.PEREVIU, f"{count} temuan terbuka" if count else "tidak ada temuan terbuka"


def _acknowledged(bahan: _ReviewInput) -> Answer:
    whole = bahan.figures.ringkasan.semua
    return _of_all(whole.banyak_selesai, whole.banyak_indikator, "indikator ditandai selesai")


def _differences(bahan: _ReviewInput) -> Answer:
    concern = Concern.DIFFERENCES
    count, explained = bahan.open(concern), bahan.explained(concern)
    if count:
        return ReviewAnswer.PEREVIU, f"{count} perbedaan belum beralasan, {explained} beralasan"
    return (
        ReviewAnswer.YA,
        f"{explained} perbedaan beralasan" if explained else "tidak ada perbedaan",
    )


def _last_year(bahan: _ReviewInput) -> Answer:
    known = {row.indikator for row in bahan.laporan.rows(CapaianLalu).values()}
    rows = bahan.daftar_indikator
    count = sum(row.id in known for row in rows)
    return _of_all(count, len(rows), "indikator mempunyai capaian tahun sebelumnya")


def _end_of_plan(bahan: _ReviewInput) -> Answer:
    laporan, rows = bahan.laporan, bahan.daftar_indikator
    last = {
        row.indikator_renstra
        for row in laporan.rows(TargetRenstra).values()
        if row.tahun == laporan.data.renstra_akhir and row.target is not None
    }
    compared = {
        link.indikator
        for link in laporan.rows(TautanRenstra).values()
        if link.indikator_renstra in last
    }
    count = sum(row.id in compared for row in rows)
    return _of_all(count, len(rows), "indikator dibandingkan dengan target akhir Renstra")


def _standard(bahan: _ReviewInput) -> Answer:
    count = sum(row.nilai is not None for row in bahan.laporan.rows(Standar).values())
    if not count:
        return ReviewAnswer.PEREVIU, "standar nasional belum diisi"
    return ReviewAnswer.YA, f"{count} indikator mempunyai standar nasional"


def _efficiency(bahan: _ReviewInput) -> Answer:
    hasil = bahan.figures.indikator.values()
    count = sum(isinstance(item.efisiensi, Fraction) for item in hasil)
    return _holds(count, f"efisiensi dihitung pada {count} dari {len(hasil)} indikator")


DAFTAR: Final[tuple[tuple[str, str, Callable[[_ReviewInput], Answer]], ...]] = (
    (FORMAT, "Data penting satuan kerja ditampilkan.", _office),
    (FORMAT, "Target kinerja disajikan untuk setiap indikator.", _targets),
    (FORMAT, "Capaian kinerja disajikan secara memadai.", _results),
    (FORMAT, "Lampiran yang mendukung isi laporan disertakan.", _appendices),
    (FORMAT, "Upaya perbaikan ke depan diuraikan.", _improvement),
    (FORMAT, "Akuntabilitas keuangan disajikan.", _MONEY),
    (MEKANISME, "Laporan disusun oleh bagian yang bertugas menyusunnya.", _person),
    (MEKANISME, "Informasi yang disampaikan didukung sumber data.", _sources),
    (MEKANISME, "Data disampaikan dari seksi ke penyusun menurut tata cara tertentu.", _person),
    (MEKANISME, "Setiap indikator mempunyai penanggung jawab pengumpul data.", _responsible),
    (MEKANISME, "Data kinerja diyakini keandalannya.", _reliable),
    (MEKANISME, "Analisis dalam laporan diketahui seksi yang bersangkutan.", _acknowledged),
    (SUBSTANSI, "Indikator dan target sesuai dengan perjanjian kinerja.", _BY_AGREEMENT),
    (SUBSTANSI, "Indikator dan target selaras dengan rencana strategis.", _BY_PLAN),
    (SUBSTANSI, "Bila tidak sesuai atau selaras, alasannya dijelaskan.", _differences),
    (SUBSTANSI, "Indikator cukup untuk mengukur sasarannya.", _person),
    (SUBSTANSI, "Indikator terukur, relevan, dan berbatas waktu.", _person),
    (SUBSTANSI, "Realisasi dibandingkan dengan tahun sebelumnya.", _last_year),
    (SUBSTANSI, "Realisasi dibandingkan dengan target akhir rencana strategis.", _end_of_plan),
    (SUBSTANSI, "Realisasi dibandingkan dengan standar nasional bila ada.", _standard),
    (SUBSTANSI, "Penyebab keberhasilan dan kegagalan dianalisis.", _CAUSES),
    (SUBSTANSI, "Efisiensi penggunaan sumber daya diuraikan.", _efficiency),
    (SUBSTANSI, "Angka dalam laporan tidak saling bertentangan.", _CONSISTENT),
)
"""Every statement in order, with what answers it."""


def reviu(
    laporan: Laporan, figures: Figures, daftar_temuan: Iterable[Temuan]
) -> tuple[ReviewStatement, ...]:
    """The checklist of a report, each statement answered with what shows it."""
    bahan = _ReviewInput(laporan, figures, tuple(daftar_temuan))
    return tuple(ReviewStatement(group, words, *answer(bahan)) for group, words, answer in DAFTAR)
