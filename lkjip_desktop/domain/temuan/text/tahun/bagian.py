"""Years that a text gives to what a part of this report holds: Bab II memuat perjanjian 2021."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern

_PART: Final = r"\b(?:bab\s+(?:ini|I{1,3}|IV|[1-4])|(?:sub\s?bab|bagian)\s+ini|lampiran)\b"
_CONTAINED: Final = (
    r"[^.;:\n]{0,110}?\b(?P<apa>akuntabilitas\s+kinerja|capaian|kinerja|perjanjian\s+kinerja"
    r"|pengukuran\s+kinerja|(?:realisasi|(?:peny|s)erapan)\s+anggaran)\b[^.;:,\n\d]{0,70}?"
    r"\btahun\s+(?:anggaran\s+)?(?P<tahun>20\d\d)\b(?!\s*(?:[-–—]|s\.?d\.?\b|sampai\b|hingga\b))"
)
_SHOWN: Final = r"(?:bahas|gambarkan|jelaskan|muat|paparkan|sajikan|sampaikan|tampilkan|uraikan)"
_PARTS: Final = (
    pattern(
        rf"(?:{_PART}[^.;\n]{{0,60}}?|^\W{{0,4}}(?:\w{{1,2}}[.)]\s)?(?=(?-i:[BM])))\b(?:berisi(?:kan)?|memperlihatkan"
        r"|me(?:muat|mbahas|maparkan|nampilkan|nggambarkan|nguraikan|njelaskan|nyajikan|rangkum))"
        rf"{_CONTAINED}",
        re.IGNORECASE,
    ),
    pattern(
        rf"\b(?:dalam|di|pada)\s+{_PART}[^.;\n]{{0,20}}?\b(?:di{_SHOWN}|termuat|tersaji){_CONTAINED}",
        re.IGNORECASE,
    ),
    pattern(
        rf"(?:^|[.;:]\s){_CONTAINED}[^.;:,\n\d]{{0,30}}\b(?:di{_SHOWN}|termuat|tersaji)"
        rf"[^.;:,\n\d]{{0,30}}?\b(?:dalam|di|pada)\s+{_PART}",
        re.IGNORECASE | re.MULTILINE,
    ),
)
"""What a part of this report is told to hold, the year of it among it."""
_NAMED_PART: Final = pattern(_PART, re.IGNORECASE)
_PART_NAMED: Final = pattern(
    r"\b(?:(?:sub)?bab|bagian|lampiran)\b|^\W{0,4}(?:\w{1,2}[.)]\s)?(?:berisi|me[mn])",
    re.IGNORECASE | re.MULTILINE,
)
"""A part, or a verb of which it is the subject: Menyajikan capaian kinerja tahun 2022."""
_ANY_YEAR: Final = pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SENTENCE: Final = pattern(r"(?<=[a-z0-9][.!?])\s|\n")
_OF_OTHERS: Final = pattern(
    r"\b(?:\w*banding\w*|rekomendasi|tindak\s+lanjut|hasil\s+evaluasi|evaluasi\s+(?:akip|akuntabil"
    r"\w*|sakip|tahun)|sejak|sebelum\w*|target|akhir|rencana\s+(?!strategis|kerja\b)|langkah|perbaikan|lalu"
    r"|laporan\s+(?:kinerja\s+)?(?:tahun|instansi)|peraturan|undang\w*|nomor|belum|semula|di\s+antara"
    r"\w*|di(?:sahkan|tetapkan)|piagam|penghargaan)\b",
    re.IGNORECASE,
)


def of_own_parts(text: str, tahun: int) -> Iterator[int]:
    """The only year of a sentence that says what a part of this report is about.

    An agreement for the year after may be printed beside that of the report.
    """
    if "20" not in text or not _PART_NAMED.search(text):
        return
    for part in _SENTENCE.split(text):
        if len({*_ANY_YEAR.findall(part)}) != 1 or _OF_OTHERS.search(part):
            continue
        for match in filter(None, (form.search(part) for form in _PARTS)):
            year, later = int(match["tahun"]), match["apa"].casefold() != "perjanjian kinerja"
            if year < tahun or (later and _NAMED_PART.search(part)):
                yield year
