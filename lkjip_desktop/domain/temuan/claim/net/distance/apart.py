"""How far apart: distances from the target, changes since a year, and what is left undone.

Words beside the only figure of a part of a sentence tell which of these it is; what it is of are
the words of the indikator, or none but those of the distance.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import counts_rows, headings
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    MORE,
    WAY,
    SentenceSubject,
    is_of_earlier,
    strange_words,
    subject_of,
    telling,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import SPLITS, SaidFigure, figures_of, word_behind
from lkjip_desktop.domain.temuan.claim.units import (
    in_its_thousands,
    in_its_unit,
    may_count,
    written_like,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_MISSING: Final = word_set(
    "berselisih defisit dibutuhkan diperlukan kekurangan kekurangannya kelebihan kelebihannya"
    " kurang kurangnya lagi melampaui melebihi selisih selisihnya surplus terpaut"
)
"""Words of a distance from what was promised."""
_AIMS: Final = word_set(
    "batas diperjanjikan dijanjikan direncanakan disepakati janji rencana sasaran target targetnya"
)
_TURNED: Final = frozenset(
    {*WAY, "dipangkas", "ditekan", "kenaikan", "memangkas", "penambahan", "penurunan"}
    | {"peningkatan", "tambahan", "ditambah", "dikurangi"}
)
_UNDONE: Final = word_set("belum gagal keesokan lewat masih tak terlambat tersisa tidak")


@cache
def _neutral() -> frozenset[str]:
    return telling() | set(map(stem, _MISSING | _AIMS | _TURNED | _UNDONE | {*MORE}))


_OTHERWISE: Final = word_set(
    "antara antaranya hampir jika kecuali masing nasional per provinsi rata renstra sebagian"
    " seandainya sekitar selain sempat setiap tiap triwulan semester menengah depan"
)
_AGAIN: Final = frozenset({"artinya", "atau", "berarti", "jadi", "setara"})
"""What begins the same told once more, in other units."""
_BACK: Final = {"setahun": 1, "dua tahun": 2, "tiga tahun": 3}
_POINTED: Final = frozenset({"angka", "itu", "jumlah", "tersebut", "ini", "hasil"})


_APART: Final = frozenset({*_MISSING, *_TURNED, *_UNDONE, *MORE, "atas", "bawah", "lipat"})
"""Words without one of which no distance is told."""


@needing("q o", _APART, figure=True)
def wrong_aparts(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Distances that are not those of the indikator from its target, a year before or all."""
    texts = [*parsed.texts]
    if is_elsewhere(parsed, facts):
        return
    of = subject_of(parsed, own, facts)
    if (
        of is None
        or len(of.rows) > 1
        or parsed.under
        or any(x.year > facts.tahun for x in of.whens)
    ):
        return
    start = 0
    many = len(figures_of(parsed, words=True)) > 1
    parting = {";", ",", *SPLITS} if many else {";", *SPLITS}
    ends = [place for place, text in enumerate(texts) if text in parting]
    for last in (*ends, len(texts)):
        wrong = _wrong_in(parsed, start, last, of, facts)
        if wrong is not None:
            yield wrong
            return
        start = last + 1


def _wrong_in(
    parsed: Parsed, first: int, last: int, of: SentenceSubject, facts: Facts
) -> Wrong | None:
    if any(_is_of_earlier(parsed, chunk) for chunk in parsed.chunks):
        return None
    item = _only(parsed, first, last)
    again = bool(first) and parsed.sentence.tokens[first - 1].text == ","
    comma = parsed.sentence.tokens[last : last + 1]
    listed = again or any(token.text == "," for token in comma)
    last = _reason_at(parsed, item, last)
    texts = [token.text for token in parsed.sentence.tokens[first:last]]
    measure = of.hasil.indikator.satuan.casefold().split()[1:]
    asked = {word for word in texts if word in _OTHERWISE and word not in measure}
    anew = again and texts[:1] and (texts[0] in _AGAIN or _is_measured(parsed, first, last))
    if listed and not anew:
        return None
    inside = {c.letter for c in parsed.chunks if first <= c.first < last}
    foreign = (of.rows and "R" not in inside) or not {*"mBr"}.isdisjoint(parsed.letters)
    if item is None or asked or foreign or _is_of_labelled_time(parsed, item):
        return None
    if parsed.sentence.tokens[item.place - 1].text in _THAN:
        return None  # lebih sedikit daripada 14 kasus
    said = distance_in(parsed, item, of)
    strange = strange_words(parsed, first, last, words_of(of.hasil) | _neutral())
    whole = [token.text for token in parsed.sentence.tokens]
    if (
        said is None
        or strange
        or _is_number_of_share(texts, of)
        or not _is_named(whole, of)
        or _is_level(parsed, item, said, of)
        or counts_rows(whole, item.place, said, of.hasil)
    ):
        return None
    found = [] if of.rows else [*_of_past(parsed, first, last, texts, said, of, facts)]
    earlier = any(when.year not in {0, facts.tahun} for when in of.whens)
    if is_of_earlier(parsed, item.place, facts.tahun):
        return None
    timed = earlier and not again and not (first and _is_left(parsed, first, last))
    far = () if of.rows or timed else _of_target(texts, said, of)
    found = [*far, *found]
    if not again:
        found += _undone(parsed, item, texts, said, of)
    if not found or any(agrees(said, nilai) for _, nilai in found):
        return None
    return _told(parsed, item, said, of, *found[0])


def _is_of_labelled_time(parsed: Parsed, item: SaidFigure) -> bool:
    """Whether a time is the label of a figure: kenaikan capaian (2024: 98 persen; ...)."""
    place = next((at for at, c in enumerate(parsed.chunks) if c.first == item.place), 0)
    return _LABELLED.search(parsed.letters, 0, place) is not None


_LABELLED: Final = pattern(r"t:$|\(t$")


def _is_number_of_share(texts: Sequence[str], of: SentenceSubject) -> bool:
    """Whether it is told how many more there are of what a share is of: jumlah SP2D naik 8%."""
    opens = texts[texts.index(",") + 1 :] if "," in texts else texts
    return opens[:1] == ["jumlah"] and is_percent(of.hasil.indikator.satuan)


def _is_left(parsed: Parsed, first: int, last: int) -> bool:
    """Whether a part of no year tells what is missing yet: tetapi masih kelebihan 0,6 hari."""
    timed = any(c.when is not None and first <= c.first < last for c in parsed.chunks)
    texts = {token.text for token in parsed.sentence.tokens[first:last]}
    return not timed and not texts.isdisjoint(_MISSING)


def _is_measured(parsed: Parsed, first: int, last: int) -> bool:
    """Whether a part begins with a distance and names what that is from: terpaut 3 dari target."""
    inside = [c for c in parsed.chunks if first <= c.first < last]
    opens = parsed.sentence.tokens[first].text in _MISSING
    return opens and any(c.letter in "dk" for c in inside) and any(c.letter in "pt" for c in inside)


_THAN: Final = frozenset({"daripada", "dibanding", "dibandingkan"})
_CHANGES: Final = frozenset(
    {"kenaikan", "lonjakan", "penambahan", "peningkatan", "penurunan", "pertumbuhan", "tambahan"}
)


def _is_of_earlier(parsed: Parsed, chunk: Chunk) -> bool:
    """Whether a time is that of an earlier change itself: kenaikan tahun sebelumnya."""
    before = parsed.sentence.tokens[chunk.first - 1].text if chunk.first else ""
    return chunk.when is not None and before in _CHANGES


def _reason_at(parsed: Parsed, item: SaidFigure | None, last: int) -> int:
    """Where behind a figure it is told why, at a mark: ..., sebagian besar karena ..."""
    tokens = parsed.sentence.tokens
    for place in range(item.place + 1, last) if item is not None else ():
        behind = {token.text for token in tokens[place + 1 : place + 4]}
        if tokens[place].text == "," and not behind.isdisjoint(_REASONS):
            return place
    return last


_REASONS: Final = frozenset({"akibat", "berkat", "karena", "lantaran", "sebab"})


def _told(
    parsed: Parsed,
    item: SaidFigure,
    said: Quantity,
    of: SentenceSubject,
    name: str,
    right: Fraction,
) -> Wrong:
    figure = written_like(right, said)
    end = item.place + (word_behind(parsed, item.place) not in {"", *ENDS})
    quote = parsed.sentence.quote(max(0, item.place - 4), end)
    so = f"{name} indikator {of.hasil.indikator.kode} {figure}"
    return Wrong(ANGKA, quote, so, figure, kedua=at(of.hasil.indikator))


def _is_of_time(parsed: Parsed, place: int) -> bool:
    """Whether a figure stands behind the time it is of: tahun 2024 (6,8 hari).

    It does behind what it is, too: realisasi tahun 2024 sebesar 6,8 hari.
    """
    opens = parsed.texts[place - 1] if place > 1 else ""
    at = next((n for n, c in enumerate(parsed.chunks) if c.when and c.last == place - 2), 0)
    return bool(at) and (opens == "(" or (opens == "sebesar" and parsed.letters[at - 1] == "p"))


def _only(parsed: Parsed, first: int, last: int) -> SaidFigure | None:
    """The only figure between two tokens that is no part of a time."""
    times = [c for c in parsed.chunks if c.when is not None]
    figures = [
        x
        for x in figures_of(parsed, words=True)
        if first <= x.place < last
        and not any(c.first <= x.place <= c.last for c in times)
        and word_behind(parsed, x.place) != "tahun"
        and not _is_of_time(parsed, x.place)
    ]
    exact = len(figures) == 1 and not (figures[0].number.bound or figures[0].number.about)
    return figures[0] if exact else None


def distance_in(parsed: Parsed, item: SaidFigure, of: SentenceSubject) -> Quantity | None:
    """The figure in the unit of the indikator or of what its tables count, or as points."""
    satuan = of.hasil.indikator.satuan
    said, noun = in_its_unit(item.number, satuan), word_behind(parsed, item.place)
    called = stem(noun) in words_of(of.hasil)
    word = satuan.split()[-1].casefold() if called else noun  # 6,5 ribu penumpang
    said = in_its_thousands(said, word, satuan) if said is not None else None
    if said is None or noun == "kali":
        return said
    if noun == "poin" or said.unit == PERCENT:
        shared = is_percent(satuan) or is_index(satuan) or said.unit == PERCENT
        return said._replace(unit=PERCENT) if shared and is_percent(satuan) else said
    bare = not noun or noun in ENDS or noun == "lagi"
    units = headings(of.hasil).units
    if noun not in units and (noun in UNITS or not (bare or may_count(noun, satuan))):
        return None
    if is_percent(satuan):
        return said if not bare and stem(noun) in words_of(of.hasil) else None
    return said if bare or stem(noun) in words_of(of.hasil) else None


_LEVELS: Final = word_set("batas dari di hingga ke mencapai menjadi pada target tercatat")


def _is_level(parsed: Parsed, item: SaidFigure, said: Quantity, of: SentenceSubject) -> bool:
    """Whether a figure tells what something came to, and not how far it lies from another."""
    hasil = of.hasil
    before = parsed.sentence.tokens[item.place - 1].text if item.place else ""
    every = (hasil.realisasi, hasil.target, *([hasil.capaian] if said.unit == PERCENT else []))
    known = [x for x in every if isinstance(x, Fraction)]
    return before in _LEVELS or any(agrees(said, nilai) for nilai in known)


def _is_named(texts: Sequence[str], of: SentenceSubject) -> bool:
    """Whether words name what the indikator is of, or only point at it."""
    stems = {stem(text) for text in texts}
    named = bool(stems & words_of(of.hasil))
    return named or not _POINTED.isdisjoint(texts)


def _of_target(
    texts: Sequence[str], said: Quantity, of: SentenceSubject
) -> Iterator[tuple[str, Fraction]]:
    """How far the result lies from the target."""
    aimed = not _AIMS.isdisjoint(texts)
    hasil = of.hasil
    beside = "di" in texts and not {"atas", "bawah"}.isdisjoint(texts)
    far = not _MISSING.isdisjoint(texts) or beside or any(text in MORE for text in texts)
    alone = any(text.startswith(("kekurangan", "kelebihan")) for text in texts)
    if not (aimed and far) and not alone:
        return
    if said.unit == PERCENT or not is_percent(hasil.indikator.satuan):
        yield from _apart("selisih realisasi dan target", hasil.realisasi, hasil.target)
    if said.unit == PERCENT and isinstance(hasil.capaian, Fraction):
        yield "selisih capaian dan 100 %", abs(hasil.capaian - 100)
        for _, apart in _apart("", hasil.realisasi, hasil.target):
            if isinstance(hasil.target, Fraction) and hasil.target:
                yield "selisih realisasi dan target", apart / hasil.target * 100


def _apart(name: str, now: Nilai, then: Nilai) -> Iterator[tuple[str, Fraction]]:
    if isinstance(now, Fraction) and isinstance(then, Fraction):
        yield name, abs(now - then)


def _of_past(
    parsed: Parsed,
    first: int,
    last: int,
    texts: Sequence[str],
    said: Quantity,
    of: SentenceSubject,
    facts: Facts,
) -> Iterator[tuple[str, Fraction]]:
    """How far it lies from an earlier year."""
    own = [c.when for c in parsed.chunks if c.when is not None and first <= c.first < last]
    whens = own or of.whens
    years = {when.year for when in whens if when.year} - {facts.tahun}
    text = " ".join(texts)
    years |= {facts.tahun - n for words, n in _BACK.items() if f"dalam {words}" in text}
    turned = not (_TURNED | _MISSING).isdisjoint(texts) or any(t in MORE for t in texts)
    turned = turned or "lipat" in texts
    turned = turned or ("di" in texts and not {"atas", "bawah"}.isdisjoint(texts))
    if len(years) != 1 or not turned or not _AIMS.isdisjoint(texts):
        return
    year = next(iter(years))
    before = facts.past(of.ref.id, year)
    past, now = before.get("realisasi"), of.hasil.realisasi
    if "kali" in texts:
        if "lipat" in texts and isinstance(past, Fraction) and isinstance(now, Fraction) and past:
            yield f"kelipatan dari tahun {year} pada", Fraction(round(now / past))
        return
    if is_percent(of.hasil.indikator.satuan) and said.unit != PERCENT:
        return
    yield from _apart(f"perubahan sejak tahun {year} pada", now, past)
    if any(text.startswith("capaian") for text in texts):
        yield from _apart("perubahan capaian", of.hasil.capaian, before.get("capaian"))
    for _, apart in _apart("", now, past) if said.unit == PERCENT else ():
        if isinstance(past, Fraction) and past:
            yield "", apart / past * 100


def _both(one: RincianResult | BarisResult) -> list[Fraction]:
    """How many there are of a row or of all, and of how many it was done."""
    if isinstance(one, BarisResult):
        return numbers_of([one.pembanding, one.realisasi])
    return numbers_of([one.jumlah_pembanding, one.jumlah_realisasi])


def _undone(
    parsed: Parsed, item: SaidFigure, texts: Sequence[str], said: Quantity, of: SentenceSubject
) -> Iterator[tuple[str, Fraction]]:
    """How many of all that its tables count were not done."""
    noun = stem(word_behind(parsed, item.place))
    if _UNDONE.isdisjoint(texts) or not said.is_count or of.whens:
        return
    if counts_rows(parsed.texts, item.place, said, of.hasil):
        return
    if parsed.sentence.tokens[item.place - 1].text == "(":
        return  # of those that stand before it: unit yang tutup (9 unit) tidak diperiksa
    rests = list[Fraction]()
    for table in of.hasil.rincian:
        counted = {stem(word) for word in table.kolom_pembanding.casefold().split()}
        rows = [row for row in table.baris if row.baris.id in of.rows]
        totals = _both(rows[0] if rows else table)
        if (noun in counted or counted & {stem(text) for text in texts}) and totals[1:]:
            rests.append(totals[0] - totals[1])
            rests += totals
    for rest in rests:
        yield "yang belum pada", rest
