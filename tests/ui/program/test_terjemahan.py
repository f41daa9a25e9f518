"""Qt speaks Indonesian in everything of its own that a user can see."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QTabBar,
    QTabWidget,
    QTextBrowser,
    QTextEdit,
    QWidget,
    QWizard,
    QWizardPage,
)

from lkjip_desktop.ui.program import terjemahan
from lkjip_desktop.ui.program.terjemahan import QtTranslation

# Read the same in both languages, or name a thing that has no other name.
SAME = {"OK", "Alias", "Folder", "Plus", "CUPS", "PDF", "%1%", "mm", "LTR"}

Make = Callable[[], QObject]


@pytest.fixture
def indonesia(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    translator = QtTranslation()
    qapp.installTranslator(translator)
    QLocale.setDefault(QLocale("id_ID"))
    yield
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def texts(root: QObject) -> set[str]:
    """Every string of `root` and below that a user can see or a screen reader reads."""
    found: set[str] = set()
    for one in [root, *root.findChildren(QObject)]:
        for name in ("text", "windowTitle", "toolTip", "statusTip", "placeholderText", "title"):
            value = one.property(name)
            if isinstance(value, str):
                found.add(value)
        if isinstance(one, QWidget):
            found.add(one.accessibleName())
        if isinstance(one, QComboBox):
            found |= {one.itemText(row) for row in range(one.count())}
        if isinstance(one, QTabWidget | QTabBar):
            found |= {one.tabText(place) for place in range(one.count())}
        if isinstance(one, QAbstractItemView) and one.model():
            columns = range(one.model().columnCount())
            found |= {str(one.model().headerData(c, Qt.Orientation.Horizontal)) for c in columns}
    return {text.replace("&", "") for text in found if any(c.isalpha() for c in text)}


def message_box() -> QMessageBox:
    box = QMessageBox()
    box.setStandardButtons(
        QMessageBox.StandardButton.YesToAll
        | QMessageBox.StandardButton.NoToAll
        | QMessageBox.StandardButton.Abort
        | QMessageBox.StandardButton.Retry
        | QMessageBox.StandardButton.Ignore
    )
    box.setDetailedText("rincian")
    return box


def file_dialog(mode: QFileDialog.AcceptMode, directories: bool) -> QFileDialog:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(mode)
    if directories:
        dialog.setFileMode(QFileDialog.FileMode.Directory)
    return dialog


def context_menu(kind: type[QWidget]) -> Make:
    def make() -> QMenu:
        widget = kind()
        menu = widget.createStandardContextMenu()
        menu.owner = widget  # lives as long as the menu
        return menu

    return make


def wizard() -> QWizard:
    result = QWizard()
    result.setOption(QWizard.WizardOption.HaveHelpButton)
    for _ in range(3):
        result.addPage(QWizardPage())
    result.page(1).setCommitPage(True)
    return result


def print_preview() -> QPrintPreviewDialog:
    printer = QPrinter()
    dialog = QPrintPreviewDialog(printer)
    dialog.printer_kept = printer
    return dialog


def print_dialog() -> QPrintDialog:
    printer = QPrinter()
    dialog = QPrintDialog(printer)
    dialog.printer_kept = printer
    return dialog


def all_buttons() -> QDialogButtonBox:
    box = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button.value and button.value & (button.value - 1) == 0:
            box.addButton(button)
    return box


WIDGETS: dict[str, Make] = {
    "buttons": all_buttons,
    "message box": message_box,
    "open file": lambda: file_dialog(QFileDialog.AcceptMode.AcceptOpen, directories=False),
    "save file": lambda: file_dialog(QFileDialog.AcceptMode.AcceptSave, directories=False),
    "choose folder": lambda: file_dialog(QFileDialog.AcceptMode.AcceptOpen, directories=True),
    "line edit menu": context_menu(QLineEdit),
    "text edit menu": context_menu(QTextEdit),
    "plain text menu": context_menu(QPlainTextEdit),
    "browser menu": context_menu(QTextBrowser),
    "input dialog": QInputDialog,
    "progress": QProgressDialog,
    "wizard": wizard,
    "print": print_dialog,
    "print preview": print_preview,
}


def shown(make: Make) -> set[str]:
    thing = make()
    if isinstance(thing, QWidget) and not isinstance(thing, QMenu):
        thing.show()
        QApplication.processEvents()
    found = texts(thing)
    if isinstance(thing, QWidget):
        thing.close()
    return found


@pytest.mark.parametrize("name", WIDGETS)
def test_no_english_word_is_left(qapp, indonesia, name, monkeypatch):
    """What Qt says without the translation is gone with it, all but the words both share."""
    missing: set[tuple[str, str]] = set()
    answer = QtTranslation.translate

    def noted(self, context, source, disambiguation=None, n=-1):
        result = answer(self, context, source, disambiguation, n)
        if result is None and context not in {"QShortcut", "QGuiApplication"}:
            missing.add((context, source))
        return result

    monkeypatch.setattr(QtTranslation, "translate", noted)
    indonesian = shown(WIDGETS[name])
    assert indonesian
    allowed = SAME | {"Form"}  # the title of a page Designer never renamed; it is not shown
    assert {said for said in missing if said[1] not in allowed and "+" not in said[1]} == set()


@pytest.mark.parametrize("name", ["open file", "save file", "buttons", "wizard"])
def test_nothing_of_the_english_dialog_remains(qapp, name):
    english = shown(WIDGETS[name])
    before = QLocale()
    translator = QtTranslation()
    qapp.installTranslator(translator)
    try:
        indonesian = shown(WIDGETS[name])
    finally:
        qapp.removeTranslator(translator)
        QLocale.setDefault(before)
    places = {text for text in english if "/" in text or text in {"root", "home"}}
    assert english & indonesian - places <= SAME


@pytest.mark.parametrize(
    ("button", "text"),
    [
        (QDialogButtonBox.StandardButton.Save, "Simpan"),
        (QDialogButtonBox.StandardButton.Cancel, "Batal"),
        (QDialogButtonBox.StandardButton.Yes, "&Ya"),
        (QDialogButtonBox.StandardButton.No, "&Tidak"),
        (QDialogButtonBox.StandardButton.Close, "Tutup"),
        (QDialogButtonBox.StandardButton.Open, "Buka"),
        (QDialogButtonBox.StandardButton.Discard, "Buang"),
        (QDialogButtonBox.StandardButton.RestoreDefaults, "Pulihkan bawaan"),
    ],
)
def test_standard_buttons_are_indonesian(qapp, indonesia, button, text):
    box = QDialogButtonBox(button)
    (made,) = box.findChildren(QAbstractButton)
    assert made.text() == text


def test_kinds_of_files_are_named_broadly(qapp, indonesia):
    assert qapp.translate("QMimeType", "PNG image") == "Gambar"
    assert qapp.translate("QMimeType", "SQLite3 database") == "Berkas"


def test_our_own_words_are_left_alone(qapp, indonesia):
    assert qapp.translate("JendelaUtama", "Save") == "Save"
    assert qapp.translate("QDialogButtonBox", "Tidak ada padanannya") == "Tidak ada padanannya"


def test_keys_keep_the_names_they_have_on_the_keyboard(qapp, indonesia):
    assert QKeySequence("Ctrl+Shift+Z").toString(QKeySequence.SequenceFormat.NativeText) == (
        "Ctrl+Shift+Z"
    )
    assert QKeySequence("Alt+Left") == QKeySequence("Alt+Kiri")


def test_paper_names_keep_their_codes(qapp, indonesia):
    assert qapp.translate("QPageSize", "Envelope C5") == "Amplop C5"
    assert qapp.translate("QPageSize", "A4") == "A4"


def test_mnemonics_differ_within_a_menu(qapp, indonesia):
    menu = context_menu(QLineEdit)()
    keys = [a.text()[a.text().index("&") + 1] for a in menu.actions() if "&" in a.text()]
    assert len(keys) == len(set(keys))


def test_placeholders_survive_the_translation():
    for source, words in terjemahan._WORDS.items():
        assert source.count("%1") == words.count("%1"), source
        assert source.count("%2") == words.count("%2"), source


def test_installing_makes_dates_indonesian(qapp):
    before = QLocale()
    try:
        terjemahan.install(qapp)
        assert QLocale().monthName(8) == "Agustus"
        assert QLabel().locale().language() is QLocale.Language.Indonesian
    finally:
        QLocale.setDefault(before)
        for translator in qapp.findChildren(QtTranslation):
            qapp.removeTranslator(translator)
            translator.deleteLater()
