"""The words and phrases of official prose, each with its letter and payload, as tables."""

from __future__ import annotations

from typing import Final

FAMILIES: Final = {
    "alami": "mengalami, menunjukkan, memperlihatkan, mencatat, mencatatkan, membukukan,"
    " menorehkan, mengukir, menuai, memetik, terjadi, ada, menandai, mencerminkan,"
    " menggambarkan",
    "sifat": "#, yang berarti, yang nyata, yang signifikan, signifikan, tajam, tipis, kecil",
    "dari": "dari, daripada, dibanding, dibandingkan, dibandingkan dengan, ketimbang",
    "janji": "diperjanjikan, dijanjikan, ditargetkan, disepakati, ditetapkan, dipatok, dipasang,"
    " dibebankan, dipersyaratkan, diamanatkan, dicanangkan, disanggupi, ditentukan,"
    " digariskan",
    "angka": "luas, panjang, volume,"
    " angka, nilai, besaran, tingkat, jumlah, hasil, skor, persentase, indeks",
    "ambang": "ambang, ambang batas, batas, batas toleransi, toleransi, batas atas, ambang atas,"
    " batas maksimal, batas maksimum, pagu batas, garis batas",
    "boleh": "ditoleransi, diperbolehkan, dibolehkan, diizinkan, diperkenankan, ditenggang,"
    " <janji>",
    "tidak": "tidak, tak, belum, belum juga, tidak juga, tidak kunjung, belum kunjung, tidak"
    " pernah, belum pernah, gagal, urung, batal, tidak berhasil, belum berhasil, tidak"
    " mampu, belum mampu, tidak sanggup, belum sanggup, tidak dapat, belum dapat, tidak"
    " bisa, belum bisa, tidak sempat, belum sempat, tidak sampai, belum sampai, kurang"
    " berhasil, gagal untuk, belum mampu untuk, belum kuasa, tak kuasa, tak mampu, tak"
    " berhasil, tak sanggup, tak kunjung, tak juga, belum lagi, tidak jadi, enggan, emoh,"
    " luput",
    "capai": "diraih, dicapai, dipenuhi, digapai, diwujudkan, direalisasikan, ditepati, dikejar",
    "di": "di, pada, berada di, berada pada, berhenti di, bertengger di, berhenti pada,"
    " tertahan di, bercokol di, bertahan di, duduk di, mendarat di, parkir di, berakhir"
    " di, finis di",
    "tuang": "tertuang, tercantum, tertulis, termuat, tertera, tersurat, dituangkan, dimuat,"
    " dicantumkan, ditulis, disebut, disebutkan",
    "rencana": "rencana, rencana semula, rencana awal, sasaran, harapan, ekspektasi",
    "henti": "terjaga, dijaga, berakhir, finis, mendarat, ditutup, bertahan, tertahan, mentok,"
    " berhenti, parkir, terpaku, tetap, masih, tersangkut, berkutat, tetap berada, masih berada,"
    " tetap bertahan, tetap terjaga, berhasil dijaga",
    "makan": "menyita, memakan, memerlukan, membutuhkan, menghabiskan, butuh, perlu",
    "jumlah": "banyaknya, banyak, tingginya, tinggi, besarnya, besar, lamanya, lama, panjangnya,"
    " panjang, seringnya, sering, kerapnya, kerap, cepatnya, cepat, rendahnya, rendah",
    "peringkat": "peringkat, urutan, posisi, tempat, ranking, rangking, jenjang, tangga, deret",
}
"""Words that stand for one another: in a phrase below, <NAME> is each of them; # is none."""

ROOTS: Final = """
naik me: tanjak, lonjak, lesat, lejit, lambung, bubung, bengkak, besar, tinggi, kuat, luas, tebal,
    tambah
naik ter: dongkrak, kerek, angkat, katrol, ungkit, lecut, tingkatkan, naikkan
naik di: dongkrak, tingkatkan, naikkan, kerek, katrol, perbesar
turun me: surut, susut, kerut, kempis, tipis, ciut, lemah, kecil, rosot, lorot, nurun, cuut,
    kendur, redup, tukik, rendah, sempit, kerdil
turun ter: gerus, pangkas, koreksi, kikis, gerogoti, kurangi, reduksi, potong, gelincir, empas
turun di: kurangi, turunkan, tekan, pangkas, perkecil, kurangkan
baik me: baik
baik ter: benahi, perbaiki
buruk me: buruk
lambat me: lambat, lama, panjang
cepat me: cepat, singkat, pendek
"""
"""Roots of verbs by their meaning and prefix; the forms of a prefix follow from its rules."""

TABLE: Final = """
# a figure that turned: read against an earlier one
c naik: naik, meningkat, bertambah, tumbuh, melambung, meroket, merangkak naik, merambat naik,
    beranjak naik, bergerak naik, merayap naik, mendaki, berlipat, berlipat ganda, bertumbuh, naik
    kelas, naik tingkat, terdorong naik, memanjat, bergerak ke atas, menjadi lebih tinggi, menjadi
    lebih besar, menjadi lebih banyak, <alami> kenaikan, <alami> peningkatan, <alami> pertumbuhan,
    <alami> lonjakan, <alami> penguatan, <alami> pertambahan, <alami> penambahan, <alami> tren naik,
    <alami> tren meningkat, <alami> tren kenaikan, <alami> tren peningkatan, dalam tren naik, dalam
    tren meningkat, beringsut naik, terkatrol naik, naik daun, menggemuk, menggelembung, merekah,
    menebal, naik lagi, bertambah tinggi, bertambah besar, bertambah banyak, bergeser naik, menapak
    naik, merambat, menggeliat, melaju, terungkit naik, membuncah, beranjak
c turun: turun, menurun, berkurang, anjlok, jeblok, jatuh, susut, surut, terjun, rontok, ambles,
    amblas, ambruk, melandai turun, merosot, melorot, terpuruk, terperosok, tersungkur, bergerak
    turun, merambat turun, merangkak turun, beringsut turun, beranjak turun, bergerak ke bawah,
    menjadi lebih rendah, menjadi lebih kecil, menjadi lebih sedikit, <alami> penurunan, <alami>
    kemerosotan, <alami> penyusutan, <alami> pelemahan, <alami> kontraksi, <alami> pengurangan,
    <alami> koreksi, <alami> tren turun, <alami> tren menurun, <alami> tren penurunan, dalam tren
    turun, dalam tren menurun, melempem, mengendor, luntur, memudar, melandai, turun lagi,
    mengendur, bertambah rendah, bertambah kecil, bertambah sedikit, terjun bebas, melemah, bergeser
    turun, luruh, mereda, layu, melayu, terjerembap, lengser, kehilangan tenaga
c tetap: stagnan, mandek, mandeg, mandek total, stabil, konstan, ajek, tidak berubah, tak berubah,
    tidak bergerak, tak bergerak, tidak beranjak, tak beranjak, tidak bergeser, tak bergeser, tidak
    beringsut, jalan di tempat, berjalan di tempat, datar, mendatar, tidak naik maupun turun, tidak
    naik dan tidak turun, tidak naik ataupun turun, tidak mengalami perubahan, tidak ada perubahan,
    tidak ada kenaikan, tidak ada peningkatan, sama saja, sama persis, persis sama, tidak bertambah
    maupun berkurang, <alami> stagnasi, statis, membeku, bergeming, serupa
c baik: membaik, <alami> perbaikan, <alami> kemajuan, lebih baik, lebih bagus, bertambah baik,
    berubah lebih baik, berubah menjadi lebih baik, menjadi lebih baik, lebih unggul, lebih
    menggembirakan, lebih memuaskan, lebih cemerlang, lebih gemilang, naik mutunya, pulih, maju,
    lebih berhasil, lebih patuh, lebih tertib, lebih puas, lebih disiplin, lebih lengkap, lebih
    tuntas, melangkah maju, melangkah lebih baik
c buruk: memburuk, <alami> kemunduran, <alami> pemburukan, lebih buruk, lebih jelek, bertambah
    buruk, bertambah jelek, menjadi lebih buruk, mundur, lebih mengecewakan, lebih suram, lebih
    terpuruk, melangkah mundur
c cepat: <makan> waktu lebih singkat, <makan> waktu lebih pendek, <makan> waktu yang lebih singkat,
    <makan> waktu yang lebih pendek, <makan> waktu lebih sedikit, <makan> waktu yang lebih sedikit,
    lebih lekas, lebih kilat, lebih tangkas, lebih sigap, lebih cekatan, lebih cepat, lebih singkat,
    lebih pendek, bertambah cepat, bertambah singkat, bertambah pendek, menjadi lebih cepat, menjadi
    lebih singkat, terpangkas, lebih ringkas, lebih gesit
c lambat: <makan> waktu lebih lama, <makan> waktu lebih panjang, <makan> waktu yang lebih lama,
    <makan> waktu yang lebih panjang, <makan> waktu lebih banyak, <makan> waktu yang lebih banyak,
    lebih lelet, lebih alot, lebih lama, lebih lambat, lebih panjang, bertambah lama, bertambah
    lambat, bertambah panjang, menjadi lebih lama, menjadi lebih lambat, molor, mulur, lebih molor,
    berlarut, lebih lamban
c naik: lebih tinggi, lebih besar, lebih banyak, lebih kuat, lebih sering, lebih ramai, lebih kerap,
    lebih padat, lebih kerap terjadi, lebih sering terjadi, lebih banyak terjadi
c turun: lebih rendah, lebih kecil, lebih sedikit, lebih lemah, lebih tipis, lebih jarang, lebih
    sepi, lebih minim, lebih lengang, lebih sunyi, lebih lesu, lebih jarang terjadi
# what says the same only with a word of degree before it: makin tinggi
j naik: tinggi, besar, banyak, kuat, tebal, gemuk, ramai, sering, deras, subur, kerap, padat
j turun: rendah, kecil, sedikit, tipis, lemah, ciut, jarang, sepi, minim, langka, lesu, lengang
j baik: baik, bagus, mantap, cemerlang, gemilang, menggembirakan, memuaskan, sehat, positif, prima
j buruk: buruk, jelek, parah, mengecewakan, suram, memprihatinkan, mengkhawatirkan
j cepat: cepat, singkat, pendek, ringkas, gesit
j lambat: lama, lambat, panjang, lamban, berlarut, molor
g: makin, semakin, kian, bertambah, tambah, lebih
# as much as something else, which is told behind it: setinggi tahun lalu
e naik: setinggi, sebesar, sebanyak, sekuat, seramai, setebal, sesering, sekerap
e baik: sebaik, sebagus, secemerlang, segemilang, semenggembirakan
e cepat: secepat, sesingkat
e lambat: selambat
# beyond, below or at something: read against a target or an earlier figure told behind it
v capai: mempertahankan, mencapai, meraih, memenuhi, menyentuh, menggapai, menggenapi, menjangkau,
    menyamai, menepati, mewujudkan, merealisasikan, sampai pada, sampai ke, sampai di, sampai di
    garis, menyentuh garis, menunaikan, menuntaskan, membayar lunas, melunasi, tiba di, berhasil
    menyamai, mengejar, sesuai, sesuai dengan, sejalan dengan, memadai untuk, memadai bagi, cukup
    untuk, cukup untuk memenuhi, cukup memenuhi, memadai untuk memenuhi, memadai untuk mencapai,
    cukup untuk mencapai, menaklukkan, mengunci, menggenggam, menyapu bersih, merampungkan,
    membereskan, menyikat habis, melahap habis, memborong, sukses mencapai, sukses memenuhi, sukses
    meraih, mengamankan, mengantongi, mendekap, klop dengan, memenuhi harapan, selaras
    dengan, mengimbangi
v tembus: menembus, tembus, berhasil menembus
v lampau: sampai di atas, hingga di atas, melampaui, melebihi, melewati, mengungguli, menyalip,
    melompati, melangkahi, mengatasi, mengalahkan, melesat melampaui, di atas, berada di atas,
    bertengger di atas, <henti> di atas, lebih baik <dari>, unggul dari, unggul atas, melambung di
    atas, jauh melampaui, melejit melampaui, surplus dari, melompat melampaui, naik melampaui, lebih
    dari
v atas: lebih tinggi <dari>, lebih besar <dari>, lebih banyak <dari>, terlampau tinggi dari
v bawah: <henti> di bawah, sampai di bawah, hingga di bawah, di bawah, berada di bawah, tertahan di
    bawah, berhenti di bawah, kurang dari, lebih rendah <dari>, lebih kecil <dari>, lebih sedikit
    <dari>, tidak sampai, jatuh di bawah, terpuruk di bawah, bertahan di bawah
v gagal: jauh dari, masih jauh dari, luput dari, meleset dari, melenceng dari, tertinggal dari,
    terpaut dari, terpaut jauh dari, kalah dari, kalah <dari>, lebih buruk <dari>, ketinggalan dari,
    tercecer dari, menjauh dari, terlempar dari, selisih tipis di bawah, terpaut tipis dari, terpaut
    tipis di bawah, defisit dari, belum sebanding dengan, tidak memadai untuk
v sama: sama <jumlah> dengan, tidak beda dengan, tak beda dengan, tidak beda dari, sama dengan,
    persis sama dengan, sama persis dengan, tepat sama dengan, setara, setara dengan, sejajar
    dengan, identik dengan, pas dengan, tepat di, persis di, tepat pada, persis pada, pas di, pas
    pada, tepat mencapai, persis mencapai, pas mencapai, tepat memenuhi, persis memenuhi, pas
    memenuhi, tepat menyamai, persis menyamai, tepat menyentuh, persis menyentuh, serupa dengan,
    hanya menyamai, sekadar menyamai, hanya menyentuh, sebatas menyamai, menyamai persis, tepat
    sebesar, persis sebesar, tepat sesuai, persis sesuai, persis sesuai dengan, tepat sesuai dengan,
    tidak berbeda dari, tidak berbeda dengan, tidak berubah dari, tidak beranjak dari, tidak
    bergerak dari, tidak bergeser dari, bertahan di, bertahan pada, stagnan di, mandek di, tertahan
    di
v cepat: lebih cepat <dari>, lebih singkat <dari>, lebih pendek <dari>, mendahului
v lambat: lebih lama <dari>, lebih lambat <dari>, lebih panjang <dari>
v dalam: masih dalam, tetap dalam, sudah dalam, kembali dalam, di dalam, berada dalam, masuk, masuk
    dalam, tidak keluar dari, <henti> dalam, <henti> di dalam
v luar: di luar, keluar dari, berada di luar, menerobos, menjebol, menerabas, melanggar
# the same without anything behind it
s capai: sampai di garis finis, sampai ke garis finis, tiba di garis finis, mencapai garis finis,
    menyentuh garis finis, masuk garis finis, melewati garis finis, kesampaian, terbayar, tercukupi,
    digenapi, genap, genap terpenuhi, genap tercapai, genap dicapai, tuntas tanpa sisa, sesuai
    dengan <rencana>, sesuai perjanjian, sesuai dengan perjanjian, sesuai janji, sesuai dengan
    janji, seperti yang <janji>, sebagaimana yang <janji>, sebagaimana <janji>, seperti <janji>,
    sesuai <rencana>, memenuhi <rencana>, sebanyak yang <janji>, sebesar yang <janji>, setinggi yang
    <janji>, ditepati, ditunaikan, terbayar lunas, tercapai, terpenuhi, tergapai, terwujud, teraih,
    terealisasi, terkejar, tertunaikan, tuntas tercapai, sesuai target, sesuai rencana, tepat
    sasaran, dapat dicapai, dapat dipenuhi, bisa dicapai, bisa dipenuhi, berhasil dicapai, berhasil
    dipenuhi, terlunasi, aman
s tembus: tembus, tertembus
s lampau: melampaui <rencana>, melebihi <rencana>, melewati <rencana>, lebih dari <rencana>, di atas
    <rencana>, terlampaui, terlewati, terungguli, terlewat, jebol, dapat dilampaui, berhasil
    dilampaui, tertembus
s bawah: di bawah <rencana>, kurang dari <rencana>
s gagal: lepas dari genggaman, luput dari genggaman, lolos dari genggaman, terlepas dari genggaman,
    lepas dari jangkauan, luput dari jangkauan, lolos dari jangkauan, di luar jangkauan, menjadi
    utang, masih menjadi utang, menjadi pekerjaan rumah, masih menjadi pekerjaan rumah, menjadi pr,
    jatuh di tengah jalan, kandas di tengah jalan, berhenti di tengah jalan, tidak terkejar, belum
    terkejar, tak terkejar, meleset dari <rencana>, melenceng dari <rencana>, tertinggal dari
    <rencana>, jauh dari <rencana>, tidak sesuai <rencana>, belum sesuai <rencana>, luput <capai>,
    gagal <capai>, urung <capai>, batal <capai>, tidak <capai>, belum <capai>, meleset, luput,
    melenceng, kandas, terlepas, lolos, menggantung, tidak kesampaian, jauh panggang dari api, gagal
    tercapai, gagal dipenuhi, gagal diraih, gagal dicapai, gagal terpenuhi
s sama: tepat seperti yang <janji>, persis seperti yang <janji>, pas seperti yang <janji>, tepat
    sesuai <rencana>, persis sesuai <rencana>, tercapai persis, tercapai tepat, tepat tercapai,
    persis tercapai, pas tercapai, tercapai pas, persis terpenuhi, tepat terpenuhi
# what a target is called
T target: harapan yang <tuang> dalam, yang direncanakan, yang diharapkan, <angka> yang direncanakan,
    sasaran yang <janji>, sasaran yang <tuang> dalam, komitmen, komitmennya, kesepakatan kinerja,
    standar yang <janji>, apa yang direncanakan, apa yang <janji>, rencana yang <janji>, rencana
    kinerja, target, targetnya, target kinerja, target tahunan, target kinerjanya, target yang
    <janji>, target kinerja yang <janji>, yang <janji>, <angka> yang <janji>, <angka>nya yang
    <janji>, <angka> target, <angka> perjanjian, <angka> dalam perjanjian kinerja, <angka>
    perjanjian kinerja, garis target, garis finis, janji, janjinya, janji kinerja, janji kinerjanya,
    komitmen kinerja, tolok ukur target, patokan target, target perjanjian kinerja, target dalam
    perjanjian kinerja, targetnya yang <janji>, target pada perjanjian kinerja, target tersebut,
    target itu, target ini, target dimaksud, angka itu dalam perjanjian, angka targetnya, target
    setahun, target tahun berjalan
T batas: <ambang>, <ambang>nya, <ambang> yang <boleh>, <ambang> target, ambangnya, batas yang ada
# what the result is called
G realisasi: mutu, mutunya, kualitas, kualitasnya, cakupan, cakupannya, proporsi, proporsinya,
    kadar, kadarnya, lamanya, panjangnya, tingginya, rendahnya, hasil, hasilnya, angka, angkanya,
    realisasi, realisasinya, skor, skornya, indeks, indeksnya, persentase, persentasenya, rasio,
    rasionya, jumlah, jumlahnya, besaran, besarannya, besarnya, banyaknya, perolehan, perolehannya,
    raihan, raihannya, frekuensi, frekuensinya, kuantitas, volume, volumenya, laju, lajunya,
    intensitas, hasil akhir, hasil pengukuran, hasil akhirnya, realisasi kinerja, angka akhir, hasil
    tahunan, hasil survei, hasil penilaian, hasil pengukurannya, hasil pengujian, hasil pemeriksaan,
    hasil pengawasan, hasil evaluasi, hasil penghitungan, hasil kegiatan, hasil pelaksanaan, angka
    realisasi, angka realisasinya, hasil kerja, indikator ini, angka ini, hasil ini, realisasi ini,
    persentase ini, indeks ini, jumlah ini, indikator tersebut, angka tersebut, hasil tersebut,
    angka itu, hasil itu, realisasi itu, skor ini, rerata, reratanya, rata rata, rata ratanya
G kinerja: capaian, capaiannya, kinerja, kinerjanya, prestasi, pencapaian, pencapaiannya, capaian
    kinerja, capaian kinerjanya, capaian ini, capaian tersebut, capaian itu, kinerja ini, kinerja
    indikator ini, ketercapaian, nilai, nilainya, nilai ini, nilai itu, nilai tersebut, nilai akhir,
    posisi, posisinya, tingkat, tingkatnya, tingkat capaian
P serapan: penyerapan anggarannya, serapan anggarannya, serapan, penyerapan, serapannya,
    penyerapannya, daya serap, daya serapnya, serapan anggaran, penyerapan anggaran, tingkat
    serapan, tingkat penyerapan, menyerap, terserap, menyerap anggaran, persentase serapan,
    persentase penyerapan, serapan pagu, penyerapan pagu
P pagu: pagu, pagunya, pagu anggaran, alokasi, alokasi anggaran, alokasi pagu, porsi pagu, porsi
    anggaran, kue anggaran, anggaran, anggarannya, pagu indikator, alokasinya, dana, jatah, jatah
    anggaran, jatah pagu, porsi, kue, plafon
P belanja: realisasi anggaran, realisasi belanja, belanja, pengeluaran, uang yang dibelanjakan
P sisa: sisa, sisa pagu, sisa anggaran, sisa dana, dana tersisa
# where one stands in an order; behind a rank may be a number
r: <peringkat>, nomor, nomor urut
m 1: <peringkat> puncak, <peringkat> teratas, <peringkat> paling atas, <peringkat> terdepan,
    <peringkat> tertinggi, juara, juara umum, puncak klasemen, puncak daftar, puncak, pucuk,
    memuncaki, memimpin, terdepan, paling depan, paling unggul, terunggul, teratas, paling atas,
    paling menonjol, paling moncer, paling gemilang, paling cemerlang, <peringkat> wahid, pemuncak
m -1: <peringkat> buntut, <peringkat> paling buntut, paling seret, paling lambat, paling tersendat,
    <peringkat> buncit, <peringkat> terakhir, <peringkat> terbawah, <peringkat> paling bawah,
    <peringkat> paling akhir, <peringkat> terendah, <peringkat> bontot, <peringkat> paling buncit,
    juru kunci, dasar klasemen, dasar daftar, paling buncit, paling bontot, paling belakang,
    terbelakang, paling tertinggal, paling tercecer, paling terpuruk, terbawah, paling bawah, paling
    ketinggalan, terbuncit, paling lemah, terlemah, paling buruk, terburuk, paling jeblok, paling
    jelek, terjelek, paling memprihatinkan, tercecer paling belakang
m 1: paling lancar, paling deras, paling baik, terbaik, paling bagus, terbagus
M 1: tertinggi, terbesar, terbanyak, paling tinggi, paling besar, paling banyak, paling gemuk,
    tergemuk, paling tebal, paling dominan, terdominan
M -1: terendah, terkecil, tersedikit, paling rendah, paling kecil, paling sedikit, paling kurus,
    paling tipis, paling minim, terkurus, tertipis, paling ciut, terminim
# where one counts an order from
f: dari bawah, dari belakang, dari ekor
# what one does in an order
z: bertengger, bercokol, dikelola, dikelola melalui, dikelola oleh, merupakan, tergolong, mencatat,
    mencatatkan, membukukan, mempunyai, memiliki, ditempati, ditempati oleh, diduduki, diduduki
    oleh, diisi, diisi oleh, dipegang, dipegang oleh, diraih, diraih oleh, menempati, menduduki,
    mengisi, memegang, dihuni, dihuni oleh, jatuh pada, jatuh ke, jatuh kepada, jatuh ke tangan,
    milik, menjadi milik, menghuni, diperoleh, diperoleh oleh, berada di, berada pada, ada pada, ada
    di, terdapat pada, menjadi, dinikmati, dinikmati oleh, dikuasai, dikuasai oleh, diserahkan
    kepada, tersedot, tersedot ke, tersedot oleh, diserap, terserap oleh, mengalir ke, mengalir
    kepada, diberikan kepada, disandang, disandang oleh, tercatat pada, tercatat di, ditorehkan,
    ditorehkan oleh, ditunjukkan oleh, ditunjukkan, dicatat, dicatat oleh, dibukukan oleh,
    dibukukan, bertengger di, bercokol di, bertahan di, tercecer di, terlempar ke, duduk di,
    dimiliki, dimiliki oleh, mendapat, memperoleh, mendapatkan, meraih, menyandang, merebut,
    direbut, direbut oleh, ditemukan pada, terletak pada, dialokasikan untuk, dialokasikan kepada,
    diarahkan ke, diarahkan untuk, disediakan untuk, dipakai untuk, dipakai oleh, ialah, adalah,
    yaitu, yakni, tertuju pada, diperuntukkan bagi, dihabiskan oleh, dihabiskan, dialami, dialami
    oleh
# all words that deny
n: <tidak>, bukan, kurang
# denied, and it was so before
l: tidak lagi, tak lagi, bukan lagi, sudah tidak, sudah tidak lagi, tidak pernah lagi
# what is held against: the earlier figure is told behind it
k: dari, daripada, dibanding, dibandingkan, dibandingkan dengan, dibanding dengan, ketimbang,
    terhadap, jika dibandingkan dengan, bila dibandingkan dengan, apabila dibandingkan dengan, jika
    dibandingkan, bila dibandingkan, kalau dibandingkan dengan, berbanding, dari posisi, daripada
    posisi, bila disandingkan dengan, jika disandingkan dengan, disandingkan dengan, diukur dari,
    dihitung dari, dilihat dari, sejak, semenjak, mulai, terhitung sejak, dari hasil, dari angka,
    jika diukur dari
# how often in a row
y: beruntun, berturut turut, secara beruntun, secara berturut turut, dari tahun ke tahun, tahun demi
    tahun, setiap tahun, tiap tahun, terus, terus menerus, senantiasa, selalu, konsisten, secara
    konsisten, tanpa henti, tanpa jeda, tanpa putus, lagi lagi, terus saja, untuk kesekian kalinya,
    terus terusan
# words that change nothing
A: menunggu, menanti, tinggal, kini, sekarang, ajang, gelaran, masyarakat, warga, publik, dinas,
    balai, badan, museum, pelabuhan, selangkah, setapak, sejengkal, saja, yang <tuang> dalam, yang
    <tuang> pada, menutup tahun, menutup tahun dengan, mengakhiri tahun, mengakhiri tahun dengan,
    tutup tahun, pada awal tahun, di awal tahun, ada, terdapat, hanya, cuma, selebihnya, sisanya,
    satu di antaranya, dalam, menurut, berdasarkan, tidak hanya, bukan hanya, tidak sekadar, bukan
    sekadar, tidak saja, bukan saja, tindak lanjut, pelaksanaan, pemberian, pemenuhan, penanganan,
    pengerjaan, penyediaan, penyelenggaraan, penyelesaian, tersisa, sama sama, keduanya, ketiganya,
    keempatnya, masing masing, serentak, bersama sama, juga, pula, masih, sudah, telah, pun, tetap,
    kembali, sedikit, malah, malahan, justru, bahkan, ternyata, rupanya, nyatanya, kenyataannya,
    akhirnya, pada akhirnya, jauh, sangat, cukup, amat, agak, lumayan, begitu, memang, sekali lagi,
    lagi, saja, tipis, tajam, drastis, pesat, signifikan, secara signifikan, nyata, secara nyata,
    mencolok, perlahan, secara perlahan, cepat, sekaligus, ini, itu, tersebut, kita, kami, yang,
    berhasil, mampu, dapat, bisa, sanggup, tampak, terlihat, tercatat, terbukti, dinyatakan, secara
    umum, secara keseluruhan, secara total, keseluruhan, pada, di, selama, sepanjang, untuk, dalam,
    per, adalah, menjadi, kantor, satker, sebagaimana, sehingga demikian, dengan demikian, dengan
    begitu, karenanya, oleh karena itu, oleh sebab itu, alhasil, walhasil, alhasilnya, sayangnya,
    sayang, syukurlah, untungnya, beruntung, alhamdulillah, pada tahun, tahun, periode, kali,
    kalinya, akhir, hingga, sampai, sampai dengan, sampai akhir, berada, posisi, kondisi, keadaan,
    cenderung, relatif, praktis, secara, lebih lanjut, tentu, tentunya, jelas, dengan jelas, benar
    benar, sungguh, betul betul, sama sekali, sepenuhnya, penuh, seluruhnya, dengan mulus, dengan
    mudah, dengan nyaman, mulus, nyaris tanpa hambatan, pelan pelan, berangsur, berangsur angsur,
    secara bertahap, bertahap, antara lain, tipis tipis, hal ini, kinerja ini, pada kenyataannya,
    pada akhir, di akhir, justru malah, adapun, terlihat bahwa, tampak bahwa, ternyata bahwa, dalam
    setahun, setahun, waktu, rata, agaknya, tak pelak, tanpa kecuali, sebenarnya, sebetulnya,
    sesungguhnya, dengan selisih tipis, secara tipis, sebetulnya sudah, bahwa, hal, dalam hal, soal,
    perihal, untuk urusan, urusan, dari segi, dari sisi, segi, sisi, penanganannya, pelaksanaannya,
    penyelesaiannya, pengerjaannya, pencapaiannya, kemajuannya, perkembangannya, sebesar, sebanyak,
    sejumlah, sebetulnya masih, dengan, dari yang, oleh, bagi, turut, ikut, yang diperlukan, yang
    dibutuhkan, yang dihabiskan, yang terpakai, yang dipakai
# words of an order alone: of whom it is one
a: bagian, semua, kegiatan, jenis, unsur, seluruh, segenap, antara, di antara, dari antara,
    indikator, unit, seksi, subseksi, bidang, kelompok, golongan, kategori, komponen, baris,
    jenjang, keluaran, sasaran, ketiga, keempat, indikator kinerja, kegiatan kantor, besar
# words that begin a clause with a subject of its own
J: dan, serta, tetapi, namun, sedangkan, sementara, sementara itu, sehingga, lalu, kemudian, akan
    tetapi, namun demikian, meski demikian, meskipun demikian, walaupun demikian, kendati demikian,
    walau, walaupun, meski, meskipun, kendati, kendatipun, sekalipun, padahal, melainkan, maka,
    selanjutnya, maupun, atau
# words that begin a reason, which is no claim
b: karena, sebab, akibat, berkat, lantaran, gara gara, seiring, sejalan, mengingat, setelah,
    sesudah, sejak, menyusul, melalui, lewat, disebabkan, disebabkan oleh, didorong, didorong oleh,
    ditopang, ditopang oleh, dipicu, dipicu oleh, terutama karena, terutama berkat, terutama akibat,
    antara lain karena, antara lain berkat, antara lain akibat, berkat adanya, oleh, dengan,
    sebagaimana, dipengaruhi, dipengaruhi oleh, buah, sebagai buah, sebagai dampak, dampak, imbas,
    tanpa, terutama, sekalipun dengan, atas, ketika, tatkala, saat, manakala, di tengah, buntut,
    seperti, sama seperti, sama halnya, sebagai pembanding, khususnya, sebagai akibat, sebagai
    hasil, meski dengan, walau dengan, meskipun dengan
# what is wanted, feared or would be
w: akan, hendak, harus, perlu, mesti, wajib, bakal, ingin, agar, supaya, semoga, diharapkan,
    diharap, harapan, harapannya, diproyeksikan, diperkirakan, diprediksi, ditaksir, diupayakan,
    mengupayakan, direncanakan, dirancang, dibidik, membidik, dituntut, diminta, jika, bila,
    apabila, kalau, andai, andaikan, andaikata, seandainya, sekiranya, jikalau, niscaya, mungkin,
    barangkali, boleh jadi, bisa jadi, berpeluang, berpotensi, terancam, hampir, nyaris, cenderung
    untuk, seharusnya, semestinya, sebaiknya, sepatutnya, hendaknya, guna, demi, upaya, berupaya,
    bertekad, bersiap, mengejar, dikejar, dikebut, menargetkan, rencana, rencananya, kelak, nanti,
    nantinya, terlebih, mencegah, menghindari, dikhawatirkan, berisiko, risiko, bertujuan,
    diarahkan, dimaksudkan, diyakini, optimistis, optimis, misalnya, umpamanya, contohnya, ibarat,
    seolah, seakan, konon, kabarnya, apakah, apa, mengapa, bagaimana, kapan, belum tentu, tidak
    selalu, jangan, cukupkah, bukan berarti, tidak berarti, sempat, semula, awalnya, mulanya,
    tadinya, sebelumnya, pernah, dulu, dahulu
"""
"""Letter and payload, then the phrases; what is indented goes on with the line before."""

HEADS: Final = frozenset("cjesvmM")
"""Letters of which a claim has one."""
