"""The day or the month of a revision of the pagu, named by itself or by what it came to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import dropwhile
from typing import Final

from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.pagu import day_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.fund.step import turning
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing

_REVISION: Final = frozenset({"revisi", "revisinya"})
_CALLED: Final = word_set(
    "anggaran bertanggal bulan dipa dpa kedua kesatu ketiga pada pagu pertama tanggal tertanggal"
)
"""Words between a revision and its day."""
_ON: Final = frozenset({"bulan", "hari", "pada", "per", "tanggal", "tertanggal"})
_DONE: Final = word_set(
    "berlaku datang diblokir dicabut dikeluarkan dipangkas dipotong disahkan disetujui ditambah"
    " ditambahkan ditarik ditetapkan diterbitkan keluar masuk terbit turun"
)
"""What is done with a revision, or what it does, on its day."""
_ELSE: Final = word_set(
    "akan batal batas dibahas dibatalkan ditolak diusulkan jadwal mengusulkan menjelang"
    " permohonan rapat rencana sebelum usul usulan"
)
"""With one of these it is of a day beside that of the revision."""


@needing("t", _REVISION | _DONE | {"pada", "bulan"}, own=False)
def wrong_dated_revisions(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day or month in which no revision was made, or not the one of the amount that is told."""
    rows = facts.revised_lines()
    days = sorted(day for _, day, _ in rows if day)
    whens = [c for c in parsed.chunks if c.when is not None]
    told = [c for c in whens if day_of(parsed, c)]
    if len(told) != 1 or len(whens) != 1 or not days or len(days) < len(rows):
        return
    texts = parsed.texts
    if not _ELSE.isdisjoint(texts) or "D" in parsed.letters:
        return
    said = [c.number for c in parsed.chunks if c.letter == "q" and c.number is not None]
    amounts = [x for x in said if x.unit == RUPIAH and not x.live]
    meant = {
        day
        for _, day, jumlah in rows
        for x in amounts
        if isinstance(jumlah, Fraction) and agrees(x, abs(jumlah))
    }
    if not (_is_named(texts, told[0]) or (meant and _is_done(texts, told[0]))):
        return
    right = sorted(meant) if len(meant) == 1 else days
    said_day = day_of(parsed, told[0])
    if not any(day.endswith(said_day) or said_day in day for day in right):
        words = " dan ".join(map(date_words, right))
        quote = parsed.sentence.quote(max(0, told[0].first - 4), told[0].last)
        yield Wrong(ANGKA, quote, f"revisi pagu bertanggal {words}", words)


def _is_named(texts: Sequence[str], day: Chunk) -> bool:
    """Whether a revision is called by its day: lewat revisi DIPA tanggal 8 November."""
    before = [*dropwhile(_CALLED.__contains__, reversed(texts[: day.first]))]
    return before[:1] != [] and before[0] in _REVISION


def _is_done(texts: Sequence[str], day: Chunk) -> bool:
    """Whether on a day something was given or taken."""
    before = [*dropwhile(_ON.__contains__, reversed(texts[: day.first]))]
    if before:
        return before[0] in _DONE
    return not turning().isdisjoint(map(stem, texts)) or not _DONE.isdisjoint(texts)
