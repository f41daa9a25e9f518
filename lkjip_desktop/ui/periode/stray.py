"""Moves the figures that stand outside the way their tables are filled in, or deletes them."""

from functools import partial

from lkjip_desktop.app.command import stray
from lkjip_desktop.ui.kit.form.question import ask
from lkjip_desktop.ui.kit.host import Host


def move(host: Host) -> None:
    """Ask, and move what finds a place."""
    may = host.session.view.may_edit
    way = (
        " Angka setahun pindah ke TW IV atau Desember, angka triwulan ke bulan terakhirnya; angka"
        " bulanan yang menjadi triwulan, dan keduanya yang menjadi setahun, digabung menurut"
        " gabungannya. Yang tempatnya sudah terisi tetap tersimpan."
    )
    many = stray.count(host.session.laporan, may)
    if _wanted(host, many, "Pindahkan angka?", way, "Pindahkan"):
        host.act("Pindahkan angka", lambda draft: stray.move(draft, may))
        left = stray.count(host.session.laporan, may)
        if left:
            host.show_message(f"{left} isian tidak mendapat tempat dan tetap tersimpan.")


def delete(host: Host) -> None:
    """Ask, and delete them."""
    may = host.session.view.may_edit
    many = stray.count(host.session.laporan, may, foreign=True)
    if _wanted(host, many, "Hapus angka itu?", " Ctrl+Z mengembalikannya.", "Hapus"):
        host.act("Hapus angka", lambda draft: stray.delete(draft, may))


def _wanted(host: Host, many: int, title: str, way: str, button: str) -> bool:
    if not many:
        host.attempt(partial(_say_there_are_none, host))
        return False
    text = f"{many} isian tersimpan di luar tahun atau cara pengisiannya dan tidak dihitung."
    return ask(host.window, title, text + way, button)


def _say_there_are_none(host: Host) -> None:
    """Or that nothing can be changed, where none may be."""
    host.session.document.refuse_what_is_closed()
    host.show_message("Semua angka tersimpan menurut cara pengisiannya.")
