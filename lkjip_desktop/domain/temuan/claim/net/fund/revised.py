"""Revisions of the pagu: when and for which kegiatan, by how much, and what it came to by them.

Amounts are held against all that revisions and two years come to (pagu naik Rp400 juta), a day or a
month against that of the revision that is named or told by what it came to.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import accumulate, combinations, dropwhile
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import RevisiPagu
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.trend.pagu import day_of, is_of_other_year
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import ORDINAL
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import months_of
from lkjip_desktop.domain.temuan.claim.net.fund.shift import (
    OTHERWISE,
    PAGU,
    REVISIONS,
    SIGNS,
    telling_of_pagu,
)
from lkjip_desktop.domain.temuan.claim.net.sense import end_of, is_strange, telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_WAYS: Final = {
    **SIGNS,
    **dict.fromkeys(("tambahan", "kenaikan", "penambahan"), 1),
    **dict.fromkeys(("pemotongan", "pengurangan", "penurunan", "penghematan", "efisiensi"), -1),
}
CHANGES: Final = REVISIONS | _WAYS.keys()
"""What the pagu is told to have changed by or with."""
_PAGU: Final = frozenset({"akhir", "awal", "efisiensi", "hemat", "pagu"})
_SEGMENT: Final = pattern(r"(?:^[cP]{0,2}t{1,2},)?(?:(?!g[^,;]{0,40}q)[^,;])+")
"""A part of a sentence that tells of one change; a time that opens it belongs to what follows."""
_ELSE: Final = frozenset({"akan", "belanja", "blokir", "diusulkan", "menjadi", "rencana", "usulan"})
_SINCE: Final = frozenset({"hingga", "sampai", "sejak", "sebelum", "sesudah", "setelah"})
"""Before a time with these it is of what went before or came later."""


class _Change(NamedTuple):
    """A revision of the pagu."""

    kegiatan: str
    day: str
    jumlah: Fraction

    @property
    def amount(self) -> str:
        """By how much it changed, and which way."""
        verb = "menambah" if self.jumlah > 0 else "mengurangi"
        return f"{verb} {format_rupiah(abs(self.jumlah))}"

    @property
    def told(self) -> str:
        """As a finding tells it."""
        return f"revisi pagu tanggal {date_words(self.day)} {self.amount}"


def _changes(facts: Facts) -> list[_Change]:
    """All revisions; none where a day or an amount of one is not known."""
    rows = facts.revised_lines()
    known = [_Change(k, day, x) for k, day, x in rows if day and isinstance(x, Fraction)]
    return known if len(known) == len(rows) and all(x.jumlah for x in known) else []


@needing("q", words=CHANGES, own=False, figure=True)
def wrong_changes(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """The amount of a revision that was made at another time or for another kegiatan."""
    known = _changes(facts) if _is_of_this_year(parsed, facts.tahun) else []
    for match in _SEGMENT.finditer(parsed.letters) if known else ():
        span = range(*match.span())
        chunks = [parsed.chunks[at] for at in span]
        said = [c for c in chunks if c.number is not None and c.number.unit == RUPIAH]
        texts = parsed.texts[chunks[0].first : chunks[-1].last + 1]
        asked = {c.payload for c in chunks if c.letter == "p"}
        if len(said) != 1 or CHANGES.isdisjoint(texts) or not _ELSE.isdisjoint(texts):
            continue
        number, signs = said[0].number, {_WAYS[text] for text in texts if text in _WAYS}
        if number is None or number.bound or number.live or not asked <= _PAGU:
            continue
        same = [x for x in known if agrees(number, abs(x.jumlah))]
        own = [x for x in same if {1 if x.jumlah > 0 else -1} == signs] or same
        lines = {c.ref.id for c in chunks if c.letter == "K" and c.ref is not None}
        quote, mine = parsed.quote(span[0], span[-1]), [x for x in known if x.kegiatan in lines]
        slipped = [x for x in mine if len(lines) == 1 and slip(number, abs(x.jumlah))]
        if slipped and not same:
            so = f"revisi pagu kegiatan itu {slipped[0].amount}"
            yield Wrong(ANGKA, quote, so, slipped[0].amount, kedua=table_of(RevisiPagu))
        right = own[0] if len(own) == 1 else None
        if right is not None and right.kegiatan and len(lines) == 1:
            line = facts.kegiatan(right.kegiatan)
            if line is not None and not _is_within(right.kegiatan, min(lines), facts):
                due = " dan ".join(x.amount for x in mine)
                due = f"revisi pagu kegiatan itu {due} dan " if due else ""
                so = f"{due}{right.told} pada kegiatan “{line.kegiatan.nama}”"
                yield Wrong(ANGKA, quote, so, line.kegiatan.nama, kedua=table_of(RevisiPagu))
                continue
        bound = right is not None and _is_bound(parsed, span, said[0])
        if right is not None and bound and _is_at_other_time(parsed, span, right.day):
            yield Wrong(ANGKA, quote, right.told, date_words(right.day), kedua=table_of(RevisiPagu))


_NOUN: Final = r"(?:perubahan apbd|apbd perubahan|perubahan pagu|revisi pagu)"
_BEFORE: Final = r"(?:adanya|akibat|dalam|dengan|melalui|pada|sebelum|sesudah|setelah)"
_DONE: Final = r"(?: (?:berlangsung|dilakukan|dilaksanakan|terjadi))?"
_MONTH: Final = rf"(?:bulan )?(?:{'|'.join(MONTHS)})|(?:triwulan|tw) (?:iv|i{{1,3}}|[1-4])"
_AT_TIME: Final = pattern(
    rf"(?:^|[,;] |\b{_BEFORE} ){_NOUN}{_DONE} (?:pada|di) (?P<one>{_MONTH})\b"
    rf"|\bpada (?P<two>{_MONTH})(?: (?:tahun )?\d{{4}})?,?{_DONE} {_NOUN}\b"
)
"""The change of the budget, of which there is one at a time, with the time that it is told of."""


@needing("t", words={"apbd", "pagu"}, own=False)
def wrong_revision_times(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A month or a quarter in which the budget is told to be changed, and was not."""
    if REVISIONS.isdisjoint(parsed.texts) or not _is_of_this_year(parsed, facts.tahun):
        return
    match = _AT_TIME.search(" ".join(parsed.texts).replace(" ,", ","))
    known = _changes(facts) if match is not None and _ELSE.isdisjoint(parsed.texts) else []
    if match is None or not known or "dibahas" in parsed.texts:
        return
    months = months_of((match["one"] or match["two"]).split())
    times = [c for c in parsed.chunks if c.letter == TIME]
    if not months or len(_timed(parsed, range(len(parsed.chunks)))) != 1 or not times:
        return
    if not months & {int(x.day[5:7]) for x in known}:
        right = " dan ".join(map(date_words, sorted({x.day for x in known})))
        quote = parsed.sentence.quote(max(0, times[0].first - 3), times[-1].last)
        so = f"revisi pagu bertanggal {right}"
        yield Wrong(ANGKA, quote, so, right, kedua=table_of(RevisiPagu))


def _is_of_this_year(parsed: Parsed, tahun: int) -> bool:
    """Whether no other year is told of, nor one that is wanted."""
    years = {c.when.year for c in parsed.chunks if c.when is not None} - {0}
    return years <= {tahun}


def _timed(parsed: Parsed, span: range) -> list[frozenset[int]]:
    """The months of each time that some chunks tell of and that is no year alone."""
    chunks = [c for c in (parsed.chunks[at] for at in span) if c.letter == TIME]
    told = (months_of(parsed.texts[c.first : c.last + 1]) for c in chunks)
    return [months for months in told if months]


def _is_bound(parsed: Parsed, span: range, said: Chunk) -> bool:
    """Whether nothing but the change stands between its amount and a time, as its use would."""
    times = [c for c in (parsed.chunks[at] for at in span) if c.letter == TIME]
    if not times:
        return False
    first, last = times[0].first, times[-1].last
    gap = range(said.last + 1, first) if said.first < first else range(last + 1, said.first)
    names = {at for c in parsed.chunks if c.letter in "KO" for at in range(c.first, c.last + 1)}
    texts = parsed.texts
    behind = texts[said.last + 1 : said.last + 2] if said.first > last else ()
    return {*behind} <= _BEHIND and all(texts[at] in _GAP or at in names for at in gap)


_GAP: Final = CHANGES | frozenset(
    {
        ",", "ada", "anggaran", "apbd", "badan", "balai", "bulan", "dalam", "dana", "diberikan",
        "dilakukan", "dinas", "dipa", "diperoleh", "diterima", "dpa", "kantor", "kegiatan",
        "kembali", "melalui", "memperoleh", "mendapat", "mendapatkan", "menerima", "mengalami",
        "pada", "pagu", "sebesar", "sejumlah", "senilai", "tanggal", "terdapat", "terjadi",
        "berlangsung", "untuk", "yang",
    }
)  # fmt: skip
_BEHIND: Final = word_set(
    ", . ; akibat bagi dalam dan guna karena melalui menjadi pada sebagai sehingga untuk"
)
"""What may follow an amount that stands behind its time: no use of it."""


def _is_at_other_time(parsed: Parsed, span: range, day: str) -> bool:
    """Whether the one time of a part is another than that of a day."""
    times = _timed(parsed, span)
    first = next((c.first for c in parsed.chunks[span[0] :] if c.letter == TIME), 0)
    around = parsed.texts[max(0, first - 2) : first]
    return len(times) == 1 and _SINCE.isdisjoint(around) and int(day[5:7]) not in times[0]


def _is_within(row: str, line: str, facts: Facts) -> bool:
    """Whether a line is that which was changed, or above or below it."""
    one, other = facts.kegiatan(row), facts.kegiatan(line)
    if one is None or other is None or row == line:
        return True
    return one.kegiatan.induk == line or other.kegiatan.induk == row


_TURNS: Final = (
    "bertambah berkurang naik turun pangkas potong tingkat susut menaikkan menurunkan menambah"
    " mengurangi memangkas memotong meningkatkan mengubah"
)
_ACTS: Final = (
    "bersih neto disahkan ditetapkan disetujui terbit persetujuan pengesahan tanggal bulan surat"
    " direvisi dipa dpa sekali tepatnya apbd refocusing diefisienkan menggenapkan"
    " bandingkan besarnya"
)
_PARTS: Final = frozenset({"bagi", "guna", "pada", "untuk"})
"""Words behind an amount with which it may be a part of a revision."""


@cache
def turning() -> frozenset[str]:
    """The stems of the verbs of a change."""
    return frozenset(map(stem, _TURNS.split()))


@cache
def telling_of_steps() -> frozenset[str]:
    """The stems of the words that a change of the pagu and its revision are told with."""
    return telling_of_pagu() | telling() | turning() | set(map(stem, _ACTS.split()))


@needing("pt tp wt", own=False)
def wrong_revisions(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day on which it is told that the pagu changed, and no revision was made."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    whens = [c for c in parsed.chunks if c.when is not None]
    if len(whens) != 1 or not asked <= PAGU:
        return
    day = whens[0].when.day if whens[0].when is not None else ""
    tokens = parsed.sentence.tokens
    texts = [token.text for token in tokens]
    turned = not turning().isdisjoint(map(stem, texts)) or not _REVISING.isdisjoint(texts)
    if not asked and _BUDGETS.isdisjoint(texts):
        return
    if not day or day.startswith("0000") or not turned or not OTHERWISE.isdisjoint(texts):
        return
    known = [text for text in facts.revised() if text]
    revision = texts[:1] == ["revisi"] and _UNSET.isdisjoint(texts)
    last = whens[0].last if revision else end_of(parsed, whens[0].first)
    if any(c.letter in "IKSUJRekmnD" for c in parsed.chunks) or is_elsewhere(parsed, facts):
        return
    told = known and len(known) == len(facts.revised()) and day not in known
    if any(t.kind == ORDINAL and t.number and t.number.value > len(known) for t in tokens):
        return  # the third of an office whose report holds two
    if told and not is_strange(parsed, 0, last, telling_of_steps()):
        right = " dan ".join(map(date_words, sorted(known)))
        quote = parsed.sentence.quote(max(0, whens[0].first - 4), whens[0].last)
        yield Wrong(ANGKA, quote, f"revisi pagu bertanggal {right}", right)


_REVISING: Final = frozenset({"direvisi", "revisi"})
_UNSET: Final = frozenset({"batal", "dibahas", "dibatalkan", "ditolak", "dirapatkan", "rapat"})
"""What a revision is that was not made on that day."""
_BUDGETS: Final = frozenset({"dipa", "dpa"})
"""What the pagu stands in."""


def between(facts: Facts) -> list[Fraction]:
    """The pagu that the office began with, and what it was behind each revision."""
    first, last, revisions = facts.whole("awal"), facts.whole("akhir"), facts.revisions()
    changes = numbers_of(revisions)
    if not isinstance(first, Fraction) or not isinstance(last, Fraction):
        return []
    whole = len(changes) == len(revisions)
    return [*accumulate(changes, initial=first), last] if whole else []


@needing("pq po qp op", own=False)
def wrong_steps(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """The only amount of a sentence that tells of a change of the pagu, and is none."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    said = [c for c in parsed.chunks if c.letter in "qo" and c.word not in _CHANGES]
    said = [c for c in said if not _is_beginning(parsed, c, facts)]
    if len(said) != 1 or not asked <= PAGU or is_elsewhere(parsed, facts):
        return
    number, tokens = said[0].number, parsed.sentence.tokens
    if number is None or number.live or number.bound or number.unit != RUPIAH:
        return
    last = end_of(parsed, said[0].first)
    texts = [token.text for token in tokens[:last]]
    turned = not turning().isdisjoint(map(stem, texts))
    strange = is_strange(parsed, 0, last, telling_of_steps())
    if not turned or not OTHERWISE.isdisjoint(texts) or strange:
        return
    if any(c.letter in "IKSUJRekmn" for c in parsed.chunks if c.first < last):
        return
    if is_of_other_year(parsed, facts.tahun):
        return
    years = {c.when.year for c in parsed.chunks if c.when is not None} - {0, facts.tahun}
    known = _amounts(facts, compared=bool(years) or "k" in parsed.letters)
    shared = tokens[last].text in _PARTS if last < len(tokens) else False
    if not known or _is_known(number, facts) or any(agrees(number, nilai) for nilai in known):
        return
    if shared and number.value < max(known):
        return
    quote = parsed.sentence.quote(max(0, said[0].first - 4), said[0].last)
    yield contradiction(quote, number, Figure(known[0], "perubahan pagu dalam tahun berjalan"))


def _is_beginning(parsed: Parsed, chunk: Chunk, facts: Facts) -> bool:
    """Whether a figure only says how often it changed, or which pagu: pagu awal Rp8,9 miliar."""
    at = parsed.chunks.index(chunk)
    if chunk.word == "kali":
        return parsed.letters[at + 1 : at + 2] == "b"
    before = parsed.chunks[at - 1].payload if at else ""
    known = facts.whole("awal") if before == "awal" else None
    return chunk.number is not None and known is not None and agrees(chunk.number, known)


def _amounts(facts: Facts, *, compared: bool) -> list[Fraction]:
    """What revisions come to, alone and together, and how far pagu of two times lie apart.

    Of the year before only where that is told, or a comparison.
    """
    revisions = numbers_of(facts.revisions())
    levels = numbers_of(facts.whole(name) for name in _LEVELS[: None if compared else 2])
    if not revisions or len(revisions) != len(facts.revisions()):
        return []
    apart = [abs(a - b) for a, b in combinations(levels, 2)]
    return [abs(exact_sum(revisions)), *map(abs, revisions), *apart]


def _is_known(said: Quantity, facts: Facts) -> bool:
    """Whether it is a pagu itself, and not by how much one changed."""
    levels = [*numbers_of(facts.whole(name) for name in _LEVELS), *between(facts)]
    return any(agrees(said, nilai) for nilai in levels)


_CHANGES: Final = frozenset({"perubahan", "revisi"})
"""What is counted where all of them are told together: kedua revisi."""
_LEVELS: Final = ("awal", "akhir", "lalu")


_REVISION: Final = frozenset({"revisi", "revisinya"})
_CALLED: Final = word_set(
    "anggaran bertanggal bulan dipa dpa kedua kesatu ketiga pada pagu pertama tanggal tertanggal"
)
"""Words between a revision and its day."""
_ON: Final = frozenset({"bulan", "hari", "pada", "per", "tanggal", "tertanggal"})
_ON_ITS_DAY: Final = word_set(
    "berlaku datang diblokir dicabut dikeluarkan dipangkas dipotong disahkan disetujui ditambah"
    " ditambahkan ditarik ditetapkan diterbitkan keluar masuk terbit turun"
)
"""What is done with a revision, or what it does, on its day."""
_BESIDE_IT: Final = word_set(
    "akan batal batas dibahas dibatalkan ditolak diusulkan jadwal mengusulkan menjelang"
    " permohonan rapat rencana sebelum usul usulan"
)
"""With one of these it is of a day beside that of the revision."""


@needing("t", _REVISION | _ON_ITS_DAY | {"pada", "bulan"}, own=False)
def wrong_dated_revisions(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day or month in which no revision was made, or not the one of the amount that is told."""
    rows = facts.revised_lines()
    days = sorted(day for _, day, _ in rows if day)
    whens = [c for c in parsed.chunks if c.when is not None]
    told = [c for c in whens if day_of(parsed, c)]
    if len(told) != 1 or len(whens) != 1 or not days or len(days) < len(rows):
        return
    texts = parsed.texts
    if not _BESIDE_IT.isdisjoint(texts) or "D" in parsed.letters:
        return
    said = [c.number for c in parsed.chunks if c.letter == "q" and c.number is not None]
    amounts = [x for x in said if x.unit == RUPIAH and not x.live]
    meant = {
        day
        for _, day, jumlah in rows
        for x in amounts
        if isinstance(jumlah, Fraction) and agrees(x, abs(jumlah))
    }
    if not (_is_named(texts, told[0]) or (meant and _is_done(texts, told[0]))):
        return
    right = sorted(meant) if len(meant) == 1 else days
    said_day = day_of(parsed, told[0])
    if not any(day.endswith(said_day) or said_day in day for day in right):
        words = " dan ".join(map(date_words, right))
        quote = parsed.sentence.quote(max(0, told[0].first - 4), told[0].last)
        yield Wrong(ANGKA, quote, f"revisi pagu bertanggal {words}", words)


def _is_named(texts: Sequence[str], day: Chunk) -> bool:
    """Whether a revision is called by its day: lewat revisi DIPA tanggal 8 November."""
    before = [*dropwhile(_CALLED.__contains__, reversed(texts[: day.first]))]
    return before[:1] != [] and before[0] in _REVISION


def _is_done(texts: Sequence[str], day: Chunk) -> bool:
    """Whether on a day something was given or taken."""
    before = [*dropwhile(_ON.__contains__, reversed(texts[: day.first]))]
    if before:
        return before[0] in _ON_ITS_DAY
    return not turning().isdisjoint(map(stem, texts)) or not _ON_ITS_DAY.isdisjoint(texts)
