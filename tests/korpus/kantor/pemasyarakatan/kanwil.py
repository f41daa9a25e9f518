"""A regional office: it sums what its offices did, and plans for five years from its year."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2025)
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
