"""What was left in a text to be filled in later: dots, XX, [isi], a colon with nothing after it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.pattern import pattern

_BLANK: Final = pattern(
    r"""
    (?P<isi>
      \.{4,} | …{2,} | (?<=[a-z]\s)(?:\.{3}|…|\(\s{0,9}\))(?=\s(?:%|(?:buah|bulan|hari|jam|kali
        |kegiatan|laporan|orang|peserta|persen|rupiah|unit)\b))   # bagi ... orang
    | (?<=[a-z]\s)(?:\.{3}|…)(?=\s(?:(?:Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus
        |September|Oktober|November|Desember|Tahun)\s)?20\d\d\b)   # tanggal ... Januari 2025
    | (?<=\bRp)\s?(?:\.{3}|…) | (?<!\w)_{4,}(?!\w)            # ...... to be filled in
    | \bx{2,}\b
    | \[\s*(?:(?:\.{2,}|…)\s*)?\](?!\()               # [...]
    | \[(?:di)?isi\b[^\]\d]{0,300}\](?!\()            # [isi nama kegiatan]
    | \[(?!sic\b|red\b)[a-z][^\W\d]+(?:\s[^\W\d]+){0,7}\](?![(\[:])   # [nama kegiatan]
    | <[a-z]+(?:\s[a-z]+){1,7}>                        # <nama kegiatan>
    | (?<!\{)\{[a-z][^{}\d]{1,60}\}(?!\})              # {nama kegiatan}
    | \(diisi(?:\s+(?:oleh|dengan|sesuai)[^)\d]{0,300})?\)
    | \((?:(?:di)?isi(?:lah)?|ketik|lengkapi|masukkan|sebut|tulis)(?:kan)?\s(?:angka|bulan|data
        |di\ssini|jabatan
        |jumlah|keterangan|nama|nilai|nomor|realisasi|tanggal|target|tempat|tahun|uraian)\b
        [^()\d]{0,60}\)                                # (isi tanggal)
    | \((?:nama|nomor)\s(?i:instansi|kantor|kegiatan|kepala|ketua|lembaga|lokasi|mitra|orang
        |pejabat|penerima|pereviu|perusahaan|petugas|pihak|satker|surat|tempat)
        (?:\s(?!di|ter)[a-z]{3,20})?\)                 # (nama mitra)
    | \(NAMA(?:[ ,]{1,2}[A-Z]{3,20}){0,6}\)            # (NAMA KEPALA)
    | \((?:TANDA\sTANGAN|TTD|URAIAN)(?:[ ,]{1,2}[A-Z]{3,20}){1,6}\)
    | (?:(?<=\sdi\s)|(?<=\soleh\s)|(?<=\spada\s))\((?:ALAMAT|BULAN|JABATAN|KANTOR
        |LOKASI|PEJABAT|PERIODE|TANGGAL|TEMPAT)(?:[ ,]{1,2}[A-Z]{3,20}){0,5}\)
    | \[(?:ALAMAT|ANGKA|BULAN|DATA|FOTO|GAMBAR|INSTANSI|JABATAN|JUDUL|JUMLAH|KANTOR|KETERANGAN
        |KOTA|LOGO|NAMA|NILAI|NIP|NOMOR|REALISASI|SATKER|TAHUN|TANDA|TANGGAL|TARGET|TEMPAT|TTD
        |URAIAN)(?:[ ,/]{1,2}[A-Z]{2,20}){0,7}\](?!\()   # [NAMA KANTOR]
    | (?:(?<=NIP\s)|(?<=NIP\.\s)|(?<=NIP:\s)|\A)\(NIP(?:\s[A-Za-z]{3,20}){0,3}\)
    | (?:(?<=,\s)|(?<=\n)|\A)\((?i:(?:kota|tempat)(?:,|\sdan)\s)?(?i:tanggal)
        (?:[ ,]{1,2}(?!lahir|LAHIR)[A-Za-z]{3,20}){0,3}\)(?=\s{0,9}(?:\n|\Z))   # (tempat, tanggal)
    | \A\s*\((?:isi|ketik|lengkapi|masukkan|tulis)(?:kan)?\s[^()\d]{1,100}\)\s*\Z   # all there is
    | \b[Ll]orem\s+ipsum\b | \bTB[AD]\b
    )
    """,
    re.VERBOSE,
)
_SIGNS: Final = (
    "...", "…", "……", "____", "xx", "[", "<", "{", "(diisi", "(isi", "(ketik", "(lengkapi",
    "(masukkan", "(nama ", "(nomor ", "(NAMA", "(NIP", "(TANDA", "(TTD", "(URAIAN", "(tanggal",
    "(TANGGAL", "(Tanggal", "(tempat", "(TEMPAT", "(Tempat", "(kota", "(KOTA", "(Kota", " di (",
    " oleh (", " pada (", "(sebut", "(tulis", "()", "( ", "orem", "TBA", "TBD",
)  # fmt: skip
"""Without any of these a text has no blank; most have none, and looking for these is quick."""
_UNKNOWN: Final = pattern(
    r"(?:\b(?!(?:abad|angkatan|edisi|gelombang|jilid|seri|volume)\b)[a-z]+\s"
    r"|\bNomor\s|\bNo\.\s|\bRp\.?\s?)(?P<isi>X{2,})\b"
)
"""Behind a common word XX stands for what is not known yet, behind a name it is twenty.

So it is behind what comes in turn and is called by its Roman number: angkatan XX.
"""
_BY: Final = pattern(r"\(diisi oleh ")
_FORM: Final = pattern(
    r"\b(?:blangko|borang|buku|daftar|formulir|kartu|kuesioner|lembar)\b[^.;:]{0,60}\Z",
    re.IGNORECASE,
)
"""What is filled in by those who come, and not in the report."""
_LIVE: Final = pattern(r"\{\{[^{}\n]{0,200}\}\}")


@lru_cache(maxsize=20_000)
def blanks(text: str) -> tuple[str, ...]:
    """The places of a text that still wait for their content, as they are written."""
    typed = _LIVE.sub("", text) if "{{" in text else text
    may = typed.startswith("(") or any(map(typed.__contains__, _SIGNS))
    kinds = [_BLANK] if may else []
    kinds += [_UNKNOWN] if "XX" in typed else []
    places = (match for kind in kinds for match in kind.finditer(typed))
    found = [
        x["isi"] for x in places if not (_BY.match(x["isi"]) and _FORM.search(typed, 0, x.start()))
    ]
    return tuple(dict.fromkeys(found))


_CUT: Final = pattern(r"^(?!\s{0,3}#)[^\n]*:[ *_]*\n\s*#{1,6}\s", re.MULTILINE)
"""A paragraph that announces something, and a heading instead of it."""
_HEADING: Final = pattern(r"^\s{0,3}#{1,6}\s", re.MULTILINE)
_EXAMPLES: Final = pattern(
    r"(?:(?:antara lain|di antaranya)(?: adalah| yaitu)?"
    r"|\bdi(?:akibatkan|sebabkan)\b[^.:\n|]{0,80}"
    r"|\b(?:alasan|faktor|hambatan|kendala|kiat|langkah|masalah|penyebab|permasalahan|saran|strategi"
    r"|terobosan|tindakan|upaya)(?:nya|-\w+)?\b[^.:\n|]{0,120})\s?:\Z",
    re.IGNORECASE,
)
"""What no table shows: examples, and steps, causes and obstacles."""


_INSTEAD: Final = pattern(
    r"^(?P<janji>(?![|>#\s])(?![^\n]{0,2000}\b(?:bagan|diagram|gambar|grafik|tabel)\b)[^\n]{0,2000}?:)"
    r"[ *_]{0,9}\n(?:[ \t]{0,9}\n){0,9}\s{0,3}"
    r"(?:Demikian(?:lah)?(?!,)\b"
    r"|(?:[A-Z][a-z]+(?:\s[a-z]+){0,2}\s)?(?P<hal>[A-Za-z]{3,20})(?:-[a-z]+)?"
    r"(?P<sifat>(?:\s[a-z]{4,20})?)\s(?:di\satas|itu|tersebut(?!\sdi\satas))\b)",
    re.MULTILINE,
)
"""What is announced, and behind it a paragraph that looks back at it: Tujuan tersebut ..."""


_FEW: Final = 2


@lru_cache(maxsize=20_000)
def passed_over(text: str) -> tuple[str, str]:
    """A line that announces what the paragraph behind it takes for told, and how that begins."""
    for match in _INSTEAD.finditer(text) if ":\n" in text else ():
        lead, noun = match["janji"], (match["hal"] or "").casefold()
        about = (match["sifat"] or "").strip()
        told = re.search(rf"\b{noun}(?:nya|-\w+)?\b", lead.casefold()) if noun else None
        if lead.count(" ") < _FEW:  # a heading
            continue
        if not noun or (told and (not about or about in lead.casefold())):
            return lead.strip(" *_"), match[0][match.end("janji") - match.start() :].strip(" *_\n")
    return "", ""


def open_end(text: str, *, followed: bool = False) -> str:
    """The line in which a text, or a part before a heading, announces what it does not say.

    Of one that is `followed` by what is computed, only examples count: it may announce a table.
    """
    end = text.rstrip(" \n*_")
    cut = _CUT.search(text) if "\n#" in text else None
    if cut and not _HEADING.search(text, cut.end()):  # several headings are what it announces
        return cut[0].split("\n")[0]
    announces = end.endswith(":") and (not followed or _EXAMPLES.search(end))
    return end.rpartition("\n")[2] if announces else ""
