"""A result told by its figure, and beside it how it lies to a target: 45 unit, melampaui target.

What the figure is of needs no name: it is the result of the indikator that a text stands under.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import is_in_unit
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, Quantity, agrees, plain
from lkjip_desktop.domain.temuan.claim.units import in_its_unit, rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_STILL: Final = (
    r"(?:(?:dan|atau|sehingga|tetap|masih|sudah|telah|juga|pula|jauh|sedikit|berarti|artinya|jadi"
    r"|bahkan|berhasil|mampu|tahun ini) )*"
)
_HOW: Final = (
    r"(?P<neg>(?:belum|tidak|tak)(?: (?:berhasil|mampu|dapat|bisa))? )?"
    r"(?P<how>melampaui|melewati|melebihi|di atas|di bawah|memenuhi|mencapai|menyamai|sampai"
    r"|menyentuh|lebih (?:tinggi|besar|banyak) (?:dari|daripada)"
    r"|lebih (?:rendah|kecil|sedikit) (?:dari|daripada)|kurang dari)"
)
_SAID: Final = pattern(
    rf"{_STILL}{_HOW} (?:pula |juga )?(?:target(?:nya)?|yang ditargetkan)"
    r"(?P<plan> renstra| jangka menengah)?(?P<year>(?: (?:untuk|pada))?(?: tahun)? \d{4})?"
    r"(?: (?P<behind>\S+))?"
)
_ENDS: Final = frozenset(
    {
        ",", ";", ".", ")", "karena", "berkat", "sehingga", "meski", "meskipun", "walau",
        "walaupun", "dan", "namun", "tetapi", "sedangkan",
    }
)  # fmt: skip
"""What may stand behind a target without making it another one."""
_ABOVE: Final = frozenset({"melampaui", "melewati", "melebihi"})
_LONGEST: Final = 3
"""Words of a unit between a figure and the mark behind it."""
_WORDS: Final = frozenset({"target", "targetnya", "ditargetkan"})


@needing("q", words=_WORDS, own=True, figure=True)
def wrong_aims(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """How the result that a sentence tells lies to a target, where it does not lie so."""
    hasil = facts.indikator(own)
    if hasil is None or hasil.indikator.polaritas not in {"naik", "turun"}:
        return
    if any(c.letter in "RSJUK" for c in parsed.chunks):
        return
    tokens = parsed.sentence.tokens
    for chunk in parsed.chunks:
        behind = _behind(parsed, chunk)
        if chunk.letter != "q" or not behind or not _is_result(chunk, hasil):
            continue
        text = " ".join(token.text for token in tokens[behind:])
        match = _SAID.match(text)
        ends = match is not None and (match["behind"] or ".") in _ENDS
        if match is None or not ends or not _is_now(parsed, chunk, facts):
            continue
        year = int(match["year"].split()[-1]) if match["year"] else facts.tahun
        aims = _aims(hasil, year, facts, plan=bool(match["plan"]))
        if not aims or any(_is_so(hasil, aim, match["how"], bool(match["neg"])) for aim in aims):
            continue
        last = behind + len(text[: match.end("how")].split())
        quote = parsed.sentence.quote(chunk.first, min(last, len(tokens) - 1))
        right, name = plain(aims[0]), facts.name(hasil.indikator.id)
        when = "" if year == facts.tahun else f" tahun {year}"
        so = f"realisasi {name} {plain(_done(hasil))} dan targetnya{when} {right}"
        yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
        return


def _behind(parsed: Parsed, chunk: Chunk) -> int:
    """The place behind the mark that ends a figure with its unit; 0 where none does."""
    tokens = parsed.sentence.tokens
    for place in range(chunk.last + 1, min(chunk.last + 2 + _LONGEST, len(tokens) - 1)):
        if tokens[place].text == ",":
            return place + 1
        if tokens[place].number is not None or tokens[place].text in {"dari", "(", "di", "pada"}:
            break
    return 0


def _done(hasil: IndikatorResult) -> Fraction:
    done = hasil.realisasi
    return done if isinstance(done, Fraction) else Fraction(0)


def _is_result(chunk: Chunk, hasil: IndikatorResult) -> bool:
    """Whether a figure is the result of the year, in its unit."""
    said = chunk.number
    if said is None or said.live or said.bound or said.about:
        return False
    if not isinstance(hasil.realisasi, Fraction):
        return False
    own = _in_unit(said, chunk.word, hasil)
    return own is not None and agrees(own, hasil.realisasi)


def _in_unit(said: Quantity, word: str, hasil: IndikatorResult) -> Quantity | None:
    satuan = hasil.indikator.satuan
    if said.unit == RUPIAH and rupiah_of(satuan):
        return in_its_unit(said, satuan)
    bare = word in {"", ","} or not word[:1].isalpha()
    fits = is_in_unit(hasil, said, "" if bare else word) or (bare and not said.unit)
    return said if fits else None


def _is_now(parsed: Parsed, chunk: Chunk, facts: Facts) -> bool:
    """Whether no other time is told up to a figure."""
    before = [c.when for c in parsed.chunks if c.when is not None and c.first <= chunk.last]
    return all(not when.part and when.year in {0, facts.tahun} for when in before)


def _aims(hasil: IndikatorResult, year: int, facts: Facts, *, plan: bool) -> Sequence[Fraction]:
    """What the target of a year may be."""
    row = hasil.indikator.id
    planned = numbers_of(facts.planned(row, year))
    if year == facts.tahun:
        return [*(() if plan and planned else numbers_of([hasil.target])), *planned]
    past = numbers_of([facts.past(row, year).get("target")])
    return [*past, *planned]


def _is_so(hasil: IndikatorResult, aim: Fraction, how: str, denied: bool) -> bool:
    """Whether the result lies so to a target; what can be meant either way is so."""
    done, rises = _done(hasil), hasil.indikator.polaritas == "naik"
    if how in _ABOVE:
        if not rises:
            return True
        return (done > aim) != denied if done != aim else True
    if how == "di atas" or how.startswith(("lebih tinggi", "lebih besar", "lebih banyak")):
        return (done > aim) != denied
    if how in {"di bawah", "kurang dari"} or how.startswith("lebih"):
        return (done < aim) != denied
    if not rises and how in {"sampai", "menyentuh", "menyamai"}:
        return True
    met = done >= aim if rises else done <= aim
    return met != denied
