"""The file an archive takes and a screen reader reads: PDF/A-2u, PDF/UA-1, and its tags."""

import re
from functools import cache
from hashlib import sha256
from io import BytesIO
from itertools import pairwise

import page
import pypdf
import pytest

from lkjip_desktop.app.example.terkoreksi import FILES as CONTENTS
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.model.entity import Gambar, Lampiran, new_id
from lkjip_desktop.report import block, form
from lkjip_desktop.report.chart import bars, bullet, columns, organisation, waterfall
from lkjip_desktop.report.engine.flow import Space
from lkjip_desktop.report.engine.number import Numbered, Numbering
from lkjip_desktop.report.engine.outside.attachment import Attachment, ForeignPage, pages_of
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.style import A4
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, row
from lkjip_desktop.report.guide import document
from tests.contoh import CONTOH, laporan_contoh
from tests.report import contoh_kit
from tests.report.cetak import cetak, cetak_interim, with_setting
from tests.report.contoh_kit import meta, scan
from tests.report.keras import export
from tests.report.terdengar import artefacts, tags, untagged

PROFILES = ("2u", "ua1")
HEADING = re.compile(r"H[1-6]")


@cache
def kit() -> bytes:
    """Every part of the report kit, scans among them, as a draft printed on both sides."""
    numbering = Numbering()
    return export(contoh_kit.story(numbering), meta(draft=True, duplex=True), numbering)[0]


def with_scans() -> bytes:
    """An example with scanned pages of letters that are not embedded, one document damaged."""
    laporan = laporan_contoh("kecil")
    rows = [
        Lampiran(new_id(), judul="Piagam", berkas="a" * 64),
        Lampiran(new_id(), judul="Rusak", berkas="b" * 64),
        Gambar(new_id(), keterangan="Apel pagi", berkas="c" * 64),
    ]
    contents = {"a" * 64: scan(3), "b" * 64: b"%PDF-1.7 rusak", "c" * 64: contoh_kit.photo()}
    return cetak(laporan.with_changes(rows), contents.get).data


def the_guide() -> bytes:
    out = BytesIO()
    document.export(out)
    return out.getvalue()


def shipped(code: str) -> bytes | None:
    """The contents of the evidence that the examples come with."""
    files = (path.read_bytes() for path in resource("contoh", CONTENTS).iterdir())
    return {sha256(content).hexdigest(): content for content in files}.get(code)


FILES = {
    **{f"contoh {name}": lambda name=name: cetak(laporan_contoh(name)).data for name in CONTOH},
    "contoh terkoreksi": lambda: cetak(laporan_contoh("terkoreksi")).data,
    "contoh triwulan dengan pindaiannya": lambda: cetak(laporan_contoh("triwulan"), shipped).data,
    "draf contoh kecil": lambda: cetak(laporan_contoh("kecil"), draft=True).data,
    "contoh kecil dengan pindaian": with_scans,
    "laporan triwulan": lambda: cetak_interim("triwulan", "2022-T2").data,
    "semua unsur dengan pindaian": kit,
    "panduan": the_guide,
}


@cache
def file(name: str) -> bytes:
    return FILES[name]()


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("name", FILES)
def test_a_validator_that_is_not_ours_finds_nothing_against_it(name, profile, record_property):
    report = page.validate_pdf_bytes(file(name), profile=profile)
    rules = report.rules
    told = f"{name}, {profile}: {rules.passed} aturan lulus, {rules.failed} gagal"
    record_property("arsip", told)
    assert [f"{failure.rule_id} {failure.message}" for failure in report.failures] == []
    assert rules.failed == 0
    assert rules.passed == rules.total > 100


@pytest.mark.parametrize("name", FILES)
def test_all_text_is_tagged_or_an_artefact(name):
    assert untagged(file(name)) == []


@pytest.mark.parametrize("name", CONTOH)
def test_headings_skip_no_level_and_are_those_of_the_outline(name):
    printed = cetak(laporan_contoh(name))
    levels = [int(tag.role[1]) for tag in tags(printed.data).every() if HEADING.match(tag.role)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    outline = pypdf.PdfReader(BytesIO(printed.data)).outline
    titles = [" ".join(entry.title.split()) for entry in _flat(outline)]
    marks = [m for m in printed.marks if m.kind in ("chapter", "appendix") and m.listed]
    assert {f"{mark.name} {mark.listing}" for mark in marks} <= set(titles)
    front = ["Surat Pengantar", "Sampul", "Kata Pengantar", "Ikhtisar Eksekutif", "Daftar Isi"]
    assert titles[: len(front)] == front


def _flat(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry


@pytest.mark.parametrize("name", CONTOH)
def test_tables_are_rows_of_equally_many_cells_under_heads_with_a_scope(name):
    tree = tags(cetak(laporan_contoh(name)).data)
    tables = list(tree.every("Table"))
    assert tables
    for table in tables:
        rows = [kid for kid in table.kids if kid.role == "TR"]
        assert len({sum(cell.span for cell in line.kids) for line in rows}) == 1
        assert all(cell.scope in ("Column", "Row") for cell in table.every("TH"))
        named = [[cell for cell in line.kids if cell.scope == "Row"] for line in rows]
        assert max(map(len, named)) == 1
        assert sum(map(len, named)) >= len(rows) / 2
    assert sum(any(c.scope == "Column" for c in t.every("TH")) for t in tables) > len(tables) / 2


def test_every_figure_says_what_it_shows():
    figures = list(tags(cetak(laporan_contoh("induk")).data).every("Figure"))
    assert figures
    assert all(re.search(r"\d", figure.alternative) for figure in figures)
    assert all(":" in figure.alternative for figure in figures)


def test_a_chart_says_its_message_before_its_figures():
    rows = [
        bars.BarGroup("Sasaran 1", "rata-rata 90"),
        bars.measured("1A", "Kepuasan", 120.0, "120,00", below=False),
        bars.measured("1B", "Keamanan", 60.0, "60,00", below=True),
        bars.measured("1C", "Kesehatan", None, "-", below=True),
    ]
    assert bars.attainment(rows).alternative(400) == (
        "Grafik: 1 target tercapai, 1 di bawah target; Sasaran 1 rata-rata 90; "
        "1A Kepuasan: 120,00; 1B Keamanan: 60,00; 1C Kesehatan: tidak berlaku -"
    )
    course = columns.years(
        [
            columns.ChartColumn("2023", 80.0, "80,00", target=85.0, target_words="85,00"),
            columns.ChartColumn("2024", 90.0, "90,00"),
        ]
    )
    assert course.alternative(400) == (
        "Grafik: dari 80,00 menjadi 90,00; 2023: 80,00, target 85,00; 2024: 90,00"
    )
    steps = [waterfall.Step("Pagu awal", 0, 9, "9"), waterfall.Step("Revisi", 9, 10, "+1")]
    assert waterfall.Waterfall(steps).alternative(400) == "Grafik: Pagu awal 9; Revisi +1"
    done, planned = bullet.AxisPoint(11.49, "11,49 %"), bullet.AxisPoint(80, "80 %")
    assert bullet.Bullet(bullet.Measure(done, planned, missed=True)).alternative(200) == (
        "Grafik: di bawah target; realisasi 11,49 %; target 80 %"
    )
    seksi = organisation.Post("Seksi", "", [], [("9", "indikator")])
    office = organisation.Organisation(organisation.Post("Kepala", "Nama"), [seksi])
    assert office.alternative(400) == "Grafik: Kepala, Nama; Seksi, 9 indikator"


def test_links_of_the_contents_lead_by_words():
    entries = list(tags(kit()).every("TOCI"))
    assert entries
    for entry in entries:
        (link,) = entry.every("Link")
        (annotation,) = link.annotations
        assert annotation["/Subtype"] == "/Link"
        assert re.fullmatch(r".+, halaman \w+", annotation["/Contents"])
    assert "Bab III Akuntabilitas Kinerja 9" in [entry.words for entry in entries]


def test_what_is_repeated_on_each_page_is_heard_once():
    rows = [
        item
        for number in range(60)
        for item in (band(str(number), f"Sasaran {number}"), row("a", "Uraian " * 9))
    ]
    table = Table(
        [TableColumn("No."), TableColumn("Indikator")], rows, Numbered("table", "Panjang")
    )
    data, built = export([table], meta(draft=True))
    assert built.pages > 2
    (heard,) = tags(data).every("Table")
    heads = [cell for cell in heard.every("TH") if cell.scope == "Column"]
    assert [cell.text for cell in heads] == ["No.", "Indikator"]
    assert len(list(heard.every("TR"))) == 121
    assert len(list(heard.every("Caption"))) == 1
    assert "lanjutan" not in heard.words
    assert all("LKjIP 2022" in text for text in artefacts(data))


def test_a_paragraph_over_two_pages_is_heard_as_one():
    words = " ".join(f"kata{number}" for number in range(300))
    data, built = export([Paragraph("Awal."), Space(500), Paragraph(words)], meta())
    assert built.pages == 2
    heard = [tag.text for tag in tags(data).every("P")]
    assert len(heard) == 2
    assert heard[1].split() == words.split()


def test_items_below_items_are_lists_inside_lists():
    from lkjip_desktop.report import markdown

    data, _ = export([*markdown.blocks("1. satu\n   - dua\n   - tiga\n2. empat\n\nAkhir.")], meta())
    (outer,) = (kid for kid in tags(data).kids if kid.role == "L")
    assert [item.words for item in outer.kids] == ["1. satu – dua – tiga", "2. empat"]
    assert len(list(outer.every("L"))) == 2


def test_a_scan_is_a_picture_with_the_words_it_holds():
    data, built = export(pages_of(Attachment(scan(2)), A4, title="Piagam"), meta())
    assert all(isinstance(sheet.placed[0].block, ForeignPage) for sheet in built.sheets)
    first, second = tags(data).every("Figure")
    assert first.alternative.startswith("Halaman 1 dari 2 Piagam: PINDAIAN 1")
    assert second.alternative.startswith("Halaman 2 dari 2 Piagam: PINDAIAN 2")


def test_the_file_says_what_it_is():
    reader = pypdf.PdfReader(BytesIO(kit()))
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "id-ID"
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert all(sheet["/Tabs"] == "/S" for sheet in reader.pages)
    packet = root["/Metadata"].get_data().decode()
    assert "<pdfaid:conformance>U</pdfaid:conformance>" in packet
    assert "2023-03-13T12:00:00+00:00" in packet
    assert reader.metadata.title in packet


def test_signatures_and_forms_are_heard_in_order():
    signs = form.Signatory(("Balikpapan, 3 Januari", "Kepala,"), "NAMA", "123")
    data, _ = export([block.small_heading("Judul"), form.Signature(signs)], meta())
    assert [kid.role for kid in tags(data).kids] == ["H1", "Div"]
    assert tags(data).words.split()[1:4] == ["Balikpapan,", "3", "Januari"]
    assert tags(data).words.endswith("Kepala, NAMA NIP 123")


@pytest.mark.parametrize("name", CONTOH)
def test_the_head_has_one_place_for_an_electronic_signature(name):
    printed = cetak(laporan_contoh(name))
    reader = pypdf.PdfReader(BytesIO(printed.data))
    (field,) = reader.trailer["/Root"]["/AcroForm"]["/Fields"]
    assert field["/FT"] == "/Sig"
    assert field["/T"] == "TandaTanganKepala"
    assert "/V" not in field
    (heard,) = tags(printed.data).every("Form")
    assert heard.annotations[0]["/TU"] == field["/TU"]
    left, bottom, right, top = field["/Rect"]
    assert right - left > 100
    assert top - bottom > 40


def test_without_a_foreword_the_head_signs_the_covering_letter():
    laporan = with_setting(laporan_contoh("kecil"), bagian_mati="kata_pengantar")
    reader = pypdf.PdfReader(BytesIO(cetak(laporan).data))
    (field,) = reader.trailer["/Root"]["/AcroForm"]["/Fields"]
    assert field["/T"] == "TandaTanganKepala"


def test_the_mark_of_a_draft_is_no_text():
    data = cetak(laporan_contoh("kecil"), draft=True).data
    assert all(text.count("DRAF") <= 1 for text in artefacts(data))
    assert not any("DRAF" in tag.text for tag in tags(data).every())
