"""What stands in the window, as data: the tabs, the right-hand panes and what each command runs.

A developer of a room adds a function that imports and builds it, and one line below.
"""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtWidgets import QWidget

from lkjip_desktop.domain.model.entity import Indikator, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.ui.kit.host import FINDINGS, NOTES, Host

PLANNING: Final = "perencanaan"
TEXTS: Final = "naskah"
SECTION: Final = "subsie/"
"""Key of the tab of a section, before its id; alone it is the planning officer's own indikator."""
SUMMARY: Final = "ringkasan"


Build = Callable[[Host, QWidget], QWidget]
"""Makes a pane below its parent: put there when it is whole, all in it would be dressed twice."""


@dataclass(frozen=True, slots=True)
class Room:
    """A tab or a right-hand pane; `build` makes its Pane, a QWidget, when it is first seen."""

    key: str
    title: str
    build: Build
    tooltip: str = ""
    beside: bool = False
    """Whether the right-hand pane stands beside this tab."""


def section_key(subsie: str | None) -> str:
    """The tab in which the indikator of a section (None: of the planning officer) are filled in."""
    return SECTION + (subsie or "")


def tabs(laporan: Laporan) -> tuple[Room, ...]:
    """The tabs of a report from left to right; those of the sections follow its list of them."""
    return (*BEFORE, *_sections(laporan), *AFTER)


def _sections(laporan: Laporan) -> list[Room]:
    found = [
        Room(
            section_key(row.id),
            row.nama_pendek or row.nama or row.kode or "Seksi tanpa nama",
            _section(row.id),
            row.nama,
            beside=True,
        )
        for row in laporan.daftar(Subsie)
    ]
    if not found or laporan.children(Indikator, "subsie", None):
        own = "Indikator yang diisi petugas perencanaan sendiri"
        title = "Tanpa seksi" if found else "Indikator"
        found.append(Room(section_key(None), title, _section(None), own, beside=True))
    return found


def _section(subsie: str | None) -> Build:
    def build(host: Host, parent: QWidget) -> QWidget:
        from lkjip_desktop.ui.subsie.pane import SectionPane

        return SectionPane(host, subsie, parent)

    return build


def _planning(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.perencanaan.pane import PlanningPane

    return PlanningPane(host, parent)


def _texts(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.naskah.pane import TextsPane

    return TextsPane(host, parent)


def _summary(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.ringkasan.pane import SummaryPane

    return SummaryPane(host, parent)


def _findings(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.temuan.pane import FindingsPane

    return FindingsPane(host, parent)


def _notes(host: Host, parent: QWidget) -> QWidget:
    from lkjip_desktop.ui.catatan.pane import NotesPane

    return NotesPane(host, parent)


BEFORE: Final[tuple[Room, ...]] = (
    Room(PLANNING, "Perencanaan", _planning, "Satker, Renstra, perjanjian kinerja, pagu"),
)
AFTER: Final[tuple[Room, ...]] = (
    Room(TEXTS, "Naskah", _texts, "Teks tiap bab, dengan halaman yang dihasilkannya"),
)
SIDE: Final[tuple[Room, ...]] = (
    Room(SUMMARY, "Ringkasan", _summary, "Di mana posisi laporan ini (Ctrl+1)"),
    Room(FINDINGS, "Temuan", _findings, "Apa yang belum diisi dan apa yang bertentangan (Ctrl+2)"),
    Room(NOTES, "Catatan", _notes, "Apa yang ditulis petugas untuk satu sama lain (Ctrl+3)"),
)

Command = Callable[[Host], object]


def _preview(host: Host) -> None:
    from lkjip_desktop.ui.pratinjau.view import show_preview

    show_preview(host)


def _print(host: Host) -> None:
    from lkjip_desktop.ui.pratinjau.printing import print_report

    print_report(host)


def _print_part(host: Host) -> None:
    from lkjip_desktop.ui.pratinjau.view import print_part

    print_part(host)


def _history(host: Host) -> None:
    from lkjip_desktop.ui.riwayat.dialog import show_history

    show_history(host)


def _guide(host: Host) -> None:
    from lkjip_desktop.ui.bantuan.panduan.window import show_guide

    show_guide(host)


def guide_over(dialog: QWidget) -> None:
    """What F1 does in a dialog."""
    from lkjip_desktop.ui.bantuan.panduan.window import show_guide_over

    show_guide_over(dialog)


def _keys(host: Host) -> None:
    from lkjip_desktop.ui.bantuan.keys import show_keys

    show_keys(host)


def _about(host: Host) -> None:
    from lkjip_desktop.ui.bantuan.about import show_about

    show_about(host)


def _consolidate(host: Host) -> None:
    from lkjip_desktop.ui.konsolidasi.view import consolidate

    consolidate(host)


def _share(host: Host) -> None:
    from lkjip_desktop.ui.konsolidasi.share import share

    share(host)


def _send(host: Host) -> None:
    from lkjip_desktop.ui.konsolidasi.send import send

    send(host)


def _holders(host: Host) -> None:
    from lkjip_desktop.ui.konsolidasi.giveback import show_holders

    show_holders(host)


def _give_back(host: Host) -> None:
    from lkjip_desktop.ui.konsolidasi.giveback import give_back

    give_back(host)


def _show_notes(host: Host) -> None:
    from lkjip_desktop.ui.catatan.begin import take_notes

    take_notes(host)


def _write_note(host: Host) -> None:
    from lkjip_desktop.ui.catatan.begin import begin_note

    begin_note(host)


def _close_quarter(host: Host) -> None:
    from lkjip_desktop.ui.periode.closing import close_or_open

    close_or_open(host)


def _move_stray(host: Host) -> None:
    from lkjip_desktop.ui.periode.stray import move

    move(host)


def _delete_stray(host: Host) -> None:
    from lkjip_desktop.ui.periode.stray import delete

    delete(host)


def _spread_targets(host: Host) -> None:
    from lkjip_desktop.app.command.periode import spread_targets

    figures = host.session.figures
    if host.act("Sebar target triwulan", lambda draft: spread_targets(draft, figures)) is None:
        host.show_message("Tidak ada target triwulan yang belum diisi.")


def _archive_evidence(host: Host) -> None:
    from lkjip_desktop.ui.bukti.archive import write

    write(host)


def _template(host: Host) -> None:
    from lkjip_desktop.ui.impor.write import write

    write(host)


def _take_template(host: Host) -> None:
    from lkjip_desktop.ui.impor.templat import take_template

    take_template(host)


def _take_budget(host: Host) -> None:
    from lkjip_desktop.ui.impor.anggaran import take_budget

    take_budget(host)


COMMANDS: Final[Mapping[str, Command]] = {
    "aksi_pratinjau": _preview,
    "aksi_cetak": _print,
    "aksi_cetak_bagian": _print_part,
    "aksi_riwayat": _history,
    "aksi_panduan": _guide,
    "aksi_pintasan": _keys,
    "aksi_tentang": _about,
    "aksi_bagikan": _share,
    "aksi_konsolidasi": _consolidate,
    "aksi_kirim": _send,
    "aksi_pegangan": _holders,
    "aksi_catatan": _show_notes,
    "aksi_tulis_catatan": _write_note,
    "aksi_kembalikan": _give_back,
    "aksi_sebar_target": _spread_targets,
    "aksi_tutup_periode": _close_quarter,
    "aksi_pindah_angka": _move_stray,
    "aksi_hapus_angka": _delete_stray,
    "aksi_arsip_bukti": _archive_evidence,
    "aksi_templat": _template,
    "aksi_impor_templat": _take_template,
    "aksi_impor_anggaran": _take_budget,
}
"""What the actions of the main form run that are no business of the window itself, by their name.

An action that stands neither here nor in the window's own list is not shown.
"""
