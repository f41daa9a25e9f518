"""With how many decimals each figure of a report is written: in all places with the same.

A figure is shown with the decimals of its unit, and with more of them where else another one that
is printed beside it would not follow from it: a capaian from target and realisasi, a mean from its
terms. That is decided once for the whole report and by the exact value, so that no page writes the
same figure otherwise than another.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from lkjip_desktop.domain.display.explain import (
    capaian_formula,
    efisiensi_formula,
    efisiensi_offers,
    persen,
    target_limits,
)
from lkjip_desktop.domain.display.rumus import (
    BAGIAN,
    MOST,
    RATA_RATA,
    Bilangan,
    Rumus,
    decimals,
)
from lkjip_desktop.domain.display.takaran import Takaran, takaran
from lkjip_desktop.domain.formula.baris import BERBOBOT, BarisResult
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult, figures
from lkjip_desktop.domain.formula.memo import Memo
from lkjip_desktop.domain.formula.periode import quarters
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.setting import PerNilai, Settings
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai, entered_decimals


class Relation(NamedTuple):
    """A figure that is printed beside those it follows from."""

    rumus: Rumus
    operands: Sequence[Bilangan]
    hasil: Bilangan
    offered: Sequence[Sequence[int]]
    """Decimals of the operands, in the order in which they are tried; none: as `_offers` has it."""

    def touches(self, values: set[Fraction]) -> bool:
        """Whether one of these values stands in it."""
        return any(item.nilai in values for item in (self.hasil, *self.operands))

    def needs(self) -> dict[Fraction, int]:
        """With how many decimals the result follows, of the operands that are shown with fewer.

        Empty where it does, or with no number of decimals would.
        """
        offered = self.offered or _offers(self.operands)
        found = decimals(self.rumus, self.operands, self.hasil, offered) or ()
        return {
            item.nilai: more
            for item, more in zip(self.operands, found, strict=bool(found))
            if more > item.takaran.most(item.nilai)
            and item.takaran.rounded(item.nilai) != item.nilai
        }


_FOUND: Memo[Mapping[Fraction, int]] = Memo(8)


def as_written(laporan: Laporan, hasil: Figures) -> Figures:
    """The figures of a report with the decimals it writes each of them with in their settings."""
    then = _quarters_before(laporan, hasil)
    found = _FOUND.recall(
        (laporan.ruang, hasil.sampai.bulan),
        (hasil, then),
        Reader(laporan),
        lambda: _decided(hasil, then),
    )
    return replace(hasil, settings=replace(hasil.settings, desimal_angka=found))


def _quarters_before(laporan: Laporan, hasil: Figures) -> Sequence[IndikatorResult]:
    """What is measured in periode as of each quarter before; a table has them side by side."""
    measured = [key for key, item in hasil.indikator.items() if item.per_periode]
    before = quarters(hasil.sampai.tahun)[: hasil.sampai.triwulan - 1]
    then = [figures(laporan, periode).indikator for periode in (before if measured else ())]
    return [reached[key] for reached in then for key in measured]


def _decided(hasil: Figures, then: Sequence[IndikatorResult]) -> Mapping[Fraction, int]:
    found = _set_for_indikator(hasil)
    rules = replace(hasil.settings, desimal_angka=found)
    before = (relation for item in then for relation in _of_capaian(item, rules))
    _settle([*_relations(hasil, rules), *before], found)
    return PerNilai(found)


def _set_for_indikator(hasil: Figures) -> dict[Fraction, int]:
    """More decimals that were asked for the figures of an indikator hold wherever these stand."""
    asked, usual = hasil.settings.desimal_indikator, hasil.settings.desimal
    return {
        nilai: asked[key]
        for key, item in hasil.indikator.items()
        if asked.get(key, 0) > usual
        for nilai in numbers_of((item.target, item.target_atas, item.realisasi))
        if entered_decimals(nilai, usual + 1) > usual
    }


def _settle(relations: Sequence[Relation], found: dict[Fraction, int]) -> None:
    """Raise decimals until each result follows; one more may upset what followed before."""
    waiting: Iterable[Relation] = relations
    while waiting:
        raised: set[Fraction] = set()
        for relation in waiting:
            needs = relation.needs()
            found.update(needs)
            raised.update(needs)
        waiting = [item for item in relations if item.touches(raised)] if raised else ()


FEW = 16
"""Of up to so many operands only some are given more decimals, where that is enough."""


def _offers(operands: Sequence[Bilangan]) -> Iterator[Sequence[int]]:
    """As few decimals as can be, and more of as few operands: first those that are rounded most."""
    least = min(item.takaran.desimal for item in operands)
    yield [least] * len(operands)
    lost = [abs(item.nilai - item.takaran.rounded(item.nilai)) for item in operands]
    rounded = sorted((n for n, rest in enumerate(lost) if rest), key=lost.__getitem__, reverse=True)
    few = len(rounded) if len(rounded) <= FEW else 0
    some = [*([n] for n in rounded[:few]), *(rounded[:size] for size in range(2, few)), rounded]
    for more in range(least + 1, MOST + 1):
        for chosen in some:
            raised = dict.fromkeys(chosen, more)
            yield [raised.get(n, least) for n in range(len(operands))]


def _relation(
    rumus: Rumus,
    operands: Sequence[Bilangan],
    hasil: Takaran,
    offered: Sequence[Sequence[int]] = (),
) -> Relation:
    exact = rumus.hitung(*(item.nilai for item in operands))
    return Relation(rumus, operands, Bilangan(exact, hasil), offered)


def _relations(hasil: Figures, rules: Settings) -> Iterator[Relation]:
    """Results before what they follow from, so that hardly any is looked at twice."""
    whole = hasil.ringkasan
    groups = (whole.semua, *whole.per_jenjang.values(), *whole.per_sasaran.values())
    every = list(hasil.indikator.values())
    if hasil.sampai.setahun:  # an interim report tells no efisiensi
        yield from _of_efisiensi((*groups, *every), rules)
    for group in groups:
        yield from _of_mean(group, hasil, rules)
    for item in every:
        yield from _of_capaian(item, rules)
        yield from _of_realisasi(item, rules)
        for table in item.rincian:
            yield from _of_rows(item, table, rules)


def _of_efisiensi(
    daftar: Iterable[IndikatorResult | GroupResult], rules: Settings
) -> Iterator[Relation]:
    for item in daftar:
        if isinstance(item.efisiensi, Fraction):
            rumus, operands = efisiensi_formula(item, rules)
            yield _relation(rumus, operands, persen(rules), efisiensi_offers(rumus, rules))


def _of_mean(group: GroupResult, hasil: Figures, rules: Settings) -> Iterator[Relation]:
    every, own = [hasil.indikator[key] for key in group.daftar_id], persen(rules)
    capped = group.rata_rata_dibatasi
    terms = numbers_of(item.capaian_dibatasi if capped else item.capaian for item in every)
    yield from _mean(terms, own, own)


def _mean(terms: Sequence[Fraction], own: Takaran, hasil: Takaran) -> Iterator[Relation]:
    if terms:
        yield _relation(RATA_RATA, [Bilangan(item, own) for item in terms], hasil)


def _of_capaian(item: IndikatorResult, rules: Settings) -> Iterator[Relation]:
    limits = target_limits(item.indikator, item.target, item.target_atas)
    own = takaran(item.indikator, rules)
    yield from _divided(item.indikator.polaritas, limits, item.realisasi, lambda _: own, rules)


def _divided(
    polaritas: str,
    limits: tuple[Nilai, Nilai],
    realisasi: Nilai,
    size: Callable[[Nilai], Takaran],
    rules: Settings,
) -> Iterator[Relation]:
    found = capaian_formula(polaritas, limits, realisasi, size, rules)
    if found is not None:
        yield _relation(*found, persen(rules))


def _of_realisasi(item: IndikatorResult, rules: Settings) -> Iterator[Relation]:
    """The realisasi of an indikator from the results of its tables."""
    own = takaran(item.indikator, rules)
    counted = [table for table in item.rincian if table.dihitung]
    if not item.diketik:
        yield from _mean(numbers_of(table.nilai_indikator for table in counted), own, own)
    for table in counted:
        pair = numbers_of((table.nilai, item.target))
        if table.bagian_target and len(pair) > 1:
            share = [Bilangan(pair[0], persen(rules)), Bilangan(pair[1], own)]
            yield _relation(BAGIAN, share, own)


MANY = 200
"""The mean of more rows nobody works out again; it would take its time, too."""


def _of_rows(item: IndikatorResult, table: RincianResult, rules: Settings) -> Iterator[Relation]:
    """The result of a table from the percentages of its rows, and the mean that stands there."""
    if len(table.baris) > MANY:
        return
    rows = [row for row in table.baris if row.masuk and isinstance(row.persentase, Fraction)]
    cara, size = table.rincian.cara, takaran(item.indikator, rules, table.rincian.satuan)
    own = persen(rules)
    for row in rows if table.rincian.pengisian != "tahun" else ():
        yield from _of_periods(row, rules)
    if cara == BERBOBOT and isinstance(table.nilai, Fraction):
        yield _weighted(table, rows, own, size)
    shares = [row.persentase for row in rows if isinstance(row.persentase, Fraction)]
    if cara == "rata_rata_persentase" or (cara == "jumlah_per_jumlah" and len(shares) == 1):
        yield from _mean(shares, own, size)
    elif table.rincian.kaki_rata_rata:
        yield from _mean(shares, own, own)


def _of_periods(row: BarisResult, rules: Settings) -> Iterator[Relation]:
    """The percentage of a row from figures that are means of those of its periode."""

    def size(nilai: Nilai) -> Takaran:
        places = entered_decimals(nilai, rules.desimal)
        return Takaran(places, True, rules.potong, rules.desimal_angka)

    pair = numbers_of((row.pembanding, row.realisasi))
    if not row.per_periode and any(size(nilai).rounded(nilai) != nilai for nilai in pair):
        limits = (row.pembanding, row.pembanding)
        yield from _divided(row.polaritas, limits, row.realisasi, size, rules)


def _weighted(
    table: RincianResult, rows: Sequence[BarisResult], own: Takaran, size: Takaran
) -> Relation:
    weighed = [row for row in rows if not row.pengurang]
    weights = [row.bobot for row in weighed]
    (off,) = numbers_of((table.pengurang,))

    def mean(*shares: Fraction) -> Fraction:
        pairs = zip(weights, shares, strict=True)
        return exact_sum(weight * share for weight, share in pairs) / exact_sum(weights) - off

    terms = [Bilangan(nilai, own) for nilai in numbers_of(row.persentase for row in weighed)]
    return _relation(Rumus(mean, " ".join), terms, size)
