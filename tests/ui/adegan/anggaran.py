"""Scenes of budget files: the preview of what one changes."""

from pathlib import Path
from tempfile import TemporaryDirectory

from lkjip_desktop.ui.impor.anggaran import show_budget
from tests.app.exchange.anggaran.berkas import fa_detail, xlsx
from tests.ui.studio import Studio, induk, scene


@scene
def anggaran(studio: Studio) -> None:
    studio.open(induk())
    with TemporaryDirectory() as folder:
        path = xlsx(Path(folder, "FA Detail Juni.xlsx"), fa_detail())
        studio.shoot_dialog(lambda: show_budget(studio.window, path), "impor_anggaran")
