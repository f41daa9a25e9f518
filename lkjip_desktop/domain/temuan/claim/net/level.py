"""How much: figures of a row, a quarter or an earlier year, whatever the words around them.

Where a sentence can only be of one indikator (`sense`), and names one of its rows, one quarter or
one earlier year, the figures that count what that counts are those of the row, quarter or year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.many.some import is_new
from lkjip_desktop.domain.temuan.claim.kind.of_row import row_figures, shares_of
from lkjip_desktop.domain.temuan.claim.kind.quarter import is_quarter, quarter_figures
from lkjip_desktop.domain.temuan.claim.kind.table import (
    Known,
    counts_rows,
    headings,
    shared_out,
)
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import ENDS
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, UNITS
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.distance.change import distances
from lkjip_desktop.domain.temuan.claim.net.reach import NamedFigure, of_years, reached
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    clause_at,
    end_of,
    is_called,
    is_changing,
    is_narrowed,
    strange_words,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import (
    SaidFigure,
    figures_of,
    is_beyond,
    unit_of,
    word_behind,
)
from lkjip_desktop.domain.temuan.claim.units import in_its_thousands, is_rupiah
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_BESIDE: Final = frozenset(
    {
        "agar", "akan", "berbeda", "berkurang", "berselisih", "bertambah", "berturut", "berubah",
        "direncanakan", "diubah", "hingga", "kali", "kekurangan", "kenaikan", "kurang", "lagi",
        "lebih", "menampung", "meningkat", "menunggu", "menurun", "naik", "penambahan",
        "pengurangan", "peningkatan", "penurunan", "poin", "sampai", "sebagian", "selain",
        "selisih", "semula", "seorang", "tambahan", "terpaut", "turun",
    }
)  # fmt: skip
"""Words of a figure that is no level, or of another time."""


@needing("q o", figure=True)
def wrong_levels(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures that are not those of the row, quarter or year that is told."""
    of = None if is_elsewhere(parsed, facts) else subject_of(parsed, own, facts)
    if of is None:
        return
    if _is_part(parsed):
        return
    tokens = parsed.sentence.tokens
    asked = {"rata"} & {*words(of.hasil.indikator.nama)}
    texts = [token.text for token in tokens]
    if not (_BESIDE.isdisjoint(texts) and shared_out(texts) <= asked):
        return
    for item in _figures(parsed):
        said = _said(parsed, item, of)
        at = next((n for n, c in enumerate(parsed.chunks) if c.first == item.place), 0)
        if _OF_WHOLE.match(parsed.letters, at + 1):
            continue
        if said is None or is_changing(parsed, item.place) or not _is_of(parsed, item, of):
            continue
        if counts_rows(texts, item.place, said, of.hasil):
            continue
        known = _known(parsed, item, said, of, facts)
        passed = known and is_beyond(parsed, item.place) and _is_passed(said, known)
        if passed or _is_of_each(parsed, item, said, known):
            continue
        if known and not _fits(said, known) and not _is_known(parsed, item, said, of, facts):
            yield _wrong(parsed, item, said, known[0])
            return


def _is_of_each(
    parsed: Parsed, item: SaidFigure, said: Quantity, known: Sequence[Known | Figure]
) -> bool:
    """Whether one in a word tells of each, and not of how many there are: punya satu izin."""
    one = said.value == 1 and not parsed.texts[item.place][:1].isdigit()
    return one and all(isinstance(x.nilai, Fraction) and x.nilai >= _MANY for x in known)


_MANY: Final = 10
_OF_WHOLE: Final = pattern(r"d[ce]{0,2}p")
"""Behind a share of all there is: 49,33 persen dari seluruh realisasi."""


def _is_part(parsed: Parsed) -> bool:
    """Whether an item of a list has a label of its own: pameran tetap: 1."""
    label, colon, _ = parsed.letters.partition(":")
    return bool(parsed.under and colon and not {*label} <= {*"IRtcpPwO"})


def _figures(parsed: Parsed) -> list[SaidFigure]:
    """The figures of a sentence that are no part of a time."""
    times = [c for c in parsed.chunks if c.when is not None]
    figures = figures_of(parsed, words=True, beyond=True)
    return [x for x in figures if not any(c.first <= x.place <= c.last for c in times)]


def _said(parsed: Parsed, item: SaidFigure, of: SentenceSubject) -> Quantity | None:
    """The figure, where it can be one of the indikator: a share, or what it counts."""
    chunk = next((c for c in parsed.chunks if c.first <= item.place <= c.last), None)
    said = item.number
    if chunk is None or chunk.number is None or said.bound or said.about:
        return None
    if said.unit == PERCENT:
        return said
    if is_rupiah(said, of.hasil.indikator.satuan):
        return None
    word, hasil = word_behind(parsed, item.place), of.hasil
    said = in_its_thousands(said, word, hasil.indikator.satuan)
    place = next(at for at, c in enumerate(parsed.chunks) if c is chunk)
    if is_new(parsed, place):
        return None
    if not word or word in ENDS:
        if any(other.number.unit == PERCENT for other in _figures(parsed)):
            return None  # which of them it is, is told once: 87,5 persen, triwulan II tepat 90
        digits = parsed.sentence.tokens[item.place].text[:1].isdigit()
        return said if digits or not is_percent(hasil.indikator.satuan) else None
    if word in UNITS and word not in headings(hasil).units:
        return None
    among = word in COUNTERS and _AMONG.match(parsed.letters, place)
    word = parsed.word(place + 2) if among else word
    return said if stem(word) in words_of(hasil) or word == "di" else None


_AMONG: Final = pattern(r"qNc")
"""So many of those that are told before it: 89 orang di antaranya."""


def _is_of(parsed: Parsed, item: SaidFigure, of: SentenceSubject) -> bool:
    """Whether all words up to the end of its clause can be of what the sentence is of.

    Where it is the only figure, beside a row or a time that is named, a word more tells only how.
    """
    last = end_of(parsed, item.place)
    known = words_of(of.hasil)
    if any(t.text in _COMING and stem(t.text) not in known for t in parsed.sentence.tokens):
        return False
    if of.rows and is_narrowed(parsed, item.place, known):
        return False
    strange = strange_words(parsed, 0, last, known)
    if len(_figures(parsed)) == 1 and (of.rows or of.whens):
        few = len(strange) <= _STRANGERS and _LIMITING.isdisjoint(strange)
        return few and not _is_of_measure(parsed, strange)
    return not strange


_MEASURES: Final = frozenset(
    {"indeks", "jumlah", "nilai", "persentase", "predikat", "rasio", "skor", "tingkat"}
)


def _is_of_measure(parsed: Parsed, strange: Sequence[str]) -> bool:
    """Whether strange words name another measure: nilai evaluasi SAKIP."""
    texts = [token.text for token in parsed.sentence.tokens]
    return any(
        text in strange and texts[at - 1] in _MEASURES for at, text in enumerate(texts) if at
    )


_COMING: Final = frozenset({"berasal", "datang", "diajukan", "lewat", "masuk", "melalui"})
"""Words of where what is counted came from."""
_STRANGERS: Final = 2
_LIMITING: Final = frozenset(
    {
        "andai", "andaikata", "apabila", "bila", "foto", "gambar", "ideal", "jika", "kalau",
        "nasional", "provinsi", "selain", "standar", "tabel", "wilayah",
    }
)  # fmt: skip


def _known(
    parsed: Parsed, item: SaidFigure, said: Quantity, of: SentenceSubject, facts: Facts
) -> Sequence[Known | Figure]:
    clause = clause_at(parsed, item.place)
    times = [c for c in parsed.chunks if c.when is not None]
    near = [c for c in times if c.first in clause] or times
    whens = tuple(dict.fromkeys([c.when for c in near if c.when is not None]))
    lines = [c for c in parsed.chunks if c.letter == "R" and c.first <= clause[-1]]
    inside = [c for c in lines if c.first in clause]
    rows = {c.ref.id for c in inside or lines if c.ref}
    if rows and not inside:
        rows = _called_short(parsed, clause, of) or rows
    if of.rows and not rows:
        return ()
    if len(whens) > 1 or len(rows) > 1:
        return ()
    when = whens[0] if whens else When()
    if is_quarter(when):
        period = f"{when.year or facts.tahun}-{when.part}"
        return quarter_figures(of.hasil, next(iter(rows), ""), period, said, facts)
    if when.part:
        return ()
    if rows:
        if when.year not in {0, facts.tahun}:
            return ()
        return row_figures(of.hasil, next(iter(rows)), said, frozenset())
    return _of_year(parsed, item, said, when, of, facts)


def _called_short(parsed: Parsed, clause: range, of: SentenceSubject) -> set[str]:
    """Rows of which a clause tells but the last word: Wilayah utara 95 persen, tengah 96 persen."""
    said = {parsed.sentence.tokens[at].text for at in clause}
    return {
        row.baris.id
        for table in of.hasil.rincian
        for row in table.baris
        if words(row.baris.uraian)[1:] and words(row.baris.uraian)[-1] in said
    }


def _of_year(
    parsed: Parsed, item: SaidFigure, said: Quantity, when: When, of: SentenceSubject, facts: Facts
) -> Sequence[Known | Figure]:
    asked = _asked(parsed, item)
    if when.year in {0, facts.tahun}:
        return _of_this_year(parsed, item, said, asked, of, facts)
    if of.hasil.rincian and not asked:
        return ()
    if not is_called(parsed, 0, clause_at(parsed, item.place)[-1] + 1, of.hasil):
        return ()
    if (said.unit == PERCENT) != is_percent(of.hasil.indikator.satuan):
        return ()
    every = [x for x in of_years((of.ref,), (when.year,), facts) if x.unit == unit_of(said)]
    best = [x for x in every if x.prop in asked] or [x for x in every if x.prop == "realisasi"]
    return [x.figure for x in best + every] if best else ()


_NAMELY: Final = frozenset({"ialah", "sebesar", "sejumlah", "yaitu", "yakni"})
_PROMISED: Final = frozenset(
    {"dijanjikan", "diperjanjikan", "disanggupi", "disepakati", "ditargetkan"}
)


def _asked(parsed: Parsed, item: SaidFigure) -> set[str]:
    """The properties that are named before a figure in its clause, and behind the one before it."""
    clause = clause_at(parsed, item.place)
    if parsed.sentence.tokens[clause[0]].text in _NAMELY and clause[0] > 1:
        clause = range(clause_at(parsed, clause[0] - 2)[0], clause[-1] + 1)
    if any(parsed.sentence.tokens[at].text in _PROMISED for at in clause if at < item.place):
        return {"target"}
    named = [c for c in parsed.chunks if c.letter == "p" and c.first in clause]
    told = [c.last for c in parsed.chunks if c.letter == "q" and c.last < item.place]
    since = told[-1] if told else -1
    before = [c for c in named if since < c.first < item.place]
    return {c.payload for c in before or named}


def _of_this_year(
    parsed: Parsed,
    item: SaidFigure,
    said: Quantity,
    asked: set[str],
    of: SentenceSubject,
    facts: Facts,
) -> Sequence[Known | Figure]:
    """Figures of a property that is named, and of no other; of what is counted, the result."""
    every = [x for x in reached((of.ref,), facts) if x.unit == unit_of(said) and not x.row]
    if not asked and not of.hasil.rincian and said.is_count and _is_counted(parsed, item, of):
        best = [x for x in every if x.prop == "realisasi"]
        return [x.figure for x in best + every]
    if len(asked) != 1 or not asked <= {"target", "batas", "realisasi", "capaian"}:
        return ()
    planned = [x for x in of_years((of.ref,), (facts.tahun,), facts) if x.unit == unit_of(said)]
    wanted = "target" if "batas" in asked else next(iter(asked))
    return [x.figure for x in (*every, *planned) if x.prop in {wanted, *asked}]


def _is_counted(parsed: Parsed, item: SaidFigure, of: SentenceSubject) -> bool:
    """Whether the only figure of a sentence counts what the indikator counts, and it is named."""
    satuan = of.hasil.indikator.satuan
    if is_percent(satuan) or is_index(satuan) or len(figures_of(parsed, words=True)) > 1:
        return False
    if not is_called(parsed, 0, len(parsed.sentence.tokens), of.hasil):
        return False
    named = [c for c in parsed.chunks if c.letter == INDIKATOR and c.ref == of.ref]
    beside = [c for c in named if not c.first <= item.place + 1 <= c.last]
    return bool(beside) and not strange_words(
        parsed, 0, len(parsed.sentence.tokens), words_of(of.hasil)
    )


def _is_passed(said: Quantity, known: Sequence[Known | Figure]) -> bool:
    return any(isinstance(x.nilai, Fraction) and x.nilai > said.value for x in known)


def _fits(said: Quantity, known: Sequence[Known | Figure]) -> bool:
    return any(agrees(said, item.nilai) for item in known)


def _is_known(
    parsed: Parsed, item: SaidFigure, said: Quantity, of: SentenceSubject, facts: Facts
) -> bool:
    """Whether a figure is one of the whole, or what others of the sentence come to."""
    every: Sequence[NamedFigure] = reached((of.ref,), facts)
    figures = figures_of(parsed, words=True)
    if any(not x.row and x.unit == unit_of(said) and agrees(said, x.nilai) for x in every):
        return True
    if any(agrees(said, nilai) for nilai in distances(of, said)):
        return True
    if said.is_count and _is_ratio(parsed, item, figures, of):
        return True
    others = [x.number.value for x in figures if x != item and unit_of(x.number) == unit_of(said)]
    pairs = [(a, b) for a in others for b in others if a > b]
    sums: list[Fraction] = (
        [a - b for a, b in pairs] + [a + b for a, b in pairs] + [sum(others, Fraction(0))]
    )
    return bool(others) and any(agrees(said, nilai) for nilai in sums)


def _is_ratio(
    parsed: Parsed, item: SaidFigure, figures: Sequence[SaidFigure], of: SentenceSubject
) -> bool:
    """Whether it is told how many of how many: four of five are 80 percent."""
    places = [x.place for x in figures]
    if item.place not in places:
        return False
    at = places.index(item.place)
    shares = [x.persentase for table in of.hasil.rincian for x in table.baris]
    shares += [
        known.nilai
        for table in of.hasil.rincian
        for item in table.baris
        for known in shares_of(table, item)
    ]
    for one, other in ((at - 1, at), (at, at + 1)):
        if one < 0 or other >= len(places):
            continue
        part, whole = figures[one].number, figures[other].number
        between = parsed.sentence.tokens[places[one] + 1 : places[other]]
        if any(token.text == "dari" for token in between) and whole.value:
            share = part.value / whole.value * 100
            known = (x for x in (*shares, of.hasil.realisasi) if isinstance(x, Fraction))
            if any(abs(nilai - share) < 1 for nilai in known):
                return True
    return False


def _wrong(parsed: Parsed, item: SaidFigure, said: Quantity, right: Known | Figure) -> Wrong:
    clause = clause_at(parsed, item.place)
    behind = item.place + (word_behind(parsed, item.place) not in {"", *ENDS})
    quote = parsed.sentence.quote(clause[0], max(item.place, behind))
    figure = Figure(right.nilai, right.nama, right.lokasi)
    return contradiction(quote, said, figure)
