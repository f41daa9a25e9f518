"""The report of a quarter or semester: its parts and pages, and nothing of what came later."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

import pytest

from lkjip_desktop.domain.display.nama import CellName
from lkjip_desktop.domain.display.perbaikan import CorrectedCell, CorrectionList, LockEvent
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.periode import last_month
from lkjip_desktop.domain.model.entity import (
    Belanja,
    Bukti,
    Entity,
    Gambar,
    Indikator,
    Kegiatan,
    Kendala,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    NilaiIndikator,
    RevisiPagu,
    Rincian,
    TargetPeriode,
    TutupPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import flat
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.parts.interim import front
from lkjip_desktop.report.parts.lampiran import lampiran
from lkjip_desktop.report.xlsx.figure import content_text
from tests.contoh import laporan_contoh
from tests.report.cetak import (
    cetak,
    cetak_interim,
    interim_context,
    nothing,
    parted,
    printed_context,
    printed_interim,
    thin_pages,
    with_setting,
)
from tests.report.naskah_word import faults, interim_word

SECTIONS = (
    "Kata Pengantar",
    "Daftar Isi",
    "Daftar Tabel",
    "Daftar Gambar",
    "A. Ringkasan",
    "B. Target, realisasi, dan capaian",
    "C. Rencana aksi",
    "D. Tindak lanjut atas laporan tahun lalu",
    "E. Anggaran",
    "F. Kendala dan tindak lanjut",
    "G. Bukti dukung",
    "H. Penutup",
)


@cache
def laporan() -> Laporan:
    return laporan_contoh("triwulan")


def with_later(sampai: int) -> Laporan:
    """The example in which all that is of a later month is a figure no one else has."""
    rows = []
    for kind in (NilaiBaris, NilaiAlokasi, NilaiBelanja, NilaiIndikator, TargetPeriode):
        for row in laporan().rows(kind).values():
            if last_month(row.periode) > sampai:
                names = [n for n in ("pembanding", "realisasi", "target") if hasattr(row, n)]
                rows.append(replace(row, **dict.fromkeys(names, "7654321")))
    rows += _told_later(sampai)
    return laporan().with_changes([*rows, *(_revised() if sampai < 6 else ())])


def _told_later(sampai: int) -> Iterator[Entity]:
    """Steps done and kendala met later; what is planned was planned in January."""
    for row in laporan().rows(NilaiAksi).values():
        if last_month(row.periode) > sampai:
            yield replace(row, realisasi="7654321", alasan="7654321")
    for row in laporan().rows(Bukti).values():
        if last_month(row.periode) > sampai:
            yield replace(row, uraian="7654321", nama="7654321", laman="", tempat="")
    for row in laporan().rows(Kendala).values():
        if last_month(row.periode) > sampai and row.periode.startswith("2022"):
            yield replace(row, uraian="7654321")


def _revised() -> Iterator[Entity]:
    """The revision of June, its kegiatan and belanja with an amount no one else has."""
    (row,) = laporan().daftar(RevisiPagu)
    kegiatan = laporan().get(Kegiatan, row.kegiatan)
    more = 7654321 - int(row.jumlah)
    yield replace(row, jumlah="7654321")
    (line,) = laporan().children(Belanja, "kegiatan", row.kegiatan)
    yield from (replace(item, pagu=str(int(item.pagu) + more)) for item in (kegiatan, line))


@pytest.mark.parametrize("kode", ["2022-T1", "2022-T2", "2022-T3", "2022-T4", "2022-S1", "2022-S2"])
def test_it_has_six_to_twelve_full_pages_with_every_part(kode):
    printed = cetak_interim("triwulan", kode)
    assert 6 <= len(printed.pages) <= 12
    assert not list(thin_pages(printed))
    assert not list(parted(printed))
    text = " ".join(printed.text.split())
    place = 0
    for title in SECTIONS:
        place = text.index(title, place)


def test_what_changed_since_the_edition_before_stands_above_the_signature_on_no_page_of_its_own():
    ctx = interim_context(laporan(), "2022-S1")
    name = CellName("3A Bantuan hukum", "Jumlah yang dirawat", indikator=None)
    changed = CorrectionList(
        (CorrectedCell(name, "12", "14"),),
        (LockEvent("2022-07-20T08:00:00", "TW II dibuka", "Register akhir Juni", "Ani"),),
    )
    printed = printed_context(replace(ctx, perbaikan=changed))
    assert len(printed.pages) == len(cetak_interim("triwulan", "2022-S1").pages) <= 12
    assert not list(parted(printed))
    text = " ".join(printed.text.split())
    place = text.index("H. Perubahan sejak edisi sebelumnya Isi yang berubah sejak edisi 2")
    for words in ("Jumlah yang dirawat 12 14", "TW II dibuka Register akhir Juni Ani"):
        place = text.index(words, place)
    assert text.index("I. Penutup", place) < text.index("NAMA KEPALA", place)
    hidden = with_setting(laporan(), bagian_mati="lampiran_perubahan")
    ctx = interim_context(hidden, "2022-S1")
    assert "Perubahan sejak" not in printed_context(replace(ctx, perbaikan=changed)).text


def office_of(many: int) -> Laporan:
    """The first indikator of an example, the smaller one where it has as many."""
    whole = laporan_contoh("kecil")
    if many > len(whole.daftar(Indikator)):
        whole = laporan()
    others = whole.daftar(Indikator)[many:]
    rows = (item for row in others for item in (row, *whole.cascading_from(Indikator, row.id)))
    return whole.with_changes((), {(type(item), item.id) for item in rows})


@pytest.mark.parametrize(
    ("many", "kode"),
    [(1, "T1"), (1, "S2"), (3, "T2"), (4, "S2"), (5, "T1"), (9, "S2"), (10, "S2"), (16, "S1")],
)
def test_so_has_that_of_an_office_of_any_size(many, kode):
    office = office_of(many)
    printed = printed_interim(office, f"{office.data.tahun}-{kode}")
    assert 6 <= len(printed.pages) <= 12
    assert not list(thin_pages(printed))
    assert not list(parted(printed))


@pytest.mark.parametrize(("kode", "sampai"), [("2022-T1", 3), ("2022-T2", 6), ("2022-S1", 6)])
def test_nothing_of_a_later_quarter_is_printed(kode, sampai):
    changed = printed_interim(with_later(sampai), kode)
    assert changed.text == cetak_interim("triwulan", kode).text


def test_its_figures_are_those_up_to_its_end():
    printed = cetak_interim("triwulan", "2022-T2")
    # 258 + 264 = 522 in need of care, 250 + 258 = 508 cared for: 97,32 % against 78,12.
    assert {"97,32", "124,58"} <= printed.numbers
    # 28.510.000 in the first quarter and 34.219.900 in the second of 156.489.000: 40,09 %.
    assert {"28.510.000", "34.219.900", "62.729.900", "40,09"} <= printed.numbers
    assert "7.447.181.281" in printed.numbers


def test_the_pagu_is_that_of_its_last_day():
    first, second = (cetak_interim("triwulan", kode).text for kode in ("2022-T1", "2022-T2"))
    assert "Pagu per 31 Maret 2022 sebesar Rp14.188.548.000" in first.replace("\n", " ")
    assert "15.906.008.000" not in first
    assert "Pagu per 30 Juni 2022 sebesar Rp15.906.008.000" in second.replace("\n", " ")


def test_what_is_not_measured_or_filled_in_yet_says_so():
    third, fourth = (cetak_interim("triwulan", kode).text for kode in ("2022-T3", "2022-T4"))
    assert "pada akhir tahun, dan belum dihitung: 3Q." in third.replace("\n", " ")
    assert "akhir tahun" in third
    said = "Sebanyak 1 indikator diukur sekali setahun"
    assert said in third.replace("\n", " ")
    assert said not in fourth.replace("\n", " ")
    assert "belum diisi" in fourth
    assert "realisasi sebagian pagu belum diisi" in fourth.replace("\n", " ")


def test_it_is_a_draft_until_its_quarter_is_closed_and_signed_on_that_day():
    closed, still_open = (cetak_interim("triwulan", kode) for kode in ("2022-S1", "2022-T3"))
    assert "DRAF" not in closed.text
    assert "Balikpapan, 28 Juli 2022" in closed.text
    assert "DRAF – triwulan belum ditutup" in still_open.text
    assert "Balikpapan, ……" in still_open.text
    reopened = laporan().with_changes(
        (), {(TutupPeriode, row) for row in laporan().rows(TutupPeriode)}
    )
    assert "DRAF" in printed_interim(reopened, "2022-S1").text


def test_evidence_is_listed_as_of_the_period_with_what_is_asked_for_and_lacking():
    first, second, third = (
        " ".join(cetak_interim("triwulan", f"2022-{kode}").text.split())
        for kode in ("T1", "T2", "T3")
    )
    hadir = "1 Daftar hadir penyuluhan hukum Triwulan I 2022 ya berkas daftar-hadir-penyuluhan.pdf"
    assert hadir in first
    assert "Satu-satunya bukti yang wajib sudah ada." in first
    assert "Gambar penyuluhan" not in first
    assert "1 Naskah perjanjian kerja sama Triwulan II 2022 ya Lemari arsip" in second
    assert "Surat kuasa" not in second
    assert "Dari 3 bukti yang wajib, 1 belum ada." in third
    assert "3 Surat kuasa bantuan hukum Triwulan III 2022 ya belum ada" in third
    hidden = with_setting(laporan(), bagian_mati="lampiran_bukti")
    assert "Surat kuasa" not in printed_interim(hidden, "2022-T3").text


def test_a_small_office_tells_of_each_indikator_by_itself():
    kecil = laporan_contoh("kecil")
    tahun = kecil.data.tahun
    printed = printed_interim(kecil, f"{tahun}-T2")
    text = " ".join(printed.text.split())
    place = text.index("Perjanjian kinerja dan cara mengukurnya")
    assert "ditandatangani 15 Januari 2025" in text
    assert "Makin tinggi makin baik: capaian = realisasi ÷ target × 100." in text
    assert "Efisiensi" not in text
    for row in kecil.daftar(Indikator):
        place = text.index(f"{row.kode} {row.nama} Seksi", place)
        place = text.index(row.definisi.strip().split(".")[0][:30], place)
    table = next(row for row in kecil.daftar(Rincian) if row.pengisian == "triwulan")
    assert f"{table.judul}, setiap triwulan tahun {tahun}" in text
    # 217 of 224 samples in the first quarter, 450 of 471 with the second.
    assert "Realisasi turun dari 96,9 % pada akhir TW I menjadi 95,5 %." in text
    assert "Triwulan III" not in text


def test_no_target_of_a_quarter_is_missed_where_it_is_measured_once_a_year():
    kecil = laporan_contoh("kecil")
    tahun = kecil.data.tahun
    first, second = kecil.daftar(Indikator)[:2]
    own = [row for row in kecil.daftar(Rincian) if row.indikator == first.id]
    once = kecil.with_changes([replace(row, pengisian="tahun") for row in own])
    once = once.with_changes(
        [TargetPeriode("t", indikator=second.id, periode=f"{tahun}-T1", target="0")]
    )
    text = " ".join(printed_interim(once, f"{tahun}-T2").text.split())
    assert "sekali setahun % - - - 90,0" in text
    assert "berkala kejadian 0 belum diisi belum diisi 0" in text


def test_a_larger_one_prints_their_rows_and_a_large_one_the_tables_alone():
    nine, large = printed_interim(office_of(9), "2022-T2"), cetak_interim("triwulan", "2022-T2")
    assert "Rincian pembentuk realisasi" in nine.text
    assert "Capaian menurut indikator" not in nine.text
    assert "Target dan pengukurannya" in nine.text
    assert "Rincian pembentuk" not in large.text
    assert "Target dan pengukurannya" not in large.text


def test_its_contents_are_printed_where_the_office_prints_them():
    hidden = with_setting(laporan_contoh("kecil"), bagian_mati="daftar_isi")
    assert "Daftar Isi" not in printed_interim(hidden, "2025-T2").text
    # Nothing is measured in the first quarter, and nothing drawn.
    first = cetak_interim("kecil", "2025-T1").text
    assert "Daftar Tabel" in first
    assert "Daftar Gambar" not in first


def test_a_report_without_kegiatan_and_figures_can_be_printed():
    kecil = laporan_contoh("kecil")
    tahun = kecil.data.tahun
    printed = printed_interim(kecil, f"{tahun}-T1")
    assert figures(kecil, f"{tahun}-T1").ringkasan.banyak_berlaku == 0
    assert "Belum ada indikator yang terukur sampai periode ini." in printed.text


def test_it_is_a_document_of_word_too():
    naskah = interim_word(laporan(), "2022-T2")
    assert not faults(naskah)
    text = "\n".join(p.text for p in naskah.document.paragraphs).replace("\u00a0", " ")
    assert "Kinerja sampai Triwulan II Tahun 2022" in text
    assert "Pagu dan realisasi anggaran menurut jenis belanja sampai Triwulan II tahun 2022" in text


def test_texts_of_a_quarter_are_printed_in_its_report_and_marked_in_that_of_the_year():
    second, first = (cetak_interim("triwulan", kode).text for kode in ("2022-T2", "2022-T1"))
    assert "menunggu suku cadang" in second
    assert "menunggu suku cadang" not in first
    assert "Realisasi naik menjadi 10,853 %" in second.replace("\n", " ")
    both = cetak_interim("triwulan", "2022-S1").text.replace("\u00a0", " ")
    assert "TW I: Data barang" in both
    assert "TW II: Pemeliharaan" in both
    row = next(row for row in laporan().daftar(Indikator) if row.kode == "3J")
    shown = cetak(laporan())
    assert "TW I: Data barang" in shown.text.replace("\u00a0", " ")
    hidden = cetak(with_setting(laporan(), teks_triwulan="0")).text
    assert "Data barang milik negara dari tahun" not in hidden
    assert shown.ctx.quarterly("kendala", row.id)[0][0] == "2022-T1"


def test_a_picture_in_the_closing_words_of_a_quarter_is_printed_there_and_not_in_the_year():
    text = "Demikian.\n\n{{gambar/g}}\n\nTerima kasih."
    key = keyed_id(laporan().ruang, NarasiPeriode, None, "penutup", "2022-T2")
    closing = NarasiPeriode(key, tempat="penutup", periode="2022-T2", teks=text)
    changed = laporan().with_changes(
        [Gambar("g", tempat="penutup", keterangan="Foto bersama"), closing]
    )
    said = [
        content_text(leaf.content)
        for block in front.prose(interim_context(changed, "2022-T2"), "penutup")
        for leaf in flat(block)
        if isinstance(leaf, Paragraph)
    ]
    assert [words.split("  ")[-1] for words in said][::2] == ["Demikian.", "Terima kasih."]
    assert "Foto bersama" in said[1]
    ctx = Context(changed, figures(changed), lambda _: "", nothing)
    assert not list(lampiran.dokumentasi(ctx))


def test_the_sums_of_all_quarters_have_one_basis():
    """Belanja tells TW I alone: then all of them are told by the indikator, TW I too."""
    first, other, *_ = laporan().daftar(Belanja)

    def spent(row: Belanja, quarter: str, amount: str | None) -> NilaiBelanja:
        key = keyed_id(laporan().ruang, NilaiBelanja, row.id, quarter)
        return replace(laporan().get(NilaiBelanja, key), realisasi=amount)

    changed = laporan().with_changes([spent(first, "2022-T1", "1"), spent(other, "2022-T2", None)])
    text = " ".join(printed_interim(changed, "2022-T2").text.split())
    assert "Jumlah 15.906.008.000 3.594.979.000 3.852.202.281 7.447.181.281 46,82" in text
