"""Pictures of the guide from the real window: ``python -m tests.ui.potret_panduan [FOLDER]``.

Light, 1366 x 768, on a palette, into resources/panduan unless told otherwise. The PDF of the guide
is then out of date: write it anew with ``python -m lkjip_desktop.report.guide``.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from lkjip_desktop import assets
from lkjip_desktop.app.planning import PARTS
from lkjip_desktop.ui import room, theme
from lkjip_desktop.ui.application import application
from lkjip_desktop.ui.preference import Recent
from lkjip_desktop.ui.theme import Scheme
from tests.bentrok import write_bentrok
from tests.ui.potret import SIZES, Studio, induk

MOST = 90_000
"""Bytes of one picture."""
LOOK = "terang-1366"
RECENT = (
    ("D:/Laporan 2021/induk.lkjip", "LKjIP 2021", 16, 16, 0, 0),
    ("D:/Laporan 2022/yantah.lkjip", "LKjIP 2022, Pelayanan Tahanan", 9, 9, 0, 2),
    ("D:/Laporan 2022/induk.lkjip", "LKjIP 2022", 11, 16, 4, 9),
)


def mulai(studio: Studio) -> None:
    for day, (path, title, done, total, errors, warnings) in enumerate(RECENT, start=10):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).touch()
        moment = f"2023-02-{day}T09:30:00+07:00"
        studio.preference.remember(Recent(path, title, "", done, total, errors, warnings, moment))
    studio.open(None, studio.size)
    studio.wait(300)


def terbuka(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    studio.window.session.actor = "Petugas Perencanaan"
    studio.window.status.show_actor(studio.window.session.actor)


def utama(studio: Studio) -> None:
    terbuka(studio)


def mengetik(studio: Studio) -> None:
    terbuka(studio)
    grid = studio.window.pane().form.isi.currentWidget().grids[0]
    grid.view.setFocus()
    grid.view.go(1, 2)
    QTest.keyClicks(QApplication.focusWidget(), "389455")


def analisis(studio: Studio) -> None:
    terbuka(studio)
    studio.go("3F")
    studio.page("analisis")


def temuan(studio: Studio) -> None:
    terbuka(studio)
    studio.window.show_side(room.FINDINGS)
    tree = studio.window.side.shelf.pane(room.FINDINGS).form.daftar
    tree.setCurrentItem(tree.topLevelItem(0).child(1).child(0))


def perencanaan(studio: Studio) -> None:
    terbuka(studio)
    studio.window.sections.select(room.PLANNING)
    parts = studio.window.pane().form.daftar
    parts.choose("renstra")
    second = parts.rows.index([part.key for part in PARTS].index("alokasi"))
    parts.selectionModel().select(second, QItemSelectionModel.SelectionFlag.Select)


def naskah(studio: Studio) -> None:
    terbuka(studio)
    studio.window.sections.select(room.TEXTS)
    studio.wait(200)
    preview = studio.window.pane().preview.preview
    for _ in range(600):
        if preview.pages is not None and not preview.busy:
            break
        studio.wait(100)
    studio.window.pane().preview.show_heading("Kata Pengantar", "KATA PENGANTAR")
    studio.wait(500)


def konsolidasi(studio: Studio) -> None:
    studio.open(None, studio.size)
    example = write_bentrok(Path.cwd())
    studio.window.files.open(example.induk)
    studio.window.form.aksi_konsolidasi.trigger()
    view = studio.window.form.halaman.currentWidget()
    view.add(list(example.bagian))
    studio.wait(300)


SCENES = (mulai, utama, mengetik, analisis, temuan, perencanaan, naskah, konsolidasi)


def quantise(path: Path) -> None:
    """Rewrite a PNG on a palette as large as the bytes allow."""
    with Image.open(path) as opened:
        full = opened.convert("RGB")
    for colours in (256, 128, 64):
        full.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size <= MOST:
            return
    raise SystemExit(f"{path.name} is {path.stat().st_size} bytes, more than {MOST}.")


def child(folder: Path) -> None:
    """All pictures, in a home of its own."""
    app, preference = application(["potret"])
    preference.scheme = Scheme.LIGHT
    theme.follow(app, preference.scheme)
    studio = Studio(app, preference, folder, LOOK)
    studio.size = SIZES["1366"][1:]
    for run in SCENES:
        run(studio)
        studio.wait(150)
        path = folder / f"{run.__name__}.png"
        studio.window.form.root.grab().save(str(path))
        quantise(path)
        print(path.name, path.stat().st_size)
        if run is mengetik:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    studio.close()


def main() -> None:
    folder = Path(sys.argv[1] if sys.argv[1:] else assets.resource("panduan")).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as home:
        env = os.environ | {"HOME": home, "PYTHONPATH": str(Path.cwd())}
        for name in ("DATA", "CONFIG", "STATE"):
            env[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
        command = [sys.executable, "-m", "tests.ui.potret_panduan", "--anak", str(folder)]
        subprocess.run(command, env=env, cwd=home, check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--anak"]:
        child(Path(sys.argv[2]))
    else:
        main()
