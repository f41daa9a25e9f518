"""Sets up a rincian: its title, headings, way of computing, unit and foot, as one revision."""

from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QScrollArea,
)

from lkjip_desktop.app.command import rincian as command
from lkjip_desktop.app.command import skor
from lkjip_desktop.app.sheet.rincian import CARA
from lkjip_desktop.domain.formula.baris import CARA_REALISASI
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.column import CellValue
from lkjip_desktop.domain.model.entity import Indikator, Rincian, column
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.model.sebutan import choice_words
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host


@dataclass
class RincianForm:
    """forms/rincian.ui."""

    root: QDialog
    catatan: QLabel
    gulung: QScrollArea
    judul_rincian: QLineEdit
    cara: QComboBox
    pola: QComboBox
    pengisian: QComboBox
    pasangan: QComboBox
    gabung_pembanding: QComboBox
    gabung_realisasi: QComboBox
    gabung_baris: QComboBox
    satuan: QLineEdit
    kolom_uraian: QLineEdit
    kolom_kelompok: QLineEdit
    kolom_pembanding: QLineEdit
    kolom_realisasi: QLineEdit
    keterangan: QLineEdit
    dihitung: QCheckBox
    kaki_jumlah: QCheckBox
    kaki_rata_rata: QCheckBox
    tombol: QDialogButtonBox


OF_OWNER = (
    "cara",
    "satuan",
    "kolom_uraian",
    "kolom_kelompok",
    "keterangan",
    "kaki_jumlah",
    "kaki_rata_rata",
)
"""What a sharing indikator sees but does not set."""

OF_PERIODE = ("pengisian", "gabung_pembanding", "gabung_realisasi", "gabung_baris")
"""How the table is filled in and how its periode join: the planning officer's."""


def set_up_rincian(host: Host, hasil: RincianResult, kode: str) -> None:
    """Show the dialog; what is taken in it becomes one revision."""
    form = load("rincian", RincianForm, host.window)
    _fill(form, hasil)
    may = host.session.view.may_edit(Address(Rincian.KIND, hasil.rincian.id, "pengisian"))
    _fill_periode(form, hasil, may=may and hasil.pemakaian is None)
    owner = host.session.laporan.find(Indikator, hasil.rincian.indikator)
    form.cara.activated.connect(lambda _: _suit_unit(form, owner.satuan if owner else ""))
    theme.set_role(form.tombol.button(QDialogButtonBox.StandardButton.Ok), "utama")
    form.tombol.accepted.connect(form.root.accept)
    form.tombol.rejected.connect(form.root.reject)
    _show_whole(form)
    if form.root.exec() == QDialog.DialogCode.Accepted:
        values = _values(form)
        preset = skor.PRESETS.get(str(form.pola.currentData()))

        def edit(draft: Draft) -> None:
            command.set_up(draft, hasil, values)
            if preset is not None:
                skor.fill(draft, hasil.rincian.id, preset)

        host.act(f"Atur rincian {kode}", edit)
    form.root.deleteLater()


def _show_whole(form: RincianForm) -> None:
    """Of itself a scroll area is low: fields scroll only where the screen has no room for them."""
    inside, bar = form.gulung.widget().sizeHint(), form.gulung.verticalScrollBar().sizeHint()
    form.gulung.setMinimumWidth(inside.width() + bar.width())
    more = inside.height() - form.gulung.sizeHint().height()
    form.root.resize(form.root.sizeHint() + QSize(0, max(0, more)))


def _fill(form: RincianForm, hasil: RincianResult) -> None:
    row, shared = hasil.rincian, hasil.pemakaian is not None
    form.catatan.setVisible(shared)
    form.catatan.setText(
        "Rincian ini milik indikator lain; yang dapat diatur di sini hanya judul, judul kolom"
        " angka, dan apakah ikut dihitung."
    )
    for code, words in CARA.items():
        form.cara.addItem(words.capitalize(), code)
    form.cara.setCurrentIndex(form.cara.findData(row.cara))
    form.pola.addItem("Tidak", "")
    for code, preset in skor.PRESETS.items():
        form.pola.addItem(preset.nama, code)
    form.pola.setEnabled(not shared)
    form.judul_rincian.setText(hasil.judul)
    form.kolom_pembanding.setText(hasil.kolom_pembanding)
    form.kolom_realisasi.setText(hasil.kolom_realisasi)
    form.satuan.setText(row.satuan)
    form.kolom_uraian.setText(row.kolom_uraian)
    form.kolom_kelompok.setText(row.kolom_kelompok)
    form.keterangan.setText(row.keterangan)
    form.dihitung.setChecked(hasil.dihitung)
    form.kaki_jumlah.setChecked(row.kaki_jumlah == 1)
    form.kaki_rata_rata.setChecked(row.kaki_rata_rata == 1)
    for name in OF_OWNER:
        getattr(form, name).setEnabled(not shared)


def _fill_periode(form: RincianForm, hasil: RincianResult, *, may: bool) -> None:
    """The ways of filling in; how periode join is only asked where there are several."""
    for name in OF_PERIODE:
        field: QComboBox = getattr(form, name)
        for code in column(Rincian, name).choices:
            field.addItem(choice_words(code).capitalize(), code)
        field.setCurrentIndex(field.findData(getattr(hasil.rincian, name)))
        field.setEnabled(may)

    def follow() -> None:
        several = may and form.pengisian.currentData() != "tahun"
        for name in ("pasangan", *OF_PERIODE[1:]):
            getattr(form, name).setEnabled(several)

    form.pengisian.currentIndexChanged.connect(lambda _: follow())
    form.cara.activated.connect(lambda _: _suit_join(form))
    form.pengisian.activated.connect(lambda _: _suit_join(form))
    _offer_pairs(form)
    follow()


_PAIRS = (
    ("Kasus selesai dari kasus masuk", "jumlah"),
    ("Penghuni yang dilayani dari penghuni", "terakhir"),
    ("Skor", "rata_rata"),
)
"""The usual pairs by what they measure, and how both their columns join."""


def _offer_pairs(form: RincianForm) -> None:
    """A pair sets how its columns join, and is named while they join so."""
    fields = [form.gabung_pembanding, form.gabung_realisasi, form.gabung_baris]
    for words, code in (("Lain", ""), *_PAIRS):
        form.pasangan.addItem(words, code)

    def name() -> None:
        one, other, rows = (field.currentData() for field in fields)
        code = one if one == other and rows == "kolom" else ""
        form.pasangan.setCurrentIndex(max(form.pasangan.findData(code), 0))

    def take() -> None:
        code = form.pasangan.currentData()
        for field, way in zip(fields, (code, code, "kolom"), strict=True):
            if code:
                field.setCurrentIndex(field.findData(way))

    for field in fields:
        field.currentIndexChanged.connect(lambda _: name())
    form.pasangan.activated.connect(lambda _: take())
    name()


_USUAL = {
    "rata_rata_realisasi": "rata_rata",
    "rata_rata_berbobot": "rata_rata",
    "baris_terakhir": "terakhir",
}
"""How the periode of a table with this way of computing usually join; others add up."""


def _suit_join(form: RincianForm) -> None:
    """Propose the usual way of joining for the way of computing just picked."""
    for field in (form.gabung_pembanding, form.gabung_realisasi):
        if field.isEnabled():
            usual = _USUAL.get(str(form.cara.currentData()), "jumlah")
            field.setCurrentIndex(field.findData(usual))


def _suit_unit(form: RincianForm, satuan: str) -> None:
    """Name the unit that the way just picked gives: a ratio is a percentage, a column is not."""
    cara = form.cara.currentData()
    if cara in CARA_REALISASI:
        if satuan and is_percent(form.satuan.text()):
            form.satuan.setText(satuan)
    elif cara != "diketik":
        form.satuan.setText("%")


def _values(form: RincianForm) -> dict[str, CellValue]:
    return {
        "judul": form.judul_rincian.text().strip(),
        "cara": str(form.cara.currentData()),
        **{name: str(getattr(form, name).currentData()) for name in OF_PERIODE},
        "satuan": form.satuan.text().strip(),
        "kolom_uraian": form.kolom_uraian.text().strip(),
        "kolom_kelompok": form.kolom_kelompok.text().strip(),
        "kolom_pembanding": form.kolom_pembanding.text().strip(),
        "kolom_realisasi": form.kolom_realisasi.text().strip(),
        "keterangan": form.keterangan.text().strip(),
        "dihitung": int(form.dihitung.isChecked()),
        "kaki_jumlah": int(form.kaki_jumlah.isChecked()),
        "kaki_rata_rata": int(form.kaki_rata_rata.isChecked()),
    }
