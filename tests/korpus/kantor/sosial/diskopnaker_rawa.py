"""A regency's office of cooperatives and labour: money by quarter, one worse than before."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Dinas Koperasi, Usaha Mikro, dan Tenaga Kerja Kabupaten Rawa Sejati",
        "Diskopumnaker Rawa Sejati",
        (2021, 2026),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya daya saing koperasi dan usaha mikro",
        "Menurunnya pengangguran",
        "Terwujudnya hubungan industrial yang harmonis",
        "Meningkatnya mutu layanan dan akuntabilitas dinas",
    )
    aktif = k.ukuran(
        "KT.01",
        one,
        "Persentase Koperasi Aktif",
        "Koperasi aktif",
        "72 74 70/69 68/66",
    )
    k.menurut(
        aktif,
        "Jenis koperasi",
        "Koperasi menurut jenis",
        "Koperasi",
        "Aktif",
        Simpan_pinjam=("120", "90"),
        Konsumen=("90", "63"),
        Produsen=("60", "45"),
        Jasa=("30", "15"),
    )
    kelas = k.ukuran(
        "KT.02",
        one,
        "Jumlah Usaha Mikro yang Naik Kelas",
        "Usaha mikro naik kelas",
        "150 160 130/138 120/96",
        satuan="usaha",
        realisasi="165",
    )
    omzet = k.ukuran(
        "KT.03",
        one,
        "Rata-Rata Pertumbuhan Omzet Usaha Mikro Binaan",
        "Pertumbuhan omzet",
        "8 8.5 7.5/7.9 7/5.2",
        realisasi="8.4",
    )
    anggur = k.ukuran(
        "KT.04",
        two,
        "Tingkat Pengangguran Terbuka",
        "Pengangguran terbuka",
        "5.2 5 5.5/5.4 5.8/6.1",
        polaritas="turun",
        realisasi="5.2",
    )
    tempat = k.ukuran(
        "KT.05",
        two,
        "Persentase Pencari Kerja yang Ditempatkan",
        "Pencari kerja ditempatkan",
        "60 62 58/59 55/52",
    )
    k.menurut_triwulan(
        tempat,
        "Pendidikan",
        "Pencari kerja menurut pendidikan",
        "Pencari Kerja",
        "Ditempatkan",
        SMP_ke_bawah="100/60 120/76 150/94 130/80",
        SMA="200/110 250/150 300/190 250/150",
        Diploma="60/40 80/52 100/66 60/42",
        Sarjana="40/24 50/30 60/36 50/30",
    )
    latih = k.ukuran(
        "KT.06",
        two,
        "Jumlah Peserta Pelatihan yang Bersertifikat",
        "Pelatihan bersertifikat",
        "480 520 450/450 400/392",
        satuan="orang",
        realisasi="432",
    )
    selisih = k.ukuran(
        "KT.07",
        three,
        "Jumlah Perselisihan Hubungan Industrial",
        "Perselisihan",
        "25 22 30/28 35/34",
        satuan="kasus",
        polaritas="turun",
        realisasi="21",
    )
    mediasi = k.ukuran(
        "KT.08",
        three,
        "Persentase Perselisihan yang Selesai melalui Mediasi",
        "Perselisihan selesai",
        "80 82 78/76 75/75",
    )
    k.menurut(
        mediasi,
        "Jenis perselisihan",
        "Perselisihan menurut jenis",
        "Perselisihan",
        "Selesai",
        PHK=("12", "10"),
        Hak=("6", "4"),
        Kepentingan=("3", "3"),
    )
    puas = k.ukuran(
        "KT.09",
        four,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "85 86 84/83.7 83/82.5",
        satuan="indeks",
        realisasi="86.7",
    )
    sakip = k.ukuran(
        "KT.10",
        four,
        "Nilai Evaluasi Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "72 74 70/71.5 68/67",
        satuan="nilai",
        realisasi="73.44",
    )
    k.biaya_triwulan("Pemberdayaan Koperasi", **{aktif: (600, "80 160 170 160")})
    k.biaya_triwulan(
        "Pengembangan Usaha Mikro",
        **{kelas: (500, "60 140 150 135"), omzet: (300, "30 80 90 88")},
    )
    k.biaya_triwulan(
        "Pelatihan dan Penempatan Tenaga Kerja",
        **{
            anggur: (400, "50 110 120 108"),
            tempat: (350, "50 90 100 96"),
            latih: (1250, "100 250 350 300"),
        },
    )
    k.biaya_triwulan(
        "Hubungan Industrial",
        **{selisih: (200, "30 50 60 56"), mediasi: (100, "15 25 30 27")},
    )
    k.biaya_triwulan(
        "Penunjang Urusan Pemerintahan Daerah",
        **{puas: (100, "15 25 30 28"), sakip: (5200, "1200 1300 1290 1306")},
    )
    k.seksi("koperasi", "Bidang Koperasi", aktif)
    k.seksi("mikro", "Bidang Usaha Mikro", kelas, omzet)
    k.seksi("kerja", "Bidang Tenaga Kerja", anggur, tempat, latih)
    k.seksi("hubungan", "Bidang Hubungan Industrial", selisih, mediasi)
    k.seksi("sekretariat", "Sekretariat", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Sekretariat, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Harian",
        Bidang_Koperasi=(9, 2, 1),
        Bidang_Usaha_Mikro=(8, 3, 2),
        Bidang_Tenaga_Kerja=(14, 4, 3),
        Bidang_Hubungan_Industrial=(7, 1, 0),
        Sekretariat=(12, 2, 6),
    )
    k.tabel_bebas(
        "latih-",
        "isu_strategis",
        "Pelatihan kerja menurut kejuruan",
        "Bidang Tenaga Kerja, 2024",
        "Kejuruan",
        "Peserta",
        "Lulus Sertifikasi",
        Las=(120, 108),
        Menjahit=(140, 126),
        Komputer=(100, 90),
        Otomotif=(90, 72),
        Tata_Boga=(50, 36),
    )
    columns = {"a": aktif, "b": kelas, "c": omzet, "d": anggur, "e": tempat}
    more = {"f": latih, "g": selisih, "h": mediasi, "i": puas, "j": sakip}
    k.perjanjian("2024-01-31", **columns, **more)
    k.set(RUANG, pagu_awal="8600000000", pagu_lalu="8900000000")
    k.revisi("400000000", tanggal="2024-08-26")
    return k.laporan
