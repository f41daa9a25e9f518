"""The tables follow the model, and heavy libraries stay away until they are needed."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from lkjip_desktop.domain.model.column import ColumnKind
from lkjip_desktop.domain.model.entity import ENTITIES, columns
from lkjip_desktop.store.sqlite.schema import APPLICATION_ID, current_version

ROOT = Path(__file__).parents[2]


@pytest.fixture
def tables(berkas):
    with closing(sqlite3.connect(berkas)) as connection:
        yield connection


def test_every_column_of_the_model_is_there_with_its_type(tables):
    for kind in ENTITIES:
        found = {
            name: (type_, bool(required), bool(key))
            for _, name, type_, required, _, key in tables.execute(
                f"PRAGMA table_info({kind.KIND})"
            )
        }
        expected = {
            item.name: (
                "INTEGER" if item.kind in {ColumnKind.FLAG, ColumnKind.COUNT} else "TEXT",
                not item.nullable,
                False,
            )
            for item in columns(kind)
        }
        assert found == {"id": ("TEXT", True, True)} | expected


def test_links_lead_to_rows_and_nothing_cascades(tables):
    for kind in ENTITIES:
        found = {
            (row[3], row[2], row[5], row[6])
            for row in tables.execute(f"PRAGMA foreign_key_list({kind.KIND})")
        }
        assert found == {
            (item.name, item.reference, "NO ACTION", "NO ACTION")
            for item in columns(kind)
            if item.reference
        }


def test_tables_are_strict_and_only_ids_are_unique(tables):
    for name, strict in tables.execute(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
    ).fetchall():
        if name.startswith(("sqlite_", "_")):
            continue
        assert strict
        unique = [row for row in tables.execute(f"PRAGMA index_list('{name}')") if row[2]]
        assert [row[3] for row in unique] in (["pk"], [])


def test_the_header_names_the_program_and_the_version(tables):
    assert tables.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    assert tables.execute("PRAGMA user_version").fetchone() == (current_version(),)
    assert tables.execute("PRAGMA journal_mode").fetchone() == ("delete",)


OPEN = """
import sys
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.store.document import Document
document = Document.open(sys.argv[1], lazy=True)
document.laporan.daftar(type(document.laporan.satker))
heavy = {"sqlite_utils", "filelock", "platformdirs", "tempfile", "logging", "hashlib", "asyncio"}
print(sorted(heavy & set(sys.modules)))
with document.revise("Isi", "Petugas") as draft:
    draft.set(Address("satker", "satker", "nama"), "Kantor")
print("sqlite_utils" in sys.modules)
document.close()
"""


def test_what_is_heavy_is_not_loaded_to_open_a_file(berkas):
    said = subprocess.run(
        [sys.executable, "-c", OPEN, berkas], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert said.splitlines() == ["[]", "False"]
