"""A template comes back as it was sent; what is typed in it is what the window would store."""

import datetime as dt
import json
import random
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.app.exchange.templat import content
from lkjip_desktop.app.exchange.templat.content import pages
from lkjip_desktop.app.exchange.templat.page import (
    NEW,
    find_section,
    is_entry,
    key_text,
    sections,
    view_of,
)
from lkjip_desktop.app.exchange.templat.plan import plan
from lkjip_desktop.app.exchange.templat.proposal import CellOutcome, apply
from lkjip_desktop.app.exchange.templat.read import read_template
from lkjip_desktop.app.exchange.templat.sign import GUIDE, HIDDEN
from lkjip_desktop.app.exchange.templat.words import summary
from lkjip_desktop.app.exchange.templat.write import file_name, write_template
from lkjip_desktop.app.exchange.templat.younger import NAMESAKE
from lkjip_desktop.app.sheet.lembar import CellKind
from lkjip_desktop.app.sheet.rincian import make_rows
from lkjip_desktop.app.sheet.span import span
from lkjip_desktop.app.sheet.typed import kind_of, read
from lkjip_desktop.domain.display.live import braced
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Indikator,
    Kegiatan,
    Narasi,
    NilaiBaris,
    Rincian,
    Subsie,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import Reading, parse_entry
from lkjip_desktop.report.xlsx.cell import LONGEST
from lkjip_desktop.store.draft import Draft
from tests import banyak
from tests.app.exchange.templat.lembar_kerja import LembarKerja, Meja, place
from tests.contoh import laporan_contoh
from tests.memory import document_of, session_of


def kodes(name: str) -> list[str | None]:
    return [*(row.kode for row in laporan_contoh(name).daftar(Subsie)), None]


ALL = [(name, kode) for name in ("induk", "kecil", "besar") for kode in kodes(name)]


@pytest.fixture
def kpr(tmp_path: Path) -> Meja:
    return Meja(laporan_contoh("induk"), tmp_path, "kpr")


def test_a_matrix_without_end_is_left_out_and_said(monkeypatch) -> None:
    """2,000 kegiatan and 500 indikator are a million cells."""
    laporan = laporan_contoh("besar")
    hasil = figures(laporan)
    view = view_of(laporan, hasil, None)
    cells = len(laporan.rows(Kegiatan)) * len(laporan.rows(Indikator))
    monkeypatch.setattr(content, "MOST_MATRIX", cells)
    assert "Alokasi" in [page.nama for page in pages(view, hasil, None)]
    monkeypatch.setattr(content, "MOST_MATRIX", cells - 1)
    found = pages(view, hasil, None)
    assert "Alokasi" not in [page.nama for page in found]
    (notes,) = (page.catatan for page in found if page.nama == "Kegiatan")
    assert f"{len(laporan.rows(Kegiatan))} kegiatan" in notes[0]


# --- the law ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "kode"), ALL)
def test_a_template_that_was_not_touched_changes_nothing(name, kode, tmp_path: Path) -> None:
    meja = Meja(laporan_contoh(name), tmp_path, kode)
    for rencana in (meja.plan(), meja.fill(lambda _: None)):
        assert rencana.usulan == ()
        assert rencana.tetap == meja.cells > 0
        assert apply(meja.session, rencana, rencana.usulan) is None
    assert meja.laporan == laporan_contoh(name)


@pytest.mark.acak
@pytest.mark.parametrize(("name", "kode"), ALL)
def test_what_is_typed_in_a_template_is_what_the_window_would_store(
    name, kode, tmp_path: Path, benih: random.Random
) -> None:
    for _ in range(banyak(10)):
        meja = Meja(laporan_contoh(name), tmp_path, kode)
        typed = _random_entries(meja, benih)
        book = LembarKerja(meja.path)
        for key, (_, _, cell) in typed.items():
            book[book.find(*key)] = cell
        rencana = meja.plan(book.save(tmp_path / "isi.xlsx"))
        assert {item.nasib for item in rencana.usulan} <= {CellOutcome.UBAH}
        wanted = document_of(laporan_contoh(name))
        with wanted.revise("Ketik", "Petugas") as draft:
            for target, content, _ in typed.values():
                target.put(draft, content)
        meja.take(rencana)
        assert meja.laporan == wanted.laporan
        assert len(meja.document.jurnal) <= 2
        if rencana.usulan:
            meja.session.undo()
        assert meja.laporan == laporan_contoh(name)


def test_realisasi_of_pagu_without_indikator_is_entered_in_the_workbook(tmp_path: Path) -> None:
    laporan = laporan_contoh("induk")
    (loose,) = laporan.children(Alokasi, "indikator", None)
    gone = [(type(item), item.id) for item in laporan.cascading_from(Alokasi, loose.id)]
    meja = Meja(laporan.with_changes([], [(Alokasi, loose.id), *gone]), tmp_path)
    row = next(item for item in laporan.daftar(Kegiatan) if item.nama == "Layanan Perkantoran")
    book = LembarKerja(meja.path)
    book[book.find("t/Kegiatan", row.id, "realisasi")] = 430_000_000
    meja.take(meja.plan(book.save(tmp_path / "isi.xlsx")))
    (line,) = meja.session.figures.pagu.tanpa_indikator
    assert (line.pagu, line.realisasi) == (430_580_000, 430_000_000)
    assert from_json(to_json(meja.laporan)) == meja.laporan


def _random_entries(meja: Meja, benih: random.Random):
    """Some entry cells with a random content, as typed in the window and as in the workbook."""
    found, trial = {}, Draft(meja.laporan)
    view = view_of(meja.laporan, meja.session.figures, meja.subsie)
    for page in pages(view, meja.session.figures, meja.subsie):
        for table in page.tabel:
            for baris in table.lembar.baris:
                for sel, kolom in zip(baris.sel, table.lembar.kolom, strict=True):
                    if is_entry(sel) and benih.random() < 0.3:
                        key = (table.kunci, key_text(baris.kunci), key_text(kolom.kunci))
                        content = _random_content(sel, kolom, benih)
                        if not sel.edit and content is not None and content[1] in {"", None}:
                            continue  # two cells may enter one figure: this one says nothing of it
                        if content is not None and _is_taken(trial, sel, content[0]):
                            found[key] = (sel.alamat, *content)
    return found


def _is_taken(draft: Draft, sel, content) -> bool:
    """Whether the window would store it without a word."""
    try:
        sel.alamat.put(draft, content)
    except Refusal:
        return False
    return not (isinstance(content, Reading) and content.ragu)


def _random_content(sel, kolom, benih: random.Random):
    if sel.jenis is CellKind.ANGKA:
        number = benih.choice([0, 1, 80.7, 1067, 15906008000, 0.1 + 0.2, -3.25, 99.995])
        text = benih.choice(["-", "", None])
        if text is not None:
            return read(text, sel, kind_of(sel, kolom)).isi, text
        typed = f"{number:.15g}".replace(".", ",")
        return parse_entry(typed, kind_of(sel, kolom)), number
    if sel.jenis is CellKind.CENTANG:
        word = benih.choice(["ya", "tidak"])
        return word == "ya", benih.choice([word, word == "ya"])
    if sel.jenis is CellKind.PILIHAN:
        word = benih.choice(sel.pilihan)
        return word, word
    if isinstance(sel.alamat, object) and getattr(sel.alamat, "column", "") == "tanggal":
        return "3 Maret 2022", dt.date(2022, 3, 3)
    word = benih.choice(["Uraian baru", "=1+1", "a\nb", "12", "7,5"])
    return word, word


# --- single cells -----------------------------------------------------------------------------


def baris_of(meja: Meja, kode: str, uraian: str) -> tuple[Rincian, Baris]:
    indikator = next(r for r in meja.laporan.daftar(Indikator) if r.kode == kode)
    for rincian in meja.laporan.children(Rincian, "indikator", indikator.id):
        for baris in meja.laporan.children(Baris, "rincian", rincian.id):
            if uraian in baris.uraian:
                return rincian, baris
    raise KeyError(uraian)


def realisasi(meja: Meja, baris: Baris) -> str | None:
    tahun = str(meja.laporan.data.tahun)
    where = keyed_id(meja.laporan.ruang, NilaiBaris, baris.id, tahun)
    row = meja.laporan.find(NilaiBaris, where)
    return row.realisasi if row else None


@pytest.mark.parametrize(
    ("cell", "stored_as"),
    [
        (80.69999999999999, "80.7"),
        (0.1 + 0.2, "0.3"),
        (12345678.25, "12345678.25"),
        (0, "0"),
        ("-", "-"),
        ("–", "-"),
        ("Rp 1.250,-", "1250"),
        ("1.067", "1067"),
        ("", None),
        (" ", None),
    ],
)
def test_a_cell_is_stored_as_it_is_shown(kpr: Meja, cell, stored_as) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"r/{rincian.id}", baris.id, "realisasi")] = cell

    rencana = kpr.fill(type_in)
    (item,) = rencana.usulan
    assert item.nasib in {CellOutcome.UBAH, CellOutcome.RAGU}
    assert item.lama == "1"
    kpr.take(rencana, item)
    assert realisasi(kpr, baris) == stored_as


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("1.5.2023", "tidak dapat dibaca"),
        ("banyak", "tidak dapat dibaca"),
        (dt.date(2022, 2, 1), "tanggal 1 Februari 2022"),
        (dt.datetime(2022, 2, 1, 3), "tanggal 1 Februari 2022"),  # noqa: DTZ001 - as cells hold it
        (True, "nilai logika"),
        ("#DIV/0!", "pesan galat"),
        ("=baris/x/realisasi", "berawal “=”"),
    ],
)
def test_what_cannot_be_understood_is_told_with_its_place(kpr: Meja, cell, why) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    where = []

    def type_in(book: LembarKerja) -> None:
        where.append(book.find(f"r/{rincian.id}", baris.id, "realisasi"))
        book[where[0]] = cell

    rencana = kpr.fill(type_in)
    (item,) = rencana.usulan
    assert (item.nasib, item.tempat, item.bisa) == (CellOutcome.TOLAK, where[0], False)
    assert why in item.alasan
    assert "Perkelahian" in item.nama
    assert "Realisasi" in item.nama or "Ditindaklanjuti" in item.nama
    kpr.take(rencana, item)
    assert kpr.laporan == laporan_contoh("induk")


def test_a_percentage_of_the_workbook_is_read_as_it_is_shown(kpr: Meja, tmp_path: Path) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")

    def type_in(book: LembarKerja) -> None:
        where = book.find(f"r/{rincian.id}", baris.id, "realisasi")
        book[where] = 0.807
        book.percent.add(place(where))

    (item,) = kpr.fill(type_in).usulan
    assert item.baru == "80,7"
    assert item.nasib is CellOutcome.RAGU  # a percentage in a column of counts
    assert "persen" in item.alasan or "80,7" in item.alasan


def test_a_formula_is_its_result_and_one_without_a_result_is_refused(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")

    def type_in(book: LembarKerja) -> None:
        where = book.find(f"r/{rincian.id}", baris.id, "realisasi")
        book.formulas[place(where)] = "=1+1"

    book = LembarKerja(kpr.path)
    type_in(book)
    path = book.save(kpr.path.with_name("rumus.xlsx"))
    (item,) = kpr.plan(path).usulan
    assert item.baru == "0"  # what that program had computed
    for result in (b"", b"<v/>", b"<v></v>"):
        bare = rewritten(path, b"</f><v>0</v>", b"</f>" + result)
        (item,) = kpr.plan(bare).usulan
        assert (item.nasib, "belum dihitung" in item.alasan) == (CellOutcome.TOLAK, True)


def test_a_cell_that_ends_in_an_error_does_not_empty_the_report(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    book = LembarKerja(kpr.path)
    book.formulas[place(book.find(f"r/{rincian.id}", baris.id, "realisasi"))] = "=1/0"
    path = book.save(kpr.path.with_name("rumus.xlsx"))
    bare = rewritten(path, b"><f>1/0</f><v>0</v>", b' t="e"><f>1/0</f><v>#DIV/0!</v>')
    (item,) = kpr.plan(bare).usulan
    assert (item.nasib, "galat" in item.alasan) == (CellOutcome.TOLAK, True)


def rewritten(path: Path, old: bytes, new: bytes) -> Path:
    """The workbook with other bytes in its parts."""
    found = path.with_name(f"diubah-{path.name}")
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(found, "w") as after:
        for part in before.namelist():
            after.writestr(part, before.read(part).replace(old, new))
    return found


def test_an_english_workbook_is_asked_about_and_can_be_read_as_such(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    _, other = baris_of(kpr, "1C", "Pemberontakan")

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"r/{rincian.id}", baris.id, "realisasi")] = "1,234.50"
        book[book.find(f"r/{rincian.id}", other.id, "realisasi")] = "12.345"

    rencana = kpr.fill(type_in)
    assert rencana.inggris == "1,234.50"
    assert {item.nasib for item in rencana.usulan} == {CellOutcome.RAGU}
    assert rencana.langsung == ()
    rencana = kpr.fill(type_in, english=True)
    assert [item.baru for item in rencana.usulan] == ["1.234,5", "12,345"]
    assert rencana.inggris == ""


def test_the_preview_asks_and_refuses_as_the_cell_itself_does(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    where = (f"r/{rincian.id}", baris.id, "realisasi")
    said = {}
    for typed in (94.4, "94.4", -5, "-5"):
        (item,) = kpr.fill(
            lambda book, typed=typed: book.__setitem__(book.find(*where), typed)
        ).usulan
        said[typed] = (item.nasib, item.alasan)
    assert said[94.4] == (said["94.4"][0], said["94.4"][1].replace("94.4", "94,4"))
    assert said[94.4][0] is CellOutcome.RAGU
    assert "bilangan bulat" in said[94.4][1]
    assert said[-5] == said["-5"]
    assert said[-5][0] is CellOutcome.TOLAK
    assert "di bawah nol" in said[-5][1]


# --- rows -------------------------------------------------------------------------------------


def test_rows_may_be_moved_sorted_and_inserted(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")

    def type_in(book: LembarKerja) -> None:
        where = book.find(f"r/{rincian.id}", baris.id, "realisasi")
        book[where] = 9
        sheet, row, _ = place(where)
        rows = book.sheets[sheet]
        rows.insert(row + 5, rows.pop(row))
        rows.insert(row, [])
        rows.insert(0, [])

    rencana = kpr.fill(type_in)
    (item,) = rencana.usulan
    assert item.nasib is CellOutcome.UBAH
    kpr.take(rencana)
    assert realisasi(kpr, baris) == "9"


def test_a_new_row_is_one_line_of_the_preview_and_one_row_of_the_report(kpr: Meja) -> None:
    rincian, _ = baris_of(kpr, "1C", "Perkelahian")
    columns = {"uraian": "Pemasukan barang", "pembanding": 4, "realisasi": 3}

    def type_in(book: LembarKerja) -> None:
        for column, value in columns.items():
            book[book.find(f"r/{rincian.id}", NEW, column)] = value

    rencana = kpr.fill(type_in)
    (item,) = rencana.usulan
    assert item.nasib is CellOutcome.BARU
    assert "Pemasukan barang" in item.baru
    kpr.take(rencana)
    last = kpr.laporan.children(Baris, "rincian", rincian.id)[-1]
    wanted = document_of(laporan_contoh("induk"))
    with wanted.revise("Ketik", "Petugas") as draft:
        (cells,) = make_rows(draft, 1, rincian=rincian.id, periode=span(2022, "", "tahun"))
        for column, value in columns.items():
            content = parse_entry(str(value)) if isinstance(value, int) else value
            cells[column].put(draft, content)
    made = wanted.laporan.children(Baris, "rincian", rincian.id)[-1]
    assert replace(last, id="") == replace(made, id="")
    assert realisasi(kpr, last) == "3"
    assert kpr.session.undo() is not None
    assert kpr.laporan == laporan_contoh("induk")


def test_rows_that_a_template_brought_are_there_when_it_is_taken_again(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    names = ("Pemasukan barang", "Pemasukan barang", "Kabur")

    def type_in(book: LembarKerja) -> None:
        for number, name in enumerate(names):
            where = book.new_row(f"r/{rincian.id}", number)
            for column, value in {"uraian": name, "pembanding": 4, "realisasi": 3}.items():
                book[where(column)] = value

    kpr.take(kpr.fill(type_in))
    before, filled = kpr.laporan, kpr.path.with_name("isi.xlsx")
    again = kpr.plan(filled)
    assert [item.nasib for item in again.usulan] == [CellOutcome.ADA] * 3
    assert "sudah ada" in again.usulan[0].alasan
    assert (again.langsung, again.terbuka) == ((), ())
    assert "3 baris sudah ada" in summary(again)
    last = before.children(Baris, "rincian", rincian.id)[-1]
    assert last.uraian == "Kabur"
    (value,) = before.children(NilaiBaris, "baris", last.id)
    kpr.session.change("Isi", lambda draft: draft.put(replace(value, realisasi="2")))
    third = kpr.plan(filled).usulan[2]
    assert (third.nasib, third.alasan) == (CellOutcome.RAGU, NAMESAKE)
    kpr.session.change("Hapus", lambda draft: draft.delete(Baris, last.id))
    assert kpr.plan(filled).usulan[2].nasib is CellOutcome.BARU
    assert baris.uraian == "Perkelahian"


def test_an_inserted_row_and_a_copied_one_are_new(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")

    def type_in(book: LembarKerja) -> None:
        where = book.find(f"r/{rincian.id}", baris.id, "uraian")
        sheet, row, _ = place(where)
        rows = book.sheets[sheet]
        rows.insert(row + 1, list(rows[row]))
        book[f"{sheet}!B{row + 2}"] = "Salinan"
        inserted = ["", *rows[row][1:]]
        rows.insert(row + 1, inserted)
        book[f"{sheet}!B{row + 2}"] = "Sisipan"

    rencana = kpr.fill(type_in)
    assert [item.nasib for item in rencana.usulan] == [CellOutcome.BARU] * 2
    assert "salinan" in rencana.usulan[1].alasan
    kpr.take(rencana)
    names = [row.uraian for row in kpr.laporan.children(Baris, "rincian", rincian.id)]
    assert names[-2:] == ["Sisipan", "Salinan"]


def test_a_row_deleted_in_the_workbook_stays_in_the_report(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")

    def type_in(book: LembarKerja) -> None:
        sheet, row, _ = place(book.find(f"r/{rincian.id}", baris.id, "uraian"))
        del book.sheets[sheet][row]

    rencana = kpr.fill(type_in)
    (item,) = rencana.usulan
    assert (item.nasib, item.bisa) == (CellOutcome.ABAI, False)
    assert "Perkelahian" in item.nama
    kpr.take(rencana, item)
    assert kpr.laporan == laporan_contoh("induk")


def test_a_locked_cell_that_was_changed_is_told_and_left(kpr: Meja) -> None:
    indikator = next(r for r in kpr.laporan.daftar(Indikator) if r.kode == "1C")

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"i/{indikator.id}", "target", "isi")] = "99"

    rencana = kpr.fill(type_in)
    (item,) = rencana.usulan
    assert (item.nasib, item.baru) == (CellOutcome.ABAI, "99")
    kpr.take(rencana, item)
    assert kpr.laporan == laporan_contoh("induk")


def test_figures_beside_a_changed_name_of_their_row_are_asked_about(tmp_path: Path) -> None:
    meja = Meja(laporan_contoh("induk"), tmp_path)
    kode = next(iter(meja.session.figures.indikator.values())).indikator.kode

    def type_in(book: LembarKerja) -> None:
        first = book.find("t/Tahun lalu", "indikator/", "kode")
        sheet, row, _ = place(first)
        book[first] = "lain"
        book[f"{sheet}!D{row + 1}"] = 12

    rencana = meja.fill(type_in)
    assert [item.nasib for item in rencana.usulan] == [CellOutcome.ABAI, CellOutcome.RAGU]
    assert rencana.usulan[0].lama == kode


def test_a_rujukan_is_shown_and_stays_one(tmp_path: Path) -> None:
    laporan = laporan_contoh("induk")
    plain = Meja(laporan, tmp_path, "kpr")
    rincian, baris = baris_of(plain, "1C", "Perkelahian")
    _, reference = baris_of(plain, "1C", "Pemberontakan")
    where = keyed_id(laporan.ruang, NilaiBaris, baris.id, "2022")
    target = Address(
        NilaiBaris.KIND, keyed_id(laporan.ruang, NilaiBaris, reference.id, "2022"), "realisasi"
    )
    row = laporan.get(NilaiBaris, where)
    meja = Meja(laporan.with_changes([replace(row, realisasi=f"={target}")]), tmp_path, "kpr")
    assert meja.plan().usulan == ()

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"r/{rincian.id}", baris.id, "realisasi")] = 5

    (item,) = meja.fill(type_in).usulan
    assert (item.nasib, item.bisa) == (CellOutcome.ABAI, False)


def test_thousands_of_rows_are_taken_in_order(kpr: Meja) -> None:
    rincian, _ = baris_of(kpr, "1C", "Perkelahian")
    there = len(kpr.laporan.children(Baris, "rincian", rincian.id))
    count = 600

    def type_in(book: LembarKerja) -> None:
        where = book.find(f"r/{rincian.id}", NEW, "uraian")
        sheet, row, _ = place(where)
        width = len(book.sheets[sheet][row])
        lines = [["", f"Baris {n}", n, n, *[""] * (width - 4)] for n in range(count)]
        book.sheets[sheet][row:row] = lines

    rencana = kpr.fill(type_in)
    assert rencana.banyak(CellOutcome.BARU) == count == len(rencana.usulan)
    kpr.take(rencana)
    rows = kpr.laporan.children(Baris, "rincian", rincian.id)[there:]
    assert [row.uraian for row in rows] == [f"Baris {n}" for n in range(count)]
    assert realisasi(kpr, rows[-1]) == str(count - 1)


# --- the report went on -----------------------------------------------------------------------


def test_what_the_clerk_left_alone_does_not_undo_what_the_report_says_since(kpr: Meja) -> None:
    _, baris = baris_of(kpr, "1C", "Perkelahian")
    _set(kpr, baris, "7")
    rencana = kpr.plan()
    assert rencana.usulan == ()
    kpr.take(rencana)
    assert realisasi(kpr, baris) == "7"


def test_a_cell_changed_on_both_sides_is_a_clash_a_person_decides(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    _set(kpr, baris, "7")

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"r/{rincian.id}", baris.id, "realisasi")] = 9

    rencana = kpr.fill(type_in)
    (item,) = rencana.usulan
    assert (item.nasib, item.lama, item.baru) == (CellOutcome.BENTROK, "7", "9")
    assert rencana.langsung == ()
    kpr.take(rencana, item)
    assert realisasi(kpr, baris) == "9"
    assert kpr.fill(type_in).usulan == ()  # the same again brings nothing


def test_a_row_gone_from_the_report_is_told(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    with kpr.document.revise("Hapus", "x") as draft:
        draft.delete(Baris, baris.id)

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"r/{rincian.id}", baris.id, "realisasi")] = 9

    assert kpr.plan().usulan == ()
    (item,) = kpr.fill(type_in).usulan
    assert (item.nasib, "tidak ada" in item.alasan) == (CellOutcome.ABAI, True)


def _set(meja: Meja, baris: Baris, content: str) -> None:
    where = keyed_id(meja.laporan.ruang, NilaiBaris, baris.id, str(meja.laporan.data.tahun))
    with meja.document.revise("Ubah", "Lain") as draft:
        draft.set(Address(NilaiBaris.KIND, where, "realisasi"), content)


# --- texts ------------------------------------------------------------------------------------


def test_live_figures_in_a_text_are_readable_and_stay_live(kpr: Meja) -> None:
    indikator = next(r for r in kpr.laporan.daftar(Indikator) if r.kode == "1C")
    row = keyed_id(kpr.laporan.ruang, Narasi, indikator.id, "analisis")
    before = kpr.laporan.get(Narasi, row).teks

    def type_in(book: LembarKerja) -> None:
        where = book.find(f"n/{indikator.id}", "analisis", "isi")
        assert "#1}" in book[where]
        assert "{{" not in book[where]
        book[where] += " Tambahan."

    kpr.take(kpr.fill(type_in))
    assert kpr.laporan.get(Narasi, row).teks == f"{before} Tambahan."


@pytest.mark.parametrize(
    "teks",
    [
        "x" * (LONGEST + 1),
        braced("ringkasan/rata_rata_capaian") * (LONGEST // 30),  # short as figures are shown
        "{{x}}" * (LONGEST // 5),  # long as they are
    ],
)
def test_a_text_too_long_for_a_cell_is_locked_and_left_alone(tmp_path: Path, teks: str) -> None:
    laporan = laporan_contoh("induk")
    indikator = next(r for r in laporan.daftar(Indikator) if r.kode == "1C")
    row = laporan.get(Narasi, keyed_id(laporan.ruang, Narasi, indikator.id, "kendala"))
    laporan = laporan.with_changes([replace(row, teks=teks)])
    meja = Meja(laporan, tmp_path, "kpr")
    book = LembarKerja(meja.path)
    assert "terlalu panjang" in book[book.find(f"n/{indikator.id}", "kendala", "isi")]
    assert meja.plan().usulan == ()


def test_hostile_texts_come_back_as_they_were(tmp_path: Path) -> None:
    laporan = laporan_contoh("induk")
    words = ("=1+1", "@x", "_x0041_", "a\x07b", "&<b>", "  pinggir  ", "'", "\u200b😀", "{1 #2}")
    rows = [
        replace(row, uraian=words[number % len(words)], kelompok="+k")
        for number, row in enumerate(laporan.daftar(Baris))
    ]
    laporan = laporan.with_changes(rows)
    for kode in (row.kode for row in laporan.daftar(Subsie)):
        meja = Meja(laporan, tmp_path, kode)
        assert meja.plan().usulan == ()
        assert meja.fill(lambda _: None).usulan == ()


# --- whose template ---------------------------------------------------------------------------


def test_a_section_enters_what_is_its_own_and_nothing_else(kpr: Meja) -> None:
    book = LembarKerja(kpr.path)
    mine = {r.kode for r in kpr.laporan.daftar(Indikator) if r.subsie == kpr.subsie}
    assert set(book.sheets) == {GUIDE, HIDDEN, *mine}
    view = view_of(kpr.laporan, kpr.session.figures, kpr.subsie)
    for page in pages(view, kpr.session.figures, kpr.subsie):
        for table in page.tabel:
            for baris in table.lembar.baris:
                for sel in filter(is_entry, baris.sel):
                    assert view.may_edit(sel.alamat.address(kpr.laporan)) or sel.alamat.key


def test_every_entry_cell_of_the_file_is_unlocked_and_the_rest_is_not(kpr: Meja) -> None:
    with zipfile.ZipFile(kpr.path) as archive:
        sheet = archive.read("xl/worksheets/sheet2.xml").decode()
        book = archive.read("xl/workbook.xml").decode()
    assert "<sheetProtection" in sheet
    assert "<dataValidations" in sheet
    assert 'hidden="1"' in sheet
    assert 'state="veryHidden"' in book


def test_templates_of_others_are_refused_in_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "kpr").mkdir()
    kpr = Meja(laporan_contoh("induk"), tmp_path / "kpr", "kpr")
    other = Meja(laporan_contoh("besar"), tmp_path)
    with pytest.raises(Refusal, match="laporan lain"):
        kpr.plan(other.path)
    late = laporan_contoh("induk")
    late = late.with_changes([replace(late.data, tahun=2023)])
    with pytest.raises(Refusal, match="tahun 2022"):
        plan(session_of(late), kpr.path)
    locked = laporan_contoh("induk")
    locked = locked.with_changes([replace(locked.data, terkunci=1)])
    with pytest.raises(Refusal, match="terkunci"):
        plan(session_of(locked), kpr.path)
    with kpr.document.revise("Hapus seksi", "x") as draft:
        draft.delete(Subsie, kpr.subsie)
    with pytest.raises(Refusal, match="sudah tidak ada"):
        kpr.plan()


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600, r"\.xls"),
        (
            b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600,
            "kata sandi",
        ),
        (b"bukan apa-apa", "rusak atau bukan"),
        (b"", "rusak atau bukan"),
        (b"PK\x03\x04" + b"\0" * 50, "rusak atau bukan"),
    ],
)
def test_what_is_no_workbook_is_refused(kpr: Meja, tmp_path: Path, content, why) -> None:
    path = tmp_path / "lain.xlsx"
    path.write_bytes(content)
    with pytest.raises(Refusal, match=why) as told:
        kpr.plan(path)
    assert "\n" not in told.value.kalimat


def test_other_formats_and_other_workbooks_are_refused(kpr: Meja, tmp_path: Path) -> None:
    path = tmp_path / "lain.xlsx"
    for part, why in (("content.xml", "OpenDocument"), ("xl/workbook.bin", "xlsb"), ("a", "rusak")):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(part, "x")
        with pytest.raises(Refusal, match=why):
            kpr.plan(path)
    book = LembarKerja(kpr.path)
    del book.sheets[HIDDEN]
    with pytest.raises(Refusal, match="bukan templat"):
        kpr.plan(book.save(path))
    book = LembarKerja(kpr.path)
    book.sheets[HIDDEN][0][1] = "templat-9"
    with pytest.raises(Refusal, match="lebih baru"):
        kpr.plan(book.save(path))
    with pytest.raises(Refusal, match="tidak ditemukan"):
        kpr.plan(tmp_path / "tidak ada.xlsx")


@pytest.mark.parametrize(("place", "value"), [(8, 1), (10, 99)])
def test_an_archive_that_is_locked_or_packed_strangely_is_refused(
    kpr: Meja, tmp_path: Path, place, value
) -> None:
    data = bytearray(kpr.path.read_bytes())
    for found in re.finditer(rb"PK\x01\x02", data):  # where the archive tells how a part is packed
        data[found.start() + place] = value
    path = tmp_path / "terkunci.xlsx"
    path.write_bytes(bytes(data))
    with pytest.raises(Refusal, match="rusak"):
        kpr.plan(path)


def test_a_damaged_template_is_refused_never_crashed_over(
    kpr: Meja, tmp_path: Path, benih: random.Random
) -> None:
    whole = kpr.path.read_bytes()
    path = tmp_path / "rusak.xlsx"
    for _ in range(banyak(200)):
        data = bytearray(whole)
        for _ in range(benih.randint(1, 20)):
            data[benih.randrange(len(data))] = benih.randrange(256)
        path.write_bytes(bytes(data[: benih.choice([len(data), benih.randrange(len(data))])]))
        try:
            rencana = kpr.plan(path)
        except Refusal:
            continue
        assert all(item.bisa or item.alasan for item in rencana.usulan)


def _part_changed(path: Path, out: Path, part: str, old: str, new: str) -> Path:
    """A workbook in which one part is not what its program would have written."""
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(out, "w") as made:
        for name in whole.namelist():
            data = whole.read(name).decode()
            if name == part:
                assert re.search(old, data)
                data = re.sub(old, new, data, count=1)
            made.writestr(name, data)
    return out


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<c r="B1"', '<c r="XFD1048576"'),
        ('<c r="B1"', '<c r="B1000000"'),
        ('<c r="B1"', '<c r="B99999999999"'),
        ('<c r="B1"', '<c r="?"'),
        ('<row r="1"(.*?)><c r="B1"', r'<row r="4294967295"\1><c'),
        ('<row r="1"', '<row r="satu"'),
        ('encoding="UTF-8"', 'encoding="UTF-99"'),
        ("</worksheet>", ""),
    ],
)
def test_cells_that_no_sheet_has_are_never_laid_out(kpr: Meja, tmp_path: Path, old, new) -> None:
    sheet = "xl/worksheets/sheet2.xml"
    path = _part_changed(kpr.path, tmp_path / "rusak.xlsx", sheet, old, new)
    with pytest.raises(Refusal, match="rusak"):
        kpr.plan(path)


def test_a_sheet_that_claims_to_be_huge_is_read_as_it_is(kpr: Meja, tmp_path: Path) -> None:
    claim = ('<dimension ref="[^"]*"', '<dimension ref="A1:XFD1048576"')
    sheet = "xl/worksheets/sheet2.xml"
    assert kpr.plan(_part_changed(kpr.path, tmp_path / "b.xlsx", sheet, *claim)).usulan == ()


# --- small things -----------------------------------------------------------------------------


def test_sections_are_found_by_code_and_name_and_others_named() -> None:
    laporan = laporan_contoh("induk")
    rows = laporan.daftar(Subsie)
    for row in rows:
        for word in (row.kode, row.nama, row.kode.lower()):
            assert find_section(laporan, word).id == row.id
    assert find_section(laporan, "Perencanaan").id is None
    with pytest.raises(Refusal, match="perencanaan"):
        find_section(laporan, "tidak ada")
    assert [seksi.id for seksi in sections(laporan)] == [*(row.id for row in rows), None]
    assert file_name(laporan, sections(laporan)[0]).endswith(".xlsx")


def test_sums_reach_over_all_rows_of_their_table_and_no_further(tmp_path: Path) -> None:
    meja = Meja(laporan_contoh("besar"), tmp_path, laporan_contoh("besar").daftar(Subsie)[0].kode)
    book = LembarKerja(meja.path)
    with zipfile.ZipFile(meja.path) as archive:
        sheets = {
            name: archive.read(f"xl/worksheets/sheet{number}.xml").decode()
            for number, name in enumerate(book.sheets, 1)
        }
    seen = 0
    for name, rows in book.sheets.items():
        for cell, first, last in re.findall(
            r'<c r="(\w+)"[^>]*><f>IF\(COUNT\([A-Z]+(\d+):[A-Z]+(\d+)\)', sheets[name]
        ):
            foot = int(re.sub(r"\D", "", cell))
            marks = [str(rows[number - 1][0]) for number in range(int(first), foot)]
            assert int(last) == foot - 1
            assert all(mark.startswith("R|") for mark in marks)
            assert str(rows[int(first) - 2][0]) == "H"
            seen += 1
    assert seen


def test_a_section_that_enters_nothing_gets_no_template(tmp_path: Path) -> None:
    laporan = laporan_contoh("induk")
    subsie = laporan.daftar(Subsie)[0]
    rows = [replace(r, subsie=None) for r in laporan.daftar(Indikator) if r.subsie == subsie.id]
    session = session_of(laporan.with_changes(rows))
    with pytest.raises(Refusal, match="tidak mengisi apa pun"):
        write_template(session, subsie.id, tmp_path / "t.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_the_template_shows_figures_exactly(kpr: Meja) -> None:
    rincian, baris = baris_of(kpr, "1C", "Perkelahian")
    book = LembarKerja(kpr.path)
    assert book[book.find(f"r/{rincian.id}", baris.id, "realisasi")] == 1
    assert realisasi(kpr, baris) == "1"


_BAD_PARTS = {
    "texts that are not there": ("xl/sharedStrings.xml", '<sst uniqueCount="4000000000"/>'),
    "as Rust reads a number": ("xl/sharedStrings.xml", '<sst x:Count="+4&#48;00000000"/>'),
    "styles": ("xl/styles.xml", f"<s><cellXfs>{'<xf/>' * 300_000}</cellXfs></s>"),
}


@pytest.mark.parametrize("what", _BAD_PARTS)
def test_a_workbook_that_speaks_of_too_much_is_refused_before_it_is_read(kpr, tmp_path, what):
    """The reader asked for memory for all of it, and the whole program ended."""
    name, content = _BAD_PARTS[what]
    path = tmp_path / "isi.xlsx"
    with zipfile.ZipFile(kpr.path) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.namelist():
            if item != name:
                new.writestr(item, old.read(item))
        new.writestr(name, content)
    with pytest.raises(Refusal, match="terlalu besar"):
        read_template(path)


@pytest.mark.parametrize("honest", [True, False])
def test_a_workbook_that_inflates_beyond_a_template_is_not_unpacked(tmp_path, honest):
    path = tmp_path / "templat.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("xl/workbook.xml", "<workbook/>")
        made.writestr("xl/worksheets/sheet1.xml", b"<row/>" * 20_000_000)
    raw = bytearray(path.read_bytes())
    if not honest:
        at = raw.index(b"xl/worksheets", raw.index(b"PK\x01\x02")) - 46
        raw[at + 24 : at + 28] = (6).to_bytes(4, "little")
        path.write_bytes(raw)
    assert len(raw) < 400_000
    with pytest.raises(Refusal, match="terlalu besar"):
        read_template(path)


def test_a_template_of_the_first_layout_is_read_as_one_of_today(kpr: Meja, tmp_path: Path) -> None:
    book = LembarKerja(kpr.path)
    rows = book.sheets[HIDDEN]
    start = next(number for number, row in enumerate(rows) if row[0] == "isi") + 1
    old: list[list[object]] = []
    for table, key, told, *_ in rows[start:]:
        cells = json.loads(str(told))
        old += [[table, key, *cells[at : at + 3]] for at in range(0, len(cells), 3)]
    rows[0][1], rows[start:] = "templat-1", old
    assert len(old) > len(rows) - start - 1 > 0
    first, now = (read_template(path) for path in (book.save(tmp_path / "lama.xlsx"), kpr.path))
    assert first.semula == now.semula


@pytest.mark.parametrize("told", ["[" * 20_000, '["a"]', "[1, 2, 3]", '{"a": 1}', "9" * 9_000, "x"])
def test_a_template_whose_own_notes_were_changed_is_refused(kpr: Meja, tmp_path, told) -> None:
    book = LembarKerja(kpr.path)
    book.sheets[HIDDEN][-1][:3] = ["tabel", "baris", told]
    with pytest.raises(Refusal, match="rusak"):
        kpr.plan(book.save(tmp_path / "ubah.xlsx"))
