"""How much the streams of a PDF come to, looked at before a reader unpacks them all at once."""

from __future__ import annotations

import base64
import re
import zlib
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from typing import Final

_MEGABYTE: Final = 1 << 20
_MOST: Final = 128 * _MEGABYTE
"""Of one stream; a sheet of A4 in colour has 104 at 600 dots to an inch."""
_FIRST, _EACH, _ALL = 256 * _MEGABYTE, 50 * _MEGABYTE, 2048 * _MEGABYTE
"""Of all streams: for a document, for each of its pages, and at the most."""
_PIECE: Final = 1 << 16
_LAYERS: Final = 4
"""So often a stream is packed in itself; more is no document."""
_STREAM: Final = re.compile(rb"(?<!end)stream\r?\n")
_LETTERS: Final = re.compile(rb"\s*(?:<~)?[\s!-uz]{16}")
_HEX: Final = re.compile(rb"[\s0-9A-Fa-f]{16}")


def unpacks_to_too_much(data: bytes, pages: int) -> bool:
    """Whether a stream, or all of them, come to more than scanned pages do.

    Streams behind a password and those packed otherwise than deflated are not looked into.
    """
    left, looked = min(_FIRST + pages * _EACH, _ALL), 0
    for found in _STREAM.finditer(data):
        start, most = found.end(), min(left, _MOST)
        stop = _end_of_letters(data, start)
        looked += stop - start
        if looked > len(data) * _LAYERS:  # no end of so many is where it should be
            return True
        pieces = iter([_from_letters(data[start:stop])]) if stop > start else _pieces(data, start)
        size = _size(pieces, most, _LAYERS)
        if size > most:
            return True
        left -= size
    return False


def _end_of_letters(data: bytes, start: int) -> int:
    """Where a stream written in hexadecimal or in base 85 ends; `start` where it is neither."""
    for pattern, end in ((_HEX, b">"), (_LETTERS, b"~>")):
        if pattern.match(data, start):
            stop = data.find(end, start)
            return stop if stop >= 0 else len(data)
    return start


def _from_letters(letters: bytes) -> bytes:
    """What they stand for; b"" where they are plain words of the page."""
    words = b"".join(letters.split())
    with suppress(ValueError):
        return bytes.fromhex(words.decode("ascii"))
    with suppress(ValueError):
        return base64.a85decode(words.removeprefix(b"<~"))
    return b""


def _pieces(data: bytes, start: int) -> Iterator[bytes]:
    return (data[at : at + _PIECE] for at in range(start, len(data), _PIECE))


def _size(pieces: Iterator[bytes], most: int, layers: int) -> int:
    """Bytes that come out of a stream in all its layers; hardly more are made than `most`."""
    first = next(pieces, b"")
    if not layers or not _is_deflated(first):
        return 0
    total = 0

    def counted() -> Iterator[bytes]:
        nonlocal total
        for piece in _inflated(chain([first], pieces)):
            total += len(piece)
            if total > most:
                return
            yield piece

    out = counted()
    inner = _size(out, most, layers - 1)
    for _ in out:  # what the inner layer did not ask for
        pass
    return total + inner


def _is_deflated(piece: bytes) -> bool:
    """As zlib's own header says it: the method, and a number that 31 divides."""
    return len(piece) > 1 and piece[0] & 15 == 8 and int.from_bytes(piece[:2], "big") % 31 == 0  # noqa: PLR2004


def _inflated(pieces: Iterator[bytes]) -> Iterator[bytes]:
    inflating = zlib.decompressobj()
    with suppress(zlib.error):
        for piece in pieces:
            rest = piece
            while rest and not inflating.eof:
                yield inflating.decompress(rest, _PIECE)
                rest = inflating.unconsumed_tail
