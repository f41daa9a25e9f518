"""What several kegiatan that are named one behind the other were given or spent together."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Kegiatan
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import KEGIATAN
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_TOLD: Final = pattern(
    r"^[cPt]{0,3}(?P<who>K(?:,?gK|,K){1,4})(?P<mid>[cwpVxaPe]{1,6})(?P<by>q)(?=[cP]{0,2}t?[.]?$)"
)
_DONE: Final = {
    **dict.fromkeys(
        (
            "berpagu", "beroleh", "dialokasikan", "dianggarkan", "disediakan", "kebagian",
            "memperoleh", "mendapat", "mendapatkan", "mengelola", "menerima",
        ),
        "pagu",
    ),
    **dict.fromkeys(
        (
            "dibelanjakan", "membelanjakan", "menghabiskan", "menyerap", "merealisasikan",
            "terealisasi", "terserap",
        ),
        "realisasi",
    ),
    **dict.fromkeys(("bersisa", "menyisakan", "tersisa"), "sisa"),
}  # fmt: skip
"""What verbs tell of the money of a kegiatan."""
_BESIDE: Final = frozenset(
    {
        "alokasi", "anggaran", "bersama", "dana", "jumlah", "keduanya", "keempatnya",
        "keseluruhan", "ketiganya", "pagu", "sama", "sebanyak", "sebesar", "secara", "seluruhnya",
        "sudah", "telah", "total",
    }
)  # fmt: skip


@needing("KKq", words=_DONE.keys(), own=False, figure=True)
def wrong_joint_money(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """An amount that is not what these kegiatan come to."""
    match = _TOLD.match(parsed.letters)
    said = parsed.chunks[match.start("by")].number if match is not None else None
    if match is None or said is None or said.unit != RUPIAH or said.live or said.bound:
        return
    first, last = (parsed.chunks[match.start(name)].first for name in ("mid", "by"))
    words = parsed.texts[first:last]
    props = {_DONE[word] for word in words if word in _DONE}
    if len(props) != 1 or not {*words} <= _BESIDE | _DONE.keys() or not parsed.is_of(facts.tahun):
        return
    prop = props.pop()
    named = [c.ref.id for c in parsed.chunks if c.letter == KEGIATAN and c.ref is not None]
    lines = [facts.kegiatan(row) for row in named]
    known = [_of(line, prop) for line in lines if line is not None]
    real = numbers_of(known)
    if len(real) != len(named) or len({*named}) != len(named):
        return
    each = all(agrees(said, nilai) for nilai in real)
    if each or is_wished(parsed, 0) or is_elsewhere(parsed, facts) or said.about:
        return
    total = sum(real, Fraction(0))
    if not agrees(said, total):
        called = "dan".join(f" “{x.kegiatan.nama}” " for x in lines if x is not None).strip()
        figure = Figure(total, f"{prop} kegiatan {called}", table_of(Kegiatan))
        yield contradiction(parsed.quote(0, match.end("by") - 1), said, figure)


def _of(line: KegiatanResult, prop: str) -> Nilai:
    return {"pagu": line.pagu, "realisasi": line.realisasi, "sisa": line.sisa}[prop]
