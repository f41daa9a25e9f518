"""That all targets are met, or all but some: semua mencapai target, kecuali dua."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.group import group_of
from lkjip_desktop.domain.temuan.claim.kind.status import MET, MISSED, state_at, text_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.wording import first_few

_SOME: Final = r"(?P<but>x)(?:(?P<many>q)(?P<of>[bp]?)|p?(?P<names>I(?:[,g]{1,2}p?I)*))"
_ALL: Final = r"(?P<all>[ez])(?P<what>[bp]?)[cPOtSJU]{0,4}(?P<neg>n?)c{0,2}(?P<state>v)[cPOt]{0,4}"
_BEHIND: Final = pattern(
    rf"[cPOtj]{{0,4}}(?:dq(?P<told>b)[cOt]{{0,3}},)?{_ALL},?{_SOME}(?=$|[,:;(])"
)
_BEFORE: Final = pattern(rf"{_SOME},(?:dq(?P<told>b)[cOt]{{0,3}},)?{_ALL}(?=$|[,;])")
_EXCEPTING: Final = frozenset({"kecuali", "selain", "terkecuali"})
_THINGS: Final = frozenset({"indikator", "target"})


@needing("x", own=False)
def wrong_exceptions(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Those excepted from all that met their target that are others, or more, or fewer."""
    if parsed.topic is not None or parsed.under:
        return
    match = _BEHIND.match(parsed.letters) or _BEFORE.match(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun):
        return
    chunks = parsed.chunks
    told = [chunks[match.start(name)] for name in ("told", "what", "of") if match[name]]
    if not told or any(chunk.payload not in _THINGS for chunk in told):
        return
    if chunks[match.start("but")].payload not in _EXCEPTING:
        return
    state = _state(parsed, match.start("state"), denied=bool(match["neg"]))
    group = group_of(parsed, match.start(), match.end(), facts)
    wanted = MET if match["all"] == "e" else MISSED
    if state == wanted and group is not None:
        yield from _held(parsed, match.span(), match.start("many"), group, facts)


_PLAIN: Final = frozenset({"dicapai", "dipenuhi", "meleset", "luput", "tercapai", "terpenuhi"})
"""Words of a target where only indikator and targets are told of."""


def _state(parsed: Parsed, place: int, *, denied: bool) -> str:
    """Whether the target is met, "" where it is told of more, or of another goal."""
    said, text = parsed.chunks[place].payload, text_of(parsed, place)
    if said not in {MET, MISSED} or not (text in _PLAIN or "target" in text):
        return ""
    return MISSED if (said == MISSED) != denied else MET


def _held(
    parsed: Parsed, span: tuple[int, int], many: int, group: GroupResult, facts: Facts
) -> Iterator[Wrong]:
    """Whether those that missed their target are those that are excepted, or so many."""
    members = [x for row in group.daftar_id if (x := facts.indikator(row)) is not None]
    if not all(isinstance(x.capaian, Fraction) for x in members):
        return  # one that was not measured may be counted either way
    missed = {x.indikator.id for x in members if x.capaian < SERATUS}  # type: ignore[operator]
    if many >= 0:
        said = parsed.chunks[many].number
        exact = said is not None and said.is_count and not (said.bound or said.about or said.unit)
        right = said is None or not exact or said.value == len(missed)
    else:
        inside = parsed.chunks[span[0] : span[1]]
        right = missed == {c.ref.id for c in inside if c.letter == "I" and c.ref is not None}
    if not right:
        names = ", ".join(facts.name(x.indikator.id) for x in members if x.indikator.id in missed)
        so = f"yang belum mencapai target {len(missed)} indikator"
        so = f"{so}, yaitu {names}" if len(missed) in range(1, _FEW) else so
        quote = parsed.quote(span[0], span[1] - 1)
        yield Wrong(CACAH, quote, so, str(len(missed)), kedua=table_of(Indikator))


_FEW: Final = 4
"""So many are not all named in a finding."""


_PLACES: Final = frozenset({"ikhtisar_eksekutif", "kata_pengantar", "penutup", "simpulan"})
_HEADS: Final = frozenset({"capaian", "indikator", "kinerja", "sasaran", "target"})
_AHEAD: Final = _HEADS | word_set(
    "berhasil dalam dapat dengan diperjanjikan direncanakan ditetapkan kegiatan mampu pada"
    " perjanjian program strategis sudah tahun telah yang , bahwa disimpulkan gubernur bupati"
    " menteri"
)
"""Words of what all targets are, in front of their state."""
_CLOSING: Final = word_set(
    "dan dengan diperjanjikan direncanakan ditetapkan perjanjian kinerja rencana sesuai sudah"
    " tahun target telah yang dalam baik ."
)
"""Words that may end such a claim."""


@needing("v", own=False, words=_HEADS)
def wrong_general(
    parsed: Parsed, behind: Parsed | None, tempat: str, facts: Facts
) -> Iterator[Wrong]:
    """That the targets are met, where those of some indikator are not."""
    if tempat not in _PLACES or parsed.under or not parsed.is_of(facts.tahun):
        return
    place = parsed.letters.index("v")
    last = len(parsed.letters) - 1 - parsed.letters[::-1].index("v")
    head = [c for c in parsed.chunks[:place] if c.letter != "O" and c.when is None]
    words = [text for c in head for text in parsed.texts[c.first : c.last + 1]]
    tail = parsed.texts[parsed.chunks[last].last + 1 :]
    told = _AHEAD.issuperset(words) and _CLOSING.issuperset(tail) and words[-1:] != ["yang"]
    if not told or _HEADS.isdisjoint(words) or is_wished(parsed, place):
        return
    if behind is not None and any(letter in behind.letters for letter in "SJUI"):
        return  # it may be of what was named there
    states = {
        state_at(parsed, x, False) for x in range(place, last + 1) if parsed.letters[x] == "v"
    }
    levels = [c.ref for c in parsed.chunks[:place] if c.letter == "J" and c.ref is not None]
    group = facts.group("J" if levels else "", levels[0].id if levels else "")
    if states != {MET} or group is None:
        return
    rows = [hasil for hasil in map(facts.indikator, group.daftar_id) if hasil is not None]
    measured = [x for x in rows if isinstance(x.capaian, Fraction)]
    missed = [
        x.indikator for x in measured if isinstance(x.capaian, Fraction) and x.capaian < SERATUS
    ]
    if missed:
        some = first_few([facts.name(x.id) for x in missed], 3)
        so = f"{len(missed)} dari {len(measured)} indikator yang terukur belum mencapainya: {some}"
        quote = parsed.quote(0, last)
        yield Wrong(KEADAAN, quote, so, str(len(missed)), kedua=at(missed[0], "realisasi"))
