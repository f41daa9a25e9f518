"""Words as notes, tables and officers in a hurry shorten them."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern

SINGKATAN: Final = {
    "angg": "anggaran", "bhw": "bahwa", "bln": "bulan", "blm": "belum", "dg": "dengan",
    "dgn": "dengan", "dlm": "dalam", "dr": "dari", "hr": "hari", "ind": "indikator",
    "aja": "saja", "cuman": "cuma", "enggak": "tidak", "gak": "tidak", "jd": "jadi", "jg": "juga",
    "jml": "jumlah", "karna": "karena", "keg": "kegiatan", "krn": "karena", "nggak": "tidak",
    "nunggu": "menunggu", "tp": "tetapi", "udah": "sudah",
    "maks": "maksimal", "masing2": "masing masing", "mjd": "menjadi", "mnt": "menit",
    "msh": "masih", "org": "orang", "pd": "pada", "rata2": "rata rata",
    "rata2nya": "rata ratanya", "sas": "sasaran",
    "sbg": "sebagai", "sblm": "sebelum", "sblmnya": "sebelumnya", "sdh": "sudah",
    "sert": "sertifikat", "slm": "selama", "smt": "semester", "stlh": "setelah", "tdk": "tidak",
    "tgt": "target", "th": "tahun", "thd": "terhadap", "thn": "tahun", "tsb": "tersebut",
    "utk": "untuk", "yg": "yang",
}  # fmt: skip
_WITH_STOP: Final = {"cap": "capaian", "min": "minimal", "real": "realisasi", "sem": "semester"}
"""What is a word of its own, or part of a name, where nothing shows that it was shortened."""
SHORTENED: Final = SINGKATAN.keys() | _WITH_STOP.keys()
_FIGURE: Final = pattern(r"\.|\s?[=:]?\s?(?:Rp|\d)")
_STOPPED: Final = (
    "Rp.", "No.", "TA.", "T.A.", "dkk.", "dll.", "s.d.", "thn.", "Thn.", "jml.", "Jml.", "maks.",
    "min.",
)  # fmt: skip
"""What ends with a full stop and no sentence, whatever follows."""
_LAST: Final = pattern(r"(?:^|[\s(])([^\W\d_]{2,6})\.$")
_BEFORE_NAMES: Final = frozenset({"dr", "ind", "keg", "sas"})


def panjang(line: str, said: str, start: int, end: int) -> str:
    """A word of a line, in lower case, written in full, which may be two words."""
    if said in _WITH_STOP:
        return _WITH_STOP[said] if _FIGURE.match(line, end) else said
    if said not in SINGKATAN or (start and line[start - 1] == "."):
        return said  # behind a full stop it is of a degree: S.Pd
    doctor = said == "dr" and line.startswith(".", end)
    return said if doctor else SINGKATAN[said]


def ends_shortened(said: str, following: str) -> bool:
    """Whether a full stop ends a shortened word and no sentence, by what stands behind it."""
    if said.endswith(_STOPPED):
        return True
    last = _LAST.search(said)
    if last is None:
        return False
    word = last[1].casefold()
    if word not in SINGKATAN and word not in _WITH_STOP:
        return False
    return not following[:1].isupper() or last[1][0].isupper() or word in _BEFORE_NAMES
