"""The command line: what it prints, the codes it ends with, and one sentence for every error."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import docx
import jsonschema
import pytest
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from lkjip_desktop import __version__, cli
from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.assets import resource
from lkjip_desktop.cli import usage
from lkjip_desktop.cli.command import COMMANDS
from lkjip_desktop.domain.model.entity import Gambar, Narasi, Satker, new_id
from lkjip_desktop.domain.versi import VERSI
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.sqlite.lock import LockHolder
from tests.app.exchange.templat.lembar_kerja import LembarKerja
from tests.contoh import CONTOH, laporan_contoh, write
from tests.report.keras import page_texts


@dataclass(frozen=True)
class Result:
    """What a command left behind."""

    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""

    def run(*args: str | Path) -> Result:
        code = cli.main([str(arg) for arg in args])
        found = capsys.readouterr()
        return Result(code, found.out, found.err)

    return run


START = """
import atexit, sys
from lkjip_desktop import __main__
if not sys.argv[1:]:
    from lkjip_desktop.ui.program import application
    application.run = lambda path: 0
def tell():
    import hashlib
    print("_ssl" in sys.modules, sys.modules["_hashlib"], hashlib.sha256(b"").hexdigest()[:8])
atexit.register(tell)
__main__.main()
"""


@pytest.mark.parametrize("words", [(), ("--version",)])
def test_the_window_and_a_command_hash_without_openssl(rumah, words):
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [sys.executable, "-c", START, *words],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.splitlines()[-1].split() == ["False", "None", "e3b0c442"]


WORDS = """
import sys
from lkjip_desktop.cli.command import COMMANDS
COMMANDS["periksa"].parser("periksa").parse_args(["laporan.lkjip"])
print("locale" in sys.modules)
"""


def test_a_command_looks_for_no_words_of_ours_on_the_disk(rumah):
    """What argparse says is told in our words, whatever is translated there."""
    environment = os.environ | {"LANGUAGE": "id"}
    told = subprocess.run(
        [sys.executable, "-c", WORDS], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert told.split() == ["False"]


def test_a_command_keeps_its_code_for_the_next_and_a_mistyped_word_keeps_nothing(tmp_path):
    contoh = write(tmp_path / "contoh.lkjip", laporan_contoh("induk"))
    environment = os.environ | {"XDG_CACHE_HOME": str(tmp_path), "PYTHONDONTWRITEBYTECODE": ""}
    folder = tmp_path / "lkjip"
    assert child("periksaa", env=environment).returncode == usage.REFUSED
    assert not folder.exists()
    first = child("periksa", contoh, env=environment)
    assert [made.name for made in folder.iterdir()] == ["periksa.kode"]
    before = (folder / "periksa.kode").stat().st_mtime_ns
    again = child("periksa", contoh, env=environment)
    assert (again.returncode, again.stdout) == (first.returncode, first.stdout)
    assert (folder / "periksa.kode").stat().st_mtime_ns == before


def child(*args: str | Path, **options: object) -> subprocess.CompletedProcess[bytes]:
    """Run a command as the user does."""
    command = [sys.executable, "-m", "lkjip_desktop", *map(str, args)]
    return subprocess.run(command, capture_output=True, check=False, timeout=300, **options)  # type: ignore[call-overload]


@pytest.fixture
def induk(tmp_path: Path) -> Path:
    path = tmp_path / "induk.lkjip"
    if not _induk:
        Document.create(path, laporan_contoh("induk"), actor="Uji").close()
        _induk.append(path.read_bytes())
    path.write_bytes(_induk[0])
    return path


_induk: list[bytes] = []
"""The file of the fixture, made once and copied."""


def assert_refused(result: Result, code: int = usage.REFUSED) -> None:
    assert result.code == code
    assert result.out == ""
    assert result.err.endswith(".\n")
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err
    assert "rror" not in result.err


def test_the_version_is_that_of_the_package(run: Run) -> None:
    assert run("--version") == Result(
        usage.DONE, f"lkjip {__version__} (berkas versi {VERSI})\n", ""
    )


def test_help_is_indonesian(run: Run) -> None:
    for args in ((), *((name,) for name in COMMANDS)):
        result = run(*args, "--help")
        assert result.code == usage.DONE
        assert result.out.startswith("Pemakaian: lkjip")
        for english in ("usage", "options", "positional", "show this", "arguments:"):
            assert english not in result.out


def test_contoh_writes_the_example_once(run: Run, tmp_path: Path) -> None:
    first = run("contoh", tmp_path / "demo")
    assert first.code == usage.DONE
    assert f"Contoh ditulis: {tmp_path / 'demo' / 'induk.lkjip'}" in first.out
    assert "terkoreksi.lkjip (angka yang dibetulkan adalah rekaan)" in first.out
    assert run("periksa", tmp_path / "demo" / "terkoreksi.lkjip").code == usage.DONE
    for figure in ("126,25 %", "15 dari 16", "98,32 %", "Rp15.475.428.000", "Rp15.906.008.000"):
        assert figure in first.out
    before = (tmp_path / "demo" / "induk.lkjip").read_bytes()
    second = run("contoh", tmp_path / "demo")
    assert "sudah ada dibiarkan" in second.out
    assert second.out.splitlines()[1:] == first.out.splitlines()[1:]
    assert (tmp_path / "demo" / "induk.lkjip").read_bytes() == before


@pytest.mark.parametrize("name", CONTOH)
def test_data_impor_data_gives_the_same_bytes(name: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path / "a.lkjip", laporan_contoh(name))
    first = run("data", tmp_path / "a.lkjip")
    assert (first.code, first.err) == (usage.DONE, "")
    (tmp_path / "a.json").write_text(first.out, encoding="utf-8")
    taken = run("impor", tmp_path / "a.json", tmp_path / "b.lkjip")
    assert (taken.code, taken.err) == (usage.DONE, "")
    assert run("data", tmp_path / "b.lkjip").out == first.out
    schema = json.loads(resource("skema", "data.schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(first.out), schema)


def test_data_leaves_the_file_alone(induk: Path, run: Run) -> None:
    before = (induk.read_bytes(), sorted(induk.parent.iterdir()))
    run("data", induk)
    run("riwayat", induk)
    assert (induk.read_bytes(), sorted(induk.parent.iterdir())) == before


def test_contents_travel_in_a_folder(induk: Path, run: Run, tmp_path: Path) -> None:
    with Document.open(induk) as document, document.revise("gambar", "Uji") as draft:
        code = draft.add_berkas(b"isi gambar")
        draft.put(replace(document.laporan.satker, logo=code))
        draft.put(Gambar(new_id(), tempat="isu_strategis", berkas=code))
    data = run("data", induk, "--berkas", tmp_path / "isi").out
    assert [path.name for path in (tmp_path / "isi").iterdir()] == [code]
    (tmp_path / "a.json").write_text(data, encoding="utf-8")
    whole = run("impor", tmp_path / "a.json", tmp_path / "b.lkjip", "--berkas", tmp_path / "isi")
    assert whole.code == usage.DONE
    with Document.open(tmp_path / "b.lkjip", readonly=True) as document:
        assert document.berkas(code) == b"isi gambar"
    bare = run("impor", tmp_path / "a.json", tmp_path / "c.lkjip")
    assert bare.code == usage.DONE
    assert "Isi 1 gambar atau lampiran belum ada" in bare.out
    with Document.open(tmp_path / "c.lkjip", readonly=True) as document:
        assert document.laporan.get(Satker, document.laporan.satker.id).logo == code
        assert document.berkas(code) is None
    assert run("data", tmp_path / "c.lkjip").out == data
    (tmp_path / "isi" / code).write_bytes(b"lain")
    wrong = run("impor", tmp_path / "a.json", tmp_path / "d.lkjip", "--berkas", tmp_path / "isi")
    assert_refused(wrong)
    assert not (tmp_path / "d.lkjip").exists()


def test_baru_begins_from_the_catalogue(run: Run, tmp_path: Path) -> None:
    result = run("baru", tmp_path / "n.lkjip", "--satker", "Rutan Uji", "--tahun", "2023")
    assert (result.code, result.err) == (usage.DONE, "")
    data = json.loads(run("data", tmp_path / "n.lkjip").out)
    assert data["satker"]["nama"] == "Rutan Uji"
    assert len(data["indikator"]) == 16
    later = run("baru", tmp_path / "m.lkjip", "--satker", "Rutan Uji", "--tahun", "2031")
    assert "berlaku sampai 2024" in later.out


def test_baru_writes_an_example(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "t.lkjip"
    assert run("baru", path, "--contoh", "triwulan").out == f"Contoh triwulan ditulis: {path}\n"
    assert "TW II ditutup" in run("riwayat", path).out
    assert run("baru", path, "--contoh", "triwulan").code == usage.REFUSED


def test_baru_goes_on_from_last_year(run: Run, induk: Path, tmp_path: Path) -> None:
    result = run("baru", tmp_path / "n.lkjip", "--tahun", "2023", "--dari", induk)
    assert (result.code, result.err) == (usage.DONE, "")
    assert "Dibawa: target Renstra 2023 untuk " in result.out
    data = json.loads(run("data", tmp_path / "n.lkjip").out)
    assert data["laporan"]["tahun"] == 2023
    assert data["indikator"][0]["target"] == "80.13"
    assert len(data["capaian_lalu"]) == 16


def test_riwayat_names_who_made_a_report(run: Run, induk: Path, tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(run("data", induk).out, encoding="utf-8")
    run("impor", tmp_path / "a.json", tmp_path / "a.lkjip")
    run("baru", tmp_path / "b.lkjip", "--satker", "Rutan Uji", "--tahun", "2023")
    run("baru", tmp_path / "c.lkjip", "--tahun", "2023", "--dari", induk)
    for name in "abc":
        (entry,) = json.loads(run("riwayat", tmp_path / f"{name}.lkjip", "--json").out)
        assert entry["oleh"] == LockHolder.this_program().nama != ""


def test_riwayat_tells_every_change(run: Run, induk: Path) -> None:
    with Document.open(induk) as document, document.revise("Ubah kota", "Siti") as draft:
        draft.put(replace(document.laporan.satker, kota="Kota Uji"))
    result = run("riwayat", induk)
    assert result.code == usage.DONE
    assert "Siti  Ubah kota (1 sel)" in result.out
    assert "Kota: Balikpapan -> Kota Uji" in result.out
    entries = json.loads(run("riwayat", induk, "--json").out)
    assert [entry["nomor"] for entry in entries] == [1, 2]
    assert entries[1]["sel"][0]["sesudah"] == "Kota Uji"
    assert entries[1]["oleh"] == "Siti"


def test_riwayat_tells_a_live_figure_by_its_name(run: Run, induk: Path) -> None:
    with Document.open(induk) as document, document.revise("Ubah teks", "Siti") as draft:
        row = next(item for item in document.laporan.daftar(Narasi) if "{{" not in item.teks)
        draft.put(replace(row, teks="Serapan {{ringkasan/serapan}}."))
    told = run("riwayat", induk).out
    assert "-> Serapan [serapan pagu akhir]." in told
    assert "{{" not in told


def test_periksa_lists_findings_and_ends_with_1(run: Run, induk: Path) -> None:
    result = run("periksa", induk)
    assert (result.code, result.err) == (usage.FINDINGS, "")
    assert "galat  ISI-02  “Papan media informasi” dalam tabel" in result.out
    told = json.loads(run("periksa", induk, "--json").out)
    counts = [sum(item["tingkat"] == level for item in told) for level in ("galat", "peringatan")]
    assert f"\n{counts[0]} galat, {counts[1]} peringatan, " in result.out
    assert {"kode", "tingkat", "pesan", "lokasi"} <= set(told[0])
    two = next(item for item in told if item["kode"] == "TGT-02")
    assert two["lokasi_kedua"].startswith("target_renstra/")
    assert "(1A, Target; Rencana strategis, Target 2022" in next(
        x for x in result.out.splitlines() if two["pesan"] in x
    )


def test_periksa_of_a_clean_report_ends_with_0(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "b.lkjip", laporan_contoh("besar"))
    result = run("periksa", tmp_path / "b.lkjip")
    assert (result.code, result.err) == (usage.DONE, "")
    assert result.out.splitlines()[-1].startswith("0 galat, 0 peringatan, ")


def test_ekspor_writes_the_report_whole(run: Run, induk: Path, tmp_path: Path) -> None:
    out = tmp_path / "laporan.pdf"
    result = run("ekspor", induk, "-o", out)
    assert (result.code, result.err) == (usage.DONE, "")
    first = out.read_bytes()
    assert "126,25" in "".join(page_texts(first))
    assert result.out == f"Laporan ditulis: {out}\n"
    told = run("ekspor", induk, "-o", out, "--kemajuan")
    assert told.code == usage.DONE
    assert [line for line in told.out.splitlines() if "100 %" in line]
    assert out.read_bytes() == first
    nowhere = tmp_path / "tidak" / "ada.pdf"
    assert_refused(run("ekspor", induk, "-o", nowhere), usage.NOT_WRITTEN)
    assert_refused(run("ekspor", tmp_path / "tidak.lkjip", "-o", out))
    assert out.read_bytes() == first


def test_ekspor_writes_the_report_of_a_quarter(run: Run, tmp_path: Path) -> None:
    path, out = tmp_path / "t.lkjip", tmp_path / "t.pdf"
    run("baru", path, "--contoh", "triwulan")
    assert run("ekspor", path, "-o", out, "--periode", "semester 1").code == usage.DONE
    assert PdfReader(out).metadata.title.startswith("Laporan Kinerja Semester I Tahun 2022")
    other = run("ekspor", path, "-o", out, "--periode", "2022-T5")
    assert_refused(other)
    assert (
        "Periode 2022-T5 tidak ada pada laporan tahun 2022; tulis 2022, atau 2022-T1 sampai"
        in other.err
    )


def test_ekspor_writes_the_report_as_a_document_of_word(
    run: Run, induk: Path, tmp_path: Path
) -> None:
    out = tmp_path / "laporan.docx"
    result = run("ekspor", induk, "-o", out, "--kemajuan")
    assert (result.code, result.err) == (usage.DONE, "")
    lines = result.out.splitlines()
    percent = [int(line.removesuffix(" %")) for line in lines[:-1]]
    assert percent == sorted(percent)
    assert (percent[-1], lines[-1]) == (100, f"Laporan ditulis: {out}")
    words = "\n".join(paragraph.text for paragraph in docx.Document(out).paragraphs)
    assert "126,25" in words


def test_ekspor_writes_the_tables_as_a_workbook(run: Run, induk: Path, tmp_path: Path) -> None:
    out = tmp_path / "tabel.XLSX"
    result = run("ekspor", induk, "-o", out)
    assert (result.code, result.err) == (usage.DONE, "")
    assert result.out == f"Laporan ditulis: {out}\n"
    sheet = CalamineWorkbook.from_path(out).get_sheet_by_name("Tabel 3.1").to_python()
    (whole,) = (row for row in sheet if str(row[0]).startswith("Rata-rata capaian"))
    assert round(whole[5], 2) == 126.25


def _typed(template: Path, where: str, value: object) -> Path:
    book = LembarKerja(template)
    book[where] = value
    return book.save(template.with_name(f"isi {template.name}"))


def test_a_template_goes_out_and_comes_back(run: Run, induk: Path, tmp_path: Path) -> None:
    template = tmp_path / "kpr.xlsx"
    result = run("templat", induk, "--seksi", "KPR", "-o", template)
    assert (result.code, result.err) == (usage.DONE, "")
    assert re.fullmatch(
        rf"Templat dengan \d+ sel isian ditulis: {re.escape(str(template))}\n", result.out
    )
    before = run("data", induk).out
    result = run("impor-templat", induk, template)
    assert (result.code, result.err) == (usage.DONE, "")
    assert result.out.splitlines()[-1] == "Tidak ada yang ditulis."
    assert run("data", induk).out == before
    where = LembarKerja(template).find("r/", "R|", "realisasi")
    filled = _typed(template, where, 4321)
    shown = run("impor-templat", induk, filled, "--pratinjau")
    assert "→ 4.321 [berubah]" in shown.out
    assert run("data", induk).out == before
    result = run("impor-templat", induk, filled, "--json")
    assert (result.code, json.loads(result.out)["ditulis"]) == (usage.DONE, 1)
    assert '"4321"' in run("data", induk).out
    assert "Impor templat Excel" in run("riwayat", induk).out


def test_a_template_with_doubts_writes_nothing_unless_told_to(
    run: Run, induk: Path, tmp_path: Path
) -> None:
    template = tmp_path / "kpr.xlsx"
    run("templat", induk, "--seksi", "kpr", "-o", template)
    before = run("data", induk).out
    book = LembarKerja(template)
    book[book.find("r/", "R|", "realisasi")] = "banyak"
    book[book.find("n/", "kendala", "isi")] = "Kendala dari Excel"
    filled = book.save(tmp_path / "isi.xlsx")
    result = run("impor-templat", induk, filled)
    assert result.code == usage.CONFLICTS
    assert "tidak ada yang ditulis" in result.err
    assert "tidak dapat dibaca sebagai angka" in result.out
    assert run("data", induk).out == before
    result = run("impor-templat", induk, filled, "--lewati")
    assert (result.code, result.err) == (usage.DONE, "")
    assert "Kendala dari Excel" in run("data", induk).out


def test_a_part_has_its_own_template_and_takes_no_other(
    run: Run, induk: Path, tmp_path: Path
) -> None:
    run("bagikan", induk, tmp_path / "bagian")
    parts = {path.stem: path for path in (tmp_path / "bagian").iterdir()}
    template = tmp_path / "kpr.xlsx"
    assert run("templat", parts["kpr"], "-o", template).code == usage.DONE
    assert_refused(run("templat", parts["kpr"], "--seksi", "yantah", "-o", template))
    assert_refused(run("impor-templat", parts["yantah"], template))
    assert run("impor-templat", parts["kpr"], template).code == usage.DONE
    assert run("impor-templat", induk, template).code == usage.DONE


def test_nothing_in_a_file_steers_the_terminal(run: Run, induk: Path) -> None:
    """Colours, titles and the clipboard of a terminal are set by signs that a text can hold."""
    with Document.open(induk) as document, document.revise("a\x1b[2Jb", "x\x9b31m") as draft:
        draft.put(replace(document.laporan.satker, nama="Kantor \x1b]52;c;aGFsbw==\x07", kota=""))
    found = [run("riwayat", induk), run("riwayat", induk, "--json"), run("periksa", induk)]
    found.append(run("data", induk.with_name("\x1b[31m.lkjip")))
    assert not re.search(
        r"[\x00-\x08\x0b-\x1f\x7f-\x9f]", "".join(f"{item.out}{item.err}" for item in found)
    )
    assert "a\ufffd[2Jb" in found[0].out
    assert "x\x9b31m" in json.loads(found[1].out)[-1].values()


def test_a_template_for_a_report_that_is_open_elsewhere_is_code_4(
    run: Run, induk: Path, tmp_path: Path
) -> None:
    run("templat", induk, "--seksi", "kpr", "-o", tmp_path / "kpr.xlsx")
    with Document.open(induk) as document, document.revise("kota", "Uji") as draft:
        draft.put(replace(document.laporan.satker, kota="Kota Uji"))
        assert_refused(run("impor-templat", induk, tmp_path / "kpr.xlsx"), usage.NOT_WRITTEN)


def test_a_report_is_locked_and_opened_again_with_a_reason(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "besar.lkjip"
    Document.create(path, laporan_contoh("besar"), actor="Uji").close()
    assert run("kunci", path) == Result(
        usage.DONE, f"Laporan dikunci sebagai edisi 1: {path}\n", ""
    )
    assert run("kunci", path) == Result(usage.DONE, f"Laporan sudah terkunci: {path}\n", "")
    assert json.loads(run("data", path).out)["laporan"]["terkunci"] == 1
    assert_refused(run("buka-kunci", path))
    assert_refused(run("buka-kunci", path, "--alasan", "  "))
    opened = run("buka-kunci", path, "--alasan", "Angka 2A direvisi")
    assert opened == Result(usage.DONE, f"Kunci dibuka: {path}\n", "")
    assert json.loads(run("riwayat", path, "--json").out)[-1]["jenis"] == "buka_kunci"
    assert "Angka 2A direvisi" in run("riwayat", path).out
    again = run("buka-kunci", path, "--alasan", "Sekali lagi")
    assert again == Result(usage.DONE, f"Laporan ini tidak terkunci: {path}\n", "")


def test_a_report_with_galat_is_not_locked_and_stays_as_it_is(run: Run, induk: Path) -> None:
    before = induk.read_bytes()
    result = run("kunci", induk)
    assert_refused(result, usage.FINDINGS)
    assert re.search(r"masih ada \d+ galat", result.err)
    assert induk.read_bytes() == before


def test_a_part_is_not_locked_and_an_open_report_neither(
    run: Run, induk: Path, tmp_path: Path
) -> None:
    run("bagikan", induk, tmp_path / "bagian")
    assert_refused(run("kunci", tmp_path / "bagian" / "kpr.lkjip"))
    path = tmp_path / "besar.lkjip"
    with Document.create(path, laporan_contoh("besar"), actor="Uji"):
        assert_refused(run("kunci", path), usage.NOT_WRITTEN)


def test_the_program_checks_itself_without_a_screen(tmp_path: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and k != "QT_QPA_PLATFORM"}
    env = {**bare, "PYTHONPATH": str(Path.cwd()), "LC_ALL": "C"}
    result = child("--self-test", cwd=tmp_path, env=env)
    assert (result.returncode, result.stderr) == (usage.DONE, b"")
    assert "terpasang dengan baik" in result.stdout.decode("utf-8")
    assert list(tmp_path.iterdir()) == []


def test_a_window_without_a_screen_is_refused(induk: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and k != "QT_QPA_PLATFORM"}
    result = child(induk, env=bare)
    assert result.returncode == usage.REFUSED
    assert result.stderr.decode("utf-8").startswith("Tidak ada layar")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_a_screen_that_cannot_be_reached_is_refused_in_a_sentence(induk: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and k != "QT_QPA_PLATFORM"}
    result = child(induk, env={**bare, "DISPLAY": ":9999", "LC_ALL": "C"})
    assert_refused(Result(result.returncode, "", result.stderr.decode()))
    assert result.stderr.decode().startswith("Layar :9999 tidak dapat dipakai")


def test_the_window_opens_with_a_file_of_any_name_and_tells_of_one_that_is_gone(
    run: Run, induk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path | None] = []
    opener = "lkjip_desktop.ui.program.application.run"
    monkeypatch.setattr(opener, lambda path: opened.append(path) or 0)
    monkeypatch.chdir(induk.parent)
    plain = Path("laporan")
    induk.rename(plain)
    for args in ([], ["laporan"], ["hilang.lkjip"], ["folder/hilang"]):
        assert run(*args).code == usage.DONE
    assert opened == [None, plain, Path("hilang.lkjip"), Path("folder/hilang")]


def test_consolidation_names_the_new_file(run: Run, tmp_path: Path) -> None:
    folder = write_bagian(tmp_path, laporan_contoh("induk"))
    parts = [folder / f"{name}.lkjip" for name in ("yantah", "pengelolaan", "kpr")]
    new = tmp_path / "hasil.lkjip"
    told = run("konsolidasi", folder / "induk.lkjip", *parts, "-o", new)
    assert told.out.splitlines()[-1] == f"Hasil ditulis: {new}"
    assert new.exists()
    assert "Hasil ditulis" not in run("konsolidasi", folder / "induk.lkjip", *parts).out


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
def test_parts_that_do_not_fit_are_named_as_they_were_asked_for(
    induk: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "bagian"
    words = f"ulimit -f 64; exec '{sys.executable}' -m lkjip_desktop bagikan '{induk}' '{folder}'"
    result = subprocess.run(["bash", "-c", words], capture_output=True, check=False, timeout=300)
    assert_refused(Result(result.returncode, "", result.stderr.decode()), usage.NOT_WRITTEN)
    assert f"berkas {folder}/" in result.stderr.decode()
    assert f"{folder}/." not in result.stderr.decode()
    assert not folder.exists()


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["data"], "masih kurang: BERKAS"),
        (["data", "a", "b"], "tidak dikenal: b"),
        (["baru", "x"], "masih kurang: --tahun"),
        (["baru", "x", "--contoh", "lain"], "Tidak ada contoh lain; pilih induk, kecil, besar"),
        (["baru", "x", "--contoh", "kecil", "--tahun", "2023"], "--contoh tidak memakai"),
        (["baru", "x", "--tahun", "2023"], "masih kurang: --satker"),
        (["baru", "x", "--satker", "A", "--tahun", "dua"], "“dua” bukan tahun"),
        (["baru", "x", "--satker"], "--satker belum diikuti isinya"),
        (["baru", "x", "--satker", " ", "--tahun", "2023"], "Nama satker belum diisi"),
        (["riwayat", "--jso", "x"], "tidak dikenal: --jso"),
        (["periksa", "--json=1", "x"], "--json tidak memakai isi"),
        (["ekspor", "x"], "-o"),
        (["ekspor", "x", "-o", "y.lkjip"], ".pdf"),
        (["ekspor", "x", "-o", ""], "-o/--output: namanya kosong"),
        (["contoh", ""], "FOLDER: namanya kosong"),
        (["templat", "x"], "masih kurang: -o"),
        (["templat", "x", "-o", "y.pdf"], ".xlsx"),
        (["impor-templat", "x"], "masih kurang: TEMPLAT"),
        (["perikza", "x"], "Perintah “perikza” tidak dikenal"),
        (["--hlep"], "tidak dikenal: --hlep"),
        (["ekspr"], "Perintah “ekspr” tidak dikenal; yang ada: contoh, baru, data"),
        (["ekspr", "x.lkjip"], "Perintah “ekspr” tidak dikenal"),
        (["--version", "x"], "ditulis sendirian"),
        (["--self-test", "--version"], "ditulis sendirian"),
        (["ekspor", "x", "-o", "y.doc"], "y.doc berakhiran .doc; beri nama berakhiran .pdf"),
        (["data", "tidak-ada.lkjip"], "tidak ditemukan"),
        (["impor", "tidak-ada.json", "x.lkjip"], "tidak ditemukan"),
        (["data", "."], "folder"),
        (["impor", ".", "x.lkjip"], "tidak dapat dibaca"),
    ],
)
def test_bad_usage_ends_in_one_sentence(args: list[str], words: str, run: Run) -> None:
    result = run(*args)
    assert_refused(result)
    assert words in result.err


def test_a_file_that_is_there_is_not_overwritten(run: Run, induk: Path, tmp_path: Path) -> None:
    data = tmp_path / "a.json"
    data.write_text(run("data", induk).out, encoding="utf-8")
    before = induk.read_bytes()
    assert_refused(run("impor", data, induk))
    assert_refused(run("baru", induk, "--satker", "A", "--tahun", "2023"))
    assert_refused(run("baru", induk, "--tahun", "2023", "--dari", induk))
    assert induk.read_bytes() == before


def test_what_cannot_be_written_is_code_4(run: Run, induk: Path, tmp_path: Path) -> None:
    data = tmp_path / "a.json"
    data.write_text(run("data", induk).out, encoding="utf-8")
    nowhere = tmp_path / "tidak" / "ada" / "x.lkjip"
    assert_refused(run("impor", data, nowhere), usage.NOT_WRITTEN)
    assert_refused(run("baru", nowhere, "--satker", "A", "--tahun", "2023"), usage.NOT_WRITTEN)
    assert_refused(run("contoh", data / "demo"), usage.NOT_WRITTEN)
    assert_refused(run("data", induk, "--berkas", data / "isi"), usage.NOT_WRITTEN)
    folder = run("ekspor", induk, "-o", tmp_path)
    assert_refused(folder, usage.NOT_WRITTEN)
    assert "nama folder" in folder.err
    long = run("ekspor", induk, "-o", tmp_path / f"{'x' * 300}.pdf")
    assert_refused(long, usage.NOT_WRITTEN)
    assert "terlalu panjang" in long.err


@pytest.mark.parametrize(
    "contents", [b"", b"bukan laporan", b"SQLite format 3\0" + b"\0" * 200, b"\xff\xfe{}"]
)
def test_foreign_files_are_refused(contents: bytes, run: Run, tmp_path: Path) -> None:
    path = tmp_path / "asing.lkjip"
    path.write_bytes(contents)
    for name in ("data", "riwayat"):
        assert_refused(run(name, path))
    assert_refused(run("impor", path, tmp_path / "x.lkjip"))
    assert path.read_bytes() == contents
    assert not (tmp_path / "x.lkjip").exists()


def test_a_bug_ends_in_a_sentence_and_a_log(
    run: Run, induk: Path, rumah: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> str:
        raise RuntimeError("rusak\ndi dalam")

    monkeypatch.setattr("lkjip_desktop.app.exchange.json.data.to_json", broken)
    result = run("data", induk)
    assert_refused(result)
    (log,) = rumah.rglob("lkjip.log")
    assert str(log) in result.err
    assert "RuntimeError: rusak" in log.read_text(encoding="utf-8")


def test_output_is_utf8_everywhere(induk: Path) -> None:
    env = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
    result = child("riwayat", induk, env=env)
    assert result.returncode == usage.DONE, result.stderr
    refused = child("data", "tidak ada é.lkjip", env=env)
    assert refused.returncode == usage.REFUSED
    assert "é" in refused.stderr.decode("utf-8")


def test_a_reader_that_leaves_early_is_no_error(induk: Path) -> None:
    command = f"{sys.executable} -m lkjip_desktop data '{induk}' | head -1; echo ${{PIPESTATUS[0]}}"
    result = subprocess.run(["bash", "-c", command], capture_output=True, check=True, timeout=300)
    assert result.stdout == b"{\n0\n"
    assert result.stderr == b""


def test_a_report_is_written_though_nobody_reads_how_far_it_is(induk: Path, tmp_path: Path) -> None:
    words = [sys.executable, "-m", "lkjip_desktop", "ekspor", induk, "-o", tmp_path / "a.pdf"]
    read, write = os.pipe()
    os.close(read)
    result = subprocess.run(
        [*words, "--kemajuan"], stdout=write, stderr=subprocess.PIPE, check=False, timeout=300
    )
    os.close(write)
    assert (result.returncode, result.stderr) == (usage.DONE, b"")
    assert (tmp_path / "a.pdf").read_bytes().endswith(b"%%EOF\n")


@pytest.mark.parametrize("module", ["argparse", "lkjip_desktop.store.document"])
def test_ctrl_c_ends_in_a_sentence_even_while_libraries_load(
    module: str, induk: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))  # no start before it kept the libraries
    code = f"""
import sys
from lkjip_desktop.__main__ import main
class Interrupted:
    def find_spec(self, name, *_):
        if name == {module!r}:
            raise KeyboardInterrupt
sys.modules.pop({module!r}, None)
sys.meta_path.insert(0, Interrupted())
main()
"""
    words = [sys.executable, "-c", code, "data", induk]
    result = subprocess.run(words, capture_output=True, check=False, timeout=300)
    assert_refused(Result(result.returncode, result.stdout.decode(), result.stderr.decode()))
    assert result.stderr == b"Dihentikan.\n"


def test_a_command_ends_at_once_but_not_before_what_is_left_to_do() -> None:
    code = """
import atexit, sys
from lkjip_desktop.__main__ import main
class Held:
    def __del__(self): sys.stderr.write("dibongkar")
sys.modules["held"] = Held()
atexit.register(print, "sampai akhir")
main()
"""
    words = [sys.executable, "-c", code, "--versi-apa"]
    result = subprocess.run(words, capture_output=True, check=False, timeout=300, text=True)
    assert result.returncode == usage.REFUSED
    assert result.stdout == "sampai akhir\n"
    assert "dibongkar" not in result.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", ["data", "periksa", "riwayat"])
def test_output_that_does_not_fit_is_code_4(command: str, induk: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "lkjip_desktop", command, induk],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            timeout=300,
        )
    assert_refused(Result(result.returncode, "", result.stderr.decode()), usage.NOT_WRITTEN)
    assert "tidak muat" in result.stderr.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("unbuffered", [(), ("-u",)])
def test_help_that_does_not_fit_is_code_4(unbuffered: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        words = [sys.executable, *unbuffered, "-m", "lkjip_desktop", "--help"]
        result = subprocess.run(words, stdout=full, stderr=full, check=False, timeout=300)
    assert result.returncode == usage.NOT_WRITTEN


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_sentence_that_does_not_fit_leaves_its_code() -> None:
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(
            [sys.executable, "-m", "lkjip_desktop", "data", "tidak-ada.lkjip"],
            stderr=full,
            check=False,
            timeout=300,
        )
    assert result.returncode == usage.REFUSED


def test_a_program_without_output_does_its_work(
    run: Run, induk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", None)
    assert run("periksa", induk).code == usage.FINDINGS
    assert run("data", induk).code == usage.DONE


def test_commands_do_without_qt_and_other_heavy_libraries(induk: Path, tmp_path: Path) -> None:
    """Nor does an export need the decoders of pictures where there are none."""
    code = (
        "import sys; from lkjip_desktop import cli; cli.main(['data', sys.argv[1]]);"
        "heavy = ['PySide6', 'reportlab', 'numpy', 'sqlite_utils', 'pyqtgraph'];"
        "print([m for m in heavy if m in sys.modules], file=sys.stderr);"
        "cli.main(['ekspor', sys.argv[1], '-o', sys.argv[2]]);"
        "heavy[1] = 'PIL.ExifTags';"
        "print([m for m in heavy if m in sys.modules], file=sys.stderr)"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, induk, tmp_path / "laporan.pdf"],
        capture_output=True,
        check=True,
        timeout=300,
    )
    assert result.stderr == b"[]\n[]\n"


def test_an_export_needs_nothing_that_explains_python(induk: Path, tmp_path: Path) -> None:
    """A class of the report that was none of `domain/record.py` had inspect read, and dis."""
    code = (
        "import sys; from lkjip_desktop import __main__ as main;"
        "main._end = lambda code: print(code, 'dis' in sys.modules, file=sys.stderr);"
        "sys.argv[1:1] = ['ekspor']; main.main()"
    )
    result = subprocess.run(
        [sys.executable, "-c", code, induk, "-o", tmp_path / "laporan.pdf"],
        capture_output=True,
        check=True,
        timeout=300,
    )
    assert result.stderr == b"0 False\n"


def test_riwayat_names_what_a_cell_points_at(run: Run, tmp_path: Path) -> None:
    run("contoh", tmp_path)
    told = run("riwayat", tmp_path / "terkoreksi.lkjip").out
    cells = [line for line in told.splitlines() if " -> " in line]
    assert any("rujukan ke" in line for line in cells)
    assert not [line for line in cells if re.search(r"[0-9a-f]{8}-[0-9a-f]{4}-", line)]
    assert not [line for line in cells if line.endswith(": belum diisi -> belum diisi")]


def test_a_warning_of_pillow_is_not_told_to_the_user() -> None:
    script = (
        "import warnings, lkjip_desktop.cli as cli; cli.main(['--version']);"
        "warnings.warn_explicit('Corrupt EXIF', UserWarning, 'x.py', 1, 'PIL.TiffImagePlugin');"
        "warnings.warn_explicit('ours', UserWarning, 'x.py', 1, 'lkjip_desktop.cli')"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stderr
    assert b"EXIF" not in told
    assert b"ours" in told
