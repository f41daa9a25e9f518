"""Searching finds indikator by kode, and tables, rows and texts by their words."""

from dataclasses import replace

import pytest

from lkjip_desktop.app.overview import search as search_module
from lkjip_desktop.app.overview.search import FAR, MOST, search
from lkjip_desktop.domain.display.live import TOKEN
from lkjip_desktop.domain.model.entity import Aksi, Bukti, Indikator, Kendala, Narasi
from lkjip_desktop.domain.model.laporan import Address
from tests.contoh import CONTOH, laporan_contoh


def kode(report, code):
    return next(row for row in report.daftar(Indikator) if row.kode == code)


@pytest.mark.parametrize("words", ["3f", "3.F", "3-F", " 3F "])
def test_a_kode_comes_first_however_it_is_written(words):
    report = laporan_contoh("induk")
    assert search(report, words)[0].address == Address("indikator", kode(report, "3F").id)


def test_all_words_must_occur_in_any_order():
    report = laporan_contoh("induk")
    (hit,) = [hit for hit in search(report, "informasi papan") if hit.kind == "Baris"]
    assert "Papan media informasi" in hit.text
    assert not search(report, "papan zzz")


def test_steps_and_kendala_are_found_by_their_words():
    report = laporan_contoh("induk")
    own = kode(report, "3F").id
    aksi = Aksi("a", own, "Pemasangan kanopi")
    kendala = Kendala("k", own, "2022-T1", "Hujan deras", "Kanopi dipasang")
    found = search(report.with_changes([aksi, kendala]), "kanopi")
    assert {(hit.kind, hit.address) for hit in found} == {
        ("Rencana aksi", Address("aksi", "a", "uraian")),
        ("Kendala", Address("kendala", "k", "uraian")),
    }


def test_evidence_is_found_by_its_file_and_where_it_is_kept():
    report = laporan_contoh("induk")
    bukti = Bukti(
        "b", kode(report, "3F").id, uraian="Hadir", nama="kanopi.pdf", tempat="Rak tujuh belas"
    )
    for words in ("kanopi.pdf", "rak tujuh"):
        (hit,) = search(report.with_changes([bukti]), words)
        assert (hit.kind, hit.address) == ("Bukti", Address("bukti", "b", "uraian"))


def test_a_text_shows_what_stands_round_the_word():
    report = laporan_contoh("induk")
    found = [hit for hit in search(report, "penyuluhan") if hit.kind not in {"Baris", "Indikator"}]
    assert found
    assert all("penyuluhan" in hit.text.casefold() for hit in found)


def test_a_text_shows_its_words_and_no_marks():
    report = laporan_contoh("induk")
    teks = (
        "## Dasar\n\n- **Kanopi** *baru* seharga {{ringkasan.pagu_akhir}}\n\n"
        "| a | b |\n|---|---|\n| c | d |"
    )
    (hit,) = search(report.with_changes([Narasi("n", tempat="isu_strategis", teks=teks)]), "kanopi")
    assert hit.text == "Isu Strategis  Dasar Kanopi baru seharga … a b c d"
    teks = (
        "Pemeliharaan berkala seluruh peralatan kantor dan taman dengan **kanopi** baru di selasar"
    )
    (hit,) = search(report.with_changes([Narasi("n", tempat="isu_strategis", teks=teks)]), "kanopi")
    assert hit.text == "Isu Strategis  … peralatan kantor dan taman dengan kanopi baru di selasar"


@pytest.mark.parametrize("name", CONTOH)
def test_hits_are_few_and_lead_to_rows_that_exist(name):
    report = laporan_contoh(name)
    hits = search(report, "a")
    assert 0 < len(hits) <= MOST
    for hit in hits:
        assert report.find(*_row(hit.address)) is not None


def _row(address):
    from lkjip_desktop.domain.model.entity import KINDS

    return KINDS[address.kind], address.id


def test_nothing_is_found_for_nothing():
    assert search(laporan_contoh("kecil"), "   ") == ()


def test_live_figures_are_neither_searched_nor_shown_by_their_ids():
    laporan = laporan_contoh("induk")
    text = next(row for row in laporan.daftar(Narasi) if "{{" in row.teks)
    token = TOKEN.search(text.teks)[1]
    assert not [hit for hit in search(laporan, token) if hit.address.id == text.id]
    words = TOKEN.sub(" ", text.teks).split()[0]
    assert not [hit for hit in search(laporan, words) if "{{" in hit.text]


def test_of_a_long_text_only_what_is_around_the_word_is_read(monkeypatch):
    """Forty texts of fifty thousand letters each were read at every key: a second."""
    report = laporan_contoh("induk")
    row = report.daftar(Narasi)[0]
    text = "kata **tebal** " * 2000 + "sebuah *kanopi* baru " + "dan lagi " * 2000
    seen, plain = [], search_module.read
    monkeypatch.setattr(search_module, "read", lambda words: seen.append(words) or plain(words))
    (hit,) = search(report.with_changes([replace(row, teks=text)]), "kanopi")
    assert hit.text.split("… ")[-1].startswith("tebal kata tebal kata tebal sebuah kanopi baru dan")
    assert max(map(len, seen)) <= 2 * FAR
