"""What is found in any form of a sentence: slips of digits, parts, turned words."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.model.entity import BarisTabel, KolomTabel, SelTabel, keyed_id
from lkjip_desktop.domain.temuan.claim.fact.digit import CHANGED, LOST, SWAPPED, TWICE, slip
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, digits
from lkjip_desktop.domain.temuan.finding import Temuan
from tests.korpus.kasus import dasar, sisipkan
from tests.korpus.ukur import ditambah

STASIUN = "stamet_gandaria"
PABEAN = "kppbc_selasih"
MUSEUM = "museum_sagara"
RUDENIM = "rudenim_lumut"
RUPBASAN = "rupbasan_jatiwulung"
LAPAS = "lpp_ranu"
RUTAN = "rutan_gelam"


def found(contoh: str, tempat: str, teks: str) -> tuple[Temuan, ...]:
    return ditambah(contoh, tempat, sisipkan(contoh, tempat, teks))


SASARAN = "Sasaran pertama, kedua, dan ketiga berturut-turut mempunyai "
FALSE = [
    ("bhp_bungur", "BH.5.analisis", ("Lama pengurusan 19,8 bulan, sehingga target 18 bulan telah"
     " tercapai."), "TEKS-07", ("19,8",)),
    ("lpp_ranu", "rencana_kerja_anggaran", "Pagu Lapas setelah revisi adalah Rp8.150.000.000.",
     "TEKS-01", ("Rp8.000.000.000",)),
    ("rutan_gelam", "ikhtisar_eksekutif", ("Dari sebelas indikator yang diperjanjikan pada awal"
     " tahun 2024, sembilan indikator mencapai target dan selebihnya memerlukan perhatian pada"
     " tahun mendatang."), "TEKS-06", ("8 dari 11",)),
    (MUSEUM, "M1.1.analisis", ("Koleksi yang dikonservasi 1.702 buah, baik oleh konservator"
     " maupun oleh tim mitra yang datang setiap bulan."), "TEKS-01", ("1.702", "1.720")),
    (MUSEUM, "M2.3.analisis", ("Dari 50 sekolah menengah pertama, yang menjalani program belajar"
     " sebanyak 40 sekolah (84%), sisanya menyusul."), "TEKS-08", ("84%", "80")),
    (MUSEUM, "M2.3.analisis", ("Dari 160 sekolah mitra, 128 di antaranya mengikuti program atau"
     " 80%, meningkat dibandingkan dengan tahun 2024."), "TEKS-07", ("83,5", "80")),
    (MUSEUM, "M2.3.analisis", ("Sekolah mitra yang belum mengikuti program berjumlah 52 sekolah,"
     " sebagian besar baru bermitra pada bulan November."), "TEKS-01", ("52", "32")),
    (PABEAN, "BC-2.analisis", ("Dokumen impor pada triwulan II sebanyak 560 lembar, kebanyakan"
     " kiriman dari pelabuhan lain."), "TEKS-01", ("560",)),
    (RUTAN, "RG.3.analisis", "Petugas melayani pengunjung 9 menit lebih cepat daripada target.",
     "TEKS-01", ("9 menit", "2")),
    (RUTAN, "RG.3.analisis", "Pengunjung menunggu 2 menit lebih lama daripada target.", "TEKS-07",
     ("18", "20")),
    (MUSEUM, "gambar.M2.3", ("Foto bersama 118 sekolah mitra yang mengikuti program belajar di"
     " museum pada tahun 2025"), "TEKS-01", ("118", "128")),
    ("rutan_gelam", "realisasi_anggaran", "Belanja pegawai terealisasi Rp4.100.000.000.", "TEKS-01",
     ("Rp4.035.000.000",)),
    ("bhp_bungur", "BH.3.analisis", ("Dari 15 perkara, 8 perkara telah dibereskan dan 6 perkara"
     " lainnya belum."), "TEKS-08", ("7",)),
    ("terkoreksi", "capaian_kinerja", (SASARAN + "tiga, empat, dan tujuh belas indikator."),
     "TEKS-06", ("3 indikator",)),
    (STASIUN, "IK-02.analisis", "Terbit pula 1.340 TAFOR, dan semua tepat waktu.", "TEKS-01",
     ("1.340", "1.430")),
    (STASIUN, "IK-08.analisis", "SAKIP 2024 yang 72,7 itu menjadi pijakan.", "TEKS-01",
     ("72,7", "77,2")),
    (STASIUN, "tugas_fungsi", "Ada 96 pegawai, yakni 58 perempuan dan 48 laki-laki.", "TEKS-08",
     ("96", "106")),
    (PABEAN, "realisasi_anggaran", "Pada pertengahan tahun dana yang terpakai Rp5,84 miliar.",
     "TEKS-01", ("Rp5,84 miliar", "Rp11.620.000.000")),
    (MUSEUM, "realisasi_anggaran", "Belanja modal terpakai Rp273 juta untuk lemari pajang.",
     "TEKS-01", ("Rp273 juta", "Rp372.000.000")),
    (MUSEUM, "M1.2.analisis", "Jumlah koleksi yang didigitalkan mengempis dari tahun 2024.",
     "TEKS-07", ("365", "380")),
    (MUSEUM, "M2.3.analisis", "Sekolah menengah pertama mengutus 44 dari 50 sekolahnya.", "TEKS-01",
     ("44", "40")),
    (MUSEUM, "M1.2.analisis", "Terpaut 40 koleksi dari target, kerja akan dikebut pada awal 2026.",
     "TEKS-01", ("40", "20")),
    (MUSEUM, "capaian_kinerja", "Bila dirata-rata, semua indikator mencapai 110,5 persen.",
     "TEKS-01", ("110,5",)),
    (MUSEUM, "capaian_kinerja", "Yang belum memenuhi target tinggal dua indikator.", "TEKS-06",
     ("dua", "3 dari 9")),
    (MUSEUM, "M2.3.analisis", "Sekolah menengah atas paling disiplin mengikuti program.", "TEKS-07",
     ("Sekolah dasar",)),
    (MUSEUM, "M3.1.analisis", "Skor ruang 22,1, petugas 23,4, dan koleksi 24,2 berjumlah 68,7.",
     "TEKS-08", ("68,7", "69,7")),
    (PABEAN, "BC-8.analisis", "Setahun sebelumnya NKA masih 90,3.", "TEKS-01", ("90,3", "93,20")),
    ("terkoreksi", "capaian_kinerja", "Hanya Bantuan Hukum yang belum mencapai target.",
     "TEKS-07", ("indikator 3J",)),
    ("terkoreksi", "capaian_kinerja", ("Satu-satunya indikator yang belum mencapai target adalah"
     " Bantuan Hukum."), "TEKS-07", ("indikator 3J",)),
    ("terkoreksi", "3D.analisis", "Target indikator ini telah tercapai.", "TEKS-07",
     ("tidak berlaku",)),
    ("terkoreksi", "3P.analisis", ("Apabila dibandingkan satu sama lain, Nilai IKPA masih lebih"
     " rendah daripada Nilai SMART."), "TEKS-07", ("99,41", "96,63")),
    ("terkoreksi", "3B.analisis", "Target dapat dilewati dengan selisih 5,44 poin.", "TEKS-01",
     ("4,44",)),
    ("terkoreksi", "3A.analisis", ("Pada semester I dibelanjakan Rp3,9 miliar dan pada semester II"
     " Rp3,4 miliar, sehingga jumlahnya Rp7,63 miliar."), "TEKS-08", ("Rp7.300.000.000",)),
    ("bdk_anyelir", "1.1.analisis", "Jumlah itu masih di bawah target tahun 2024.", "TEKS-07",
     ("5.040", "5.000")),
    ("bdk_anyelir", "2.1.analisis", "Nilai 90,64 berada 3,64 di atas target 88.", "TEKS-08",
     ("2,64",)),
    ("bdk_anyelir", "1.2.analisis", ("Terhadap tahun 2022 persentase peserta yang lulus dengan"
     " nilai baik naik dua setengah poin."), "TEKS-01", ("1,50",)),
    ("brs_samudra", "ikhtisar_eksekutif", ("Hanya satu indikator yang hasilnya lebih buruk"
     " daripada tahun 2023."), "TEKS-06", ("3 dari 10",)),
    (MUSEUM, "realisasi_anggaran", ("Serapan terendah terjadi pada belanja pegawai karena dua"
     " formasi baru terisi pada bulan Oktober."), "TEKS-07", ("belanja modal",)),
    (RUDENIM, "struktur_organisasi", ("Per Desember 2023 kantor didukung oleh 120 orang pegawai,"
     " yang sebagian besar bertugas pada Seksi Keamanan dan Ketertiban."), "TEKS-01",
     ("120", "102")),
    (RUDENIM, "isu_strategis", ("Keempat blok dihuni oleh 198 orang sehingga sebagian tidur di"
     " lorong."), "TEKS-01", ("198", "180")),
    ("pa_sempadan", "struktur_organisasi", ("Pegawai laki-laki berjumlah 29 orang, lebih banyak"
     " daripada pegawai perempuan yang berjumlah 18 orang."), "TEKS-01", ("29", "27")),
    (RUPBASAN, "RB-5.analisis", ("Seluruh basan baran yang dititipkan di Gudang Umum Tertutup"
     " terpelihara."), "TEKS-01", ("28",)),
    (RUPBASAN, "isu_strategis", ("Bulan dengan basan baran keluar terbanyak adalah Agustus,"
     " bersamaan dengan lelang serentak."), "TEKS-07", ("November",)),
    ("bhp_bungur", "isu_strategis", "Permohonan paling banyak diterima pada bulan Maret.",
     "TEKS-07", ("Juli",)),
    (LAPAS, "LPP-9.analisis", ("Seluruh temuan hasil penggeledahan telah ditindaklanjuti oleh"
     " Kesatuan Pengamanan Lapas."), "TEKS-01", ("berjumlah 1",)),
    (LAPAS, "LPP-9.analisis", ("Barang terlarang yang paling sedikit ditemukan adalah benda tajam,"
     " terutama pada razia malam."), "TEKS-07", ("Obat tanpa resep",)),
    (LAPAS, "isu_strategis", ("Bengkel salon mempekerjakan 16 narapidana, dan pesanan pada hari"
     " libur terus bertambah."), "TEKS-01", ("16", "6")),
]  # fmt: skip
TRUE = [
    (
        "kejari_gading",
        "KN.2.analisis",
        ("Terutama pada musim mudik, barang bukti yang paling banyak adalah kendaraan."),
    ),
    (
        "kejari_gading",
        "KN.2.analisis",
        ("Pada musim mudik, barang bukti yang paling banyak adalah kendaraan."),
    ),
    ("terkoreksi", "2B.analisis", "Unsur kematian dinilai makin rendah makin baik."),
    ("bhp_bungur", "BH.6.analisis", "Ketepatan waktu menurun dari triwulan ke triwulan."),
    (
        "bhp_bungur",
        "BH.5.analisis",
        ("Lama pengurusan 19,8 bulan, sehingga target 18 bulan belum tercapai."),
    ),
    (
        RUTAN,
        "RG.2.analisis",
        (
            "Penghuni yang diperiksa pada kunjungan pertama 120 orang, baik oleh"
            " dokter maupun perawat."
        ),
    ),
    (
        RUTAN,
        "RG.2.analisis",
        (
            "Dari 280 penghuni, yang menjalani skrining 200 orang, 20 orang (10%)"
            " di antaranya dirujuk."
        ),
    ),
    (RUTAN, "RG.2.analisis", "Diperiksa 93 orang, sebagian besar penghuni Blok Anggrek."),
    (
        RUTAN,
        "RG.1.analisis",
        ("Pada triwulan III tercatat 100 tahanan, dan 9 orang di antaranya tahanan perempuan."),
    ),
    (RUTAN, "RG.3.analisis", "Petugas melayani pengunjung 120 detik lebih cepat daripada target."),
    (RUTAN, "RG.3.analisis", "Petugas menyelesaikan apel 9 menit lebih cepat daripada target."),
    (RUTAN, "RG.3.analisis", "Pada hari raya waktu tunggu 12 menit lebih lama daripada target."),
    (
        MUSEUM,
        "M2.3.analisis",
        (
            "Dari 80 sekolah dasar, 68 di antaranya mengikuti program atau 85%,"
            " meningkat dibandingkan dengan tahun 2024."
        ),
    ),
    (
        PABEAN,
        "BC-2.analisis",
        (
            "Dokumen impor pada triwulan II sebanyak 500 lembar, kebanyakan"
            " kiriman dari pelabuhan lain."
        ),
    ),
    ("lpp_ranu", "LPP-4.analisis", "Pengaduan diselesaikan 24 jam lebih cepat daripada target."),
    (
        "lpp_ranu",
        "gambar.LPP-1",
        ("Foto bersama 12 narapidana yang memperoleh layanan kesehatan reproduksi"),
    ),
    ("lpp_ranu", "gambar.LPP-1", "Foto 12 narapidana di Wisma Melati"),
    (
        "bhp_bungur",
        "BH.6.analisis",
        (
            "Ketepatan waktu menurun dari triwulan ke triwulan, yaitu"
            " 92,86%, 92,31%, 91,57%, dan 89,86%."
        ),
    ),
    (
        "bhp_bungur",
        "BH.3.analisis",
        ("Dari 15 perkara, 8 perkara telah dibereskan dan 7 perkara lainnya belum."),
    ),
    (
        "lpp_ranu",
        "realisasi_anggaran",
        ("Belanja pada triwulan II lebih besar daripada triwulan III."),
    ),
    (
        "lpp_ranu",
        "LPP-2.analisis",
        (
            "Pembebasan bersyarat paling banyak diusulkan, yakni 88"
            " usulan, disusul cuti bersyarat 48 usulan dan asimilasi 46 usulan."
        ),
    ),
    ("terkoreksi", "capaian_kinerja", (SASARAN + "tiga, tiga, dan tujuh belas indikator.")),
    (
        "terkoreksi",
        "rencana_strategis",
        (
            "Target layanan kesehatan pada tahun 2023 ditetapkan 93,14"
            " persen, naik 0,02 poin persen dari target tahun laporan."
        ),
    ),
    (
        "terkoreksi",
        "3A.analisis",
        (
            "Pada semester I dibelanjakan Rp3,9 miliar dan pada semester II"
            " Rp3,73 miliar, sehingga jumlahnya Rp7,63 miliar."
        ),
    ),
    ("bdk_anyelir", "1.1.analisis", "Jumlah itu sudah di atas target tahun 2024."),
    (
        "bdk_anyelir",
        "1.2.analisis",
        (
            "Terhadap tahun 2022 persentase peserta yang lulus dengan"
            " nilai baik naik satu setengah poin."
        ),
    ),
    (
        "bp3mi_mutiara",
        "ikhtisar_eksekutif",
        "Tidak ada satu indikator pun yang hasilnya lebih buruk daripada tahun 2023.",
    ),
    (PABEAN, "BC-2.analisis", "Pada triwulan ketiga jalur merah kedatangan 45 dokumen."),
    (PABEAN, "BC-2.analisis", "Pada triwulan ketiga jalur merah kedatangan 39 dokumen."),
    (PABEAN, "BC-2.analisis", "Masih ada 60 dokumen yang lambat, 9 di antaranya di jalur merah."),
    (PABEAN, "BC-8.analisis", "NKA membaik 3,4 dari 2023."),
    (PABEAN, "BC-4.analisis", "Selisih 0,09 dari target akan dikejar."),
    (PABEAN, "realisasi_anggaran", "Pada pertengahan tahun dana yang terpakai Rp5,48 miliar."),
    (PABEAN, "realisasi_anggaran", "Dana hibah sebesar Rp273 juta dikelola tersendiri."),
    (MUSEUM, "realisasi_anggaran", "Belanja modal terpakai Rp372 juta untuk lemari pajang."),
    (MUSEUM, "M1.2.analisis", "Jumlah koleksi yang didigitalkan melonjak dibandingkan 2024."),
    (MUSEUM, "M2.3.analisis", "Sekolah menengah pertama mengutus 40 dari 50 sekolahnya."),
    (MUSEUM, "M2.3.analisis", "Dari 50 guru pendamping, 12 guru tidak hadir."),
    (MUSEUM, "M1.2.analisis", "Terpaut 20 koleksi dari target, kerja akan dikebut pada awal 2026."),
    (MUSEUM, "M1.2.analisis", "Untuk menyamai target, digitalisasi masih kurang 20 koleksi."),
    (MUSEUM, "capaian_kinerja", "Yang belum memenuhi target tinggal tiga indikator."),
    (MUSEUM, "M2.3.analisis", "Sekolah dasar paling disiplin mengikuti program."),
    (
        MUSEUM,
        "M3.1.analisis",
        "Skor ruang 22,1, petugas 23,4, dan koleksi 24,2 berjumlah 69,7.",
    ),
    (PABEAN, "BC-8.analisis", "Setahun sebelumnya NKA masih 93,2."),
    (PABEAN, "BC-1.analisis", "Bea masuk Rp36 miliar, cukai Rp9 miliar, bea keluar Rp6,6 miliar."),
    (
        PABEAN,
        "BC-4.analisis",
        "Unsur terendah kecepatan, 4,12, dan tertinggi kesopanan, 4,71.",
    ),
    (PABEAN, "BC-7.analisis", "Pada 2023 keberatan yang masuk 31, tujuh di antaranya dikabulkan."),
    (PABEAN, "capaian_kinerja", "Rata-rata capaian indikator pelayanan 99,68 persen."),
    (MUSEUM, "M3.1.analisis", "Kebersihan paling memuaskan pengunjung, dengan nilai 93,5."),
    (MUSEUM, "M3.1.analisis", "Naik 3,8 poin, lebih cepat daripada 1,3 poin pada 2024."),
    (MUSEUM, "capaian_kinerja", "Enam indikator berhasil, tiga belum."),
    (MUSEUM, "M1.2.analisis", "Jumlah koleksi pinjaman (lihat di muka) menyusut dari tahun 2024."),
    (MUSEUM, "M1.2.analisis", "Jumlah koleksi pinjaman menyusut dibandingkan tahun 2024."),
    (STASIUN, "IK-02.analisis", "Terbit pula 1.430 TAFOR, dan semua tepat waktu."),
    (STASIUN, "IK-08.analisis", "SAKIP 2024 yang 77,2 itu menjadi pijakan."),
    (STASIUN, "tugas_fungsi", "Dari 12 regu yang dibentuk, 11 regu bertugas malam."),
    (STASIUN, "tugas_fungsi", "Dari target 12 kegiatan terlaksana 21 kegiatan."),
    (STASIUN, "tugas_fungsi", "Sebesar 75% (30 dari 40 orang) telah dilatih."),
    (STASIUN, "tugas_fungsi", "Ada 106 pegawai, yakni 58 perempuan dan 48 laki-laki."),
    (STASIUN, "tugas_fungsi", "Curah hujan 79,6 milimeter, naik dari 77,2 milimeter."),
    (STASIUN, "tugas_fungsi", "Curah hujan 79,6 milimeter, tidak turun dari 77,2 milimeter."),
    (
        MUSEUM,
        "capaian_kinerja",
        (
            "Jika diurutkan dari yang tertinggi, tiga capaian teratas adalah Jumlah Kasus"
            " Kerusakan Koleksi, Jumlah Pengunjung Museum, dan Persentase Koleksi yang"
            " Dikonservasi."
        ),
    ),
    (
        MUSEUM,
        "capaian_kinerja",
        (
            "Tiga capaian teratas adalah Jumlah Kasus Kerusakan Koleksi, Persentase Koleksi"
            " yang Dikonservasi, dan Jumlah Pengunjung Museum."
        ),
    ),
    (
        MUSEUM,
        "realisasi_anggaran",
        "Serapan terendah terjadi pada belanja modal karena dua lemari tiba pada bulan Oktober.",
    ),
    (MUSEUM, "realisasi_anggaran", "Serapan terendah terjadi pada belanja barang untuk pameran."),
    (
        RUDENIM,
        "struktur_organisasi",
        (
            "Per Desember 2023 kantor didukung oleh 102 orang pegawai, yang sebagian besar"
            " bertugas malam."
        ),
    ),
    (
        RUDENIM,
        "struktur_organisasi",
        "Pada akhir Desember 2022 kantor didukung oleh 120 orang pegawai.",
    ),
    (RUDENIM, "struktur_organisasi", "Per Maret 2023 kantor didukung oleh 120 orang pegawai."),
    (
        RUDENIM,
        "struktur_organisasi",
        "Sebanyak 12 orang pegawai, yang sebagian besar sudah senior, mengikuti pelatihan.",
    ),
    (RUDENIM, "struktur_organisasi", "Sebanyak 12 orang pegawai, karena sakit, diberi cuti."),
    (
        RUDENIM,
        "isu_strategis",
        "Keempat blok dihuni oleh 180 orang sehingga sebagian tidur di lorong.",
    ),
    (
        "pa_sempadan",
        "struktur_organisasi",
        "Pegawai laki-laki sembilan orang lebih banyak daripada pegawai perempuan.",
    ),
    (
        RUPBASAN,
        "RB-5.analisis",
        "Seluruh basan baran yang dititipkan di Gudang Berharga terpelihara.",
    ),
    (
        RUPBASAN,
        "RB-5.analisis",
        "Seluruh basan baran yang dipinjam di Gudang Umum Tertutup terpelihara.",
    ),
    (
        RUPBASAN,
        "isu_strategis",
        "Bulan dengan basan baran keluar terbanyak adalah November, bersamaan dengan lelang.",
    ),
    (RUPBASAN, "isu_strategis", "Pada triwulan I basan masuk terbanyak pada bulan Maret."),
    (
        LAPAS,
        "LPP-9.analisis",
        "Seluruh uang tunai hasil razia telah ditindaklanjuti oleh Kesatuan Pengamanan Lapas.",
    ),
    (LAPAS, "LPP-9.analisis", "Seluruh temuan hasil razia gabungan telah ditindaklanjuti."),
    (
        LAPAS,
        "isu_strategis",
        "Bengkel salon mempekerjakan enam narapidana, dan pesanannya terus bertambah.",
    ),
    (LAPAS, "isu_strategis", "Keempat bengkel mempekerjakan 46 narapidana dan 18 tahanan."),
    (
        "bpdas_kelindau",
        "simpulan",
        "Realisasi indikator 1.3 lebih tinggi dibandingkan periode sebelumnya (2015–2019).",
    ),
]


@pytest.mark.parametrize(("contoh", "tempat", "teks", "kode", "both"), FALSE)
def test_a_slip_is_told_with_both_figures(
    contoh: str, tempat: str, teks: str, kode: str, both: tuple[str, ...]
) -> None:
    items = [item for item in found(contoh, tempat, teks) if item.kode == kode]
    assert items
    assert all(figure in items[0].pesan for figure in both)


@pytest.mark.parametrize(("contoh", "tempat", "teks"), TRUE)
def test_what_is_so_passes(contoh: str, tempat: str, teks: str) -> None:
    assert found(contoh, tempat, teks) == ()


@pytest.mark.parametrize(
    ("said", "nilai", "kind"),
    [
        ("1340", 1430, SWAPPED),
        ("1349", 1340, CHANGED),
        ("13440", 1340, TWICE),
        ("134", 1340, LOST),
        ("1340", 1340, ""),
        ("1304", 1430, ""),
        ("2.5", 25, ""),
    ],
)
def test_which_slip_makes_one_figure_of_another(said: str, nilai: int, kind: str) -> None:
    places = len(said.partition(".")[2])
    assert slip(Quantity(Fraction(said), Fraction(1, 10**places)), Fraction(nilai)) == kind


def test_a_digit_that_is_not_written_is_not_off() -> None:
    tenths = Quantity(Fraction("85.6"), Fraction(1, 10))
    assert slip(tenths, Fraction(85)) == ""  # it would be written 85, not 85,0
    assert slip(tenths, Fraction("85.2")) == CHANGED


def test_digits_that_tell_something() -> None:
    assert digits(Quantity(Fraction(15 * 10**9), Fraction(10**9), RUPIAH)) == 2
    assert digits(Quantity(Fraction(1500), Fraction(1))) == 2
    assert digits(Quantity(Fraction("98.32"), Fraction(1, 100))) == 4


@given(st.integers(100, 10**9), st.integers(0, 8), st.integers(1, 9))
def test_one_digit_more_or_less_is_a_change_of_it(nilai: int, place: int, by: int) -> None:
    text = str(nilai)
    at = place % len(text)
    other = str((int(text[at]) + by) % 10)
    said = int(text[:at] + other + text[at + 1 :])
    expected = CHANGED if other != text[at] and len(str(said)) == len(text) else None
    if expected:
        assert slip(Quantity(Fraction(said), Fraction(1)), Fraction(nilai)) == expected


def test_a_cell_under_a_column_of_another_table_tells_nothing() -> None:
    """Only a file that another program wrote has one."""
    laporan = dasar("damkar_seraya")
    line = laporan.daftar(BarisTabel)[0]
    column = KolomTabel("lain", tabel="tabel-lain", judul="Kursi", jenis="angka")
    key = keyed_id(laporan.ruang, SelTabel, line.id, column.id)
    cell = SelTabel(key, baris_tabel=line.id, kolom_tabel=column.id, angka="5")
    text = sisipkan("damkar_seraya", "struktur_organisasi", "Pos Induk memiliki 46 petugas.")
    assert ditambah("damkar_seraya", "struktur_organisasi", [column, cell, *text]) == ()
