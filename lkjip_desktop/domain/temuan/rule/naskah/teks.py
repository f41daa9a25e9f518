"""Angka dalam naskah: typed figures that contradict the data, words beside digits, other years."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import IdentityMemo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    CapaianLalu,
    DataLaporan,
    Gambar,
    Indikator,
    KolomTabel,
    Lampiran,
    Narasi,
    NarasiPeriode,
    Subsie,
    Tabel,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH, NASKAH_TRIWULAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, parse_entry
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, spoken_years
from lkjip_desktop.domain.temuan.claim import rules as claim
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH, DUA_ANGKA, HITUNGAN, KEADAAN
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names
from lkjip_desktop.domain.temuan.rule.naskah import ketikan
from lkjip_desktop.domain.temuan.rule.naskah.ketikan import TERSISA
from lkjip_desktop.domain.temuan.text.tahun.gambar import in_picture, in_result_picture
from lkjip_desktop.domain.temuan.text.tahun.rencana import wrong_periods
from lkjip_desktop.domain.temuan.text.tahun.sebut import (
    ReportYears,
    ahead,
    in_attachment,
    in_column,
    in_heading,
    in_letter,
    in_note,
    in_plan_column,
    in_prose,
    in_result_heading,
    in_table,
    not_yet,
    own_periods,
    plan_periods,
)
from lkjip_desktop.domain.temuan.text.terbilang import KATA, read_words
from lkjip_desktop.domain.temuan.text.tersisa import blanks, open_end, passed_over
from lkjip_desktop.domain.temuan.wording import call, first_few, listed

_G, _P = Severity.GALAT, Severity.PERINGATAN

TERBILANG: Final = FindingRule(
    "TEKS-02", _G, "Angka dan terbilangnya berbeda, misalnya “17 (tujuh)”."
)
TAHUN: Final = FindingRule(
    "TEKS-03",
    _P,
    "Naskah, keterangan, atau judul menyebut tahun atau masa Renstra, RPJMN, atau RPJPN yang lain.",
)

TERPUTUS: Final = FindingRule(
    "TEKS-05",
    _P,
    "Naskah, bagiannya, atau judul berakhir dengan titik dua tanpa apa pun sesudahnya, atau tanpa"
    " yang dijanjikannya.",
)

_PENUTUP: Final = frozenset(
    {"kendala", "tindak_lanjut", "kata_pengantar", "isu_strategis", "simpulan", "langkah_ke_depan"}
)
"""Texts that nothing computed is printed behind."""
_RESULTS: Final = frozenset({"capaian_kinerja", "keluaran", "realisasi_anggaran"})
"""Sections that show what was done in the year of the report."""

NUMBER: Final = r"\d{1,40}(?:\.\d{3}){0,15}(?:[.,]\d{1,40})?"
"""Bounded, like every repeat before something else: else a long text takes its square in time."""
_DIGITS_WORDS: Final = pattern(
    rf"(?<![\d.,])(?P<angka>{NUMBER})(?:\s*(?:%|persen))?"
    r"\s*\(\s*(?P<kata>[a-z][a-z\- ]*[a-z])\s*\)",
    re.IGNORECASE,
)
_WORDS_DIGITS: Final = pattern(
    rf"(?P<kata>\b(?:{'|'.join(sorted(KATA))})(?:[ -](?:{'|'.join(sorted(KATA))})){{0,40}})"
    rf"\s*\(\s*(?P<angka>{NUMBER})(?:\s*(?:%|persen))?\s*\)",
    re.IGNORECASE,
)
_BEHIND: Final = pattern(r"(?<!\s)\s+(?:persen|rupiah|orang|kali|buah)$", re.IGNORECASE)


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """What is wrong in the texts of an indikator whatever the figures are."""
    for written in texts_of(bahan):
        yield from _checked(written, ReportYears(bahan.tahun, bahan.tahun_tampil))
        kedua = table_of(DataLaporan)
        yield from _other_plan(written, bahan.renstra, (bahan.kantor.nama,), kedua)


def heading_of(text: Narasi | NarasiPeriode) -> str:
    """The heading of a text, in quotes."""
    titles = ASPEK if text.indikator else (*NASKAH, *NASKAH_TRIWULAN)
    judul = next((item.judul for item in titles if item.kode == text.tempat), text.tempat)
    return f"“{judul}”"


class TextsRead(NamedTuple):
    """A text, where it stands and what it is called."""

    teks: str
    lokasi: Address
    nama: str
    indikator: Indikator | None = None
    tahun_lain: Callable[[str, ReportYears], tuple[int, ...]] = in_prose
    """The years in a text of this sort that cannot be right."""
    penutup: bool = False
    """Whether nothing is printed behind it."""
    caption: bool = False
    """Whether it stands with a picture or over a table of its own."""


def texts_of(bahan: IndikatorInput) -> tuple[TextsRead, ...]:
    """Every text of an indikator, which several families read one after the other."""
    return _TEXTS.of(bahan, lambda bahan: tuple(_texts_of(bahan)))


_TEXTS: Final[IdentityMemo[tuple[TextsRead, ...]]] = IdentityMemo(2)


def _texts_of(bahan: IndikatorInput) -> Iterator[TextsRead]:
    row = bahan.hasil.indikator
    for text in bahan.daftar_narasi:
        name, last = f"Naskah {heading_of(text)} {call(row)}", text.tempat in _PENUTUP
        yield TextsRead(text.teks, at(text, "teks"), name, row, penutup=last)
    for table, _ in bahan.tables():
        name = f"Keterangan tabel “{table.judul}” {call(row)}"
        note = at(table.rincian, "keterangan")
        yield TextsRead(table.rincian.keterangan, note, name, row, in_note, penutup=True)
        for column, what, years in _HEADINGS:
            heading, place = getattr(table.rincian, column), at(table.rincian, column)
            called = f"{what} “{heading}” pada {call(row)}"
            yield TextsRead(heading, place, called, row, years, penutup=True)


_HEADINGS: Final = (
    ("judul", "Judul", in_table),
    ("kolom_pembanding", "Judul kolom", in_plan_column),
    ("kolom_realisasi", "Judul kolom", in_column),
)


def other_texts(laporan: Laporan) -> Iterator[TextsRead]:
    """Every text outside the indikator, captions and the letter among them."""
    followed = {row.tempat for row in laporan.rows(Tabel).values()}
    followed |= {row.tempat for row in laporan.rows(Gambar).values()}
    for text in laporan.children(Narasi, "indikator", None):
        last = text.tempat in _PENUTUP - followed
        yield TextsRead(text.teks, at(text, "teks"), f"Naskah {heading_of(text)}", penutup=last)
    for quarterly in laporan.children(NarasiPeriode, "indikator", None):
        name = f"Naskah {heading_of(quarterly)}"
        yield TextsRead(quarterly.teks, at(quarterly, "teks"), name, penutup=True)
    for section in laporan.rows(Subsie).values():
        yield TextsRead(section.tugas, at(section, "tugas"), f"Uraian tugas {section.nama}")
    series = _series(laporan)
    for picture in laporan.rows(Gambar).values():
        owner = laporan.find(Indikator, picture.indikator)
        place = at(picture, "keterangan")
        result = in_result_picture if owner or picture.tempat in _RESULTS else in_picture
        years = in_prose if _yearless(picture.keterangan) in series else result
        yield TextsRead(picture.keterangan, place, "Keterangan gambar", owner, years, True, True)
    for table in laporan.rows(Tabel).values():
        result = in_result_heading if table.tempat in _RESULTS else in_heading
        years = in_prose if _yearless(table.judul) in series else result
        heading = at(table, "judul")
        yield TextsRead(table.judul, heading, "Judul tabel", None, years, True, True)
        yield TextsRead(table.sumber, at(table, "sumber"), "Sumber tabel", None, ahead)
    for paper in laporan.rows(Lampiran).values():
        owner, place = laporan.find(Indikator, paper.indikator), at(paper, "judul")
        yield TextsRead(paper.judul, place, "Judul lampiran", owner, in_attachment, penutup=True)
    letter = laporan.surat_pengantar
    for name in ("jenis", "banyaknya", "keterangan"):
        yield TextsRead(getattr(letter, name), at(letter, name), "Surat pengantar", None, in_letter)


_ANY_YEAR: Final = pattern(r"(?:19|20)\d\d")


def _yearless(heading: str) -> str:
    return _ANY_YEAR.sub("", heading)


def _series(laporan: Laporan) -> frozenset[str]:
    """Headings of the year of the report without it: one of another year beside it is of a row."""
    headings = [row.keterangan for row in laporan.rows(Gambar).values()]
    headings += [row.judul for row in laporan.rows(Tabel).values()]
    own = str(laporan.data.tahun)
    return frozenset(_yearless(text) for text in headings if own in text)


def text_inputs(laporan: Laporan, figures: Figures) -> object:
    """What `of_naskah` reads."""
    kinds = (Subsie, Gambar, Tabel, KolomTabel, CapaianLalu, Lampiran)
    owned = bool(laporan.rows(Gambar)) or bool(laporan.rows(Lampiran))
    owners = names(laporan, figures) if owned else None
    texts = (
        laporan.children(Narasi, "indikator", None),
        laporan.children(NarasiPeriode, "indikator", None),
    )
    rows = tuple(laporan.rows(kind) for kind in kinds)
    return (laporan.data, laporan.satker, laporan.surat_pengantar, texts, owners, rows)


def of_naskah(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """What texts outside the indikator say wrong whatever the figures are."""
    data = laporan.data
    masa, own = (
        ReportYears(data.tahun, spoken_years(laporan)),
        (data.renstra_awal, data.renstra_akhir),
    )
    satker = laporan.satker
    short = satker.nama_pendek.partition(" ")[0]
    nama = (satker.nama, satker.nama_pendek, short if short.isupper() else "")
    for text in other_texts(laporan):
        yield from _checked(text, masa)
        yield from _other_plan(text, own, nama, at(data, "renstra_awal"))
    for head in laporan.rows(KolomTabel).values():
        yield from _other_years(TextsRead(head.judul, at(head), "Judul kolom", None, not_yet), masa)


def _other_plan(
    text: TextsRead, own: tuple[int, int], nama: Iterable[str], kedua: Address
) -> Iterator[Temuan]:
    """A Renstra whose period overlaps that of the report's and is another."""
    said = text.teks
    if not all(own):
        return
    for name in nama:
        said = said.replace(f" {name} ", " ") if name else said  # between plan and period
    of_report = own_periods(said)
    for first, last in plan_periods(said):
        over = first <= own[1] and own[0] <= last
        if (first, last) != own and (over or (first, last) in of_report):
            pesan = (
                f"{text.nama} menyebut Renstra {first}–{last}, sedangkan periode Renstra laporan"
                f" ini {own[0]}–{own[1]}; perbaiki salah satunya."
            )
            yield TAHUN.temuan(pesan, text.lokasi, indikator=text.indikator, kedua=kedua)


def _checked(text: TextsRead, masa: ReportYears) -> Iterator[Temuan]:
    """What is wrong in a text whatever the figures are."""
    wrong = misspelled(text.teks)
    if wrong:
        words = first_few([f"“{item}”" for item in wrong], 3)
        pesan = (
            f"{text.nama} memuat {words}, yang angka dan terbilangnya berbeda; perbaiki salah"
            " satunya."
        )
        yield TERBILANG.temuan(pesan, text.lokasi, indikator=text.indikator, perihal=wrong)
    left = blanks(text.teks)
    if left:
        words = first_few([f"“{item}”" for item in left], 2)
        pesan = f"{text.nama} masih memuat {words}; isi atau hapus."
        yield TERSISA.temuan(pesan, text.lokasi, indikator=text.indikator, perihal=left)
    if end := open_end(text.teks, followed=not text.penutup):
        pesan = (
            f"{text.nama} memuat kalimat yang berakhir dengan titik dua; lanjutkan atau akhiri"
            " kalimatnya."
        )
        yield TERPUTUS.temuan(pesan, text.lokasi, indikator=text.indikator, perihal=(end,))
    lead, behind = passed_over(text.teks)
    if lead:
        pesan = (
            f"{text.nama} memuat “{_tail(lead)}”, sedangkan yang mengikutinya “{behind}”, bukan"
            " yang dijanjikan; lanjutkan kalimatnya."
        )
        yield TERPUTUS.temuan(pesan, text.lokasi, indikator=text.indikator, said=(lead,))
    for plan in wrong_periods(text.teks):
        spans = [f"{first}–{last}" for first, last in plan.masa]
        of_kind = f"masa {plan.nama} ialah {listed(spans)}" if spans else "RKP disusun setiap tahun"
        pesan = f"{text.nama} menyebut “{plan.teks}”, sedangkan {of_kind}; perbaiki tahunnya."
        yield TAHUN.temuan(pesan, text.lokasi, indikator=text.indikator, said=(plan.teks,))
    yield from _other_years(text, masa)


def _tail(line: str) -> str:
    """The end of a line, which is quoted; all of a short one."""
    words = line.split()
    return " ".join(words) if len(words) <= _QUOTED else f"… {' '.join(words[-_QUOTED:])}"


_QUOTED: Final = 8


def _other_years(text: TextsRead, masa: ReportYears) -> Iterator[Temuan]:
    """Years in a text that cannot be right."""
    years = text.tahun_lain(text.teks, masa)
    if years:
        words = first_few([str(year) for year in years])
        pesan = (
            f"{text.nama} menyebut tahun {words}, di luar periode laporan {masa.tahun}; perbaiki"
            " tahunnya."
        )
        of, kedua, said = text.indikator, table_of(DataLaporan), map(str, years)
        yield TAHUN.temuan(pesan, text.lokasi, indikator=of, kedua=kedua, perihal=said)


@lru_cache(maxsize=20_000)
def misspelled(text: str) -> tuple[str, ...]:
    """Digits with words beside them in brackets that say another number."""
    if "(" not in text:
        return ()
    return tuple(
        " ".join(match[0].split())
        for form, inside in ((_DIGITS_WORDS, str.isalpha), (_WORDS_DIGITS, str.isdecimal))
        if any(inside(part.lstrip()[:1]) for part in text.split("(")[1:])
        for match in form.finditer(text)
        if _says_another(match["angka"], match["kata"]) and not _is_of_year(text, match)
    )


_PER: Final = pattern(r"\b(?:per|tiap|setiap)\s+$", re.IGNORECASE)
_LEAST_YEAR: Final = 1900


_NAME: Final = pattern(r"(?:[A-Z][a-z]+ )$")
_OUT_OF: Final = pattern(r"\bdari $", re.IGNORECASE)


def _is_named(text: str, match: re.Match[str]) -> bool:
    """Whether words are of a name, or what a share is of: Wilayah Dua (4), dari sepuluh (20%)."""
    ahead = match.start("kata")
    named = match["kata"][:1].isupper() and _NAME.search(text, 0, ahead) is not None
    shared = match[0].rstrip(" )").endswith(("%", "persen"))
    return named or (shared and _OUT_OF.search(text, 0, ahead) is not None)


def _is_of_year(text: str, match: re.Match[str]) -> bool:
    """Whether the digits are the year of what the words tell: sepuluh (2023), per seribu (2023)."""
    year = match["angka"].isdecimal() and _ANY_YEAR.fullmatch(match["angka"])
    said = read_words(_BEHIND.sub("", match["kata"]))
    if match.start("kata") < match.start("angka") and _is_named(text, match):
        return True
    small = said is not None and said < _LEAST_YEAR and "(" in text[match.start() : match.end()]
    return bool(year) and (small or _PER.search(text, 0, match.start("kata")) is not None)


def _says_another(digits: str, words: str) -> bool:
    said = read_words(_BEHIND.sub("", words))
    return said is not None and _number(digits) not in {None, said}


def _number(text: str) -> Nilai:
    """A figure as a clerk writes it; None where it may mean two things."""
    try:
        read = parse_entry(text)
    except RefusedNumber:
        return None
    return read.nilai if read.ragu is None else None


KELUARGA: Final = RuleFamily(
    "TEKS",
    "Angka dan isi naskah",
    (ANGKA, TERBILANG, TAHUN, TERSISA, TERPUTUS, CACAH, KEADAAN, HITUNGAN, DUA_ANGKA),
    of_indikator=(of_indikator, ketikan.of_indikator),
    of_laporan=(
        OfLaporan(of_naskah, (text_inputs,)),
        OfLaporan(ketikan.of_ketikan, ketikan.TYPED),
        OfLaporan(claim.of_laporan, ()),
    ),
    concerns=(Concern.CONSISTENCY,),
)
