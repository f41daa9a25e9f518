"""What a refusal quotes: no more than a reader needs."""

import pytest

from lkjip_desktop.domain.galat import quoted


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("12 Foo 2024", "“12 Foo 2024”"),
        ("dua\nbaris ", "“dua baris”"),
        (7, "“7”"),
        ("x" * 40, f"“{'x' * 40}”"),
        ("x" * 41, f"“{'x' * 39}…”"),
        ("kata " * 200_000, f"“{('kata ' * 8)[:39]}…”"),
        (" " * 1_000_000, "“…”"),
    ],
)
def test_a_text_is_quoted_on_one_line_of_at_most_forty_letters(text, told):
    assert quoted(text) == told
