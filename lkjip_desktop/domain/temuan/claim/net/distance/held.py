"""How many times something was held that an indikator counts: pameran digelar delapan kali."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.table import vocabulary
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_TOLD: Final = pattern(r"^[cPtO,]{0,5}(?P<of>p?)(?P<who>I)[cMhVwPtx]{0,4}(?P<q>q)b[cPtO]{0,4}[.]?$")
_HELD: Final = frozenset(
    {
        "acara", "festival", "inspeksi", "kegiatan", "kejadian", "kali", "kunjungan", "lomba",
        "operasi", "pameran", "patroli", "pelatihan", "pemeriksaan", "penggeledahan", "penyuluhan",
        "pergelaran", "pertemuan", "pertunjukan", "rapat", "razia", "sidang", "siaran", "simulasi",
        "sosialisasi",
    }
)  # fmt: skip
"""Units of what takes place, which "kali" tells the number of, too."""
_VERBS: Final = frozenset(
    {
        "berhasil", "berjumlah", "berlangsung", "cuma", "diadakan", "digelar", "dilaksanakan",
        "dilakukan", "diselenggarakan", "hanya", "mencapai", "realisasi", "sebanyak", "sejumlah",
        "selama", "seluruhnya", "sepanjang", "setahun", "sudah", "telah", "terjadi", "terlaksana",
        "terselenggara",
    }
)  # fmt: skip


@needing("Iqb", figure=True)
def wrong_times_held(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A number of times that an indikator does not have."""
    match = _TOLD.match(parsed.letters)
    chunk = parsed.chunks[match.start("q")] if match is not None else None
    named = [c.ref.id for c in parsed.chunks if c.letter == INDIKATOR and c.ref is not None]
    if match is None or chunk is None or chunk.word != "kali" or len(named) != 1:
        return
    hasil, said = facts.indikator(named[0]), chunk.number
    if hasil is None or said is None or not said.is_count or said.bound or said.about or said.live:
        return
    row, done = hasil.indikator, hasil.realisasi
    told = parsed.chunks[match.start("of")].payload if match["of"] else "realisasi"
    if row.satuan.casefold() not in _HELD or told != "realisasi" or hasil.rincian:
        return
    beside = range(match.end("who"), match.start("q"))
    words = {parsed.word(at_) for at_ in beside if parsed.letters[at_] in "Vwxh"}
    if any(x not in _VERBS and stem(x) not in vocabulary(hasil) for x in words):
        return
    now = parsed.is_of(facts.tahun) and not is_wished(parsed, match.start("q"))
    now = now and not is_elsewhere(parsed, facts)
    if now and isinstance(done, Fraction) and said.value != done:
        figure = Figure(done, f"realisasi {facts.name(row.id)}", at(row, "realisasi"))
        yield contradiction(parsed.quote(match.start("who"), match.start("q")), said, figure)
