"""Money beside what was reached (serapan lebih tinggi daripada capaian), and two pagu apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees, sign_of
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.shift import (
    OTHERWISE,
    is_of_one_revision,
    telling_of_pagu,
)
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange
from lkjip_desktop.domain.temuan.claim.net.shape import figures_of
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import percentage

_AGAINST: Final = pattern(
    r"(?<![enozhXd])(?P<one>p)(?:[cPtO]{0,2}I)?[cMtO]{0,4}(?:(?P<more>a)c?[kd][cP]?|(?P<way>[Bv])c?)"
    r"(?P<two>p)[cPtO]{0,2}I?(?![eqKRSUJX])"
)
_SPENT: Final = frozenset({"belanja", "serapan"})
_REACHED: Final = "capaian"
_MORE: Final = {"naik": 1, "turun": -1}
_WAYS: Final = {
    "di atas": 1, "di bawah": -1, "kurang dari": -1, "lebih dari": 1, "melampaui": 1,
    "melebihi": 1,
}  # fmt: skip
_BEYOND: Final = frozenset({"lebih", "tidak", "belum"})
"""What a comparison begins with, as no change does."""


@needing("pap pBp pvp")
def wrong_against(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Of an indikator, that more of its pagu was spent than of its target reached, or less."""
    if not parsed.is_of(facts.tahun):
        return
    for match in _AGAINST.finditer(parsed.letters):
        props = [parsed.chunks[match.start(name)].payload for name in ("one", "two")]
        spent = [prop in _SPENT for prop in props]
        if sum(spent) != 1 or _REACHED not in props or is_wished(parsed, match.start()):
            continue
        sign, hasil = _sign(parsed, match), _meant(parsed, own, facts)
        if sign and hasil is not None:
            rate = parsed.chunks[match.start("two" if spent[0] else "one")]
            of_target = "kinerja" in parsed.quote_of(rate) or "target" in parsed.quote_of(rate)
            both = [hasil.capaian, *([] if of_target else _result(hasil))]
            yield from _held(parsed, match, hasil, sign if spent[0] else -sign, both, facts)


def _sign(parsed: Parsed, match: re.Match[str]) -> int:
    """1 where the first is told to have more, -1 where it has less."""
    if match["more"]:
        place = match.start("more")
        said = _MORE.get(parsed.chunks[place].payload, 0)
        return said if parsed.word(place) in _BEYOND else 0
    return _WAYS.get(parsed.quote_of(parsed.chunks[match.start("way")]), 0)


def _meant(parsed: Parsed, own: str, facts: Facts) -> IndikatorResult | None:
    """The only indikator named, or that it stands under where nothing is."""
    named = {c.ref.id for c in parsed.chunks if c.letter in "IKSUJ" and c.ref is not None}
    rows = named or {own}
    return facts.indikator(next(iter(rows))) if len(rows) == 1 else None


def _result(hasil: IndikatorResult) -> list[Nilai]:
    """The realisasi, where it is a share, too, and may be called capaian."""
    return [hasil.realisasi] if is_percent(hasil.indikator.satuan) else []


def _held(
    parsed: Parsed,
    match: re.Match[str],
    hasil: IndikatorResult,
    sign: int,
    reached: list[Nilai],
    facts: Facts,
) -> Iterator[Wrong]:
    """Whether the share of its pagu that was spent lies so beside what was reached."""
    known, spent = numbers_of(reached), hasil.serapan
    if not isinstance(spent, Fraction) or not isinstance(hasil.capaian, Fraction):
        return
    if all(sign_of(spent - nilai) == -sign for nilai in known):
        so = (
            f"serapan {facts.name(hasil.indikator.id)} {percentage(spent, 2)} dan capaiannya"
            f" {percentage(hasil.capaian, 2)}"
        )
        token = f"indikator/{hasil.indikator.id}/serapan"
        quote = parsed.quote(match.start(), match.end() - 1)
        yield Wrong(KEADAAN, quote, so, kedua=facts.place(token))


_APART: Final = word_set(
    "beda bedanya berbeda berjarak berselisih jarak jaraknya perbedaan perbedaannya selisih"
    " selisihnya terpaut"
)
_NAMED: Final = {
    "awal": "awal", "akhir": "akhir", "pagu": "akhir", "belanja": "belanja",
    "realisasi": "belanja",
}  # fmt: skip
_CALLED: Final = {"awal": "pagu awal", "akhir": "pagu akhir", "belanja": "realisasi anggaran"}
_LETTERS: Final = frozenset("pgxcqwnMVPBOkdtb.,")
_TWO: Final = 2


@needing("pgpq pPpq pdpq pkpq", words=_APART, own=False, figure=True)
def wrong_gaps_of_money(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A difference between the pagu as it was and as it is, or what was spent of it."""
    times = {c.first for c in parsed.chunks if c.letter == "q" and c.word == "kali"}
    figures = [x for x in figures_of(parsed, words=True) if x.place not in times]
    if len(figures) != 1 or figures[0].number.unit != RUPIAH or not {*parsed.letters} <= _LETTERS:
        return
    place, said = figures[0]
    asked = [c.payload for c in parsed.chunks if c.letter == "p" and c.payload != "sisa"]
    keys = [*dict.fromkeys(_NAMED.get(name, "") for name in asked)]
    before = all(c.first < place for c in parsed.chunks if c.letter == "p")
    of_now = parsed.is_of(facts.tahun) and OTHERWISE.isdisjoint(parsed.texts)
    if len(keys) != _TWO or "" in keys or not (before and of_now) or is_of_one_revision(parsed):
        return
    if is_strange(parsed, 0, len(parsed.texts), _known()) or is_elsewhere(parsed, facts):
        return
    one, other = (facts.whole(key) for key in keys)
    if not isinstance(one, Fraction) or not isinstance(other, Fraction):
        return
    if not agrees(said, abs(one - other)):
        name = f"selisih {_CALLED[keys[0]]} dan {_CALLED[keys[1]]}"
        figure = Figure(abs(one - other), name, facts.place("ringkasan/pagu_akhir"))
        yield contradiction(parsed.sentence.quote(0, place), said, figure)


@cache
def _known() -> frozenset[str]:
    return telling_of_pagu() | frozenset(
        map(stem, (*_APART, "antara", "berasal", "kali", "rupiah", "terdapat"))
    )
