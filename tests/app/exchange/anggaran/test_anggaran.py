"""Budget files: what is read of them, and how they go into a report."""

import zipfile
from fractions import Fraction
from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.exchange.anggaran.cell import money
from lkjip_desktop.app.exchange.anggaran.plan import (
    BudgetOutcome,
    BudgetProposal,
    apply,
    propose,
    reconcile,
)
from lkjip_desktop.app.exchange.anggaran.read import MOST_BYTES, MOST_ROWS, read_budget
from lkjip_desktop.app.exchange.anggaran.words import source_words
from lkjip_desktop.app.session import Session
from lkjip_desktop.cli import usage
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import TutupPeriode
from lkjip_desktop.store.document import Document
from tests.app.exchange.anggaran.berkas import ITEMS, LINES, csv, fa_detail, monsakti, xlsx
from tests.domain.rakit import Rakit
from tests.memory import session_of

WHOLE = {("511111", 500_000, 300_000), ("521111", 200_000, 90_000)}
WHOLE |= {("521119", 100_000, 10_000), ("531111", 200_000, 80_000)}


def rakit(*, kode: tuple[str, str] = ("WA.6231.EBA.994", "6231.EBA.956")) -> Rakit:
    """A report by quarter with two kegiatan of 800.000 and 200.000."""
    r = Rakit(2022)
    r.set(r.laporan.ruang, pengisian_anggaran="triwulan")
    r.kegiatan("800000", kode=kode[0], nama="Layanan Perkantoran")
    r.kegiatan("200000", kode=kode[1], nama="Layanan BMN")
    return r


def sums(rencana: BudgetProposal) -> dict[str, tuple[str, int | None, str]]:
    return {
        f"{row.jenis} {row.kegiatan or row.kode}": (row.nasib.value, row.realisasi, row.alasan)
        for row in rencana.baris
    }


@pytest.mark.parametrize("write", [xlsx, csv])
def test_the_akun_of_a_sheet_are_read_with_their_codes(tmp_path: Path, write) -> None:
    found = read_budget(write(tmp_path / "fa", fa_detail()))
    assert {(item.akun, item.pagu, item.realisasi) for item in found.daftar} == WHOLE
    first, *_, last = found.daftar
    assert (first.kode, last.keluaran) == (
        ("WA", "6231", "EBA", "994", "001", "0A"),
        "WA.6231.EBA.956",
    )
    assert (found.tahun, found.bulan, found.pagu, found.realisasi) == (2022, 6, 1_000_000, 480_000)
    assert found.satker == "(123456) KANTOR REKAAN"


def test_a_sheet_in_thousands_is_read_in_rupiah(tmp_path: Path) -> None:
    rows = fa_detail(until="Periode 30-06-2022 (dalam ribuan rupiah)", scale=1)
    found = read_budget(xlsx(tmp_path / "fa.xlsx", rows))
    assert (found.pagu, found.bulan) == (1_000_000, 6)


def test_items_of_monsakti_are_summed_by_akun_and_tell_no_realisasi(tmp_path: Path) -> None:
    found = read_budget(monsakti(tmp_path / "data.csv"))
    assert [(item.akun, item.pagu, item.blokir, item.sumber_dana) for item in found.daftar] == [
        ("511111", 500_000, 0, "A"),
        ("521111", 200_000, 25_000, "A"),
        ("531111", 200_000, 0, "D"),
    ]
    assert found.daftar[0].kode == ("WA", "6231", "EBA", "994", "001", "0A")
    assert (found.realisasi, found.tahun) == (None, 2022)


@pytest.mark.parametrize("year", ["²", "9" * 5000, "2022 ", "tahun"])
def test_a_year_that_is_none_is_not_told(tmp_path: Path, year: str) -> None:
    path = csv(tmp_path / "data.csv", [["KODE_KEGIATAN", "KODE_AKUN", "TOTAL", "THANG"]])
    path.write_text(f"{path.read_text(encoding='utf-8')}1234;521111;7;{year}\n", encoding="utf-8")
    assert read_budget(path).tahun == (2022 if year.startswith("2022") else None)


@pytest.mark.parametrize("number", [float("inf"), float("nan"), 1e300])
def test_an_amount_beyond_all_is_none(number: float) -> None:
    assert money([number], 1) is None


def changed(row: int, column: int, cell: int | str) -> list[list[str | int]]:
    rows = fa_detail()
    rows[row][column] = cell
    return rows


def bomb(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"<workbook/>" + b" " * 60_000_000)


WRONG = {
    "lines without end": lambda path: path.write_text("a;b\n" + "\n" * MOST_ROWS),
    "letters without end": lambda path: path.write_text("a" * (MOST_BYTES + 1)),
    "nothing of the kind": lambda path: path.write_text("nama;jumlah\na;1\n"),
    "a picture": lambda path: path.write_bytes(b"\x89PNG\0\0"),
    "an empty file": lambda path: path.write_bytes(b""),
    "a broken archive": lambda path: path.write_bytes(b"PK\x03\x04 rusak"),
    "a bomb": bomb,
    "a cell too far": lambda path: xlsx(path, [[""] * 16000 + ["x"], *[[]] * 3000, ["y"]]),
    "a sum that disagrees": lambda path: xlsx(path, fa_detail(total=(1001, 480))),
    "an akun that disagrees": lambda path: xlsx(path, changed(15, 30, 7)),
    "no akun": lambda path: xlsx(path, fa_detail(lines=LINES[:6])),
    "an amount that is none": lambda path: xlsx(path, changed(15, 16, "#REF!")),
    "nobody": lambda path: path.unlink(missing_ok=True),
}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("lines without end", "terlalu besar"),
        ("letters without end", "terlalu besar"),
        ("nothing of the kind", "bukan Laporan FA Detail"),
        ("a picture", "bukan buku kerja"),
        ("an empty file", "bukan Laporan FA Detail"),
        ("a broken archive", "rusak"),
        ("a bomb", "terlalu besar"),
        ("a cell too far", "terlalu besar"),
        ("a sum that disagrees", "berbeda dari jumlah seluruhnya"),
        ("an akun that disagrees", "bukan pagu"),
        ("no akun", "tidak berisi satu baris akun"),
        ("an amount that is none", "tidak terbaca"),
        ("nobody", "tidak ditemukan"),
    ],
)
def test_a_wrong_file_gets_one_sentence(tmp_path: Path, name: str, words: str) -> None:
    path = tmp_path / "berkas"
    WRONG[name](path)
    with pytest.raises(Refusal, match=words) as caught:
        read_budget(path)
    assert "\n" not in str(caught.value)
    assert str(caught.value).endswith(".")


def test_lines_are_matched_by_their_codes_and_written_as_one_revision(tmp_path: Path) -> None:
    """TW I 200.000 + 100.000 stand in the report; s.d. June is 300, 100 and 80 thousand."""
    r = rakit()
    one = "kegiatan-1"
    pegawai = r.belanja(one, "500000", {1: "200000"}, jenis="51")
    r.belanja(one, "250000", {1: "100000"}, jenis="52")
    session = session_of(r.laporan, "Uji")
    berkas = read_budget(xlsx(tmp_path / "fa.xlsx", fa_detail()))
    rencana = propose(session, berkas)
    assert rencana.periode == "2022-T2"
    assert sums(rencana) == {
        f"51 {one}": ("berubah", 100_000, ""),
        f"52 {one}": ("berubah", 0, ""),
        "53 kegiatan-2": ("perlu diputuskan", 80_000, sums(rencana)["53 kegiatan-2"][2]),
    }
    before = session.document.jurnal.nomor
    assert apply(session, rencana, [row for row in rencana.baris if row.bisa])
    assert session.document.jurnal.nomor == before + 1
    hasil = figures(session.laporan, "2022-T2")
    lines = {line.belanja.id: line for item in hasil.kegiatan.values() for line in item.belanja}
    assert (lines[pegawai].realisasi, lines[pegawai].pasti) == (300_000, 300_000)
    assert hasil.kegiatan[one].belanja[1].pagu == 300_000
    (modal,) = hasil.kegiatan["kegiatan-2"].belanja
    assert (modal.belanja.jenis, modal.belanja.sumber_dana, modal.pagu) == ("53", "RM", 200_000)
    again = propose(session, berkas)
    assert {row.nasib for row in again.baris} == {BudgetOutcome.TETAP}
    session.undo()
    assert session.laporan.find(type(modal.belanja), modal.belanja.id) is None


def test_less_than_before_and_a_closed_periode_wait_for_a_person(tmp_path: Path) -> None:
    r = rakit()
    r.belanja("kegiatan-2", "200000", {1: "90000"}, jenis="53")
    rows = xlsx(tmp_path / "fa.xlsx", fa_detail())
    session = session_of(r.laporan, "Uji")
    (row,) = (item for item in propose(session, read_budget(rows)).baris if item.jenis == "53")
    assert (row.nasib, row.realisasi) == (BudgetOutcome.RAGU, -10_000)
    r._keyed(TutupPeriode, periode="2022-T2", tanggal="2022-07-14")
    session = session_of(r.laporan, "Uji")
    rencana = propose(session, read_budget(rows))
    assert {item.nasib for item in rencana.baris} == {BudgetOutcome.TUTUP}
    assert rencana.langsung == ()


def test_what_fits_no_kegiatan_is_listed_matched_once_and_remembered(tmp_path: Path) -> None:
    r = rakit(kode=("WA.6231.EBA.994", ""))
    session = session_of(r.laporan, "Uji")
    berkas = read_budget(xlsx(tmp_path / "fa.xlsx", fa_detail(until="s.d. Maret 2022")))
    rencana = propose(session, berkas)
    (open_row,) = rencana.terbuka
    assert (open_row.kode, open_row.nasib) == ("WA.6231.EBA.956", BudgetOutcome.LEPAS)
    left = {item.nama: item.selisih for item in reconcile(session, rencana, rencana.langsung)}
    assert left == {"Pagu": 200_000, "Realisasi": 80_000, "Sisa": 120_000}
    skipped = propose(session, berkas, skipped=[open_row.kode])
    assert skipped.terbuka == ()
    said = propose(session, berkas, said={open_row.kode: "kegiatan-2"})
    assert said.terbuka == ()
    assert {item.selisih for item in reconcile(session, said, said.langsung)} == {0}
    apply(session, said, said.langsung)
    later = read_budget(xlsx(tmp_path / "juni.xlsx", fa_detail()))
    assert propose(session, later).terbuka == ()
    whole = figures(session.laporan, "2022-T1").ringkasan
    assert (whole.realisasi_anggaran, whole.serapan) == (480_000, 48)


def test_a_kegiatan_that_has_others_below_it_now_is_asked_for_again(tmp_path: Path) -> None:
    r = rakit(kode=("WA.6231.EBA.994", ""))
    r.setting("peta_anggaran", "WA.6231.EBA.956|kegiatan-2")
    berkas = read_budget(xlsx(tmp_path / "fa.xlsx", fa_detail(until="s.d. Maret 2022")))
    assert propose(session_of(r.laporan), berkas).terbuka == ()
    r.kegiatan(induk="kegiatan-2", nama="Pengelolaan BMN")
    (row,) = propose(session_of(r.laporan), berkas).terbuka
    assert (row.kode, row.nasib) == ("WA.6231.EBA.956", BudgetOutcome.LEPAS)


def test_belanja_that_counts_for_nothing_is_not_reconciled(tmp_path: Path) -> None:
    r = rakit()
    above = r.kegiatan(nama="Program")
    r.set("kegiatan-1", induk=above)
    r.belanja(above, "70000", {1: "5000"}, jenis="52")
    session = session_of(r.laporan)
    rencana = propose(
        session,
        read_budget(
            xlsx(tmp_path / "fa.xlsx", fa_detail()),
        ),
    )
    taken = [row for row in rencana.baris if row.bisa]
    assert {item.selisih for item in reconcile(session, rencana, taken)} == {0}


def test_one_source_alone_is_that_of_the_line_and_two_are_not(tmp_path: Path) -> None:
    r = rakit()
    r.belanja("kegiatan-1", "1", jenis="51", sumber_dana="RM")
    r.belanja("kegiatan-1", "1", jenis="52", sumber_dana="RM")
    items = [*ITEMS, ITEMS[1].replace(",A,", ",D,")]
    rencana = propose(session_of(r.laporan), read_budget(monsakti(tmp_path / "d.csv", items)))
    fates = [(row.jenis, row.sumber_dana, row.nasib.value) for row in rencana.baris]
    assert fates[0] == ("51", "A", "berubah")
    assert fates[1:3] == [("52", "A", "baris baru"), ("53", "D", "baris baru")]


@pytest.mark.parametrize(("first", "other"), [("A", "a "), ("A", ""), ("RM", "")])
def test_no_two_rows_are_taken_into_one_line(tmp_path: Path, first: str, other: str) -> None:
    r = rakit()
    r.belanja("kegiatan-1", "1", jenis="52", sumber_dana=first)
    items = [line.replace(",A,", f",{first},") for line in ITEMS]
    items.append(ITEMS[1].replace(",A,", f",{other},"))
    session, berkas = session_of(r.laporan, "Uji"), read_budget(monsakti(tmp_path / "d.csv", items))
    rencana = propose(session, berkas)
    assert {item.selisih for item in reconcile(session, rencana, rencana.langsung)} == {0}
    apply(session, rencana, rencana.langsung)
    assert {row.nasib for row in propose(session, berkas).baris} == {BudgetOutcome.TETAP}


def test_a_row_that_could_be_of_two_lines_is_left_to_a_person_and_stands_first(
    tmp_path: Path,
) -> None:
    r = rakit()
    r.belanja("kegiatan-1", "1", jenis="52", sumber_dana="A")
    r.belanja("kegiatan-1", "1", jenis="52", sumber_dana="A")
    rencana = propose(session_of(r.laporan), read_budget(monsakti(tmp_path / "d.csv")))
    first, *rest = rencana.baris
    assert (first.nama, first.nasib) == (
        "Layanan Perkantoran, belanja barang (A)",
        BudgetOutcome.LEPAS,
    )
    assert [row.jenis for row in rest] == ["51", "53"]


def test_a_file_without_blokir_leaves_it_as_it_was(tmp_path: Path) -> None:
    r = rakit()
    r.belanja("kegiatan-2", "200000", jenis="53", blokir="70000")
    session = session_of(r.laporan, "Uji")
    berkas = read_budget(xlsx(tmp_path / "fa.xlsx", fa_detail(until="s.d. Maret 2022")))
    rencana = propose(session, berkas)
    names = [item.nama for item in reconcile(session, rencana, rencana.langsung)]
    assert names == ["Pagu", "Realisasi", "Sisa"]
    apply(session, rencana, rencana.langsung)
    (line,) = session.figures.kegiatan["kegiatan-2"].belanja
    assert (line.blokir, line.realisasi) == (70_000, 80_000)


def test_monsakti_brings_pagu_and_blokir(tmp_path: Path) -> None:
    session = session_of(rakit().laporan, "Uji")
    rencana = propose(session, read_budget(monsakti(tmp_path / "d.csv")))
    agreed = reconcile(session, rencana, rencana.langsung)
    assert [(item.nama, item.berkas, item.selisih) for item in agreed] == [
        ("Pagu", 900_000, 0),
        ("Blokir", 25_000, 0),
    ]
    apply(session, rencana, rencana.langsung)
    lines = [line for k in session.figures.kegiatan.values() for line in k.belanja]
    assert [(line.belanja.jenis, line.pagu, line.blokir, line.realisasi) for line in lines] == [
        ("51", 500_000, None, None),
        ("52", 200_000, 25_000, None),
        ("53", 200_000, None, None),
    ]


@pytest.mark.parametrize(
    ("until", "periode", "words"),
    [
        ("s.d. Juni 2021", "", "tahun 2021"),
        ("s.d. Mei 2022", "", "pilih satu"),
        ("s.d. Juni 2022", "2023-T1", "pilih satu"),
        ("s.d. Juni 2022", "Mei", "Periode Mei bukan akhir periode yang diisi; pilih satu"),
        ("s.d. Juni 2022", "entah", "Periode entah bukan akhir"),
    ],
)
def test_another_year_or_no_periode_is_refused(
    tmp_path: Path, until: str, periode: str, words: str
) -> None:
    berkas = read_budget(xlsx(tmp_path / "fa.xlsx", fa_detail(until=until)))
    with pytest.raises(Refusal, match=words):
        propose(session_of(rakit().laporan), berkas, periode)


def test_a_file_up_to_another_month_than_its_periode_says_so(tmp_path: Path) -> None:
    berkas = read_budget(xlsx(tmp_path / "fa.xlsx", fa_detail(until="s.d. Juni 2022")))
    session = session_of(rakit().laporan)
    assert source_words(propose(session, berkas)).endswith("untuk triwulan II 2022")
    told = "untuk triwulan I 2022, padahal berkas itu sampai Juni"
    assert source_words(propose(session, berkas, "2022-T1")).endswith(told)


def test_amounts_are_exact(tmp_path: Path) -> None:
    rows = fa_detail()
    for row in (8, 15):
        rows[row][16], rows[row][30] = rows[row][16] + 0.1, rows[row][30] + 0.1
    found = read_budget(xlsx(tmp_path / "fa.xlsx", rows))
    assert found.daftar[0].pagu == Fraction(5_000_001, 10)


def test_the_command_shows_writes_and_says_what_is_open(tmp_path: Path, capsys) -> None:
    path = tmp_path / "l.lkjip"
    Document.create(path, rakit(kode=("EBA.994", "")).laporan).close()
    file = str(csv(tmp_path / "fa.csv", fa_detail(until="s.d. Maret 2022")))
    assert cli.main(["impor-anggaran", str(path), file, "--pratinjau"]) == usage.DONE
    assert "selisih Rp200.000" in capsys.readouterr().out
    assert cli.main(["impor-anggaran", str(path), file]) == usage.CONFLICTS
    assert "Tidak ada yang ditulis" in capsys.readouterr().out
    assert cli.main(["impor-anggaran", str(path), file, "--lewati"]) == usage.DONE
    assert "2 baris ditulis" in capsys.readouterr().out
    rows = fa_detail(until="s.d. Juni 2022", satker="(654321) KANTOR LAIN")
    other = str(csv(tmp_path / "lain.csv", rows))
    assert cli.main(["impor-anggaran", str(path), other, "--lewati"]) == usage.CONFLICTS
    refused = capsys.readouterr().err
    assert "milik satker (654321) KANTOR LAIN" in refused
    assert "milik satker 123456. Tidak ada yang ditulis" in refused
    with Document.open(path, readonly=True) as document:
        whole = Session(document).figures_of("2022-T1").kegiatan["kegiatan-1"]
        assert whole.realisasi == 400_000
    own = ["impor-anggaran", str(path), other, "--lewati", "--satker-lain"]
    assert cli.main(own) == usage.DONE
    assert cli.main(own[:-1]) == usage.DONE  # the office has another code now
