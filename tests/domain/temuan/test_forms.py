"""A form of claim is tried only where the letters are that it is never without: they must be so."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.temuan.claim.kind import arithmetic, rank
from lkjip_desktop.domain.temuan.claim.kind.many import whole
from lkjip_desktop.domain.temuan.claim.kind.trend import look as trend
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import lexed

_NEVER = re.compile(r"\(\?P<\w+>\(\?!\)\)\?")
"""A group that is never there; from Python 3.13 on hypothesis cannot read it."""
_FORMS = (*trend._TOLD, *whole._TOLD, *arithmetic._FORMS, *rank._OF_NAMES)
NEEDS = [(form, needs) for form, needs, *_ in _FORMS]


@pytest.mark.parametrize(("form", "needs"), NEEDS)
def test_no_match_is_without_the_letters_that_are_asked_for(form, needs) -> None:  # type: ignore[no-untyped-def]
    @settings(max_examples=8, suppress_health_check=list(HealthCheck), database=None)
    @given(st.from_regex(_NEVER.sub("", form.pattern)))
    def holds(letters: str) -> None:
        match = form.search(letters)
        if match is not None:
            assert Parsed(lexed(""), letters, ()).has(needs)

    holds()


def test_letters_stand_in_their_order_or_in_another_that_is_given() -> None:
    parsed = Parsed(lexed(""), "Iacq,q", ())
    assert parsed.has("aqq")
    assert not parsed.has("qa")
    assert not parsed.has("qqq")
    assert parsed.has("qa Iq")
