"""Writes what a version of the file leaves in the repository: `python -m tests.versi [simpan]`.

Without a word the schemas of the version that is being made go to resources/skema. With `simpan`
the examples go to tests/store/versi_N, as files and as JSON, to be opened by every later program.
"""

import json
import lzma
import sqlite3
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from lkjip_desktop.app.exchange.json.data import dumps, to_json
from lkjip_desktop.app.exchange.json.schema import data_schema
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.versi import VERSI
from lkjip_desktop.store.sqlite.schema import make_tables, schema_of
from tests.contoh import DAFTAR_CONTOH, laporan_contoh, write

KEPT = Path(__file__).parent / "store" / f"versi_{VERSI}"


def write_schemas() -> None:
    """The schema of the JSON, and the tables of a new file."""
    folder = resource("skema")
    (folder / "data.schema.json").write_text(dumps(data_schema()), encoding="utf-8")
    with closing(sqlite3.connect(":memory:")) as made:
        make_tables(made)
        words = json.dumps(schema_of(made), ensure_ascii=False, indent=1)
    (folder / f"berkas-{VERSI}.json").write_text(f"{words}\n", encoding="utf-8")


def keep() -> None:
    """Each example as a file of this version, and beside it what `lkjip data` prints of it."""
    KEPT.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name in DAFTAR_CONTOH:
            laporan = laporan_contoh(name)
            file = write(Path(folder, f"{name}.lkjip"), laporan).read_bytes()
            (KEPT / f"{name}.lkjip.xz").write_bytes(lzma.compress(file))
            (KEPT / f"{name}.json.xz").write_bytes(lzma.compress(to_json(laporan).encode()))


if __name__ == "__main__":
    (keep if sys.argv[1:] == ["simpan"] else write_schemas)()
