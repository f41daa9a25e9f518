"""Three offices more, of other duties: immigration, a court and a health laboratory."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_lain import KantorLain

JUTA = 1_000_000


class KantorBaru(KantorLain):
    """Rows told as short as a table shows them."""

    def menurut(self, indikator: str, kolom: str, *judul: str, **baris: tuple[str, str]) -> None:
        """A rincian that divides sums; `judul` names it and its two columns of figures."""
        rincian = self.rincian(
            indikator,
            cara="jumlah_per_jumlah",
            judul=judul[0],
            kolom_uraian=kolom,
            kolom_pembanding=judul[1],
            kolom_realisasi=judul[2],
        )
        for uraian, (reference, done) in baris.items():
            self.baris(rincian, reference, done, uraian=uraian.replace("_", " "))

    def biaya(self, nama: str, **juta: tuple[int, int]) -> None:
        """A kegiatan and what each indikator of it has and spent, in millions of rupiah."""
        kegiatan = self.kegiatan(str(sum(pagu for pagu, _ in juta.values()) * JUTA), nama=nama)
        for row, (pagu, spent) in juta.items():
            self.alokasi(kegiatan, row, str(pagu * JUTA), str(spent * JUTA))


def kanim() -> Laporan:
    """An immigration office: passports by place, one indikator far from its target."""
    k = KantorBaru(2024)
    k.identitas("Kantor Imigrasi Kelas II Pantai Lestari", "Kanim Pantai Lestari", (2020, 2024))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kualitas layanan keimigrasian",
        "Meningkatnya pengawasan dan penegakan hukum keimigrasian",
        "Meningkatnya tata kelola kantor",
    )
    paspor = k.indikator_lengkap(
        "94",
        {2023: ("93", "92.8")},
        {2023: "93"},
        kode="1.a",
        sasaran=one,
        nama="Persentase Permohonan Paspor yang Selesai Tepat Waktu",
        nama_pendek="Paspor tepat waktu",
    )
    k.menurut(
        paspor,
        "Tempat",
        "Permohonan paspor menurut tempat",
        "Permohonan",
        "Selesai Tepat Waktu",
        Kantor_imigrasi=("5200", "4992"),
        Unit_layanan_paspor=("2300", "2185"),
        Mal_pelayanan_publik=("1500", "1463"),
    )
    k.indikator_lengkap(
        "1200",
        {2023: ("1100", "1150")},
        {2023: "1100"},
        kode="1.b",
        sasaran=one,
        nama="Jumlah Izin Tinggal yang Diterbitkan",
        nama_pendek="Izin tinggal",
        satuan="dokumen",
        realisasi="1380",
    )
    k.indikator_lengkap(
        "88",
        {2023: ("86", "89.4")},
        {2023: "86"},
        kode="1.c",
        sasaran=one,
        nama="Indeks Kepuasan Masyarakat",
        nama_pendek="IKM",
        satuan="indeks",
        realisasi="91.52",
    )
    k.indikator_lengkap(
        "24",
        {2023: ("24", "22")},
        {2023: "24"},
        kode="2.a",
        sasaran=two,
        nama="Jumlah Operasi Pengawasan Orang Asing",
        nama_pendek="Operasi pengawasan",
        satuan="kegiatan",
        realisasi="24",
    )
    tindak = k.indikator_lengkap(
        "100",
        {2023: ("100", "95")},
        {2023: "100"},
        kode="2.b",
        sasaran=two,
        nama="Persentase Pelanggaran Keimigrasian yang Ditindak",
        nama_pendek="Pelanggaran ditindak",
    )
    k.menurut(
        tindak,
        "Jenis pelanggaran",
        "Pelanggaran menurut jenis",
        "Pelanggaran",
        "Ditindak",
        Penyalahgunaan_izin_tinggal=("18", "15"),
        Melampaui_izin_tinggal=("27", "27"),
        Tanpa_dokumen_perjalanan=("5", "3"),
    )
    k.indikator_lengkap(
        "92",
        {2023: ("91", "90.16")},
        {2023: "91"},
        kode="3.a",
        sasaran=three,
        nama="Nilai Kinerja Anggaran",
        nama_pendek="NKA",
        satuan="nilai",
        realisasi="89.7",
    )
    a, b, c, d, e, f = (f"indikator-{number}" for number in range(1, 7))
    k.biaya(
        "Pelayanan Keimigrasian",
        **{a: (1900, 1862), b: (600, 585), c: (300, 288)},
    )
    k.biaya("Pengawasan Keimigrasian", **{d: (700, 693), e: (500, 410)})
    k.biaya("Dukungan Manajemen Kantor", **{f: (6000, 5880)})
    k.seksi("lantas", "Seksi Lalu Lintas Keimigrasian", a, b)
    k.seksi("inteldak", "Seksi Intelijen dan Penindakan", d, e)
    k.seksi("tu", "Subbagian Tata Usaha", c, f)
    k.set(RUANG, pagu_awal="10400000000", pagu_lalu="9600000000")
    k.revisi("-400000000", tanggal="2024-08-12")
    return k.laporan


def pengadilan() -> Laporan:
    """A court: cases by kind, backlog where lower is better, pagu that grows."""
    k = KantorBaru(2025)
    k.identitas("Pengadilan Negeri Bukit Cempaka", "PN Bukit Cempaka", (2025, 2029))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Terwujudnya proses peradilan yang pasti, transparan, dan akuntabel",
        "Meningkatnya akses peradilan bagi masyarakat",
        "Meningkatnya kepatuhan terhadap putusan",
    )
    perkara = k.indikator_lengkap(
        "95",
        {2024: ("94", "95.1")},
        {2026: "96", 2029: "98"},
        kode="P1",
        sasaran=one,
        nama="Persentase Perkara yang Diselesaikan Tepat Waktu",
        nama_pendek="Perkara tepat waktu",
    )
    k.menurut(
        perkara,
        "Jenis perkara",
        "Perkara menurut jenis",
        "Perkara",
        "Selesai Tepat Waktu",
        Pidana=("410", "402"),
        Perdata_gugatan=("120", "105"),
        Perdata_permohonan=("170", "168"),
    )
    k.indikator_lengkap(
        "85",
        {2024: ("84", "83.5")},
        {2026: "86", 2029: "88"},
        kode="P2",
        sasaran=one,
        nama="Persentase Putusan yang Tidak Diajukan Banding",
        nama_pendek="Tanpa banding",
        realisasi="81.6",
    )
    k.indikator_lengkap(
        "12",
        {2024: ("10", "9")},
        {2026: "13", 2029: "18"},
        kode="P3",
        sasaran=one,
        nama="Persentase Perkara yang Berhasil Dimediasi",
        nama_pendek="Mediasi",
        realisasi="15",
    )
    k.indikator_lengkap(
        "20",
        {2024: ("18", "18")},
        {2026: "22", 2029: "26"},
        kode="P4",
        sasaran=two,
        nama="Jumlah Sidang di Luar Gedung Pengadilan",
        nama_pendek="Sidang keliling",
        satuan="kegiatan",
        realisasi="18",
    )
    bantuan = k.indikator_lengkap(
        "100",
        {2024: ("100", "98")},
        {2026: "100", 2029: "100"},
        kode="P5",
        sasaran=two,
        nama="Persentase Permohonan Bantuan Hukum yang Dilayani",
        nama_pendek="Bantuan hukum",
    )
    k.menurut(
        bantuan,
        "Bentuk layanan",
        "Layanan bantuan hukum menurut bentuk",
        "Permohonan",
        "Dilayani",
        Konsultasi=("260", "260"),
        Pembuatan_dokumen=("140", "140"),
    )
    k.indikator_lengkap(
        "6",
        {2024: ("8", "7")},
        {2026: "5", 2029: "2"},
        kode="P6",
        sasaran=three,
        nama="Jumlah Permohonan Eksekusi yang Tertunggak",
        nama_pendek="Eksekusi tertunggak",
        satuan="perkara",
        polaritas="turun",
        realisasi="4",
    )
    a, b, c, d, e, f = (f"indikator-{number}" for number in range(1, 7))
    k.biaya("Penyelesaian Perkara", **{a: (400, 392), b: (60, 57), c: (180, 171)})
    k.biaya("Layanan Peradilan bagi Masyarakat", **{d: (160, 144), e: (100, 100)})
    k.biaya("Dukungan Manajemen Peradilan", **{f: (5100, 5049)})
    k.seksi("panitera", "Kepaniteraan", a, b, c)
    k.seksi("umum", "Subbagian Umum", d, e, f)
    k.set(RUANG, pagu_awal="5850000000", pagu_lalu="5600000000")
    k.revisi("150000000", tanggal="2025-07-21")
    return k.laporan


def labkes() -> Laporan:
    """A health laboratory: specimens by quarter, income among its indikator, no revision."""
    k = KantorBaru(2023)
    k.identitas(
        "Balai Laboratorium Kesehatan Daerah Rawa Indah", "Labkesda Rawa Indah", (2021, 2026)
    )
    one, two = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya mutu pemeriksaan laboratorium",
        "Meningkatnya kemandirian keuangan balai",
    )
    spesimen = k.indikator_lengkap(
        "90",
        {2022: ("88", "89.5")},
        {2022: "88", 2024: "91"},
        kode="L1",
        sasaran=one,
        nama="Persentase Spesimen yang Diperiksa Tepat Waktu",
        nama_pendek="Spesimen tepat waktu",
    )
    jenis = k.rincian(
        spesimen,
        cara="jumlah_per_jumlah",
        judul="Spesimen menurut jenis",
        kolom_uraian="Jenis spesimen",
        kolom_pembanding="Diterima",
        kolom_realisasi="Tepat Waktu",
    )
    for uraian, pairs in {
        "Spesimen klinik": ("300/285", "320/300", "340/310", "340/325"),
        "Sampel air": ("100/96", "110/104", "90/84", "100/96"),
        "Sampel makanan": ("60/60", "70/68", "80/72", "90/80"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(jenis, {number: (a, b) for number, (a, b) in quarters.items()}, uraian=uraian)
    k.indikator_lengkap(
        "40",
        {2022: ("36", "38")},
        {2022: "36", 2024: "44"},
        kode="L2",
        sasaran=one,
        nama="Jumlah Parameter Uji yang Terakreditasi",
        nama_pendek="Parameter terakreditasi",
        satuan="parameter",
        realisasi="44",
    )
    k.indikator_lengkap(
        "95",
        {2022: ("94", "94")},
        {2022: "94", 2024: "95"},
        kode="L3",
        sasaran=one,
        nama="Persentase Hasil Uji Banding yang Memuaskan",
        nama_pendek="Uji banding",
        realisasi="91.2",
    )
    k.indikator_lengkap(
        "20",
        {2022: ("22", "25")},
        {2022: "22", 2024: "18"},
        kode="L4",
        sasaran=one,
        nama="Jumlah Spesimen yang Ditolak",
        nama_pendek="Spesimen ditolak",
        satuan="spesimen",
        polaritas="turun",
        realisasi="24",
    )
    k.indikator_lengkap(
        "1500",
        {2022: ("1300", "1350")},
        {2022: "1300", 2024: "1700"},
        kode="L5",
        sasaran=two,
        nama="Penerimaan Retribusi Pemeriksaan",
        nama_pendek="Retribusi",
        satuan="juta rupiah",
        realisasi="1620",
    )
    a, b, c, d, e = (f"indikator-{number}" for number in range(1, 6))
    k.biaya(
        "Pemeriksaan Laboratorium Kesehatan",
        **{a: (1000, 970), c: (300, 294), d: (200, 180)},
    )
    k.biaya("Akreditasi Laboratorium", **{b: (400, 320)})
    k.biaya("Operasional Balai", **{e: (2100, 2058)})
    k.set(RUANG, pagu_awal="4000000000", pagu_lalu="3650000000")
    return k.laporan


KANTOR_BARU = {"kanim": kanim, "pengadilan": pengadilan, "labkes": labkes}
