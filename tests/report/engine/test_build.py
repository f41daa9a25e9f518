"""The whole PDF: right numbers, nothing outside the margins, the same bytes, whole files."""

import datetime as dt
import os
import re
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path

import pypdf
import pypdfium2 as pdfium
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageChops

from lkjip_desktop.disk import replace_whole
from lkjip_desktop.report import block, cover, form, markdown
from lkjip_desktop.report.chart import bars, columns, organisation, waterfall
from lkjip_desktop.report.engine import contents, outline, style
from lkjip_desktop.report.engine.build import Cancelled, build
from lkjip_desktop.report.engine.flow import Block, NewPage, Space, landscape, portrait, together
from lkjip_desktop.report.engine.ink import Pen
from lkjip_desktop.report.engine.number import HEADINGS, Numbered, Numbering
from lkjip_desktop.report.engine.outside.attachment import ForeignPage
from lkjip_desktop.report.engine.outside.image import Image
from lkjip_desktop.report.engine.outside.picture import Picture, figure
from lkjip_desktop.report.engine.pages.page import DRAFT, Sheet
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.pdf.canvas import PdfFile, Stamp
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, group, level, row, total
from lkjip_desktop.report.engine.text import clean
from lkjip_desktop.report.side import SideRow
from tests import banyak
from tests.report import contoh_kit
from tests.report.contoh_kit import meta
from tests.report.keras import export, outside, page_texts

HOSTILE = {
    "tag": "<b <Pelayanan> & AT&T </b> <img src=file:x> (a\\)b( {{x}} %s",
    "emoji": "Rutan 😀👨‍👩‍👧 \x00\x07 \ud800 \u202e مرحبا 漢字",
    "nama": ("Persentase/Tahanan yang Memperoleh " * 9)[:300],
    "rapat": "X" * 5000,
    "panjang": "kata " * 1000,
    "kosong": "",
    "spasi": " \n\n\t ",
    "nbsp": "\u00a0" * 50,
    "angka": "123456789.123.123.123,55",
    "markdown": "# *x* **y\n- a\n  1. b\n\n|a|b|\n|-|-|\n|1|",
}


def example(**changes: object) -> tuple[bytes, list[str]]:
    numbering = Numbering()
    data, _ = export(contoh_kit.story(numbering), meta(**changes), numbering)
    return data, page_texts(data)


def everything(numbering: Numbering, words: str) -> list[Block]:
    """Every kind of block with the same text in every place that takes one."""
    signs = form.Signatory((words, words), words, words)
    cells = [
        TableColumn(words, "code"),
        TableColumn(words),
        TableColumn(words, "number"),
        TableColumn("", "number"),
    ]
    rows = [
        level(words),
        band(words, words),
        row(words, words, words, words),
        row("1", "a", "2", words),
        total(words, None, words, words),
    ]
    year = columns.ChartColumn(words, 1.0, words, absent=words, target=2.0, target_words=words)
    course = waterfall.Step(words, 0, 1, words)
    post = organisation.Post(words, words, [words], [(words, words)])
    measured = [
        bars.BarGroup(words, words),
        bars.measured(words, words, 1e9, words, below=False),
        bars.measured(words, words, None, words, below=True, note=words),
    ]
    return [
        *cover.cover(words, words[:4], words, kicker=words, office=(words,), address=(words,)),
        NewPage("bare", prefix=words),
        form.Letterhead([words, words], words, Image(b"x")),
        form.receipt(signs),
        *block.front(words, "a", prefix="E"),
        *form.signed([Paragraph(words)], form.Signature(signs)),
        figure(bars.attainment(measured), Numbered("figure", words)),
        *block.front("Daftar Isi", listed=False),
        contents.Contents(numbering),
        contents.Contents(numbering, ("table", "figure")),
        *block.chapter(words, "b"),
        block.section(words),
        block.subsection(words),
        block.item(words, words, (words, words)),
        block.KeyFigures(
            [block.StripFigure(words, words, words, words, sign="down")] * 5, keep=True
        ),
        Table(cells, rows, Numbered("table", words, "t"), notes=[words]),
        Table(cells, group((words,), [(words, words, "1"), (words, words, "2")])),
        *markdown.blocks(words),
        SideRow("Penyebab", "butir 5", [Paragraph(words)]),
        block.prose_table((words, words), (None, 100), [(words, words)]),
        form.Definitions([("Nama", words)]),
        form.Signature(signs, signs),
        figure(columns.years([year, year]), Numbered("figure", words)),
        figure(waterfall.Waterfall([course]), Numbered("figure", words)),
        figure(organisation.Organisation(post, [post] * 5), Numbered("figure", words)),
        figure(Picture(Image(b"x")), Numbered("figure", words)),
        Paragraph((numbering.ref("t"), numbering.page_ref("t"), numbering.ref("tiada"))),
        *block.appendix(words, first=True),
        Paragraph(words),
    ]


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_in_every_place_gives_a_good_pdf(words: str):
    numbering = Numbering()
    about = meta(title=words, satker=words, short=words, duplex=True)
    data, built = export(everything(numbering, words), about, numbering)
    assert built.pages == len(pypdf.PdfReader(BytesIO(data)).pages)
    assert outside(data, built) == []


def test_names_of_three_hundred_characters_are_never_shrunk_out_of_sight():
    numbering = Numbering()
    _, built = export(everything(numbering, HOSTILE["nama"]), meta(), numbering)
    assert min(placed.scale for sheet in built.sheets for placed in sheet.placed) > 0.6


def test_markup_in_text_prints_as_it_was_typed():
    data, _ = export([Paragraph("<b <Pelayanan> & AT&T </b>")], meta())
    assert "<b <Pelayanan> & AT&T </b>" in page_texts(data)[0]


@pytest.mark.parametrize("paper", [style.A4, style.F4, style.F4_210], ids=["A4", "F4", "F4_210"])
@pytest.mark.parametrize("duplex", [False, True])
def test_nothing_stands_outside_the_margins(paper: style.Paper, duplex: bool):
    numbering = Numbering()
    about = meta(paper=paper, duplex=duplex)
    # The appendices hold foreign pages, which have margins of their own.
    story = [*contoh_kit.story(numbering)]
    data, built = export(story, about, numbering)
    foreign = {
        number
        for number, sheet in enumerate(built.sheets)
        if any(isinstance(placed.block, ForeignPage) for placed in sheet.placed)
    }
    assert [found for found in outside(data, built) if found[0] not in foreign] == []
    assert len(foreign) == 4


def test_the_same_story_gives_the_same_bytes():
    assert example()[0] == example()[0]


def test_the_date_is_the_reports_and_the_language_is_indonesian():
    reader = pypdf.PdfReader(BytesIO(example()[0]))
    assert reader.metadata is not None
    assert reader.metadata.creation_date == dt.datetime(2023, 3, 13, 12, tzinfo=dt.UTC)
    assert reader.metadata.title == meta().title
    assert reader.root_object["/Lang"] == "id-ID"
    assert not reader.is_encrypted


def test_only_the_embedded_fonts_are_named():
    numbering = Numbering()
    story = [*contoh_kit.foreword(), *contoh_kit.introduction(numbering)]
    reader = pypdf.PdfReader(BytesIO(export(story, meta(), numbering)[0]))
    fonts = {
        font.get_object()["/BaseFont"]
        for page in reader.pages
        for font in page["/Resources"]["/Font"].values()
    }
    assert fonts
    assert all("LiberationSans" in name and "+" in name for name in fonts)


def listed(texts: list[str]) -> list[tuple[str, str]]:
    """Title and page number of every line of the contents, daftar tabel and daftar gambar."""
    lines = [
        line
        for text in texts
        if text.startswith(("Daftar Isi", "Daftar Tabel", "Daftar Gambar"))
        for line in text.splitlines()[1:-1]
    ]
    found = [re.fullmatch(r"(.*\S)\s+(\d+|[ivx]+)", line.strip()) for line in lines]
    return [(match[1], match[2]) for match in found if match]


@pytest.mark.parametrize("duplex", [False, True])
def test_the_contents_name_the_page_on_which_things_stand(duplex: bool):
    _, texts = example(duplex=duplex)
    labels = page_labels(example(duplex=duplex)[0])
    entries = listed(texts)
    assert len(entries) > 35
    for title, page in entries:
        words = re.sub(r"^(Bab [IVX]+|[A-Z]\.|\d\.|[IVX]+\.|\d\.[A-Z])\s+", "", title)
        text = texts[labels.index(page)]
        place = text.replace("\n", " ")
        if words == "Lampiran" or title.startswith(("I.", "II.", "III.", "IV.", "V.")):
            assert "LAMPIRAN" in place, title
        else:
            assert re.sub(r"\W", "", words) in re.sub(r"\W", "", place), title


def page_labels(data: bytes) -> list[str]:
    return pypdf.PdfReader(BytesIO(data)).page_labels


def test_page_labels_are_what_is_printed():
    data, texts = example()
    labels = page_labels(data)
    assert labels[:4] == ["Sampul", "Surat Pengantar", "i", "ii"]
    assert labels[labels.index("1") - 1] == "v"
    for label, text in list(zip(labels, texts, strict=True))[2:]:
        assert label in text.replace("\r", "").split("\n")[-3:] or label in text.split()


def test_chapters_lie_on_the_right_when_printed_on_both_sides():
    data, texts = example(duplex=True)
    labels = page_labels(data)
    for number, text in enumerate(texts):
        if text.startswith(("BAB ", "LAMPIRAN I\n", "Kata Pengantar")):
            assert number % 2 == 0
    assert [number % 2 for number, label in enumerate(labels) if label == "1"] == [0]
    assert any(not text.strip() for text in texts)


def test_the_binding_margin_changes_sides():
    numbering = Numbering()
    _, built = export(contoh_kit.story(numbering), meta(duplex=True), numbering)
    for number, sheet in enumerate(built.sheets):
        binding = sheet.frame.width - sheet.frame.right if number % 2 else sheet.frame.left
        if sheet.frame.width < sheet.frame.height:
            assert binding == pytest.approx(3 * style.CM)


def test_openers_have_no_running_head_and_other_pages_do():
    _, texts = example()
    for text in texts[2:]:
        if text.startswith(("BAB", "Kata", "Ikhtisar", "Daftar")):
            assert "LKjIP 2022" not in text
        else:
            assert "LKjIP 2022" in text


def test_a_draft_says_so_on_every_page_and_a_locked_report_nowhere():
    texts = example(draft=True)[1]
    assert all("DRAF" not in text.replace(DRAFT, "") for text in texts)
    assert sum(DRAFT in text for text in example(draft=True)[1]) > 15
    assert not any("DRAF" in text for text in example()[1])


def test_the_mark_of_a_draft_looks_like_its_letters():
    """The traced letters cover what the letters as text cover, to a pixel at their edges."""
    seen = []
    for traced in (True, False):
        file = PdfFile()
        pen = Pen(file)
        pen.begin(600, 200)
        if traced:
            scale = 200 / outline.units(style.BOLD)
            pen.transform((scale, 0, 0, scale, 10, 20))
            letters = outline.path("DRAF", style.BOLD)
            pen.embed(Stamp("huruf", f"{style.INK} rg {letters} f", (0, -500, 9000, 2000)))
            pen.restore()
        else:
            pen.write(10, 20, "DRAF", style.BOLD, 200, style.INK)
        pen.end()
        document = pdfium.PdfDocument(file.written())
        seen.append(document[0].render(scale=1).to_pil().convert("L"))
        document.close()
    assert seen[0].getextrema()[0] < 100
    different = ImageChops.difference(*seen).point([0] * 100 + [1] * 156)
    assert different.histogram()[1] < 60


def test_more_characters_than_one_subset_of_a_font_holds_are_all_printed():
    letters = [chr(code) for code in (*range(0x100, 0x180), *range(0x400, 0x500))]
    shown = [letter for letter in letters if letter.isalpha() and clean(letter) == letter]
    words = ["".join(shown[at : at + 20]) for at in range(0, len(shown), 20)]
    assert len(shown) > 256
    data, _ = export([Paragraph(f"{word} lalu {word}") for word in words], meta())
    found = "".join(page_texts(data))
    assert [word for word in words if found.count(word) < 2] == []


def test_links_lead_from_the_contents_to_the_page():
    reader = pypdf.PdfReader(BytesIO(example()[0]))
    labels = reader.page_labels
    contents_page = next(
        page for page in reader.pages if page.extract_text().startswith("Daftar Isi")
    )
    links = [annotation.get_object() for annotation in contents_page["/Annots"]]
    targets = [reader.get_page_number(link["/Dest"][0].get_object()) for link in links]
    listed_pages = [page for _, page in listed([page_texts(example()[0])[labels.index("iii")]])]
    assert [labels[planned] for planned in targets] == listed_pages


def test_the_outline_follows_the_headings():
    reader = pypdf.PdfReader(BytesIO(example()[0]))
    top = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert top[:2] == ["Sampul", "Kata Pengantar"]
    assert "Bab II Perencanaan Kinerja" in top


def test_a_reference_far_ahead_names_the_right_page():
    numbering = Numbering()
    pages = [block.section(f"Bagian {number}", f"b{number}") for number in range(120)]
    first = [
        Paragraph(("Halaman ", numbering.page_ref(f"b{number}"), "; " + "kata " * (number % 9)))
        for number in range(119)
    ]
    data, built = export([*first, *pages], meta(), numbering)
    texts = page_texts(data)
    said = re.findall(r"Halaman (\d+);", "".join(texts))
    for number, page in enumerate(said):
        assert f"Bagian {number}" in texts[int(page) - 1]
    assert built.pages > 5


def test_a_page_number_is_right_in_a_paragraph_that_a_page_break_parts():
    numbering = Numbering()
    words = "kata " * 700
    story = [Paragraph((words, "halaman ", numbering.page_ref("b"), " " + words))]
    apart = [piece for _ in range(10) for piece in (NewPage(), Paragraph("isi"))]
    data, _ = export([*story, *apart, NewPage(), block.section("Bagian", "b")], meta(), numbering)
    texts = page_texts(data)
    (page,) = re.findall(r"halaman\s(\d+)", "".join(texts))
    assert len(page) == 2
    assert "Bagian" in texts[int(page) - 1]


ANSWER = ("1", "Target dan realisasi", "Realisasi sama dengan target.")
SENTENCE = "Setiap angka dihitung dari satu sumber data dengan rumus yang sama. "


@st.composite
def stories(draw: st.DrawFn) -> list[Block]:
    count = draw(st.integers(1, 25))
    return [draw(BLOCKS)() for _ in range(count)]


BLOCKS = st.one_of(
    st.integers(1, 30).map(lambda n: lambda: Paragraph(SENTENCE * n)),
    st.integers(1, 60).map(lambda n: lambda: _table(n)),
    st.just(lambda: block.section("Bagian yang diuji")),
    st.just(lambda: block.item("3.F", "Indikator yang diuji", ("Sub Seksi", "Renstra"))),
    st.just(
        lambda: together(block.small_heading("Analisis"), SideRow("1", "a", [Paragraph(SENTENCE)]))
    ),
    st.just(lambda: block.KeyFigures([block.StripFigure("Target", "80,00", "%")] * 5, keep=True)),
    st.just(lambda: Space(30)),
    st.just(landscape),
    st.just(portrait),
)


def _table(rows: int) -> Table:
    lines = [row(f"Baris {number}", f"{number},00") for number in range(rows)]
    mark = Numbered("table", "Tabel yang diuji")
    return Table(
        [TableColumn("Uraian"), TableColumn("Nilai", "number")], lines, mark, density=grid.TIGHT
    )


@given(stories(), st.booleans())
@settings(max_examples=banyak(400))
def test_any_story_stands_inside_its_margins_with_no_lonely_heading(
    story: list[Block], duplex: bool
):
    story = [*block.chapter("Bab"), *story, Paragraph(SENTENCE)]
    data, built = export(story, meta(duplex=duplex))
    assert outside(data, built) == []
    for sheet in built.sheets:
        assert all(placed.scale == 1 for placed in sheet.placed)
        if sheet.placed and sheet is not built.sheets[-1]:
            last = sheet.placed[-1].block
            assert not (last.mark and last.mark.kind in HEADINGS) or _before_break(last, story)


def _before_break(last: Block, story: list[Block]) -> bool:
    """A heading may end a page only where the story itself breaks the page there."""
    leaves = [leaf for item in story for leaf in (item.expand() or [item])]
    following = leaves[leaves.index(last) + 1 :]
    solid = next((leaf for leaf in following if not isinstance(leaf, Space)), None)
    return isinstance(solid, NewPage) or solid is None or solid.keep


@pytest.mark.parametrize("lines", range(30, 48))
def test_a_heading_stands_on_the_page_of_what_it_heads(lines: int):
    """The heading at every height near the foot of a page, with a chain of others below it."""
    chain = [
        block.section("Judul A", "a"),
        block.subsection("Judul B", "b"),
        block.small_heading("Judul C"),
        Paragraph(SENTENCE * 9),
    ]
    filler = [Paragraph("Baris.", style.BODY.but(after=0)) for _ in range(lines)]
    _, built = export([*filler, *chain], meta())
    pages = [
        next(n for n, sheet in enumerate(built.sheets) if _holds(sheet, item)) for item in chain[:3]
    ]
    assert len(set(pages)) == 1
    after = [placed.block for placed in built.sheets[pages[0]].placed]
    assert after[-1] is not chain[2]


@pytest.mark.parametrize("lines", range(43, 49))
def test_a_side_head_stands_inside_the_page_where_its_table_begins_on_the_next(lines: int):
    """A title that no page holds parts the table from the line that leads to it."""
    high = Numbered("table", "a\n" * 200)
    table = Table([TableColumn("Uraian")], [row("Baris")], high)
    beside = [Paragraph("Rincian pada tabel.", style.BODY.but(keep=True)), table]
    filler = [Paragraph("Baris.", style.BODY.but(after=0)) for _ in range(lines)]
    heading = block.small_heading("Analisis")
    side = SideRow("Target dan realisasi", "butir 1\nbutir 2", beside)
    data, built = export([*filler, heading, side], meta())
    assert [found for found in outside(data, built) if found[0] == 0] == []
    assert built.sheets[0].placed[-1].block is not heading


def _holds(sheet: Sheet, wanted: Block) -> bool:
    return any(placed.block is wanted for placed in sheet.placed)


@pytest.mark.parametrize("lines", range(30, 48))
def test_a_signature_never_stands_alone(lines: int):
    filler = [Paragraph("Baris.", style.BODY.but(after=0)) for _ in range(lines)]
    signature = form.Signature(contoh_kit.KEPALA)
    _, built = export(form.signed(filler, signature), meta())
    (sheet,) = [sheet for sheet in built.sheets if _holds(sheet, signature)]
    assert len(sheet.placed) > 1


@pytest.mark.parametrize("count", [*range(22, 38), 90])
def test_a_signature_below_a_table_takes_its_last_rows_along(count: int):
    table = Table(
        [TableColumn("Uraian")], [row(f"Baris {n}") for n in range(count)], notes=["Catatan."]
    )
    signature = form.Signature(contoh_kit.KEPALA)
    data, built = export(form.signed([table], signature), meta())
    (last,) = [n for n, sheet in enumerate(built.sheets) if _holds(sheet, signature)]
    assert len(built.sheets[last].placed) == 2
    assert f"Baris {count - 2}" in page_texts(data)[last]
    assert "Catatan." in page_texts(data)[last]


@pytest.mark.parametrize("count", range(1, 5))
def test_a_group_is_parted_rather_than_leave_the_signature_alone(count: int):
    tall = "\n".join(["Uraian yang panjang"] * 8)
    rows = [band("1", "Sasaran"), *(row(f"{n}", tall) for n in range(count))]
    table = Table([TableColumn("Kode"), TableColumn("Uraian")], [*rows, total("Jumlah", "1")])
    signature = form.Signature(contoh_kit.KEPALA, space=260)
    story = [landscape(), Paragraph("Pembuka."), *form.signed([table], signature)]
    _, built = export(story, meta())
    (sheet,) = [sheet for sheet in built.sheets if _holds(sheet, signature)]
    assert len(sheet.placed) > 1


def test_progress_reaches_its_end_and_never_goes_back():
    seen: list[tuple[int, int]] = []

    def progress(done: int, whole: int) -> bool:
        seen.append((done, whole))
        return True

    numbering = Numbering()
    build(contoh_kit.story(numbering), meta(), BytesIO(), numbering=numbering, progress=progress)
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)
    assert seen[-1] == (1000, 1000)
    assert len(seen) > 20


@pytest.mark.parametrize("steps", [0, 3, 15])
def test_cancelling_leaves_the_old_file_alone(tmp_path: Path, steps: int):
    out = tmp_path / "laporan.pdf"
    out.write_bytes(b"lama")
    calls = iter(range(10_000))
    numbering = Numbering()
    with pytest.raises(Cancelled):
        build(
            contoh_kit.story(numbering),
            meta(),
            out,
            numbering=numbering,
            progress=lambda _done, _all: next(calls) < steps,
        )
    assert out.read_bytes() == b"lama"
    assert list(tmp_path.iterdir()) == [out]


def test_the_pdf_may_be_read_by_whom_any_new_file_may_be_read(tmp_path: Path):
    (tmp_path / "biasa").touch()
    replace_whole(tmp_path / "laporan.pdf", b"isi")
    assert (tmp_path / "laporan.pdf").stat().st_mode == (tmp_path / "biasa").stat().st_mode


def test_a_file_that_cannot_be_written_leaves_nothing_behind(tmp_path: Path):
    folder = tmp_path / "laporan.pdf"
    folder.mkdir()
    (folder / "isi").write_text("x")
    with pytest.raises(OSError):  # noqa: PT011 - which one depends on the system
        contoh_kit.write(folder)
    assert [path.name for path in tmp_path.iterdir()] == ["laporan.pdf"]


def test_a_link_keeps_naming_its_file_and_a_pipe_is_written_into(tmp_path: Path):
    (tmp_path / "tautan.pdf").symlink_to(tmp_path / "laporan.pdf")
    for words in (b"belum ada", b"sudah ada"):
        replace_whole(tmp_path / "tautan.pdf", words)
        assert (tmp_path / "tautan.pdf").is_symlink()
        assert (tmp_path / "laporan.pdf").read_bytes() == words
    os.mkfifo(tmp_path / "pipa")
    with ThreadPoolExecutor() as pool:
        read = pool.submit((tmp_path / "pipa").read_bytes)
        replace_whole(tmp_path / "pipa", b"isi")
        assert read.result() == b"isi"
    assert (tmp_path / "pipa").is_fifo()


def test_an_empty_story_is_a_pdf_too():
    data, built = export([], meta())
    assert built.pages == len(pypdf.PdfReader(BytesIO(data)).pages) == 1
