"""How many rows of a free table have more than so much, and how many of rank stand below the head.

Dua kecamatan mengalami lebih dari 20 kejadian; Kepala Kantor membawahi tiga pejabat struktural.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

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
    every = facts.free_now() if len(places) == _BOTH else ()
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


_BELOW: Final = pattern(r"(?:^|,)c?(?P<head>x)O?(?P<verb>w)(?P<all>q)(?P<who>N)x{0,2}(?=$|[,.;])")
_HEADS: Final = frozenset({"direktur", "kepala", "ketua", "pimpinan"})
_OVER: Final = frozenset({"dibantu", "dibantu oleh", "membawahi", "membawahkan"})
_RANKED: Final = frozenset({("pejabat",), ("pejabat", "struktural"), ("orang", "pejabat")})
_RANKED_TOO: Final = frozenset({("orang", "pejabat", "struktural"), ("pejabat", "eselon")})


@needing("xwqN", own=False, figure=True)
def wrong_below(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of those below the head that are others, where the head of each section is known."""
    match = _BELOW.search(parsed.letters)
    if match is None or parsed.word(match.start("head")) not in _HEADS:
        return
    said = parsed.chunks[match.start("all")].number
    first, last = parsed.chunks[match.start("who")].first, parsed.chunks[match.end() - 1].last
    who = parsed.texts[first : last + 1]
    known = facts.heads()
    verb = parsed.quote_of(parsed.chunks[match.start("verb")])
    if verb not in _OVER or who not in _RANKED | _RANKED_TOO or not known or said is None:
        return
    if said.is_exact_count and said.value not in known:
        right = " atau ".join(map(str, sorted(known)))
        quote = parsed.quote(match.start("head"), match.end() - 1)
        yield Wrong(
            CACAH, quote, f"{right} pejabat mengepalai bagian", right, kedua=table_of(Subsie)
        )
