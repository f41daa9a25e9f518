"""Groups of indikator: how many sasaran are met wholly, which has most, best and worst apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Jenjang, Sasaran, Subsie
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_MET: Final = pattern(
    r"(?:^|[,;])[cPhw]{0,3}(?P<all>[qoez])(?:d(?P<of>[qo]))?(?P<noun>b)c{0,2}"
    r"(?:(?P<done>v)c?e(?P<its>b)|e(?P<each>b)c{0,3}(?P<are>v))(?=$|[,.;])"
)
_MOST: Final = pattern(
    r"(?:^|[,;])[cP]{0,2}(?P<noun>b)(?P<most>m)[xVcwP]{0,4}(?P<who>[USJ])(?:P(?P<of>D))?(?=$|[,.;])"
)
_HAVING: Final = pattern(
    r"(?:^|[,;])[cP]{0,2}(?P<who>[USJ])[Vwx](?P<noun>b)(?P<most>m)"
    r"(?:[cP]{1,2}(?P<of>D)|k[cP]?f[x]?)?(?=$|[,.;])"
)
_NUMEROUS: Final = {
    "terbanyak": max, "paling banyak": max, "paling sedikit": min, "tersedikit": min,
}  # fmt: skip


@needing("qbvb obvb ebvb zbvb qbbv obbv ebbv zbbv", own=False)
def wrong_met_wholly(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of sasaran all indikator of which are met that are others."""
    match = _MET.search(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun) or is_wished(parsed, match.start()):
        return
    its, verb = ("its", "done") if match["its"] else ("each", "are")
    nouns = parsed.chunks[match.start("noun")].payload, parsed.chunks[match.start(its)].payload
    states = parsed.chunks[match.start(verb)].payload
    if nouns != ("sasaran", "indikator") or states != "tercapai":
        return
    groups = [facts.group("S", row) for row, _, _ in facts.means()]
    known = [group for group in groups if group is not None and group.banyak_berlaku]
    count = sum(_is_met(group) for group in known)
    of = parsed.chunks[match.start("of")].number if match["of"] else None
    said = parsed.chunks[match.start("all")]
    every = said.letter == "e" or (said.letter == "o" and _value(parsed, match) == len(known))
    told = len(known) if every else 0 if said.letter == "z" else _value(parsed, match)
    wrong = bool(known) and told is not None and told != count
    if wrong and (of is None or of.value == len(known)):
        quote = parsed.quote(match.start("all"), match.end() - 1)
        so = f"sasaran yang semua indikatornya mencapai target {count} dari {len(known)}"
        yield Wrong(CACAH, quote, so, str(count), kedua=table_of(Sasaran))


def _value(parsed: Parsed, match: re.Match[str]) -> int | None:
    number = parsed.chunks[match.start("all")].number
    exact = number is not None and number.is_exact_count
    return int(number.value) if exact and number is not None else None


def _is_met(group: GroupResult) -> bool:
    return group.banyak_tercapai == group.banyak_berlaku


@needing("bmU bmS bmJ Ubm Sbm Jbm", own=False)
def wrong_largest(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """The section or sasaran that is told to have the most indikator, and has not."""
    match = _MOST.search(parsed.letters) or _HAVING.search(parsed.letters)
    pick = _NUMEROUS.get(parsed.quote_of(parsed.chunks[match.start("most")])) if match else None
    if match is None or pick is None or not parsed.is_of(facts.tahun):
        return
    who = parsed.chunks[match.start("who")].ref
    if who is None or parsed.chunks[match.start("noun")].payload != "indikator":
        return
    if who.kind == "J":
        rows = _by_level(parsed, match, who.id, facts)
    elif who.kind == "U":
        rows = [(row, name, group.banyak_indikator) for row, name, group in facts.sections()]
    else:
        sized = [(row, name, facts.group("S", row)) for row, name, _ in facts.means()]
        rows = [(row, name, x.banyak_indikator) for row, name, x in sized if x is not None]
    own = next((count for row, _, count in rows if row == who.id), None)
    best = pick((count for _, _, count in rows), default=None)
    if own is not None and best is not None and own != best:
        name = next(name for _, name, count in rows if count == best)
        quote = parsed.quote(match.start("noun"), match.end() - 1)
        said = parsed.quote_of(parsed.chunks[match.start("most")])
        right = f"“{name}” ({best} indikator)"
        so = f"yang {said} ada pada {right}, bukan yang {own}"
        kind = {"U": Subsie, "J": Jenjang}.get(who.kind, Sasaran)
        yield Wrong(KEADAAN, quote, so, right, kedua=table_of(kind))


def _by_level(
    parsed: Parsed, match: re.Match[str], told: str, facts: Facts
) -> list[tuple[str, str, int]]:
    """How many indikator each level has, in the plan where that is named or says the same."""
    plan = [(row, name, facts.planned_in(row)) for row, name in facts.levels()]
    groups = [(row, name, facts.group("J", row)) for row, name in facts.levels()]
    own = [(row, name, x.banyak_indikator) for row, name, x in groups if x is not None]
    document = parsed.chunks[match.start("of")].payload if match["of"] else ""
    if document:
        return {"renstra": plan, "laporan": own}.get(document, [])
    pick = _NUMEROUS[parsed.quote_of(parsed.chunks[match.start("most")])]
    ends = [pick((n for _, _, n in rows), default=0) for rows in (own, plan)]
    either = any(
        (told, end) in [(r, n) for r, _, n in rows]
        for rows, end in zip((own, plan), ends, strict=True)
    )
    return [] if either else own


_WORDS: Final = frozenset({"jarak", "kesenjangan", "rentang", "selisih", "senjang"})
_BEST: Final = r"(?:terbaik|tertinggi|teratas|paling tinggi|paling baik)"
_WORST: Final = r"(?:terlemah|terendah|terburuk|terbawah|paling rendah|paling lemah)"
_SAID: Final = pattern(
    rf"\b(?:{_BEST} dan [^,;\d]{{0,40}}{_WORST}|{_WORST} dan [^,;\d]{{0,40}}{_BEST})\b"
)
_OF: Final = pattern(r"\b(?P<of>sasaran|indikator)\b")
_ELSE: Final = frozenset("IKSUJRDXo")


@needing(words=_WORDS, own=False, figure=True)
def wrong_spreads(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How far the best is told to lie from the worst, where it is another distance."""
    text = parsed.sentence.text.casefold()
    said = _SAID.search(text)
    if said is None or not parsed.is_of(facts.tahun) or is_wished(parsed, 0):
        return
    figures = figures_of(parsed)
    kinds = {match["of"] for match in _OF.finditer(text[: said.end()])}
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    if len(figures) != 1 or len(kinds) != 1 or not asked <= {"capaian", "rata"}:
        return
    number = figures[0].number
    if number.unit == RUPIAH or not _ELSE.isdisjoint(parsed.letters):
        return
    of_sasaran = kinds == {"sasaran"}
    if number.unit != PERCENT and "poin" not in parsed.texts and "persen" not in parsed.texts:
        return
    every = [x for *_, x in facts.means()] if of_sasaran else [*facts.each("capaian").values()]
    known = numbers_of(every)
    if len(known) < len(("best", "worst")) or (of_sasaran and len(known) < len(every)):
        return
    apart = max(known) - min(known)
    rounded = round(max(known), 2) - round(min(known), 2)
    if not any(agrees(number, Fraction(x)) for x in (apart, rounded)):
        quote = parsed.quote(0, _last(parsed, figures[0].place))
        name = f"selisih capaian tertinggi dan terendah {'sasaran' if of_sasaran else 'indikator'}"
        place = table_of(Sasaran if of_sasaran else Indikator)
        yield contradiction(quote, number, Figure(apart, name, place))


def _last(parsed: Parsed, place: int) -> int:
    return next(at for at, c in enumerate(parsed.chunks) if c.first <= place <= c.last)
