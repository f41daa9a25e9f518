"""Which kind of people or things a table has most of: its columns held against each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import percentage

_IS: Final = "(?:merupakan|adalah|menjadi|ialah)"
_TOP: Final = pattern(
    rf"^(?P<one>[^,;:]{{1,60}}?) {_IS} (?P<fill>(?:\w+ ){{0,4}}?)"
    r"(?P<top>terbesar|terbanyak|paling banyak|paling besar|paling sedikit|terkecil|tersedikit)"
    r"(?: , (?:disusul|diikuti|lalu|kemudian)(?: oleh)? (?P<two>[^,;:]{1,60}))?$"
)
_MOSTLY: Final = pattern(
    r"^(?:sebagian besar|mayoritas|kebanyakan) (?P<fill>\w+(?: \w+){0,3}?) "
    r"(?:merupakan|adalah|ialah|berstatus|berjenis kelamin) (?P<one>[^,;:]{1,60})$"
)
_KINDS: Final = word_set(
    "bagian golongan jabatan jenis kategori kelompok status tenaga unsur yang personel pegawai"
)
_FEWEST: Final = frozenset({"paling sedikit", "terkecil", "tersedikit"})
_WORDS: Final = frozenset(
    {"besar", "kebanyakan", "mayoritas", "paling", "terbanyak", "terbesar", "terkecil"}
    | {"tersedikit"}
)
_HALF: Final = Fraction(50)


@needing(own=False, words=_WORDS)
def wrong_kinds(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A kind that is told as the largest or the smallest, or as most of all, and is not."""
    every = facts.free_now()
    text = " ".join(parsed.texts).removesuffix(" .")
    match = (_TOP.match(text) or _MOSTLY.match(text)) if every else None
    if match is None or not parsed.is_of(facts.tahun):
        return
    texts = texts_of(parsed, set())
    crowds = [crowd_of(texts, *pair) for pair in every]
    found = [(crowd, n) for crowd in crowds if (n := _kind(crowd, match["one"], facts)) is not None]
    fill = [word for word in match["fill"].split() if word not in _KINDS]
    if len(found) == 1 and _is_known(found[0][0], fill, facts):
        yield from _held(parsed, match, *found[0], facts)


def _kind(crowd: Crowd, words: str, facts: Facts) -> int | None:
    """The one column of a table of one sort that words name, and nothing else."""
    if not crowd.whole or crowd.spans:
        return None
    said = [word for word in words.split() if word not in _KINDS]
    columns = crowd.columns_in(said) or crowd.columns_in(words.split())
    return columns[0] if len(columns) == 1 and _is_known(crowd, said, facts) else None


def _is_known(crowd: Crowd, words: Sequence[str], facts: Facts) -> bool:
    known = known_to(crowd, facts)
    return all(stem(word) in known for word in words)


def _held(
    parsed: Parsed, match: re.Match[str], crowd: Crowd, column: int, facts: Facts
) -> Iterator[Wrong]:
    sums = [crowd.sum_of((), (n,)) for n in range(len(crowd.table.kolom))]
    known = [x for x in sums if x is not None]
    if len(known) < len(sums) or not sum(known):
        return
    quote = parsed.sentence.quote(0, len(parsed.texts) - 1)
    if "top" not in match.re.groupindex:
        share = known[column] * 100 / sum(known)
        if share < _HALF:
            right = percentage(share, 2)
            so = f"{crowd.call((), (column,))} {right}"
            yield Wrong(KEADAAN, quote, so, right, kedua=crowd.table.lokasi)
        return
    way = -1 if match["top"] in _FEWEST else 1
    two = _kind(crowd, match["two"], facts) if match["two"] else None
    order = [column, *([two] if two is not None else [])]
    for place, n in enumerate(order):
        before = sum((x - known[n]) * way > 0 for x in known)
        if before > place:
            ranked = sorted(range(len(known)), key=lambda x: -known[x] * way)
            best = crowd.table.kolom[ranked[place]][0]
            most, own = (format_number(known[x], 0) for x in (ranked[place], n))
            so = f"“{best}” pada tabel “{crowd.table.judul}” {most}, bukan yang {own}"
            yield Wrong(KEADAAN, quote, so, best, kedua=crowd.table.lokasi)
            return
