"""Claims of a closing that the targets are met, with no word of how many or of which."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.status import MET, state_at
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import first_few

_PLACES: Final = frozenset({"ikhtisar_eksekutif", "kata_pengantar", "penutup", "simpulan"})
_HEADS: Final = frozenset({"capaian", "indikator", "kinerja", "sasaran", "target"})
_BEFORE: Final = _HEADS | frozenset(
    {
        "berhasil", "dalam", "dapat", "dengan", "diperjanjikan", "direncanakan", "ditetapkan",
        "kegiatan", "mampu", "pada", "perjanjian", "program", "strategis", "sudah", "tahun",
        "telah", "yang", ",", "bahwa", "disimpulkan", "gubernur", "bupati", "menteri",
    }
)  # fmt: skip
"""Words of what all targets are, in front of their state."""
_BEHIND: Final = frozenset(
    {
        "dan", "dengan", "diperjanjikan", "direncanakan", "ditetapkan", "perjanjian", "kinerja",
        "rencana", "sesuai", "sudah", "tahun", "target", "telah", "yang", "dalam", "baik", ".",
    }
)  # fmt: skip
"""Words that may end such a claim."""


@needing("v", own=False, words=_HEADS)
def wrong_general(
    parsed: Parsed, behind: Parsed | None, tempat: str, facts: Facts
) -> Iterator[Wrong]:
    """That the targets are met, where those of some indikator are not."""
    if tempat not in _PLACES or parsed.under or not parsed.is_of(facts.tahun):
        return
    place = parsed.letters.index("v")
    last = len(parsed.letters) - 1 - parsed.letters[::-1].index("v")
    head = [c for c in parsed.chunks[:place] if c.letter != "O" and c.when is None]
    words = [text for c in head for text in parsed.texts[c.first : c.last + 1]]
    tail = parsed.texts[parsed.chunks[last].last + 1 :]
    told = _BEFORE.issuperset(words) and _BEHIND.issuperset(tail) and words[-1:] != ["yang"]
    if not told or _HEADS.isdisjoint(words) or is_wished(parsed, place):
        return
    if behind is not None and any(letter in behind.letters for letter in "SJUI"):
        return  # it may be of what was named there
    states = {
        state_at(parsed, x, False) for x in range(place, last + 1) if parsed.letters[x] == "v"
    }
    levels = [c.ref for c in parsed.chunks[:place] if c.letter == "J" and c.ref is not None]
    group = facts.group("J" if levels else "", levels[0].id if levels else "")
    if states != {MET} or group is None:
        return
    rows = [hasil for hasil in map(facts.indikator, group.daftar_id) if hasil is not None]
    measured = [x for x in rows if isinstance(x.capaian, Fraction)]
    missed = [
        x.indikator for x in measured if isinstance(x.capaian, Fraction) and x.capaian < SERATUS
    ]
    if missed:
        some = first_few([facts.name(x.id) for x in missed], 3)
        so = f"{len(missed)} dari {len(measured)} indikator yang terukur belum mencapainya: {some}"
        quote = parsed.quote(0, last)
        yield Wrong(KEADAAN, quote, so, str(len(missed)), kedua=at(missed[0], "realisasi"))
