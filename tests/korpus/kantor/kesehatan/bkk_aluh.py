"""A health quarantine in the last year of the plan: belanja by jenis, four below target."""

from __future__ import annotations

from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG
from tests.korpus.kantor.rakit import Kantor

NASKAH = {
    "peran_strategis": "Balai mencegah masuk dan keluarnya penyakit di Pelabuhan Aluh, Bandara "
    "Ranggasela, dan Pos Lintas Batas Natai.",
    "isu_strategis": "Jemaah umrah terus bertambah, kapal asing sandar pada malam hari, dan "
    "jentik nyamuk masih ditemukan di gudang pelabuhan.",
    "realisasi_anggaran": "Belanja dicatat menurut kegiatan dan jenis belanja. Sisa terbesar "
    "berasal dari harga kontrak yang lebih rendah daripada perkiraan.",
    "langkah_ke_depan": "1. Membuka layanan kapal selama dua puluh empat jam.\n"
    "2. Memasang pemindai suhu di pos lintas batas.\n"
    "3. Melatih kader pemantau jentik di gudang pelabuhan.",
}


def kantor() -> Laporan:
    k = Kantor(2024)
    k.identitas(
        "Balai Kekarantinaan Kesehatan Kelas II Tanjung Aluh",
        "BKK Kelas II Tanjung Aluh",
        (2020, 2024),
    )
    one, two, three = k.sasaran_dua(
        "Sasaran Kegiatan",
        "Meningkatnya pencegahan penyakit di pintu masuk negara",
        "Terkendalinya faktor risiko lingkungan di wilayah kerja",
        "Meningkatnya mutu layanan dan dukungan manajemen",
    )
    kapal = k.ukuran(
        "IKK1.1",
        one,
        "Persentase Kapal yang Diperiksa sesuai Standar",
        "Pemeriksaan kapal",
        "95 - 93/93.8 91/89.4",
    )
    k.menurut_triwulan(
        kapal,
        "Pelabuhan",
        "Kapal yang diperiksa menurut pelabuhan",
        "Kapal Datang",
        "Diperiksa sesuai Standar",
        Pelabuhan_Aluh="210/203 225/216 240/231 235/229",
        Pelabuhan_Teluk_Rumbia="84/81 90/85 88/83 92/88",
        Pelabuhan_Pulau_Sempit="36/30 34/31 40/33 38/32",
    )
    pesawat = k.ukuran(
        "IKK1.2",
        one,
        "Persentase Pesawat yang Diberi Persetujuan Karantina",
        "Persetujuan pesawat",
        "100 - 100/100 98/97.5",
    )
    k.menurut(
        pesawat,
        "Asal penerbangan",
        "Pesawat menurut asal penerbangan",
        "Pesawat Datang",
        "Disetujui",
        Asia_Tenggara=("412", "412"),
        Timur_Tengah=("96", "96"),
        Penerbangan_carter=("28", "28"),
    )
    vaksin = k.ukuran(
        "IKK1.3",
        one,
        "Jumlah Pelaku Perjalanan yang Divaksinasi",
        "Vaksinasi pelaku perjalanan",
        "9500 - 8200/9135 6000/6480",
        satuan="orang",
        realisasi="11020",
    )
    sinyal = k.ukuran(
        "IKK1.4",
        one,
        "Persentase Sinyal Kewaspadaan yang Ditanggapi dalam 24 Jam",
        "Tanggapan sinyal",
        "90 - 88/86 85/86.7",
    )
    k.menurut(
        sinyal,
        "Sumber sinyal",
        "Sinyal kewaspadaan menurut sumber",
        "Sinyal",
        "Ditanggapi",
        Nakhoda_kapal=("42", "39"),
        Maskapai=("25", "24"),
        Fasilitas_kesehatan=("58", "49"),
        Masyarakat=("15", "11"),
    )
    lintas = k.ukuran(
        "IKK1.5",
        one,
        "Jumlah Pelintas Batas yang Diskrining",
        "Skrining pelintas batas",
        "24000 - 22000/21350 20000/16840",
        satuan="orang",
        realisasi="25440",
    )
    pangan = k.ukuran(
        "IKK2.1",
        two,
        "Persentase Tempat Pengelolaan Pangan yang Laik Higiene",
        "Pangan laik higiene",
        "80 - 77/74.6 74/70.3",
    )
    k.menurut(
        pangan,
        "Lokasi",
        "Tempat pengelolaan pangan menurut lokasi",
        "Diperiksa",
        "Laik Higiene",
        Pelabuhan_Aluh=("60", "47"),
        Bandara_Ranggasela=("40", "38"),
        Pelabuhan_Teluk_Rumbia=("25", "17"),
        Pos_Lintas_Batas_Natai=("15", "9"),
    )
    jentik = k.ukuran(
        "IKK2.2",
        two,
        "Persentase Bangunan yang Ditemukan Jentik",
        "Bangunan berjentik",
        "2 - 2.5/2.9 3/3.4",
        polaritas="turun",
        realisasi="2.4",
    )
    tikus = k.ukuran(
        "IKK2.3",
        two,
        "Jumlah Pemasangan Perangkap Tikus",
        "Perangkap tikus",
        "3600 - 3400/3420 3200/3110",
        satuan="perangkap",
        realisasi="3600",
    )
    air = k.ukuran(
        "IKK2.4",
        two,
        "Persentase Sampel Air Bersih yang Memenuhi Syarat",
        "Air memenuhi syarat",
        "92 - 90/91.5 88/87",
    )
    k.menurut(
        air,
        "Titik ambil",
        "Sampel air bersih menurut titik ambil",
        "Sampel",
        "Memenuhi Syarat",
        Hidran_dermaga=("120", "112"),
        Terminal_penumpang=("96", "94"),
        Perkantoran=("64", "61"),
        Kapal_penyeberangan=("40", "33"),
    )
    dokumen = k.ukuran(
        "IKK3.1",
        three,
        "Rata-Rata Waktu Penerbitan Dokumen Kesehatan Kapal",
        "Waktu dokumen kapal",
        "45 - 50/48 60/63",
        satuan="menit",
        polaritas="turun",
        realisasi="38.25",
    )
    puas = k.ukuran(
        "IKK3.2",
        three,
        "Indeks Kepuasan Pengguna Jasa",
        "Kepuasan pengguna jasa",
        "3.5 - 3.45/3.52 3.4/3.38",
        satuan="indeks",
        realisasi="3.64",
    )
    pnbp = k.ukuran(
        "IKK3.3",
        three,
        "Penerimaan Negara Bukan Pajak Balai",
        "PNBP balai",
        "4800 - 4200/4650 3500/3290",
        satuan="juta rupiah",
        realisasi="5376",
    )
    latih = k.ukuran(
        "IKK3.4",
        three,
        "Persentase Pegawai yang Mengikuti Pelatihan 20 Jam",
        "Pelatihan pegawai",
        "85 - 82/84.1 80/78",
    )
    k.menurut(
        latih,
        "Jabatan",
        "Pegawai yang mengikuti pelatihan menurut jabatan",
        "Pegawai",
        "Mengikuti Pelatihan",
        Dokter_dan_perawat=("26", "21"),
        Entomolog_kesehatan=("10", "10"),
        Sanitarian=("16", "12"),
        Epidemiolog=("18", "16"),
        Pelaksana_administrasi=("20", "13"),
    )
    nka = k.ukuran(
        "IKK3.5",
        three,
        "Nilai Kinerja Anggaran",
        "Kinerja anggaran",
        "88 - 86/87.4 85/82.6",
        satuan="nilai",
        realisasi="91.08",
    )
    k.biaya(
        "Kekarantinaan Kesehatan di Pintu Masuk",
        **{
            kapal: (1250, 1212),
            pesawat: (640, 627),
            vaksin: (980, 926),
            sinyal: (360, 351),
            lintas: (520, 499),
        },
    )
    k.biaya(
        "Pengendalian Faktor Risiko Lingkungan",
        **{pangan: (310, 286), jentik: (720, 705), tikus: (280, 279), air: (450, 417)},
    )
    k.biaya(
        "Pelayanan dan Penerimaan Balai",
        **{dokumen: (210, 196), puas: (60, 58), pnbp: (130, 127)},
    )
    k.biaya("Dukungan Manajemen Balai", **{latih: (390, 322), nka: (11700, 11565)})
    k.jenis(1, j52=(3100, 2990), j53=(650, 625))
    k.jenis(2, j52=(1400, 1331), j53=(360, 356))
    k.jenis(3, j52=(400, 381))
    k.jenis(4, j51=(8200, 8137), j52=(3290, 3165), j53=(600, 585))
    k.seksi("karantina", "Tim Kerja Pengawasan Alat Angkut", kapal, pesawat, dokumen)
    k.seksi("surveilans", "Tim Kerja Surveilans dan Imunisasi", vaksin, sinyal, lintas)
    k.seksi("lingkungan", "Tim Kerja Pengendalian Vektor dan Sanitasi", pangan, jentik, tikus, air)
    k.seksi("umum", "Subbagian Administrasi Umum", puas, pnbp, latih, nka)
    k.pegawai(
        "Pegawai menurut tempat tugas dan jabatan",
        "Subbagian Administrasi Umum, Desember 2024",
        "Tempat Tugas",
        "Tenaga Kesehatan",
        "Pelaksana",
        "PPNPN",
        Kantor_Induk=(31, 14, 9),
        Bandara_Ranggasela=(17, 3, 4),
        Pelabuhan_Teluk_Rumbia=(12, 2, 3),
        Pos_Lintas_Batas_Natai=(10, 1, 5),
    )
    k.tabel_bebas(
        "vaksin-",
        "isu_strategis",
        "Vaksinasi pelaku perjalanan menurut jenis vaksin dan tujuan",
        "Tim Kerja Surveilans dan Imunisasi, 2024",
        "Jenis Vaksin",
        "Umrah dan Haji",
        "Bekerja",
        "Wisata",
        Meningitis=(7260, 410, 95),
        Polio=(1380, 265, 40),
        Demam_kuning=(0, 172, 58),
        Influenza=(980, 120, 240),
    )
    k.tabel_bebas(
        "pelintas-",
        "capaian_kinerja",
        "Pelintas batas di Pos Lintas Batas Natai menurut triwulan",
        "Tim Kerja Surveilans dan Imunisasi, 2024",
        "Triwulan",
        "Masuk (orang)",
        "Keluar (orang)",
        "Dirujuk (orang)",
        Triwulan_I=(2870, 3010, 6),
        Triwulan_II=(3260, 3480, 9),
        Triwulan_III=(2940, 2790, 4),
        Triwulan_IV=(3620, 3470, 11),
    )
    k.tabel_bebas(
        "terima-",
        "realisasi_anggaran",
        "Penerimaan negara bukan pajak menurut jenis layanan",
        "Subbagian Administrasi Umum, 2024",
        "Jenis Layanan",
        "Target (juta rupiah)",
        "Realisasi (juta rupiah)",
        Vaksinasi_internasional=(3100, 3552),
        Dokumen_kesehatan_kapal=(1050, 1124),
        Pengawasan_hapus_tikus=(480, 519),
        Izin_angkut_jenazah=(170, 181),
    )
    for tempat, teks in NASKAH.items():
        k.narasi(teks, tempat=tempat)
    k.narasi(
        "Gudang terbuka di dermaga lama menampung air hujan dan belum dikosongkan pemiliknya.",
        jentik,
        "kendala",
    )
    k.narasi(
        "Laporan dari masyarakat kerap masuk pada malam hari ketika petugas piket hanya seorang.",
        sinyal,
        "analisis",
    )
    k.narasi(
        "Pegawai pelaksana didaftarkan pada pelatihan daring pada triwulan pertama tahun depan.",
        latih,
        "tindak_lanjut",
    )
    columns = {"a": kapal, "b": pesawat, "c": vaksin, "d": sinyal, "e": lintas, "f": pangan}
    more = {"g": jentik, "h": tikus, "i": air, "j": dokumen, "l": puas, "m": pnbp}
    rest = {"n": latih, "o": nka}
    k.perjanjian("2024-01-22", **columns, **more, **rest)
    k.set(RUANG, pagu_awal="17300000000", pagu_lalu="16850000000")
    k.revisi("950000000", tanggal="2024-06-10")
    k.revisi("-250000000", tanggal="2024-11-18")
    return k.laporan
