"""Plain texts are read as markdown-it reads them, and without it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.prose.simple import TextNode, simple
from lkjip_desktop.prose.syntax import parsed

PIECES = st.sampled_from(
    [
        "a", "b ", "é", "7", "12", "\U000f0000", "**", "*", "**c**", " *d* ", "- ", "1. ", "2. ",
        "\n", "\n\n", "\n- y", "\n\n3. x", "  \n", " ", "\u00a0", "\u2009", "\x0b", "\x85",
        "\ufeff", ".", ":", ")", "(", "“", '"', "+", "#", "-", "=", "_", "`", "\u0301", "½", "{",
    ]
)  # fmt: skip
LINES = st.sampled_from(
    ["", "", "", "Kata *miring* dan **tebal**.", "1. **Satu**: a", "2. dua", "- butir", "(a) b",
     "  - dalam", "\U000f0000 dari 5", "12 unit", "“Kutipan” 2*3", "***", "# Judul", "a\\"]
)  # fmt: skip
SOURCES = st.lists(PIECES, max_size=14).map("".join) | st.lists(LINES, max_size=9).map("\n".join)


def shape(node: TextNode) -> object:
    """All that is asked of a node; the parser keeps a place for all that stands in one line."""
    kids = node.children
    if [kid.type for kid in kids] == ["inline"]:
        kids = kids[0].children
    seen = [shape(kid) for kid in kids if kid.type != "text" or kid.content]
    return node.type, node.attrs.get("start", 1), seen or node.content


@given(SOURCES)
def test_what_is_read_here_is_what_the_parser_reads(source):
    found = simple(source)
    if found is not None:
        assert [shape(node) for node in found] == [shape(node) for node in parsed(source)]


@pytest.mark.parametrize(
    "source",
    [
        "a\n===", "- a\n\n- b", "1) a", "* a", "+ a", "- a\n  b", "a\n- b", "1. a\n- b", "a  \nb",
        "**a*", "a**b**c", "***a***", "# a", "---", " a", "a `b`", "[a](b)", "a | b\n- | -", "> a",
        "&amp;", "a\\\nb", "- 1. a", "- - a", "1234567890. a",
    ],
)  # fmt: skip
def test_what_may_mean_more_is_left_to_the_parser(source):
    assert simple(source) is None
