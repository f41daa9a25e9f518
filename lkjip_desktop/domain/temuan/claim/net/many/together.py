"""What the report has several of, told all together: keempat sasaran, ketujuh kegiatan.

There are no more of them than the report has; fewer may be those of a sentence before.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.entity import (
    Alokasi,
)
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.count import miscounted
from lkjip_desktop.domain.temuan.claim.kind.many.recorded import (
    BUDGET,
    ORGANISATION,
    document_of,
    how_many_indikator,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.many.counted import are_now
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_TOGETHER: Final = pattern(r"(?:^|(?<=[wPVpcgdh,;:]))o(?P<noun>[bJf])")
_OF_ANOTHER: Final = pattern(r"[xNIRKSU]|P(?![DtOcP])|PDt?x")
"""What says behind them whose they are, or which of them are meant."""
_POINTING: Final = frozenset({"berikut", "ini", "itu", "tersebut", "yang"})
_VERBS: Final = ("ber", "di", "me", "ter")
_GOING_ON: Final = frozenset({"akan", "beserta", "harus", "perlu", "wajib"})
"""With a verb or one of these a sentence goes on about all of them."""
_NEAR: Final = 4
"""So many chunks behind, a time is that of those told together."""


@needing("ob oJ of", own=False)
def wrong_all_together(parsed: Parsed, _own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """More of something told together than there are."""
    for match in _TOGETHER.finditer(parsed.letters):
        place = match.start("noun")
        said = parsed.chunks[place - 1].number
        beside = parsed.chunks[: place + _NEAR]
        if said is None or _is_of_another(parsed, place + 1) or not are_now(parsed, facts, beside):
            continue
        known = _known(parsed, place, facts, tempat)
        if known and said.value > max(known):
            name = parsed.quote(place, place).lower()
            yield miscounted(parsed, place - 1, place, known, name)


def _is_of_another(parsed: Parsed, place: int) -> bool:
    """Whether others are meant than all there are: those told before, or of somebody else."""
    match = _OF_ANOTHER.match(parsed.letters, place)
    word = parsed.word(place) if place < len(parsed.chunks) else ""
    if match is None or word in _POINTING:
        return word in _POINTING
    return match[0] != "x" or not (word.startswith(_VERBS) or word in _GOING_ON)


def _known(parsed: Parsed, place: int, facts: Facts, tempat: str) -> frozenset[int]:
    """How many there are of it in the document that is named, or in any."""
    noun, document = parsed.chunks[place], document_of(parsed, place)
    if noun.letter == "J" and noun.ref is not None:
        return facts.count("sasaran", document, noun.ref.id)
    if noun.letter == "f":
        return facts.count("bagian", noun.payload) if tempat in ORGANISATION else frozenset()
    if noun.payload in {"sasaran", "tujuan"}:
        return facts.count(noun.payload, document) - {0}
    if noun.payload == "indikator":
        return how_many_indikator(None, document, facts)
    of_money = tempat in BUDGET or "p" in parsed.letters
    return facts.count("kegiatan") - {0} if noun.payload == "kegiatan" and of_money else frozenset()


_FUNDING: Final = (
    pattern(r"(?P<who>I)c{0,2}(?P<verb>[wV])P?(?P<q>[qo])(?P<noun>b)"),
    pattern(r"(?P<q>[qo])(?P<noun>b)c{0,2}(?P<verb>[wV])(?P<who>I)"),
)
_FUNDED: Final = ("biaya", "dana")
"""What is done with money, in any form: membiayai, didanai."""


@needing("Iwqb IVqb Iwob IVob qbwI qbVI obwI obVI")
def wrong_funding(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How many kegiatan pay for an indikator, where others in number do."""
    for form in _FUNDING:
        for match in form.finditer(parsed.letters) if parsed.is_of(facts.tahun) else ():
            noun, many, who, verb = (
                parsed.chunks[match.start(name)] for name in ("noun", "q", "who", "verb")
            )
            funds = any(word in parsed.quote_of(verb) for word in _FUNDED)
            told = funds and noun.payload == "kegiatan" and who.ref is not None
            hasil = facts.indikator(who.ref.id) if told and who.ref is not None else None
            exact = many.number is not None and (many.number.is_exact_count or many.letter == "o")
            known = _funding(hasil, facts) if hasil is not None and exact else 0
            if known and hasil is not None and many.number and many.number.value != known:
                so = f"indikator {hasil.indikator.kode} dibiayai oleh {known} kegiatan"
                quote = parsed.quote(match.start("q"), match.start("noun"))
                yield Wrong(CACAH, quote, so, str(known), kedua=table_of(Alokasi))
                return


def _funding(hasil: IndikatorResult, facts: Facts) -> int:
    """How many kegiatan pay for an indikator; 0 where parts of them do."""
    lines = {facts.kegiatan(line.alokasi.kegiatan or "") for line in hasil.alokasi}
    whole = all(line is not None and line.kegiatan.jenis == "kegiatan" for line in lines)
    return len(lines) if whole else 0
