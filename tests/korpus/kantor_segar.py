"""Three offices more: a subdistrict, a city's health office and a house for children."""

from __future__ import annotations

from lkjip_desktop.domain.model.entity import Butir, TargetRenstra
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor_baru import JUTA, KantorBaru


class KantorSegar(KantorBaru):
    """Indikator told in one line each."""

    def ukuran(
        self, kode: str, sasaran: str, nama: str, pendek: str, angka: str, **columns: str
    ) -> str:
        """An indikator; `angka` is 'TARGET RENCANA LALU-TARGET/LALU-REALISASI ...', newest first.

        RENCANA is the plan's target of the year after, or - where the plan ends.
        """
        target, depan, *pairs = angka.split()
        lalu = {}
        for back, pair in enumerate(pairs, 1):
            reference, done = pair.split("/")
            lalu[self.tahun - back] = (reference, done)
        rencana = {year: reference for year, (reference, _) in lalu.items()}
        if depan != "-":
            rencana[self.tahun + 1] = depan
        names = {"kode": kode, "sasaran": sasaran, "nama": nama, "nama_pendek": pendek}
        return self.indikator_lengkap(target, lalu, rencana, **names, **columns)

    def biaya_triwulan(self, nama: str, **juta: tuple[int, str]) -> None:
        """A kegiatan, the pagu of each indikator of it and what it spent in each quarter."""
        kegiatan = self.kegiatan(str(sum(pagu for pagu, _ in juta.values()) * JUTA), nama=nama)
        for row, (pagu, spent) in juta.items():
            quarters = {q: str(int(each) * JUTA) for q, each in enumerate(spent.split(), 1)}
            self.alokasi(kegiatan, row, str(pagu * JUTA), quarters=quarters)


def kecamatan() -> Laporan:
    """A subdistrict: six villages, two indikator below target, one kegiatan that spent little."""
    k = KantorSegar(2024)
    k.identitas("Kecamatan Tanjung Ria", "Kecamatan Tanjung Ria", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Strategis",
        "Meningkatnya kualitas pelayanan administrasi terpadu kecamatan",
        "Meningkatnya ketenteraman dan ketertiban umum",
        "Meningkatnya kinerja pemerintahan kelurahan",
    )
    ikm = k.ukuran(
        "K.1",
        one,
        "Indeks Kepuasan Masyarakat terhadap Pelayanan Kecamatan",
        "IKM",
        "85 86 84/83.9 82/82.7",
        satuan="indeks",
        realisasi="86.4",
    )
    surat = k.ukuran(
        "K.2",
        one,
        "Persentase Permohonan Administrasi yang Selesai Tepat Waktu",
        "Permohonan tepat waktu",
        "92 94 90/93.5 88/89.2",
    )
    k.menurut(
        surat,
        "Jenis permohonan",
        "Permohonan administrasi menurut jenis",
        "Permohonan",
        "Selesai Tepat Waktu",
        Surat_pindah=("640", "612"),
        Surat_keterangan_usaha=("480", "451"),
        Legalisasi_dokumen=("880", "859"),
    )
    banjir = k.ukuran(
        "K.3",
        two,
        "Jumlah Kejadian Banjir Permukiman",
        "Kejadian banjir",
        "6 5 8/9 10/11",
        satuan="kejadian",
        polaritas="turun",
        realisasi="4",
    )
    lapor = k.ukuran(
        "K.4",
        three,
        "Persentase Laporan Bulanan Kelurahan yang Disampaikan Tepat Waktu",
        "Laporan kelurahan",
        "95 96 93/87.5 90/91.67",
    )
    k.menurut(
        lapor,
        "Kelurahan",
        "Laporan bulanan menurut kelurahan",
        "Laporan Wajib",
        "Tepat Waktu",
        Ria_Barat=("12", "12"),
        Ria_Timur=("12", "12"),
        Muara_Pinang=("12", "11"),
        Batu_Karang=("12", "9"),
        Sungai_Nipah=("12", "12"),
        Bukit_Sawo=("12", "9"),
    )
    warga = k.ukuran(
        "K.5",
        three,
        "Jumlah Warga yang Mengikuti Musyawarah Perencanaan Pembangunan",
        "Peserta musrenbang",
        "450 480 420/436 400/402",
        satuan="orang",
        realisasi="412",
    )
    pajak = k.ukuran(
        "K.6",
        three,
        "Penerimaan Pajak Bumi dan Bangunan Perdesaan dan Perkotaan",
        "Penerimaan PBB",
        "3200 3400 3000/2985 2800/2870",
        satuan="juta rupiah",
        realisasi="3344",
    )
    k.biaya("Pelayanan Pemerintahan Kecamatan", **{ikm: (250, 241), surat: (420, 403)})
    k.biaya("Ketenteraman dan Ketertiban Umum", **{banjir: (260, 182)})
    k.biaya("Pemberdayaan Masyarakat Kelurahan", **{lapor: (180, 171), warga: (320, 318)})
    k.biaya("Penunjang Urusan Pemerintahan", **{pajak: (1570, 1538)})
    k.seksi("pem", "Seksi Pemerintahan", ikm, surat, pajak)
    k.seksi("trantib", "Seksi Ketenteraman dan Ketertiban", banjir)
    k.seksi("pmk", "Seksi Pemberdayaan Masyarakat", lapor, warga)
    k.perjanjian("2024-01-15", a=ikm, b=surat, c=banjir, d=lapor, e=warga, f=pajak)
    k.set(RUANG, pagu_awal="2850000000", pagu_lalu="2700000000")
    k.revisi("150000000", tanggal="2024-09-02")
    return k.laporan


def dinkes() -> Laporan:
    """A city's health office: its centres by quarter, money by quarter, one target just met."""
    k = KantorSegar(2025)
    k.identitas("Dinas Kesehatan Kota Sidomakmur", "Dinkes Kota Sidomakmur", (2021, 2026))
    one, two, three = k.sasaran_dua(
        "Sasaran Program",
        "Meningkatnya derajat kesehatan ibu dan anak",
        "Menurunnya angka kesakitan penyakit menular",
        "Meningkatnya mutu fasilitas dan tata kelola kesehatan",
    )
    hamil = k.ukuran(
        "D1",
        one,
        "Persentase Ibu Hamil yang Memperoleh Pemeriksaan Lengkap",
        "Pemeriksaan ibu hamil",
        "90 91 88/87.4",
    )
    puskesmas = k.rincian(
        hamil,
        cara="jumlah_per_jumlah",
        judul="Pemeriksaan ibu hamil menurut puskesmas",
        kolom_uraian="Puskesmas",
        kolom_pembanding="Ibu Hamil",
        kolom_realisasi="Diperiksa Lengkap",
    )
    for uraian, pairs in {
        "Puskesmas Melati": ("120/108", "130/119", "125/117", "125/121"),
        "Puskesmas Dahlia": ("90/74", "95/80", "105/92", "110/104"),
        "Puskesmas Cendana": ("60/58", "70/67", "65/63", "75/72"),
    }.items():
        quarters = {number: pair.split("/") for number, pair in enumerate(pairs, 1)}
        k.triwulan(puskesmas, {q: (a, b) for q, (a, b) in quarters.items()}, uraian=uraian)
    tengkes = k.ukuran(
        "D2",
        one,
        "Prevalensi Tengkes pada Anak Balita",
        "Tengkes",
        "14 13 16/16.8",
        polaritas="turun",
        realisasi="15.2",
    )
    imun = k.ukuran(
        "D3",
        one,
        "Persentase Bayi yang Memperoleh Imunisasi Dasar Lengkap",
        "Imunisasi dasar",
        "93 94 92/94.1",
    )
    k.menurut(
        imun,
        "Wilayah",
        "Imunisasi dasar menurut wilayah",
        "Bayi",
        "Imunisasi Lengkap",
        Wilayah_utara=("420", "402"),
        Wilayah_tengah=("510", "489"),
        Wilayah_selatan=("370", "336"),
    )
    dbd = k.ukuran(
        "D4",
        two,
        "Jumlah Kasus Demam Berdarah Dengue",
        "Kasus DBD",
        "180 170 200/221",
        satuan="kasus",
        polaritas="turun",
        realisasi="143",
    )
    tbc = k.ukuran(
        "D5",
        two,
        "Persentase Penderita Tuberkulosis yang Sembuh",
        "Kesembuhan TBC",
        "88 89 87/86.5",
    )
    k.menurut(
        tbc,
        "Kelompok penderita",
        "Pengobatan tuberkulosis menurut kelompok",
        "Penderita",
        "Sembuh",
        Penderita_baru=("210", "186"),
        Penderita_kambuh=("40", "31"),
    )
    akreditasi = k.ukuran(
        "D6",
        three,
        "Jumlah Puskesmas Terakreditasi Paripurna",
        "Puskesmas paripurna",
        "5 6 4/4",
        satuan="puskesmas",
        realisasi="5",
    )
    sakip = k.ukuran(
        "D7",
        three,
        "Nilai Akuntabilitas Kinerja Dinas",
        "Nilai SAKIP",
        "78.5 79 77/76.25",
        satuan="nilai",
        realisasi="80.07",
    )
    k.biaya_triwulan(
        "Pelayanan Kesehatan Ibu dan Anak",
        **{
            hamil: (1200, "180 290 310 384"),
            tengkes: (900, "60 150 210 258"),
            imun: (800, "170 190 200 216"),
        },
    )
    k.biaya_triwulan(
        "Pencegahan dan Pengendalian Penyakit",
        **{dbd: (640, "150 170 120 184"), tbc: (360, "70 80 90 102")},
    )
    k.biaya_triwulan("Peningkatan Mutu Fasilitas Kesehatan", **{akreditasi: (500, "0 45 180 155")})
    k.biaya_triwulan("Penunjang Urusan Dinas", **{sakip: (4600, "980 1150 1120 1258")})
    k.seksi("kesmas", "Bidang Kesehatan Masyarakat", hamil, tengkes)
    k.seksi("p2p", "Bidang Pencegahan dan Pengendalian Penyakit", imun, dbd, tbc)
    k.seksi("sekre", "Sekretariat", akreditasi, sakip)
    k.set(RUANG, pagu_awal="9400000000", pagu_lalu="9000000000")
    k.revisi("-400000000", tanggal="2025-05-19")
    return k.laporan


def lpka() -> Laporan:
    """A house for children: few people, a range, a zero target kept, a plan that ends."""
    k = KantorSegar(2024)
    k.identitas(
        "Lembaga Pembinaan Khusus Anak Kelas II Kembang Wangi",
        "LPKA Kelas II Kembang Wangi",
        (2020, 2024),
    )
    one, two = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pemenuhan hak anak binaan",
        "Meningkatnya tata kelola dan keamanan lembaga",
    )
    sekolah = k.ukuran(
        "SK.1.1",
        one,
        "Persentase Anak Binaan yang Mengikuti Pendidikan Formal dan Kesetaraan",
        "Pendidikan anak",
        "90 - 88/86.15 85/82.5",
    )
    k.menurut(
        sekolah,
        "Jenjang pendidikan",
        "Anak binaan menurut jenjang pendidikan",
        "Anak Binaan",
        "Mengikuti",
        Paket_A=("8", "8"),
        Paket_B=("24", "22"),
        Paket_C=("32", "28"),
    )
    kunjung = k.ukuran(
        "SK.1.2",
        one,
        "Persentase Anak Binaan yang Dikunjungi Keluarga",
        "Kunjungan keluarga",
        "75 - 72/74.5 70/71",
    )
    k.menurut(
        kunjung,
        "Asal daerah",
        "Kunjungan keluarga menurut asal daerah",
        "Anak Binaan",
        "Dikunjungi",
        Dalam_kota=("26", "25"),
        Luar_kota=("38", "19"),
    )
    gizi = k.ukuran(
        "SK.1.3",
        one,
        "Rata-Rata Indeks Massa Tubuh Anak Binaan",
        "Indeks massa tubuh",
        "18.5 - 18.5/20.6 18.5/19.9",
        satuan="indeks",
        polaritas="rentang",
        target_atas="25",
        realisasi="21.3",
    )
    lari = k.ukuran(
        "SK.2.1",
        two,
        "Jumlah Pelarian Anak Binaan",
        "Pelarian",
        "0 - 0/0 0/1",
        satuan="kejadian",
        polaritas="turun",
        realisasi="0",
    )
    latih = k.ukuran(
        "SK.2.2",
        two,
        "Persentase Petugas yang Mengikuti Pelatihan Sistem Peradilan Pidana Anak",
        "Pelatihan petugas",
        "60 - 55/47.5 50/45",
    )
    k.menurut(
        latih,
        "Unit kerja",
        "Pelatihan petugas menurut unit kerja",
        "Petugas",
        "Terlatih",
        Seksi_Pembinaan=("14", "12"),
        Regu_Pengawas=("20", "8"),
        Subbagian_Umum=("6", "1"),
    )
    ikpa = k.ukuran(
        "SK.2.3",
        two,
        "Nilai Indikator Kinerja Pelaksanaan Anggaran",
        "IKPA",
        "95 - 94/95.8 93/91.2",
        satuan="nilai",
        realisasi="97.85",
    )
    k.biaya("Pembinaan Anak", **{sekolah: (310, 304), kunjung: (90, 63), gizi: (800, 792)})
    k.biaya("Keamanan dan Ketertiban", **{lari: (240, 234), latih: (160, 96)})
    k.biaya("Dukungan Manajemen Lembaga", **{ikpa: (4000, 3952)})
    k.seksi("bina", "Seksi Pembinaan", sekolah, kunjung, gizi)
    k.seksi("tib", "Seksi Pengawasan dan Penegakan Disiplin", lari, latih)
    k.seksi("umum", "Subbagian Umum", ikpa)
    k.perjanjian("2024-01-10", a=sekolah, b=kunjung, c=gizi, d=lari, e=latih, f=ikpa)
    for row in tuple(k.rows.values()):
        if isinstance(row, Butir | TargetRenstra) and row.target == "18.5":
            k.set(row.id, target_atas="25")
    k.set(RUANG, pagu_awal="5900000000", pagu_lalu="5750000000")
    k.revisi("-300000000", tanggal="2024-07-08")
    return k.laporan


KANTOR_SEGAR = {"kecamatan": kecamatan, "dinkes": dinkes, "lpka": lpka}
