"""Pictures every icon, mark and styled widget in both themes: python tests/ui/galeri.py FOLDER."""

import sys
from pathlib import Path

from PySide6.QtCore import QDate, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from lkjip_desktop import assets
from lkjip_desktop.ui.kit import icon, mark, theme
from lkjip_desktop.ui.kit.mark import Mark
from lkjip_desktop.ui.kit.tokens import DARK, LIGHT, Palette
from lkjip_desktop.ui.program import terjemahan

ICONS = sorted(p.stem for p in assets.resource("icons").glob("*.svg") if p.stem[:5] != "lkjip")


def icon_sheet(tema: Palette, ratio: float) -> QPixmap:
    sheet = QPixmap(QSize(900, 470) * ratio)
    sheet.setDevicePixelRatio(ratio)
    sheet.fill(tema.surface)
    painter = QPainter(sheet)
    painter.setFont(theme.font(11))
    for number, name in enumerate(ICONS):
        x, y = 12 + number % 12 * 73, 10 + number // 12 * 48
        icon.paint(painter, QRectF(x + 26, y, 16, 16), name, tema.text2)
        painter.setPen(tema.text2)
        painter.drawText(QRectF(x - 10, y + 20, 88, 16), Qt.AlignmentFlag.AlignCenter, name)
    for number, one in enumerate(Mark):
        x = 20 + number * 34
        for y, size in ((320, 14), (342, 12), (364, 24)):
            mark.paint(painter, QRectF(x, y, size, size), one, tema)
    for number, level in enumerate((Mark.GALAT, Mark.PERINGATAN, Mark.CATATAN)):
        rect = QRectF(400 + number * 50, 320, 40, 20)
        mark.paint_badge(painter, rect, level, number * 7 + 2, tema)
    for number, count in enumerate(("3", "12", "128")):
        size = mark.pill_size(count)
        mark.paint_pill(painter, QRectF(580 + number * 44, 320, size.width(), 18), count, tema)
    x = 20
    for predikat in (Mark.TERCAPAI, Mark.MENDEKATI, Mark.DI_BAWAH, Mark.TIDAK_BERLAKU):
        size = mark.pill_size(predikat.value, predikat)
        rect = QRectF(x, 410, size.width(), size.height())
        mark.paint_pill(painter, rect, predikat.value, tema, predikat)
        x += size.width() + 10
    x = 560
    for side in (64, 48, 32, 24, 16):
        painter.drawPixmap(x, 360, icon.program().pixmap(QSize(side, side), ratio))
        x += side + 12
    painter.end()
    return sheet


def labels() -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    for role, words in (
        ("produk", "LKjIP Desktop"),
        ("angka", "Rp15.906.008.000"),
        ("halaman", "Persentase tahanan yang terlayani"),
        ("panel", "Indikator"),
        ("bagian", "Rincian"),
        ("kelompok", "Sasaran Strategis"),
        ("", "Teks biasa 13 px"),
        ("kedua", "rata-rata 2 baris"),
        ("ketiga", "2 kegiatan"),
        ("catatan", "Realisasi dibagi menurut pagu"),
        ("galat", "Belum tersimpan"),
        ("peringatan", "Renstra 80,12"),
    ):
        label = QLabel(words)
        label.setProperty("peran", role)
        column.addWidget(label)
    column.addStretch()
    return box


def buttons(tema: Palette) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    for row, enabled in enumerate((True, False)):
        for column, (role, words, name) in enumerate(
            (
                ("", "Pakai induk", ""),
                ("", "Tandai selesai", "centang"),
                ("utama", "Terapkan", ""),
                ("utama", "Ekspor PDF", "ekspor"),
                ("tautan", "Tambah baris", "tambah"),
            )
        ):
            button = QPushButton(words)
            button.setProperty("peran", role)
            button.setEnabled(enabled)
            if name:
                icon.put(button, name, tema)
            grid.addWidget(button, row, column)
    segments = QHBoxLayout()
    segments.setSpacing(0)
    for number, words in enumerate(("Semua", "Pelayanan", "Pengelolaan", "KPR")):
        segment = QToolButton()
        segment.setText(words)
        segment.setProperty("peran", "segmen")
        segment.setProperty("tepi", "" if number else "awal")
        segment.setCheckable(True)
        segment.setChecked(number == 0)
        segments.addWidget(segment)
    segments.addStretch()
    grid.addLayout(segments, 2, 0, 1, 5)
    grid.addWidget(
        QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save
            | QDialogButtonBox.StandardButton.Discard
            | QDialogButtonBox.StandardButton.Cancel
        ),
        3,
        0,
        1,
        5,
    )
    return box


def fields() -> QWidget:
    box = QGroupBox("Isian")
    grid = QGridLayout(box)
    plain = QLineEdit("302.672")
    empty = QLineEdit()
    empty.setPlaceholderText("Cari indikator, tabel, teks")
    locked = QLineEdit("terkunci")
    locked.setReadOnly(True)
    off = QLineEdit("mati")
    off.setEnabled(False)
    wrong = QLineEdit("1.5.2023")
    wrong.setProperty("keadaan", "galat")
    choice = QComboBox()
    choice.addItems(["Semua seksi", "KPR"])
    idle = QComboBox()
    idle.addItem("Lebar halaman")
    idle.setEnabled(False)
    number = QSpinBox()
    number.setValue(12)
    date = QDateEdit(QDate(2023, 3, 6))
    date.setCalendarPopup(True)
    long = QPlainTextEdit("Analisis capaian ditulis di sini.")
    for place, widget in enumerate(
        (plain, empty, locked, off, wrong, choice, idle, number, date, long)
    ):
        grid.addWidget(widget, place // 2, place % 2)
    return box


def choices() -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    for row, kind in enumerate((QCheckBox, QRadioButton)):
        for column, (checked, enabled) in enumerate(
            ((True, True), (False, True), (True, False), (False, False))
        ):
            one = kind("Dihitung")
            one.setAutoExclusive(False)
            one.setChecked(checked)
            one.setEnabled(enabled)
            grid.addWidget(one, row, column)
    half = QCheckBox("Sebagian")
    half.setTristate(True)
    half.setCheckState(Qt.CheckState.PartiallyChecked)
    grid.addWidget(half, 0, 4)
    progress = QProgressBar()
    progress.setTextVisible(False)
    progress.setValue(62)
    grid.addWidget(progress, 2, 0, 1, 5)
    return box


def table() -> QTableWidget:
    result = QTableWidget(6, 4)
    result.setHorizontalHeaderLabels(["Uraian", "Target", "Realisasi", "Persentase"])
    result.setProperty("peran", "bingkai")
    for row in range(6):
        result.setItem(row, 0, QTableWidgetItem(f"Baris {row + 1}"))
        for column in range(1, 4):
            item = QTableWidgetItem(f"{1111 * (row + 1) * column:,}".replace(",", "."))
            item.setFont(theme.font(figures=True))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            result.setItem(row, column, item)
    result.item(2, 1).setSelected(True)
    return result


def tree() -> QTreeView:
    model = QStandardItemModel()
    model.setHorizontalHeaderLabels(["Sasaran dan indikator"])
    for level in ("Sasaran Strategis", "Sasaran Program"):
        top = QStandardItem(level)
        top.appendRow(QStandardItem("1A Perlindungan"))
        top.appendRow(QStandardItem("1B Kepuasan masyarakat"))
        model.appendRow(top)
    result = QTreeView()
    model.setParent(result)
    result.setModel(model)
    result.expand(model.index(0, 0))
    result.setCurrentIndex(model.index(1, 0, model.index(0, 0)))
    return result


def listing(tema: Palette) -> QListWidget:
    result = QListWidget()
    for number, (words, name) in enumerate(
        (("Satker dan kop", "gedung"), ("Pejabat", "orang"), ("Renstra", "sasaran"))
    ):
        result.addItem(words)
        result.item(number).setIcon(icon.icon(name, tema))
    result.setCurrentRow(1)
    return result


def menu(parent: QWidget, tema: Palette) -> QMenu:
    result = QMenu(parent)
    for words, name, keys in (
        ("Buka", "buka", "Ctrl+O"),
        ("Simpan salinan", "simpan_salinan", ""),
        ("Ekspor PDF", "ekspor", "Ctrl+E"),
    ):
        action = result.addAction(words)
        action.setShortcut(keys)
        icon.put(action, name, tema)
    result.addSeparator()
    checked = result.addAction("Panel kanan")
    checked.setCheckable(True)
    checked.setChecked(True)
    result.addAction("Ulang").setEnabled(False)
    result.addMenu("Tema").addAction("Gelap")
    return result


def window(tema: Palette) -> QMainWindow:
    result = QMainWindow()
    for title in ("&Berkas", "&Sunting", "&Laporan", "&Tampilan", "Ba&ntuan"):
        result.menuBar().addMenu(title)
    bar = result.addToolBar("Perkakas")
    bar.setMovable(False)
    bar.setIconSize(icon.BESIDE_TEXT)
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for words, name in (
        ("Buka", "buka"),
        ("Bagikan", "bagikan"),
        ("Konsolidasi", "konsolidasi"),
        ("", ""),
        ("Urung", "urung"),
        ("Ulang", "ulang"),
        ("", ""),
        ("Pratinjau", "pratinjau"),
        ("Ekspor PDF", "ekspor"),
        ("Cetak", "cetak"),
    ):
        if words:
            action = bar.addAction(words)
            icon.put(action, name, tema)
            action.setEnabled(words != "Ulang")
        else:
            bar.addSeparator()
    sections = QTabWidget()
    sections.setProperty("peran", "seksi")
    sections.tabBar().setProperty("peran", "seksi")
    sections.setDocumentMode(True)
    for words, unfinished in (
        ("Perencanaan", None),
        ("Pelayanan Tahanan", 3),
        ("Pengelolaan", 2),
        ("KPR", 0),
        ("Naskah", None),
    ):
        page = QWidget()
        place = sections.addTab(page, words)
        counter = mark.TabCounter()
        counter.show_open(unfinished)
        sections.tabBar().setTabButton(place, sections.tabBar().ButtonPosition.RightSide, counter)
    sections.setCurrentIndex(1)
    fill(sections.widget(1), tema)
    result.setCentralWidget(sections)
    result.statusBar().addWidget(QLabel("Tersimpan 14.02"))
    result.statusBar().addPermanentWidget(QLabel("11 dari 16 indikator selesai"))
    return result


def fill(page: QWidget, tema: Palette) -> None:
    across = QHBoxLayout(page)
    across.setContentsMargins(0, 0, 0, 0)
    splitter = QSplitter()
    splitter.setHandleWidth(1)
    across.addWidget(splitter)
    left, middle, right = QWidget(), QWidget(), QWidget()
    column = QVBoxLayout(left)
    column.addWidget(labels())
    column = QVBoxLayout(middle)
    tabs = QTabWidget()
    for words in ("Angka", "Analisis", "Tahun lalu", "Gambar (2)", "Riwayat"):
        tabs.addTab(QWidget(), words)
    tabs.setFixedHeight(36)
    column.addWidget(tabs)
    column.addWidget(buttons(tema))
    column.addWidget(fields())
    column.addWidget(choices())
    column.addWidget(table())
    column = QVBoxLayout(right)
    card = QFrame()
    card.setProperty("peran", "kartu")
    inside = QVBoxLayout(card)
    inside.addWidget(QLabel("Pengelolaan"))
    column.addWidget(card)
    column.addWidget(tree())
    column.addWidget(listing(tema))
    for pane in (left, middle, right):
        splitter.addWidget(pane)


def main(folder: Path) -> None:
    app = QApplication.instance() or theme.application(sys.argv[:1])
    terjemahan.install(app)
    folder.mkdir(parents=True, exist_ok=True)
    for tema in (LIGHT, DARK):
        theme.apply(app, tema)
        icon_sheet(tema, 2.0).save(str(folder / f"ikon_{tema.name}.png"))
        shown = window(tema)
        shown.resize(1366, 768)
        shown.show()
        app.processEvents()
        picture = shown.grab()
        popup = menu(shown, tema)
        popup.ensurePolished()
        popup.adjustSize()
        painter = QPainter(picture)
        painter.drawPixmap(20, 520, popup.grab())
        painter.end()
        picture.save(str(folder / f"widget_{tema.name}.png"))
        shown.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
