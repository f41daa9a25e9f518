"""A radio station: money by quarter, three below target, one just met, the plan's end."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Lembaga Penyiaran Publik Radio Republik Indonesia Stasiun Wanalaya",
        "RRI Wanalaya",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya jangkauan dan mutu siaran",
        "Meningkatnya partisipasi dan kepuasan pendengar",
        "Meningkatnya kemandirian dan akuntabilitas stasiun",
    )
    desa = k.ukuran(
        "RS.1",
        one,
        "Persentase Desa yang Terjangkau Siaran",
        "Desa terjangkau siaran",
        "82 - 80/79.2 78/77",
    )
    k.menurut(
        desa,
        "Kabupaten",
        "Desa terjangkau siaran menurut kabupaten",
        "Desa",
        "Terjangkau Siaran",
        Kabupaten_Wanalaya=("180", "162"),
        Kabupaten_Tirtasari=("140", "105"),
        Kabupaten_Ulu_Banyu=("80", "57"),
    )
    jam = k.ukuran(
        "RS.2",
        one,
        "Rata-Rata Jam Siaran per Hari",
        "Jam siaran",
        "20 - 19/19.5 18/18",
        satuan="jam",
        realisasi="21",
    )
    lancar = k.ukuran(
        "RS.3",
        one,
        "Persentase Waktu Siaran tanpa Gangguan",
        "Siaran tanpa gangguan",
        "99 - 98.5/98.6 98/97.9",
        realisasi="98.8",
    )
    ganggu = k.ukuran(
        "RS.4",
        one,
        "Jumlah Gangguan Pemancar",
        "Gangguan pemancar",
        "12 - 15/14 18/20",
        satuan="gangguan",
        polaritas="turun",
        realisasi="9",
    )
    dengar = k.ukuran(
        "RS.5",
        two,
        "Jumlah Pendengar Aktif",
        "Pendengar aktif",
        "250 - 230/242 210/205",
        satuan="ribu orang",
        realisasi="265",
    )
    aduan = k.ukuran(
        "RS.6",
        two,
        "Persentase Aduan Pendengar yang Dijawab Tepat Waktu",
        "Aduan dijawab tepat waktu",
        "90 - 88/90 86/85",
    )
    k.menurut_triwulan(
        aduan,
        "Saluran",
        "Aduan pendengar menurut saluran",
        "Aduan",
        "Dijawab Tepat Waktu",
        Telepon="60/54 55/50 65/60 60/56",
        Aplikasi="40/38 50/47 60/55 50/48",
        Surat="12/7 10/6 10/6 8/5",
    )
    puas = k.ukuran(
        "RS.7",
        two,
        "Indeks Kepuasan Pendengar",
        "Kepuasan pendengar",
        "84 - 83/83.4 82/81.5",
        satuan="indeks",
        realisasi="85.26",
    )
    jasa = k.ukuran(
        "RS.8",
        three,
        "Pendapatan Jasa Siaran",
        "Pendapatan jasa siaran",
        "900 - 850/912 800/760",
        satuan="juta rupiah",
        realisasi="864",
    )
    nka = k.ukuran(
        "RS.9",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 - 89/91 88/86",
        satuan="nilai",
        realisasi="93.6",
    )
    k.biaya_triwulan(
        "Penyelenggaraan Siaran",
        **{jam: (1200, "260 300 310 306"), lancar: (600, "120 150 160 152")},
    )
    k.biaya_triwulan(
        "Pemeliharaan Pemancar dan Jaringan",
        **{desa: (800, "120 220 240 204"), ganggu: (500, "60 130 150 125")},
    )
    k.biaya_triwulan(
        "Pengembangan Konten dan Pendengar",
        **{
            dengar: (400, "70 100 110 96"),
            aduan: (100, "15 25 30 20"),
            puas: (100, "20 25 25 29"),
        },
    )
    k.biaya_triwulan("Pemasaran Jasa Siaran", **{jasa: (300, "40 60 70 64")})
    k.biaya_triwulan("Dukungan Manajemen Stasiun", **{nka: (6000, "1380 1500 1450 1550")})
    k.seksi("siar", "Bidang Siaran", jam, lancar)
    k.seksi("teknik", "Bidang Teknik", desa, ganggu)
    k.seksi("konten", "Bidang Konten Media Baru", dengar, aduan, puas)
    k.seksi("umum", "Subbagian Umum", jasa, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Umum, Desember 2024",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Tenaga Kontrak",
        Bidang_Siaran=(18, 4, 6),
        Bidang_Teknik=(14, 3, 5),
        Bidang_Konten_Media_Baru=(8, 5, 7),
        Subbagian_Umum=(10, 2, 12),
    )
    k.tabel_bebas(
        "pancar-",
        "isu_strategis",
        "Daya dan gangguan pemancar menurut lokasi",
        "Bidang Teknik, 2024",
        "Lokasi",
        "Daya (kW)",
        "Gangguan",
        Bukit_Wana=(10, 2),
        Gunung_Sepuh=(5, 4),
        Pulau_Ratu=(3, 1),
        Ulu_Banyu=(2, 2),
    )
    columns = {"a": desa, "b": jam, "c": lancar, "d": ganggu, "e": dengar}
    k.perjanjian("2024-01-12", **columns, f=aduan, g=puas, h=jasa, i=nka)
    k.set(RUANG, pagu_awal="10200000000", pagu_lalu="9600000000")
    k.revisi("-200000000", tanggal="2024-09-02")
    return k.laporan
