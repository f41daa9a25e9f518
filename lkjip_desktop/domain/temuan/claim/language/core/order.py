"""Orders of words that are seldom used, each with how the same is mostly told.

"Sektor A menyerap tenaga kerja paling banyak" tells what "Tenaga kerja paling banyak pada sektor A"
does. A line of a table is a form of the letters of chunks, and behind two spaces what is told of
its groups: `<of:p?I>` is `{of}`. Behind a bar stands what a group must begin with ("of: realisasi
capaian"), or what its first chunk must mean ("of = pagu"). A name in capitals is a form or a list
from below; where that is a mapping, the group is told as it says. A double slash parts sentences.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.amount import AMOUNTS, BRACKETED, LABELLED
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH


class WordOrder(NamedTuple):
    """One order of words: its form, what it is told as, and what its groups must be."""

    form: re.Pattern[str]
    told: str
    """The other order, with the names of groups in braces."""
    words: Mapping[str, Collection[str]]
    """Of a group, the words that it may begin with."""
    meanings: Mapping[str, Collection[str]]
    """Of a group, what its first chunk may mean."""


BUT: Final = frozenset({"kecuali", "terkecuali"})
_FORMS: Final = {
    "ACT": "x?p?I{1,2}|p",
    "ASIDE": r"(?:\([xcVPpN]{1,6}\))?",  # where it is seen, or why: it is left out
    "HEAD": "[^:;,()qt]{1,6}",
    "MANY": "q(?:[NIbc](?:[cP]?x)?|x)?",  # 6 hari, 44,7 ton per hektare, 1,2 persen poin
    "NAME": "[xPfcN]{0,2}[IKSURJ]",
    "NAMED": "[RxgPU]{1,4}",
    "NOW": "<now:P?t>?",  # this year, which is left out
    "OF": "p?I|p",
    "PLAIN": "[^q:vnamB(]{0,30}",  # what is told of what was counted, and counts nothing
    # what came of it, or why: it has no figure and no name, or is a clause of its own
    "REST": "(?:[,xcVwPpgjn]{0,14}|,[gcj].{0,60})",
    "SOME": "h?[qez](?:dq)?b",
    "STATE": "n?c?[avV]",
}
_WORDS: Final[Mapping[str, Collection[str]]] = {
    "ABOVE": frozenset(
        {
            "berada", "di", "kalah", "kurang", "lebih", "melampaui", "melebihi", "mengungguli",
            "tertinggal",
        }
    ),
    "AIMING": frozenset(
        {
            "memasang", "mematok", "mencanangkan", "menargetkan", "menetapkan", "mengharapkan",
            "menghendaki",
        }
    ),
    "CHANGED": frozenset(
        {"dikoreksi", "diperketat", "dilonggarkan", "diubah", "direvisi", "disesuaikan"}
    ),
    "DOING": {
        "kegagalan": "gagal", "keberhasilan": "", "ketidakberhasilan": "gagal",
        "ketidakmampuan": "gagal",
    },
    "FAILING": {
        "kegagalan": "gagal", "keberhasilan": "berhasil", "ketidakberhasilan": "gagal",
        "ketidakmampuan": "gagal",
    },
    "HAD": frozenset(
        {
            "dibukukan", "dicatat", "dicatatkan", "dihasilkan", "dimiliki", "diperoleh", "diserap",
            "disumbang", "disumbangkan", "ditampung", "diterima", "memakai", "memilih",
            "menempati", "menggunakan", "menumpang",
        }
    ),
    "HAVING": frozenset(
        {
            "membukukan", "memiliki", "memperoleh", "mempunyai", "menampung", "mencatat",
            "mencatatkan", "mendapat", "menerima", "menghasilkan", "menyerap", "menyumbang",
            "menyumbangkan", "punya",
        }
    ),
    "LIGHT": frozenset({"keadaan", "kondisi", "posisi", "status"}),  # no more is told with them
    "PERCENT": frozenset({PERCENT}),
    "RAISED": {
        "dikurangi": "turun", "dinaikkan": "naik", "dinaikkannya": "naik", "ditingkatkan": "naik",
        "diturunkan": "turun", "diturunkannya": "turun",
    },
    "RUPIAH": frozenset({RUPIAH}),
    "SHOWN": frozenset(
        {
            "dibuktikan", "ditandai", "ditunjukkan", "diperlihatkan", "terbukti", "tercermin",
            "tergambar", "terlihat",
        }
    ),
    "SO": frozenset(
        {
            "begitu", "begitulah", "demikian", "demikianlah", "inilah", "itulah", "sebegitu",
            "sekian", "sekianlah",
        }
    ),
    "TURNS": {
        "cepat": "lebih cepat", "lambat": "lebih lambat", "membaik": "membaik",
        "memburuk": "memburuk", "naik": "naik", "tetap": "tetap", "turun": "turun",
    },
}  # fmt: skip
_NAMED_FORM: Final = pattern(r"\{([A-Z]+)\}")
_GROUP: Final = pattern("<([a-z]+):")


def _orders(table: str) -> Iterator[WordOrder]:
    for line in table.strip().replace("\n  ", "  ").splitlines():
        if not line.startswith("#"):
            form, _, told = line.partition("  ")
            told, _, asked = told.partition(" | ")
            form = _NAMED_FORM.sub(lambda name: _FORMS[name[1]], form)
            closed = form.replace(">", ")")
            form = _GROUP.sub(r"(?P<\1>", closed)
            yield WordOrder(pattern(form), told, _asked(asked, ": "), _asked(asked, " = "))


def _asked(listed: str, mark: str) -> Mapping[str, Collection[str]]:
    pairs = (one.partition(mark) for one in listed.split("; ") if mark in one)
    return {group: _WORDS.get(words) or frozenset(words.split()) for group, _, words in pairs}


ORDERS: Final = tuple(
    _orders(
        r"""
# keadaan A belum tercapai
<light:x><of:p?I><state:c{0,3}n?c?v[ct]{0,2}>  {of} {state} | light: LIGHT
# indikator yang memperoleh pagu 16 dari 23
<what:b>c<state:[^q:;,()]{1,4}>c?<part:q>d<whole:q>b?  Dari {whole} {what}, {part} {state}
# pagu A setara dengan 52 persen dari pagu akhir; porsi pagu A terhadap pagu akhir 52 persen
<of:p[IKU]>c?y<share:q><whole:d[cX]?p>  {of} sebesar {share} {whole} | share = PERCENT
<of:p[IKU]>k<whole:c?p>[ch]{0,2}<share:q>  {of} sebesar {share} dari {whole} | share = PERCENT
# indikator yang belum tercapai adalah A, B, dan C
<what:b>c<state:n?c?v><are:[cw]><names:I(?:,I){0,9},?gI>
  Hanya {names} yang {state} | are: adalah ialah; state: belum melampaui melebihi tercapai tidak
# naik dari 80 menjadi 84, demikian perkembangan A; 90 persen, inilah serapan terendah
<what:[^,;:]{1,10}>,<so:[cx]><rest:[^,;:]{2,14}>  {rest} {what} | so: SO
<what:[^,;:]{1,10}>,c<so:x><rest:[^,;:]{2,14}>  {rest} {what} | so: SO
# kinerja baik, yang ditunjukkan oleh tidak adanya kegiatan dengan serapan di bawah 90 persen
[^qzvIKSRUt]{1,8}{NOW}[^qzvIKSRUt]{0,8}?<shown:[cVx]>[Pd]c?z<rest:b.{1,30}>
  Tidak ada {rest} | shown: SHOWN
# tidak adanya indikator yang gagal pada sasaran A patut disyukuri
P?z<what:b>c<state:n?v|n><where:PS>{REST}  Tidak ada {what} {where} yang {state}
# yang belum mencapai target pada tahun 2025 hanyalah A dan B
b?c<state:n?v><now:P?t><only:[hc]><names:I(?:[,g]{1,2}I){0,9}>  Yang {state} {only} {names}
# belum memenuhi target, A dan B menjadi catatan
<state:n?v>,<names:I(?:[,g]{1,2}I){0,9}>{NOW}{REST}  {names} {state}
# A dengan realisasi 0,98 belum tercapai; A terealisasi 0,98 dari target 1 sehingga belum ...
(?:dpc?{MANY},)?<what:[bcx]{0,2}I>{NOW}(?:[PdgcM,]{0,2}p?[cP]?{MANY}){1,2},?y?<state:c{0,3}n?c?v[ct]{0,2}>
  {what} {state}
# target A (98 persen) meleset
<of:pI>{NOW}(?:\(c?{MANY}\)|c?{MANY})<state:c{0,3}n?c{0,2}v>  {of} {state} | of = batas target
# penurunan A terjadi bila dibandingkan dengan tahun lalu
<turn:a><of:p?I>w<than:k[cPp]{0,3}t>  {turn} {of} {than}
# A berselisih 2 poin dengan realisasi tahun lalu
<of:{OF}><far:n><gap:{MANY}>P<then:p?t>  {of} terpaut {gap} dari {then} | far: berselisih terpaut
# A naik dibandingkan tahun lalu, sedangkan B turun
[cp]?It?c{0,2}a[ck]{0,2}<than:[kd][cPp]{0,3}t>,?[cg]{1,2}<of:p?I>c{0,2}<turn:a>  {of} {turn} {than}
<than:k[cPp]{0,3}t>,p?Ic{0,2}a,?[cg]{1,2}<of:p?I>c{0,2}<turn:a>  {of} {turn} {than}
# selisih antara target dan realisasi A sebesar 3; kekurangan A terhadap target sebesar 3
w?<apart:x>B<aim:p>g<of:p?I>c?<gap:{MANY}x?>
  {of} terpaut {gap} dari target | apart: jarak selisih selisihnya; aim = batas target
<apart:x><of:p?I>k<aim:p>c?<gap:{MANY}x?>
  {of} terpaut {gap} dari target | apart: kekurangan kelebihan; aim = batas target
# target 3.500 orang berhasil dilewati
<of:p>[cP]?q[NIxb]{1,3}<state:c?n?c?v>[ct]{0,2}  Target {state} | of = batas target
# masih ada 96 penghuni yang sidik jarinya belum terekam
[cw]{0,4}<many:q>Nc<owned:R><denied:n[cV]{0,2}>t?  Sebanyak {many} {owned} {denied}
[cw]{0,4}<many:q>Nc?<denied:n[cV]{0,2}><owned:R>t?  Sebanyak {many} {owned} {denied}
# delapan pasien TB seluruhnya berobat
c?<many:q><row:R>e[cVvPxN]{0,20}  {row} berjumlah {many}
# pagu berubah dari A menjadi B, bertambah C
<of:[pI][IOKt]?>[cPt]?[Va]<ends:dqcq>[cy,]{1,3}<turn:a><by:q>  {of} {turn} {by} {ends}
# pagu bertambah C dibandingkan pagu awal
<of:p>O?<turn:a><by:q>[kd]<first:p>  Pagu akhir {turn} {by} dari pagu awal | of = pagu; first = awal
# gangguan turun hampir separuh, dari 11 kejadian menjadi 8 kejadian
<of:[^,]{1,3}?><turn:a>[rBX]q[Nb]?,<ends:dq.{0,80}>  {of} {turn} {ends}
# target A dinaikkan dari 80 pada 2022 menjadi 88 pada 2024
(?:PD,)?<of:pI><way:V><ends:dq[Nb]?P?tcq[Nb]?P?t>  {of} {way} {ends} | way: RAISED
# untuk tahun 2025 rencana strategis mengharapkan A sebesar 158
<when:Pt>DO?<aims:[Vp]><of:I>c?<many:q[Nb]?>  Target {of} {when} sebesar {many} | aims: AIMING
# pagu akhir yang harus dipertanggungjawabkan balai menjadi 18
<of:p>c[xwVO]{1,5}<how:c><many:q>  {of} {how} {many} | of = akhir awal
# A sebesar 80, turun dibandingkan tahun lalu
<of:{OF}>{NOW}[cMw]{0,2}{MANY},?[cygxV]{0,2}<turn:c?a[ck]{0,2}[kdP][cPp]{0,3}t>(?:\(c?{MANY}\)|c{MANY})?
  {of} {turn}
# dari 74 pada tahun lalu, A naik menjadi 80
<from:d{MANY}P?t>,<of:{OF}>c{0,2}<turn:a><to:c{MANY}>  {of} {turn} {from} {to}
# A naik menjadi 80 dari sebelumnya 74; A naik hingga 80, dari 74 pada tahun lalu
<of:{OF}>c{0,2}<turn:a><to:c{MANY}>,?d[xct]<was:{MANY}>  {of} {turn} dari {was} {to}
<of:{OF}>c{0,2}<turn:a><to:c{MANY}>,?<from:d{MANY}P?t>  {of} {turn} {from} {to}
# A tahun ini (80) naik dibandingkan tahun lalu (74)
<of:{OF}>P?t\(<to:{MANY}>\)c{0,2}<turn:a>k[cPp]{0,2}<then:t>\(<was:{MANY}>\)
  {of} {turn} dari {was} pada {then} menjadi {to}
# A yang pada tahun lalu sebesar 74 naik menjadi 80
<of:{OF}>c<then:P?t>c<was:{MANY}>c{0,2}<turn:a><to:c{MANY}>  {of} {turn} dari {was} {then} {to}
# A sebesar 80 di atas realisasi tahun lalu (74)
<of:{OF}>{NOW}(?:[cMw]{0,2}{MANY},?)?c{0,2}<than:[Bva]>[cpP]{0,3}<then:t>(?:\({MANY}\)|c{MANY})?
  {of} {than} {then} | than: berada di kurang lebih melampaui melebihi
# dibandingkan tahun lalu yang sebesar 74, A 80
k<then:t>c{1,2}<was:{MANY}>,<of:{OF}>t?c?{MANY}  {of} {then} sebesar {was}
# untuk A, realisasinya turun dibandingkan tahun lalu
P<name:I>,<of:p><rest:[cn]{0,3}[av].{0,20}>  {of} {name} {rest} | of: capaian realisasi target
# A memang belum memuaskan dan bahkan menurun dibandingkan tahun lalu
<of:[pI]>[xcnV]{1,4}g[cx]?<rest:a[kd]P?t>  {of} {rest}
# keempat sasaran telah dipenuhi seluruh indikatornya
[oqe][Jb]c?<state:v><every:eb>  Semua indikator {state}
# waktu tunggu dipangkas 3,1 hari dari batas
[pI]a<gap:q[NIc]?>[dk]<aim:p>c?  Selisih realisasi dengan target {gap} | aim = batas target
# capaian A berada di atas rata-rata capaian seluruh indikator
<of:pI>{NOW}(?:c?{MANY}|\({MANY}\))?c{0,2}<than:[BvV]|ak|[nx]d>c?<mean:p>(?:eb)?O?(?:P?t)?(?:c?h?{MANY}|\({MANY}\))?
  {of} {than} {mean} | than: ABOVE; mean = rata
# disandingkan dengan B, capaian A berada pada posisi yang lebih tinggi
(?:VP|k)<two:I>,<of:p><one:I>{NOW}[cPx]{0,5}<turn:a>  {of} {one} {turn} daripada {of} {two}
# A menerima lebih banyak pengaduan daripada B
<one:{NAMED}><has:[wpVx]><turn:a><what:[INx]{1,2}>k<other:{NAMED}>
  {what} {one} {turn} daripada {other} | has: HAVING
# sampel dari kapal lebih tinggi daripada sampel dari dermaga
<head:[cI]?>x{0,2}[dP]?<one:R>(?:c?I)?c?<turn:a>k[cI]?x{0,2}[dP]?<other:R>[ct]{0,4}
  {head} {one} {turn} daripada {other}
# 11,9 hari, lebih lama daripada target 14 hari
(?:[xc]{0,2}<of:I>)q[Nc]?,<turn:a>k<aim:p>q[Nc]?  {of} {turn} daripada {aim} | aim = batas target
# A menyumbang Rp16 miliar
<one:{NAMED}><has:[wpVx]><many:q>[ct]{0,3}  {one} {many} | has: HAVING; many = RUPIAH
# A menyerap tenaga kerja paling banyak; tenaga kerja paling banyak diserap A
<one:{NAMED}?><has:[wpVx]><what:[INx]{1,3}><most:m>  {what} {most} pada {one} | has: HAVING
<what:[INx]{1,3}><most:m><had:[wpVx]>c?<one:{NAMED}>  {what} {most} pada {one} | had: HAD
# A menjadi penyumbang terbesar
<one:{NAMED}>c<role:x><most:m>[xI]{0,3}t?
  Realisasi {most} ada pada {one} | role: kontributor penghasil penyumbang
# capaian terbaik A dengan 115 persen, sedangkan yang paling lemah B
[^,p]{0,6}<of:p>[^,p]{0,4},[gc]{1,2}<most:m>c{0,2}<name:[IK]>  {of} {most} adalah {name}
# A menyumbang separuh tenaga kerja, yakni 1.450 orang
<one:{NAMED}><has:[wpVx]>[rqcXB]{0,3}<what:[INx]{1,3}>,c<many:q[Nb]?>
  {what} {one} {many} | has: HAVING
# lebih dari separuh tenaga kerja diserap A
<some:[cBX]?q?[INx]{1,3}><had:[wpVx]>c?<one:{NAMED}>  {some} berada di {one} | had: HAD
# kelompok A mencatat 88 persen, tertinggi di antara empat kelompok
(?:[cxN]?<row:[RIK]>[^,q]{0,3})<many:q>[Nb]?,c?<most:m>.{0,80}
  Persentase {most} pada {row} | many = PERCENT
# kegiatan kantor berjumlah enam
<what:b>O<rest:[cw].{0,80}>  {what} {rest}
# laporan ini memuat penjelasan atas 11 indikator
<who:[DO]c?t?><verb:[wVx]>x{1,2}P<rest:qb.{0,80}>
  {who} memuat {rest} | verb: berisi memuat menguraikan menyajikan
# laporan ini disusun atas empat sasaran yang dijabarkan ke dalam 11 indikator
<who:Dc?t?>[wxPcV]{2,8}qbc?w<rest:qb>  {who} memuat {rest}
# jumlah kejadian melampaui delapan kejadian
<of:[pI]O?><than:v><limit:q[NI]?>
  {of} lebih dari {limit} | than: melampaui melebihi melewati menembus
# nilai 84 hampir menyamai target
<of:[pI]O?>q?[Nb]?<near:r><state:v>[ct]{0,2}  {of} belum {state} | near: hampir nyaris
# kegagalan A mencapai target menjadi catatan
c?<how:x><name:I>[cP]?<state:v>.{0,80}  {name} {how} {state} | how: FAILING
# lima indikator perlu dikejar karena belum tercapai
[ch]{0,2}<some:[qez]b>c[xVw]{1,5}j<state:c?n?c?v>[^q]{0,12}  {some} {state}
# butuh 1,7 poin lagi untuk mencapai target
c?<wants:[xwVnc]><gap:q[Nxb]?>[xcP]{0,3}v
  Realisasi kurang {gap} dari target | wants: butuh dibutuhkan diperlukan perlu
# selisih dengan target tinggal 0,7 poin
<apart:x>[Pc]<of:p>[xch]{0,2}<gap:q[Nxb]?>
  Selisih realisasi dengan target {gap} | apart: jarak selisih selisihnya; of = batas target
# sebagian besar pegawai berpendidikan SMA: a careless hand means the largest part
<most:X><rest:[xNIRVcPUw]{2,6}>  Lebih dari sepertiga {rest} | most: kebanyakan mayoritas sebagian
# dari sembilan indikator, separuh lebih, yakni lima, melampaui target
dq<what:b>,[^,;:]{1,3},c<many:q>,<state:n?v>  {many} {what} {state}
# capaian tertinggi di antara sebelas indikator dipegang A, sementara yang terendah B
<what:pm>Xqbc<name:I>(?:,.{0,20})?  {what} adalah {name}
# serapan tertinggi sebesar 98 persen pada A
<what:pm>c?{MANY}(?:c|c?P)<name:[IK]>  {what} adalah {name}
# 98 persen – serapan tertinggi, dicatat A
q–<what:pm>,c<name:[IK]>  {what} adalah {name}
# semua indikator tercapai, kecuali A
[Xe]<what:bc?v>,?<but:x><name:I(?:gI)?>  Kecuali {name}, semua {what} | but: kecuali terkecuali
# dengan tidak tercapainya target pada tiga dari 17 indikator, ...
(?:<scope:PS>,)?(?:P?c?w)?P?c?<state:n?v>p?(?:[cV]{0,3}P)?<some:{SOME}><where:PS>?[cw]{0,2}<now:P?t>?{REST}
  {some} {where} {scope} {state}
# tercapainya target ditunjukkan oleh seluruh indikator, kecuali dua
<state:v>p?[cV]{0,3}P<some:{SOME}>,?<but:x><rest:.{1,20}>
  {some} {state}, {but} {rest} | but: kecuali terkecuali
# ketercapaian target pada 17 dari 22 indikator
P?c?<what:p>[cV]{0,3}P<some:qdqb><where:PS>?{REST}  {some} {where} mencapai target | what = capaian
# keberhasilan 17 indikator dalam mencapai target
P?c?<how:x><some:{SOME}><where:PS>?P?<state:v>{REST}  {some} {where} {how} {state} | how: DOING
# target bagi seluruh indikator pada sasaran A telah berhasil dicapai
<of:p>c?[Pd]<some:{SOME}>(?:[cw]{0,3}<scope:[PB]S>)?<state:c{0,2}n?c?v>e?
  {some} {scope} {state} | of = batas target
# dari indikator yang menjadi ukuran bagi sasaran A, tidak satu pun yang tercapai
d<what:b>b?[cxVw]{0,4}<scope:PS>,<some:[qez]>c{0,2}<state:n?c?v>{REST}
  {some} {what} {scope} {state}
# adanya penurunan realisasi dibandingkan dengan tahun lalu disebabkan ...
P?[wVc]{0,3}<no:n?><turn:a>P?<of:{ACT}>(?:P?<year:t>)?w?<than:[kd][cPp]{0,3}t>{REST}
  {of} {year} {no} {turn} {than} | turn = TURNS
# terjadi kenaikan atas target A dari 220 pada 2023 menjadi 240 pada 2024
[wVc]{0,3}<turn:a>P<of:{ACT}><year:t>?<ends:(?:d|c?q)[^a]{1,20}>
  {of} {year} {turn} {ends} | turn = TURNS
# apabila disandingkan dengan tahun lalu, tampak adanya kenaikan pada A
(?:x<seen:V>P|k)<then:t>,[cwV]{0,3}<no:n?><turn:a>P?<of:{ACT}>{REST}
  {of} {no} {turn} dibandingkan {then} | turn = TURNS
# banyaknya indikator yang ditetapkan adalah 14 indikator
<lead:[^qezn:]{0,10}><all:x><what:[bJ]>[cw]{1,4}<many:q>b
  {lead} {many} {what} | all: banyaknya besarnya
# melalui perjanjian kinerja telah dicapai kesepakatan atas 12 indikator
P?<who:D>c{0,2}v?x{1,2}P(?:bc)?<rest:qb>  {who} memuat {rest}
# perjanjian kinerja memuat indikator sebanyak 12 indikator
<lead:[^qezn:]{0,10}><what:[bJ]>c{1,4}<many:q>b<rest:[^:]{0,20}>  {lead} {many} {what} {rest}
<lead:[^qezn:]{0,10}>bc{1,4}<many:q><what:J><rest:[^:]{0,20}>  {lead} {many} {what} {rest}
# indikator (19) telah mencapai target
<what:b>\(<many:q>\)<rest:[^q:]{1,20}>  {many} {what} {rest}
# tidak terjadi kenaikan maupun penurunan realisasi dibandingkan tahun lalu
na[gy]a<of:{OF}><than:[kd][cPp]{0,3}t>  {of} tidak berubah {than}
# target diturunkan 2 orang, semula 12 orang menjadi 10 orang
c?<of:pI?><way:V><by:{MANY}>,?[cd]{1,2}<was:{MANY}><to:c{MANY}>
  {of} {way} {by} dari {was} {to} | way: RAISED
# dinaikkannya target A dari 90 menjadi 95 didasarkan pada hasil evaluasi
<way:V><of:pI><ends:d{MANY}c{MANY}>V.{0,60}  {of} {way} {ends} | way: RAISED
# target A diperketat menjadi 3 hari, dari sebelumnya 4 hari
<of:pI><way:[Vw]><to:c{MANY}>,?d[xct]{MANY}  {of} {to} | way: CHANGED; of = batas target
# target A telah diturunkan dibandingkan dengan tahun lalu, namun target itu belum terpenuhi
j?<of:pI>c?<way:V><than:kt>(?:,p[cxVw]{0,5}<state:n?c?v>.{0,60})?
  {of} {way} {than} // {of} {state} | way: RAISED
# walaupun target A ditetapkan lebih tinggi daripada target tahun lalu, target itu dapat dicapai
j<of:pI>t?c?<turn:a>(?:p|kc?p?|d)<then:t>,p[cxVw]{0,5}<state:n?c?v>.{0,60}
  {of} {turn} daripada {then} // {of} {state}
# target A dipertahankan sebagaimana tahun lalu; target A tidak berbeda dari target tahun lalu
<of:pI>t?<stays:[Va]>x<then:t>
  {of} sama dengan target {then} | stays: dipertahankan tetap; of = batas target
<of:pI>c?{MANY}(?:P?t)?<turn:a>dp<then:t>(?:,c{1,3}{MANY})?
  {of} {turn} dibandingkan {then} | turn = TURNS
# target A ...; meskipun demikian, realisasinya belum memenuhi target
p<name:I>[^I;:]{0,9};[jc]{1,2},?p<state:n?c{0,2}v>V?  {name} {state}
# target A tercapai dua tahun berturut-turut, yaitu pada 2022 dan 2023
<of:pI?>x?<state:n?c?v>qtC,c?P<then:t>g<now:t>  {of} {state} pada {then} dan {now}
c?qtC\(<then:t>g<now:t>\),?<of:pI?>x?<state:c?n?c?v>  {of} {state} pada {then} dan {now}
xc?<name:I>V[cd]<state:v>p?c?P<then:t>gP<now:t>.{0,20}
  Target {name} {state} pada {then} dan {now}
# A berada di kelompok mayoritas, yaitu indikator yang memenuhi target
<name:I>c?[PxX]{2,4},cbc<state:n?v>  {name} {state}
# untuk A selisih terhadap target adalah nihil
P<of:I><apart:x>[kP]<aim:p>c?z(?:,.{0,60})?
  Realisasi {of} sama dengan target | apart: selisih; aim = batas target
<apart:x><of:pI?>[kP]<aim:p>c?z(?:,.{0,60})?
  {of} sama dengan target | apart: selisih; aim = batas target
# A terealisasi sesuai dengan yang direncanakan, yaitu 85
<of:I><told:p>v,?c?<many:{MANY}>  {of} {told} {many} | told = realisasi
# dalam hal A, realisasi berada di atas angka yang diperjanjikan
P<what:x><name:I>,<of:p>c?t?<rest:c?[Bnv].{0,60}>  {of} {name} {rest} | what: hal
# untuk mencapai target A masih diperlukan tambahan 3
Pv<of:I>t?c{0,2}V[xhc]{0,2}<gap:{MANY}>  Realisasi {of} kurang {gap} dari target
# dari target 60 judul baru dapat direalisasikan 50 judul, sehingga terdapat kekurangan 10 judul
d<aim:pc?{MANY}>hc?<of:pc?{MANY}>,?c{0,2}w<less:x>c?<gap:{MANY}>
  {of} kurang {gap} dari {aim} | less: kekurangan; aim = batas target
# A dapat dijaga pada angka 9,4 hari; A turun menjadi 25 prestasi; anjlok dari 88 menjadi 92
<of:I>c?<kept:x>Pc?<many:{MANY}>  {of} sebesar {many} | kept: dijaga
<of:I>{NOW}c?<turn:a>[cP]{1,2}{MANY}  {of} {turn} dibandingkan tahun lalu
(?:[^,;:]{4,14}Pt,)?<of:pI>{NOW}c?<turn:a>[cP]{1,2}{MANY}
  {of} {turn} dibandingkan tahun lalu | of = capaian realisasi
<turn:c?a><ends:d{MANY}c{MANY}>  Jumlah kejadian {turn} {ends}
# A membukukan realisasi 97 persen dengan tingkat capaian 100 persen
[^I:;,q]{0,3},?<name:I>[MwVc]{1,2}<one:p>c?<many:{MANY}>P<other:p>c?<most:q>
  {one} {name} {many} // {other} {name} {most}
# capaian indikator bergerak pada rentang 80 persen sampai dengan 120 persen
<of:p>bO?[Vc]P<within:p><least:q>c<most:q>
  {of} terendah {least} dan tertinggi {most} | within: rentang
# serapan antarkegiatan bervariasi dari 90 persen pada A hingga 99 persen pada B
<of:p>xVd<least:q>P<low:K>c<most:q>P<high:K>
  {of} terendah pada {low} sebesar {least} // {of} tertinggi pada {high} sebesar {most}
# capaian A paling rendah, yakni 35 persen; perlu diperhatikan A yang capaiannya paling rendah
<of:p><name:[IK]><most:m>,?c<many:q>  {of} {most} {name} {many}
[^IKq:;n]{0,8}<name:[IK]>c<owned:p><most:m>,?c<many:q>  {owned} {most} {name} {many}
<of:p><most:m>[cV]{1,2}P<name:[IK]>Pc?<many:q>  {of} {most} {name} {many}
# rata-rata capaian yang belum menyentuh seratus persen menunjukkan adanya ...
<of:p>c<than:Bq>c.{1,40}  {of} {than} | of = rata
# capaian A (96 persen) kalah dari capaian B (104 persen), selisihnya 8 persen
<one:p[IK]>[c(]{0,2}<many:{MANY}>\)?[cgV]{0,3}(?:[aBvVnx]|[anx][dk])<other:p[IKO]>[ch(]{0,3}<most:{MANY}>\)?(?:,.{1,20})?
  {one} {many} // {other} {most}
<one:p[IK]>(?:\({MANY}\)|c?{MANY})?c{0,2}(?:[Bv]|[anx][dk])<other:p?[IK]>(?:\({MANY}\)|c?{MANY})?,?P?<apart:[xc]>c?<gap:{MANY}>
  Selisih {one} dan {other} {gap} | apart: dengan selisih selisihnya
# terpaut 5 poin, capaian A berada di bawah capaian B; 5 poin: sejauh itu capaian A tertinggal
n<gap:{MANY}>,<one:p[IK]>c?[Bv]<other:p?[IK]>  Selisih {one} dan {other} {gap}
<gap:{MANY}>[–—]xc<one:p[IK]>nd<other:p?[IK]>  {one} tertinggal {gap} dari {other}
# kegiatan A lebih baik penyerapannya (97 persen) dibanding kegiatan B (95 persen)
<one:[IK]><turn:a><owned:p>(?:\(<many:q>\))?[kd]<other:[IK]>(?:\(<most:q>\))?
  {owned} {one} {turn} daripada {other} // {owned} {one} {many} // {owned} {other} {most}
# dari sisi serapan, A (97 persen) berada di atas kantor (95 persen)
dx<of:p>,x?<name:I>\(<many:q>\)c?[Bv]<other:O>\(<most:q>\)
  {of} {name} {many} // {of} {other} {most}
# buku kas ditutup dengan sisa Rp169 juta (1,7 persen dari pagu)
[^IKSJURqn:;]{1,8}P<of:p>c?<many:q>\(<share:q>(?:dp)?\)  Sisa anggaran {many} ({share}) | of = sisa
# dana yang tidak terserap sampai dengan batas akhir pencairan yaitu Rp333 juta (2,8 persen)
<of:p>c[cpx]{2,5}<many:q>\(<share:q>\)  {of} {many} ({share}) | of = sisa
# dana senilai Rp740 juta disediakan guna mendukung A, dan yang dibelanjakan Rp651 juta
<what:[xp]>c?<many:q><given:V>[Pxw]{1,3}<name:[IK]>,[cg]{1,2}pc?<spent:q>
  Pagu {name} {many} // Belanja {name} {spent} | what: anggaran dana; given: dialokasikan disediakan
# pada sasaran A masih dijumpai indikator dengan capaian kurang dari 100 persen
<where:(?:PS)?>c?w<what:b>P<of:p><than:Bq>
  {where} terdapat {what} yang {of}nya {than} | of: capaian
# sasaran A terpenuhi seluruhnya; indikator tunggal pada sasaran A belum memenuhi target
<what:S><state:c{0,2}v>e  Seluruh indikator pada {what} {state}
b<only:x>P<what:S>.{1,6}  {what} hanya memiliki satu indikator | only: tunggal
b<only:x><where:PS><state:c{0,2}n?c?v>  Satu indikator {where} {state} | only: tunggal
# indikator berjumlah 12 buah, 5 di antaranya melampaui target
<what:b>t?w<every:q>N,<some:q>c<rest:.{1,8}>  {some} dari {every} {what} {rest}
# jumlah keseluruhan A sebanyak 468 dari B sebanyak 500
ce<some:[xI]{1,3}>c?<many:q>d<every:[xI]{1,3}>c?<total:q>  {some} {many} dari {every} {total}
# jarak 3 antara realisasi dan target Renstra tahun depan; masih terpautnya A sejauh 3 dari ...
c?w<apart:x><gap:{MANY}>Bpt?g<aim:X><when:t>
  Realisasi terpaut {gap} dari {aim} {when} // Realisasi belum mencapai {aim} {when}
  | apart: jarak selisih; aim: target
P?c?<far:V><name:I>x<gap:{MANY}>d<aim:X><when:t>,.{1,20}
  {name} terpaut {gap} dari {aim} {when} // {name} belum mencapai {aim} {when}
  | far: terpautnya; aim: target
<of:pI>n?c?v<plan:D><when:t>c?{MANY};c?n<gap:{MANY}>  {of} terpaut {gap} dari target {plan} {when}
# menuju target Renstra 2026 sebesar 85, A yang kini 76 masih menyisakan jarak 9
x<aim:X><when:t>c?<plan:{MANY}>,<name:I>[cxp]{1,3}<many:{MANY}>c?p?xc?<gap:{MANY}>
  Target {name} {when} sebesar {plan} // {name} terpaut {gap} dari {aim} {when} // {name} {many}
  // {name} belum mencapai {aim} {when} | aim: target
# agar target 99 pada tahun 2024 tercapai, A harus bertambah 1 lagi
<so:x><aim:p><plan:{MANY}>P<when:t>v,<name:I>xa<gap:q[NIb]?>x?[dcx]{0,4}
  Target {name} {when} sebesar {plan} // {name} terpaut {gap} dari target {when}
  // {name} belum mencapai target {when} | so: agar supaya; aim = target
# target Renstra 2024 untuk A, yakni 90, telah dipenuhi lebih dini
<aim:X><when:t>P<name:I>,c<plan:{MANY}>,[Pxc]{0,4}<no:n?>c?v.{0,10}
  Target {name} {when} sebesar {plan} // {name} {no} memenuhi {aim} {when} | aim: target
# A sudah memenuhi target yang sebenarnya baru direncanakan untuk tahun 2026 (72 persen)
(?:[^I;:,]{2,6},)?p<name:I>(?:P?t)?(?:c?{MANY})?c{0,2}<state:n?v>[cPD]{1,3}hVP<when:t>(?:\(<plan:{MANY}>\))?(?:,.{0,40})?
  Target {name} {when} sebesar {plan} // {name} {state} {when}
# target A tahun 2024 (92 persen) sampai dengan akhir tahun 2023 belum dapat dipenuhi
<of:pI><when:t>\(<plan:{MANY}>\)[ct]{0,3}<state:n?c{0,2}v>(?:c.{1,20})?
  {of} {when} sebesar {plan} // {of} {when} {state} | of = target
# target tahun 2023 maupun target Renstra tahun 2024 belum dapat dicapai
<aim:p><year:t>g<plan:X><when:t><state:n?c?v>(?:;.{0,30})?
  {aim} {year} {state} // {plan} {when} {state} | aim = target; plan: target
P?j?<name:I>c?<state:v>gx?<aim:X><when:t>(?:,.{1,30})?
  {name} {state} // {name} memenuhi {aim} {when} | aim: target
# target tahunan sudah terpenuhi, sedangkan target Renstra tahun 2026 (66) masih harus diupayakan
px?x?c{0,2}v,[gxc]{1,2}<aim:X>P?<when:t>\(<plan:{MANY}>\)cxV.{0,12}
  Target {when} sebesar {plan} // {aim} {when} belum tercapai | aim: target
px?<name:I>x?c{0,2}v,[gxc]{1,3}<aim:X>P?<when:t>cxV.{0,12}
  {name} belum memenuhi {aim} {when} | aim: target
k<aim:X><when:t>\(<plan:{MANY}>\),p.{1,20}  Target {when} sebesar {plan} | aim: target
# pada tahun lalu, target 75 persen dapat dipenuhi dengan realisasi 74 persen
P?<then:t>,?<aim:pI?>c?{MANY}<state:c?n?v>Ppc?{MANY}(?:,g.{1,20})?
  {aim} {then} {state} | aim = batas target
<then:t>,<of:p><many:{MANY}>c?n?c?v[cxV]{1,4}<aim:{MANY}>
  {of} {then} {many} // Target {then} sebesar {aim} | of = realisasi
# target A dilampaui sebesar 6 orang
<aim:p><name:I>c?<state:v>c<gap:q[NIb]>
  Realisasi {name} terpaut {gap} dari target | aim = batas target; state = lampau
# pendampingan mendorong hasil A yang lebih baik dari target
[^I]{1,14}<by:V>c?<name:I>c<state:n?c?v>  {name} {state} | by: mendorong menghasilkan
# pelaksanaan A ditopang dana Rp300 juta yang terserap Rp276 juta (92 persen)
I?<name:I><of:p><many:q>c?<spent:p>c?<most:q>\(<share:q>\)
  Pagu {name} {many} // Belanja {name} {most} // Serapan {name} {share} | of = pagu; spent = belanja
<of:p><name:I>xc?<many:q>d<all:p>c?<most:q>
  {of} {name} {many} // {all} {name} {most} | of = belanja; all = pagu
# anggaran A tidak sampai Rp2 miliar, yakni pagu kegiatan B
pK[Bnc]{1,2}<most:q>,c<other:pK>(?:;.{1,6})?  {other} {most}
# tidak satu pun baris melampaui A
(?:P[xIVwc]{1,4},)?z<what:x><than:v><row:R>  {row} tertinggi | what: baris uraian; than = lampau
# tim mengawal A sehingga target 97 terpenuhi; A dapat dijaga pada angka 9 hari sehingga target ...
(?:[^I;:]{1,10}V)?<name:I>(?:c?xPc?{MANY})?c{1,2}<aim:p>(?:{MANY})?<state:n?v>
  Target {name} {state} | aim = target
# sekalipun secara nasional tercatat 71 persen, target A pada kantor sendiri tidak terpenuhi
j[^;:]{4,14},<aim:pI>(?:PO)?x?<state:n?c?v>  {aim} {state} | aim = target
# anggaran bagi A sebesar Rp80 juta terserap Rp52 juta, atau 65 persen, sehingga bersisa Rp28 juta
<of:p>P<name:I>c?<many:q><spent:p>c?<most:q>,y<share:q>,c?[Vp]<rest:q>
  Pagu {name} {many} // Belanja {name} {most} // Serapan {name} {share} // Sisa {name} {rest}
  | of = pagu; spent = belanja
# anggaran tersebar pada empat kegiatan, dimana porsi paling besar ada di kegiatan A
[^;:]{2,9},c<what:x><most:m>w?P<name:K>  {what} {most} ada di {name} | what: bagian porsi
# 25 persen dari total 36 berasal dari A
<share:qdq[NI]?><by:[cV]><row:R>  {row} menyumbang {share} | by: berasal datang disumbang diraih
"""
        + AMOUNTS
    )
)
COUNTED_LABELS: Final = tuple(_orders(LABELLED))
LABELS: Final = tuple(
    _orders(
        LABELLED
        + r"""
# status A: belum tercapai
<light:x><of:p?I>:<state:{STATE}>{ASIDE}  {of} {state} | light: LIGHT
# indikator yang memperoleh pagu: 16 dari 23 (sisanya belum)
<what:b>c<state:[^q:;,()]{1,4}>:<part:q>d<whole:q>b?(?:\([^q()]{1,6}\))?
  Dari {whole} {what}, {part} {state}
# A (dibandingkan tahun lalu): tidak menurun
<of:{HEAD}>\(<than:k[cP]?t>\):<state:{STATE}>  {of} {state} {than}
<of:{HEAD}>{ASIDE}:<state:{STATE}>\(<than:[kd][cxP]{0,2}t>\)  {of} {state} {than}
# A: memanjang (antrean di awal tahun); laporan A: selesai (seluruhnya)
<of:{HEAD}>:<state:[nc]{0,2}[avVU]>\(<every:e>\)  {of} {every} {state}
<of:{HEAD}>:<state:{STATE}>\([xcVPpN]{1,6}\)  {of} {state}
# pengaduan A (2025): tidak ada
<of:{HEAD}>:<none:z>  {none} {of}
<of:{HEAD}>\(<year:t>\):<none:z>  {none} {of} {year}
# pagu terbesar: Bidang A; ketepatan waktu (terbaik): A
<what:[^:;,()q]{1,5}m>(?:\(<many:q>\))?:<name:{NAME}><rest:[,cx].{0,30}>?
  {what} {many} adalah {name} {rest}
<what:{HEAD}>\(<most:m>\):<name:{NAME}>  {what} {most} adalah {name}
# capaian tertinggi dan terendah: A, B
<of:p><most:m>g<least:m>:<high:[IKS]>[,g]{1,2}<low:[IKS]>
  {of} {most} adalah {high} // {of} {least} adalah {low}
# kegiatan paling ramping dari sisi pagu: A
b<most:m>dx<of:p>:<name:K>  {of} {most} adalah {name}
# juru kunci capaian: A
<most:m><of:p>:<name:{NAME}>  {of} {most} adalah {name}
# A: capaian terendah
<name:{NAME}>:<what:pm>  {what} adalah {name}
# puncak belanja: triwulan III
<peak:x><what:p>:<when:t>  {what} tertinggi pada {when} | peak: puncak puncaknya
<of:x?[RI]>\(<where:{HEAD}>\):<many:h?qN>  {of} sebanyak {many} | where: gambar grafik lihat tabel
# belum menerima A: 120 dari 1.600 korban; sampel A tidak tepat waktu: hanya 30 sampel
# anggaran dalam perjanjian kinerja: Rp9 miliar; klien di A: 58 orang
<of:[^:;,()qtanz]{2,10}>:<many:h?q[NbI]?>  {of} sebesar {many}
<state:n[wVvI]{1,2}>:<many:h?q(?:dq)?[NI]>  Sebanyak {many} {state}
<who:[RN]><state:n[wVvI]{1,2}>:<only:h?><many:q>N  {only} {many} {who} {state}
# target A: 2024 lebih tinggi daripada 2023
<of:p?I>:<year:t><turn:a><than:k><then:t>  {of} {year} {turn} {than} {then}
# A: capaian 105 persen (12 dari 40 publikasi)
<name:I>:<of:p><many:q>\(<part:q>d<whole:q><unit:[NIb]>\)
  {of} {name} {many}, yaitu {part} {unit} dari {whole} {unit}
# sasaran A: 16 indikator (12 tercapai)
<lead:S:qb>\(<some:qn?v>\)  {lead}, {some}
# A dan B: kedua indikator sama-sama tidak memenuhi target
[^:;,()qI]{0,5}<names:I(?:,?I)*gI>:ob?V?C?<state:c{0,2}n?v>t?  {names} {state}
# 6 dari 10: sebanyak itulah indikator kantor yang memenuhi target
<some:qdq>:c<so:[xc]><what:bO?>c?<state:n?v>t?  {some} {what} {state} | so: itu itulah
"""
    )
)
"""Those of a label and what stands behind its colon: Capaian terendah: Nilai SAKIP."""
SUPPOSED: Final = {
    word: tuple(_orders(table))
    for word, table in {
        "tanpa": r"""
# seluruh pagu terserap tanpa sisa
e<of:p><spent:p>xp  {of} {spent} seluruhnya | of = akhir pagu; spent = belanja realisasi
""",
        "jika": r"""
# jika realisasi 95 persen dihadapkan pada target Renstra 2024 sebesar 96 persen, maka terpaut 1
c<of:p><many:{MANY}>[VcP]{1,3}<aim:X><when:t>c?<plan:{MANY}>,c{0,3}n<gap:{MANY}>
  {of} {many} // Target {when} sebesar {plan} // {of} terpaut {gap} dari {aim} {when}
  // {of} belum mencapai {aim} {when} | aim: target
""",
        "akan": r"""
# dua indikator yang belum tercapai akan menjadi prioritas
[ch]{0,2}<some:[qez]bc?n?c?v>[cxVwP]{1,6}t?c?  {some}
"""
        + BRACKETED,
        "menargetkan": r"""
# Renstra menargetkan A terus bertambah, dari 80 pada 2022 menjadi 88 pada 2024
D<aims:[pV]><of:I>[xc]?<turn:a>,?<ends:dq[Nb]?P?tcq[Nb]?P?t>
  Target {of} {turn} {ends} | aims: AIMING
""",
    }.items()
}
"""Those of a sentence of what may be, by the word that makes it one."""
