"""How many people of rank stand below the head of the office: membawahi tiga pejabat struktural."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_BELOW: Final = pattern(r"(?:^|,)c?(?P<head>x)O?(?P<verb>w)(?P<all>q)(?P<who>N)x{0,2}(?=$|[,.;])")
_HEADS: Final = frozenset({"direktur", "kepala", "ketua", "pimpinan"})
_OVER: Final = frozenset({"dibantu", "dibantu oleh", "membawahi", "membawahkan"})
_RANKED: Final = frozenset({("pejabat",), ("pejabat", "struktural"), ("orang", "pejabat")})
_RANKED_TOO: Final = frozenset({("orang", "pejabat", "struktural"), ("pejabat", "eselon")})


@needing("xwqN", own=False, figure=True)
def wrong_below(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of those below the head that are others, where the head of each section is known."""
    match = _BELOW.search(parsed.letters)
    if match is None or parsed.word(match.start("head")) not in _HEADS:
        return
    said = parsed.chunks[match.start("all")].number
    first, last = parsed.chunks[match.start("who")].first, parsed.chunks[match.end() - 1].last
    who = parsed.texts[first : last + 1]
    known = facts.heads()
    verb = parsed.quote_of(parsed.chunks[match.start("verb")])
    if verb not in _OVER or who not in _RANKED | _RANKED_TOO or not known or said is None:
        return
    if said.is_exact_count and said.value not in known:
        right = " atau ".join(map(str, sorted(known)))
        quote = parsed.quote(match.start("head"), match.end() - 1)
        yield Wrong(
            CACAH, quote, f"{right} pejabat mengepalai bagian", right, kedua=table_of(Subsie)
        )
