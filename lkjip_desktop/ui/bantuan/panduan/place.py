"""Which place of the guide speaks of what the focus is in."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

PLACES: Final = {
    "halaman_mulai": "petugas_perencanaan#menyiapkan-tahun",
    "PlanningPane": "petugas_perencanaan#mengisi-perencanaan",
    "SectionPane": "petugas_seksi#mengisi-angka",
    "AnggaranBlock": "petugas_seksi#mengisi-anggaran",
    "TextsPage": "petugas_seksi#menulis-analisis-dan-menambah-bukti",
    "ActionPage": "petugas_seksi#menulis-analisis-dan-menambah-bukti",
    "PastPage": "petugas_seksi#menulis-analisis-dan-menambah-bukti",
    "AboutPage": "petugas_seksi#menulis-analisis-dan-menambah-bukti",
    "PicturesPage": "petugas_seksi#menulis-analisis-dan-menambah-bukti",
    "EvidencePage": "petugas_seksi#menulis-analisis-dan-menambah-bukti",
    "EvidenceEditor": "petugas_perencanaan#mengisi-perencanaan",
    "HistoryPage": "petugas_perencanaan#riwayat-dan-cadangan",
    "TextsPane": "petugas_perencanaan#menyunting-naskah",
    "PreviewView": "petugas_perencanaan#mengekspor-mengunci-dan-mencetak",
    "ConsolidationView": "petugas_perencanaan#menggabungkan",
    "SummaryPane": "petugas_perencanaan#membaca-ringkasan-dan-menyelesaikan-temuan",
    "FindingsPane": "temuan",
    "NotesPane": "petugas_seksi#memeriksa-temuan",
    "baru": "petugas_perencanaan#menyiapkan-tahun",
    "templat": "petugas_seksi#mengisi-angka",
    "impor_templat": "petugas_seksi#mengisi-angka",
    "tombol": "tanya_jawab",
    "impor_anggaran": "petugas_perencanaan#mengisi-perencanaan",
    "bagikan_laporan": "petugas_perencanaan#membagikan",
    "pegangan": "petugas_perencanaan#selama-seksi-mengisi",
    "banding_teks": "petugas_perencanaan#menggabungkan",
    "kembalikan": "petugas_perencanaan#menggabungkan",
    "kirim_bagian": "petugas_seksi#menandai-selesai-dan-mengirim-kembali",
    "rincian": "petugas_seksi#mengisi-angka",
    "rujukan": "petugas_seksi#mengisi-angka",
    "tautan": "petugas_perencanaan#mengisi-perencanaan",
    "angka": "petugas_perencanaan#menyunting-naskah",
    "kunci": "petugas_perencanaan#mengekspor-mengunci-dan-mencetak",
    "ekspor": "petugas_perencanaan#mengekspor-mengunci-dan-mencetak",
    "ekspor_periode": "petugas_perencanaan#mengukur-menutup-dan-melaporkan-triwulan",
    "tutup_triwulan": "petugas_perencanaan#mengukur-menutup-dan-melaporkan-triwulan",
    "riwayat": "petugas_perencanaan#riwayat-dan-cadangan",
    "masalah": "tanya_jawab",
}
"""A chapter and the anchor in it, by the class or the object name of the widget around the focus.

The innermost widget that is listed decides.
"""
FIRST: Final = "petugas_seksi"
"""Where nothing else is known."""


def place_of_focus(*windows: QWidget) -> str:
    """The place for the widget in focus, else for the page the window shows.

    Of a dialog that no place speaks of, the next window decides.
    """
    focus = QApplication.focusWidget()
    for window in windows:
        inside = focus is not None and focus.window() is window
        for start in (focus if inside else None, _shown(window)):
            for widget in _outwards(start, window):
                place = PLACES.get(type(widget).__name__) or PLACES.get(widget.objectName())
                if place is not None:
                    return place
    return FIRST


def _outwards(widget: QWidget | None, window: QWidget) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = None if widget is window else widget.parentWidget()


def _shown(widget: QWidget) -> QWidget:
    """The innermost page on screen."""
    stacks = widget.findChildren(QStackedWidget)
    seen = [stack for stack in stacks if stack.isVisible() and stack.currentWidget() is not None]
    shown = max(seen, key=lambda stack: len(list(_outwards(stack, widget))), default=None)
    return shown.currentWidget() if shown is not None else widget
