"""Claims of a figure: target, realisasi, capaian, pagu, serapan and the like of what is named."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.beside import (
    is_beside,
    is_of_each,
    is_of_mean,
    is_of_period,
)
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.kind.value.elsewhere import (
    is_distance,
    is_done_by_other,
    is_labelled,
    is_named_beside,
    is_of_distance,
    is_of_list,
    is_to,
    is_to_come,
)
from lkjip_desktop.domain.temuan.claim.kind.value.held import held
from lkjip_desktop.domain.temuan.claim.kind.value.known import known_of
from lkjip_desktop.domain.temuan.claim.kind.value.meant import WANTED, is_negated, property_at
from lkjip_desktop.domain.temuan.claim.kind.value.money import (
    OF_MONEY,
    SHARE,
    shares_beside,
    shares_of_pagu,
    shares_spent,
)
from lkjip_desktop.domain.temuan.claim.language.ahead import is_ahead
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_VALUE: Final = pattern(
    r"[pv](?P<gap>(?:[cMtPwhOISKRJUDrBpebo]|(?<!p)q[bJ]|(?<=p)q[bJ](?=[cMPDOt]{0,8}q)"
    r"|(?<=[pID])a(?=c{1,2}q)|V(?=c?q)|(?<!v):(?=q(?!N?[,g]{1,2}c?q))){0,14}?)q(?!b[cMPDOt]{0,8}q)"
)
_DIRECT: Final = pattern(r"(?<![pxXRKmdNaIqn])I(?P<gap>(?:[cMtPwhOrBVx]|a(?=c{0,2}[cP]q)){0,6}?)q")
_TOLD: Final = word_set(
    "berlangsung diadakan digelar dilaksanakan dilakukan diselenggarakan diterbitkan genap pas"
    " persis tepat tercapai terhenti terlaksana terselenggara"
)
"""What may stand between a name and its figure as it claims no more than that."""
OF_INDEX: Final = word_set("aspek dimensi domain komponen pilar subindeks subunsur unsur")
"""Nouns of the parts of an index, which have figures of their own."""
_ELSEWHERE: Final = pattern(r"[cP]{0,2}X,")
"""What makes a whole sentence one of others: Secara nasional, ..."""
_RANKED: Final = pattern(r"[pma][^,;:pma]{0,200}$")
_OF_ROW: Final = pattern(r"R[cPVw]{0,3}$")


@needing("q", figure=True)
def wrong_values(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Figures of the sentence that are not those of what they are given for."""
    if _is_of_years(parsed, facts) or _opens_with_standard(parsed):
        return
    shares = set()
    for match in SHARE.finditer(parsed.letters) if parsed.has("Iqp Kqp Oqp") else ():
        place = parsed.letters.index("q", match.start())
        said = parsed.chunks[place].number
        asked = {c.payload for c in parsed.chunks[match.start() : place] if c.letter == "p"}
        out_of = "d" in parsed.letters[place : match.end()]
        spent = asked & {"belanja", "realisasi"}
        if said is not None and said.unit != PERCENT and (spent or not out_of):
            continue  # money, and no share
        if match["who"] == "O" and not asked:
            continue  # what it is of stands before the office
        of = match[0].rindex("p") + match.start()
        if parsed.chunks[of].payload not in OF_MONEY:
            continue
        shares.add(place)
        yield from shares_of_pagu(parsed, match, place, facts)
    yield from _properties(parsed, own, facts, tempat, shares)
    if not own:
        yield from shares_beside(parsed, facts)
    else:
        yield from shares_spent(parsed, own, facts)
    of_part = own and "R" not in parsed.letters and parsed.word(0) in OF_INDEX
    if parsed.has("Iq") and not of_part:
        yield from _direct(parsed, own, facts, tempat)
    yield from _of_ends(parsed, facts) if parsed.has("pmIq mpIq") else ()


def _direct(parsed: Parsed, own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Figures behind the name of what they are of: Layanan posbakum 345 kali."""
    for match in _DIRECT.finditer(parsed.letters):
        start, place, left = match.start(), match.end() - 1, parsed.letters[: match.start()]
        beside = _stands_beside(parsed, match) or is_to_come(parsed, match, tempat, facts)
        beside = beside or _may_be_own(parsed, match, own, facts) or is_of_mean(parsed, start)
        if not beside and (ranked := _IN_ORDER.search(left)) is not None:
            yield from _of_ranked(parsed, ranked.start(), match.span(), facts)
            continue
        if beside or _ELSEWHERE.match(left) or _RANKED.search(left) or _OF_ROW.search(left):
            continue
        yield from held(parsed, start, place, "", own, facts)


_THEN: Final = pattern(r"[Nbch]{0,3}[wV]")
"""Behind a limit: what is done with those beyond it, or where they are."""


def _picks_out(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a limit tells which are meant: penempatan lebih dari 30 hari dipindahkan."""
    return "B" in match["gap"] and _THEN.match(parsed.letters, match.end()) is not None


def _stands_beside(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether a figure is not of the name before it: a distance, or of something else."""
    start, place, left = match.start(), match.end() - 1, parsed.letters[: match.start()]
    if _picks_out(parsed, match):
        return True
    if parsed.word(place - 1) in _UP_TO and _FROM.search(left):
        return True  # dari 80 persen pada A sampai 135 persen pada B
    if left.endswith("IP") and parsed.chunks[start - 2].payload == "taksa":
        return True  # of what else bears the name: Perawatan Tahanan pada indikator A
    between = (at for at in range(*match.span("gap")) if parsed.letters[at] in "Vx")
    if any(parsed.word(at) not in _TOLD for at in between):
        return True
    said = parsed.chunks[place].number
    bare = said is None or said.is_count
    listed = bare and not match["gap"] and match.end() == len(parsed.letters)
    listed = listed or is_distance(parsed, place)
    turned = "a" in match["gap"] and not is_to(parsed, place - 1)
    turned = turned or _is_somewhere(parsed, start, place)
    listed = listed or turned or is_of_list(parsed, start) or is_named_beside(parsed, match)
    listed = listed or is_of_each(parsed, left) or is_beside(parsed, place)
    listed = listed or is_done_by_other(parsed, start) or is_of_period(parsed, start, place)
    return listed or is_labelled(left) or left.endswith("xg")  # a sum of it and another


_UP_TO: Final = frozenset({"hingga", "sampai"})
_FROM: Final = pattern(r"dq[bN]?P$")
_PLACED: Final = pattern(r"N?Px")


def _is_somewhere(parsed: Parsed, start: int, place: int) -> bool:
    """Whether a count under a part of a name is that of a place: Pemetaan 12 blok di Lembah Awi."""
    said, match = parsed.chunks[place].number, _PLACED.match(parsed.letters, place + 1)
    counted = said is not None and said.is_count and parsed.chunks[start].payload == "sebagian"
    return bool(counted and match) and parsed.word(match.end() - 2 if match else 0) == "di"


_ASKED: Final = (("kinerja",), ("mutu",), ("nasional",), ("pelayanan",), ("provinsi",))
_OF_AREAS: Final = frozenset(("rata", "rata", area) for area in ("kota", "nasional", "provinsi"))


def _opens_with_standard(parsed: Parsed) -> bool:
    """Whether a sentence is of what others reach or ask for: Standar pelayanan minimal ... 90 %."""
    of_others = parsed.texts[:1] == ("standar",) and parsed.texts[1:2] in _ASKED
    return of_others or parsed.texts[:3] in _OF_AREAS


def _is_of_years(parsed: Parsed, facts: Facts) -> bool:
    """Whether all is told of what more years are of: Dari paket yang dimulai tahun 2023, ..."""
    letters = parsed.letters
    if not letters.startswith("dx") or "," not in letters or parsed.is_of(facts.tahun):
        return False
    opening = parsed.chunks[: letters.index(",")]
    years = {c.when.year for c in opening if c.when is not None}
    return bool(years - {0, facts.tahun})


def _may_be_own(parsed: Parsed, match: re.Match[str], own: str, facts: Facts) -> bool:
    """Whether a part of a name stands for the indikator of the text, whose figure is told.

    Or for what another name behind it counts: Sertifikat empat lokasi sumber benih.
    """
    named, said = parsed.chunks[match.start()], parsed.chunks[match.end() - 1].number
    if named.payload != "sebagian" or named.ref is None or said is None:
        return False
    hasil = facts.indikator(own) if own and named.ref.id != own else None
    known = numbers_of([hasil.realisasi, hasil.target]) if hasil is not None else []
    return parsed.letters.startswith("NI", match.end()) or any(agrees(said, x) for x in known)


_IN_ORDER: Final = pattern(
    r"p[ct]{0,2}m(?:[^;:pmaKSUJR]|(?<=d)p(?=c?q)){0,60},[^;:pmaKSUJR]{0,60}$"
)
"""What stands before one that is told behind the most: serapan tertinggi A 90%, lalu B 80%."""


_AT_END: Final = pattern(
    r"(?:(?P<of>p)[ct]{0,2}m|m(?P<its>p))[cPwVOb]{0,5}"
    r"(?P<told>I(?:,[cP]{0,3}|[cP]{0,2}|\(c?)q)(?:[),.;]|$)"
)
"""The one that has the most, and how much that is: capaian terendah ialah A, yaitu 90 persen."""
_RATES: Final = frozenset({"capaian", "serapan"})


def _of_ends(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    for match in _AT_END.finditer(parsed.letters):
        start = match.start("of" if match["of"] else "its")
        if parsed.chunks[start].payload in _RATES:
            yield from _of_ranked(parsed, start, match.span("told"), facts)


def _of_ranked(parsed: Parsed, start: int, told: tuple[int, int], facts: Facts) -> Iterator[Wrong]:
    """What one has of what another has the most of."""
    place, ref = told[1] - 1, parsed.chunks[told[0]].ref
    said, prop = parsed.chunks[place].number, parsed.chunks[start].payload
    if said is None or ref is None or said.live or said.bound or not parsed.is_of(facts.tahun):
        return
    known = known_of(parsed, place, prop, ref, When(), said, facts)
    real = [item for item in known if isinstance(item.nilai, Fraction)]
    if real and not any(agrees(said, item.nilai) for item in real):
        yield contradiction(parsed.quote(told[0], place), said, real[0])


def _properties(
    parsed: Parsed, own: str, facts: Facts, tempat: str, shares: set[int]
) -> Iterator[Wrong]:
    """Figures behind the word of what they are, but the shares that are held already."""
    for match in _VALUE.finditer(parsed.letters):
        place = match.end() - 1
        start = match.start() + max(match[0][:-1].rfind("p"), 0)
        prop = property_at(parsed, start)
        if not prop or place in shares or is_negated(parsed, start) or _is_of_lines(parsed, start):
            continue
        if _is_aim(parsed, start):
            continue
        ahead = prop in WANTED and is_ahead(parsed, start, place, tempat)
        ahead = ahead or _is_passed_by(parsed, start, place, prop, facts)
        ahead = ahead or _picks_out(parsed, match)
        if not ahead and not is_of_distance(parsed, match, start, prop):
            yield from held(parsed, start, place, prop, own, facts)


def _is_of_lines(parsed: Parsed, start: int) -> bool:
    """Whether it is worth of kegiatan that are counted before: dua kegiatan, namun nilainya ..."""
    told = parsed.quote_of(parsed.chunks[start]).casefold() == "nilainya"
    return told and any(c.letter == "b" and c.payload == "kegiatan" for c in parsed.chunks[:start])


def _is_aim(parsed: Parsed, start: int) -> bool:
    """Whether it is what the property should be: di bawah target serapan 90 %."""
    before = parsed.chunks[start - 1 : start]
    return bool(before) and before[0].letter == "v" and parsed.texts[before[0].last] == "target"


_PAGU: Final = {"akhir": "akhir", "awal": "awal", "pagu": "akhir"}
_SMALL: Final = Fraction(1, 4)


def _is_passed_by(parsed: Parsed, start: int, place: int, prop: str, facts: Facts) -> bool:
    """Whether it is told by how much the pagu was passed: melebihi pagu awal sebesar 500 juta."""
    if parsed.letters[start - 1 : start] != "v" or prop not in _PAGU:
        return False
    said, whole = parsed.chunks[place].number, facts.whole(_PAGU[prop])
    return said is not None and isinstance(whole, Fraction) and said.value < whole * _SMALL
