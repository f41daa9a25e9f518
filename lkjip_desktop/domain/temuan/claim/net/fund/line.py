"""By how much a revision changed the pagu of a kegiatan: another amount, or another kegiatan's."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.sums import exact_sum
from lkjip_desktop.domain.model.entity import Kegiatan
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.shift import OTHERWISE, PAGU
from lkjip_desktop.domain.temuan.claim.net.fund.step import telling_of_steps, turning
from lkjip_desktop.domain.temuan.claim.net.sense import clause_at, is_strange, line_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_ELSE: Final = OTHERWISE - {"kegiatan", "keluaran"}
_FOREIGN: Final = frozenset("DRekmnj")


def _tells_more(parsed: Parsed, last: int) -> bool:
    """Whether up to a token a sentence tells of anything but a revision."""
    foreign = any(c.letter in _FOREIGN for c in parsed.chunks if c.first <= last)
    return foreign or is_strange(parsed, 0, last + 1, telling_of_steps())


@needing("Kq qK", own=False, figure=True)
def wrong_lines_revised(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """What the pagu of a kegiatan is told to have changed by, where its revisions are known."""
    row, said = line_of(parsed), [c for c in parsed.chunks if c.letter in "qo"]
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    number = said[0].number if len(said) == 1 else None
    if not row or number is None or number.unit != RUPIAH or not asked or not asked <= PAGU:
        return
    if number.live or number.bound or number.about or not parsed.is_near(facts.tahun):
        return
    place, tokens = said[0].first, parsed.sentence.tokens
    clause = clause_at(parsed, place)
    texts = [tokens[at].text for at in clause]
    turned = not turning().isdisjoint(map(stem, texts)) and tokens[place - 1].text != "menjadi"
    if not turned or not _ELSE.isdisjoint(texts) or is_elsewhere(parsed, facts):
        return
    if _tells_more(parsed, clause[-1]):
        return
    days = {c.when.day for c in parsed.chunks if c.when is not None and c.when.day}
    every = facts.revised_lines()
    dated = [x for x in every if x[1] in days] or [*every]
    amounts = [(line, nilai) for line, _, nilai in dated if isinstance(nilai, Fraction) and line]
    if not amounts or len(amounts) < len(dated):
        return
    own = [nilai for line, nilai in amounts if line == row]
    known = [*map(abs, own), abs(exact_sum(own))] if own else []
    others = [line for line, nilai in amounts if agrees(number, abs(nilai))]
    if any(agrees(number, nilai) for nilai in known) or not (own or others):
        return
    line = facts.kegiatan(row if own else others[0])
    if line is None:
        return
    nama, right = line.kegiatan.nama, format_rupiah(known[0]) if own else line.kegiatan.nama
    so = f"revisi pagu kegiatan “{nama}” {right}" if own else f"revisi itu pada kegiatan “{nama}”"
    quote = parsed.sentence.quote(clause[0], max(place, clause[-1]))
    yield Wrong(ANGKA, quote, so, right, kedua=Address(Kegiatan.KIND, line.kegiatan.id))
