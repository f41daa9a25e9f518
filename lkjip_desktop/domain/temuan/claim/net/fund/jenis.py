"""Which jenis of belanja has the most or the least, of all there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.number.figure import format_percent, format_rupiah
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import jenis_named, of_jenis
from lkjip_desktop.domain.temuan.claim.laid.entry import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_OTHERWISE: Final = frozenset(
    {"akan", "bukan", "kecuali", "kedua", "ketiga", "pernah", "salah", "selain", "setelah", "tidak"}
)
_FOR: Final = frozenset({"dipakai", "digunakan", "pada", "untuk"})
"""Words behind the most that tell of a part of it."""
_RANKED: Final = frozenset(
    {"alokasi", "pagu", "penyerapan", "porsi", "serapan", "serapannya", "pagunya", "sisa"}
)
_FEWEST: Final = 2


def wrong_jenis(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A jenis of belanja that is told to have the most or the least and has not."""
    most = [c for c in parsed.chunks if c.letter == "m" and c.payload in {"max", "min"}]
    jenis = jenis_named(parsed.sentence) if len(most) == 1 and not own else ""
    if not jenis or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    texts = {token.text for token in parsed.sentence.tokens}
    behind = {token.text for token in parsed.sentence.tokens[most[0].last + 1 :]}
    if behind & _FOR or not (texts & _RANKED or "jenis belanja" in parsed.sentence.text.casefold()):
        return
    if texts & _OTHERWISE or any(c.letter in "IKSUJRo" for c in parsed.chunks):
        return
    every = {key: of_jenis(key, facts) for key in JENIS_BELANJA}
    props = _props(parsed)
    highest = most[0].payload == "max"
    best = list[tuple[str, str]]()
    for prop in props:
        values = {key: known[prop] for key, known in every.items() if prop in known}
        if jenis not in values or len(values) < _FEWEST:
            return
        first = (max if highest else min)(values, key=lambda key: values[key])
        if values[first] == values[jenis]:
            return
        best.append((prop, first))
    if best:
        prop, first = best[0]
        nilai = every[first][prop]
        right = format_percent(nilai, 2) if prop == "serapan" else format_rupiah(nilai)
        word = "tertinggi" if highest else "terendah"
        quote = parsed.sentence.quote(most[0].first, most[0].last)
        so = f"{prop} {word} ada pada {PILIHAN[first]} ({right})"
        yield Wrong(KEADAAN, quote, so, right)


def _props(parsed: Parsed) -> tuple[str, ...]:
    """By what they are put in order: what is named, else by pagu and by what was spent."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    named = {"serapan": "serapan", "sisa": "sisa", "pagu": "pagu", "akhir": "pagu"}
    found = [prop for word, prop in named.items() if word in asked]
    return (found[0],) if found else ("pagu", "belanja")
