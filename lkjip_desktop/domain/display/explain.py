"""The formula of every computed figure with its numbers in it, as Indonesian text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from lkjip_desktop.domain.display.rumus import (
    BAGI,
    BAGI_KURANG,
    BAGIAN,
    BOBOT,
    EFISIENSI,
    INDEKS,
    MOST,
    PERSEN,
    RATA_RATA,
    TURUN,
    Bilangan,
    Rumus,
    isian,
    written,
)
from lkjip_desktop.domain.display.takaran import Takaran, takaran, takaran_isian, takaran_satuan
from lkjip_desktop.domain.formula.anggaran.pagu import PaguResult
from lkjip_desktop.domain.formula.baris import BarisResult, RowState
from lkjip_desktop.domain.formula.capaian import capaian
from lkjip_desktop.domain.formula.figures import Figures, IndikatorResult
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.sums import NOL, exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.setting import Predikat, PredikatBand, Settings
from lkjip_desktop.domain.number.figure import (
    Nilai,
    NotApplicable,
    format_entered,
    format_rupiah,
)

if TYPE_CHECKING:
    from lkjip_desktop.domain.formula.ringkasan import GroupResult

FEW = 4
"""Up to so many terms of a mean are written out."""


def shown(nilai: Nilai, rules: Settings) -> str:
    """A computed figure as it is displayed: rounded (or cut) to the decimals of the settings."""
    return persen(rules).text(nilai, kosong="belum diisi")


def entered(nilai: Nilai) -> str:
    """A figure as it was entered, with all its decimals."""
    return format_entered(nilai, kosong="belum diisi")


def _equals(formula: str, hasil: str, *, result: bool = True) -> str:
    return f"{formula} = {hasil}" if result else formula


def _missing(*named: tuple[str, Nilai]) -> str | None:
    """Why nothing can be computed, if one of these is not a number."""
    for name, nilai in named:
        if nilai is None:
            return f"{name} belum diisi"
    for name, nilai in named:
        if isinstance(nilai, NotApplicable):
            return f"{name} tidak berlaku"
    return None


def _written(
    rumus: Rumus,
    daftar: Sequence[Bilangan],
    of: Takaran,
    offered: Iterable[Sequence[int]] | None = None,
    *,
    result: bool = True,
) -> str:
    """A formula whose result follows from its printed operands; `of` is how the result is shown."""
    text = of.text(rumus.hitung(*(item.nilai for item in daftar)))
    return _equals(written(rumus, daftar, of, offered), text, result=result)


def persen(rules: Settings) -> Takaran:
    """How a computed percentage is shown."""
    return takaran_satuan("%", rules)


def explain_persentase(hasil: BarisResult, rules: Settings) -> str:
    """The percentage of a row: "1.067 : 1.000 × 100 = 106,70"."""
    if hasil.per_periode:
        return "rata-rata persentase setiap periode"
    reason = _missing(("pembanding", hasil.pembanding), ("realisasi", hasil.realisasi))
    if reason is not None:
        return reason
    if hasil.pembanding == 0:
        if hasil.realisasi == 0:
            return "pembanding dan realisasi 0: tidak berlaku"
        left_out = hasil.keadaan is RowState.SALAH
        return f"pembanding 0: {'baris tidak ikut dihitung' if left_out else 'tidak berlaku'}"
    limits = (hasil.pembanding, hasil.pembanding)
    return _ratio(hasil.polaritas, limits, hasil.realisasi, rules, takaran_isian)


def _ratio(
    polaritas: str,
    limits: tuple[Nilai, Nilai],
    realisasi: Nilai,
    rules: Settings,
    size: Callable[[Nilai], Takaran],
    *,
    result: bool = True,
) -> str:
    """A capaian with its numbers; both limits are the target where there is no range."""
    formula, sign = _formula(polaritas, limits, realisasi, rules, size)
    if not result:
        return formula
    plain = capaian(polaritas, *limits, realisasi, replace(rules, lantai_nol=False)).nilai
    if not isinstance(plain, Fraction):
        return f"{formula}: tidak berlaku"
    floored = ", dihitung 0" if rules.lantai_nol and plain < 0 else ""
    return f"{formula}{sign}{shown(plain, rules)}{floored}"


def _formula(
    polaritas: str,
    limits: tuple[Nilai, Nilai],
    realisasi: Nilai,
    rules: Settings,
    size: Callable[[Nilai], Takaran],
) -> tuple[str, str]:
    """The formula and what leads from it to its result."""
    lower, upper, reached = _numbers(limits, realisasi)

    def text(nilai: Nilai) -> str:
        return size(nilai).text(nilai)

    if polaritas == "rentang" and lower <= reached <= upper:
        return f"{text(reached)} di dalam rentang {text(lower)} sampai {text(upper)}", ": "
    turned = _is_turned(polaritas, upper, reached)
    if turned and upper == 0:
        return f"target 0 dan realisasi {entered(reached)}", ": "
    divided = _divided(polaritas, limits, realisasi, rules)
    if divided is None:
        first, second = (upper, reached) if turned else (reached, lower)
        return PERSEN.tulis(text(first), text(second)), ": "
    rumus, pair = divided
    operands = [Bilangan(item, size(item)) for item in pair]
    return written(rumus, operands, persen(rules)), " = "


def _numbers(limits: tuple[Nilai, Nilai], realisasi: Nilai) -> tuple[Fraction, Fraction, Fraction]:
    """Both limits and what was reached; 0 for what is no number."""
    lower, upper, reached = (
        item if isinstance(item, Fraction) else NOL for item in (*limits, realisasi)
    )
    return lower, upper, reached


def _is_turned(polaritas: str, upper: Fraction, reached: Fraction) -> bool:
    """Whether less would be better."""
    return polaritas == "turun" or (polaritas == "rentang" and reached > upper)


def _divided(
    polaritas: str, limits: tuple[Nilai, Nilai], realisasi: Nilai, rules: Settings
) -> tuple[Rumus, tuple[Fraction, Fraction]] | None:
    """How a capaian is divided and what by what; None where it is not, or by nothing."""
    lower, upper, reached = _numbers(limits, realisasi)
    if polaritas == "rentang" and lower <= reached <= upper:
        return None
    turned = _is_turned(polaritas, upper, reached)
    by_done = turned and rules.rumus_turun == "t_per_r"
    if (reached if by_done else upper if turned else lower) == 0:
        return None
    return TURUN if turned and not by_done else PERSEN, (
        (upper, reached) if turned else (reached, lower)
    )


def capaian_formula(
    polaritas: str,
    limits: tuple[Nilai, Nilai],
    realisasi: Nilai,
    size: Callable[[Nilai], Takaran],
    rules: Settings,
) -> tuple[Rumus, tuple[Bilangan, Bilangan]] | None:
    """How a capaian follows from target and realisasi as they are shown; None: by no division.

    `limits` are those of `target_limits`, or both the pembanding of a row.
    """
    known = all(isinstance(item, Fraction) for item in (*limits, realisasi))
    divided = _divided(polaritas, limits, realisasi, rules)
    if not known or divided is None:
        return None
    rumus, (one, other) = divided
    return rumus, (Bilangan(one, size(one)), Bilangan(other, size(other)))


def efisiensi_offers(rumus: Rumus, rules: Settings) -> Sequence[tuple[int, int]]:
    """Decimals of the operands of an efisiensi: as few as can be, rather more of serapan.

    That follows from whole rupiah with all of them.
    """
    return _pairs(rules.desimal, turned=rumus is INDEKS)


@cache
def _pairs(least: int, *, turned: bool) -> Sequence[tuple[int, int]]:
    every = sorted(product(range(least, MOST + 1), repeat=2), key=max)
    return [(done, spent) if turned else (spent, done) for done, spent in every]


def explain_rincian(
    hasil: RincianResult, rules: Settings, *, result: bool = True, of: Takaran | None = None
) -> str:
    """How a rincian gives its result: "rata-rata 2 baris = 117,69", "9 : 9 × 100 = 100,00".

    `of` is how the result is shown, where it is not as its own unit asks.
    """
    own = of or takaran_satuan(hasil.rincian.satuan, rules)
    text = own.text(hasil.nilai, kosong="belum diisi")
    if hasil.rincian.cara == "diketik":
        return _equals("hasil diketik", text, result=result)
    if not hasil.banyak:
        if any(row.dihitung and row.keadaan is RowState.KOSONG for row in hasil.baris):
            return "semua baris belum diisi"
        return "semua baris tidak berlaku" if hasil.baris else "belum ada baris"
    return _equals(_cara(hasil, own), text, result=result)


def _cara(hasil: RincianResult, own: Takaran) -> str:
    count = entered(Fraction(hasil.banyak))
    rows = f"{count} baris"
    match hasil.rincian.cara:
        case "rata_rata_persentase":
            return f"rata-rata {rows}"
        case "jumlah_per_jumlah":
            return _of_sums(hasil, own)
        case "rata_rata_realisasi":
            pair = (hasil.jumlah_realisasi, Fraction(hasil.banyak))
            return written(BAGI, [isian(item) for item in numbers_of(pair)], own)
        case "jumlah":
            return f"jumlah {rows}"
        case "rata_rata_berbobot":
            return _weighted(hasil, own)
        case _:
            return "realisasi baris terakhir"


def _weighted(hasil: RincianResult, own: Takaran) -> str:
    """Sum of bobot times percentage over sum of bobot, less what is taken off."""
    pair = numbers_of((hasil.jumlah_berbobot, hasil.jumlah_bobot))
    if len(pair) < 2 or not pair[1]:  # noqa: PLR2004 - both of them
        return "jumlah bobot 0"
    if hasil.pengurang:
        terms = [*pair, *numbers_of((hasil.pengurang,))]
        return written(BAGI_KURANG, [isian(item) for item in terms], own)
    return written(BAGI, [isian(item) for item in pair], own)


def _of_sums(hasil: RincianResult, own: Takaran) -> str:
    pair = (hasil.jumlah_realisasi, hasil.jumlah_pembanding)
    if not isinstance(hasil.persentase_jumlah, Fraction):
        return PERSEN.tulis(*map(entered, pair))
    return written(PERSEN, [isian(item) for item in numbers_of(pair)], own)


def explain_kaki(hasil: RincianResult, rules: Settings) -> str:
    """The percentage in the foot of a rincian: sum of realisasi over sum of pembanding."""
    pair = (("pembanding", hasil.jumlah_pembanding), ("realisasi", hasil.jumlah_realisasi))
    reason = _missing(*pair)
    if reason is None and isinstance(hasil.persentase_jumlah, NotApplicable):
        reason = "pembanding tidak lengkap atau berjumlah 0"
    if reason is not None:
        return reason
    return _equals(_of_sums(hasil, persen(rules)), shown(hasil.persentase_jumlah, rules))


def explain_realisasi(hasil: IndikatorResult, rules: Settings, *, result: bool = True) -> str:
    """Where the realisasi of an indikator comes from."""
    if hasil.diketik:
        return "diketik langsung pada indikator"
    counted = [table for table in hasil.rincian if table.dihitung]
    if not counted:
        return "realisasi belum diisi" if hasil.realisasi is None else "tidak berlaku"
    known = [table for table in counted if isinstance(table.nilai_indikator, Fraction)]
    own = takaran(hasil.indikator, rules)
    if len(known) != 1:
        terms = numbers_of(table.nilai_indikator for table in known)
        if not terms:
            return explain_rincian(counted[0], rules)
        return _mean("rincian", terms, own, result=result)
    table = known[0]
    if not table.bagian_target:
        return explain_rincian(table, rules, result=result, of=own)
    share = explain_bagian(hasil, table, rules, result=result)
    return f"{explain_rincian(table, rules)}; {share}"


def explain_bagian(
    hasil: IndikatorResult, table: RincianResult, rules: Settings, *, result: bool = True
) -> str:
    """A result in percent as a share of the target: "97,00 % × 1 = 0,97"."""
    own = takaran(hasil.indikator, rules)
    pair = numbers_of((table.nilai, hasil.target))
    daftar = [Bilangan(*item) for item in zip(pair, (persen(rules), own), strict=True)]
    return _written(BAGIAN, daftar, own, result=result)


def _mean(name: str, terms: Sequence[Fraction], own: Takaran, *, result: bool) -> str:
    if len(terms) > FEW:
        pair = (Bilangan(exact_sum(terms), own), isian(Fraction(len(terms))))
        formula = _written(BAGI, pair, own, result=result)
    else:
        formula = _written(RATA_RATA, [Bilangan(t, own) for t in terms], own, result=result)
    return f"rata-rata {len(terms)} {name}: {formula}"


def target_limits(row: Indikator, target: Nilai, atas: Nilai) -> tuple[Nilai, Nilai]:
    """The bounds of a target; both are the target where there is no range."""
    return target, atas if row.polaritas == "rentang" else target


def explain_capaian(hasil: IndikatorResult, rules: Settings, *, result: bool = True) -> str:
    """How far the target is reached: "117,69 : 80,00 × 100 = 147,11"."""
    limits = target_limits(hasil.indikator, hasil.target, hasil.target_atas)
    lower, upper = limits
    reason = _missing(("target", lower), ("target atas", upper), ("realisasi", hasil.realisasi))
    if reason is not None:
        return reason
    own = takaran(hasil.indikator, rules)
    text = _ratio(
        hasil.indikator.polaritas,
        limits,
        hasil.realisasi,
        rules,
        lambda _: own,
        result=result,
    )
    if result and hasil.capaian_dibatasi != hasil.capaian:
        text += f", ditampilkan paling tinggi {shown(hasil.capaian_dibatasi, rules)}"
    return text


def explain_predikat(pita: PredikatBand | None, bands: Predikat) -> str:
    """What a predikat stands for: "80 % sampai kurang dari 100 %"."""
    if pita is None:
        return "tidak ada capaian"
    place = bands.index(pita)
    upper = bands[place + 1].mulai if place + 1 < len(bands) else None
    if pita.mulai is None:
        return "semua capaian" if upper is None else f"kurang dari {entered(upper)} %"
    if upper is None:
        return f"{entered(pita.mulai)} % atau lebih"
    return f"{entered(pita.mulai)} % sampai kurang dari {entered(upper)} %"


def explain_serapan(pagu: Nilai, realisasi: Nilai, rules: Settings) -> str:
    """Budget spent over pagu: "780.000 : 12.000.000 × 100 = 6,50"."""
    reason = _missing(("pagu", pagu), ("realisasi anggaran", realisasi))
    if reason is not None or not isinstance(pagu, Fraction) or not isinstance(realisasi, Fraction):
        return reason or ""
    if pagu == 0:
        return "pagu 0: serapan tidak berlaku"
    return _written(PERSEN, (isian(realisasi), isian(pagu)), persen(rules))


def explain_sisa(pagu: Nilai, realisasi: Nilai) -> str:
    """Pagu not spent: "12.000.000 − 780.000 = 11.220.000"."""
    reason = _missing(("pagu", pagu), ("realisasi anggaran", realisasi))
    if reason is not None or not isinstance(pagu, Fraction) or not isinstance(realisasi, Fraction):
        return reason or ""
    return f"{entered(pagu)} − {entered(realisasi)} = {entered(pagu - realisasi)}"


def explain_efisiensi(hasil: IndikatorResult | GroupResult, rules: Settings) -> str:
    """Performance against money: "(1 − 6,50 : 14,368) × 100 = 54,76"; by the method in use."""
    reached = hasil.capaian if isinstance(hasil, IndikatorResult) else hasil.rata_rata_asli
    reason = _missing(("serapan", hasil.serapan), ("capaian", reached))
    if reason is not None:
        return reason
    if rules.efisiensi == "indeks" and hasil.serapan == 0:
        return "serapan 0: indeks efisiensi tidak berlaku"
    if rules.efisiensi != "indeks" and reached == 0:
        return "capaian 0: efisiensi tidak berlaku"
    rumus, operands = efisiensi_formula(hasil, rules)
    return _written(rumus, operands, persen(rules), efisiensi_offers(rumus, rules))


def efisiensi_formula(
    hasil: IndikatorResult | GroupResult, rules: Settings
) -> tuple[Rumus, tuple[Bilangan, Bilangan]]:
    """How an efisiensi, which must be a number, is computed by the method in use, from what."""
    reached = hasil.capaian if isinstance(hasil, IndikatorResult) else hasil.rata_rata_asli
    own = persen(rules)
    spent, done = (Bilangan(item, own) for item in numbers_of((hasil.serapan, reached)))
    return (INDEKS, (done, spent)) if rules.efisiensi == "indeks" else (EFISIENSI, (spent, done))


def explain_rata_rata(hasil: GroupResult, rules: Settings) -> str:
    """The mean of some indikator: "jumlah 15 capaian 1.893,77 : 15 = 126,25"."""
    if not hasil.banyak_berlaku:
        return "belum ada capaian yang dapat dihitung"
    kind = "capaian yang dibatasi" if hasil.rata_rata_dibatasi else "capaian"
    count, own = Fraction(hasil.banyak_berlaku), persen(rules)
    (mean,) = numbers_of([hasil.rata_rata_capaian])
    pair = (Bilangan(mean * count, own), isian(count))
    return f"jumlah {count} {kind} {_written(BAGI, pair, own)}"


def explain_berbobot(hasil: GroupResult, rules: Settings) -> str:
    """The weighted mean: "jumlah bobot × capaian 11.820 : jumlah bobot 100 = 118,20"."""
    if not isinstance(hasil.rata_rata_berbobot, Fraction):
        return "belum ada capaian yang berbobot"
    own, weights = persen(rules), hasil.jumlah_bobot
    pair = (Bilangan(hasil.rata_rata_berbobot * weights, own), isian(weights))
    return f"jumlah bobot × capaian {_written(BOBOT, pair, own)}"


def explain_pagu_akhir(hasil: PaguResult) -> str:
    """Pagu akhir from pagu awal and revisions, or from the kegiatan."""
    if isinstance(hasil.pagu_awal, Fraction):
        sign = "−" if hasil.jumlah_revisi < 0 else "+"
        return (
            f"{format_rupiah(hasil.pagu_awal)} {sign} {format_rupiah(abs(hasil.jumlah_revisi))} = "
            f"{format_rupiah(hasil.pagu_akhir)}"
        )
    if hasil.pagu_akhir is None:
        return "pagu awal belum diisi"
    return f"jumlah pagu kegiatan = {format_rupiah(hasil.pagu_akhir)}"


def explain_serapan_laporan(figures: Figures) -> str:
    """Serapan of the whole budget, or why it cannot be told."""
    whole = figures.ringkasan
    if isinstance(whole.serapan, NotApplicable) and isinstance(whole.pagu_akhir, Fraction):
        return "realisasi sebagian alokasi tidak diketahui"
    return explain_serapan(
        whole.pagu_akhir,
        None if whole.serapan is None else whole.realisasi_anggaran,
        figures.settings,
    )
