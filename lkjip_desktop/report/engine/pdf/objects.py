"""The syntax of a PDF file: strings, streams, and numbered objects as one run of bytes."""

import zlib
from collections.abc import Sequence
from functools import lru_cache
from hashlib import sha256
from struct import pack
from typing import Final

_HEAD: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
STREAM_END: Final = b"\r\nendstream"
"""Both signs of a line end: data that ends with the one is not taken for a part of the other."""
_EFFORT: Final = 5  # of zlib: its usual 6 takes half as long again for one byte in a hundred less
_REMEMBERED: Final = 256  # streams, of ten kilobytes each or so
_IN_ONE: Final = 200  # objects that are packed together: few enough to be unpacked for one of them
_ESCAPES: Final = str.maketrans({"\\": r"\\", "(": r"\(", ")": r"\)", "\n": r"\n", "\r": r"\r"})


def text_string(words: str) -> str:
    """Words for a dictionary, in whatever script; half of a surrogate pair becomes a question."""
    if words.isascii():
        return f"({words.translate(_ESCAPES)})"
    return f"<FEFF{words.encode('utf-16-be', 'replace').hex().upper()}>"


def stream(entries: str, data: bytes, *, packed: bool = True) -> bytes:
    """An object of data with the entries of its dictionary."""
    if packed:
        entries, data = f"{entries}/Filter/FlateDecode", _packed(data)
    head = f"<<{entries}/Length {len(data)}>>\nstream\n"
    return head.encode("ascii") + data + STREAM_END


@lru_cache(maxsize=_REMEMBERED)
def _packed(data: bytes) -> bytes:
    """Most pages of a report that is made anew are as they were."""
    return zlib.compress(data, _EFFORT)


def write(objects: Sequence[bytes], root: int, info: int) -> bytes:
    """The file: the first object has number 1, ``root`` is the catalogue's.

    What is no stream is packed, many objects in one: a tagged report is mostly small objects.
    """
    out, offset = [_HEAD], len(_HEAD)
    places: list[bytes] = [pack(">BIH", 0, 0, 0xFFFF)] * (len(objects) + 1)

    def put(number: int, body: bytes) -> None:
        nonlocal offset
        written = b"%d 0 obj\n%s\nendobj\n" % (number, body)
        place = pack(">BIH", 1, offset, 0)
        places[number : number + 1] = [place]
        out.append(written)
        offset += len(written)

    small = []
    for number, body in enumerate(objects, 1):
        if body.endswith(STREAM_END):
            put(number, body)
        else:
            small.append(number)
    for start in range(0, len(small), _IN_ONE):
        held, number = small[start : start + _IN_ONE], len(places)
        for position, inner in enumerate(held):
            places[inner] = pack(">BIH", 2, number, position)
        put(number, _together(held, objects))
    last = len(places)
    places.append(pack(">BIH", 1, offset, 0))
    named = sha256(b"".join(out)).hexdigest()[:32].upper()
    entries = (
        f"/Type/XRef/Size {last + 1}/W[1 4 2]/Root {root} 0 R/Info {info} 0 R"
        f"/ID[<{named}><{named}>]"
    )
    start = offset
    put(last, stream(entries, b"".join(places)))
    return b"".join(out) + b"startxref\n%d\n%%%%EOF\n" % start


def _together(numbers: Sequence[int], objects: Sequence[bytes]) -> bytes:
    """One stream of several objects, after a list of where each begins."""
    bodies = [objects[number - 1] for number in numbers]
    heads, at = [], 0
    for number, body in zip(numbers, bodies, strict=True):
        heads.append(b"%d %d" % (number, at))
        at += len(body) + 1
    head = b" ".join(heads) + b"\n"
    entries = f"/Type/ObjStm/N {len(bodies)}/First {len(head)}"
    return stream(entries, head + b"\n".join(bodies))
