"""The pages of the report with their controls: size, turning, how fresh they are."""

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QComboBox, QLabel, QToolButton, QVBoxLayout, QWidget

from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.kit.form.load import load
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.pratinjau.page_view import SIZES, PageView
from lkjip_desktop.ui.pratinjau.preview import preview_of


@dataclass
class PreviewForm:
    """forms/pratinjau.ui."""

    root: QWidget
    judul: QLabel
    halaman: QLabel
    naik: QToolButton
    turun: QToolButton
    ukuran: QComboBox
    tampilan: PageView
    keadaan: QToolButton


class PreviewPane(QWidget):
    """Follows the window's preview while it is seen."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self.preview = preview_of(host)
        self.form = form = load("pratinjau", PreviewForm, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(form.root)
        self._wanted: tuple[str, ...] = ()
        form.ukuran.addItems([_size_words(size) for size in SIZES])
        form.ukuran.activated.connect(lambda place: form.tampilan.set_size(SIZES[place]))
        form.naik.clicked.connect(lambda: form.tampilan.step(-1))
        form.turun.clicked.connect(lambda: form.tampilan.step(1))
        form.tampilan.turned.connect(lambda _: self._tell())
        form.keadaan.clicked.connect(self.update_now)
        QShortcut(QKeySequence("F5"), self, self.update_now)
        self.preview.changed.connect(self._take)
        self.preview.drawn.connect(form.tampilan.draw_missing)
        self.preview.join(self)
        self._shown: object = None
        self._take()

    def update_now(self) -> None:
        """Make the pages anew at once."""
        if self._host.keep():
            self.preview.make()

    def refresh(self) -> None:
        """The report may have changed; nobody looks at pages that are not on screen."""
        if self.isVisible():
            self.preview.want()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_heading(self, *titles: str) -> None:
        """Turn to the page on which this heading stands, now and when there are newer pages."""
        self._wanted = titles
        pages = self.preview.pages
        page = pages.page_of(*titles) if pages is not None else None
        if page is not None:
            self._wanted = () if self.preview.fresh else titles
            self.form.tampilan.go_to(page)

    def _take(self) -> None:
        pages = self.preview.pages
        if pages is not self._shown:
            self._shown = pages
            self.form.tampilan.show_pages(pages)
            if self._wanted:
                self.show_heading(*self._wanted)
        self._tell()

    def _tell(self) -> None:
        form, pages = self.form, self.preview.pages
        page = form.tampilan.page
        form.halaman.setText(f"hal. {page + 1} dari {len(pages)}" if pages else "")
        form.naik.setEnabled(pages is not None and page > 0)
        form.turun.setEnabled(pages is not None and page + 1 < len(pages))
        size = form.tampilan.size_shown
        if size in SIZES:
            form.ukuran.setCurrentIndex(SIZES.index(size))
        name, role, words = self._state()
        icon.put(form.keadaan, name, theme.current(), role)
        form.keadaan.setText(words)
        form.tampilan.set_words(words)
        form.keadaan.setAccessibleName(words)

    def _state(self) -> tuple[str, str, str]:
        preview = self.preview
        if preview.busy:
            return "segarkan", "text2", "Menyiapkan halaman…"
        if preview.why_not:
            return "silang", "error", preview.why_not
        if preview.made is not None and preview.fresh:
            return "centang", "ok_text", f"Sesuai data terakhir, {preview.made:%H.%M}"
        return "segarkan", "text2", "Perbarui"


def _size_words(size: object) -> str:
    return f"{size} %" if isinstance(size, int) else str(size)
