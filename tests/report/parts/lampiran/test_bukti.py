"""Evidence in the appendices: a list by what it is of, and the pages that are to be printed."""

from io import BytesIO

from docx import Document as WordDocument

from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Bukti, Entity, Indikator, Kegiatan
from lkjip_desktop.report.compose import export_word
from lkjip_desktop.report.context import Context
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak, parted, thin_pages, with_setting
from tests.report.contoh_kit import photo, scan
from tests.report.terdengar import tags

KECIL = laporan_contoh("kecil")
FILES = {"a" * 64: scan(2), "b" * 64: photo(3000, 2000), "c" * 64: b"PK\3\4"}
OF, LINE = KECIL.daftar(Indikator)[0].id, KECIL.daftar(Kegiatan)[0].id
YEAR = str(KECIL.data.tahun)
ROWS: list[Entity] = [
    Bukti("b1", indikator=OF, periode=f"{YEAR}-T2", uraian="Hadir", berkas="a" * 64, dicetak=1),
    Bukti("b2", indikator=OF, periode=YEAR, uraian="Foto", berkas="b" * 64, dicetak=1, urutan="b"),
    Bukti("b3", indikator=OF, periode=YEAR, uraian="Notula", wajib=1, urutan="c"),
    Bukti("b4", kegiatan=LINE, periode=YEAR, uraian="Rekap", nama="rekap.xlsx", dicetak=1,
          berkas="c" * 64),
    Bukti("b5", kegiatan=LINE, periode=YEAR, uraian="Kuitansi", tempat="Lemari 2", urutan="b"),
]  # fmt: skip
REPORT = KECIL.with_changes(ROWS)


def test_evidence_is_listed_by_what_it_is_of_and_printed_where_it_can_be():
    printed = cetak(REPORT, FILES.get)
    marks = {mark.title: mark for mark in printed.marks if mark.kind == "appendix"}
    kode = KECIL.daftar(Indikator)[0].kode
    hadir = next(title for title in marks if title.startswith(f"Hadir ({kode}"))
    foto = next(title for title in marks if title.startswith(f"Foto ({kode}"))
    assert not any(title.startswith("Rekap") for title in marks), "no workbook is printed"
    page = next(text for text in printed.pages if "Letak" in text)
    flat = " ".join(page.split())
    assert f"1 Hadir Triwulan II {YEAR} - {marks[hadir].name}" in flat
    assert f"2 Foto Tahun {YEAR} - {marks[foto].name}" in flat
    assert f"3 Notula Tahun {YEAR} ya belum ada" in flat
    assert f"1 Rekap Tahun {YEAR} - berkas rekap.xlsx" in flat
    assert f"2 Kuitansi Tahun {YEAR} - Lemari 2" in flat
    said = [figure.alternative for figure in tags(printed.data).every("Figure")]
    assert any("Halaman 2 dari 2" in words and "PINDAIAN 2" in words for words in said)
    assert foto in said
    assert not list(thin_pages(printed))
    assert not list(parted(printed))


def test_an_office_hides_the_list_and_prints_no_file():
    off = "pernyataan_reviu,lampiran_reviu,lampiran_bukti,lampiran_dokumen"
    plain = cetak(with_setting(KECIL, bagian_mati=off))
    assert cetak(with_setting(REPORT, bagian_mati=off), FILES.get).text == plain.text


def test_the_word_document_has_the_list_and_the_picture():
    ctx = Context(REPORT, figures(REPORT), lambda place: default_for(REPORT, place), FILES.get)
    out = BytesIO()
    export_word(ctx, out)
    word = WordDocument(BytesIO(out.getvalue()))
    cells = {cell.text for table in word.tables for row in table.rows for cell in row.cells}
    assert {"Hadir", "Kuitansi", "Lemari 2"} <= cells
