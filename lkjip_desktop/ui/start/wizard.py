"""Asks step by step what a new report starts from, and makes its file."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QStackedWidget,
    QWidget,
)

from lkjip_desktop.app.year import starting_point
from lkjip_desktop.app.year.katalog import Katalog, daftar_katalog, katalog_for
from lkjip_desktop.app.year.starting_point import Origin, StartingPoint
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.sqlite.medium import medium_of
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.frame import REPORTS, SUFFIX
from lkjip_desktop.ui.kit.label import PlainLabel
from lkjip_desktop.ui.kit.mark import Mark, MarkLabel
from lkjip_desktop.ui.kit.new_file import documents, free_name

MIDYEAR: Final = 7
"""Month before which the year that has passed is the one to report on."""
SIZE: Final = (760, 440)
"""Of the window (px); it fits a screen of 1366 x 768 at 150 % with its frame and a task bar."""


@dataclass
class WizardForm:
    """forms/baru.ui."""

    root: QDialog
    judul: QLabel
    langkah: QGridLayout
    halaman: QStackedWidget
    satker: QLineEdit
    tahun: QSpinBox
    tahun_ket: QLabel
    dari_katalog: QRadioButton
    katalog: QComboBox
    katalog_ket: QLabel
    dari_lalu: QRadioButton
    lalu: QLineEdit
    pilih_lalu: QPushButton
    lalu_ket: QLabel
    dari_kosong: QRadioButton
    berkas: QLineEdit
    pilih_berkas: QPushButton
    ringkasan: QFormLayout
    alasan: QLabel
    batal: QPushButton
    kembali: QPushButton
    lanjut: QPushButton


@dataclass(frozen=True, slots=True)
class Start:
    """What is known beforehand: the office, the year and last year's file."""

    satker: str = ""
    tahun: int = 0
    lalu: Path | None = None
    from_past: bool = False


@dataclass(frozen=True, slots=True)
class WizardStep:
    """A page of the wizard: its name in the list, and what it still lacks."""

    title: str
    lacking: Callable[[StartingPoint], str]


STEPS: Final = (
    WizardStep("Satuan kerja dan tahun", starting_point.lacking_office),
    WizardStep("Mulai dari", starting_point.lacking_source),
    WizardStep("Tempat menyimpan", starting_point.lacking_place),
    WizardStep("Periksa, lalu buat", lambda _: ""),
)


class Wizard:
    """Its primary button leads on, and says what is missing while it cannot be pressed."""

    def __init__(self, parent: QWidget, start: Start) -> None:
        self.form = form = load("baru", WizardForm, parent)
        self._path_is_ours = True
        self._year_is_ours = not start.tahun
        self._marks: list[tuple[MarkLabel, QLabel]] = []
        title = "Tahun baru dari laporan lalu" if start.from_past else "Laporan baru"
        form.judul.setText(title)
        form.root.setWindowTitle(title)
        form.root.resize(*SIZE)
        self._list_steps()
        self._fill(start)
        self._connect()
        self._follow_year()
        self.go(0)

    def _list_steps(self) -> None:
        for number, step in enumerate(STEPS):
            mark, words = MarkLabel(), PlainLabel(step.title)
            words.setWordWrap(True)
            self.form.langkah.addWidget(mark, number, 0)
            self.form.langkah.addWidget(words, number, 1)
            self._marks.append((mark, words))
        self.form.langkah.setColumnStretch(1, 1)

    def _fill(self, start: Start) -> None:
        form = self.form
        form.satker.setText(start.satker)
        today = date.today()  # noqa: DTZ011 - the year this PC's user lives in
        form.tahun.setValue(start.tahun or today.year - (today.month < MIDYEAR))
        for katalog in daftar_katalog():
            form.katalog.addItem(katalog.nama, katalog)
        form.dari_katalog.setEnabled(form.katalog.count() > 0)
        form.dari_kosong.setChecked(not form.katalog.count())
        if start.from_past:
            form.dari_lalu.setChecked(True)
            form.lalu.setText(str(start.lalu or ""))
            form.satker.setPlaceholderText("bila tidak diisi: nama dari laporan tahun lalu")

    def _connect(self) -> None:
        form = self.form
        form.tahun.valueChanged.connect(self._follow_year)
        form.tahun.lineEdit().textEdited.connect(self._own_year)
        for field in (form.satker, form.berkas):
            field.textChanged.connect(self._check)
        form.lalu.textChanged.connect(self._follow_past)
        for choice in (form.dari_katalog, form.dari_lalu, form.dari_kosong):
            choice.toggled.connect(self._check)
        form.katalog.currentIndexChanged.connect(self._check)
        form.berkas.textEdited.connect(self._own_path)
        form.pilih_lalu.clicked.connect(self._choose_past)
        form.pilih_berkas.clicked.connect(self._choose_path)
        form.batal.clicked.connect(form.root.reject)
        form.kembali.clicked.connect(lambda: self.go(self.number - 1))
        form.lanjut.clicked.connect(self.lead_on)

    def run(self) -> Path | None:
        """The file that was made, None where the wizard was closed."""
        taken = self.form.root.exec() == QDialog.DialogCode.Accepted
        path = self.choice.path if taken else None
        self.form.root.deleteLater()
        return path

    # steps

    @property
    def number(self) -> int:
        """Which step is on screen, from 0."""
        return self.form.halaman.currentIndex()

    @property
    def _last(self) -> bool:
        return self.number == len(STEPS) - 1

    def go(self, number: int) -> None:
        """Show a step and put the focus where it begins."""
        form = self.form
        form.halaman.setCurrentIndex(number)
        form.kembali.setVisible(number > 0)
        form.lanjut.setText("&Buat laporan" if self._last else "&Lanjut")
        for place, (mark, words) in enumerate(self._marks):
            now = place == number
            mark.show_mark(
                Mark.DIKERJAKAN if now else Mark.SELESAI if place < number else Mark.KOSONG
            )
            theme.set_role(words, "bagian" if now else "kedua")
        if self._last:
            self._show_facts()
        self._check()
        self._begin()

    def _begin(self) -> None:
        form = self.form
        chosen = (form.dari_katalog, form.dari_lalu, form.dari_kosong)
        source = next((radio for radio in chosen if radio.isChecked()), form.dari_katalog)
        first = (form.satker, source, form.berkas, form.lanjut)[self.number]
        first.setFocus()

    def lead_on(self) -> None:
        """To the next step, or at the last one make the report."""
        if STEPS[self.number].lacking(self.choice):
            self._check()
        elif self._last:
            self._make()
        else:
            self.go(self.number + 1)

    # what is chosen

    @property
    def choice(self) -> StartingPoint:
        """What stands in the fields."""
        form = self.form
        katalog = form.katalog.currentData()
        asal = Origin.LALU if form.dari_lalu.isChecked() else Origin.KOSONG
        return StartingPoint(
            form.satker.text(),
            form.tahun.value(),
            Origin.KATALOG if form.dari_katalog.isChecked() else asal,
            katalog if isinstance(katalog, Katalog) else None,
            form.lalu.text(),
            form.berkas.text(),
        )

    def _check(self) -> None:
        form, choice = self.form, self.choice
        form.katalog.setEnabled(choice.asal is Origin.KATALOG)
        form.lalu.setEnabled(choice.asal is Origin.LALU)
        form.pilih_lalu.setEnabled(choice.asal is Origin.LALU)
        _say(form.katalog_ket, _about(choice))
        why = STEPS[self.number].lacking(choice)
        _say(form.lalu_ket, "" if why or choice.asal is not Origin.LALU else _about_past(choice))
        self._tell(why)
        form.lanjut.setEnabled(not why)
        form.lanjut.setToolTip(why)

    def _tell(self, why: str, role: str = "kedua") -> None:
        theme.set_role(self.form.alasan, role)
        _say(self.form.alasan, why)

    def _own_path(self) -> None:
        self._path_is_ours = False

    def _own_year(self) -> None:
        self._year_is_ours = False

    def _follow_year(self) -> None:
        form, tahun = self.form, self.form.tahun.value()
        self._propose_path()
        katalog = katalog_for(tahun)
        place = form.katalog.findData(katalog) if katalog else -1
        if place >= 0:
            form.katalog.setCurrentIndex(place)
        form.tahun_ket.setText(f"kinerja 1 Januari sampai 31 Desember {tahun}")
        self._check()

    def _propose_path(self) -> None:
        """Until someone chose a place: beside the report that is carried over, if that stays."""
        if self._path_is_ours:
            choice, folder = self.choice, documents()
            if choice.asal is Origin.LALU and starting_point.past_is_there(choice):
                past = Path(choice.lalu.strip()).absolute()
                folder = past.parent if medium_of(past) is None else folder
            self.form.berkas.setText(str(free_name(folder / f"LKjIP {choice.tahun}{SUFFIX}")))

    def _follow_past(self) -> None:
        """Until someone chose a year, it is the one after the report that is carried over."""
        choice = self.choice
        if self._year_is_ours and starting_point.past_is_there(choice):
            with suppress(Refusal):  # the step says why it cannot be read
                self.form.tahun.setValue(starting_point.past(choice).data.tahun + 1)
        self._propose_path()
        self._check()

    def _show_facts(self) -> None:
        rows = self.form.ringkasan
        while rows.rowCount():
            rows.removeRow(0)
        for heading, words in starting_point.facts(self.choice):
            head, text = PlainLabel(heading), PlainLabel(words)
            head.setProperty("peran", "kedua")
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            # As high as its lines in the width there is, not as Qt guesses without knowing it.
            text.setMinimumHeight(text.fontMetrics().height())
            head.setAlignment(Qt.AlignmentFlag.AlignTop)
            rows.addRow(head, text)

    # files

    def _choose_past(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self.form.root,
            "Pilih laporan tahun lalu",
            self.form.lalu.text() or str(documents()),
            REPORTS,
        )
        if name:
            self.form.lalu.setText(name)
            self.form.lanjut.setFocus()

    def _choose_path(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self.form.root,
            "Simpan laporan baru",
            self.form.berkas.text(),
            REPORTS,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            self._path_is_ours = False
            self.form.berkas.setText(name)
            self.form.lanjut.setFocus()

    def _make(self) -> None:
        try:
            starting_point.write(self.choice)
        except Refusal as error:
            self._tell(error.kalimat, "galat")
            return
        self.form.root.accept()


def _say(label: QLabel, words: str) -> None:
    label.setText(words)
    label.setVisible(bool(words))


def _about(choice: StartingPoint) -> str:
    katalog = choice.katalog
    if katalog is None or choice.asal is not Origin.KATALOG:
        return ""
    if katalog.holds(choice.tahun):
        return katalog.keterangan
    return (
        f"{katalog.keterangan} Katalog ini disusun untuk tahun {katalog.mulai} sampai"
        f" {katalog.selesai}; sesuaikan susunannya dengan Renstra tahun {choice.tahun}."
    )


def _about_past(choice: StartingPoint) -> str:
    """The report that is carried over; "" where it cannot be read."""
    try:
        lalu = starting_point.past(choice)
    except Refusal:
        return ""
    return f"Laporan tahun {lalu.data.tahun}, {lalu.satker.nama}."
