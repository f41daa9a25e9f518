"""Better or worse than what stands beside it: than the target, or than another figure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import HITUNGAN, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_timed
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import THAN, plain, sign_of
from lkjip_desktop.domain.temuan.claim.net.sense import (
    MORE,
    is_of_some,
    strange_words,
    subject_of,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_THAN: Final = frozenset({"dari", "daripada", "dibanding", "dibandingkan", "ketimbang"})
_TARGETS: Final = frozenset({"batas", "batasnya", "target", "targetnya"})
_AIMED: Final = frozenset({"diperjanjikan", "dijanjikan", "direncanakan", "ditargetkan"})
_TIMED: Final = {"cepat": -1, "lambat": 1}
_LOWERED: Final = word_set("dikurangi dipangkas ditekan diturunkan menurun susut turun")
_TO: Final = frozenset({"hingga", "ke", "sampai"})
_OTHERWISE: Final = word_set(
    "agar akan bila bukan dapat diharapkan jika nasional provinsi renstra semester setiap supaya"
    " tidak triwulan untuk"
)


@needing(words=_TARGETS | _AIMED)
def wrong_beyond(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A result that is told to lie on the side of its target on which it does not."""
    texts = [*parsed.texts]
    told = _told(texts)
    of = subject_of(parsed, own, facts) if told is not None and parsed.is_of(facts.tahun) else None
    if told is None or of is None or of.rows or is_elsewhere(parsed, facts):
        return
    first, last, way = told
    aimed = texts[first] in _PASSING | _ONLY
    if aimed and of.hasil.indikator.polaritas != "naik":
        return
    row = of.hasil.indikator
    timed = texts[first] == "lebih" and texts[first + 1] in _TIMED
    opens = parsed.chunks[0].first
    before = {*texts[opens:last]} - ({"dapat"} if way < 0 and not timed else set())
    before -= {"untuk"} if texts[first] in _LACKING else set()
    if (timed and not is_timed(row)) or not before.isdisjoint(_OTHERWISE):
        return
    beside = next((c for c in reversed(parsed.chunks) if c.last < first and c.letter != "c"), None)
    own_name = beside is not None and beside.ref == of.ref
    if is_of_some(parsed, opens, first, words_of(of.hasil)):
        return
    if not own_name and strange_words(parsed, opens, first, words_of(of.hasil) | telling()):
        return
    now, aim = of.hasil.realisasi, of.hasil.target
    if row.polaritas == "rentang" or not (isinstance(now, Fraction) and isinstance(aim, Fraction)):
        return
    if sign_of(now - aim) != way:
        quote = parsed.sentence.quote(first, last)
        so = f"realisasi {facts.name(row.id)} {plain(now)} dan targetnya {plain(aim)}"
        yield Wrong(KEADAAN, quote, so, plain(now), kedua=at(row, "realisasi"))


def _told(texts: Sequence[str]) -> tuple[int, int, int] | None:
    """Where it is told that a result lies above or below its target, and which (1, -1)."""
    found = list[tuple[int, int, int]]()
    for place, word in enumerate(texts):
        behind = texts[place + 1 : place + 5]
        if word == "lebih" and behind:
            way = MORE.get(behind[0], _TIMED.get(behind[0], 0))
            found += _than(texts, place, place + 2, way) if way else []
        if word in _LACKING and texts[place - 1 : place] not in (["tidak"], ["bukan"]):
            found += _than(texts, place, place + 1, -1)
        if word in _LOWERED and behind[:1] and behind[0] in _TO:
            below = behind[1:3] == ["di", "bawah"] and behind[3:4] and behind[3] in _TARGETS
            found += [(place, place + 4, -1)] if below else []
        if word in _PASSING or word in _ONLY:
            found += _aimed(texts, place, word)
    return found[0] if len(found) == 1 else None


_LACKING: Final = frozenset({"kekurangan", "kurang"})
_PASSING: Final = frozenset({"melampaui", "melebihi", "melewati"})
_ONLY: Final = frozenset({"baru", "hanya"})
_FARTHEST: Final = 8
"""Words between, most of them those of a unit."""


def _than(texts: Sequence[str], place: int, first: int, way: int) -> list[tuple[int, int, int]]:
    """A comparison with the target behind a word, right there or behind by how much."""
    for at_ in range(first, min(first + _FARTHEST, len(texts) - 1)):
        if texts[at_] in {*_THAN, "mencapai"} and texts[at_ + 1] in _TARGETS:
            return [(place, at_ + 1, way)] if at_ == first or texts[first][:1].isdigit() else []
    return []


def _aimed(texts: Sequence[str], place: int, word: str) -> list[tuple[int, int, int]]:
    """A figure beyond that which was aimed at, or only so much of it: baru 5 dari 8 yang ..."""
    if not "".join(texts[place + 1 : place + 2]).lstrip("rp")[:1].isdigit():
        return []
    last = next(
        (x for x in range(place + 2, len(texts)) if texts[x] in _AIMED and texts[x - 1] == "yang"),
        0,
    )
    between = texts[place + 2 : last]
    alone = "," not in between and ";" not in between and len(between) <= _FARTHEST + 2
    out_of = word in _PASSING or "dari" in between
    return [(place, last, 1 if word in _PASSING else -1)] if last and alone and out_of else []


_KEPT: Final = pattern(
    r"(?P<exact>q)N?,c{0,3}Bc?(?P<limit>q)|Bc?(?P<bound>q)[^q]{0,12}[,;(](?P<just>x)c?(?P<told>q)"
)


_JUST: Final = frozenset({"persisnya", "tepatnya"})


def wrong_limits(parsed: Parsed) -> Iterator[Wrong]:
    """A figure that lies on the other side of the limit beside it: 105%, masih di bawah 100%."""
    for match in _KEPT.finditer(parsed.letters) if parsed.has("qBq Bqxq") else ():
        if match["just"] and parsed.word(match.start("just")) not in _JUST:
            continue
        exact, limit = ("told", "bound") if match["just"] else ("exact", "limit")
        said, than = (parsed.chunks[match.start(name)].number for name in (exact, limit))
        if said is None or than is None or said.unit != than.unit or not said.unit:
            continue
        lies = THAN.get(than.than)
        if said.live or said.about or said.bound or lies is None:
            continue
        rough = than.step > 1 and abs(said.value - than.value) <= than.step  # sepertiga
        if not rough and not lies(said.value, than.value):
            quote = parsed.quote(match.start(), match.end() - 1)
            way = "lebih besar" if said.value > than.value else "tidak lebih besar"
            so = f"angkanya {way} daripada batas yang disebut"
            yield Wrong(HITUNGAN, quote, so)


_BESIDE: Final = pattern(r"(?P<one>q)\)?c{0,2}(?P<more>a)k[cxRIKSU]{1,4}\(?(?P<two>q)")


def wrong_versus(parsed: Parsed) -> Iterator[Wrong]:
    """A figure that is told to be more than one beside it which is more: A (85) di bawah B (83)."""
    match = _BESIDE.search(parsed.letters) if parsed.has("qakq") else None
    if match is None:
        return
    one, two = (parsed.chunks[match.start(name)].number for name in ("one", "two"))
    turn = parsed.chunks[match.start("more")]
    way = {"naik": 1, "turun": -1}.get(turn.payload, 0)
    more = parsed.quote_of(turn).startswith("lebih")
    if one is None or two is None or one.unit != two.unit or not way or not more:
        return
    alone = "q" not in parsed.letters[: match.start()] + parsed.letters[match.end() :]
    if not alone or any(x.live or x.bound or x.about for x in (one, two)):
        return
    if sign_of(one.value - two.value) == -way:
        quote = parsed.quote(match.start(), match.end() - 1)
        word = "lebih besar" if way < 0 else "lebih kecil"
        yield Wrong(KEADAAN, quote, f"angka yang pertama {word}")
