"""The figures of the report that one may be, besides those of what it is told to be of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_index
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import stands_off
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.meant import MONEY, WANTED
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import COUNTERS, PERSONS, UNITS
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE, when_of
from lkjip_desktop.domain.temuan.claim.units import scales_of

_COMPARED: Final = pattern(r"[vVBn]c?$")


_TO_FIRST: Final = pattern(r"k[cO]{0,2}(?P<of>p)[cO]{0,2}q?(?:,[^,]*)?$")


def shares_of_first(
    parsed: Parsed, start: int, prop: str, said: Quantity, facts: Facts
) -> Sequence[Figure]:
    """The share of the first pagu, where it is told before: terhadap pagu awal, serapannya ..."""
    match = _TO_FIRST.search(parsed.letters[:start]) if prop == "serapan" else None
    if match is None or parsed.chunks[match.start("of")].payload != "awal":
        return ()
    spent, first = facts.whole("belanja"), facts.whole("awal")
    if said.unit != PERCENT or not (isinstance(spent, Fraction) and isinstance(first, Fraction)):
        return ()
    return (Figure(spent * 100 / first, "serapan pagu awal"),) if first else ()


_ITS: Final = word_set("angkanya hasilnya indeksnya nilainya perolehannya persentasenya skornya")


def of_rows(ref: Ref, facts: Facts) -> Iterator[Figure]:
    """All figures in the rincian of an indikator."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    for table in hasil.rincian if hasil is not None else ():
        for row in table.baris:
            yield from (Figure(x, "") for x in (row.persentase, row.realisasi, row.pembanding))


def _of_half_named(parsed: Parsed, ref: Ref, facts: Facts) -> Iterator[Figure]:
    """Of each row a word of whose name is told: of Survei Ubinan where Ubinan is."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    if hasil is None or not hasil.rincian:
        return
    said = frozenset(stem(token.text) for token in parsed.sentence.tokens) - vocabulary(hasil)
    begun = {
        words(parsed.quote_of(c)) for c in parsed.chunks if c.ref == ref and c.payload == "sebagian"
    }
    for table in hasil.rincian:
        for row in table.baris:
            whole = words(row.baris.uraian)
            if said & stems_of(row.baris.uraian) or any(whole[: len(x)] == x for x in begun):
                yield from (Figure(x, "") for x in (row.persentase, row.realisasi, row.pembanding))


_AHEAD: Final = pattern(r"q,[cPt]{0,3}[IK]")
"""Of what money may be that opens a sentence: dari pagu Rp340 juta, kegiatan A menyisakan ..."""


def known_beside(
    parsed: Parsed, start: int, place: int, prop: str, ref: Ref, said: Quantity, facts: Facts
) -> Iterable[Figure]:
    """What it may be, too: a distance, or of what the sentence before is about, or a row of it."""
    if prop in WANTED and _is_compared(parsed, start):
        return _apart(ref, said, facts)
    if ref.kind == "K" and _PART_OF.search(parsed.letters[:start]):
        return known_of(parsed, place, prop, WHOLE, When(), said, facts)
    if stands_off(parsed, place):
        return (*_apart(ref, said, facts), *_from_full(ref, facts))
    if parsed.letters[start] == "v" and prop == "realisasi":
        return known_of(parsed, place, "capaian", ref, When(), said, facts)
    if start == 0 and parsed.word(0) in _ITS:
        return of_rows(ref, facts)
    ahead = _AHEAD.match(parsed.letters, place) if ref == WHOLE and prop in MONEY else None
    if ahead is not None and parsed.letters[:start].endswith("d"):
        other = parsed.chunks[ahead.end() - 1].ref
        return known_of(parsed, place, prop, other, When(), said, facts) if other else ()
    if ref != WHOLE or parsed.topic is None:
        return _of_half_named(parsed, ref, facts)
    when = when_of(parsed, start, place) or When()
    return known_of(parsed, place, prop, parsed.topic, when, said, facts)


def known_of_allotted(own: str, kegiatan: Ref, facts: Facts) -> Iterator[Figure]:
    """What a kegiatan gives the indikator that a text stands under: a part of its money."""
    hasil = facts.indikator(own) if own and kegiatan.kind == KEGIATAN else None
    for item in hasil.alokasi if hasil is not None else ():
        if item.alokasi.kegiatan == kegiatan.id:
            amounts = (item.pagu, item.realisasi, item.sisa, item.serapan)
            yield from (Figure(nilai, "") for nilai in amounts)


_PART_OF: Final = pattern(r"[qo]N?(?:\(q\))?[dB]?$")
"""Before what a part is told to be of: seperempat dari sisa Rp355 juta."""


def _from_full(ref: Ref, facts: Facts) -> Iterator[Figure]:
    """How far the capaian of an indikator lies from a full one: seperempat di atas target."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    if hasil is not None and isinstance(hasil.capaian, Fraction):
        yield Figure(abs(SERATUS - hasil.capaian), "")


def known_of(
    parsed: Parsed, place: int, prop: str, ref: Ref, when: When, said: Quantity, facts: Facts
) -> Sequence[Figure]:
    """What a figure is held against; one that no unit of its own stands behind is in that of it."""
    word = _unit_word(parsed, place)
    known = known_figures(ref, prop, when, said, word, facts)
    if known or word == "poin" or prop not in _LEVELS or ref.kind != INDIKATOR:
        return known
    unit = facts.unit(ref.id)
    if prop == "batas" or _is_bare(parsed, place, prop, unit):
        return known_figures(ref, prop, when, said, "" if is_index(unit) else unit, facts)
    return known


_LEVELS: Final = frozenset({"", "batas", "nilai", "realisasi", "target"})
_NAMING: Final = frozenset("NbxIRdf")
"""Letters of what may be the unit of the figure before it, or make it one of many."""
_NO_UNITS: Final = word_set("lalu memang pas persis saja tepat termasuk tetap tuntas")
_DONE: Final = ("di", "ter")
_VERB: Final = 6
_HELD: Final = word_set("kali kegiatan kejadian kunjungan layanan operasi patroli rapat sidang")
"""Units of what "kali" tells the number of, too."""
_HEADS: Final = frozenset({"jiwa", "orang"})
_AMONG_OTHERS: Final = pattern(r",?g?c?[cPtI]?q|[Nb]?(?:gc?q|c?P[cP]?[xR])")
_ENDS: Final = frozenset(",.;:()anvgcjPkdhytMB")


def _is_bare(parsed: Parsed, place: int, prop: str, unit: str) -> bool:
    """Whether a figure is told without its unit, or in a word that counts anything."""
    chunk, behind = parsed.chunks[place], parsed.letters[place + 1 : place + 2]
    said, word = chunk.number, _unit_word(parsed, place)
    if said is None or said.unit or (prop == "" and _is_of_some(parsed, place)):
        return False
    if is_index(unit):
        verb = not said.is_count and word.startswith(_DONE) and len(word) > _VERB
        return behind not in _NAMING or verb or word in _NO_UNITS
    if not said.is_count or (unit in UNITS and unit != "kali"):
        return False
    after = parsed.letters[place + 2 : place + 3]
    if word == "kali":
        return unit in _HELD and (not after or after in _ENDS)
    if word in COUNTERS and (word in _HEADS) == (unit in PERSONS):
        return not after or after in _ENDS
    return (behind not in _NAMING and word not in UNITS) or word in _NO_UNITS


def _is_of_some(parsed: Parsed, place: int) -> bool:
    """Whether a figure behind a name may be of some of what that counts, or one of several."""
    letters, tokens = parsed.letters, parsed.sentence.tokens
    start = letters.rfind(INDIKATOR, 0, place)
    chunk = parsed.chunks[max(start, 0)]
    part = chunk.payload == "sebagian" and chunk.first == chunk.last
    acts = part and tokens[chunk.first].text.startswith(("be", "di", "me", "te"))
    written = tokens[parsed.chunks[place].first].text[:1].isdigit()
    joined = letters[place - 1] == "P" or letters[:start].endswith(("q,", "q,g", "qg"))
    joined = joined or _AMONG_OTHERS.match(letters, place + 1) is not None
    owned = tokens[chunk.last].text.endswith("nya")
    return start < 0 or acts or owned or not written or joined or "e" in letters[:start]


def _unit_word(parsed: Parsed, place: int) -> str:
    """The word of the unit; of a range it stands behind its end."""
    match = RANGE.match(parsed.letters, place + 1)
    return parsed.chunks[match.end() - 1 if match else place].word


def _is_compared(parsed: Parsed, start: int) -> bool:
    """Whether it is said how far from a target something lies, not what the target is."""
    return parsed.letters[start] == "v" or bool(_COMPARED.search(parsed.letters[:start]))


def _apart(ref: Ref, said: Quantity, facts: Facts) -> Iterator[Figure]:
    """How far realisasi and target of an indikator lie apart."""
    hasil = facts.indikator(ref.id) if ref.kind == "I" else None
    known = numbers_of([] if hasil is None else [hasil.realisasi, hasil.target])
    if known[1:] and hasil is not None:
        for one in scales_of(said, hasil.indikator.satuan):
            yield Figure(abs(known[0] - known[1]) * one, "")


RANGE: Final = pattern(r"c?(?:c|–)q")
