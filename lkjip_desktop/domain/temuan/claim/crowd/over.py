"""How many rows of a free table have more than so much: dua kecamatan mengalami lebih dari 20."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_FORM: Final = pattern(
    r"^(?:(?:hanya|ada|terdapat|sebanyak|cuma) ){0,2}(?P<many>#) (?P<noun>\w+)"
    r"(?P<lead>(?: \w+){0,6}?)"
    r" (?P<how>lebih dari|di atas|melebihi|kurang dari|di bawah|tidak sampai) (?P<than>#)"
    r"(?P<what>(?: \w+){0,5})$"
)
_LESS: Final = frozenset({"di bawah", "kurang dari", "tidak sampai"})
_BOTH: Final = 2


@needing("q", own=False, figure=True, words={"atas", "bawah", "dari", "melebihi", "sampai"})
def wrong_over(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How many rows lie beyond a figure in the column that is told, where others do."""
    tokens = parsed.sentence.tokens
    places = [n for n, t in enumerate(tokens) if t.kind == NUMBER and not is_year(t)]
    every = facts.free_everywhere() if len(places) == _BOTH else ()
    told = [
        "#" if n in places else token.text
        for n, token in enumerate(tokens)
        if not (token.kind == MARK and n == len(tokens) - 1)
    ]
    match = _FORM.match(" ".join(told).removesuffix(" .")) if every else None
    if match is None or not parsed.is_of(facts.tahun):
        return
    many, than = (tokens[n].number for n in places)
    if many is None or than is None or not (many.is_count and than.is_count):
        return
    texts = texts_of(parsed, set())
    found = [
        (crowd, column)
        for crowd in (crowd_of(texts, *pair) for pair in every)
        if (column := _column(crowd, match["noun"], match["lead"] + match["what"], facts))
        is not None
    ]
    if len(found) == 1:
        yield from _held(parsed, *found[0], many, than, less=match["how"] in _LESS)


def _column(crowd: Crowd, noun: str, said: str, facts: Facts) -> int | None:
    """The one column that is told of rows called so, where a table knows all the words."""
    if crowd.spans or words(crowd.table.kunci)[:1] != (noun,):
        return None
    known, beside = known_to(crowd, facts), said.split()
    columns = crowd.columns_in(beside) or crowd.column_of(beside)
    alone = len(columns) == 1 and all(stem(word) in known or is_generic(word) for word in beside)
    return columns[0] if alone else None


def _held(
    parsed: Parsed, crowd: Crowd, column: int, many: Quantity, than: Quantity, *, less: bool
) -> Iterator[Wrong]:
    values = [crowd.sum_of((n,), (column,)) for n in range(len(crowd.rows))]
    known = [x for x in values if x is not None]
    beyond = sum(x < than.value if less else x > than.value for x in known)
    if len(known) == len(values) and many.value != beyond:
        quote = parsed.sentence.quote(0, len(parsed.texts) - 1)
        so = f"{crowd.call((), (column,))} yang demikian {beyond} dari {len(known)} baris"
        yield Wrong(ANGKA, quote, so, str(beyond), kedua=crowd.table.lokasi)
