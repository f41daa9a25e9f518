"""A file whose rows or jurnal hold what no program of ours writes ends in one sentence."""

import time
from pathlib import Path

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.domain import batas
from lkjip_desktop.domain.batas import most_rows
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import LONGEST, LONGEST_TEKS
from lkjip_desktop.domain.model.entity import Narasi, Pejabat
from lkjip_desktop.domain.model.jurnal import canonical
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store import record
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import DamagedFile
from lkjip_desktop.store.identity import read_identity
from lkjip_desktop.store.jurnal import COLUMNS, record_code
from tests.contoh import laporan_contoh
from tests.luar import from_outside
from tests.store.opening.test_guard import refusal

DEEP = "[" * 100_000 + "]" * 100_000
ROWS = {
    "a day that is none": "UPDATE pejabat SET mulai='2024-02-30'",
    "a day of another world": "UPDATE pejabat SET mulai='9999-12-31'",
    "words for a day": "UPDATE pejabat SET mulai='besok'",
    "a choice that is none": "UPDATE indikator SET polaritas='miring'",
    "a flag of seven": "UPDATE indikator SET selesai=7",
    "a negative flag": "UPDATE laporan SET terkunci=-1",
    "a negative year": "UPDATE laporan SET renstra_awal=-5",
    "a report of no year": "UPDATE laporan SET tahun=0",
    "a report of another century": "UPDATE laporan SET tahun=1950",
    "a huge year": "UPDATE laporan SET renstra_akhir=999999999",
    "an order that is no key": "UPDATE indikator SET urutan='A b/c'",
    "a figure with a comma": "UPDATE indikator SET target='12,5'",
    "a figure with blanks": "UPDATE indikator SET target=' 12'",
    "a figure with zeros": "UPDATE indikator SET target='012.50'",
    "a figure of a megabyte": "UPDATE indikator SET target=printf('%.*c', 1000000, '9')",
    "an empty figure": "UPDATE indikator SET target=''",
    "a rujukan to a kind that is none": "UPDATE indikator SET target='=hantu/i1/target'",
    "a rujukan to a column that is none": "UPDATE indikator SET target='=indikator/i1/hantu'",
    "a hash that is none": "UPDATE satker SET logo='../../etc/passwd'",
    "a periode that is none": "UPDATE nilai_baris SET periode='2031-T9'",
    "an id with slashes": "UPDATE jenjang SET id='../../x'",
    "an id of a megabyte": "UPDATE jenjang SET id=printf('%.*c', 1000000, 'a')",
    "an empty id": "UPDATE jenjang SET id=''",
    "an id of the report that is no uuid": "UPDATE laporan SET id='laporan'",
    "a text in a form of a megabyte": "UPDATE satker SET alamat=printf('%.*c', 1000000, 'a')",
    "a running text of a megabyte": "UPDATE narasi SET teks=printf('%.*c', 1000000, 'a')",
    "a link with slashes": "UPDATE subsie SET kepala='../p1'",
}
NO_ROWS = [None, 7, "x", {}, [7], [[]], [["satker", "satker", None]], [["satker", "satker", 1, 2]]]
NO_ROWS += [
    [["satker", "satker", None, None]],
    [["hantu", "satker", {"nama": ""}, {"nama": "a"}]],
    [["satker", "satker", {"hantu": ""}, {"hantu": "a"}]],
    [["satker", "../satker", {"nama": ""}, {"nama": "a"}]],
    [["satker", "satker", {"nama": ["a"]}, {"nama": "b"}]],
    [["satker", "satker", {"nama": 1.5}, {"nama": True}]],
]
EXTRAS = {
    "ubah": [None, 7, [], "x"],
    "hantu": [{}],
    "urung": [{}, {"nomor": 2}, {"nomor": ["x"]}, {"nomor": [2]}, {"nomor": [-1]}, {"nomor": [99]}],
    "ulang": [{}, {"nomor": [1]}, {"nomor": [True]}],
    "bagikan": [{"bagian": 7}, {"bagian": [7]}, {"bagian": [{"bagian": "x"}]}],
    "konsolidasi": [
        {},
        {"bagian": 7, "kepala": []},
        {"bagian": "x", "kepala": 7},
        {"bagian": "x", "kepala": [], "dibawa": [["hantu", "x", "y", "z"]]},
        {"bagian": "x", "kepala": [], "dibawa": [["satker", "satker"]]},
        {"bagian": "x", "kepala": [], "keputusan": [{}]},
        {"bagian": "x", "kepala": [], "tidak_diambil": [{"lokasi": "hantu/x", "nilai": ""}]},
        {"bagian": "x", "kepala": [], "tidak_diambil": [{"lokasi": 7, "nilai": "", "alasan": ""}]},
    ],
    "urung_konsolidasi": [{}, {"nomor": [99]}, {"nomor": [1], "tetap": [{}]}],
    "migrasi": [{}, {"dari": "1", "ke": 2}],
    "buka_kunci": [{"alasan": 7}],
    "pulih": [{"dari_luar": 7}],
}
IDENTITIES = [
    {},
    {"identitas": None},
    {"identitas": {"laporan": "x"}},
    {"identitas": {"laporan": 7, "asal": None}},
    {"identitas": {"laporan": "x", "asal": {"bagian": "x"}}},
    {"identitas": {"laporan": "x", "asal": {"bagian": 7, "subsie": "", "kode": "", "sidik": ""}}},
]
TIMES = [
    "",
    "kemarin",
    "2024-13-01T00:00:00+00:00",
    "2024-01-01T00:00:00",
    "9999-01-01T00:00+00:00",
]


def forge(path: Path, nomor: int, **told: str) -> None:
    """Rewrite an entry by someone who knows how to chain it and all that follow."""
    with from_outside(path) as connection:
        for name, value in told.items():
            connection.execute(f"UPDATE jurnal SET {name}=? WHERE nomor=?", (value, nomor))
        statement = f"SELECT {COLUMNS} FROM jurnal ORDER BY nomor"
        try:
            previous = read_identity(connection).start
        except Exception:  # noqa: BLE001 - it is the beginning that was forged
            previous = ""
        for record in connection.execute(statement).fetchall():
            previous = record_code(previous, record)
            connection.execute("UPDATE jurnal SET kode=? WHERE nomor=?", (previous, record[0]))


@pytest.fixture
def worked(berkas: Path) -> Path:
    """The file with a second entry."""
    with Document.open(berkas) as document, document.revise("Isi", "Petugas") as draft:
        draft.set(Address("satker", "satker", "nama"), "Kantor")
        draft.new(Narasi, tempat="pendahuluan", teks="Teks")
        draft.set(Address("pejabat", "p1", "mulai"), "2024-01-31")
        draft.new(Narasi, tempat="penutup", teks="Teks")
    with from_outside(berkas) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute("INSERT INTO jenjang (id, nama) VALUES ('j1', 'Jenjang')")
    return berkas


@pytest.mark.parametrize("what", ROWS)
def test_a_row_that_cannot_be_is_refused(worked: Path, what: str) -> None:
    with from_outside(worked) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
        assert connection.execute(ROWS[what]).rowcount
    said = refusal(worked, DamagedFile)
    assert len(said) < 600
    assert "rusak (" in said
    with Document.open(worked, mending=True) as document:  # the chain proves what it was
        document.mend("Petugas")
    with Document.open(worked) as document:
        assert document.unexplained == ()
        assert document.laporan.satker.nama == "Kantor"


def test_the_sentence_names_place_length_and_limit(worked: Path) -> None:
    with from_outside(worked) as connection:
        connection.execute("UPDATE satker SET alamat=printf('%.*c', 12345, 'a')")
    assert "Alamat, memuat 12.345 huruf, sedangkan paling banyak 10.000" in refusal(worked)


def refused_jurnal(path: Path) -> None:
    """A lazy opening need not read the entry; the full look, and any reader, refuses it."""
    for how in ({}, {"readonly": True}, {"lazy": True}):
        with pytest.raises(DamagedFile), Document.open(path, **how) as document:
            document.verify()


@pytest.mark.parametrize("isi", [*map(canonical, NO_ROWS), "{", DEEP, "[1e999]", "9" * 5000])
def test_cells_of_the_jurnal_that_cannot_be_are_refused(worked: Path, isi: str) -> None:
    forge(worked, 2, isi=isi)
    refused_jurnal(worked)


@pytest.mark.parametrize(
    ("kind", "extra"),
    [(kind, canonical(item)) for kind, found in EXTRAS.items() for item in found]
    + [("ubah", DEEP), ("ubah", "{"), ("ubah", '{"a":' + "9" * 5000 + "}")],
)
def test_what_an_entry_keeps_besides_is_refused(worked: Path, kind: str, extra: str) -> None:
    forge(worked, 2, jenis=kind, keterangan=extra)
    refused_jurnal(worked)


@pytest.mark.parametrize("extra", [*map(canonical, IDENTITIES), DEEP, "7"])
def test_a_beginning_that_says_nothing_is_refused(worked: Path, extra: str) -> None:
    forge(worked, 1, keterangan=extra)
    refused_jurnal(worked)


@pytest.mark.parametrize("waktu", TIMES)
def test_a_time_that_is_none_is_refused(worked: Path, waktu: str) -> None:
    forge(worked, 2, waktu=waktu)
    refused_jurnal(worked)


def test_an_entry_forged_well_is_read(worked: Path) -> None:
    """The forging itself is sound: only what it puts in is refused."""
    forge(worked, 2, label="Lain")
    with Document.open(worked) as document:
        assert document.jurnal[2].label == "Lain"


@pytest.mark.parametrize(
    ("address", "most"),
    [(Address("satker", "satker", "alamat"), LONGEST), (None, LONGEST_TEKS)],
)
def test_a_text_that_is_too_long_is_not_written(
    worked: Path, address: Address | None, most: int
) -> None:
    with Document.open(worked) as document:
        address = address or Address("narasi", document.laporan.daftar(Narasi)[0].id, "teks")
        with document.revise("Isi", "Petugas") as draft:
            draft.set(address, "a" * most)
        with (
            pytest.raises(Refusal, match="paling banyak"),
            document.revise("Isi", "Petugas") as draft,
        ):
            draft.set(address, "a" * (most + 1))
        assert document.laporan.cell(address) == "a" * most
    with Document.open(worked) as document:
        assert document.laporan.cell(address) == "a" * most


COMMANDS = ("data", "periksa", "riwayat", "ekspor")


@pytest.mark.parametrize("forged", ["cells", "extra", "row"])
def test_every_command_ends_in_the_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], forged: str
) -> None:
    folder = write_bagian(tmp_path, laporan_contoh("kecil"))
    induk = folder / "induk.lkjip"
    part = next(path for path in sorted(folder.iterdir()) if path != induk)
    for path in (induk, part):
        runs = [[name, str(path)] for name in COMMANDS if name != "ekspor"]
        runs.append(["ekspor", str(path), "-o", str(tmp_path / "hasil.pdf")])
        runs.append(["konsolidasi", str(induk), str(part)])
        whole = path.read_bytes()
        if forged == "row":
            with from_outside(path) as connection:
                connection.execute("UPDATE indikator SET selesai=7")
        else:
            isi = {"isi": '[["hantu"]]'} if forged == "cells" else {"keterangan": DEEP}
            forge(path, 1, **isi)
        for words in runs:
            code = cli.main(words)
            told = capsys.readouterr().err
            assert code == 2, words
            assert "rusak" in told, (words, told)
            assert "kesalahan di dalamnya" not in told
            assert "Traceback" not in told
            assert len(told.strip().splitlines()) == 1
        path.write_bytes(whole)


def test_a_report_is_not_made_one_of_no_year(worked: Path) -> None:
    with Document.open(worked) as document:
        before = document.laporan
        tahun = Address("laporan", before.ruang, "tahun")
        for year in (0, 1950, 2101):
            with (
                pytest.raises(Refusal, match="Belum tersimpan"),
                document.revise("Isi", "Petugas") as draft,
            ):
                draft.set(tahun, year)
        assert document.laporan is before


def crowd(count: int) -> list[Pejabat]:
    return [Pejabat(f"orang{number}", nama=f"Nama {number}") for number in range(count)]


def test_more_rows_than_a_report_can_have_are_neither_read_nor_written(
    worked: Path,
) -> None:
    most = most_rows(Pejabat.KIND)
    with Document.open(worked) as document:
        there = len(document.laporan.rows(Pejabat))
        with document.revise("Pejabat", "Petugas") as draft:
            for row in crowd(most - there):
                draft.put(row)
        with (
            pytest.raises(Refusal, match=f"lebih dari {most} pejabat"),
            document.revise("Satu lagi", "Petugas") as draft,
        ):
            draft.put(Pejabat("lagi"))
        full = document.laporan
    with pytest.raises(Refusal, match=f"lebih dari {most} pejabat"):
        Document.create(worked.with_name("baru.lkjip"), full.with_changes([Pejabat("lagi")], ()))
    with from_outside(worked) as connection:
        connection.execute("INSERT INTO pejabat (id, nama) VALUES ('lagi', 'Nama')")
    assert f"memuat lebih dari {most} pejabat" in refusal(worked, DamagedFile)


def test_more_rows_of_all_kinds_than_a_report_can_have_are_neither_read_nor_written(
    worked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each kind may be as full as it can be, but not all of them: every command took minutes."""
    with Document.open(worked) as document:
        there = sum(1 for _ in document.laporan.all_rows())
        for module in (batas, record):
            monkeypatch.setattr(module, "MOST_IN_ALL", there + 1)
        with document.revise("Pejabat", "Petugas") as draft:
            draft.put(Pejabat("satu"))
        with (
            pytest.raises(Refusal, match=f"lebih dari {there + 1} baris seluruhnya"),
            document.revise("Satu lagi", "Petugas") as draft,
        ):
            draft.put(Pejabat("lagi"))
    with from_outside(worked) as connection:
        connection.execute("INSERT INTO pejabat (id, nama) VALUES ('lagi', 'Nama')")
    assert f"memuat lebih dari {there + 1} baris seluruhnya" in refusal(worked, DamagedFile)


def test_more_letters_than_a_report_can_have_are_neither_read_nor_written(
    worked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Document.open(worked) as document:
        most = document.laporan.letters + 10
        monkeypatch.setattr(batas, "MOST_LETTERS", most)
        with document.revise("Pejabat", "Petugas") as draft:
            draft.put(Pejabat("satu", nama="a" * 10))
        with (
            pytest.raises(Refusal, match="huruf, tiap ganti baris dihitung 50; hapus"),
            document.revise("Satu lagi", "Petugas") as draft,
        ):
            draft.put(Pejabat("lagi", nama="a"))
    with from_outside(worked) as connection:
        connection.execute("UPDATE pejabat SET nama='aaaaaaaaaaa' WHERE id='satu'")
    assert " huruf, tiap ganti baris dihitung 50)" in refusal(worked, DamagedFile)


def test_a_million_rows_are_refused_without_being_read(worked: Path) -> None:
    with from_outside(worked) as connection:
        connection.execute(
            """WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 1000000)
            INSERT INTO sasaran (id, induk) SELECT 's' || x, 's' || (x - 1) FROM n"""
        )
    began = time.thread_time()
    assert "memuat lebih dari 500 sasaran" in refusal(worked, DamagedFile)
    assert time.thread_time() - began < 5
