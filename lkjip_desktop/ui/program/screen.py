"""The start of Qt: it complains of the locale, and ends the process where it finds no screen."""

import _locale as locale  # what `locale` is made of, without its table of a thousand names
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

REFUSED = 2
"""The exit code of what is refused, as on the command line."""


@contextmanager
def needed() -> Iterator[None]:
    """Where the block makes the QApplication: no screen ends the process in a sentence.

    Qt would abort it. What else it says meanwhile is said afterwards.
    """
    _speak_utf8()
    said: list[str] = []

    def hear(kind: QtMsgType, _: QMessageLogContext, words: str) -> None:
        said.append(words)
        if kind is QtMsgType.QtFatalMsg:
            _give_up(said)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
        _tell(said)


def _speak_utf8() -> None:
    """Let Qt find a locale that it need not complain of: all text of ours is UTF-8."""
    if sys.platform != "linux":
        return
    with suppress(locale.Error):  # type: ignore[attr-defined]
        locale.setlocale(locale.LC_CTYPE, "")
    if locale.nl_langinfo(locale.CODESET) != "UTF-8":
        os.environ["LC_ALL"] = "C.UTF-8"


def _give_up(said: list[str]) -> None:
    """End here: once this returned, Qt would abort."""
    from lkjip_desktop.app.log import record

    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    name = next(filter(None, map(os.environ.get, names)), "")
    path = record(RuntimeError("\n".join(said)))
    where = f" (rinciannya di {path})" if path else ""
    sentence = (
        f"Layar {name} tidak dapat dipakai karena tidak terjangkau atau pustaka sistemnya belum"
        f" lengkap{where}; buka program dari desktop, atau pakai perintah dalam lkjip --help."
    )
    _tell([sentence])
    os._exit(REFUSED)


def _tell(said: list[str]) -> None:
    if sys.stderr is not None:
        with suppress(OSError):
            sys.stderr.writelines(f"{words}\n" for words in said)
            sys.stderr.flush()
