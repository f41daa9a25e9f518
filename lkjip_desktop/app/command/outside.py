"""What is to be said, and refused, where rows were changed outside the program."""

from __future__ import annotations

from lkjip_desktop.domain.display.nama import describe
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.document import Document


def outside_words(document: Document) -> str:
    """What is to be said of figures that the jurnal does not explain; "" where there are none."""
    count = len({(cell.address.kind, cell.address.id) for cell in document.unexplained})
    if not count:
        return ""
    name = document.path.name if document.path else "Laporan ini"
    first = describe(document.laporan, document.unexplained[0].address)
    return (
        f"{name} memuat {count} baris yang diubah dari luar program (yang pertama: {first});"
        " pulihkan dari riwayat lewat menu Laporan, atau dengan lkjip pulihkan."
    )


def refuse_outside(document: Document) -> None:
    """Raise Refusal where figures of the report are not those that its jurnal tells."""
    words = outside_words(document)
    if words:
        raise Refusal(words)
