"""Which section is told to be in charge of an indikator: penanggung jawabnya ialah Bidang A."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_CHARGE: Final = frozenset(
    {
        "bertanggung", "diampu", "mengampu", "penanggung", "penanggungjawab", "penanggungjawabnya",
        "pengampu", "pengampunya", "tanggung", "tanggungjawab",
    }
)  # fmt: skip
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
    end = next((n for n, text in enumerate(texts) if text in _ENDS), len(texts))
    inside = [chunk for chunk in parsed.chunks if chunk.last < end]
    who = [chunk for chunk in inside if chunk.letter == "U"]
    what = [chunk for chunk in inside if chunk.letter == "I"]
    if len(who) != 1 or parsed.letters.count("U") > 1 or len(what) > 1 or not (what or own):
        return
    away = _covered((*who, *what))
    said = {text for n, text in enumerate(texts[:end]) if n not in away}
    row = what[0].ref.id if what and what[0].ref is not None else own
    hasil, section = facts.indikator(row), who[0].ref
    if not said <= _IN_CHARGE or said.isdisjoint(_CHARGE) or hasil is None or section is None:
        return
    if what and what[0].payload == "sebagian" and row != own:
        return
    own_section = hasil.indikator.subsie
    names = {key: name for key, name, _ in facts.sections()}
    if own_section in names and section.id in names and section.id != own_section:
        right = names[own_section]
        so = f"penanggung jawab {facts.name(row)} “{right}”"
        quote = parsed.sentence.quote(0, end - 1)
        yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator, "subsie"))


def _covered(chunks: Sequence[Chunk]) -> set[int]:
    return {n for chunk in chunks for n in range(chunk.first, chunk.last + 1)}
