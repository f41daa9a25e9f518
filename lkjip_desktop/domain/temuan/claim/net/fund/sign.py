"""Whether a revision is told to have raised the pagu that it lowered, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import RevisiPagu
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import ORDINAL
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.net.fund.shift import PAGU
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

SIGNS: Final = {
    **dict.fromkeys(("bertambah", "ditambah", "menambah", "menaikkan", "meningkatkan"), 1),
    **dict.fromkeys(("berkurang", "dikurangi", "dipangkas", "dipotong", "memangkas"), -1),
    **dict.fromkeys(("memotong", "mengurangi", "menurunkan"), -1),
}
"""Which way verbs of a revision tell of."""
REVISIONS: Final = frozenset({"perubahan", "revisi"})
_FOR: Final = frozenset({"agar", "dapat", "guna", "supaya", "tidak", "untuk"})
"""Before a verb these make it what is wanted, or what was not done."""
_OTHERWISE: Final = word_set("akan belanja blokir diusulkan kegiatan keluaran rencana usulan")
_LAST: Final = frozenset({"terakhir"})


_EVERY: Final = frozenset({"segenap", "seluruh", "semua", "setiap", "tiap"})
_BOTH: Final = {"kedua": 2, "ketiga": 3, "keempat": 4}
_EACH: Final = frozenset({"duanya", "keduanya", "keempatnya", "ketiganya", "semuanya", "tiganya"})
"""How all revisions are told of together: kedua revisi, dua-duanya."""
_NET: Final = word_set("bersama bersama-sama bersih gabungan keseluruhan neto total")
"""With these only what they come to is told."""
_MADE: Final = frozenset({"diubah", "direvisi"})
_BY_ALL: Final = pattern(r"c?a?c?q")
"""Behind the pagu: how much more or less it is by all of them, or what it came to."""


@needing("p", words=REVISIONS | _MADE, own=False)
def wrong_signs(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A revision that changed the pagu the other way than is told."""
    texts = parsed.texts
    turns = [(at_, SIGNS[text]) for at_, text in enumerate(texts) if text in SIGNS]
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    if len(turns) != 1 or not asked <= PAGU or not _OTHERWISE.isdisjoint(texts):
        return
    place, way = turns[0]
    others = {c.letter for c in parsed.chunks if c.letter in "IKSUJRDe"}
    every = _all_told(parsed, facts)
    if others - ({"e"} if every else set()) or texts[place - 1] in _FOR:
        return
    if not parsed.is_near(facts.tahun) or (REVISIONS.isdisjoint(texts) and not every):
        return
    some = [item for item in every if (item[1] > 0) != (way > 0)] or _meant(parsed, facts)
    if some and all((amount > 0) != (way > 0) for _, amount in some):
        day, amount = some[0]
        verb = "menambah" if amount > 0 else "mengurangi"
        so = f"revisi pagu tanggal {date_words(day)} {verb} {format_rupiah(abs(amount))}"
        quote = parsed.sentence.quote(place, min(place + 1, len(texts) - 1))
        yield Wrong(KEADAAN, quote, so, format_rupiah(amount), kedua=table_of(RevisiPagu))


def _all_told(parsed: Parsed, facts: Facts) -> Sequence[tuple[str, Fraction]]:
    """All revisions, where they are told of together and there are several of them."""
    days, amounts, texts = facts.revised(), numbers_of(facts.revisions()), parsed.texts
    if not all(days) or len(days) != len(amounts) or 0 in amounts or not amounts[1:]:
        return ()
    before = {text for text, then in pairwise(texts) if then in REVISIONS}
    counted = {_BOTH[text] for text in before if text in _BOTH}
    together = not _EACH.isdisjoint(texts) or not _EVERY.isdisjoint(before)
    told = (together or counted == {len(amounts)}) and _NET.isdisjoint(texts)
    told = told and not _BY_ALL.match(parsed.letters.rpartition("p")[2])
    return sorted(zip(days, amounts, strict=True)) if told else ()


def _meant(parsed: Parsed, facts: Facts) -> Sequence[tuple[str, Fraction]]:
    """The revisions that a sentence tells of: by their day, their month, their place, or all."""
    days, amounts = facts.revised(), numbers_of(facts.revisions())
    if not days or not all(days) or len(days) != len(amounts) or 0 in amounts:
        return ()
    every = sorted(zip(days, amounts, strict=True))
    told = [c.when.day for c in parsed.chunks if c.when is not None and c.when.day]
    if told:
        return [item for item in every if item[0] in told]
    months = {MONTHS[text] for text in parsed.texts if text in MONTHS}
    if months:
        return [item for item in every if int(item[0][5:7]) in months]
    if not _LAST.isdisjoint(parsed.texts):
        return every[-1:]
    tokens = parsed.sentence.tokens
    places = [(n, t.number) for n, t in enumerate(tokens) if t.kind == ORDINAL and t.number]
    if len(places) != 1:
        return every if not places else ()
    place, number = places[0]
    if parsed.texts[place + 1 : place + 2] and parsed.texts[place + 1] in REVISIONS:
        return ()  # kedua revisi: both together
    which = int(number.value)
    return every[which - 1 : which]
