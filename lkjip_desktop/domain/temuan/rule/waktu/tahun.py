"""Tahun yang tidak cocok: years and dates outside the report's year and the plan's period."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from lkjip_desktop.domain.display.nama import describe_row, indikator_of
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    KINDS,
    BarisTabel,
    CapaianLalu,
    DataLaporan,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    KolomTabel,
    Narasi,
    PerjanjianKinerja,
    RevisiPagu,
    Satker,
    SelTabel,
    Standar,
    Subsie,
    SuratPengantar,
    Tabel,
    TargetRenstra,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.terbawa import is_no_past, untouched
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names, rules_of
from lkjip_desktop.domain.temuan.wording import call, plain

_G, _P = Severity.GALAT, Severity.PERINGATAN

LAPORAN: Final = FindingRule(
    "TAHUN-01", _G, "Tahun laporan berada di luar periode Renstra.", concerns=(Concern.PLAN,)
)
TANGGAL: Final = FindingRule(
    "TAHUN-02", _P, "Tanggal perjanjian, revisi, atau surat tidak cocok dengan tahun laporan."
)
RENCANA: Final = FindingRule(
    "TAHUN-03", _P, "Target Renstra diisi untuk tahun di luar periode Renstra."
)
LALU: Final = FindingRule(
    "TAHUN-04", _P, "Capaian tahun lalu diisi untuk tahun laporan atau sesudahnya."
)

TERBAWA: Final = FindingRule(
    "TAHUN-05",
    _P,
    "Naskah, gambar, atau ketikan yang terbawa dari tahun sebelumnya belum diperbarui.",
)

TERLAMBAT: Final = FindingRule(
    "TAHUN-06",
    _P,
    "Perjanjian kinerja awal ditandatangani sesudah triwulan pertama, atau perubahannya mendahului"
    " yang awal.",
)
NOMOR: Final = FindingRule(
    "TAHUN-07",
    _P,
    "Tahun atau bulan dalam nomor surat atau perjanjian tidak cocok dengan tanggalnya.",
)
SUMBER: Final = FindingRule(
    "TAHUN-08", _P, "Sumber standar nasional menyebut masa rencana yang tidak memuat tahun laporan."
)

SUMBER_TABEL: Final = FindingRule(
    "TAHUN-09",
    _P,
    "Sumber tabel bebas, suatu bagian kantor sendiri, menyebut tahun sebelum tahun laporan.",
)

FIRST_MONTH: Final = 10
"""An agreement may be signed from October of the year before on."""
LAST_DAY: Final = (3, 31)
"""Our own choice, set by no regulation: an agreement of the year is signed in its first quarter."""


def of_tahun(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Every year and date that cannot belong to the report of this year."""
    data = laporan.data
    first, last = data.renstra_awal, data.renstra_akhir
    if first and last and not first <= data.tahun <= last:
        pesan = (
            f"Tahun laporan {data.tahun} berada di luar periode Renstra {first}–{last};"
            " perbaiki salah satunya."
        )
        yield LAPORAN.temuan(pesan, at(data, "renstra_awal"), kedua=at(data))
    yield from _dates(laporan)
    for row in laporan.daftar(TargetRenstra):
        if first and last and row.target is not None and not first <= row.tahun <= last:
            plan = laporan.find(IndikatorRenstra, row.indikator_renstra)
            pesan = (
                f"Target Renstra {plan.kode if plan else ''} diisi untuk tahun {row.tahun}, di luar"
                f" periode {first}–{last}; hapus target itu atau perbaiki"
                " periodenya."
            )
            yield RENCANA.temuan(pesan, at(row, "target"), kedua=at(data, "renstra_awal"))
    for past in laporan.daftar(CapaianLalu):
        if is_no_past(past, data.tahun):
            owner = laporan.find(Indikator, past.indikator)
            name = call(owner) if owner else "suatu indikator"
            pesan = (
                f"Capaian tahun lalu {name} diisi untuk tahun {past.tahun}, padahal laporan ini"
                f" tentang tahun {data.tahun}; pindahkan ke tahun sebelumnya atau hapus."
            )
            kedua = at(data)
            yield LALU.temuan(pesan, at(past, "realisasi"), indikator=owner, kedua=kedua)


def carried_inputs(laporan: Laporan, figures: Figures) -> object:
    """What `of_terbawa` reads: every text, where anything was carried over at all."""
    note = figures.settings.terbawa
    return (note, *(laporan.rows(kind) for kind in ENTITIES)) if note else ()


def of_terbawa(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """What still says what it said in the report of the year before."""
    for cell, year in untouched(laporan):
        row = laporan.get(KINDS[cell.kind], cell.id)
        name = describe_row(laporan, row, cell.column)
        if isinstance(row, Narasi):
            what, way = f"Naskah “{name.isian}”", "tandai selesai"
        elif isinstance(row, Gambar):
            what, way = f"Gambar “{row.keterangan or row.nama}”", ASIDE
        elif isinstance(row, Tabel):
            what, way = f"Isi tabel “{row.judul}”", ASIDE
        elif isinstance(row, Standar):
            what, way = f"Standar nasional {name.kode or name.tempat}", ASIDE
        else:
            what, way = f"{name.isian} ({name.tempat}), yang menyebut tahun {year},", ASIDE
        pesan = (
            f"{what} masih seperti dalam laporan tahun {year}; perbarui, atau {way} bila memang"
            " masih berlaku."
        )
        yield TERBAWA.temuan(pesan, cell, indikator=indikator_of(laporan, row))


ASIDE: Final = "kesampingkan dengan alasan"


def _dates(laporan: Laporan) -> Iterator[Temuan]:
    tahun, year = laporan.data.tahun, at(laporan.data)
    for agreement in laporan.daftar(PerjanjianKinerja):
        day = _date(agreement.tanggal)
        if day and not date(tahun - 1, FIRST_MONTH, 1) <= day <= date(tahun, 12, 31):
            yield TANGGAL.temuan(
                f"Perjanjian kinerja tahun {tahun} bertanggal {day_words(day)}, di luar"
                f" {day_words(date(tahun - 1, FIRST_MONTH, 1))} sampai"
                f" {day_words(date(tahun, 12, 31))}; perbaiki tanggalnya.",
                at(agreement, "tanggal"),
                kedua=year,
            )
    yield from _order(laporan)
    yield from _numbers(laporan)
    for revision in laporan.daftar(RevisiPagu):
        day = _date(revision.tanggal)
        if day and day.year != tahun:
            yield TANGGAL.temuan(
                f"Revisi pagu tahun {tahun} bertanggal {day_words(day)}, di luar tahun itu;"
                " perbaiki tanggalnya.",
                at(revision, "tanggal"),
                kedua=year,
            )
    letter = laporan.surat_pengantar
    day = _date(letter.tanggal)
    if day and not date(tahun, 12, 31) <= day <= date(tahun + 1, 12, 31):
        yield TANGGAL.temuan(
            f"Surat pengantar laporan tahun {tahun} bertanggal {day_words(day)}, di luar"
            f" {day_words(date(tahun, 12, 31))} sampai {day_words(date(tahun + 1, 12, 31))};"
            " perbaiki tanggalnya.",
            at(letter, "tanggal"),
            kedua=year,
        )


_PERIOD: Final = pattern(
    r"\b(?:rpjm[nd]?|renstra|rencana strategis|rencana pembangunan jangka menengah\s?\w{0,8})\s"
    r"(?:tahun\s)?(?P<awal>20\d\d)\s?[-–]\s?(?P<akhir>20\d\d)",
    re.IGNORECASE,
)


def of_standar(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """A standard taken from a plan that was over, or had not begun, in the year of the report."""
    tahun = laporan.data.tahun
    for row in laporan.daftar(Standar):
        found = _PERIOD.search(row.sumber) if row.nilai is not None else None
        if found and not int(found["awal"]) <= tahun <= int(found["akhir"]):
            owner = laporan.find(Indikator, row.indikator)
            name = call(owner) if owner else "suatu indikator"
            pesan = (
                f"Standar nasional {name} bersumber dari {found[0]}, yang tidak memuat tahun"
                f" laporan {tahun}; perbarui standarnya, atau kesampingkan dengan alasan."
            )
            kedua = at(laporan.data)
            yield SUMBER.temuan(pesan, at(row, "sumber"), indikator=owner, kedua=kedua)


_YEAR: Final = pattern(r"\b20\d\d\b")
_DECREED: Final = pattern(
    r"\b(?:nomor|no|peraturan|keputusan|sk|sensus|survei|undang|renstra|rpjm[nd])\b", re.IGNORECASE
)
"""Of what bears a year of its own."""
_OWN: Final[tuple[type[Entity], ...]] = (Tabel, KolomTabel, BarisTabel, SelTabel, Subsie, Satker)


def of_sumber(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """A free table that a section of the office gave, of a year before, which its words hide."""
    tahun, heads = laporan.data.tahun, laporan.grouped(KolomTabel, "tabel")
    lines, cells = laporan.grouped(BarisTabel, "tabel"), laporan.grouped(SelTabel, "baris_tabel")
    offices: list[Subsie | Satker] = [*laporan.daftar(Subsie), laporan.satker]
    own = {plain(name) for row in offices for name in (row.nama, row.nama_pendek)} - {""}
    for row in laporan.daftar(Tabel):
        years, source = _YEAR.findall(row.sumber), f" {plain(row.sumber)} "
        if not years or int(max(years)) >= tahun or _DECREED.search(row.sumber):
            continue
        said = [row.judul, *(head.judul for head in heads.get(row.id, ()))]
        said += [cell.isi for line in lines.get(row.id, ()) for cell in cells.get(line.id, ())]
        told = any(max(years) in text for text in said)
        if not told and any(f" {name} " in source for name in own):
            pesan = (
                f"Sumber tabel “{row.judul}” menyebut tahun {max(years)} (“{row.sumber.strip()}”),"
                f" sedangkan laporan ini tentang tahun {tahun}; perbarui isi dan sumbernya, atau"
                " kesampingkan dengan alasan."
            )
            yield SUMBER_TABEL.temuan(pesan, at(row, "sumber"), kedua=at(laporan.data))


_LAST_PART: Final = pattern(r"(?:/\s?(?P<bulan>[IVX]{1,4})\s?)?[/.-]\s?(?P<tahun>20\d\d)\Z")
_MONTHS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


def _numbers(laporan: Laporan) -> Iterator[Temuan]:
    """A number ends with the year it was given in; that of an agreement may be the agreed one."""
    tahun, letter = laporan.data.tahun, laporan.surat_pengantar
    papers: list[tuple[SuratPengantar | PerjanjianKinerja, str, set[int]]] = [
        (letter, "surat pengantar", set())
    ]
    papers += [(row, "perjanjian kinerja", {tahun}) for row in laporan.daftar(PerjanjianKinerja)]
    for paper, name, others in papers:
        day, number = _date(paper.tanggal), _LAST_PART.search(paper.nomor.strip())
        if day and number and int(number["tahun"]) not in {day.year, *others}:
            pesan = (
                f"Nomor {name} {paper.nomor.strip()} menyebut tahun {number['tahun']}, sedangkan"
                f" tanggalnya {day_words(day)}; perbaiki salah satunya."
            )
        elif day and number and _other_month(number, day):
            pesan = (
                f"Nomor {name} {paper.nomor.strip()} menyebut bulan {number['bulan']}, sedangkan"
                f" tanggalnya {day_words(day)}; perbaiki salah satunya."
            )
        else:
            continue
        yield NOMOR.temuan(pesan, at(paper, "nomor"), kedua=at(paper, "tanggal"))


def _other_month(number: re.Match[str], day: date) -> bool:
    """Whether a number names another month of its year: 045/LKJ/VIII/2025.

    It may have been given at the end of the month before, or be kept for the next.
    """
    same_year, month = int(number["tahun"]) == day.year, number["bulan"]
    return same_year and month in _MONTHS and abs(_MONTHS.index(month) + 1 - day.month) > 1


def _order(laporan: Laporan) -> Iterator[Temuan]:
    """First agreements signed late (see LAST_DAY), and changes of them that come before them."""
    tahun, year = laporan.data.tahun, at(laporan.data)
    first: tuple[date, Address] | None = None
    for agreement in laporan.daftar(PerjanjianKinerja):
        day = _date(agreement.tanggal)
        if day is None:
            continue
        shown, place = day_words(day), at(agreement, "tanggal")
        if agreement.versi == "awal":
            first = first or (day, place)
            if date(tahun, *LAST_DAY) < day <= date(tahun, 12, 31):
                pesan = (
                    f"Perjanjian kinerja awal bertanggal {shown}, sesudah triwulan pertama berakhir"
                    f" pada {day_words(date(tahun, *LAST_DAY))}; perbaiki tanggalnya, atau"
                    " kesampingkan dengan alasan."
                )
                yield TERLAMBAT.temuan(pesan, place, kedua=year)
        elif first is not None and day < first[0]:
            pesan = (
                f"Perubahan perjanjian kinerja bertanggal {shown}, sebelum yang awal,"
                f" {day_words(first[0])}; perbaiki salah satunya."
            )
            yield TERLAMBAT.temuan(pesan, place, kedua=first[1])


def _date(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None


KELUARGA: Final = RuleFamily(
    "TAHUN",
    "Tahun yang tidak cocok",
    rules_of("TAHUN", globals()),
    of_laporan=(
        OfLaporan(
            of_tahun,
            (
                DataLaporan,
                SuratPengantar,
                PerjanjianKinerja,
                RevisiPagu,
                TargetRenstra,
                IndikatorRenstra,
                CapaianLalu,
                names,
            ),
        ),
        OfLaporan(of_standar, (DataLaporan, Standar, names)),
        OfLaporan(of_sumber, (DataLaporan, *_OWN)),
        OfLaporan(of_terbawa, (carried_inputs,)),
    ),
)
