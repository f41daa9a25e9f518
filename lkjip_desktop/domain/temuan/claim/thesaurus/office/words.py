"""The words with which the whole of a report is told of, each phrase with letter and payload."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, Final

from lkjip_desktop import joined
from lkjip_desktop.domain.temuan.claim.language import phrase as lookup
from lkjip_desktop.domain.temuan.claim.language.phrase import (
    Phrases,
    by_first_words,
    entries,
    held_once,
    spelled,
)

_FAMILIES: Final = {
    "besar": "besar, tinggi, banyak, gemuk, tebal, unggul",
    "kecil": "kecil, rendah, sedikit, tipis, ramping, minim",
    "dari": "dari, daripada, dibanding, dibandingkan, dibandingkan dengan, ketimbang",
    "di": ", berada, masih, masih berada, bertengger, bertahan, tetap, tetap berada, jatuh,"
    " terletak",
    "habis": "habis, tuntas, seluruhnya, sepenuhnya, seutuhnya, penuh",
    "terpakai": "terpakai, terserap, dibelanjakan, terbelanjakan, digunakan, dipakai, terealisasi,"
    " dimanfaatkan",
    "uang": "anggaran, pagu, dana, belanja",
    "tidak": "tidak, belum, tak",
}
_TABLE: Final = """
# one figure above or below another one, or another thing's
c >: lebih <besar> <dari>, lebih <besar>, <di> di atas, melebihi, melampaui, mengungguli, menyalip,
    mengalahkan, unggul atas, unggul dari, melewati, lebih dari, mengatasi, di atasnya, unggul,
    unggul ganda atas, lebih terserap, melebihinya, melampauinya, mengunggulinya
c <: lebih <kecil> <dari>, lebih <kecil>, <di> di bawah, kurang dari, kalah dari, masih kalah dari,
    tertinggal dari, <tidak> sampai, <tidak> mencapai, <tidak> menyentuh, <tidak> genap, <tidak>
    menembus, <tidak> sebesar, <tidak> setinggi, <tidak> sebanyak, di bawahnya, kalah <besar>
    <dari>, kalah tinggi <dari>, <tidak> menyamai
c >=: tidak kurang dari, sedikitnya, paling sedikit, sekurang kurangnya, setidaknya, setidak
    tidaknya, minimal, minimum, sekurangnya, menyamai, paling rendah, serendah rendahnya, paling
    kecil, paling tidak
c <=: tidak lebih dari, paling banyak, maksimal, maksimum, sebanyak banyaknya, paling tinggi,
    setinggi tingginya, paling besar
c =: tepat, persis, sama dengan, sama besar dengan, tepat sebesar, persis sebesar
d: dibanding, dibandingkan, dibandingkan dengan, daripada, ketimbang, banding, di hadapan,
    terhadap, dibanding dengan, jika dibandingkan dengan, bila dibandingkan dengan, jika
    dibandingkan, bila dibandingkan
Y >: yang lebih <besar>, yang lebih besar di antara keduanya
Y <: yang lebih <kecil>
# the most and the least
m max: ter<besar>, paling <besar>, teratas, <urutan> teratas, <urutan> tertinggi, <urutan> pertama,
    juara, puncak, pemuncak, ujung atas, paling atas, pemegang <besar>
m min: ter<kecil>, paling <kecil>, terbawah, <urutan> terbawah, <urutan> terendah, juru kunci,
    buncit, <urutan> terakhir, paling buncit, paling bontot, dasar daftar, ujung bawah, paling
    bawah
# how many
e: semua, seluruh, setiap, segenap, seluruhnya, semuanya, keseluruhan, tiap, tanpa kecuali,
    sepenuhnya, tanpa terkecuali, setiap satu
z: nihil, tidak ada, tidak satu pun, tidak terdapat, tak satu pun, tidak ada satu pun, tak ada,
    tiada, tidak ditemukan, tidak dijumpai, tidak ada satupun, tidak satupun, tidak ada yang
E: masih ada, ada, terdapat, masih terdapat, pasti ada, sebagian, beberapa, sejumlah, masih tersisa
M: sebagian besar, mayoritas, kebanyakan, lebih dari separuh, lebih dari setengah, kelompok
    mayoritas, lebih dari 50 persen, lebih dari separo
n: tidak, belum, tak, bukan, gagal, urung
# what a target is, and whether it is met
T: target, targetnya, target kinerja, target kinerjanya, target yang ditetapkan, target yang telah
    ditetapkan, target tahunan, target yang diperjanjikan, target dalam perjanjian kinerja, target
    perjanjian kinerja
s capai: tercapai, terpenuhi, mencapai target, memenuhi target, capai target, sesuai target,
    tuntas, mencapai targetnya, memenuhi targetnya, dapat dicapai, dapat dipenuhi, berhasil
    dicapai, terwujud, mencapai, memenuhi, berhasil mencapai target, posisi tercapai, kami penuhi,
    dapat diwujudkan, mencapai target yang ditetapkan, memenuhi target yang ditetapkan, dapat kami
    penuhi, bersih, aman, mencapai targetnya masing masing, memenuhi targetnya masing masing,
    mencapai targetnya sendiri
s lampau: melampaui target, melebihi target, terlampaui, melampaui targetnya, melampaui target yang
    ditetapkan, di atas target, melewati target
s gagal: meleset, meleset dari target, di bawah target, kurang dari target, gagal, meleset dari
    targetnya, di bawah targetnya, gagal mencapai target, gagal memenuhi target, luput dari target
# the whole budget is spent
F: habis <terpakai>, <terpakai> <habis>, <terpakai> tanpa sisa, <terpakai> seluruhnya
# a figure that became another
u naik: naik, meningkat, bertambah, menaikkan, menambah, ditambah, dinaikkan, membesar, mengalami
    kenaikan, mengalami peningkatan, mengalami penambahan, tumbuh, menambahkan, meningkatkan
u turun: turun, menurun, berkurang, menurunkan, memangkas, memotong, mengurangi, dipangkas,
    dipotong, dikurangi, menyusut, terpangkas, mengalami penurunan, mengalami pengurangan,
    pemotongan, pemangkasan
# of what it is a figure
p uang: anggaran, anggarannya, dana, dananya
p pagu: pagu, pagunya, berpagu, dianggarkan, pagu anggaran, alokasi, alokasi anggaran,
    dialokasikan, total pagu, alokasinya, plafon, pagu dipa, dari sisi pagu
p awal: pagu awal, anggaran awal, pagu semula, pagu awalnya, pagu sebelum revisi, dipa awal
p akhir: pagu akhir, anggaran akhir, pagu setelah revisi, pagu sesudah revisi, pagu akhirnya
p lalu: pagu tahun lalu, pagu tahun sebelumnya, anggaran tahun lalu, anggaran tahun sebelumnya
p belanja: belanja, belanjanya, realisasi anggaran, realisasi belanja, terbelanjakan, dibelanjakan,
    pengeluaran, membelanjakan, uang yang terpakai
p sisa: sisa, tersisa, sisa anggaran, sisa pagu, <tidak> <terpakai>, menyisakan, tersisa pada
p serapan: serapan, serapannya, penyerapan, penyerapannya, serapan anggaran, daya serap, serapan
    total, penyerapan anggaran, terserap, menyerap, menyerap anggaran, menyerap pagu, daya
    serapnya, persentase serapan, tingkat serapan, serapan pagu, menyerap dana, persentase
    penyerapan, serapan dana, dari sisi serapan, terpakai
p realisasi: realisasi, realisasinya
p capaian: capaian, capaiannya, capaian kinerja, pencapaian, persentase capaian, tingkat capaian,
    bercapaian, capaian kinerjanya, persentase capaiannya
p rata: rata rata, rata rata capaian, rata rata capaiannya, rerata, rerata capaian, rata rata
    kantor, rata rata capaian kantor, rata rata capaian indikator, rata rata itu, rata rata capaian
    kinerja, capaian rata rata, nilai rata rata capaian, rata rata capaian indikator kinerja, rata
    rata itu sendiri
# what is counted
b indikator: indikator, indikatornya, indikator kinerja, indikator kinerja utama, iku, indikator di
    bawahnya
b kegiatan: kegiatan, kegiatannya
b sasaran: sasaran, sasaran strategis, sasaran kinerja, sasaran program
# the whole
O: kantor, seluruh kantor, satker, instansi, kantor kami, kantor ini, secara keseluruhan, total,
    satuan kerja, keseluruhan anggaran, seluruh anggaran kantor, total anggaran, keseluruhan kantor
l: lain, lainnya
k: sisanya, selebihnya, kecuali, selain, pengecualian, di luar, terkecuali, mengecualikan,
    dikecualikan, dikurangi
a: bukan sekadar, tidak sekadar, bukan hanya, tidak hanya, bukan cuma, bukan saja, tidak saja
# what tells nothing of the year as it was, or of some of it only
w: masing masing, akan, harus, hendak, ingin, mesti, perlu, wajib, agar, supaya, jika, bila,
    apabila, kalau, andai, seandainya, sekiranya, diharapkan, direncanakan, rencana, proyeksi,
    diproyeksikan, ditargetkan, semestinya, seharusnya, sebaiknya, mungkin, berpotensi, berisiko,
    upaya, mendorong, hampir, nyaris, triwulan, semester, bulan, sementara waktu, nasional,
    provinsi, renstra, rpjmn, rpjmd, usulan, diusulkan, sebelumnya pernah, pernah, sempat, semula,
    kontrak, paket, per, setiap tahun, biasanya, umumnya, sekitar, kurang lebih, kira kira,
    mendekati, kunci, jauh, syarat, guna, demi, khusus, jenis, belanja modal, belanja pegawai,
    belanja barang, sebagaimana, standar, ambang, batas, menjelang, hingga pertengahan, sampai
    pertengahan, praktis
# what joins clauses
j: karena, sebab, tetapi, tapi, namun, padahal, sedangkan, sementara, meskipun, meski, walaupun,
    walau, kendati, sehingga, jadi, berarti, artinya, melainkan, sekaligus, begitulah, berkat,
    bahwa, lantaran, sementara itu, yaitu, yakni, otomatis, sekalipun, kendatipun, karena itu, oleh
    karena itu, maka, dan karena itu, adapun
g: dan, serta, maupun, baik
y: atau, ataupun
"""
"""Letter and payload, then the phrases; what is indented goes on with the line before."""
_SPELT: Final = {"urutan": "urutan, peringkat, posisi, tempat, di peringkat, di posisi, di urutan"}
_PLAIN_WORDS: Final = (
    "adalah ialah merupakan menjadi yang itu ini tersebut sudah telah masih juga pun memang lagi"
    " saja hanya baru cuma di ke pada oleh untuk bagi dengan dalam dari secara atas hal soal segi"
    " sisi berada berhasil mampu dapat bisa tetap terbukti ternyata dinyatakan tergolong berakhir"
    " mencatat mencatatkan tercatat mencatatnya diraih dipegang dicatat diperoleh memperoleh"
    " mendapat menerima meraih memiliki mempunyai punya menempati menduduki mencapainya sebesar"
    " sebanyak senilai angka nilai jumlah persentase persen besar besaran kinerja hasil kegiatan"
    " kondisi keadaan tahun anggaran akhir sampai hingga ditutup sepanjang selama setahun sendiri"
    " sendirinya alhamdulillah syukur kami kita pihak dua keduanya sama lebih ganda unggul"
    " misalnya bukan sekadar lalu tingkat dikelola mengelola tepatnya persisnya catatan keterangan"
    " ringkas pasti jelas sungguh justru malah bahkan demikian begitu terhadap tercermin terlihat"
    " tampak menunjukkan menjadikan membuat dilihat dipandang ditinjau keberhasilan sepenuhnya"
    " ditentukan dicapai terletak jatuh datang berasal adanya antara antarkegiatan perjanjian"
    " lewat revisi melalui perubahan penyesuaian kebijakan penghematan efisiensi ada program"
    " daftar urutan posisi posisinya bawahnya rinciannya ditetapkan disusun satu tujuan seluruhnya"
    " berjumlah isinya merealisasikan merangkum mewujudkan menopang dirangkum infografis ikhtisar"
    " ringkasan sumber cakupan mencakup gabungan jumlahnya dijumlahkan digabungkan digabung"
    " kembali setara selisih selisihnya beda bedanya laporan dokumen pelaksanaan kenaikan"
    " pengurangan pertambahan akhirnya tahunan membelanjakan sebagai itulah pemegang jarak poin"
    " pukul tingginya rendahnya dana"
)


@cache
def plain() -> frozenset[str]:
    """Words that say nothing of their own."""
    return frozenset(_PLAIN_WORDS.split())


@cache
def office_phrases() -> Phrases[tuple[str, str]]:
    """Each phrase by its words."""
    return Phrases(*joined.kept(_office_phrases, __file__, lookup.__file__))


def _office_phrases() -> tuple[Any, ...]:
    return tuple(by_first_words(held_once(_phrases())))


def _phrases() -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    for meaning, phrase in entries(_TABLE):
        letter, _, payload = meaning.partition(" ")
        for said in spelled(phrase, _FAMILIES | _SPELT):
            yield said, (letter, payload)
