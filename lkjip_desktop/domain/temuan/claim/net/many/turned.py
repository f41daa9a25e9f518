"""How many indikator are the better the less they count: tiga makin baik bila makin kecil."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.group import group_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_RISING: Final = r"(?:semakin|makin|kian)"
_FORMS: Final = tuple(
    pattern(form, re.IGNORECASE)
    for form in (
        (
            rf"\b{_RISING} (?:baik|bagus),? (?:bila|jika|apabila|kalau|ketika|saat)"
            rf" (?:[a-z]+ )?{_RISING} (?P<how>[a-z]+)"
        ),
        rf"\b{_RISING} (?P<how>[a-z]+)(?: [a-z]+)?,? (?:maka )?{_RISING} (?:baik|bagus)",
        r"\b(?:ber)?polari(?:tas|sasi)(?:nya)? (?P<how>[a-z]+)",
    )
)
_HOW: Final = {
    "banyak": "naik", "besar": "naik", "cepat": "turun", "kecil": "turun", "maksimal": "naik",
    "maksimum": "naik", "maximize": "naik", "menaik": "naik", "menurun": "turun",
    "minimal": "turun", "minimize": "turun", "minimum": "turun", "naik": "naik",
    "negatif": "turun", "pendek": "turun", "positif": "naik", "rendah": "turun",
    "sedikit": "turun", "singkat": "turun", "tinggi": "naik", "turun": "turun",
}  # fmt: skip
_NUMBERED: Final = pattern(r"(?P<many>[qo])(?P<what>b)")
_NARROWS: Final = word_set("antara antaranya belum bukan kecuali lain lainnya selain tidak")


@needing(
    "qb ob",
    words={"baik", "bagus", "berpolaritas", "berpolarisasi", "polaritas", "polaritasnya"},
    own=False,
)
def wrong_turned(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """So many indikator of one polarity as there are not."""
    counted = [*_NUMBERED.finditer(parsed.letters)]
    forms = [match for form in _FORMS for match in form.finditer(parsed.sentence.text)]
    if len(counted) != 1 or len(forms) != 1 or not parsed.is_of(facts.tahun):
        return
    place, way = counted[0].start("many"), _HOW.get(forms[0]["how"].casefold())
    what, said = parsed.chunks[place + 1], parsed.chunks[place].number
    told = parsed.texts[what.last + 1 :]
    exact = said is not None and said.is_count and not (said.bound or said.about or said.unit)
    if way is None or said is None or not exact or what.payload != "indikator":
        return
    if not _NARROWS.isdisjoint(_clause(told)):
        return
    group = group_of(parsed, place, len(parsed.chunks), facts)
    rows = [facts.indikator(row) for row in group.daftar_id] if group is not None else []
    ways = [row.indikator.polaritas for row in rows if row is not None]
    right = ways.count(way)
    if ways and said.value != right:
        quote = parsed.sentence.quote(parsed.chunks[place].first, what.last)
        so = f"yang berpolaritas {way} {right} dari {len(ways)} indikator"
        yield Wrong(CACAH, quote, so, str(right), kedua=table_of(Indikator))


def _clause(texts: tuple[str, ...]) -> tuple[str, ...]:
    """The words up to the end of a clause."""
    ends = [at for at, text in enumerate(texts) if text in {",", ";", "sehingga"}]
    return texts[: ends[0]] if ends else texts
