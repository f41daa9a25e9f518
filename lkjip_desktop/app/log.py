"""The log of what went wrong, in the user's data folder, for a report of the problem."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

SIZE = 500_000
"""Bytes of one log file."""
KEPT = 3
"""Older log files kept beside it."""

_log = logging.getLogger("lkjip_desktop")


def log_path() -> Path:
    import platformdirs

    return platformdirs.user_data_path("lkjip", appauthor=False) / "log" / "lkjip.log"


def start_log() -> Path | None:
    """Write warnings and errors of the program to the log; None where the folder forbids it."""
    path = log_path()
    for old in [item for item in _log.handlers if isinstance(item, RotatingFileHandler)]:
        if Path(old.baseFilename) == path:
            return path
        _log.removeHandler(old)
        old.close()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=SIZE, backupCount=KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    _log.addHandler(handler)
    return path


def record(error: BaseException) -> Path | None:
    """Write an unexpected exception with its traceback; where to find it, or None."""
    path = start_log()
    if path is not None:
        _log.error("unexpected exception", exc_info=error)
    return path
