"""Pagu: the budget of the whole report from its tree of kegiatan, with what is unallocated."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import chain
from operator import attrgetter
from typing import Final

from lkjip_desktop.domain.formula.anggaran.alokasi import (
    AlokasiResult,
    evaluate_alokasi,
)
from lkjip_desktop.domain.formula.anggaran.belanja import (
    BelanjaResult,
    evaluate_belanja,
    later_revisions,
    less,
)
from lkjip_desktop.domain.formula.anggaran.kegiatan import (
    KegiatanResult,
    evaluate_kegiatan,
    is_known,
)
from lkjip_desktop.domain.formula.masalah import Masalah
from lkjip_desktop.domain.formula.memo import Each, Index, Memo, Source
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import (
    NOL,
    RunningTally,
    exact_sum,
    numbers_of,
    or_zero,
    total,
)
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
        if line.alokasi.indikator is None and or_zero(line.pagu) > 0:
            yield Address(Alokasi.KIND, line.alokasi.id, "pagu"), or_zero(line.pagu)
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
    known = all(is_known(item) for item in tops)
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
        found[key] = _settled(evaluate_kegiatan(*item, reader), found.get(key))
        return found[key]

    sources = tuple(Source(entries) for entries in (rows, below, depths, own, spent, later))
    upwards = reversed(tuple(depths))
    every = _KEGIATAN.recall(
        room, upwards, None, sources, reader, evaluate, lambda key: rows[key].induk
    )
    return {key: every[key] for key in depths}


def _settled(hasil: KegiatanResult, known: KegiatanResult | None) -> KegiatanResult:
    """The known result where all is the same; those below are the same objects then."""
    if known is None or tuple(map(id, hasil.anak)) != tuple(map(id, known.anak)):
        return hasil
    return known if hasil == known else hasil


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


def _later(
    laporan: Laporan, sampai: AsOf, reader: Reader, masalah: list[Masalah]
) -> dict[str | None, Nilai]:
    """By kegiatan (None: of no single one) what revisions after the last day of `sampai` add.

    None where a revision has no date: nobody knows on which side it stands. The whole year has all.
    """
    found: dict[str | None, list[Nilai]] = {}
    for row in later_revisions(laporan, sampai):
        added = reader.read(row, "jumlah", masalah)
        found.setdefault(row.kegiatan, []).append(added if row.tanggal else None)
    return {
        kegiatan: None if None in amounts else exact_sum(numbers_of(amounts))
        for kegiatan, amounts in found.items()
    }


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
