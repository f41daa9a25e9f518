"""An investment office: belanja by jenis, four below target, two just met, two revisions."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
    k.identitas(
        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Sekawan",
        "DPMPTSP Kota Sekawan",
        (2021, 2026),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya realisasi penanaman modal",
        "Meningkatnya mutu pelayanan perizinan",
        "Meningkatnya akuntabilitas kinerja dinas",
    )
    modal = k.ukuran(
        "PM-01",
        one,
        "Nilai Realisasi Penanaman Modal",
        "Realisasi penanaman modal",
        "1.2 1.3 1.1/1.18 1/0.94",
        satuan="triliun rupiah",
        realisasi="1.35",
    )
    investor = k.ukuran(
        "PM-02",
        one,
        "Jumlah Investor Baru",
        "Investor baru",
        "120 130 110/104 100/97",
        satuan="investor",
        realisasi="132",
    )
    serap = k.ukuran(
        "PM-03",
        one,
        "Jumlah Tenaga Kerja yang Terserap dari Penanaman Modal",
        "Tenaga kerja terserap",
        "3500 3700 3300/3420 3000/2800",
        satuan="orang",
        realisasi="3290",
    )
    lkpm = k.ukuran(
        "PM-04",
        one,
        "Persentase Pelaku Usaha yang Menyampaikan Laporan Kegiatan Penanaman Modal",
        "Kepatuhan LKPM",
        "70 75 65/66.4 60/58",
    )
    k.menurut_triwulan(
        lkpm,
        "Skala usaha",
        "Kewajiban LKPM menurut skala usaha",
        "Wajib Lapor",
        "Menyampaikan",
        Usaha_besar="60/54 60/55 62/57 64/58",
        Usaha_menengah="110/80 112/83 115/88 120/93",
        Usaha_kecil="230/130 235/138 240/150 245/154",
    )
    awas = k.ukuran(
        "PM-05",
        one,
        "Persentase Temuan Pengawasan Penanaman Modal yang Ditindaklanjuti",
        "Tindak lanjut pengawasan",
        "80 85 75/72 70/70",
    )
    k.menurut(
        awas,
        "Sektor",
        "Temuan pengawasan menurut sektor",
        "Temuan",
        "Ditindaklanjuti",
        Industri=("18", "16"),
        Perdagangan=("14", "11"),
        Pariwisata=("9", "5"),
        Perumahan=("9", "6"),
    )
    izin = k.ukuran(
        "PM-06",
        two,
        "Persentase Izin yang Terbit Tepat Waktu",
        "Izin tepat waktu",
        "96 97 95/94.2 94/93",
    )
    k.menurut(
        izin,
        "Bidang izin",
        "Izin menurut bidang",
        "Permohonan",
        "Tepat Waktu",
        Perizinan_berusaha=("3200", "3136"),
        Persetujuan_bangunan_gedung=("800", "704"),
        Izin_tenaga_kesehatan=("600", "588"),
        Izin_reklame=("400", "372"),
    )
    lama = k.ukuran(
        "PM-07",
        two,
        "Rata-Rata Lama Penyelesaian Izin",
        "Lama penyelesaian izin",
        "4 3.5 5/4.6 6/5.8",
        satuan="hari kerja",
        polaritas="turun",
        realisasi="3.8",
    )
    aduan = k.ukuran(
        "PM-08",
        two,
        "Jumlah Pengaduan Layanan Perizinan",
        "Pengaduan layanan",
        "30 25 40/38 50/55",
        satuan="pengaduan",
        polaritas="turun",
        realisasi="30",
    )
    ikm = k.ukuran(
        "PM-09",
        two,
        "Indeks Kepuasan Masyarakat",
        "IKM",
        "88 89 87/86.75 85/85.5",
        satuan="indeks",
        realisasi="89.32",
    )
    sakip = k.ukuran(
        "PM-10",
        three,
        "Nilai SAKIP Dinas",
        "Nilai SAKIP",
        "78 79 76/76.4 74/73.2",
        satuan="nilai",
        realisasi="77.22",
    )
    aset = k.ukuran(
        "PM-11",
        three,
        "Persentase Aset Dinas dalam Kondisi Baik",
        "Aset kondisi baik",
        "90 92 88/87 86/85",
    )
    k.menurut(
        aset,
        "Kelompok aset",
        "Aset menurut kelompok",
        "Aset",
        "Kondisi Baik",
        Kendaraan=("12", "9"),
        Peralatan_kantor=("160", "150"),
        Perangkat_jaringan=("28", "25"),
    )
    k.biaya(
        "Promosi dan Pengembangan Iklim Penanaman Modal",
        **{modal: (450, 441), investor: (300, 276)},
    )
    k.biaya(
        "Pengendalian Penanaman Modal", **{serap: (200, 184), lkpm: (350, 329), awas: (150, 132)}
    )
    k.biaya(
        "Pelayanan Perizinan Terpadu",
        **{izin: (900, 873), lama: (250, 240), aduan: (100, 92), ikm: (150, 147)},
    )
    k.biaya("Penunjang Urusan Pemerintahan Daerah", **{sakip: (4900, 4802), aset: (650, 598)})
    k.jenis(1, j52=(750, 717))
    k.jenis(2, j52=(700, 645))
    k.jenis(3, j52=(1150, 1108), j53=(250, 244))
    k.jenis(4, j51=(4200, 4137), j52=(850, 795), j53=(500, 468))
    k.seksi("modal", "Bidang Penanaman Modal", modal, investor)
    k.seksi("kendali", "Bidang Pengendalian dan Data", serap, lkpm, awas)
    k.seksi("izin", "Bidang Pelayanan Perizinan", izin, lama, aduan, ikm)
    k.seksi("sekretariat", "Sekretariat", sakip, aset)
    k.pegawai(
        "Pegawai menurut unit kerja dan pendidikan",
        "Sekretariat, Desember 2025",
        "Unit Kerja",
        "SMA",
        "Sarjana",
        "Magister",
        Sekretariat=(6, 9, 3),
        Bidang_Penanaman_Modal=(1, 6, 4),
        Bidang_Pengendalian_dan_Data=(2, 7, 2),
        Bidang_Pelayanan_Perizinan=(8, 14, 3),
    )
    k.tabel_bebas(
        "sektor-",
        "isu_strategis",
        "Proyek penanaman modal menurut sektor",
        "Bidang Pengendalian dan Data, 2025",
        "Sektor",
        "Proyek",
        "Tenaga Kerja",
        Industri=(48, 1540),
        Perdagangan=(95, 830),
        Pariwisata=(37, 620),
        Perumahan=(20, 300),
    )
    columns = {"a": modal, "b": investor, "c": serap, "d": lkpm, "e": awas, "f": izin}
    more = {"g": lama, "h": aduan, "i": ikm, "j": sakip, "k": aset}
    k.perjanjian("2025-01-20", **columns, **more)
    k.set(RUANG, pagu_awal="8100000000", pagu_lalu="7800000000")
    k.revisi("-200000000", tanggal="2025-04-14")
    k.revisi("500000000", tanggal="2025-09-08")
    return k.laporan
