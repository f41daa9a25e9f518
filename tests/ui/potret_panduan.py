"""Pictures of the guide from the real window: ``python -m tests.ui.potret_panduan [FOLDER]``.

Light, 1366 x 768 and what is cut out of that, on a palette, into resources/panduan unless told
otherwise. The PDF of the guide is then out of date: write it anew with
``python -m lkjip_desktop.report.guide``.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lkjip_desktop import assets
from lkjip_desktop.app.example.contoh import write_one
from lkjip_desktop.app.example.contoh_part import write_bagian
from lkjip_desktop.app.exchange.templat.page import find_section
from lkjip_desktop.app.exchange.templat.write import write_template
from lkjip_desktop.app.overview.planning import PARTS
from lkjip_desktop.domain.model.entity import Kegiatan
from lkjip_desktop.ui.impor.anggaran import show_budget
from lkjip_desktop.ui.impor.templat import show_template
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.host import NOTES
from lkjip_desktop.ui.kit.preference import Recent
from lkjip_desktop.ui.kit.theme import Scheme
from lkjip_desktop.ui.program.application import application
from lkjip_desktop.ui.window import room
from tests.app.exchange.anggaran.berkas import fa_detail, xlsx
from tests.bentrok import write_bentrok
from tests.ui.adegan.templat import filled_in
from tests.ui.studio import Studio, induk

MOST = 90_000
"""Bytes of one picture."""
LOOK = "terang-1366"
NUMBER = 26
"""Of the numbered discs on a picture (px across)."""
RECENT = (
    ("D:/Laporan 2021/induk.lkjip", "LKjIP 2021", 16, 16, 0, 0),
    ("D:/Laporan 2022/yantah.lkjip", "LKjIP 2022, Pelayanan Tahanan", 9, 9, 0, 2),
    ("D:/Laporan 2022/induk.lkjip", "LKjIP 2022", 11, 16, 4, 9),
)
Scene = Callable[[Studio], QPixmap]


# --- what is seen of the window -------------------------------------------------------------------


def whole(studio: Studio) -> QPixmap:
    studio.wait(150)
    return studio.window.form.root.grab()


def place(studio: Studio, widget: QWidget) -> QRect:
    """Where the widget stands in the window."""
    return QRect(widget.mapTo(studio.window.form.root, QPoint(0, 0)), widget.size())


def cut(studio: Studio, top: QWidget, bottom: QWidget | None = None, height: int = 0) -> QPixmap:
    """What the two span between them, or that much below the upper edge of the first."""
    area = place(studio, top)
    if bottom is not None:
        area = area.united(place(studio, bottom))
    if height:
        area.setHeight(height)
    return whole(studio).copy(area)


def numbered(picture: QPixmap, places: Iterable[tuple[int, int]]) -> QPixmap:
    """Discs with 1, 2, 3 ... at these places, as the text below the picture counts them."""
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(theme.font(14, 700))
    for number, (x, y) in enumerate(places, start=1):
        disc = QRect(x - NUMBER // 2, y - NUMBER // 2, NUMBER, NUMBER)
        painter.setPen(theme.current().surface)
        painter.setBrush(theme.current().below_text)
        painter.drawEllipse(disc)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.end()
    return picture


def framed(picture: QPixmap) -> QPixmap:
    """A line round it: on white paper and on a page of the window it has an edge."""
    painter = QPainter(picture)
    painter.setPen(theme.current().frame)
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return picture


def dialog(
    studio: Studio, run: Callable[[], object], ready: Callable[[QWidget], object]
) -> QPixmap:
    """The dialog that `run` opens, once `ready` has brought it into its state."""
    seen: list[QPixmap] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if shown is None:
            return
        ready(shown)
        studio.wait(200)
        seen.append(shown.grab())
        shown.close()

    QTimer.singleShot(300, look)
    run()
    return seen[0]


def as_it_is(_: QWidget) -> None:
    pass


def in_size(width: int, height: int) -> Callable[[QWidget], None]:
    return lambda shown: shown.resize(width, height)


# --- scenes, named after their files --------------------------------------------------------------


def terbuka(studio: Studio) -> None:
    studio.open(induk(), studio.size)
    studio.window.actor.take("Petugas Perencanaan")


def mulai(studio: Studio) -> QPixmap:
    studio.open(None, studio.size)
    studio.preference.forget()  # what the scenes before have left lies where it is drawn
    for day, (path, title, done, total, errors, warnings) in enumerate(RECENT, start=10):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).touch()
        moment = f"2023-02-{day}T09:30:00+07:00"
        studio.preference.remember(Recent(path, title, "", done, total, errors, warnings, moment))
    studio.open(None, studio.size)
    studio.wait(300)
    return whole(studio).copy(QRect(0, 0, 1366, 560))


def baru(studio: Studio) -> QPixmap:
    def fill(shown: QWidget) -> None:
        shown.findChild(QWidget, "satker").setText("Rumah Tahanan Negara Contoh")
        shown.findChild(QWidget, "tahun").setValue(2023)
        shown.findChild(QWidget, "lanjut").click()

    studio.open(None, studio.size)
    return dialog(studio, studio.window.files.new, fill)


def bagian(studio: Studio) -> Path:
    """The part of a section as its clerk gets it, open."""
    studio.open(None, studio.size)
    folder = Path.cwd() / "Laporan 2022"
    if not folder.exists():
        folder.mkdir()
        write_bagian(folder, induk())
    path = next(folder.rglob("yantah.lkjip"))
    studio.window.files.open(path)
    studio.window.actor.take("Petugas Pelayanan")
    studio.wait(300)
    return path


def utama(studio: Studio) -> QPixmap:
    bagian(studio)
    form = studio.window.form
    pane = studio.window.pane().form
    spots = (
        place(studio, form.pita_berkas).topLeft() + QPoint(640, 17),
        place(studio, form.seksi).topLeft() + QPoint(592, 20),
        place(studio, pane.daftar).topLeft() + QPoint(226, 12),
        place(studio, pane.isi).topLeft() + QPoint(640, 14),
        place(studio, form.panel).topLeft() + QPoint(313, 20),
        place(studio, form.status).topLeft() + QPoint(620, 16),
    )
    return numbered(whole(studio), [(spot.x(), spot.y()) for spot in spots])


def mengetik(studio: Studio) -> QPixmap:
    bagian(studio)
    grid = studio.window.pane().form.isi.currentWidget().grids[0]
    grid.view.setFocus()
    grid.view.go(1, 2)
    QTest.keyClicks(QApplication.focusWidget(), "389455")
    seen = cut(studio, studio.window.form.isi, height=470)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    return seen


def rujukan(studio: Studio) -> QPixmap:
    terbuka(studio)
    page = studio.window.pane().form.isi.currentWidget()
    cell = page.grids[0].model.cell(0, 1).alamat
    return dialog(studio, lambda: page._blocks[0]._refer(cell), as_it_is)


def templat(studio: Studio) -> QPixmap:
    terbuka(studio)
    window = studio.window
    path = Path(os.environ["HOME"], "Templat KPR.xlsx")
    write_template(window.session, find_section(window.session.laporan, "kpr").id, path)
    return dialog(studio, lambda: show_template(window, filled_in(path)), in_size(940, 470))


def analisis(studio: Studio) -> QPixmap:
    bagian(studio)
    studio.go("3F")
    studio.page("analisis")
    return cut(studio, studio.window.form.isi)


def temuan(studio: Studio) -> QPixmap:
    terbuka(studio)
    studio.window.show_side(room.FINDINGS)
    tree = studio.window.side.tabs.pane(room.FINDINGS).form.daftar
    tree.setCurrentItem(tree.topLevelItem(0).child(1).child(0))
    return whole(studio)


def kirim(studio: Studio) -> QPixmap:
    bagian(studio)

    def fill(shown: QWidget) -> None:
        shown.findChild(QWidget, "folder").setText("E:\\")
        shown.resize(560, 250)

    return dialog(studio, studio.window.form.aksi_kirim.trigger, fill)


def perencanaan(studio: Studio) -> QPixmap:
    terbuka(studio)
    studio.window.sections.select(room.PLANNING)
    parts = studio.window.pane().form.daftar
    parts.choose("renstra")
    second = parts.rows.index([part.key for part in PARTS].index("alokasi"))
    parts.selectionModel().select(second, QItemSelectionModel.SelectionFlag.Select)
    return whole(studio)


def bagikan(studio: Studio) -> QPixmap:
    terbuka(studio)

    def fill(shown: QWidget) -> None:
        shown.findChild(QWidget, "folder").setText("D:\\Laporan 2022\\bagian")
        shown.resize(780, 330)

    return dialog(studio, studio.window.form.aksi_bagikan.trigger, fill)


def pegangan(studio: Studio) -> QPixmap:
    studio.open(None, studio.size)
    studio.window.files.open(write_bentrok(Path.cwd() / "pegang").induk)
    return dialog(studio, studio.window.form.aksi_pegangan.trigger, in_size(780, 300))


def konsolidasi(studio: Studio) -> QPixmap:
    studio.open(None, studio.size)
    example = write_bentrok(Path.cwd() / "gabung")
    studio.window.files.open(example.induk)
    studio.window.form.aksi_konsolidasi.trigger()
    view = studio.window.form.halaman.currentWidget()
    view.add(list(example.bagian))
    studio.wait(300)
    return whole(studio)


def ringkasan(studio: Studio) -> QPixmap:
    terbuka(studio)
    return cut(studio, studio.window.form.panel)


def settled(studio: Studio, preview: object) -> None:
    for _ in range(600):
        if preview.pages is not None and not preview.busy:
            break
        studio.wait(100)
    studio.wait(500)


def naskah(studio: Studio) -> QPixmap:
    terbuka(studio)
    studio.window.sections.select(room.TEXTS)
    studio.wait(200)
    pane = studio.window.pane()
    settled(studio, pane.preview.preview)
    pane.preview.show_heading("Kata Pengantar", "KATA PENGANTAR")
    studio.wait(500)
    return whole(studio)


def pratinjau(studio: Studio) -> QPixmap:
    terbuka(studio)
    studio.window.form.aksi_pratinjau.trigger()
    view = studio.window.form.halaman.currentWidget()
    settled(studio, view.pane.preview)
    view.form.isi.setCurrentItem(view.form.isi.topLevelItem(6))
    studio.wait(500)
    return whole(studio)


def riwayat(studio: Studio) -> QPixmap:
    bagian(studio)
    return dialog(studio, studio.window.form.aksi_riwayat.trigger, in_size(940, 470))


def of_quarter(studio: Studio) -> None:
    """The example by quarter with its files, while the third is worked on."""
    studio.open(None, studio.size)
    path = Path.cwd() / "triwulan.lkjip"
    if not path.exists():
        write_one(path, "triwulan")
    studio.window.files.open(path)
    studio.window.actor.take("Petugas Perencanaan")
    studio.window.work_on("2022-T3")


def triwulan(studio: Studio) -> QPixmap:
    """A section's indikator while the third quarter is worked on."""
    of_quarter(studio)
    studio.go("1A")
    return whole(studio)


def rencana_aksi(studio: Studio) -> QPixmap:
    of_quarter(studio)
    studio.window.sections.select(room.PLANNING)
    studio.window.pane().form.daftar.choose("aksi")
    return cut(studio, studio.window.pane().form.root, height=330)


def bukti(studio: Studio) -> QPixmap:
    of_quarter(studio)
    studio.go("3F")
    studio.page("bukti")
    return cut(studio, studio.window.form.isi, height=520)


def catatan(studio: Studio) -> QPixmap:
    of_quarter(studio)
    studio.go("3E")
    pane = studio.window.show_side(NOTES)
    threads = studio.window.session.threads
    pane.show_thread(next(item for item in threads if item.replies and item.is_open).first.id)
    pane._go()
    return cut(studio, studio.window.form.isi, studio.window.form.panel, height=430)


def impor_anggaran(studio: Studio) -> QPixmap:
    codes = {"Layanan Perkantoran": "EBA.994", "Layanan BMN": "EBA.956"}
    known = [row for row in induk().daftar(Kegiatan) if row.nama in codes]
    studio.open(induk().with_changes(replace(row, kode=codes[row.nama]) for row in known))
    path = xlsx(Path.cwd() / "FA Detail Juni.xlsx", fa_detail(scale=1_000_000))
    return dialog(studio, lambda: show_budget(studio.window, path), in_size(1000, 440))


def laporan_triwulan(_: Studio) -> QPixmap:
    """Two pages of the report of a quarter, as they are printed."""
    from lkjip_desktop.app.exchange.ekspor import ekspor
    from lkjip_desktop.ui.pratinjau.pages import Pages

    with TemporaryDirectory() as folder:
        path = Path(folder, "t.lkjip")
        write_one(path, "triwulan")
        ekspor(path, Path(folder, "t.pdf"), periode="2022-T2")
        pages = Pages(Path(folder, "t.pdf").read_bytes())
        shown = [QPixmap.fromImage(pages.picture(number, 1)) for number in (0, 3)]
    picture = QPixmap(sum(page.width() for page in shown) + 24, shown[0].height())
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for number, page in enumerate(shown):
        painter.drawPixmap(number * (page.width() + 24), 0, page)
    painter.end()
    return picture


SCENES: tuple[Scene, ...] = (
    triwulan,
    laporan_triwulan,
    rencana_aksi,
    bukti,
    catatan,
    impor_anggaran,
    *(
        mulai,
        baru,
        utama,
        mengetik,
        rujukan,
        templat,
        analisis,
        temuan,
        kirim,
        perencanaan,
        bagikan,
    ),
    *(pegangan, konsolidasi, ringkasan, naskah, pratinjau, riwayat),
)


# --- writing them ---------------------------------------------------------------------------------


def quantise(path: Path) -> None:
    """Rewrite a PNG on a palette as large as the bytes allow."""
    with Image.open(path) as opened:
        full = opened.convert("RGB")
    for colours in (256, 128, 64, 32):
        full.quantize(colours, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size <= MOST:
            return
    raise SystemExit(f"{path.name} is {path.stat().st_size} bytes, more than {MOST}.")


def child(folder: Path, words: list[str]) -> None:
    """All pictures, or those named, in a home of its own."""
    app, preference = application(["potret"])
    preference.scheme = Scheme.LIGHT
    theme.follow(app, preference.scheme)
    studio = Studio(app, preference, folder, LOOK)
    for run in SCENES:
        if words and run.__name__ not in words:
            continue
        path = folder / f"{run.__name__}.png"
        framed(run(studio)).save(str(path))
        quantise(path)
        print(path.name, path.stat().st_size)
    studio.close()


def main() -> None:
    folder = Path(sys.argv[1] if sys.argv[1:] else assets.resource("panduan")).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as home:
        env = os.environ | {"HOME": home, "PYTHONPATH": str(Path.cwd())}
        for name in ("DATA", "CONFIG", "STATE"):
            env[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
        command = [sys.executable, "-m", "tests.ui.potret_panduan", "--anak", str(folder)]
        subprocess.run([*command, *sys.argv[2:]], env=env, cwd=home, check=True)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--anak"]:
        child(Path(sys.argv[2]), sys.argv[3:])
    else:
        main()
