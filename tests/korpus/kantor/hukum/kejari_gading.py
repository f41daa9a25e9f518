"""Attorneys: money and cases by quarter, three below target, one just met, the plan's end."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
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
