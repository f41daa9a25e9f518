"""Two that are compared: pagu and serapan of kegiatan and of the whole, capaian of indikator."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from operator import eq, ge, gt, le, lt
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.thesaurus.office.reader import OfficeClause, OfficeItem
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

OPERATORS: Final[Mapping[str, Callable[[Fraction, Fraction], bool]]] = {
    ">": gt, "<": lt, ">=": ge, "<=": le, "=": eq,
}  # fmt: skip
DENIED: Final = {">": "<=", "<": ">=", ">=": "<", "<=": ">"}
_BARRED: Final = frozenset("wxzeEMsTuFmoSJURky")
_WHOLE_ONLY: Final = frozenset({"awal", "akhir", "lalu", "rata"})
SHARES: Final = frozenset({"serapan", "capaian", "rata"})
_RATES: Final = frozenset({"capaian", "rata"})
_SPENDING: Final = frozenset({"belanja", "realisasi", "sisa"})
_GIVEN: Final = frozenset({"akhir", "awal", "lalu", "pagu"})
"""What was spent, and what there was to be spent: always told in rupiah where they are compared."""
_FULL: Final = 100
_CLOSE: Final = Fraction(5, 1000)
_CALLED: Final = {
    "akhir": "pagu akhir", "awal": "pagu awal", "lalu": "pagu tahun sebelumnya",
    "rata": "rata-rata capaian", "realisasi": "realisasi anggaran",
    "belanja": "realisasi anggaran", "sisa": "sisa anggaran",
}  # fmt: skip

_CHANGES: Final = word_set("kenaikan penambahan pengurangan penurunan peningkatan pertumbuhan")
"""Words of how much something changed, which is no figure of the year."""


_NONE_OF: Final = pattern(r"z[IK]")
"""None of some that are named."""
_GOES_ON: Final = pattern(r"q[pIKO]")
"""A number, and what is told of next."""
_OF_SOME: Final = pattern(r"b(?![IK])")


class OfficeSide(NamedTuple):
    """What is compared: whose figure it is, which one, or a number itself."""

    refs: tuple[Ref, ...] = ()
    prop: str = ""
    number: Quantity | None = None

    @property
    def is_empty(self) -> bool:
        return not self.refs and not self.prop and self.number is None


class OfficePair(NamedTuple):
    """What a sentence compares: its two names of one kind, the first the one that is told of."""

    first: Ref | None = None
    second: Ref | None = None
    prop: str = ""
    units: frozenset[str] = frozenset()
    """Of the figures that are told beside them."""


def wrong_weights(parsed: Parsed, clauses: Sequence[OfficeClause], facts: Facts) -> Iterator[Wrong]:
    """Comparisons of a sentence that are the other way round."""
    if not any(not _COMPARING.isdisjoint(clause.letters) for clause in clauses):
        return
    if any("k" in clause.letters for clause in clauses):
        return
    numbers = (item.number for clause in clauses for item in clause.of("q"))
    pair = _pair(clauses, parsed.topic)._replace(
        units=frozenset(x.unit for x in numbers if x is not None)
    )
    for clause in map(_without_place, clauses):
        if _SPENT.fullmatch(clause.letters):
            yield from _spent(parsed, clause, pair, facts)
        none = _NONE_OF.match(clause.letters) is not None
        if not _BARRED.isdisjoint(clause.letters[none:]):
            continue
        if "c" in clause.letters:
            yield from _weighed(parsed, clause, pair, facts)
        elif "Y" in clause.letters:
            yield from _chosen(parsed, clause, pair, facts)
        pair = _carried(clause, pair)


_COMPARING: Final = frozenset("cFY")
_SPENT: Final = pattern(r"[pKO]{1,3}(?P<deny>n?)F")


def _spent(parsed: Parsed, clause: OfficeClause, pair: OfficePair, facts: Facts) -> Iterator[Wrong]:
    """Money that is told to be spent to the end, or not: Anggaran habis terpakai."""
    left = _side([item for item in clause.items if item.letter in "pKO"])
    if left is None or left.prop not in {"", "akhir", "belanja", "pagu", "uang"}:
        return
    left = left._replace(prop="serapan", refs=left.refs or (pair.first or WHOLE,))
    full = OfficeSide(number=Quantity(Fraction(_FULL), Fraction(1), PERCENT))
    how = "<" if "n" in clause.letters else "="
    yield from _held(parsed, clause, left, full, how, pair, facts)


def _without_place(clause: OfficeClause) -> OfficeClause:
    """A clause without the place that a name has in an order, which is told beside its figure."""
    if _PLACED.match(clause.letters) is None:
        return clause
    letters = clause.letters.replace("m", "")
    items = tuple([item for item in clause.items if item.letter != "m"])
    return clause._replace(letters=letters, items=items)


_PLACED: Final = pattern(r"[IK]mp?n{0,2}c")


def _pair(clauses: Sequence[OfficeClause], topic: Ref | None) -> OfficePair:
    """The one or two names of a sentence, or of that before; one behind "than" is the second."""
    named = [item for clause in clauses for item in clause.of("IK")]
    refs = [*dict.fromkeys(item.ref for item in named if item.ref is not None)]
    props = {item.payload for clause in clauses for item in clause.of("p")} - {"uang"}
    prop = props.pop() if len(props) == 1 else ""
    refs += [topic] if not refs and topic is not None and topic.kind in "IK" else []
    if not refs or len(refs) > 2 or len({ref.kind for ref in refs}) > 1:  # noqa: PLR2004
        return OfficePair(prop=prop)
    if len(refs) == 1:
        return OfficePair(refs[0], None, prop)
    behind = next((ref for clause in clauses for ref in _behind(clause)), refs[1])
    first = refs[0] if behind == refs[1] else refs[1]
    return OfficePair(first, behind, prop)


def _behind(clause: OfficeClause) -> Iterator[Ref]:
    """The name that stands right behind a comparison or "than"."""
    for before, item in zip(clause.items, clause.items[1:], strict=False):
        if before.letter in "cd" and item.letter in "IK" and item.ref is not None:
            yield item.ref
        elif before.letter in "cd" and item.letter in "pb":
            later = [x for x in clause.items if x.first > item.first and x.letter in "IK"]
            yield from [x.ref for x in later[:1] if x.ref is not None]


def _carried(clause: OfficeClause, pair: OfficePair) -> OfficePair:
    props = [item.payload for item in clause.of("p") if item.payload != "uang"]
    return pair._replace(prop=props[-1]) if props else pair


def _side(items: Sequence[OfficeItem]) -> OfficeSide | None:
    """What is named by items; None where it is not clear."""
    refs = tuple(dict.fromkeys(x.ref for x in items if x.ref is not None and x.letter in "IK"))
    whole = any(item.letter == "O" for item in items)
    props = {item.payload for item in items if item.letter == "p"}
    if any(item.letter == "t" for item in items):
        props = {"lalu"} if props <= {"pagu", "lalu", "awal"} else {"?"}
    props -= {"uang"} if props - {"uang"} else set()
    for other in ("serapan", "realisasi", "belanja", "sisa"):
        props = {other} if other in props and props <= {other, "pagu"} else props
    props = {"rata"} if props == {"rata", "capaian"} else props
    numbers = [item.number for item in items if item.number is not None]
    if len(props) > 1 or (whole and refs) or len(numbers) > 1 or "?" in props:
        return None
    prop = next(iter(props), "")
    of = (WHOLE,) if whole or (prop in _WHOLE_ONLY and not refs) else refs
    number = numbers[0] if numbers and not of else None
    if number is not None and (number.live or number.about):
        return None
    return OfficeSide(of, prop, number)


def _weighed(
    parsed: Parsed, clause: OfficeClause, pair: OfficePair, facts: Facts
) -> Iterator[Wrong]:
    """A clause with a comparison, which may be of several: di bawah A sekaligus di bawah B."""
    places = [at for at, letter in enumerate(clause.letters) if letter == "c"]
    left, begun = _left(clause, places[0])
    if left is None:
        return
    for at, end in zip(places, [*places[1:], len(clause.items)], strict=True):
        behind = [item for item in clause.items[at + 1 : end] if item.letter not in "gnb"]
        if begun and at == places[0]:
            behind = behind[:1]
        letters = "".join([item.letter for item in behind])
        if _GOES_ON.match(letters):
            if end == len(clause.items) or "p" not in letters:
                return
            behind, after = behind[:1], _side(behind[1:])
        else:
            after = left
        right = _side(behind)
        if right is None or left is None:
            return
        how = clause.items[at].payload
        denied = sum(x.letter == "n" for x in clause.items[max(0, at - 2) : at]) % 2
        denied ^= clause.letters[0] == "z"
        if denied and how not in DENIED:
            return
        how = DENIED[how] if denied else how
        one, other = _filled(left, right, pair)
        changes = other.prop in _GIVEN and not _CHANGES.isdisjoint(parsed.texts)
        if not changes:  # kenaikan belanja melampaui kenaikan pagu
            yield from _held(parsed, clause, one, other, how, pair, facts)
        left = after


def _left(clause: OfficeClause, at: int) -> tuple[OfficeSide | None, bool]:
    """What stands before a comparison; or behind its number: lebih dari 95 persen pagu terserap."""
    before = [item for item in clause.items[:at] if item.letter not in "nbgz"]
    if any(item.letter == "d" for item in before) or _OF_SOME.search(clause.letters):
        return None, False
    left, letters = _side(before), clause.letters[at + 1 :]
    if left is not None and left.is_empty and letters[:1] == "q" and len(letters) > 1:
        if not {*letters[1:]} <= {*"pKIO"}:
            return None, False
        return _side(clause.items[at + 2 :]), True
    return left, False


def _filled(left: OfficeSide, right: OfficeSide, pair: OfficePair) -> tuple[OfficeSide, OfficeSide]:
    """Both sides with what is left out of them: the other of two names, and what is compared."""
    named = bool(left.refs)
    if not left.refs and left.number is None:
        subject = pair.first
        if right.refs and right.refs[0] == pair.first:
            subject = pair.second
        if subject is not None:
            left = left._replace(refs=(subject,))
        elif (left.prop or pair.prop) not in {"", "capaian"}:
            left = left._replace(refs=(WHOLE,))
    right = _of_own_pagu(left, right)
    if not right.refs and right.number is None and right.prop not in _WHOLE_ONLY:
        other = {pair.first: pair.second, pair.second: pair.first}
        one = other.get(left.refs[0]) if len(left.refs) == 1 else None
        if one is not None and (named or not right.prop or right.prop == left.prop):
            right = right._replace(refs=(one,))
    left, right = (_meant(side, pair.prop) for side in (left, right))
    prop = left.prop or right.prop or pair.prop
    if not prop and pair.units == {PERCENT} and left.refs and left.refs[0].kind == INDIKATOR:
        prop = "capaian" if right.refs else ""
    if not left.prop and not (left.refs and left.refs[0].kind == INDIKATOR and prop not in _RATES):
        left = left._replace(prop="capaian" if prop == "rata" else prop)
    if not right.prop and right.number is None:
        right = right._replace(prop=left.prop)
    return left, right


def _of_own_pagu(left: OfficeSide, right: OfficeSide) -> OfficeSide:
    """The pagu that what was spent is held against: that of the same, where none is named."""
    bare = right in {OfficeSide(prop="pagu"), OfficeSide(prop="uang")}
    return OfficeSide(left.refs, "pagu") if bare and left.prop in _SPENDING else right


def _meant(side: OfficeSide, told: str) -> OfficeSide:
    """A side with what is told of money, or of a share of the pagu, as what was told before."""
    share = (
        side.number is not None and side.number.unit == PERCENT and side.prop in {"pagu", "uang"}
    )
    if share:
        return side._replace(prop="")
    if side.prop == "uang":
        return side._replace(
            prop=told if told in {"serapan", "realisasi", "belanja", "sisa"} else "pagu"
        )
    return side


def _chosen(
    parsed: Parsed, clause: OfficeClause, pair: OfficePair, facts: Facts
) -> Iterator[Wrong]:
    """Which of two is told to have more: yang lebih tinggi A."""
    named = [item.ref for item in clause.of("IK") if item.ref is not None]
    if len(named) != 1 or pair.second is None or named[0] not in {pair.first, pair.second}:
        return
    other = pair.second if named[0] == pair.first else pair.first
    props = [item.payload for item in clause.of("p")]
    prop = props[0] if props else pair.prop
    if other is not None and {*clause.letters} <= {*"YIKpb"}:
        left, right = OfficeSide((named[0],), prop), OfficeSide((other,), prop)
        yield from _held(parsed, clause, left, right, clause.of("Y")[0].payload, pair, facts)


def _held(
    parsed: Parsed,
    clause: OfficeClause,
    left: OfficeSide,
    right: OfficeSide,
    how: str,
    pair: OfficePair,
    facts: Facts,
) -> Iterator[Wrong]:
    if not left.prop or (not right.refs and right.number is None):
        return
    shares = [_is_share(left, right)]
    if right.refs and right.prop not in _GIVEN and left.prop in _SPENDING:
        both = frozenset({RUPIAH, PERCENT})  # in which of them is told by the figures beside it
        shares = [unit == PERCENT for unit in (pair.units & both or both)]
    for ref in left.refs:
        pairs = [_figures(ref, left, right, facts, share=share) for share in shares]
        told = [(a, b) for a, b in pairs if a is not None and b is not None]
        if len(told) < len(pairs) or any(_holds(how, a, b) for a, b in told):
            continue
        one, other = told[0]
        unit = PERCENT if shares[0] else RUPIAH
        called = f"{_CALLED.get(left.prop, left.prop)} {_name(ref, facts)}".strip()
        beside = shown_in(other, unit)
        if right.refs:
            named = _name(right.refs[0], facts)
            beside = f"{_CALLED.get(right.prop, right.prop)} {named}".strip() + f" {beside}"
        so = f"{called} {shown_in(one, unit)}" + (f" dan {beside}" if right.refs else "")
        quote = parsed.sentence.quote(clause.items[0].first, clause.items[-1].last)
        yield Wrong(KEADAAN, quote, so, shown_in(one, unit))
        return


def _is_share(left: OfficeSide, right: OfficeSide) -> bool:
    number = right.number
    return left.prop in SHARES or (number is not None and number.unit == PERCENT)


def _figures(
    ref: Ref, left: OfficeSide, right: OfficeSide, facts: Facts, *, share: bool
) -> tuple[Fraction | None, Fraction | None]:
    """Both figures; None of what is not known, or not in one unit."""
    one = value_of(ref, left.prop, facts, share=share)
    if right.number is not None:
        fits = right.number.unit == (PERCENT if share else RUPIAH)
        full = share and not right.number.unit and right.number.value == _FULL
        return one, right.number.value if fits or full else None
    if (left.prop in SHARES) != (right.prop in SHARES) or (
        ref == right.refs[0] and left.prop == right.prop
    ):
        return None, None
    return one, value_of(right.refs[0], right.prop, facts, share=share)


def value_of(ref: Ref, prop: str, facts: Facts, *, share: bool) -> Fraction | None:
    """A figure of a kegiatan, an indikator or the whole; of money also what it is of the pagu."""
    if prop == "realisasi":
        prop = "" if ref.kind == INDIKATOR else "belanja"
    if share and prop in {"belanja", "sisa"}:
        taken = value_of(ref, "serapan", facts, share=True)
        return 100 - taken if prop == "sisa" and taken is not None else taken
    if share != (prop in SHARES):
        return None
    nilai: Nilai = None
    if ref == WHOLE:
        key = {"pagu": "akhir", "capaian": "rata"}.get(prop, prop)
        nilai = facts.whole(key)
    elif ref.kind == KEGIATAN:
        line, key = (
            facts.kegiatan(ref.id),
            {"belanja": "realisasi", "akhir": "pagu"}.get(prop, prop),
        )
        nilai = getattr(line, key, None)
    elif ref.kind == INDIKATOR:
        key = {"belanja": "realisasi_anggaran"}.get(prop, prop)
        nilai = getattr(facts.indikator(ref.id), key, None) if key in _OF_INDIKATOR else None
    return nilai if isinstance(nilai, Fraction) else None


_OF_INDIKATOR: Final = frozenset({"capaian", "pagu", "realisasi_anggaran", "serapan", "sisa"})


def _holds(how: str, one: Fraction, other: Fraction) -> bool:
    """Whether a comparison is so; of two that are nearly the same any is."""
    near = abs(one - other) < _CLOSE
    return OPERATORS[how](one, other) or (near and (how == "=" or one != other))


def _name(ref: Ref, facts: Facts) -> str:
    if ref.kind == INDIKATOR:
        return facts.name(ref.id)
    line = facts.kegiatan(ref.id) if ref.kind == KEGIATAN else None
    return f"{line.kegiatan.jenis} “{line.kegiatan.nama}”" if line is not None else ""
