"""Asks for whose section, and into which file, an Excel template is written."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog

from lkjip_desktop.app.exchange.templat.page import TemplatOwner, section, sections
from lkjip_desktop.app.exchange.templat.write import file_name, write_template
from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.kit.new_file import beside

FILTER = "Buku kerja Excel (*.xlsx)"


@dataclass
class TemplateForm:
    """forms/templat.ui."""

    root: QDialog
    seksi: QComboBox
    tombol: QDialogButtonBox


def write(host: Host) -> Path | None:
    """Ask for section and place, and write its template; where it stands, None where it does not.

    A part has one section only, which is not asked for.
    """
    if not host.keep():
        return None
    seksi = _section(host)
    out = _place(host, seksi) if seksi is not None else None
    if seksi is None or out is None:
        return None
    cells = host.attempt(lambda: write_template(host.session, seksi.id, out, host.session.periode))
    if cells is None:
        return None
    host.show_message(f"Templat dengan {cells} sel isian disimpan: {out}")
    return out


def _section(host: Host) -> TemplatOwner | None:
    laporan, own = host.session.laporan, host.session.subsie
    return section(laporan, own) if own is not None else _ask(host)


def _ask(host: Host) -> TemplatOwner | None:
    form = load("templat", TemplateForm, host.window)
    offered = sections(host.session.laporan)
    for seksi in offered:
        form.seksi.addItem(seksi.nama)
    theme.set_role(form.tombol.button(QDialogButtonBox.StandardButton.Ok), "utama")
    form.tombol.button(QDialogButtonBox.StandardButton.Ok).setText("Simpan templat…")
    form.tombol.accepted.connect(form.root.accept)
    form.tombol.rejected.connect(form.root.reject)
    form.seksi.setFocus()
    accepted = form.root.exec() == QDialog.DialogCode.Accepted
    chosen = offered[form.seksi.currentIndex()]
    form.root.deleteLater()
    return chosen if accepted else None


def _place(host: Host, seksi: TemplatOwner) -> Path | None:
    name = file_name(host.session.laporan, seksi, host.session.periode)
    start = beside(host.session.document.path, name)
    name, _ = QFileDialog.getSaveFileName(host.window, "Templat Excel", str(start), FILTER)
    if not name:
        return None
    out = Path(name)
    return out if out.suffix.casefold() == ".xlsx" else out.with_name(f"{out.name}.xlsx")
