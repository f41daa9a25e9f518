"""A district attorney's office and a fisheries patrol base, for sentences without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def kejari() -> Laporan:
    """Attorneys: money and cases by quarter, three below target, one just met, the plan's end."""
    k = KantorDermaga(2024)
    k.identitas("Kejaksaan Negeri Teluk Gading", "Kejari Teluk Gading", (2020, 2024))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya penyelesaian perkara pidana umum",
        "Meningkatnya pemberantasan korupsi dan pemulihan keuangan negara",
        "Meningkatnya layanan hukum perdata dan tata usaha negara",
        "Meningkatnya mutu layanan dan akuntabilitas kejaksaan",
    )
    pidum = k.ukuran(
        "KN.1",
        one,
        "Persentase Perkara Pidana Umum yang Diselesaikan sampai Tahap Eksekusi",
        "Perkara pidana umum tuntas",
        "90 - 88/87.4 86/84",
    )
    k.menurut_triwulan(
        pidum,
        "Jenis perkara",
        "Perkara pidana umum menurut jenis perkara",
        "Perkara",
        "Dieksekusi",
        Orang_dan_harta_benda="60/54 64/59 58/53 66/62",
        Narkotika="40/36 44/41 38/35 42/40",
        Keamanan_dan_ketertiban_umum="22/19 20/17 24/21 21/20",
        Perkara_anak="6/6 5/5 8/8 7/7",
    )
    bukti = k.ukuran(
        "KN.2",
        one,
        "Persentase Barang Bukti yang Diselesaikan Tepat Waktu",
        "Barang bukti tepat waktu",
        "85 - 84/82.6 82/80",
    )
    k.menurut(
        bukti,
        "Jenis barang bukti",
        "Barang bukti menurut jenis",
        "Barang Bukti",
        "Selesai Tepat Waktu",
        Narkotika=("160", "148"),
        Senjata_tajam=("40", "38"),
        Kendaraan=("50", "34"),
        Uang_dan_surat_berharga=("70", "64"),
        Barang_lainnya=("80", "60"),
    )
    damai = k.ukuran(
        "KN.3",
        one,
        "Jumlah Perkara yang Diselesaikan melalui Keadilan Restoratif",
        "Keadilan restoratif",
        "12 - 10/11 8/6",
        satuan="perkara",
        realisasi="15",
    )
    tuntut = k.ukuran(
        "KN.4",
        one,
        "Rata-Rata Waktu Penyelesaian Berkas Penuntutan",
        "Waktu berkas penuntutan",
        "14 - 15/15.5 16/17",
        satuan="hari",
        polaritas="turun",
        realisasi="12.6",
    )
    korupsi = k.ukuran(
        "KN.5",
        two,
        "Jumlah Perkara Korupsi yang Ditingkatkan ke Penyidikan",
        "Penyidikan korupsi",
        "4 - 4/4 3/3",
        satuan="perkara",
        realisasi="3",
    )
    pulih = k.ukuran(
        "KN.6",
        two,
        "Nilai Kerugian Keuangan Negara yang Dipulihkan",
        "Kerugian negara dipulihkan",
        "2500 - 2400/2610 2200/2050",
        satuan="juta rupiah",
        realisasi="2750",
    )
    adu = k.ukuran(
        "KN.7",
        two,
        "Persentase Pengaduan Masyarakat yang Ditindaklanjuti",
        "Pengaduan ditindaklanjuti",
        "95 - 94/95.2 92/93",
        realisasi="91.2",
    )
    damping = k.ukuran(
        "KN.8",
        three,
        "Jumlah Pendampingan Hukum kepada Instansi Pemerintah",
        "Pendampingan hukum",
        "30 - 28/30 25/27",
        satuan="kegiatan",
        realisasi="36",
    )
    gugat = k.ukuran(
        "KN.9",
        three,
        "Persentase Gugatan terhadap Negara yang Dimenangkan",
        "Gugatan dimenangkan",
        "80 - 78/80 75/72",
    )
    k.menurut(
        gugat,
        "Lingkungan peradilan",
        "Gugatan yang diputus menurut lingkungan peradilan",
        "Gugatan Diputus",
        "Dimenangkan",
        Perdata=("12", "9"),
        Tata_usaha_negara=("8", "7"),
    )
    puas = k.ukuran(
        "KN.10",
        four,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 - 85/84.6 84/83.2",
        satuan="indeks",
        realisasi="87.72",
    )
    sakip = k.ukuran(
        "KN.11",
        four,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "80 - 79/78.4 77/76.8",
        satuan="nilai",
        realisasi="78.4",
    )
    k.biaya_triwulan(
        "Penanganan Perkara Pidana Umum",
        **{
            pidum: (900, "180 240 250 212"),
            bukti: (250, "40 60 70 70"),
            damai: (100, "10 25 30 27"),
            tuntut: (150, "30 35 40 39"),
        },
    )
    k.biaya_triwulan(
        "Penanganan Perkara Pidana Khusus",
        **{korupsi: (600, "100 140 150 126"), pulih: (200, "30 50 60 50")},
    )
    k.biaya_triwulan("Intelijen dan Penerangan Hukum", **{adu: (300, "60 70 80 75")})
    k.biaya_triwulan(
        "Layanan Perdata dan Tata Usaha Negara",
        **{damping: (350, "70 90 90 86"), gugat: (150, "20 40 40 38")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen",
        **{puas: (100, "20 25 25 28"), sakip: (5900, "1350 1480 1450 1561")},
    )
    k.seksi("pidum", "Seksi Tindak Pidana Umum", pidum, damai, tuntut)
    k.seksi("bukti", "Seksi Pengelolaan Barang Bukti", bukti)
    k.seksi("pidsus", "Seksi Tindak Pidana Khusus", korupsi, pulih)
    k.seksi("intel", "Seksi Intelijen", adu)
    k.seksi("datun", "Seksi Perdata dan Tata Usaha Negara", damping, gugat)
    k.seksi("bina", "Subbagian Pembinaan", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Pembinaan, Desember 2024",
        "Unit Kerja",
        "Jaksa",
        "Tata Usaha",
        "Tenaga Kontrak",
        Subbagian_Pembinaan=(1, 12, 9),
        Seksi_Intelijen=(3, 4, 0),
        Seksi_Tindak_Pidana_Umum=(7, 6, 1),
        Seksi_Tindak_Pidana_Khusus=(4, 3, 0),
        Seksi_Perdata_dan_Tata_Usaha_Negara=(3, 3, 0),
        Seksi_Pengelolaan_Barang_Bukti=(2, 4, 2),
    )
    k.tabel_bebas(
        "suluh-",
        "isu_strategis",
        "Penyuluhan hukum di sekolah menurut kecamatan",
        "Seksi Intelijen, 2024",
        "Kecamatan",
        "Sekolah",
        "Peserta",
        Gading_Utara=(4, 320),
        Gading_Selatan=(3, 210),
        Teluk_Dalam=(5, 385),
        Pulau_Sambung=(2, 125),
        Batu_Rakit=(4, 260),
    )
    columns = {"a": pidum, "b": bukti, "c": damai, "d": tuntut, "e": korupsi, "f": pulih}
    more = {"g": adu, "h": damping, "i": gugat, "j": puas, "k": sakip}
    k.perjanjian("2024-01-18", **columns, **more)
    k.set(RUANG, pagu_awal="9100000000", pagu_lalu="8700000000")
    k.revisi("200000000", tanggal="2024-06-10")
    k.revisi("-300000000", tanggal="2024-10-14")
    return k.laporan


def pangkalan() -> Laporan:
    """A patrol base: belanja by jenis, days at sea by ship, four below target, one just met."""
    k = KantorDermaga(2023)
    k.identitas(
        "Pangkalan Pengawasan Sumber Daya Kelautan dan Perikanan Muara Lesung",
        "Pangkalan PSDKP Muara Lesung",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kepatuhan pelaku usaha kelautan dan perikanan",
        "Meningkatnya efektivitas operasi kapal pengawas",
        "Meningkatnya penanganan pelanggaran dan tata kelola pangkalan",
    )
    kapal = k.ukuran(
        "PS-1",
        one,
        "Persentase Kapal Perikanan yang Patuh",
        "Kapal patuh",
        "90 91 88/87.5 86/84",
    )
    k.menurut(
        kapal,
        "Wilayah perairan",
        "Kapal perikanan diperiksa menurut wilayah perairan",
        "Kapal Diperiksa",
        "Patuh",
        Laut_Lesung=("320", "298"),
        Selat_Kerang=("240", "214"),
        Teluk_Purnama=("180", "171"),
        Karang_Batu=("160", "145"),
    )
    usaha = k.ukuran(
        "PS-2",
        one,
        "Persentase Unit Usaha Perikanan yang Patuh",
        "Unit usaha patuh",
        "85 86 84/84.5 82/80",
    )
    k.menurut_triwulan(
        usaha,
        "Jenis usaha",
        "Unit usaha perikanan diperiksa menurut jenis usaha",
        "Unit Usaha Diperiksa",
        "Patuh",
        Pembudidaya="20/17 25/22 30/27 25/22",
        Pengolah="30/24 35/29 40/34 35/28",
        Distributor="15/12 20/16 25/21 20/16",
    )
    warga = k.ukuran(
        "PS-3",
        one,
        "Jumlah Kelompok Masyarakat Pengawas yang Aktif",
        "Pokmaswas aktif",
        "40 42 38/39 36/35",
        satuan="kelompok",
        realisasi="44",
    )
    hari = k.ukuran(
        "PS-4",
        two,
        "Jumlah Hari Operasi Kapal Pengawas",
        "Hari operasi",
        "120 125 110/104 100/96",
        satuan="hari",
        realisasi="114",
    )
    siap = k.ukuran(
        "PS-5",
        two,
        "Persentase Kesiapan Kapal Pengawas dan Speedboat",
        "Kesiapan kapal",
        "80 82 78/80 75/75",
        realisasi="80",
    )
    rusak = k.ukuran(
        "PS-6",
        two,
        "Jumlah Kapal Pelaku Penangkapan Ikan yang Merusak",
        "Penangkapan merusak",
        "10 9 12/11 14/16",
        satuan="kapal",
        polaritas="turun",
        realisasi="8",
    )
    tanggap = k.ukuran(
        "PS-7",
        two,
        "Rata-Rata Waktu Tanggap atas Laporan Masyarakat",
        "Waktu tanggap",
        "6 5.5 7/6.8 8/8.5",
        satuan="jam",
        polaritas="turun",
        realisasi="6.6",
    )
    perkara = k.ukuran(
        "PS-8",
        three,
        "Persentase Perkara Perikanan yang Diselesaikan Tepat Waktu",
        "Perkara tepat waktu",
        "90 92 88/90.9 85/86.7",
    )
    k.menurut(
        perkara,
        "Jenis pelanggaran",
        "Perkara perikanan menurut jenis pelanggaran",
        "Perkara",
        "Tepat Waktu",
        Tanpa_izin=("12", "11"),
        Alat_tangkap_terlarang=("8", "7"),
        Bahan_peledak=("5", "4"),
    )
    puas = k.ukuran(
        "PS-9",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "85 86 84/85.2 83/82.6",
        satuan="indeks",
        realisasi="86.7",
    )
    nilai = k.ukuran(
        "PS-10",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "88 89 86/84.5 84/85",
        satuan="nilai",
        realisasi="92.4",
    )
    k.biaya(
        "Pengawasan Sumber Daya Kelautan dan Perikanan",
        **{kapal: (700, 672), usaha: (400, 368), warga: (300, 288)},
    )
    k.biaya(
        "Operasional Kapal Pengawas",
        **{hari: (5200, 4784), siap: (1600, 1568), rusak: (200, 192), tanggap: (200, 176)},
    )
    k.biaya("Penanganan Pelanggaran", **{perkara: (400, 320)})
    k.biaya("Dukungan Manajemen", **{puas: (150, 147), nilai: (3350, 3317)})
    k.jenis(1, j52=(1300, 1233), j53=(100, 95))
    k.jenis(2, j52=(6800, 6330), j53=(400, 390))
    k.jenis(3, j52=(400, 320))
    k.jenis(4, j51=(2600, 2582), j52=(800, 786), j53=(100, 96))
    k.seksi("awas", "Tim Kerja Pengawasan", kapal, usaha, warga)
    k.seksi("kapal", "Tim Kerja Kapal Pengawas", hari, siap, rusak, tanggap)
    k.seksi("perkara", "Tim Kerja Penanganan Pelanggaran", perkara)
    k.seksi("umum", "Subbagian Umum", puas, nilai)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Umum, Desember 2023",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Subbagian_Umum=(9, 2, 5),
        Tim_Kerja_Pengawasan=(14, 3, 0),
        Tim_Kerja_Kapal_Pengawas=(28, 6, 4),
        Tim_Kerja_Penanganan_Pelanggaran=(7, 1, 1),
    )
    k.tabel_bebas(
        "layar-",
        "isu_strategis",
        "Hari operasi dan awak menurut kapal pengawas",
        "Tim Kerja Kapal Pengawas, 2023",
        "Kapal Pengawas",
        "Hari Operasi",
        "Awak",
        Hiu_Lesung_01=(38, 14),
        Hiu_Lesung_02=(32, 12),
        Napoleon_05=(24, 6),
        Napoleon_07=(20, 6),
    )
    columns = {"a": kapal, "b": usaha, "c": warga, "d": hari, "e": siap}
    more = {"f": rusak, "g": tanggap, "h": perkara, "i": puas, "j": nilai}
    k.perjanjian("2023-01-16", **columns, **more)
    k.set(RUANG, pagu_awal="12000000000", pagu_lalu="11600000000")
    k.revisi("800000000", tanggal="2023-07-03")
    k.revisi("-300000000", tanggal="2023-11-06")
    return k.laporan


KANTOR_PALUNG = {"kejari_gading": kejari, "psdkp_lesung": pangkalan}
"""Two offices more, for sentences that were written without a look at the rules."""
