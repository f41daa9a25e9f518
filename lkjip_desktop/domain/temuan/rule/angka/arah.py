"""Arah yang terbalik: what is counted is bad by its name, and more of it is taken for better."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.satuan import is_duration
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.wording import begin, plain

ARAH: Final = FindingRule(
    "KIN-11",
    Severity.PERINGATAN,
    "Indikator yang menurut namanya menghitung hal buruk, seperti kecelakaan atau keterlambatan,"
    " berpolaritas makin tinggi makin baik.",
)

_OPENING: Final = word_set(
    "angka banyaknya frekuensi indeks jumlah jml kasus kejadian laju luas nilai persentase"
    " prevalensi proporsi prosentase rasio rata tingkat total volume"
)
"""What says how something is counted."""
_KEJADIAN: Final = word_set(
    "banjir bullying demam deviasi erosi gangguan insiden kebakaran kebocoran kecelakaan kegagalan"
    " kehilangan kekerasan kelaparan keluhan kemacetan kematian kemiskinan keracunan kerugian"
    " kerusakan kerusuhan kesakitan kesalahan keterlambatan korupsi longsor overstay overstaying"
    " pelanggaran pelarian pembalakan pembunuhan pencemaran pencurian pengangguran penganiayaan"
    " penyakit penyalahgunaan penyelewengan penyelundupan perambahan perkelahian perundungan"
    " perusakan stunting tengkes tunggakan wabah wasting"
)
"""Of which fewer are better, whatever an office does with them; not what it may look for."""
_OF_TWO: Final = frozenset(
    {
        "anak putus", "balita gizi", "balita pendek", "balita stunting", "balita tengkes",
        "gizi buruk", "gizi kurang", "penduduk miskin", "putus sekolah", "risiko bencana",
        "siswa putus", "temuan berulang",
    }
)  # fmt: skip
_STATE: Final = pattern(
    r" yang (?:masih |telah |sudah )?(?:belum|berulang|kabur|kalah|kambuh|kedaluwarsa"
    r"|mel(?:ampaui|anggar|ewati) (?:batas (?:muatan|waktu)|disiplin|jadwal|masa|tenggat)"
    r"|melarikan diri|mengulangi (?:pelanggaran|perbuatan|tindak)|tertunda|tertunggak|terlambat)\b"
    r"(?!.* yang )"
)
"""What makes anything bad: laporan yang terlambat, temuan yang belum selesai."""
_DURATION: Final = pattern(
    r"\b(?:waktu|lama(?:nya)?) (?:antre|bongkar|layanan|menunggu|pelayanan|pemeriksaan|pemrosesan"
    r"|penanganan|penerbitan|penerimaan|penetapan|pengujian|pengurusan|penyampaian|penyelesaian"
    r"|penyebaran|penyiapan|perbaikan|respons?|tanggap|tempuh|temu kembali|terbit|tiba|tunggu"
    r"|verifikasi)\b"
)
_HELPED: Final = (
    r"pe(?:mulihan|nanganan|ncegahan|nurunan|ngurangan|nyelesaian)|(?:men|pen)urun\w*"
    r"|berkurang\w*|ter(?:atasi|cegah|kendali|selesai|tagih|tangani|tanggulangi)\w*|selesai|tanpa|tidak"
    r"|di(?:atasi|bebas|cegah|kembali|kendali|kurangi|perbaiki|proses|pulih|putus|selesai|tangani"
    r"|tanggulangi|tekan|tindak|turun)\w*"
)
_GIVEN: Final = pattern(rf"\b(?:{_HELPED})\b")
"""What a definition says is done about it, or that it grows less."""
_HANDLED: Final = pattern(
    rf"\b(?:{_HELPED}|di bawah|kurang dari|(?:di|ter)(?!siplin|nas\b|gital|abetes|are\b|fabel"
    r"|strik|buka\b|hadap\b|minal|nak\b|orisme|tib\b|tentu\b|banyak|tunda\b|tunggak\b|lambat\b)"
    r"[a-z]{3,}|ketidak\w*|bebas|berhasil|dapat|lulus|memenuhi|men(?:dapat|erima|yelesai|cegah)\w*"
    r"|nihil|padam|putus(?! sekolah)|perbaikan|sembuh|surut|tuntas|turun\w*|zero)\b"
)
"""The same of a name, in which any word of the passive may tell it."""


def of_arah(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """An indikator of something bad of which more counts as better.

    A name may leave out what the definition says: that those are counted who were helped.
    """
    row = bahan.hasil.indikator
    if row.polaritas != "naik":
        return
    what = bad_by_name(row.nama) or (is_duration(row.satuan) and slow_by_name(row.nama))
    if what and not _GIVEN.search(plain(f"{row.definisi} {row.rumus} {row.satuan}")):
        pesan = (
            f"{begin(row)} “{row.nama}” berpolaritas makin tinggi makin baik, padahal menurut"
            f" namanya yang dihitung “{what}”, yang makin sedikit makin baik; ubah polaritasnya"
            " menjadi makin rendah makin baik, atau sebut dalam nama atau definisinya apa yang"
            " dihitung."
        )
        yield ARAH.temuan(pesan, at(row, "polaritas"), indikator=row, kedua=at(row, "nama"))


@lru_cache(maxsize=4096)
def bad_by_name(nama: str) -> str:
    """What a name counts, where that is bad: its first word behind what says how it is counted."""
    name = plain(nama)
    state = _STATE.search(f" {name}")
    if state is not None:
        return "" if _HANDLED.search(name.partition(" yang ")[0]) else state[0].strip()
    if " yang " in name or _HANDLED.search(name):
        return ""
    words = name.split()
    while words and words[0] in _OPENING:
        words = words[1:]
    two = " ".join(words[:2])
    return two if two in _OF_TWO else words[0] if words and words[0] in _KEJADIAN else ""


@lru_cache(maxsize=4096)
def slow_by_name(nama: str) -> str:
    """The time that somebody waits, by the name of an indikator."""
    found = _DURATION.search(plain(nama))
    return found[0] if found else ""
