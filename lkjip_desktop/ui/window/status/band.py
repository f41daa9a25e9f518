"""What may be changed in this file, and what can be done now, said in the row of the tabs.

It has its room there whether it is shown or not, so that nothing below it moves.
"""

from typing import Final

from lkjip_desktop.app.command.outside import outside_words
from lkjip_desktop.app.command.periode import by_parts
from lkjip_desktop.app.overview.notes import return_words, returned
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.model.entity import Edisi, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.ui.kit import icon, theme
from lkjip_desktop.ui.window.main_form import MainForm

LOCKED: Final = (
    "Laporan ini terkunci: dapat dibaca, diekspor, dan dicetak, tetapi tidak dapat diubah."
)


def _locked_words(laporan: Laporan) -> str:
    """What a locked report says, with the edition it is."""
    known = laporan.rows(Edisi)
    number = f"Edisi {max(row.nomor for row in known.values())}. " if known else ""
    return f"{number}{LOCKED}"


NARROW: Final = 1180
"""Below this width of the window (px) the line of the tabs is full where there are quarters."""


class StateBand:
    """Shown over a locked report and over a part; elsewhere everything may be changed."""

    def __init__(self, form: MainForm) -> None:
        self._form = form
        form.pita_berkas_aksi.clicked.connect(self._act)
        self._action = form.aksi_kunci
        self._crowded = False
        form.root.resized.connect(self._fit)
        self.hide()

    def hide(self) -> None:
        """No report, or one in which everything may be changed."""
        self._form.pita_berkas.hide()

    def show(self, session: Session) -> None:
        """Say whose file this is; commands that are not for it are not offered."""
        form, part = self._form, session.subsie is not None
        for action in (
            form.aksi_bagikan,
            form.aksi_konsolidasi,
            form.aksi_pegangan,
            form.aksi_kembalikan,
            form.aksi_sebar_target,
            form.aksi_tutup_periode,
            form.aksi_kunci,
        ):
            action.setVisible(not part)
        form.aksi_kirim.setVisible(part)
        self._crowded = by_parts(session.laporan)
        self._tell(session, part=part)
        self._fit()

    def _fit(self) -> None:
        """Beside the quarters a narrow window has room for the words; Kirim is above them, too."""
        form = self._form
        crowded = self._crowded and form.root.width() < NARROW
        form.pita_berkas_aksi.setVisible(not crowded or self._action is not form.aksi_kirim)

    def _tell(self, session: Session, *, part: bool) -> None:
        form = self._form
        outside = "" if session.document.readonly else outside_words(session.document)
        form.aksi_pulihkan.setVisible(bool(outside))
        if outside:
            self._say(outside, "info", "Pulihkan…", "Diubah dari luar")
            self._action = form.aksi_pulihkan
        elif session.laporan.data.terkunci:
            self._say(_locked_words(session.laporan), "gembok", "Buka kunci…", "Terkunci")
            self._action = form.aksi_kunci
        elif part:
            row = session.laporan.find(Subsie, session.subsie or "")
            back = returned(session.threads, session.subsie)
            name = (row.nama_pendek or row.nama) if row else "seksi yang sudah dihapus"
            if back is not None:
                words = return_words(session.laporan, session.threads, back)
                self._say(words, "kembali", "Kirim…", "Dikembalikan")
                self._action = form.aksi_kirim
                return
            self._say(
                f"Bagian {name}: hanya isian seksi ini yang dapat diubah; yang lain untuk dibaca.",
                "anggota",
                "Kirim…",
                f"Bagian {name}",
            )
            self._action = form.aksi_kirim
        else:
            self.hide()

    def _say(self, words: str, sign: str, task: str, short: str) -> None:
        form = self._form
        icon.put(form.pita_berkas_ikon, sign, theme.current())
        form.pita_berkas_teks.show_text(words, short=short)
        form.pita_berkas_aksi.setText(task)
        form.pita_berkas.show()

    def _act(self) -> None:
        self._action.trigger()
