"""The formulas in use, and the notes under tables that say how figures came about."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from lkjip_desktop.domain.display.explain import explain_berbobot
from lkjip_desktop.domain.formula.indikator import is_reported
from lkjip_desktop.domain.model.entity import Rincian
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.report.context import Context, rupiah
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.text import Content, bold
from lkjip_desktop.report.parts.wording import words

EFISIENSI = {
    "capaian_serapan": (
        "selisih serapan dan capaian",
        "Efisiensi = (1 − serapan ÷ capaian) × 100",
    ),
    "indeks": (
        "indeks efisiensi",
        "Tingkat efisiensi = capaian ÷ serapan − 1",
    ),
}
"""Name and formula of each method."""

CARA = {
    "rata_rata_persentase": "rata-rata persentase baris",
    "rata_rata_berbobot": "jumlah (bobot × persentase) ÷ jumlah bobot",
    "jumlah_per_jumlah": "jumlah realisasi ÷ jumlah pembanding ×\u00a0100",
    "rata_rata_realisasi": "rata-rata kolom realisasi",
    "jumlah": "jumlah kolom realisasi",
    "baris_terakhir": "realisasi baris terakhir",
    "diketik": "hasil yang dicatat langsung",
}
"""What a rincian is called by its way of computing."""


_ORDER = (
    "Butir 1–7 di tepi uraian indikator ialah unsur analisis menurut "
    "Peraturan Menteri PANRB Nomor 53 Tahun 2014."
)


def formulas(ctx: Context) -> list[Block]:
    """Every formula the report uses, only those, and what the numbers beside an indikator mean."""
    if not ctx.figures.indikator:
        return []
    name, formula = EFISIENSI[ctx.settings.efisiensi]
    last = (bold("Efisiensi"), f", metode {name}: {formula.split(' = ', 1)[1]}.")
    return [
        *_bullets([*_of_capaian(ctx), last, *_of_rincian(ctx)]),
        Paragraph(f"{rounding_note(ctx)} {_ORDER}", style.NOTE),
    ]


def interim_formulas(ctx: Context) -> list[Block]:
    """Those that a report of a quarter uses: it tells no efisiensi."""
    return _bullets([*_of_capaian(ctx), *_of_rincian(ctx)])


def _bullets(lines: Sequence[Content]) -> list[Block]:
    return [Paragraph(line, style.LIST, marker="–") for line in lines]


def _of_capaian(ctx: Context) -> list[Content]:
    """What capaian and serapan are, of the kinds of target that there are."""
    polarities = {hasil.indikator.polaritas for hasil in ctx.figures.indikator.values()}
    lines: list[Content] = []
    if "naik" in polarities:
        lines.append((bold("Makin tinggi makin baik"), ": capaian = realisasi ÷ target × 100."))
    if "turun" in polarities:
        lines.append((bold("Makin rendah makin baik"), f": capaian = {_lower(ctx)}."))
    if "rentang" in polarities:
        lines.append(
            (
                bold("Target berupa rentang"),
                (
                    ": capaian 100 di dalam rentang; di bawahnya realisasi ÷ batas bawah × 100; "
                    f"di atasnya {_lower(ctx)} dengan batas atas sebagai target."
                ),
            )
        )
    return [*lines, (bold("Serapan"), " = realisasi anggaran ÷ pagu × 100.")]


def _of_rincian(ctx: Context) -> list[Content]:
    """How the realisasi comes from the detail tables."""
    used = dict.fromkeys(row.cara for row in ctx.laporan.daftar(Rincian))
    shown = "; ".join(CARA[cara] for cara in used)
    return [(bold("Realisasi indikator dari tabel rincian"), f": {shown}.")] if used else []


def _lower(ctx: Context) -> str:
    if ctx.settings.rumus_turun == "t_per_r":
        return "target ÷ realisasi × 100"
    return "(2 × target − realisasi) ÷ target × 100"


def rounding_note(ctx: Context) -> str:
    """The one sentence on rounding."""
    how = "dipotong" if ctx.settings.potong else "dibulatkan setengah ke atas"
    return (
        f"Perhitungan memakai nilai utuh; hanya pada penyajian angka {how} menjadi "
        f"{ctx.settings.desimal} desimal, lebih atau kurang menurut angka di sebelahnya, dan "
        "cacahan yang bulat tanpa desimal. "
        "Tanda “-” berarti tidak berlaku dan tidak ikut dihitung."
    )


def provisional_notes(ctx: Context) -> list[str]:
    """Which figures may still change because something is not filled in."""
    quarter = quarter_words(ctx.figures.sampai.triwulan)
    why = {
        False: f"Belum diisi untuk {quarter}, sehingga angkanya sampai triwulan sebelumnya",
        True: "Sementara, karena sebagian rinciannya belum diisi",
    }
    codes: dict[bool, list[str]] = {known: [] for known in why}
    for hasil in ctx.figures.indikator.values():
        if hasil.sementara and isinstance(hasil.capaian, Fraction):
            known = not hasil.per_periode or is_reported(ctx.laporan, hasil)
            codes[known].append(hasil.indikator.kode)
    return [f"{why[known]}: {words.listing(found)}." for known, found in codes.items() if found]


def attainment_note(ctx: Context) -> str:
    """How capaian and the mean came about, and whether they are capped."""
    text = "Capaian di bawah 100 % dicetak tebal. Rata-rata dihitung dari semua indikator terukur"
    weighted = f" {_weighted(ctx)}" if ctx.settings.rata_rata_berbobot else ""
    if not ctx.settings.batas_dipakai:
        return f"{text}, tanpa batas atas.{weighted}"
    cap = format_number(ctx.settings.batas_capaian, 0)
    which = "yang dibatasi" if ctx.settings.rata_rata_dibatasi else "sebelum dibatasi"
    return f"{text} {which}; capaian yang ditampilkan paling tinggi {cap} %.{weighted}"


def _weighted(ctx: Context) -> str:
    """The weighted mean beside the flat one, with its formula."""
    whole = ctx.figures.ringkasan.semua
    shown = ctx.percent(whole.rata_rata_berbobot) or "belum dapat dihitung"
    return f"Rata-rata berbobot {shown} ({explain_berbobot(whole, ctx.settings)})."


def budget_note(ctx: Context, *, efisiensi: bool = True) -> str:
    """Serapan, the method of `efisiensi` where the table shows it, and the unallocated pagu."""
    text = "Serapan = realisasi ÷ pagu × 100."
    if efisiensi:
        name, formula = EFISIENSI[ctx.settings.efisiensi]
        text += f" {formula} (metode {name}), dari capaian asli."
    loose = ctx.figures.ringkasan.pagu_tanpa_indikator
    if loose:
        text += (
            f" Pagu {rupiah(loose)} tidak dialokasikan ke indikator, sehingga jumlah pagu "
            f"indikator lebih kecil daripada pagu akhir {rupiah(ctx.figures.pagu.pagu_akhir)}."
        )
    known = isinstance(ctx.figures.ringkasan.semua.pasti, Fraction)
    return text if known else f"{text} {covered_note(ctx)}".rstrip()


def covered_note(ctx: Context) -> str:
    """Which part of pagu akhir the realisasi is of; empty where it is of all of it."""
    whole = ctx.figures.ringkasan
    final, covered = whole.pagu_akhir, whole.pagu_diketahui
    if isinstance(whole.serapan, Fraction) or not isinstance(final, Fraction) or not covered:
        return ""
    if covered == final:
        return "Realisasi yang tercatat belum lengkap; sebagian periodenya belum diisi."
    return (
        f"Realisasi yang tercatat mencakup pagu {rupiah(covered)} dari pagu akhir {rupiah(final)}; "
        f"realisasi atas pagu {rupiah(final - covered)} selebihnya belum diisi."
    )
