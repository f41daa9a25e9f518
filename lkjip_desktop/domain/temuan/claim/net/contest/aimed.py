"""All, none or so many rows of a free table that are told to have met the target it gives them.

So in: semua jenis penerimaan melampaui targetnya; dua dari empat jenis penerimaan belum mencapai
target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.fact.table import TableOfRows
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import stems_of
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.contest.clause import (
    ContestClause,
    clauses,
    is_alone,
    named_in,
    unknown,
)
from lkjip_desktop.domain.temuan.claim.net.contest.field import (
    Contest,
    ContestColumn,
    free_contests,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_AIM: Final = stem("target")
_DONE: Final = stems_of("realisasi capaian")
_NONE: Final = r"(?:tidak|tak) (?:ada(?: (?:satu|#\d+)(?: pun)?)?|(?:satu|#\d+) pun)"
_SAID: Final = pattern(
    r"(?<!tidak )(?<!belum )(?<!hampir )(?<!nyaris )(?<!tak )(?<!bukan )"
    rf"(?:(?P<all>semua|seluruh|setiap|tiap|segenap)\b|(?P<none>{_NONE})\b"
    r"|(?P<many>#\d+)(?: dari (?P<of>#\d+))? (?=[a-z]))"
)
_STATE: Final = pattern(
    r"\b(?P<neg>belum|tidak|gagal|tak)?(?: dapat| berhasil| mampu)? ?(?:yang )?"
    r"(?P<verb>melampaui|melebihi|melewati|di atas|mencapai|memenuhi|menembus|sampai|di bawah)"
    r" target(?:nya)?\b"
)
_BEYOND: Final = frozenset({"melampaui", "melebihi", "melewati", "di atas"})
_KINDS: Final = frozenset({"jenis", "macam"})


@needing(words={"target", "targetnya"}, own=False)
def wrong_aimed(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """So many rows that are told to have met their target, of which there are not so many."""
    if not parsed.is_of(facts.tahun) or parsed.letters.count("v") > 1:
        return
    for clause in clauses(parsed):
        text = _spoken(clause)
        said, state = _SAID.search(text), _STATE.search(text)
        if said is None or state is None or said.end() > state.end("verb"):
            continue
        for pair in facts.free_everywhere():
            yield from _judged(clause, pair, said, state)


def _spoken(clause: ContestClause) -> str:
    """The words of a clause, with the place of each number for it."""
    return " ".join(f"#{at}" if t.number is not None else t.text for at, t in clause.tokens)


def _judged(
    clause: ContestClause, pair: TableOfRows, said: re.Match[str], state: re.Match[str]
) -> Iterator[Wrong]:
    contest = next(free_contests([pair]), None)
    if contest is None or not _is_of_rows(said, pair):
        return
    aim, done = (_column(contest, words) for words in (frozenset({_AIM}), _DONE))
    if aim is None or done is None or named_in(clause, contest):
        return
    tokens = clause.parsed.sentence.tokens
    places = {int(said[name][1:]) for name in ("many", "of") if said[name]}
    apart = {at for at, t in clause.tokens if t.text in _TELLING} | places
    for chunk in clause.parsed.chunks:
        apart |= {*range(chunk.first, chunk.last + 1)} if chunk.letter == TIME else set()
    if unknown(clause, contest, apart) or not is_alone(clause, contest):
        return
    over = [done.values[key] - aim.values[key] for key in contest.names]
    beyond, met = sum(x > 0 for x in over), sum(x >= 0 for x in over)
    allowed = [beyond, met] if state["verb"] in _BEYOND else [met]
    if bool(state["neg"]) != (state["verb"] == "di bawah"):
        allowed = [len(over) - count for count in allowed]
    of = tokens[int(said["of"][1:])].number if said["of"] else None
    many = tokens[int(said["many"][1:])].number if said["many"] else None
    if (of is not None and of.value != len(over)) or (many is not None and not many.is_count):
        return
    told = Fraction(len(over)) if said["all"] else many.value if many is not None else Fraction(0)
    if told not in allowed:
        so = f"yang demikian {allowed[0]} dari {len(over)} pada {contest.what}"
        yield Wrong(CACAH, clause.quote(), so, str(allowed[0]), kedua=contest.lokasi)


_TELLING: Final = frozenset(
    {
        "ada", "atas", "bawah", "belum", "berhasil", "dapat", "di", "gagal", "jenis", "macam",
        "mampu", "melampaui", "melebihi", "melewati", "memenuhi", "mencapai", "menembus", "pun",
        "sampai", "satu", "segenap", "seluruh", "semua", "setiap", "tak", "target", "targetnya",
        "tiap", "tidak",
    }
)  # fmt: skip


def _is_of_rows(said: re.Match[str], pair: TableOfRows) -> bool:
    """Whether what is counted is what stands over the names of the rows."""
    behind = [word for word in said.string[said.end() :].split() if word not in _KINDS]
    return bool(behind) and stem(behind[0]) in stems_of(pair[0].kunci)


def _column(contest: Contest, words: frozenset[str]) -> ContestColumn | None:
    found = [column for column in contest.columns if stems_of(column.head) & words]
    return found[0] if len(found) == 1 else None
