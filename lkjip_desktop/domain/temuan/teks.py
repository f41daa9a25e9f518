"""Angka dalam naskah: typed figures that contradict the data, words beside digits, other years."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from typing import Final, NamedTuple

from lkjip_desktop.domain.figures import Figures
from lkjip_desktop.domain.laporan import Address, Laporan
from lkjip_desktop.domain.live import TOKEN
from lkjip_desktop.domain.model import (
    CapaianLalu,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Narasi,
    Subsie,
)
from lkjip_desktop.domain.naskah import ASPEK, NASKAH
from lkjip_desktop.domain.number import (
    AngkaDitolak,
    Nilai,
    format_number,
    parse_entry,
    round_half_up,
    truncate,
)
from lkjip_desktop.domain.rujukan import Reader
from lkjip_desktop.domain.satuan import is_index, is_percent
from lkjip_desktop.domain.temuan.bahan import Bahan, spoken_years
from lkjip_desktop.domain.temuan.finding import Aturan, Keluarga, Temuan, Tingkat, at
from lkjip_desktop.domain.temuan.target import in_force
from lkjip_desktop.domain.temuan.terbilang import KATA, read_words
from lkjip_desktop.domain.temuan.wording import call, first_few

_G, _P = Tingkat.GALAT, Tingkat.PERINGATAN

ANGKA: Final = Aturan(
    "TEKS-01", _P, "Angka yang diketik dalam naskah berbeda dari angka hasil hitungan."
)
TERBILANG: Final = Aturan("TEKS-02", _G, "Angka dan terbilangnya berbeda, misalnya “17 (tujuh)”.")
TAHUN: Final = Aturan("TEKS-03", _P, "Naskah menyebut tahun di luar periode laporan.")

KELUARGA: Final = Keluarga("TEKS", "Angka dalam naskah", (ANGKA, TERBILANG, TAHUN))

_NUMBER: Final = r"\d+(?:\.\d{3})*(?:[.,]\d+)?"

SEBUTAN: Final = (
    "rata-rata capaian",
    "realisasi anggaran",
    "pagu awal",
    "pagu akhir",
    "pagu",
    "serapan",
    "efisiensi",
    "capaian",
    "target",
    "realisasi",
)
"""What a figure may be called right before it, the longer name first."""

SAMBUNG: Final = (
    "adalah", "anggaran", "baru", "hanya", "ialah", "indikator", "ini", "kinerja", "mencapai",
    "menjadi", "sampai", "sebesar", "tercatat", "tersebut", "yaitu", "yang ditetapkan",
)  # fmt: skip
"""Words that may stand between a name and its figure; any other breaks the tie."""

LAIN: Final = frozenset(
    {
        "april", "agustus", "bulan", "desember", "februari", "januari", "juli", "juni", "lalu",
        "maksimal", "maret", "mei", "minimal", "nasional", "november", "oktober", "paling",
        "perjanjian", "renstra", "sebelumnya", "semester", "semula", "september", "standar",
        "strategis", "triwulan",
    }
)  # fmt: skip
"""A sentence with one of these speaks of another time or document."""

_CLAIM: Final = re.compile(
    rf"\b(?P<sebutan>{'|'.join(SEBUTAN)})(?:\s+(?:{'|'.join(SAMBUNG)})|\s+tahun\s+\d{{4}}|\s*[:=])*"
    rf"\s+(?P<rupiah>Rp\.?\s*)?(?P<minus>[-−])?(?P<angka>{_NUMBER})(?![\d.,]*\d)"
    r"\s*(?P<satuan>%|[a-z]+)?",
    re.IGNORECASE,
)
_COUNT: Final = re.compile(
    r"(?<![\d.,])(?P<angka>\d{1,4})(?:\s*\([a-z ]+\))?\s+indikator\b", re.IGNORECASE
)
_SENTENCE: Final = re.compile(r"(?<=[.!?;])\s+|\n+")
_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")
_OF_YEAR: Final = re.compile(
    r"\b(?:tahun(?:\s+anggaran)?|T\.?A\.?)\s+(?P<tahun>(?:19|20)\d\d)\b", re.IGNORECASE
)
_CODE: Final = re.compile(r"\b\d{1,2}\.?[A-Z]\b")
_DIGITS_WORDS: Final = re.compile(
    rf"(?<![\d.,])(?P<angka>{_NUMBER})\s*(?:%|persen)?\s*\(\s*(?P<kata>[a-z][a-z\- ]+?)\s*\)",
    re.IGNORECASE,
)
_WORDS_DIGITS: Final = re.compile(
    rf"(?P<kata>\b(?:{'|'.join(sorted(KATA))})(?:[ -](?:{'|'.join(sorted(KATA))}))*)"
    rf"\s*\(\s*(?P<angka>{_NUMBER})\s*(?:%|persen)?\s*\)",
    re.IGNORECASE,
)
_BEHIND: Final = re.compile(r"\s+(?:persen|rupiah|orang|kali|buah)$", re.IGNORECASE)

ATURAN_HUKUM: Final = re.compile(
    r"\b(?:nomor|no\.|peraturan|undang|keputusan|instruksi|surat|permen\w*|perpres|kepmen\w*|pp|uu"
    r"|pasal|rpjm\w*|renstra|rencana strategis|sejak|berdiri|didirikan|dibangun|diresmikan|semula"
    r"|pertama kali)\b",
    re.IGNORECASE,
)
"""A sentence that cites a rule or tells a history may name any year."""
JAUH: Final = 15
"""A year further away than this is history, not a slip."""

ENDS: Final = frozenset({"atau", "dan", "dari", "dengan", "di", "maka", "pada", "sehingga"})
"""Words that may follow a figure which has no unit."""


class Klaim(NamedTuple):
    """A figure that a text gives for something it names."""

    sebutan: str
    angka: Fraction
    desimal: int
    satuan: str
    rupiah: bool
    teks: str
    tahun: tuple[int, ...]
    """The years its sentence names."""
    kode: tuple[str, ...]
    """The codes of indikator its sentence names."""


@lru_cache(maxsize=20_000)
def claims(text: str) -> tuple[Klaim, ...]:
    """Every figure a text gives for something it names, live figures left out."""
    found = []
    for sentence in _SENTENCE.split(TOKEN.sub("\ufffc", text)):
        if not any(char.isdigit() for char in sentence):
            continue
        words = set(re.findall(r"[a-z]+", sentence.casefold()))
        if words & LAIN:
            continue
        years = tuple(int(year) for year in _YEAR.findall(sentence))
        codes = tuple(code.replace(".", "") for code in _CODE.findall(sentence))
        for match in _CLAIM.finditer(sentence):
            claim = _claim(match, years, codes)
            if claim is not None:
                found.append(claim)
    return tuple(found)


def _claim(match: re.Match[str], years: tuple[int, ...], codes: tuple[str, ...]) -> Klaim | None:
    number = _number(match["angka"])
    if number is None:
        return None
    value, places = number
    return Klaim(
        match["sebutan"].casefold(),
        -value if match["minus"] else value,
        places,
        (match["satuan"] or "").casefold(),
        match["rupiah"] is not None,
        match[0].strip(),
        years,
        codes,
    )


def _number(text: str) -> tuple[Fraction, int] | None:
    """A figure as a clerk writes it, with its decimals; None where it may mean two things."""
    try:
        read = parse_entry(text)
    except AngkaDitolak:
        return None
    if not isinstance(read.nilai, Fraction) or read.ragu is not None:
        return None
    _, comma, fraction = text.rpartition(",")
    return read.nilai, len(fraction) if comma else 0


def agrees(claim: Klaim, nilai: Nilai) -> bool:
    """Whether a figure is what the text says, rounded or cut to the decimals of the text."""
    if not isinstance(nilai, Fraction):
        return True
    return claim.angka in {round_half_up(nilai, claim.desimal), truncate(nilai, claim.desimal)}


def of_indikator(bahan: Bahan) -> Iterator[Temuan]:
    """What the texts of an indikator say that is not so."""
    hasil = bahan.hasil
    known: Mapping[str, tuple[Nilai, ...]] = {
        "target": (hasil.target, hasil.target_atas),
        "realisasi": (hasil.realisasi,),
        "capaian": (hasil.capaian, hasil.capaian_dibatasi),
        "pagu": (hasil.pagu,),
        "realisasi anggaran": (hasil.realisasi_anggaran,),
        "serapan": (hasil.serapan,),
        "efisiensi": (hasil.efisiensi,),
    }
    row = hasil.indikator
    for text in bahan.daftar_narasi:
        wrong = [
            (claim, numbers[0])
            for claim in claims(text.teks)
            if claim.sebutan in known
            and all(code == row.kode.replace(".", "") for code in claim.kode)
            and _is_of(claim, row.satuan)
            and (numbers := [n for n in known[claim.sebutan] if isinstance(n, Fraction)])
            and not any(agrees(claim, number) for number in numbers)
        ]
        told = [item for item in wrong if _speaks_of(item[0], bahan.tahun)]
        if told:
            yield _contradiction(text, told, row, call(row))
    for written in _texts_of(bahan):
        yield from _checked(written, bahan.tahun_tampil, bahan.tahun)


def _speaks_of(claim: Klaim, tahun: int) -> bool:
    return all(year == tahun for year in claim.tahun)


def _is_of(claim: Klaim, satuan: str) -> bool:
    """Whether the unit behind a figure is the one of what is named."""
    if claim.sebutan in {"capaian", "serapan", "efisiensi", "rata-rata capaian"}:
        return claim.satuan in {"%", "persen"}
    if claim.sebutan not in {"target", "realisasi"}:
        return claim.rupiah
    if claim.rupiah:
        return False
    if is_percent(satuan):
        return claim.satuan in {"%", "persen"}
    if is_index(satuan) or not satuan:
        bare = claim.satuan == "" and not _is_year(claim)
        return bare or claim.satuan in ENDS
    return claim.satuan == satuan.casefold().split()[0]


def _is_year(claim: Klaim) -> bool:
    return claim.angka.denominator == 1 and bool(_YEAR.fullmatch(str(claim.angka)))


def _contradiction(
    text: Narasi, wrong: list[tuple[Klaim, Fraction]], row: Indikator | None, name: str
) -> Temuan:
    parts = [
        f"“{claim.teks}”, sedangkan hasil hitungannya"
        f" {format_number(nilai, max(claim.desimal, 2) if nilai.denominator > 1 else 0)}"
        for claim, nilai in wrong
    ]
    pesan = (
        f"Naskah {_heading(text)}{f' {name}' if name else ''} menyebut {first_few(parts, 2)};"
        " pakai angka hidup."
    )
    angka = tuple(
        (claim.teks, format_number(nilai, max(claim.desimal, 2))) for claim, nilai in wrong
    )
    return ANGKA.temuan(pesan, at(text, "teks"), indikator=row, angka=angka)


def _heading(text: Narasi) -> str:
    titles = ASPEK if text.indikator else NASKAH
    judul = next((item.judul for item in titles if item.kode == text.tempat), text.tempat)
    return f"“{judul}”"


def of_bab(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """Figures in the texts of chapters that are not those of the whole report."""
    whole = figures.ringkasan
    groups = (*whole.per_jenjang.values(), *whole.per_subsie.values(), *whole.per_sasaran.values())
    means = (
        whole.rata_rata_capaian,
        whole.semua.rata_rata_asli,
        *(item.rata_rata_capaian for item in groups),
    )
    known: dict[str, tuple[Nilai, ...]] = {
        "rata-rata capaian": means,
        "pagu awal": (whole.pagu_awal,),
        "pagu akhir": (whole.pagu_akhir,),
    }
    tahun = laporan.data.tahun
    for text in laporan.children(Narasi, "indikator", None):
        wrong = [
            (claim, numbers[0])
            for claim in claims(text.teks)
            if claim.sebutan in known
            and not claim.kode
            and _is_of(claim, "")
            and _speaks_of(claim, tahun)
            and (numbers := [n for n in known[claim.sebutan] if isinstance(n, Fraction)])
            and not any(agrees(claim, number) for number in numbers)
        ]
        if wrong:
            yield _contradiction(text, wrong, None, "")
        else:
            yield from _counts(laporan, figures, text)


def _counts(laporan: Laporan, figures: Figures, text: Narasi) -> Iterator[Temuan]:
    """More indikator than there are anywhere."""
    most = max(len(figures.indikator), len(laporan.rows(IndikatorRenstra)), len(in_force(laporan)))
    over = [words for words, number in _counted(text.teks) if number > most]
    if over and figures.indikator:
        pesan = (
            f"Naskah {_heading(text)} menyebut “{over[0]}”, sedangkan laporan ini mempunyai"
            f" {len(figures.indikator)} indikator; pakai angka hidup."
        )
        yield ANGKA.temuan(pesan, at(text, "teks"))


@lru_cache(maxsize=20_000)
def _counted(text: str) -> tuple[tuple[str, int], ...]:
    return tuple((match[0], int(match["angka"])) for match in _COUNT.finditer(text))


class Naskah(NamedTuple):
    """A text, where it stands and what it is called."""

    teks: str
    lokasi: Address
    nama: str
    indikator: Indikator | None = None


def _texts_of(bahan: Bahan) -> Iterator[Naskah]:
    row = bahan.hasil.indikator
    for text in bahan.daftar_narasi:
        yield Naskah(text.teks, at(text, "teks"), f"Naskah {_heading(text)} {call(row)}", row)
    for table, _ in bahan.tables():
        name = f"Keterangan tabel “{table.judul}” {call(row)}"
        yield Naskah(table.rincian.keterangan, at(table.rincian, "keterangan"), name, row)


def _other_texts(laporan: Laporan) -> Iterator[Naskah]:
    for text in laporan.children(Narasi, "indikator", None):
        yield Naskah(text.teks, at(text, "teks"), f"Naskah {_heading(text)}")
    for section in laporan.rows(Subsie).values():
        yield Naskah(section.tugas, at(section, "tugas"), f"Uraian tugas {section.nama}")
    for picture in laporan.rows(Gambar).values():
        owner = laporan.find(Indikator, picture.indikator)
        yield Naskah(picture.keterangan, at(picture, "keterangan"), "Keterangan gambar", owner)
    letter = laporan.surat_pengantar
    for name in ("jenis", "banyaknya", "keterangan"):
        yield Naskah(getattr(letter, name), at(letter, name), "Surat pengantar")


def text_inputs(laporan: Laporan) -> object:
    """What `of_naskah` reads."""
    kinds = (Subsie, Gambar, CapaianLalu)
    owners = laporan.rows(Indikator) if laporan.rows(Gambar) else None
    texts = laporan.children(Narasi, "indikator", None)
    rows = tuple(laporan.rows(kind) for kind in kinds)
    return (laporan.data, laporan.surat_pengantar, texts, owners, rows)


def of_naskah(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """What texts outside the indikator say wrong whatever the figures are."""
    years, tahun = spoken_years(laporan), laporan.data.tahun
    letter = at(laporan.surat_pengantar, "jenis")
    for text in _other_texts(laporan):
        # The letter names the report it sends: no year but the report's will do.
        shown = frozenset({tahun}) if text.lokasi == letter else years
        yield from _checked(text, shown, tahun)


def _checked(text: Naskah, shown: frozenset[int], tahun: int) -> Iterator[Temuan]:
    """Digits and words that say two numbers; years that are none of the report's."""
    wrong = misspelled(text.teks)
    if wrong:
        words = first_few([f"“{item}”" for item in wrong], 3)
        pesan = f"{text.nama} memuat {words}; angka dan terbilangnya berbeda."
        yield TERBILANG.temuan(pesan, text.lokasi, indikator=text.indikator)
    years = [y for y in _years(text.teks) if y not in shown and abs(y - tahun) <= JAUH]
    if years:
        words = first_few([str(year) for year in years])
        pesan = f"{text.nama} menyebut tahun {words}, di luar periode laporan {tahun}."
        yield TAHUN.temuan(pesan, text.lokasi, indikator=text.indikator)


@lru_cache(maxsize=20_000)
def misspelled(text: str) -> tuple[str, ...]:
    """Digits with words beside them in brackets that say another number."""
    if "(" not in text:
        return ()
    return tuple(
        " ".join(match[0].split())
        for pattern in (_DIGITS_WORDS, _WORDS_DIGITS)
        for match in pattern.finditer(text)
        if _says_another(match["angka"], match["kata"])
    )


def _says_another(digits: str, words: str) -> bool:
    said = read_words(_BEHIND.sub("", words))
    number = _number(digits)
    return said is not None and number is not None and said != number[0]


@lru_cache(maxsize=20_000)
def _years(text: str) -> tuple[int, ...]:
    """The years a text speaks of, those in citations and histories left out."""
    found: dict[int, None] = {}
    for sentence in _SENTENCE.split(text):
        if not ATURAN_HUKUM.search(sentence):
            found |= {int(match["tahun"]): None for match in _OF_YEAR.finditer(sentence)}
    return tuple(found)
