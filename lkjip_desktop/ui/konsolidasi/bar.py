"""The bar below the changes: how many there are, why they wait, and how far a long step is."""

from PySide6.QtCore import QCoreApplication, QEventLoop

from lkjip_desktop.app.share.review import Count
from lkjip_desktop.ui.konsolidasi.form import ConsolidationForm

EXPLAINED = "Satu revisi untuk tiap bagian. Nilai yang tidak dipilih tersimpan di riwayat."


class ApplyBar:
    """Fills the bar of the form; the view listens to its buttons."""

    def __init__(self, form: ConsolidationForm) -> None:
        self._form = form
        form.kemajuan.hide()

    def show_counts(self, found: Count, why: str, *, narrow: bool) -> None:
        """What is decided and what is not; `why` nothing can be applied yet, empty where it can."""
        form = self._form
        how = "" if narrow else " Periksa perubahan, putuskan bentrok, lalu terapkan."
        form.anak_judul.setText(f"Belum ada yang ditulis.{how}")
        form.jumlah.setText(f"{found.all} perubahan")
        told = [f"{found.taken} otomatis"]
        if found.decided:
            told.append(f"{found.decided} diputuskan")
        if found.left:
            told.append(f"{found.left} tidak diambil")
        form.rincian_jumlah.setVisible(bool(found.all) and not narrow)
        form.label_semua.setVisible(not narrow)
        form.rincian_jumlah.setText(", ".join(told) + ("," if found.open else ""))
        form.berikut.setText(f"{found.open} bentrok belum diputuskan")
        form.berikut.setVisible(bool(found.open))
        told_below = why if why and not found.open else EXPLAINED
        form.alasan.setText(told_below)
        form.alasan.setToolTip(told_below)
        form.kembalikan.setVisible(not narrow)
        self._offer(why, has_open=bool(found.open))

    def _offer(self, why: str, *, has_open: bool) -> None:
        form = self._form
        form.kembalikan.setEnabled(not why)
        form.kembalikan.setToolTip(why or "Ambil isinya, lalu kembalikan bagian dengan alasan")
        form.terapkan.setEnabled(not why)
        form.terapkan.setToolTip(why or "Tulis semua perubahan ini ke induk")
        for button, whose in ((form.pakai_induk, "induk"), (form.pakai_bagian, "bagian")):
            button.setEnabled(has_open)
            hint = f"Pakai nilai {whose} untuk bentrok yang ditampilkan dan belum diputuskan"
            button.setToolTip(hint if has_open else "Tidak ada bentrok yang belum diputuskan")

    def tell(self, done: int, total: int, words: str) -> None:
        """Say which step is next; the window takes no entries meanwhile."""
        form = self._form
        form.alasan.setText(f"{words} ({done + 1} dari {total})…")
        form.kemajuan.setRange(0, total)
        form.kemajuan.setValue(done)
        form.kemajuan.show()
        form.root.setEnabled(False)
        _paint_now()

    def end_progress(self) -> None:
        """Take entries again."""
        self._form.root.setEnabled(True)
        self._form.kemajuan.hide()


def _paint_now() -> None:
    """Show what was said before something that takes a while; keys and clicks wait."""
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
