"""Polarity: whether more or less of what an indikator counts is told to be the better, and is not.

Makin besar A, makin baik kinerjanya; indikator berpolarisasi negatif; turunnya A adalah kabar baik.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.net.spoken.item import (
    MARKS,
    SentenceItem,
    SpokenClaim,
    claims_in,
    letters_of,
    spoken_of,
)
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_CLASSES: Final = {
    "M": "kian makin semakin",
    "l": "lebih",
    "U": "banyak besar naik tinggi",
    "D": "kecil rendah sedikit turun",
    "G": "bagus baik",
    "H": "buruk jelek",
    "P": "berpolarisasi berpolaritas polarisasi polaritas",
    "+": "maksimal maksimum maximize menaik meningkat positif",
    "-": "menurun minimal minimize minimum negatif",
    "u": "kenaikan meningkatnya naiknya peningkatan",
    "d": "berkurangnya menurunnya penurunan turunnya",
    "B": "adalah berarti ialah merupakan",
    "E": "kemajuan perbaikan",
    "F": "kemunduran",
    "K": "kabar kondisi",
    "n": "tidak",
    "k": "dari dibandingkan dibanding ke",
    "m": "kurang",
    "a": (
        "angka angkanya dengan dimaksud ini itu kinerja kinerjanya menjadi menunjukkan nilai"
        " nilainya pada perlu perhatian karena realisasi realisasinya suatu tersebut yang"
    ),
}  # fmt: skip
_LETTERS: Final = letters_of(_CLASSES)
_FORMS: Final = (
    pattern(r"M(?P<way>[UD])[aI]{0,4},?M(?P<good>[GH])"),
    pattern(r"l(?P<way>[UD])a{0,2}Ba{0,3}l(?P<good>[GH])"),
    pattern(r"Pa?(?P<way>[+-])(?P<good>)"),
    pattern(r"(?P<way>[ud])[aIkt]{0,8}Ba{0,2}(?P<good>E|F|K[GH])"),
    pattern(r"(?P<way>[ud])[aIktqx]{0,9}a(?P<good>K)a{0,2}(?P<not>m)G"),
)
_NEEDED: Final = frozenset(word for letter in "MlPEFK" for word in _CLASSES[letter].split())
_MORE: Final = frozenset("Uu+")
_GOOD: Final = frozenset("GE")


@needing(words=_NEEDED)
def polarities_in(parsed: Parsed, own: str, _tahun: int) -> tuple[SpokenClaim, ...]:
    """Where it is told which way is the better one."""
    texts = parsed.texts
    if parsed.under or not (own or INDIKATOR in parsed.letters):
        return ()
    return tuple(
        [
            (items, match)
            for items, match in claims_in(parsed, _LETTERS, _FORMS)
            if _is_of_one(texts, items, match, own)
        ]
    )


def _is_of_one(
    texts: Sequence[str], items: Sequence[SentenceItem], match: re.Match[str], own: str
) -> bool:
    """Whether the clause itself tells of whom: an indikator by its name, or one that is meant."""
    first = match.start()
    while first and texts[items[first - 1].first] not in _PARTING:
        first -= 1
    if INDIKATOR in match.string[first : match.end()]:
        return True
    inside = texts[items[first].first : items[match.end() - 1].last + 1]
    named = {x.chunk.ref for x in items if x.letter == INDIKATOR and x.chunk is not None}
    plain = bool(own) and {ref.id for ref in named if ref is not None} <= {own}
    return not _POINTING.isdisjoint(inside) or (
        plain and _FOREIGN not in match.string[first : match.start()]  # unsur A makin ...
    )


_FOREIGN: Final = "x"
_PARTING: Final = MARKS | {"sedangkan", "sementara"}
_POINTING: Final = frozenset({"dimaksud", "ini", "tersebut"})


def wrong_polarities(
    parsed: Parsed, told: Sequence[SpokenClaim], own: str, facts: Facts
) -> Iterator[Wrong]:
    """Indikator of which the other way is the better one."""
    for items, match in told:
        inside = items[match.start() : match.end()]
        hasil = spoken_of(parsed, inside, own, facts)
        polaritas = hasil.indikator.polaritas if hasil is not None else "rentang"
        good = not match["good"] or match["good"][-1] in _GOOD
        more = (match["way"] in _MORE) == good
        if hasil is not None and polaritas != "rentang" and more != (polaritas == "naik"):
            so = f"polaritas {facts.name(hasil.indikator.id)} {polaritas}"
            quote = parsed.sentence.quote(inside[0].first, inside[-1].last)
            yield Wrong(KEADAAN, quote, so, polaritas, kedua=at(hasil.indikator))
            return
