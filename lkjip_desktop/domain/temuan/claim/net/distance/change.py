"""By how much: rises, falls and distances from a target that are of another size.

The words of a change or a distance stand right beside the figure; what it is of is found by
elimination (`sense`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import counts_rows
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    QUALITY,
    WAY,
    SentenceSubject,
    clause_at,
    is_of_earlier,
    is_strange,
    picks_some,
    subject_of,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.units import (
    in_its_thousands,
    in_its_time,
    in_its_unit,
    written_like,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_BY: Final = (
    (pattern(r"(?P<turn>[aVx])[ch]{0,2}(?P<by>q)(?!N?[ch]?B)"), "aq Vq xq"),
    (pattern(r"(?P<by>q)N?c?(?P<turn>a)(?=c?[kd]c{0,2}t|$)"), "qa"),
)
"""A change and by how much, and letters that stand in it in this order."""
_SHORT: Final = (
    (pattern(r"(?P<turn>[nax])[ch]{0,2}(?P<by>q)[NIbx]{0,2}[cP]{0,2}[dk]c?(?P<of>p)"), "qdp qkp"),
    (pattern(r"(?P<by>q)N?c?(?P<turn>B|a[kd]?|n[dk]?|v)c?(?P<of>p)(?!c{0,2}q)"), "qBp qap qnp qvp"),
    (pattern(r"(?P<by>q)N?c?(?P<turn>v)(?P<of>)(?!c{0,2}q)"), "qv"),
    (pattern(r"(?P<turn>v)[ctI]{0,2}x(?P<by>q)(?P<of>)"), "vxq"),
    (pattern(r"v,.{0,6}(?P<turn>n)[ch]{0,2}(?P<by>q)N?(?P<of>)$"), "v,nq"),
)
"""A distance from what stands behind it."""
_NEAR: Final = pattern(r"[aVxnv][chtI]{0,3}q|qN?c?[kdavBn]")
"""What all these forms have."""
_TO: Final = frozenset({"menjadi", "ke", "hingga", "sampai", "pada", "di", "dari", "sampai dengan"})
_FAR: Final = frozenset(
    {"beda", "jarak", "kekurangan", "kelebihan", "kurangnya", "lebihnya", "selisih", "selisihnya"}
)
_OTHER_TARGETS: Final = frozenset({"nasional", "provinsi", "renstra", "menengah", "rpjmd", "rpjmn"})
"""Behind "target": of another."""


_LEFT: Final = "sisa"


@needing("q", figure=True)
def wrong_changes(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Changes and distances that are not of this size."""
    letters = parsed.letters
    if not _NEAR.search(letters):
        return
    if letters[:1] == "p" and parsed.chunks[0].payload == _LEFT:
        return  # of money
    of = None if is_elsewhere(parsed, facts) else subject_of(parsed, own, facts)
    if of is None or of.rows or any(when.part in _PARTS for when in of.whens):
        return
    if _points_to_year(parsed, facts.tahun):
        return
    years = {when.year or facts.tahun for when in of.whens} - {facts.tahun}
    for forms in (_SHORT, _BY if len(years) == 1 else ()):
        matches = (m for form, needs in forms if parsed.has(needs) for m in form.finditer(letters))
        for match in matches:
            wrong = _judge(parsed, match, of, facts, far=forms is _SHORT)
            if wrong is not None:
                yield wrong
                return


def _points_to_year(parsed: Parsed, tahun: int) -> bool:
    """Whether it is told of an earlier year with its own target: kurang 4 dari target tahun itu."""
    texts = parsed.texts
    pointed = ("tahun", "itu") in pairwise(texts) or ("tahun", "tersebut") in pairwise(texts)
    return pointed and not parsed.is_of(tahun)


def _judge(
    parsed: Parsed, match: re.Match[str], of: SentenceSubject, facts: Facts, *, far: bool
) -> Wrong | None:
    turn, by = match.start("turn"), match.start("by")
    said = _said(parsed, by, of)
    if said is None or _is_to(parsed, turn, by) or not _is_of(parsed, match, of, far=far):
        return None
    if (far or by < turn) and agrees(said, of.hasil.realisasi):
        return None  # the result itself: 11 menit, lebih cepat daripada target
    words = {token.text for token in parsed.sentence.tokens}
    if far:
        beside = clause_at(parsed, parsed.chunks[by].first)
        timed = any(c.when is not None and c.first in beside for c in parsed.chunks)
        timed = timed or parsed.letters.startswith("(t", match.end())
        meant = _is_target(parsed, match) and not words & _OTHER_TARGETS
        known = [] if timed or not meant or not _is_far(parsed, turn) else distances(of, said)
    else:
        known = _changed(parsed, match, of, said, facts)
    if not known or any(agrees(said, nilai) for nilai in known):
        return None
    return _wrong(parsed, turn, by, known[0], said, of, far=far)


def _changed(
    parsed: Parsed, match: re.Match[str], of: SentenceSubject, said: Quantity, facts: Facts
) -> list[Fraction]:
    """What may have changed by so much since the one year that is told."""
    years = {when.year or facts.tahun for when in of.whens} - {facts.tahun}
    turned = parsed.chunks[match.start("turn")]
    if turned.letter in "Vx" and parsed.quote_of(turned) not in {*WAY, *QUALITY}:
        return []
    if is_of_earlier(parsed, turned.first, facts.tahun):
        return []
    payload = turned.payload
    behind = _OF_OTHER.match(parsed.letters, match.end())
    if behind and behind[0].endswith("x"):
        behind = behind if parsed.word(behind.end() - 1) == "batasnya" else None
    if len(years) != 1 or payload == "tetap" or behind or _FROM.match(parsed.letters, match.end()):
        return []
    tokens = parsed.sentence.tokens[: parsed.chunks[match.end() - 1].last]
    if is_percent(of.hasil.indikator.satuan) and any(t.text in _COUNTS for t in tokens):
        return []  # of what the share is one of
    found = _differences(of, next(iter(years)), said, facts)
    if found and not _is_timed(parsed, match):
        found += _differences(of, facts.tahun - 1, said, facts)
    aimed = any(token.text.startswith("target") for token in parsed.sentence.tokens)
    return found + distances(of, said) if found and aimed else found


def _is_timed(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether the year is told before a change or in its clause, and not of what comes behind."""
    clause = clause_at(parsed, parsed.chunks[match.start("by")].first)
    return any(c.when is not None and c.first <= clause[-1] for c in parsed.chunks)


_FROM: Final = pattern(r"[NIb]{0,2}dc?q(?![NIb]{0,2}[ctP(]{0,3}t)")
"""Behind a change from a figure that is told, of whatever year."""
_OF_OTHER: Final = pattern(r"[NIb]{0,2}(?:[dk]c?[px]|t)")
"""Behind a change that is one from the target, or of an earlier year itself."""
_COUNTS: Final = frozenset({"banyaknya", "jumlah", "jumlahnya", "volume"})
_PARTS: Final = frozenset({"T1", "T2", "T3", "T4", "S1", "S2"})


def _is_target(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether what something lies apart from is the target."""
    if match["of"]:
        return parsed.chunks[match.start("of")].payload == "target"
    words = " ".join(parsed.quote_of(c) for c in parsed.chunks if c.letter == "v")
    apart = match.re.groupindex["turn"] > match.re.groupindex["by"] or _FAR_BY & {
        parsed.word(match.start("by") - 1)
    }
    return ("target" in words) and bool(apart or parsed.chunks[match.start("turn")].letter == "n")


_FAR_BY: Final = frozenset({"sejauh", "selisih", "sekitar"})


def _is_far(parsed: Parsed, place: int) -> bool:
    chunk = parsed.chunks[place]
    return chunk.letter != "x" or parsed.quote_of(chunk) in _FAR


def _is_to(parsed: Parsed, turn: int, by: int) -> bool:
    """Whether it is told what something rose or fell to."""
    return any(parsed.word(place) in _TO for place in range(turn + 1, by))


def _is_of(parsed: Parsed, match: re.Match[str], of: SentenceSubject, *, far: bool) -> bool:
    """Whether all that is told up to a distance can be of what the sentence is of."""
    last = parsed.chunks[match.end() - 1].last + 1
    known = words_of(of.hasil) | _FAR_STEMS | {stem(parsed.word(match.start("turn")))}
    known |= telling() if far else frozenset()
    return not (is_strange(parsed, 0, last, known) or picks_some(parsed, last - 1, known))


_FAR_STEMS: Final = frozenset(map(stem, _FAR))


_EACH: Final = "buah"
"""What anything may be counted by."""


def _said(parsed: Parsed, place: int, of: SentenceSubject) -> Quantity | None:
    """The size in the unit of what it is of; None where it is of something else."""
    chunk, satuan = parsed.chunks[place], of.hasil.indikator.satuan
    said = chunk.number
    if said is None or said.live or said.bound or said.about:
        return None
    if said.unit == PERCENT:
        return said
    if counts_rows(parsed.texts, chunk.last, said, of.hasil):
        return None  # so many of them: dua ruang melampaui target
    said = in_its_unit(in_its_thousands(said, chunk.word, satuan), satuan)
    if said is None or said.unit == PERCENT:
        return None
    word = chunk.word
    timed = in_its_time(said, word, satuan)
    if timed is not said:  # 48 detik, but not in 1 menit 48 detik
        return timed if parsed.letters[place - 2 : place] != "qN" else None
    first = satuan.casefold().split(maxsplit=1)[:1]
    fits = not is_percent(satuan) if not word or word in ENDS else word in first
    fits = (
        fits
        or word == "poin"
        or (word == _EACH and not is_percent(satuan))
        or (parsed.letters[place - 1 : place] == INDIKATOR and word not in UNITS)
    )
    fits = fits or (stem(word) in words_of(of.hasil) and said.is_count)
    return said if fits or (is_index(satuan) and word == "angka") else None


def distances(of: SentenceSubject, said: Quantity) -> list[Fraction]:
    """How far the result of this year may be told to lie from its target."""
    hasil = of.hasil
    shared = is_percent(hasil.indikator.satuan)
    found = _apart(hasil.realisasi, hasil.target, said, shared=shared)
    if isinstance(hasil.capaian, Fraction):
        found.append(abs(hasil.capaian - 100))
    return found


def _differences(of: SentenceSubject, year: int, said: Quantity, facts: Facts) -> list[Fraction]:
    past, hasil = facts.past(of.ref.id, year), of.hasil
    shared = is_percent(hasil.indikator.satuan)
    found = _apart(hasil.realisasi, past.get("realisasi"), said, shared=shared)
    if not found:
        return []
    found += _apart(hasil.realisasi, past.get("target"), said, shared=shared)
    found += _apart(hasil.target, past.get("target"), said, shared=shared)
    return found + _apart(hasil.capaian, past.get("capaian"), said, shared=True)


def _apart(now: Nilai, then: Nilai, said: Quantity, *, shared: bool) -> list[Fraction]:
    """How far two lie apart, and in percent of the latter; only of shares both are in percent."""
    if not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return []
    apart = abs(now - then)
    if said.unit != PERCENT:
        return [apart]
    relative = [apart / then * 100] if then else []
    return [*relative, apart] if shared else relative


def _wrong(
    parsed: Parsed,
    turn: int,
    by: int,
    right: Fraction,
    said: Quantity,
    of: SentenceSubject,
    *,
    far: bool,
) -> Wrong:
    figure = written_like(right, said)
    quote = parsed.quote(min(turn, by), max(turn, by))
    what = "selisih realisasi dan target" if far else "perubahan realisasi"
    so = f"{what} indikator {of.hasil.indikator.kode} {figure}"
    return Wrong(ANGKA, quote, so, figure, kedua=at(of.hasil.indikator))
