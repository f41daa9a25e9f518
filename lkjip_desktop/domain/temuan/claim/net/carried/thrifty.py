"""That the money of an indikator was well used, or badly, by the efisiensi that is worked out."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    carried_clauses,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.net.sense import words_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_FORM: Final = pattern(
    r"^(?:(?:penggunaan|pemakaian|pemanfaatan|pengelolaan) )?(?:anggaran|dana|pagu|belanja)(?:nya)?"
    r"(?P<lead>(?: (?!tidak|belum|kurang|secara|dengan|efisien|hemat|boros)\w+){0,9}?)"
    r"(?P<neg> tidak| belum| kurang)?(?: (?:dipakai|digunakan|dimanfaatkan|dikelola))?"
    r"(?: (?:secara|dengan|sangat|tergolong|dinilai|cukup|terbilang))*"
    r" (?P<word>efisien|hemat|boros)$"
)
_WORDS: Final = frozenset({"boros", "efisien", "hemat"})
_PLAIN: Final = frozenset(
    {
        "dibelanjakan", "digunakan", "dikelola", "dimanfaatkan", "dinilai", "dipakai", "indikator",
        "kegiatan", "tahun", "terbilang", "tergolong", "terpakai", "untuk", "I", "@",
        "ini", "adalah",
    }
)  # fmt: skip
_CLEAR: Final = Fraction(1, 2)
"""Percent of efisiensi below which it is neither."""


@needing(words=_WORDS)
def wrong_thrifty(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Money told as well used that was not, or the other way round."""
    if any(c.letter in "KSUJR" for c in parsed.chunks) or not parsed.is_of(facts.tahun):
        return
    for clause in carried_clauses(parsed, own):
        match = _FORM.match(clause.said)
        hasil = hasil_of(parsed, clause, facts) if match is not None else None
        if match is None or hasil is None or not isinstance(hasil.efisiensi, Fraction):
            continue
        known = words_of(hasil)
        lead = match["lead"].split()
        if any(word not in _PLAIN and stem(word) not in known for word in lead):
            continue
        good = (match["word"] != "boros") != bool(match["neg"])
        if hasil.efisiensi < -_CLEAR if good else hasil.efisiensi > _CLEAR:
            shown = [percentage(x, 2) for x in (hasil.serapan, hasil.capaian)]
            so = f"serapan {facts.name(hasil.indikator.id)} {shown[0]} dan capaiannya {shown[1]}"
            quote = parsed.sentence.quote(clause.first, clause.last)
            yield Wrong(KEADAAN, quote, so, shown[0], kedua=at(hasil.indikator))
            return
