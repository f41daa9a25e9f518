"""Yang disebut naskah: offices, tables, pictures and chapters that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache, partial
from typing import Final

from lkjip_desktop.domain.display.nomor import Kind, most_numbered
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Indikator, Narasi, Satker
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.teks import (
    TextsRead,
    heading_of,
    other_texts,
    text_inputs,
    texts_of,
)
from lkjip_desktop.domain.temuan.text.sebut_kantor import (
    OfficeName,
    foreign_in_caption,
    foreign_in_prose,
    office,
)
from lkjip_desktop.domain.temuan.text.sebut_tahun import in_heading
from lkjip_desktop.domain.temuan.text.terbilang import read_words
from lkjip_desktop.domain.temuan.wording import call, first_few, plain

_P = Severity.PERINGATAN

KANTOR: Final = FindingRule(
    "SEBUT-01",
    _P,
    "Naskah, keterangan gambar, atau surat menyebut kantor lain di tempat kantor yang melapor.",
)
KOP: Final = FindingRule(
    "SEBUT-02", _P, "Nama satuan kerja atau instansinya berbeda dari yang ada pada kop surat."
)
TUJUAN: Final = FindingRule(
    "SEBUT-03",
    _P,
    "Naskah merujuk tabel, gambar, atau bab yang tidak ada dalam laporan, atau salah menghitung"
    " babnya.",
)
SUREL: Final = FindingRule("SEBUT-04", _P, "Surel satuan kerja bukan alamat surel.")

CHAPTERS: Final = frozenset({"1", "2", "3", "4", "i", "ii", "iii", "iv"})
"""The report has four chapters; its tables and pictures are numbered by them."""
_NUMBERED: Final = pattern(
    r"(?<!\w)(?:Tabel|Gambar|TABEL|GAMBAR|(?:(?<=\()|(?<=\(lihat\s))(?:tabel|gambar)"
    r"|(?:tabel|gambar)(?=\s\d{1,3}\.\d))\s"
    r"(?P<bab>\d{1,3})(?:\.(?P<nomor>\d{1,3}))?(?![\d.,]*\d)"
)
_TITLE: Final = pattern(r"\A\s*(?:[Tt]abel|[Gg]ambar)\s\d")
"""A title that begins with its own number refers to nothing."""
_CHAPTER: Final = pattern(r"(?<!\w)[Bb](?:ab|AB)\s(?P<bab>[IVXL]{1,6}|\d{1,2})(?!\w)")
_SENTENCE: Final = pattern(r"(?<=[.!?;])\s|\n")
_ELSEWHERE: Final = pattern(
    r"(?<!\w)(?:peraturan|undang|uu|pp|perpres|permen\w{0,12}|kepmen\w{0,12}|keputusan|instruksi"
    r"|lampiran|renstra|rpjmn?|rkpd?|dokumen|buku|pedoman|juknis|surat|dipa|kuha?p|katalog|jurnal"
    r"|publikasi|modul|situs|laman|perda|pergub|perbup|perwali|sop|bps"
    r"|laporan\s(?!kinerja|ini|terdiri|disajikan|disusun))",
    re.IGNORECASE,
)
"""A sentence that names another document may mean a table of that."""


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """What the texts of an indikator name."""
    for text in texts_of(bahan):
        yield from _checked(text, bahan.kantor)


def of_naskah(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """What the other texts and the letterhead name."""
    kantor = office(laporan.satker)
    for text in other_texts(laporan):
        yield from _checked(text, kantor)
    yield from _letterhead(laporan.satker)
    yield from _mail(laporan.satker)


def _checked(text: TextsRead, kantor: OfficeName) -> Iterator[Temuan]:
    caption = text.tahun_lain is in_heading
    other = (foreign_in_caption if caption else foreign_in_prose)(text.teks, kantor)
    if other:
        pesan = (
            f"{text.nama} menyebut {first_few([f'“{name}”' for name in other], 2)}, sedangkan"
            f" kantor yang melapor {kantor.nama}; perbaiki namanya."
        )
        kedua = table_of(Satker)
        yield KANTOR.temuan(pesan, text.lokasi, indikator=text.indikator, kedua=kedua)
    if told := _miscounted(text.teks):
        pesan = f"{text.nama} menyebut “{told}”, sedangkan laporan ini {OWN}; perbaiki jumlahnya."
        yield TUJUAN.temuan(pesan, text.lokasi, indikator=text.indikator)
    lost = missing_places(_TITLE.sub("", text.teks))
    if lost:
        pesan = (
            f"{text.nama} merujuk {first_few([f'“{name}”' for name in lost], 2)}, sedangkan laporan"
            f" ini {OWN}, dan tabel serta gambarnya bernomor menurut babnya; perbaiki nomornya,"
            " atau pilih rujukan yang mengikuti nomornya."
        )
        numbered = tuple(name for name in lost if not _CHAPTER.fullmatch(name))
        found = TUJUAN.temuan(pesan, text.lokasi, indikator=text.indikator)
        yield replace(found, references=numbered)


@lru_cache(maxsize=20_000)
def missing_places(text: str) -> tuple[str, ...]:
    """Tables, pictures and chapters a text refers to that no report of this kind has."""
    low = text.casefold()
    if not ("bab" in low or "tabel" in low or "gambar" in low):
        return ()
    sentences = _own_sentences(text)
    tables = (match for part in sentences for match in _NUMBERED.finditer(part))
    chapters = (match for part in sentences for match in _CHAPTER.finditer(part))
    lost = [match[0] for match in tables if match["nomor"] is None or not _is_chapter(match["bab"])]
    lost += [match[0] for match in chapters if not _is_chapter(match["bab"])]
    return tuple(dict.fromkeys(lost))


def _own_sentences(text: str) -> list[str]:
    """Those that name no other document."""
    return [part for part in _SENTENCE.split(text) if not _ELSEWHERE.search(part)]


_COUNT: Final = pattern(
    r"\b(?:laporan|lkjip|lakip|lkj|sistematika)\b[^.;\n]{0,120}?\b(?:atas|dari|dalam|menjadi|memuat"
    r"|meliputi|mencakup)\s(?P<kata>(?P<banyak>[a-z]{3,10}|\d{1,2})(?:\s\([a-z0-9]{1,10}\))?\sbab)\b",
    re.IGNORECASE,
)
"""How many chapters a report is told to have."""


def _miscounted(text: str) -> str:
    """How a text counts the chapters of this report wrong; "" where it does not."""
    if "bab" not in text.casefold():
        return ""
    for part in _own_sentences(text):
        for match in _COUNT.finditer(part):
            said = match["banyak"]
            number = int(said) if said.isdecimal() else read_words(said)
            if number not in {None, MANY}:
                return match["kata"]
    return ""


MANY: Final = 4
OWN: Final = "terdiri atas Bab I sampai Bab IV"


def _is_chapter(number: str) -> bool:
    return number.casefold() in CHAPTERS


class NumberedPlace(NamedTuple):
    """A table or a picture that a text calls by a number of its chapter."""

    nama: str
    kind: Kind
    bab: int
    nomor: int


@lru_cache(maxsize=20_000)
def numbered_places(text: str) -> tuple[NumberedPlace, ...]:
    """The tables and pictures of the four chapters that a text refers to by their numbers."""
    low = text.casefold()
    if not ("tabel" in low or "gambar" in low):
        return ()
    told = (m for part in _own_sentences(text) for m in _NUMBERED.finditer(part) if m["nomor"])
    found = (
        NumberedPlace(
            m[0],
            "tabel" if "tabel" in m[0].casefold() else "gambar",
            int(m["bab"]),
            int(m["nomor"]),
        )
        for m in told
        if _is_chapter(m["bab"])
    )
    return tuple(dict.fromkeys(found))


_Referring = tuple[tuple[Narasi, tuple[NumberedPlace, ...]], ...]
_REFERRING: Final[Memo[_Referring]] = Memo(8)


def _referring(rows: Mapping[str, Narasi]) -> _Referring:
    found = ((row, numbered_places(row.teks)) for row in rows.values())
    return tuple([(row, places) for row, places in found if places])


def of_numbers(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """Tables and pictures beyond the last that a chapter can have, in the texts of the year."""
    rows = laporan.rows(Narasi)
    told = _REFERRING.recall(laporan.ruang, rows, reader, partial(_referring, rows))
    if not (told and figures.sampai.setahun):
        return
    most = most_numbered(laporan, figures)
    for text, places in told:
        beyond = [item for item in places if not 0 < item.nomor <= most[item.kind, item.bab]]
        if beyond:
            row = laporan.find(Indikator, text.indikator)
            name = f"Naskah {heading_of(text)}{f' {call(row)}' if row is not None else ''}"
            first = beyond[0]
            many = most[first.kind, first.bab]
            has = f"memuat paling banyak {many} {first.kind}" if many else f"tanpa {first.kind}"
            pesan = (
                f"{name} merujuk {first_few([f'“{item.nama}”' for item in beyond], 2)}, sedangkan"
                f" Bab {_ROMAN[first.bab]} {has}; perbaiki nomornya, atau pilih rujukan yang"
                " mengikuti nomornya."
            )
            found = TUJUAN.temuan(pesan, at(text, "teks"), indikator=row)
            yield replace(found, references=tuple(item.nama for item in beyond))


_ROMAN: Final = ("", "I", "II", "III", "IV")


def _letterhead(satker: Satker) -> Iterator[Temuan]:
    """The line of the letterhead that is nearly the name of the office, and is not it."""
    yield from _ministry(satker)
    name, lines = plain(satker.nama), satker.kop.splitlines()
    if not name or name in plain(satker.kop):
        return
    words = set(name.split())
    line = max(lines, key=lambda item: len(words & set(plain(item).split())), default="")
    there = set(plain(line).split())
    replaced = len(plain(line).split()) == len(name.split()) and there != words
    if replaced and len(words & there) >= NEARLY * len(words):
        pesan = (
            f"Nama satuan kerja “{satker.nama}” berbeda dari namanya pada kop, “{line.strip()}”;"
            " samakan keduanya."
        )
        yield KOP.temuan(pesan, at(satker, "nama"), kedua=at(satker, "kop"))
    elif other := _other_office(name.split(), lines) or _other_place(name.split(), lines):
        pesan = (
            f"Nama satuan kerja “{satker.nama}” tidak ada pada kop, yang memuat “{other}”; samakan"
            " keduanya."
        )
        yield KOP.temuan(pesan, at(satker, "nama"), kedua=at(satker, "kop"))


def _mail(satker: Satker) -> Iterator[Temuan]:
    """An address that no mail reaches; "-" says that there is none, and there may be several."""
    said = satker.surel.strip()
    parts = [part.strip("<>()") for part in _BETWEEN.split(said)]
    wrong = [part for part in parts if len(part) > 1 and "@" in part and not _MAIL.fullmatch(part)]
    if plain(said) and "@" not in said:
        pesan = f"Surel satuan kerja “{said}” tidak memuat @; perbaiki alamatnya."
    elif wrong:
        pesan = f"Surel satuan kerja memuat “{wrong[0]}”, yang bukan alamat; perbaiki alamatnya."
    else:
        return
    yield SUREL.temuan(pesan, at(satker, "surel"))


_BETWEEN: Final = pattern(r"[\s;,/|]+")
_MAIL: Final = pattern(r"[^@]+@[^@.]+(?:\.[^@.]+)+\.?")


def _ministry(satker: Satker) -> Iterator[Temuan]:
    """The ministry of the letterhead, where it is not the one that the office belongs to."""
    own = plain(satker.instansi).split()
    lines = [line for line in satker.kop.splitlines() if plain(line).split()[:1] == [MINISTRY]]
    other = plain(lines[0]).split() if lines else []
    if own[:1] == [MINISTRY] and len(own) > 1 and len(other) > 1 and own[1] != other[1]:
        pesan = (
            f"Kop memuat “{lines[0].strip()}”, sedangkan instansi satuan kerja “{satker.instansi}”;"
            " samakan keduanya."
        )
        yield KOP.temuan(pesan, at(satker, "instansi"), kedua=at(satker, "kop"))


MINISTRY: Final = "kementerian"


def _other_office(name: Sequence[str], lines: Sequence[str]) -> str:
    """The line that calls an office of the same kind by another matter; "" where one is its own.

    A regional office is called there without its region: DINAS KESEHATAN.
    """
    if len(name) < LEAST or name[0] not in OFFICES:
        return ""
    of_kind = [line for line in lines if plain(line).split()[:1] == [name[0]]]
    told = [plain(line).split() for line in of_kind]
    own = any(words[1:2] == [name[1]] or len(words) < LEAST for words in told)
    return "" if own or not of_kind else of_kind[-1].strip()


def _other_place(name: Sequence[str], lines: Sequence[str]) -> str:
    """The line that names an office of the very kind and of another place; "" where none does."""
    for line in lines:
        words = plain(line).split()
        same_kind = len(words) > KIND and words[:KIND] == list(name[:KIND])
        apart = set(words) - set(name) and set(name) - set(words)
        if same_kind and apart and words[-1] != name[-1]:
            return line.strip()
    return ""


KIND: Final = 2
"""Words that a kind of office begins with: Balai Pelatihan, Pengadilan Agama."""
LEAST: Final = 2
OFFICES: Final = frozenset({"badan", "dinas", "inspektorat", "kecamatan", "kelurahan", "rsud"})
"""Kinds of offices of which a letterhead names one: the one that reports."""


NEARLY: Final = Fraction(3, 4)
"""A line with so many of the words of the name is meant to be it."""


KELUARGA: Final = RuleFamily(
    "SEBUT",
    "Yang disebut naskah",
    rules_of("SEBUT", globals()),
    of_indikator=(of_indikator,),
    of_laporan=(OfLaporan(of_naskah, (text_inputs, Satker)), OfLaporan(of_numbers, ())),
    concerns=(Concern.CONSISTENCY,),
)
