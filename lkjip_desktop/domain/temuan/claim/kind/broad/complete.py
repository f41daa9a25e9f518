"""Claims that something is so of all, told with the name of the indikator, or beside its cases."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.table import is_goal, stems_of, vocabulary
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import measured

_ALL: Final = frozenset({"segenap", "semua", "semuanya", "seluruh", "seluruhnya"})
_WISHED: Final = frozenset({"agar", "dilarang", "diwajibkan", "guna", "harus", "supaya", "wajib"})
_OBEYING: Final = stems_of("disiplin mematuhi menaati patuh taat")
_PREVENTED: Final = stems_of("dicegah tercegah")
_CASES: Final = stems_of("gangguan kasus kejadian pelanggaran")
_HELD: Final = stems_of("warga binaan penghuni")
"""Words of those who are in a prison, whatever the indikator calls them."""


@needing("e", own=True, words=_ALL)
def wrong_complete(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """That all did what the indikator has the share of, or that nothing happened."""
    if any(letter in "qnXjz,:;(" for letter in parsed.letters) or not parsed.is_of(facts.tahun):
        return
    hasil = facts.indikator(own) if _WISHED.isdisjoint(parsed.texts) else None
    if hasil is None or is_wished(parsed, 0):
        return
    places = [
        at for c in parsed.chunks if c.letter not in "cet" for at in range(c.first, c.last + 1)
    ]
    said = stems_of(" ".join(parsed.texts[at] for at in places))
    yield from _of_name(parsed, said, hasil, facts)
    if said & _OBEYING and said - _HELD <= vocabulary(hasil) | _OBEYING:
        yield from _beside_cases(parsed, hasil, frozenset())
    if said & _PREVENTED and not any(_PREVENTED & _heads(x) for x in hasil.rincian):
        what = said - _PREVENTED
        for other in (hasil, *facts.members()):
            found = [*_beside_cases(parsed, other, what)] if what else []
            yield from found[:1]
            if found:
                return


def _of_name(
    parsed: Parsed, said: frozenset[str], hasil: IndikatorResult, facts: Facts
) -> Iterator[Wrong]:
    """All of what the indikator is named for: Seluruh tahanan mendapatkan layanan kesehatan."""
    row, reached = hasil.indikator, hasil.realisasi
    aimed = all(is_goal(table.rincian.kolom_pembanding) for table in hasil.rincian)
    share = aimed and is_percent(row.satuan) and row.nama.casefold().startswith("persentase ")
    named = share and len(said) > 1 and stems_of(row.nama.split(" ", 1)[1]) == said
    if named and isinstance(reached, Fraction) and reached < SERATUS:
        right = measured(reached, row, facts.settings)
        so = f"realisasi {facts.name(row.id)} {right}"
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        yield Wrong(ANGKA, quote, so, right, kedua=at(row, "realisasi"))


def _heads(table: RincianResult) -> frozenset[str]:
    return stems_of(table.rincian.kolom_realisasi, table.rincian.kolom_pembanding)


def _beside_cases(parsed: Parsed, hasil: IndikatorResult, what: frozenset[str]) -> Iterator[Wrong]:
    """A table that counts cases of this, of which there were some."""
    for table in hasil.rincian:
        head, many = table.rincian.kolom_pembanding, table.jumlah_pembanding
        told = stems_of(head, table.rincian.judul, hasil.indikator.nama)
        if stems_of(head) & _CASES and what <= told and isinstance(many, Fraction) and many > 0:
            right = format_number(many, 0)
            so = f"{head.lower()} pada tabel “{table.rincian.judul}” {right}"
            quote = parsed.quote(0, len(parsed.chunks) - 1)
            yield Wrong(KEADAAN, quote, so, right, kedua=at(table.rincian))
