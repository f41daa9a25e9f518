"""The editor of all evidence: what is asked for of whom, and that of kegiatan."""

from lkjip_desktop.domain.model.bukti import of_report
from lkjip_desktop.ui.bukti.part import EvidencePart
from lkjip_desktop.ui.kit.host import Host
from lkjip_desktop.ui.perencanaan.editor import Editor, Head


class EvidenceEditor(Editor):
    """Rows made here are asked for at first; a section brings them on the page of its indikator."""

    def __init__(self, host: Host) -> None:
        super().__init__(host, "Bukti dukung")
        self.add(EvidencePart(host, of_report, asks=True))
        self.finish()
        self.describe = lambda: Head("baris baru bertanda wajib: diminta dari seksi pemiliknya")
