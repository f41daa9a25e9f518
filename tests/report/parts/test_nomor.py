"""References in a text print the number of the table or picture they name, wherever it stands."""

from io import BytesIO

from docx import Document as WordDocument

from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Gambar, Indikator, Narasi, Rincian, keyed_id
from lkjip_desktop.report.compose import export_word
from lkjip_desktop.report.context import Context
from tests.contoh import laporan_contoh
from tests.korpus.kasus import baru, sisipkan
from tests.report.cetak import cetak

BESAR = laporan_contoh("besar")
ROW = next(row for row in BESAR.daftar(Indikator) if row.kode == "2A")
DETAIL = BESAR.children(Rincian, "indikator", ROW.id)[0]
TABLE, PICTURE = baru("tabel", "isu_strategis"), "gambar-uji"
TOLD = " ".join(
    f"{name}: {{{{nomor/{token}}}}}."
    for name, token in (
        ("Bebas", f"tabel/{TABLE}"),
        ("Rincian", f"rincian/{DETAIL.id}"),
        ("Foto", f"gambar/{PICTURE}"),
        ("Umum", "laporan/capaian"),
        ("Hilang", "tabel/tidak-ada"),
    )
)


def report():
    key = keyed_id(BESAR.ruang, Narasi, None, "simpulan")
    return BESAR.with_changes(
        [
            *sisipkan("besar", "tabel.isu_strategis", "Alat bongkar muat"),
            Gambar(PICTURE, tempat="isu_strategis", keterangan="Dermaga", nama="d.jpg"),
            Narasi(key, tempat="simpulan", teks=TOLD),
        ]
    )


def expected(marks):
    by_title = {mark.title: mark.name for mark in marks}
    detail = next(name for title, name in by_title.items() if title.startswith(DETAIL.judul))
    capaian = next(mark.name for mark in marks if mark.label == "tabel:capaian")
    return (
        f"Bebas: {by_title['Alat bongkar muat']}. Rincian: {detail}."
        f" Foto: {by_title['Dermaga']}. Umum: {capaian}. Hilang: -."
    )


def test_a_reference_prints_as_the_number_that_its_goal_has():
    printed = cetak(report())
    assert expected(printed.marks) in " ".join(printed.text.split()).replace("\u00a0", " ")


def test_the_word_document_refers_to_the_same_numbers():
    laporan = report()
    ctx = Context(laporan, figures(laporan), lambda place: default_for(laporan, place), {}.get)
    out = BytesIO()
    export_word(ctx, out)
    words = "\n".join(p.text for p in WordDocument(BytesIO(out.getvalue())).paragraphs)
    assert expected(cetak(laporan).marks) in words.replace("\u00a0", " ")


def told_of_structure(teks: str) -> str:
    """A report whose section about the structure, which brings a chart, has this text."""
    place = "struktur_organisasi"
    row = Narasi(keyed_id(BESAR.ruang, Narasi, None, place), tempat=place, teks=teks)
    return " ".join(cetak(BESAR.with_changes([row])).text.replace("\u00a0", " ").split())


def test_a_text_names_what_stands_below_it_only_where_it_is_of_one_paragraph():
    short = "Kantor memiliki 65 pegawai."
    assert f"{short} Rinciannya disajikan pada Gambar 1.1 dan" in told_of_structure(short)
    other = "Olahraga bersama diadakan setiap hari Jumat."
    long = told_of_structure(f"{short}\n\n{other}")
    assert f"{other} Rincian bagian ini disajikan pada Gambar 1.1 dan" in long
