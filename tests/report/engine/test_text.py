"""Cleaning, measuring and breaking of text."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.report.engine import style, text, typeset
from lkjip_desktop.report.engine.text import MISSING, Live, Run

WORDS = st.text(max_size=400)


def lines_of(content: text.Content, room: float = 200) -> list[str]:
    return [
        "".join(segment.text for segment in line.segments)
        for line in typeset.wrap(content, style.BODY, room)
    ]


def test_markup_is_text():
    assert lines_of("<b & AT&T </para>", 1e9) == ["<b & AT&T </para>"]


def test_what_has_no_glyph_shows_as_a_box():
    assert text.clean("a😀b") == f"a{MISSING}b"
    assert text.clean("a\x00b\ud800") == f"a{MISSING}b{MISSING}"
    assert text.clean("漢") == MISSING


def test_what_is_invisible_by_nature_leaves_no_box():
    assert text.clean("a\u200bb\u00ad\ufe0f\u202ec") == "abc"


def test_signs_of_indonesian_typography_survive():
    assert text.clean("−0,60 – “é” ≥ ½ · ÷ ×") == "−0,60 – “é” ≥ ½ · ÷ ×"
    assert text.clean("non\u2011breaking\u202f%") == "non-breaking\u00a0%"


def test_line_breaks_of_every_system_are_kept():
    assert lines_of("a\r\nb\rc\u2028d\x0be") == ["a", "b", "c", "d", "e"]


@given(WORDS)
def test_cleaning_twice_changes_nothing(words: str):
    assert text.clean(text.clean(words)) == text.clean(words)


@given(WORDS, st.floats(20, 500))
def test_no_line_is_wider_than_its_room(words: str, room: float):
    for line in typeset.wrap(words, style.BODY, room):
        assert line.width <= room + 1e-6


@given(WORDS, st.floats(20, 500), st.integers(0, 400))
def test_breaking_loses_no_letter(words: str, room: float, cut: int):
    expected = "".join(text.clean(words).split())
    assert "".join("".join(lines_of(words, room)).split()) == expected
    rich = (Run(words[:cut], bold=True), words[cut:])
    cleaned = "".join((text.clean(words[:cut]) + text.clean(words[cut:])).split())
    assert "".join("".join(lines_of(rich, room)).split()) == cleaned


def test_a_word_in_two_looks_is_not_parted():
    parted = lines_of((Run("Kinerja", bold=True), ", dan"), 60)
    assert [line.strip() for line in parted] == ["Kinerja,", "dan"]


def test_a_word_longer_than_the_line_breaks_at_a_joint_if_one_is_near():
    lines = lines_of("Pecandu/Penyalahguna/Korban", 130)
    assert lines[0].endswith("/")
    assert "".join(lines) == "Pecandu/Penyalahguna/Korban"


def test_balanced_lines_are_of_about_one_length():
    name = "Kepala Rumah Tahanan Negara Kelas IIB Contoh"
    greedy = typeset.wrap(name, style.SIGNATURE, 220)
    even = typeset.balance(name, style.SIGNATURE, 220)
    assert len(even) == len(greedy) == 2
    assert abs(even[0].width - even[1].width) < abs(greedy[0].width - greedy[1].width)


def test_a_live_text_is_read_when_it_is_set():
    values = ["Tabel 3.2"]
    live = Live(lambda: values[0])
    assert text.plain(("Lihat ", live)) == "Lihat Tabel 3.2"
    values[0] = "Tabel 3.3"
    assert text.plain(("Lihat ", live)) == "Lihat Tabel 3.3"


def test_shortened_text_shows_that_something_is_missing():
    lines = typeset.shorten("kata " * 100, style.BODY, 120, 3)
    assert len(lines) == 3
    assert lines[-1].endswith("…")
    assert typeset.width(lines[-1], style.REGULAR, 11) <= 120


def test_every_character_that_is_not_looked_at_has_a_glyph_and_is_composed():
    known = style.font(style.REGULAR).face.charToGlyph
    shown = [chr(code) for code in range(0x20, 0x3000) if text._PLAIN.fullmatch(chr(code))]
    assert len(shown) > 100
    for character in shown:
        assert ord(character) in known
        assert unicodedata.normalize("NFC", character) == character
