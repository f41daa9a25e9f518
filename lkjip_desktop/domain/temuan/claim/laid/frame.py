"""What entries stand in: the name, property, time and unit that a lead-in or a label gives them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import SHARED, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.text.terbilang import RIBUAN

_SILENT: Final = frozenset("cPelOgy:(),;–—")
"""Letters of chunks that say nothing of what a figure is."""
_OF_NOUN: Final = {"kegiatan": "K", "keluaran": "K", "sasaran": "S", "indikator": "I"}
"""The names that are told of by a noun: menurut kegiatan."""
SCALES: Final = {**RIBUAN, "jt": 10**6, "m": 10**9, "rb": 10**3}
_RUPIAH: Final = frozenset({"rp", "rupiah"})
UNITS: Final = frozenset({*SCALES, *_RUPIAH, "persen"})
_PLANNED: Final = frozenset({"rencana", "proyeksi"})


class EntryFrame(NamedTuple):
    """What is known of a figure before it is read."""

    refs: tuple[Ref, ...] = ()
    props: tuple[str, ...] = ()
    whens: tuple[When, ...] = ()
    words: tuple[str, ...] = ()
    """Words that mean nothing by themselves."""
    kinds: str = ""
    """Of what sort of thing it is told: the letters of names, "" where any may be."""
    parts: tuple[str, ...] = ()
    """The words of a part of the own name, which a column may be headed with, too."""
    unit: str = ""
    """What its figures are in, where they do not say it themselves."""
    scale: int = 1

    def within(self, outer: EntryFrame) -> EntryFrame:
        """This one, and from the outer one what this does not say.

        Under the label of a row a part of the own name heads a column: Anak: penerima manfaat 120.
        """
        of_row = bool(self.parts) and [ref.kind for ref in outer.refs] == [BARIS]
        return EntryFrame(
            outer.refs if of_row else self.refs or outer.refs,
            self.props or outer.props,
            self.whens or outer.whens,
            (*outer.words, *(self.parts if of_row else ()), *self.words),
            self.kinds or outer.kinds,
            self.parts or outer.parts,
            self.unit or outer.unit,
            self.scale if self.unit else outer.scale,
        )


def frame_of(parsed: Parsed, first: int = 0, last: int | None = None) -> EntryFrame | None:
    """What chunks say; None where they say more than what a figure is of."""
    refs, props, whens, foreign = list[Ref](), list[str](), list[When](), list[str]()
    parts = list[str]()
    kinds, unit, scale = "", PERCENT if "(%)" in parsed.sentence.text else "", 1
    for chunk in parsed.chunks[first:last]:
        if chunk.letter in "IKSURJ" and chunk.ref is not None:
            refs.append(chunk.ref)
            if chunk.payload == "sebagian":
                parts += [t.text for t in parsed.sentence.tokens[chunk.first : chunk.last + 1]]
            if chunk.payload == SHARED:
                return None
        elif chunk.letter == "p":
            props.append(chunk.payload)
        elif chunk.when is not None:
            whens.append(chunk.when)
        elif chunk.letter in "xVN" or parsed.quote_of(chunk) == "baru":
            tokens = parsed.sentence.tokens[chunk.first : chunk.last + 1]
            said = [token.text for token in tokens]
            scale = next((SCALES[word] for word in said if word in SCALES), scale)
            unit = PERCENT if "persen" in said else RUPIAH if {*said} & _RUPIAH else unit
            foreign += [word for word in said if word not in UNITS | _PLANNED]
            props += ["target" for word in said if word in _PLANNED]
        elif chunk.letter in "bf":
            kinds += _OF_NOUN.get(chunk.payload, "U" if chunk.letter == "f" else "")
        elif chunk.letter not in _SILENT:
            return None
    unique = tuple(dict.fromkeys(refs)), tuple(dict.fromkeys(props)), tuple(dict.fromkeys(whens))
    unit = unit or (RUPIAH if scale > 1 else "")
    return EntryFrame(*unique, tuple(foreign), kinds, tuple(parts), unit, scale)


def framed(under: Sequence[Parsed]) -> EntryFrame | None:
    """What the lead-ins say together; None where one is not understood."""
    outer = EntryFrame()
    for item in under:
        inner = frame_of(without_figures(item))
        if inner is None:
            return None
        outer = inner.within(outer)
    return outer


def without_figures(parsed: Parsed) -> Parsed:
    """A lead-in or a label without the figures it tells of its own: Sisa Rp87 juta, yaitu: ...

    So with how many it is of, in brackets behind it: Rata-rata capaian (7 indikator).
    """
    counted = _COUNTED.search(parsed.letters[: len(parsed.chunks)])
    chunks = parsed.chunks[: counted.start()] if counted else parsed.chunks
    return parsed._replace(chunks=tuple([c for c in chunks if c.letter != "q"]))


_COUNTED: Final = pattern(r"\(qb\)$")
