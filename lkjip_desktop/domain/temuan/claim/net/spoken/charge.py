"""Which section is told to be in charge of an indikator: penanggung jawabnya ialah Bidang A."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_CHARGE: Final = word_set(
    "bertanggung diampu mengampu penanggung penanggungjawab penanggungjawabnya pengampu"
    " pengampunya tanggung tanggungjawab"
)
_IN_CHARGE: Final = _CHARGE | {
    "adalah", "atas", "berada", "bernama", "capaian", "di", "ialah", "indikator", "ini", "itu",
    "jawab", "jawabnya", "kinerja", "menjadi", "merupakan", "oleh", "pada", "sebagai", "tersebut",
    "terhadap", "untuk", "yaitu", "yakni", "bawah", "pencapaian", "sepenuhnya",
}  # fmt: skip
_ENDS: Final = frozenset({",", ";", ":", ".", "sehingga", "sedangkan", "dengan", "karena", "yang"})


@needing("U", words=_CHARGE)
def wrong_charges(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A section told to be in charge of an indikator that another one is in charge of."""
    texts = parsed.texts
    away = _covered([chunk for chunk in parsed.chunks if chunk.letter in "IU"])
    ends = (n for n, text in enumerate(texts) if text in _ENDS and n not in away)
    end = next(ends, len(texts))
    inside = [chunk for chunk in parsed.chunks if chunk.last < end]
    who = [chunk for chunk in inside if chunk.letter == "U"]
    what = [chunk for chunk in inside if chunk.letter == "I"]
    if len(who) != 1 or parsed.letters.count("U") > 1 or not (what or own):
        return
    said = {text for n, text in enumerate(texts[:end]) if n not in away}
    said -= _JOINING if what[1:] else frozenset()
    section, names = who[0].ref, {key: name for key, name, _ in facts.sections()}
    if not said <= _IN_CHARGE or said.isdisjoint(_CHARGE) or section is None:
        return
    for row in _rows(what, own):
        hasil = facts.indikator(row)
        own_section = hasil.indikator.subsie if hasil is not None else None
        known = own_section in names and section.id in names
        if hasil is not None and own_section and known and section.id != own_section:
            right = names[own_section]
            so = f"penanggung jawab {facts.name(row)} “{right}”"
            quote = parsed.sentence.quote(0, end - 1)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator, "subsie"))
            return


_JOINING: Final = frozenset({"dan", "maupun", "serta"})


def _rows(what: Sequence[Chunk], own: str) -> list[str]:
    """The indikator that are named, or the one that a text stands under."""
    if not what:
        return [own]
    named = [(chunk.ref.id, chunk.payload) for chunk in what if chunk.ref is not None]
    return [row for row, payload in named if payload != "sebagian" or row == own]


def _covered(chunks: Sequence[Chunk]) -> set[int]:
    return {n for chunk in chunks for n in range(chunk.first, chunk.last + 1)}
