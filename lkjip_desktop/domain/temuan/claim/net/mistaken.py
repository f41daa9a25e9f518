"""A figure of an indikator that is another of its own: its target, that of a year before, a slip.

Who tells a result in words of the trade names the indikator in part, if at all. What he tells is
known by the figure: in the unit of the indikator, and exactly what its target was, or last year's
result, or that of this year with a digit off, where the clause tells of none of these.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.fact.digit import CHANGED, LOST, SWAPPED, TWICE, slip
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import shared_out
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import PERSONS
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref, is_generic, words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import (
    PERCENT,
    RUPIAH,
    Quantity,
    agrees,
    digits,
)
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.reach import of_years, reached
from lkjip_desktop.domain.temuan.claim.net.sense import (
    QUALITY,
    WAY,
    SentenceSubject,
    is_of_some,
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
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, in_its_unit, may_count
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_AIMING: Final = word_set(
    "ambang batas batasnya dibebankan diharapkan dijanjikan diperjanjikan dipasang dipatok"
    " direncanakan disanggupi disepakati dituntut ditargetkan harapan harus idealnya janji"
    " kewajiban kuota mestinya menargetkan menjanjikan mematok patokan perjanjian rencana"
    " rencananya renstra sasaran seharusnya semestinya standar target targetnya wajib"
)
"""Words of what was to be reached."""
_BLOCKING: Final = word_set(
    "agar akan antara antaranya apabila atas awal awalnya baru bawah berkurang bertambah bila"
    " bukan bulan calon dahulu dari diarahkan dibanding dibandingkan dikejar diperkirakan"
    " diproyeksikan diupayakan diusahakan diusulkan dulu hampir idulfitri jika kabupaten kapasitas"
    " kapasitasnya kecuali kekurangan kelebihan kenaikan ketimbang kurang lagi lainnya lebaran"
    " lebih lonjakan masing penambahan pengurangan peningkatan penurunan pertambahan"
    " mendekati menjadi minggu nasional natal nomor paruh pasal pekan per pernah pertengahan poin"
    " provinsi ramadan rancangan sebagian sebelum sebulan sehari sekitar selain selisih semester"
    " seminggu sempat semula sesudah setelah setiap silam simulasi sisa sisanya supaya tak"
    " tambahan tanpa termasuk terpaut tiap tidak triwulan usulan"
)
"""Words of a part, of another time, of a comparison, or of how far two figures lie apart."""
_OF_RESULT: Final = frozenset({"batas", "nilai", "realisasi", "target"})
_SCORES: Final = word_set("angka bernilai dinilai indeks nilai nilainya skor skornya")
_NOW: Final = frozenset({"kini", "sekarang", "sepanjang", "setahun", "selama"})
_SURE, _FEW_STRANGE, _YEARS = 3, 2, 5
_TEN: Final = (Fraction(10), Fraction(1, 10), Fraction(1000), Fraction(1, 1000))
_ACTS: Final = word_set("frekuensi giat kali kegiatan layanan pertemuan rapat sesi sidang")
"""Units of what is done so many times."""
_PEOPLE: Final = frozenset({"jiwa", "orang"})
_UNITS: Final = {"ha": "hektare", "km": "kilometer", "m": "meter", "wbp": "orang"}


class _Told(NamedTuple):
    """A figure in the unit of the indikator, the clause it stands in, its year and what it is."""

    item: SaidFigure
    said: Quantity
    first: int
    last: int
    year: int
    timed: bool
    """Whether its year is told, or that it is of now."""
    dated: bool
    past: bool
    own: bool
    """Whether it stands under the indikator."""
    aim: bool
    """Whether it is told as a target."""


@needing("q", figure=True)
def wrong_mistaken(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A figure that is another one of the indikator than it is told to be."""
    of = None if is_elsewhere(parsed, facts) or parsed.under else subject_of(parsed, own, facts)
    if of is None or of.rows or "m" in parsed.letters:
        return
    texts = parsed.texts
    if shared_out(texts) - {"rata"} or parsed.table is not None:
        return
    for x in _told(parsed, of, facts, own):
        right = _right(x, of, facts)
        if right is None or agrees(x.said, right.nilai) or _is_right_elsewhere(parsed, x, right):
            continue
        if _is_known_here(x, of, facts) or not _is_surely_of(parsed, x, of, facts, right):
            continue
        quote = parsed.sentence.quote(max(x.first, x.item.place - 5), _end(parsed, x))
        yield contradiction(quote, x.said, right)
        return


def _end(parsed: Parsed, told: _Told) -> int:
    place = told.item.place
    return place + (word_behind(parsed, place) not in {"", *ENDS})


def _told(parsed: Parsed, of: SentenceSubject, facts: Facts, own: str) -> Iterator[_Told]:
    texts = parsed.texts
    figures = figures_of(parsed, words=True, beyond=True)
    for item in figures:
        said = _in_unit(parsed, item, of.hasil)
        first, last = _clause(texts, item.place)
        clause = texts[first:last]
        alone = [x for x in figures if first <= x.place < last] == [item]
        if texts[item.place - 1 : item.place] == ("untuk",):
            continue  # what would be needed for it
        rough = said is None or said.bound or said.about or is_beyond(parsed, item.place)
        asked = {
            c.payload
            for c in parsed.chunks
            if c.letter == "p"
            and (item.number.unit in {PERCENT, RUPIAH} or first <= c.first < last)
        }
        if said is None or rough or not alone or asked - _OF_RESULT:
            continue
        whens = _whens(parsed, first, last, facts.tahun)
        if whens is None or len(whens) > 1:
            continue
        year = next(iter(whens)).year if whens else 0
        row = of.hasil.indikator
        aiming = _AIMING - {*words(row.nama), *words(row.nama_pendek)}
        aimed = [at for at in range(first, last) if texts[at] in aiming]
        near = [at for at in aimed if at < item.place and item.place - at <= _SURE]
        if (aimed and not near) or not (near or aiming.isdisjoint(texts[:first])):
            continue
        if _is_blocked(parsed, first, last):
            continue
        timed, of_year = bool(whens) or not _NOW.isdisjoint(clause), year or facts.tahun
        past = of_year < facts.tahun
        yield _Told(
            item, said, first, last, of_year, timed, bool(whens), past, bool(own), bool(near)
        )


def _is_blocked(parsed: Parsed, first: int, last: int) -> bool:
    """Whether a clause tells of a part, of another time or of a change."""
    clause, times = parsed.texts[first:last], {c.first for c in parsed.chunks if c.when is not None}
    begins = {at for at, text in enumerate(clause, first) if text in {"sejak", "hingga"}}
    since = any(not times.isdisjoint((at + 1, at + 2)) for at in begins)
    if since or any(text in WAY or text in QUALITY for text in clause):
        return True
    return not _BLOCKING.isdisjoint(clause)


def _clause(texts: Sequence[str], place: int) -> tuple[int, int]:
    """Where the clause of a figure begins and ends: at a mark, or at what parts two of them."""
    parting = {",", ";", ":", "(", ")", *SPLITS}
    first = next((at + 1 for at in range(place - 1, -1, -1) if texts[at] in parting), 0)
    behind = {*parting, "karena", "akibat", "meskipun", "sebab", "berkat", "sehingga", "walaupun"}
    last = next((at for at in range(place + 1, len(texts)) if texts[at] in behind), len(texts))
    if first > 1 and (
        texts[first] in {"yaitu", "yakni", "ialah", "sebesar"}
        or (first == place and texts[first - 1] in {":", "("})
    ):
        if texts[first - 2 : first] == (")", ":") and "(" in texts[:first]:
            first = texts.index("(") + 1  # A (awal tahun): 44 unit
        first, _ = _clause(texts, first - 1)
    return first, last


def _whens(parsed: Parsed, first: int, last: int, tahun: int) -> set[When] | None:
    """The years of a clause, or of what opens its sentence; None where a part of one is told.

    Where they stand in another clause that tells a figure, or behind it, which it is of is unknown.
    """
    every = [c for c in parsed.chunks if c.when is not None]
    if parsed.letters.startswith("kt,") and parsed.letters[3] not in "jgc":
        every = [c for c in every if c != parsed.chunks[1]]  # dibandingkan tahun lalu, A 21 orang
    inside = [c for c in every if first <= c.first < last]
    others = [c for c in every if c not in inside]
    if not inside and others:
        opens = not any(c.number is not None and c.first < first for c in parsed.chunks)
        this = all(c.first > last for c in others) and parsed.is_of(tahun)
        if not opens and not this:
            return None
        inside = [c for c in others if c.first < first]
        if not (inside or this):
            return None
    whens = {c.when for c in inside if c.when is not None}
    return None if any(when.part for when in whens) else whens


def _in_unit(parsed: Parsed, item: SaidFigure, hasil: IndikatorResult) -> Quantity | None:
    """A figure in the unit of the indikator; None where it is in another."""
    satuan = hasil.indikator.satuan.casefold()
    if item.number.unit == RUPIAH or is_percent(satuan):
        if item.number.unit != (PERCENT if is_percent(satuan) else RUPIAH):
            return None
        return in_its_unit(item.number, satuan)
    if item.number.unit == PERCENT:
        return None
    noun = word_behind(parsed, item.place)
    if is_index(satuan):
        before = parsed.texts[max(0, item.place - _SURE) : item.place]
        exact = item.number.step < 1 or not _SCORES.isdisjoint(before)
        return item.number if exact and (not noun or noun in ENDS or noun == "oleh") else None
    noun = _UNITS.get(noun, noun)
    known = {*satuan.split(), *(_UNITS.get(x, x) for x in satuan.split())}
    bare = not noun or noun in ENDS
    if not (bare or noun in known or may_count(noun, satuan)):
        return None
    row = hasil.indikator
    known |= {"kali"} if known & _ACTS else set()
    known |= PERSONS if known & _PEOPLE else frozenset()
    names = {stem(x) for x in (*words(row.nama), *words(row.nama_pendek)) if not is_generic(x)}
    counted = noun in known or (bool(noun) and stem(noun) in names)
    counted = counted or (bare and digits(item.number) >= _SURE)
    return in_its_thousands(item.number, noun, satuan) if counted else None


def _right(told: _Told, of: SentenceSubject, facts: Facts) -> Figure | None:
    """What the indikator came to in the year that is told, or was to come to."""
    hasil, name, token = of.hasil, facts.name(of.hasil.indikator.id), ""
    words_ = "target" if told.aim else "realisasi"
    if told.year == facts.tahun:
        nilai = hasil.target if told.aim else hasil.realisasi
        token = f"indikator/{hasil.indikator.id}/{words_}"
    elif told.year > facts.tahun:
        planned = facts.planned(hasil.indikator.id, told.year) if told.aim else ()
        nilai = planned[0] if len(planned) == 1 else None
    else:
        nilai = facts.past(hasil.indikator.id, told.year).get(words_)
    when = "" if told.year == facts.tahun else f" tahun {told.year}"
    return (
        Figure(nilai, f"{words_} {name}{when}", None, token)
        if isinstance(nilai, Fraction)
        else None
    )


def _is_right_elsewhere(parsed: Parsed, told: _Told, right: Figure) -> bool:
    """Whether the right figure is told, too, of the same time: this one may be of some of it."""
    figures = figures_of(parsed, words=True, beyond=True)
    return any(x != told.item and agrees(x.number, right.nilai) for x in figures)


def _is_known_here(told: _Told, of: SentenceSubject, facts: Facts) -> bool:
    """Whether it is a figure of a row, or how far two figures of the indikator lie apart."""
    every = reached((of.ref,), facts)
    rows = [x for x in every if x.row or x.prop in {"jumlah", "capaian"}]
    apart = distances(of, told.said)
    return any(agrees(told.said, x.nilai) for x in rows) or any(agrees(told.said, x) for x in apart)


def _is_other(said: Quantity, ref: Ref, facts: Facts) -> bool:
    """Whether it is another figure of the indikator, one of now or of a year near it."""
    years = range(facts.tahun - _YEARS, facts.tahun + _YEARS)
    every = (*reached((ref,), facts), *of_years((ref,), years, facts))
    return any(not x.row and agrees(said, x.nilai) for x in every)


def _is_surely_of(
    parsed: Parsed, told: _Told, of: SentenceSubject, facts: Facts, right: Figure
) -> bool:
    """Whether it can be nothing but another figure of the indikator."""
    said, nilai = told.said, right.nilai
    if not isinstance(nilai, Fraction):
        return False
    scaled = digits(said) >= _SURE and any(agrees(said, nilai * x) for x in _TEN)
    slipped = slip(said, nilai) in {SWAPPED, CHANGED, LOST, TWICE}
    if not (scaled or slipped or _is_other(said, of.ref, facts)):
        return False
    row = of.hasil.indikator
    stems = {stem(x) for x in (*words(row.nama), *words(row.nama_pendek)) if not is_generic(x)}
    units = {*row.satuan.casefold().split()}
    beside = [c for c in parsed.chunks if c.letter == INDIKATOR and c.ref == of.ref]
    named = bool(beside)
    if not told.own and not any(told.first <= c.first < told.last for c in beside):
        return False
    if is_of_some(parsed, told.first, told.item.place, words_of(of.hasil)):
        return False
    shared = stems & {stem(text) for text in parsed.texts if text not in units}
    strange = strange_words(parsed, told.first, told.last, words_of(of.hasil) | telling())
    if digits(said) >= _SURE:
        return len(strange) <= _SURE and (told.timed or named or bool(shared))
    alone = told.past or len(figures_of(parsed, words=True, beyond=True)) == 1
    if told.past and not strange and digits(said) > 1:
        return True
    ahead = strange_words(parsed, told.first, told.item.place, words_of(of.hasil) | telling())
    if not ahead and digits(said) > 1 and len(shared) + named > _FEW_STRANGE:
        return True
    if digits(said) == 1 and said.step == 1:
        sure = told.dated and len(shared) >= _FEW_STRANGE
    else:
        sure = told.timed and len(shared) + named >= _FEW_STRANGE
    return alone and sure and len(strange) <= _FEW_STRANGE


def distances(of: SentenceSubject, said: Quantity) -> list[Fraction]:
    """How far the result of this year may be told to lie from its target."""
    hasil = of.hasil
    shared = is_percent(hasil.indikator.satuan)
    found = _apart(hasil.realisasi, hasil.target, said, shared=shared)
    if isinstance(hasil.capaian, Fraction):
        found.append(abs(hasil.capaian - 100))
    return found


def _apart(now: Nilai, then: Nilai, said: Quantity, *, shared: bool) -> list[Fraction]:
    """How far two lie apart, and in percent of the latter; only of shares both are in percent."""
    if not isinstance(now, Fraction) or not isinstance(then, Fraction):
        return []
    apart = abs(now - then)
    if said.unit != PERCENT:
        return [apart]
    relative = [apart / then * 100] if then else []
    return [*relative, apart] if shared else relative
