"""The figures within reach of a sentence: all that the report knows of what it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import partial
from itertools import combinations
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Baris
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.claim.fact.part import OfParts
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure, group_token
from lkjip_desktop.domain.temuan.claim.kind.table import is_goal, minus
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, KEGIATAN, Ref
from lkjip_desktop.domain.temuan.claim.language.names import words as words_of
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.units import rupiah_of
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.wording import call

GROUPS: Final = "SJU"
LEFT: Final = "belum"
"""The property of what was not done."""
_MOST_ROWS: Final = 60
"""Rows of a table that are within reach; among more any number is near to one of them."""


class NamedFigure(NamedTuple):
    """A figure of what a sentence names."""

    nilai: Fraction
    figure: Figure
    unit: str
    """`RUPIAH`, `PERCENT`, or "" of what counts or measures."""
    prop: str
    of: Ref
    row: str = ""
    """The name of its row, if it is one of a table."""
    worked_out: bool = False
    """Whether it is a rest or a total that stands in no cell."""


def named(parsed: Parsed, own: str) -> tuple[Ref, ...]:
    """What a sentence names, or its lead-ins, or what it stands under."""
    refs = [
        chunk.ref
        for item in (parsed, *parsed.under)
        for chunk in item.chunks
        if chunk.ref is not None and chunk.letter in "IKSJU"
    ]
    if own:
        refs.append(Ref(INDIKATOR, own))
    if parsed.topic is not None:
        refs.append(parsed.topic)
    return tuple(dict.fromkeys(refs))


def _figure(
    figure: Figure, unit: str, prop: str, of: Ref, row: str = "", *, worked_out: bool = False
) -> Iterator[NamedFigure]:
    """A figure within reach, if it is a number and more than nothing."""
    nilai = figure.nilai
    if isinstance(nilai, Fraction) and nilai > 0:
        yield NamedFigure(nilai, figure, unit, prop, of, row, worked_out)


def reached(refs: Sequence[Ref], facts: Facts) -> list[NamedFigure]:
    """The figures of this year of all that is named."""
    return [item for ref in refs for item in _of(ref, facts)]


def _of(ref: Ref, facts: Facts) -> Sequence[NamedFigure]:
    if ref.kind == INDIKATOR:
        hasil = facts.indikator(ref.id)
        if hasil is None:
            return ()
        return _reached(hasil)
    if ref.kind == KEGIATAN:
        return tuple(_of_kegiatan(ref, facts))
    return tuple(_of_group(ref, facts)) if ref.kind in GROUPS else ()


@OfParts
def _reached(hasil: IndikatorResult) -> tuple[NamedFigure, ...]:
    return tuple(_of_indikator(hasil))


def _of_indikator(hasil: IndikatorResult) -> Iterator[NamedFigure]:
    row = hasil.indikator
    name = f"indikator {call(row)}"
    ref, token, scale = Ref(INDIKATOR, row.id), f"indikator/{row.id}/", rupiah_of(row.satuan)
    unit = PERCENT if is_percent(row.satuan) else ""
    for column, prop in (("target", "target"), ("target_atas", "batas"), ("realisasi",) * 2):
        nilai = getattr(hasil, column)
        live = token + column if column != "target_atas" else ""
        words = "batas atas target" if column == "target_atas" else column
        yield from _figure(Figure(nilai, f"{words} {name}", at(row), live), unit, prop, ref)
        if scale and isinstance(nilai, Fraction):
            yield from _figure(Figure(nilai * scale, f"{words} {name}", at(row)), RUPIAH, prop, ref)
    for column, unit_, prop in _COLUMNS:
        live = token + column if column != "capaian_dibatasi" else ""
        words = _WORDS.get(column, column)
        figure = Figure(getattr(hasil, column), f"{words} {name}", at(row), live)
        yield from _figure(figure, unit_, prop, ref)
    for table in hasil.rincian:
        yield from _of_table(table, ref)


_COLUMNS: Final = (
    ("capaian", PERCENT, "capaian"),
    ("capaian_dibatasi", PERCENT, "capaian"),
    ("pagu", RUPIAH, "pagu"),
    ("realisasi_anggaran", RUPIAH, "belanja"),
    ("sisa", RUPIAH, "sisa"),
    ("serapan", PERCENT, "serapan"),
    ("efisiensi", PERCENT, "efisiensi"),
)
_WORDS: Final = {"capaian_dibatasi": "capaian", "realisasi_anggaran": "realisasi anggaran"}


def _of_table(table: RincianResult, ref: Ref) -> Iterator[NamedFigure]:
    done, other = table.kolom_realisasi.lower(), table.kolom_pembanding.lower()
    for item in table.baris if len(table.baris) <= _MOST_ROWS else ():
        uraian, place = item.baris.uraian, at(item.baris)
        of_row = f"baris “{uraian}”"
        live = f"{Baris.KIND}/{item.baris.id}/"
        compared = Figure(item.pembanding, f"{other} {of_row}", place, f"{live}pembanding")
        yield from _figure(compared, "", "", ref, uraian)
        result = Figure(item.realisasi, f"{done} {of_row}", place, f"{live}realisasi")
        yield from _figure(result, "", "", ref, uraian)
        if table.rincian.satuan == "%":  # the live one has no sign
            yield from _figure(result._replace(token=""), PERCENT, "", ref, uraian)
        share = Figure(item.persentase, f"persentase {of_row}", place, f"{live}persentase")
        yield from _figure(share, PERCENT, "", ref, uraian)
        rest = Figure(minus(item.pembanding, item.realisasi), f"yang belum pada {of_row}", place)
        of = uraian if table.baris[1:] else ""
        yield from _figure(rest, "", LEFT, ref, of, worked_out=True)
    place = at(table.rincian)
    totals = [("jumlah_realisasi", f"jumlah {done}")]
    if not is_goal(other):
        totals.append(("jumlah_pembanding", f"jumlah {other}"))
    for column, words in totals:
        name, live = f"{words} pada tabel “{table.judul}”", f"{place.kind}/{place.id}/{column}"
        figure = Figure(getattr(table, column), name, place, live)
        yield from _figure(figure, "", "jumlah", ref)
    means = ((table.persentase_jumlah, PERCENT), (table.rata_rata_realisasi, ""))
    for nilai, unit in (*means, (table.nilai, "")):
        yield from _figure(Figure(nilai, "", place), unit, "", ref, worked_out=True)


def _of_kegiatan(ref: Ref, facts: Facts) -> Iterator[NamedFigure]:
    line = facts.kegiatan(ref.id)
    if line is None:
        return
    name = f"{line.kegiatan.jenis} “{line.kegiatan.nama}”"
    for column, words, unit, prop in (
        ("pagu", "pagu", RUPIAH, "pagu"),
        ("realisasi", "realisasi anggaran", RUPIAH, "belanja"),
        ("sisa", "sisa anggaran", RUPIAH, "sisa"),
        ("serapan", "serapan", PERCENT, "serapan"),
    ):
        figure = Figure(
            getattr(line, column), f"{words} {name}", None, f"kegiatan/{ref.id}/{column}"
        )
        yield from _figure(figure, unit, prop, ref)


def _of_group(ref: Ref, facts: Facts) -> Iterator[NamedFigure]:
    group = facts.group(ref.kind, ref.id)
    if group is None:
        return
    live = partial(group_token, ref.kind, ref.id)
    for nilai, token in (
        (group.rata_rata_capaian, live("rata_rata_capaian")),
        (group.rata_rata_asli, ""),
        (group.rata_rata_berbobot, live("rata_rata_berbobot")),
    ):
        figure = Figure(nilai, "rata-rata capaiannya", None, token)
        yield from _figure(figure, PERCENT, "rata", ref)
    for nilai, words, prop, name in (
        (group.pagu, "pagu indikatornya", "pagu", "pagu"),
        (group.pasti, "realisasi anggaran indikatornya", "belanja", "realisasi_anggaran"),
        (group.sisa, "sisa pagu indikatornya", "sisa", "sisa"),
    ):
        yield from _figure(Figure(nilai, words, None, live(name)), RUPIAH, prop, ref)
    absorbed = Figure(group.serapan, "serapan indikatornya", None, live("serapan"))
    yield from _figure(absorbed, PERCENT, "serapan", ref)


def of_whole(facts: Facts) -> tuple[NamedFigure, ...]:
    """The money and the means of the whole report."""
    return tuple(_whole(facts))


def _whole(facts: Facts) -> Iterator[NamedFigure]:
    for name, words, live, unit, prop in _WHOLE:
        token = f"ringkasan/{live}" if live else ""
        figure = Figure(facts.whole(name), words, None, token)
        yield from _figure(figure, unit, prop, WHOLE, worked_out=not words)
    for nilai in facts.revisions():
        yield from _figure(Figure(nilai, ""), RUPIAH, "revisi", WHOLE, worked_out=True)


_WHOLE: Final = (
    ("awal", "pagu awal", "pagu_awal", RUPIAH, "awal"),
    ("akhir", "pagu akhir", "pagu_akhir", RUPIAH, "akhir"),
    ("belanja", "realisasi anggaran", "realisasi_anggaran", RUPIAH, "belanja"),
    ("sisa", "sisa anggaran", "sisa", RUPIAH, "sisa"),
    ("lalu", "pagu awal tahun sebelumnya", "pagu_lalu", RUPIAH, "awal"),
    ("revisi", "", "", RUPIAH, "revisi"),
    ("pagu indikator", "", "", RUPIAH, "pagu"),
    ("belanja indikator", "", "", RUPIAH, "belanja"),
    ("sisa indikator", "", "", RUPIAH, "sisa"),
    ("serapan", "serapan pagu akhir", "serapan", PERCENT, "serapan"),
    ("serapan indikator", "", "", PERCENT, "serapan"),
    ("rata", "rata-rata capaian", "rata_rata_capaian", PERCENT, "rata"),
    ("rata asli", "", "", PERCENT, "rata"),
    ("rata berbobot", "", "", PERCENT, "rata"),
    ("efisiensi", "efisiensi", "efisiensi", PERCENT, "efisiensi"),
)
"""Names of `Facts.whole`, what they are called (nothing: only known, not told), and more."""


def of_years(refs: Sequence[Ref], years: Sequence[int], facts: Facts) -> tuple[NamedFigure, ...]:
    """What is known of these indikator in other years, earlier and planned."""
    rows = [ref for ref in refs if ref.kind == INDIKATOR]
    return tuple(x for ref in rows for year in years for x in _of_year(ref, year, facts))


def _of_year(ref: Ref, year: int, facts: Facts) -> Iterator[NamedFigure]:
    hasil = facts.indikator(ref.id)
    if hasil is None:
        return
    own, name = PERCENT if is_percent(hasil.indikator.satuan) else "", facts.name(ref.id)
    past, place = facts.past(ref.id, year), at(hasil.indikator)
    figure = Figure(past.get("capaian"), f"capaian {name} tahun {year}", place)
    yield from _figure(figure, PERCENT, "capaian", ref)
    scale = rupiah_of(hasil.indikator.satuan)
    told = [(past.get(prop), prop) for prop in ("target", "realisasi")]
    for nilai, prop in (*told, *((nilai, "target") for nilai in facts.planned(ref.id, year))):
        words = f"{prop} {name} tahun {year}"
        yield from _figure(Figure(nilai, words, place), own, prop, ref)
        if scale and isinstance(nilai, Fraction):
            money = Figure(nilai * scale, words, place)
            yield from _figure(money, RUPIAH, prop, ref, worked_out=True)


def is_of_named_row(parsed: Parsed, said: Quantity, facts: Facts) -> bool:
    """Whether it is a figure of a row of a free table that is named, or the gap between two."""
    for _, rows in facts.free_everywhere():
        for row in rows:
            name = words_of(row.uraian)
            places = range(len(parsed.texts) - len(name) + 1)
            if name[1:] and any(parsed.texts[at : at + len(name)] == name for at in places):
                own = numbers_of(nilai for _, nilai in row.angka)
                every = (*own, *(abs(one - other) for one, other in combinations(own, 2)))
                if any(agrees(said, nilai * n) for nilai in every for n in _SCALES):
                    return True
    return False


_SCALES: Final = (1, 1_000, 1_000_000, 1_000_000_000)
"""What a column may count in: rupiah, or millions of them."""
