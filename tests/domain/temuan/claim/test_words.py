"""The thesaurus: its forms, and that no word of it can mean two things by chance."""

import re
from collections import defaultdict

import pytest

from lkjip_desktop.domain.temuan.claim.language import names
from lkjip_desktop.domain.temuan.claim.language.forms import by_first, phrases, prefixed, telling
from lkjip_desktop.domain.temuan.claim.language.lexer import lexed, sentences


@pytest.mark.parametrize(
    ("root", "form"),
    [
        ("tanjak", "menanjak"),
        ("susut", "menyusut"),
        ("kuat", "menguat"),
        ("panjang", "memanjang"),
        ("baik", "membaik"),
        ("ciut", "menciut"),
        ("lonjak", "melonjak"),
        ("rosot", "merosot"),
        ("angkat", "mengangkat"),
        ("gelembung", "menggelembung"),
    ],
)
def test_a_root_takes_the_nasal_of_its_first_letter(root: str, form: str) -> None:
    assert prefixed("me", root) == form


def test_other_prefixes_change_nothing() -> None:
    assert prefixed("ter", "gerus") == "tergerus"
    assert prefixed("di", "pangkas") == "dipangkas"


def test_every_phrase_is_written_as_a_sentence_is_read() -> None:
    """Else it would be found nowhere."""
    for said, _, _ in phrases():
        assert tuple(token.text for token in lexed(" ".join(said)).tokens) == said, said


def test_a_head_that_tells_two_opposite_things_is_none() -> None:
    """What rises cannot fall: of a phrase that stands twice the first would silently count."""
    meant = defaultdict(set)
    for said, letter, payload in phrases():
        if letter in "cse" and payload:
            meant[" ".join(said)].add(payload)
    opposite = ({"naik", "turun"}, {"baik", "buruk"}, {"cepat", "lambat"}, {"capai", "gagal"})
    assert [said for said, told in meant.items() if any(pair <= told for pair in opposite)] == []


def test_the_longest_phrase_is_looked_at_first() -> None:
    lengths, meaning = by_first()
    assert {key[0] for key in meaning} == lengths.keys()
    for first, some in lengths.items():
        assert [*some] == sorted({len(key) for key in meaning if key[0] == first})[::-1]


@pytest.mark.parametrize(
    "said", ["Hasilnya kembali menguat.", "Posisi buncit ada pada bagian itu."]
)
def test_a_sentence_without_figures_is_read_for_its_words(said: str) -> None:
    assert not re.search(r"\d", said)
    assert len(sentences(said)) == 1
    assert not telling().isdisjoint(token.text for token in sentences(said)[0].tokens)


def test_the_beginnings_of_a_long_name_of_an_office_are_few(monkeypatch) -> None:
    """Each of five thousand was a name of its own: the findings took 25 s and 755 MB."""
    letters: list[int] = []
    made = names.words
    monkeypatch.setattr(names, "words", lambda text: letters.append(len(text)) or made(text))

    def read(words: int) -> int:
        letters.clear()
        office = " ".join(f"Kata{n}" for n in range(words))
        names.names(names.NamedRows((), (), (), (), (), (), (office,), ()))
        return sum(letters)

    assert read(4000) < 5 * read(1000)
