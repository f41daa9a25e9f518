"""A label and what stands behind its colon, told as a sentence: Capaian terendah: Nilai SAKIP.

What stands in brackets behind either belongs to it. The forms are those of `orders`.
"""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.order.orders import WordOrder

_HEAD: Final = r"[^:;,()qt]{1,6}"
_STATE: Final = r"n?c?[avV]"
_ASIDE: Final = r"(?:\([xcVPpN]{1,6}\))?"
"""What says where it is seen, or why: it is left out."""
_NAME: Final = r"[xPfcN]{0,2}[IKSURJ]"
_PEAKS: Final = frozenset({"puncak", "puncaknya"})

LABELS: Final[tuple[WordOrder, ...]] = (
    # A (dibandingkan tahun lalu): tidak menurun
    WordOrder(
        pattern(rf"(?P<of>{_HEAD})\((?P<than>k[cP]?t)\):(?P<state>{_STATE})"),
        "{of} {state} {than}",
    ),
    WordOrder(
        pattern(rf"(?P<of>{_HEAD}){_ASIDE}:(?P<state>{_STATE})\((?P<than>[kd][cxP]{{0,2}}t)\)"),
        "{of} {state} {than}",
    ),
    # A: memanjang (antrean di awal tahun); laporan A: selesai (seluruhnya)
    WordOrder(
        pattern(rf"(?P<of>{_HEAD}):(?P<state>[nc]{{0,2}}[avVU])\((?P<every>e)\)"),
        "{of} {every} {state}",
    ),
    WordOrder(
        pattern(rf"(?P<of>{_HEAD}):(?P<state>{_STATE})\([xcVPpN]{{1,6}}\)"),
        "{of} {state}",
    ),
    # pengaduan A (2025): tidak ada
    WordOrder(pattern(rf"(?P<of>{_HEAD}):(?P<none>z)"), "{none} {of}"),
    WordOrder(
        pattern(rf"(?P<of>{_HEAD})\((?P<year>t)\):(?P<none>z)"),
        "{none} {of} {year}",
    ),
    # pagu terbesar: Bidang A; ketepatan waktu (terbaik): A
    WordOrder(
        pattern(
            rf"(?P<what>[^:;,()q]{{1,5}}m)(?:\((?P<many>q)\))?:(?P<name>{_NAME})(?P<rest>[,cx].{{0,30}})?"
        ),
        "{what} {many} adalah {name} {rest}",
    ),
    WordOrder(
        pattern(rf"(?P<what>{_HEAD})\((?P<most>m)\):(?P<name>{_NAME})"),
        "{what} {most} adalah {name}",
    ),
    # A: capaian terendah
    WordOrder(pattern(rf"(?P<name>{_NAME}):(?P<what>pm)"), "{what} adalah {name}"),
    # puncak belanja: triwulan III
    WordOrder(
        pattern(r"(?P<peak>x)(?P<what>p):(?P<when>t)"),
        "{what} tertinggi pada {when}",
        words={"peak": _PEAKS},
    ),
    # jumlah indikator: 22; indikator tahun ini: 14 buah
    WordOrder(pattern(r"c?(?P<what>[bJ]t?):(?P<many>h?q)[bN]?"), "{what} berjumlah {many}"),
    WordOrder(
        pattern(rf"(?P<of>x?[RI])\((?P<where>{_HEAD})\):(?P<many>h?qN)"),
        "{of} sebanyak {many}",
        words={"where": {"gambar", "grafik", "lihat", "tabel"}},
    ),
    # belum menerima A: 120 dari 1.600 korban; sampel A tidak tepat waktu: hanya 30 sampel
    # anggaran dalam perjanjian kinerja: Rp9 miliar; klien di A: 58 orang
    WordOrder(
        pattern(r"(?P<of>[^:;,()qtanz]{2,10}):(?P<many>h?q[NbI]?)"),
        "{of} sebesar {many}",
    ),
    WordOrder(
        pattern(r"(?P<state>n[wVvI]{1,2}):(?P<many>h?q(?:dq)?[NI])"),
        "Sebanyak {many} {state}",
    ),
    WordOrder(
        pattern(r"(?P<who>[RN])(?P<state>n[wVvI]{1,2}):(?P<only>h?)(?P<many>q)N"),
        "{only} {many} {who} {state}",
    ),
    # target A: 2024 lebih tinggi daripada 2023
    WordOrder(
        pattern(r"(?P<of>p?I):(?P<year>t)(?P<turn>a)(?P<than>k)(?P<then>t)"),
        "{of} {year} {turn} {than} {then}",
    ),
    # A: capaian 105 persen (12 dari 40 publikasi)
    WordOrder(
        pattern(r"(?P<name>I):(?P<of>p)(?P<many>q)\((?P<part>q)d(?P<whole>q)(?P<unit>[NIb])\)"),
        "{of} {name} {many}, yaitu {part} {unit} dari {whole} {unit}",
    ),
    # sasaran A: 16 indikator (12 tercapai)
    WordOrder(
        pattern(r"(?P<lead>S:qb)\((?P<some>qn?v)\)"),
        "{lead}, {some}",
    ),
)
