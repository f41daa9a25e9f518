"""Gabungan tabel: a total or an odd row among the rows, columns that join in unlike ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import NOL, exact_sum
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.bahan import IndikatorInput, Values, cell_of
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.rule.angka.geser import KOMA
from lkjip_desktop.domain.temuan.rule.angka.isian import RUNNING
from lkjip_desktop.domain.temuan.rule.angka.kinerja import CARA_PERSENTASE
from lkjip_desktop.domain.temuan.rule.tabel.kisi import LEAST, is_total
from lkjip_desktop.domain.temuan.wording import alike, call, shown

_P = Severity.PERINGATAN

JUMLAH: Final = FindingRule(
    "HASIL-07", _P, "Baris jumlah ikut dihitung dalam tabelnya, sehingga isinya terhitung dua kali."
)
GABUNG: Final = FindingRule(
    "HASIL-08",
    _P,
    "Kedua kolom suatu tabel digabung dengan cara yang berlainan, sehingga hasilnya jauh di bawah"
    " hasil setiap periodenya.",
)

ONE_ROW: Final = frozenset({"baris_terakhir", "diketik"})
"""Ways of computing that add nothing up: the last row may well be the total."""
COLUMNS: Final = ("pembanding", "realisasi")
FAR: Final = 2
"""So many times below each of its parts no whole can be that is made of them."""


def of_total(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """A counted row that is called a total, and is the sum of the counted rows beside it."""
    for table, _values in bahan.tables():
        if not table.dihitung or table.rincian.cara in ONE_ROW:
            continue
        rows = [item for item in table.baris if item.masuk]
        for n, item in enumerate(rows):
            parts = _parts(rows, n) if is_total(item.baris.uraian) else []
            if len(parts) >= LEAST:
                yield _total(bahan, table, item, parts)


def _parts(rows: Sequence[BarisResult], n: int) -> Sequence[BarisResult]:
    """The rows that a total is of: all the others, those above it, or those of its group."""
    plain = [item for item in rows if not is_total(item.baris.uraian)]
    above = [item for item in rows[:n] if item in plain]
    group = [item for item in plain if item.baris.kelompok == rows[n].baris.kelompok]
    return next((some for some in (plain, above, group) if _is_sum(rows[n], some)), [])


def _is_sum(total: BarisResult, parts: Sequence[BarisResult]) -> bool:
    told = [[getattr(item, column) for item in (total, *parts)] for column in COLUMNS]
    known = [column for column in told if all(isinstance(value, Fraction) for value in column)]
    return told[1] in known and all(exact_sum(rest) == whole for whole, *rest in known)


def _total(
    bahan: IndikatorInput, table: RincianResult, item: BarisResult, parts: Sequence[BarisResult]
) -> Temuan:
    row, name = bahan.hasil.indikator, item.baris.uraian.strip()
    most = shown(item.realisasi, alike([item.realisasi]))
    pesan = (
        f"Baris “{name}” pada tabel “{table.judul}” {call(row)} ({most}) adalah jumlah"
        f" {len(parts)} baris lainnya dan ikut dihitung, sehingga semuanya terhitung dua kali;"
        " hapus baris itu, dan pakai baris jumlah pada kaki tabel."
    )
    kedua = at(parts[0].baris)
    return JUMLAH.temuan(pesan, at(item.baris, "dihitung"), indikator=row, kedua=kedua)


def of_gabung(bahan: IndikatorInput, reader: Reader) -> Iterator[Temuan]:
    """A table whose rows come to far less of a whole than in any of their periods."""
    for table, values in bahan.tables():
        rincian, heads = table.rincian, (table.kolom_pembanding, table.kolom_realisasi)
        ways = (rincian.gabung_pembanding, rincian.gabung_realisasi)
        joined = rincian.gabung_baris == "kolom" and rincian.pengisian != "tahun"
        if not (table.dihitung and joined and ways[0] != ways[1] and table.sampai.setahun):
            continue
        pairs = zip(table.baris, values, strict=True)
        rows = [(item, _least(figures, reader)) for item, figures in pairs if item.masuk]
        known = [(item, least) for item, least in rows if least is not None]
        if known and all(_is_far_below(item, least) for item, least in known):
            row = bahan.hasil.indikator
            pesan = (
                f"Kolom “{heads[0] or 'Pembanding'}” tabel “{table.judul}” pada {call(row)}"
                f" digabung menjadi {CALLED[ways[0]]}, sedangkan “{heads[1] or 'Realisasi'}”"
                f" menjadi {CALLED[ways[1]]}, sehingga hasil setahun jauh di bawah hasil setiap"
                " periodenya; samakan cara menggabungnya."
            )
            lokasi, kedua = (at(rincian, f"gabung_{name}") for name in reversed(COLUMNS))
            yield GABUNG.temuan(pesan, lokasi, indikator=row, kedua=kedua)


CALLED: Final = {
    "jumlah": "jumlahnya",
    "rata_rata": "rata-ratanya",
    "rata_rata_aktif": "rata-ratanya",
    "terakhir": "yang terakhir",
    "kumulatif": "yang terakhir",
}


def _least(figures: Values, reader: Reader) -> Fraction | None:
    """The least that a row comes to in one of its periods; None where too few are known."""
    told = [[reader.read(cell, column, []) for column in COLUMNS] for cell in figures]
    shares = [
        done / whole
        for whole, done in told
        if isinstance(whole, Fraction) and isinstance(done, Fraction) and min(whole, done) > NOL
    ]
    return min(shares) if len(shares) >= RUNNING else None


def _is_far_below(item: BarisResult, least: Fraction) -> bool:
    whole, done = item.pembanding, item.realisasi
    if not isinstance(whole, Fraction) or not isinstance(done, Fraction) or whole <= NOL:
        return False
    return FAR * done < least * whole


PERSEN: Final = FindingRule(
    "HASIL-09",
    Severity.PERINGATAN,
    "Realisasi satu baris suatu tabel tampaknya persen, sedangkan baris lainnya banyaknya.",
)

PLAY: Final = 0.05
SPREAD: Final = 0.2
FEW: Final = 5
"""A row that comes to so many times less than the least of the others stands out."""


class OddRow(NamedTuple):
    """A row of the year that comes to far less than the others, which go together."""

    item: BarisResult
    sel: Values
    whole: Fraction
    done: Fraction
    least: float
    most: float
    """Of what the others come to."""

    def like_others(self, share: Fraction) -> bool:
        return self.least - PLAY <= share <= min(self.most + PLAY, 1)


def _odd_row(table: RincianResult, values: tuple[Values, ...]) -> OddRow | None:
    if not table.dihitung or table.rincian.cara not in CARA_PERSENTASE:
        return None
    told = [(item, cells) for item, cells in zip(table.baris, values, strict=True) if item.masuk]
    rows = [(_share(item), item, cells) for item, cells in told]
    known = sorted(((share, n) for n, (share, _, _) in enumerate(rows) if share is not None))
    if len(known) <= LEAST or not 0 < FEW * known[0][0] < known[1][0]:
        return None
    _, item, cells = rows[known[0][1]]
    whole, done = item.pembanding, item.realisasi
    least, most = known[1][0], known[-1][0]
    if len(cells) != 1 or most - least > SPREAD:
        return None
    if not isinstance(whole, Fraction) or not isinstance(done, Fraction):
        return None
    return OddRow(item, cells, whole, done, least, most)


def _share(item: BarisResult) -> float | None:
    """The part of a row that has both."""
    whole, done = item.pembanding, item.realisasi
    if not isinstance(whole, Fraction) or not isinstance(done, Fraction) or whole <= NOL:
        return None
    return done.numerator * whole.denominator / (done.denominator * whole.numerator)


def _percent(bahan: IndikatorInput, table: RincianResult, odd: OddRow) -> Temuan:
    (head, whole), (name, done) = _told(table, odd)
    pesan = (
        f"“{odd.item.baris.uraian}” pada {call(bahan.hasil.indikator)}: {name} {done} dari {head}"
        f" {whole} jauh di bawah baris lainnya, seakan-akan {done} %; bila itu persen, ketik"
        " banyaknya."
    )
    lokasi, kedua = (cell_of(odd.item, odd.sel, column) for column in reversed(COLUMNS))
    return PERSEN.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


def _told(table: RincianResult, odd: OddRow) -> tuple[tuple[str, str], tuple[str, str]]:
    return (
        (table.kolom_pembanding or "Pembanding", shown(odd.whole, alike([odd.whole]))),
        (table.kolom_realisasi or "Realisasi", shown(odd.done, alike([odd.done]))),
    )


SHIFTS: Final = (10, 100, 1000)
TOLD: Final = 10
"""So many that are done are no chance few."""
LARGE: Final = 3
"""A row with one zero too many is so many times as large as any other."""


def of_sepadan(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """A row that comes to what the others do once it is read as a percentage, or shifted."""
    for table, values in bahan.tables():
        odd = _odd_row(table, values)
        if odd is None:
            continue
        if odd.like_others(odd.done / SERATUS):
            yield _percent(bahan, table, odd)
        fits = [shift for shift in SHIFTS if odd.like_others(shift * odd.done / odd.whole)]
        if fits and (_is_broken(table, odd) or _is_large(table, odd, fits[0])):
            yield _shifted(bahan, table, odd, fits[0])


def _shifted(bahan: IndikatorInput, table: RincianResult, odd: OddRow, shift: int) -> Temuan:
    (head, whole), (name, done) = _told(table, odd)
    pesan = (
        f"“{odd.item.baris.uraian}” pada {call(bahan.hasil.indikator)}: {name} {done} dari {head}"
        f" {whole}, hanya seper{CALLED_SHIFT[shift]} baris lainnya, seakan-akan komanya bergeser;"
        " perbaiki yang keliru, atau kesampingkan dengan alasan."
    )
    lokasi, kedua = (cell_of(odd.item, odd.sel, column) for column in reversed(COLUMNS))
    return KOMA.temuan(pesan, lokasi, indikator=bahan.hasil.indikator, kedua=kedua)


CALLED_SHIFT: Final = {10: "sepuluh", 100: "seratus", 1000: "seribu"}


def _is_broken(table: RincianResult, odd: OddRow) -> bool:
    """Whether a part alone is no whole number among those that are."""
    rows = [item for item in table.baris if item.dihitung]
    told = [getattr(item, column) for item in rows for column in COLUMNS]
    parts = [value for value in told if isinstance(value, Fraction) and value.denominator > 1]
    return parts == [odd.done]


def _is_large(table: RincianResult, odd: OddRow, shift: int) -> bool:
    """Whether the whole alone may have a zero too many: as much was done as of others."""
    rows = [item for item in table.baris if item.masuk and item is not odd.item]
    largest, most = (
        max(value for item in rows if isinstance(value := getattr(item, column), Fraction))
        for column in COLUMNS
    )
    usual = odd.done.denominator == 1 and odd.done >= TOLD and 2 * odd.done <= LARGE * most
    return usual and (shift > SHIFTS[0] or odd.whole >= LARGE * largest)
