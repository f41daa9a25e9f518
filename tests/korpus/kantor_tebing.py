"""A spectrum monitor and a volcano observatory, for sentences written without the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_dermaga import KantorDermaga


def monitor_spektrum() -> Laporan:
    """A spectrum monitor: belanja by jenis, four below target, two as before, two worse."""
    k = KantorDermaga(2024)
    k.identitas(
        "Balai Monitor Spektrum Frekuensi Radio Kelas II Lintang Sawo",
        "Balmon Lintang Sawo",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Terwujudnya penggunaan spektrum frekuensi radio yang tertib",
        "Meningkatnya mutu layanan perizinan dan sertifikasi operator radio",
        "Meningkatnya penerimaan negara dan tata kelola balai",
    )
    izin = k.ukuran(
        "IK1.1",
        one,
        "Persentase Stasiun Radio yang Beroperasi Sesuai Izin",
        "Stasiun sesuai izin",
        "92 - 91/90.5 90/88",
    )
    k.menurut(
        izin,
        "Dinas",
        "Stasiun radio yang diukur menurut dinas",
        "Stasiun Diukur",
        "Sesuai Izin",
        Penyiaran=("150", "138"),
        Seluler=("400", "380"),
        Maritim=("90", "72"),
        Penerbangan=("60", "60"),
        Dinas_tetap=("100", "94"),
    )
    ganggu = k.ukuran(
        "IK1.2",
        one,
        "Persentase Gangguan Frekuensi yang Ditangani",
        "Gangguan ditangani",
        "100 - 98/98 97/95",
    )
    k.menurut_triwulan(
        ganggu,
        "Dinas",
        "Gangguan frekuensi menurut dinas",
        "Gangguan",
        "Ditangani",
        Penerbangan="4/4 6/6 5/5 3/3",
        Penyiaran="6/6 5/5 8/7 6/6",
        Seluler="10/10 12/11 9/9 11/11",
        Maritim="3/3 4/4 5/5 3/3",
    )
    lama = k.ukuran(
        "IK1.3",
        one,
        "Rata-Rata Waktu Penanganan Gangguan",
        "Waktu penanganan gangguan",
        "3 - 4/3.5 5/5.2",
        satuan="hari",
        polaritas="turun",
        realisasi="2.4",
    )
    daerah = k.ukuran(
        "IK1.4",
        one,
        "Jumlah Kabupaten dan Kota yang Dimonitor",
        "Daerah dimonitor",
        "14 - 13/13 12/11",
        satuan="daerah",
        realisasi="14",
    )
    amatir = k.ukuran(
        "IK2.1",
        two,
        "Persentase Peserta Ujian Amatir Radio yang Lulus",
        "Kelulusan ujian amatir",
        "85 - 84/86 82/80",
    )
    k.menurut(
        amatir,
        "Tingkat",
        "Peserta ujian amatir radio menurut tingkat",
        "Peserta",
        "Lulus",
        Siaga=("180", "144"),
        Penggalang=("50", "42"),
        Penegak=("20", "19"),
    )
    terbit = k.ukuran(
        "IK2.2",
        two,
        "Rata-Rata Waktu Penerbitan Sertifikat Operator Radio",
        "Waktu penerbitan sertifikat",
        "5 - 6/5.5 7/7",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="5.6",
    )
    puas = k.ukuran(
        "IK2.3",
        two,
        "Indeks Kepuasan Pengguna Layanan",
        "Kepuasan pengguna layanan",
        "3.6 - 3.55/3.58 3.5/3.47",
        satuan="indeks",
        realisasi="3.69",
    )
    sosial = k.ukuran(
        "IK2.4",
        two,
        "Jumlah Peserta Sosialisasi Penggunaan Frekuensi",
        "Peserta sosialisasi",
        "600 - 550/590 500/420",
        satuan="orang",
        realisasi="690",
    )
    pnbp = k.ukuran(
        "IK3.1",
        three,
        "Penerimaan Negara Bukan Pajak dari Frekuensi",
        "PNBP frekuensi",
        "24 - 22/23.4 20/18.5",
        satuan="miliar rupiah",
        realisasi="25.2",
    )
    piutang = k.ukuran(
        "IK3.2",
        three,
        "Persentase Piutang yang Tertagih",
        "Piutang tertagih",
        "75 - 72/70 70/69",
    )
    k.menurut(
        piutang,
        "Umur piutang",
        "Piutang menurut umur (juta rupiah)",
        "Piutang",
        "Tertagih",
        Kurang_dari_satu_tahun=("800", "680"),
        Satu_sampai_tiga_tahun=("500", "330"),
        Lebih_dari_tiga_tahun=("200", "40"),
    )
    nka = k.ukuran(
        "IK3.3",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 - 89/90.2 88/87",
        satuan="nilai",
        realisasi="94.5",
    )
    k.biaya(
        "Pengawasan dan Pengendalian Frekuensi",
        **{izin: (900, 873), ganggu: (500, 490), lama: (200, 196), daerah: (400, 384)},
    )
    k.biaya(
        "Pelayanan Perizinan dan Sertifikasi",
        **{amatir: (300, 246), terbit: (100, 94), puas: (50, 49), sosial: (350, 343)},
    )
    k.biaya("Pengelolaan Penerimaan", **{pnbp: (150, 147), piutang: (250, 205)})
    k.biaya("Dukungan Manajemen", **{nka: (6300, 6237)})
    k.jenis(1, j52=(1400, 1358), j53=(600, 585))
    k.jenis(2, j52=(800, 732))
    k.jenis(3, j52=(400, 352))
    k.jenis(4, j51=(4500, 4473), j52=(1500, 1470), j53=(300, 294))
    k.seksi("monitor", "Tim Kerja Monitoring dan Penertiban", izin, ganggu, lama, daerah)
    k.seksi("layan", "Tim Kerja Layanan", amatir, terbit, puas, sosial)
    k.seksi("terima", "Tim Kerja Penerimaan", pnbp, piutang)
    k.seksi("umum", "Subbagian Umum", nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan jabatan",
        "Subbagian Umum, Desember 2024",
        "Unit Kerja",
        "Pengendali Frekuensi",
        "Pelaksana",
        "PPNPN",
        Tim_Kerja_Monitoring_dan_Penertiban=(19, 3, 4),
        Tim_Kerja_Layanan=(4, 6, 2),
        Tim_Kerja_Penerimaan=(1, 4, 0),
        Subbagian_Umum=(2, 9, 11),
    )
    k.tabel_bebas(
        "ukur-",
        "isu_strategis",
        "Hari pengukuran dan gangguan yang ditemukan menurut daerah",
        "Tim Kerja Monitoring dan Penertiban, 2024",
        "Daerah",
        "Hari Pengukuran",
        "Gangguan",
        Kota_Sawo=(60, 38),
        Lintang_Barat=(45, 22),
        Lintang_Timur=(40, 18),
        Pesisir_Lor=(30, 14),
        Pegunungan_Tua=(25, 8),
    )
    columns = {"a": izin, "b": ganggu, "c": lama, "d": daerah, "e": amatir, "f": terbit}
    more = {"g": puas, "h": sosial, "i": pnbp, "j": piutang, "k": nka}
    k.perjanjian("2024-01-19", **columns, **more)
    k.set(RUANG, pagu_awal="9100000000", pagu_lalu="9800000000")
    k.revisi("600000000", tanggal="2024-04-22")
    k.revisi("-200000000", tanggal="2024-11-04")
    return k.laporan


def gunung_api() -> Laporan:
    """A volcano observatory: money by quarter, no revision, one just met, one worse than before."""
    k = KantorDermaga(2023)
    k.identitas(
        "Balai Pemantauan Gunung Api Regional Sangiang", "Balai Gunung Api Sangiang", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya keandalan pemantauan gunung api",
        "Meningkatnya kesiapsiagaan masyarakat di kawasan rawan bencana",
        "Meningkatnya layanan informasi dan tata kelola balai",
    )
    data = k.ukuran(
        "GA-1",
        one,
        "Persentase Ketersediaan Data Seismik",
        "Ketersediaan data seismik",
        "95 96 94/93.2 92/92.5",
    )
    k.menurut(
        data,
        "Gunung",
        "Hari-stasiun menurut gunung",
        "Hari-Stasiun",
        "Data Tersedia",
        Gunung_Sangiang=("1460", "1416"),
        Gunung_Kelam=("1095", "1052"),
        Gunung_Ranu=("730", "657"),
        Gunung_Puteri=("365", "306"),
    )
    stasiun = k.ukuran(
        "GA-2",
        one,
        "Jumlah Stasiun Pemantau yang Berfungsi",
        "Stasiun berfungsi",
        "32 34 30/30 28/27",
        satuan="stasiun",
        realisasi="33",
    )
    ingat = k.ukuran(
        "GA-3",
        one,
        "Rata-Rata Waktu Penyampaian Peringatan",
        "Waktu peringatan",
        "15 12 18/17 20/22",
        satuan="menit",
        polaritas="turun",
        realisasi="12",
    )
    lambat = k.ukuran(
        "GA-4",
        one,
        "Jumlah Laporan Aktivitas yang Terlambat",
        "Laporan terlambat",
        "10 8 14/12 18/18",
        satuan="laporan",
        polaritas="turun",
        realisasi="13",
    )
    desa = k.ukuran(
        "GA-5",
        two,
        "Persentase Desa Rawan yang Memiliki Rencana Kontingensi",
        "Rencana kontingensi desa",
        "60 65 55/54 50/48",
    )
    k.menurut(
        desa,
        "Kabupaten",
        "Desa rawan menurut kabupaten",
        "Desa Rawan",
        "Memiliki Rencana",
        Kabupaten_Sangiang=("24", "17"),
        Kabupaten_Kelam=("18", "12"),
        Kabupaten_Ranu=("12", "6"),
        Kabupaten_Puteri=("6", "1"),
    )
    simulasi = k.ukuran(
        "GA-6",
        two,
        "Jumlah Warga yang Mengikuti Simulasi Evakuasi",
        "Simulasi evakuasi",
        "2400 2600 2200/2310 2000/1500",
        satuan="orang",
        realisasi="2760",
    )
    jawab = k.ukuran(
        "GA-7",
        three,
        "Persentase Permintaan Informasi yang Dijawab Tepat Waktu",
        "Permintaan informasi",
        "90 92 88/89 86/84",
    )
    k.menurut_triwulan(
        jawab,
        "Pemohon",
        "Permintaan informasi menurut pemohon",
        "Permintaan",
        "Dijawab Tepat Waktu",
        Pemerintah_daerah="20/18 25/23 30/28 25/23",
        Media="10/10 15/14 20/17 15/13",
        Peneliti="8/8 10/10 12/11 10/9",
    )
    kunjung = k.ukuran(
        "GA-8",
        three,
        "Jumlah Pengunjung Pusat Informasi Gunung Api",
        "Pengunjung pusat informasi",
        "18 20 16/16.5 15/9.8",
        satuan="ribu orang",
        realisasi="17.1",
    )
    puas = k.ukuran(
        "GA-9",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 87 85/84.5 84/84",
        satuan="indeks",
        realisasi="87.72",
    )
    sakip = k.ukuran(
        "GA-10",
        three,
        "Nilai Evaluasi Akuntabilitas Kinerja",
        "Nilai SAKIP",
        "75 76 74/73.6 73/72",
        satuan="nilai",
        realisasi="74.25",
    )
    k.biaya_triwulan(
        "Pemantauan dan Peringatan Dini",
        **{
            data: (1200, "200 300 340 312"),
            stasiun: (900, "50 250 320 253"),
            ingat: (250, "40 60 70 75"),
            lambat: (50, "5 10 15 12"),
        },
    )
    k.biaya_triwulan(
        "Mitigasi dan Kesiapsiagaan",
        **{desa: (300, "20 80 100 94"), simulasi: (400, "30 110 140 108")},
    )
    k.biaya_triwulan(
        "Layanan Informasi Kegunungapian",
        **{
            jawab: (100, "15 25 25 30"),
            kunjung: (500, "60 90 110 140"),
            puas: (50, "5 10 15 19"),
        },
    )
    k.biaya_triwulan("Dukungan Manajemen", **{sakip: (5250, "1200 1320 1280 1345")})
    k.seksi("pantau", "Tim Pemantauan", data, stasiun, ingat, lambat)
    k.seksi("mitigasi", "Tim Mitigasi", desa, simulasi)
    k.seksi("info", "Tim Layanan Informasi", jawab, kunjung, puas)
    k.seksi("umum", "Subbagian Umum", sakip)
    k.pegawai(
        "Pegawai menurut tempat tugas dan jabatan",
        "Subbagian Umum, Desember 2023",
        "Tempat Tugas",
        "Pengamat",
        "Teknisi",
        "Administrasi",
        Pos_Sangiang=(6, 2, 1),
        Pos_Kelam=(5, 2, 1),
        Pos_Ranu=(4, 1, 0),
        Pos_Puteri=(3, 1, 0),
        Kantor_Balai=(2, 6, 14),
    )
    k.tabel_bebas(
        "gempa-",
        "isu_strategis",
        "Gempa vulkanik dan letusan menurut gunung",
        "Tim Pemantauan, 2023",
        "Gunung",
        "Gempa Vulkanik",
        "Letusan",
        Gunung_Sangiang=(1840, 26),
        Gunung_Kelam=(960, 0),
        Gunung_Ranu=(420, 3),
        Gunung_Puteri=(180, 0),
    )
    columns = {"a": data, "b": stasiun, "c": ingat, "d": lambat, "e": desa}
    more = {"f": simulasi, "g": jawab, "h": kunjung, "i": puas, "j": sakip}
    k.perjanjian("2023-01-23", **columns, **more)
    k.set(RUANG, pagu_awal="9000000000", pagu_lalu="8400000000")
    return k.laporan


KANTOR_TEBING = {"balmon_sawo": monitor_spektrum, "bpga_sangiang": gunung_api}
"""Two offices more, for sentences that were written without a look at the rules."""
