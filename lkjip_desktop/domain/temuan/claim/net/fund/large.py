"""Amounts as large as the pagu of the whole that are none of it: what it was, became or spent."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import of_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.money import (
    WORDS_OF_MONEY,
    is_told_elsewhere,
)
from lkjip_desktop.domain.temuan.claim.net.fund.revised import between, telling_of_steps, turning
from lkjip_desktop.domain.temuan.claim.net.fund.shift import PAGU
from lkjip_desktop.domain.temuan.claim.net.sense import REASONS, is_strange
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_SPENT: Final = frozenset({"belanja", "realisasi", "serapan"})
_LEVEL: Final = "jadi"
"""What the pagu was before a change, or became by it."""
_SAVED: Final = frozenset({"efisiensi", "hemat"})
_SAVING: Final = frozenset({"belanja", "efisiensi"})
_BECOMING: Final = frozenset({"berjumlah", "jadi", "ke", "menjadi", "menjadikan"})
_BEFORE: Final = frozenset({"dari", "semula"})
_FINALLY: Final = frozenset({"akhirnya", "genap", "sebesar"})
_ENDING: Final = frozenset({"berakhir", "ditutup", "menjadikan", "membuat", "tinggal"})
_OTHERWISE: Final = word_set(
    "akan aset blokir diblokir diusulkan jika kontrak luar masing mengusulkan negara nilai"
    " nilainya per perlu pnbp rencana sebagian setiap tiap usul usulan"
)
"""Words of money that is no pagu of the office as it was."""
_OPENING: Final = REASONS | {
    *",;:", "bahwa", "hingga", "membuat", "menjadikan", "oleh", "sedangkan", "sementara", "serta",
    "tetapi",
}  # fmt: skip
"""Words and marks behind which another clause begins."""
_PART: Final = 3
"""An amount of less than such a part of the pagu may be of anything."""
_LEAD: Final = pattern(r"p[chwMtPOV]{0,4}$")
_VERB: Final = pattern(r"(?:dq)?c{0,2}p")


@needing("pq po qp op", own=False, figure=True)
def wrong_large(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """An amount told as the pagu or as what was spent of it, as large as they are, that is none."""
    levels = between(facts)
    if not levels or is_elsewhere(parsed, facts) or not _OTHERWISE.isdisjoint(parsed.texts):
        return
    years = {c.when.year for c in parsed.chunks if c.when is not None}
    if years - {0, facts.tahun, facts.tahun - 1}:
        return
    for place, chunk in enumerate(parsed.chunks):
        said = chunk.number
        if said is None or said.unit != RUPIAH or said.live or said.bound or said.about:
            continue
        prop = _property(parsed, place)
        sure = prop == _LEVEL and parsed.texts[chunk.first - 1] == "menjadi"
        sure = sure and _is_of_whole(parsed, place)
        if not prop or not (sure or said.value >= min(levels) / _PART):
            continue
        known = _known(parsed, place, prop, facts)
        if known and not any(agrees(said, item.nilai) for item in known):
            named = prop not in {"akhir", "awal", _LEVEL} or _is_of_parts(parsed)
            if not named or not is_told_elsewhere(said, facts):
                quote = parsed.sentence.quote(max(0, chunk.first - 2), chunk.last)
                before = _BEFORE.isdisjoint(parsed.texts[max(0, chunk.first - 2) : chunk.first])
                first = [item for item in known if item.nama == "pagu awal"] if not before else []
                yield contradiction(quote, said, (first or known)[0])
                return


def _is_of_whole(parsed: Parsed, place: int) -> bool:
    """Whether nothing but the pagu is told of up to an amount, in its clause or from the first."""
    chunk = parsed.chunks[place]
    first = parsed.letters[place - 2 : place] in {"pc", "cp"} or parsed.letters[place - 1] == "p"
    start = _start(parsed, chunk.first) if first else 0
    known = WORDS_OF_MONEY | telling_of_steps()
    return not _is_of_parts(parsed) and not is_strange(parsed, start, chunk.first, known)


def _is_of_parts(parsed: Parsed) -> bool:
    """Whether kegiatan or jenis of belanja are named."""
    return "K" in parsed.letters or _is_of_jenis(parsed.texts)


def _property(parsed: Parsed, place: int) -> str:
    """What an amount is told to be: of the pagu, or spent; "" where that is not sure."""
    chunk, texts, letters = parsed.chunks[place], parsed.texts, parsed.letters
    start = _start(parsed, chunk.first)
    told_of = _start(parsed, chunk.first, _OPENING - {*",;:"})  # Bagian A: pagu ..., realisasi ...
    if any(c.letter in "IKSUJR" and told_of <= c.first < chunk.first for c in parsed.chunks):
        return ""
    before = [x for x in texts[max(0, chunk.first - 3) : chunk.first] if x not in _FINALLY][-2:]
    told = [c for c in parsed.chunks[:place] if c.letter == "p" and c.payload not in _SAVED]
    asked = {c.payload for c in [c for c in told if c.first >= start] or told[-1:]}
    asked -= {"belanja"} if _SAVING.issubset(texts) else set()
    turned = asked and asked <= PAGU and _is_turned(parsed)
    if not _BECOMING.isdisjoint(before[-1:]) or (before and before[0] in _ENDING):
        return _LEVEL if turned else ""
    if before[-1:] == ["dari"]:
        ahead = parsed.chunks[place + 1 : place + 3]
        becomes = any(texts[c.first - 1] in _BECOMING for c in ahead if c.letter == "q")
        if turned and becomes:
            return _LEVEL
        of = letters[place - 2 : place] == "qd" and _property(parsed, place - 2) in _SPENT
        return "pagu" if of else ""
    return _told(parsed, place, start)


def _told(parsed: Parsed, place: int, start: int) -> str:
    """The property before an amount, or behind it, if nothing else is told of in the clause."""
    chunk, texts = parsed.chunks[place], parsed.texts
    lead, verb = _LEAD.search(parsed.letters, 0, place), _VERB.match(parsed.letters, place + 1)
    first = parsed.chunks[lead.start()] if lead is not None else chunk
    spent = lead is None or first.payload in _SPENT
    known = WORDS_OF_MONEY if spent else WORDS_OF_MONEY | telling_of_steps()
    start = 0 if texts[max(0, first.first - 1)] in {"dari", "dengan"} else start
    if is_strange(parsed, start, first.first, known) or _is_of_jenis(texts[start : chunk.first]):
        return ""
    if lead is None:
        spent = verb is not None and parsed.chunks[verb.end() - 1].payload == "belanja"
        return "belanja" if spent else ""
    verbs = (c for c in parsed.chunks[lead.start() : place] if c.letter == "V")
    plain = all(texts[c.first] in _ENDING for c in verbs)
    turned = first.first and texts[first.first - 1] in _CUTTING
    return first.payload if plain and not turned and first.payload in PAGU | _SPENT else ""


_REVISED: Final = word_set(
    "efisiensi pemotongan penambahan pengurangan penyesuaian pergeseran perubahan realokasi"
    " revisi tambahan"
)
_REVISIONS: Final = _REVISED | MONTHS.keys()
"""Words of a change in the course of the year, before which the pagu was not that of the last."""
_CUTTING: Final = frozenset({"memangkas", "memotong", "menambah", "mengurangi"})


def _is_turned(parsed: Parsed) -> bool:
    """Whether a change of the pagu is told, and not of one of its parts."""
    texts = parsed.texts
    of_line = "K" in parsed.letters or "kegiatan" in texts
    if (of_line and "pagunya" in texts) or ("pagu", "kegiatan") in pairwise(texts):
        return False
    return not turning().isdisjoint(map(stem, texts)) or not _REVISED.isdisjoint(texts)


def _is_of_jenis(texts: tuple[str, ...]) -> bool:
    """Whether words name a jenis of belanja."""
    return any(PILIHAN[key] in " ".join(texts) for key in JENIS_BELANJA)


def _start(parsed: Parsed, place: int, opening: frozenset[str] = _OPENING) -> int:
    """Where the clause begins that tells of an amount."""
    return max((at + 1 for at in range(place) if parsed.texts[at] in opening), default=0)


def _known(parsed: Parsed, place: int, prop: str, facts: Facts) -> list[Figure]:
    """The sums of the whole that an amount may be."""
    if prop in _SPENT:
        whens = [c.when for c in parsed.chunks[:place] if c.when is not None]
        early = any(x.part or x.year == facts.tahun - 1 for x in whens) or parsed.is_within_year
        if early or not _EARLY.isdisjoint(parsed.texts):
            return []
    named = _OF_SPENT if prop in _SPENT else _OF_PAGU
    wanted = _MEANT.get(prop, {name for name, *_ in named})
    timed = not _REVISIONS.isdisjoint(parsed.texts) or prop != _LEVEL
    if timed and parsed.is_near(facts.tahun):
        wanted = wanted - {"lalu"}
    sums = [
        Figure(facts.whole(name), words, None, token)
        for name, words, token in named
        if name in wanted
    ]
    others = between(facts) if prop in {"pagu", _LEVEL} else []
    if _is_of_parts(parsed):
        column = "belanja" if prop in _SPENT else "pagu"
        others += numbers_of(of_jenis(key, facts).get(column) for key in JENIS_BELANJA)
    return [*sums, *(Figure(nilai, "pagu") for nilai in others)]


_EARLY: Final = frozenset({"baru", "pertengahan", "tengah"})
_MEANT: Final = {
    "akhir": {"akhir", "lalu"}, "awal": {"awal", "lalu"}, _LEVEL: {"akhir", "awal", "lalu"},
}  # fmt: skip
"""Which of the sums that is; any where it is only told to be the pagu."""
_OF_SPENT: Final = (
    ("belanja", "realisasi anggaran", "ringkasan/realisasi_anggaran"),
    ("belanja indikator", "realisasi anggaran indikator", ""),
)
_OF_PAGU: Final = (
    ("akhir", "pagu akhir", "ringkasan/pagu_akhir"),
    ("awal", "pagu awal", "ringkasan/pagu_awal"),
    ("lalu", "pagu awal tahun sebelumnya", ""),
    ("pagu indikator", "pagu indikator", ""),
    ("belanja", "realisasi anggaran", ""),
)
