"""Yang disebut naskah: offices, tables, pictures and chapters that a text names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache, partial
from typing import Final

from lkjip_desktop.domain.display.letak import placed_tables
from lkjip_desktop.domain.display.nomor import Kind, most_numbered
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Indikator, Narasi, Satker
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import (
    Concern,
    FindingRule,
    Severity,
    Temuan,
    at,
    is_prose,
    table_of,
)
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, rules_of
from lkjip_desktop.domain.temuan.rule.naskah import bernama, kop
from lkjip_desktop.domain.temuan.rule.naskah.acuan import Placed, wrong_reference
from lkjip_desktop.domain.temuan.rule.naskah.kop import OFFICES
from lkjip_desktop.domain.temuan.rule.naskah.teks import (
    TextsRead,
    heading_of,
    other_texts,
    text_inputs,
    texts_of,
)
from lkjip_desktop.domain.temuan.text.jenis_lain import other_kinds
from lkjip_desktop.domain.temuan.text.kantor import OfficeName, office
from lkjip_desktop.domain.temuan.text.sebut_kantor import foreign_in_caption, foreign_in_prose
from lkjip_desktop.domain.temuan.text.tahun.sebut import in_letter
from lkjip_desktop.domain.temuan.text.terbilang import read_words
from lkjip_desktop.domain.temuan.wording import call, first_few, listed, plain

_P = Severity.PERINGATAN

KANTOR: Final = FindingRule(
    "SEBUT-01",
    _P,
    "Naskah, keterangan gambar, atau surat menyebut kantor lain di tempat kantor yang melapor.",
)
TUJUAN: Final = FindingRule(
    "SEBUT-03",
    _P,
    "Naskah merujuk tabel, gambar, atau bab yang tidak ada dalam laporan, atau salah menghitung"
    " babnya.",
)
CHAPTERS: Final = frozenset({"1", "2", "3", "4", "i", "ii", "iii", "iv"})
"""The report has four chapters; its tables and pictures are numbered by them."""
_NUMBERED: Final = pattern(
    r"(?<!\w)(?:Tabel|Gambar|TABEL|GAMBAR|(?:(?<=\()|(?<=\(lihat\s))(?:tabel|gambar)"
    r"|(?:tabel|gambar)(?=\s\d{1,3}\.\d))\s"
    r"(?P<bab>\d{1,3})(?:\.\s?(?P<nomor>\d{1,3}))?(?![\d.,]*\d)"
)
_TITLE: Final = pattern(r"\A\s*(?:[Tt]abel|[Gg]ambar)\s\d")
"""A title that begins with its own number refers to nothing."""
_CHAPTER: Final = pattern(r"(?<!\w)[Bb](?:ab|AB)\s(?P<bab>[IVXL]{1,6}|\d{1,2})(?!\w)")
_SENTENCE: Final = pattern(
    r"(?<=[.!?;])(?<!(?i:tabel)\s\d\.)(?<!(?i:gambar)\s\d\.)\s|(?<=\d\.)\s(?!\d)|\n"
)
_ELSEWHERE: Final = pattern(
    r"(?<!\w)(?:peraturan|undang|uu|pp|perpres|permen\w{0,12}|kepmen\w{0,12}|keputusan|instruksi"
    r"|lampiran|renstra|rpjmn?|rkpd?|pedoman|juknis|kuha?p|katalog|jurnal"
    r"|publikasi|perda|pergub|perbup|perwali|bps"
    r"|(?:dalam|dari|menurut|pada)\s(?:buku|dipa|dokumen|laman|modul|situs|sop|surat)"
    r"|(?:tabel|gambar)\s[\d.]+\s(?:[a-z]+\s){0,3}?(?:buku|dipa|dokumen|laman|modul|situs|sop|surat)"
    r"|(?:buku|dokumen|laman|modul|sop)\s[^.;]{0,40}\b(?:memuat|menyajikan|mencantumkan)"
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
    yield from kop.of_kop(laporan.satker)


def _checked(text: TextsRead, kantor: OfficeName) -> Iterator[Temuan]:
    other = (foreign_in_caption if text.caption else foreign_in_prose)(text.teks, kantor)
    other = other or (other_kinds(text.teks, kantor.nama) if is_prose(text.lokasi) else ())
    if other:
        pesan = (
            f"{text.nama} menyebut {first_few([f'“{name}”' for name in other], 2)}, sedangkan"
            f" kantor yang melapor {kantor.nama}; perbaiki namanya."
        )
        of, kedua = text.indikator, table_of(Satker)
        yield KANTOR.temuan(pesan, text.lokasi, indikator=of, kedua=kedua, perihal=other)
    elif text.tahun_lain is in_letter and (named := _reporting(text.teks, kantor)):
        pesan = (
            f"{text.nama} menyebut laporan “{named}”, sedangkan kantor yang melapor {kantor.nama};"
            " perbaiki namanya."
        )
        yield KANTOR.temuan(pesan, text.lokasi, kedua=table_of(Satker))
    if told := _miscounted(text.teks):
        pesan = f"{text.nama} menyebut “{told}”, sedangkan laporan ini {OWN}; perbaiki jumlahnya."
        yield TUJUAN.temuan(pesan, text.lokasi, indikator=text.indikator)
    lost = missing_places(_TITLE.sub("", text.teks))
    if lost:
        numbered = tuple(name for name in lost if not _CHAPTER.fullmatch(name))
        numbered = numbered if is_prose(text.lokasi) else ()
        or_else = _OR_REFER if numbered else ""
        pesan = (
            f"{text.nama} merujuk {first_few([f'“{name}”' for name in lost], 2)}, sedangkan laporan"
            f" ini {OWN}, dan tabel serta gambarnya bernomor menurut babnya;"
            f" perbaiki nomornya{or_else}."
        )
        found = TUJUAN.temuan(pesan, text.lokasi, indikator=text.indikator, perihal=lost)
        yield replace(found, references=numbered)


_WHOSE: Final = pattern(
    r"\b(?:kinerja|lkjip|lakip|lkj)\b[^.;\n]{0,60}?\b(?:20\d\d|\))\s(?P<kantor>\S[^.;\n]{3,150})\Z",
    re.IGNORECASE,
)
"""What stands behind the year of the report that is sent: whose it is."""


def _reporting(text: str, kantor: OfficeName) -> str:
    """The office of the same rank and of another matter whose report a letter sends: Dinas X."""
    found = _WHOSE.search(" ".join(text.split()))
    told, own = plain(found["kantor"]).split() if found else [], plain(kantor.nama).split()
    same_rank = len(told) > 1 and len(own) > 1 and told[0] == own[0] and own[0] in OFFICES
    return found["kantor"] if found and same_rank and told[1] != own[1] else ""


ACUAN: Final = FindingRule(
    "SEBUT-05", _P, "Naskah merujuk nomor tabel yang isinya lain daripada yang disebut kalimatnya."
)


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
            if number not in {None, 1, MANY}:  # a single one may be any of them
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


@lru_cache(maxsize=20_000)
def lone_references(text: str) -> tuple[tuple[str, str, tuple[int, int]], ...]:
    """The sentences that refer to one table, with its name and number as they are told."""
    found = []
    for part in _own_sentences(text):
        told = [*_NUMBERED.finditer(part)]
        if len(told) == 1 and told[0]["nomor"] and "abel" in told[0][0].casefold():
            number = (int(told[0]["bab"]), int(told[0]["nomor"]))
            found.append((part, told[0][0], number))
    return tuple(found)


_Referring = tuple[tuple[Narasi, tuple[NumberedPlace, ...]], ...]
_REFERRING: Final[Memo[_Referring]] = Memo(8)


def _referring(rows: Mapping[str, Narasi]) -> _Referring:
    found = ((row, numbered_places(_TITLE.sub("", row.teks))) for row in rows.values())
    return tuple([(row, places) for row, places in found if places])


def of_numbers(laporan: Laporan, figures: Figures, reader: Reader) -> Iterator[Temuan]:
    """Tables and pictures beyond the last that a chapter can have, in the texts of the year."""
    rows = laporan.rows(Narasi)
    told = _REFERRING.recall(laporan.ruang, rows, reader, partial(_referring, rows))
    if not (told and figures.sampai.setahun):
        return
    most, placed = most_numbered(laporan, figures), placed_tables(laporan, figures)
    for text, places in told:
        yield from _of_others(laporan, text, placed)
        beyond = [item for item in places if not 0 < item.nomor <= most[item.kind, item.bab]]
        if beyond:
            row = laporan.find(Indikator, text.indikator)
            name = f"Naskah {heading_of(text)}{f' {call(row)}' if row is not None else ''}"
            first = beyond[0]
            many = most[first.kind, first.bab]
            has = f"memuat paling banyak {many} {first.kind}" if many else f"tanpa {first.kind}"
            pesan = (
                f"{name} merujuk {first_few([f'“{item.nama}”' for item in beyond], 2)}, sedangkan"
                f" Bab {_ROMAN[first.bab]} {has}; perbaiki nomornya{_OR_REFER}."
            )
            named = tuple([item.nama for item in beyond])
            found = TUJUAN.temuan(pesan, at(text, "teks"), indikator=row, perihal=named)
            yield replace(found, references=named)


def _of_others(laporan: Laporan, text: Narasi, placed: Placed) -> Iterator[Temuan]:
    """Tables whose number a text gives for what stands in another."""
    for sentence, nama, number in lone_references(_TITLE.sub("", text.teks)):
        wrong = wrong_reference(sentence, text.indikator, (nama, number), placed)
        if wrong is not None:
            row = laporan.find(Indikator, text.indikator)
            name = f"Naskah {heading_of(text)}{f' {call(row)}' if row is not None else ''}"
            meant = listed([f"{x.nama} ({x.judul})" for x in wrong.dimaksud])
            pesan = (
                f"{name} merujuk “{nama}”, yang memuat {wrong.bernomor.judul}, sedangkan yang"
                f" disebut kalimatnya dimuat {meant}; perbaiki nomornya{_OR_REFER}."
            )
            found = ACUAN.temuan(pesan, at(text, "teks"), indikator=row, perihal=(nama,))
            yield replace(found, references=(nama,))


_OR_REFER: Final = ", atau pilih rujukan yang mengikuti nomornya"
_ROMAN: Final = ("", "I", "II", "III", "IV")


KELUARGA: Final = RuleFamily(
    "SEBUT",
    "Yang disebut naskah",
    rules_of("SEBUT", {**vars(kop), **vars(bernama), **globals()}),
    of_indikator=(of_indikator,),
    of_laporan=(
        OfLaporan(of_naskah, (text_inputs, Satker)),
        OfLaporan(of_numbers, ()),
        bernama.OF_NASKAH,
    ),
    concerns=(Concern.CONSISTENCY,),
)
