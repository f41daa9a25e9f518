"""The plain words that a figure may be told with, and what each of them means for it."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.net.sense import BETTER, MORE, QUALITY, WAY

_APART_WORDS: Final = (
    "atas bawah beda berbeda jarak kekurangan kekurangannya kelebihan kelebihannya kenaikan"
    " kenaikannya kurang lebih lonjakan melampaui melebihi melewati peningkatan peningkatannya"
    " penurunan penurunannya perbaikan perbedaan pertumbuhan perubahan perubahannya selisih"
    " selisihnya tambahan terlampaui terlewati terpaut tertinggal unggul"
)
APART: Final = frozenset({*_APART_WORDS.split(), *WAY, *QUALITY, *MORE, *BETTER})
"""Words without one of which no figure is told that is how far two lie apart."""
NOW: Final = frozenset({"kini", "sekarang"})
BECAME: Final = frozenset({"hingga", "ke", "menjadi"})
AIMS: Final = word_set("dijanjikan diperjanjikan direncanakan disanggupi disepakati ditargetkan")
SET: Final = frozenset({"dinaikkan", "ditingkatkan", "diturunkan"})
"""What is done with a target; the one that it had before within the year is not known."""
_PLAIN_WORDS: Final = (
    # of what a figure is one
    "adapun ambang anggaran anggarannya angka angkanya batas batasnya capaian capaiannya dibagi"
    " didukung dihitung dikali efisiensi hasil hasilnya iku indikator kinerja kinerjanya menyerap"
    " nilai nilainya pagu pagunya pencapaian perolehan persentase persentasenya poin realisasi"
    " realisasinya sasaran serapan serapannya skor skornya target targetnya tercatat terealisasi"
    " terserap"
    # what joins them
    " ada adalah akibatnya alhasil antara artinya atau bahkan bahwa baru begitu berada berakhir"
    " berarti berbanding berdasarkan bergerak berhenti berikut bernilai bertahan berturut bila"
    " cukup dalam dan dapat dari daripada demikian dengan di dibanding dibandingkan dicapai"
    " digunakan diperoleh diraih disandingkan diterima ditetapkan ditutup diwujudkan dua empat"
    " hampir hanya ialah ini itu jadi jauh jika juga karena kembali kemudian keterangan ketimbang"
    " lagi lalu lima maka masih memberikan memenuhi memperlihatkan memperoleh mencapai mencatat"
    " mencatatkan mendapat mendukung mengalami menghasilkan menjanjikan menunjukkan meraih"
    " merupakan meski meskipun namun nyaris oleh pada padahal perjanjian perkembangan pun saja"
    " sampai sangat sebab sebagai sebanyak sebelumnya sebesar sedangkan sehingga sejauh sejumlah"
    " sekaligus semakin sementara senilai setelah sudah tabel tajam telah tercapai tercapainya"
    " terdapat terhadap terhenti terjadi ternyata tersebut tersisa terus tetap tetapi tiga tipis"
    " turut untuk utuh walau walaupun yaitu yakni yang"
    # when
    " akhir berjalan renstra tahun tahunan terakhir tutup"
)
PLAIN: Final = frozenset({*_PLAIN_WORDS.split(), *APART, *NOW, *BECAME, *AIMS, *SET})
"""Words that say nothing of what is counted."""
OF_MONEY: Final = frozenset({"akhir", "awal", "belanja", "hemat", "pagu", "sisa"})
SHARES: Final = frozenset({"capaian", "efisiensi", "serapan", "sisa"})
OF_SHARES: Final = OF_MONEY | {"efisiensi", "serapan"}
