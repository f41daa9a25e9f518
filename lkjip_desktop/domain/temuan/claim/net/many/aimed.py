"""How far two rows lie apart, where the percentage of their indikator is made up of them."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import round_half_up
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import rows_called
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import percentage

_APART: Final = (
    pattern(r"(?P<one>R)g(?P<two>R)[cnVIx]{0,5},?c?(?P<by>[nVx])[ch]{0,2}(?P<q>q)N?"),
    pattern(r"(?P<by>x)[cP]{0,2}(?P<one>R)[gP](?P<two>R)[cMwph]{0,2}(?P<q>q)N?"),
    pattern(r"(?P<one>R)c?(?P<by>[nVx])[ch]{0,2}(?P<q>q)N?[dP](?P<two>R)"),
)
_APART_WORDS: Final = frozenset({"berbeda", "berjarak", "berselisih", "selisih", "terpaut"})


@needing("RgRq RPRq RqdR RqPR", own=True, figure=True)
def wrong_rows_apart(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Two rows that are not as far apart as they are told to be."""
    hasil = facts.indikator(own)
    if hasil is None or not hasil.rincian or not parsed.is_of(facts.tahun):
        return
    for match in (m for form in _APART for m in form.finditer(parsed.letters)):
        said, by = parsed.chunks[match.start("q")].number, parsed.word(match.start("by"))
        refs = [parsed.chunks[match.start(name)].ref for name in ("one", "two")]
        points = parsed.chunks[match.start("q")].word == "poin" or (said and said.unit == PERCENT)
        if by not in _APART_WORDS or said is None or said.bound or said.live or not points:
            continue
        rows = [_share_of(hasil, ref.id) for ref in refs if ref is not None]
        shares = [share for share in rows if share is not None]
        if len(shares) == len(refs):
            far = abs(shares[0][0] - shares[1][0])
            rounded = abs(round_half_up(shares[0][0], 2) - round_half_up(shares[1][0], 2))
            if not agrees(said, far) and not agrees(said, rounded):
                right, quote = percentage(far, 2), parsed.quote(match.start(), match.end() - 1)
                yield Wrong(ANGKA, quote, f"selisihnya {right}", right, kedua=at(hasil.indikator))


def _share_of(hasil: IndikatorResult, row: str) -> tuple[Fraction, RincianResult] | None:
    """The percentage of a row, where that of the indikator is made up of those of its rows."""
    match rows_called(hasil, row):
        case [(table, item)] if isinstance(item.persentase, Fraction) and _makes_up(table, hasil):
            return item.persentase, table
    return None


def _makes_up(table: RincianResult, hasil: IndikatorResult) -> bool:
    if not is_percent(hasil.indikator.satuan) or hasil.indikator.polaritas != "naik":
        return False
    wholes = (table.persentase_jumlah, table.rata_rata_persentase)
    real = hasil.realisasi
    return isinstance(real, Fraction) and any(
        isinstance(x, Fraction) and round_half_up(x, 2) == round_half_up(real, 2) for x in wholes
    )
