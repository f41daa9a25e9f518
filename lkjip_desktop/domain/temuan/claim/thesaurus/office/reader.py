"""Sentences read as ones of the whole: each phrase with a letter, cut into clauses.

What says nothing of its own gets no letter; a word that no table has gets one that no clause with a
claim may have.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, ORDINAL
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import longest
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.thesaurus.office.words import office_phrases, plain

FOREIGN, TIMED, OTHERWISE, ASIDE = "x", "t", "w", "a"
_NAMES: Final = frozenset("IKSUJRO")
_SILENT: Final = frozenset("cPwM")
_OF_REPORT: Final = frozenset({"laporan", "perjanjian"})
_ENDS: Final = frozenset(",;:–—j.()")
_HEADS: Final = frozenset("cYmzeEMnsuF")
_TOLD_OF: Final = frozenset("bKpv")
"""Letters of chunks without one of which nothing of the office is told."""
_ASIDE: Final = pattern(r"\([^()]*\)")
_NARROWING: Final = pattern(r"(?<=b)\([^()q]+\)")
_NARROWERS: Final = word_set(
    "bagi dari di hanya kecuali khusus khususnya milik oleh pada selain untuk yang"
)
"""What begins an aside that narrows what is told, and not: (baik teknis maupun manajemen)."""
_APPOSED: Final = frozenset("(qp)tO,")
_BOUNDS: Final = {
    ("paling", "sedikit"): ">=", ("paling", "rendah"): ">=", ("paling", "kecil"): ">=",
    ("paling", "banyak"): "<=", ("paling", "tinggi"): "<=", ("paling", "besar"): "<=",
}  # fmt: skip
"""What is a limit before a number, and a place in an order anywhere else."""
_CLOCK: Final = ("jam ", "pukul ")
_YEAR_END: Final = ("31 desember", "per 31 desember")
_REACHING: Final = frozenset({"mencapai", "memenuhi"})


class OfficeItem(NamedTuple):
    """A name, a number or a phrase that tells something."""

    letter: str
    payload: str
    first: int
    last: int
    """Places of its first and last token in the sentence."""
    ref: Ref | None = None
    number: Quantity | None = None


class OfficeClause(NamedTuple):
    """A part of a sentence, with a letter for each of its items."""

    letters: str
    items: tuple[OfficeItem, ...]
    opens: str
    """The mark or the letter of the word that it stands behind."""

    def of(self, letters: str) -> list[OfficeItem]:
        """Its items with one of these letters."""
        return [item for item in self.items if item.letter in letters]


class OfficeReading(NamedTuple):
    """A sentence read as one of the whole."""

    items: tuple[OfficeItem, ...]
    clauses: tuple[OfficeClause, ...]
    """None where it compares nothing and tells of no state."""


def read_office(parsed: Parsed, own: str, tahun: int) -> OfficeReading | None:
    """A sentence that does not stand under an indikator, nor under a lead-in.

    Under an indikator one that names one, and the mean of all.
    """
    of_mean = "I" in parsed.letters and any(c.payload == "rata" for c in parsed.chunks)
    if parsed.under or (own and not of_mean) or _TOLD_OF.isdisjoint(parsed.letters):
        return None
    items = [*_items(parsed, tahun)]
    told = not _HEADS.isdisjoint(item.letter for item in items)
    clauses = tuple(_clauses(_without_apposed(items, parsed.texts))) if told else ()
    return OfficeReading(tuple(items), clauses)


def _without_apposed(items: list[OfficeItem], texts: Sequence[str]) -> list[OfficeItem]:
    """Items without brackets that only give the figure of what stands before them.

    What narrows those that are counted before it stays in their clause: kegiatan (yang baru) ...
    """
    letters = "".join([item.letter for item in items])
    left = set[int]()
    for match in _ASIDE.finditer(letters):
        if _APPOSED.issuperset(match[0]):
            left.update(range(*match.span()))
    for match in _NARROWING.finditer(letters):
        first, last = match.start(), match.end() - 1
        narrows = texts[items[first].first + 1] in _NARROWERS
        left.update((first, last) if narrows else range(first, last + 1))
    return [item for at, item in enumerate(items) if at not in left] if left else items


def _clauses(items: list[OfficeItem]) -> Iterator[OfficeClause]:
    run, opens = list[OfficeItem](), ""
    for item in items:
        if item.letter in _ENDS:
            if run:
                yield OfficeClause("".join([x.letter for x in run]), tuple(run), opens)
            run, opens = [], item.letter
        elif item.letter == "Y" and any(x.letter in "pIK" for x in run):
            run.append(item._replace(letter="c"))
        else:
            run.append(item)
    if run:
        yield OfficeClause("".join([x.letter for x in run]), tuple(run), opens)


def _items(parsed: Parsed, tahun: int) -> Iterator[OfficeItem]:
    tokens, chunks = parsed.sentence.tokens, {chunk.first: chunk for chunk in parsed.chunks}
    texts = [token.text for token in tokens]
    inside, at = {n: c for c in parsed.chunks for n in range(c.first, c.last + 1)}, 0
    while at < len(tokens):
        item = _named(parsed, chunks[at], tahun) if at in chunks else None
        item = item or _phrase(parsed, texts, at) or _token(parsed, at, inside.get(at))
        if item is not None and item.letter:
            yield item
        at = item.last + 1 if item is not None else at + 1


def _named(parsed: Parsed, chunk: Chunk, tahun: int) -> OfficeItem | None:
    """A name, or a time that makes it one of another year."""
    first, last = chunk.first, chunk.last
    if chunk.letter in _NAMES and chunk.ref is not None:
        letter = FOREIGN if chunk.payload else chunk.letter
        return OfficeItem(letter, "", first, last, chunk.ref)
    if chunk.when is None:
        return None
    when, told = chunk.when, parsed.quote_of(chunk)
    if told.startswith(_CLOCK) or (when.year in {0, tahun} and told.startswith(_YEAR_END)):
        return OfficeItem("", "", first, last)
    if when.part or when.day or when.year not in {0, tahun, tahun - 1}:
        return OfficeItem(OTHERWISE, "", first, last)
    return OfficeItem(TIMED if when.year == tahun - 1 else "", "lalu", first, last)


def _phrase(parsed: Parsed, texts: list[str], at: int) -> OfficeItem | None:
    found = longest(office_phrases(), texts, at)
    if found is None:
        return None
    said, (letter, payload) = found
    last = at + len(said) - 1
    tokens = parsed.sentence.tokens
    numbered = last + 1 < len(tokens) and tokens[last + 1].kind == NUMBER
    if said in _BOUNDS and numbered:
        letter, payload = "c", _BOUNDS[said]
    if numbered and letter == "s" and said[-1] in _REACHING:
        letter = ""
    return OfficeItem(letter if letter != ASIDE else "", payload, at, last)


def _token(parsed: Parsed, at: int, chunk: Chunk | None) -> OfficeItem | None:
    """A number, a mark, a word that tells nothing, or a foreign one."""
    token = parsed.sentence.tokens[at]
    if token.text == "=":
        return None
    if token.kind == MARK:
        return OfficeItem(token.text if token.text in _ENDS else ",", "", at, at)
    if token.kind in {NUMBER, ORDINAL}:
        letter = OTHERWISE if _is_part(parsed, at) else "q" if token.kind == NUMBER else "o"
        return OfficeItem(letter, "", at, at, number=token.number)
    if token.text in plain() or (chunk is not None and _is_silent(chunk)):
        return None
    return OfficeItem(FOREIGN, token.text, at, at)


def _is_part(parsed: Parsed, at: int) -> bool:
    """Whether it is a share in words, of what is not said: separuhnya."""
    token = parsed.sentence.tokens[at]
    told = parsed.sentence.text[token.start : token.end].casefold()
    share = token.number is not None and token.number.unit == PERCENT
    return share and "%" not in told and "persen" not in told


def _is_silent(chunk: Chunk) -> bool:
    """Whether the lexicon knows it as what tells nothing, or as the report itself."""
    return chunk.letter in _SILENT or (chunk.letter == "D" and chunk.payload in _OF_REPORT)
