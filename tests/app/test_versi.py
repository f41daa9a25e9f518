"""Files that the program wrote in older versions open for ever and say the figures they said then.

`tests/store/versi_N` keeps them as they were, and beside each what `lkjip data` printed of it then.
"""

import hashlib
import json
import lzma
import shutil
import sqlite3
import tempfile
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from lkjip_desktop import cli
from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.app.share.konsolidasi import Konsolidasi
from lkjip_desktop.cli import usage
from lkjip_desktop.domain.merge.decision import ValueSource, always
from lkjip_desktop.domain.model.entity import (
    KINDS,
    DataLaporan,
    Indikator,
    NilaiBaris,
    Rincian,
    TutupPeriode,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.versi import BARU, JENIS_BARU, VERSI, added
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NewerFile
from lkjip_desktop.store.sqlite import schema

KEPT = Path(__file__).parents[1] / "store"
CONTOH = ("induk", "terkoreksi", "kecil", "besar")
PARTS = ("bagian-yantah", "bagian-pengelolaan", "bagian-kpr")
ALL = sorted(
    (versi, path.name.removesuffix(".lkjip.xz"))
    for versi in range(1, VERSI)
    for path in KEPT.glob(f"versi_{versi}/*.lkjip.xz")
)


@cache
def kept(name: str, versi: int) -> bytes:
    return lzma.decompress((KEPT / f"versi_{versi}" / f"{name}.xz").read_bytes())


def old_file(name: str, folder: Path, versi: int = 1) -> Path:
    path = folder / f"{name}.lkjip"
    path.write_bytes(kept(path.name, versi))
    return path


def told(name: str, versi: int = 1) -> str:
    return kept(f"{name}.json", versi).decode()


def figures_told(name: str, versi: int = 1) -> dict[str, Any]:
    return json.loads(told(name, versi))


def as_told(data, versi: int = 1, kind: str = DataLaporan.KIND):
    """The same data, a row of this kind, without what versions after this one added to it."""
    later = [number for number in BARU if number > versi]
    gone = {*added(versi, kind)}
    gone |= {name for number in later for name in JENIS_BARU.get(number, ())}
    gone |= {"rata_rata_berbobot"} if versi < 3 else set()  # computed of all, told since then
    if isinstance(data, list):
        return [as_told(item, versi, kind) for item in data]
    if not isinstance(data, dict):
        return data
    if versi == 1 and "masukan" in data:  # of an indikator alone it is new
        gone |= {"nilai"}
    kept = {
        name: as_told(item, versi, name if name in KINDS else kind)
        for name, item in data.items()
        if name not in gone
    }
    return kept | {"versi": versi} if "ringkasan" in data else kept


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_all_that_was_kept_is_there():
    more = {"bagian-induk", "bagian-kpr-hapus", "kecil-induk", "kecil-bagian"}
    assert {*CONTOH, *PARTS, *more} == {name for versi, name in ALL if versi == 1}
    assert {versi for versi, _ in ALL} == set(range(1, VERSI))
    assert schema.current_version() == VERSI


@pytest.mark.parametrize(("versi", "name"), ALL)
def test_an_old_file_says_what_it_said_and_reading_it_writes_nothing(
    versi, name, tmp_path, monkeypatch, capsys
):
    passing = tmp_path / "sementara"
    passing.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(passing))
    path = old_file(name, tmp_path, versi)
    before = digest(path)
    assert cli.main(["data", str(path)]) == usage.DONE
    now = json.loads(capsys.readouterr().out)
    assert as_told(now, versi) == figures_told(name, versi)
    assert cli.main(["periksa", str(path)]) in {usage.DONE, usage.FINDINGS}
    assert digest(path) == before
    assert set(tmp_path.iterdir()) == {path, passing}
    assert list(passing.iterdir()) == []


@pytest.mark.parametrize(("versi", "name"), ALL)
def test_an_old_file_opened_for_work_is_backed_up_and_says_the_same(versi, name, tmp_path):
    path = old_file(name, tmp_path, versi)
    with Document.open(path) as document:
        assert not document.readonly
        assert document.unexplained == ()
        assert as_told(json.loads(to_json(document.laporan)), versi) == json.loads(
            told(name, versi)
        )
        entry = document.jurnal[document.jurnal.nomor]
        assert (entry.kind, entry.extra["dari"], entry.extra["ke"]) == ("migrasi", versi, VERSI)
    backup = tmp_path / f"{name} (sebelum versi {VERSI}).lkjip"
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (versi,)
        assert [schema.schema_of(connection)] == schema.shipped_schemas(versi)
    with Document.open(backup, readonly=True) as document:
        assert as_told(json.loads(to_json(document.laporan)), versi) == json.loads(
            told(name, versi)
        )
    with closing(sqlite3.connect(path)) as connection:
        found = schema.schema_of(connection)
    assert [found] == schema.shipped_schemas(VERSI)  # the words of a file made new


@pytest.mark.parametrize("versi", range(1, VERSI))
@pytest.mark.parametrize("name", CONTOH)
def test_json_of_an_older_version_is_read_as_the_file_is(name, versi, tmp_path):
    laporan = from_json(told(name, versi))
    with Document.open(old_file(name, tmp_path, versi), readonly=True) as document:
        assert to_json(document.laporan) == to_json(laporan)


def test_a_table_filled_in_by_quarter_says_so_from_now_on(tmp_path):
    with Document.open(old_file("kecil", tmp_path)) as document:
        tables = document.laporan.daftar(Rincian)
        assert {(row.pengisian, row.cara, row.gabung_realisasi) for row in tables} == {
            ("triwulan", "jumlah", "jumlah"),
            ("triwulan", "jumlah_per_jumlah", "jumlah"),
            ("triwulan", "rata_rata_realisasi", "rata_rata"),
        }
        assert document.laporan.data.pengisian_anggaran == "triwulan"


def test_old_parts_go_into_a_new_induk(tmp_path):
    induk = old_file("bagian-induk", tmp_path)
    with Document.open(induk) as document:  # by now of the present version
        work = Konsolidasi(document, [old_file(name, tmp_path) for name in PARTS])
        assert work.refused is None
        assert work.plan().open == ()
        work.write(work.plan(), "Petugas")
        now = as_told(json.loads(to_json(document.laporan)))
    assert now == json.loads(told("induk"))


def test_parts_brought_to_the_present_go_into_an_old_induk(tmp_path, capsys):
    paths = [old_file(name, tmp_path) for name in PARTS]
    for path in paths:
        with Document.open(path) as document:  # the section has the new program already
            row = document.laporan.daftar(Indikator)[0]
            assert document.laporan.find(Indikator, row.id) is not None
    induk, out = old_file("bagian-induk", tmp_path), tmp_path / "hasil.lkjip"
    before = digest(induk)
    argv = ["konsolidasi", str(induk), *map(str, paths), "-o", str(out)]
    assert cli.main(argv) == usage.DONE, capsys.readouterr().err
    assert digest(induk) == before
    capsys.readouterr()
    assert cli.main(["data", str(out)]) == usage.DONE
    assert as_told(json.loads(capsys.readouterr().out)) == json.loads(told("induk"))


def test_a_row_deleted_in_an_old_part_is_the_row_that_stands_in_the_new_induk(tmp_path):
    """Its image in the old jurnal lacks the new columns, which must make no conflict of it."""
    with Document.open(old_file("bagian-induk", tmp_path)) as document:
        gone = "dc5381e2-ce4a-45e7-acc3-efc82a9ec001"
        assert document.laporan.find(Rincian, gone) is not None
        work = Konsolidasi(document, [old_file("bagian-kpr-hapus", tmp_path)])
        plan = work.plan()
        assert plan.open == ()
        work.write(plan, "Petugas")
        assert document.laporan.find(Rincian, gone) is None


def test_an_old_part_and_a_change_of_what_is_new_meet_without_conflict(tmp_path):
    with Document.open(old_file("bagian-induk", tmp_path)) as document:
        row = document.laporan.daftar(Rincian)[0]
        with document.revise("Pengisian", "Petugas") as draft:
            draft.set(Address("rincian", row.id, "pengisian"), "triwulan")
        work = Konsolidasi(document, [old_file(name, tmp_path) for name in PARTS])
        work.write(work.plan(always(ValueSource.INDUK)), "Petugas")
        assert document.laporan.get(Rincian, row.id).pengisian == "triwulan"


def test_a_part_of_a_migrated_induk_filled_by_quarter_is_taken(tmp_path):
    """The migration tells the tables of `kecil` by quarter; its old parts began without that."""
    with Document.open(old_file("kecil-induk", tmp_path)) as document:
        assert {row.pengisian for row in document.laporan.daftar(Rincian)} == {"triwulan"}
        work = Konsolidasi(document, [old_file("kecil-bagian", tmp_path)])
        assert work.refused is None
        plan = work.plan()
        assert plan.open == ()
        (entry,) = work.write(plan, "Petugas")
        assert [(str(cell.address.column), cell.after) for cell in entry.cells] == [
            ("realisasi", "1")
        ]


def test_the_program_before_refuses_a_file_of_the_present(tmp_path, monkeypatch):
    path = old_file("kecil", tmp_path)
    copy = Path(shutil.copy(path, tmp_path / "salinan.lkjip"))
    Document.open(path).close()
    monkeypatch.setattr(schema, "STEPS", schema.STEPS[:-1])
    with pytest.raises(NewerFile, match=f"membaca berkas versi {VERSI}"):
        Document.open(path)
    assert digest(copy) != digest(path)


def test_a_part_of_the_version_before_goes_into_its_migrated_induk(tmp_path):
    with Document.open(old_file("bagian-induk", tmp_path, 2)) as document:
        work = Konsolidasi(document, [old_file("bagian-yantah", tmp_path, 2)])
        assert work.refused is None
        plan = work.plan()
        assert plan.open == ()
        work.write(plan, "Petugas")
        nilai = document.laporan.rows(NilaiBaris)
        part = json.loads(told("bagian-yantah", 2))
        assert sum(row.realisasi is not None for row in nilai.values()) == sum(
            nilai["realisasi"] != ""
            for rincian in part["rincian"]
            for baris in rincian["baris"]
            for nilai in baris["nilai"]
        )


def test_a_closed_quarter_of_the_version_before_is_closed(tmp_path):
    with Document.open(old_file("kecil-tutup", tmp_path, 2)) as document:
        assert [row.periode for row in document.laporan.daftar(TutupPeriode)] == ["2025-T1"]
