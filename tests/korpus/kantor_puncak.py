"""An inspectorate and a transport agency, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def inspektorat() -> Laporan:
    """An inspectorate of a regency: belanja by jenis, four below target, one just met."""
    k = KantorDermaga(2025)
    k.identitas("Inspektorat Daerah Kabupaten Ulu Santari", "Inspektorat Ulu Santari", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas pengawasan intern",
        "Meningkatnya penyelesaian hasil pengawasan dan pencegahan korupsi",
        "Meningkatnya akuntabilitas kinerja inspektorat",
    )
    audit = k.ukuran(
        "IT.1",
        one,
        "Persentase Objek Pengawasan yang Diaudit Sesuai Rencana",
        "Objek diaudit",
        "92 94 90/88.5 88/89",
    )
    k.menurut_triwulan(
        audit,
        "Wilayah",
        "Objek pengawasan menurut wilayah inspektur pembantu",
        "Objek Direncanakan",
        "Diaudit",
        Wilayah_Satu="8/8 10/9 12/12 10/9",
        Wilayah_Dua="9/8 11/10 12/11 8/7",
        Wilayah_Tiga="7/6 9/9 10/9 9/8",
        Wilayah_Empat="6/5 8/7 9/7 7/6",
    )
    terbit = k.ukuran(
        "IT.2",
        one,
        "Jumlah Laporan Hasil Pengawasan yang Diterbitkan",
        "Laporan hasil pengawasan",
        "120 125 115/118 110/104",
        satuan="laporan",
        realisasi="126",
    )
    waktu = k.ukuran(
        "IT.3",
        one,
        "Rata-Rata Waktu Penyelesaian Laporan Audit",
        "Waktu penyelesaian laporan",
        "15 14 17/16 20/21",
        satuan="hari",
        polaritas="turun",
        realisasi="15",
    )
    apip = k.ukuran(
        "IT.4",
        one,
        "Nilai Kapabilitas APIP",
        "Kapabilitas APIP",
        "3.2 3.3 3.1/3.05 3/3",
        satuan="nilai",
        realisasi="3.12",
    )
    rekomendasi = k.ukuran(
        "IT.5",
        two,
        "Persentase Rekomendasi yang Ditindaklanjuti",
        "Rekomendasi ditindaklanjuti",
        "85 87 83/81 80/78.4",
    )
    k.menurut(
        rekomendasi,
        "Sumber rekomendasi",
        "Tindak lanjut rekomendasi menurut sumber",
        "Rekomendasi",
        "Ditindaklanjuti",
        Pemeriksaan_BPK=("160", "148"),
        Inspektorat_provinsi=("60", "51"),
        Inspektorat_kabupaten=("280", "231"),
    )
    setor = k.ukuran(
        "IT.6",
        two,
        "Nilai Kerugian Daerah yang Disetor Kembali",
        "Kerugian disetor",
        "2.4 2.6 2/2.25 1.8/1.5",
        satuan="miliar rupiah",
        realisasi="1.95",
    )
    lewat = k.ukuran(
        "IT.7",
        two,
        "Jumlah Pengaduan yang Melewati Batas Waktu Penanganan",
        "Pengaduan lewat waktu",
        "4 3 6/7 8/8",
        satuan="pengaduan",
        polaritas="turun",
        realisasi="5",
    )
    lhkpn = k.ukuran(
        "IT.8",
        two,
        "Persentase Wajib Lapor yang Menyampaikan LHKPN Tepat Waktu",
        "LHKPN tepat waktu",
        "98 99 97/98.5 95/93",
    )
    k.menurut(
        lhkpn,
        "Golongan wajib lapor",
        "Penyampaian LHKPN menurut golongan wajib lapor",
        "Wajib Lapor",
        "Tepat Waktu",
        Pimpinan_tinggi=("30", "30"),
        Administrator=("150", "148"),
        Bendahara=("70", "68"),
        Auditor=("50", "49"),
    )
    sakip = k.ukuran(
        "IT.9",
        three,
        "Nilai Evaluasi SAKIP Inspektorat",
        "Nilai SAKIP",
        "78 80 76/76.4 74/72.8",
        satuan="nilai",
        realisasi="79.56",
    )
    k.biaya(
        "Penyelenggaraan Pengawasan Intern",
        **{audit: (900, 855), terbit: (400, 388), waktu: (200, 190)},
    )
    k.biaya("Pendampingan dan Asistensi", **{apip: (500, 450)})
    k.biaya("Pemantauan Tindak Lanjut", **{rekomendasi: (350, 339), setor: (250, 228)})
    k.biaya("Pencegahan Korupsi dan Penanganan Pengaduan", **{lewat: (300, 276), lhkpn: (100, 99)})
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{sakip: (5000, 4925)})
    k.jenis(1, j52=(1380, 1319), j53=(120, 114))
    k.jenis(2, j52=(500, 450))
    k.jenis(3, j52=(560, 529), j53=(40, 38))
    k.jenis(4, j52=(400, 375))
    k.jenis(5, j51=(3800, 3762), j52=(1000, 970), j53=(200, 193))
    k.seksi("wilayah", "Inspektur Pembantu Wilayah", audit, terbit, waktu)
    k.seksi("evaluasi", "Subbagian Analisis dan Evaluasi", apip, rekomendasi, setor)
    k.seksi("khusus", "Inspektur Pembantu Khusus", lewat, lhkpn)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Pegawai menurut unit dan jabatan",
        "Sekretariat, Desember 2025",
        "Unit",
        "Auditor",
        "Pengawas pemerintahan",
        "Pelaksana",
        Wilayah_Satu=(6, 3, 1),
        Wilayah_Dua=(5, 4, 2),
        Wilayah_Tiga=(5, 2, 1),
        Wilayah_Empat=(4, 3, 1),
        Sekretariat=(2, 1, 14),
    )
    columns = {"a": audit, "b": terbit, "c": waktu, "d": apip, "e": rekomendasi}
    k.perjanjian("2025-01-22", **columns, f=setor, g=lewat, h=lhkpn, i=sakip)
    k.set(RUANG, pagu_awal="7600000000", pagu_lalu="7400000000")
    k.revisi("400000000", tanggal="2025-08-19")
    return k.laporan


def perhubungan() -> Laporan:
    """A city's transport agency: the last year of its plan, money by quarter, two just met."""
    k = KantorDermaga(2024)
    k.identitas("Dinas Perhubungan Kota Nirbaya", "Dishub Kota Nirbaya", (2019, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya keselamatan dan ketertiban lalu lintas",
        "Meningkatnya layanan angkutan dan kendaraan",
        "Meningkatnya tata kelola dinas",
    )
    celaka = k.ukuran(
        "DH-01",
        one,
        "Jumlah Kecelakaan Lalu Lintas di Jalan Kota",
        "Kecelakaan",
        "180 - 195/190 210/216",
        satuan="kejadian",
        polaritas="turun",
        realisasi="171",
    )
    lengkap = k.ukuran(
        "DH-02",
        one,
        "Persentase Perlengkapan Jalan yang Terpasang",
        "Perlengkapan jalan terpasang",
        "78 - 75/74.5 72/70",
    )
    k.menurut(
        lengkap,
        "Jenis perlengkapan",
        "Perlengkapan jalan menurut jenis",
        "Kebutuhan",
        "Terpasang",
        Rambu=("1200", "1020"),
        Lampu_jalan=("1500", "1110"),
        Pagar_pengaman=("300", "201"),
    )
    laju = k.ukuran(
        "DH-03",
        one,
        "Kecepatan Rata-Rata Kendaraan pada Jam Sibuk",
        "Kecepatan jam sibuk",
        "27 - 26/25.4 25/25.8",
        satuan="km/jam",
        realisasi="26.1",
    )
    liar = k.ukuran(
        "DH-04",
        one,
        "Jumlah Titik Parkir Liar",
        "Parkir liar",
        "20 - 24/26 28/27",
        satuan="titik",
        polaritas="turun",
        realisasi="20",
    )
    uji = k.ukuran(
        "DH-05",
        two,
        "Persentase Kendaraan Wajib Uji yang Diuji Tepat Waktu",
        "Uji kendaraan tepat waktu",
        "88 - 86/87 84/82",
    )
    k.menurut_triwulan(
        uji,
        "Jenis kendaraan",
        "Kendaraan wajib uji menurut jenis",
        "Wajib Uji",
        "Diuji Tepat Waktu",
        Mobil_penumpang_umum="100/92 110/102 120/112 110/104",
        Bus="60/55 70/63 80/74 70/63",
        Mobil_barang="400/340 420/366 450/392 430/382",
        Kereta_tempelan="20/14 25/19 30/24 25/18",
    )
    bus = k.ukuran(
        "DH-06",
        two,
        "Jumlah Penumpang Bus Kota",
        "Penumpang bus kota",
        "1.5 - 1.4/1.32 1.2/1.25",
        satuan="juta orang",
        realisasi="1.62",
    )
    tunggu = k.ukuran(
        "DH-07",
        two,
        "Rata-Rata Waktu Tunggu Bus Kota",
        "Waktu tunggu bus",
        "12 - 14/15 16/15.5",
        satuan="menit",
        polaritas="turun",
        realisasi="12.6",
    )
    retribusi = k.ukuran(
        "DH-08",
        two,
        "Pendapatan Retribusi Parkir dan Terminal",
        "Retribusi",
        "6.5 - 6/5.7 5.5/5.6",
        satuan="miliar rupiah",
        realisasi="6.76",
    )
    puas = k.ukuran(
        "DH-09",
        two,
        "Indeks Kepuasan Pengguna Terminal",
        "Kepuasan pengguna terminal",
        "82 - 81/81.6 80/79.1",
        satuan="indeks",
        realisasi="80.36",
    )
    sakip = k.ukuran(
        "DH-10",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "74 - 72/73.2 70/68.8",
        satuan="nilai",
        realisasi="74",
    )
    k.biaya_triwulan(
        "Manajemen dan Rekayasa Lalu Lintas",
        **{celaka: (800, "150 200 220 198"), laju: (400, "60 90 110 104")},
    )
    k.biaya_triwulan("Penyediaan Perlengkapan Jalan", **{lengkap: (2400, "100 560 850 770")})
    k.biaya_triwulan(
        "Pengelolaan Perparkiran",
        **{liar: (350, "70 90 85 91"), retribusi: (450, "90 110 115 126")},
    )
    k.biaya_triwulan("Pengujian Kendaraan Bermotor", **{uji: (700, "130 170 180 178")})
    k.biaya_triwulan(
        "Pengembangan Angkutan Umum dan Terminal",
        **{
            bus: (1800, "380 440 460 466"),
            tunggu: (600, "80 120 160 174"),
            puas: (500, "60 130 150 145"),
        },
    )
    k.biaya_triwulan("Penunjang Urusan Dinas", **{sakip: (6000, "1380 1500 1450 1550")})
    k.seksi("lalin", "Bidang Lalu Lintas", celaka, lengkap, laju)
    k.seksi("parkir", "UPTD Perparkiran", liar, retribusi)
    k.seksi("uji", "UPTD Pengujian Kendaraan", uji)
    k.seksi("angkutan", "Bidang Angkutan", bus, tunggu, puas)
    k.seksi("sekretariat", "Sekretariat", sakip)
    k.pegawai(
        "Petugas lapangan dan kendaraan menurut pos",
        "Sekretariat, Desember 2024",
        "Pos",
        "Petugas",
        "Kendaraan",
        Pos_Alun_Alun=(38, 6),
        Terminal_Utara=(22, 2),
        Terminal_Selatan=(18, 2),
        Gedung_Uji=(14, 1),
    )
    columns = {"a": celaka, "b": lengkap, "c": laju, "d": liar, "e": uji, "f": bus}
    k.perjanjian("2024-01-15", **columns, g=tunggu, h=retribusi, i=puas, j=sakip)
    k.set(RUANG, pagu_awal="13700000000", pagu_lalu="13200000000")
    k.revisi("300000000", tanggal="2024-07-29")
    return k.laporan


KANTOR_PUNCAK = {"inspektorat_santari": inspektorat, "dishub_nirbaya": perhubungan}
"""Two offices more, for sentences that were written without a look at the rules."""
