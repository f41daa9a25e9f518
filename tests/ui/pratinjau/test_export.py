"""The exports of the menu Berkas, made by a child process."""

from docx import Document
from python_calamine import CalamineWorkbook

from lkjip_desktop.ui.pratinjau.export import PDF, TABLES, export_report
from tests.contoh import laporan_contoh
from tests.ui.tangan import no_file, pick, press, tangan

CHILD_MS = 30_000
YEAR = press("ya")
"""The report of the year, where one is asked of which quarter."""


def test_the_menu_writes_the_tables_as_a_workbook(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, pick(tmp_path / "tabel")):  # without a suffix: it is put behind
        meja.window.form.aksi_ekspor_tabel.trigger()
    out = tmp_path / "tabel.xlsx"
    qtbot.waitUntil(out.exists, timeout=CHILD_MS)
    assert "Daftar tabel" in CalamineWorkbook.from_path(out).sheet_names


def test_the_menu_writes_the_report_as_a_document_of_word(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, pick(tmp_path / "laporan")):
        meja.window.form.aksi_ekspor_word.trigger()
    out = tmp_path / "laporan.docx"
    qtbot.waitUntil(out.exists, timeout=CHILD_MS)
    heads = [p.text for p in Document(out).paragraphs if p.style.name == "Heading 1"]
    assert "Kata Pengantar" in heads


def test_the_suffix_is_that_of_what_was_asked_for(meja, qtbot, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, pick(tmp_path / "laporan.pdf")):
        dialog = export_report(meja.window, TABLES)
    with qtbot.waitSignal(dialog.export.finished, timeout=CHILD_MS) as told:
        pass
    assert told.args == [""]
    assert dialog._form.batal.text() == "Buka tabel Excel"
    assert [path.name for path in tmp_path.glob("*.pdf*")] == ["laporan.pdf.xlsx"]
    dialog._form.root.reject()


def test_nothing_is_written_without_a_name(meja, tmp_path):
    meja.open(laporan_contoh("kecil"))
    with tangan(YEAR, no_file()):
        assert export_report(meja.window, PDF) is None
