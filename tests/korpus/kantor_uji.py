"""Four offices more, for a second set of sentences written without a look at the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_segar import KantorSegar


def pengadilan() -> Laporan:
    """A court: nine indikator, three below target, one just met, a pagu that was raised."""
    k = KantorSegar(2024)
    k.identitas("Pengadilan Negeri Sungai Lintang", "PN Sungai Lintang", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Terwujudnya penyelesaian perkara yang pasti, cepat, dan sederhana",
        "Meningkatnya akses keadilan bagi masyarakat kurang mampu",
        "Meningkatnya tata kelola kepaniteraan dan kesekretariatan",
    )
    tepat = k.ukuran(
        "P1",
        one,
        "Persentase Perkara yang Diselesaikan Tepat Waktu",
        "Perkara tepat waktu",
        "92 - 90/91.3 88/87.4",
    )
    k.menurut(
        tepat,
        "Jenis perkara",
        "Penyelesaian perkara menurut jenis",
        "Beban Perkara",
        "Tepat Waktu",
        Perdata_gugatan=("160", "140"),
        Perdata_permohonan=("240", "234"),
        Pidana_biasa=("350", "329"),
        Pidana_cepat=("250", "247"),
    )
    damai = k.ukuran(
        "P2",
        one,
        "Persentase Perkara Perdata yang Berhasil Dimediasi",
        "Mediasi berhasil",
        "12 - 10/9.5 9/6.8",
        realisasi="10.5",
    )
    unggah = k.ukuran(
        "P3",
        one,
        "Persentase Putusan yang Diunggah ke Direktori Putusan",
        "Putusan diunggah",
        "100 - 98/99 96/97.2",
        realisasi="100",
    )
    banding = k.ukuran(
        "P4",
        one,
        "Persentase Perkara yang Tidak Diajukan Banding",
        "Tidak banding",
        "80 - 78/81.6 76/77.5",
        realisasi="84",
    )
    posbakum = k.ukuran(
        "P5",
        two,
        "Jumlah Layanan Pos Bantuan Hukum",
        "Layanan posbakum",
        "300 - 280/305 260/248",
        satuan="layanan",
        realisasi="345",
    )
    prodeo = k.ukuran(
        "P6",
        two,
        "Persentase Perkara Prodeo yang Diselesaikan",
        "Perkara prodeo",
        "100 - 100/100 100/90",
        realisasi="95",
    )
    puas = k.ukuran(
        "P7",
        three,
        "Indeks Kepuasan Pencari Keadilan",
        "Kepuasan pencari keadilan",
        "3.4 - 3.35/3.38 3.3/3.42",
        satuan="indeks",
        realisasi="3.57",
    )
    temuan = k.ukuran(
        "P8",
        three,
        "Jumlah Temuan Pengawasan yang Belum Ditindaklanjuti",
        "Temuan pengawasan",
        "4 - 5/3 6/8",
        satuan="temuan",
        polaritas="turun",
        realisasi="3",
    )
    ikpa = k.ukuran(
        "P9",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 - 94/94.6 93/90.25",
        satuan="nilai",
        realisasi="93.1",
    )
    k.biaya(
        "Penyelesaian Perkara",
        **{tepat: (420, 399), damai: (80, 52), unggah: (40, 38), banding: (60, 57)},
    )
    k.biaya("Layanan Bantuan Hukum", **{posbakum: (180, 171), prodeo: (20, 17)})
    k.biaya(
        "Dukungan Manajemen Peradilan",
        **{puas: (150, 144), temuan: (50, 49), ikpa: (6000, 5913)},
    )
    k.seksi("perdata", "Kepaniteraan Muda Perdata", damai, posbakum, prodeo)
    k.seksi("pidana", "Kepaniteraan Muda Pidana", tepat, banding)
    k.seksi("hukum", "Kepaniteraan Muda Hukum", unggah, puas, temuan)
    k.seksi("umum", "Subbagian Umum dan Keuangan", ikpa)
    k.perjanjian(
        "2024-01-15",
        a=tepat,
        b=damai,
        c=unggah,
        d=banding,
        e=posbakum,
        f=prodeo,
        g=puas,
        h=temuan,
        i=ikpa,
    )
    k.set(RUANG, pagu_awal="6800000000", pagu_lalu="6250000000")
    k.revisi("200000000", tanggal="2024-07-08")
    return k.laporan


def dinas() -> Laporan:
    """A regency's health office: codes in digits, money and one table by quarter."""
    k = KantorSegar(2023)
    k.identitas(
        "Dinas Kesehatan Kabupaten Muara Belida", "Dinkes Kabupaten Muara Belida", (2021, 2026)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kesehatan ibu dan anak",
        "Terkendalinya penyakit menular dan tidak menular",
        "Meningkatnya mutu puskesmas dan tata kelola dinas",
    )
    salin = k.ukuran(
        "1.1",
        one,
        "Persentase Persalinan di Fasilitas Kesehatan",
        "Persalinan di faskes",
        "95 96 93/92.8 90/91",
    )
    puskesmas = k.rincian(
        salin,
        cara="jumlah_per_jumlah",
        judul="Persalinan menurut puskesmas",
        kolom_uraian="Puskesmas",
        kolom_pembanding="Persalinan",
        kolom_realisasi="Di Fasilitas",
    )
    for uraian, pairs in {
        "Puskesmas Ilir": ("100/96", "110/104", "105/101", "85/83"),
        "Puskesmas Ulu": ("60/55", "70/66", "65/62", "55/53"),
        "Puskesmas Rawa": ("80/74", "90/86", "95/90", "85/80"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(puskesmas, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    tengkes = k.ukuran(
        "1.2",
        one,
        "Prevalensi Balita Tengkes",
        "Tengkes",
        "15 14 17/16.4 19/20.1",
        polaritas="turun",
        realisasi="13.5",
    )
    imun = k.ukuran(
        "1.3",
        one,
        "Persentase Bayi yang Memperoleh Imunisasi Lengkap",
        "Imunisasi lengkap",
        "92 93 90/88.2 88/86",
        realisasi="87.4",
    )
    tensi = k.ukuran(
        "2.1",
        two,
        "Persentase Penderita Hipertensi yang Dilayani",
        "Pelayanan hipertensi",
        "70 75 65/58.5 60/51",
        realisasi="63",
    )
    paru = k.ukuran(
        "2.2",
        two,
        "Angka Keberhasilan Pengobatan Tuberkulosis",
        "Pengobatan tuberkulosis",
        "88 89 86/87.1 85/84",
        realisasi="91.52",
    )
    malaria = k.ukuran(
        "2.3",
        two,
        "Jumlah Desa Bebas Malaria",
        "Desa bebas malaria",
        "40 44 36/38 32/31",
        satuan="desa",
        realisasi="46",
    )
    dbd = k.ukuran(
        "2.4",
        two,
        "Jumlah Kematian akibat Demam Berdarah",
        "Kematian demam berdarah",
        "5 4 6/9 7/7",
        satuan="jiwa",
        polaritas="turun",
        realisasi="6",
    )
    akred = k.ukuran(
        "3.1",
        three,
        "Persentase Puskesmas Terakreditasi Paripurna",
        "Akreditasi paripurna",
        "60 65 55/50 50/45",
    )
    k.menurut(
        akred,
        "Wilayah",
        "Akreditasi puskesmas menurut wilayah",
        "Puskesmas",
        "Paripurna",
        Wilayah_pesisir=("8", "5"),
        Wilayah_tengah=("7", "5"),
        Wilayah_hulu=("5", "3"),
    )
    puas = k.ukuran(
        "3.2",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "84 85 83/83.6 82/81.9",
        satuan="indeks",
        realisasi="85.68",
    )
    nilai = k.ukuran(
        "3.3",
        three,
        "Nilai Akuntabilitas Kinerja Dinas",
        "Nilai akuntabilitas",
        "72 74 70/69.5 68/66.8",
        satuan="nilai",
        realisasi="72",
    )
    k.biaya_triwulan(
        "Pelayanan Kesehatan Keluarga",
        **{
            salin: (800, "150 190 200 212"),
            tengkes: (600, "90 140 150 160"),
            imun: (400, "60 90 80 98"),
        },
    )
    k.biaya_triwulan(
        "Pengendalian Penyakit",
        **{
            tensi: (300, "30 60 70 80"),
            paru: (500, "110 120 125 130"),
            malaria: (250, "50 60 60 75"),
            dbd: (150, "20 30 45 43"),
        },
    )
    k.biaya_triwulan(
        "Peningkatan Mutu Layanan",
        **{akred: (1500, "300 350 380 395"), puas: (100, "20 20 25 30")},
    )
    k.biaya_triwulan("Penunjang Urusan Dinas", **{nilai: (5400, "1200 1300 1350 1442")})
    k.seksi("kesga", "Bidang Kesehatan Masyarakat", salin, tengkes, imun)
    k.seksi("p2p", "Bidang Pencegahan dan Pengendalian Penyakit", tensi, paru, malaria, dbd)
    k.seksi("yankes", "Bidang Pelayanan Kesehatan", akred, puas)
    k.seksi("sekre", "Sekretariat", nilai)
    k.perjanjian(
        "2023-01-20",
        a=salin,
        b=tengkes,
        c=imun,
        d=tensi,
        e=paru,
        f=malaria,
        g=dbd,
        h=akred,
        i=puas,
        j=nilai,
    )
    k.set(RUANG, pagu_awal="9600000000", pagu_lalu="8000000000")
    k.revisi("400000000", tanggal="2023-08-14")
    return k.laporan


def balai() -> Laporan:
    """A training centre in the first year of its plan: a pagu that was cut, one kegiatan of one."""
    k = KantorSegar(2025)
    k.identitas("Balai Pelatihan Vokasi Teluk Mandar", "BPV Teluk Mandar", (2025, 2029))
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kompetensi tenaga kerja melalui pelatihan vokasi",
        "Meningkatnya kerja sama dan tata kelola balai",
    )
    lulus = k.ukuran(
        "V-01",
        one,
        "Jumlah Peserta Pelatihan yang Lulus",
        "Peserta lulus",
        "640 680 600/590",
        satuan="orang",
        realisasi="656",
    )
    sertifikat = k.ukuran(
        "V-02",
        one,
        "Persentase Lulusan yang Tersertifikasi Kompetensi",
        "Sertifikasi lulusan",
        "85 86 82/83.5",
    )
    k.menurut(
        sertifikat,
        "Kejuruan",
        "Uji kompetensi menurut kejuruan",
        "Peserta Uji",
        "Kompeten",
        Otomotif=("160", "144"),
        Pengelasan=("120", "90"),
        Tata_busana=("130", "125"),
        Teknik_listrik=("240", "226"),
    )
    kerja = k.ukuran(
        "V-03",
        one,
        "Persentase Lulusan yang Bekerja dalam Enam Bulan",
        "Penempatan lulusan",
        "60 62 55/57.2",
        realisasi="54",
    )
    guru = k.ukuran(
        "V-04",
        one,
        "Jumlah Instruktur yang Bersertifikat",
        "Instruktur bersertifikat",
        "24 26 20/22",
        satuan="orang",
        realisasi="24",
    )
    mitra = k.ukuran(
        "V-05",
        two,
        "Jumlah Kerja Sama dengan Dunia Industri",
        "Kerja sama industri",
        "15 18 12/16",
        satuan="naskah",
        realisasi="21",
    )
    puas = k.ukuran(
        "V-06",
        two,
        "Indeks Kepuasan Peserta Pelatihan",
        "Kepuasan peserta",
        "3.5 3.55 3.4/3.48",
        satuan="indeks",
        realisasi="3.64",
    )
    celaka = k.ukuran(
        "V-07",
        two,
        "Jumlah Kecelakaan di Bengkel Kerja",
        "Kecelakaan bengkel",
        "4 3 5/4",
        satuan="kejadian",
        polaritas="turun",
        realisasi="5",
    )
    arsip = k.ukuran(
        "V-08",
        two,
        "Nilai Pengawasan Kearsipan",
        "Kearsipan",
        "78 80 75/71.4",
        satuan="nilai",
        realisasi="74.1",
    )
    k.biaya(
        "Penyelenggaraan Pelatihan Vokasi",
        **{lulus: (3200, 3136), sertifikat: (500, 465), kerja: (100, 74)},
    )
    k.biaya("Pengembangan Instruktur", **{guru: (300, 288)})
    k.biaya("Kerja Sama dan Pemasaran", **{mitra: (150, 147), puas: (50, 44)})
    k.biaya("Dukungan Manajemen Balai", **{celaka: (80, 68), arsip: (4620, 4578)})
    k.seksi("latih", "Seksi Penyelenggaraan Pelatihan", lulus, sertifikat, guru)
    k.seksi("mitra", "Seksi Pemberdayaan dan Kerja Sama", kerja, mitra, puas)
    k.seksi("tu", "Subbagian Tata Usaha", celaka, arsip)
    k.perjanjian(
        "2025-01-22",
        a=lulus,
        b=sertifikat,
        c=kerja,
        d=guru,
        e=mitra,
        f=puas,
        g=celaka,
        h=arsip,
    )
    k.set(RUANG, pagu_awal="9500000000", pagu_lalu="7500000000")
    k.revisi("-500000000", tanggal="2025-03-17")
    return k.laporan


def kelurahan() -> Laporan:
    """A ward of a town: seven indikator, two tables, a figure that stayed as it was."""
    k = KantorSegar(2024)
    k.identitas("Kelurahan Pasir Kemala", "Kelurahan Pasir Kemala", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran",
        "Meningkatnya mutu pelayanan administrasi kelurahan",
        "Meningkatnya kebersihan dan ketertiban lingkungan",
        "Meningkatnya peran serta masyarakat",
    )
    surat = k.ukuran(
        "L1",
        one,
        "Persentase Surat yang Selesai dalam Satu Hari",
        "Surat selesai sehari",
        "90 92 88/86.5 85/84",
    )
    k.menurut(
        surat,
        "Jenis surat",
        "Surat menurut jenis",
        "Permohonan",
        "Selesai Sehari",
        Keterangan_domisili=("300", "285"),
        Keterangan_usaha=("200", "176"),
        Pengantar_nikah=("100", "91"),
    )
    puas = k.ukuran(
        "L2",
        one,
        "Indeks Kepuasan Warga",
        "Kepuasan warga",
        "82 83 81/81.7 80/79.6",
        satuan="indeks",
        realisasi="84.46",
    )
    sampah = k.ukuran(
        "L3",
        two,
        "Jumlah Titik Sampah Liar",
        "Titik sampah liar",
        "12 10 15/14 18/20",
        satuan="titik",
        polaritas="turun",
        realisasi="9",
    )
    ronda = k.ukuran(
        "L4",
        two,
        "Persentase RT yang Melaksanakan Ronda",
        "Ronda malam",
        "80 82 78/75 75/70",
    )
    k.menurut(
        ronda,
        "RW",
        "Ronda menurut RW",
        "RT",
        "Melaksanakan Ronda",
        RW_01=("12", "10"),
        RW_02=("10", "6"),
        RW_03=("8", "7"),
        RW_04=("10", "7"),
    )
    tertib = k.ukuran(
        "L5",
        two,
        "Jumlah Gangguan Ketertiban",
        "Gangguan ketertiban",
        "6 5 8/10 10/9",
        satuan="kejadian",
        polaritas="turun",
        realisasi="6",
    )
    warga = k.ukuran(
        "L6",
        three,
        "Jumlah Peserta Musyawarah Kelurahan",
        "Peserta musyawarah",
        "150 160 140/152 130/128",
        satuan="orang",
        realisasi="171",
    )
    swadaya = k.ukuran(
        "L7",
        three,
        "Nilai Swadaya Masyarakat",
        "Swadaya masyarakat",
        "240 250 220/235 200/190",
        satuan="juta rupiah",
        realisasi="216",
    )
    k.biaya("Pelayanan Administrasi Kelurahan", **{surat: (160, 152), puas: (40, 36)})
    k.biaya("Kebersihan dan Ketertiban", **{sampah: (300, 276), ronda: (60, 45), tertib: (40, 39)})
    k.biaya("Pemberdayaan Masyarakat", **{warga: (250, 245), swadaya: (150, 147)})
    k.seksi("yanum", "Seksi Pelayanan Umum", surat, puas)
    k.seksi("trantib", "Seksi Ketenteraman dan Ketertiban", sampah, ronda, tertib)
    k.seksi("pmk", "Seksi Pemberdayaan Masyarakat", warga, swadaya)
    k.perjanjian("2024-01-12", a=surat, b=puas, c=sampah, d=ronda, e=tertib, f=warga, g=swadaya)
    k.set(RUANG, pagu_awal="1050000000", pagu_lalu="800000000")
    k.revisi("-50000000", tanggal="2024-10-02")
    return k.laporan


KANTOR_UJI = {
    "pn_lintang": pengadilan,
    "dinkes_belida": dinas,
    "balai_mandar": balai,
    "kelurahan_kemala": kelurahan,
}
