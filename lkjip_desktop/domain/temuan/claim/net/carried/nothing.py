"""That not one of what an indikator counts was there: tidak satu pun taruna celaka."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import telling
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_NONE: Final = pattern(
    r"(?P<open>^|, |; |dan )(?:tidak (?:ada )?satu|tidak (?:ada )?seorang|tak (?:ada )?satu"
    r"|tak (?:ada )?seorang|tanpa satu) pun (?P<what>[^,;:]+)$"
)
_BESIDE: Final = word_set(
    "ada akhir alami dan dapat di dialami hingga ini insiden kali kami kantor kasus kejadian"
    " ketika lingkungan mengalami muncul pada pun saat sampai sedang selama sempat sepanjang tahun"
    " tercatat terjadi waktu yang"
)
"""Words that say neither what was nor to whom."""


@needing(words=frozenset({"pun"}), own=True)
def wrong_nothing(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That there was none of what is counted, where there were some."""
    texts = parsed.texts
    match = _NONE.search(" ".join(texts).removesuffix(" ."))
    hasil = facts.indikator(own) if match is not None else None
    if match is None or hasil is None or not parsed.is_of(facts.tahun):
        return
    row, done = hasil.indikator, hasil.realisasi
    counted = not (is_percent(row.satuan) or is_index(row.satuan) or rupiah_of(row.satuan))
    if not counted or row.satuan in _MEASURED or not isinstance(done, Fraction) or done <= 0:
        return
    some = "yang" in texts and "ada" not in texts  # satu pun taruna yang celaka dirawat
    if some or any(c.letter in "KSUJR" for c in parsed.chunks):
        return
    names = [[w for w in words(name) if not is_generic(w)] for name in (row.nama, row.nama_pendek)]
    stems = [frozenset(map(stem, name)) for name in names]
    said = frozenset(stem(x) for x in match["what"].split() if x not in _BESIDE and not x.isdigit())
    every = stems[0] | stems[1]
    told = said & every
    if said - every - telling() or len(told) < min(_ENOUGH, *map(len, stems)):
        return
    quote = parsed.sentence.quote(
        len(" ".join(texts)[: match.start("what")].split()) - 2, len(texts) - 1
    )
    so = f"realisasi {facts.name(row.id)} {plain(done)}"
    yield Wrong(KEADAAN, quote, so, plain(done), kedua=at(row))


_ENOUGH: Final = 2
_MEASURED: Final = frozenset({"bulan", "hari", "jam", "menit", "ton"})
"""Units of what is no number of things."""
