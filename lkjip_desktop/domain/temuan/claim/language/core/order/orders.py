"""Orders of words that are seldom used, each with how the same is mostly told.

A form is of the letters of chunks, and its groups are the words that the other order takes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH


class WordOrder(NamedTuple):
    """One order of words: its form, what it is told as, and what its groups must be."""

    form: re.Pattern[str]
    told: str
    """The other order, with the names of groups in braces."""
    words: Mapping[str, Collection[str]] = {}
    """Of a group, the words that it may begin with."""
    swaps: Mapping[str, Mapping[str, str]] = {}
    """Of a group, what stands for it by the word that it begins with."""
    payloads: Mapping[str, Collection[str]] = {}
    """Of a group, what its first chunk may mean."""
    units: Mapping[str, str] = {}
    """Of a group, in what its figure is told."""
    means: Mapping[str, Mapping[str, str]] = {}
    """Of a group, what stands for it by what its first chunk means."""


_HAVING: Final = frozenset(
    {
        "membukukan", "memiliki", "memperoleh", "mempunyai", "menampung", "mencatat",
        "mencatatkan", "mendapat", "menerima", "menghasilkan", "menyerap", "menyumbang",
        "menyumbangkan", "punya",
    }
)  # fmt: skip
"""What has so much of something does this."""
_HAD: Final = frozenset(
    {
        "dibukukan", "dicatat", "dicatatkan", "dihasilkan", "dimiliki", "diperoleh", "diserap",
        "disumbang", "disumbangkan", "ditampung", "diterima", "memakai", "memilih", "menempati",
        "menggunakan", "menumpang",
    }
)  # fmt: skip
"""The same of what it has."""
_FAILING: Final = {
    "kegagalan": "gagal", "keberhasilan": "berhasil", "ketidakberhasilan": "gagal",
    "ketidakmampuan": "gagal",
}  # fmt: skip
_RAISED: Final = {
    "dikurangi": "turun", "dinaikkan": "naik", "ditingkatkan": "naik", "diturunkan": "turun",
}  # fmt: skip
_WANTING: Final = frozenset({"butuh", "dibutuhkan", "diperlukan", "perlu"})
_APART: Final = frozenset({"jarak", "selisih", "selisihnya"})
_HOLDING: Final = frozenset({"berisi", "memuat", "menguraikan", "menyajikan"})
_PAST: Final = frozenset({"melampaui", "melebihi", "melewati", "menembus"})
_NEARLY: Final = frozenset({"hampir", "nyaris"})
_MOSTLY: Final = frozenset({"kebanyakan", "mayoritas", "sebagian"})
_AIMING: Final = frozenset(
    {
        "memasang", "mematok", "mencanangkan", "menargetkan", "menetapkan", "mengharapkan",
        "menghendaki",
    }
)  # fmt: skip
BUT: Final = frozenset({"kecuali", "terkecuali"})
_GIVERS: Final = frozenset({"kontributor", "penghasil", "penyumbang"})
_AIMS: Final = frozenset({"batas", "target"})
_NAMED: Final = "[RxgPU]{1,4}"
_OF: Final = "p?I|p"
_NOW: Final = "(?P<now>P?t)?"
"""This year, which is left out."""
_MANY: Final = "q(?:[NIbc](?:[cP]?x)?|x)?"
"""A figure with its unit: 6 hari, 44,7 ton per hektare, 26,1 km/jam, 1,2 persen poin."""

ORDERS: Final[tuple[WordOrder, ...]] = (
    # A dengan realisasi 0,98 belum tercapai; A terealisasi 0,98 dari target 1 sehingga belum ...
    WordOrder(
        pattern(
            rf"(?:dpc?{_MANY},)?(?P<what>[bcx]{{0,2}}I){_NOW}(?:[PdgcM,]{{0,2}}p?[cP]?{_MANY}){{1,2}}"
            r",?y?(?P<state>c{0,3}n?c?v[ct]{0,2})"
        ),
        "{what} {state}",
    ),
    # target A (98 persen) meleset
    WordOrder(
        pattern(rf"(?P<of>pI){_NOW}(?:\(c?{_MANY}\)|c?{_MANY})(?P<state>c{{0,3}}n?c{{0,2}}v)"),
        "{of} {state}",
        payloads={"of": _AIMS},
    ),
    # penurunan A terjadi bila dibandingkan dengan tahun lalu
    WordOrder(pattern(r"(?P<turn>a)(?P<of>p?I)w(?P<than>k[cPp]{0,3}t)"), "{turn} {of} {than}"),
    # A berselisih 2 poin dengan realisasi tahun lalu
    WordOrder(
        pattern(rf"(?P<of>{_OF})(?P<far>n)(?P<gap>{_MANY})P(?P<then>p?t)"),
        "{of} terpaut {gap} dari {then}",
        words={"far": {"berselisih", "terpaut"}},
    ),
    # A naik dibandingkan tahun lalu, sedangkan B turun
    WordOrder(
        pattern(
            r"[cp]?It?c{0,2}a[ck]{0,2}(?P<than>[kd][cPp]{0,3}t),?[cg]{1,2}(?P<of>p?I)c{0,2}(?P<turn>a)"
        ),
        "{of} {turn} {than}",
    ),
    WordOrder(
        pattern(r"(?P<than>k[cPp]{0,3}t),p?Ic{0,2}a,?[cg]{1,2}(?P<of>p?I)c{0,2}(?P<turn>a)"),
        "{of} {turn} {than}",
    ),
    # selisih antara target dan realisasi A sebesar 3; kekurangan A terhadap target sebesar 3
    WordOrder(
        pattern(rf"w?(?P<apart>x)B(?P<aim>p)g(?P<of>p?I)c?(?P<gap>{_MANY}x?)"),
        "{of} terpaut {gap} dari target",
        words={"apart": _APART},
        payloads={"aim": _AIMS},
    ),
    WordOrder(
        pattern(rf"(?P<apart>x)(?P<of>p?I)k(?P<aim>p)c?(?P<gap>{_MANY}x?)"),
        "{of} terpaut {gap} dari target",
        words={"apart": {"kekurangan", "kelebihan"}},
        payloads={"aim": _AIMS},
    ),
    # target 3.500 orang berhasil dilewati
    WordOrder(
        pattern(r"(?P<of>p)[cP]?q[NIxb]{1,3}(?P<state>c?n?c?v)[ct]{0,2}"),
        "Target {state}",
        payloads={"of": _AIMS},
    ),
    # masih ada 96 penghuni yang sidik jarinya belum terekam
    WordOrder(
        pattern(r"[cw]{0,4}(?P<many>q)Nc(?P<owned>R)(?P<denied>n[cV]{0,2})t?"),
        "Sebanyak {many} {owned} {denied}",
    ),
    WordOrder(
        pattern(r"[cw]{0,4}(?P<many>q)Nc?(?P<denied>n[cV]{0,2})(?P<owned>R)t?"),
        "Sebanyak {many} {owned} {denied}",
    ),
    # delapan pasien TB seluruhnya berobat
    WordOrder(pattern(r"c?(?P<many>q)(?P<row>R)e[cVvPxN]{0,20}"), "{row} berjumlah {many}"),
    # pagu berubah dari A menjadi B, bertambah C
    WordOrder(
        pattern(r"(?P<of>[pI][IOKt]?)[cPt]?[Va](?P<ends>dqcq)[cy,]{1,3}(?P<turn>a)(?P<by>q)"),
        "{of} {turn} {by} {ends}",
    ),
    # pagu bertambah C dibandingkan pagu awal
    WordOrder(
        pattern(r"(?P<of>p)O?(?P<turn>a)(?P<by>q)[kd](?P<first>p)"),
        "Pagu akhir {turn} {by} dari pagu awal",
        payloads={"of": {"pagu"}, "first": {"awal"}},
    ),
    # gangguan turun hampir separuh, dari 11 kejadian menjadi 8 kejadian
    WordOrder(
        pattern(r"(?P<of>[^,]{1,3}?)(?P<turn>a)[rBX]q[Nb]?,(?P<ends>dq.{0,80})"),
        "{of} {turn} {ends}",
    ),
    # target A dinaikkan dari 80 pada 2022 menjadi 88 pada 2024
    WordOrder(
        pattern(r"(?:PD,)?(?P<of>pI)(?P<way>V)(?P<ends>dq[Nb]?P?tcq[Nb]?P?t)"),
        "{of} {way} {ends}",
        swaps={"way": _RAISED},
    ),
    # untuk tahun 2025 rencana strategis mengharapkan A sebesar 158
    WordOrder(
        pattern(r"(?P<when>Pt)DO?(?P<aims>[Vp])(?P<of>I)c?(?P<many>q[Nb]?)"),
        "Target {of} {when} sebesar {many}",
        words={"aims": _AIMING},
    ),
    # pagu akhir yang harus dipertanggungjawabkan balai menjadi 18
    WordOrder(
        pattern(r"(?P<of>p)c[xwVO]{1,5}(?P<how>c)(?P<many>q)"),
        "{of} {how} {many}",
        payloads={"of": {"akhir", "awal"}},
    ),
    # A sebesar 80, turun dibandingkan tahun lalu
    WordOrder(
        pattern(
            rf"(?P<of>{_OF}){_NOW}[cMw]{{0,2}}{_MANY},?[cygxV]{{0,2}}"
            rf"(?P<turn>c?a[ck]{{0,2}}[kdP][cPp]{{0,3}}t)(?:\(c?{_MANY}\)|c{_MANY})?"
        ),
        "{of} {turn}",
    ),
    # dari 74 pada tahun lalu, A naik menjadi 80
    WordOrder(
        pattern(rf"(?P<from>d{_MANY}P?t),(?P<of>{_OF})c{{0,2}}(?P<turn>a)(?P<to>c{_MANY})"),
        "{of} {turn} {from} {to}",
    ),
    # A naik menjadi 80 dari sebelumnya 74; A naik hingga 80, dari 74 pada tahun lalu
    WordOrder(
        pattern(rf"(?P<of>{_OF})c{{0,2}}(?P<turn>a)(?P<to>c{_MANY}),?d[xct](?P<was>{_MANY})"),
        "{of} {turn} dari {was} {to}",
    ),
    WordOrder(
        pattern(rf"(?P<of>{_OF})c{{0,2}}(?P<turn>a)(?P<to>c{_MANY}),?(?P<from>d{_MANY}P?t)"),
        "{of} {turn} {from} {to}",
    ),
    # A tahun ini (80) naik dibandingkan tahun lalu (74)
    WordOrder(
        pattern(
            rf"(?P<of>{_OF})P?t\((?P<to>{_MANY})\)c{{0,2}}(?P<turn>a)k[cPp]{{0,2}}(?P<then>t)"
            rf"\((?P<was>{_MANY})\)"
        ),
        "{of} {turn} dari {was} pada {then} menjadi {to}",
    ),
    # A yang pada tahun lalu sebesar 74 naik menjadi 80
    WordOrder(
        pattern(
            rf"(?P<of>{_OF})c(?P<then>P?t)c(?P<was>{_MANY})c{{0,2}}(?P<turn>a)(?P<to>c{_MANY})"
        ),
        "{of} {turn} dari {was} {then} {to}",
    ),
    # A sebesar 80 di atas realisasi tahun lalu (74)
    WordOrder(
        pattern(
            rf"(?P<of>{_OF}){_NOW}(?:[cMw]{{0,2}}{_MANY},?)?c{{0,2}}(?P<than>[Bva])[cpP]{{0,3}}(?P<then>t)"
            rf"(?:\({_MANY}\)|c{_MANY})?"
        ),
        "{of} {than} {then}",
        words={"than": {"berada", "di", "kurang", "lebih", "melampaui", "melebihi"}},
    ),
    # dibandingkan tahun lalu yang sebesar 74, A 80
    WordOrder(
        pattern(rf"k(?P<then>t)c{{1,2}}(?P<was>{_MANY}),(?P<of>{_OF})t?c?{_MANY}"),
        "{of} {then} sebesar {was}",
    ),
    # untuk A, realisasinya turun dibandingkan tahun lalu
    WordOrder(
        pattern(r"P(?P<name>I),(?P<of>p)(?P<rest>[cn]{0,3}[av].{0,20})"),
        "{of} {name} {rest}",
        words={"of": {"capaian", "realisasi", "target"}},
    ),
    # A memang belum memuaskan dan bahkan menurun dibandingkan tahun lalu
    WordOrder(pattern(r"(?P<of>[pI])[xcnV]{1,4}g[cx]?(?P<rest>a[kd]P?t)"), "{of} {rest}"),
    # keempat sasaran telah dipenuhi seluruh indikatornya
    WordOrder(pattern(r"[oqe][Jb]c?(?P<state>v)(?P<every>eb)"), "Semua indikator {state}"),
    # waktu tunggu dipangkas 3,1 hari dari batas
    WordOrder(
        pattern(r"[pI]a(?P<gap>q[NIc]?)[dk](?P<aim>p)c?"),
        "Selisih realisasi dengan target {gap}",
        payloads={"aim": _AIMS},
    ),
    # A menerima lebih banyak pengaduan daripada B
    WordOrder(
        pattern(
            rf"(?P<one>{_NAMED})(?P<has>[wpVx])(?P<turn>a)(?P<what>[INx]{{1,2}})"
            rf"k(?P<other>{_NAMED})"
        ),
        "{what} {one} {turn} daripada {other}",
        words={"has": _HAVING},
    ),
    # sampel dari kapal lebih tinggi daripada sampel dari dermaga
    WordOrder(
        pattern(
            r"(?P<head>[cI]?)x{0,2}[dP]?(?P<one>R)(?:c?I)?c?(?P<turn>a)"
            r"k[cI]?x{0,2}[dP]?(?P<other>R)[ct]{0,4}"
        ),
        "{head} {one} {turn} daripada {other}",
    ),
    # 11,9 hari, lebih lama daripada target 14 hari
    WordOrder(
        pattern(r"(?:[xc]{0,2}(?P<of>I))q[Nc]?,(?P<turn>a)k(?P<aim>p)q[Nc]?"),
        "{of} {turn} daripada {aim}",
        payloads={"aim": _AIMS},
    ),
    # A menyumbang Rp16 miliar
    WordOrder(
        pattern(rf"(?P<one>{_NAMED})(?P<has>[wpVx])(?P<many>q)[ct]{{0,3}}"),
        "{one} {many}",
        words={"has": _HAVING},
        units={"many": RUPIAH},
    ),
    # A menyerap tenaga kerja paling banyak; tenaga kerja paling banyak diserap A
    WordOrder(
        pattern(rf"(?P<one>{_NAMED}?)(?P<has>[wpVx])(?P<what>[INx]{{1,3}})(?P<most>m)"),
        "{what} {most} pada {one}",
        words={"has": _HAVING},
    ),
    WordOrder(
        pattern(rf"(?P<what>[INx]{{1,3}})(?P<most>m)(?P<had>[wpVx])c?(?P<one>{_NAMED})"),
        "{what} {most} pada {one}",
        words={"had": _HAD},
    ),
    # A menjadi penyumbang terbesar
    WordOrder(
        pattern(rf"(?P<one>{_NAMED})c(?P<role>x)(?P<most>m)[xI]{{0,3}}t?"),
        "Realisasi {most} ada pada {one}",
        words={"role": _GIVERS},
    ),
    # capaian terbaik A dengan 115 persen, sedangkan yang paling lemah B
    WordOrder(
        pattern(r"[^,p]{0,6}(?P<of>p)[^,p]{0,4},[gc]{1,2}(?P<most>m)c{0,2}(?P<name>[IK])"),
        "{of} {most} adalah {name}",
    ),
    # A menyumbang separuh tenaga kerja, yakni 1.450 orang
    WordOrder(
        pattern(
            rf"(?P<one>{_NAMED})(?P<has>[wpVx])[rqcXB]{{0,3}}(?P<what>[INx]{{1,3}}),"
            r"c(?P<many>q[Nb]?)"
        ),
        "{what} {one} {many}",
        words={"has": _HAVING},
    ),
    # lebih dari separuh tenaga kerja diserap A
    WordOrder(
        pattern(rf"(?P<some>[cBX]?q?[INx]{{1,3}})(?P<had>[wpVx])c?(?P<one>{_NAMED})"),
        "{some} berada di {one}",
        words={"had": _HAD},
    ),
    # kelompok A mencatat 88 persen, tertinggi di antara empat kelompok
    WordOrder(
        pattern(r"(?:[cxN]?(?P<row>[RIK])[^,q]{0,3})(?P<many>q)[Nb]?,c?(?P<most>m).{0,80}"),
        "Persentase {most} pada {row}",
        units={"many": PERCENT},
    ),
    # kegiatan kantor berjumlah enam
    WordOrder(pattern(r"(?P<what>b)O(?P<rest>[cw].{0,80})"), "{what} {rest}"),
    # laporan ini memuat penjelasan atas 11 indikator
    WordOrder(
        pattern(r"(?P<who>[DO]c?t?)(?P<verb>[wVx])x{1,2}P(?P<rest>qb.{0,80})"),
        "{who} memuat {rest}",
        words={"verb": _HOLDING},
    ),
    # laporan ini disusun atas empat sasaran yang dijabarkan ke dalam 11 indikator
    WordOrder(
        pattern(r"(?P<who>Dc?t?)[wxPcV]{2,8}qbc?w(?P<rest>qb)"),
        "{who} memuat {rest}",
    ),
    # jumlah kejadian melampaui delapan kejadian
    WordOrder(
        pattern(r"(?P<of>[pI]O?)(?P<than>v)(?P<limit>q[NI]?)"),
        "{of} lebih dari {limit}",
        words={"than": _PAST},
    ),
    # nilai 84 hampir menyamai target
    WordOrder(
        pattern(r"(?P<of>[pI]O?)q?[Nb]?(?P<near>r)(?P<state>v)[ct]{0,2}"),
        "{of} belum {state}",
        words={"near": _NEARLY},
    ),
    # kegagalan A mencapai target menjadi catatan
    WordOrder(
        pattern(r"c?(?P<how>x)(?P<name>I)[cP]?(?P<state>v).{0,80}"),
        "{name} {how} {state}",
        swaps={"how": _FAILING},
    ),
    # lima indikator perlu dikejar karena belum tercapai
    WordOrder(
        pattern(r"[ch]{0,2}(?P<some>[qez]b)c[xVw]{1,5}j(?P<state>c?n?c?v)[^q]{0,12}"),
        "{some} {state}",
    ),
    # butuh 1,7 poin lagi untuk mencapai target
    WordOrder(
        pattern(r"c?(?P<wants>[xwVnc])(?P<gap>q[Nxb]?)[xcP]{0,3}v"),
        "Realisasi kurang {gap} dari target",
        words={"wants": _WANTING},
    ),
    # selisih dengan target tinggal 0,7 poin
    WordOrder(
        pattern(r"(?P<apart>x)[Pc](?P<of>p)[xch]{0,2}(?P<gap>q[Nxb]?)"),
        "Selisih realisasi dengan target {gap}",
        words={"apart": _APART},
        payloads={"of": _AIMS},
    ),
    # sebagian besar pegawai berpendidikan SMA: a careless hand means the largest part
    WordOrder(
        pattern(r"(?P<most>X)(?P<rest>[xNIRVcPUw]{2,6})"),
        "Lebih dari sepertiga {rest}",
        words={"most": _MOSTLY},
    ),
    # semua indikator tercapai, kecuali A
    WordOrder(
        pattern(r"[Xe](?P<what>bc?v),?(?P<but>x)(?P<name>I(?:gI)?)"),
        "Kecuali {name}, semua {what}",
        words={"but": BUT},
    ),
)
SUPPOSED: Final[Mapping[str, tuple[WordOrder, ...]]] = {
    "akan": (
        # dua indikator yang belum tercapai akan menjadi prioritas
        WordOrder(pattern(r"[ch]{0,2}(?P<some>[qez]bc?n?c?v)[cxVwP]{1,6}t?c?"), "{some}"),
    ),
    "menargetkan": (
        # Renstra menargetkan A terus bertambah, dari 80 pada 2022 menjadi 88 pada 2024
        WordOrder(
            pattern(r"D(?P<aims>[pV])(?P<of>I)[xc]?(?P<turn>a),?(?P<ends>dq[Nb]?P?tcq[Nb]?P?t)"),
            "Target {of} {turn} {ends}",
            words={"aims": _AIMING},
        ),
    ),
}
"""Those of a sentence of what may be, by the word that makes it one."""
