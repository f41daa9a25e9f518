"""What the tests of the file share: a small report and a file of it."""

from pathlib import Path

import pytest

from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.store.document import Document
from tests import dikenal
from tests.store.kantor import small_report


@pytest.fixture(autouse=True)
def sungguh(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests are about the look at a file: each takes it."""
    monkeypatch.setattr(dikenal, "use", False)


@pytest.fixture
def laporan() -> Laporan:
    return small_report()


@pytest.fixture
def berkas(tmp_path: Path, laporan: Laporan) -> Path:
    """A file of the small report, closed; made once and copied."""
    path = tmp_path / "laporan.lkjip"
    if not _berkas:
        Document.create(path, laporan, actor="Petugas").close()
        _berkas.append(path.read_bytes())
    path.write_bytes(_berkas[0])
    return path


_berkas: list[bytes] = []
