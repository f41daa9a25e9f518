"""The rules on claims: one for each kind of contradiction."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.temuan.finding import Aturan, Tingkat

_P = Tingkat.PERINGATAN

ANGKA: Final = Aturan(
    "TEKS-01", _P, "Angka yang diketik dalam naskah berbeda dari angka hasil hitungan."
)
CACAH: Final = Aturan(
    "TEKS-06",
    _P,
    "Naskah menyebut banyaknya indikator, sasaran, atau kegiatan yang tidak demikian.",
)
KEADAAN: Final = Aturan(
    "TEKS-07",
    _P,
    "Naskah menyebut tercapai, tertinggi, meningkat, atau sebaliknya padahal tidak demikian.",
)
DUA_ANGKA: Final = Aturan("TEKS-09", _P, "Naskah menyebut dua angka yang berbeda untuk satu hal.")
HITUNGAN: Final = Aturan(
    "TEKS-08", _P, "Jumlah, selisih, atau persentase dalam satu kalimat tidak cocok satu sama lain."
)
