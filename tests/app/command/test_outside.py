"""Figures that the jurnal does not tell are never passed on without a word."""

import sqlite3
from contextlib import closing

import pytest

from lkjip_desktop.app.exchange.ekspor import ekspor
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.app.year.new_report import write_carried_over
from lkjip_desktop.cli import main
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh, write


@pytest.fixture
def berkas(tmp_path):
    """A report in which a digit of the file was changed behind the jurnal."""
    path = tmp_path / "laporan.lkjip"
    write(path, laporan_contoh("kecil"))
    with closing(sqlite3.connect(path)) as outside:
        outside.execute("UPDATE indikator SET target = '99' WHERE target IS NOT NULL")
        outside.commit()
    return path


@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx"])
def test_no_report_is_made_of_them(berkas, ending):
    out = berkas.with_suffix(f".{ending}")
    with pytest.raises(Refusal, match="diubah dari luar program"):
        ekspor(berkas, out)
    assert not out.exists()


def test_the_data_come_with_a_sentence(berkas, capsys):
    assert main(["data", str(berkas)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("{")
    assert "diubah dari luar program" in said.err
    assert said.err.count("\n") == 1


def test_they_are_neither_handed_out_nor_carried_over(berkas, tmp_path):
    with Document.open(berkas) as document, pytest.raises(Refusal, match="dari luar"):
        bagikan(document, tmp_path / "bagian")
    assert not (tmp_path / "bagian").exists()
    with pytest.raises(Refusal, match="dari luar"):
        write_carried_over(tmp_path / "baru.lkjip", berkas, 2040)


@pytest.mark.parametrize("way", [[], ["--terima"]])
def test_the_command_mends_the_file(berkas, capsys, way):
    assert main(["pulihkan", str(berkas), *way]) == 0
    assert "isian" in capsys.readouterr().out
    assert main(["pulihkan", str(berkas), *way]) == 0
    assert "sesuai riwayat" in capsys.readouterr().out
    assert main(["data", str(berkas)]) == 0
    assert capsys.readouterr().err == ""
    ekspor(berkas, berkas.with_suffix(".pdf"))
