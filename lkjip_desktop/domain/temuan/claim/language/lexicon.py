"""What the words of a claim mean: each phrase with the letter of its chunk and its payload."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.phrase import entries, spelled, word_set

_FAMILIES: Final = {
    "target": "target, targetnya, target kinerja, target kinerjanya, target tahunan, yang"
    " ditargetkan, batas, batasnya, batas target, ambang batas,"
    " ambang",
    "janji": "yang ditetapkan, yang diperjanjikan, yang direncanakan",
    "capai": "capai, penuhi, mencapai, memenuhi, menyentuh, meraih, menggapai, menyamai, menepati,"
    " menembus, tembus, sampai pada, sampai ke, sampai di, sesuai, sesuai dengan, sama dengan",
    "lampau": "melampaui, melebihi, melewati, lewat, lewat dari, mengungguli, di atas, lebih tinggi"
    " dari, lebih tinggi daripada, lebih besar dari, lebih besar daripada, lebih baik dari, lebih"
    " baik daripada",
    "luput": "di bawah, kurang dari, jauh dari, luput dari, meleset dari, melenceng dari,"
    " tertinggal dari, terpaut dari, lebih rendah dari, lebih rendah daripada, lebih kecil dari,"
    " lebih kecil daripada, gagal mencapai, gagal memenuhi, gagal menyentuh, gagal meraih",
    "sampai": "mencapai, memenuhi, menyentuh, sampai pada",
    "atau": "atau, dan, maupun, bahkan, serta, sekaligus, dan bahkan, atau bahkan",
    "lewat": "melampaui, melebihi, melewati",
    "nya": "target, targetnya, batas",
    "peringkat": "peringkat, posisi, urutan, di peringkat, di posisi, di urutan, pada peringkat,"
    " pada posisi, pada urutan",
    "pagu": "pagu, pagu akhir, anggaran, pagu anggaran",
    "belanja": "realisasi, realisasinya, realisasi anggaran, belanja, realisasi belanja",
    "dan": "dan, dengan",
    "dana": "dana, anggaran, pagu, uang, belanja",
    "lewat_apa": "melalui, lewat, dengan, pada, dalam",
    "revisi": "revisi, revisi anggaran, revisi pagu, perubahan anggaran, perubahan pagu",
    "uang": "anggaran, dana, pagu",
    "terpakai": "terserap, terpakai, terbelanjakan, termanfaatkan, terealisasi, diserap, dipakai,"
    " digunakan, dibelanjakan, dimanfaatkan, direalisasikan, dihabiskan",
    "tidak": "tidak, belum, tak, tidak dapat, tidak sempat, tidak berhasil, belum dapat, belum"
    " sempat",
    "harus": "akan, harus, hendak, ingin, mesti, perlu, wajib",
    "dicapai": "dicapai, diraih, dipenuhi, diwujudkan",
}
"""Words that stand for one another: in a phrase below, <NAME> is each of them."""
_TABLE: Final = """
# what a figure is a figure of
p target: penetapan target, target, targetnya, target tahunannya, target kinerja, target kinerjanya,
    ditargetkan, menargetkan, menjanjikan
p batas: ambang, ambangnya, batas, batas atas, batas bawah, rentang target, rentang, ambang batas
p realisasi: hasil pengukuran, pencapaian realisasi, hasilnya, hasil akhirnya, angkanya, skornya,
    perolehannya, persentasenya, nilainya, indeksnya, realisasi, realisasinya, terealisasi,
    direalisasikan, realisasi kinerja, nilai realisasi, terealisasikan, realisasi kinerjanya,
    capaian realisasi
p capaian: rentang capaian, pencapaian target, ketercapaian target,
    nilai kinerja, nilai kinerja organisasi, nilai capaian kinerja, capaian, capaiannya,
    capaian kinerja, tingkat capaian, persentase capaian, nilai capaian, ketercapaian,
    pencapaian, tingkat ketercapaian, pencapaian kinerja, capaian kinerjanya, persentase
    ketercapaian, persentase pencapaian, tingkat pencapaian, capaian target, capaian targetnya,
    pencapaian targetnya, ketercapaian targetnya
p rata: rata rata capaian, rata rata capaian kinerja, capaian rata rata, rerata capaian, rata
    rata persentase capaian, capaian kinerja rata rata, rata rata tingkat capaian, rata rata
    nilai capaian, nilai rata rata capaian, nilai capaian rata rata, rerata capaian kinerja, rata
    rata pencapaian, rata rata pencapaian kinerja, rata rata ketercapaian, rata rata capaiannya,
    rata rata kantor
p pagu: porsi anggaran, porsi pagu, ditopang dana, didukung dana, didukung anggaran, didanai,
    dianggari, dibekali, dijatah, beranggaran, dukungan <uang>, ketersediaan <uang>,
    penyediaan <uang>, pengalokasian <uang>, penganggaran, anggaran yang tersedia, dana yang
    tersedia, plafon anggaran, alokasi dana, pagu indikator, berpagu, pagu, pagunya, pagu anggaran,
    total pagu, total anggaran, jumlah anggaran, alokasi anggaran, anggaran, anggarannya,
    dianggarkan, alokasi pagu, pagu dipa, total pagu anggaran, dialokasikan, jumlah pagu, alokasi
p awal: pagu awal, pagu anggaran awal, anggaran awal, dipa awal, pagu semula, pagu awal dipa,
    pagu dipa awal
p akhir: pagu akhir, pagu anggaran akhir, anggaran akhir, dipa akhir, pagu setelah revisi, pagu
    revisi, pagu sesudah revisi, pagu terakhir, pagu akhirnya, anggaran akhirnya
p belanja: pembelanjaan
p belanja: pemanfaatan <uang>, pembelanjaan <uang>, pencairan <uang>, <dana> yang <terpakai>,
    pemakaian anggaran, pengeluaran anggaran, terbelanjakan, realisasi anggaran indikator,
    membelanjakan, menghabiskan, menghabiskan anggaran, total belanja, jumlah belanja, belanja,
    digunakan, dipergunakan, terpakai, penggunaan anggaran, realisasi dana, realisasi anggaran,
    menyerap anggaran, menyerap pagu, realisasi keuangan, realisasi belanja, terserap, menyerap,
    diserap, anggaran terserap, anggaran terealisasi, realisasi anggarannya, total realisasi
    anggaran, jumlah realisasi anggaran, total realisasi belanja, anggaran diserap, realisasi
    penyerapan anggaran, telah dibelanjakan, dibelanjakan
p serapan: serapan anggarannya, penyerapan anggarannya, serapan indikator,
    serapan anggaran indikator, serapan pagu indikator, serapan, penyerapan <uang>,
    penyerapan, serapan anggaran, penyerapan anggaran, daya serap, daya serap anggaran, tingkat
    serapan, tingkat penyerapan, tingkat serapan anggaran, tingkat penyerapan anggaran,
    persentase serapan, persentase penyerapan, persentase serapan anggaran, persentase
    penyerapan anggaran, serapannya, penyerapannya, serapan pagu, persentase realisasi anggaran,
    daya serapnya, serapan belanja
p sisa: <dana> yang <tidak> <terpakai>, <tidak> <terpakai>, sisa uang, sisa kas, kembali ke kas
    negara, dikembalikan ke kas negara, sisa pagu indikator, sisa anggaran indikator, dana yang
    tersisa, sisa dana, sisa pagunya, sisa anggaran, sisa pagu, sisa, sisanya, menyisakan,
    tersisa, anggaran tidak terserap, sisa anggarannya, menyisakan anggaran, sisa pagu anggaran,
    anggaran yang tersisa, selisih <pagu> <dan> <belanja>, selisih antara <pagu> <dan> <belanja>
p efisiensi: efisiensi, efisiensi anggaran, tingkat efisiensi, tingkat efisiensi anggaran, nilai
    efisiensi
p hemat: penghematan anggaran, penghematan, dihemat, yang dihemat, berhasil dihemat, dapat dihemat
p nilai: nilai, bernilai, skor
# whether a target is met
v tercapai: kami penuhi, kita penuhi,
    kami capai, kita capai, tuntas tercapai, <capai> <target>, sesuai <janji>, sesuai dengan
    <janji>, tembus, dipenuhi, berhasil dipenuhi, terpenuhinya, tercapai, tercapainya, terpenuhi,
    memenuhi, dicapai, berhasil dicapai, mencapai targetnya masing masing, berhasil mencapai
    target, dapat mencapai target
v lampau: <lampau> <target>, melampaui <janji>, melebihi <janji>, terlewati, melewati, di atas
    target yang ditetapkan, melampaui, terlampaui, melebihi, dilampaui, dapat dilewati,
    berhasil dilewati, telah dilewati
v cukup: <sampai> <atau> <lewat>, <sampai> <atau> <lewat> <nya>, tercapai atau terlampaui,
    tercapai dan terlampaui
v gagal: meleset, luput, melenceng, <luput> <target>, <luput> angka perjanjian, gagal mencapai,
    gagal memenuhi, gagal tercapai, di luar rentang, di luar batas, di luar rentang target
v dalam: di dalam rentang, dalam rentang, di dalam rentang target, dalam rentang target
v kosong: tidak berlaku, tidak dapat diukur, tidak diukur, belum dapat diukur, tidak bisa diukur,
    belum bisa diukur, belum diukur, tak dapat diukur, tak bisa diukur
v berlaku: berlaku, dapat diukur, terukur
# no, all, none, only
n: tertinggal, terpaut, berselisih, belum, tidak, bukan, gagal, tak, kurang
e: seluruh, semua, setiap, segenap, seluruhnya, semuanya, keseluruhan, keseluruhannya, tiap
z: nihil, tidak ditemukan, tidak dijumpai,
    tidak ada, tiada, tidak satu pun, tidak satupun, tidak terdapat, tak satu pun, tidak seorang
    pun, tidak ada satu pun, tidak ada satupun, tidak sebuah pun, tak ada, tidak adanya, tiadanya,
    ketiadaan, tak adanya
h: hanya, hanyalah, cuma, baru, satu satunya
# most and least
m max: terluas, terpanjang, terdalam, <peringkat> teratas, <peringkat> tertinggi, paling menonjol,
    memuncak, teratas, terunggul, paling unggul, paling atas, terkuat, juaranya, terlama, paling
    lama, tertinggi, terbesar, paling tinggi, paling besar, terbanyak, paling banyak, paling baik,
    terbaik
m min: tersempit, <peringkat> terbawah, <peringkat> terendah, <peringkat> terakhir,
    terbawah, terlemah, paling lemah, paling bawah, paling buruk, paling minim, paling
    buncit, tersingkat, terpendek, paling singkat, paling pendek, terendah, terkecil, paling
    rendah, paling kecil, paling sedikit, tersedikit, terburuk, paling ramping, juru kunci
# more and less
a naik: tren peningkatan, tren kenaikan, tren meningkat, tren naik, tumbuh, pertumbuhan, lonjakan,
    melonjak, terdongkrak, terkerek, menanjak, merangkak naik, melesat, beranjak naik, terangkat,
    melambung, mengalami pertumbuhan, mengalami lonjakan, naik, meningkat, bertambah, mengalami
    kenaikan, mengalami peningkatan, lebih tinggi, lebih besar, lebih banyak, membaik naik,
    kenaikan, peningkatan, penambahan, ditambah, terjadi peningkatan, terjadi kenaikan, ada
    kenaikan, ada peningkatan, mengalami penambahan, menambah, bertambahnya, naiknya, berhasil
    ditingkatkan, berhasil dinaikkan
a turun: tren penurunan, tren menurun, tren turun, tidak sebesar, tidak setinggi, tidak sebanyak,
    belum sebesar, belum setinggi, penyusutan, melorot, jeblok, terpuruk, melandai, mengecil,
    tergerus, kemerosotan, mengalami kemerosotan, mengalami penyusutan, terpangkas, dipangkas,
    dipotong, terpotong, diblokir, turun, menurun, berkurang, mengalami penurunan, lebih
    rendah, lebih kecil, lebih sedikit, penurunan, pengurangan, dikurangi, terjadi penurunan,
    merosot, menyusut, mengalami pengurangan, susut, anjlok, ditekan, dapat ditekan, berhasil
    ditekan, berhasil diturunkan, berkurangnya, turunnya
a membaik: terjadi perbaikan, terdapat perbaikan, membaik, lebih baik, mengalami perbaikan,
    menunjukkan perbaikan
a memburuk: memburuk, lebih buruk, mengalami kemunduran, menunjukkan kemunduran, kemunduran, terjadi
    kemunduran, terdapat kemunduran
a cepat: lebih cepat, menjadi lebih cepat, lebih singkat
a lambat: melambat, lebih lambat, menjadi lebih lambat, lebih lama
a tetap: tetap, sama, tidak berubah, tetap sama, tidak mengalami perubahan, sama seperti, stabil,
    stagnan, mandek, konstan, tidak beranjak, tidak bergerak, mengalami stagnasi, tidak berbeda,
    tak berbeda, disamakan, dipertahankan sama
# against what
k: perbandingan dengan, perbandingan terhadap, dibandingkan, dibandingkan dengan, dibanding,
    daripada, jika dibandingkan dengan, bila dibandingkan dengan, apabila dibandingkan dengan,
    seperti, seperti pada, terhadap, jika dibandingkan, dibanding dengan, sama dengan
d: dari, dari total, dari jumlah, dari seluruh
# things that are counted
b iku: indikator kinerja utama, iku
b indikator: indikator, indikatornya, indikator kinerja, indikator kinerja kegiatan, indikator
    kinerja yang, ukuran kinerja, porsi indikator, proporsi indikator, bagian indikator
b sasaran: sasaran, sasaran kinerja, buah sasaran
b tujuan: tujuan, buah tujuan, tujuan strategis, tujuan renstra
b kegiatan: kegiatan
b keluaran: keluaran, output, rincian output
b jenjang: jenjang, jenjang sasaran, tingkatan
b revisi: kali revisi, kali perubahan pagu, kali revisi pagu, kali perubahan anggaran, kali
    penambahan pagu, kali penambahan, kali perubahan, kali revisi anggaran
b kali: kali
b butir: butir, butir kinerja, butir perjanjian
# parts of an office
f seksi: seksi, kepala seksi
f subseksi: subseksi, sub seksi, kepala subseksi, kepala sub seksi
f subbagian: subbagian, sub bagian, kepala subbagian, kepala sub bagian
f bidang: bidang, kepala bidang
f bagian: kepala bagian
f divisi: divisi, kepala divisi
f direktorat: direktorat, kepala direktorat
f urusan: urusan, kepala urusan
f instalasi: instalasi, kepala instalasi
f subdirektorat: subdirektorat
f: unit kerja, unit organisasi
# documents
D renstra: renstra, rencana strategis, dokumen renstra, dokumen rencana strategis
D perjanjian: perjanjian kinerja, perjanjian, perjanjian kinerja awal, perjanjian perubahan,
    perjanjian kinerja perubahan, dokumen perjanjian kinerja
D laporan: laporan, laporan kinerja, laporan ini, laporan kinerja ini, lkjip, dokumen ini
# what opens a list
l: terdiri atas, terdiri dari, yang terdiri atas, yang terdiri dari, meliputi, mencakup, dengan
    rincian, dengan perincian
# prepositions
P: <lewat_apa> <revisi>, lewat, via, menurut, antara lain melalui, pada, di,
    dalam, untuk, bagi, oleh, kepada, melalui, dengan, di dalam, ke dalam, dengan menggunakan, atas,
    secara, ke, beserta, di lingkungan, yang diampu, yang diampu oleh, yang ditangani oleh,
    yang dikelola oleh, yang dipegang oleh
# and, or
g: dan, serta, maupun, sedangkan, sementara, sementara itu, adapun
y: atau, atau sebesar, atau setara, atau setara dengan, setara, setara dengan, atau sekitar,
    sama dengan
# how exactly
r: nyaris, sekitar, kurang lebih, kira kira, lebih kurang, kisaran, berkisar, mendekati, hampir
B: tidak di bawah, tidak di atas, belum genap,
    lebih dari, kurang dari, di atas, di bawah, paling lambat, paling tinggi adalah, minimal,
    maksimal, sekurang kurangnya, sekurangnya, sedikitnya, setidaknya, paling sedikit adalah,
    lewat dari, tidak kurang dari, tidak lebih dari, selambat lambatnya, sampai dengan angka,
    mulai dari, antara, menembus, menembus angka, melewati angka, melampaui angka, melebihi angka
C: masing masing, berturut turut, sama sama
# verbs that may bind a figure
M: membuahkan, membukukan, menjangkau, mencapai, menyentuh, meraih
w memuat: jatuh pada, jatuh di,
    dirumuskan ke dalam, dirumuskan dalam, dirumuskan menjadi, diterjemahkan ke dalam,
    diterjemahkan menjadi, diwujudkan ke dalam, diwujudkan dalam, dituangkan dalam, mencantumkan,
    mencantumkan sebanyak, sebagai penanggung jawab, penanggung jawab,
    penanggung jawab atas, punya, mempunyai sebanyak, dikawal, dikawal oleh, mengemban, menjabarkan,
    bertanggung jawab atas, bertanggung jawab terhadap, memikul, memperjanjikan, menyepakati,
    berisi, dibebani, menangani, ditugasi, menyandang, merumuskan, mengukur kinerjanya dengan,
    diukur lewat, dirinci ke dalam, dirinci menjadi, dipecah menjadi, tersebar di, terbagi dalam,
    mewadahi, merangkum, memuat, mempunyai, memiliki, menetapkan, diukur, diukur dengan,
    diukur melalui, diukur menggunakan, terdapat, ada, terbagi ke dalam, dibagi ke dalam,
    dibagi atas, dibagi menjadi, dijabarkan, dijabarkan ke dalam, dijabarkan
    menjadi, mempertanggungjawabkan, dikelola melalui, dibiayai, dibiayai oleh, dibiayai dari,
    melaksanakan, menghasilkan, mengelola, ditetapkan, disusun, disusun pada, menjadi puncak,
    dituangkan, dituangkan ke dalam, memuat sebanyak, terbagi atas, terbagi menjadi, melaporkan,
    menyajikan, didukung oleh, didukung, dipakai, menggunakan, membiayai, berjumlah, dilaksanakan,
    diuraikan ke dalam, diturunkan menjadi, diturunkan ke dalam, mengukur, tersebar pada,
    dipertanggungjawabkan, dilaporkan, menyelenggarakan, mengalami, dibantu, dibantu oleh,
    membawahkan, membawahi, direvisi, diubah, direvisi sebanyak, diubah sebanyak, menaungi,
    mendukung, mengampu, menerima, diterima, terjadi, tercatat, masuk, memperoleh, mendapat,
    mendapatkan, mencatat, mencatatkan, memakai, membagi, ditugasi melaksanakan, bertugas
    melaksanakan, diberi tugas melaksanakan, diberi tanggung jawab melaksanakan,
    terbit, adanya, dijumpai, masih dijumpai
# words that say nothing of their own
c merata: secara rata rata
c: dicantumkan, dicantumkan sebesar, dipasang, dipasang pada, disebutkan,
    disebut, di mana, dimana, yang mana, sebenarnya, yang sebenarnya
c: syukur, alhamdulillah, syukur alhamdulillah, puji syukur,
    setelah revisi, sesudah revisi, setelah direvisi, setelah perubahan, setelah penyesuaian,
    tanggal, tertanggal, bertanggal, hari, di antaranya, rencana kerja, rencana kerja dan
    anggaran, rka, dipa, adalah, ialah, yaitu, yakni, sebesar, sebanyak, senilai, sejumlah,
    menjadi, ini, tersebut, yang, telah, sudah, itu, merupakan, kinerja, kinerjanya, ditetapkan
    sebesar, juga, masih, mampu, berhasil, dapat, pun, hasil, diraih, diperoleh, dicatat,
    berada, hingga, sampai, sampai dengan, per, s d, akhirnya, secara keseluruhan,
    kita, kami, sepenuhnya, adapun, dengan demikian, demikian, dengan kata lain,
    dengan kata lain dengan, dengan perkataan lain, hal ini berarti, hal itu berarti, ini berarti,
    yang ditetapkan, yang telah ditetapkan, yang diperjanjikan, yang direncanakan,
    yang dipertanggungjawabkan, yang <harus> <dicapai>,
    tercatat sebesar, ditutup pada, ditutup pada angka, ditutup di angka, berakhir pada angka,
    berakhir di angka, berhenti pada angka, berada pada angka, berada di angka, ditetapkan,
    diperjanjikan, semula, kemudian, lalu menjadi, sebelum, oleh karena itu, sejak awal,
    ketepatan, seluruh tahun, sepanjang tahun, selama setahun, dalam setahun, selama tahun
    berjalan, pada akhir tahun, di akhir tahun, hingga akhir tahun, sampai akhir tahun, sampai
    dengan akhir tahun, sampai dengan tahun ini, akhir tahun, tutup tahun, pada tutup tahun, hingga
    tutup tahun, sampai tutup tahun, sampai dengan tutup tahun, satu sama lain, dibandingkan satu
    sama lain, apabila dibandingkan satu sama lain, bila dibandingkan satu sama lain, jika
    dibandingkan satu sama lain, jadi, maka, sehingga, karenanya,
    dilihat dari, secara umum, secara total, totalnya, total, seluruhnya menjadi, seluruhnya
    sebanyak, seluruhnya sebesar, seluruhnya mencapai, jumlahnya, nyata, cukup, sangat, sudah
    dapat, mengambil, terletak, terdapat pada, ada pada, diduduki, ditempati, ditunjukkan,
    dimiliki, dicapai oleh, tetapi, tapi, namun, bahwa, ternyata, tahun, angka, persentase,
    sedikit, jumlah, usulan tersebut, dan untuk, dibandingkan target, sepanjang, selama, hal ini,
    berubah menjadi,
    menunjukkan, menunjukkan bahwa, terlihat, terlihat bahwa, tampak, bila, jika, cakupan,
    tingkat, wilayah, dengan selisih, selisih sebesar, tipis, tajam, drastis, pesat, signifikan,
    tertera, tercantum, tertuang, termuat, tertulis, bertengger, bercokol, berhenti, bertahan,
    dinyatakan, dipandang, dianggap, dinilai, tergolong, terbukti, baik, keadaan,
    kondisi, posisi, berasal dari, datang dari, disumbang oleh, disumbangkan oleh, diraih oleh,
    dipegang oleh, dicatat oleh, tanggung jawab, pendukung, tetap dapat, tetap mampu,
    tetap berhasil, sesuai standar, sesuai ketentuan, sesuai prosedur
# words that join a clause which has its own subject
j: setelah, sesudah, ketika, tatkala, karena, sebab, lantaran, berkat, meskipun, walaupun, meski,
    walau, kendati, kendatipun, sekalipun, padahal
# words that break a claim
X: kantor wilayah, kantor pusat, kantor kementerian, indikator lain, indikator lainnya, salah
    satu, antara lain, kedua setelah, sebagian, sebagian besar, lainnya, nasional, target
    nasional, target renstra, hampir seluruh, hampir semua, rata rata nasional, sebagian kecil,
    di antara, mayoritas, kebanyakan
"""
"""Letter and payload, then the phrases; what is indented goes on with the line before."""


def phrases() -> Iterator[tuple[tuple[str, ...], tuple[str, str]]]:
    """Each phrase as its words, with letter and payload; of two the later one counts."""
    for meaning, phrase in entries(_TABLE):
        letter, _, payload = meaning.partition(" ")
        for said in spelled(phrase, _FAMILIES):
            yield said, (letter, payload)


UNITS: Final = word_set(
    "kali jam menit hari bulan minggu pekan tahun meter kilometer sentimeter hektare km m m2 cm"
    " ha poin derajat celsius kilogram ton liter porsi rupiah persen"
)
"""Words behind a number that measure and do not count."""
COUNTERS: Final = frozenset({"buah", "ekor", "jiwa", "keping", "lembar", "orang", "unit"})
"""Words that count anything."""
PERSONS: Final = word_set(
    "anak balita bayi jemaah jiwa klien mahasiswa narapidana nelayan orang pasien pegawai"
    " pengunjung penumpang peserta petani petugas santri siswa tahanan taruna wbp"
)
"""Units of which each is one."""
MONTHS: Final = {
    "januari": 1, "februari": 2, "pebruari": 2, "maret": 3, "april": 4, "mei": 5, "juni": 6,
    "juli": 7, "agustus": 8, "september": 9, "oktober": 10, "november": 11, "nopember": 11,
    "desember": 12,
}  # fmt: skip
