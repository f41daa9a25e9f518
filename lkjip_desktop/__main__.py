"""Starts the program: python -m lkjip_desktop, or the command lkjip."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from types import ModuleType
from typing import NoReturn

from lkjip_desktop import joined
from lkjip_desktop.ahead import WINDOW, read_ahead, start_of
from lkjip_desktop.behind import stand_behind

_LATER = (
    *("ast", "bz2", "inspect", "ipaddress", "locale", "lzma", "ntpath", "pickle", "shutil"),
    *("socket", "tempfile", "textwrap", "tokenize", "traceback"),
)
"""What is imported by all and seldom used.

By dataclasses: inspect, for classes without a docstring; by inspect: ast and tokenize, for sources;
by urllib: ipaddress, for hosts; by pathlib: ntpath, for paths of Windows elsewhere; by logging:
socket and traceback; by shutil: bz2 and lzma; by the chart: locale; by ReportLab: the others, for
files that it is not asked for.
"""

_DONE = (0, 1)
"""What a command ends with that did what it was asked for, with findings or without."""


def main() -> None:
    """Run the command line and leave with its exit code; Ctrl+C ends it in a sentence anywhere."""
    gc.disable()  # a command ends soon; the window turns it on when it stands
    try:
        stand_behind()
        for name in _LATER:
            sys.modules.setdefault(name, _Later(name))
        # As in the installed program: OpenSSL behind the hashes of a few names takes 4 MB.
        sys.modules.setdefault("_hashlib", None)  # type: ignore[arg-type]
        name = start_of(sys.argv[1:])
        if name == WINDOW:
            read_ahead()
        if name:
            joined.take(name)
            from lkjip_desktop.domain.pattern import keep_compiled

            keep_compiled()
        from lkjip_desktop import cli

        code = cli.main()
    except KeyboardInterrupt:
        code = 2
        _say_stopped()
    _end(code)


class _Later(ModuleType):
    """A module of the standard library that is read when something of it is first used."""

    def __getattr__(self, name: str) -> object:
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        module = import_module(self.__name__)
        vars(self).update(vars(module))
        return getattr(module, name)


def _say_stopped() -> None:
    if sys.stderr is not None:
        with suppress(OSError):  # the code says it, too
            sys.stderr.write("Dihentikan.\n")


def _hold_nothing_back() -> None:
    """Let go of what could not be written: Python would try once more, and end with 120."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _end(code: int) -> NoReturn:
    """Leave, a command at once: Python would take apart all it holds, a tenth of an export's time.

    Qt wants to be taken down in order.
    """
    hurried = "PySide6" not in sys.modules
    if hurried and code in _DONE:
        joined.keep()
    if hurried:
        atexit._run_exitfuncs()  # noqa: SLF001 - as multiprocessing ends its children
    _hold_nothing_back()
    if hurried:
        os._exit(code)
    sys.exit(code)


if __name__ == "__main__":
    main()
