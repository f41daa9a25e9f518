"""The order police: money by quarter, five below target, one just met, a pagu cut once."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Satuan Polisi Pamong Praja Kabupaten Rawa Kencana", "Satpol PP Rawa Kencana", (2021, 2026)
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya ketenteraman dan ketertiban umum",
        "Meningkatnya kepatuhan terhadap peraturan daerah",
        "Meningkatnya perlindungan masyarakat",
        "Meningkatnya mutu tata kelola satuan",
    )
    gangguan = k.ukuran(
        "TU-1",
        one,
        "Persentase Gangguan Ketertiban Umum yang Tertangani",
        "Gangguan tertangani",
        "92 93 90/90.6 88/87",
    )
    k.menurut_triwulan(
        gangguan,
        "Jenis gangguan",
        "Gangguan ketertiban menurut jenis",
        "Gangguan",
        "Tertangani",
        Pedagang_kaki_lima="80/74 90/85 100/93 90/86",
        Bangunan_tanpa_izin="30/24 40/33 40/34 30/27",
        Reklame_liar="60/57 70/67 60/58 70/69",
        Keramaian_tanpa_izin="10/9 10/10 10/9 10/10",
    )
    patroli = k.ukuran(
        "TU-2",
        one,
        "Jumlah Patroli Wilayah",
        "Patroli wilayah",
        "730 760 700/694 700/650",
        satuan="kali",
        realisasi="803",
    )
    ricuh = k.ukuran(
        "TU-3",
        one,
        "Jumlah Unjuk Rasa yang Berakhir Ricuh",
        "Unjuk rasa ricuh",
        "3 2 4/5 5/4",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    tanggap = k.ukuran(
        "TU-4",
        one,
        "Rata-Rata Waktu Tanggap Pengaduan",
        "Waktu tanggap",
        "45 40 50/51 60/58",
        satuan="menit",
        polaritas="turun",
        realisasi="54",
    )
    perda = k.ukuran(
        "PD-1",
        two,
        "Persentase Pelanggaran Peraturan Daerah yang Diselesaikan",
        "Pelanggaran diselesaikan",
        "90 91 88/89.5 86/84",
    )
    k.menurut(
        perda,
        "Kecamatan",
        "Pelanggaran peraturan daerah menurut kecamatan",
        "Pelanggaran",
        "Diselesaikan",
        Rawa_Utara=("64", "60"),
        Rawa_Selatan=("48", "42"),
        Kencana_Barat=("52", "40"),
        Kencana_Timur=("36", "34"),
    )
    sosial = k.ukuran(
        "PD-2",
        two,
        "Jumlah Pelaku Usaha yang Mengikuti Sosialisasi Peraturan Daerah",
        "Peserta sosialisasi",
        "1200 1250 1100/1150 1000/960",
        satuan="orang",
        realisasi="1380",
    )
    ulang = k.ukuran(
        "PD-3",
        two,
        "Jumlah Pelanggaran Berulang",
        "Pelanggaran berulang",
        "25 22 30/28 35/39",
        satuan="pelanggaran",
        polaritas="turun",
        realisasi="20",
    )
    linmas = k.ukuran(
        "LM-1",
        three,
        "Persentase Desa dan Kelurahan yang Memiliki Satlinmas Aktif",
        "Satlinmas aktif",
        "85 88 80/77.5 75/70",
    )
    k.menurut(
        linmas,
        "Kelompok",
        "Satlinmas aktif menurut kelompok desa",
        "Desa dan Kelurahan",
        "Satlinmas Aktif",
        Desa_pesisir=("14", "12"),
        Desa_dataran=("12", "11"),
        Desa_perbukitan=("8", "5"),
        Kelurahan=("6", "5"),
    )
    latih = k.ukuran(
        "LM-2",
        three,
        "Jumlah Anggota Satlinmas yang Dilatih",
        "Satlinmas dilatih",
        "320 340 300/312 280/270",
        satuan="orang",
        realisasi="304",
    )
    puas = k.ukuran(
        "TK-1",
        four,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "82 83 81/81.2 80/78.3",
        satuan="indeks",
        realisasi="84.05",
    )
    sakip = k.ukuran(
        "TK-2",
        four,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "74 75 73/73.4 72/70",
        satuan="nilai",
        realisasi="72.52",
    )
    k.biaya_triwulan(
        "Peningkatan Ketenteraman dan Ketertiban Umum",
        **{
            gangguan: (1400, "220 340 380 404"),
            patroli: (1600, "310 400 430 428"),
            ricuh: (200, "20 60 50 50"),
            tanggap: (300, "40 60 70 70"),
        },
    )
    k.biaya_triwulan(
        "Penegakan Peraturan Daerah",
        **{
            perda: (800, "100 200 210 234"),
            sosial: (250, "30 70 80 65"),
            ulang: (150, "20 30 40 45"),
        },
    )
    k.biaya_triwulan(
        "Penyelenggaraan Perlindungan Masyarakat",
        **{linmas: (500, "50 110 130 120"), latih: (400, "0 140 160 84")},
    )
    k.biaya_triwulan(
        "Penunjang Urusan Pemerintahan Daerah",
        **{puas: (100, "10 25 30 32"), sakip: (6800, "1500 1750 1650 1804")},
    )
    k.seksi("tibum", "Bidang Ketenteraman dan Ketertiban Umum", gangguan, patroli, ricuh, tanggap)
    k.seksi("gakda", "Bidang Penegakan Peraturan Daerah", perda, sosial, ulang)
    k.seksi("linmas", "Bidang Perlindungan Masyarakat", linmas, latih)
    k.seksi("sekretariat", "Sekretariat", puas, sakip)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Sekretariat, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Sekretariat=(14, 3, 5),
        Bidang_Ketenteraman_dan_Ketertiban_Umum=(38, 10, 46),
        Bidang_Penegakan_Peraturan_Daerah=(21, 4, 12),
        Bidang_Perlindungan_Masyarakat=(12, 3, 7),
    )
    k.tabel_bebas(
        "pos-",
        "isu_strategis",
        "Pos jaga dan kendaraan patroli menurut kecamatan",
        "Bidang Ketenteraman dan Ketertiban Umum, 2024",
        "Kecamatan",
        "Pos Jaga",
        "Kendaraan Patroli",
        Rawa_Utara=(4, 3),
        Rawa_Selatan=(3, 2),
        Kencana_Barat=(5, 3),
        Kencana_Timur=(2, 2),
    )
    columns = {"a": gangguan, "b": patroli, "c": ricuh, "d": tanggap, "e": perda, "f": sosial}
    more = {"g": ulang, "h": linmas, "i": latih, "j": puas, "k": sakip}
    k.perjanjian("2024-01-25", **columns, **more)
    k.set(RUANG, pagu_awal="12800000000", pagu_lalu="11900000000")
    k.revisi("-300000000", tanggal="2024-09-09")
    return k.laporan
