"""What the bar under a table says: a note with the keys that matter, or a question with answers."""

from collections.abc import Callable
from enum import Enum

from lkjip_desktop.app.sheet.lembar import Tingkat
from lkjip_desktop.domain.record import dataclass


class MessageKind(Enum):
    """What kind of message it is; each has a sign of its own."""

    GEMA = "gema"  # what was understood of the text being typed
    KETERANGAN = "keterangan"
    RUMUS = "rumus"
    TEMUAN = "temuan"  # the level is in ``tingkat``
    CATATAN = "catatan"  # what a user said of the cell
    TANYA = "tanya"
    GALAT = "galat"


@dataclass(frozen=True, slots=True)
class Message:
    """A note: where (``awal``), what (``tebal``), and hints for the right end of the bar."""

    nada: MessageKind
    awal: str = ""
    tebal: str = ""
    petunjuk: tuple[str, ...] = ()
    tingkat: Tingkat | None = None


@dataclass(frozen=True, slots=True)
class MessageAnswer:
    """An answer to a question: the key ("Enter", "Esc", a letter), its words, what it does."""

    tombol: str
    teks: str
    then: Callable[[], None]


@dataclass(frozen=True, slots=True)
class MessageQuestion:
    """A question in the bar. Until it is answered no other key does anything in the table."""

    teks: str
    jawaban: tuple[MessageAnswer, ...]

    def answer(self, tombol: str) -> MessageAnswer | None:
        return next((j for j in self.jawaban if j.tombol.casefold() == tombol.casefold()), None)
