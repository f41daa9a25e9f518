"""Four offices more, for sentences that were written without a look at the rules."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_segar import KantorSegar


def lapas() -> Laporan:
    """A prison: eight indikator, two below target, one just met, a pagu that was cut."""
    k = KantorSegar(2024)
    k.identitas(
        "Lembaga Pemasyarakatan Kelas IIA Bukit Damar", "Lapas Kelas IIA Bukit Damar", (2020, 2024)
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pembinaan kepribadian dan kemandirian narapidana",
        "Meningkatnya perawatan kesehatan narapidana",
        "Terwujudnya keamanan dan tata kelola lembaga",
    )
    pribadi = k.ukuran(
        "A.1",
        one,
        "Persentase Narapidana yang Mengikuti Pembinaan Kepribadian",
        "Pembinaan kepribadian",
        "85 - 83/84.5 80/78",
    )
    k.menurut(
        pribadi,
        "Blok",
        "Pembinaan kepribadian menurut blok",
        "Penghuni",
        "Mengikuti",
        Blok_Cendana=("240", "216"),
        Blok_Meranti=("180", "168"),
        Blok_Ulin=("120", "90"),
    )
    terampil = k.ukuran(
        "A.2",
        one,
        "Persentase Narapidana yang Memperoleh Sertifikat Keterampilan",
        "Sertifikat keterampilan",
        "40 - 35/36.4 30/31.2",
    )
    k.menurut(
        terampil,
        "Pelatihan",
        "Sertifikat keterampilan menurut pelatihan",
        "Peserta",
        "Bersertifikat",
        Pertukangan_kayu=("40", "14"),
        Menjahit=("30", "12"),
        Las=("30", "10"),
    )
    jual = k.ukuran(
        "A.3",
        one,
        "Nilai Penjualan Hasil Karya Narapidana",
        "Penjualan hasil karya",
        "180 - 150/162 140/138",
        satuan="juta rupiah",
        realisasi="207",
    )
    sehat = k.ukuran(
        "A.4",
        two,
        "Persentase Narapidana yang Memperoleh Pemeriksaan Kesehatan",
        "Pemeriksaan kesehatan",
        "92 - 90/91.5 88/89",
        realisasi="96.6",
    )
    tbc = k.ukuran(
        "A.5",
        two,
        "Persentase Kesembuhan Penderita Tuberkulosis",
        "Kesembuhan tuberkulosis",
        "80 - 78/79.2 75/74",
        realisasi="76",
    )
    aman = k.ukuran(
        "A.6",
        three,
        "Jumlah Gangguan Keamanan dan Ketertiban",
        "Gangguan keamanan",
        "5 - 6/7 8/9",
        satuan="kejadian",
        polaritas="turun",
        realisasi="4",
    )
    kunjung = k.ukuran(
        "A.7",
        three,
        "Indeks Kepuasan Layanan Kunjungan",
        "Kepuasan kunjungan",
        "3.3 - 3.25/3.36 3.2/3.22",
        satuan="indeks",
        realisasi="3.42",
    )
    nka = k.ukuran(
        "A.8",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "90 - 88/86.5 86/85",
        satuan="nilai",
        realisasi="90",
    )
    k.biaya("Pembinaan Narapidana", **{pribadi: (320, 304), terampil: (280, 231), jual: (100, 98)})
    k.biaya("Perawatan Kesehatan", **{sehat: (450, 441), tbc: (150, 126)})
    k.biaya("Keamanan dan Ketertiban", **{aman: (700, 686)})
    k.biaya("Dukungan Manajemen Lapas", **{kunjung: (200, 190), nka: (5800, 5684)})
    k.seksi("binadik", "Seksi Bimbingan Narapidana dan Anak Didik", pribadi, terampil, jual)
    k.seksi("rawat", "Subseksi Perawatan", sehat, tbc)
    k.seksi("kplp", "Kesatuan Pengamanan Lapas", aman)
    k.seksi("tu", "Subbagian Tata Usaha", kunjung, nka)
    k.perjanjian(
        "2024-01-11", a=pribadi, b=terampil, c=jual, d=sehat, e=tbc, f=aman, g=kunjung, h=nka
    )
    k.set(RUANG, pagu_awal="8300000000", pagu_lalu="7800000000")
    k.revisi("-300000000", tanggal="2024-09-16")
    return k.laporan


def bapas() -> Laporan:
    """A probation office: figures and money by quarter, two indikator below target."""
    k = KantorSegar(2025)
    k.identitas(
        "Balai Pemasyarakatan Kelas II Tanjung Kemuning", "Bapas Tanjung Kemuning", (2025, 2029)
    )
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya kualitas penelitian kemasyarakatan dan pendampingan",
        "Meningkatnya pembimbingan klien dan tata kelola balai",
    )
    litmas = k.ukuran(
        "1A",
        one,
        "Persentase Penelitian Kemasyarakatan yang Selesai Tepat Waktu",
        "Litmas tepat waktu",
        "90 91 88/86.4",
    )
    jenis = k.rincian(
        litmas,
        cara="jumlah_per_jumlah",
        judul="Penelitian kemasyarakatan menurut jenis",
        kolom_uraian="Jenis litmas",
        kolom_pembanding="Permintaan",
        kolom_realisasi="Tepat Waktu",
    )
    for uraian, pairs in {
        "Litmas integrasi": ("80/72", "90/84", "85/80", "95/92"),
        "Litmas peradilan anak": ("20/20", "25/24", "30/30", "25/25"),
        "Litmas asimilasi": ("15/10", "10/8", "15/13", "10/10"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(jenis, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    damping = k.ukuran(
        "1B",
        one,
        "Persentase Anak yang Memperoleh Pendampingan",
        "Pendampingan anak",
        "100 100 100/98",
        realisasi="100",
    )
    rekomendasi = k.ukuran(
        "1C",
        one,
        "Persentase Rekomendasi Litmas yang Diikuti Hakim",
        "Rekomendasi diikuti",
        "70 72 68/71.3",
        realisasi="66.5",
    )
    mandiri = k.ukuran(
        "2A",
        two,
        "Persentase Klien yang Mengikuti Bimbingan Kemandirian",
        "Bimbingan kemandirian",
        "45 50 40/42.5",
    )
    k.menurut(
        mandiri,
        "Pos",
        "Bimbingan kemandirian menurut pos",
        "Klien",
        "Mengikuti",
        Pos_Kota=("120", "66"),
        Pos_Utara=("60", "27"),
        Pos_Selatan=("60", "21"),
    )
    ulang = k.ukuran(
        "2B",
        two,
        "Jumlah Klien yang Mengulangi Tindak Pidana",
        "Pengulangan pidana",
        "8 7 9/6",
        satuan="orang",
        polaritas="turun",
        realisasi="10",
    )
    pokmas = k.ukuran(
        "2C",
        two,
        "Jumlah Kelompok Masyarakat Peduli Pemasyarakatan",
        "Pokmas",
        "12 14 10/11",
        satuan="kelompok",
        realisasi="15",
    )
    puas = k.ukuran(
        "2D",
        two,
        "Indeks Kepuasan Klien",
        "Kepuasan klien",
        "3.2 3.25 3.1/3.18",
        satuan="indeks",
        realisasi="3.36",
    )
    k.biaya_triwulan(
        "Pembimbingan Kemasyarakatan",
        **{
            litmas: (400, "80 90 95 115"),
            damping: (200, "40 50 45 59"),
            rekomendasi: (60, "5 10 12 15"),
        },
    )
    k.biaya_triwulan(
        "Pembimbingan Klien",
        **{mandiri: (240, "30 50 60 76"), ulang: (60, "10 15 12 20"), pokmas: (40, "0 10 10 18")},
    )
    k.biaya_triwulan("Layanan Perkantoran Balai", **{puas: (3000, "690 720 735 800")})
    k.seksi("bkd", "Seksi Bimbingan Klien Dewasa", litmas, mandiri, ulang)
    k.seksi("bka", "Seksi Bimbingan Klien Anak", damping, rekomendasi)
    k.seksi("tu", "Subbagian Tata Usaha", pokmas, puas)
    k.perjanjian(
        "2025-01-17", a=litmas, b=damping, c=rekomendasi, d=mandiri, e=ulang, f=pokmas, g=puas
    )
    k.set(RUANG, pagu_awal="3800000000", pagu_lalu="3500000000")
    k.revisi("200000000", tanggal="2025-06-10")
    return k.laporan


def rutan() -> Laporan:
    """A detention house of the first class, in its own words."""
    k = KantorSegar(2023)
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


def kanim() -> Laporan:
    """An immigration office at a harbour."""
    k = KantorSegar(2025)
    k.identitas("Kantor Imigrasi Kelas I TPI Pulau Batang", "Kanim Pulau Batang", (2025, 2029))
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya mutu layanan dokumen perjalanan dan izin tinggal",
        "Meningkatnya pengawasan keimigrasian",
        "Meningkatnya akuntabilitas kantor",
    )
    paspor = k.ukuran(
        "K1.1",
        one,
        "Persentase Paspor yang Terbit Tepat Waktu",
        "Paspor tepat waktu",
        "95 96 94/93.2",
    )
    k.menurut(
        paspor,
        "Loket",
        "Paspor menurut loket",
        "Permohonan",
        "Tepat Waktu",
        Loket_kantor=("6000", "5820"),
        Gerai_pelabuhan=("1500", "1380"),
        Layanan_keliling=("500", "440"),
    )
    izin = k.ukuran(
        "K1.2",
        one,
        "Jumlah Izin Tinggal yang Diterbitkan",
        "Izin tinggal",
        "900 950 850/872",
        satuan="dokumen",
        realisasi="846",
    )
    puas = k.ukuran(
        "K1.3",
        one,
        "Indeks Kepuasan Pemohon",
        "Kepuasan pemohon",
        "3.4 3.45 3.35/3.41",
        satuan="indeks",
        realisasi="3.57",
    )
    operasi = k.ukuran(
        "K2.1",
        two,
        "Jumlah Operasi Pengawasan Orang Asing",
        "Operasi pengawasan",
        "20 22 18/17",
        satuan="kegiatan",
        realisasi="24",
    )
    tindak = k.ukuran(
        "K2.2",
        two,
        "Persentase Tindakan Administratif yang Diselesaikan",
        "Tindakan administratif",
        "90 91 88/90.5",
    )
    k.menurut(
        tindak,
        "Jenis tindakan",
        "Tindakan administratif menurut jenis",
        "Perkara",
        "Selesai",
        Pendeportasian=("25", "25"),
        Penangkalan=("15", "12"),
        Biaya_beban=("40", "39"),
    )
    kapal = k.ukuran(
        "K2.3",
        two,
        "Jumlah Kapal yang Terlambat Diperiksa",
        "Kapal terlambat",
        "10 9 12/11",
        satuan="kapal",
        polaritas="turun",
        realisasi="12",
    )
    nka = k.ukuran(
        "K3.1",
        three,
        "Nilai Kinerja Anggaran",
        "NKA",
        "91 92 90/92.4",
        satuan="nilai",
        realisasi="91",
    )
    k.biaya("Layanan Keimigrasian", **{paspor: (1400, 1358), izin: (350, 336), puas: (50, 41)})
    k.biaya(
        "Pengawasan dan Penindakan", **{operasi: (420, 399), tindak: (180, 135), kapal: (100, 97)}
    )
    k.biaya("Dukungan Manajemen Kanim", **{nka: (7500, 7434)})
    k.seksi("doklan", "Seksi Dokumen Perjalanan dan Izin Tinggal", paspor, izin, puas)
    k.seksi("intel", "Seksi Intelijen dan Penindakan", operasi, tindak)
    k.seksi("tpi", "Seksi Pemeriksaan", kapal)
    k.seksi("tu", "Subbagian Tata Usaha", nka)
    k.perjanjian("2025-01-20", a=paspor, b=izin, c=puas, d=operasi, e=tindak, f=kapal, g=nka)
    k.set(RUANG, pagu_awal="10600000000", pagu_lalu="9400000000")
    k.revisi("-600000000", tanggal="2025-04-14")
    return k.laporan


KANTOR_BUTA = {
    "lapas_damar": lapas,
    "bapas_kemuning": bapas,
    "rutan_sewu": rutan,
    "kanim_batang": kanim,
}
