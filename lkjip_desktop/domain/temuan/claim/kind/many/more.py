"""How many more are in a state, told behind the first number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.counted import SO_MANY, wrong_counted_in_state
from lkjip_desktop.domain.temuan.claim.kind.many.group import (
    group_of,
    is_so_many,
    miscounted,
    numbers_in,
)
from lkjip_desktop.domain.temuan.claim.kind.status import JUST, MISSED, OVER
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_clear, is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_ALSO: Final = pattern(
    r"(?:[,;]g?|,?g)[ch]{0,2}(?P<all>q)[bX]?[cO]{0,3}"
    r"(?:(?P<neg>n?)c{0,2}v(?!x)|(?P<left>n)(?=[,g;.)]|$))"
)


def wrong_more(parsed: Parsed, of: re.Match[str] | None, facts: Facts) -> Iterator[Wrong]:
    """How many more are told behind the first number."""
    letters = parsed.letters
    said = SO_MANY.search(letters) or of
    if said is not None and is_clear(parsed, said.start(), "SJU"):
        for match in _ALSO.finditer(letters, said.end()):
            if "X" in match[0] and "yang" in parsed.quote(match.start(), match.end() - 1).split():
                continue  # three of those that did not are some of them
            yield from wrong_counted_in_state(parsed, match, facts, said.start())
        for match in _ENDING.finditer(letters, said.end()):
            yield from _ended(parsed, match, facts, said.start())


_ENDING: Final = pattern(
    r"(?:[,;]g?|,?g)[ch]{0,2}(?P<all>q)(?P<so>[bNcxPpvVn]{1,6}?)(?=[,;.]|,?g|$)"
)
"""How many more, up to the end of what is told of them: dua lagi persis pada target."""
_MORE: Final = r"(?:indikator |lagi |lainnya |sisanya |di antaranya )?(?:yang )?(?:masih |baru )?"
_AIM: Final = r"(?: target(?:nya)?)?"
_ENDINGS: Final = {
    JUST: pattern(
        rf"{_MORE}(?:(?:sama )?persis|pas|tepat|sama)"
        rf"(?: pada| di| dengan| menyentuh| mencapai| sama dengan)?{_AIM}"
    ),
    MISSED: pattern(
        rf"{_MORE}(?:belum|tidak|gagal) (?:sampai|mencapainya|memenuhinya|menyentuhnya|meraihnya"
        rf"|berhasil|kesampaian|(?:sampai|mencapai|memenuhi|meraih) target(?:nya)?)"
        rf"|{_MORE}(?:di bawah|meleset dari|kurang dari) target(?:nya)?"
    ),
    OVER: pattern(rf"{_MORE}(?:melampauinya|melebihinya|melewatinya|di atasnya|lebih tinggi)"),
}
"""How the state is told of those that a number is of, whose target was told before."""


def _ended(parsed: Parsed, match: re.Match[str], facts: Facts, since: int) -> Iterator[Wrong]:
    """How many more are in a state that is told with no word for the state alone."""
    said = parsed.chunks[match.start("all")].number
    words = " ".join(
        token.text
        for chunk in parsed.chunks[match.start("so") : match.end()]
        for token in parsed.sentence.tokens[chunk.first : chunk.last + 1]
    )
    state = next((state for state, form in _ENDINGS.items() if form.fullmatch(words)), "")
    group = group_of(parsed, since, match.end(), facts) if state else None
    if group is None or said is None or is_wished(parsed, since):
        return
    allowed = numbers_in(group, state, facts, beside=False)
    if not is_so_many(said, allowed, group):
        quote = parsed.quote(match.start("all"), match.end() - 1)
        yield miscounted(quote, group, state, allowed)
