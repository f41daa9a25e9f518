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
    SuratPengantar,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import has_nip, parties, signer
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.wording import plain

NIP: Final = FindingRule(
    "PEJ-01",
    Severity.PERINGATAN,
    "NIP tidak terdiri atas 18 angka atau tanggal lahir, bulan pengangkatan, atau jenis kelamin di"
    " dalamnya tidak mungkin.",
)
KEMBAR: Final = FindingRule("PEJ-02", Severity.GALAT, "Satu NIP dipakai oleh dua pejabat.")
PENERIMA: Final = FindingRule(
    "PEJ-03",
    Severity.PERINGATAN,
    "Surat pengantar ditujukan kepada pengirimnya sendiri, atau kedua pihak perjanjian kinerja"
    " orang yang sama.",
)
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

_PARTS: Final = pattern(r"(\d{4})(\d\d)(\d\d)(\d{4})(\d\d)([12])\d{3}")
_MONTHS: Final = frozenset({*range(1, 13), 21})
"""Months of appointment; 21 stands there for those employed by contract (PPPK)."""
YOUNGEST: Final = 15
"""Nobody is appointed at fewer years."""


def of_pejabat(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """What the officials and the letter say that cannot be; a NIP of zeros is a placeholder."""
    owners: dict[str, Pejabat] = {}
    signing = _signing(laporan)
    for row in laporan.daftar(Pejabat):
        nip = row.nip.replace(" ", "")
        if not nip.strip("0"):
            continue
        wrong = _wrong(row, nip, signs=row.id in signing)
        if wrong:
            pesan = f"NIP {row.nip} ({row.jabatan}) {wrong}; periksa salinannya."
            yield NIP.temuan(pesan, at(row, "nip"))
        other = owners.setdefault(nip, row)
        if other is not row and plain(other.nama) != plain(row.nama):
            pesan = f"NIP {row.nip} dipakai oleh {other.jabatan} dan {row.jabatan}; perbaiki satu."
            yield KEMBAR.temuan(pesan, at(row, "nip"), kedua=at(other, "nip"))
    yield from _to_itself(laporan)
    yield from _with_itself(laporan)
    for row in laporan.daftar(Pejabat):
        yield from _office(row)
    yield from _acting(laporan)


def _signing(laporan: Laporan) -> frozenset[str]:
    """Whose NIP is looked at with their signature."""
    found = [laporan.find(Pejabat, row.pejabat) for row in laporan.rows(Penandatangan).values()]
    for agreement in laporan.rows(PerjanjianKinerja).values():
        found += parties(laporan, agreement)
    return frozenset(row.id for row in found if row is not None)


def _wrong(row: Pejabat, nip: str, *, signs: bool) -> str:
    if not has_nip(row):
        return "" if signs or row.luar else f"berisi {len(nip)} tanda, bukan 18 angka"
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
    early = appointed < year + YOUNGEST
    return f"memuat tahun lahir {year} dan tahun pengangkatan {appointed}" if early else ""


def _to_itself(laporan: Laporan) -> Iterator[Temuan]:
    letter, sender = laporan.surat_pengantar, signer(laporan, "surat_pengantar")
    if sender is not None and sender.jabatan and _same_post(letter.kepada, sender, laporan.satker):
        pesan = (
            f"Surat pengantar ditujukan kepada {sender.jabatan}, pengirimnya sendiri; tulis kantor"
            " yang dituju."
        )
        yield PENERIMA.temuan(pesan, at(letter, "kepada"), kedua=at(sender, "jabatan"))


def _same_post(post: str, sender: Pejabat, satker: Satker) -> bool:
    """Whether a post is that of the sender, its office named in full or in short."""
    full, short = plain(satker.nama), plain(satker.nama_pendek)
    said, own = (
        plain(text).replace(short, full) if short and full and short not in full else plain(text)
        for text in (post, sender.jabatan)
    )
    return said == own


def _with_itself(laporan: Laporan) -> Iterator[Temuan]:
    for agreement in laporan.daftar(PerjanjianKinerja):
        first, second = parties(laporan, agreement)
        if first is None or second is None:
            continue
        nip = first.nip.replace(" ", "")
        same = bool(nip.strip("0")) and nip == second.nip.replace(" ", "")
        if first is second or same:
            pesan = (
                f"Pihak pertama dan pihak kedua perjanjian kinerja {agreement.versi} sama, yaitu"
                f" {first.jabatan or first.nama}; pilih atasannya sebagai pihak kedua."
            )
            lokasi, kedua = (at(agreement, f"pihak_{name}") for name in ("kedua", "pertama"))
            yield PENERIMA.temuan(pesan, lokasi, kedua=kedua)


_ACTING: Final = pattern(r"\s*(?:plt|plh|a\.\s?n)\b\.?\s*", re.IGNORECASE)


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
    rules_of("PEJ", globals()),
    of_laporan=(
        OfLaporan(of_pejabat, (SuratPengantar, Pejabat, Penandatangan, PerjanjianKinerja, Satker)),
    ),
)
