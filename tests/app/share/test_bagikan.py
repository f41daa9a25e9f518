"""Parts that are handed out into a folder."""

from pathlib import Path

import pytest

from lkjip_desktop.app.share import bagikan as room
from lkjip_desktop.app.share.bagikan import bagikan
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.store.document import Document
from tests.contoh import laporan_contoh


def test_parts_are_handed_out_where_no_name_can_be_removed_once_they_are_there(
    tmp_path, monkeypatch
):
    removed = Path.unlink

    def fail_on_what_is_gone(path, missing_ok=False):
        if not path.exists():
            raise OSError(5, "Input/output error", str(path))
        removed(path, missing_ok)

    with Document.create(tmp_path / "induk.lkjip", laporan_contoh("kecil")) as document:
        monkeypatch.setattr(Path, "unlink", fail_on_what_is_gone)
        made = bagikan(document, tmp_path / "bagian")
        assert len(made) == len(document.laporan.daftar(Subsie))
    for item in made:
        with Document.open(item.path, readonly=True) as part:
            assert part.unexplained == ()


def test_parts_without_end_are_refused_and_some_of_them_are_written(tmp_path, monkeypatch):
    """A hundred parts of a report of 50,000 rows were two gigabytes and four minutes."""
    with Document.create(tmp_path / "induk.lkjip", laporan_contoh("induk")) as document:
        sections = [row.id for row in document.laporan.daftar(Subsie)]
        rows = sum(1 for _ in document.laporan.all_rows())
        monkeypatch.setattr(room, "MOST_WRITTEN", 2 * rows)
        with pytest.raises(Refusal, match=f"{len(sections)} bagian dari laporan {rows} baris"):
            bagikan(document, tmp_path / "semua")
        assert not (tmp_path / "semua").exists()
        assert len(bagikan(document, tmp_path / "dua", chosen=sections[:2])) == 2
        monkeypatch.setattr(room, "MOST_WRITTEN", 0)
        assert len(bagikan(document, tmp_path / "satu", chosen=sections[:1])) == 1
