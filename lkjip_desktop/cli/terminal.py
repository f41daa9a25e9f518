"""Writes what commands say: the same bytes on every system, and nothing into a closed pipe."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any, Final

from lkjip_desktop.domain.pattern import pattern

_STEERS: Final = pattern(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""What a terminal obeys instead of showing it: what is told may come from anybody's file."""
_SHOWN: Final = "\ufffd"


def prepare(stream: IO[str] | None) -> None:
    """Make output the same bytes everywhere; a windowed program has none."""
    # A name that is no text is shown as the bytes it is made of, where names are bytes.
    errors = "surrogateescape" if os.name == "posix" else "backslashreplace"
    if stream is not None and hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")


def say(*lines: str) -> None:
    write(_STEERS.sub(_SHOWN, "".join(f"{line}\n" for line in lines)))


def write(text: str) -> None:
    if sys.stdout is not None:
        with writing():
            sys.stdout.write(text)


@contextmanager
def writing() -> Iterator[None]:
    """Turn a full disk under the output into a refusal; a reader that has gone is none."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        from lkjip_desktop.store.galat import NotSaved, cause

        raise NotSaved(f"Belum tersimpan: keluaran {cause(error)}.") from error


def to_json(value: Any) -> str:
    told = json.dumps(value, ensure_ascii=False, indent=1)
    return _STEERS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", told)


def fail(kalimat: str, code: int) -> int:
    if sys.stderr is not None:
        with suppress(OSError):  # the code says it, too
            sys.stderr.write(_STEERS.sub(_SHOWN, " ".join(kalimat.split())) + "\n")
    return code


def warn(kalimat: str) -> None:
    """Say what a reader of the output has to know, beside it; nothing for ""."""
    if kalimat:
        fail(f"Perhatian: {kalimat}", 0)


def tell_progress(percent: int) -> None:
    """Tell the window, which reads along; what is told is no reason to stop half way."""
    with suppress(BrokenPipeError):
        say(f"{percent} %")
        if sys.stdout is not None:
            sys.stdout.flush()
