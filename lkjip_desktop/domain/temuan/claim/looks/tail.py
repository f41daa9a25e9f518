"""What a clause says of a result that only its figure names: Terkirim 913 batang, di bawah 2023.

No word of the first clause need be known: under an indikator just so much is its realisasi, and
what comes behind tells how that stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import lexed
from lkjip_desktop.domain.temuan.claim.language.names import Names
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees, digits
from lkjip_desktop.domain.temuan.claim.language.reading.parse import parse
from lkjip_desktop.domain.temuan.claim.language.reading.part import FOLLOWING
from lkjip_desktop.domain.temuan.claim.looks.net import ELSE
from lkjip_desktop.domain.temuan.claim.looks.quote import as_written
from lkjip_desktop.domain.temuan.claim.looks.reading import SentenceReading
from lkjip_desktop.domain.temuan.claim.looks.told import TOLD
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_TO_FIGURE: Final = pattern(r"^[xcwVPNbhOIMtaf]{0,60}q[NcxbI]{0,4}(?P<joint>[,;–—gcjy]|$)")
"""A clause of unknown words up to its only figure."""
_JOINTS: Final = word_set(", ; – — atau berarti dan jadi maka sehingga")
_LED: Final = word_set(
    "angka artinya atau bahkan berarti dan demikian dengan hasil itu jadi maka malah namun"
    " sayangnya sehingga suatu tetapi yang"
)
"""What a clause may begin with before what it says."""
_ENDS: Final = FOLLOWING | {",", ";", "(", ":", "sedangkan", "sementara", "setelah"}
_STANDS: Final = pattern(r"p[cPt]{0,3}(?:n[cC]?)?[avBkyp]|pq[Nc]{0,2}c?n?c?v")
_LEAST, _TELLING = 2, 2


def wrong_in_tail(reading: SentenceReading, facts: Facts, names: Names) -> tuple[Wrong, ...]:
    """What is told wrongly behind the figure of the result of the indikator."""
    own, parsed = reading.text.indikator, reading.parsed
    hasil = facts.indikator(own) if own and parsed.table is None and not reading.silent else None
    match = _TO_FIGURE.match(parsed.letters) if hasil is not None and not parsed.under else None
    if hasil is None or match is None:
        return ()
    place = parsed.letters.index("q")
    said = parsed.chunks[place].number
    if said is None or not said.is_exact or said.unit == RUPIAH:
        return ()
    before = parsed._replace(letters=match[0], chunks=parsed.chunks[: match.end()])
    exact = isinstance(hasil.realisasi, Fraction) and agrees(said, hasil.realisasi)
    if not exact or digits(said) < _TELLING or not before.is_of(facts.tahun):
        return ()
    for text in _tails(parsed, parsed.chunks[place].last + 1):
        told = parse(lexed(text), names, own, facts.tahun)
        if _STANDS.match(told.letters) is None:
            continue
        read = SentenceReading(told, reading.text)
        found = read.wrong(TOLD, facts) or read.wrong(ELSE, facts, first=True)
        found = tuple([wrong for wrong in found if wrong.aturan is KEADAAN])
        if found:
            return tuple([as_written(wrong, parsed.sentence) for wrong in found])
    return ()


def _tails(parsed: Parsed, behind: int) -> Iterator[str]:
    """The clause behind a figure, with the result as what it is of, or by itself."""
    texts, tokens = parsed.texts, parsed.sentence.tokens
    joint = next((at for at in range(behind, len(texts)) if texts[at] in _JOINTS), len(texts))
    first = joint + 1
    while first < len(texts) and (texts[first] in _LED or texts[first] == ","):
        first += 1
    last = next((at for at in range(first, len(texts)) if texts[at] in _ENDS), len(texts))
    if last - first >= _LEAST:
        tail = parsed.sentence.text[tokens[first].start : tokens[last - 1].end]
        yield tail if texts[first] in {"target", "targetnya"} else f"Realisasinya {tail}."
