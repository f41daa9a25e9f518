"""What is told beside the name of an indikator, or in a part of a sentence, whatever follows."""

import pytest

from tests.korpus.kasus import sisipkan
from tests.korpus.ukur import ditambah

STATES = [
    (
        "museum_sagara",
        "M1.1.analisis",
        "Target jangka menengah tahun 2026 belum tercapai pada tahun 2025.",
    ),
    (
        "bappeda_kelana",
        "BP.1.analisis",
        "Target jangka menengah untuk tahun 2025 sudah dapat diraih lebih awal.",
    ),
    (
        "bkhit_bungalau",
        "KT.9.analisis",
        (
            "Target tahunan sudah terpenuhi, sedangkan target Renstra tahun 2026 (92) masih "
            "harus diupayakan."
        ),
    ),
    (
        "bnn_kenari",
        "simpulan",
        (
            "Lebih dari separuh indikator kantor memenuhi target, sedangkan Rehabilitasi "
            "selesai termasuk yang belum memenuhinya."
        ),
    ),
    (
        "dpmptsp_sekawan",
        "PM-04.analisis",
        (
            "Hasil yang diraih tidak sekadar memenuhi target, tetapi lebih baik dari yang "
            "diperjanjikan."
        ),
    ),
    (
        "disnav_kelambu",
        "simpulan",
        (
            "Adapun mengenai Persentase Keandalan Sarana Bantu Navigasi Pelayaran, kiranya "
            "dapat dilaporkan bahwa target yang dibebankan kepada Bidang Operasi telah "
            "terpenuhi."
        ),
    ),
    (
        "inspektorat_santari",
        "simpulan",
        (
            "Laporan hasil pengawasan pada tahun 2025 tidak saja luput dari target, tetapi juga "
            "menjadi pokok dialog."
        ),
    ),
    (
        "sar_lintuh",
        "capaian_kinerja",
        (
            "Dengan berat hati dilaporkan bahwa dalam dua tahun berturut-turut, yakni pada "
            "tahun 2022 dan tahun 2023, target Sarana siap operasi tidak terpenuhi."
        ),
    ),
    (
        "stamet_gandaria",
        "IK-04.analisis",
        (
            "Tidak ada selisih antara target dan realisasi Persentase Peralatan Pengamatan yang "
            "Laik Operasi."
        ),
    ),
    (
        "setwan_cempaka",
        "capaian_kinerja",
        (
            "Setelah melalui 3 tahap verifikasi, realisasi Temuan BPK ditetapkan sebesar 3 "
            "temuan, jadi persis sama dengan targetnya."
        ),
    ),
    (
        "inspektorat_santari",
        "capaian_kinerja",
        (
            "Janji perbaikan Nilai SAKIP belum dapat ditepati, mengingat realisasi tahun 2025 "
            "lebih buruk daripada realisasi tahun sebelumnya."
        ),
    ),
    (
        "babah_lingga",
        "simpulan",
        (
            "Adapun realisasi Penutur muda pada tahun 2025 tidak beranjak dari kedudukannya "
            "pada tahun 2024; keajekan dimaksud akibat cakupan kegiatan."
        ),
    ),
    (
        "ksop_seruling",
        "ikhtisar_eksekutif",
        ("Meskipun lebih baik daripada tahun 2021, realisasi Bongkar muat belum memenuhi target."),
    ),
    (
        "rsj_teratai",
        "simpulan",
        (
            "Indikator ini berpolarisasi maksimal: makin besar realisasi Rawat ulang, makin "
            "baik kinerja yang ditunjukkan."
        ),
    ),
    (
        "pa_sempadan",
        "ikhtisar_eksekutif",
        ("Perlu dicatat bahwa Mediasi berhasil merupakan indikator dengan polarisasi negatif."),
    ),
    (
        "sar_lintuh",
        "SAR.5.analisis",
        (
            "Penurunan tersebut merupakan kabar baik mengingat indikator ini diharapkan terus "
            "mengecil."
        ),
    ),
    (
        "stamet_gandaria",
        "simpulan",
        (
            "Serapan anggaran Peralatan laik operasi lebih tinggi daripada serapan anggaran "
            "instansi secara keseluruhan."
        ),
    ),
    (
        "kejari_gading",
        "capaian_kinerja",
        "Capaian Penyidikan korupsi berada di atas rata-rata capaian seluruh indikator.",
    ),
    (
        "lapas_damar",
        "capaian_kinerja",
        "Capaian Gangguan keamanan masih kalah dari capaian Kepuasan kunjungan.",
    ),
    (
        "dinkes_belida",
        "ikhtisar_eksekutif",
        (
            "Disandingkan dengan Persalinan di faskes, persentase capaian Nilai akuntabilitas "
            "pada tahun 2023 berada pada kedudukan yang lebih tinggi."
        ),
    ),
]
FIGURES = [
    (
        "bnn_kenari",
        "capaian_kinerja",
        (
            "Pengampu indikator N.7 adalah Seksi Pemberantasan, yang melaporkan realisasi 55 "
            "persen terhadap target 90 persen."
        ),
    ),
    (
        "kpp_telaga",
        "capaian_kinerja",
        (
            "Pengukuran kinerja mengacu pada Peraturan Menteri PANRB Nomor 53 Tahun 2014; "
            "dengan cara itu capaian Wajib pajak baru diperoleh 26 persen."
        ),
    ),
    (
        "setwan_cempaka",
        "SD.6.analisis",
        "Naik tipis dari 315 ribu kunjungan ke 138 ribu kunjungan.",
    ),
    (
        "bp3mi_mutiara",
        "simpulan",
        ("Persentase capaian Penempatan prosedural berada 40 poin persen di atas seratus persen."),
    ),
]
TRUE = [
    (
        "bpvp_gaharu",
        "ikhtisar_eksekutif",
        (
            "Dengan pengecualian Tersertifikasi, Penempatan lulusan, dan Bantuan alat usaha, semua "
            "indikator memenuhi target."
        ),
    ),
    (
        "brs_samudra",
        "ikhtisar_eksekutif",
        (
            "Lembaga mitra dan Kejadian kabur sama-sama di bawah seratus persen; Lembaga mitra "
            "masih lebih tinggi."
        ),
    ),
    ("ombudsman_arunika", "OM-6.analisis", "Tidak terjadi kenaikan maupun penurunan realisasi."),
    ("rsj_teratai", "simpulan", "Realisasi Rawat ulang berada antara 1 dan 15 persen."),
    ("satpol_kencana", "isu_strategis", "Target satlinmas aktif mendatang 88 persen."),
    (
        "poltek_cendana",
        "IKU 1.1.analisis",
        "Jumlah lulusan naik dibandingkan tahun 2024, tetapi serapannya turun.",
    ),
    (
        "kpu_tembaga",
        "pengukuran_kinerja",
        (
            "Dari delapan indikator, tujuh menggunakan polaritas maksimum dan satu, yaitu "
            "jumlah sengketa hukum yang kalah, menggunakan polaritas minimum."
        ),
    ),
    (
        "rsj_teratai",
        "pengukuran_kinerja",
        (
            "Rumus itu berlaku untuk indikator yang semakin tinggi semakin baik, dan tidak "
            "untuk Rawat ulang."
        ),
    ),
    (
        "dishub_nirbaya",
        "DH-06.analisis",
        "Semula dilaporkan 1,2 juta orang; setelah data ganda dikeluarkan, hasilnya lain.",
    ),
    (
        "bp3mi_mutiara",
        "SK.1-1.analisis",
        (
            "Dengan realisasi ini, target akhir Renstra sebanyak 5.600 orang sudah dilewati 120 "
            "orang."
        ),
    ),
    (
        "kanim_batang",
        "K1.1.analisis",
        (
            "Angka 95,5 persen lebih tinggi 2,3 poin dibanding tahun 2024 dan lebih rendah 0,5 "
            "poin dibanding target tahun 2026."
        ),
    ),
]


def _codes(contoh: str, tempat: str, teks: str) -> set[str]:
    return {x.kode for x in ditambah(contoh, tempat, sisipkan(contoh, tempat, teks))}


@pytest.mark.parametrize(("contoh", "tempat", "teks"), STATES)
def test_a_state_beside_its_name_is_held(contoh: str, tempat: str, teks: str) -> None:
    assert _codes(contoh, tempat, teks) == {"TEKS-07"}


@pytest.mark.parametrize(("contoh", "tempat", "teks"), FIGURES)
def test_a_figure_is_held_whatever_stands_around_it(contoh: str, tempat: str, teks: str) -> None:
    assert "TEKS-01" in _codes(contoh, tempat, teks)


@pytest.mark.parametrize(("contoh", "tempat", "teks"), TRUE)
def test_what_tells_of_others_passes(contoh: str, tempat: str, teks: str) -> None:
    assert _codes(contoh, tempat, teks) == set()
