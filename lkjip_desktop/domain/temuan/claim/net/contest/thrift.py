"""Which of two indikator was the more efficient: by the efisiensi that is worked out of each."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_SAID: Final = pattern(
    r"(?P<less>kalah|kurang|tidak (?:se|lebih )|tak (?:se|lebih )|lebih) ?"
    r"(?P<word>efisien|hemat|boros)"
)
_RATE: Final = pattern(r"\blebih (?P<way>tinggi|besar|baik|rendah|kecil|buruk)")
_RATES: Final = "efisiensi"
_WORDS: Final = frozenset({"boros", "efisien", "hemat", "efisiensi", "seefisien", "sehemat"})
_THAN: Final = frozenset({"daripada", "dari", "dibanding", "dibandingkan", "ketimbang"})
_PLAIN: Final = frozenset("IcxkPpatnhg,.")
_UP: Final = frozenset({"baik", "besar", "tinggi"})


@needing(words=_WORDS)
def wrong_thrift(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Two indikator of which the one told as more efficient is the less."""
    named = [c for c in parsed.chunks if c.letter == INDIKATOR and c.ref is not None]
    texts = parsed.texts
    than = [at for at, text in enumerate(texts) if text in _THAN]
    if len({c.ref for c in named}) != len(named) or len(named) != len(("one", "two")):
        return
    if len(than) != 1 or not parsed.is_of(facts.tahun) or is_wished(parsed, 0):
        return
    if not _PLAIN.issuperset(parsed.letters):
        return
    text = parsed.sentence.text.casefold()
    sign = _sign(text)
    one, two = named if than[0] > named[0].last else reversed(named)
    if than[0] > two.first and than[0] > one.first:
        return
    rows = [facts.indikator(c.ref.id) for c in (one, two) if c.ref is not None]
    known = [row.efisiensi for row in rows if row is not None]
    first, second = known if len(known) == len(rows) else (None, None)
    if not sign or not isinstance(first, Fraction) or not isinstance(second, Fraction):
        return
    if sign * (first - second) <= 0:
        shown = percentage(first, 2), percentage(second, 2)
        so = f"efisiensi yang pertama {shown[0]} dan yang kedua {shown[1]}"
        place = at(rows[0].indikator) if rows[0] is not None else None
        yield Wrong(KEADAAN, parsed.quote(0, len(parsed.chunks) - 1), so, shown[0], kedua=place)


def _sign(text: str) -> int:
    """Whether the first is told as the more efficient (1) or the less (-1)."""
    said = _SAID.search(text)
    rate = _RATE.search(text) if text.startswith(_RATES) else None
    if rate is not None:
        return 1 if rate["way"] in _UP else -1
    if said is None:
        return 0
    more = 1 if said["less"] == "lebih" else -1
    return -more if said["word"] == "boros" else more
