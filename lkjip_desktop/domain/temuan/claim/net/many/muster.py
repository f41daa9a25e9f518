"""Whether more indikator met their target than in an earlier year, or fewer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, OVER, state_at
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import WAY, strange_words, telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_MANY: Final = frozenset({"banyak", "banyaknya", "jumlah", "jumlahnya"})
_MORE: Final = {"banyak": 1, "sedikit": -1}
_OTHERWISE: Final = frozenset({"bukan", "jika", "kecuali", "selain", "tidak", "tak"})


@needing("bv", words=_MANY, own=False)
def wrong_musters(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That they became more or fewer, where they did not."""
    turns = _turns(parsed.texts)
    places = [at for at, letter in enumerate(parsed.letters) if letter == "v"]
    nouns = [c for c in parsed.chunks if c.letter == "b" and c.payload == "indikator"]
    if len(turns) != 1 or len(places) != 1 or len(nouns) != 1:
        return
    denied = parsed.letters[max(0, places[0] - 2) : places[0]].strip("c").endswith("n")
    state = state_at(parsed, places[0], denied)
    years = {c.when.year for c in parsed.chunks if c.when is not None} - {0, facts.tahun}
    if state not in {MET, MISSED, OVER} or len(years) != 1 or is_elsewhere(parsed, facts):
        return
    if any(c.letter in "IKRSUJqoDmfe" for c in parsed.chunks):
        return
    if any(c.when is not None and c.when.part for c in parsed.chunks):
        return
    apart = _OTHERWISE.isdisjoint(parsed.texts)
    if not apart or strange_words(parsed, 0, len(parsed.texts), _known()):
        return
    year, members = next(iter(years)), facts.members()
    now = _count([x.capaian for x in members], state)
    then = _count([facts.past(x.indikator.id, year).get("capaian") for x in members], state)
    if now is None or then is None or not _is_whole(members):
        return
    at, way = turns[0]
    if (now > then) - (now < then) != way:
        first, last = sorted((nouns[0].first, at))
        quote = parsed.sentence.quote(first, last)
        so = f"yang demikian {then} indikator pada tahun {year} dan {now} tahun ini"
        yield Wrong(KEADAAN, quote, so, f"{then} → {now}", kedua=table_of(Indikator))


def _turns(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Place and way of each word of a change."""
    found = [(at, WAY[text]) for at, text in enumerate(texts) if text in WAY]
    pairs = enumerate(pairwise(texts))
    more = ((at, behind) for at, (text, behind) in pairs if text == "lebih")
    return found + [(at + 1, _MORE[behind]) for at, behind in more if behind in _MORE]


def _count(reached: Sequence[Nilai | None], state: str) -> int | None:
    """How many are in a state; None where that is not known of each."""
    known = [nilai for nilai in reached if isinstance(nilai, Fraction)]
    if len(known) < len(reached) or not known:
        return None
    if state == OVER:
        return sum(nilai > SERATUS for nilai in known)
    met = sum(nilai >= SERATUS for nilai in known)
    return met if state == MET else len(known) - met


def _is_whole(members: Sequence[IndikatorResult]) -> bool:
    return all(x.indikator.polaritas in {"naik", "turun"} for x in members)


@cache
def _known() -> frozenset[str]:
    words = "indikator kinerja utama jumlah jumlahnya banyak banyaknya lebih sedikit target capaian"
    return telling() | set(map(stem, words.split()))
