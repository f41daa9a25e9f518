"""A spectrum monitor: belanja by jenis, four below target, two as before, two worse."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
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
