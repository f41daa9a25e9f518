"""The action plan on paper: its state, what became of last year's promises, the signed form."""

from dataclasses import replace

from lkjip_desktop.domain.model.entity import Indikator, Kendala
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak, cetak_interim


def squeezed(text: str) -> str:
    return " ".join(text.split())


def test_what_was_promised_last_year_is_told_with_what_became_of_it():
    text = squeezed(cetak_interim("triwulan", "2022-T3").text)
    assert "1 belum waktunya, 5 berjalan, 1 selesai, dan 2 terlambat" in text
    # 3 + 2 + 3 of 3 + 3 + 3, late, with the reason of the last quarter.
    assert "kali 9 8 terlambat Penyuluhan yang tertunda dijadwalkan pada Oktober." in text
    assert "selesai (1 dari 1 dokumen)" in text
    assert "tidak menjadi aksi" in text


def test_the_plan_is_a_wide_form_signed_as_the_agreement():
    whole = cetak(laporan_contoh("triwulan"))
    (place,) = (n for n, page in enumerate(whole.pages) if "RENCANA AKSI TAHUN 2022" in page)
    sheet = whole.built.sheets[place]
    assert sheet.frame.text_width > sheet.frame.text_height
    form = squeezed(" ".join(whole.pages[place : place + 2]))
    assert "Penggeledahan kamar hunian" in form
    assert "12 12 12 12 48" in form
    assert ("Pihak Pertama," in form, "Pihak Kedua," in form) == (True, True)


def test_rows_of_kendala_stand_behind_the_text_with_their_own_names_and_times():
    laporan = laporan_contoh("besar")
    own = next(row for row in laporan.daftar(Indikator) if row.kode == "3A")
    row = Kendala("k", own.id, "2025-T3", "Listrik padam", "Genset", "Bendahara", "2026-T1")
    text = squeezed(cetak(laporan.with_changes([row, replace(row, id="l", waktu="")])).text)
    assert "TW III: Listrik padam Genset Bendahara Triwulan I 2026" in text
    assert "Bendahara belum ditetapkan" in text
