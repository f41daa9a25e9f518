"""Claims of how far a result lies from its target, and of what it was in a year by its count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import EVENTS, stems_of
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.meant import LIMITS
from lkjip_desktop.domain.temuan.claim.known import is_in_unit, known_figures
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_time, in_its_unit
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_SHORT: Final = pattern(
    r"(?:^|[^z])(?P<turn>[na])c{0,2}(?P<by>q)[NIb]{0,2}[cP]{0,2}[dk]c?(?P<of>p)(?!c?q)"
)
_PAST: Final = pattern(
    r"(?:^|[,;])[cPtOI]{0,5}(?:p[ctI]{0,2}(?:q[Nb]{0,2})?)?(?P<turn>v)[ch]{0,2}(?P<by>q)"
)
_BY_POINTS: Final = pattern(r"(?P<turn>v)c{0,2}(?P<by>q)")
_BEFORE_TURN: Final = pattern(
    r"(?P<by>q)N{0,2}(?:(?P<turn>v)|(?P<more>a)[cP]{0,2}[dk]c?(?P<of>p)(?!c?q))"
)
_BY_FAR: Final = pattern(r"(?P<turn>v)(?:c?q[Nb]?)?(?P<far>c)(?P<by>q)")
_BETWEEN: Final = pattern(r"(?P<turn>[xc])c?(?P<by>q)N?B(?P<one>p)q?g(?P<two>p)q?")
_APART: Final = frozenset({"beda", "jarak", "perbedaan", "selisih"})
"""Selisih sembilan poin antara target dan realisasi."""
_LESS: Final = pattern(
    r"(?:[,;(yg]|^)[cgh]{0,2}(?P<turn>n)c{0,2}(?P<by>q)N(?![NIb]{0,2}[cP]{0,2}[dk]|[Nxc]{0,3}q)"
)
"""So many points too few: kurang 3,5 poin."""
_OF_TARGET: Final = pattern(r"(?P<q>q)dc?p(?![cP]{0,2}[qt])")
_HAPPENED: Final = pattern(
    r"(?P<w>[wVvI])[cP]?(?P<q>q)(?P<noun>[NIb]{0,2})(?=[cPO]{0,4}t?(?:$|[,;.)]))"
)
_HELD: Final = word_set(
    "terlaksana dilaksanakan terselenggara diselenggarakan terjadi terbit dihadiri diikuti"
)
"""Verbs behind an indikator that counts what took place."""
_MAKING: Final = word_set(
    "dibangun dibeli dibentuk dibuka diadakan didirikan direkrut diresmikan ditambah ditambahkan"
)
"""Verbs of what is new, which is not all there is unless it is what is counted."""
_OF_ONE: Final = frozenset({"angkatan", "gelombang", "kloter", "sesi"})
"""What happened in one of several times: angkatan II, diikuti 80 orang."""
_TIMES: Final = frozenset({"kegiatan", "kali", "kejadian", "operasi", "sidang", "kunjungan"})
"""Units of which "kali" tells the number, too."""
_BEFORE: Final = pattern(r"(?:^|[,;])[cPkgtO]{0,6}$")


@needing("q", figure=True)
def wrong_gaps(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Distances from a target, and numbers of what happened, that are not so."""
    for match in _SHORT.finditer(parsed.letters) if parsed.has("nqp aqp") else ():
        yield from _short(parsed, match, own, facts)
    for match in _OF_TARGET.finditer(parsed.letters):
        yield from _part_of_target(parsed, match, own, facts)
    yield from _past_target(parsed, own, facts)
    for match in _HAPPENED.finditer(parsed.letters) if own else ():
        yield from _happened(parsed, match, own, facts)


def _past_target(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """How far beyond a target, told beside its state."""
    for match in _BY_FAR.finditer(parsed.letters) if parsed.has("vcq") else ():
        far, turn = match.start("far"), match.start("turn")
        beyond = parsed.quote(turn, turn).casefold().endswith(("target", "targetnya"))
        beyond = beyond and "q" in parsed.letters[turn:far]
        if beyond or "selisih" in parsed.quote(far, far).casefold():
            yield from _short(parsed, match, own, facts)
    for match in _BETWEEN.finditer(parsed.letters) if parsed.has("qBpgp") else ():
        ends = {parsed.chunks[match.start(name)].payload for name in ("one", "two")}
        apart = parsed.quote(match.start(), match.start()).casefold() in _APART
        if apart and ends == {"target", "realisasi"}:
            yield from _short(parsed, match, own, facts)
    for match in _BY_POINTS.finditer(parsed.letters) if parsed.has("vq") else ():
        if parsed.chunks[match.end() - 1].word == "poin":
            yield from _short(parsed, match, own, facts)
    yield from _beside_target(parsed, own, facts)
    for match in _BEFORE_TURN.finditer(parsed.letters):
        yield from _told_before(parsed, match, own, facts)
    for match in _PAST.finditer(parsed.letters) if parsed.has("vq") else ():
        place = match.start("turn")
        if parsed.quote(place, place).casefold() in {"terlampaui", "terlewati"}:
            yield from _short(parsed, match, own, facts)


def _beside_target(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """How many points are lacking to the target."""
    for match in _LESS.finditer(parsed.letters) if own and parsed.has("nqN") else ():
        turn = match.start("turn")
        points = parsed.chunks[match.start("by")].word == "poin"
        of_limit = "Bq" in parsed.letters[:turn]  # nilai di atas 80 diperlukan, masih kurang 2 poin
        if points and not of_limit and parsed.quote(turn, turn).casefold() in _LACKING:
            yield from _short(parsed, match, own, facts)


_LACKING: Final = frozenset({"kurang", "terpaut", "tertinggal"})


def _told_before(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """So many points, or a number that begins its clause, above or below the target."""
    points = parsed.chunks[match.start()].word == "poin"
    begins = match["more"] and re.search(r"[,g][cg]?$", parsed.letters[: match.start()])
    turn = match.start("turn") if match["turn"] else match.start("more")
    if (points or begins) and (match["more"] or "target" in parsed.quote(turn, turn)):
        yield from _short(parsed, match, own, facts)


def _about(parsed: Parsed, place: int, own: str, facts: Facts) -> IndikatorResult | None:
    """The one indikator that is spoken of up to a place; None where it cannot be told."""
    named = {c.ref.id for c in parsed.chunks[:place] if c.letter == "I" and c.ref}
    row = own or (next(iter(named)) if len(named) == 1 else "")
    if not row or named - {row} or re.search("[KSR]", parsed.letters):
        return None
    return facts.indikator(row)


def _part_of_target(
    parsed: Parsed, match: re.Match[str], own: str, facts: Facts
) -> Iterator[Wrong]:
    """The share of its target that a result is."""
    said = parsed.chunks[match.start()].number
    hasil = _about(parsed, match.start(), own, facts)
    if said is None or said.live or said.bound or said.unit != PERCENT or hasil is None:
        return
    told = parsed.chunks[match.end() - 1].payload == "target" and parsed.is_of(facts.tahun)
    known = numbers_of([hasil.realisasi, hasil.target, hasil.capaian])
    if not told or len(known) < len(("realisasi", "target", "capaian")) or not known[1]:
        return
    shares = [known[0] / known[1] * 100, known[2]]
    shares += [abs(100 - share) for share in shares]
    if not any(agrees(said, share) for share in shares):
        right = percentage(shares[0], 2)
        so = f"realisasi {facts.name(hasil.indikator.id)} {right} dari targetnya"
        quote = parsed.quote(match.start(), match.end() - 1)
        yield Wrong(ANGKA, quote, so, right, kedua=at(hasil.indikator, "target"))


def _short(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    place = match.start("by")
    said = parsed.chunks[place].number
    of = match.groupdict().get("of")
    if said is None or said.live or (of and parsed.chunks[match.start("of")].payload != "target"):
        return
    hasil = _about(parsed, place, own, facts)
    if said.bound or hasil is None or not parsed.is_of(facts.tahun):
        return
    said = in_its_unit(said, hasil.indikator.satuan)
    if said is None:
        return
    said = in_its_time(said, parsed.chunks[place].word, hasil.indikator.satuan)
    said = in_its_thousands(said, parsed.chunks[place].word, hasil.indikator.satuan)
    known = _distance(hasil, percent=said.unit == PERCENT)
    if known and not any(agrees(said, nilai) for nilai in known):
        right = plain(known[0])
        quote = parsed.quote(
            match.start("by" if "more" in match.groupdict() else "turn"), match.end() - 1
        )
        so = f"selisih realisasi dan target {facts.name(hasil.indikator.id)} {right}"
        yield Wrong(ANGKA, quote, so, right, kedua=at(hasil.indikator, "target"))


def _distance(hasil: IndikatorResult, *, percent: bool) -> list[Fraction]:
    """How far realisasi and target lie apart, in the unit and in percent of the target."""
    done, target = hasil.realisasi, hasil.target
    if not isinstance(done, Fraction) or not isinstance(target, Fraction):
        return []
    apart = abs(done - target)
    share = [apart / target * 100] if target else []
    if not percent:
        return [apart]
    return [apart, *share] if is_percent(hasil.indikator.satuan) else share


def _happened(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> Iterator[Wrong]:
    """Under an indikator that counts: so many were there this year, or in one that is named."""
    place, hasil = match.start("q"), facts.indikator(own)
    chunk, said = parsed.chunks[place], parsed.chunks[place].number
    if hasil is None or said is None or not said.is_count or said.bound or said.about:
        return
    verb = parsed.sentence.tokens[parsed.chunks[match.start("w")].first].text
    if parsed.sentence.tokens[parsed.chunks[match.start("w")].last].text in LIMITS:
        return  # what it went beyond, and not how many there were
    if verb in _MAKING and stem(verb) not in stems_of(hasil.indikator.nama):
        return
    named = any(
        c.ref == Ref("I", own) for c in parsed.chunks[place + 1 : match.end()] if c.letter == "I"
    )
    before = parsed.chunks[match.start() - 1] if match.start() else None
    if before is not None and before.ref == Ref("I", own) and verb in _HELD:
        times = chunk.word == "kali" and hasil.indikator.satuan.casefold() in _TIMES
        named, start = named or times or is_in_unit(hasil, said, chunk.word), match.start() - 1
    else:
        start = match.start()
    counts = is_in_unit(hasil, said, chunk.word) or (
        named and not is_percent(hasil.indikator.satuan)
    )
    behind = re.match(",?[cP]{0,3}t", parsed.letters[match.end() :])
    last = match.end() + behind.end() if behind else match.start()
    whens = [c.when for c in parsed.chunks[:last] if c.when is not None]
    told = _BEFORE.search(parsed.letters[:start]) is not None
    told = told and _OF_ONE.isdisjoint(token.text for token in parsed.sentence.tokens)
    if (verb not in EVENTS and not named) or not counts or not told or len(whens) > 1:
        return
    when = whens[0] if whens else When()
    if when.part or (when.year in {0, facts.tahun} and hasil.rincian and not named):
        return  # a part of the year, or what the tables are asked for
    known: list[Figure] = [
        *known_figures(Ref("I", own), "realisasi", when, said, hasil.indikator.satuan, facts)
    ]
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and not any(agrees(said, item.nilai) for item in real):
        yield contradiction(parsed.quote(match.start(), match.end() - 1), said, real[0])
