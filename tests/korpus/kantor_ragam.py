"""Four offices of other kinds, for a third set of sentences written without a look at the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_segar import KantorSegar


def bbpom() -> Laporan:
    """Inspectors of food and drugs: money and one table by quarter, a pagu that was cut."""
    k = KantorSegar(2023)
    k.identitas(
        "Balai Besar Pengawas Obat dan Makanan di Lembayung", "BBPOM di Lembayung", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terwujudnya obat dan makanan yang memenuhi syarat",
        "Meningkatnya efektivitas pengawasan sarana dan penindakan",
        "Terwujudnya tata kelola balai yang optimal",
    )
    obat = k.ukuran(
        "IKSK-1",
        one,
        "Persentase Obat yang Memenuhi Syarat",
        "Obat memenuhi syarat",
        "92 93 90/91.4 88/89.1",
    )
    k.menurut(
        obat,
        "Komoditas",
        "Sampel obat menurut komoditas",
        "Sampel",
        "Memenuhi Syarat",
        Obat=("400", "380"),
        Obat_tradisional=("150", "126"),
        Kosmetik=("250", "238"),
    )
    makanan = k.ukuran(
        "IKSK-2",
        one,
        "Persentase Makanan yang Memenuhi Syarat",
        "Makanan memenuhi syarat",
        "86 87 84/85.5 82/80.9",
        realisasi="81.7",
    )
    uji = k.ukuran(
        "IKSK-3",
        one,
        "Rata-Rata Waktu Pengujian Sampel",
        "Waktu pengujian",
        "20 19 22/24 25/25",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="18",
    )
    sarana = k.ukuran(
        "IKSK-4",
        two,
        "Persentase Sarana Produksi yang Memenuhi Ketentuan",
        "Sarana produksi",
        "60 62 58/57 55/52",
    )
    jenis = k.rincian(
        sarana,
        cara="jumlah_per_jumlah",
        judul="Sarana produksi menurut jenis",
        kolom_uraian="Jenis sarana",
        kolom_pembanding="Diperiksa",
        kolom_realisasi="Memenuhi Ketentuan",
    )
    for uraian, pairs in {
        "Industri kosmetik": ("10/6", "12/8", "10/7", "8/5"),
        "Industri pangan olahan": ("30/15", "35/20", "30/19", "25/18"),
        "Usaha jamu": ("5/2", "10/4", "15/7", "10/5"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(jenis, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    putus = k.ukuran(
        "IKSK-5",
        two,
        "Persentase Keputusan Pengawasan yang Ditindaklanjuti",
        "Keputusan ditindaklanjuti",
        "75 77 72/78 70/71.5",
        realisasi="78",
    )
    perkara = k.ukuran(
        "IKSK-6",
        two,
        "Jumlah Perkara Obat dan Makanan yang Dilimpahkan ke Kejaksaan",
        "Perkara dilimpahkan",
        "8 9 7/9 6/6",
        satuan="perkara",
        realisasi="10",
    )
    puas = k.ukuran(
        "IKSK-7",
        three,
        "Indeks Kepuasan Masyarakat atas Layanan Publik",
        "Kepuasan masyarakat",
        "88 89 87/88.6 86/87.2",
        satuan="indeks",
        realisasi="88",
    )
    nka = k.ukuran(
        "IKSK-8",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "93 94 92/90.4 91/92.1",
        satuan="nilai",
        realisasi="94.86",
    )
    k.biaya_triwulan(
        "Pengujian Obat dan Makanan",
        **{
            obat: (1200, "180 320 340 312"),
            makanan: (800, "100 190 220 210"),
            uji: (500, "90 120 130 150"),
        },
    )
    k.biaya_triwulan(
        "Pengawasan Sarana", **{sarana: (900, "150 230 240 244"), putus: (400, "60 100 110 118")}
    )
    k.biaya_triwulan("Penindakan Pelanggaran", **{perkara: (700, "80 150 170 195")})
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{puas: (300, "60 75 75 84"), nka: (7200, "1500 1800 1750 2114")},
    )
    k.seksi("uji", "Kelompok Substansi Pengujian", obat, makanan, uji)
    k.seksi("periksa", "Kelompok Substansi Pemeriksaan", sarana, putus)
    k.seksi("tindak", "Kelompok Substansi Penindakan", perkara)
    k.seksi("tu", "Bagian Tata Usaha", puas, nka)
    k.perjanjian(
        "2023-01-12", a=obat, b=makanan, c=uji, d=sarana, e=putus, f=perkara, g=puas, h=nka
    )
    k.set(RUANG, pagu_awal="12500000000", pagu_lalu="11250000000")
    k.revisi("-500000000", tanggal="2023-08-21")
    return k.laporan


def politeknik() -> Laporan:
    """A polytechnic: codes with a space, four sasaran, two results as a year before."""
    k = KantorSegar(2025)
    k.identitas("Politeknik Negeri Teluk Cendana", "Poltek Teluk Cendana", (2025, 2029))
    one, two, three, four = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kualitas lulusan pendidikan vokasi",
        "Meningkatnya kualitas dosen",
        "Meningkatnya kualitas kurikulum dan pembelajaran",
        "Meningkatnya tata kelola politeknik",
    )
    lulus = k.ukuran(
        "IKU 1.1",
        one,
        "Persentase Lulusan yang Bekerja, Berwirausaha, atau Melanjutkan Studi",
        "Serapan lulusan",
        "70 72 68/71.2 65/66",
    )
    k.menurut(
        lulus,
        "Jurusan",
        "Serapan lulusan menurut jurusan",
        "Lulusan",
        "Terserap",
        Teknik_Mesin=("150", "114"),
        Teknik_Elektro=("120", "84"),
        Akuntansi=("200", "138"),
        Administrasi_Bisnis=("130", "78"),
    )
    luar = k.ukuran(
        "IKU 1.2",
        one,
        "Persentase Mahasiswa yang Berkegiatan di Luar Kampus",
        "Kegiatan luar kampus",
        "30 32 28/24.5 25/20",
        realisasi="36",
    )
    juara = k.ukuran(
        "IKU 1.3",
        one,
        "Jumlah Prestasi Mahasiswa Tingkat Nasional",
        "Prestasi mahasiswa",
        "25 28 22/23 20/21",
        satuan="prestasi",
        realisasi="25",
    )
    dosen = k.ukuran(
        "IKU 2.1",
        two,
        "Persentase Dosen Bersertifikat Kompetensi",
        "Sertifikasi dosen",
        "65 68 60/62.5 55/56.4",
    )
    k.menurut(
        dosen,
        "Jabatan",
        "Sertifikasi dosen menurut jabatan",
        "Dosen",
        "Bersertifikat",
        Lektor_kepala=("40", "36"),
        Lektor=("70", "49"),
        Asisten_ahli=("50", "27"),
    )
    teliti = k.ukuran(
        "IKU 2.2",
        two,
        "Jumlah Penelitian Terapan yang Digunakan Mitra",
        "Penelitian terapan",
        "12 14 10/10 9/8",
        satuan="penelitian",
        realisasi="10",
    )
    mitra = k.ukuran(
        "IKU 3.1",
        three,
        "Persentase Program Studi yang Bekerja Sama dengan Mitra",
        "Kerja sama program studi",
        "80 85 75/75 70/68.75",
        realisasi="93.75",
    )
    unggul = k.ukuran(
        "IKU 3.2",
        three,
        "Persentase Program Studi Terakreditasi Unggul",
        "Akreditasi unggul",
        "25 30 20/18.75 20/18.75",
        realisasi="18.75",
    )
    sakip = k.ukuran(
        "IKU 4.1",
        four,
        "Nilai SAKIP",
        "SAKIP",
        "75 77 73/74.2 72/71.6",
        satuan="nilai",
        realisasi="76.5",
    )
    periksa = k.ukuran(
        "IKU 4.2",
        four,
        "Jumlah Temuan Pemeriksaan yang Belum Selesai",
        "Temuan pemeriksaan",
        "6 5 8/7 9/10",
        satuan="temuan",
        polaritas="turun",
        realisasi="3",
    )
    k.biaya("Pendidikan Vokasi", **{lulus: (2400, 2280), luar: (900, 864), juara: (300, 294)})
    k.biaya("Peningkatan Mutu Dosen", **{dosen: (1500, 1425), teliti: (1000, 840)})
    k.biaya("Penguatan Program Studi", **{mitra: (600, 585), unggul: (700, 651)})
    k.biaya("Dukungan Manajemen Politeknik", **{sakip: (600, 588), periksa: (22000, 21780)})
    k.seksi("akademik", "Bagian Akademik dan Kemahasiswaan", lulus, luar, juara)
    k.seksi("p3m", "Pusat Penelitian dan Pengabdian kepada Masyarakat", dosen, teliti)
    k.seksi("mutu", "Pusat Penjaminan Mutu", mitra, unggul)
    k.seksi("umum", "Bagian Umum dan Keuangan", sakip, periksa)
    columns = {"a": lulus, "b": luar, "c": juara, "d": dosen, "e": teliti}
    k.perjanjian("2025-01-24", **columns, f=mitra, g=unggul, h=sakip, i=periksa)
    k.set(RUANG, pagu_awal="29000000000", pagu_lalu="31250000000")
    k.revisi("1000000000", tanggal="2025-07-15")
    return k.laporan


def kpu() -> Laporan:
    """An election commission of a regency: the last year of its plan, money that grew far."""
    k = KantorSegar(2024)
    k.identitas(
        "Komisi Pemilihan Umum Kabupaten Bukit Tembaga", "KPU Kabupaten Bukit Tembaga", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Terselenggaranya pemilihan yang tertib dan diikuti pemilih",
        "Meningkatnya kualitas data dan pendidikan pemilih",
        "Meningkatnya kepastian hukum dan tata kelola sekretariat",
    )
    tahap = k.ukuran(
        "KP.1",
        one,
        "Persentase Tahapan Pemilihan yang Dilaksanakan Tepat Waktu",
        "Tahapan tepat waktu",
        "100 - 100/100 100/96",
        realisasi="100",
    )
    hadir = k.ukuran(
        "KP.2",
        one,
        "Persentase Partisipasi Pemilih",
        "Partisipasi pemilih",
        "78 - 77/74.5 75/72",
    )
    k.menurut(
        hadir,
        "Kecamatan",
        "Partisipasi pemilih menurut kecamatan",
        "Pemilih",
        "Menggunakan Hak Pilih",
        Tembaga_Hulu=("24000", "18720"),
        Tembaga_Hilir=("30000", "22500"),
        Muara_Puyuh=("16000", "13280"),
        Sungai_Renik=("10000", "7300"),
    )
    logistik = k.ukuran(
        "KP.3",
        one,
        "Persentase Logistik Pemilihan yang Diterima Tepat Waktu",
        "Logistik tepat waktu",
        "95 - 94/92.3 92/90.4",
        realisasi="98.8",
    )
    ganda = k.ukuran(
        "KP.4",
        two,
        "Persentase Data Pemilih Ganda yang Diselesaikan",
        "Data pemilih ganda",
        "90 - 88/91 85/86",
        realisasi="85.5",
    )
    didik = k.ukuran(
        "KP.5",
        two,
        "Jumlah Peserta Sosialisasi dan Pendidikan Pemilih",
        "Peserta sosialisasi",
        "3000 - 2500/2650 2000/2210",
        satuan="orang",
        realisasi="3450",
    )
    kalah = k.ukuran(
        "KP.6",
        three,
        "Jumlah Sengketa Hukum yang Kalah",
        "Sengketa kalah",
        "2 - 3/2 3/4",
        satuan="sengketa",
        polaritas="turun",
        realisasi="1",
    )
    mohon = k.ukuran(
        "KP.7",
        three,
        "Persentase Permohonan Informasi yang Dijawab Tepat Waktu",
        "Permohonan informasi",
        "92 - 90/90 88/85.7",
    )
    k.menurut(
        mohon,
        "Saluran",
        "Permohonan informasi menurut saluran",
        "Permohonan",
        "Dijawab Tepat Waktu",
        Datang_langsung=("50", "50"),
        Surat_elektronik=("90", "81"),
        Media_sosial=("60", "53"),
    )
    nka = k.ukuran(
        "KP.8",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 - 90/88.2 89/87",
        satuan="nilai",
        realisasi="87.36",
    )
    k.biaya(
        "Penyelenggaraan Tahapan Pemilihan",
        **{tahap: (6000, 5880), hadir: (2000, 1840), logistik: (4000, 3920)},
    )
    k.biaya("Pemutakhiran Data dan Sosialisasi", **{ganda: (1500, 1260), didik: (500, 490)})
    k.biaya("Penanganan Sengketa Hukum", **{kalah: (400, 300)})
    k.biaya("Dukungan Sekretariat", **{mohon: (100, 95), nka: (5500, 5445)})
    k.seksi("teknis", "Subbagian Teknis Penyelenggaraan dan Hukum", tahap, hadir, kalah)
    k.seksi("datin", "Subbagian Perencanaan, Data, dan Informasi", ganda, nka)
    k.seksi("parmas", "Subbagian Partisipasi dan Sumber Daya Manusia", didik, mohon)
    k.seksi("logistik", "Subbagian Keuangan, Umum, dan Logistik", logistik)
    k.perjanjian(
        "2024-01-18", a=tahap, b=hadir, c=logistik, d=ganda, e=didik, f=kalah, g=mohon, h=nka
    )
    k.set(RUANG, pagu_awal="18000000000", pagu_lalu="8000000000")
    k.revisi("2000000000", tanggal="2024-05-13")
    return k.laporan


def taman_nasional() -> Laporan:
    """A national park: results in hectares, animals, people and rupiah; two just met."""
    k = KantorSegar(2023)
    k.identitas("Balai Taman Nasional Gunung Sangkara", "Balai TN Gunung Sangkara", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terjaganya keutuhan kawasan taman nasional",
        "Meningkatnya kelestarian satwa dan tumbuhan",
        "Meningkatnya manfaat kawasan bagi masyarakat",
    )
    pulih = k.ukuran(
        "IKK.1",
        one,
        "Luas Kawasan yang Dipulihkan",
        "Pemulihan kawasan",
        "150 160 140/133 120/126",
        satuan="hektare",
        realisasi="141",
    )
    rambah = k.ukuran(
        "IKK.2",
        one,
        "Jumlah Kejadian Perambahan",
        "Perambahan",
        "10 9 12/14 15/13",
        satuan="kejadian",
        polaritas="turun",
        realisasi="11",
    )
    patroli = k.ukuran(
        "IKK.3",
        one,
        "Persentase Jalur Patroli yang Dijalani",
        "Jalur patroli",
        "90 92 88/86.5 85/83",
    )
    k.menurut(
        patroli,
        "Resor",
        "Patroli menurut resor",
        "Panjang Jalur",
        "Dijalani",
        Resor_Lembah_Pakis=("120", "114"),
        Resor_Danau_Sipit=("80", "70"),
        Resor_Puncak_Kabut=("100", "92"),
    )
    satwa = k.ukuran(
        "IKK.4",
        two,
        "Jumlah Satwa Kunci yang Teramati",
        "Satwa kunci",
        "60 62 58/58 55/57",
        satuan="individu",
        realisasi="69",
    )
    semai = k.ukuran(
        "IKK.5",
        two,
        "Persentase Tumbuhan Langka yang Tumbuh di Persemaian",
        "Tumbuhan langka",
        "80 82 78/80 75/72.4",
        realisasi="80",
    )
    kunjung = k.ukuran(
        "IKK.6",
        three,
        "Jumlah Pengunjung Wisata Alam",
        "Pengunjung",
        "25000 26000 22000/24150 20000/15800",
        satuan="orang",
        realisasi="30000",
    )
    desa = k.ukuran(
        "IKK.7",
        three,
        "Jumlah Desa Penyangga yang Dibina",
        "Desa penyangga",
        "12 14 10/10 8/8",
        satuan="desa",
        realisasi="12",
    )
    pnbp = k.ukuran(
        "IKK.8",
        three,
        "Penerimaan Negara Bukan Pajak",
        "PNBP",
        "450 480 400/412 350/298",
        satuan="juta rupiah",
        realisasi="522",
    )
    k.biaya(
        "Perlindungan dan Pengamanan Kawasan",
        **{pulih: (1500, 1350), rambah: (600, 570), patroli: (900, 882)},
    )
    k.biaya("Pengawetan Keanekaragaman Hayati", **{satwa: (500, 480), semai: (300, 252)})
    k.biaya("Pemanfaatan Jasa Lingkungan", **{kunjung: (700, 686), desa: (300, 297)})
    k.biaya("Dukungan Manajemen Balai", **{pnbp: (4200, 4158)})
    k.seksi("satu", "Seksi Pengelolaan Wilayah I", pulih, rambah, patroli)
    k.seksi("dua", "Seksi Pengelolaan Wilayah II", satwa, semai, desa)
    k.seksi("tu", "Subbagian Tata Usaha", kunjung, pnbp)
    k.perjanjian(
        "2023-01-16", a=pulih, b=rambah, c=patroli, d=satwa, e=semai, f=kunjung, g=desa, h=pnbp
    )
    k.set(RUANG, pagu_awal="9400000000", pagu_lalu="7500000000")
    k.revisi("-400000000", tanggal="2023-10-09")
    return k.laporan


KANTOR_RAGAM = {
    "bbpom_lembayung": bbpom,
    "poltek_cendana": politeknik,
    "kpu_tembaga": kpu,
    "tn_sangkara": taman_nasional,
}
