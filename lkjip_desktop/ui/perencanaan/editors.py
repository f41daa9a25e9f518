"""The editor of each part of planning, put together from tables, texts and a few commands."""

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtWidgets import QMenu, QWidget

from lkjip_desktop.app.overview.waiting import waiting_words
from lkjip_desktop.app.sheet.about import TEXTS
from lkjip_desktop.app.sheet.table import lalu, pengaturan, renstra, umum
from lkjip_desktop.app.sheet.table.anggaran import kegiatan
from lkjip_desktop.app.sheet.table.anggaran.belanja import BelanjaTable
from lkjip_desktop.app.sheet.table.indikator import IndikatorTable
from lkjip_desktop.domain.model.entity import (
    Belanja,
    Entity,
    Indikator,
    IndikatorRenstra,
    Kegiatan,
    Pengaturan,
    Sasaran,
    Subsie,
)
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.setting import BAND_SETS, SettingKind
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.ui.entry.table import TablePart
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.perencanaan.editor import Editor, Head
from lkjip_desktop.ui.perencanaan.part import EditorPart, TextsPart, link
from lkjip_desktop.ui.perencanaan.task import TaskPart

Build = Callable[[Host], Editor]


def _officials(host: Host) -> Editor:
    editor = Editor(host, "Pejabat")
    editor.add(TablePart(host, umum.daftar_pejabat()))
    signing = TablePart(
        host,
        umum.penandatangan(),
        "Penandatangan",
        "Nama, jabatan, dan NIP pada blok tanda tangan diambil dari daftar pejabat.",
    )
    editor.add(signing)
    editor.finish()
    return editor


def _sections(host: Host) -> Editor:
    editor = Editor(host, "Seksi")
    note = "Tab di atas mengikuti daftar ini: satu seksi satu tab."
    table = TablePart(host, umum.daftar_subsie(), note=note)
    editor.add(table)
    editor.add(_following(table, TaskPart(host, _row_at(host, table, Subsie))))
    editor.finish()
    return editor


def _row_at(host: Host, table: TablePart, kind: type[Entity]) -> Callable[[], Entity | None]:
    """The row that has the focus in a table, the one before that, or the first."""
    shown: list[str] = []

    def row() -> Entity | None:
        laporan = host.session.laporan
        key = table.key
        found = (
            laporan.find(kind, key.id)
            if isinstance(key, Address) and key.kind == kind.KIND
            else None
        )
        rows = laporan.daftar(kind)
        kept = laporan.find(kind, shown[0]) if shown else None
        found = found or kept or (rows[0] if rows else None)
        shown[:] = [found.id] if found else []
        return found

    return row


P = TypeVar("P", bound=EditorPart)


def _following(table: TablePart, part: P) -> P:
    """The part, which shows another row as soon as the focus of the table goes there."""

    def follow() -> None:
        if part.keep():  # else what could not be stored yet stays on screen
            part.refresh()

    table.row_changed.connect(follow)
    return part


def _objectives(host: Host) -> Editor:
    editor = Editor(host, "Tujuan dan sasaran")
    editor.add(TablePart(host, umum.daftar_jenjang(), "Jenjang", "Dari yang tertinggi."))
    editor.add(TablePart(host, umum.daftar_tujuan(), "Tujuan"))
    note = "Alt+Kanan memasukkan sasaran ke bawah sasaran di atasnya, Alt+Kiri mengeluarkannya."
    for code, title in (
        ("laporan", "Sasaran laporan"),
        ("renstra", "Sasaran Renstra"),
        ("perjanjian_kinerja", "Sasaran Perjanjian Kinerja"),
    ):
        editor.add(TablePart(host, umum.daftar_sasaran(code), title, note))
        note = ""
    editor.finish()
    return editor


def _indicators(host: Host) -> Editor:
    editor = Editor(host, "Indikator")
    empty = (
        "Belum ada sasaran maupun indikator. Isi sasaran laporan di bagian Tujuan dan sasaran, "
        "lalu tambah indikator di sini."
    )
    indicators = IndikatorTable()
    table = TablePart(host, indicators, empty=empty)
    table.row_changed.connect(lambda: setattr(indicators, "anchor", table.key))
    editor.add(table)
    editor.add(_following(table, TextsPart(host, _row_at(host, table, Indikator), TEXTS)))
    editor.finish()
    editor.tool(link("Tambah indikator", "tambah", table.add), makes=Indikator)

    def describe() -> Head:
        laporan = host.session.laporan
        return Head(right=f"{len(laporan.rows(Indikator))} indikator")

    editor.describe = describe
    return editor


def _plan(host: Host) -> Editor:
    editor = Editor(host, "Renstra", fill=True)
    empty = (
        "Belum ada Renstra. Isi jenjang di bagian Tujuan dan sasaran, lalu tambah sasaran dan "
        "indikator di sini; tahunnya diatur di Pengaturan laporan."
    )
    table = TablePart(host, renstra.RenstraTable(), fill=True, empty=empty)
    editor.add(table)

    def add_objective() -> None:
        key = table.key
        before = {baris.kunci for baris in table.grid.model.sheet.baris}
        host.act("Tambah sasaran Renstra", lambda draft: renstra.add_objective(draft, key))
        table.go_to_new(before)

    def describe() -> Head:
        laporan = host.session.laporan
        years = umum.years_of(laporan)
        counted = sum(row.dokumen == "renstra" for row in laporan.daftar(Sasaran))
        plans = len(laporan.rows(IndikatorRenstra))
        note = f"target {_words(len(years))} tahun, {years[0]}–{years[-1]}"
        return Head(note, f"{plans} indikator, {counted} sasaran")

    editor.tool(link("Tambah sasaran", "tambah", add_objective), makes=Sasaran)
    editor.tool(link("Tambah indikator", "tambah", table.add), makes=IndikatorRenstra)
    editor.describe = describe
    return editor


_COUNTS: Final = ("", "satu", "dua", "tiga", "empat", "lima", "enam")


def _words(count: int) -> str:
    return _COUNTS[count] if count < len(_COUNTS) else str(count)


def _budget(host: Host) -> Editor:
    editor = Editor(host, "Kegiatan dan pagu")
    tree = TablePart(
        host,
        kegiatan.KegiatanTable(),
        note="Alt+Kanan menjadikan baris keluaran dari kegiatan di atasnya, Alt+Kiri sebaliknya.",
    )
    editor.add(tree)
    editor.add(TablePart(host, kegiatan.pagu(), "Pagu"))
    editor.add(
        TablePart(
            host,
            kegiatan.daftar_revisi(),
            "Revisi pagu",
            "Jumlah bertanda: tambahan ditulis biasa, pengurangan dengan tanda minus.",
        )
    )
    editor.finish()

    def describe() -> Head:
        session = host.session
        count = len(session.laporan.rows(Kegiatan))
        final = waiting_words(
            lambda one: format_rupiah(one.pagu.pagu_akhir, kosong="belum diisi"),
            session.figures,
            (item.figures for item in session.shadows),
        )
        return Head(f"pagu akhir <b>{final}</b>", f"{count} baris")

    editor.describe = describe
    return editor


def _spending(host: Host) -> Editor:
    editor = Editor(host, "Belanja", fill=True)
    table = TablePart(host, BelanjaTable(), fill=True)
    editor.add(table)
    editor.tool(link("Tambah belanja", "tambah", table.add), makes=Belanja)

    def describe() -> Head:
        figures = host.session.shown
        shown = format_rupiah(figures.ringkasan.realisasi_anggaran, kosong="belum diisi")
        which = "kegiatan" if figures.ringkasan.menurut_kegiatan else "indikator"
        return Head(f"realisasi menurut {which} <b>{shown}</b>")

    editor.describe = describe
    return editor


def _past(host: Host) -> Editor:
    editor = Editor(host, "Tahun lalu", fill=True)
    empty = "Belum ada indikator; isi dahulu di bagian Indikator."
    editor.add(TablePart(host, lalu.PastYearTable(), fill=True, empty=empty))
    note = "target dan realisasi tahun sebelumnya, dan standar nasional bila ada"
    editor.describe = lambda: Head(note)
    return editor


def _letter(host: Host) -> Editor:
    editor = Editor(host, "Surat pengantar")
    editor.add(TablePart(host, umum.surat_pengantar()))
    editor.finish()
    return editor


def _settings(host: Host) -> Editor:
    editor = Editor(host, "Pengaturan laporan")
    editor.add(TablePart(host, umum.tahun(), "Renstra yang berlaku"))
    editor.add(TablePart(host, pengaturan.SettingTable(), "Pengaturan"))
    for item, table in pengaturan.named(SettingKind.BANDS, pengaturan.BandsTable):
        part = TablePart(host, table, item.label, item.keterangan)
        editor.add(part)
        editor.tool(_band_sets(host, item.nama), makes=Pengaturan)
    for item, table in pengaturan.named(SettingKind.SET, pengaturan.PartsTable):
        editor.add(TablePart(host, table, "Bagian yang dicetak", item.keterangan))
    editor.finish()
    return editor


def _band_sets(host: Host, nama: str) -> QWidget:
    """A menu of the sets of predikat in use."""

    def show() -> None:
        menu = QMenu(button)
        for words, isi in BAND_SETS:
            menu.addAction(words, lambda isi=isi: take(isi))
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def take(isi: str) -> None:
        host.act("Pakai set predikat", lambda draft: pengaturan.put_setting(draft, nama, isi))

    button = link("Pakai set predikat…", "", show)
    return button


def _office(host: Host) -> Editor:
    from lkjip_desktop.ui.perencanaan.satker import office_editor

    return office_editor(host)


def _agreement(host: Host) -> Editor:
    from lkjip_desktop.ui.perencanaan.perjanjian import AgreementEditor

    return AgreementEditor(host)


def _actions(host: Host) -> Editor:
    from lkjip_desktop.ui.perencanaan.aksi import ActionEditor

    return ActionEditor(host)


def _matrix(host: Host) -> Editor:
    from lkjip_desktop.ui.perencanaan.alokasi import MatrixEditor

    return MatrixEditor(host)


def _free(host: Host) -> Editor:
    from lkjip_desktop.ui.perencanaan.tabel import FreeEditor

    return FreeEditor(host)


def _evidence(host: Host) -> Editor:
    from lkjip_desktop.ui.perencanaan.bukti import EvidenceEditor

    return EvidenceEditor(host)


def _scans(host: Host) -> Editor:
    from lkjip_desktop.ui.perencanaan.lampiran import ScansEditor

    return ScansEditor(host)


BUILD: Final[dict[str, Build]] = {
    "satker": _office,
    "pejabat": _officials,
    "seksi": _sections,
    "sasaran": _objectives,
    "indikator": _indicators,
    "renstra": _plan,
    "perjanjian": _agreement,
    "aksi": _actions,
    "kegiatan": _budget,
    "belanja": _spending,
    "alokasi": _matrix,
    "lalu": _past,
    "surat": _letter,
    "tabel": _free,
    "bukti": _evidence,
    "lampiran": _scans,
    "pengaturan": _settings,
}
"""How the editor of each part is built when it is first opened."""
