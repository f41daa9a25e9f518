"""What is told to have risen or fallen, and whether a word is a share, a time or a measure."""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.kind.table import SERVED
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.scope import is_clear

SUBJECT: Final = (
    r"(?:(?P<prop>p)(?:c?q(?=c{0,2}a))?[cthP]{0,2})?"
    r"(?:(?P<who>(?<!I,)(?<!Ig)(?<!I,g)I(?:(?:,?g|,)I)*)[cMtPhwv]{0,4}(?:(?P<after>p)[ch]{0,2}|q[NI]{0,2},?c?(?=a))?)?"
)
BEFOREHAND: Final = pattern(
    r"(?:^|;)k[cP]{0,2}(?:qN?[cP]{0,2})?(?P<t>t)(?:\(?[cP]{0,3}qN?\)?)?,c?"
    + SUBJECT
    + r"a[cP]{0,2}(?P<by>q)?"
)


def who_of(parsed: Parsed, match: re.Match[str], own: str) -> tuple[list[Ref], str]:
    """The indikator a change is told of, and of which of their figures; none where unbound."""
    place = match.start("after") if match["after"] else match.start("prop") if match["prop"] else -1
    prop = parsed.chunks[place].payload if place >= 0 else ""
    if prop not in {"", "realisasi", "capaian", "target", "nilai"}:
        return [], prop
    if match["who"]:
        before = parsed.letters[match.start() - 1 : match.start()] if match.start() else ""
        by = parsed.quote(match.start() - 1, match.start() - 1) if before == "P" else ""
        if by in _TO or (by == "di" and part_of_name(parsed, match)):
            return [], prop
        if before and before in "xXRNKmaSJUbk" and not tells_share(parsed, match):
            return [], prop
        if not match["prop"] and _OF_TARGET.search(parsed.letters[: match.start("who")]):
            opening = parsed.chunks[parsed.letters.rindex("p", 0, match.start("who"))]
            prop = "target" if opening.payload == "target" else prop
        chunks = parsed.chunks[match.start("who") : match.end("who")]
        return [c.ref for c in chunks if c.letter == "I" and c.ref is not None], prop
    before = parsed.letters[: match.start()]
    if own and not match["prop"] and tells_share(parsed, match):
        return [Ref("I", own)], prop
    bare = not match["prop"] and re.fullmatch("c{1,2}t?", before) is not None
    bare = bare or (match.re.pattern == BEFOREHAND.pattern and _ends(parsed, match))
    opens = not before and bool(match.groupdict().get("by"))
    bare = bare or (opens and ("first" in match.groupdict() or _is_noun(parsed, match)))
    if own and (bare or match["prop"]) and is_clear(parsed, match.start()):
        return [Ref("I", own)], prop
    return [], prop


_OF_TARGET: Final = pattern(r"^p[cPV]{1,4}$")
"""Before a name a property of it, with what was done with that: target yang dipasang untuk A."""


_PORTIONS: Final = frozenset({"bagian", "porsi", "proporsi"})


_PART_SERVED: Final = pattern(r"^x[xNIO]{1,3}c(?P<did>V)$")


def tells_share(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether it is told of how large a part does so: porsi penghuni yang diperiksa menurun.

    Who is served is told of the indikator of the text by no name: bagian warga yang terlayani.
    """
    place, before = match.start() - 1, parsed.letters[: match.start()]
    served = _PART_SERVED.match(before)
    if served is not None and parsed.word(0) in _PORTIONS:
        return parsed.word(served.start("did")) in SERVED
    named = before[-1:] == "x" and parsed.letters[place + 1] == "I"
    opens = named and (not place or parsed.letters[place - 1] in ",;ct")
    return opens and parsed.word(place) in _PORTIONS and " yang " in parsed.quote(place, place + 1)


def is_share(row: Indikator) -> bool:
    """Whether a figure is none of how many there are: a part of a name may count them."""
    return is_percent(row.satuan) or is_index(row.satuan) or is_timed(row)


def is_timed(row: Indikator) -> bool:
    return not _TIMED.isdisjoint(row.satuan.casefold().split())


def names_measure(text: str, row: Indikator) -> bool:
    """Whether a part of a name has the word of what is measured: ketepatan waktu, prevalensi."""
    opens = text.split(maxsplit=1)[0] == row.nama.casefold().split(maxsplit=1)[0]
    return opens or _MEASURE.match(text) is not None


_MEASURE: Final = pattern(
    r"(?:\S{1,30} ){0,3}?"
    r"(?:persentase|indeks|nilai|tingkat|skor|rasio|rata|waktu|cakupan|angka|(?:ke|pe)[a-z]{4,30}an)\b"
)


def part_of_name(parsed: Parsed, match: re.Match[str]) -> str:
    """The only name a change is told of, if it is a part of one."""
    chunks = parsed.chunks[match.start() : match.end()]
    named = [chunk for chunk in chunks if chunk.letter == "I"]
    return parsed.quote_of(named[0]) if len(named) == 1 and named[0].payload == "sebagian" else ""


_TO: Final = frozenset({"dengan", "kepada", "melalui", "oleh", "ke", "via"})
"""Prepositions that make a name another's: pemberian obat kepada penderita."""


def _is_noun(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a sentence begins with the change as a noun, and of nothing else by name."""
    first = parsed.word(0)
    behind = parsed.letters[match.end() : match.end() + 1]
    return first.startswith(("pe", "ke")) and first.endswith("an") and behind in {*",jwVcn", ""}


def _ends(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a change held against a time before it is told of nothing by name."""
    return not match["prop"] and bool(match["by"] or match.end() == len(parsed.letters))


def quality_of(parsed: Parsed, match: re.Match[str], change: str) -> str:
    """A change as one for the better or worse where the kinerja rose or fell, and no figure."""
    first = parsed.chunks[max(match.start() - 1, 0)].first
    texts = parsed.texts[first : parsed.chunks[match.end() - 1].last]
    return _QUALITIES.get(change, change) if "kinerja" in texts else change


_QUALITIES: Final = {"naik": "membaik", "turun": "memburuk"}


def is_turned(change: str, row: Indikator) -> str:
    """Whether better means more, or less, and slower a longer time; "" where it is neither."""
    if change in {"cepat", "lambat"}:
        return {"cepat": "turun", "lambat": "naik"}[change] if is_timed(row) else ""
    better = {"naik": ("naik", "turun"), "turun": ("turun", "naik")}.get(row.polaritas, ("", ""))
    return {"membaik": better[0], "memburuk": better[1]}.get(change, change)


_TIMED: Final = frozenset({"detik", "menit", "jam", "hari", "minggu", "pekan", "bulan"})
"""Units of what is quicker or slower; "kali" and the like are not."""
