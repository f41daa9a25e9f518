"""The page of an indikator's texts: causes, obstacles, follow-up and supporting programmes."""

from functools import partial

from PySide6.QtWidgets import QLabel

from lkjip_desktop.domain.figures import HasilIndikator
from lkjip_desktop.domain.laporan import Address
from lkjip_desktop.domain.model import Narasi, keyed_id
from lkjip_desktop.domain.naskah import ASPEK, Tempat
from lkjip_desktop.store.draft import Draft
from lkjip_desktop.ui import theme
from lkjip_desktop.ui.host import Host
from lkjip_desktop.ui.subsie.part import Scroll, heading
from lkjip_desktop.ui.text_box import TextBox

HINTS = {
    "analisis": "Mengapa target tercapai atau tidak, dan apa yang berubah dari tahun lalu.",
    "kendala": "Satu kendala satu baris, diawali nomor: 1. … 2. …",
    "tindak_lanjut": "Tindak lanjut bernomor sama dengan kendalanya: 1. … 2. …",
    "program": "Program dan kegiatan yang menunjang atau menghambat pencapaian.",
}


class TextsPage(Scroll):
    """See part.Page."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._indikator = ""
        self._kode = ""
        self.boxes: dict[str, TextBox] = {}
        self._notes: dict[str, QLabel] = {}
        for tempat in ASPEK:
            self._add(tempat)
        self.column.addStretch(1)

    def _add(self, tempat: Tempat) -> None:
        box, note = TextBox(), heading("", "galat")
        box.setAccessibleName(tempat.judul)
        box.setPlaceholderText(HINTS.get(tempat.kode, ""))
        box.bind(partial(self._store, tempat))
        box.kept.connect(partial(self._tell, note))
        note.setWordWrap(True)
        note.hide()
        self.boxes[tempat.kode] = box
        title = heading(tempat.judul)
        title.setBuddy(box)
        for widget in (title, box, note):
            self.column.addWidget(widget)

    def _tell(self, note: QLabel, why: str) -> None:
        note.setText(why)
        note.setVisible(bool(why))

    def show_indicator(self, hasil: HasilIndikator) -> None:
        """See part.Page."""
        row, view = hasil.indikator, self._host.session.view
        other = row.id != self._indikator
        self._indikator, self._kode = row.id, row.kode
        for place, box in self.boxes.items():
            narasi = view.laporan.find(Narasi, self._address(place).id)
            editable = view.may_add(Narasi, {"indikator": row.id, "tempat": place})
            if box.isReadOnly() is editable:
                box.setReadOnly(not editable)
                theme.set_role(box, "")
            box.show_text(narasi.teks if narasi else "", fresh=other)

    def _address(self, place: str) -> Address:
        ruang = self._host.session.laporan.ruang
        row = keyed_id(ruang, Narasi, self._indikator, place)
        return Address(Narasi.KIND, row, "teks")

    def _store(self, tempat: Tempat, text: str) -> None:
        indikator = self._indikator

        def edit(draft: Draft) -> None:
            draft.new(Narasi, indikator=indikator, tempat=tempat.kode, teks=text)

        self._host.change(f"{tempat.judul} {self._kode}", edit)

    def keep(self) -> bool:
        """See part.Page."""
        return False not in [box.keep() for box in self.boxes.values()]

    def open_address(self, address: Address) -> bool:
        """See part.Page."""
        for place, box in self.boxes.items():
            if address.kind == Narasi.KIND and address.id == self._address(place).id:
                self.ensureWidgetVisible(box)
                box.setFocus()
                return True
        return False
