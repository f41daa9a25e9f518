"""All of the money that is told to be spent, or nothing to be left of it."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.fund.amount.money import WORDS_OF_MONEY
from lkjip_desktop.domain.temuan.claim.net.sense import is_strange, telling
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_SPENT: Final = r"(?:terserap|terealisasi|terpakai|terbelanjakan|direalisasikan|dibelanjakan)"
_FULL: Final = pattern(
    r"\b(?:(?:tidak ada|tidak terdapat|tidak menyisakan|tanpa) sisa\b"
    rf"|{_SPENT} (?:habis|seluruhnya|sepenuhnya|semuanya)\b"
    rf"|(?:seluruh|semua|segenap) (?:pagu|anggaran|dana|alokasi)(?: [a-z]+){{0,3}} {_SPENT}\b)"
)
_MONEY: Final = frozenset({"akhir", "awal", "belanja", "pagu", "realisasi", "serapan", "sisa"})
_OTHERWISE: Final = frozenset(
    {
        "agar", "akan", "belum", "bukan", "dapat", "hampir", "jika", "nyaris", "sebagian",
        "supaya", "tak",
    }
)  # fmt: skip
_NEARLY: Final = Fraction(995, 1000)


@needing("p", own=False)
def wrong_fulls(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A pagu that is told to be spent to the end, of which more than a rounding is left."""
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    if not asked <= _MONEY or "q" in parsed.letters:
        return
    texts = [token.text for token in parsed.sentence.tokens]
    match = _FULL.search(" ".join(texts))
    if match is None or any(c.letter in "IKSUJR" for c in parsed.chunks):
        return
    denied = "tidak" in texts and "tidak" not in match[0]
    if denied or not _OTHERWISE.isdisjoint(texts) or not parsed.is_of(facts.tahun):
        return
    known = WORDS_OF_MONEY | telling()
    if is_elsewhere(parsed, facts) or is_strange(parsed, 0, len(texts), known | {"tanpa"}):
        return
    final, spent = facts.whole("akhir"), facts.whole("belanja")
    if isinstance(final, Fraction) and isinstance(spent, Fraction) and spent < final * _NEARLY:
        right = format_rupiah(final - spent)
        quote = parsed.sentence.quote(0, len(texts) - 1)
        yield Wrong(KEADAAN, quote, f"sisa anggarannya {right}", right)
