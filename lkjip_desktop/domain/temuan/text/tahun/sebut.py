"""Years that a text binds to the report or its plan; one of history is bound to neither."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.text.tahun.bagian import of_own_parts

_YEAR: Final = r"(?P<tahun>(?:19|20)\d\d)\b"
_OFFICIAL: Final = (
    r"\b(?:tahun(?:\s+anggaran)?|T\.?A\.?|(?:per|hingga|sampai(?:\s+dengan)?)\s+\d\d?\s+[^\W\d]{3,9}|(?:triwulan|TW)\s+I{1,3}"
    rf"|semester\s+I)\s+{_YEAR}"
)
"""How a heading says of what time it is; what ended with a year was evaluated in the next."""
_SPAN: Final = r"\s*(?:[-–—]|s\.?d\.?\b|sampai\b|hingga\b)\s*"
_BOUND: Final = pattern(
    rf"\b(?:(?:selama|sepanjang)\s+tahun|tahun\s+anggaran|T\.?A\.?|(?:perjanjian|laporan)\s+kinerja"
    rf"\s+tahun|lkjip\s+tahun|lakip\s+tahun)\s+{_YEAR}",
    re.IGNORECASE,
)
"""What is done, agreed, paid or reported in the course of a year."""
_NAMED: Final = (
    r"\b(?:laporan\s+(?:akuntabilitas\s+)?kinerja|lkjip|lakip)\b[^.;:,\n]{0,90}?(?<!\d)\s+tahun\s+"
    + _YEAR
)
_REPORT: Final = pattern(_NAMED, re.IGNORECASE)
_SELF: Final = pattern(rf"{_NAMED}\s+ini\b", re.IGNORECASE)
_HERE: Final = pattern(
    rf"\b(?:inilah|demikian(?:lah)?|ini\s+(?:adalah|merupakan))\s+(?:[^\W\d]+\s+)?{_NAMED[2:]}",
    re.IGNORECASE,
)
"""How a report calls itself, and how it shows itself."""
_ACCOUNTING: Final = pattern(
    r"\blaporan\s+(?:kinerja\s+)?ini\s+(?:[^\W\d]+\s+){0,2}(?:disusun\s+untuk\s+)?"
    r"(?:mempertanggungjawabkan|melaporkan|memaparkan|memuat|mengukur|menggambarkan|menguraikan"
    r"|menjelaskan|menyajikan|menyampaikan)\s+"
    r"(?P<isi>(?:[^\W\d]+\s+){0,6}?(?:anggaran|capaian|fungsi|hasil|kegiatan|kinerja|program|tugas)"
    rf"\s+(?:(?:pada|selama|sepanjang|untuk)\s+)?tahun\s+(?:anggaran\s+)?{_YEAR})"
    rf"(?!{_SPAN}|\s+dan\b|\s*,)",
    re.IGNORECASE,
)
"""What this report says that it accounts for."""
_DISCHARGED: Final = pattern(
    r"\blaporan\s+(?:kinerja\s+)?ini\b[^.;:\n]{0,60}\bpertanggungjawaban\b"
    rf"(?P<isi>[^.;:\n]{{0,140}}?\btahun\s+(?:anggaran\s+)?{_YEAR})(?!{_SPAN}|\s+dan\b|\s*,)",
    re.IGNORECASE,
)
_BASIS: Final = pattern(
    rf"\bperjanjian\s+kinerja\s+tahun\s+{_YEAR}\s+(?:merupakan|menjadi|adalah)\s+(?:acuan|dasar)"
    r"\b[^.;:\n]{0,60}\blaporan\s+(?:kinerja\s+)?ini\b",
    re.IGNORECASE,
)
"""The agreement that a report says it is measured by."""
_CLOSING: Final = pattern(
    r"(?<![a-z]\s)\bdemikian(?:lah)?,?\s+(?:pada|selama|sepanjang|dalam)\s+tahun\s+(?:anggaran\s+)?"
    rf"{_YEAR}(?!{_SPAN}|\s+dan\b)",
    re.IGNORECASE,
)
"""What a report closes with: demikianlah, pada tahun anggaran 2025 ..."""
_BESIDE: Final = pattern(
    r"\b(?:\w*banding\w*|evaluasi|rekomendasi|tindak\s+lanjut)\b", re.IGNORECASE
)
_TITLED: Final = pattern(rf"{_OFFICIAL}(?!{_SPAN}|\s+dan\b|\s*,)", re.IGNORECASE)
_ACCOUNT: Final = pattern(
    r"\b(?:capaian|keluaran|kinerja|realisasi|pagu|anggaran|serapan|penyerapan)\b", re.IGNORECASE
)
"""What a heading has to name for its year to be the report's."""
WORK: Final = pattern(
    r"\W*(?:(?:bagan|diagram|grafik|statistik|tabel|tren)\s+)?(?:hasil\s+)?(?:pe[a-z]{3,20}an|antrean|keadaan|kondisi|posisi|apel|bimbingan|bimtek"
    r"|daftar|data|diseminasi|evaluasi|inspeksi|jumlah"
    r"|ke(?:berangkatan|lulusan|patuhan|puasan|tepatan|terpaduan)|kegiatan|kerja bakti|kunjungan"
    r"|layanan|lomba|monitoring"
    r"|musyawarah|operasi|pasien|patroli|pelatihan|pemohon|pengunjung|peserta|rapat|razia"
    r"|rekapitulasi|simulasi|sosialisasi|suasana|survei|upacara|visitasi)\b",
    re.IGNORECASE,
)
"""What a heading has to begin with to be of what was done or counted in a year."""
_OCCASION: Final = pattern(
    r"\b(?:dalam|pada)\s+(?:rangka(?:ian)?\s+)?(?:acara|kegiatan|program)\s+(?:[^\W\d]+\s+){0,3}"
    rf"tahun\s+{_YEAR}\W*\Z",
    re.IGNORECASE,
)
"""What a picture is part of."""
_NUMBER: Final = pattern(
    r"(?<!\s)\s*(?:gambar|foto|tabel|grafik)\s+\d[\d.]*[.:)]?\s+", re.IGNORECASE
)
"""The number a heading was given by hand."""
_LASTING: Final = pattern(
    r"\b(?:alumni|angkatan|asal|aset|bantuan|bangunan|bekas|berdiri|bps|buatan|di(?:bangun|beli|buka"
    r"|bentuk|dirikan|resmikan|tetapkan|terbitkan)|gedung|hibah|karya|keputusan|koleksi|lulusan|mesin"
    r"|mobil|nomor|peraturan|perolehan|produksi|qanun|rekomendasi|riwayat|rumah|sertifikat"
    r"|sertipikat|sk|sumber|surat|temuan|tindak lanjut|undang-undang|unit|wakaf|warisan)\b",
    re.IGNORECASE,
)
"""What bears a year of its own: when it was made, given, found or decreed."""
_OLDER: Final = pattern(
    r"\b(?:arsip|awal|dahulu|dasar|lama|luncuran|sisa|tunggakan|pem(?:banding|bangunan|bentukan|ugaran)|pendirian|peng(?:hargaan"
    r"|anugerahan)|per(?:bandingan|kembangan|luasan|esmian)|renovasi|semula|sejak|sensus|sebelum\w*"
    r"|sejarah|setelah|sesudah|standar|tahun\s+dasar)\b",
    re.IGNORECASE,
)
"""With one of these it is of history."""
MONTHS: Final = (
    "(?:januari|pebruari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november)"
)
_DATED: Final = pattern(
    rf",\s*(?:\d{{1,2}}\s+)?(?:{MONTHS}\s*(?:[-–—]|s\.?d\.?|sampai|hingga)\s*)?(?:januari|pebruari|februari|maret|april|mei|juni|juli|agustus|september"
    rf"|(?P<akhir>oktober|nopember|november|desember))\s+{_YEAR}(?:\s*\.)?\s*\Z",
    re.IGNORECASE,
)
"""When a picture was taken, behind what it shows; what is prepared in the last months of a year is
for the year after.
"""
PREPARING: Final = pattern(
    r"\b(?:bimbingan|bimtek|deklarasi|diseminasi|evaluasi|forum|koordinasi"
    r"|(?:paket|panitia|pengumuman|proses) lelang|lelang (?:dini|paket|pekerjaan)|lokakarya"
    r"|musyawarah|musrenbang|pembahasan|penandatanganan|pencanangan|pendaftaran|penetapan"
    r"|pengadaan|pengukuhan|pelantikan|penyerahan|penyusunan|perencanaan|persiapan|rapat"
    r"|rekrutmen|rencana|reviu|seleksi|serah terima|sosialisasi|tender|usulan|workshop)\b",
    re.IGNORECASE,
)
"""What is done for the year after."""
_AS_OF: Final = pattern(
    rf"\b(?:per|keadaan|kondisi|posisi)\s+\d\d?\s+(?:(?P<awal>januari|pebruari|februari|maret)|[^\W\d]{{3,9}})\s+{_YEAR}",
    re.IGNORECASE,
)
"""The day as of which something is told; in the first months of a year it is still written."""
EARLY: Final = pattern(r"januari|februari|pebruari|maret", re.IGNORECASE)
"""Months in which the report of the year before is still written."""
PLANNED: Final = pattern(
    r"\b(?:\w*target\w*|\w*rencana\w*|proyeksi|perkiraan|(?<!menurut\s)(?<!per\s)sasaran|akan|agenda|\w*jadwal\w*|\w*usul\w*"
    r"|\w*butuh\w*|\w*harap\w*|estimasi|prakiraan|prognosis|di?perkirakan|di?proyeksikan)\b",
    re.IGNORECASE,
)
"""What is told of a time to come."""
_ANY_YEAR: Final = pattern(r"(?<!\d)(?P<tahun>(?:19|20)\d\d)(?!\d)")
_ACHIEVED: Final = pattern(
    r"\b(?:realisasi|capaian|rekap(?:itulasi)?|(?:peny|s)erapan|hasil(?=\s+(?:tahun\s+)?20\d\d)|ter(?!akhir|atas|baru|banyak|besar|bit"
    r"|buka|diri|hadap|ima|kait|kecil|masuk|minal|rendah|sebut|tentu|tinggi|utama)[a-z]{3,20})\b",
    re.IGNORECASE,
)
"""What a heading may only tell of a time that is over."""
RECENT: Final = 5
"""Years back from which on a heading is of history anyway."""
_ITS_OWN: Final = (
    r"(?:\s+(?:tahun|periode|untuk|jangka|menengah|kami|ini|kantor|berlaku|masa|politeknik|inspektorat|satuan\s+kerja|satker|instansi"
    r"|rutan|lapas|bapas|rupbasan|balai|kanwil|dinas|badan|upt|sekolah|rumah\s+sakit))*"
)
"""Words between a plan and its period that leave it the plan of the office that reports."""
_PLAN: Final = pattern(
    rf"\b(?:renstra|rencana\s+strategis)\b(?:{_ITS_OWN}|\s+dinas(?:\s+[a-z]{{2,20}}){{1,8}})\s+{_YEAR}{_SPAN}"
    r"(?:tahun\s+)?(?P<akhir>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


_OWN_PLAN: Final = pattern(
    rf"\blaporan\s+(?:kinerja\s+)?ini\b[^.;:\n]{{0,90}}?(?:pelaksanaan|berdasarkan|mengacu|dasar"
    rf"|penjabaran)[^.;:\n]{{0,30}}?{_PLAN.pattern}",
    re.IGNORECASE,
)
"""The plan that this report says it is part of, whenever it was."""


class ReportYears(NamedTuple):
    """The years a report is held against."""

    tahun: int
    tampil: frozenset[int]
    """Its own, those beside it, of its plan and of earlier results."""


def in_prose(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Years outside the report in which a text says that its work was done, agreed or reported."""
    low, done = text.casefold(), _read(_BOUND, text)
    shown = "ini" in low or "demikian" in low
    own = (*_read(_SELF, text), *_read(_HERE, text)) if shown else ()
    own += _read(_BASIS, text) if "laporan" in low and shown else ()
    if "demikian" in low and str(masa.tahun) not in text:
        own += tuple(year for year in _read(_CLOSING, text) if year < masa.tahun)
    own += tuple(_accounted(text)) if "laporan" in low and shown else ()
    own += tuple(of_own_parts(text, masa.tahun))
    own += tuple(_finished(text)) if "laporan" in low and _THANKFUL.search(low) else ()
    found = [year for year in done if year not in masa.tampil]
    found += _called_last(low, masa.tahun) if "tahun" in low else ()
    return tuple(dict.fromkeys([*found, *(year for year in own if year != masa.tahun)]))


_YEAR_BEFORE: Final = pattern(
    r"\btahun (?:sebelumnya|lalu|kemarin)(?:, (?:yakni|yaitu)"
    r"(?: (?:lkjip|lakip|laporan|kinerja|tahun)){0,3}| \()(?: ?tahun)? ?(?P<tahun>20\d\d)\b"
)
"""The year before, told with its number."""
_MORE_THAN_ONE: Final = ("beberapa ", "dua ", "empat ", "lima ", "tiga ", "tahun ", "setahun ")


def _called_last(text: str, tahun: int) -> list[int]:
    """Years that are told to be the one before, and are not; where no other is told of."""
    found = _YEAR_BEFORE.search(text)
    if found is None:
        return []
    begins = max(text.rfind(mark, 0, found.start()) for mark in (".", "\n")) + 1
    if text[begins : found.start()].endswith(_MORE_THAN_ONE):
        return []
    others = {int(x["tahun"]) for x in _ANY_YEAR.finditer(text[begins : found.start()])}
    year = int(found["tahun"])
    return [year] if others <= {tahun} and year != tahun - 1 else []


def _accounted(text: str) -> Iterator[int]:
    """The year that the report says it is of, not one that it only compares with."""
    every = (*_ACCOUNTING.finditer(text), *_DISCHARGED.finditer(text))
    found = (match for match in every if not _BESIDE.search(match["isi"]))
    return (int(match["tahun"]) for match in found)


_THANKFUL: Final = pattern(r"\b(?:syukur|rahmat|karunia)\b")
_DONE: Final = pattern(
    r"selesai|rampung|susun|sampaikan|hadirkan|nyampaikan|nyajikan|persembahkan", re.IGNORECASE
)
_STOP: Final = pattern(r"(?<=[a-z0-9][.!?])\s")


def _finished(text: str) -> Iterator[int]:
    """The year of the report that a sentence gives thanks for."""
    for part in _STOP.split(text):
        if _THANKFUL.search(part.casefold()) and _DONE.search(part):
            yield from _read(_REPORT, part)


def in_letter(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Years that a covering letter gives to a report that is not this one."""
    return tuple(year for year in _read(_REPORT, text) if year != masa.tahun)


def in_heading(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Earlier years that a heading gives to performance, money or work of this report.

    None where the year of the report stands beside them or the heading spans several; any heading
    that names neither may be of any year.
    """
    text = _NUMBER.sub("", text)
    if later := _dated_later(text, masa) or not_yet(text, masa):
        return later
    if _ACCOUNT.search(text):
        return in_table(text, masa)
    if _OLDER.search(text) or str(masa.tahun) in text:
        return ahead(text, masa)
    dated = [(int(match["tahun"]), bool(match["akhir"])) for match in _DATED.finditer(text)]
    worked = WORK.match(text) or _OCCASION.search(text)
    years = [*in_table(text, masa)] if worked else [*ahead(text, masa)]
    early = masa.tahun - (PREPARING.search(text) is not None)
    years += [y for y, late in dated if y < (early if late else masa.tahun)]
    return tuple(dict.fromkeys(year for year in years if year >= masa.tahun - RECENT))


def in_result_heading(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Earlier years of a heading among the results, of what was done and is there no more."""
    found = in_heading(text, masa)
    known = found or str(masa.tahun) in text or _OLDER.search(text) or _LASTING.search(text)
    if known or len(_ANY_YEAR.findall(text)) > 1:
        return found
    return tuple(y for y in _read(_DONE_IN, text) if masa.tahun - RECENT <= y < masa.tahun)


_DONE_IN: Final = pattern(rf"(?:\btahun|,)\s{_YEAR}\W{{0,3}}\Z", re.IGNORECASE)


def _dated_later(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Years of a day on which something was seen that comes after the report is written."""
    found = [(int(match["tahun"]), bool(EARLY.search(match[0]))) for match in _DATED.finditer(text)]
    late = [year for year, soon in found if year > masa.tahun + soon]
    return tuple(dict.fromkeys(late)) if late and not PLANNED.search(text) else ()


def in_table(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Earlier years that a table of this year's results gives to them; as with `in_heading`."""
    later = ahead(text, masa) or not_yet(text, masa)
    if str(masa.tahun) in text:
        return later
    return (*later, *(year for year in _read(_TITLED, text) if year < masa.tahun))


def not_yet(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Years to come of which a heading tells what became of them, and of no other year."""
    years = _read(_ANY_YEAR, text)
    if not years or min(years) <= masa.tahun or PLANNED.search(text) or EARLY.search(text):
        return ()
    return years if _ACHIEVED.search(text) else ()


def in_note(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Years of a note below a table, which tells of the same day as that."""
    dated = [year for year in _read(_DATA, text) if year < masa.tahun]
    return in_prose(text, masa) or ahead(text, masa) or tuple(dated)


_DATA: Final = pattern(
    r"(?:\A|[.;:]\s)\W{0,3}(?:data|keadaan|kondisi|posisi)\s"
    r"(?:(?:per|pada|akhir)\s(?:(?:tanggal|bulan|akhir)\s)?(?:\d\d?\s)?"
    r"|(?:menurut|hasil|berdasarkan)\s(?:hasil\s)?pen[a-z]{4,15}\s(?:(?:pada|bulan|per)\s){0,2})"
    rf"(?:[^\W\d]{{3,9}}\s)?{_YEAR}(?=\W{{0,3}}\Z|[.;]\s)",
    re.IGNORECASE,
)
"""The day that all figures of a table are of."""


def in_column(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Earlier years that the heading of this year's results gives to them; see `in_table`."""
    years = in_table(text, masa)
    if years or str(masa.tahun) in text or _OLDER.search(text) or _LEFT_OVER.search(text):
        return years
    return tuple(year for year in _read(_LAST, text) if year < masa.tahun)


def in_plan_column(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Earlier years that the heading of this year's targets gives to them."""
    if str(masa.tahun) in text or not _DUE.match(text) or _SOURCED.search(text):
        return ()
    return tuple(year for year in _read(_LAST, text) if year < masa.tahun)


_DUE: Final = pattern(r"\W{0,3}(?:target|rencana)\b", re.IGNORECASE)
_SOURCED: Final = pattern(
    r"\b(?:bps|dasar|data|dokumen|keputusan|menurut|proyeksi|renstra|rpjm[nd]?|sensus|standar)\b",
    re.IGNORECASE,
)
"""Whose year it is that stands at the end."""
_LAST: Final = pattern(rf"(?<!\d)(?<![-–—/.]){_YEAR}\W{{0,3}}\Z")
"""A year at the end of a heading."""
_LEFT_OVER: Final = pattern(
    r"\b(?:dari|masuk\w*|sisa|luncuran|tunggakan|nomor|no|peraturan|keputusan|sk|standar)\b",
    re.IGNORECASE,
)
"""What is left of an earlier year may be dealt with in this one."""


def in_attachment(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Earlier years of a paper that is attached for the year of the report."""
    if str(masa.tahun) in text:
        return ()
    return tuple(year for year in _read(_PAPER, text) if year < masa.tahun)


_PAPER: Final = pattern(
    r"\A\W{0,3}(?:lampiran\s[\w.]{1,5}\W{1,3})?(?:(?:dokumen|formulir|naskah|salinan)\s)?"
    r"(?:perjanjian kinerja|pengukuran kinerja|rencana (?:aksi|kerja|kinerja))\b[^.;:\d]{0,120}?"
    rf"\btahun\s(?:anggaran\s)?{_YEAR}(?!{_SPAN})",
    re.IGNORECASE,
)
"""Papers that are made anew each year; of the laporan of last year its evaluation is attached."""


def ahead(text: str, masa: ReportYears) -> tuple[int, ...]:
    """Years of a day as of which nothing can be told when the report is written."""
    if not _names_year(text) or PLANNED.search(text):
        return ()
    told = [(int(match["tahun"]), bool(match["awal"])) for match in _AS_OF.finditer(text)]
    first = masa.tahun + 1
    return tuple(year for year, early in told if year > first or (year == first and not early))


@lru_cache(maxsize=20_000)
def plan_periods(text: str) -> tuple[tuple[int, int], ...]:
    """First and last year of each Renstra a text names with its period."""
    if not _names_year(text) or not (
        "strategis" in text.casefold() or "renstra" in text.casefold()
    ):
        return ()
    return tuple((int(match["tahun"]), int(match["akhir"])) for match in _PLAN.finditer(text))


_DERIVED: Final = pattern(
    r"\b(?:target|sasaran|indikator|perjanjian\s+kinerja|rencana\s+(?:aksi|kerja))\b[^.;:\n]{0,90}?"
    r"\b(?:ber(?:asal|dasar(?:kan)?|pedoman|sumber)"
    r"|di(?:ambil|dasarkan|jabarkan|kutip|petik|rumuskan|salin|turunkan)|mengacu|merujuk"
    rf"|penjabaran)\b[^.;:\n\d]{{0,40}}?{_PLAN.pattern}",
    re.IGNORECASE,
)
"""The plan that what the report is measured by comes of."""
_NO_LONGER: Final = pattern(
    r"\b(?:awalnya|belum|berakhir|berbeda|dahulu|dulu|evaluasi|kelanjutan|lalu|lama|melanjutkan"
    r"|pengganti|sebelum\w*|sejak|semula|sisa|tidak|transisi)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=20_000)
def own_periods(text: str) -> tuple[tuple[int, int], ...]:
    """First and last year of the Renstra that a text says the report carries out."""
    if not plan_periods(text):
        return ()
    found = [*_OWN_PLAN.finditer(text)]
    for sentence in _STOP.split(text):
        found += [] if _NO_LONGER.search(sentence) else _DERIVED.finditer(sentence)
    return tuple((int(match["tahun"]), int(match["akhir"])) for match in found)


def _names_year(text: str) -> bool:
    """Whether there may be a year: what looks for one takes its time."""
    return "20" in text or "19" in text


@lru_cache(maxsize=40_000)
def _read(form: re.Pattern[str], text: str) -> tuple[int, ...]:
    if not _names_year(text):
        return ()
    return tuple(dict.fromkeys(int(match["tahun"]) for match in form.finditer(text)))
