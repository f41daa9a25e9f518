"""Pagu: the tree of kegiatan, and the budget of the whole report with what is unallocated."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain
from operator import attrgetter
from typing import Final

from lkjip_desktop.domain.formula.anggaran.alokasi import (
    AlokasiResult,
    evaluate_alokasi,
    serapan,
    sisa,
    unknown,
)
from lkjip_desktop.domain.formula.anggaran.belanja import (
    BelanjaResult,
    belanja_total,
    evaluate_belanja,
    later_revisions,
    less,
)
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.memo import Each, Index, Memo, Source
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL, RunningTally, exact_sum, numbers_of, total
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Belanja,
    Kegiatan,
    NilaiAlokasi,
    NilaiBelanja,
    RevisiPagu,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.tree import walk
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


@dataclass(frozen=True, slots=True)
class PaguResult:
    """The budget of the whole report; rupiah."""

    pagu_lalu: Nilai
    """Pagu awal of the year before."""
    pagu_awal: Nilai
    jumlah_revisi: Fraction
    pagu_kegiatan: Nilai
    """Sum over the kegiatan at the top of the tree."""
    pagu_akhir: Nilai
    """Pagu awal and all revisions where pagu awal is entered, else `pagu_kegiatan`."""
    pagu_sampai: Nilai
    """Pagu akhir without the revisions of later days; None where one of them has no date."""
    pagu_tanpa_indikator: Fraction
    """Unallocated: lines without indikator, and what no alokasi names."""
    kegiatan: Mapping[str, KegiatanResult]
    """By id, in the order of the tree."""
    alokasi: Mapping[str, tuple[AlokasiResult, ...]]
    """The lines of each indikator by its id, in the order of their kegiatan."""
    tanpa_indikator: tuple[AlokasiResult, ...]
    """Lines without indikator, in the order of their kegiatan."""
    realisasi_kegiatan: Nilai = None
    """Spent by all kegiatan; None while one is not known, and where no belanja is entered: then
    what was spent is told by the lines of the indikator."""
    masalah: tuple[Masalah, ...] = ()


def own_rest(pagu: PaguResult, kegiatan: str) -> Fraction:
    """Pagu of a kegiatan that neither a line of it nor anything below it carries; rupiah."""
    hasil = pagu.kegiatan[kegiatan]
    return hasil.belum_dialokasikan - exact_sum(item.belum_dialokasikan for item in hasil.anak)


def loose_parts(pagu: PaguResult, hasil: KegiatanResult) -> Iterator[tuple[Address, Fraction]]:
    """What of a kegiatan serves no indikator, and where: its line without one, what no line has."""
    for line in hasil.alokasi:
        if line.alokasi.indikator is None and _amount(line.pagu) > 0:
            yield Address(Alokasi.KIND, line.alokasi.id, "pagu"), _amount(line.pagu)
    rest = own_rest(pagu, hasil.kegiatan.id)
    if rest > 0:
        yield Address(Kegiatan.KIND, hasil.kegiatan.id, "pagu"), rest


_STANDS: Final = attrgetter("id", "induk")
_POHON: Memo[dict[str, int]] = Memo(8)
_BARIS: Each[str, tuple[AlokasiResult, ...]] = Each()
_BELANJA: Each[str | None, tuple[BelanjaResult, ...]] = Each()
_KEMUDIAN: Each[str | None, Nilai] = Each()
_KEGIATAN: Each[str, KegiatanResult] = Each()
_PAGU_PUNCAK: RunningTally[KegiatanResult] = RunningTally(attrgetter("pagu"))
_PAGU_LEPAS: RunningTally[KegiatanResult] = RunningTally(
    lambda item: item.tanpa_indikator + item.belum_dialokasikan
)
"""Sums over the kegiatan at the top of the tree."""


def evaluate_pagu(
    laporan: Laporan, order: Sequence[str], sampai: AsOf, reader: Reader
) -> PaguResult:
    """The budget of the whole report from all its kegiatan, alokasi and revisions.

    `order` are the ids of the indikator in reading order.

    Spent is what was spent by then, and a revision that is dated later changes nothing yet.
    """
    masalah: list[Masalah] = []
    data = laporan.data
    places = {row: place for place, row in enumerate(order)}
    depths = _tree(laporan, reader)
    own = _own_lines(laporan, places, sampai, reader)
    room = (laporan.ruang, sampai.bulan)
    spent = _BELANJA.same(room, _by_kegiatan(evaluate_belanja(laporan, sampai, reader)))
    later = _KEMUDIAN.same(room, _later(laporan, sampai, reader, masalah))
    ordered = _evaluate_tree(laporan, depths, own, spent, later, room, reader)
    tops = [ordered[key] for key, depth in depths.items() if depth == 0]
    lines = chain.from_iterable([item.alokasi for item in ordered.values()])
    awal = reader.read(data, "pagu_awal", masalah)
    revisions = [reader.read(row, "jumlah", masalah) for row in laporan.daftar(RevisiPagu)]
    revised = exact_sum(numbers_of(revisions))
    by_id = {item.kegiatan.id: item for item in tops}
    of_kegiatan = _PAGU_PUNCAK.recall(room, by_id).total if tops else None
    akhir = awal + revised if isinstance(awal, Fraction) else of_kegiatan
    return PaguResult(
        pagu_lalu=reader.read(data, "pagu_lalu", masalah),
        pagu_awal=awal,
        jumlah_revisi=revised,
        pagu_kegiatan=of_kegiatan,
        pagu_akhir=akhir,
        pagu_sampai=less(akhir, total(later.values()) if later else NOL),
        pagu_tanpa_indikator=_PAGU_LEPAS.recall(room, by_id).jumlah,
        kegiatan=ordered,
        alokasi=_PER_INDIKATOR.recall(room, _LAYANAN.of_rows(room, ordered, _served, reader)),
        tanpa_indikator=tuple(line for line in lines if line.alokasi.indikator is None),
        realisasi_kegiatan=_spent_by_all(tops) if spent else None,
        masalah=tuple(masalah),
    )


def _tree(laporan: Laporan, reader: Reader) -> dict[str, int]:
    """The depth of every kegiatan by its id, in the order of the tree; walked where another."""
    shape = tuple(map(_STANDS, laporan.daftar(Kegiatan)))
    return _POHON.recall(
        laporan.ruang,
        shape,
        reader,
        lambda: {row.id: depth for row, depth in walk(laporan, Kegiatan)},
    )


def _spent_by_all(tops: Sequence[KegiatanResult]) -> Nilai:
    known = all(_is_known(item) for item in tops)
    return total(item.realisasi for item in tops) if known else None


def _evaluate_tree(
    laporan: Laporan,
    depths: Mapping[str, int],
    own: Mapping[str, tuple[AlokasiResult, ...]],
    spent: Mapping[str | None, tuple[BelanjaResult, ...]],
    later: Mapping[str | None, Nilai],
    room: Hashable,
    reader: Reader,
) -> dict[str, KegiatanResult]:
    """Every line from the deepest up, in the order of the tree; a line goes into the one above."""
    rows, below = laporan.rows(Kegiatan), laporan.grouped(Kegiatan, "induk")
    found = dict(_KEGIATAN.last(room, None))

    def evaluate(key: str) -> KegiatanResult:
        # of a circle, which was cut open, one stands at the top
        children = tuple([found[row.id] for row in below.get(key, ()) if depths[row.id]])
        lines = (own[key], spent.get(key, ()))
        item = (rows[key], depths[key], children, *lines, later.get(key, NOL))
        result = found[key] = _evaluate_kegiatan(*item, reader)
        return result

    sources = tuple(Source(entries) for entries in (rows, below, depths, own, spent, later))
    upwards = reversed(tuple(depths))
    every = _KEGIATAN.recall(
        room, upwards, None, sources, reader, evaluate, lambda key: rows[key].induk
    )
    return {key: every[key] for key in depths}


def _own_lines(
    laporan: Laporan, places: Mapping[str, int], sampai: AsOf, reader: Reader
) -> Mapping[str, tuple[AlokasiResult, ...]]:
    """The lines of each kegiatan in the reading order of their indikator."""
    pengisian, rows = laporan.data.pengisian_anggaran, laporan.rows(Alokasi)
    lines = laporan.grouped(Alokasi, "kegiatan")
    values = laporan.grouped(NilaiAlokasi, "alokasi")

    def place(line: Alokasi) -> int:
        return places.get(line.indikator or "", len(places))

    def evaluate(key: str) -> tuple[AlokasiResult, ...]:
        ordered = sorted(lines.get(key, ()), key=place)
        given = ((line, values.get(line.id, ())) for line in ordered)
        return tuple([evaluate_alokasi(*item, sampai, pengisian, reader) for item in given])

    def owner(line: str) -> tuple[str | None, ...]:
        return (rows[line].kegiatan,) if line in rows else ()

    return _BARIS.recall(
        (laporan.ruang, sampai.bulan),
        laporan.rows(Kegiatan),
        (tuple(places), sampai, pengisian),
        (Source(lines), Source(values, owner)),
        reader,
        evaluate,
    )


_LAYANAN: Each[str, dict[str, tuple[AlokasiResult, ...]]] = Each()
_PER_INDIKATOR: Index[str, str, AlokasiResult] = Index(least=1)


def _served(hasil: KegiatanResult) -> dict[str, tuple[AlokasiResult, ...]]:
    """The lines of a kegiatan by the indikator they serve."""
    found: dict[str, tuple[AlokasiResult, ...]] = {}
    for line in hasil.alokasi:
        row = line.alokasi.indikator
        if row is not None:
            found[row] = (*found.get(row, ()), line)
    return found


def _by_kegiatan(
    daftar_hasil: Mapping[str, BelanjaResult],
) -> dict[str | None, tuple[BelanjaResult, ...]]:
    found: dict[str | None, tuple[BelanjaResult, ...]] = {}
    for item in daftar_hasil.values():
        row = item.belanja.kegiatan
        found[row] = (*found.get(row, ()), item)
    return found


def _evaluate_kegiatan(
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
    served = [_amount(line.pagu) for line in named]
    unserved = [_amount(line.pagu) for line in named if line.alokasi.indikator is None]
    dialokasikan = exact_sum([*served, *(child.dialokasikan for child in children)])
    rests = [child.belum_dialokasikan for child in children]
    belum = _unnamed(_amount(pagu), dialokasikan, children, named, rests)
    told = exact_sum([*served, *(_told(child) for child in children)])
    bare = _unnamed(
        _amount(pagu), told, children, named, [child.tanpa_realisasi for child in children]
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


def _later(
    laporan: Laporan, sampai: AsOf, reader: Reader, masalah: list[Masalah]
) -> dict[str | None, Nilai]:
    """By kegiatan (None: of no single one) what revisions after the last day of `sampai` add.

    None where a revision has no date: nobody knows on which side it stands. The whole year has all.
    """
    found: dict[str | None, list[Nilai]] = {}
    for row in later_revisions(laporan, sampai):
        amount = reader.read(row, "jumlah", masalah)
        found.setdefault(row.kegiatan, []).append(amount if row.tanggal else None)
    return {
        kegiatan: None if None in amounts else exact_sum(numbers_of(amounts))
        for kegiatan, amounts in found.items()
    }


def _by_jenis(pagu: Nilai, belanja: Sequence[BelanjaResult]) -> Nilai:
    """What the belanja of a kegiatan tells of all its pagu; None where it does not."""
    whole = belanja_total(belanja)
    covers = _amount(whole.pagu) >= _amount(pagu)
    return whole.pasti if covers and isinstance(whole.pasti, Fraction) else None


def _told(hasil: KegiatanResult) -> Fraction:
    """The pagu of a kegiatan of which a line tells what was spent."""
    return max(hasil.dialokasikan, _amount(hasil.pagu) - hasil.tanpa_realisasi)


def _amount(nilai: Nilai) -> Fraction:
    return nilai if isinstance(nilai, Fraction) else NOL


def _with_rest(
    pagu: Nilai, lines: tuple[AlokasiResult, ...], below: Sequence[Nilai]
) -> tuple[AlokasiResult, ...]:
    """The lines, the one without indikator with the pagu left to it where none is entered."""
    last = lines[-1] if lines else None
    if last is None or last.alokasi.indikator is not None or last.alokasi.pagu is not None:
        return lines
    given = exact_sum(_amount(nilai) for nilai in (*(line.pagu for line in lines[:-1]), *below))
    left = max(NOL, pagu - given) if isinstance(pagu, Fraction) else pagu
    return (*lines[:-1], last.carrying(left))


def _spent(
    bare: Fraction, lines: Sequence[AlokasiResult], children: Sequence[KegiatanResult]
) -> Nilai:
    """The sum of lines that are all known; a part of it would be called the whole."""
    if bare > 0:
        return None
    parts = [(line.pasti, line.diketahui) for line in lines]
    parts += [(child.realisasi, _is_known(child)) for child in children if child.banyak_dasar]
    doubtful = [realisasi for realisasi, known in parts if not known]
    return unknown(doubtful) if doubtful else total(realisasi for realisasi, _ in parts)


def _is_known(hasil: KegiatanResult) -> bool:
    """Whether what was spent is known: a number, or "-" where there was nothing to spend."""
    return isinstance(hasil.realisasi, Fraction) or not _amount(hasil.pagu)


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
    below = exact_sum(_amount(child.pagu) for child in children)
    return max(NOL, pagu - below) + exact_sum(rests)


def pagu_inputs(laporan: Laporan) -> tuple[object, ...]:
    """All that `evaluate_pagu` reads besides the order of indikator; the same while unchanged."""
    return (
        laporan.data,
        laporan.daftar(Kegiatan),
        laporan.daftar(RevisiPagu),
        laporan.grouped(Alokasi, "kegiatan"),
        laporan.grouped(NilaiAlokasi, "alokasi"),
        laporan.daftar(Belanja),
        laporan.grouped(NilaiBelanja, "belanja"),
    )
