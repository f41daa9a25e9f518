"""New files are offered where they are safe and where nothing is in their way."""

from pathlib import Path

from lkjip_desktop.ui.kit import new_file
from lkjip_desktop.ui.kit.new_file import documents, free_name


def test_the_place_that_is_offered_is_no_medium_that_can_go_away(monkeypatch, tmp_path):
    synced = tmp_path / "OneDrive" / "Dokumen"
    synced.mkdir(parents=True)
    monkeypatch.setattr(new_file.QStandardPaths, "writableLocation", lambda _: str(synced))
    assert documents() == Path.home()
    monkeypatch.setattr(new_file.QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    assert documents() == tmp_path


def test_a_name_that_is_taken_counts_on(tmp_path):
    path = tmp_path / "induk.lkjip"
    for name in ("induk.lkjip", "induk (2).lkjip", "induk (3).lkjip"):
        assert free_name(path).name == name
        free_name(path).touch()
