"""How many members of a group are told to be something, and are not."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial
from operator import gt, lt
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref, words
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity, agrees
from lkjip_desktop.domain.temuan.claim.looks.census.frame import FORMS
from lkjip_desktop.domain.temuan.claim.looks.census.members import (
    CensusColumn,
    CensusMembers,
    called_by,
    indikator_of,
    members_of,
    with_last,
)
from lkjip_desktop.domain.temuan.claim.looks.census.predicate import (
    BOUND,
    STATE,
    TURN,
    bounded,
    column_of,
    in_state,
    turned,
)
from lkjip_desktop.domain.temuan.claim.looks.census.said import (
    GROUP,
    LAST,
    NAME,
    CensusText,
    census_text,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_PLAIN: Final = r"[^,#%$Ñ§¶Ω;:()]"
_LEAD: Final = pattern(
    rf"(?:{_PLAIN}{{1,100}} bahwa|(?:adapun|ternyata|namun|dengan demikian|secara umum"
    rf"|secara keseluruhan|(?:berdasarkan|menurut) {_PLAIN}{{1,80}}"
    rf"|(?:dilihat |ditinjau )?dari (?:sisi|segi) {_PLAIN}{{1,40}})(?: ,)?"
    r"|(?:pada|dalam|untuk|di) § ,)(?= )"
)
"""What opens a sentence and tells nothing, or of which group it is told."""
_TAIL: Final = pattern(
    r"(?: ,)? (?:sehingga|karena|berkat|lantaran|seiring|akibat|sebagaimana|seperti|dan hal ini"
    r"|menurut|berdasarkan|dengan demikian|yang menunjukkan|\( lihat)(?: [^#%$Ω ]{1,40}){0,40}$"
)
"""A reason, a result or where it stands."""
_SCOPE: Final = pattern(
    r"(?<=Ñ )(?:(?:pada|dalam|dari|di bawah|di|untuk|bagi) )?§(?: ini)?(?![^ ])"
)
_LISTED: Final = pattern(r"(?:Ñ )?Ω(?:(?: ,)?(?: dan| serta)? (?:Ñ )?Ω){0,12}(?![^ ])")
_FULL: Final = Fraction(100)
_FEW: Final = 3


_MANY: Final = frozenset("qoezhX")
"""Letters of how many of all something is told of."""
_TELLING: Final = frozenset(
    {
        "atas", "bawah", "belum", "berkurang", "bertambah", "dicapai", "dipenuhi", "gagal",
        "kurang", "lebih", "luput", "maksimal", "melampaui", "melebihi", "melewati", "memenuhi",
        "menembus", "meningkat", "mencapai", "menurun", "menyentuh", "meraih", "minimal",
        "meleset", "naik", "paling", "sedikitnya", "sekurang", "setidaknya", "tak", "tercapai",
        "terlampaui", "terpenuhi", "tidak", "turun",
    }
)  # fmt: skip
"""Words without one of which they are told to be nothing that is asked here."""


class CensusClaim(NamedTuple):
    """A form that a sentence has, its words, and those it is told of."""

    match: re.Match[str]
    said: CensusText
    members: CensusMembers

    @property
    def told(self) -> list[tuple[bool, ...]]:
        """Of which of them it holds, for each thing that they are told to be."""
        return [x.said for x in self.said.words if x.text == "Π" and isinstance(x.said, tuple)]

    def number(self, group: str) -> Quantity | None:
        """The figure of a group."""
        has = group in self.match.re.groupindex and self.match[group]
        said = self.said.inside(self.match, group)[0].said if has else None
        return said if isinstance(said, Quantity) else None

    def names(self, group: str) -> frozenset[object]:
        """The ids of those that a group names."""
        said = self.said.inside(self.match, group)[0].said
        every = said if isinstance(said, list) else []
        return frozenset(ref.id for ref in every if isinstance(ref, Ref))

    def has(self, group: str) -> bool:
        return group in self.match.re.groupindex and bool(self.match[group])


def census_in(parsed: Parsed, own: str, tempat: str, facts: Facts) -> tuple[Wrong, ...] | None:
    """What it tells of how many that is not so; None where it tells nothing of it, or more."""
    many = not _MANY.isdisjoint(parsed.letters) or ("n" in parsed.letters and "ada" in parsed.texts)
    if parsed.under or not many or _TELLING.isdisjoint(parsed.texts):
        return None
    for members in members_of(parsed, own, tempat, facts):
        said = census_text(parsed, facts.tahun, named=bool(members.letter))
        claim = _read(said, members, facts)
        wrong = _judged(claim) if claim is not None else None
        if claim is not None and wrong is not None:
            so, right = wrong
            quote = parsed.sentence.quote(claim.said.words[0].first, claim.said.words[-1].last)
            rule = KEADAAN if claim.has("who") else CACAH
            return (Wrong(rule, quote, so, right, kedua=members.place),) if so else ()
    return None


def _read(said: CensusText, members: CensusMembers, facts: Facts) -> CensusClaim | None:
    """What a sentence tells of members, where all its words are understood."""
    if not members.letter:
        for name in sorted(members.names, key=len, reverse=True):
            ref = Ref("", name)
            said.put(called_by(" ".join(words(name))), partial(_sign, (NAME, ref)))
    said.put(called_by(members.noun), lambda _: ("Ñ", None))
    said.put(_LISTED, lambda match: (NAME, [x.said for x in said.inside(match) if x.text == NAME]))
    groups = list[object]()
    while (lead := _LEAD.match(said.text)) is not None:
        size = lead[0].count(" ") + 1
        groups += [x.said for x in said.words[:size] if x.text == GROUP]
        said.words = said.words[size:]
    scoped = [x.said for m in _SCOPE.finditer(said.text) for x in said.inside(m) if x.text == GROUP]
    said.put(_SCOPE, lambda _: ("", None))
    groups += scoped
    if len({*groups}) > 1 or (groups and members.letter != "I"):
        return None
    if groups and isinstance(groups[0], Ref):
        members = indikator_of(groups[0], facts)
    if LAST in said.text and members.letter == INDIKATOR:
        members = with_last(members, facts)
    tail = _TAIL.search(said.text)
    if tail is not None:
        said.words = said.words[: tail.string[: tail.start()].count(" ") + 1]
    _put_bounds(said, members)
    said.put(STATE, lambda match: _state(in_state(members, match)))
    said.put(TURN, lambda match: _state(turned(members, match)))
    text = said.text
    match = next((m for form in FORMS if (m := form.fullmatch(text)) is not None), None)
    return CensusClaim(match, said, members) if match is not None else None


def _put_bounds(said: CensusText, members: CensusMembers) -> None:
    """Put a sign for each limit of a figure of theirs; one without words is of that before it."""
    columns, column = dict[int, CensusColumn | None](), None
    for match in BOUND.finditer(said.text):
        column = column_of(members, match, column)
        columns[match.start()] = column

    def made(match: re.Match[str]) -> tuple[str, object] | None:
        limit, column = said.inside(match, "limit")[0].said, columns[match.start()]
        if column is None or not isinstance(limit, Quantity):
            return None
        holds = bounded(column, match, limit)
        return ("Π", holds) if holds is not None and None not in holds else None

    said.put(BOUND, made)


def _sign(sign: tuple[str, object], _: re.Match[str]) -> tuple[str, object]:
    return sign


def _state(holds: Sequence[bool | None] | None) -> tuple[str, object] | None:
    return ("Π", holds) if holds is not None and None not in holds else None


def _judged(claim: CensusClaim) -> tuple[str, str] | None:
    """What is so instead and the figure of it, "" where it is so; None where it is not judged."""
    told, members = claim.told, claim.members
    holds, every = told[0], len(members.names)
    count, whole = sum(holds), claim.number("of")
    if whole is not None and (whole.bound or whole.about or whole.value != every):
        exact = not (whole.bound or whole.about)
        return (
            (f"banyaknya {members.called} {every}", str(every))
            if exact and members.letter != "I"
            else None
        )
    right = _holds(claim, holds, told[1:], count, every)
    if right is None or right:
        return None if right is None else ("", "")
    row_names = [str(name) for name, so in zip(members.names, holds, strict=True) if so]
    shown = (
        f", yaitu {', '.join(row_names)}"
        if not members.letter and 0 < len(row_names) <= _FEW
        else ""
    )
    return f"yang demikian {count} dari {every} {members.called}{shown}", str(count)


def _holds(
    claim: CensusClaim,
    holds: Sequence[bool],
    rest: Sequence[Sequence[bool]],
    count: int,
    every: int,
) -> bool | None:
    """Whether it is so; None where that cannot be told."""
    having = {name for name, so in zip(claim.members.names, holds, strict=True) if so}
    if claim.has("but"):
        return {*claim.members.names} - having == claim.names("but")
    if claim.has("who"):
        return having == claim.names("who")
    if claim.has("none"):
        return not count
    if claim.has("most"):
        return count * 2 > every
    if claim.has("all"):
        together = claim.said.inside(claim.match, "all")[0].said
        if isinstance(together, Quantity) and together.value != every:
            return None
        return (count == every) != claim.has("deny")
    number, share = claim.number("n"), claim.number("share")
    if number is None or number.live:
        return None
    return all(_numbers(claim, number, share, holds, rest, every))


_MORE: Final = frozenset({"lebih dari", "di atas"})


def _numbers(
    claim: CensusClaim,
    number: Quantity,
    share: Quantity | None,
    holds: Sequence[bool],
    rest: Sequence[Sequence[bool]],
    every: int,
) -> Iterator[bool]:
    count = sum(holds)
    part = Fraction(count * 100, every)
    real = part if number.unit else Fraction(count)
    if claim.has("than"):
        yield (gt if claim.match["than"] in _MORE else lt)(real, number.value)
    elif number.bound or number.about:
        return
    else:
        yield agrees(number, real)
    if share is not None and not (share.bound or share.about):
        yield agrees(share, part)
    others = [so for row in rest for so in row]
    left = claim.number("m")
    if left is not None:
        yield left.value == (sum(others) if rest else every - count)
    elif rest:
        yield all(so or other for so, other in zip(holds, rest[0], strict=True))
