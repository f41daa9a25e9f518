"""A pattern is compiled when it is first used, and only in the first start."""

import re

import pytest

from lkjip_desktop import joined
from lkjip_desktop.domain.pattern import pattern

TEXTS = (
    (r"(?P<banyak>\d+)\s(?:orang|buah)(?P<lagi>\s\w+)?", 0),
    (r"(?<!\w)tabel\s(\d+)\.(?P<dua>\d+)", re.IGNORECASE),
    (r"^ [–—é-ž]+ # dan spasi", re.VERBOSE | re.MULTILINE),
    (r"a|b{0,3}|[^\W\d_]{1,80}", re.ASCII),
)
SAID = "Tabel 3.4: 12 orang hadir, 3 buah\n –—ž Žtabel 5.6"


@pytest.fixture
def kept(monkeypatch):
    """What starts keep, without a file."""
    made, remembered = {}, {}
    monkeypatch.setattr(joined, "recall", made.get)
    monkeypatch.setattr(joined, "remember", remembered.__setitem__)
    return made, remembered


@pytest.mark.parametrize(("text", "flags"), TEXTS)
def test_a_pattern_that_was_kept_finds_what_the_compiled_one_does(kept, monkeypatch, text, flags):
    made, remembered = kept
    expected = [(m.groups(), m.groupdict(), m.span()) for m in pattern(text, flags).finditer(SAID)]
    made.update({key: parts() for key, parts in remembered.items()})
    assert all(made.values())
    monkeypatch.setattr(re, "compile", None)
    again = pattern(text, flags)
    assert [(m.groups(), m.groupdict(), m.span()) for m in again.finditer(SAID)] == expected


def test_what_is_kept_of_another_pattern_is_not_taken(kept):
    made, remembered = kept
    assert pattern("satu").fullmatch("satu")
    made.update({key: parts() for key, parts in remembered.items()})
    assert pattern("satu", re.IGNORECASE).fullmatch("SATU")
    assert not pattern("satu").fullmatch("SATU")


def test_where_nothing_can_be_kept_each_start_compiles(kept):
    made, remembered = kept
    made["satu", 0] = ()
    assert pattern("satu").fullmatch("satu")
    assert not remembered, "the file would be written again at every start"
