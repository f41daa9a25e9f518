"""Records: a result that is told to be the best or the worst of some years and is not."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    strange_words,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.units import shown_in
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_YEARS: Final = pattern(
    r"\b(?:dalam|selama) (?P<many>dua|tiga|empat|lima|[2-5]) tahun(?: terakhir)?\b"
    r"|\bsejak (?:tahun )?(?P<since>20\d\d)\b"
)
MANY: Final = {"dua": 2, "tiga": 3, "empat": 4, "lima": 5}
_GOOD: Final = {"baik": 1, "terbaik": 1, "buruk": -1, "lemah": -1, "terburuk": -1, "terlemah": -1}
_BECAUSE: Final = frozenset({"akibat", "karena", "lantaran", "sebab", "sehingga"})
_TELLING: Final = frozenset(
    map(
        stem,
        (
            "angka", "capaian", "catatan", "dalam", "hasil", "ini", "itu", "posisi", "rekor",
            "sejak", "selama", "terakhir", "titik",
        ),
    )
)  # fmt: skip
_PLACES: Final = {"kedua": 2, "ketiga": 3}


@needing("m")
def wrong_records(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A result that is told to be the highest of some years and is not."""
    most = [c for c in parsed.chunks if c.letter == "m" and c.payload in {"max", "min"}]
    told = _YEARS.search(parsed.sentence.text.casefold()) if len(most) == 1 else None
    of = subject_of(parsed, own, facts) if told is not None else None
    if told is None or of is None or of.rows or is_elsewhere(parsed, facts):
        return
    words = {token.text for token in parsed.sentence.tokens}
    ends = (at for at, token in enumerate(parsed.sentence.tokens) if token.text in _BECAUSE)
    last = next(ends, len(parsed.sentence.tokens))
    known = words_of(of.hasil) | _TELLING | {stem(w) for w in parsed.quote_of(most[0]).split()}
    strange = strange_words(parsed, 0, last, known)
    if strange or words & {"bukan", "pernah", "tidak", "salah"}:
        return
    since = int(told["since"] or 0)
    if any(when.year not in {0, since, facts.tahun} for when in of.whens):
        return
    many = told["many"] or ""
    first = since or facts.tahun - (MANY.get(many) or int(many)) + 1
    way = _way(parsed.quote_of(most[0]), most[0].payload, of.hasil.indikator.polaritas)
    behind = parsed.sentence.tokens[most[0].last + 1 : most[0].last + 2]
    if words & _PLACES.keys():
        place = _PLACES.get(behind[0].text, 0) if behind else 0
        yield from _of_place(parsed, of, first, way, place, facts) if place and way else ()
        return
    for column in ("capaian",) if "capaian" in words else ("realisasi",):
        now = getattr(of.hasil, column)
        for year in range(first, facts.tahun):
            past = facts.past(of.ref.id, year).get(column)
            if not (isinstance(past, Fraction) and isinstance(now, Fraction)):
                continue
            if (past - now) * way > 0:
                quote = parsed.sentence.quote(most[0].first, most[0].last)
                unit = PERCENT if column == "capaian" else ""
                right = shown_in(past, unit)
                so = f"{column} {facts.name(of.ref.id)} {right} pada tahun {year}"
                so += f" dan {shown_in(now, unit)} pada tahun {facts.tahun}"
                yield Wrong(KEADAAN, quote, so, right, kedua=Address(Indikator.KIND, of.ref.id))
                return


def _of_place(
    parsed: Parsed, of: SentenceSubject, first: int, way: int, place: int, facts: Facts
) -> Iterator[Wrong]:
    """A result that is told to be the second or third of some years and is another."""
    now = of.hasil.realisasi
    past = [facts.past(of.ref.id, year).get("realisasi") for year in range(first, facts.tahun)]
    known = [nilai for nilai in past if isinstance(nilai, Fraction)]
    if not isinstance(now, Fraction) or len(known) < len(past) or now in known:
        return
    ahead = sum((nilai - now) * way > 0 for nilai in known) + 1
    if ahead != place:
        quote = parsed.quote_of(next(c for c in parsed.chunks if c.letter == "m"))
        so = f"realisasi {facts.name(of.ref.id)} di urutan {ahead} dari {len(known) + 1} tahun"
        yield Wrong(KEADAAN, quote, so, kedua=Address(Indikator.KIND, of.ref.id))


def _way(word: str, payload: str, polaritas: str) -> int:
    """Which way a result lies from all others: 1 above, -1 below."""
    good = _GOOD.get(word.rsplit(maxsplit=1)[-1])
    if good is not None:
        return {"naik": good, "turun": -good}.get(polaritas, 0)
    return 1 if payload == "max" else -1
