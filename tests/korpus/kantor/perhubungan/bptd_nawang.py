"""Roads, terminals and ferries in the last year of the plan: four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Balai Pengelola Transportasi Darat Kelas II Nawang Wetan",
        "BPTD Kelas II Nawang Wetan",
        (2020, 2024),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya keselamatan lalu lintas dan angkutan jalan",
        "Meningkatnya pelayanan terminal dan penyeberangan",
        "Terkendalinya muatan angkutan barang",
        "Terwujudnya tata kelola balai yang baik",
    )
    laik = k.ukuran(
        "SK1.1",
        one,
        "Persentase Kendaraan Angkutan Umum yang Laik Jalan",
        "Kendaraan laik jalan",
        "88 - 86/87.2 84/82.6",
    )
    k.menurut_triwulan(
        laik,
        "Terminal",
        "Pemeriksaan kelaikan kendaraan menurut terminal",
        "Kendaraan Diperiksa",
        "Laik Jalan",
        Terminal_Nawang="120/104 110/98 140/127 180/169",
        Terminal_Karang_Sembada="80/66 75/64 90/79 115/103",
        Terminal_Lubuk_Pinang="60/51 55/46 65/58 90/83",
    )
    titik = k.ukuran(
        "SK1.2",
        one,
        "Jumlah Titik Rawan Kecelakaan yang Ditangani",
        "Titik rawan kecelakaan",
        "24 - 22/21 20/20",
        satuan="titik",
        realisasi="26",
    )
    laka = k.ukuran(
        "SK1.3",
        one,
        "Rasio Kecelakaan Angkutan Umum per 10.000 Perjalanan",
        "Rasio kecelakaan",
        "0.9 - 1/1.12 1.2/1.18",
        satuan="rasio",
        polaritas="turun",
        realisasi="0.74",
    )
    tepat = k.ukuran(
        "SK2.1",
        two,
        "Persentase Ketepatan Jadwal Keberangkatan Bus",
        "Ketepatan jadwal bus",
        "85 - 83/84.1 80/79.3",
    )
    k.menurut_triwulan(
        tepat,
        "Terminal",
        "Keberangkatan bus menurut terminal",
        "Keberangkatan",
        "Tepat Jadwal",
        Terminal_Nawang="2400/2064 2350/2045 2500/2150 2750/2310",
        Terminal_Karang_Sembada="1500/1230 1450/1203 1550/1302 1700/1377",
        Terminal_Lubuk_Pinang="900/711 880/704 920/745 1000/790",
    )
    kapal = k.ukuran(
        "SK2.2",
        two,
        "Jumlah Penumpang Angkutan Penyeberangan",
        "Penumpang penyeberangan",
        "640 - 600/612 560/548",
        satuan="ribu orang",
        realisasi="618.5",
    )
    tunggu = k.ukuran(
        "SK2.3",
        two,
        "Rata-Rata Waktu Tunggu Kendaraan di Pelabuhan Penyeberangan",
        "Waktu tunggu kendaraan",
        "45 - 50/48 55/57",
        satuan="menit",
        polaritas="turun",
        realisasi="52",
    )
    puas = k.ukuran(
        "SK2.4",
        two,
        "Indeks Kepuasan Pengguna Jasa Transportasi Darat",
        "Kepuasan pengguna jasa",
        "84 - 83/83.4 82/81.2",
        satuan="indeks",
        realisasi="85.3",
    )
    tindak = k.ukuran(
        "SK3.1",
        three,
        "Persentase Pelanggaran Muatan yang Ditindak",
        "Penindakan pelanggaran muatan",
        "70 - 65/66.8 60/61.5",
    )
    k.menurut(
        tindak,
        "Jembatan timbang",
        "Penindakan pelanggaran muatan menurut jembatan timbang",
        "Kendaraan Melanggar",
        "Ditindak",
        UPPKB_Simpang_Gelam=("3150", "2394"),
        UPPKB_Batu_Ampar=("2240", "1568"),
        UPPKB_Tanjung_Rasau=("1610", "1047"),
    )
    langgar = k.ukuran(
        "SK3.2",
        three,
        "Persentase Kendaraan Barang yang Melanggar Batas Muatan",
        "Kendaraan melanggar muatan",
        "20 - 24/25.1 28/27.3",
        polaritas="turun",
        realisasi="18.4",
    )
    nka = k.ukuran(
        "SK4.1",
        four,
        "Nilai Kinerja Anggaran",
        "NKA",
        "92 - 91/93.2 90/88.75",
        satuan="nilai",
        realisasi="90.4",
    )
    sertif = k.ukuran(
        "SK4.2",
        four,
        "Persentase Petugas yang Bersertifikat Kompetensi",
        "Sertifikat kompetensi",
        "75 - 70/71.4 65/60.8",
    )
    k.menurut(
        sertif,
        "Tugas",
        "Petugas bersertifikat kompetensi menurut tugas",
        "Petugas",
        "Bersertifikat",
        Penguji_kendaraan=("18", "16"),
        Pengawas_keselamatan=("22", "17"),
        Petugas_terminal=("30", "20"),
        Petugas_jembatan_timbang=("34", "25"),
    )
    k.biaya_triwulan(
        "Keselamatan Lalu Lintas Jalan",
        **{
            laik: (420, "70 105 110 126"),
            titik: (2600, "120 680 940 812"),
            laka: (180, "25 40 48 52"),
        },
    )
    k.biaya_triwulan(
        "Penyelenggaraan Terminal Tipe A",
        **{tepat: (1900, "380 460 470 534"), puas: (110, "15 25 30 34")},
    )
    k.biaya_triwulan(
        "Angkutan Penyeberangan",
        **{kapal: (3400, "610 790 880 952"), tunggu: (750, "60 170 195 208")},
    )
    k.biaya_triwulan(
        "Pengawasan Angkutan Barang",
        **{tindak: (1450, "250 350 390 431"), langgar: (640, "90 150 172 180")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{nka: (12350, "2600 3150 2980 3412"), sertif: (200, "10 55 70 48")},
    )
    k.seksi("lalin", "Seksi Lalu Lintas Jalan", titik, laka)
    k.seksi("sarana", "Seksi Sarana dan Angkutan Jalan", laik, tindak, langgar)
    k.seksi("sdp", "Seksi Transportasi Sungai, Danau, dan Penyeberangan", kapal, tunggu)
    k.seksi("terminal", "Satuan Pelayanan Terminal", tepat, puas)
    k.seksi("tu", "Subbagian Tata Usaha", nka, sertif)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "PPNPN",
        Subbagian_Tata_Usaha=(22, 3, 6),
        Seksi_Lalu_Lintas_Jalan=(16, 2, 1),
        Seksi_Sarana_dan_Angkutan_Jalan=(42, 5, 15),
        Seksi_Transportasi_Sungai_Danau_dan_Penyeberangan=(11, 2, 4),
        Satuan_Pelayanan_Terminal=(21, 9, 24),
    )
    k.tabel_bebas(
        "ruas-",
        "isu_strategis",
        "Kecelakaan angkutan umum menurut ruas jalan",
        "Seksi Lalu Lintas Jalan, 2024",
        "Ruas Jalan",
        "Kejadian",
        "Meninggal Dunia",
        "Luka-Luka",
        Nawang_ke_Karang_Sembada=(14, 3, 27),
        Karang_Sembada_ke_Lubuk_Pinang=(9, 1, 18),
        Lingkar_Nawang=(6, 0, 11),
        Simpang_Gelam_ke_Tanjung_Rasau=(4, 2, 5),
    )
    k.tabel_bebas(
        "lintasan-",
        "capaian_kinerja",
        "Angkutan penyeberangan menurut lintasan",
        "Seksi Transportasi Sungai, Danau, dan Penyeberangan, 2024",
        "Lintasan",
        "Perjalanan",
        "Penumpang (orang)",
        "Kendaraan (unit)",
        Nawang_ke_Pulau_Sekar=(1820, 286400, 71200),
        Nawang_ke_Tanjung_Rasau=(1460, 214300, 58900),
        Lubuk_Pinang_ke_Pulau_Sekar=(730, 117800, 20400),
    )
    k.tabel_bebas(
        "pnbp-",
        "realisasi_anggaran",
        "Penerimaan negara bukan pajak menurut jenis",
        "Subbagian Tata Usaha, 2024",
        "Jenis Penerimaan",
        "Target (juta rupiah)",
        "Realisasi (juta rupiah)",
        Jasa_pelabuhan_penyeberangan=(2900, 2784),
        Jasa_terminal=(640, 655),
        Izin_angkutan=(380, 426),
        Sewa_lahan_dan_bangunan=(150, 141),
    )
    texts = {
        "peran_strategis": "Balai melayani arus orang dan barang antara Nawang, Karang Sembada, "
        "dan Lubuk Pinang, serta penyeberangan ke Pulau Sekar dan Tanjung Rasau.",
        "isu_strategis": "Tiga hal menjadi perhatian: kendaraan bermuatan lebih, antrean di "
        "pelabuhan penyeberangan pada masa libur, dan bus tua yang belum diremajakan.",
        "realisasi_anggaran": "Belanja dicatat menurut kegiatan dan indikator. Penerimaan negara "
        "bukan pajak disajikan tersendiri karena tidak menjadi bagian dari pagu.",
        "langkah_ke_depan": "1. Memindahkan pemeriksaan kelaikan ke pool operator.\n"
        "2. Menata antrean kendaraan dengan tiket daring.\n"
        "3. Mengirim petugas yang belum bersertifikat ke pelatihan.",
    }
    for tempat, teks in texts.items():
        k.narasi(teks, tempat=tempat)
    k.narasi(
        "Dermaga ketiga belum dapat dipakai sehingga kapal menunggu giliran sandar.",
        tunggu,
        "kendala",
    )
    k.narasi(
        "Operator besar sudah memeriksa sendiri kendaraannya sebelum masuk terminal.",
        laik,
        "analisis",
    )
    columns = {"a": laik, "b": titik, "c": laka, "d": tepat, "e": kapal, "f": tunggu}
    more = {"g": puas, "h": tindak, "i": langgar, "j": nka, "l": sertif}
    k.perjanjian("2024-01-17", **columns, **more)
    k.set(RUANG, pagu_awal="23500000000", pagu_lalu="22500000000")
    k.revisi("900000000", tanggal="2024-04-22")
    k.revisi("-400000000", tanggal="2024-10-14")
    return k.laporan
