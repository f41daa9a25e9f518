"""A migrant workers' office: placements by quarter, four below target, one just met."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Balai Pelayanan Pelindungan Pekerja Migran Indonesia Teluk Mutiara",
        "BP3MI Teluk Mutiara",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya penempatan pekerja migran yang terampil dan prosedural",
        "Meningkatnya pelindungan dan pemberdayaan pekerja migran",
        "Terwujudnya tata kelola balai yang baik",
    )
    tempat = k.ukuran(
        "SK.1-1",
        one,
        "Jumlah Pekerja Migran yang Ditempatkan secara Prosedural",
        "Penempatan prosedural",
        "5200 5600 4800/4390 4200/1870",
        satuan="orang",
        realisasi="5720",
    )
    sektor = k.ukuran(
        "SK.1-2",
        one,
        "Persentase Pekerja Migran yang Bekerja di Sektor Formal",
        "Sektor formal",
        "55 60 50/48.2 45/41",
    )
    k.menurut_triwulan(
        sektor,
        "Negara tujuan",
        "Penempatan menurut negara tujuan",
        "Ditempatkan",
        "Sektor Formal",
        Malaysia="560/250 610/270 640/300 590/280",
        Taiwan="420/220 450/240 480/260 450/240",
        Hong_Kong="190/10 200/12 210/14 200/14",
        Jepang_dan_Korea="160/160 180/180 190/190 190/190",
    )
    layan = k.ukuran(
        "SK.1-3",
        one,
        "Rata-Rata Waktu Penerbitan Kartu Pekerja Migran",
        "Waktu penerbitan kartu",
        "2 1.5 3/2.6 4/4.2",
        satuan="hari",
        polaritas="turun",
        realisasi="1.7",
    )
    orientasi = k.ukuran(
        "SK.1-4",
        one,
        "Persentase Calon Pekerja Migran yang Lulus Orientasi Prapemberangkatan",
        "Lulus orientasi",
        "97 98 96/96.5 95/94",
        realisasi="97",
    )
    cegah = k.ukuran(
        "SK.2-1",
        two,
        "Jumlah Keberangkatan Nonprosedural yang Dicegah",
        "Pencegahan nonprosedural",
        "300 320 280/266 250/190",
        satuan="orang",
        realisasi="414",
    )
    aduan = k.ukuran(
        "SK.2-2",
        two,
        "Persentase Pengaduan Pekerja Migran yang Diselesaikan",
        "Pengaduan diselesaikan",
        "80 82 78/75 76/72",
    )
    k.menurut(
        aduan,
        "Pokok pengaduan",
        "Pengaduan pekerja migran menurut pokoknya",
        "Pengaduan",
        "Diselesaikan",
        Gaji_tidak_dibayar=("88", "66"),
        Ingin_dipulangkan=("64", "60"),
        Putus_komunikasi=("32", "18"),
        Meninggal_dunia=("16", "10"),
    )
    pulang = k.ukuran(
        "SK.2-3",
        two,
        "Persentase Pekerja Migran Bermasalah yang Dipulangkan sampai Daerah Asal",
        "Pemulangan ke daerah asal",
        "100 100 100/98.5 98/98",
        realisasi="99.2",
    )
    berdaya = k.ukuran(
        "SK.2-4",
        two,
        "Jumlah Pekerja Migran Purna yang Menjalankan Usaha",
        "Purna yang berusaha",
        "180 200 160/150 140/96",
        satuan="orang",
        realisasi="171",
    )
    desa = k.ukuran(
        "SK.2-5",
        two,
        "Jumlah Desa Migran Produktif yang Dibina",
        "Desa migran produktif",
        "16 18 14/14 12/9",
        satuan="desa",
        realisasi="18",
    )
    puas = k.ukuran(
        "SK.3-1",
        three,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "86 87 85/84.6 84/83",
        satuan="indeks",
        realisasi="87.72",
    )
    nka = k.ukuran(
        "SK.3-2",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "85 86 84/80.8 83/86",
        satuan="nilai",
        realisasi="88.4",
    )
    k.biaya_triwulan(
        "Penempatan Pekerja Migran",
        **{
            tempat: (900, "160 230 260 241"),
            sektor: (400, "60 100 120 112"),
            layan: (250, "50 60 70 65"),
            orientasi: (350, "70 90 95 88"),
        },
    )
    k.biaya_triwulan(
        "Pelindungan Pekerja Migran",
        **{
            cegah: (800, "140 200 240 212"),
            aduan: (300, "50 75 80 77"),
            pulang: (700, "130 180 190 172"),
        },
    )
    k.biaya_triwulan(
        "Pemberdayaan Pekerja Migran",
        **{berdaya: (500, "20 110 180 140"), desa: (300, "30 80 100 84")},
    )
    k.biaya_triwulan(
        "Dukungan Manajemen Balai",
        **{puas: (100, "15 25 30 28"), nka: (3400, "760 850 840 916")},
    )
    k.seksi("tempat", "Tim Penempatan", tempat, sektor, layan, orientasi)
    k.seksi("lindung", "Tim Pelindungan", cegah, aduan, pulang)
    k.seksi("daya", "Tim Pemberdayaan", berdaya, desa)
    k.seksi("tu", "Subbagian Tata Usaha", puas, nka)
    k.pegawai(
        "Pegawai menurut unit kerja dan status",
        "Subbagian Tata Usaha, Desember 2023",
        "Unit Kerja",
        "PNS",
        "PPPK",
        "Petugas Kontrak",
        Tim_Penempatan=(14, 3, 5),
        Tim_Pelindungan=(12, 2, 8),
        Tim_Pemberdayaan=(5, 1, 2),
        Subbagian_Tata_Usaha=(9, 2, 7),
    )
    k.tabel_bebas(
        "asal-",
        "isu_strategis",
        "Pekerja migran yang ditempatkan menurut kabupaten asal",
        "Tim Penempatan, 2023",
        "Kabupaten",
        "Laki-Laki",
        "Perempuan",
        Mutiara_Timur=(820, 1640),
        Mutiara_Barat=(610, 1130),
        Lembah_Padi=(390, 530),
        Kota_Mutiara=(280, 320),
    )
    columns = {"a": tempat, "b": sektor, "c": layan, "d": orientasi, "e": cegah, "f": aduan}
    more = {"g": pulang, "h": berdaya, "i": desa, "j": puas, "k": nka}
    k.perjanjian("2023-01-18", **columns, **more)
    k.set(RUANG, pagu_awal="7600000000", pagu_lalu="7300000000")
    k.revisi("-150000000", tanggal="2023-05-08")
    k.revisi("550000000", tanggal="2023-08-24")
    return k.laporan
