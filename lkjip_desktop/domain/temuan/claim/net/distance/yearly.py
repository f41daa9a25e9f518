"""Results of a year: the only figure of a part of a sentence that tells but of the indikator.

Who tells what a year came to, names what is counted or measured and by how much, with words that
anything is told with: terbit, selesai, diikuti. Where such words and those of the indikator are all
there is, the figure is that of the year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import DENYING, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem, stem_set
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.sense import (
    PASSING,
    QUALITY,
    WAY,
    SentenceSubject,
    is_of_all,
    strange_words,
    subject_of,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SPLITS,
    SaidFigure,
    figures_of,
    is_beyond,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.units import (
    SECONDS,
    in_its_thousands,
    in_its_unit,
    may_count,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_BLOCKING: Final = word_set(
    "agar akan antara antaranya belum berkurang berselisih bertambah beda direncanakan hampir"
    " jika kecuali kekurangan kelebihan ketimbang kurang lagi lain lainnya lebih masih masing"
    " melebihi paruh pertengahan minus nasional per poin provinsi renstra sebagian tengah sebulan"
    " sehari sekali selain selisih selisihnya seminggu sejak semenjak semula sempat setiap sisa"
    " sisanya standar tak tambahan tanpa terpaut tidak tiap triwulan"
)
"""Words of a part, of another time, or of how far two figures lie apart."""
_EDGE: Final = frozenset({"akhir", "hingga", "per", "sampai", "sampai dengan"})
_WHOLE_YEAR: Final = frozenset({"berjumlah", "kini", "penuh", "sekarang", "sepanjang", "setahun"})
_ENOUGH: Final = 2
"""Words of a name that tell it, where it has as many."""
_SCOPES: Final = frozenset({"bagi", "dalam", "di", "pada", "untuk"})
"""What a mean of a part is told with: di Wilayah Utara rata-rata 12 menit."""
_PHASES: Final = word_set(
    "antrean jeda pendaftaran perjalanan persiapan proses rapat tahap tahapan verifikasi"
)
"""Nouns of what takes a part of the time."""


_RESULTS: Final = frozenset({"angka", "capaian", "hasil", "nilai", "skor"})
"""Words of the result of the indikator that a text stands under, told with its year."""
_PEOPLE: Final = frozenset({"jemaah", "orang", "peserta"})
_ATTENDING: Final = frozenset({"diikuti", "dihadiri", "dikunjungi", "melibatkan", "menjangkau"})
_ATTENDED: Final = pattern(r"^[ctP]{0,4}I[ct]{0,2}Vq[Nx][gx,t.]{0,3}$")


class _ReadResult(NamedTuple):
    """A figure in the unit of the indikator, and the tokens that it is told with."""

    said: Quantity
    first: int
    last: int
    quote: str
    mean: bool


@needing("q o", figure=True)
def wrong_yearlies(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures of a whole year that are not those of it."""
    elsewhere = is_elsewhere(parsed, facts) or not _OTHERS.isdisjoint(parsed.texts)
    elsewhere = elsewhere or _PART_OF.match(parsed.letters) is not None
    elsewhere = elsewhere or "(awal tahun)" in parsed.sentence.text.casefold()
    of = None if elsewhere else subject_of(parsed, own, facts)
    if of is None or of.rows or parsed.under or is_of_all(parsed, of.hasil):
        return
    for first, end in _parts(parsed):
        last = _clause_end(parsed, first, end, of)
        now = _turned_now(parsed, first, last)
        told = _told(parsed, first, last, of, now)
        when = When() if now else _when(parsed, first, last, facts) if told is not None else None
        if first and when == When():
            when = _label_of(parsed, first)
        if told is None or when is None or not _is_of(parsed, told, of):
            continue
        known = _known(parsed, told, when, of, facts)
        if known and not any(agrees(told.said, x.nilai) for x in known):
            yield contradiction(told.quote, told.said, known[0])
            return


_PART_OF: Final = pattern(r"[cPh]{0,2}qd[eNI]{1,2},c{1,2}q")
"""Separuh dari seluruh medali, yaitu 11 medali, ..."""
_OTHERS: Final = frozenset({"selebihnya", "sisanya"})
"""Words of those that are left: what is told before is of some."""


def _parts(parsed: Parsed) -> Iterator[tuple[int, int]]:
    """The parts of a sentence that tell of one thing each, by their tokens."""
    texts = [token.text for token in parsed.sentence.tokens]
    start = 0
    for place, text in enumerate(texts):
        if text == ";" or text in SPLITS:
            yield start, place
            start = place + 1
    yield start, len(texts)
    comma = texts.index(",") if texts.count(",") == 1 and texts[0] == "dengan" else 0
    if not comma or start:
        return
    told = any(x.place < comma for x in figures_of(parsed))
    timed = any(c.when is not None and c.first < comma for c in parsed.chunks)
    if told and not timed:
        yield comma + 1, len(texts)


def _clause_end(parsed: Parsed, first: int, last: int, of: SentenceSubject) -> int:
    """Where the clause of the last figure of a part ends, or what it became of begins."""
    places = [
        x.place
        for x in figures_of(parsed, words=True)
        if first <= x.place < last and not _is_target(parsed, x, of)
    ]
    tokens = parsed.sentence.tokens
    behind = range(places[-1] + 1, last) if places else ()
    return next((at for at in behind if tokens[at].text in {",", "menjadi"}), last)


def _label_of(parsed: Parsed, first: int) -> When | None:
    """The year of the label that a later part stands behind, too: Rencana 2026: ...; ..."""
    colon = parsed.letters.find(":")
    heads = parsed.chunks[: max(colon, 0)]
    whens = [c.when for c in heads if c.when is not None and c.last < first]
    return whens[0] if len(whens) == 1 else None if whens else When()


_NOW: Final = frozenset({"kini", "sekarang"})


def _turned_now(parsed: Parsed, first: int, last: int) -> int:
    """Where it is told what there is now, behind a figure of another time; 0 where it is not."""
    tokens = parsed.sentence.tokens[first:last]
    now = next((first + at for at, token in enumerate(tokens) if token.text in _NOW), 0)
    before = any(c.when is not None and c.first < now for c in parsed.chunks)
    return now if before and any(first <= x.place < now for x in figures_of(parsed)) else 0


def _told(
    parsed: Parsed, first: int, last: int, of: SentenceSubject, now: int
) -> _ReadResult | None:
    """The only figure between two tokens; None where it is no result, or there are more."""
    tokens, texts = parsed.sentence.tokens, [t.text for t in parsed.sentence.tokens[first:last]]
    asked = {*words(of.hasil.indikator.nama), *words(of.hasil.indikator.nama_pendek)}
    if not ((_BLOCKING | PASSING) - asked).isdisjoint(texts):
        return None
    if any(text in WAY or text in QUALITY for text in texts):
        return None
    if any(c.letter in "mBroFLav" and first <= c.first < last for c in parsed.chunks):
        return None
    times = [c for c in parsed.chunks if c.when is not None]
    figures = [
        x
        for x in figures_of(parsed, words=True, beyond=True)
        if max(first, now) <= x.place < last
        and not any(c.first <= x.place <= c.last for c in times)
        and tokens[x.place].text not in {"satu", "sebuah", "seorang"}
        and not _is_target(parsed, x, of)
    ]
    nouns = {word_behind(parsed, x.place) for x in figures}
    if figures[1:] and len(nouns) == 1 and tokens[figures[-1].place - 1].text == "rata":
        figures = figures[-1:]  # siang 19 menit dan malam 27 menit, dengan rata-rata 22 menit
    if any(is_beyond(parsed, x.place) for x in figures):
        return None
    if not figures or figures[0].number.bound or figures[0].number.about:
        return None
    said = _measured(parsed, figures, of)
    mean = "rata" in texts and "rata" not in asked
    if said is None or mean:
        return None
    end = figures[-1].place + (word_behind(parsed, figures[-1].place) not in {"", *ENDS})
    quote = parsed.sentence.quote(max(first, figures[0].place - 4), min(end, last - 1))
    return _ReadResult(said, first, last, quote, "rata" in texts)


def _is_target(parsed: Parsed, item: SaidFigure, of: SentenceSubject) -> bool:
    """Whether a figure is told as the target, and is it: dari target 400 koleksi."""
    before = parsed.sentence.tokens[max(0, item.place - 2) : item.place]
    named = any(token.text.startswith(("batas", "target")) for token in before)
    number = _in_its_own(parsed, item, of)
    return named and number is not None and agrees(number, of.hasil.target)


def _in_its_own(parsed: Parsed, item: SaidFigure, of: SentenceSubject) -> Quantity | None:
    """A figure in the unit of the indikator: 551 ribu dosis as 551; None where that is no money."""
    satuan = of.hasil.indikator.satuan
    said = in_its_unit(item.number, satuan)
    return said and in_its_thousands(said, word_behind(parsed, item.place), satuan)


def _measured(
    parsed: Parsed, figures: Sequence[SaidFigure], of: SentenceSubject
) -> Quantity | None:
    """A figure, or hours and minutes, in the unit of the indikator."""
    satuan = of.hasil.indikator.satuan.casefold().split()
    unit = satuan[0] if satuan else ""
    nouns = [word_behind(parsed, x.place) for x in figures]
    scales = [SECONDS.get(noun, 0) for noun in nouns]
    if unit in SECONDS and all(scales) and scales == sorted({*scales}, reverse=True):
        value = sum(x.number.value * SECONDS[n] for x, n in zip(figures, nouns, strict=True))
        step = figures[-1].number.step * SECONDS[nouns[-1]]
        scale = SECONDS[unit]
        return Quantity(Fraction(value, 1) / scale, min(step / scale, Fraction(1, 10)))
    if len(figures) > 1:
        return None
    if unit in _PEOPLE and _ATTENDED.search(parsed.letters):
        verb = parsed.sentence.tokens[figures[0].place - 1].text
        return figures[0].number if verb in _ATTENDING and figures[0].number.is_count else None
    said, noun = _in_its_own(parsed, figures[0], of), nouns[0]
    if said is None or (said.unit == PERCENT) != is_percent(of.hasil.indikator.satuan):
        return None
    if said.unit == PERCENT or figures[0].number.unit:
        return said
    if is_index(of.hasil.indikator.satuan):
        return said if said.step < 1 and (not noun or noun in ENDS) else None
    before = parsed.sentence.tokens[figures[0].place - 1].text
    told = before in {"ada", "sebanyak"} or stem(before) in words_of(of.hasil)
    ends = told and figures[0].place + 1 >= len(parsed.sentence.tokens)
    if ends and said.is_count and unit in {t.text for t in parsed.sentence.tokens}:
        return said  # desa yang terbina ada lima
    own = may_count(noun, of.hasil.indikator.satuan) and stem(noun) in words_of(of.hasil)
    counted = noun == unit or own
    return said if noun and counted else None


def _when(parsed: Parsed, first: int, last: int, facts: Facts) -> When | None:
    """The year that is told; None where it is a part of one, or there are several."""
    found = set[int]()
    tokens = parsed.sentence.tokens
    for chunk in parsed.chunks:
        if chunk.when is None or not first <= chunk.first < last:
            continue
        before = {token.text for token in tokens[max(0, chunk.first - 2) : chunk.first + 1]}
        ends = "desember" in parsed.quote_of(chunk) and not _EDGE.isdisjoint(before)
        if chunk.when.part and not ends:
            return None
        found.add(chunk.when.year or facts.tahun)
    return When(next(iter(found), 0)) if len(found) < _ENOUGH else None


def _is_of(parsed: Parsed, told: _ReadResult, of: SentenceSubject) -> bool:
    """Whether the words are those of the indikator, enough of them, and no other word."""
    row = of.hasil.indikator
    tokens = parsed.sentence.tokens[told.first : told.last]
    stems = {stem(token.text) for token in tokens}
    names = [
        {stem(word) for word in words(name) if not is_generic(word)}
        for name in (row.nama, row.nama_pendek)
    ]
    said = stems & (names[0] | names[1])
    if not DENYING.isdisjoint(names[0]) and DENYING.isdisjoint(stems):
        return False
    needed = min(len(names[0]), len(names[1]), _ENOUGH)
    last = told.last
    if row.satuan.casefold() in _PEOPLE and _ATTENDED.search(parsed.letters):
        last = next(c.first for c in parsed.chunks if c.letter == "q")
    strange = strange_words(parsed, told.first, last, words_of(of.hasil) | telling())
    if strange == [_done_of_target(parsed, told, of)]:
        strange = []
    if not _PHASES.isdisjoint(strange):
        return False
    if told.mean:
        texts = [token.text for token in tokens]
        ahead = texts[: texts.index("rata")]
        scoped = not _SCOPES.isdisjoint(texts[: max(map(texts.index, strange), default=0)])
        known = not scoped and len(strange) <= _ENOUGH and {*strange}.isdisjoint(ahead)
        return bool(said) and (known or not strange)
    pointed = not _RESULTS.isdisjoint(token.text for token in tokens)
    timed = any(c.when is not None and told.first <= c.first < told.last for c in parsed.chunks)
    return (len(said) >= needed or (pointed and timed)) and not strange


def _figures(parsed: Parsed, told: _ReadResult) -> list[SaidFigure]:
    return [x for x in figures_of(parsed, words=True) if told.first <= x.place < told.last]


_PASSIVE: Final = ("di", "ter")
_LEFT: Final = stem_set(
    "dikembalikan dikoreksi dipotong dihapus dibatalkan terhambat terhutang terkendala terkurang"
    " terlambat terpotong tersendat tersisa tertahan tertinggal tertunda tertunggak terutang"
)
"""What is done with that part of a target that is no result of it."""


def _done_of_target(parsed: Parsed, told: _ReadResult, of: SentenceSubject) -> str:
    """The verb by which it is told what was reached of the target: terkumpul 2 dari target 3."""
    figures = _figures(parsed, told)
    aims = [x for x in figures if _is_target(parsed, x, of)]
    rest = [x for x in figures if x not in aims]
    if len(aims) != 1 or len(rest) != 1 or rest[0].place > aims[0].place or not rest[0].place:
        return ""
    before = parsed.sentence.tokens[rest[0].place - 1].text
    return before if before.startswith(_PASSIVE) and stem(before) not in _LEFT else ""


def _known(
    parsed: Parsed, told: _ReadResult, when: When, of: SentenceSubject, facts: Facts
) -> list[Figure]:
    """What a year came to or should; where none is told, this one or one before."""
    hasil, row = of.hasil, of.hasil.indikator.id
    texts = {token.text for token in parsed.sentence.tokens[told.first : told.last]}
    asked = {
        c.payload for c in parsed.chunks if c.letter == "p" and told.first <= c.first < told.last
    }
    left = {"sisa"} if {"belum", "tidak"} & {*words(hasil.indikator.nama)} else set[str]()
    if asked - {"realisasi", "nilai", "capaian", "target", *left}:
        return []
    year = when.year or facts.tahun
    name, when_ = facts.name(row), "" if year == facts.tahun else f" tahun {year}"
    found = _of_year(of, year, facts)
    this = year == facts.tahun and (when.year or not _WHOLE_YEAR.isdisjoint(texts))
    if not this and not when.year:
        past = [_of_year(of, facts.tahun - back, facts) for back in range(1, 6)]
        found = {**found, **{f"{k} {n}": v for n, x in enumerate(past) for k, v in x.items()}}
    if not isinstance(found.get("realisasi"), Fraction):
        return []
    beside = any(_is_target(parsed, x, of) for x in _figures(parsed, told))
    first = ["target", "realisasi"] if asked == {"target"} and not beside else ["realisasi"]
    if _is_counted(parsed, told, of):
        found = {key: nilai for key, nilai in found.items() if not key.startswith("capaian")}
    order = [*first, *(key for key in found if key not in first)]
    place = at(hasil.indikator)
    return [
        Figure(found[key], f"{key} {name}{when_}", place)
        for key in order
        if isinstance(found[key], Fraction)
    ]


_BEFORE_COUNTED: Final = frozenset({"bagi", "dari", "kepada", "oleh", "untuk"})


def _is_counted(parsed: Parsed, told: _ReadResult, of: SentenceSubject) -> bool:
    """Whether a share is told of those that the indikator counts: kepada 14 persen tahanan."""
    places = [x.place for x in figures_of(parsed) if told.first <= x.place < told.last]
    if told.said.unit != PERCENT or len(places) != 1:
        return False
    before = parsed.sentence.tokens[places[0] - 1].text
    noun = word_behind(parsed, places[0])
    return before in _BEFORE_COUNTED and bool(noun) and stem(noun) in words_of(of.hasil)


def _of_year(of: SentenceSubject, year: int, facts: Facts) -> dict[str, Nilai]:
    hasil, row = of.hasil, of.hasil.indikator.id
    if year == facts.tahun:
        found: dict[str, Nilai] = {
            "realisasi": hasil.realisasi, "target": hasil.target, "batas": hasil.target_atas,
            "capaian": hasil.capaian,
        }  # fmt: skip
    else:
        found = dict(facts.past(row, year))
    for number, nilai in enumerate(facts.planned(row, year)):
        found[f"rencana {number}"] = nilai
    return found
