"""Bukti dukung: what the planning officer asked for and nobody has brought yet."""

from __future__ import annotations

import re
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
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.ikatan import years
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

TAHUN_LAIN: Final = FindingRule(
    "BUKTI-02",
    Severity.PERINGATAN,
    "Bukti dukung berperiode tahun lain, atau menurut uraiannya tentang tahun lain.",
)

TANPA_ISI: Final = FindingRule(
    "BUKTI-03",
    Severity.PERINGATAN,
    "Bukti dukung tidak menyebut apa yang ditunjukkannya, atau alamatnya bukan alamat jaringan.",
)


def of_bukti(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """What was asked for, is due and is not there."""
    for row in laporan.daftar(Bukti):
        yield from _other_year(laporan, row)
        yield from _vague(laporan, row)
        if not is_asked(row, figures.sampai):
            continue
        pesan = (
            f"{named(laporan, row)} belum ada untuk {periode_words(row.periode)};"
            " lampirkan berkasnya, alamatnya, atau tempat menyimpannya."
        )
        of = indikator_of(laporan, row)
        place = at(row, "berkas")
        yield WAJIB.temuan(pesan, place, subsie=owner(laporan, place), indikator=of)


_YEAR: Final = pattern(r"(?<!\d)20\d\d(?!\d)")
_WORK: Final = pattern(
    r"(?<![^\W_])(?:tahun(?:[ _]anggaran)?|t\.?a\.?|(?:semester|triwulan|tw)[ _](?:i{1,3}|iv|[1-4])"
    r"|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)[ _-]"
    r"(?P<tahun>20\d\d)(?!\d)",
    re.IGNORECASE,
)
_SPAN: Final = pattern(r"20\d\d\s?(?:[-–/]|s\.?d\.?|sampai|hingga)\s?20\d\d")
_ACT: Final = pattern(
    r"\b(?:peraturan|keputusan|sk|undang|uu|pp|per(?:pres|men\w{0,8}|da|bup|wal)"
    r"|kep(?:pres|men\w{0,8}|bup|ka)|renstra|rencana|rpjm[dn]?|standar|sop|pedoman|nomor|no"
    r"|perjanjian|mou|nota|kerja sama|sertifikat|piagam|izin|surat|dasar|baseline|sisa|tunggakan"
    r"|lanjutan|(?:per|pem)banding(?:an)?|edisi|tahun lalu|sebelum(?:nya)?)\b",
    re.IGNORECASE,
)
"""What stays valid for years, or tells of two."""


def _other_year(laporan: Laporan, row: Bukti) -> Iterator[Temuan]:
    """Evidence of the periode of another year, or that names another year and not its own."""
    tahun, of = laporan.data.tahun, indikator_of(laporan, row)
    text, column = f"{row.uraian} {row.nama}", "uraian" if row.uraian.strip() else "nama"
    marked = _WORK.search(text)
    years = {int(match[0]) for match in _YEAR.finditer(text)} if marked else set()
    said = not _SPAN.search(text) and years and max(years) < tahun and not _ACT.search(text)
    if row.periode and not row.periode.startswith(str(tahun)):
        column, what = "periode", f"berperiode {periode_words(row.periode)}"
    elif said:
        by = "uraiannya" if column == "uraian" else "nama berkasnya"
        what = f"menurut {by} tentang tahun {max(years)}"
    else:
        return
    pesan = (
        f"{named(laporan, row)} {what}, padahal laporan ini tentang tahun {tahun}; perbaiki"
        " tahunnya, atau ganti buktinya."
    )
    place = at(row, column)
    subsie = owner(laporan, place)
    yield TAHUN_LAIN.temuan(pesan, place, subsie=subsie, indikator=of, kedua=at(laporan.data))


_SCHEME: Final = pattern(r"(?!https?://)(?:h[tp]{2,4}s{0,2}\W{0,2}[/\\]|ttps?:/)", re.IGNORECASE)
"""How an address begins that no browser opens."""


def _vague(laporan: Laporan, row: Bukti) -> Iterator[Temuan]:
    """Evidence that says neither what it is nor, where it is on a network, an address."""
    of, laman = indikator_of(laporan, row), row.laman.strip()
    if not row.uraian.strip() and not row.nama.strip() and (laman or row.tempat.strip()):
        where = laman or row.tempat.strip()
        pesan = (
            f"Bukti{_place(laporan, row)} ({where}) belum menyebut apa yang ditunjukkannya; isi"
            " uraiannya."
        )
        place = at(row, "uraian")
    elif laman and (" " in laman or "." not in laman or _SCHEME.match(laman)):
        pesan = (
            f"Alamat {named(laporan, row)[0].lower()}{named(laporan, row)[1:]} “{laman}” bukan"
            " alamat jaringan; perbaiki alamatnya, atau pindahkan ke tempat menyimpannya."
        )
        place = at(row, "laman")
    else:
        return
    yield TANPA_ISI.temuan(pesan, place, subsie=owner(laporan, place), indikator=of)


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
    of_laporan=(OfLaporan(of_bukti, (settings, as_of, names, years, Bukti, Aksi, Kegiatan)),),
)
