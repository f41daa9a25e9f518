"""The rules on claims: one for each kind of contradiction."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.temuan.finding import FindingRule, Severity

_P = Severity.PERINGATAN

ANGKA: Final = FindingRule(
    "TEKS-01", _P, "Angka yang diketik dalam naskah berbeda dari angka hasil hitungan."
)
CACAH: Final = FindingRule(
    "TEKS-06",
    _P,
    "Naskah menyebut banyaknya indikator, sasaran, atau kegiatan yang tidak demikian.",
)
KEADAAN: Final = FindingRule(
    "TEKS-07",
    _P,
    "Naskah menyebut tercapai, tertinggi, meningkat, atau sebaliknya padahal tidak demikian.",
)
DUA_ANGKA: Final = FindingRule(
    "TEKS-09", _P, "Naskah menyebut dua angka yang berbeda untuk satu hal."
)
HITUNGAN: Final = FindingRule(
    "TEKS-08", _P, "Jumlah, selisih, atau persentase dalam satu kalimat tidak cocok satu sama lain."
)
