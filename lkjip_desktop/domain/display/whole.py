"""What is read as one and broken by no line, on a page and in the window."""

from typing import Final

from lkjip_desktop.domain.pattern import pattern

_MONEY: Final = pattern(r"(?<=\bRp)[ \t]+(?=[−-]?\d)|(?<=\bRp\.)[ \t]+(?=[−-]?\d)")
_UNITS: Final = (
    "%|persen|poin|rupiah|ribu|juta|miliar|triliun|orang|kejadian|kasus|porsi|layanan|dokumen|"
    "laporan|kegiatan|indikator|sasaran|tabel|unit|paket|buah|kali|jam|hari|minggu|bulan"
)
_MONTHS: Final = (
    "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
)
_NAMED: Final = ("Tabel", "Gambar", "Bab", "Lampiran", "Sasaran", "Triwulan", "Nomor", "Pasal")
_HELD: Final = pattern(
    r" (?:"
    rf"(?<=\d )(?=(?:{_UNITS})(?!\w)|(?:{_MONTHS}) \d)"
    r"|(?=[\dA-Z])(?:(?<=\bKelas )(?=[IVX]+[A-D]?\b)"
    r"|(?<=\bNIP )(?=\d)|(?<=\bNIP\. )(?=\d)"
    r"|(?<=\b\d{8} )(?=\d{6} \d \d{3}\b)"
    r"|(?<=\b\d{8} \d{6} )(?=\d \d{3}\b)"
    r"|(?<=\b\d{8} \d{6} \d )(?=\d{3}\b)"
    + "".join(rf"|(?<=\b{word} )(?=[\dA-Z][\dIVXLC.]*\b)" for word in _NAMED)
    + "))"
)


def with_figures_whole(text: str) -> str:
    """The text with spaces that no line ends at in what is read as one.

    These are sums of money, figures with their unit, days with their month, NIP, "Kelas IIB", and
    what is called by a number.
    """
    if " " not in text and "\t" not in text:
        return text
    if "Rp" in text:
        text = _MONEY.sub("\u00a0", text)
    return _HELD.sub("\u00a0", text)
