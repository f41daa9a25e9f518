"""The preview of an import as lines and as JSON."""

import json
from pathlib import Path

from lkjip_desktop.app.exchange.templat.proposal import CellOutcome, ImportProposal, ProposedCell
from lkjip_desktop.app.exchange.templat.words import as_object, change_words, lines, summary
from tests.app.exchange.templat.lembar_kerja import LembarKerja, Meja
from tests.contoh import laporan_contoh


def test_every_kind_is_counted_in_words(tmp_path: Path) -> None:
    seksi = Meja(laporan_contoh("kecil"), tmp_path).plan().seksi
    usulan = tuple(ProposedCell("A!B1", "sel", nasib, "1", "2", "sebab") for nasib in CellOutcome)
    rencana = ImportProposal(seksi, usulan, 7, "1,234.50")
    words = summary(rencana)
    assert words.count("1 ") == len(CellOutcome)
    assert words.endswith("; 7 tetap")
    told = list(lines(rencana, 2))
    assert sum("sebab" in line for line in told) == len(CellOutcome)
    assert any("--inggris" in line for line in told)
    assert told[-1] == "2 perubahan ditulis."
    assert all("\n" not in line for line in told)


def test_an_untouched_template_says_so(tmp_path: Path) -> None:
    rencana = Meja(laporan_contoh("kecil"), tmp_path).plan()
    assert list(lines(rencana, 0))[-1] == "Tidak ada yang ditulis."
    assert "tidak ada isian yang berubah" in summary(rencana)


def test_long_contents_are_cut_in_a_line_and_whole_in_json(tmp_path: Path) -> None:
    long = ProposedCell("A!B1", "sel", CellOutcome.UBAH, "", "x\n" * 99)
    assert len(change_words(long)) <= 60
    meja = Meja(laporan_contoh("induk"), tmp_path, "kpr")

    def type_in(book: LembarKerja) -> None:
        book[book.find("n/", "kendala", "isi")] = "y" * 500

    rencana = meja.fill(type_in)
    told = json.loads(json.dumps(as_object(rencana, 1)))
    assert told["usulan"][0]["baru"] == "y" * 500
    assert told["usulan"][0]["nasib"] == "berubah"
    assert told["ditulis"] == 1
