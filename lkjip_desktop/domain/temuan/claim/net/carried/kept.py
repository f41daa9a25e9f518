"""A target that a clause begins with and tells as kept: batas empat pengaduan kami jaga."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import limits
from lkjip_desktop.domain.temuan.claim.net.carried.clause import (
    CarriedClause,
    carried_clauses,
    hasil_of,
)
from lkjip_desktop.domain.temuan.claim.net.distance.apart import distance_in
from lkjip_desktop.domain.temuan.claim.net.sense import SentenceSubject
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_KEEPING: Final = (
    "jaga", "dijaga", "terjaga", "pertahankan", "dipertahankan", "tepati", "ditepati", "patuhi",
    "dipatuhi", "penuhi", "dipenuhi", "terpenuhi", "capai", "dicapai", "tercapai", "raih",
    "diraih", "wujudkan", "terpelihara", "gapai",
)  # fmt: skip
_TIMES: Final = r"(?: (?:sampai|hingga|akhir|tahun|dengan|baik|sepanjang|selama|pada|di|@))*"
_FORM: Final = pattern(
    r"^(?:target|batas|ambang|sasaran|janji)(?:nya)?(?: (?:I|kinerja|sebesar|maksimal|minimal))*"
    r"(?:(?: (?P<is>#))?(?: (?P<unit>(?!tidak\b|belum\b|gagal\b|tak\b)\w+))?)?"
    r"(?: (?P<neg>tidak|belum|gagal|tak))?(?: (?:berhasil|dapat|mampu|bisa|sanggup))*"
    rf"(?: (?:kami|kita|regu|petugas|tim|kantor))? (?P<verb>{'|'.join(_KEEPING)})"
    rf"(?: (?:regu|petugas|tim|kami))?{_TIMES}$".replace("\\\\", "\\")
)


_BEFORE: Final = frozenset({"", "dan", "karena", "namun", "padahal", "sehingga", "tetapi"})
"""What such a clause may stand behind: behind a comma it may tell what would be."""


@needing(words=_KEEPING)
def wrong_kept(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That a target was kept to, where it was not, or the other way round."""
    if any(c.letter in "KSUJR" for c in parsed.chunks) or not parsed.is_of(facts.tahun):
        return
    for clause in carried_clauses(parsed, own):
        before = parsed.texts[clause.first - 1] if clause.first else ""
        match = _FORM.match(clause.said)
        if match is not None and before in _BEFORE:
            yield from _held(parsed, clause, match, facts)


def _held(
    parsed: Parsed, clause: CarriedClause, match: re.Match[str], facts: Facts
) -> Iterator[Wrong]:
    hasil = hasil_of(parsed, clause, facts)
    if hasil is None or not isinstance(hasil.capaian, Fraction):
        return
    if (hasil.capaian >= SERATUS) != bool(match["neg"]):
        return
    if match["is"]:
        place = clause.place(match.start("is"))
        number = parsed.sentence.tokens[place].number
        of = SentenceSubject(hasil, (), ())
        said = distance_in(parsed, SaidFigure(place, number), of) if number is not None else None
        if said is None or not limits(said, hasil.target):
            return
    right = percentage(hasil.capaian, 2)
    so = f"capaian {facts.name(hasil.indikator.id)} {right}"
    quote = parsed.sentence.quote(clause.first, clause.last)
    yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
