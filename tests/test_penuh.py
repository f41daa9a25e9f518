"""A report as full as it can be, kind by kind: every command answers within seconds, and memory."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import tests
from lkjip_desktop.domain.batas import most_rows
from lkjip_desktop.domain.model.column import LONGEST_TEKS
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Alokasi,
    Baris,
    BarisTabel,
    Belanja,
    Bukti,
    Butir,
    Edisi,
    Entity,
    Gambar,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Kendala,
    KolomTabel,
    Komentar,
    Lampiran,
    Narasi,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiBelanja,
    Pejabat,
    PerjanjianKinerja,
    RevisiPagu,
    Rincian,
    Sasaran,
    SelTabel,
    Subsie,
    Tabel,
    TargetRenstra,
    keyed_id,
)
from lkjip_desktop.domain.model.order import first_keys
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh
from tests.proses import ROOT

SECONDS, MEGABYTES = 5, 600
"""Of one processor, and in memory."""
SHARED = 2
"""A machine that is shared counts longer: caches and turbo are others', too."""
KECIL = laporan_contoh("kecil")
TAHUN = str(KECIL.data.tahun)
RUANG = KECIL.ruang
Rows = Iterator[Entity]


def ids(kind: type[Entity]) -> list[tuple[str, str]]:
    """An id and an order for each row that there is still room for."""
    free = most_rows(kind.KIND) - len(KECIL.rows(kind))
    return [(f"penuh-{n}", f"z{key}") for n, key in enumerate(first_keys(free))]


def pejabat() -> Rows:
    """Each under the one before, and the first under the last."""
    found = ids(Pejabat)
    for place, (row, key) in enumerate(found):
        above = found[place - 1][0]
        yield Pejabat(row, nama=f"Nama {place}", nip="0" * 18, atasan=above, urutan=key)


def subsie() -> Rows:
    for row, key in ids(Subsie):
        yield Subsie(row, kode=row, nama=f"Seksi {row}", urutan=key)


def indikator() -> Rows:
    first = KECIL.daftar(Indikator)[0]
    for row, key in ids(Indikator):
        yield replace(first, id=row, kode=row, urutan=key)


def sasaran() -> Rows:
    """Each below the one before."""
    first, above = KECIL.daftar(Sasaran)[0], None
    for row, key in ids(Sasaran):
        yield replace(first, id=row, kode=row, induk=above, urutan=key)
        above = row


def kegiatan() -> Rows:
    first, above = KECIL.daftar(Kegiatan)[0], None
    for row, key in ids(Kegiatan):
        yield replace(first, id=row, kode=row, induk=above, pagu="1", urutan=key)
        above = row


def alokasi() -> Rows:
    indikator = KECIL.daftar(Indikator)[0]
    for row in kegiatan():
        yield replace(row, induk=None)
        line = keyed_id(RUANG, Alokasi, row.id, indikator.id)
        yield Alokasi(line, row.id, indikator.id, "1")
        yield NilaiAlokasi(keyed_id(RUANG, NilaiAlokasi, line, TAHUN), line, TAHUN, "1")


def baris(realisasi: Callable[[list[str], int], str] = lambda _, place: str(place % 9)) -> Rows:
    table, found = KECIL.daftar(Rincian)[0], ids(Baris)
    nilai = [keyed_id(RUANG, NilaiBaris, row, TAHUN) for row, _ in found]
    for place, (row, key) in enumerate(found):
        yield Baris(row, rincian=table.id, uraian=f"Baris {place}", urutan=key)
        yield NilaiBaris(nilai[place], row, TAHUN, "10", realisasi(nilai, place))


def rujukan() -> Rows:
    """Each figure is the one before, and the first is the last."""
    return baris(lambda nilai, place: f"=nilai_baris/{nilai[place - 1]}/realisasi")


def rincian() -> Rows:
    indikator = KECIL.daftar(Indikator)[0]
    for row, key in ids(Rincian):
        yield Rincian(row, indikator=indikator.id, judul=row, urutan=key)
        yield Baris(row, rincian=row, uraian="Baris", urutan="i")
        yield NilaiBaris(keyed_id(RUANG, NilaiBaris, row, TAHUN), row, TAHUN, "10", "9")


def tabel() -> Rows:
    yield Tabel("penuh", tempat="pegawai", judul="Tabel besar", urutan="z")
    for place in range(3):
        yield KolomTabel(
            f"kolom-{place}", tabel="penuh", judul=f"Kolom {place}", urutan="rst"[place]
        )
    for row, key in ids(BarisTabel):
        yield BarisTabel(row, tabel="penuh", urutan=key)
        for place in range(3):
            cell = keyed_id(RUANG, SelTabel, row, f"kolom-{place}")
            yield SelTabel(cell, row, f"kolom-{place}", f"isi {row}")


def renstra() -> Rows:
    above = KECIL.daftar(Sasaran)[0].id
    for row, key in ids(IndikatorRenstra):
        yield IndikatorRenstra(row, sasaran=above, kode=row, nama=row, urutan=key)
        target = keyed_id(RUANG, TargetRenstra, row, KECIL.data.tahun)
        yield TargetRenstra(target, row, KECIL.data.tahun, "80")


def butir() -> Rows:
    agreement, above = KECIL.daftar(PerjanjianKinerja)[0].id, KECIL.daftar(Sasaran)[0].id
    for row, key in ids(Butir):
        yield Butir(row, agreement, above, kode=row, nama=row, target="80", urutan=key)


def perjanjian() -> Rows:
    yield from (PerjanjianKinerja(row, urutan=key) for row, key in ids(PerjanjianKinerja))


def revisi() -> Rows:
    day = f"{TAHUN}-01-31"
    for row, key in ids(RevisiPagu):
        yield RevisiPagu(row, day, jumlah="1", alasan=row, urutan=key)


def gambar() -> Rows:
    first = KECIL.daftar(Indikator)[0].id
    yield from (Gambar(row, indikator=first, urutan=key) for row, key in ids(Gambar))


def lampiran() -> Rows:
    yield from (Lampiran(row, judul=row, urutan=key) for row, key in ids(Lampiran))


QUARTERS = [f"{TAHUN}-T{number}" for number in range(1, 5)]


def aksi() -> Rows:
    """With as many figures as there can be: four quarters of each step."""
    first, below = KECIL.daftar(Indikator)[0].id, most_rows("nilai_aksi")
    for place, (row, key) in enumerate(ids(Aksi)):
        yield Aksi(row, indikator=first, uraian=f"Langkah {place}", asal=row, urutan=key)
        for quarter in QUARTERS[: below // most_rows("aksi")]:
            value = keyed_id(RUANG, NilaiAksi, row, quarter)
            yield NilaiAksi(value, row, quarter, "10", "9", "Terlambat")


def bukti() -> Rows:
    first = KECIL.daftar(Indikator)[0].id
    for place, (row, key) in enumerate(ids(Bukti)):
        quarter, wajib = QUARTERS[place % 4], place % 2
        yield Bukti(row, first, periode=quarter, nama=row, tempat=row, wajib=wajib, urutan=key)


def komentar() -> Rows:
    """Each an answer to the one before, and the first to the last."""
    first, found = KECIL.daftar(Indikator)[0].id, ids(Komentar)
    for place, (row, _) in enumerate(found):
        above = found[place - 1][0]
        yield Komentar(row, induk=above, alamat=f"indikator/{first}", indikator=first, teks=row)


def belanja() -> Rows:
    found = [row.id for row in KECIL.daftar(Kegiatan)]
    for place, (row, key) in enumerate(ids(Belanja)):
        above = found[place % len(found)]
        yield Belanja(row, above, jenis="52", sumber_dana=row, pagu="1", urutan=key)
        for quarter in QUARTERS:
            value = keyed_id(RUANG, NilaiBelanja, row, quarter)
            yield NilaiBelanja(value, row, quarter, str(place % 3))


def kendala() -> Rows:
    first = KECIL.daftar(Indikator)[0].id
    for place, (row, key) in enumerate(ids(Kendala)):
        quarter = QUARTERS[place % 4]
        yield Kendala(row, first, quarter, f"Kendala {place}", "Menyusul", row, urutan=key)


def edisi() -> Rows:
    for number in range(1, most_rows("edisi") + 1):
        row = keyed_id(RUANG, Edisi, str(number))
        yield Edisi(row, number, f"{TAHUN}-12-31", TAHUN, "0" * 64, "Nama", "Alasan")


def words(sample: str) -> Callable[[], Rows]:
    """One text as long as a text can be."""

    def rows() -> Rows:
        yield replace(KECIL.daftar(Narasi)[0], teks=(sample * LONGEST_TEKS)[:LONGEST_TEKS])

    return rows


KINDS = (
    pejabat, subsie, indikator, sasaran, kegiatan, alokasi, baris, rujukan, rincian, tabel, renstra,
    butir, perjanjian, revisi, gambar, lampiran, aksi, bukti, komentar, belanja, kendala, edisi,
)  # fmt: skip
SAMPLES = ("kata ", "x", "[", "*", "> ", "- a\n", "  - a\n", "| a |\n|---|\n", "\n", " ", "1.", "{")
SAMPLES += ("# a\n", "`", "_a ", "![](", "&", "\u200b", "\U0001f600")
COMMANDS = {
    "data": [],
    "periksa": [],
    "riwayat": [],
    "ekspor": ["-o", "hasil.pdf"],
    "ekspor docx": ["-o", "hasil.docx"],
    "ekspor xlsx": ["-o", "hasil.xlsx"],
    "ekspor triwulan": ["--periode", f"{TAHUN}-T2", "-o", "triwulan.pdf"],
    "edisi": [],
    "bukti": ["-o", "bukti.zip"],
    "templat": ["--seksi", "perencanaan", "-o", "templat.xlsx"],
    "bagikan": ["bagian"],
}
OUT = {words[-1] for words in COMMANDS.values() if words}


MEASURE = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, done.returncode)
"""
"""A small process between: a child counts the memory of who starts it as its own."""


def costs(folder: Path, command: str) -> tuple[float, float, int, str]:
    """Seconds of a processor, megabytes at the most, exit code, and the complaint."""
    out = [str(folder / word) if word in OUT else word for word in COMMANDS[command]]
    line = [command.split(maxsplit=1)[0], str(folder / "laporan.lkjip"), *out]
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, sys.executable, "-m", "lkjip_desktop", *line],
        cwd=ROOT, capture_output=True, text=True, timeout=300, check=True,
    )  # fmt: skip
    seconds, kilobytes, code = done.stdout.split()
    return float(seconds), int(kilobytes) / 1024, int(code), done.stderr


def hold(folder: Path, rows: Callable[[], Rows], commands: list[str]) -> None:
    laporan = KECIL.with_changes(list(rows()), ())
    Document.create(folder / "laporan.lkjip", laporan).close()
    for command in commands:
        seconds, megabytes, code, said = costs(folder, command)
        print(f"{command}: {seconds:.1f} s, {megabytes:.0f} MB")
        assert code in ({0, 1, 2} if command == "bukti" else {0, 1}), (command, said)  # none there
        assert "Traceback" not in said, (command, said)
        assert "kesalahan di dalam" not in said, (command, said)
        assert seconds < SECONDS * SHARED, (command, seconds)
        assert megabytes < MEGABYTES, (command, megabytes)


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
@pytest.mark.parametrize("rows", KINDS, ids=lambda rows: rows.__name__)
def test_as_many_rows_as_there_can_be(tmp_path, rows):
    hold(tmp_path, rows, list(COMMANDS))


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
@pytest.mark.parametrize("sample", SAMPLES)
def test_as_long_a_text_as_there_can_be(tmp_path, sample):
    hold(tmp_path, words(sample), list(COMMANDS))


def test_the_findings_of_as_many_rows_as_there_can_be(tmp_path):
    """Each row has a trouble: looking for its name among all others took a minute."""
    hold(tmp_path, baris, ["periksa"])
