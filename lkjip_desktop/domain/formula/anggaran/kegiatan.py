"""A kegiatan: its pagu, what of it is allocated, and what was spent, with all below it."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.alokasi import (
    AlokasiResult,
    serapan,
    sisa,
    unknown,
)
from lkjip_desktop.domain.formula.anggaran.belanja import (
    BelanjaResult,
    belanja_total,
    less,
)
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL, exact_sum, or_zero, total
from lkjip_desktop.domain.model.entity import (
    Kegiatan,
)
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.record import dataclass


@dataclass(frozen=True, slots=True)
class KegiatanResult:
    """A budget line with everything below it; rupiah, serapan in percent."""

    kegiatan: Kegiatan
    tingkat: int
    """Its depth in the tree, 0 at the top."""
    pagu: Nilai
    """As entered; where nothing is, the sum of its children's."""
    pagu_anak: Nilai
    """The sum of its children's; None without children."""
    dialokasikan: Fraction
    """Pagu of all alokasi of it and below it."""
    tanpa_indikator: Fraction
    """Of these, what serves no indikator."""
    belum_dialokasikan: Fraction
    """What no alokasi names, never below 0."""
    tanpa_realisasi: Fraction
    """Pagu of it and below it of which nothing tells what was spent, no alokasi and no belanja."""
    realisasi: Nilai
    """Sum of the belanja of each kegiatan with nothing below it where all of that is known, else
    of its lines; "-" where one of these is not known by line, None while one is empty or some of
    the pagu is in no line."""
    menurut_alokasi: Nilai
    """The same of its own lines, whatever its own belanja says."""
    pagu_kemudian: Nilai
    """What revisions of later days add to it and below it; None where one has no date."""
    sisa: Nilai
    """Like `serapan` against the pagu of that day, without `pagu_kemudian`."""
    serapan: Nilai
    banyak_dasar: int
    """Lines of it and below it, of alokasi and of belanja."""
    alokasi: tuple[AlokasiResult, ...]
    """Its own lines, in reading order of their indikator, the one without indikator last; where no
    pagu is entered for that one, it carries what the others leave."""
    anak: tuple[KegiatanResult, ...] = ()
    """The lines right below it, in order."""
    belanja: tuple[BelanjaResult, ...] = ()
    """Its own lines of belanja, in order; of a kegiatan with others below it they do not count."""
    masalah: tuple[Masalah, ...] = ()


def evaluate_kegiatan(
    row: Kegiatan,
    depth: int,
    children: Sequence[KegiatanResult],
    lines: tuple[AlokasiResult, ...],
    belanja: tuple[BelanjaResult, ...],
    later: Nilai,
    reader: Reader,
) -> KegiatanResult:
    masalah: list[Masalah] = [found for item in belanja for found in item.masalah]
    entered = reader.read(row, "pagu", masalah)
    below = total(child.pagu for child in children) if children else None
    pagu = below if entered is None else entered
    lines = _with_rest(pagu, lines, [child.pagu for child in children])
    named = [line for line in lines if isinstance(line.pagu, Fraction)]
    served = [or_zero(line.pagu) for line in named]
    unserved = [or_zero(line.pagu) for line in named if line.alokasi.indikator is None]
    dialokasikan = exact_sum([*served, *(child.dialokasikan for child in children)])
    rests = [child.belum_dialokasikan for child in children]
    belum = _unnamed(or_zero(pagu), dialokasikan, children, named, rests)
    told = exact_sum([*served, *(_told(child) for child in children)])
    bare = _unnamed(
        or_zero(pagu), told, children, named, [child.tanpa_realisasi for child in children]
    )
    by_line = realisasi = _spent(bare, lines, children)
    by_jenis = None if children else _by_jenis(pagu, belanja)
    if by_jenis is not None:
        realisasi, bare = by_jenis, NOL
    later = total([later, *(child.pagu_kemudian for child in children)])
    then = less(pagu, later)
    return KegiatanResult(
        kegiatan=row,
        tingkat=depth,
        pagu=pagu,
        pagu_anak=below,
        dialokasikan=dialokasikan,
        tanpa_indikator=exact_sum([*unserved, *(child.tanpa_indikator for child in children)]),
        belum_dialokasikan=belum,
        tanpa_realisasi=bare,
        realisasi=realisasi,
        menurut_alokasi=by_line,
        pagu_kemudian=later,
        sisa=sisa(then, realisasi),
        serapan=serapan(then, realisasi),
        banyak_dasar=len(lines) + len(belanja) + sum(child.banyak_dasar for child in children),
        alokasi=lines,
        anak=tuple(children),
        belanja=belanja,
        masalah=tuple(masalah),
    )


def _by_jenis(pagu: Nilai, belanja: Sequence[BelanjaResult]) -> Nilai:
    """What the belanja of a kegiatan tells of all its pagu; None where it does not."""
    whole = belanja_total(belanja)
    covers = or_zero(whole.pagu) >= or_zero(pagu)
    return whole.pasti if covers and isinstance(whole.pasti, Fraction) else None


def _told(hasil: KegiatanResult) -> Fraction:
    """The pagu of a kegiatan of which a line tells what was spent."""
    return max(hasil.dialokasikan, or_zero(hasil.pagu) - hasil.tanpa_realisasi)


def _with_rest(
    pagu: Nilai, lines: tuple[AlokasiResult, ...], below: Sequence[Nilai]
) -> tuple[AlokasiResult, ...]:
    """The lines, the one without indikator with the pagu left to it where none is entered."""
    last = lines[-1] if lines else None
    if last is None or last.alokasi.indikator is not None or last.alokasi.pagu is not None:
        return lines
    given = exact_sum(or_zero(nilai) for nilai in (*(line.pagu for line in lines[:-1]), *below))
    left = max(NOL, pagu - given) if isinstance(pagu, Fraction) else pagu
    return (*lines[:-1], last.carrying(left))


def _spent(
    bare: Fraction, lines: Sequence[AlokasiResult], children: Sequence[KegiatanResult]
) -> Nilai:
    """The sum of lines that are all known; a part of it would be called the whole."""
    if bare > 0:
        return None
    parts = [(line.pasti, line.diketahui) for line in lines]
    parts += [(child.realisasi, is_known(child)) for child in children if child.banyak_dasar]
    doubtful = [realisasi for realisasi, known in parts if not known]
    return unknown(doubtful) if doubtful else total(realisasi for realisasi, _ in parts)


def is_known(hasil: KegiatanResult) -> bool:
    """Whether what was spent is known: a number, or "-" where there was nothing to spend."""
    return isinstance(hasil.realisasi, Fraction) or not or_zero(hasil.pagu)


def _unnamed(
    pagu: Fraction,
    dialokasikan: Fraction,
    children: Sequence[KegiatanResult],
    named: Sequence[AlokasiResult],
    rests: Sequence[Fraction],
) -> Fraction:
    """What nothing tells of; without lines of its own, each child answers for its own pagu."""
    if named or not children:
        return max(NOL, pagu - dialokasikan)
    below = exact_sum(or_zero(child.pagu) for child in children)
    return max(NOL, pagu - below) + exact_sum(rests)
