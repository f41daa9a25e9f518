"""Claims of a figure told in another order: before its name, in brackets, in a list of means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.held import held
from lkjip_desktop.domain.temuan.claim.kind.value.known import known_of
from lkjip_desktop.domain.temuan.claim.kind.value.meant import is_negated
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees, fits
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE, when_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_IN_BRACKETS: Final = pattern(r"(?<!q)p(?P<gap>[cMtPOISK]{0,5})\((?=q\))")
_IS_WHAT: Final = pattern(
    r"^[cP]{0,2}(?P<q>q)c(?P<prop>p)(?:c{0,2}(?P<who>[IKSOJU]))?[cPtO]{0,4}[.]?$"
)
_GRANTED: Final = pattern(
    r"(?<![KI]g)(?<![KI],g)(?P<who>[KI])c?(?P<verb>w)(?P<what>x?)c?q(?=t?(?:$|[,;.(gy]))"
)
_GRANTING: Final = frozenset(
    {"beroleh", "dikucuri", "kebagian", "memperoleh", "mendapat", "mendapatkan", "menerima"}
)
_SHARES: Final = frozenset({"jatah", "kucuran", "plafon"})
"""What is granted: nothing but a word of the pagu."""


@needing("q", figure=True)
def wrong_orders(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures in front of, or in brackets behind, what they are of, that are not so."""
    for form in (_BEFORE_NAME, _MADE) if "I" in parsed.letters else ():
        for match in form.finditer(parsed.letters):
            yield from _before_name(parsed, match, own, facts)
    yield from _granted(parsed, facts)
    yield from _listed_lines(parsed, facts)
    yield from _beside(parsed, own, facts)
    if not own:
        yield from _listed_means(parsed, facts)


def _beside(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A figure in brackets behind its property, and one that a sentence says is a property."""
    for match in _IN_BRACKETS.finditer(parsed.letters) if "(q)" in parsed.letters else ():
        prop = parsed.chunks[match.start()].payload
        if not is_negated(parsed, match.start()):
            yield from held(parsed, match.start(), match.end(), prop, own, facts)
    told = _IS_WHAT.match(parsed.letters) if "qcp" in parsed.letters else None
    if told is None or parsed.quote(told.end("q"), told.end("q")) not in _BEING:
        return
    chunk = parsed.chunks[told.start("who")] if told["who"] else None
    ref = chunk.ref if chunk is not None else Ref("I", own) if own else WHOLE
    prop, said = parsed.chunks[told.start("prop")].payload, parsed.chunks[told.start("q")].number
    when = when_of(parsed, told.start("prop"), len(parsed.chunks) - 1)
    if ref is None or said is None or said.live or said.bound or when is None:
        return
    known = known_of(parsed, told.start("q"), prop, ref, when, said, facts)
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and not any(agrees(said, item.nilai) for item in real):
        yield contradiction(parsed.quote(0, told.end("who") - 1), said, real[0])


_BEING: Final = frozenset({"adalah", "ialah", "merupakan"})


_LINE: Final = pattern(r"(?P<who>K)c?(?P<q>q)(?:\((?P<share>q)\))?(?=[,.;g]|$)")


def _listed_lines(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """Kegiatan one behind the other with their money, and its share of their pagu in brackets."""
    head = parsed.letters.find(":")
    named = [c.payload for c in parsed.chunks[: max(head, 0)] if c.letter == "p"]
    if len(named) != 1 or named[0] not in _OF_LINES or not parsed.is_of(facts.tahun):
        return
    for match in _LINE.finditer(parsed.letters, head):
        ref, places = parsed.chunks[match.start("who")].ref, [match.start("q")]
        places += [match.start("share")] if match["share"] else []
        for place in places if ref is not None else ():
            said = parsed.chunks[place].number
            if ref is None or said is None or said.live or said.bound:
                continue
            prop = named[0] if said.unit == RUPIAH else "serapan"
            known = known_figures(ref, prop, When(), said, "", facts)
            real = [item for item in known if isinstance(item.nilai, Fraction)]
            told = named[0] != "pagu" or said.unit == RUPIAH  # else it is a part of the whole pagu
            if told and real and not any(agrees(said, item.nilai) for item in real):
                yield contradiction(parsed.quote(match.start(), match.end() - 1), said, real[0])


_OF_LINES: Final = frozenset({"pagu", "belanja", "realisasi", "serapan"})


def _granted(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """Money that a kegiatan was given."""
    for match in _GRANTED.finditer(parsed.letters) if parsed.has("Kwq Iwq") else ():
        said, verb, who = parsed.chunks[match.end() - 1].number, match.start("verb"), match.start()
        money = said is not None and said.unit == RUPIAH and parsed.is_of(facts.tahun)
        whole = match["who"] == "K" or parsed.quote(who, who).casefold().startswith("indikator")
        what = match.start("what")
        share = not match["what"] or parsed.quote(what, what).casefold() in _SHARES
        if money and whole and share and parsed.quote(verb, verb).casefold() in _GRANTING:
            yield from held(parsed, match.start(), match.end() - 1, "pagu", "", facts)


def _before_name(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """A figure in front of the whole name of what it is of: 92 persen anak bersekolah."""
    said, named = parsed.chunks[match.start("q")].number, parsed.chunks[match.end() - 1]
    hasil = facts.indikator(named.ref.id) if named.ref is not None else None
    if said is None or hasil is None or named.ref is None or not parsed.is_of(facts.tahun):
        return
    verb = match.groupdict().get("verb")
    if verb is None:
        first = parsed.chunks[match.start("q") + 1].first
        words = {stem(word.text) for word in parsed.sentence.tokens[first : named.last + 1]}
        counts = said.is_count and not is_percent(hasil.indikator.satuan)
        whole = not named.payload or len(words) >= _MOST_OF_A_NAME
        told = (said.unit == PERCENT or counts) and whole
        told = told and len({c.ref for c in parsed.chunks if c.letter == "I"}) == 1
    else:
        place = match.start("verb")
        made = parsed.quote(place, place).casefold() in _MAKING and not own
        told = made and said.is_count and not is_percent(hasil.indikator.satuan)
    if not told or said.live or said.about or not _is_of_name(parsed, match, hasil):
        return
    unit = "" if said.unit else facts.unit(named.ref.id)
    prop = "realisasi" if said.bound else ""
    known = known_figures(named.ref, prop, When(), said, unit, facts)
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and not any(fits(said, item.nilai) for item in real):
        yield contradiction(parsed.quote(match.start("q"), match.end() - 1), said, real[0])


def _is_of_name(parsed: Parsed, match: re.Match[str], hasil: IndikatorResult) -> bool:
    """Whether a noun between figure and name is one of the words of the name."""
    if not match.groupdict().get("noun"):
        return True
    token = parsed.sentence.tokens[parsed.chunks[match.start("noun")].first]
    return stem(token.text) in stems_of(hasil.indikator.nama)


_BEFORE_NAME: Final = pattern(
    r"^[cPtO,]{0,5}B?(?P<q>q)(?P<noun>[xN]?)c{0,2}I(?:c{1,3}I)?(?=(?:c{0,2}P?t)?[.]?$)"
)
_MADE: Final = pattern(r"^[cPtO,]{0,6}(?P<verb>V)c?(?P<q>q)I(?=[cPO]{0,3}t?$)")
_MAKING: Final = frozenset(
    {
        "melaksanakan", "melayani", "memberikan", "menerbitkan", "menghasilkan", "menyelenggarakan",
        "menyelesaikan",
    }
)  # fmt: skip
"""What an office does that counts what it has done."""
_MOST_OF_A_NAME: Final = 3


def _listed_means(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """The mean capaian of groups told one behind the other: sasaran pertama 95%, kedua 96%."""
    told = _MEANS.search(parsed.letters) if parsed.has("SqSq") else None
    if told is None or not parsed.is_of(facts.tahun):
        return
    before = parsed.quote(0, told.start("second")).casefold()
    if re.search("[IKUR]", parsed.letters) or not _MEAN_WORDS.search(before):
        return
    for match in _ONE_MEAN.finditer(parsed.letters, told.start("second")):
        ref, said = parsed.chunks[match.start()].ref, parsed.chunks[match.end() - 1].number
        if ref is None or said is None or said.live or said.bound or said.unit != PERCENT:
            continue
        known = known_figures(ref, "rata", When(), said, "", facts)
        real = [item for item in known if isinstance(item.nilai, Fraction)]
        if real and not any(agrees(said, item.nilai) for item in real):
            yield contradiction(parsed.quote(match.start(), match.end() - 1), said, real[0])


_MEANS: Final = pattern(r"S[cMPpxw]{0,6}q[,g]{1,2}(?P<second>S)c?q(?:[,g]{1,2}Sc?q){0,8}[.,;]?$")
_ONE_MEAN: Final = pattern(r"Sc?q")
_MEAN_WORDS: Final = pattern(r"rata-rata|rerata|capaian")
