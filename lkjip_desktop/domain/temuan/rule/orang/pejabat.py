"""Pejabat yang tidak cocok: a NIP that cannot be, one for two people, a letter to its sender."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Pejabat,
    Penandatangan,
    PerjanjianKinerja,
    Satker,
    Subsie,
    SuratPengantar,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import has_nip, nip_length, parties
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import years
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.orang import jabatan
from lkjip_desktop.domain.temuan.rule.orang.jabatan import digits, of_jabatan, of_papers, who
from lkjip_desktop.domain.temuan.wording import plain

NIP: Final = FindingRule(
    "PEJ-01",
    Severity.PERINGATAN,
    "NIP tidak terdiri atas 18 angka, atau tanggal lahir, waktu pengangkatan, atau jenis kelamin"
    " di dalamnya tidak mungkin.",
)
KEMBAR: Final = FindingRule("PEJ-02", Severity.GALAT, "Satu NIP dipakai oleh dua pejabat.")
TERBALIK: Final = FindingRule(
    "PEJ-04", Severity.GALAT, "Masa jabatan seorang pejabat berakhir sebelum dimulai."
)
SEBUTAN: Final = FindingRule(
    "PEJ-05", Severity.PERINGATAN, "Plt., Plh., atau a.n. tertulis dua kali di depan suatu jabatan."
)
PELAKSANA: Final = FindingRule(
    "PEJ-06",
    Severity.PERINGATAN,
    "Suatu jabatan mempunyai Plt. selagi pejabat tetapnya masih menjabat.",
)
PANGKAT: Final = FindingRule(
    "PEJ-07", Severity.PERINGATAN, "Pangkat seorang pejabat tidak cocok dengan golongan ruangnya."
)

DUA_NIP: Final = FindingRule(
    "PEJ-12", Severity.PERINGATAN, "Satu nama pejabat tertulis dengan dua NIP."
)
GOLONGAN: Final = {
    "juru muda": "I/a", "juru muda tingkat i": "I/b", "juru": "I/c", "juru tingkat i": "I/d",
    "pengatur muda": "II/a", "pengatur muda tingkat i": "II/b", "pengatur": "II/c",
    "pengatur tingkat i": "II/d", "penata muda": "III/a", "penata muda tingkat i": "III/b",
    "penata": "III/c", "penata tingkat i": "III/d", "pembina": "IV/a",
    "pembina tingkat i": "IV/b", "pembina utama muda": "IV/c", "pembina utama madya": "IV/d",
    "pembina utama": "IV/e",
}  # fmt: skip
"""The grade that goes with each rank of a civil servant."""
_GRADE: Final = pattern(
    r"(?<![a-z])(?P<golongan>i{1,3}|iv)\s?[/.\s]\s?(?P<ruang>[a-e])\W{0,3}\Z", re.IGNORECASE
)
_BETWEEN: Final = frozenset({"gol", "golongan", "ruang"})

_PARTS: Final = pattern(r"(\d{4})(\d\d)(\d\d)(\d{4})(\d\d)([12])\d{3}")
_ROUNDED: Final = pattern(r"\d([.,]\d+)?[eE]\+\d+")
"""How Excel shows a long number: nobody's, be it of the police or of no officer at all."""
BY_CONTRACT: Final = 21
"""Stands in the place of the month of appointment of those employed by contract (PPPK)."""
_MONTHS: Final = frozenset({*range(1, 13), BY_CONTRACT})
YOUNGEST: Final = 18
"""Nobody is appointed at fewer years."""
OLDEST: Final = 70
"""Nobody holds an office at more: what a professor may."""


def of_pejabat(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """What the officials and the letter say that cannot be; a NIP of zeros is a placeholder."""
    owners: dict[str, Pejabat] = {}
    called: dict[str, Pejabat] = {}
    signing = _signing(laporan)
    for row in laporan.daftar(Pejabat):
        nip = row.nip.replace(" ", "")
        if not nip.strip("0"):
            continue
        wrong = _wrong(row, nip, laporan.data.tahun, signs=row.id in signing)
        if wrong:
            pesan = f"NIP {row.nip} ({who(row)}) {wrong}; periksa salinannya."
            yield NIP.temuan(pesan, at(row, "nip"))
        other = owners.setdefault(digits(nip), row)
        if other is not row and plain(other.nama) != plain(row.nama):
            pesan = (
                f"NIP {digits(nip)} dipakai oleh dua orang, {_named(other)} dan {_named(row)};"
                " perbaiki yang keliru."
            )
            yield KEMBAR.temuan(pesan, at(row, "nip"), kedua=at(other, "nip"))
        namesake = called.setdefault(plain(row.nama) or row.id, row)
        if digits(namesake.nip.replace(" ", "")) != digits(nip):
            pesan = (
                f"{row.nama} mempunyai dua NIP, {namesake.nip} ({who(namesake)}) dan {row.nip}"
                f" ({who(row)}); perbaiki yang keliru, atau kesampingkan bila dua orang."
            )
            yield DUA_NIP.temuan(pesan, at(row, "nip"), kedua=at(namesake, "nip"))
    yield from of_papers(laporan)
    for row in laporan.daftar(Pejabat):
        yield from _office(row)
        yield from _rank(row)
    yield from _acting(laporan)
    yield from of_jabatan(laporan)


def _signing(laporan: Laporan) -> frozenset[str]:
    """Whose NIP is looked at with their signature."""
    found = [laporan.find(Pejabat, row.pejabat) for row in laporan.rows(Penandatangan).values()]
    for agreement in laporan.rows(PerjanjianKinerja).values():
        found += parties(laporan, agreement)
    return frozenset(row.id for row in found if row is not None)


def _named(row: Pejabat) -> str:
    return f"{row.nama} ({who(row)})" if row.nama and row.jabatan else row.nama or row.jabatan


def _wrong(row: Pejabat, nip: str, tahun: int, *, signs: bool) -> str:
    if row.luar and _ROUNDED.fullmatch(nip):
        return "sudah dibulatkan Excel, sehingga angka belakangnya hilang"
    if not has_nip(row):
        return "" if signs or row.luar else f"{nip_length(row)}, bukan 18 angka"
    parts = _PARTS.fullmatch(nip)
    if parts is None:
        return "mempunyai angka ke-15 selain 1 atau 2"
    year, month, day, appointed, since = (int(part) for part in parts.groups()[:5])
    try:
        date(year, month, day)
    except ValueError:
        return f"memuat tanggal lahir {day:02}-{month:02}-{year}, yang tidak ada"
    if since not in _MONTHS:
        return f"memuat bulan pengangkatan {since:02}, yang tidak ada"
    return _out_of_time(row, (year, month), (appointed, since), tahun)


def _out_of_time(row: Pejabat, birth: tuple[int, int], start: tuple[int, int], tahun: int) -> str:
    """What birth and appointment say against one another, the post that is held, and the report."""
    (year, month), (appointed, since) = birth, start
    born, began = f"lahir {month}-{year}", f"diangkat {since}-{appointed}"
    by_contract = since == BY_CONTRACT
    if by_contract:
        born, began, month = f"lahir {year}", f"diangkat {appointed}", since
    if 12 * appointed + since < 12 * (year + YOUNGEST) + month:
        return f"menyebut {born} dan {began}, sebelum berumur {YOUNGEST} tahun"
    if row.mulai and row.mulai < f"{appointed}-{1 if by_contract else since:02}":
        return f"menyebut {began}, sesudah memegang jabatan ini sejak {_day(row.mulai)}"
    if appointed > tahun + 1:
        return f"menyebut {began}, sesudah laporan tahun {tahun} ditandatangani"
    old = year + OLDEST < tahun and not row.selesai
    return f"menyebut {born}, sehingga kini berumur {tahun - year} tahun" if old else ""


_ACTING: Final = pattern(
    r"\s*(?:plt|plh|a\.\s?n|pelaksana (?:tugas|harian)|atas nama)\b\.?\s*", re.IGNORECASE
)


def _office(row: Pejabat) -> Iterator[Temuan]:
    name = row.jabatan or row.nama
    if row.mulai and row.selesai and row.selesai < row.mulai:
        pesan = (
            f"Masa jabatan {name} berakhir pada {_day(row.selesai)}, sebelum dimulai pada"
            f" {_day(row.mulai)}; perbaiki salah satunya."
        )
        yield TERBALIK.temuan(pesan, at(row, "selesai"), kedua=at(row, "mulai"))
    if row.sebutan and _ACTING.match(row.jabatan):
        pesan = (
            f"Jabatan “{row.jabatan}” sudah memuat sebutan, sedangkan sebutan {row.sebutan} dipilih"
            " pula; hapus dari jabatannya."
        )
        yield SEBUTAN.temuan(pesan, at(row, "jabatan"), kedua=at(row, "sebutan"))


def _rank(row: Pejabat) -> Iterator[Temuan]:
    """A rank with the grade of another."""
    told = " ".join(row.pangkat.split())
    said = _GRADE.search(told)
    if said is None:
        return
    words = plain(told[: said.start()]).replace("tk i", "tingkat i").split()
    name = " ".join(word for word in words if word not in _BETWEEN)
    grade = f"{said['golongan'].upper()}/{said['ruang'].lower()}"
    due = GOLONGAN.get(name, grade)
    if due != grade:
        pesan = (
            f"Pangkat {who(row)} tertulis {told}, sedangkan golongan ruang {name} {due}; perbaiki"
            " salah satunya."
        )
        yield PANGKAT.temuan(pesan, at(row, "pangkat"))


def _acting(laporan: Laporan) -> Iterator[Temuan]:
    """An official in an acting capacity of whom the terms tell that the post was not vacant."""
    officials = laporan.daftar(Pejabat)
    settled = {plain(row.jabatan): row for row in officials if row.mulai and not row.sebutan}
    for row in officials:
        other = settled.get(plain(row.jabatan))
        if row.sebutan != "Plt." or not row.mulai or other is None or not other.mulai:
            continue
        if row.mulai <= (other.selesai or LAST) and other.mulai <= (row.selesai or LAST):
            pesan = (
                f"Plt. {row.jabatan} menjabat sejak {_day(row.mulai)}, sedangkan pejabat tetapnya"
                f" menjabat sejak {_day(other.mulai)}{_until(other)}; perbaiki masa jabatannya."
            )
            yield PELAKSANA.temuan(pesan, at(row, "mulai"), kedua=at(other, "mulai"))


LAST: Final = "9999-12-31"
"""Of a term that goes on."""


def _until(row: Pejabat) -> str:
    return f" sampai {_day(row.selesai)}" if row.selesai else " dan belum berakhir"


def _day(text: str) -> str:
    return day_words(date.fromisoformat(text))


KELUARGA: Final = RuleFamily(
    "PEJ",
    "Pejabat yang tidak cocok",
    rules_of("PEJ", {**vars(jabatan), **globals()}),
    of_laporan=(
        OfLaporan(
            of_pejabat,
            (years, SuratPengantar, Pejabat, Penandatangan, PerjanjianKinerja, Satker, Subsie),
        ),
    ),
)
