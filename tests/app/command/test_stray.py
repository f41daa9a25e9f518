"""Figures outside the way their table is filled in: kept, moved with all that leads to them."""

from lkjip_desktop.app.command.stray import count, delete, move
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.masalah import MasalahKind
from lkjip_desktop.domain.model.entity import Indikator, NilaiAlokasi, NilaiBaris, NilaiIndikator
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.rakit import RUANG, TAHUN, Rakit
from tests.memory import document_of


def anybody(_: object) -> bool:
    return True


def done(r: Rakit, act, may=anybody) -> Laporan:
    document = document_of(r.laporan)
    with document.revise("Angka", "Petugas") as draft:
        act(draft, may)
    moved = document.laporan
    document.undo("Petugas")
    assert document.laporan == r.laporan  # one step takes all of it back
    return moved


def values(laporan: Laporan, baris: str) -> dict[str, tuple[str | None, str | None]]:
    rows = laporan.children(NilaiBaris, "baris", baris)
    return {row.periode.partition("-")[2]: (row.pembanding, row.realisasi) for row in rows}


def test_the_figure_of_the_year_goes_to_the_last_quarter_and_rujukan_go_along():
    r = Rakit()
    indikator, other = r.indikator(), r.indikator()
    table = r.rincian(indikator, ("10", "8"))
    (old,) = (key for key, row in r.rows.items() if isinstance(row, NilaiBaris))
    r.rincian(other, ("10", f"=nilai_baris/{old}/realisasi"))
    text = r.narasi(f"Diberikan {{{{nilai_baris/{old}/realisasi}}}} layanan.", indikator)
    r.set(table, pengisian="triwulan")
    assert figures(r.laporan).indikator[indikator].realisasi is None
    assert count(r.laporan, anybody) == 1
    after = done(r, move)
    assert count(after, anybody) == 0
    hasil = figures(after).indikator
    assert (hasil[indikator].realisasi, hasil[other].realisasi) == (80, 80)
    assert not hasil[other].masalah
    (new,) = (row.id for row in after.daftar(NilaiBaris) if row.periode.endswith("-T4"))
    assert f"{{{{nilai_baris/{new}/realisasi}}}}" in after.rows(type(r.rows[text]))[text].teks


def test_quarters_go_to_the_month_they_end_with_and_back():
    r = Rakit()
    table = r.rincian(r.indikator())
    baris = r.triwulan(table, {1: ("10", "8"), 3: ("5", "4")})
    r.set(table, pengisian="bulan")
    after = done(r, move)
    assert values(after, baris) == {"03": ("10", "8"), "09": ("5", "4")}
    r = Rakit()
    table = r.rincian(r.indikator(), pengisian="bulan")
    baris = r.baris(table)
    r.nilai(baris, f"{TAHUN}-05", "1", "1")
    r.nilai(baris, f"{TAHUN}-06", "2", "2")
    r.set(table, pengisian="triwulan")
    after = done(r, move)
    assert values(after, baris)["T2"] == ("3", "3")  # June alone would be a wrong quarter
    assert count(after, anybody) == 0


def test_quarters_join_into_the_year_as_their_table_says():
    r = Rakit()
    table = r.rincian(r.indikator(), gabung_pembanding="terakhir", gabung_realisasi="jumlah")
    baris = r.triwulan(table, {1: ("50", "3"), 2: ("55", "4"), 3: ("60", "5"), 4: ("-", "-")})
    r.set(table, pengisian="tahun")
    assert values(done(r, move), baris) == {"": ("60", "12")}


def test_a_mean_without_end_and_a_figure_that_is_referred_to_stay():
    r = Rakit()
    one = r.rincian(r.indikator(), cara="rata_rata_realisasi", gabung_realisasi="rata_rata")
    endless = r.triwulan(one, {1: (None, "1"), 2: (None, "1"), 3: (None, "2")})
    two = r.rincian(r.indikator())
    pointed = r.triwulan(two, {1: ("10", "8"), 2: ("5", "1")})
    row, _ = (row.id for row in r.rows.values() if getattr(row, "baris", "") == pointed)
    r.rincian(r.indikator(), ("10", f"=nilai_baris/{row}/realisasi"))
    for table in (one, two):
        r.set(table, pengisian="tahun")
    after = done(r, move)
    assert set(values(after, endless)) == {"T1", "T2", "T3"}
    assert set(values(after, pointed)) == {"T1", "T2"}


def test_what_is_taken_is_not_written_over():
    r = Rakit()
    table = r.rincian(r.indikator())
    baris = r.triwulan(table, {4: ("10", "9")})
    r.nilai(baris, str(TAHUN), "10", "1")
    after = done(r, move)
    assert values(after, baris) == {"T4": ("10", "9"), "": ("10", "1")}


def test_money_and_an_indikator_of_its_own_move_too():
    r = Rakit()
    indikator = r.indikator("8", satuan="dokumen", realisasi="6")
    line = r.alokasi(r.kegiatan("100"), indikator, "100", "40")
    r.set(indikator, pengisian="triwulan")
    r.set(RUANG, pengisian_anggaran="triwulan")
    after = done(r, move)
    (own,) = after.daftar(NilaiIndikator)
    assert (own.periode, own.realisasi) == (f"{TAHUN}-T4", "6")
    (spent,) = after.children(NilaiAlokasi, "alokasi", line)
    assert (spent.periode, spent.realisasi) == (f"{TAHUN}-T4", "40")
    hasil = figures(after).indikator[indikator]
    assert hasil.realisasi == 6
    assert hasil.realisasi_anggaran == 40
    assert MasalahKind.PERIODE_GANDA not in {item.kode for item in hasil.masalah}


def reached(laporan: Laporan, indikator: str) -> dict[str, str | None]:
    rows = laporan.children(NilaiIndikator, "indikator", indikator)
    return {row.periode.partition("-")[2]: row.realisasi for row in rows}


def test_an_indikator_of_its_own_goes_from_quarters_to_months_and_to_the_year():
    r = Rakit()
    indikator = r.indikator("20", satuan="dokumen", pengisian="bulan", gabung="jumlah")
    r.set(RUANG, pengisian_anggaran="triwulan")
    for quarter, value in {1: "3", 2: "4"}.items():
        r.nilai_indikator(indikator, quarter, realisasi=value, realisasi_anggaran="7")
    first = next(row.id for row in r.rows.values() if isinstance(row, NilaiIndikator))
    other = r.indikator("10", satuan="dokumen", realisasi=f"=nilai_indikator/{first}/realisasi")
    assert count(r.laporan, anybody) == 2
    after = done(r, move)
    assert reached(after, indikator) == {"T1": None, "T2": None, "03": "3", "06": "4"}
    hasil = figures(after).indikator
    assert (hasil[indikator].realisasi, hasil[other].realisasi) == (7, 3)
    assert hasil[indikator].realisasi_anggaran == 14  # money is filled in by quarter as before
    r.set(other, realisasi="1")
    for pengisian in ("tahun", "triwulan"):
        r.set(RUANG, pengisian_anggaran=pengisian)
        r.set(indikator, pengisian=pengisian)
        after = done(r, move)
        assert count(after, anybody) == 0
        assert figures(after).indikator[indikator].realisasi == 7
        assert figures(after).indikator[indikator].realisasi_anggaran == 14
        assert bool(reached(after, indikator)) == (pengisian != "tahun")


def test_the_year_of_an_indikator_writes_over_no_quarter_and_its_live_figure_stays():
    r = Rakit()
    taken, free = r.indikator(), r.indikator()
    for row in (taken, free):
        r.set(row, realisasi="50", realisasi_anggaran="6", pengisian="bulan", gabung="terakhir")
    r.set(RUANG, pengisian_anggaran="triwulan")
    r._keyed(NilaiIndikator, indikator=taken, periode=f"{TAHUN}-12", realisasi="40")
    live = f"Sebesar {{{{indikator/{free}/realisasi}}}}."
    text = r.narasi(live, free)
    after = done(r, move)
    assert after.get(Indikator, taken).realisasi == "50"
    assert after.get(Indikator, free).realisasi is None
    assert after.rows(type(r.rows[text]))[text].teks == live  # of its result, wherever that stands
    assert reached(after, free) == {"12": "50", "T4": None}  # money goes by quarter
    assert reached(after, taken) == {"12": "40", "T4": None}


def test_figures_of_two_kinds_for_one_place_are_not_joined():
    r = Rakit()
    table = r.rincian(r.indikator(), pengisian="triwulan")
    baris = r.triwulan(table, {4: ("10", "9")})
    r.nilai(baris, str(TAHUN), "10", "1")
    r.set(table, pengisian="bulan")
    assert set(values(done(r, move), baris)) == {"", "T4"}


def test_they_can_be_deleted_and_others_are_left_alone():
    r = Rakit()
    table, kept = r.rincian(r.indikator(), ("10", "8")), r.rincian(r.indikator(), ("4", "2"))
    r.set(table, pengisian="triwulan")
    after = done(r, delete)
    assert len(after.daftar(NilaiBaris)) == 1
    assert count(after, anybody) == 0
    assert done_by_nobody(r) == r.laporan
    assert kept


def test_figures_of_another_year_have_no_place_and_can_only_be_deleted():
    """The finding asked for it, and no command of the program came near them."""
    r = Rakit()
    table = r.rincian(r.indikator(), ("10", "8"))
    (row,) = r.laporan.daftar(NilaiBaris)
    r.nilai(row.baris, str(TAHUN - 1), "4", "2")
    assert table
    assert (count(r.laporan, anybody), count(r.laporan, anybody, foreign=True)) == (0, 1)
    assert done_by_nobody(r) == r.laporan
    assert [row.periode for row in done(r, delete).daftar(NilaiBaris)] == [str(TAHUN)]


def done_by_nobody(r: Rakit) -> Laporan:
    document = document_of(r.laporan)
    with document.revise("Angka", "Petugas") as draft:
        move(draft, lambda _: False)
        delete(draft, lambda _: False)
    return document.laporan
