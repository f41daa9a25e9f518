"""What is said to be the most or the least of what stands beside it, and of all or none of it."""

import pytest

from tests.domain.temuan.test_net import found

RADIO = "rri_wanalaya"
BENIH = "bpsb_melinjo"
SEKOLAH = "slbn_pelita"
JALAN = "bpjn_baja"
OMBUDSMAN = "ombudsman_arunika"
FALSE = [
    (RADIO, "RS.6.analisis", "Aduan paling banyak masuk pada triwulan IV.", "TEKS-07", "TW III"),
    (RADIO, "RS.6.analisis", "Saluran yang jawabannya paling tepat waktu adalah surat.", "TEKS-07",
     "Aplikasi"),
    (RADIO, "isu_strategis", "Pemancar Bukit Wana mengalami gangguan terbanyak.", "TEKS-07",
     "Gunung Sepuh"),
    (BENIH, "SB-02.analisis", "Ketepatan kedelai menempati peringkat kedua.", "TEKS-07",
     "Hortikultura"),
    (BENIH, "realisasi_anggaran", "Puncak belanja jatuh pada triwulan II.", "TEKS-07", "TW III"),
    (SEKOLAH, "isu_strategis", "Jenjang SMPLB menampung siswa paling banyak.", "TEKS-07", "SDLB"),
    (JALAN, "realisasi_anggaran", "Semua kegiatan menyerap lebih dari 95 persen.", "TEKS-06",
     "3 dari 4"),
    (BENIH, "SB-08.analisis", "Empat dari lima kabupaten mencatat label sah di atas 95 persen.",
     "TEKS-06", "3 dari 5"),
    (RADIO, "RS.6.analisis", "Semua saluran menjawab seluruh aduan tepat waktu.", "TEKS-06",
     "0 dari 3"),
    (OMBUDSMAN, "OM-1.analisis", "Laporan kepegawaian seluruhnya selesai.", "TEKS-01", "6"),
    (JALAN, "JN.7.analisis", "Ruas pantai, yang landai, mencatat laporan terbanyak.", "TEKS-07",
     "Ruas tengah"),
    ("inspektorat_santari", "simpulan",
     "Kinerja yang paling rendah adalah penyetoran kembali kerugian daerah.", "TEKS-07",
     "capaian terendah pada indikator"),
    ("inspektorat_santari", "IT.1.analisis",
     "Capaian tertinggi seluruh indikator diraih indikator IT.6.", "TEKS-07",
     "yang tertinggi indikator IT.2 (105,00 %), bukan indikator IT.6 (81,25 %)"),
    ("inspektorat_santari", "IT.1.analisis",
     "Capaian terendah seluruh indikator diraih indikator IT.2.", "TEKS-07",
     "yang terendah indikator IT.7 (75,00 %), bukan indikator IT.2 (105,00 %)"),
]  # fmt: skip
TRUE = [
    (RADIO, "RS.6.analisis", "Aduan paling banyak masuk pada triwulan III."),
    (RADIO, "RS.6.analisis", "Aduan yang pelik paling banyak masuk pada triwulan IV."),
    (RADIO, "RS.6.analisis", "Dibandingkan tahun 2023, aduan paling banyak lewat surat."),
    (RADIO, "isu_strategis", "Pemancar Bukit Wana mengalami gangguan terlama."),
    (RADIO, "isu_strategis", "Selain di Gunung Sepuh, gangguan terbanyak ada di Pulau Ratu."),
    (BENIH, "SB-02.analisis", "Ketepatan hortikultura menempati peringkat kedua."),
    (BENIH, "realisasi_anggaran", "Penyerapan tertinggi ada pada triwulan IV."),
    (
        BENIH,
        "realisasi_anggaran",
        "Di antara dua triwulan pertama, belanja tertinggi di triwulan II.",
    ),
    (SEKOLAH, "isu_strategis", "Setelah SDLB, siswa paling banyak ditampung SMPLB."),
    (
        JALAN,
        "realisasi_anggaran",
        "Semua kegiatan, selain Pembangunan Jalan, menyerap lebih dari 95 persen.",
    ),
    (JALAN, "realisasi_anggaran", "Semua kegiatan harus menyerap lebih dari 95 persen."),
    (BENIH, "SB-08.analisis", "Tiga dari lima kabupaten mencatat label sah di atas 95 persen."),
    (RADIO, "RS.6.analisis", "Semua saluran menjawab seluruh aduan."),
    (OMBUDSMAN, "OM-1.analisis", "Laporan kepegawaian seluruhnya diterima."),
    (SEKOLAH, "isu_strategis", "Siswa laki-laki pada jenjang SMPLB berjumlah 26 anak."),
    (SEKOLAH, "isu_strategis", "Siswa laki-laki yatim pada jenjang SMPLB berjumlah 6 anak."),
    (JALAN, "JN.7.analisis", "Ruas pantai paling banyak dilewati kendaraan berat."),
]


@pytest.mark.parametrize(("contoh", "tempat", "teks", "kode", "right"), FALSE)
def test_what_is_not_at_the_end_it_is_said_to_be_is_told_with_what_is(
    contoh: str, tempat: str, teks: str, kode: str, right: str
) -> None:
    items = [item for item in found(contoh, tempat, teks) if item.kode == kode]
    assert len(items) == 1
    assert right in items[0].pesan


@pytest.mark.parametrize(("contoh", "tempat", "teks"), TRUE)
def test_what_is_so_or_may_be_of_others_passes(contoh: str, tempat: str, teks: str) -> None:
    assert found(contoh, tempat, teks) == ()


HOLDERS = [
    ("terkoreksi", "capaian_kinerja", "Capaian terendah terdapat pada indikator 3Q.",
     "indikator 3F (14,35 %)"),
    ("terkoreksi", "struktur_organisasi", "Indikator terbanyak diampu oleh Sub Seksi Pengelolaan.",
     "“Sub Seksi Pelayanan Tahanan” (13 indikator)"),
    ("bpbd_manik", "simpulan", ("Setelah waktu tiba di lokasi bencana, capaian terendah berikutnya"
     " adalah Persentase Kebutuhan Logistik Darurat yang Tersedia di Gudang."),
     "indikator 1.3 (96,30 %)"),
    ("kelurahan_kemala", "L4.analisis", ("Ronda malam menyerap 75 persen pagunya, dan capaiannya"
     " terendah di antara semua indikator."), "indikator L7 (90,00 %)"),
    ("bpbd_manik", "realisasi_anggaran", ("Dilihat dari jenis belanjanya, serapan tertinggi ada"
     " pada belanja pegawai, disusul belanja modal dan belanja barang."),
     "belanja barang (95,97 %)"),
    ("dinsos_selayang", "realisasi_anggaran", ("Menurut jenisnya, serapan tertinggi terdapat pada"
     " belanja modal."), "belanja bantuan sosial (100,00 %)"),
]  # fmt: skip


@pytest.mark.parametrize(("contoh", "tempat", "teks", "held"), HOLDERS)
def test_beside_a_name_that_is_wrong_a_figure_stands_with_what_it_is_of(
    contoh: str, tempat: str, teks: str, held: str
) -> None:
    (item,) = [item for item in found(contoh, tempat, teks) if item.kode == "TEKS-07"]
    assert held in item.pesan
    assert [right for _, right in item.rincian_angka] == [held]
