"""Which part of a pagu is left: a share told of the sisa."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_SHARE: Final = pattern(
    r"^[cP]{0,3}(?P<left>p)(?P<gap>[cPIKwU]{0,4})(?:M?q(?:N)?[yc,(]{1,2})?[cMwhy]{0,3}(?P<share>q)\)?"
    r"(?:[dP]{1,2}[cP]{0,2}[px][cIKUt]{0,3})?(?=$|[.,;])"
)
"""The sisa, what it is of, perhaps how much it is, and the share."""
_PAGU: Final = frozenset({"alokasi", "alokasinya", "anggaran", "anggarannya", "pagu", "pagunya"})
_WORDS: Final = frozenset({"sisa", "sisanya", "tersisa"})


@needing("pq", words=_WORDS, figure=True)
def wrong_remains(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A share that is not the one of the pagu that is left."""
    match = _SHARE.match(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun) or is_wished(parsed, 0):
        return
    left, share = (parsed.chunks[match.start(name)] for name in ("left", "share"))
    number = share.number
    if left.payload != "sisa" or number is None or number.unit != PERCENT or number.live:
        return
    money = [c.number for c in parsed.chunks[: match.start("share")] if c.letter == "q"]
    of = parsed.chunks[match.start("share") + 1 : match.end()]
    whole = [c for c in of if c.letter in "px"]
    if number.bound or any(x is None or x.unit != RUPIAH for x in money):
        return
    if any(parsed.sentence.tokens[c.first].text not in _PAGU for c in whole):
        return
    named = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "IKSUJR"}
    if len(named) > 1 or (not named and not own):
        return
    ref = next(iter(named), Ref(INDIKATOR, own))
    pagu, rest, place = _of(ref, facts)
    if not isinstance(pagu, Fraction) or not isinstance(rest, Fraction) or not pagu:
        return
    right = rest / pagu * 100
    behind = not own and all(c.ref is None for c in parsed.chunks[: match.end()])
    if behind and _is_of_office(number, facts):
        return  # of all, most of which the one that is named has
    if not agrees(number, right):
        quote = parsed.quote(match.start("left"), match.start("share"))
        yield contradiction(quote, number, Figure(right, "sisa terhadap pagu", place))


def _is_of_office(said: Quantity, facts: Facts) -> bool:
    pagu, rest = facts.whole("akhir"), facts.whole("sisa")
    if not isinstance(pagu, Fraction) or not isinstance(rest, Fraction) or not pagu:
        return False
    return agrees(said, rest / pagu * 100)


def _of(ref: Ref, facts: Facts) -> tuple[Nilai, Nilai, Address | None]:
    """The pagu of what is named, and what is left of it."""
    if ref.kind == INDIKATOR:
        hasil = facts.indikator(ref.id)
        return (None,) * 3 if hasil is None else (hasil.pagu, hasil.sisa, at(hasil.indikator))
    if ref.kind == KEGIATAN:
        line = facts.kegiatan(ref.id)
        return (None,) * 3 if line is None else (line.pagu, line.sisa, at(line.kegiatan))
    return (None,) * 3
