"""So many of so many: a part that is none of the row its whole is the number of.

The whole tells which row is meant, or that all are; the part is what was done of it, or its rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.row import is_goal
from lkjip_desktop.domain.temuan.claim.kind.value import contradiction
from lkjip_desktop.domain.temuan.claim.laid.entry import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    strange_words,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of, shape, word_behind
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import at

_FORMS: Final = (
    pattern(r"(?P<part>n)w{0,2}d(?P<whole>n)"),
    pattern(r"(?:^|(?<=[,;:]))d(?P<whole>n)w{1,6},w{0,5}(?P<part>n)(?!w{0,2}d)"),
)
"""A part and its whole."""
_OTHERWISE: Final = frozenset(
    {
        "akan",
        "belum",
        "baru",
        "batas",
        "bukan",
        "jika",
        "kuota",
        "naik",
        "selain",
        "target",
        "tanpa",
        "tidak",
        "turun",
        "lain",
    }
)
"""Words of other parts than those of the tables."""


_DONE: Final = frozenset(
    map(
        stem,
        ("beres", "berakhir", "damai", "dibina", "diperiksa", "diputus", "ditangani", "selesai"),
    )
)
"""Stems of what is done with all that is counted, or of how it ends well."""


class _PartRow(NamedTuple):
    """A number of the tables, what was done of it, and what both are called."""

    whole: Fraction
    done: Fraction
    name: Figure


def wrong_pairs(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Parts of a known number that are neither what was done of it nor the rest."""
    if "ari " not in parsed.sentence.text:
        return  # no "dari"
    figures = figures_of(parsed, words=True)
    letters = shape(parsed, figures) if len(figures) > 1 else ""
    matches = [match for form in _FORMS for match in form.finditer(letters)] if letters else []
    of = subject_of(parsed, own, facts) if matches and parsed.is_of(facts.tahun) else None
    if of is None or not of.hasil.rincian or is_elsewhere(parsed, facts):
        return
    if any(token.text in _OTHERWISE for token in parsed.sentence.tokens):
        return
    if len(figures) > len(("part", "whole")) and matches[0].re is _FORMS[1]:
        return  # more than one part
    said = dict(figures)
    for match in matches:
        places = match.start("part"), match.start("whole")
        part, whole = (said[place] for place in places)
        if not (part.is_count and whole.is_count) or part.unit == PERCENT:
            continue
        known = [x for x in _parts(of) if x.whole == whole.value]
        if len(known) != 1 or not _is_named(parsed, places, of):
            continue
        row = known[0]
        if part.value not in {row.done, row.whole - row.done, row.whole}:
            quote = parsed.sentence.quote(match.start(), match.end() - 1)
            yield contradiction(quote, part, row.name)
            return


def _parts(of: SentenceSubject) -> Iterator[_PartRow]:
    """The rows that a part can be of, and all together; only those that are named, if any is."""
    for table in of.hasil.rincian:
        done, other = table.kolom_realisasi.lower(), table.kolom_pembanding.lower()
        if is_goal(other):
            continue
        for row in table.baris:
            if not of.rows or row.baris.id in of.rows:
                words = f"{done} baris “{row.baris.uraian}”"
                yield from _part(row.pembanding, row.realisasi, words, of)
        words = f"jumlah {done} pada tabel “{table.judul}”"
        if not of.rows:
            yield from _part(table.jumlah_pembanding, table.jumlah_realisasi, words, of)


def _part(whole: Nilai, done: Nilai, words: str, of: SentenceSubject) -> Iterator[_PartRow]:
    if isinstance(whole, Fraction) and isinstance(done, Fraction):
        yield _PartRow(whole, done, Figure(done, words, at(of.hasil.indikator)))


def _is_named(parsed: Parsed, places: tuple[int, ...], of: SentenceSubject) -> bool:
    """Whether it is told that what is counted is what the tables count."""
    if of.rows:
        return True
    known = words_of(of.hasil) | _DONE
    nouns = {word_behind(parsed, place) for place in places}
    return any(stem(noun) in known for noun in nouns if noun) and not strange_words(
        parsed, 0, max(places) + 2, known
    )
