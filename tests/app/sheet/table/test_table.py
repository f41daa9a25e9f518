"""The tables of planning: what they show of every example, and what their commands do to a file."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest

from lkjip_desktop.app.command.edit import CellTarget
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.sheet.cell import marks_of
from lkjip_desktop.app.sheet.lembar import CellKind, CellState, EntryCell, EntrySheet
from lkjip_desktop.app.sheet.table import lalu, pengaturan, perjanjian, renstra, tabel, umum
from lkjip_desktop.app.sheet.table.anggaran import alokasi, kegiatan
from lkjip_desktop.app.sheet.table.anggaran.alokasi import (
    AlokasiRef,
    AlokasiTable,
    balance,
    fill_rest,
)
from lkjip_desktop.app.sheet.table.anggaran.belanja import BelanjaTable
from lkjip_desktop.app.sheet.table.base import PlanTable, key_of
from lkjip_desktop.app.sheet.table.indikator import IndikatorTable
from lkjip_desktop.app.sheet.table.links import LinksRef, linked
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Butir,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    KolomTabel,
    NilaiAlokasi,
    Pejabat,
    Pengaturan,
    PerjanjianKinerja,
    RevisiPagu,
    Sasaran,
    SelTabel,
    Subsie,
    Tabel,
    TargetRenstra,
    TautanButir,
)
from lkjip_desktop.domain.model.jurnal import KUNCI
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.setting import (
    BAND_SETS,
    SETTING_BARIS,
    SETTINGS,
    TARGET_ATAS_LALU,
    SettingKind,
    settings,
)
from lkjip_desktop.domain.number.figure import parse_entry
from lkjip_desktop.domain.temuan.examine import findings, reference
from lkjip_desktop.store.draft import Draft
from tests.contoh import laporan_contoh
from tests.memory import session_of

CONTOH = ("induk", "kecil", "besar")


@pytest.fixture(params=CONTOH)
def tiap(request: pytest.FixtureRequest) -> Session:
    """Each example in turn."""
    return session_of(laporan_contoh(request.param), "Uji")


@pytest.fixture
def sesi() -> Callable[[str], Session]:
    return lambda name: session_of(laporan_contoh(name), "Uji")


def every(session: Session) -> list[PlanTable]:
    """A table of every sort, each showing the last of what it can choose from."""
    laporan = session.laporan
    butir, cells = perjanjian.ButirTable(), tabel.CellsTable()
    versions = laporan.daftar(PerjanjianKinerja)
    butir.show(laporan, versions[-1].id if versions else None)
    cells.tabel = next((row.id for row in laporan.daftar(Tabel)), None)
    return [
        umum.satker(),
        umum.daftar_pejabat(),
        umum.penandatangan(),
        umum.daftar_subsie(),
        umum.daftar_jenjang(),
        umum.daftar_tujuan(),
        *(umum.daftar_sasaran(d) for d in ("laporan", "renstra", "perjanjian_kinerja")),
        umum.surat_pengantar(),
        umum.tahun(),
        umum.daftar_lampiran(),
        IndikatorTable(),
        renstra.RenstraTable(),
        perjanjian.daftar_versi(),
        butir,
        kegiatan.KegiatanTable(),
        kegiatan.daftar_revisi(),
        kegiatan.pagu(),
        BelanjaTable(),
        AlokasiTable(),
        lalu.PastYearTable(),
        pengaturan.SettingTable(),
        *(table for _, table in pengaturan.named(SettingKind.SET, pengaturan.PartsTable)),
        *(table for _, table in pengaturan.named(SettingKind.BANDS, pengaturan.BandsTable)),
        tabel.daftar_tabel(),
        cells,
    ]


def sheet(session: Session, table: PlanTable) -> EntrySheet:
    return table.sheet(session.view, session.shown if table.by_periode else session.figures)


def typed(sel: EntryCell) -> object:
    """What an editor hands over that opened on this cell and was left at once."""
    if sel.jenis is CellKind.ANGKA:
        return parse_entry(sel.edit)
    return sel.edit == "ya" if sel.jenis is CellKind.CENTANG else sel.edit


def put(session: Session, target: CellTarget, content: object) -> None:
    session.change("Uji", lambda draft: target.put(draft, content))


def test_every_table_is_whole_and_each_of_its_cells_has_a_place_of_its_own(tiap: Session) -> None:
    for table in every(tiap):
        found = sheet(tiap, table)
        assert all(len(row.sel) == len(found.kolom) for row in found.baris), table.name
        keys = [row.kunci for row in found.baris]
        assert len(keys) == len(set(keys)), table.name
        targets = [sel.alamat for row in found.baris for sel in row.sel if sel.bisa_diisi]
        assert len(targets) == len(set(targets)), table.name
        assert all(isinstance(target, CellTarget) for target in targets), table.name
        assert not found.baris_baru or len(found.baris_baru) == len(found.kolom), table.name


def test_storing_what_a_cell_opens_with_changes_nothing(tiap: Session) -> None:
    for table in every(tiap):
        for row in sheet(tiap, table).baris:
            for sel in row.sel:
                if sel.bisa_diisi and not sel.rujukan:
                    put(tiap, sel.alamat, typed(sel))
                    assert tiap.document.last_change is None, (table.name, sel)


def test_a_locked_report_has_no_cell_to_type_in(tiap: Session) -> None:
    data = tiap.laporan.data
    where = Address(data.KIND, data.id, "terkunci")
    with tiap.document.revise("Kunci", "Uji", KUNCI) as draft:
        draft.set(where, 1)
    for table in every(tiap):
        cells = [sel for row in sheet(tiap, table).baris for sel in row.sel]
        assert not [sel for sel in cells if sel.bisa_diisi], table.name
        assert not [sel for sel in cells if sel.keadaan is CellState.TINDAKAN], table.name


# lists and trees


def test_rows_are_made_moved_and_removed_beside_the_one_at_hand(sesi) -> None:
    session, table = sesi("besar"), umum.daftar_subsie()
    first, second, *_ = session.laporan.daftar(Subsie)
    session.change("+", lambda draft: table.insert(draft, key_of(first), 1, below=True))
    made = session.laporan.daftar(Subsie)[1]
    assert made.id not in {first.id, second.id}
    session.change("v", lambda draft: table.move(draft, [key_of(made)], 1))
    assert [row.id for row in session.laporan.daftar(Subsie)[:3]] == [first.id, second.id, made.id]
    session.change("-", lambda draft: table.remove(draft, [key_of(made)]))
    assert session.laporan.find(Subsie, made.id) is None


def test_a_line_goes_below_the_one_above_it_and_out_again(sesi) -> None:
    session, table = sesi("besar"), kegiatan.KegiatanTable()
    tops = [row for row in session.laporan.daftar(Kegiatan) if row.induk is None]
    above, below = tops[0], tops[1]
    session.change(">", lambda draft: table.deepen(draft, [key_of(below)], 1))
    assert session.laporan.get(Kegiatan, below.id).induk == above.id
    last = session.laporan.children(Kegiatan, "induk", above.id)[-1]
    assert last.id == below.id
    session.change("<", lambda draft: table.deepen(draft, [key_of(below)], -1))
    again = [row.id for row in session.laporan.children(Kegiatan, "induk", None)]
    assert again[:2] == [above.id, below.id]


def test_the_first_line_has_nothing_above_it_to_go_below(sesi) -> None:
    session, table = sesi("induk"), kegiatan.KegiatanTable()
    first = session.laporan.daftar(Kegiatan)[0]
    assert session.change(">", lambda draft: table.deepen(draft, [key_of(first)], 1)) is None


def test_objectives_of_one_document_keep_to_themselves(sesi) -> None:
    session, table = sesi("induk"), umum.daftar_sasaran("renstra")
    session.change("+", lambda draft: table.insert(draft, None, 1, below=True))
    made = [row for row in session.laporan.daftar(Sasaran) if not row.nama]
    assert [row.dokumen for row in made] == ["renstra"]


# indikator


def test_a_new_indikator_joins_the_objective_and_the_section_of_its_neighbour(sesi) -> None:
    session, table = sesi("induk"), IndikatorTable()
    beside = next(row for row in session.laporan.daftar(Indikator) if row.kode == "3F")
    before = set(session.laporan.rows(Indikator))
    session.change("+", lambda draft: table.insert(draft, key_of(beside), 1, below=True))
    (made,) = set(session.laporan.rows(Indikator)) - before
    row = session.laporan.get(Indikator, made)
    assert (row.sasaran, row.subsie) == (beside.sasaran, beside.subsie)
    there = [row.id for row in session.laporan.children(Indikator, "sasaran", beside.sasaran)]
    assert there.index(made) == there.index(beside.id) + 1


def desimal_of(session: Session, kode: str) -> EntryCell:
    found = sheet(session, IndikatorTable())
    place = [column.kunci for column in found.kolom].index("desimal")
    return next(row.sel[place] for row in found.baris if row.judul == kode)


def test_the_decimals_of_an_indikator_are_set_in_its_row(sesi) -> None:
    session = sesi("besar")
    row = next(row for row in session.laporan.daftar(Indikator) if row.kode == "2B")

    def shown() -> str:
        return takaran(row, settings(session.laporan)).text(Fraction("5.4"))

    assert (shown(), desimal_of(session, "2B").teks) == ("5,4", "")
    put(session, desimal_of(session, "2B").alamat, parse_entry("0"))
    assert (shown(), desimal_of(session, "2B").teks) == ("5", "0")
    with pytest.raises(Refusal, match="Desimal indikator"):
        put(session, desimal_of(session, "2B").alamat, parse_entry("7"))
    put(session, desimal_of(session, "2B").alamat, parse_entry(""))
    assert (shown(), desimal_of(session, "2B").teks) == ("5,4", "")
    assert not settings(session.laporan).desimal_indikator


def test_an_earlier_range_has_both_its_ends(sesi) -> None:
    session = sesi("besar")
    found = sheet(session, lalu.PastYearTable())
    place = [column.kunci for column in found.kolom].index((2024, "target_atas"))
    uppers = {row.judul: row.sel[place] for row in found.baris}
    assert [kode for kode, sel in uppers.items() if sel.bisa_diisi] == ["3B"]
    put(session, uppers["3B"].alamat, parse_entry("11,5"))
    assert list(settings(session.laporan).target_atas_lalu.values()) == [Fraction("11.5")]


def test_folding_a_band_hides_its_rows_only(sesi) -> None:
    session, table = sesi("induk"), IndikatorTable()
    whole = sheet(session, table)
    band = whole.baris[0]
    table.fold(band.kunci, shut=True)
    folded = sheet(session, table)
    assert folded.baris[0].sel[0].lipat is True
    assert len(whole.baris) - len(folded.baris) == 3


# Renstra


def test_the_plan_has_a_column_for_each_of_its_years_and_marks_the_one_at_hand(sesi) -> None:
    found = sheet(sesi("induk"), renstra.RenstraTable())
    years = [kolom for kolom in found.kolom if isinstance(kolom.kunci, int)]
    assert [kolom.kunci for kolom in years] == [2020, 2021, 2022, 2023, 2024]
    assert [kolom.kunci for kolom in years if kolom.pokok] == [2022]


def test_a_range_has_a_line_for_its_upper_bounds(sesi) -> None:
    session = sesi("besar")
    plan = next(r for r in session.laporan.daftar(IndikatorRenstra) if r.polaritas == "rentang")
    found = sheet(session, renstra.RenstraTable()).baris
    place = next(n for n, row in enumerate(found) if row.kunci == key_of(plan))
    upper = found[place + 1]
    target = next(sel.alamat for sel in upper.sel if sel.bisa_diisi)
    put(session, target, parse_entry("12,5"))
    year = session.laporan.data.renstra_awal
    row = next(
        r
        for r in session.laporan.children(TargetRenstra, "indikator_renstra", plan.id)
        if r.tahun == year
    )
    assert row.target_atas == "12.5"
    before = len(session.laporan.rows(IndikatorRenstra))
    table = renstra.RenstraTable()
    session.change("-", lambda draft: table.remove(draft, [upper.kunci]))
    assert len(session.laporan.rows(IndikatorRenstra)) == before


def test_an_empty_plan_takes_an_objective_and_then_an_indikator() -> None:
    from lkjip_desktop.app.year.new_report import from_katalog

    session = session_of(from_katalog("Kantor Uji", 2024, None), "Uji")
    session.change("+", lambda draft: renstra.add_objective(draft, None))
    (sasaran,) = session.laporan.daftar(Sasaran)
    table = renstra.RenstraTable()
    session.change("+", lambda draft: table.insert(draft, key_of(sasaran), 1, below=True))
    (plan,) = session.laporan.daftar(IndikatorRenstra)
    assert plan.sasaran == sasaran.id
    keys = [row.kunci for row in sheet(session, table).baris]
    assert key_of(plan) in keys


def test_codes_typed_into_a_cell_are_the_links_of_its_row(sesi) -> None:
    session = sesi("induk")
    plan = next(r for r in session.laporan.daftar(IndikatorRenstra) if r.kode == "SK1.3")
    where = LinksRef(IndikatorRenstra, plan.id)
    put(session, where, "3a; 3C")
    assert [row.kode for row in linked(session.laporan, where)] == ["3A", "3C"]
    put(session, where, "3C")
    assert [row.kode for row in linked(session.laporan, where)] == ["3C"]
    with pytest.raises(Refusal, match="9Z"):
        put(session, where, "3C 9Z")
    put(session, where, "")
    assert linked(session.laporan, where) == ()


# Perjanjian Kinerja


def test_a_copied_version_holds_the_same_rows_and_links(sesi) -> None:
    session = sesi("induk")
    (old,) = session.laporan.daftar(PerjanjianKinerja)
    session.change("salin", lambda draft: perjanjian.copy_version(draft, old.id))
    laporan = session.laporan
    new = laporan.daftar(PerjanjianKinerja)[-1]
    assert (new.versi, new.tanggal, new.pihak_kedua) == ("perubahan", None, old.pihak_kedua)

    def content(versi: str) -> list[tuple[object, ...]]:
        return [
            (b.kode, b.nama, b.target, [r.kode for r in linked(laporan, LinksRef(Butir, b.id))])
            for b in laporan.children(Butir, "perjanjian_kinerja", versi)
        ]

    assert content(new.id) == content(old.id)


def test_filling_a_version_adds_what_it_lacks_and_nothing_twice(sesi) -> None:
    session = sesi("induk")
    (version,) = session.laporan.daftar(PerjanjianKinerja)
    used = {link.indikator for link in session.laporan.daftar(TautanButir)}
    lacking = set(session.laporan.rows(Indikator)) - used
    fill = perjanjian.fill_from_indikator
    session.change("isi", lambda draft: fill(draft, version.id))
    assert {link.indikator for link in session.laporan.daftar(TautanButir)} == used | lacking
    assert session.change("isi", lambda draft: fill(draft, version.id)) is None


# budget


def test_pagu_after_each_revision_runs_on(sesi) -> None:
    session, table = sesi("besar"), kegiatan.daftar_revisi()
    running = [row.sel[-1].edit for row in sheet(session, table).baris[:-1]]
    assert len(running) == len(session.laporan.rows(RevisiPagu)) == 2
    assert running[-1] == "17330000000"


def test_a_kegiatan_without_pagu_shows_the_sum_of_those_below_it(sesi) -> None:
    session, table = sesi("besar"), kegiatan.KegiatanTable()
    top = next(r for r in session.laporan.daftar(Kegiatan) if r.induk is None)
    where = Address(Kegiatan.KIND, top.id, "pagu")
    session.change("kosongkan", lambda draft: draft.set(where, None))
    line = next(row for row in sheet(session, table).baris if row.kunci == key_of(top))
    pagu = line.sel[4]
    assert (pagu.teks, pagu.edit, pagu.bisa_diisi) == ("1.730.000.000", "", True)


def unserved(session: Session, name: str) -> EntryCell:
    """The cell of what was spent of the pagu of a kegiatan that serves no indikator."""
    lines = sheet(session, kegiatan.KegiatanTable())
    (place,) = [at for at, item in enumerate(lines.kolom) if item.kunci == "realisasi"]
    return next(row.sel[place] for row in lines.baris if name in row.sel[1].teks)


def test_realisasi_of_pagu_without_indikator_is_entered_beside_its_kegiatan(sesi) -> None:
    session = sesi("induk")
    sel = unserved(session, "Layanan Perkantoran")
    assert (sel.bisa_diisi, sel.teks, sel.kosong_tampak) == (True, "", True)
    assert unserved(session, "Layanan BMN").bisa_diisi is False
    put(session, sel.alamat, parse_entry("430.000.000"))
    assert unserved(session, "Layanan Perkantoran").teks == "430.000.000"
    assert session.figures.ringkasan.realisasi_anggaran == 15_644_956_031
    assert session.figures.ringkasan.serapan is not None
    put(session, unserved(session, "Layanan Perkantoran").alamat, parse_entry(""))
    assert len(session.laporan.children(Alokasi, "indikator", None)) == 1, "its pagu was entered"


def test_a_kegiatan_without_any_alokasi_takes_its_realisasi_and_gives_it_up_again(sesi) -> None:
    session = sesi("kecil")
    session.periode = "2025-T1"
    top = session.laporan.daftar(Kegiatan)[0]
    where = Address(Kegiatan.KIND, top.id, "pagu")
    session.change("naik", lambda draft: draft.set(where, "1310000000"))
    put(session, unserved(session, top.nama).alamat, parse_entry("90.000.000"))
    (line,) = session.figures.pagu.tanpa_indikator
    assert (line.pagu, line.realisasi, line.alokasi.pagu) == (100_000_000, 90_000_000, None)
    put(session, unserved(session, top.nama).alamat, parse_entry(""))
    assert not session.laporan.children(Alokasi, "indikator", None)


def test_the_finding_that_asks_for_it_leads_to_its_cell(sesi) -> None:
    session = sesi("kecil")
    session.periode = "2025-T1"
    top = session.laporan.daftar(Kegiatan)[0]
    where = Address(Kegiatan.KIND, top.id, "pagu")
    session.change("naik", lambda draft: draft.set(where, "1310000000"))
    (asked,) = [
        item for item in findings(session.laporan, session.figures) if item.kode == "ISI-04"
    ]
    target = unserved(session, top.nama).alamat
    assert reference(session.laporan, session.figures, asked) == target.address(session.laporan)
    marked = replace(session.view, marks=marks_of([asked]))
    lines = kegiatan.KegiatanTable().sheet(marked, session.figures).baris
    assert lines[0].sel[-1].temuan == asked.pesan


# officials


def cell_of(found: EntrySheet, row: int, name: str) -> EntryCell:
    place = [item.kunci for item in found.kolom].index(name)
    return found.baris[row].sel[place]


def test_a_line_of_belanja_is_made_filled_and_summed_by_quarter(sesi) -> None:
    """600 of which TW I 200 and TW II 150: 350 up to June, 250 left, 58,33 %."""
    session, table = sesi("besar"), BelanjaTable()
    leaf = next(row for row in session.laporan.daftar(Kegiatan) if row.kode == "K2.2")
    where = Address("laporan", session.laporan.ruang, "pengisian_anggaran")
    session.change("Uji", lambda draft: draft.set(where, "triwulan"))
    sheet(session, table)
    session.change("Uji", lambda draft: table.insert(draft, None, 1, below=True))
    session.periode = "2025-T1"
    for name, content in (("kegiatan", "K2.2 " + leaf.nama), ("pagu", "600"), ("realisasi", "200")):
        target = cell_of(sheet(session, table), 0, name).alamat
        put(session, target, content if name == "kegiatan" else parse_entry(content))
    session.periode = "2025-T2"
    target = cell_of(sheet(session, table), 0, "realisasi").alamat
    put(session, target, parse_entry("150"))
    found = sheet(session, table)
    shown = {str(item.kunci): cell_of(found, 0, str(item.kunci)).teks for item in found.kolom}
    assert shown["kegiatan"].startswith("K2.2")
    assert (shown["pagu"], shown["realisasi sebelumnya"], shown["realisasi"]) == (
        "600",
        "200",
        "150",
    )
    assert (shown["realisasi sampai"], shown["sisa"], shown["serapan"]) == ("350", "250", "58,33")
    assert cell_of(found, -1, "realisasi sampai").teks == "350"
    assert cell_of(found, -1, "realisasi").teks == "150"


def test_a_pasted_block_makes_lines_with_what_was_spent_of_each(sesi) -> None:
    session, table = sesi("besar"), BelanjaTable()
    sheet(session, table)

    def paste(draft: Draft) -> None:
        for cells in table.make(draft, 2):
            cells["jenis"].put(draft, "53 modal")
            cells["realisasi"].put(draft, parse_entry("7"))

    session.change("Tempel", paste)
    found = sheet(session, table)
    shown = [
        [cell_of(found, row, name).teks for name in ("jenis", "sumber_dana", "realisasi")]
        for row in range(2)
    ]
    assert shown == [["53 modal", "RM", "7"]] * 2
    session.undo()
    assert sheet(session, table).baris[0].kunci == "tambah"


def test_a_former_official_is_not_offered_as_signatory_unless_he_is_the_one_chosen(sesi) -> None:
    session = sesi("induk")
    head = session.laporan.daftar(Pejabat)[0]
    where = Address(Pejabat.KIND, head.id, "selesai")
    session.change("pergi", lambda draft: draft.set(where, "2022-12-31"))
    names = [row.sel[-1].pilihan for row in sheet(session, umum.penandatangan()).baris]
    chosen = [any(name.startswith("Nama Kepala, ") for name in offered) for offered in names]
    assert chosen == [True, True, False, True], "nobody was chosen for the reviu"
    versions = sheet(session, perjanjian.daftar_versi())
    first = next(at for at, item in enumerate(versions.kolom) if item.kunci == "pihak_pertama")
    offered = versions.baris[0].sel[first].pilihan
    assert any(name.startswith("Nama Kepala, ") for name in offered), "he led it in January"


# alokasi


def perkantoran(session: Session) -> Kegiatan:
    return next(r for r in session.laporan.daftar(Kegiatan) if r.nama == "Layanan Perkantoran")


def kode(session: Session, code: str) -> Indikator:
    return next(row for row in session.laporan.daftar(Indikator) if row.kode == code)


def test_the_head_of_the_matrix_adds_up(sesi) -> None:
    found = balance(sesi("induk").figures)
    assert found.pagu == 15_906_008_000
    assert found.teralokasi == 15_475_428_000
    assert found.sisa == 430_580_000


def test_the_remainder_goes_into_the_cell_that_asks_for_it(sesi) -> None:
    session = sesi("induk")
    row, target = perkantoran(session), kode(session, "3J")
    where = AlokasiRef(row.id, target.id)
    session.change("isi", lambda draft: fill_rest(draft, where))
    assert session.laporan.cell(where.address(session.laporan)) == "7080436000"
    assert balance(session.figures).sisa == 0
    assert session.figures.ringkasan.pagu_tanpa_indikator == Fraction(0)
    assert session.change("lagi", lambda draft: fill_rest(draft, where)) is None


def test_an_emptied_cell_takes_its_line_away_unless_money_was_spent_on_it(sesi) -> None:
    session = sesi("induk")
    row, target = perkantoran(session), kode(session, "1A")
    where = AlokasiRef(row.id, target.id)
    place = where.address(session.laporan)
    put(session, where, parse_entry("1.000"))
    assert session.laporan.cell(place) == "1000"
    put(session, where, parse_entry(""))
    assert session.laporan.find(Alokasi, place.id) is None
    put(session, where, parse_entry("1.000"))
    tahun = str(session.laporan.data.tahun)
    values = {"alokasi": place.id, "periode": tahun, "realisasi": "900"}
    session.change("realisasi", lambda draft: draft.new(NilaiAlokasi, **values))
    put(session, where, parse_entry(""))
    assert session.laporan.cell(place) is None
    assert len(session.laporan.children(NilaiAlokasi, "alokasi", place.id)) == 1


def test_sisa_runs_along_and_is_negative_where_too_much_is_given(sesi) -> None:
    session, table = sesi("induk"), AlokasiTable()
    row, target = perkantoran(session), kode(session, "1A")
    put(session, AlokasiRef(row.id, target.id), parse_entry("430.580.001"))
    line = next(r for r in sheet(session, table).baris if r.kunci == key_of(row))
    assert (line.sel[2].teks, line.sel[2].tebal) == ("−1", True)


def test_a_section_sees_its_own_indikator_only(sesi) -> None:
    session, table = sesi("induk"), AlokasiTable()
    section = session.laporan.daftar(Subsie)[2]
    table.all, table.section = False, section.id
    codes = [kolom.judul for kolom in sheet(session, table).kolom[3:]]
    assert codes == [
        row.kode for row in session.laporan.daftar(Indikator) if row.subsie == section.id
    ]


# settings


def test_every_setting_can_be_set_somewhere(tiap: Session) -> None:
    named = {
        sel.alamat.nama
        for table in every(tiap)
        for row in sheet(tiap, table).baris
        for sel in row.sel
        if isinstance(sel.alamat, pengaturan.SettingRef | pengaturan.BandRef)
    }
    of_rows = {nama for nama in named if "/" in nama}
    assert named - of_rows == {item.nama for item in SETTINGS}
    ranged = any(row.polaritas == "rentang" for row in tiap.laporan.daftar(Indikator))
    kinds = {nama.partition("/")[0] for nama in of_rows}
    assert kinds == set(SETTING_BARIS) - ({TARGET_ATAS_LALU} if not ranged else set())


def set_here(session: Session) -> set[str]:
    """Names of the settings that differ from their defaults, as an editor shows them."""
    return {row.nama for row in session.laporan.daftar(Pengaturan)} - {"rasio_baris"}


def test_a_setting_at_its_default_is_not_stored(sesi) -> None:
    session = sesi("induk")
    where = pengaturan.SettingRef("desimal")
    put(session, where, parse_entry("3"))
    assert settings(session.laporan).desimal == 3
    put(session, where, parse_entry("2"))
    assert set_here(session) == set()
    with pytest.raises(Refusal, match="desimal"):
        put(session, where, parse_entry("9"))


def test_a_part_is_switched_off_and_on(sesi) -> None:
    session = sesi("induk")
    where = pengaturan.SettingRef("bagian_mati", bagian="daftar_gambar")
    put(session, where, False)
    assert not settings(session.laporan).prints("daftar_gambar")
    put(session, where, True)
    assert settings(session.laporan).prints("daftar_gambar")
    assert set_here(session) == set()


def test_bands_change_cell_by_cell_and_must_rise(sesi) -> None:
    session, table = sesi("induk"), pengaturan.BandsTable("predikat")
    put(session, pengaturan.BandRef("predikat", 1, "mulai"), parse_entry("75"))
    put(session, pengaturan.BandRef("predikat", 1, "nama"), "Hampir")
    bands = settings(session.laporan).predikat
    assert (bands[1].nama, bands[1].mulai) == ("Hampir", 75)
    with pytest.raises(Refusal, match="naik"):
        put(session, pengaturan.BandRef("predikat", 1, "mulai"), parse_entry("100"))
    with pytest.raises(Refusal, match="paling banyak 200 huruf"):
        put(session, pengaturan.BandRef("predikat", 1, "nama"), '"' * 500_000)
    session.change("+", lambda draft: table.insert(draft, 2, 1, below=True))
    assert settings(session.laporan).predikat[-1].mulai == 110
    session.change("-", lambda draft: table.remove(draft, [0]))
    assert settings(session.laporan).predikat[0].mulai is None
    isi = BAND_SETS[2][1]
    session.change("set", lambda draft: pengaturan.put_setting(draft, "predikat", isi))
    assert len(settings(session.laporan).predikat) == 6


# free tables


def test_a_free_table_is_made_grown_and_filled(sesi) -> None:
    session = sesi("kecil")
    session.change("+", tabel.make_tabel)
    made = session.laporan.daftar(Tabel)[-1]
    cells, columns = tabel.CellsTable(), tabel.daftar_kolom()
    cells.tabel, columns.where = made.id, {"tabel": made.id}
    session.change("+", lambda draft: columns.insert(draft, None, 1, below=True))
    session.change("+", lambda draft: cells.insert(draft, None, 2, below=True))
    found = sheet(session, cells)
    assert [kolom.judul for kolom in found.kolom] == ["Uraian", "Jumlah", ""]
    words, figure, _ = found.baris[0].sel
    put(session, words.alamat, "Tahanan")
    put(session, figure.alamat, parse_entry("1.067"))
    assert {(r.isi, r.angka) for r in session.laporan.daftar(SelTabel)} == {
        ("Tahanan", None),
        ("", "1067"),
    }
    column = session.laporan.children(KolomTabel, "tabel", made.id)[0]
    session.change("-", lambda draft: columns.remove(draft, [key_of(column)]))
    assert len(session.laporan.rows(SelTabel)) == 1


def test_what_pagu_without_indikator_has_spent_is_typed_month_by_month(sesi) -> None:
    """Of a kegiatan without any indikator: 10 in April, 20 in June."""
    session, table = sesi("induk"), kegiatan.KegiatanTable()
    where = Address("laporan", session.laporan.ruang, "pengisian_anggaran")
    session.change("Uji", lambda draft: draft.set(where, "bulan"))
    names = [item.kunci for item in sheet(session, table).kolom]
    assert [name for name in names if str(name).startswith("realisasi")] == ["realisasi"]
    session.periode = "2022-T2"
    found = sheet(session, table)
    heads = [item.judul for item in found.kolom][-3:]
    assert heads == [f"Realisasinya: {month} (Rp)" for month in ("Apr", "Mei", "Jun")]
    line = next(n for n, row in enumerate(found.baris) if row.sel[-1].bisa_diisi)
    for place, content in ((-3, "10"), (-1, "20")):
        put(session, found.baris[line].sel[place].alamat, parse_entry(content))
    shown = [sel.teks for sel in sheet(session, table).baris[line].sel[-3:]]
    assert shown == ["10", "", "20"]
    spent = [row for row in session.laporan.daftar(NilaiAlokasi) if row.periode != "2022"]
    assert {(row.periode, row.realisasi) for row in spent} == {("2022-04", "10"), ("2022-06", "20")}
    session.periode = ""
    assert cell_of(sheet(session, table), line, "realisasi").teks == "30"


def test_a_matrix_of_too_many_cells_is_refused_in_a_sentence(monkeypatch) -> None:
    """A thousand kegiatan by five hundred indikator did not come up in two minutes."""
    session, table = session_of(laporan_contoh("kecil")), AlokasiTable()
    figures = session.figures
    cells = len(figures.kegiatan) * len(figures.indikator)
    monkeypatch.setattr(alokasi, "MOST_CELLS", cells)
    assert table.too_large(figures) == ""
    assert table.sheet(session.view, figures).baris
    monkeypatch.setattr(alokasi, "MOST_CELLS", cells - 1)
    assert "pilih satu seksi" in table.too_large(figures)
    assert table.sheet(session.view, figures).baris == ()
