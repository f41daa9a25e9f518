"""A closed quarter in a real file: what is refused, what the jurnal keeps, and what parts bring."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.command.periode import blank_closed
from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.app.exchange.templat.read import read_template
from lkjip_desktop.app.exchange.templat.write import write_template
from lkjip_desktop.app.overview.place import places_of, quarter_of
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.share.konsolidasi import Konsolidasi, undo_konsolidasi
from lkjip_desktop.app.share.perubahan import ChangeKind, daftar_perubahan
from lkjip_desktop.app.share.tutup import close, closing_warning, parts_out, reopen
from lkjip_desktop.app.sheet.cell import Rows
from lkjip_desktop.app.sheet.rincian import rincian_sheet
from lkjip_desktop.cli import usage
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.merge.decision import Reason, ValueSource, always
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Baris,
    Indikator,
    NilaiAksi,
    NilaiBaris,
    Rincian,
    Subsie,
    TargetPeriode,
    TutupPeriode,
)
from lkjip_desktop.domain.model.jurnal import BUKA_PERIODE, TUTUP_PERIODE
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.store.galat import PeriodeTertutup
from tests.contoh import laporan_contoh, write

DAY = date(2025, 4, 10)
T1, T2 = "2025-T1", "2025-T2"


@pytest.fixture
def session(tmp_path: Path):
    """The small example, which is filled in by quarter, with TW I closed."""
    path = tmp_path / "induk.lkjip"
    write(path, laporan_contoh("kecil"))
    with Document.open(path) as document:
        found = Session(document, "Petugas")
        close(found, T1, DAY)
        yield found


def nilai(session: Session, periode: str) -> NilaiBaris:
    rows = session.laporan.daftar(NilaiBaris)
    return next(r for r in rows if r.periode == periode and r.realisasi not in {None, "-"})


def put(row: NilaiBaris, value: str) -> Callable[[Draft], object]:
    return lambda draft: draft.set(Address("nilai_baris", row.id, "realisasi"), value)


def closed(session: Session) -> list[str]:
    return sorted(row.periode for row in session.laporan.rows(TutupPeriode).values())


def test_a_closed_figure_is_refused_with_its_place_and_the_way_out(session):
    before = session.laporan
    with pytest.raises(PeriodeTertutup, match="sudah ditutup; buka dahulu triwulannya"):
        session.change("Isi", put(nilai(session, T1), "1"))
    assert session.laporan is before
    session.change("Isi", put(nilai(session, T2), "1"))
    assert nilai(session, T2).realisasi == "1"


def test_closing_and_opening_are_journaled_with_date_and_reason(session):
    entry = session.document.jurnal[session.document.jurnal.nomor]
    assert (entry.kind, entry.label, entry.actor) == (TUTUP_PERIODE, "TW I ditutup", "Petugas")
    assert {cell.after for cell in entry.cells} >= {T1, "2025-04-10"}
    with pytest.raises(Refusal, match="Tulis alasan"):
        reopen(session, T1, "  ")
    entry = reopen(session, T1, "Data susulan")
    assert (entry.kind, entry.label) == (BUKA_PERIODE, "TW I dibuka: Data susulan")
    assert entry.extra["alasan"] == "Data susulan"
    session.change("Isi", put(nilai(session, T1), "1"))
    assert reopen(session, T1, "lagi") is None


def test_closing_takes_the_quarters_before_along_and_opening_those_after(session):
    assert close(session, T1, DAY) is None
    close(session, "2025-T3", DAY)
    assert closed(session) == [T1, T2, "2025-T3"]
    reopen(session, T2, "Salah hitung")
    assert closed(session) == [T1]


def test_undo_and_return_cross_no_closing(session):
    assert session.undo() is None
    session.change("Isi", put(nilai(session, T2), "1"))
    session.undo()
    with pytest.raises(ValueError, match="does not change"):
        session.change("Tutup", lambda draft: draft.new(TutupPeriode, periode=T2))
    reopen(session, T1, "Perbaikan")
    session.change("Isi", put(nilai(session, T1), "1"))
    close(session, T1, DAY)
    with pytest.raises(PeriodeTertutup):
        session.document.restore(1, "Petugas")
    assert closed(session) == [T1]


def test_a_new_row_begins_with_nothing_in_what_is_closed(session):
    before = figures(session.laporan, T1).indikator
    table = next(iter(before.values())).rincian[0].rincian

    def add(draft: Draft) -> None:
        row = draft.new(Baris, rincian=table.id, uraian="Mulai TW II", urutan="z")
        blank_closed(draft, table.id, [row.id])

    session.change("Tambah", add)
    after = figures(session.laporan, T1).indikator
    assert {k: h.realisasi for k, h in after.items()} == {k: h.realisasi for k, h in before.items()}
    with pytest.raises(PeriodeTertutup):
        session.change("Tambah", lambda d: d.new(Baris, rincian=table.id, urutan="zz"))


def test_a_new_row_that_is_taken_back_leads_to_no_closed_quarter(session):
    def add(draft: Draft) -> None:
        table = draft.laporan.daftar(Rincian)[0]
        row = draft.new(Baris, rincian=table.id, uraian="Mulai TW II", urutan="z")
        blank_closed(draft, table.id, [row.id])

    session.change("Tambah", add)
    before, undone = session.laporan, session.undo()
    assert NilaiBaris.KIND in {change.kind for change in undone.rows}
    shown = next(places_of(before, session.laporan, undone.rows[::-1]))
    assert quarter_of(shown.laporan, shown.address) is None


def test_cells_of_a_closed_quarter_are_locked_in_the_table(session):
    table = next(iter(session.figures.indikator.values())).rincian[0]

    def typed(periode: str) -> bool:
        session.periode = periode
        sheet = rincian_sheet(session.view, table, Rows())
        place = [column.kunci for column in sheet.kolom].index("realisasi")
        return sheet.baris[0].sel[place].bisa_diisi

    assert (typed(T1), typed(T2)) == (False, True)


def test_json_takes_the_closing_along(session):
    laporan = from_json(to_json(session.laporan))
    assert laporan == session.laporan
    assert [row.tanggal for row in laporan.daftar(TutupPeriode)] == ["2025-04-10"]


def hand_out(session: Session, folder: Path) -> Path:
    reopen(session, T1, "Sebelum dibagikan")
    bagikan(session.document, folder, "Petugas")
    close(session, T1, DAY)
    return next(folder.glob("*.lkjip"))


def test_a_section_is_out_until_its_present_part_has_come_back(session, tmp_path):
    reopen(session, T1, "Sebelum dibagikan")
    assert parts_out(session) == ()
    for folder in ("lama", "baru"):
        bagikan(session.document, tmp_path / folder, "Petugas")
    names = [row.nama_pendek or row.nama for row in session.laporan.daftar(Subsie)]
    assert parts_out(session) == tuple(names)
    part = next((tmp_path / "baru").glob("*.lkjip"))
    with Document.open(part) as document:
        inside = Session(document, "Seksi")
        inside.change("Isi", put(nilai(inside, T2), "2"))
    work = Konsolidasi(session.document, [part])
    work.write(work.plan(), "Petugas")
    assert parts_out(session) == ()


def test_a_part_brings_nothing_of_a_closed_quarter_and_all_the_rest(session, tmp_path):
    part = hand_out(session, tmp_path / "bagian")
    with Document.open(part) as document:
        inside = Session(document, "Seksi")
        for periode, value in ((T1, "1"), (T2, "2")):
            inside.change("Isi", put(nilai(inside, periode), value))
        row = nilai(inside, T1)
        table = inside.laporan.get(Baris, row.baris).rincian
        inside.change("Baris", lambda d: d.new(Baris, rincian=table, uraian="Baru", urutan="z"))
    count, first = len(session.laporan.daftar(Baris)), nilai(session, T1).realisasi
    work = Konsolidasi(session.document, [part])
    plan = work.plan()
    assert plan.open == ()
    left = [item for item in plan.not_taken if item.reason is Reason.TERTUTUP]
    assert {item.address.kind for item in left} == {"nilai_baris", "baris"}
    listed = [item.jenis for item in daftar_perubahan(work, plan)]
    assert listed.count(ChangeKind.TERTUTUP) == len(left)
    (entry,) = work.write(plan, "Petugas")
    assert [cell.after for cell in entry.cells] == ["2"]
    assert {item["alasan"] for item in entry.extra["tidak_diambil"]} == {Reason.TERTUTUP.value}
    assert nilai(session, T1).realisasi == first
    assert len(session.laporan.daftar(Baris)) == count


def test_a_table_that_went_before_the_closing_is_listed_and_not_asked_for(session, tmp_path):
    reopen(session, T1, "Sebelum dibagikan")
    bagikan(session.document, tmp_path / "bagian", "Petugas")
    part = next((tmp_path / "bagian").glob("*.lkjip"))
    row = nilai(session, T1)
    session.change("Hapus", lambda d: d.delete(Baris, row.baris))
    close(session, T1, DAY)
    with Document.open(part) as document:
        inside = Session(document, "Seksi")
        later = next(
            r for r in inside.laporan.children(NilaiBaris, "baris", row.baris) if r.periode == T2
        )
        inside.change("Isi", put(later, "2"))
    work = Konsolidasi(session.document, [part])
    plan = work.plan()
    assert not plan.open
    listed = [item for item in daftar_perubahan(work, plan) if item.jenis is ChangeKind.TERTUTUP]
    assert [item.address for item in listed] == [Address("nilai_baris", later.id, "realisasi")]
    work.write(plan, "Petugas")
    assert session.laporan.find(Baris, row.baris) is None


def test_figures_of_a_way_of_filling_that_the_closing_holds_stay_out_whoever_wins(
    session, tmp_path
):
    reopen(session, T1, "Sebelum dibagikan")
    bagikan(session.document, tmp_path / "bagian", "Petugas")
    part = next((tmp_path / "bagian").glob("*.lkjip"))
    baris = session.laporan.get(Baris, nilai(session, T2).baris)
    way = Address("rincian", baris.rincian, "gabung_realisasi")
    session.change("Gabung", lambda d: d.set(way, "terakhir"))
    close(session, T1, DAY)
    with Document.open(part) as document:
        inside = Session(document, "Seksi")
        inside.change("Isi", put(nilai(inside, T2), "2"))
    work = Konsolidasi(session.document, [part])
    plan = work.plan(always(ValueSource.BAGIAN))
    assert {(item.address.column, item.reason) for item in plan.not_taken} == {
        ("gabung_realisasi", Reason.TERTUTUP),
        ("realisasi", Reason.PENGISIAN),
    }
    assert not plan.proposals


def test_after_opening_again_the_same_part_brings_the_rest_too(session, tmp_path):
    part = hand_out(session, tmp_path / "bagian")
    with Document.open(part) as document:
        inside = Session(document, "Seksi")
        inside.change("Isi", put(nilai(inside, T1), "1"))
    work = Konsolidasi(session.document, [part])
    assert not work.plan().proposals
    reopen(session, T1, "Bagian terlambat")
    work = Konsolidasi(session.document, [part])
    work.write(work.plan(), "Petugas")
    assert nilai(session, T1).realisasi == "1"


def test_what_a_taken_part_left_comes_after_opening_and_undoing_it(session, tmp_path):
    part = hand_out(session, tmp_path / "bagian")
    with Document.open(part) as document:
        inside = Session(document, "Seksi")
        for periode, value in ((T1, "1"), (T2, "2")):
            inside.change("Isi", put(nilai(inside, periode), value))
    work = Konsolidasi(session.document, [part])
    (entry,) = work.write(work.plan(), "Petugas")
    reopen(session, T1, "Bagian terlambat")
    assert not Konsolidasi(session.document, [part]).plan().proposals
    undo_konsolidasi(session.document, entry.nomor, "Petugas")
    work = Konsolidasi(session.document, [part])
    work.write(work.plan(), "Petugas")
    assert [nilai(session, periode).realisasi for periode in (T1, T2)] == ["1", "2"]


def test_a_part_neither_closes_nor_opens(session, tmp_path):
    bagikan(session.document, tmp_path / "bagian", "Petugas")
    with Document.open(next((tmp_path / "bagian").glob("*.lkjip"))) as document:
        inside = Session(document, "Seksi")
        assert closed(inside) == [T1]
        for act in (lambda: close(inside, T2, DAY), lambda: reopen(inside, T1, "x")):
            with pytest.raises(Refusal, match="laporan induk"):
                act()
        with pytest.raises(PeriodeTertutup):
            inside.change("Isi", put(nilai(inside, T1), "1"))


def test_the_command_line_closes_and_opens(tmp_path, capsys):
    path = tmp_path / "kecil.lkjip"
    write(path, laporan_contoh("kecil"))
    assert cli.main(["tutup-periode", str(path), T2, "--tanggal", "2025-07-14"]) == usage.DONE
    assert cli.main(["tutup-periode", str(path), "tw 1"]) == usage.DONE
    assert capsys.readouterr().out.splitlines() == [
        f"Periode {T2} ditutup: {path}",
        f"Periode {T1} sudah ditutup: {path}",
    ]
    with Document.open(path, readonly=True) as document:
        assert {row.tanggal for row in document.laporan.daftar(TutupPeriode)} == {"2025-07-14"}
        assert not document.laporan.daftar(TargetPeriode)
    assert cli.main(["buka-periode", str(path), "triwulan II", "--alasan", "Susulan"]) == usage.DONE
    capsys.readouterr()
    assert cli.main(["tutup-periode", str(path), T2, "--tanggal", "2099-01-01"]) == usage.REFUSED
    assert "Tanggal penutupan belum tiba" in capsys.readouterr().err
    assert cli.main(["tutup-periode", str(path), T2, "--tanggal", "2025-06-29"]) == usage.DONE
    assert "TW II baru berakhir pada 30 Juni 2025" in capsys.readouterr().err
    assert cli.main(["tutup-periode", str(path), "2025"]) == usage.REFUSED
    assert "Pilih dahulu triwulannya" in capsys.readouterr().err


def test_a_clock_that_is_behind_the_last_change_does_not_call_that_day_one_to_come(session):
    wanted = AsOf.of(2025, T1)
    last = datetime.fromisoformat(session.document.jurnal.last_moment).date()
    assert closing_warning(session, wanted, last, date(2001, 1, 1)) == ""
    with pytest.raises(Refusal, match="belum tiba"):
        closing_warning(session, wanted, last + timedelta(days=1), date(2001, 1, 1))


# --- the way a table is filled in, changed while its figures were out -----------------------------


@pytest.fixture
def changed(tmp_path: Path):
    """An induk whose table goes by month since its part, now with a new figure, was handed out."""
    path = tmp_path / "induk.lkjip"
    write(path, laporan_contoh("kecil"))
    with Document.open(path) as document:
        session = Session(document, "Petugas")
        bagikan(document, tmp_path / "bagian", "Petugas")
        part = next((tmp_path / "bagian").glob("*.lkjip"))
        row = nilai(session, T2)
        table = Address("rincian", session.laporan.get(Baris, row.baris).rincian, "pengisian")
        with Document.open(part) as inside:
            Session(inside, "Seksi").change("Isi", put(row, "1"))
        session.change("Pengisian", lambda draft: draft.set(table, "bulan"))
        joined = table._replace(column="gabung_realisasi")
        session.change("Gabungan", lambda draft: draft.set(joined, "terakhir"))
        yield session, part, table, row


def test_a_changed_way_and_the_figures_of_its_table_are_one_conflict(changed):
    session, part, table, row = changed
    plan = Konsolidasi(session.document, [part]).plan()
    (conflict,) = plan.open
    assert (conflict.address, conflict.induk, conflict.values) == (table, "bulan", ("triwulan",))
    assert not plan.proposals
    assert [item.reason for item in plan.not_taken] == [Reason.PENGISIAN]
    assert plan.state["nilai_baris", row.id]["realisasi"] == row.realisasi


def test_with_the_induk_the_figures_stay_out_and_are_recorded(changed):
    session, part, table, _ = changed
    work = Konsolidasi(session.document, [part])
    (entry,) = work.write(work.plan(always(ValueSource.INDUK)), "Petugas")
    assert entry.cells == ()
    assert [item["nilai"] for item in entry.extra["tidak_diambil"]] == ["1"]
    assert session.laporan.cell(table) == "bulan"
    assert not Konsolidasi(session.document, [part]).plan().open  # taken once, and decided


def test_with_the_part_its_way_comes_back_with_its_figures(changed):
    session, part, table, row = changed
    work = Konsolidasi(session.document, [part])
    work.write(work.plan(always(ValueSource.BAGIAN)), "Petugas")
    assert session.laporan.cell(table) == "triwulan"
    assert session.laporan.cell(table._replace(column="gabung_realisasi")) != "terakhir"
    assert session.laporan.get(NilaiBaris, row.id).realisasi == "1"


def test_a_part_cannot_change_how_its_table_is_filled_in(changed):
    _, part, table, _ = changed
    with Document.open(part) as document, pytest.raises(Refusal, match="bukan isian"):
        Session(document, "Seksi").change("Cara", lambda draft: draft.set(table, "tahun"))


def test_a_template_locks_what_closed_quarters_hold(session, tmp_path: Path):
    """It was ignored as "tidak dapat diubah" only when the template came back."""

    def add(draft: Draft) -> None:
        aksi = draft.new(Aksi, indikator=draft.laporan.daftar(Indikator)[0].id, urutan="a")
        draft.new(NilaiAksi, aksi=aksi.id, periode=T1, target="1")

    reopen(session, T1, "Rencana aksi menyusul")
    session.change("Aksi", add)
    close(session, T1, DAY)
    write_template(session, None, tmp_path / "templat.xlsx")
    semula = read_template(tmp_path / "templat.xlsx").semula
    states = {key[2]: state for key, (state, _) in semula.items() if "aksi/" in key[1]}
    assert (states["gabung"], states["keluaran"]) == ("L", "E")
