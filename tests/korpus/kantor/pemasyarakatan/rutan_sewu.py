"""A detention house of the first class, in its own words."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor


def kantor() -> Laporan:
    k = Kantor(2023)
    k.identitas(
        "Rumah Tahanan Negara Kelas I Karang Sewu", "Rutan Kelas I Karang Sewu", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Terjaminnya pemenuhan hak tahanan",
        "Terpeliharanya keamanan dan ketertiban rutan",
        "Terlaksananya tata kelola rutan yang akuntabel",
    )
    suluh = k.ukuran(
        "S1.1",
        one,
        "Persentase Tahanan yang Memperoleh Penyuluhan Hukum",
        "Penyuluhan hukum",
        "75 78 72/70.4 70/65.2",
    )
    k.menurut(
        suluh,
        "Kelompok tahanan",
        "Penyuluhan hukum menurut kelompok tahanan",
        "Tahanan",
        "Memperoleh",
        Tahanan_baru=("400", "344"),
        Tahanan_lama=("350", "238"),
        Tahanan_perempuan=("50", "46"),
    )
    bantu = k.ukuran(
        "S1.2",
        one,
        "Persentase Tahanan yang Memperoleh Bantuan Hukum",
        "Bantuan hukum",
        "60 62 58/59.5 55/52",
        realisasi="51",
    )
    makan = k.ukuran(
        "S1.3",
        one,
        "Persentase Layanan Makanan yang Sesuai Standar",
        "Layanan makanan",
        "100 100 100/100 100/97",
        realisasi="100",
    )
    over = k.ukuran(
        "S1.4",
        one,
        "Jumlah Tahanan yang Melampaui Masa Penahanan",
        "Lewat masa penahanan",
        "10 8 12/15 14/18",
        satuan="orang",
        polaritas="turun",
        realisasi="7",
    )
    cegah = k.ukuran(
        "S2.1",
        two,
        "Persentase Gangguan Keamanan yang Dicegah",
        "Pencegahan gangguan",
        "88 89 86/89.2 85/84",
        realisasi="88",
    )
    geledah = k.ukuran(
        "S2.2",
        two,
        "Jumlah Penggeledahan Kamar Hunian",
        "Penggeledahan",
        "96 100 90/92 84/84",
        satuan="kegiatan",
        realisasi="120",
    )
    ikpa = k.ukuran(
        "S3.1",
        three,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "94 95 93/91.18 92/90.5",
        satuan="nilai",
        realisasi="96.82",
    )
    adu = k.ukuran(
        "S3.2",
        three,
        "Persentase Pengaduan yang Ditindaklanjuti",
        "Pengaduan",
        "100 100 100/96 100/92",
    )
    k.menurut(
        adu,
        "Saluran",
        "Pengaduan menurut saluran",
        "Pengaduan",
        "Ditindaklanjuti",
        Kotak_saran=("30", "27"),
        Layanan_daring=("45", "45"),
        Tatap_muka=("25", "22"),
    )
    k.biaya(
        "Pelayanan Tahanan",
        **{suluh: (240, 216), bantu: (120, 90), makan: (5400, 5346), over: (40, 34)},
    )
    k.biaya("Pengamanan Rutan", **{cegah: (500, 480), geledah: (300, 294)})
    k.biaya("Dukungan Manajemen Rutan", **{ikpa: (9200, 8970), adu: (200, 170)})
    k.seksi("yantah", "Seksi Pelayanan Tahanan", suluh, bantu, makan, over)
    k.seksi("kprutan", "Kesatuan Pengamanan Rutan", cegah, geledah)
    k.seksi("kelola", "Seksi Pengelolaan", ikpa, adu)
    k.perjanjian("2023-01-09", a=suluh, b=bantu, c=makan, d=over, e=cegah, f=geledah, g=ikpa, h=adu)
    k.set(RUANG, pagu_awal="15200000000", pagu_lalu="14500000000")
    k.revisi("800000000", tanggal="2023-05-22")
    return k.laporan
