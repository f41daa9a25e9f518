"""Against the whole: an indikator told to have more or less than all together, or than another.

Capaian A di atas rata-rata capaian; serapan A tertinggal dari serapan kantor; capaian A kalah dari
capaian B.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.spoken.item import (
    SentenceItem,
    SpokenClaim,
    claims_in,
    letters_of,
    whens_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_CLASSES: Final = {
    "C": "capaian capaiannya",
    "S": "penyerapan serapan",
    "R": "rata",
    "W": "instansi kantor keseluruhan satker total",
    "l": "lebih",
    "i": "besar tinggi",
    "r": "kecil rendah",
    "o": "atas melampaui melebihi melewati mengungguli",
    "u": "bawah",
    "L": "kalah tertinggal terpaut",
    "k": "dari daripada dibanding dibandingkan disandingkan ketimbang",
    "a": (
        "anggaran anggarannya berada dana dengan di ini juga kedudukan masih pada persentase posisi"
        " sebesar secara sedikit seluruh tercatat tetap tingkat yang"
    ),
}  # fmt: skip
_LETTERS: Final = letters_of(_CLASSES)
_THAN: Final = r"(?P<than>l[ir]k|o|uk?|Lk)a{0,2}"
_MEAN: Final = pattern(rf"(?P<what>C)a?(?P<one>I)a{{0,2}}t?(?:a?q)?a{{0,3}}{_THAN}(?P<all>RR)")
_SHARE: Final = pattern(
    rf"(?P<what>S)a{{0,3}}(?P<one>I)a{{0,2}}t?(?:a?q)?a{{0,3}}{_THAN}S(?:a{{0,2}}(?P<all>[WU])|(?P<each>))"
)
_OTHER: Final = pattern(rf"(?P<what>C)a?(?P<one>I)a{{0,2}}t?(?:a?q)?a{{0,3}}{_THAN}Ca?(?P<two>I)")
_BESIDE: Final = pattern(
    r"ka?C?a?(?P<two>I),a?(?P<what>C)a?(?P<one>I)a{0,2}t?a{0,4}(?P<than>l[ir])"
)
_FORMS: Final = (_MEAN, _SHARE, _OTHER, _BESIDE)
_COLUMNS: Final = {"C": ("capaian", "capaian_dibatasi"), "S": ("serapan",)}
_WHOLES: Final = {
    "C": ("rata", "rata asli", "rata berbobot"),
    "S": ("serapan", "serapan indikator"),
}


_MORE: Final = frozenset(w for letter in "louL" for w in _CLASSES[letter].split())


@needing("I", _MORE)
def wholes_in(parsed: Parsed, _own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where an indikator is told to have more or less than all together, or than another."""
    if parsed.under or not parsed.has("p x"):
        return ()
    return tuple(claims_in(parsed, _LETTERS, _FORMS))


def wrong_wholes_told(parsed: Parsed, told: Sequence[SpokenClaim], facts: Facts) -> Iterator[Wrong]:
    """Indikator that have not more than what they are held against, or less, as is told."""
    for items, match in told:
        inside, what = items[match.start() : match.end()], match["what"]
        one = _at(items[match.start("one")], facts)
        if one is None or any(when.year not in {0, facts.tahun} for when in whens_of(inside)):
            continue
        own = numbers_of([getattr(one, column) for column in _COLUMNS[what]])
        name, others = "", list[Fraction]()
        if "two" in match.re.groupindex:
            two = _at(items[match.start("two")], facts)
            if two is not None and two != one:
                name, others = (
                    facts.name(two.indikator.id),
                    numbers_of([two.capaian, two.capaian_dibatasi]),
                )
        elif match["all"]:
            name = "rata-rata capaian" if what == "C" else "serapan anggaran"
            others = numbers_of([facts.whole(key) for key in _WHOLES[what]])
        less = match["than"][:2] in {"lr", "u", "uk", "Lk"}
        if own and others and not any((a < b) if less else (a > b) for a in own for b in others):
            right = percentage(own[0], 2)
            so = f"{_COLUMNS[what][0]} {facts.name(one.indikator.id)} {right} dan {name} "
            quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
            so += percentage(others[0], 2)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(one.indikator))
            return


def _at(item: SentenceItem, facts: Facts) -> IndikatorResult | None:
    """The indikator of a name that is told in full."""
    chunk = item.chunk
    if chunk is None or chunk.ref is None or chunk.payload:
        return None
    return facts.indikator(chunk.ref.id)
