"""A form of claim is tried only where the letters are that it is never without: they must be so."""

import re
from collections import Counter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.temuan.claim.kind import trend, whole

_NEVER = re.compile(r"\(\?P<\w+>\(\?!\)\)\?")
"""A group that is never there; from Python 3.13 on hypothesis cannot read it."""
NEEDS = [(form, needs) for form, needs, _ in (*trend._TOLD, *whole._TOLD)]


@pytest.mark.parametrize(("form", "needs"), NEEDS)
def test_no_match_is_without_the_letters_that_are_asked_for(form, needs) -> None:  # type: ignore[no-untyped-def]
    @settings(max_examples=8, suppress_health_check=list(HealthCheck), database=None)
    @given(st.from_regex(_NEVER.sub("", form.pattern)))
    def holds(letters: str) -> None:
        match = form.search(letters)
        if match is not None:
            assert not Counter(needs) - Counter(letters)

    holds()
