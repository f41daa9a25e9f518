"""Whole reports of every kind: right contents, no figure lost, nothing outside, never a failure."""

import random
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, replace
from datetime import date
from fractions import Fraction
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from lkjip_desktop.app.command.temuan import set_aside
from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.app.year.katalog import katalog_for
from lkjip_desktop.app.year.new_report import from_katalog
from lkjip_desktop.domain.display.explain import persen
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import (
    ENTITIES,
    Alokasi,
    Baris,
    BarisTabel,
    Butir,
    CapaianLalu,
    Entity,
    Gambar,
    Indikator,
    Kegiatan,
    KolomTabel,
    Lampiran,
    Narasi,
    NilaiAlokasi,
    NilaiBaris,
    Penandatangan,
    Pengaturan,
    Pengesampingan,
    PerjanjianKinerja,
    Rincian,
    Sasaran,
    Satker,
    SelTabel,
    Standar,
    Subsie,
    Tabel,
    TargetPeriode,
    TargetRenstra,
    TautanButir,
    TautanRenstra,
    columns,
    keyed_id,
    new_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, figure_columns
from lkjip_desktop.domain.model.naskah import NASKAH
from lkjip_desktop.domain.model.pejabat import head_of_office
from lkjip_desktop.domain.model.setting import BAGIAN_LAPORAN
from lkjip_desktop.domain.number.figure import Nilai, format_number, round_half_up
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.report import compose
from lkjip_desktop.report.chart.columns import ColumnChart
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block, stacked
from lkjip_desktop.report.engine.text import clean, plain
from lkjip_desktop.report.parts.bab3 import analisis, banding, efisiensi, indikator, kendala
from lkjip_desktop.report.parts.lampiran import lampiran
from lkjip_desktop.report.side import Inset
from lkjip_desktop.report.xlsx.figure import content_text
from lkjip_desktop.store.draft import Draft
from tests import PENUH, banyak
from tests.acak import random_report
from tests.contoh import CONTOH, laporan_contoh
from tests.report import contoh_kit
from tests.report.cetak import Cetakan, cetak, parted, thin_pages, with_setting
from tests.report.keras import outside
from tests.report.terdengar import tags

PARTS = [choice.kode for choice in BAGIAN_LAPORAN]


def reports(changes: int = 60) -> st.SearchStrategy[Laporan]:
    """Random reports, each with its number as the seed."""
    return st.integers(0, 10**9).map(lambda seed: random_report(random.Random(seed), changes))


def squeezed(words: str) -> str:
    return "".join(words.replace("\u00a0", " ").split())


def names(words: str) -> str:
    """As titles are compared: what has no glyph is a box, and forms print in capitals."""
    return squeezed(clean(words)).casefold()


def wrong_contents(printed: Cetakan) -> list[str]:
    """Marks for the contents that are not on the page they name, or are not listed at all."""
    sheets, everything = printed.built.sheets, names(printed.text)
    wrong = []
    for mark in printed.marks:
        if not mark.listed:
            continue
        title = names(mark.listing)[:24]
        if mark.sheet < 0 or sheets[mark.sheet].label != mark.page:
            wrong.append(f"{mark.name}: {mark.page}")
        elif mark.title != "Lampiran" and title and title not in names(printed.pages[mark.sheet]):
            wrong.append(f"{mark.name} is not on page {mark.page}")
        elif title not in everything:
            wrong.append(f"{mark.name} is not listed")
    return wrong


def ways(printed: Cetakan, nilai: Nilai, decimals: Iterable[int] = range(5)) -> set[str]:
    potong = printed.ctx.settings.potong
    return {format_number(nilai, places, potong=potong) for places in decimals}


def computed_figures(printed: Cetakan) -> dict[str, Nilai]:
    """The computed figures of `lkjip data` by name."""
    whole, found = printed.ctx.figures.ringkasan, dict[str, Nilai]()
    for name in ("rata_rata_capaian", "pagu_indikator", "serapan_indikator", "pagu_akhir"):
        found[name] = getattr(whole, name)
    found["efisiensi"] = whole.efisiensi
    for item in printed.ctx.figures.indikator.values():
        for name in ("target", "realisasi", "pagu", "realisasi_anggaran", "serapan", "efisiensi"):
            found[f"{item.indikator.kode} {name}"] = getattr(item, name)
        found[f"{item.indikator.kode} capaian"] = item.capaian_dibatasi
    return found


def lost(printed: Cetakan) -> list[str]:
    """Computed figures that stand nowhere in the report, with zeros at their end or without."""
    size, numbers = persen(printed.ctx.settings), printed.numbers
    return [
        name
        for name, nilai in computed_figures(printed).items()
        if isinstance(nilai, Fraction)
        and not with_short(ways(printed, nilai, [size.most(nilai)])) & numbers
        and format_number(nilai, 0) not in numbers
    ]


def with_short(numbers: set[str]) -> set[str]:
    """Numbers as they are and, of those with decimals, without zeros at their end."""
    return numbers | {each.rstrip("0").rstrip(",") for each in numbers if "," in each}


def entered_figures(laporan: Laporan) -> dict[str, Nilai]:
    """Every figure that was typed into the report, by its address."""
    from lkjip_desktop.domain.number.figure import read_canonical

    return {
        f"{kind.KIND}/{row.id}/{name}": read_canonical(getattr(row, name))
        for kind in ENTITIES
        if kind is not Pengaturan
        for row in laporan.daftar(kind)
        for name in figure_columns(kind)
        if not str(getattr(row, name)).startswith("=")
    }


@pytest.mark.parametrize("name", CONTOH)
def test_every_figure_that_was_entered_is_printed(name):
    printed = cetak(laporan_contoh(name))
    numbers = printed.numbers
    missing = [
        where
        for where, nilai in entered_figures(printed.ctx.laporan).items()
        if isinstance(nilai, Fraction) and not ways(printed, nilai) & numbers
    ]
    assert not missing
    assert not lost(printed)


@pytest.mark.parametrize("name", CONTOH)
def test_pages_of_the_contents_are_right_and_nothing_is_outside_or_thin(name):
    printed = cetak(laporan_contoh(name))
    assert not wrong_contents(printed)
    assert not outside(printed.data, printed.built)
    assert not list(thin_pages(printed))
    assert not list(parted(printed))


def test_the_last_page_of_the_contents_is_more_than_one_line():
    laporan = with_setting(laporan_contoh("besar"), bagian_mati="", perbandingan="indikator")
    printed = cetak(laporan)
    heads = [sheet.head for sheet in printed.built.sheets]
    assert 2 <= heads.count("Daftar Isi") <= 3
    assert not list(thin_pages(printed))


def test_the_settings_name_every_part_in_the_order_of_printing():
    built = dict.fromkeys(
        [*(part.kode for part in compose.PARTS), *(kode for kode, _ in lampiran.PARTS)]
    )
    sections = {tempat.kode for tempat in NASKAH if tempat.opsional}
    assert [*built] == [kode for kode in PARTS if kode not in sections]


def test_an_optional_section_is_printed_where_the_office_wrote_it_or_its_default_is_true():
    laporan = laporan_contoh("kecil")
    optional = [tempat for tempat in NASKAH if tempat.opsional]
    assert optional
    before = cetak(laporan).text
    titles = {mark.title for mark in cetak(laporan).marks if mark.kind == "section"}
    told = {tempat.judul for tempat in optional if default_for(laporan, tempat.kode)}
    assert titles & {tempat.judul for tempat in optional} == told
    hidden = with_setting(laporan, bagian_mati=",".join(tempat.kode for tempat in optional))
    assert not {mark.title for mark in cetak(hidden).marks} & told
    written = [
        Narasi(keyed_id(laporan.ruang, Narasi, None, tempat.kode), tempat=tempat.kode, teks=text)
        for tempat in optional
        for text in [f"Uraian {tempat.judul.lower()} kantor ini."]
    ]
    printed = cetak(laporan.with_changes(written))
    sections = [mark.title for mark in printed.marks if mark.kind == "section"]
    assert sections == [
        tempat.judul for tempat in NASKAH if tempat.bagian in {"bab_1", "bab_2", "bab_3", "bab_4"}
    ]
    for row in written:
        assert squeezed(row.teks) in squeezed(printed.text)
        assert squeezed(row.teks) not in squeezed(before)


def test_a_thin_page_is_found_whatever_its_head_and_foot_say():
    laporan = with_setting(laporan_contoh("kecil"), bagian_mati=",".join(set(PARTS) - {"bab_4"}))
    tiny = [
        Narasi(keyed_id(laporan.ruang, Narasi, None, place), tempat=place, teks="Ya.")
        for place in ("simpulan", "langkah_ke_depan")
    ]
    satker = replace(laporan.satker, nama="Kantor dengan nama yang panjang sekali " * 2)
    bare = laporan.with_changes(
        [*tiny, satker], [(Indikator, row) for row in laporan.rows(Indikator)]
    )
    printed = cetak(bare)
    assert len(printed.body(0)) == len("BABIPenutupA.SimpulanYa.B.LangkahkeDepanYa.")


@settings(max_examples=banyak(200))
@given(reports())
def test_a_random_report_prints_with_right_contents_and_all_its_figures(laporan):
    printed = cetak(laporan)
    assert not wrong_contents(printed)
    assert not outside(printed.data, printed.built)
    assert not list(thin_pages(printed))
    assert not list(parted(printed))
    # What is not printed shows no figures; everything else must.
    if not printed.ctx.settings.bagian_mati & {"bab_3"}:
        assert not lost(printed)


@settings(max_examples=banyak(60))
@given(
    st.sampled_from(CONTOH),
    st.sets(st.sampled_from(PARTS)),
    st.sampled_from(("a4", "f4_215", "f4_210")),
    st.booleans(),
    st.sampled_from(("indikator", "bab")),
    st.sampled_from(("capaian_serapan", "indeks")),
    st.sampled_from(("setengah_ke_atas", "potong")),
)
def test_every_part_can_be_left_out_and_every_setting_prints(
    name, off, paper, duplex, gathered, method, rounding
):
    laporan = with_setting(
        laporan_contoh(name),
        bagian_mati=",".join(part for part in PARTS if part in off),
        kertas=paper,
        dupleks=str(int(duplex)),
        perbandingan=gathered,
        efisiensi=method,
        pembulatan=rounding,
        batas_dipakai="1",
    )
    printed = cetak(laporan)
    assert not wrong_contents(printed)
    assert not outside(printed.data, printed.built)
    assert not list(thin_pages(printed))
    assert not list(parted(printed))
    titles = {mark.title for mark in printed.marks}
    assert ("Pendahuluan" in titles) == ("bab_1" not in off)
    assert ("Kata Pengantar" in titles) == ("kata_pengantar" not in off)
    if "bab_3" not in off:
        assert ("Perbandingan kinerja" in titles) == (gathered == "bab")


def test_an_empty_report_is_a_whole_report():
    printed = cetak(from_katalog("Kantor Baru", 2031, None))
    assert not wrong_contents(printed)
    assert not outside(printed.data, printed.built)
    assert not list(thin_pages(printed))
    assert not list(parted(printed))
    titles = [mark.title for mark in printed.marks if mark.kind == "chapter"]
    assert titles == [
        "Pendahuluan",
        "Perencanaan Kinerja",
        "Akuntabilitas Kinerja",
        "Penutup",
    ]
    assert "adalah -" not in printed.text
    assert "(belum diisi)" not in printed.text


def test_a_report_fresh_from_the_catalogue_reads_well():
    printed = cetak(from_katalog("Kantor Baru", 2022, katalog_for(2022)))
    assert not wrong_contents(printed)
    assert not list(thin_pages(printed))
    assert not list(parted(printed))
    clumsy = (
        "adalah -",
        "sebesar -",
        "Rp0",
        "0 indikator",
        "( ×",
        "None",
        "yaitu (",
        "angka di atas",
    )
    for words in (*clumsy, "pagu akhir"):
        assert words not in printed.text
    # Without any pagu there is nothing to tell of it.
    assert "Realisasi anggaran dan efisiensi" not in printed.text


HOSTILE = {
    "tag": "<b <Pelayanan> & AT&T </b> <img src=file:x> (a\\)b( {{x}} %s",
    "emoji": "Rutan 😀👨‍👩‍👧 \x00\x07 \u202e مرحبا 漢字",
    "nama": ("Persentase/Tahanan yang Memperoleh " * 9)[:300],
    "rapat": "X" * 5000,
    "panjang": "kata " * 1000,
    "baris": "a\n" * 200,
    "spasi": " \n\n\t ",
    "angka": "123456789.123.123.123,55",
    "markdown": "# *x* **y\n- a\n  1. b\n\n|a|b|\n|-|-|\n|1|",
}


def filled_with(laporan: Laporan, words: str, most: int | None = None) -> Laporan:
    """The report with the same text in every field that takes one.

    `most`: of no more rows than these of each kind and place in the report; None: of all.
    """
    counts: Counter[tuple[object, ...]] = Counter()
    rows = []
    for row in laporan.all_rows():
        kind = (type(row), getattr(row, "tempat", None))
        counts[kind] += 1
        if not isinstance(row, Pengaturan) and (most is None or counts[kind] <= most):
            rows.append(_filled(row, words))
    return laporan.with_changes(rows)


def _filled(row: Entity, words: str) -> Entity:
    texts = {
        item.name: words
        for item in columns(type(row))
        if item.kind is ColumnKind.TEXT and item.name not in (*type(row).KEY, "periode")
    }
    return replace(row, **texts)


# In all rows of the large one it fills thousands of pages: only in the long run. With the small one
# in all rows a single row of each kind runs through every line of the report that three did.
@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize(("name", "most"), [("kecil", None), ("besar", None if PENUH else 1)])
def test_hostile_text_in_every_field_prints(name, most, kind):
    printed = cetak(filled_with(laporan_contoh(name), HOSTILE[kind], most))
    assert not outside(printed.data, printed.built)
    assert [mark for mark in printed.marks if mark.sheet < 0] == []
    assert not lost(printed)


def test_a_written_text_replaces_the_default_and_vanishes_nowhere():
    laporan = laporan_contoh("kecil")
    row = keyed_id(laporan.ruang, Narasi, None, "simpulan")
    text = "Simpulan <b>kantor</b> & {{ringkasan/rata_rata_capaian}} {{hilang/x/y}} selesai."
    printed = cetak(
        laporan.with_changes([Narasi(row, indikator=None, tempat="simpulan", teks=text)])
    )
    assert "Simpulan<b>kantor</b>&101,3%-selesai." in squeezed(printed.text)


def many_indicators(count: int, words: str) -> Laporan:
    laporan = laporan_contoh("besar")
    model = laporan.daftar(Indikator)[0]
    rows = [
        replace(model, id=new_id(), kode=f"{number}", nama=f"{words} {number}")
        for number in range(count)
    ]
    return laporan.with_changes(rows)


def test_two_hundred_indicators_with_names_of_three_hundred_characters_print():
    printed = cetak(many_indicators(200, "Persentase layanan yang memuaskan " * 8))
    assert not wrong_contents(printed)
    assert not outside(printed.data, printed.built)
    assert not list(thin_pages(printed))
    assert not list(parted(printed))
    assert not lost(printed)


def test_a_detail_table_of_two_thousand_rows_prints_every_row():
    laporan = laporan_contoh("kecil")
    rincian = laporan.daftar(Rincian)[0]
    rows: list[Entity] = []
    for number in range(2000):
        baris = Baris(new_id(), rincian=rincian.id, uraian=f"Baris ke-{number}", urutan="z")
        key = keyed_id(laporan.ruang, NilaiBaris, baris.id, "2025")
        rows += [
            baris,
            NilaiBaris(key, baris=baris.id, periode="2025", pembanding="10", realisasi="9"),
        ]
    printed = cetak(laporan.with_changes(rows))
    assert all(f"Baris ke-{number}" in printed.text for number in range(2000))
    assert not outside(printed.data, printed.built)


def test_pictures_and_scans_stand_where_they_belong_and_broken_ones_say_so():
    laporan = laporan_contoh("kecil")
    indikator = laporan.daftar(Indikator)[0].id
    contents = {"a" * 64: contoh_kit.photo(), "b" * 64: contoh_kit.scan(3), "c" * 64: b"rusak"}
    printed = cetak(
        laporan.with_changes(
            [
                Gambar(new_id(), indikator=indikator, keterangan="Uji lapangan", berkas="a" * 64),
                Gambar(new_id(), tempat="isu_strategis", keterangan="Rapat", berkas="c" * 64),
                Gambar(new_id(), keterangan="Apel pagi", berkas="a" * 64),
                Gambar(new_id(), keterangan="Hilang", berkas="d" * 64),
                Lampiran(new_id(), judul="Piagam", berkas="b" * 64),
                Lampiran(new_id(), indikator=indikator, judul="Bukti", berkas="c" * 64),
            ]
        ),
        contents.get,
    )
    where = {mark.title: mark for mark in printed.marks}
    assert where["Uji lapangan"].number.startswith("3.")
    assert where["Rapat"].number.startswith("1.")
    assert where["Apel pagi"].number.startswith("L.")
    assert where["Dokumentasi Kegiatan"].kind == where["Piagam"].kind == "appendix"
    assert where["Bukti (indikator 1A)"].number == "V"
    assert "tidak dapat dibaca" in printed.text
    said = [figure.alternative for figure in tags(printed.data).every("Figure")]
    assert any("Halaman 3 dari 3 Piagam: PINDAIAN 3" in words for words in said)
    assert not wrong_contents(printed)
    assert not list(thin_pages(printed))
    assert not list(parted(printed))


def test_a_picture_named_in_the_text_of_its_section_is_printed_there_once():
    laporan = laporan_contoh("kecil")
    place = keyed_id(laporan.ruang, Narasi, None, "isu_strategis")
    inside, behind, away = new_id(), new_id(), new_id()
    teks = (
        f"Sebelum gambar.\n\n{{{{gambar/{inside}}}}}\n\nSesudah gambar.\n\n"
        f"{{{{gambar/{away}}}}}\n\n{{{{gambar/{inside}}}}}\n\n{{{{gambar/tidak-ada}}}}"
        "\n\nAkhir teks."
    )
    printed = cetak(
        laporan.with_changes(
            [
                Narasi(place, tempat="isu_strategis", teks=teks),
                Gambar(behind, tempat="isu_strategis", keterangan="Rapat", berkas="a" * 64),
                Gambar(inside, tempat="isu_strategis", keterangan="Apel", berkas="a" * 64),
                Gambar(away, tempat="simpulan", keterangan="Lain", berkas="a" * 64),
            ]
        ),
        {"a" * 64: contoh_kit.photo()}.get,
    )
    words = printed.text[printed.text.rindex("Sebelum gambar.") :]
    order = ["Sebelum gambar.", "Apel", "Sesudah gambar.", "Akhir teks.", "Rapat", "Lain"]
    assert sorted(order, key=words.index) == order
    titles = [mark.title for mark in printed.marks]
    assert [titles.count(title) for title in ("Apel", "Rapat", "Lain")] == [1, 1, 1]
    assert "{{" not in printed.text
    assert not wrong_contents(printed)


def test_free_tables_and_pictures_of_every_place_are_printed():
    laporan = with_setting(laporan_contoh("kecil"), bagian_mati="")
    places = [tempat.kode for tempat in NASKAH] + ["tempat_lain", ""]
    rows: list[Entity] = []
    for place in places:
        tabel, kolom, baris = new_id(), new_id(), new_id()
        sel = keyed_id(laporan.ruang, SelTabel, baris, kolom)
        rows += [
            Tabel(tabel, tempat=place, judul=f"Tabel di {place}", sumber="Catatan"),
            KolomTabel(kolom, tabel=tabel, judul="Banyak", jenis="angka"),
            BarisTabel(baris, tabel=tabel),
            SelTabel(sel, baris_tabel=baris, kolom_tabel=kolom, angka="1234.5"),
            Tabel(new_id(), tempat=place, judul="Tanpa kolom"),
            Gambar(new_id(), tempat=place, keterangan=f"Gambar di {place}", berkas="a" * 64),
        ]
    printed = cetak(laporan.with_changes(rows), {"a" * 64: contoh_kit.photo()}.get)
    titles = {mark.title for mark in printed.marks}
    assert titles >= {f"Tabel di {place}" for place in places}
    assert titles >= {f"Gambar di {place}" for place in places}
    assert printed.text.count("1.234,5") == len(places)
    assert not wrong_contents(printed)
    assert not outside(printed.data, printed.built)


def test_the_same_report_gives_the_same_bytes_in_every_process(tmp_path):
    script = (
        "import sys; sys.path.insert(0, '.');"
        "from tests.report.cetak import cetak; from tests.contoh import laporan_contoh;"
        "sys.stdout.buffer.write(cetak(laporan_contoh('besar')).data)"
    )
    outputs = []
    for seed in ("1", "2"):
        environment = {"PYTHONHASHSEED": seed, "PATH": "", "HOME": str(tmp_path)}
        run = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, check=True
        )
        outputs.append(run.stdout)
    assert outputs[0] == outputs[1]
    assert outputs[0].startswith(b"%PDF")


def test_only_a_locked_report_bears_no_draft():
    laporan = laporan_contoh("kecil")
    assert "DRAF" in cetak(laporan, draft=True).text
    assert "DRAF" not in cetak(laporan).text


def test_the_date_of_the_file_is_the_reports_own():
    assert created(cetak(laporan_contoh("kecil"))) == date(2026, 2, 16)
    bare = laporan_contoh("kecil")
    bare = bare.with_changes([replace(bare.surat_pengantar, tanggal=None)])
    assert created(cetak(bare)).year == 2000


def created(printed: Cetakan) -> date:
    said = PdfReader(BytesIO(printed.data)).metadata
    assert said is not None
    assert said.creation_date is not None
    return said.creation_date.date()


def test_minus_and_dash_are_kept():
    text = cetak(laporan_contoh("induk")).text
    assert "−0,60" in text
    assert "-0,60" not in text
    assert "tidak berlaku" in text


def test_the_method_of_efisiensi_is_named_with_its_formula():
    for method, words in (
        ("capaian_serapan", "Efisiensi = (1 − serapan ÷ capaian) × 100"),
        ("indeks", "Tingkat efisiensi = capaian ÷ serapan − 1"),
    ):
        text = cetak(with_setting(laporan_contoh("induk"), efisiensi=method)).text
        assert squeezed(words) in squeezed(text)


def test_capped_attainments_say_so_and_name_what_the_mean_takes():
    laporan = with_setting(laporan_contoh("induk"), batas_dipakai="1")
    text = squeezed(cetak(laporan).text)
    assert squeezed("capaian yang ditampilkan paling tinggi 120 %") in text
    assert squeezed("sebelum dibatasi") in text
    capped = squeezed(cetak(with_setting(laporan, rata_rata_dibatasi="1")).text)
    assert squeezed("indikator terukur yang dibatasi") in capped


def test_each_indikator_answers_the_seven_questions_unless_comparisons_are_gathered():
    laporan = laporan_contoh("induk")
    count = len(laporan.daftar(Indikator))
    here = cetak(with_setting(laporan, perbandingan="indikator")).text
    there = cetak(with_setting(laporan, perbandingan="bab")).text
    for butir in ("butir 1", "butir 5", "butir 6–7"):
        assert here.count(f"\n{butir}\n") == count
    # What was not measured is compared with nothing.
    assert here.count("\nbutir 2–4\n") == count - here.count("Tidak berlaku: tidak ada yang diukur")
    assert "\nbutir 2–4\n" not in there
    assert there.count("\nbutir 5\n") == count


def test_what_cannot_be_compared_is_said_once_for_the_report():
    for name in CONTOH:
        text = squeezed(cetak(laporan_contoh(name)).text)
        assert text.count(squeezed("Tidak dapat dibandingkan dengan:")) <= 1
        assert squeezed("Standar nasional belum diisi.") not in text
    text = squeezed(cetak(laporan_contoh("induk")).text)
    assert squeezed("realisasi tahun sebelumnya, karena belum diisi (semua indikator)") in text


@pytest.mark.parametrize("name", CONTOH)
def test_an_indikator_that_a_page_can_hold_stands_on_one(name):
    printed = cetak(laporan_contoh(name))
    ctx, held = printed.ctx, 0
    found = {mark.label: mark.sheet for mark in printed.marks if mark.kind == "item"}
    for row_id, hasil in ctx.figures.indikator.items():
        sheet = printed.built.sheets[found[indikator.label_of(row_id)]]
        bundle = indikator.indikator(ctx, hasil)[0]
        if stacked([bundle], sheet.frame.text_width) <= sheet.frame.text_height:
            held += 1
            last = [plain(item.tindak_lanjut) for item in kendala.of_year(ctx, hasil)][-1:]
            page = squeezed(printed.pages[printed.built.sheets.index(sheet)])
            assert all(squeezed(step)[-40:] in page for step in last)
    assert held > 1 or name == "kecil"


def test_an_agreement_is_signed_by_both_parties_with_its_amount_in_words():
    printed = cetak(laporan_contoh("induk"))
    agreement = printed.ctx.laporan.daftar(PerjanjianKinerja)[0]
    assert agreement.pihak_kedua
    text = squeezed(printed.text)
    words = "empat belas miliar seratus delapan puluh delapan juta lima ratus empat puluh delapan"
    assert squeezed(words) in text
    assert text.count("NAMAKEPALAKANTORWILAYAH") == 3
    assert "NIP000000000000000000" in text


def test_an_agreement_row_without_an_objective_stands_under_that_of_its_indikator():
    laporan = laporan_contoh("induk")
    targets = [replace(row, nama=f"Hasil {row.id}") for row in laporan.daftar(Sasaran)]
    bare = [replace(row, sasaran=None) for row in laporan.daftar(Butir)]
    before = squeezed(cetak(laporan.with_changes(targets)).text)
    after = squeezed(cetak(laporan.with_changes([*targets, *bare])).text)
    links = laporan.daftar(TautanButir)
    names = {f"Hasil{laporan.rows(Indikator)[link.indikator].sasaran}" for link in links}
    assert names
    assert all(after.count(name) > before.count(name) for name in names)


def test_a_default_cause_speaks_of_percentages_only_where_the_table_shows_them():
    laporan = laporan_contoh("besar")
    bare = [replace(row, teks="") for row in laporan.daftar(Narasi) if row.tempat == "analisis"]
    text = squeezed(cetak(laporan.with_changes(bare)).text)
    # 2A shares of ships, 1B a plain count whose rows have no percentage.
    assert squeezed("Persentase terendah ada pada “Kapal perikanan” (82,17 %)") in text
    assert "“Kandas”" not in text


def test_an_indikator_without_money_is_said_to_have_none_only_once():
    printed = cetak(laporan_contoh("induk"))
    text = squeezed(printed.text)
    assert squeezed("Tidak ada alokasi anggaran bagi indikator ini pada tahun laporan.") in text
    assert squeezed("tidak didanai kegiatan mana pun") not in text


def test_serapan_of_the_whole_is_printed_only_where_every_line_is_known():
    induk = laporan_contoh("induk")
    text = squeezed(cetak(induk).text)
    part = "mencakup pagu Rp15.475.428.000 dari pagu akhir Rp15.906.008.000"
    assert squeezed(part) in text
    assert "Pagu akhir 15.906.008.000 15.214.956.031\n" in cetak(induk).text
    (loose,) = induk.children(Alokasi, "indikator", None)
    value = replace(induk.children(NilaiAlokasi, "alokasi", loose.id)[0], realisasi="430580000")
    whole = cetak(induk.with_changes([value])).text
    assert squeezed(part) not in squeezed(whole)
    assert "Pagu akhir 15.906.008.000 15.645.536.031 260.471.969 98,36" in whole


def agreements(laporan: Laporan) -> list[str]:
    """The pages with the table of each agreement's kegiatan."""
    return [text for text in cetak(laporan).pages if "Anggaran (Rp)" in text]


def test_an_agreement_prints_the_pagu_of_its_own_day():
    first, changed = agreements(laporan_contoh("besar"))
    assert "Pagu awal tahun 2025 16.500.000.000" in first
    assert "Pagu tahun 2025 per 7 Juli 2025 17.700.000.000" in changed
    assert "K3 Penyediaan Fasilitas Pelabuhan 4.875.000.000" in first
    assert "K3 Penyediaan Fasilitas Pelabuhan 6.075.000.000" in changed
    assert "K5 Dukungan Manajemen 7.245.000.000" in changed, "before September took some of it"


def test_where_a_later_revision_names_no_kegiatan_an_agreement_prints_its_total_alone():
    (page,) = agreements(laporan_contoh("induk"))
    assert "Layanan Tahanan -" in page
    assert "Pagu awal tahun 2022 14.188.548.000" in page
    page, _ = agreements(terkoreksi(laporan_contoh("induk")))
    assert "Kebutuhan Dasar dan Layanan Kesehatan 6.699.840.000" in page


def test_the_money_of_an_agreement_begins_below_its_targets_and_ends_above_its_signatures():
    page, following = agreements(terkoreksi(laporan_contoh("induk")))
    assert page.index("Tata Tertib oleh Tahanan") < page.index("Layanan Tahanan 109.688.000")
    assert "Pihak Kedua" not in page
    last = following.index("Layanan Reformasi Kinerja 21.600.000")
    total = following.index("Pagu awal tahun 2022 14.188.548.000")
    assert last < total < following.index("Pihak Kedua,")


def succeeded(laporan: Laporan, **cells: str) -> Laporan:
    """Another head since the first day of the year after, who is named Nama Pengganti."""
    head = head_of_office(laporan)
    assert head is not None
    left = replace(head, selesai=f"{laporan.data.tahun}-12-31")
    start = f"{laporan.data.tahun + 1}-01-01"
    new = replace(head, id=new_id(), nama="Nama Pengganti", mulai=start, urutan="zz", **cells)
    signs = [replace(row, pejabat=None) for row in laporan.daftar(Penandatangan)]
    return laporan.with_changes([left, new, *signs])


def test_a_former_head_signs_what_he_signed_and_his_successor_the_report():
    pages = cetak(succeeded(laporan_contoh("induk"), sebutan="Plt.")).pages
    foreword = next(text for text in pages if text.startswith("Kata Pengantar"))
    assert squeezed("Plt. Kepala Rumah Tahanan") in squeezed(foreword)
    assert "NAMA PENGGANTI" in foreword
    agreement = next(text for text in pages if "Pihak Kedua," in text)
    assert "NAMA PENGGANTI" not in agreement
    assert "NAMA KEPALA\n" in agreement
    chart = next(text for text in pages if "B. Struktur Organisasi" in text and "BAB I" in text)
    assert squeezed("Plt. Kepala Rumah Tahanan") in squeezed(chart)
    assert "Nama Pengganti" in chart
    assert "Nama Kepala\n" not in chart


def test_nobody_stands_on_top_of_the_chart_where_the_head_has_left():
    laporan = laporan_contoh("induk")
    head = head_of_office(laporan)
    assert head is not None
    gone = laporan.with_changes([replace(head, selesai="2022-12-31")])
    pages = cetak(gone).pages
    chart = next(text for text in pages if "B. Struktur Organisasi" in text and "BAB I" in text)
    assert squeezed(head.jabatan) in squeezed(chart)
    assert "Nama Kepala\n" not in chart


def test_a_section_that_waits_for_a_realisasi_says_which_part_its_sum_is_of():
    laporan = laporan_contoh("besar")
    row = next(item for item in laporan.daftar(Indikator) if item.kode == "2A")
    (line,) = laporan.children(Alokasi, "indikator", row.id)
    (value,) = laporan.children(NilaiAlokasi, "alokasi", line.id)
    text = cetak(laporan.with_changes([replace(value, realisasi=None)])).text
    assert "Seksi Lalu Lintas Kapal 3.605.000.000 2.602.640.000\n" in text
    part = "mencakup pagu Rp2.705.000.000 dari Rp3.605.000.000."
    assert squeezed(f"Realisasi Seksi Lalu Lintas Kapal {part}") in squeezed(text)
    assert squeezed("Realisasi sasaran 2 mencakup pagu Rp350.000.000 dari") in squeezed(text)


def test_a_keluaran_stands_with_its_own_section_though_its_kegiatan_has_none():
    laporan = laporan_contoh("besar")
    tops = [row for row in laporan.daftar(Kegiatan) if row.induk is None]
    bare = laporan.with_changes(replace(row, subsie=None) for row in tops)
    assert "Belum ada penanggung jawab" not in cetak(bare).text
    moved = laporan.children(Kegiatan, "induk", tops[0].id)[0]
    other = next(row for row in laporan.daftar(Subsie) if row.id != moved.subsie)
    pages = squeezed(cetak(bare.with_changes([replace(moved, subsie=other.id)])).text)
    start = pages.index(
        squeezed("Tabel 2.3 Kegiatan"), pages.rindex(squeezed("BAB II Perencanaan"))
    )
    table = pages[start:].split(squeezed("Jumlah 17.330"))[0]
    assert table.count(squeezed(tops[0].nama)) == 2


@pytest.mark.parametrize("off", ["bab_1", "bab_2", "bab_3"])
def test_default_texts_name_no_chapter_that_is_left_out_or_has_another_number(off):
    laporan = with_setting(laporan_contoh("besar"), bagian_mati=off)
    texts = " ".join(default_for(laporan, tempat.kode) for tempat in NASKAH)
    assert " Bab " not in texts


def test_earlier_years_and_standards_are_told_with_their_direction():
    laporan = laporan_contoh("besar")
    laporan = with_setting(laporan, perbandingan="indikator")
    indikator = laporan.daftar(Indikator)[0]
    key = keyed_id(laporan.ruang, CapaianLalu, indikator.id, 2024)
    lower = CapaianLalu(key, indikator=indikator.id, tahun=2024, target="80", realisasi="90")
    text = squeezed(cetak(laporan.with_changes([lower])).text)
    assert "turun5,80" in text
    assert squeezed("kinerjanya menurun") in text


def test_what_was_reached_by_each_quarter_stands_beside_its_target():
    laporan = laporan_contoh("kecil")
    row = laporan.daftar(Indikator)[0]
    periode = f"{laporan.data.tahun}-T2"
    key = keyed_id(laporan.ruang, TargetPeriode, row.id, periode)
    text = squeezed(cetak(laporan.with_changes([TargetPeriode(key, row.id, periode, "80")])).text)
    title = "Target, realisasi, dan capaian sampai akhir setiap triwulan tahun"
    assert squeezed(title) in text
    # 95,5 of 80 by June, and 93,5 of 90 in the year
    assert squeezed("Target 80,0 90,0") in text
    assert squeezed("Capaian (%) 119,4 103,9") in text
    assert squeezed(title) not in squeezed(cetak(laporan_contoh("besar")).text)


def blocks_of(found: Block) -> Block:
    """A block itself, or that which it sets into a frame."""
    return found.inner if isinstance(found, Inset) else found


def test_a_range_shows_both_its_bounds_in_the_charts():
    printed = cetak(laporan_contoh("kecil"))
    text = squeezed(printed.text)
    assert squeezed("rentang target Rencana Strategis") in text
    drawn = [blocks_of(item.block) for sheet in printed.built.sheets for item in sheet.placed]
    ranged = [
        chart for chart in drawn if isinstance(chart, ColumnChart) and chart.columns[-1].upper
    ]
    assert [column.upper_words for column in ranged[0].columns][1:] == ["6"] * 5


def test_indikator_without_pagu_leave_the_chart_of_serapan_where_they_are_many():
    printed = cetak(terkoreksi(laporan_contoh("induk")))
    assert squeezed("Tidak digambarkan karena tanpa pagu: 3D, 3K") in squeezed(printed.text)
    drawn = [item.block for sheet in printed.built.sheets for item in sheet.placed]
    (chart,) = [item for item in drawn if isinstance(item, ColumnChart) and item.columns[0].group]
    assert not [column for column in chart.columns if column.value is None]


def test_a_summary_of_many_indikator_keeps_to_two_pages():
    printed = cetak(terkoreksi(laporan_contoh("induk")))
    heads = [sheet.head for sheet in printed.built.sheets]
    assert heads.count("Ikhtisar Eksekutif") <= 2


def test_nobody_signs_the_review_of_his_own_report():
    laporan = with_setting(laporan_contoh("kecil"), bagian_mati="")
    page = next(text for text in cetak(laporan).pages if "Pernyataan Telah Direviu" in text)
    assert "Pereviu," in page
    assert "NAMA KEPALA" not in page


def test_who_signs_in_the_name_of_his_superior_signs_below_his_title():
    laporan = laporan_contoh("kecil")
    head = head_of_office(laporan)
    assert head is not None
    deputy = replace(head, sebutan="a.n.", jabatan="Kepala Seksi", atasan=head.id, id=new_id())
    key = keyed_id(laporan.ruang, Penandatangan, "kata_pengantar")
    signs = Penandatangan(key, dokumen="kata_pengantar", pejabat=deputy.id)
    pages = cetak(laporan.with_changes([deputy, signs])).pages
    page = next(text for text in pages if text.startswith("Kata Pengantar"))
    assert squeezed(f"a.n. Plt. {head.jabatan} Kepala Seksi,") in squeezed(page)


def test_shares_say_that_rounding_parts_them_from_their_total_only_where_it_does():
    for name in CONTOH:
        printed = cetak(laporan_contoh(name))
        items = [item for item in printed.ctx.figures.kegiatan.values() if item.tingkat == 0]
        whole = printed.ctx.figures.pagu.pagu_kegiatan
        shares = [item.pagu / whole * 100 for item in items if isinstance(item.pagu, Fraction)]
        summed = sum(round_half_up(item, printed.ctx.settings.desimal) for item in shares)
        assert ("Karena pembulatan" in printed.text) == (summed != 100)


def test_the_outline_names_the_chapters_that_are_printed():
    laporan = with_setting(laporan_contoh("kecil"), bagian_mati="bab_2,bab_4")
    outline = default_for(laporan, "sistematika")
    assert "1. **Pendahuluan**" in outline
    assert "2. **Akuntabilitas Kinerja**" in outline
    assert "Penutup" not in outline
    assert (
        "Bab II"
        not in cetak(with_setting(laporan_contoh("induk"), bagian_mati="bab_2")).text.split(
            "PERJANJIAN KINERJA"
        )[1]
    )


def test_the_form_of_measurement_explains_only_what_it_shows():
    pages = cetak(laporan_contoh("kecil")).pages
    form = next(text for text in pages if "PENGUKURAN KINERJA TAHUN" in text)
    assert "Serapan =" in form
    assert "Efisiensi" not in form


def test_the_budget_by_quarter_is_summed():
    text = squeezed(cetak(laporan_contoh("kecil")).text)
    assert "Jumlah411.800.000471.950.000502.125.000495.625.0001.881.500.000" in text


def test_no_office_is_named_in_the_code():
    laporan = laporan_contoh("kecil")
    satker = replace(laporan.satker, nama="Kantor Uji", kop="", atasan="", instansi="")
    text = cetak(laporan.with_changes([satker])).text
    for name in ("Balikpapan", "Rutan", "Rumah Tahanan", "Kemenkumham", "Hukum"):
        assert name not in text


def test_papers_have_their_margins():
    for kode, paper in (("a4", style.A4), ("f4_215", style.F4), ("f4_210", style.F4_210)):
        printed = cetak(with_setting(laporan_contoh("kecil"), kertas=kode))
        frame = printed.built.sheets[2].frame
        assert (frame.width, frame.height) == (paper.width * style.MM, paper.height * style.MM)
        assert not outside(printed.data, printed.built)


@pytest.mark.parametrize(
    ("landscape", "mirrored", "margins"),
    [
        (False, False, (3, 2, 2, 2.5)),
        (False, True, (2, 3, 2, 2.5)),
        # Turned clockwise: what was left is above, so that the binding has its three centimetres.
        (True, False, (2.5, 2, 3, 2)),
        (True, True, (2.5, 2, 2, 3)),
    ],
)
def test_margins_are_those_of_the_regulation_and_the_wide_one_lies_at_the_binding(
    landscape, mirrored, margins
):
    frame = style.A4.frame(landscape=landscape, mirrored=mirrored)
    edges = (frame.left, frame.width - frame.right, frame.height - frame.top, frame.bottom)
    assert [edge / style.CM for edge in edges] == pytest.approx(margins)


def test_every_text_column_is_reached_by_the_hostile_texts():
    row = _filled(laporan_contoh("kecil").satker, "X")
    texts = [item.name for item in columns(Satker) if item.kind is ColumnKind.TEXT]
    assert all(getattr(row, name) == "X" for name in texts)
    assert {item.name for item in fields(row)} >= set(texts)


def aside(kode: str, lokasi: Address, laporan: Laporan) -> Pengesampingan:
    """A finding set aside with a reason."""
    row = keyed_id(laporan.ruang, Pengesampingan, kode, str(lokasi))
    return Pengesampingan(row, kode, str(lokasi), "Memang demikian")


def test_the_checklist_leaves_every_answer_to_the_reviewer_and_names_no_rule():
    laporan = with_setting(laporan_contoh("induk"), bagian_mati="")
    (loose,) = laporan.children(Alokasi, "indikator", None)
    reason = aside("PAGU-04", Address(Alokasi.KIND, loose.id, "pagu"), laporan)
    pages = cetak(laporan.with_changes([reason])).pages
    first = next(number for number, text in enumerate(pages) if "DAFTAR PERIKSA REVIU" in text)
    form = " ".join(pages[first:])
    assert "Kolom Ya, Tidak, dan Catatan diisi oleh pereviu." in form
    assert "√" not in form
    assert not re.search(r"[A-Z]{3,}-\d\d", form)
    assert "Memang demikian" not in form


def summary(laporan: Laporan) -> str:
    """The text of Ikhtisar Eksekutif."""
    pages = cetak(laporan).pages
    return "".join(page for page in pages if page.startswith("Ikhtisar Eksekutif"))


def test_what_was_set_aside_is_no_matter_for_attention():
    laporan = laporan_contoh("induk")
    (loose,) = laporan.children(Alokasi, "indikator", None)
    manajemen = next(row for row in laporan.daftar(Indikator) if row.kode == "3J")
    text = cetak(laporan).text
    assert "Pagu Rp430.580.000 belum dialokasikan" in text
    assert "efisiensinya negatif" in text
    reasons = [
        aside("PAGU-04", Address(Alokasi.KIND, loose.id, "pagu"), laporan),
        aside("KIN-06", Address(Indikator.KIND, manajemen.id), laporan),
    ]
    text = summary(laporan.with_changes(reasons))
    assert "belum dialokasikan ke indikator mana pun" not in text
    assert "efisiensinya negatif" not in text


def test_what_became_another_figure_since_it_was_set_aside_is_told_again():
    laporan = laporan_contoh("induk")
    (loose,) = laporan.children(Alokasi, "indikator", None)
    draft = Draft(laporan)
    for item in findings(laporan, figures(laporan)):
        if item.kode in {"PAGU-04", "KIN-06"}:
            set_aside(draft, item, "Memang demikian")
    text = summary(draft.laporan)
    assert "belum dialokasikan ke indikator mana pun" not in text
    assert "efisiensinya negatif" not in text
    manajemen = next(row for row in laporan.daftar(Indikator) if row.kode == "3J")
    lines = laporan.children(Alokasi, "indikator", manajemen.id)
    less = [replace(row, pagu=str(int(row.pagu or 0) * 9 // 10)) for row in lines]
    other = draft.laporan.with_changes([replace(loose, pagu="430000000"), *less])
    text = summary(other)
    assert "belum dialokasikan ke indikator mana pun" in text
    assert "efisiensinya negatif" in text


def analysed(laporan: Laporan, kode: str) -> str:
    """What is told of one indikator by its figures, and what was written of it."""
    row = next(item for item in laporan.daftar(Indikator) if item.kode == kode)
    ctx = cetak(laporan).ctx
    hasil = ctx.figures.indikator[row.id]
    causes = (content_text(block.content) for block in analisis.causes(ctx, hasil))
    spent = (efisiensi.efficiency_read(ctx, hasil), efisiensi.funding(ctx, hasil))
    told = (analisis.this_year(ctx, hasil), *analisis.compared(ctx, hasil), *causes, *spent)
    return " ".join(told)


def with_past(realisasi: str | None) -> Laporan:
    """The real year with last year's realisasi of its first indikator."""
    laporan = laporan_contoh("induk")
    row = next(item for item in laporan.daftar(Indikator) if item.kode == "1A")
    key = keyed_id(laporan.ruang, CapaianLalu, row.id, 2021)
    return laporan.with_changes([CapaianLalu(key, row.id, 2021, "80", realisasi)])


@pytest.mark.parametrize(
    ("realisasi", "told"),
    [
        ("-", "Realisasi tahun 2021 tidak berlaku."),
        ("60", "Realisasi tahun 2021 sebesar 60,00 % dari target 80,00 % (capaian 75,00 %)."),
    ],
)
def test_an_earlier_year_is_told_by_what_was_entered(realisasi, told):
    text = analysed(with_past(realisasi), "1A").replace("\u00a0", " ")
    assert told in text
    assert "(capaian -)" not in text


@pytest.mark.parametrize(
    ("nilai", "told"),
    [
        (None, False),
        ("-", False),
        ("85", True),
    ],
)
def test_a_standard_is_compared_with_where_there_is_one(nilai, told):
    laporan = laporan_contoh("induk")
    row = next(item for item in laporan.daftar(Indikator) if item.kode == "1A")
    entered = Standar(keyed_id(laporan.ruang, Standar, row.id), row.id, nilai)
    text = analysed(laporan.with_changes([entered]), "1A").replace("\u00a0", " ")
    assert ("Standar nasional sebesar 85,00 %." in text) is told
    assert ("tandar nasional" in text) is told


def test_where_lower_is_better_no_share_of_the_target_is_told():
    """11 accidents against a plan of 5 were told as "setara -20 %" of it."""
    laporan = laporan_contoh("kecil")
    row = next(item for item in laporan.daftar(Indikator) if item.polaritas == "turun")
    tables = laporan.children(Rincian, "indikator", row.id)
    over = replace(row, realisasi="11", target="5")
    plans = [
        link.indikator_renstra for link in laporan.children(TautanRenstra, "indikator", row.id)
    ]
    targets = [
        replace(item, target="5")
        for item in laporan.daftar(TargetRenstra)
        if item.indikator_renstra in plans
    ]
    uncounted = [replace(item, dihitung=0) for item in tables]
    text = analysed(laporan.with_changes([over, *targets, *uncounted]), row.kode)
    assert "setara" not in text
    assert "sebesar 11 kejadian, belum tercapai" in text.replace("\u00a0", " ")


def test_nobody_is_told_a_cause_nobody_wrote():
    laporan = laporan_contoh("induk")
    bare = laporan.with_changes(
        [replace(row, teks="") for row in laporan.daftar(Narasi) if row.tempat == "analisis"]
    )
    text = analysed(bare, "1A")
    assert "Analisis penyebabnya belum diisi." in text
    assert "sesuai rencana" not in text


def test_no_target_of_the_plan_is_drawn_before_it_begins():
    laporan = laporan_contoh("besar")
    ctx = cetak(laporan).ctx
    charts = [
        banding.chart_of_years(ctx, hasil)
        for hasil in ctx.figures.indikator.values()
        if banding.path_of(ctx, hasil)
    ]
    drawn = [column for chart in charts if chart for column in chart.columns]
    early = [item for item in drawn if int(item.label) < laporan.data.renstra_awal]
    assert any(item.value is not None for item in early)
    assert {item.target for item in early} == {None}


def test_where_no_pagu_was_allocated_at_all_it_is_not_filled_in_rather_than_none():
    laporan = laporan_contoh("induk")
    bare = laporan.with_changes([], [(Alokasi, row) for row in laporan.rows(Alokasi)])
    assert "Pagu belum diisi." in analysed(bare, "1A")
    assert "tanpa pagu" not in cetak(bare).text
    assert "Tidak ada kegiatan dan pagu yang dialokasikan" in analysed(laporan, "3D")
    told = squeezed("Tidak ada kegiatan dan pagu yang dialokasikan")
    assert told in squeezed(cetak(laporan).text)


def test_an_empty_report_claims_nothing():
    """No sentence about sections, levels, an agreement or steps that nobody entered."""
    laporan = from_katalog("Kantor Uji", 2025, None)
    text = cetak(laporan).text
    for words in (
        "dipimpin seorang kepala",
        "berjenjang",
        "memuat target yang dijanjikan",
        "Menindaklanjuti penyebab",
        "tidak berubah sampai akhir tahun",
        "1 (satu) berkas",
        "Setiap angka dicatat",
        "belum dimasukkan",
        "Makin tinggi makin baik",
    ):
        assert words not in text, words
    for words in (
        "Struktur organisasi Kantor Uji belum diisi.",
        "Isu strategis tahun 2025 belum diisi.",
        "Langkah ke depan sesudah tahun 2025 belum diisi.",
        "Perjanjian kinerja tahun 2025 belum diisi.",
        "Pagu tahun 2025 belum diisi.",
    ):
        assert words in text, words


def test_a_default_text_speaks_of_what_was_entered():
    laporan = laporan_contoh("besar")
    assert "berjenjang" in default_for(laporan, "rencana_strategis")
    assert "adalah sebagai berikut" in default_for(laporan, "struktur_organisasi")
    bare = laporan.with_changes([replace(row, tugas="") for row in laporan.daftar(Subsie)])
    assert "belum diisi" in default_for(bare, "peran_strategis")
