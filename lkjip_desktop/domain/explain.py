"""The formula of every computed figure with its numbers in it, as Indonesian text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction

from lkjip_desktop.domain.baris import HasilBaris, Keadaan
from lkjip_desktop.domain.capaian import capaian
from lkjip_desktop.domain.figures import Figures, HasilIndikator, HasilKelompok
from lkjip_desktop.domain.number import Nilai, TidakBerlaku, format_number, format_rupiah
from lkjip_desktop.domain.pagu import HasilPagu
from lkjip_desktop.domain.rincian import HasilRincian
from lkjip_desktop.domain.setting import Pita, Predikat, Settings
from lkjip_desktop.domain.sums import NOL

FEW = 4
"""Up to so many terms of a mean are written out."""


def shown(nilai: Nilai, rules: Settings) -> str:
    """A computed figure as it is displayed: rounded (or cut) to the decimals of the settings."""
    return format_number(nilai, rules.desimal, potong=rules.potong, kosong="belum diisi")


def entered(nilai: Nilai) -> str:
    """A figure as it was entered, with all its decimals."""
    return format_number(nilai, None, kosong="belum diisi")


def _equals(formula: str, hasil: Nilai, rules: Settings, *, result: bool) -> str:
    return f"{formula} = {shown(hasil, rules)}" if result else formula


def _missing(*named: tuple[str, Nilai]) -> str | None:
    """Why nothing can be computed, if one of these is not a number."""
    for name, nilai in named:
        if nilai is None:
            return f"{name} belum diisi"
    for name, nilai in named:
        if isinstance(nilai, TidakBerlaku):
            return f"{name} tidak berlaku"
    return None


def explain_persentase(hasil: HasilBaris, rules: Settings, *, result: bool = True) -> str:
    """The percentage of a row: "1.067 : 1.000 × 100 = 106,70"."""
    reason = _missing(("pembanding", hasil.pembanding), ("realisasi", hasil.realisasi))
    if reason is not None:
        return reason
    if hasil.pembanding == 0:
        if hasil.realisasi == 0:
            return "pembanding dan realisasi 0: tidak berlaku"
        left_out = hasil.keadaan is Keadaan.SALAH
        return f"pembanding 0: {'baris tidak ikut dihitung' if left_out else 'tidak berlaku'}"
    limits = (hasil.pembanding, hasil.pembanding)
    return _ratio(hasil.polaritas, limits, hasil.realisasi, rules, entered, result=result)


def _ratio(
    polaritas: str,
    limits: tuple[Nilai, Nilai],
    realisasi: Nilai,
    rules: Settings,
    text: Callable[[Nilai], str],
    *,
    result: bool,
) -> str:
    """A capaian with its numbers; both limits are the target where there is no range."""
    formula, sign = _formula(polaritas, limits, realisasi, rules, text)
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
    text: Callable[[Nilai], str],
) -> tuple[str, str]:
    """The formula and what leads from it to its result."""
    lower, upper = (limit if isinstance(limit, Fraction) else NOL for limit in limits)
    reached = realisasi if isinstance(realisasi, Fraction) else NOL
    if polaritas == "rentang" and lower <= reached <= upper:
        return f"{text(reached)} di dalam rentang {text(lower)} sampai {text(upper)}", ": "
    if polaritas == "turun" or (polaritas == "rentang" and reached > upper):
        if upper == 0:
            return f"target 0 dan realisasi {entered(reached)}", ": "
        if rules.rumus_turun == "t_per_r":
            return f"{text(upper)} : {text(reached)} × 100", " = "
        return f"(2 × {text(upper)} − {text(reached)}) : {text(upper)} × 100", " = "
    return f"{text(reached)} : {text(lower)} × 100", " = "


def explain_rincian(hasil: HasilRincian, rules: Settings, *, result: bool = True) -> str:
    """How a rincian gives its result: "rata-rata 2 baris = 117,69", "9 : 9 × 100 = 100,00"."""
    if hasil.rincian.cara == "diketik":
        return _equals("hasil diketik", hasil.nilai, rules, result=result)
    if not hasil.banyak:
        if any(row.dihitung and row.keadaan is Keadaan.KOSONG for row in hasil.baris):
            return "semua baris masih kosong"
        return "semua baris tidak berlaku" if hasil.baris else "belum ada baris"
    formula = _cara(hasil)
    return _equals(formula, hasil.nilai, rules, result=result)


def _cara(hasil: HasilRincian) -> str:
    count = entered(Fraction(hasil.banyak))
    rows = f"{count} baris"
    match hasil.rincian.cara:
        case "rata_rata_persentase":
            return f"rata-rata {rows}"
        case "jumlah_per_jumlah":
            return f"{entered(hasil.jumlah_realisasi)} : {entered(hasil.jumlah_pembanding)} × 100"
        case "rata_rata_realisasi":
            return f"{entered(hasil.jumlah_realisasi)} : {count}"
        case "jumlah":
            return f"jumlah {rows}"
        case _:
            return "realisasi baris terakhir"


def explain_kaki(hasil: HasilRincian, rules: Settings, *, result: bool = True) -> str:
    """The percentage in the foot of a rincian: sum of realisasi over sum of pembanding."""
    pair = (("pembanding", hasil.jumlah_pembanding), ("realisasi", hasil.jumlah_realisasi))
    formula = f"{entered(hasil.jumlah_realisasi)} : {entered(hasil.jumlah_pembanding)} × 100"
    reason = _missing(*pair)
    if reason is None and isinstance(hasil.persentase_jumlah, TidakBerlaku):
        reason = "pembanding tidak lengkap atau berjumlah 0"
    return reason or _equals(formula, hasil.persentase_jumlah, rules, result=result)


def explain_realisasi(hasil: HasilIndikator, rules: Settings, *, result: bool = True) -> str:
    """Where the realisasi of an indikator comes from."""
    if hasil.diketik:
        return "diketik langsung pada indikator"
    counted = [table for table in hasil.rincian if table.dihitung]
    if not counted:
        return "realisasi belum diisi" if hasil.realisasi is None else "tidak berlaku"
    known = [table for table in counted if isinstance(table.nilai_indikator, Fraction)]
    if len(known) != 1:
        terms = [table.nilai_indikator for table in known]
        if not terms:
            return explain_rincian(counted[0], rules)
        return _equals(_mean("rincian", terms, rules), hasil.realisasi, rules, result=result)
    table = known[0]
    if not table.bagian_target:
        return explain_rincian(table, rules, result=result)
    share = f"{shown(table.nilai, rules)} % × {shown(hasil.target, rules)}"
    return _equals(
        f"{explain_rincian(table, rules)}; {share}", hasil.realisasi, rules, result=result
    )


def _mean(name: str, terms: Sequence[Nilai], rules: Settings) -> str:
    if len(terms) > FEW:
        return f"rata-rata {len(terms)} {name}"
    parts = " + ".join(shown(term, rules) for term in terms)
    return f"rata-rata {len(terms)} {name}: ({parts}) : {len(terms)}"


def explain_capaian(hasil: HasilIndikator, rules: Settings, *, result: bool = True) -> str:
    """How far the target is reached: "117,69 : 80,00 × 100 = 147,11"."""
    range_ = hasil.indikator.polaritas == "rentang"
    upper = hasil.target_atas if range_ else hasil.target
    reason = _missing(
        ("target", hasil.target), ("target atas", upper), ("realisasi", hasil.realisasi)
    )
    if reason is not None:
        return reason
    text = _ratio(
        hasil.indikator.polaritas,
        (hasil.target, upper),
        hasil.realisasi,
        rules,
        lambda nilai: shown(nilai, rules),
        result=result,
    )
    if result and hasil.capaian_dibatasi != hasil.capaian:
        text += f", ditampilkan paling tinggi {shown(hasil.capaian_dibatasi, rules)}"
    return text


def explain_predikat(pita: Pita | None, bands: Predikat) -> str:
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


def explain_serapan(pagu: Nilai, realisasi: Nilai, rules: Settings, *, result: bool = True) -> str:
    """Budget spent over pagu: "780.000 : 12.000.000 × 100 = 6,50"."""
    reason = _missing(("pagu", pagu), ("realisasi anggaran", realisasi))
    if reason is not None or not isinstance(pagu, Fraction) or not isinstance(realisasi, Fraction):
        return reason or ""
    if pagu == 0:
        return "pagu 0: serapan tidak berlaku"
    formula = f"{entered(realisasi)} : {entered(pagu)} × 100"
    return _equals(formula, realisasi / pagu * 100, rules, result=result)


def explain_sisa(pagu: Nilai, realisasi: Nilai) -> str:
    """Pagu not spent: "12.000.000 − 780.000 = 11.220.000"."""
    reason = _missing(("pagu", pagu), ("realisasi anggaran", realisasi))
    if reason is not None or not isinstance(pagu, Fraction) or not isinstance(realisasi, Fraction):
        return reason or ""
    return f"{entered(pagu)} − {entered(realisasi)} = {entered(pagu - realisasi)}"


def explain_efisiensi(
    hasil: HasilIndikator | HasilKelompok, rules: Settings, *, result: bool = True
) -> str:
    """Performance against money: "(1 − 6,50 : 14,37) × 100 = 54,76"; by the method in use."""
    reached = hasil.capaian if isinstance(hasil, HasilIndikator) else hasil.rata_rata_asli
    reason = _missing(("serapan", hasil.serapan), ("capaian", reached))
    if reason is not None:
        return reason
    left, right = shown(hasil.serapan, rules), shown(reached, rules)
    if rules.efisiensi == "indeks":
        if hasil.serapan == 0:
            return "serapan 0: indeks efisiensi tidak berlaku"
        return _equals(f"{right} : {left} − 1", hasil.efisiensi, rules, result=result)
    if reached == 0:
        return "capaian 0: efisiensi tidak berlaku"
    return _equals(f"(1 − {left} : {right}) × 100", hasil.efisiensi, rules, result=result)


def explain_rata_rata(hasil: HasilKelompok, rules: Settings, *, result: bool = True) -> str:
    """The mean of some indikator: "jumlah 15 capaian : 15 = 126,25"."""
    if not hasil.banyak_berlaku:
        return "belum ada capaian yang dapat dihitung"
    kind = "capaian yang dibatasi" if hasil.rata_rata_dibatasi else "capaian"
    formula = f"jumlah {hasil.banyak_berlaku} {kind} : {hasil.banyak_berlaku}"
    return _equals(formula, hasil.rata_rata_capaian, rules, result=result)


def explain_pagu_akhir(hasil: HasilPagu) -> str:
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


def explain_serapan_laporan(figures: Figures, *, result: bool = True) -> str:
    """Serapan of the whole budget, or why it cannot be told."""
    whole = figures.ringkasan
    if isinstance(whole.serapan, TidakBerlaku) and isinstance(whole.pagu_akhir, Fraction):
        return "realisasi sebagian alokasi tidak diketahui"
    return explain_serapan(
        whole.pagu_akhir,
        None if whole.serapan is None else whole.realisasi_anggaran,
        figures.settings,
        result=result,
    )
