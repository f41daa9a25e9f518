"""Figures told beside a kegiatan, called by some of its words, that are none of its money.

In a list each figure is of the kegiatan that stands with it, before it or behind it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import REASONS
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of, unit_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_TOLD_OF: Final = {
    "akhir": "pagu", "awal": "pagu", "belanja": "realisasi", "pagu": "pagu",
    "realisasi": "realisasi", "sisa": "sisa",
}  # fmt: skip
_ASKED: Final = frozenset(
    {
        "alokasi", "anggaran", "anggarannya", "belanja", "berpagu", "dibelanjakan",
        "dibiayai", "digunakan", "habis", "membiayai", "menelan", "mengelola", "menghabiskan",
        "menyedot", "menyerap", "menyisakan", "pagu", "pagunya", "penyerapan", "penyerapannya",
        "serap", "serapan", "serapannya", "sisa", "sisanya", "terpakai", "terserap", "tersisa",
    }
)  # fmt: skip
"""Words that tell of money."""
_SAID: Final = (
    # who has it
    "ada baru berada berasal dikelola dipakai kegiatan mendapat membelanjakan membiayai memakai"
    " memiliki memperoleh mempunyai menelan mengelola menghabiskan menyedot menyerap menyumbang"
    " disumbang nilai dana program tercatat terdapat terdiri terletak tersedia tinggal"
    # in which order
    " berikutnya berturut besar diikuti disusul kecil kemudian lalu mengikuti menurut menyusul"
    " paling rendah selanjutnya terutama tinggi urut utama"
    # what joins it to the rest
    " adalah atau cuma dan dengan di hanya juga masing merupakan oleh pada persen rincian saja"
    " sebesar sendiri seluruh serta total yaitu yakni yang bagian kontribusi porsi"
)
_PLAIN: Final = frozenset(map(stem, _SAID.split()))
"""The stems of the words that such a figure is told with and that name nothing."""
_BEHIND: Final = frozenset({"dari", "di", "milik", "oleh", "pada", "untuk"})
_LYING: Final = frozenset(
    {"ada", "adalah", "berada", "berasal", "disumbang", "melekat", "terdapat"}
)
_MARKS: Final = frozenset(",;:.()")
_GOING: Final = frozenset(
    {
        ",", "(", "atau", "dari", "hanya", "pagu", "sisanya", "terserap", "tersisa", "yaitu",
        "yakni", "yang",
    }
)  # fmt: skip
"""Words between two figures of the same kegiatan."""
_Names = tuple[tuple[str, frozenset[str]], ...]


class LineNamed(NamedTuple):
    """What words call: a kegiatan, nothing, or something else."""

    row: str
    strange: bool


@needing("q", own=False, words=_ASKED, figure=True)
def wrong_line_figures(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Money or a share that a kegiatan has not, told before its name or behind it."""
    foreign = _foreign(parsed, facts.tahun)
    figures = [x for x in figures_of(parsed) if x.place < foreign]
    if not any(unit_of(x.number) for x in figures) or parsed.is_within_year:
        return
    among = ("antara", "kegiatan") in pairwise(parsed.texts)
    if among or is_elsewhere(parsed, facts) or not _OTHER.isdisjoint(parsed.texts):
        return
    lines = {x.kegiatan.id: x for x in facts.lines()}
    every = tuple((row, x.kegiatan.nama) for row, x in lines.items())
    rough = {c.first for c in parsed.chunks if c.number and (c.number.about or c.number.bound)}
    for item, row in _bound(parsed, figures, _names(every, facts.office())):
        known = _known(lines[row], item, figures, facts) if item.place not in rough else []
        known += _of_named(parsed, item, facts) if known else []
        if known and not any(agrees(item.number, nilai) for nilai in known):
            quote = parsed.sentence.quote(max(0, item.place - 4), item.place)
            right = _right(parsed, item, lines[row])
            column = right.token.rpartition("/")[2]
            others = numbers_of(getattr(line, column) for line in lines.values())
            if "m" in parsed.letters and any(agrees(item.number, nilai) for nilai in others):
                return  # the figure of the highest is right, and another is called so
            yield contradiction(quote, item.number, right)
            return


def _right(parsed: Parsed, item: SaidFigure, line: KegiatanResult) -> Figure:
    """The figure of a kegiatan that is asked for last before the one that is told."""
    asked = (c.payload for c in parsed.chunks if c.letter == "p" and c.first < item.place)
    columns = ["pagu", *(_TOLD_OF[x] for x in asked if x in _TOLD_OF)]
    columns += ["pagu"] if parsed.texts[item.place - 1] == "dari" else []
    column = "serapan" if item.number.unit == PERCENT else columns[-1]
    name = f"{column} {line.kegiatan.jenis} “{line.kegiatan.nama}”"
    return Figure(getattr(line, column), name, None, f"kegiatan/{line.kegiatan.id}/{column}")


_OTHER: Final = frozenset(
    {
        "akan", "andai", "bukan", "capaian", "kontrak", "masing", "penambahan", "per", "rata",
        "revisi", "semester", "semula", "setiap", "tambahan", "target", "tiap", "triwulan",
    }
)  # fmt: skip
"""Words of money that is another than that of the year, or of one of several."""


def _foreign(parsed: Parsed, tahun: int) -> int:
    """The mark behind which another time is told of; the end where none is."""
    whens = [(c.first, c.when) for c in parsed.chunks if c.when is not None]
    away = [first for first, when in whens if when.part or when.year not in {0, tahun}]
    if not away:
        return len(parsed.texts)
    return max((at for at in range(away[0]) if parsed.texts[at] in _MARKS), default=0)


def _of_named(parsed: Parsed, item: SaidFigure, facts: Facts) -> list[Fraction]:
    """What an indikator has that shares the words of the name of a kegiatan."""
    parts = [c for c in parsed.chunks if c.letter == "I"]
    called = [{stem(x) for x in parsed.texts[c.first : c.last + 1]} - _PLAIN for c in parts]
    rows = [row for row, stems in facts.names() if any(some <= stems for some in called)]
    columns = ("serapan",) if item.number.unit == PERCENT else _OF_INDIKATOR
    every = (hasil for hasil in map(facts.indikator, rows) if hasil is not None)
    return numbers_of(getattr(hasil, column) for hasil in every for column in columns)


_OF_INDIKATOR: Final = ("pagu", "realisasi_anggaran", "sisa")


def _known(
    line: KegiatanResult, item: SaidFigure, figures: Sequence[SaidFigure], facts: Facts
) -> list[Fraction]:
    """What a figure of a kegiatan may be."""
    whole = {name: facts.whole(name) for name in ("akhir", "awal", "belanja", "sisa")}
    told = [x.number.value for x in figures if x != item and x.number.unit == RUPIAH]
    if item.number.unit == RUPIAH:
        own = numbers_of([line.pagu, line.realisasi, line.sisa])
        parts = [x for b in line.belanja for x in (b.pagu, b.realisasi)]
        other = numbers_of([facts.line_before(line.kegiatan.id), *whole.values(), *parts])
        return [*own, *other, *(abs(a - b) for a in told for b in told if a != b)] if own else []
    if not isinstance(line.serapan, Fraction):
        return []
    wholes = [(line.pagu, "akhir"), (line.pagu, "awal"), (line.realisasi, "belanja")]
    wholes += [(line.realisasi, "akhir"), (line.sisa, "sisa"), (line.sisa, "akhir")]
    pairs = [(part, whole[name]) for part, name in wholes]
    real = ((a, b) for a, b in pairs if isinstance(a, Fraction) and isinstance(b, Fraction) and b)
    shares = [a * 100 / b for a, b in real] + numbers_of([facts.whole("serapan")])
    points = [x.number.value for x in figures if x != item and x.number.unit == PERCENT]
    apart = [abs(line.serapan - x) for x in points]
    return [line.serapan, 100 - line.serapan, *shares, *apart]


def _bound(
    parsed: Parsed, figures: Sequence[SaidFigure], names: _Names
) -> Iterator[tuple[SaidFigure, str]]:
    """Each figure with the id of the kegiatan that it is told of."""
    texts, before, carried = parsed.texts, -1, ""
    for at, item in enumerate(figures):
        end = figures[at + 1].place if at + 1 < len(figures) else len(texts)
        behind = _behind(texts, item.place + 1, end)
        right = _named(parsed, behind, names)
        left, plain = _before(parsed, range(before + 1, item.place), names)
        row = right.row or left.row
        if (right.row and left.row and right.row != left.row) or (right.strange and not left.row):
            row = ""
        elif not row and plain and not right.strange:
            row = carried
        carried, before = row, behind[-1] if right.row else item.place
        if row and unit_of(item.number) and not (right.strange and not right.row):
            yield item, row


def _before(parsed: Parsed, places: range, names: _Names) -> tuple[LineNamed, bool]:
    """What is named before a figure, in the nearest of the parts between marks that names any.

    Also whether nothing but what goes on about the one before stands there.
    """
    texts, parts, marks = parsed.texts, list[list[int]]([[]]), [""]
    inside = {n for c in parsed.chunks if c.letter == "K" for n in range(c.first, c.last + 1)}
    for at in places:
        if texts[at] in _MARKS and at not in inside:
            parts.append([])
            marks.append(texts[at])
        else:
            parts[-1].append(at)
    behind = bool(parts[0]) and texts[parts[0][0]] in _BEHIND | _LYING
    for n, part in reversed([*enumerate(parts)]):
        if behind and not n and len(parts) > 1:
            break  # what stands behind the figure before
        found = _named(parsed, part, names)
        if found.row or found.strange:
            return found, False
        if marks[n] == ";":
            return found, {texts[x] for x in part} <= _GOING
    return LineNamed("", False), {texts[x] for x in places} <= _GOING


def _behind(texts: Sequence[str], first: int, last: int) -> list[int]:
    """The places behind a figure where its kegiatan may be named, up to a mark or a reason."""
    told = texts[first : first + 2]
    if told[:1] == ("(",):
        end = next((at for at in range(first, last) if texts[at] == ")"), first)
        return [*range(first + 1, end)]
    apart = told[:1] == (",",) and not (_BEHIND | _LYING).isdisjoint(told[1:])
    start = first + apart
    if start >= last or texts[start] not in _BEHIND | _LYING:
        return []
    ends = (at for at in range(start, last) if texts[at] in _MARKS or texts[at] in _WHY)
    end = next(ends, last if not apart or last == len(texts) else start)
    return [*range(start, end)]


_WHY: Final = REASONS - {"untuk"}


def _named(parsed: Parsed, places: Sequence[int], names: _Names) -> LineNamed:
    """The only kegiatan that words can call, if they say nothing else."""
    refs = {
        c.ref.id
        for c in parsed.chunks
        if c.letter == "K" and c.ref is not None and c.first in places
    }
    letters = {n: c.letter for c in parsed.chunks for n in range(c.first, c.last + 1)}
    vocabulary = frozenset[str]().union(*(stems for _, stems in names))
    said = set[str]()
    for at in places:
        text, letter = parsed.texts[at], letters.get(at, ",")
        root = stem(text)
        if text in {"antaranya", "indikator"}:
            return LineNamed("", True)
        if letter in "K,;:()gcpmhwyP" and not (
            letter == "c" and root in vocabulary and root not in _PLAIN
        ):
            continue
        if letter in "IxVNbO" and root in vocabulary:
            said.add(root)
        elif letter != "O" and root not in _PLAIN and text not in _MARKS | _BEHIND:
            return LineNamed("", True)
    if len(refs) > 1:
        return LineNamed("", True)
    if refs:
        return LineNamed(next(iter(refs)), False)
    found = [row for row, stems in names if said and said <= stems]
    exact = [row for row, stems in names if said and said == stems]
    found = exact if len(exact) == 1 else found
    return LineNamed(found[0] if len(found) == 1 else "", bool(said) and len(found) != 1)


@lru_cache(maxsize=8)
def _names(names: tuple[tuple[str, str], ...], office: frozenset[str]) -> _Names:
    """The stems of the name of each kegiatan."""
    small = _PLAIN | office
    return tuple((row, frozenset(stem(x) for x in words(name)) - small) for row, name in names)
