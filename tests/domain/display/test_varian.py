"""Default texts: each sentence only where its figures are there, whatever the report lacks."""

import re

import pytest

from lkjip_desktop.app.overview.naskah import default_for, default_text
from lkjip_desktop.domain.display.live import RINGKASAN, live_value, tokens
from lkjip_desktop.domain.display.varian import fitting, is_told
from lkjip_desktop.domain.model.naskah import NASKAH, items
from tests.contoh import CONTOH, laporan_contoh
from tests.domain.rakit import Rakit

TEMPAT = [tempat.kode for tempat in NASKAH if not tempat.opsional]


def told(source: str, r: Rakit) -> str:
    return fitting(source, r.laporan, r.figures)


def test_the_first_sentence_that_fits_is_taken():
    source = "? Ada {{ringkasan/pagu_akhir}}.\n| Tahun {{laporan/tahun}}.\n| Tidak ada."
    r = Rakit(2031)
    assert told(source, r) == "Tahun {{laporan/tahun}}."
    r.kegiatan("1000")
    assert told(source, r) == "Ada {{ringkasan/pagu_akhir}}."


def test_a_sentence_alone_vanishes_and_an_empty_paragraph_with_it():
    source = "Selalu.\n? {{ringkasan/pagu_akhir}}.\n\n? {{ringkasan/rata_rata_capaian}}.\n\nAkhir."
    assert told(source, Rakit()) == "Selalu.\n\nAkhir."


def test_choices_in_one_paragraph_are_made_each_for_itself():
    source = "? {{ringkasan/pagu_akhir}}\n| a\n? {{ringkasan/rata_rata_capaian}}\n| b"
    assert told(source, Rakit()) == "a\nb"


def test_zero_is_no_count_and_no_amount_but_a_share():
    r = Rakit()
    r.rincian(r.indikator("100"), ("10", "0"))
    assert is_told(r.laporan, r.figures, "ringkasan/rata_rata_capaian")
    assert not is_told(r.laporan, r.figures, "ringkasan/banyak_tercapai")
    assert is_told(r.laporan, r.figures, "ringkasan/banyak_belum_tercapai")
    assert not is_told(r.laporan, r.figures, "ringkasan/pagu_tanpa_indikator")
    assert not is_told(r.laporan, r.figures, "ringkasan/tidak_ada")
    assert not is_told(r.laporan, r.figures, "satker/instansi")


@pytest.mark.parametrize("tempat", TEMPAT)
def test_every_default_text_names_only_figures_that_exist(tempat):
    r = Rakit()
    for token in tokens(default_text(tempat)):
        known = token.removeprefix("ringkasan/") in RINGKASAN
        assert known or live_value(r.laporan, r.figures, token).kode is None, token


@pytest.mark.parametrize("tempat", TEMPAT)
def test_every_default_text_says_something_in_every_report(tempat):
    for laporan in (Rakit().laporan, *(laporan_contoh(name) for name in CONTOH)):
        text = default_for(laporan, tempat)
        assert len(text) > 30
        assert not re.search(r"^[?|] ", text, re.MULTILINE)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1. satu\n2. dua", ("satu", "dua")),
        ("- satu\n  lanjut\n- dua", ("satu\nlanjut", "dua")),
        ("Pengantar:\n\n1. satu", ("Pengantar:", "satu")),
        ("satu paragraf\nsaja", ("satu paragraf\nsaja",)),
        ("", ()),
        ("10) sepuluh", ("sepuluh",)),
    ],
)
def test_items_of_a_list(text, expected):
    assert items(text) == expected


def test_default_texts_cite_only_regulations_whose_titles_are_known():
    known = {"29 Tahun 2014", "53 Tahun 2014"}
    cited = {
        found
        for tempat in (*TEMPAT, "pernyataan_reviu")
        for found in re.findall(r"Nomor (\d+ Tahun \d{4})", default_text(tempat))
    }
    assert cited <= known
