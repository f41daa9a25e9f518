"""The window over the example that disagrees, with the view of consolidation open."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from lkjip_desktop.ui.konsolidasi.view import ConsolidationView
from tests.bentrok import Bentrok, write_bentrok
from tests.ui.conftest import Meja


@pytest.fixture(scope="session")
def bentrok_written(tmp_path_factory: pytest.TempPathFactory) -> Bentrok:
    return write_bentrok(tmp_path_factory.mktemp("bentrok_jendela"))


@pytest.fixture
def bentrok(bentrok_written: Bentrok, tmp_path: Path) -> Bentrok:
    """The files of the second example, to be changed at will."""
    place = Path(shutil.copytree(bentrok_written.induk.parent, tmp_path / "bentrok"))
    parts = tuple(place / path.name for path in bentrok_written.bagian)
    return bentrok_written._replace(induk=place / "induk.lkjip", bagian=parts)


@pytest.fixture
def view(meja: Meja, bentrok: Bentrok) -> ConsolidationView:
    """The view over its induk, without a file yet."""
    meja.open(bentrok.induk)
    meja.window.form.aksi_konsolidasi.trigger()
    QApplication.processEvents()
    found = meja.window.form.halaman.currentWidget()
    assert isinstance(found, ConsolidationView)
    return found
