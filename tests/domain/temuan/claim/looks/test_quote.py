"""What is found in a part of a sentence is quoted as the text has it."""

import re

import pytest

from lkjip_desktop.app.command.temuan import with_live_figures
from tests.korpus.kasus import dasar, sisipkan
from tests.korpus.ukur import ditambah

SAID = (
    (
        "rencana_strategis",
        "Target perlindungan tahanan terus dinaikkan hingga mencapai 80,41 persen pada tahun 2024.",
    ),
    (
        "simpulan",
        "Jujur saja, rata-rata capaian indikator boleh dibilang sanggup menyentuh angka 115,23%.",
    ),
    (
        "realisasi_anggaran",
        "Di sisi lain, capaian Layanan makanan rupanya 113,64 persen, sedangkan laporan rampung.",
    ),
    (
        "1A.analisis",
        "Kerja sama yang rapat membuat capaian indikator ini didapat 141,77 persen.",
    ),
)


@pytest.mark.parametrize(("tempat", "teks"), SAID)
def test_the_words_of_a_finding_stand_in_the_text(tempat: str, teks: str) -> None:
    found = ditambah("terkoreksi", tempat, sisipkan("terkoreksi", tempat, teks))
    quoted = [said for item in found for said in re.findall(r"menyebut “([^”]+)”", item.pesan)]
    assert quoted
    assert all(said in teks for said in quoted)


def test_what_is_told_once_for_two_clauses_is_quoted_in_its_own() -> None:
    teks = (
        "Indikator 1.1 meningkat dibandingkan tahun lalu, sedangkan indikator Luas Penanaman"
        " Mangrove stagnan."
    )
    (item,) = ditambah("bpdas_kelindau", "simpulan", sisipkan("bpdas_kelindau", "simpulan", teks))
    assert "menyebut “indikator Luas Penanaman Mangrove stagnan”" in item.pesan


@pytest.mark.parametrize(("tempat", "teks"), SAID[1:])
def test_a_live_figure_takes_the_place_of_the_one_in_the_text(tempat: str, teks: str) -> None:
    rows = sisipkan("terkoreksi", tempat, teks)
    laporan = dasar("terkoreksi").with_changes(rows)
    found = [x for x in ditambah("terkoreksi", tempat, rows) if x.replacements]
    texts = [with_live_figures(laporan, item) for item in found]
    assert texts
    assert all(text is not None and text.count("{{") for text in texts)
