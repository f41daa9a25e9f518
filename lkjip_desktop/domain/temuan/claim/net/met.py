"""Whether a target is met: what a sentence that only speaks of one indikator says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import Token
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.net.sense import places_of_names
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_MEETING: Final = frozenset(
    {"melampaui", "melebihi", "melewati", "memenuhi", "mencapai", "menembus"}
)
_MET: Final = frozenset(
    {
        "dicapai",
        "dilampaui",
        "disamai",
        "ditepati",
        "tercapai",
        "terlampaui",
        "terlewati",
        "terpenuhi",
    }
)  # fmt: skip
_BEYOND: Final = frozenset(
    {
        "atas", "bawah", "dilampaui", "melampaui", "melebihi", "melewati", "menembus",
        "terlampaui", "terlewati",
    }
)  # fmt: skip
"""Words of more than the target, or of less; what is fewer the better meets it so or otherwise."""
_BESIDE: Final = frozenset({"atas", "bawah"})
_TELLING: Final = _MET | _MEETING | _BESIDE
_TARGETS: Final = frozenset({"batas", "batasnya", "target", "targetnya"})
_SO_MUCH: Final = frozenset({"sebanyak", "sebesar", "sejumlah", "senilai"})
"""Behind a verb these make it tell how much: tercapai sebesar 88 persen dari target 90."""
_DENYING: Final = frozenset({"belum", "bukan", "gagal", "kurang", "tak", "tidak"})
_OTHERWISE: Final = frozenset(
    {
        "agar", "akan", "akhir", "apabila", "baru", "bila", "dapat", "diharapkan", "guna",
        "hampir", "hanya", "jika", "kecuali", "menengah", "nasional", "nyaris", "optimistis",
        "provinsi", "renstra", "salah", "satu", "sebagian", "sebelumnya", "selain", "seluruh",
        "semester", "semua", "sepenuhnya", "setiap", "standar", "supaya", "triwulan", "untuk",
    }
)  # fmt: skip
"""Words by which it is told of some, of another goal, or of what is wanted."""
_NEAR, _BACK = 4, 3
_EMPTY: Final = frozenset("cPtO,gk")
_FOREIGN: Final = pattern(r"[xXbezo]")
_PARTING: Final = pattern(r"[,()]")
_OF_RESULT: Final = frozenset({"batas", "capaian", "nilai", "realisasi", "target"})


@needing(words=_TELLING)
def wrong_meets(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A target told as met that is not, and the other way round."""
    tokens = parsed.sentence.tokens
    states = [*_states(parsed)]
    if not states or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    last = states[-1][0]
    if any(token.text in _OTHERWISE for token in tokens[: last + _NEAR]):
        return
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "IKSUJR"}
    row = next(iter(named)).id if named else own
    others = len(named) > 1 or any(ref.kind != INDIKATOR for ref in named)
    hasil = facts.indikator(row) if row and not others and own in {"", row} else None
    if hasil is None or not _opens([c for c in parsed.chunks if c.last < last]):
        return
    if _is_denied(states, tokens, hasil):
        quote = parsed.sentence.quote(max(0, states[0][0] - _BACK), min(last + 1, len(tokens) - 1))
        right = percentage(hasil.capaian, 2)
        yield Wrong(
            KEADAAN, quote, f"capaian {facts.name(row)} {right}", right, kedua=at(hasil.indikator)
        )


def _states(parsed: Parsed) -> Iterator[tuple[int, bool]]:
    """The places of words that say whether a target is met, and whether it is.

    A word of the name of an indikator says nothing of it: Penerimaan Negara Bukan Pajak.
    """
    tokens, names = parsed.sentence.tokens, places_of_names(parsed)
    for place, token in enumerate(tokens):
        if token.text not in _TELLING or place in names or _is_named(tokens, place):
            continue
        behind = tokens[place + 1].text if place + 1 < len(tokens) else ""
        near = range(max(0, place - _BACK), place)
        denied = any(tokens[at].text in _DENYING for at in near if at not in names)
        told = token.text in _MET and behind not in _SO_MUCH and not behind[:1].isdigit()
        if told or (token.text in _MEETING and behind in _TARGETS):
            yield place, not denied
        elif token.text in _BESIDE and behind in _TARGETS and tokens[place - 1].text == "di":
            yield place, (token.text == "atas") != denied


def _is_named(tokens: Sequence[Token], place: int) -> bool:
    """Whether it stands for what was reached, and tells no state: dua lebih dari yang tercapai."""
    before = [token.text for token in tokens[max(0, place - 3) : place]]
    than = before.index("yang") - 1 if "yang" in before else -1
    return than >= 0 and before[than] in {"dari", "daripada", "dengan", "dibanding", "dibandingkan"}


def _opens(before: Sequence[Chunk]) -> bool:
    """Whether a sentence begins with the indikator, and what is foreign is told by the way."""
    lead = next((chunk for chunk in before if chunk.letter not in _EMPTY), None)
    if lead is None or lead.letter not in {INDIKATOR, "p"}:
        return False
    if lead.letter == "p" and lead.payload not in _OF_RESULT:
        return False
    parts = _PARTING.split("".join([chunk.letter for chunk in before]))
    return not any(_FOREIGN.search(part) for part in {parts[0], parts[-1]})


def _is_denied(
    states: Sequence[tuple[int, bool]], tokens: Sequence[Token], hasil: IndikatorResult
) -> bool:
    """Whether the figures are otherwise than every one of these words says."""
    if not isinstance(hasil.capaian, Fraction) or hasil.indikator.polaritas == "rentang":
        return False
    return all(_is_otherwise(place, met, tokens, hasil) for place, met in states)


def _is_otherwise(place: int, met: bool, tokens: Sequence[Token], hasil: IndikatorResult) -> bool:
    """Whether a word tells of a target as it is not; of what is fewer the better, if it is clear.

    A target just met is neither passed by nor missed.
    """
    word, capaian = tokens[place].text, hasil.capaian
    behind = tokens[place + 1].text if place + 1 < len(tokens) else ""
    if not isinstance(capaian, Fraction):
        return False
    if word in _BEYOND and hasil.indikator.polaritas == "turun":
        clear = behind.startswith("batas") and word != "bawah"
        return clear and met == (capaian >= SERATUS)
    if word in _BEYOND and capaian == SERATUS:
        return met
    return met != (capaian >= SERATUS)
