"""Parts that are handed out into a folder."""

from pathlib import Path

from lkjip_desktop.app.share.bagikan import bagikan
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
