"""What a new report starts from is checked before anything is written."""

from pathlib import Path, PureWindowsPath

import pytest

from lkjip_desktop.app.year import starting_point
from lkjip_desktop.app.year.katalog import katalog_for
from lkjip_desktop.app.year.starting_point import (
    Origin,
    StartingPoint,
    facts,
    lacking_place,
    lacking_source,
)
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh, write


@pytest.mark.parametrize("typed", ["C:\\", "Z:", "\\\\server\\share", "\\\\server\\share\\"])
def test_a_windows_path_is_never_half_read_while_it_is_typed(typed, monkeypatch):
    class Windows(PureWindowsPath):
        def is_dir(self):
            return False

    monkeypatch.setattr(starting_point, "Path", Windows)
    assert "nama berkas" in lacking_place(StartingPoint(berkas=typed))


@pytest.mark.parametrize(
    ("name", "why"),
    [("a" * 300, "lebih pendek"), ("LKjIP 1:2", "tidak boleh"), ("LKjIP?", "tidak boleh")],
)
def test_a_name_no_file_can_have_is_refused_in_words(tmp_path, name, why):
    place = str(tmp_path / name)
    assert why in lacking_place(StartingPoint(berkas=place))
    assert "tidak ditemukan" in lacking_source(StartingPoint(asal=Origin.LALU, lalu=place))


def test_the_suffix_is_added_once(tmp_path):
    assert StartingPoint(berkas=str(tmp_path / "a")).path == tmp_path / "a.lkjip"
    assert StartingPoint(berkas=str(tmp_path / "a.LKJIP ")).path == tmp_path / "a.LKJIP"
    assert (
        StartingPoint(berkas=str(tmp_path / "LKjIP 31.12")).path == tmp_path / "LKjIP 31.12.lkjip"
    )


def test_the_facts_are_those_of_the_file_that_is_made(tmp_path: Path):
    choice = StartingPoint(
        "Rutan Contoh", 2023, Origin.KATALOG, katalog_for(2023), berkas=str(tmp_path / "a")
    )
    said = dict(facts(choice))
    with Document.open(starting_point.write(choice), readonly=True) as document:
        made = document.laporan
    assert f"{len(made.rows(Indikator))} indikator" in said["Isinya"]
    assert said["Renstra"] == f"{made.data.renstra_awal}–{made.data.renstra_akhir}"


def test_a_past_report_that_changed_meanwhile_is_read_anew(tmp_path: Path):
    path = tmp_path / "lalu.lkjip"
    choice = StartingPoint("", 2023, Origin.LALU, lalu=str(path), berkas=str(tmp_path / "baru"))
    assert "tidak ditemukan" in lacking_source(choice)
    write(path, laporan_contoh("induk"))
    assert lacking_source(choice) == ""
    path.unlink()
    path.write_text("bukan laporan")
    assert "lalu.lkjip" in lacking_source(choice)
