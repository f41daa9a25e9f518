"""A template of one quarter: its figures alone are entered, and come back into that quarter."""

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest

from lkjip_desktop.app.exchange.templat.proposal import CellOutcome, apply
from lkjip_desktop.app.exchange.templat.write import file_name
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Alokasi,
    Baris,
    Belanja,
    Indikator,
    Kegiatan,
    Kendala,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    Rincian,
    Subsie,
    TutupPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from tests.app.exchange.templat.lembar_kerja import LembarKerja, Meja
from tests.contoh import laporan_contoh
from tests.report.cetak import with_setting


@pytest.fixture(scope="module")
def laporan() -> Laporan:
    return laporan_contoh("triwulan")


def table_of(laporan: Laporan, kode: str) -> tuple[Rincian, Baris]:
    own = next(row for row in laporan.daftar(Indikator) if row.kode == kode)
    table = laporan.children(Rincian, "indikator", own.id)[0]
    return table, laporan.children(Baris, "rincian", table.id)[0]


@pytest.mark.parametrize("seksi", ["yantah", "pengelolaan", "kpr", None])
@pytest.mark.parametrize("periode", ["2022-T3", "2022-T4", ""])
def test_an_untouched_template_of_a_quarter_changes_nothing(laporan, seksi, periode, tmp_path):
    meja = Meja(laporan, tmp_path, seksi, periode)
    rencana = meja.fill(lambda _: None)
    assert rencana.usulan == ()
    assert rencana.tetap == meja.cells > 0
    assert apply(meja.session, rencana, rencana.usulan) is None


def test_what_stood_before_the_quarter_stands_beside_it_locked(laporan, tmp_path: Path):
    table, row = table_of(laporan, "3F")
    (line,) = laporan.children(Alokasi, "indikator", table.indikator)
    meja = Meja(laporan, tmp_path, "yantah", "2022-T3")
    half = figures(laporan, "2022-T2").indikator[table.indikator]
    compared = next(item.pembanding for item in half.rincian[0].baris if item.baris.id == row.id)
    seen = []

    def look(book: LembarKerja) -> None:
        seen.append(book[book.find(f"r/{table.id}", row.id, "pembanding sebelumnya")])
        seen.append(book[book.find(f"a/{table.indikator}", line.id, "realisasi sebelumnya")])
        book[book.find(f"r/{table.id}", row.id, "pembanding sebelumnya")] = 1

    (change,) = meja.fill(look).usulan
    assert seen == [compared, half.alokasi[0].realisasi]
    assert change.nasib is CellOutcome.ABAI


def test_figures_money_and_texts_go_into_their_quarter(laporan, tmp_path: Path):
    table, row = table_of(laporan, "3F")
    (line,) = laporan.children(Alokasi, "indikator", table.indikator)
    meja = Meja(laporan, tmp_path, "yantah", "2022-T4")

    def type_in(book: LembarKerja) -> None:
        book[book.find(f"r/{table.id}", row.id, "pembanding")] = 64
        book[book.find(f"r/{table.id}", row.id, "realisasi")] = 21
        book[book.find(f"a/{table.indikator}", line.id, "realisasi")] = 250000
        book[book.find(f"n/{table.indikator}", "kendala", "isi")] = "1. Aula dipakai bergantian."

    rencana = meja.fill(type_in)
    assert {item.nasib for item in rencana.usulan} == {CellOutcome.UBAH}
    meja.take(rencana)
    key = (row.id, "2022-T4")
    nilai = meja.laporan.get(NilaiBaris, keyed_id(laporan.ruang, NilaiBaris, *key))
    assert (nilai.pembanding, nilai.realisasi) == ("64", "21")
    kept = [v for v in meja.laporan.children(NilaiBaris, "baris", row.id) if v.id != nilai.id]
    assert kept == list(laporan.children(NilaiBaris, "baris", row.id))
    spent = [v for v in meja.laporan.daftar(NilaiAlokasi) if v.periode == "2022-T4"]
    assert [v.realisasi for v in spent] == ["250000"]
    text = (table.indikator, "kendala", "2022-T4")
    written = meja.laporan.get(NarasiPeriode, keyed_id(laporan.ruang, NarasiPeriode, *text))
    assert written.teks == "1. Aula dipakai bergantian."


def test_the_months_of_a_quarter_stand_beside_each_other(laporan, tmp_path: Path):
    table, row = table_of(laporan, "3F")
    gone = [(NilaiBaris, v.id) for v in laporan.children(NilaiBaris, "baris", row.id)]
    closed = [(TutupPeriode, v.id) for v in laporan.daftar(TutupPeriode)]
    monthly = laporan.with_changes([replace(table, pengisian="bulan")], [*gone, *closed])
    meja = Meja(monthly, tmp_path, "yantah", "2022-T2")

    def type_in(book: LembarKerja) -> None:
        for month, reached in (("04", 2), ("05", 0), ("06", 7)):
            book[book.find(f"r/{table.id}", row.id, f"pembanding 2022-{month}")] = 20
            book[book.find(f"r/{table.id}", row.id, f"realisasi 2022-{month}")] = reached

    meja.take(meja.fill(type_in))
    typed = meja.laporan.children(NilaiBaris, "baris", row.id)
    assert [(v.periode, v.realisasi) for v in typed] == [
        ("2022-04", "2"),
        ("2022-05", "0"),
        ("2022-06", "7"),
    ]


def test_a_closed_quarter_takes_nothing_from_a_template(laporan, tmp_path: Path):
    open_ = laporan.with_changes((), [(TutupPeriode, v.id) for v in laporan.daftar(TutupPeriode)])
    table, row = table_of(laporan, "3F")
    meja = Meja(open_, tmp_path, "yantah", "2022-T1")
    with meja.document.revise("Tutup", "Petugas", "tutup_periode") as draft:
        draft.new(TutupPeriode, periode="2022-T1", tanggal="2022-04-13")
    where = f"r/{table.id}", row.id, "realisasi"
    rencana = meja.fill(lambda book: book.__setitem__(book.find(*where), 7))
    assert rencana.langsung == ()
    assert rencana.usulan


def indikator_of(laporan: Laporan, kode: str) -> Indikator:
    return next(row for row in laporan.daftar(Indikator) if row.kode == kode)


def test_kendala_are_typed_row_by_row_and_the_sentence_says_what_is_wrong(laporan, tmp_path):
    own = indikator_of(laporan, "3F")
    meja = Meja(laporan, tmp_path, "yantah", "2022-T3")
    key = f"k/{own.id}"
    (known,) = [row for row in laporan.daftar(Kendala)
                if (row.indikator, row.periode) == (own.id, "2022-T3")]  # fmt: skip

    def type_in(book: LembarKerja) -> None:
        book[book.find(key, f"kendala/{known.id}", "penanggung_jawab")] = "Kepala Pelayanan Tahanan"
        first, second = (book.new_row(key, place) for place in (0, 1))
        for column, words in (
            ("uraian", "Ruang konsultasi dipakai bergantian."),
            ("tindak_lanjut", "Jadwal ruang disusun tiap pekan."),
            ("waktu", dt.date(2022, 11, 30)),
        ):
            book[first(column)] = words
        book[second("uraian")] = "Mobil rusak."
        book[second("waktu")] = "pekan depan"

    rencana = meja.fill(type_in)
    assert [item.nasib for item in rencana.usulan] == [
        CellOutcome.UBAH,
        CellOutcome.BARU,
        CellOutcome.TOLAK,
    ]
    assert "31 Maret 2023" in rencana.usulan[2].alasan
    meja.take(rencana)
    there = [row for row in meja.laporan.children(Kendala, "indikator", own.id)
             if row.periode == "2022-T3"]  # fmt: skip
    assert [row.penanggung_jawab for row in there] == ["Kepala Pelayanan Tahanan", ""]
    assert (there[1].tindak_lanjut, there[1].waktu) == (
        "Jadwal ruang disusun tiap pekan.",
        "2022-11-30",
    )
    meja.session.undo()
    assert meja.laporan == laporan


def test_a_section_types_what_was_done_of_the_action_plan_and_why_it_is_late(laporan, tmp_path):
    own = indikator_of(laporan, "3F")
    step = laporan.children(Aksi, "indikator", own.id)[0]
    meja = Meja(laporan, tmp_path, "yantah", "2022-T4")
    key, row = f"x/{own.id}", f"aksi/{step.id}"

    def type_in(book: LembarKerja) -> None:
        book[book.find(key, row, "target/4")] = 1
        book[book.find(key, row, "realisasi/4")] = 2
        book[book.find(key, row, "alasan/4")] = "Penyuluh berhalangan pada bulan Desember."

    rencana = meja.fill(type_in)
    assert [item.nasib for item in rencana.usulan] == [
        CellOutcome.ABAI,
        CellOutcome.UBAH,
        CellOutcome.UBAH,
    ]
    meja.take(rencana)
    done = keyed_id(laporan.ruang, NilaiAksi, step.id, "2022-T4")
    nilai = meja.laporan.get(NilaiAksi, done)
    assert (nilai.target, nilai.realisasi) == ("3", "2")
    assert nilai.alasan == "Penyuluh berhalangan pada bulan Desember."


def test_the_officer_types_steps_below_their_indikator_and_belanja_of_the_quarter(
    laporan, tmp_path
):
    own, line = indikator_of(laporan, "2A"), laporan.daftar(Belanja)[0]
    meja = Meja(laporan, tmp_path, None, "2022-T3")
    kegiatan = laporan.get(Kegiatan, line.kegiatan)

    def type_in(book: LembarKerja) -> None:
        step = book.new_row(f"s/{own.id}", 0)
        book[step("uraian")] = "Menata ruang kunjungan"
        book[step("satuan")] = "kali"
        book[step("target/1")] = 5  # closed: locked, and not taken
        book[step("target/3")] = 1
        book[step("target/4")] = "-"
        book[book.find("t/Belanja", f"belanja/{line.id}", "realisasi")] = "1.250.000"
        more = book.new_row("t/Belanja", 0)
        book[more("kegiatan")] = f"{kegiatan.kode} {kegiatan.nama}".strip()
        book[more("jenis")] = "53 modal"
        book[more("pagu")] = 4000000
        book[more("realisasi")] = 900000

    rencana = meja.fill(type_in)
    assert {item.nasib for item in rencana.usulan} == {CellOutcome.UBAH, CellOutcome.BARU}
    meja.take(rencana)
    (step,) = meja.laporan.children(Aksi, "indikator", own.id)
    planned = meja.laporan.children(NilaiAksi, "aksi", step.id)
    assert {v.periode: v.target for v in planned} == {"2022-T3": "1", "2022-T4": "-"}
    spent = {
        v.periode: v.realisasi for v in meja.laporan.children(NilaiBelanja, "belanja", line.id)
    }
    before = {v.periode: v.realisasi for v in laporan.children(NilaiBelanja, "belanja", line.id)}
    assert spent == {**before, "2022-T3": "1250000"}
    (new,) = set(meja.laporan.daftar(Belanja)) - set(laporan.daftar(Belanja))
    assert (new.kegiatan, new.jenis, new.pagu) == (kegiatan.id, "53", "4000000")
    (added,) = meja.laporan.children(NilaiBelanja, "belanja", new.id)
    assert (added.periode, added.realisasi) == ("2022-T3", "900000")
    meja.session.undo()
    assert meja.laporan == laporan


def test_a_section_that_fills_in_belanja_gets_its_lines_alone(laporan, tmp_path: Path):
    line = laporan.daftar(Belanja)[0]
    yantah = next(row.id for row in laporan.daftar(Subsie) if row.kode == "yantah")
    owned = {
        "pemilik_realisasi_alokasi": "kegiatan",
    }
    mine = with_setting(laporan, **owned).with_changes(
        [replace(laporan.get(Kegiatan, line.kegiatan), subsie=yantah)]
    )
    meja = Meja(mine, tmp_path, "yantah", "2022-T4")
    where = "b/", f"belanja/{line.id}"

    def type_in(book: LembarKerja) -> None:
        book[book.find(*where, "pagu")] = 1
        book[book.find(*where, "realisasi")] = 75000

    rencana = meja.fill(type_in)
    assert [item.nasib for item in rencana.usulan] == [CellOutcome.ABAI, CellOutcome.UBAH]
    meja.take(rencana)
    key = keyed_id(laporan.ruang, NilaiBelanja, line.id, "2022-T4")
    assert meja.laporan.get(NilaiBelanja, key).realisasi == "75000"
    assert meja.laporan.get(Belanja, line.id) == line


def test_the_quarter_stands_in_the_name_and_one_of_another_year_is_refused(laporan, tmp_path):
    meja = Meja(laporan, tmp_path, "yantah", "2022-T3")
    seksi = next(iter(meja.plan().usulan), None)
    assert seksi is None
    owner = meja.plan().seksi
    assert file_name(laporan, owner, "2022-T3").startswith("Templat LKjIP TW III 2022 Sub Seksi")

    def alter(book: LembarKerja) -> None:
        cells = next(row for rows in book.sheets.values() for row in rows if "periode" in row)
        cells[cells.index("periode") + 1] = "2022-T7"

    with pytest.raises(Refusal, match="triwulan yang tidak dikenal: 2022-T7"):
        meja.fill(alter)
