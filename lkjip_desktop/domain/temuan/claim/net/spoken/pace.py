"""How quickly something was done beside its target: 14,6 hari, ... lebih cepat daripada target.

Who did it may stand between the result that is told and the comparison.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_timed
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import agrees, plain
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SAID: Final = pattern(
    r"lebih (?P<how>cepat|lama|lambat|singkat)"
    r" (?:dari|daripada|dibanding|dibandingkan|ketimbang)(?: dengan)? target(?:nya)?"
    r"(?: yang (?:ada|dijanjikan|diperjanjikan|ditetapkan|telah ditetapkan))?(?: (?P<behind>\S+))?"
)
_LESS: Final = frozenset({"cepat", "singkat"})
_ENDS: Final = frozenset(
    {
        ",", ";", ".", ")", "berkat", "dalam", "dan", "karena", "meski", "meskipun", "pada",
        "sehingga", "walau", "walaupun",
    }
)  # fmt: skip
"""What may stand behind a target without making it another one."""
_DENYING: Final = frozenset({"agar", "akan", "belum", "bukan", "dapat", "supaya", "tak", "tidak"})
_OTHERS: Final = frozenset("RSJK")
_MOST: Final = 12
"""Words from the one of the comparison to where its target ends."""
_WORDS: Final = frozenset({"cepat", "lama", "lambat", "singkat"})


@needing("q", words=_WORDS, own=True, figure=True)
def wrong_paces(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A result that is told to be quicker than its target and is not, or the other way round."""
    hasil, texts = facts.indikator(own), parsed.texts
    if hasil is None or not is_timed(hasil.indikator) or hasil.indikator.polaritas != "turun":
        return
    if not parsed.is_of(facts.tahun) or any(c.letter in _OTHERS for c in parsed.chunks):
        return
    done, aim = hasil.realisasi, hasil.target
    if not (isinstance(done, Fraction) and isinstance(aim, Fraction)):
        return
    for place, word in enumerate(texts):
        if word != "lebih" or not _DENYING.isdisjoint(texts[max(0, place - 3) : place]):
            continue
        how = _compared(texts[place : place + _MOST])
        if not how or not _tells_result(parsed, place, hasil) or (done < aim) == (how in _LESS):
            continue
        name, right = facts.name(own), plain(aim)
        quote = parsed.sentence.quote(place, place + 1)
        so = f"realisasi {name} {plain(done)} dan targetnya {right}"
        yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
        return


def _compared(texts: tuple[str, ...]) -> str:
    """How something is told to lie to its target, where words begin so; "" where they do not."""
    match = _SAID.match(" ".join(texts))
    return match["how"] if match is not None and (match["behind"] or ".") in _ENDS else ""


def _tells_result(parsed: Parsed, place: int, hasil: IndikatorResult) -> bool:
    """Whether the result of the year is told before a token, in its unit."""
    satuan = hasil.indikator.satuan.casefold().split()
    told = [c for c in parsed.chunks if c.number is not None and c.first < place]
    said = [c.number for c in told if c.word in satuan and c.number is not None]
    exact = [number for number in said if not (number.live or number.bound or number.about)]
    return any(agrees(number, hasil.realisasi) for number in exact)
