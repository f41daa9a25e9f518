"""The sentence of a finding asks for a live figure where one can be taken, and nowhere else."""

import pytest

from lkjip_desktop.app.command.temuan import with_live_figures
from lkjip_desktop.domain.model.entity import Gambar, Narasi
from tests.korpus.kasus import dasar, sisipkan
from tests.korpus.ukur import ditambah

LIVE = (
    (
        "capaian_kinerja",
        "Rata-rata capaian Sasaran 2 sebesar 123,73 %.",
        "Rata-rata capaian Sasaran 2 sebesar {{sasaran/*/rata_rata_capaian}}.",
    ),
    (
        "simpulan",
        "Sisa anggaran sebesar Rp123.456.789.",
        "Sisa anggaran sebesar {{ringkasan/sisa}}.",
    ),
    (
        "2B.analisis",
        "Sidik jari baru mencapai 889 orang.",
        "Sidik jari baru mencapai {{baris/*/realisasi}} orang.",
    ),
    (
        "1C.analisis",
        "Pada tahun ini terjadi dua kasus perkelahian.",
        "Pada tahun ini terjadi {{baris/*/pembanding}} kasus perkelahian.",
    ),
    (
        "1A.analisis",
        "Perawatan Tahanan/Narapidana mencapai 97,1 persen.",
        "Perawatan Tahanan/Narapidana mencapai {{baris/*/persentase}}.",
    ),
    (
        "1A.analisis",
        "Target Perawatan Tahanan/Narapidana 1.066 orang.",
        "Target Perawatan Tahanan/Narapidana {{baris/*/pembanding}} orang.",
    ),
)
PLAIN = (
    ("simpulan", "Capaian tertinggi diraih indikator Layanan Makanan sebesar 131,64 %."),
    ("simpulan", "Capaian terendah terdapat pada Nilai SMART, yaitu 96,63 %."),
    ("3M.analisis", "Seluruh warga binaan lanjut usia telah dilayani sesuai standar."),
)


@pytest.mark.parametrize(("tempat", "teks", "mended"), LIVE)
def test_a_figure_that_a_live_one_can_stand_for(tempat: str, teks: str, mended: str) -> None:
    rows = sisipkan("terkoreksi", tempat, teks)
    (temuan,) = ditambah("terkoreksi", tempat, rows)
    assert temuan.pesan.endswith("; pakai angka hidup.")
    text = with_live_figures(dasar("terkoreksi").with_changes(rows), temuan)
    row = temuan.replacements[0].token.split("/")[1]
    assert text is not None
    assert text.endswith(mended.replace("*", row))


@pytest.mark.parametrize(("tempat", "teks"), PLAIN)
def test_what_no_live_figure_says(tempat: str, teks: str) -> None:
    rows = sisipkan("terkoreksi", tempat, teks)
    (temuan,) = ditambah("terkoreksi", tempat, rows)
    assert temuan.pesan.endswith("; perbaiki salah satunya.")
    assert with_live_figures(dasar("terkoreksi").with_changes(rows), temuan) is None


def test_each_of_two_figures_has_its_own_way_out() -> None:
    done = "Seluruh warga binaan lanjut usia telah dilayani sesuai standar."
    teks = f"Capaian indikator ini 99 persen. {done}"
    found = ditambah("terkoreksi", "3M.analisis", sisipkan("terkoreksi", "3M.analisis", teks))
    assert [item.pesan.rpartition("; ")[2] for item in found] == [
        "pakai angka hidup.",
        "perbaiki salah satunya.",
    ]


def test_a_caption_takes_no_live_figure_and_no_reference() -> None:
    said = "Rata-rata capaian 110 %, menurut Tabel 3."
    (text,) = sisipkan("terkoreksi", "simpulan", said)
    assert isinstance(text, Narasi)
    picture = Gambar("gambar-1", tempat="simpulan", keterangan=said)
    as_caption = ditambah("terkoreksi", "data", [picture])
    as_text = ditambah("terkoreksi", "simpulan", [text])
    ways = [{item.kode: item for item in found} for found in (as_caption, as_text)]
    assert [bool(found["TEKS-01"].replacements) for found in ways] == [False, True]
    assert [bool(found["SEBUT-03"].references) for found in ways] == [False, True]
    assert [found["TEKS-01"].pesan.rpartition("; ")[2] for found in ways] == [
        "perbaiki salah satunya.",
        "pakai angka hidup.",
    ]
    assert [found["SEBUT-03"].pesan.rpartition("; ")[2] for found in ways] == [
        "perbaiki nomornya.",
        "perbaiki nomornya, atau pilih rujukan yang mengikuti nomornya.",
    ]
