"""The report as a Word document: the same headings, captions and figures as the PDF, none lost."""

import random
import re
import subprocess
import sys
from dataclasses import replace
from fractions import Fraction
from io import BytesIO
from itertools import pairwise

import PIL.Image
import pypdf
import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm
from hypothesis import given, settings
from hypothesis import strategies as st

from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.model.entity import (
    Baris,
    BarisTabel,
    Entity,
    Gambar,
    Indikator,
    KolomTabel,
    Lampiran,
    Narasi,
    NilaiBaris,
    Rincian,
    SelTabel,
    Tabel,
    keyed_id,
    new_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.compose import export_word
from lkjip_desktop.report.engine.build import Cancelled
from lkjip_desktop.report.engine.text import legible
from lkjip_desktop.report.word.writer import SEQUENCES
from tests import banyak
from tests.acak import random_report
from tests.contoh import CONTOH, laporan_contoh
from tests.report import contoh_kit
from tests.report.cetak import Cetakan, cetak, with_setting
from tests.report.naskah_word import (
    NaskahWord,
    faults,
    interim_word,
    naskah_word,
    plain,
    qn,
    words_of,
)
from tests.report.test_laporan import (
    HOSTILE,
    entered_figures,
    filled_with,
    lost,
    many_indicators,
    ways,
)

LISTS = ("Daftar Tabel", "Daftar Gambar")
UNLISTED = ("Surat Pengantar", "Sampul", "Daftar Isi")


def outline(data: bytes) -> list[tuple[int, str]]:
    """The bookmarks a PDF viewer shows, as level and words."""

    def walk(entries: list[object], level: int) -> list[tuple[int, str]]:
        found: list[tuple[int, str]] = []
        for entry in entries:
            if isinstance(entry, list):
                found += walk(entry, level + 1)
            else:
                found.append((level, plain(entry.title)))
        return found

    return walk(pypdf.PdfReader(BytesIO(data)).outline, 0)


def clamped(headings: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Levels as an outline has them: none is skipped on the way down."""
    found, last = [], -1
    for level, words in headings:
        last = min(level, last + 1)
        found.append((last, words))
    return found


def captions_of(naskah: NaskahWord) -> list[str]:
    """What the PDF calls its tables and figures, in order."""
    marks = naskah.ctx.numbering.marks
    return [plain(legible(f"{mark.name} {mark.title}")) for mark in marks if mark.kind in SEQUENCES]


def lost_in(naskah: NaskahWord) -> list[str]:
    return lost(naskah)  # type: ignore[arg-type]  # it asks for no more than both have


def example(name: str) -> NaskahWord:
    return naskah_word(laporan_contoh(name))


@pytest.fixture(params=CONTOH)
def pair(request: pytest.FixtureRequest) -> tuple[NaskahWord, Cetakan]:
    return example(request.param), cetak(laporan_contoh(request.param))


def test_headings_are_the_outline_of_the_pdf(pair):
    naskah, printed = pair
    others = {*LISTS, *UNLISTED}
    found = [(level, words) for level, words in outline(printed.data) if words not in others]
    assert clamped(naskah.headings) == found


def test_captions_count_as_the_pdf_does(pair):
    naskah, _ = pair
    assert naskah.captions == captions_of(naskah)
    assert len(naskah.captions) > 10


def test_every_figure_is_in_it_and_word_will_open_it(pair):
    naskah, printed = pair
    assert not faults(naskah)
    assert not lost_in(naskah)
    numbers = naskah.numbers
    assert not [
        where
        for where, nilai in entered_figures(naskah.ctx.laporan).items()
        if isinstance(nilai, Fraction) and not ways(printed, nilai) & numbers
    ]


def test_the_contents_are_filled_in_with_the_pages_of_the_pdf(pair):
    naskah, printed = pair
    listed = [
        words_of(p._p).split("\t")
        for p in naskah.document.element.body.iter(qn("w:p"))
        for p in [_Paragraph(p)]
        if p.style.startswith(("TOC", "Tableof")) and p.style != "TOCHeading"
    ]
    marks = [mark for mark in printed.marks if mark.listed and mark.title not in LISTS]
    assert len(listed) == len(marks)
    order = [m for m in marks if m.kind not in SEQUENCES]
    order += [m for kind in SEQUENCES for m in marks if m.kind == kind]
    assert [entry[-1] for entry in listed] == [mark.page for mark in order]
    assert all(
        plain(mark.title)[:20] in plain(" ".join(entry))
        for entry, mark in zip(listed, order, strict=True)
    )


class _Paragraph:
    """A paragraph with the key of its style, wherever it stands."""

    def __init__(self, element: object) -> None:
        self._p = element
        found = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        self.style = "" if found is None else found.get(qn("w:val"))


@pytest.mark.parametrize("interim", [False, True])
def test_lists_below_the_contents_stand_smaller_and_are_listed_nowhere(interim):
    """With no style that the contents take up when Word fills them in anew."""
    naskah = interim_word(laporan_contoh("triwulan"), "2022-S2") if interim else example("induk")
    styles = [p.style for p in naskah.document.paragraphs if p.text in LISTS]
    assert {(style.name, style.font.size.pt) for style in styles} == {("Judul Daftar", 12)}
    assert len(styles) == len(LISTS)
    said = [plain(words_of(paragraph)) for paragraph in naskah.body.iter(qn("w:p"))]
    assert [words for words in said if words.startswith(LISTS)] == list(LISTS)


def test_contents_and_lists_are_fields():
    codes = [e.text.strip() for e in example("induk").body.iter(qn("w:instrText"))]
    assert [code for code in codes if code.startswith("TOC")] == [
        'TOC \\o "1-4" \\h \\z',
        'TOC \\h \\z \\c "Tabel"',
        'TOC \\h \\z \\c "Gambar"',
    ]


def test_references_are_fields_that_show_what_they_refer_to():
    naskah = example("induk")
    shown = [
        plain(words_of(paragraph))
        for paragraph in naskah.body.iter(qn("w:p"))
        if any(e.text.strip().startswith("REF ") for e in paragraph.iter(qn("w:instrText")))
    ]
    assert shown
    named = re.compile(r"\b(?:Tabel|Bab|Gambar|Lampiran) [\dIVXEL]")
    assert [words for words in shown if not named.search(words.replace("\u00a0", " "))] == []


@settings(max_examples=banyak(120))
@given(st.integers(0, 10**9))
def test_a_random_report_opens_with_all_its_headings_captions_and_figures(seed):
    laporan = random_report(random.Random(seed), 60)
    naskah = naskah_word(laporan)
    assert not faults(naskah)
    assert naskah.captions == captions_of(naskah)
    if not naskah.ctx.settings.bagian_mati & {"bab_3"}:
        assert not lost_in(naskah)
    titles = {mark.title for mark in naskah.ctx.numbering.marks if mark.kind == "chapter"}
    assert titles <= {words.split(" ", 2)[-1] for level, words in naskah.headings if level == 0}


# Of the large one only what is laid out quickly: the layout is tested with all of it.
@pytest.mark.parametrize(
    ("name", "kind"),
    [("kecil", kind) for kind in HOSTILE] + [("besar", kind) for kind in ("tag", "nama")],
)
def test_hostile_text_in_every_field_opens(name, kind):
    naskah = naskah_word(filled_with(laporan_contoh(name), HOSTILE[kind]))
    assert not faults(naskah)
    assert naskah.captions == captions_of(naskah)
    assert not lost_in(naskah)


def test_an_emoji_is_left_to_the_fonts_of_word_and_what_is_no_text_is_boxed():
    assert legible("a😀b\x07c\u202ed\ud800e\uffff  f") == "a😀b□cd□e□ f"
    assert legible("👨\u200d👩\r\ne\u0301") == "👨\u200d👩\né"


def test_an_empty_report_is_a_whole_document():
    naskah = naskah_word(from_katalog("Kantor Baru", 2031, None))
    assert not faults(naskah)
    chapters = [words for level, words in naskah.headings if level == 0]
    assert chapters[-4:] == [
        "Bab I Pendahuluan", "Bab II Perencanaan Kinerja", "Bab III Akuntabilitas Kinerja",
        "Bab IV Penutup",
    ] or "Bab IV Penutup" in chapters  # fmt: skip


def test_pages_are_counted_roman_then_arabic_and_wide_tables_lie_on_their_side():
    sections = example("induk").document.sections
    formats = [_numbering(section) for section in sections]
    assert formats[0] == (None, None)
    front = formats.index(("lowerRoman", "1"))
    body = formats.index(("decimal", "1"))
    assert set(formats[front + 1 : body]) == {("lowerRoman", None)}
    assert set(formats[body + 1 :]) == {("decimal", None)}
    turned = [s for s in sections if s.orientation == WD_ORIENT.LANDSCAPE]
    assert turned
    assert all(s.page_width > s.page_height for s in turned)
    assert sections[-1]._sectPr.getparent().tag == qn("w:body")


def _numbering(section: object) -> tuple[str | None, str | None]:
    found = section._sectPr.find(qn("w:pgNumType"))
    if found is None:
        return None, None
    return found.get(qn("w:fmt")), found.get(qn("w:start"))


@pytest.mark.parametrize(
    ("kode", "size"), [("a4", (210, 297)), ("f4_215", (215, 330)), ("f4_210", (210, 330))]
)
def test_papers_have_their_size_and_margins(kode, size):
    section = naskah_word(with_setting(laporan_contoh("kecil"), kertas=kode)).document.sections[0]
    near = Mm(0.1)
    assert abs(section.page_width - Mm(size[0])) < near
    assert abs(section.page_height - Mm(size[1])) < near
    assert abs(section.left_margin - Mm(30)) < near
    assert abs(section.right_margin - Mm(20)) < near


def test_a_report_for_both_sides_mirrors_its_margins_and_begins_chapters_on_the_right():
    naskah = naskah_word(with_setting(laporan_contoh("kecil"), dupleks="1"))
    assert not faults(naskah)
    settings_part = naskah.parts["word/settings.xml"]
    assert b"<w:mirrorMargins/>" in settings_part
    assert b"<w:evenAndOddHeaders/>" in settings_part
    kinds = [s._sectPr.find(qn("w:type")).get(qn("w:val")) for s in naskah.document.sections]
    assert kinds.count("oddPage") >= 4


def test_only_a_locked_report_bears_no_draft():
    laporan = laporan_contoh("kecil")

    def marked(naskah: NaskahWord) -> list[bool]:
        heads = [data for name, data in naskah.parts.items() if name.startswith("word/header")]
        return [b'string="DRAF"' in data for data in heads]

    assert all(marked(naskah_word(laporan, draft=True)))
    assert not any(marked(naskah_word(laporan)))


def test_running_heads_name_the_chapter_and_its_first_page_shows_none():
    naskah = example("induk")
    sections = naskah.document.sections
    heads = {plain(section.header.paragraphs[0].text) for section in sections}
    assert "Bab III Akuntabilitas Kinerja LKjIP 2022" in heads
    opening = [s for s in sections if s.different_first_page_header_footer]
    assert {plain(s.first_page_header.paragraphs[0].text) for s in opening} == {""}
    office = naskah.ctx.laporan.satker.nama
    assert {plain(s.first_page_footer.paragraphs[0].text) for s in opening} == {f"{office} 1"}


def test_head_rows_are_repeated_and_cells_joined_as_in_the_pdf():
    naskah = example("induk")
    tables = naskah.document.tables
    agreement = next(t for t in tables if t.rows[0].cells[0].text == "No." and len(t.columns) == 6)
    assert agreement._tbl.tr_lst[0].trPr.find(qn("w:tblHeader")) is not None
    sasaran = [row.cells[1].text for row in agreement.rows[1:]]
    assert any(above == below for above, below in pairwise(sasaran))


def test_the_band_of_a_sasaran_may_break_so_that_libreoffice_keeps_it_with_what_follows():
    bands = [
        table._tbl
        for table in example("induk").document.tables
        if len(table.rows) == 1 and table.rows[0].cells[0].text.startswith("Sasaran")
    ]
    assert len(bands) == 6
    for band in bands:
        paragraphs = [*band.iter(qn("w:pPr"))]
        assert band.find(f".//{qn('w:cantSplit')}") is None
        assert all(look.find(qn("w:keepNext")) is not None for look in paragraphs)
        assert all(look.find(qn("w:keepLines")) is not None for look in paragraphs)


def test_figures_stand_flush_right_on_one_comma():
    naskah = example("induk")
    tables = {tuple(cell.text for cell in t.rows[0].cells): t for t in naskah.document.tables}
    heads, table = next((heads, t) for heads, t in tables.items() if "Capaian\n(%)" in heads)
    column = heads.index("Realisasi")
    indents = {}
    for row in table.rows[1:]:
        words = row.cells[column].paragraphs[0]
        if words.text and len({id(cell._tc) for cell in row.cells}) == len(table.columns):
            assert words.alignment is not None
            indents[words.text] = words.paragraph_format.right_indent
    assert indents["121,867"] is None
    assert 0 < indents["106,70"] < indents["-"]


def big_table(rows: int) -> Laporan:
    laporan = laporan_contoh("kecil")
    rincian = laporan.daftar(Rincian)[0]
    changed: list[Entity] = []
    for number in range(rows):
        baris = Baris(new_id(), rincian=rincian.id, uraian=f"Baris ke-{number}", urutan="z")
        key = keyed_id(laporan.ruang, NilaiBaris, baris.id, "2025")
        changed += [
            baris,
            NilaiBaris(key, baris=baris.id, periode="2025", pembanding="10", realisasi="9"),
        ]
    return laporan.with_changes(changed)


def test_a_table_of_two_thousand_rows_has_every_row():
    naskah = naskah_word(big_table(2000))
    words = set(naskah.text.splitlines())
    assert all(f"Baris ke-{number}" in words for number in range(2000))
    assert not faults(naskah)


def test_a_table_wider_than_word_can_take_is_parted():
    laporan = laporan_contoh("kecil")
    tabel, baris = new_id(), new_id()
    rows: list[Entity] = [
        Tabel(tabel, tempat="tugas_fungsi", judul="Lebar"),
        BarisTabel(baris, tabel=tabel),
    ]
    for number in range(150):
        kolom = new_id()
        sel = keyed_id(laporan.ruang, SelTabel, baris, kolom)
        rows += [
            KolomTabel(kolom, tabel=tabel, judul=f"K{number}", jenis="teks", urutan=f"{number:04}"),
            SelTabel(sel, baris_tabel=baris, kolom_tabel=kolom, isi=f"isi-{number}"),
        ]
    naskah = naskah_word(laporan.with_changes(rows))
    assert not faults(naskah)
    words = set(naskah.text.splitlines())
    assert all(f"isi-{number}" in words and f"K{number}" in words for number in range(150))


def turned_photo() -> bytes:
    picture = PIL.Image.new("RGB", (300, 100), "navy")
    exif = PIL.Image.Exif()
    exif[0x0112] = 6
    out = BytesIO()
    picture.save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_pictures_and_scans_are_embedded_and_broken_ones_say_so():
    laporan = laporan_contoh("kecil")
    indikator = laporan.daftar(Indikator)[0].id
    photo = contoh_kit.photo()
    contents = {
        "a" * 64: photo,
        "b" * 64: contoh_kit.scan(3),
        "c" * 64: b"rusak",
        "e" * 64: turned_photo(),
    }
    naskah = naskah_word(
        laporan.with_changes(
            [
                Gambar(new_id(), indikator=indikator, keterangan="Uji lapangan", berkas="a" * 64),
                Gambar(new_id(), tempat="isu_strategis", keterangan="Rapat", berkas="c" * 64),
                Gambar(new_id(), keterangan="Apel pagi", berkas="a" * 64),
                Gambar(new_id(), keterangan="Tegak", berkas="e" * 64),
                Lampiran(new_id(), judul="Piagam", berkas="b" * 64),
                Lampiran(new_id(), indikator=indikator, judul="Bukti", berkas="c" * 64),
            ]
        ),
        contents.get,
    )
    assert not faults(naskah)
    media = [data for name, data in naskah.parts.items() if "/media/" in name]
    assert media.count(photo) == 1
    sizes = [PIL.Image.open(BytesIO(data)).size for data in media]
    assert (100, 300) in sizes
    assert (
        sum(
            data.startswith(b"\xff\xd8") and max(size) > 1500
            for data, size in zip(media, sizes, strict=True)
        )
        == 3
    )
    assert naskah.text.count("tidak dapat dibaca") == 2
    assert any("Uji lapangan" in words for words in naskah.captions)
    assert (1, "Lampiran V Bukti (indikator 1A)") in naskah.headings


def test_a_chart_stays_with_its_caption_and_what_may_fill_a_page_is_held_to_nothing():
    naskah = example("induk")
    drawn = [p for p in naskah.document.paragraphs if p.style.name == "Gambar"]
    assert len(drawn) > 10
    assert all(p.paragraph_format.keep_with_next for p in drawn)
    endless = naskah_word(filled_with(laporan_contoh("kecil"), HOSTILE["panjang"]))
    long = [p for p in endless.document.paragraphs if len(p.text) > 4000]
    assert any(p.style.name.startswith("Heading") for p in long)
    assert not any(p.paragraph_format.keep_with_next for p in long)


def pieces_of_chart(naskah: NaskahWord, title: str) -> list[bool]:
    """Whether each piece of a chart is held to what follows it."""
    paragraphs = naskah.document.paragraphs
    at = next(n for n, p in enumerate(paragraphs) if p.style.name == "Caption" and title in p.text)
    held = [n for n, p in enumerate(paragraphs[:at]) if p.style.name == "Gambar"]
    # Only a note may stand between a chart and its caption.
    first = len(held) - 1
    while first and held[first - 1] == held[first] - 1:
        first -= 1
    assert at - held[-1] <= 2
    return [bool(paragraphs[n].paragraph_format.keep_with_next) for n in held[first:]]


def test_a_chart_is_parted_only_where_no_page_can_hold_it_and_only_its_end_is_held():
    mended = naskah_word(terkoreksi(laporan_contoh("induk")))
    assert pieces_of_chart(mended, "Capaian indikator kinerja") == [True]
    endless = naskah_word(many_indicators(80, "Indikator"))
    *first, last = pieces_of_chart(endless, "Capaian indikator kinerja")
    assert first
    assert not any(first)
    assert last


def test_lists_are_lists_of_word_and_each_begins_anew():
    laporan = laporan_contoh("kecil")
    text = "1. satu\n2. dua\n   - titik\n3. tiga\n\nLalu.\n\n1. lagi\n\nDan.\n\n- a\n- b\n"
    row = Narasi(keyed_id(laporan.ruang, Narasi, None, "simpulan"), tempat="simpulan", teks=text)
    naskah = naskah_word(laporan.with_changes([row]))
    assert not faults(naskah)
    lists = {
        p.text: (p.style.name, p._p.pPr.numPr.numId.val, p._p.pPr.numPr.ilvl.val)
        for p in naskah.document.paragraphs
        if p.style.name.startswith("List ")
    }
    first, second = lists["satu"], lists["lagi"]
    assert lists["dua"] == lists["tiga"] == first
    assert first[0] == second[0] == "List Number"
    assert second[1] != first[1]
    assert lists["titik"][0] == lists["a"][0] == "List Bullet"
    assert (lists["titik"][2], lists["a"][2]) == (1, 0)


def test_the_file_tells_title_office_language_and_the_date_of_the_report():
    naskah = naskah_word(laporan_contoh("kecil"))
    told = naskah.document.core_properties
    satker = naskah.ctx.laporan.satker.nama
    assert told.title.endswith(satker)
    assert (told.author, told.language) == (satker, "id-ID")
    assert told.created == told.modified
    assert told.created.date().isoformat() == naskah.ctx.laporan.surat_pengantar.tanggal
    assert b'w:val="id-ID"' in naskah.parts["word/styles.xml"]


def test_a_report_without_a_date_gives_the_file_none():
    laporan = laporan_contoh("kecil")
    bare = laporan.with_changes([replace(laporan.surat_pengantar, tanggal=None)])
    assert b"dcterms" not in naskah_word(bare).parts["docProps/core.xml"].split(b">", 2)[2]


def test_the_same_report_gives_the_same_bytes_in_every_process(tmp_path):
    script = (
        "import sys; sys.path.insert(0, '.');"
        "from tests.report.naskah_word import naskah_word;"
        "from tests.contoh import laporan_contoh;"
        "sys.stdout.buffer.write(naskah_word(laporan_contoh('kecil')).data)"
    )
    outputs = []
    for seed, zone in (("1", "UTC"), ("2", "Asia/Makassar")):
        environment = {"PYTHONHASHSEED": seed, "PATH": "", "HOME": str(tmp_path), "TZ": zone}
        run = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, check=True
        )
        outputs.append(run.stdout)
    assert outputs[0] == outputs[1]
    assert outputs[0].startswith(b"PK")


def test_a_cancelled_export_leaves_what_was_there(tmp_path):
    out = tmp_path / "laporan.docx"
    out.write_bytes(b"lama")
    ctx = naskah_word(laporan_contoh("kecil")).ctx
    told: list[int] = []

    def stop(done: int, whole: int) -> bool:
        told.append(done)
        return done < whole * 0.7

    with pytest.raises(Cancelled):
        export_word(ctx, out, stop)
    assert out.read_bytes() == b"lama"
    assert told == sorted(told)
    assert [path.name for path in tmp_path.iterdir()] == ["laporan.docx"]
    export_word(ctx, out)
    assert out.read_bytes().startswith(b"PK")


def test_running_heads_are_fields_that_follow_the_heading_of_the_page():
    naskah = naskah_word(laporan_contoh("induk"))
    heads = [data.decode() for name, data in naskah.parts.items() if name.startswith("word/header")]
    chapter = next(head for head in heads if "Akuntabilitas Kinerja" in head)
    codes = re.findall(r"<w:instrText[^>]*> ([^<]+) </w:instrText>", chapter)
    assert codes == [r"STYLEREF 1 \n", "STYLEREF 1"]
    front = next(head for head in heads if "Ikhtisar Eksekutif" in head)
    assert re.findall(r"> (STYLEREF[^<]+) <", front) == ["STYLEREF 1"]


@pytest.mark.parametrize("name", CONTOH)
def test_no_paragraph_is_empty_but_where_the_format_asks_for_one(name):
    """A cell holds a paragraph at least, and two tables without one between them are one."""
    body = naskah_word(laporan_contoh(name)).body
    for found in body.iter(qn("w:p")):
        if "".join(found.itertext()).strip() or found.findall(f".//{qn('w:drawing')}"):
            continue
        holds = ("w:fldChar", "w:sectPr", "w:bookmarkStart")
        if any(found.findall(f".//{qn(tag)}") for tag in holds):
            continue
        before, after = found.getprevious(), found.getnext()
        alone = found.getparent().tag == qn("w:tc") and after is None
        parts = before is not None and before.tag == qn("w:tbl") and after.tag != qn("w:p")
        assert alone or parts
