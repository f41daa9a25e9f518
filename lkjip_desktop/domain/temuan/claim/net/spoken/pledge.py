"""A target told by its figure, and that it was reached: target 900 dokumen berhasil dicapai."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.number.figure import format_percent
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.net.sense import clause_at
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_MET: Final = frozenset(
    {
        "dicapai", "diraih", "dipenuhi", "ditepati", "diwujudkan", "tercapai", "terpenuhi",
        "terealisasi", "terwujud",
    }
)  # fmt: skip
_DENYING: Final = frozenset({"belum", "bukan", "gagal", "tak", "tidak"})
_OTHERWISE: Final = frozenset(
    {
        "agar", "akan", "baru", "dari", "diharapkan", "diperkirakan", "hampir", "hanya", "jika",
        "kecuali", "menengah", "nasional", "nyaris", "persennya", "renstra", "sampai", "sebagian",
        "sebanyak", "sebesar", "selain", "semester", "sulit", "supaya", "triwulan", "untuk",
    }
)  # fmt: skip
_FROM: Final = frozenset({"dari", "untuk"})
"""Words that only tell what the target is of: target 62 miliar rupiah dari pendapatan."""
_NEAR: Final = 9
_CLOSE: Final = 2
"""Words before a verb of which one may deny it: belum dapat dicapai."""


@needing("pq", words=_MET, own=True)
def wrong_pledges(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """A target that is told by its own figure to be met, and was not; or the other way round."""
    texts = parsed.texts
    if not parsed.letters.startswith("pq") or texts[0] != "target" or is_elsewhere(parsed, facts):
        return
    hasil, said = facts.indikator(own), parsed.chunks[1].number
    if hasil is None or said is None or said.bound or said.about or is_wished(parsed, 0):
        return
    clause = clause_at(parsed, 0)
    verb = next((place for place in clause if texts[place] in _MET), 0)
    before = [*texts[parsed.chunks[1].last + 1 : verb]]
    if not verb or len(before) > _NEAR or not _OTHERWISE.isdisjoint(set(before) - _FROM):
        return
    behind = {*texts[verb + 1 : verb + 3]}
    if not behind.isdisjoint(_OTHERWISE) or not parsed.is_of(facts.tahun):
        return
    capaian = hasil.capaian
    known = isinstance(capaian, Fraction) and hasil.indikator.polaritas != "rentang"
    if not known or not isinstance(capaian, Fraction) or said.value != hasil.target:
        return
    met = _DENYING.isdisjoint(before[-_CLOSE:])
    if met != (capaian >= SERATUS):
        right = format_percent(capaian, 2)
        quote = parsed.sentence.quote(0, verb)
        so = f"capaian {facts.name(own)} {right}"
        yield Wrong(KEADAAN, quote, so, right, kedua=at(hasil.indikator))
