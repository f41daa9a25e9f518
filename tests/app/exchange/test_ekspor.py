"""Exporting a file: whole or not at all, told as it goes, and the file itself left alone."""

from pathlib import Path

import pytest

from lkjip_desktop.app.exchange.ekspor import ekspor
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import NotSaved
from tests.contoh import laporan_contoh
from tests.proses import proses


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "laporan.lkjip"
    Document.create(path, laporan_contoh("besar"), label="Contoh").close()
    return path


def test_progress_only_grows_and_ends_at_the_whole(file: Path, tmp_path: Path) -> None:
    told: list[int] = []
    ekspor(file, tmp_path / "a.pdf", told.append)
    assert told == sorted(set(told))
    assert told[0] >= 0
    assert told[-1] == 100


def test_the_file_that_is_read_stays_as_it_is(file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    ekspor(file, tmp_path / "a.pdf")
    ekspor(file, tmp_path / "b.pdf")
    assert file.read_bytes() == before
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert {path.name for path in tmp_path.iterdir()} == {"laporan.lkjip", "a.pdf", "b.pdf"}


def test_a_pdf_that_cannot_be_written_is_refused_and_leaves_nothing(
    file: Path, tmp_path: Path
) -> None:
    def never(percent: int) -> None:
        raise AssertionError(percent)  # it is said before the layout

    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    for out in (folder, tmp_path / "tidak" / "ada.pdf"):
        with pytest.raises(NotSaved):
            ekspor(file, out, progress=never)
    assert {path.name for path in tmp_path.iterdir()} == {"laporan.lkjip", "folder.pdf"}
    assert not list(folder.iterdir())


def test_an_export_that_breaks_off_leaves_the_old_pdf(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.pdf"
    out.write_bytes(b"lama")

    def stop(percent: int) -> None:
        if percent > 90:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        ekspor(file, out, stop)
    assert out.read_bytes() == b"lama"
    assert {path.name for path in tmp_path.iterdir()} == {"laporan.lkjip", "a.pdf"}


@pytest.mark.parametrize("percent", [0, 40, 80])
def test_a_killed_export_leaves_the_old_pdf(file: Path, tmp_path: Path, percent: int) -> None:
    out = tmp_path / "a.pdf"
    out.write_bytes(b"lama")
    with proses("-m", "lkjip_desktop", "ekspor", file, "-o", out, "--kemajuan") as child:
        for line in child.stdout or ():
            if int(line.split()[0]) >= percent:
                child.kill()
                break
    # Killed after its last words it may have been quicker: then the whole PDF stands there.
    assert out.read_bytes() == b"lama" or out.read_bytes().endswith(b"%%EOF\n")
