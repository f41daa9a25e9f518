"""Three offices more, of corpora written later: a rutan, a lapas and a regional office."""

from __future__ import annotations

from dataclasses import replace

from lkjip_desktop.domain.model.entity import (
    Butir,
    Entity,
    Pejabat,
    PerjanjianKinerja,
    Subsie,
    TautanButir,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor import Kantor


class KantorLain(Kantor):
    """Rows of an office with officials and an agreement, too."""

    def perjanjian(self, tanggal: str, **kode: str) -> None:
        """An agreement whose rows say what the indikator say; `kode` gives name and row."""
        pihak = self.put(Pejabat("kepala", nama="Nama Kepala", nip="0" * 18, jabatan="Kepala"))
        atasan = self.put(
            Pejabat("atasan", nama="Nama Atasan", nip="0" * 18, jabatan="Atasan", luar=1)
        )
        janji = self.put(
            PerjanjianKinerja(
                "perjanjian",
                versi="awal",
                nomor="PK-1",
                tanggal=tanggal,
                kota="Kota",
                pihak_pertama=pihak,
                pihak_kedua=atasan,
            )
        )
        for number, row in enumerate(kode.values(), 1):
            self._butir(janji, number, self.rows[row])

    def _butir(self, janji: str, number: int, row: Entity) -> None:
        columns = {name: getattr(row, name) for name in ("kode", "nama", "satuan", "target")}
        butir = self.put(
            Butir(f"butir-{row.id}", perjanjian_kinerja=janji, urutan=f"{number:02d}", **columns)
        )
        self.put(TautanButir(keyed_id(RUANG, TautanButir, row.id, butir), row.id, butir))

    def seksi(self, kode: str, nama: str, *daftar_indikator: str) -> None:
        """A section and what it answers for."""
        subsie = self.put(Subsie(f"subsie-{kode}", kode=kode, nama=nama, urutan=kode))
        for row in daftar_indikator:
            self.rows[row] = replace(self.rows[row], subsie=subsie)  # type: ignore[call-arg]


def rutan() -> Laporan:
    """A detention house: codes with a dot before letters, one indikator far below its target."""
    k = KantorLain(2023)
    k.identitas(
        "Rumah Tahanan Negara Kelas IIB Muara Tenang", "Rutan Kelas IIB Muara Tenang", (2020, 2024)
    )
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pelayanan dan perawatan tahanan",
        "Terpeliharanya keamanan dan ketertiban rumah tahanan",
    )
    makan = k.indikator_lengkap(
        "92",
        {2021: ("88", "89.4"), 2022: ("90", "91.1")},
        {2022: "90", 2024: "94"},
        kode="SK1.a",
        sasaran=one,
        nama="Persentase Tahanan yang Memperoleh Layanan Kesehatan Dasar",
        nama_pendek="Kesehatan dasar",
        satuan="%",
    )
    layanan = k.rincian(
        makan,
        cara="jumlah_per_jumlah",
        judul="Layanan kesehatan menurut blok",
        kolom_uraian="Blok",
        kolom_pembanding="Penghuni",
        kolom_realisasi="Diperiksa",
    )
    k.baris(layanan, "184", "176", uraian="Blok Anggrek")
    k.baris(layanan, "226", "219", uraian="Blok Kenanga")
    k.baris(layanan, "40", "40", uraian="Blok Wanita")
    hukum = k.indikator_lengkap(
        "60",
        {2021: ("50", "31"), 2022: ("55", "34.5")},
        {2022: "55", 2024: "65"},
        kode="SK1.b",
        sasaran=one,
        nama="Persentase Tahanan yang Memperoleh Bantuan Hukum",
        nama_pendek="Bantuan hukum",
        satuan="%",
    )
    bantuan = k.rincian(
        hukum,
        cara="jumlah_per_jumlah",
        judul="Bantuan hukum menurut bentuk",
        kolom_pembanding="Pemohon",
        kolom_realisasi="Didampingi",
    )
    k.baris(bantuan, "120", "33", uraian="Pendampingan sidang")
    k.baris(bantuan, "80", "39", uraian="Konsultasi")
    k.indikator_lengkap(
        "3.25",
        {2021: ("3.1", "3.2"), 2022: ("3.2", "3.31")},
        {2022: "3.2", 2024: "3.3"},
        kode="SK1.c",
        sasaran=one,
        nama="Indeks Kepuasan Kunjungan",
        nama_pendek="Kepuasan kunjungan",
        satuan="indeks",
        realisasi="3.38",
    )
    tertib = k.indikator_lengkap(
        "4",
        {2021: ("6", "7"), 2022: ("5", "5")},
        {2022: "5", 2024: "3"},
        kode="SK2.a",
        sasaran=two,
        nama="Jumlah Gangguan Keamanan dan Ketertiban",
        nama_pendek="Gangguan kamtib",
        satuan="kejadian",
        polaritas="turun",
        realisasi="3",
    )
    geledah = k.indikator_lengkap(
        "48",
        {2021: ("36", "38"), 2022: ("48", "48")},
        {2022: "48", 2024: "52"},
        kode="SK2.b",
        sasaran=two,
        nama="Jumlah Penggeledahan Kamar Hunian",
        nama_pendek="Penggeledahan",
        satuan="kali",
        realisasi="52",
    )
    latih = k.indikator_lengkap(
        "75",
        {2021: ("70", "68.2"), 2022: ("72", "73.3")},
        {2022: "72", 2024: "80"},
        kode="SK2.c",
        sasaran=two,
        nama="Persentase Petugas Pengamanan yang Terlatih",
        nama_pendek="Petugas terlatih",
        satuan="%",
    )
    regu = k.rincian(
        latih,
        cara="jumlah_per_jumlah",
        judul="Petugas menurut regu",
        kolom_uraian="Regu",
        kolom_pembanding="Petugas",
        kolom_realisasi="Terlatih",
    )
    k.baris(regu, "12", "10", uraian="Regu A")
    k.baris(regu, "12", "9", uraian="Regu B")
    k.baris(regu, "11", "7", uraian="Regu C")
    k.baris(regu, "13", "10", uraian="Regu D")
    rawat = k.kegiatan("3150000000", nama="Perawatan Kesehatan dan Rehabilitasi", kode="5252")
    yan = k.kegiatan("420000000", nama="Pelayanan Tahanan", kode="5253")
    aman = k.kegiatan("680000000", nama="Penyelenggaraan Keamanan dan Ketertiban", kode="5254")
    kantor = k.kegiatan("2750000000", nama="Dukungan Perkantoran", kode="6233")
    for kegiatan, row, pagu, spent in (
        (rawat, makan, "3150000000", "3087000000"),
        (yan, hukum, "420000000", "268800000"),
        (aman, tertib, "310000000", "305350000"),
        (aman, geledah, "90000000", "90000000"),
        (aman, latih, "280000000", "246400000"),
        (kantor, None, "2750000000", "2722500000"),
    ):
        k.alokasi(kegiatan, row, pagu, spent)
    k.seksi("yantah", "Subseksi Pelayanan Tahanan", makan, hukum)
    k.seksi("kpr", "Kesatuan Pengamanan Rutan", tertib, geledah, latih)
    k.perjanjian("2023-01-16", a=makan, b=hukum, c="indikator-3", d=tertib, e=geledah, f=latih)
    k.set(RUANG, pagu_awal="6750000000", pagu_lalu="6480000000")
    k.revisi("250000000", tanggal="2023-06-19")
    return k.laporan


def lapas() -> Laporan:
    """A prison: plain codes, work and training, PNBP among the free texts."""
    k = KantorLain(2024)
    k.identitas(
        "Lembaga Pemasyarakatan Kelas IIA Gunung Rimba",
        "Lapas Kelas IIA Gunung Rimba",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya pembinaan kepribadian narapidana",
        "Meningkatnya kemandirian narapidana",
        "Meningkatnya kualitas tata kelola lembaga",
    )
    sekolah = k.indikator_lengkap(
        "55",
        {2023: ("50", "52.6")},
        {2023: "50"},
        kode="1",
        sasaran=one,
        nama="Persentase Narapidana yang Mengikuti Pendidikan Kesetaraan",
        nama_pendek="Pendidikan kesetaraan",
        satuan="%",
    )
    paket = k.rincian(
        sekolah,
        cara="jumlah_per_jumlah",
        judul="Peserta menurut paket",
        kolom_uraian="Paket",
        kolom_pembanding="Yang memenuhi syarat",
        kolom_realisasi="Mengikuti",
    )
    k.baris(paket, "90", "54", uraian="Paket A")
    k.baris(paket, "140", "77", uraian="Paket B")
    k.baris(paket, "210", "132", uraian="Paket C")
    ibadah = k.indikator_lengkap(
        "98",
        {2023: ("97", "97.8")},
        {2023: "97"},
        kode="2",
        sasaran=one,
        nama="Persentase Narapidana yang Mengikuti Pembinaan Keagamaan",
        nama_pendek="Pembinaan keagamaan",
        satuan="%",
        realisasi="98",
    )
    kerja = k.indikator_lengkap(
        "240",
        {2023: ("200", "214")},
        {2023: "200"},
        kode="3",
        sasaran=two,
        nama="Jumlah Narapidana Bersertifikat Keterampilan",
        nama_pendek="Sertifikat keterampilan",
        satuan="orang",
    )
    bidang = k.rincian(
        kerja,
        cara="jumlah",
        satuan="orang",
        judul="Peserta menurut bidang keterampilan",
        kolom_uraian="Bidang",
        kolom_pembanding="Peserta",
        kolom_realisasi="Bersertifikat",
    )
    k.baris(bidang, "110", "96", uraian="Pengelasan")
    k.baris(bidang, "80", "71", uraian="Menjahit")
    k.baris(bidang, "60", "58", uraian="Budidaya ikan")
    usaha = k.indikator_lengkap(
        "6",
        {2023: ("5", "5")},
        {2023: "5"},
        kode="4",
        sasaran=two,
        nama="Jumlah Unit Usaha Produktif",
        nama_pendek="Unit usaha",
        satuan="unit",
        realisasi="5",
    )
    lari = k.indikator_lengkap(
        "0",
        {2023: ("0", "0")},
        {2023: "0"},
        kode="5",
        sasaran=three,
        nama="Jumlah Pelarian",
        nama_pendek="Pelarian",
        satuan="kejadian",
        polaritas="turun",
        realisasi="0",
    )
    rb = k.indikator_lengkap(
        "80",
        {2023: ("78", "77.45")},
        {2023: "78"},
        kode="6",
        sasaran=three,
        nama="Nilai Reformasi Birokrasi",
        nama_pendek="Nilai RB",
        satuan="nilai",
        realisasi="81.6",
    )
    waktu = k.indikator_lengkap(
        "5",
        {2023: ("6", "6")},
        {2023: "6"},
        kode="7",
        sasaran=three,
        nama="Rata-Rata Waktu Layanan Kunjungan",
        nama_pendek="Waktu kunjungan",
        satuan="menit",
        polaritas="turun",
        realisasi="5.5",
    )
    bina = k.kegiatan("2400000000", nama="Pembinaan Kepribadian", kode="KG.1")
    mandiri = k.kegiatan("1850000000", nama="Pembinaan Kemandirian", kode="KG.2")
    dukung = k.kegiatan("5350000000", nama="Dukungan Manajemen Lapas", kode="KG.3")
    for kegiatan, row, pagu, spent in (
        (bina, sekolah, "1500000000", "1455000000"),
        (bina, ibadah, "900000000", "900000000"),
        (mandiri, kerja, "1250000000", "1187500000"),
        (mandiri, usaha, "600000000", "402000000"),
        (dukung, lari, "2100000000", "2089500000"),
        (dukung, rb, "3000000000", "2955000000"),
        (dukung, waktu, "250000000", "231000000"),
    ):
        k.alokasi(kegiatan, row, pagu, spent)
    k.seksi("binadik", "Seksi Pembinaan Narapidana", sekolah, ibadah)
    k.seksi("giatja", "Seksi Kegiatan Kerja", kerja, usaha)
    k.seksi("kamtib", "Seksi Keamanan dan Ketertiban", lari, waktu)
    k.perjanjian("2024-01-22", a=sekolah, b=ibadah, c=kerja, d=usaha, e=lari, f=rb, g=waktu)
    k.set(RUANG, pagu_awal="9900000000", pagu_lalu="10200000000")
    k.revisi("-300000000", tanggal="2024-09-10")
    return k.laporan


def kanwil() -> Laporan:
    """A regional office: it sums what its offices did, and plans for five years from its year."""
    k = KantorLain(2025)
    k.identitas(
        "Kantor Wilayah Kementerian Layanan Publik Nusa Permai",
        "Kanwil Nusa Permai",
        (2025, 2029),
    )
    one, two, three, four = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas pembinaan unit pelaksana teknis",
        "Meningkatnya kepatuhan hukum di wilayah",
        "Meningkatnya kepuasan masyarakat",
        "Terwujudnya birokrasi yang berkinerja tinggi",
    )
    upt = k.indikator_lengkap(
        "80",
        {2024: ("75", "76.2")},
        {2026: "83", 2029: "92"},
        kode="IKK 1",
        sasaran=one,
        nama="Persentase UPT dengan Kinerja Baik",
        nama_pendek="UPT berkinerja baik",
        satuan="%",
    )
    jenis = k.rincian(
        upt,
        cara="jumlah_per_jumlah",
        judul="UPT menurut jenis",
        kolom_uraian="Jenis UPT",
        kolom_pembanding="Banyaknya",
        kolom_realisasi="Berkinerja Baik",
    )
    k.baris(jenis, "14", "12", uraian="Lapas")
    k.baris(jenis, "9", "7", uraian="Rutan")
    k.baris(jenis, "5", "5", uraian="Bapas")
    k.baris(jenis, "7", "4", uraian="Kantor Imigrasi")
    perda = k.indikator_lengkap(
        "24",
        {2024: ("20", "22")},
        {2026: "26", 2029: "30"},
        kode="IKK 2",
        sasaran=two,
        nama="Jumlah Rancangan Peraturan Daerah yang Diharmonisasi",
        nama_pendek="Harmonisasi raperda",
        satuan="dokumen",
        realisasi="31",
    )
    desa = k.indikator_lengkap(
        "40",
        {2024: ("35", "30")},
        {2026: "45", 2029: "60"},
        kode="IKK 3",
        sasaran=two,
        nama="Jumlah Desa Sadar Hukum",
        nama_pendek="Desa sadar hukum",
        satuan="desa",
        realisasi="36",
    )
    ikm = k.indikator_lengkap(
        "85",
        {2024: ("84", "84.9")},
        {2026: "86", 2029: "90"},
        kode="IKK 4",
        sasaran=three,
        nama="Indeks Kepuasan Masyarakat",
        nama_pendek="IKM",
        satuan="indeks",
        realisasi="88.9",
    )
    adu = k.indikator_lengkap(
        "95",
        {2024: ("94", "92.3")},
        {2026: "96", 2029: "98"},
        kode="IKK 5",
        sasaran=three,
        nama="Persentase Pengaduan yang Diselesaikan",
        nama_pendek="Pengaduan",
        satuan="%",
    )
    kanal = k.rincian(
        adu,
        cara="jumlah_per_jumlah",
        judul="Pengaduan menurut kanal",
        kolom_uraian="Kanal",
        kolom_pembanding="Diterima",
        kolom_realisasi="Selesai",
    )
    k.baris(kanal, "88", "85", uraian="LAPOR")
    k.baris(kanal, "52", "44", uraian="Surat")
    k.baris(kanal, "60", "57", uraian="Datang langsung")
    maturitas = k.indikator_lengkap(
        "3",
        {2024: ("3", "3.02")},
        {2026: "3.2", 2029: "4"},
        kode="IKK 6",
        sasaran=four,
        nama="Nilai Maturitas SPIP",
        nama_pendek="SPIP",
        satuan="level",
        realisasi="3.15",
    )
    wbk = k.indikator_lengkap(
        "8",
        {2024: ("6", "6")},
        {2026: "10", 2029: "16"},
        kode="IKK 7",
        sasaran=four,
        nama="Jumlah Satuan Kerja Berpredikat WBK",
        nama_pendek="Satker WBK",
        satuan="satker",
        realisasi="7",
    )
    temu = k.indikator_lengkap(
        "10",
        {2024: ("12", "14")},
        {2026: "9", 2029: "5"},
        kode="IKK 8",
        sasaran=four,
        nama="Jumlah Temuan Pemeriksaan yang Berulang",
        nama_pendek="Temuan berulang",
        satuan="temuan",
        polaritas="turun",
        realisasi="8",
    )
    for nama, row, pagu, spent in (
        ("Pembinaan dan Pengawasan UPT", upt, "2200000000", "2134000000"),
        ("Fasilitasi Produk Hukum Daerah", perda, "760000000", "752400000"),
        ("Penyuluhan Hukum", desa, "540000000", "432000000"),
        ("Survei dan Pengelolaan Pengaduan", ikm, "180000000", "171000000"),
        ("Pembangunan Zona Integritas", wbk, "320000000", "304000000"),
        ("Pengawasan Internal", temu, "400000000", "392000000"),
    ):
        k.alokasi(k.kegiatan(pagu, nama=nama), row, pagu, spent)
    gaji = k.kegiatan("7600000000", nama="Gaji dan Operasional Kantor")
    k.alokasi(gaji, None, "7600000000", "7448000000")
    k.seksi("pas", "Divisi Pemasyarakatan", upt, adu)
    k.seksi("hukum", "Divisi Pelayanan Hukum", perda, desa)
    k.seksi("adm", "Divisi Administrasi", ikm, maturitas, wbk, temu)
    k.set(RUANG, pagu_awal="12000000000", pagu_lalu="11400000000")
    return k.laporan


KANTOR_LAIN = {"rutan": rutan, "lapas": lapas, "kanwil": kanwil}
