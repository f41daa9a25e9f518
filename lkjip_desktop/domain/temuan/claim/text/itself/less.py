"""What is told to be the difference of two figures: 26 orang, yaitu selisih antara 1.067 dan 1.041.

The sentence reckons itself, so nothing else need be known.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN
from lkjip_desktop.domain.temuan.claim.kind.arithmetic import slack_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.units import written_like
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_APART: Final = r"(?P<how>[nx])[^q,;:()]{0,4}(?P<one>q)[^q;:(),]{0,6}g[^q;:(),]{0,4}(?P<two>q)"
_LESS: Final = r"(?P<one>q)[^q;:(),]{0,6}(?P<how>[aV])c?(?P<two>q)"
_FORMS: Final = (
    pattern(rf"(?P<rest>q)[^q;:]{{0,10}}[,(:]c?{_APART}"),
    pattern(rf"(?P<rest>q)[^q;:]{{0,10}}[,(:][cd]{{0,2}}{_LESS}"),
    pattern(rf"^[cP]{{0,2}}{_APART}[^q,;:()g]{{1,8}}(?P<rest>q)"),
)
_WORDS: Final = frozenset({"dikurangi", "selisih"})

_BEING: Final = frozenset({"adalah", "ialah", "mencapai", "sebanyak", "sebesar", "sejumlah"})


@needing("qqq", words=_WORDS, figure=True)
def wrong_less(parsed: Parsed) -> Iterator[Wrong]:
    """A figure that is told as the difference of two others, and is not."""
    for form in _FORMS:
        for match in form.finditer(parsed.letters):
            numbers = [parsed.chunks[match.start(name)].number for name in ("rest", "one", "two")]
            led = form is not _FORMS[-1] or parsed.word(match.start("rest") - 1) in _BEING
            if parsed.word(match.start("how")) not in _WORDS or None in numbers or not led:
                continue
            said, one, two = (number for number in numbers if number is not None)
            if one.unit != two.unit or not all(map(_is_exact, (said, one, two))):
                continue
            away = abs(one.value - two.value)
            allowed = [away] if said.unit != PERCENT or one.unit == PERCENT else []
            if said.unit == PERCENT:
                allowed += [away / n.value * 100 for n in (one, two) if n.value]
            if not any(
                agrees(said, x) or abs(said.value - x) <= slack_of((said, one, two))
                for x in allowed
            ):
                shown = written_like(allowed[0], said)
                first, last = sorted((match.start("rest"), match.end() - 1))
                quote = parsed.quote(min(first, match.start("one")), max(last, match.end() - 1))
                figures = " dan ".join(written_like(n.value, n) for n in (one, two))
                yield Wrong(HITUNGAN, quote, f"selisih {figures} adalah {shown}", shown)
            return


def _is_exact(said: Quantity) -> bool:
    """Whether a figure is told as it is; "selisih antara" makes it no limit."""
    return not (said.live or said.about or (said.bound and said.than != "antara"))
