"""Jobs that write files, each as a program of its own, and what must hold after any end of it."""

from __future__ import annotations

import hashlib
import io
import lzma
import random
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

from lkjip_desktop import disk
from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.cli import main
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Belanja,
    Bukti,
    Edisi,
    Indikator,
    Kendala,
    Komentar,
    NilaiAksi,
    NilaiBelanja,
    Subsie,
)
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.identity import daftar_penyerahan
from lkjip_desktop.store.sqlite.schema import current_version
from tests.app.exchange.templat.lembar_kerja import LembarKerja
from tests.contoh import laporan_contoh
from tests.luar import from_outside

ROOT = Path(__file__).parents[2]
REPORT = "laporan.lkjip"

OUTSIDE, FILLED = "luar.lkjip", "isian.xlsx"
OUTPUTS = ("bukti.zip", "templat.xlsx", "laporan.docx", "laporan.xlsx")
OLD = ROOT / "tests/store/versi_2/kecil.lkjip.xz"

HOME = "pengguna"
"""The folder where a job's user has settings and backups, so that they fail with the rest."""

_OPEN = f"""
import os
import sys
from pathlib import Path
place = Path(sys.argv[1])
os.environ["XDG_DATA_HOME"] = str(place / "{HOME}")
from lkjip_desktop.store.document import Document
def say(*words):
    print(*words, flush=True)
"""


@dataclass(frozen=True)
class Job:
    """A program that works in a folder and says what it has confirmed, line by line."""

    name: str
    prepare: Callable[[Path], None]
    script: str
    check: Callable[[Path, list[str]], None]
    """Given the folder and the lines said before the end; AssertionError where anything is lost."""

    @property
    def program(self) -> str:
        """What is run, with the folder as its one argument."""
        return _OPEN + self.script

    def command(self, place: Path) -> list[str]:
        """The command line of the program."""
        return [sys.executable, "-c", self.program, str(place)]

    def start(self, place: Path, *before: str) -> subprocess.Popen[str]:
        """Start it; `before` is a command it is put behind."""
        return subprocess.Popen(
            [*before, *self.command(place)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )


def _report(place: Path) -> None:
    Document.create(place / REPORT, laporan_contoh("kecil")).close()


def _sound(path: Path) -> Document:
    """The file as a person opens it after the failure, with nothing beside it left to explain."""
    document = Document.open(path)
    assert not document.readonly, document.readonly_reason
    assert document.unexplained == (), "rows that the jurnal does not explain"
    return document


def _nothing_left(place: Path, *allowed: str) -> None:
    """After the next program has been there, only files under their final names stand."""
    disk.sweep(place)
    left = {item.name for item in place.iterdir()} - {*allowed, HOME}
    assert not left, f"left behind: {sorted(left)}"


def _backups(place: Path, *, damaged: bool = False) -> int:
    """How many backups were made: each is sound, and the next one is made beside them.

    `damaged`: one of a report that was changed from outside may be among them.
    """
    folders = list((place / HOME).glob("lkjip/cadangan/*"))
    count = 0
    for folder in folders:
        disk.sweep(folder)
        for path in folder.iterdir():
            assert path.suffix == ".lkjip", f"left behind: {path.name}"
            with Document.open(path, readonly=True) as document:
                assert damaged or document.unexplained == ()
            count += 1
    return count


def _check_entry(place: Path, said: list[str]) -> None:
    with _sound(place / REPORT) as document:
        if said:
            nomor, kode = said[-1].split()
            assert document.jurnal.nomor >= int(nomor), "a confirmed entry is gone"
            assert document.jurnal[int(nomor)].kode == kode
    _backups(place)
    _nothing_left(place, REPORT)


def _check_quarter(place: Path, said: list[str]) -> None:
    """Each entry is whole: a step with its figures, evidence with its contents, a lock signed."""
    _check_entry(place, said)
    with _sound(place / REPORT) as document:
        laporan = document.laporan
        pairs = ((Aksi, NilaiAksi), (Belanja, NilaiBelanja), (Kendala, Komentar))
        for kind, below in pairs:
            assert len(laporan.rows(kind)) == len(laporan.rows(below)), "half an entry"
        for row in laporan.rows(Bukti).values():
            assert document.berkas(row.berkas or ""), "evidence without its contents"
        assert laporan.data.terkunci == 0 or laporan.rows(Edisi), "locked and not signed"


def _check_backup(place: Path, said: list[str]) -> None:
    with _sound(place / REPORT):
        pass
    assert _backups(place) >= len(said), "a backup that was made is gone"
    _nothing_left(place, REPORT)


def _check_copy(place: Path, said: list[str]) -> None:
    with _sound(place / REPORT):
        pass
    copy = place / "salinan.lkjip"
    assert copy.exists() or "selesai" not in said
    if copy.exists():
        with _sound(copy) as document:
            assert document.jurnal.nomor == 1
    _nothing_left(place, REPORT, "salinan.lkjip")


def _check_export(place: Path, said: list[str]) -> None:
    with _sound(place / REPORT):
        pass
    pdf = place / "laporan.pdf"
    whole = pdf.read_bytes()
    assert whole.endswith(b"%%EOF\n") or whole == b"lama", "half a report"
    assert "selesai" not in said or whole != b"lama"
    _nothing_left(place, REPORT, "laporan.pdf")


def _check_parts(place: Path, said: list[str]) -> None:
    folder = place / "bagian"
    with _sound(place / REPORT) as document:
        handed = {item.bagian for item in daftar_penyerahan(document.jurnal)}
        found = sorted(folder.glob("*.lkjip")) if folder.exists() else []
        for path in found:
            with _sound(path) as part:
                assert part.identitas.asal is not None
                assert part.identitas.asal.bagian in handed, "a part its induk does not know"
        assert "selesai" not in said or found
        if folder.exists():
            _nothing_left(folder, *(path.name for path in found))
        if not found:
            assert bagikan(document, folder)
    _nothing_left(place, REPORT, "bagian")


def _check_import(place: Path, said: list[str]) -> None:
    path = place / REPORT
    assert path.exists() or "selesai" not in said
    if path.exists():
        with _sound(path) as document:
            assert document.laporan == laporan_contoh("kecil")
    _nothing_left(place, REPORT, "data.json")


def _induk_and_parts(place: Path) -> None:
    write_bagian(place, laporan_contoh("induk"))


def _check_merge(place: Path, said: list[str]) -> None:
    with _sound(place / "bagian" / "induk.lkjip") as document:
        done = document.laporan == laporan_contoh("induk")
        assert done or "selesai" not in said
        kinds = {entry.kind for entry in document.jurnal}
        assert ("konsolidasi" in kinds) == done, "half a consolidation"
    assert _backups(place) or "selesai" not in said
    names = ("induk", "yantah", "pengelolaan", "kpr")
    _nothing_left(place / "bagian", *(f"{name}.lkjip" for name in names))


def _with_work_to_do(place: Path) -> None:
    """A report with evidence, one that was changed from outside, and a template filled in."""
    _report(place)
    with Document.open(place / REPORT) as document:
        row, seksi = document.laporan.daftar(Indikator)[0], document.laporan.daftar(Subsie)[0]
        with document.revise("Bukti", "Petugas") as draft:
            code = draft.add_berkas(random.Random(1).randbytes(200_000))
            draft.new(Bukti, indikator=row.id, nama="a.pdf", berkas=code)
    out = place / FILLED
    with redirect_stdout(io.StringIO()):
        assert main(["templat", str(place / REPORT), "--seksi", seksi.kode, "-o", str(out)]) == 0
    book = LembarKerja(out)
    book[book.find("n/", "kendala", "isi")] = "Kendala dari Excel"
    book.save(out)
    shutil.copy(place / REPORT, place / OUTSIDE)
    with from_outside(place / OUTSIDE) as connection:
        connection.execute("UPDATE indikator SET target='77'")
    for name in OUTPUTS:
        (place / name).write_bytes(b"lama")


def _check_commands(place: Path, said: list[str]) -> None:
    """Each command is whole: what it said is in the file, and its neighbour has what it should."""
    with _sound(place / REPORT) as document:
        kinds = {entry.kind for entry in document.jurnal}
        for word in ("tutup-periode", "kunci", "buka-kunci"):
            assert word not in said or word.replace("-", "_") in kinds, f"{word} is gone"
        labels = [entry.label for entry in document.jurnal]
        assert "impor-templat" not in said or any("templat" in label for label in labels)
    with Document.open(place / OUTSIDE) as document:
        assert "pulihkan" not in said or document.unexplained == ()
    new = place / "lanjutan.lkjip"
    assert new.exists() or "baru" not in said
    if new.exists():
        _sound(new).close()
    _backups(place, damaged=True)
    _nothing_left(place, REPORT, OUTSIDE, FILLED, *OUTPUTS, new.name)


def _check_outputs(place: Path, said: list[str]) -> None:
    """Each file is the one from before or whole, and what was said to be written is there."""
    _sound(place / REPORT).close()
    for name in OUTPUTS:
        path = place / name
        if path.read_bytes() == b"lama":
            assert name not in said, "said to be written and not there"
        else:
            with ZipFile(path) as archive:
                assert archive.testzip() is None
    folder = place / "berkas"
    assert folder.exists() or "berkas" not in said
    if folder.exists():
        disk.sweep(folder)
        for path in folder.iterdir():
            content = path.read_bytes()
            assert hashlib.sha256(content).hexdigest() == path.stem, f"half or left: {path.name}"
        assert "berkas" not in said or any(folder.iterdir())
    _nothing_left(place, REPORT, OUTSIDE, FILLED, *OUTPUTS, "berkas")


def _old_report(place: Path) -> None:
    (place / REPORT).write_bytes(lzma.decompress(OLD.read_bytes()))


def _check_migration(place: Path, said: list[str]) -> None:
    """The next program finds a whole report, of the version before or of this one."""
    with closing(sqlite3.connect(place / REPORT)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
    assert version == current_version() or "selesai" not in said
    with _sound(place / REPORT) as document:
        assert "migrasi" in {entry.kind for entry in document.jurnal}
        assert document.laporan.daftar(Indikator)
    beside = [path.name for path in place.glob("*.lkjip") if path.name != REPORT]
    assert beside, "migrated and not backed up"
    for name in beside:
        Document.open(place / name, readonly=True).close()
    _nothing_left(place, REPORT, *beside)


def _data(place: Path) -> None:
    (place / "data.json").write_text(to_json(laporan_contoh("kecil")), encoding="utf-8")


def _old_pdf(place: Path) -> None:
    _report(place)
    (place / "laporan.pdf").write_bytes(b"lama")


JOBS = (
    Job(
        "entri",
        _report,
        """
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.entity import Indikator
with Document.open(place / "laporan.lkjip") as document:
    row = document.laporan.daftar(Indikator)[0]
    for number in range(8):
        with document.revise("Target", "Petugas") as draft:
            draft.set(Address("indikator", row.id, "target"), str(number))
        say(document.jurnal.nomor, document.jurnal.kode)
""",
        _check_entry,
    ),
    Job(
        "triwulan",
        _report,
        """
from lkjip_desktop.domain.model import entity as m
from lkjip_desktop.domain.model.jurnal import BUKA_KUNCI, KUNCI
from lkjip_desktop.domain.model.laporan import Address
with Document.open(place / "laporan.lkjip") as document:
    laporan = document.laporan
    row, kegiatan = laporan.daftar(m.Indikator)[0].id, laporan.daftar(m.Kegiatan)[0].id
    quarter = f"{laporan.data.tahun}-T1"
    lock = Address("laporan", laporan.ruang, "terkunci")
    def plan(draft):
        step = draft.new(m.Aksi, indikator=row, uraian="Menata arsip")
        draft.new(m.NilaiAksi, aksi=step.id, periode=quarter, target="2", realisasi="1")
    def tell(draft):
        draft.new(m.Kendala, indikator=row, periode=quarter, uraian="Hujan")
        draft.new(m.NarasiPeriode, indikator=row, tempat="analisis", periode=quarter, teks="Naik")
        draft.new(m.Komentar, indikator=row, alamat=f"indikator/{row}", teks="Periksa")
        draft.set(Address("indikator", row, "bobot"), "2")
    def prove(draft):
        code = draft.add_berkas(os.urandom(200000))
        draft.new(m.Bukti, indikator=row, periode=quarter, nama="a.pdf", berkas=code)
    def spend(draft):
        line = draft.new(m.Belanja, kegiatan=kegiatan, jenis="52", pagu="100")
        draft.new(m.NilaiBelanja, belanja=line.id, periode=quarter, realisasi="40")
    def sign(draft):
        draft.set(lock, 1)
        draft.new(m.Edisi, nomor=1 + len(draft.laporan.rows(m.Edisi)), sidik="ab")
    for edit in (plan, tell, prove, spend):
        with document.revise("Isian triwulan", "Petugas") as draft:
            edit(draft)
        say(document.jurnal.nomor, document.jurnal.kode)
    document.undo("Petugas")
    say(document.jurnal.nomor, document.jurnal.kode)
    document.redo("Petugas")
    say(document.jurnal.nomor, document.jurnal.kode)
    with document.revise("Kunci", "Petugas", KUNCI) as draft:
        sign(draft)
    say(document.jurnal.nomor, document.jurnal.kode)
    with document.revise("Buka", "Petugas", BUKA_KUNCI) as draft:
        draft.set(lock, 0)
    say(document.jurnal.nomor, document.jurnal.kode)
""",
        _check_quarter,
    ),
    Job(
        "cadangan",
        _report,
        """
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.entity import Indikator
with Document.open(place / "laporan.lkjip") as document:
    row = document.laporan.daftar(Indikator)[0]
    for number in range(2):
        with document.revise("Target", "Petugas") as draft:
            draft.set(Address("indikator", row.id, "target"), str(number))
        document.back_up()
        say("cadangan")
""",
        _check_backup,
    ),
    Job(
        "salinan",
        _report,
        """
with Document.open(place / "laporan.lkjip") as document:
    document.save_copy(place / "salinan.lkjip")
    say("selesai")
""",
        _check_copy,
    ),
    Job(
        "ekspor",
        _old_pdf,
        """
from lkjip_desktop.app.exchange.ekspor import ekspor
ekspor(place / "laporan.lkjip", place / "laporan.pdf")
say("selesai")
""",
        _check_export,
    ),
    Job(
        "bagikan",
        _report,
        """
from lkjip_desktop.app.share.bagikan import bagikan
with Document.open(place / "laporan.lkjip") as document:
    bagikan(document, place / "bagian")
    say("selesai")
""",
        _check_parts,
    ),
    Job(
        "konsolidasi",
        _induk_and_parts,
        """
from lkjip_desktop.app.share.konsolidasi import Konsolidasi
folder = place / "bagian"
parts = [folder / f"{name}.lkjip" for name in ("yantah", "pengelolaan", "kpr")]
with Document.open(folder / "induk.lkjip") as document:
    run = Konsolidasi(document, parts)
    if run.refused:
        raise run.refused
    run.write(run.plan(), "Perencana")
    say("selesai")
""",
        _check_merge,
    ),
    Job(
        "impor",
        _data,
        """
from lkjip_desktop.cli import main
if main(["impor", str(place / "data.json"), str(place / "laporan.lkjip")]):
    sys.exit(1)
say("selesai")
""",
        _check_import,
    ),
    Job(
        "perintah",
        _with_work_to_do,
        """
from lkjip_desktop.cli import main
report = str(place / "laporan.lkjip")
tahun = Document.open(report, readonly=True).laporan.data.tahun
for name, *rest in (
    ("impor-templat", report, str(place / "isian.xlsx")),
    ("tutup-periode", report, f"{tahun}-T1"),
    ("kunci", report),
    ("buka-kunci", "--alasan", "Ada yang keliru", report),
    ("baru", "--dari", report, "--tahun", str(tahun + 1), str(place / "lanjutan.lkjip")),
    ("pulihkan", str(place / "luar.lkjip")),
):
    code = main([name, *rest])
    if code > 1:
        sys.exit(code)
    say(name)
""",
        _check_commands,
    ),
    Job(
        "keluaran",
        _with_work_to_do,
        """
from lkjip_desktop.cli import main
for name, *words in (
    ("bukti.zip", "bukti", "-o"),
    ("templat.xlsx", "templat", "--seksi", "perencanaan", "-o"),
    ("laporan.docx", "ekspor", "-o"),
    ("laporan.xlsx", "ekspor", "-o"),
    ("berkas", "data", "--berkas"),
):
    here, sys.stdout = sys.stdout, open(os.devnull, "w")
    code = main([*words, str(place / name), str(place / "laporan.lkjip")])
    sys.stdout = here
    if code:
        sys.exit(code)
    say(name)
""",
        _check_outputs,
    ),
    Job(
        "migrasi",
        _old_report,
        """
with Document.open(place / "laporan.lkjip") as document:
    if not document.readonly:
        say("selesai")
""",
        _check_migration,
    ),
)


def refused_in_a_sentence(said: str) -> bool:
    """Whether what a program wrote at its end is our own refusal, not an error nobody foresaw."""
    last = said.strip().splitlines()[-1] if said.strip() else ""
    if "Traceback" not in said:  # the command line's own words
        return bool(last) and "kesalahan di dalamnya" not in last
    kinds = [kind.__name__ for kind in _all_refusals(Refusal)]
    return any(f"{name}: " in last for name in kinds)


def _all_refusals(kind: type[Refusal]) -> list[type[Refusal]]:
    return [kind, *(inner for below in kind.__subclasses__() for inner in _all_refusals(below))]
