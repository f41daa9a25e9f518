"""What is looked for in a sentence: only what it has all for."""

import pytest

from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import sentences
from lkjip_desktop.domain.temuan.claim.looks.reading import SentenceLook, SentenceLooks
from lkjip_desktop.domain.temuan.claim.wrong import Need

NEEDS = {
    "any": Need(),
    "letters": Need("pq Iv"),
    "words": Need(words=frozenset({"naik", "turun"})),
    "own": Need(own=True),
    "whole": Need(own=False),
    "figure": Need("q", figure=True),
    "all": Need("q", frozenset({"naik"}), own=True),
}
LOOKS = {name: SentenceLook(lambda _reading, _facts: (), need) for name, need in NEEDS.items()}


@pytest.mark.parametrize(
    ("text", "letters", "own", "asked"),
    [
        ("Realisasi naik menjadi 5.", "pacq", True, "any letters words own figure all"),
        ("Realisasi naik menjadi 5.", "pacq", False, "any letters words whole figure"),
        ("Realisasi mencapai 5.", "pcq", True, "any letters own figure"),
        ("Realisasi mencapai {{ringkasan/serapan}}.", "pcq", True, "any letters own"),
        ("Realisasi tahun 2024 mencapai {{ringkasan/serapan}}.", "ptcq", True, "any letters own"),
        ("Turun menjadi 5 realisasi.", "acqp", True, "any words own figure"),
        ("Target tercapai.", "pv", False, "any whole"),
    ],
)
def test_what_a_sentence_lacks_something_for_is_not_looked_for(
    text: str, letters: str, own: bool, asked: str
) -> None:
    looks = SentenceLooks(*LOOKS.values())
    (sentence,) = sentences(text)
    found = looks.of(Parsed(sentence, letters, ()), own=own)
    assert found == [LOOKS[name].find for name in asked.split()]
