"""Words of a clause that only say of what kind the one is that is told to be the most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.lexer import WORD
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.net.contest.clause import (
    ContestClause,
    clauses,
    is_known_word,
    named_in,
    unknown,
)
from lkjip_desktop.domain.temuan.claim.net.contest.field import Contest

DENYING: Final = frozenset({"belum", "tak", "tidak"})
_OF_NO_NAME: Final = ("ber", "di", "ke", "me", "pe", "ter")
_FIELDS: Final = frozenset({"bidang", "sektor", "tingkat"})
"""Before a name these make it what something is about."""
_SOUGHT: Final = word_set(
    "diadukan diajukan diakses dicari diderita digunakan dihubungi dikeluhkan dikunjungi dilanda"
    " dilaporkan dimanfaatkan diminati diminta dimohon dimohonkan dipakai dipilih disampaikan"
    " ditempuh menderita menelan mengakibatkan menimbulkan menyebabkan"
)
"""Verbs that only say how the rows come to be counted: yang paling banyak diminta tahanan."""
_IS: Final = frozenset({"adalah", "ialah", "yaitu", "yakni"})


def sought(clause: ContestClause, contest: Contest, most: int, apart: set[int]) -> set[int]:
    """Such a verb behind the most, and the one word of who did so.

    Only where the name of one is told to be it: yang paling banyak diminta tahanan adalah A.
    """
    texts = clause.parsed.texts
    places = [at for at in clause.places if at > most]
    copula = next((at for at in places if texts[at] in _IS), 0)
    verb = [at for at in places if at < copula][:1]
    if not verb or texts[verb[0]] not in _SOUGHT:
        return set()
    of = [at for at in places if at < copula and at not in apart]
    passive, actor = texts[verb[0]].startswith("di"), of[1:2]
    if passive and actor and actor[0] == verb[0] + 1:
        return {*verb, *(actor if not is_known_word(texts[actor[0]], contest.known) else [])}
    return {*verb}


_UNDONE: Final = frozenset({"dibatalkan", "dicabut", "dikembalikan", "ditolak", "ditunda"})


def of_name(clause: ContestClause, name: frozenset[int], strange: Sequence[str]) -> set[int]:
    """The word that only says of what kind the one is that is named, or that it did it.

    So in: siswa tunanetra; dijalankan oleh KN Walet.
    """
    if not name:
        return set()
    tokens, first = clause.parsed.sentence.tokens, min(name)
    before = [at for at, _ in clause.tokens if at < first]
    by = [at for at in before if tokens[at + 1].text == "oleh"]
    known = {*by[-1:]} if by and tokens[by[-1]].text not in _UNDONE else set[int]()
    known = {at for at in known if tokens[at].text.startswith("di")}
    kind = before[-1] if before else -1
    text = tokens[kind].text if kind >= 0 else ""
    plain = text in strange and tokens[kind].kind == WORD and kind == first - 1
    if plain and text not in DENYING | _FIELDS and not text.startswith(_OF_NO_NAME):
        known.add(kind)
    return known


def _is_called(clause: ContestClause, contest: Contest) -> bool:
    """Whether a clause is what one of them is called but for its first words: Pelayanan Tahanan."""
    said = " ".join(text for text in clause.texts if text != "setelah")
    called = (name.casefold() for name in contest.names.values())
    return len(said.split()) > 1 and sum(name.endswith(f" {said}") for name in called) == 1


def is_after_one(clause: ContestClause, contest: Contest) -> bool:
    """Whether no more stands behind a place than which one is before it: kedua setelah Seksi A."""
    for behind in clauses(clause.parsed):
        if behind.places[0] > clause.places[-1]:
            named = named_in(behind, contest)
            told = {at for places in named.values() for at in places}
            which = next((at for at, t in behind.tokens if t.text == "yang"), behind.places[-1] + 1)
            told |= {at for at in behind.places if at >= which}
            if not named and _is_called(behind, contest):
                return True
            return len(named) == 1 and not unknown(behind, contest, told)
    return False
