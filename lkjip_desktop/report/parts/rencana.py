"""The action plan: how far its steps are, what became of last year's promises, and its form."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from lkjip_desktop.domain.formula.aksi import (
    AksiResult,
    StatusAksi,
    aksi_of,
    carries_out,
    is_planned,
    kendala_lalu,
)
from lkjip_desktop.domain.formula.figures import IndikatorResult
from lkjip_desktop.domain.formula.periode import TRIWULAN
from lkjip_desktop.domain.model.entity import GABUNG, Aksi, Kendala
from lkjip_desktop.domain.model.sebutan import choice_words
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.report import block
from lkjip_desktop.report.context import Context, entered
from lkjip_desktop.report.engine import style
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import Row, TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, row
from lkjip_desktop.report.engine.text import Content, emphasis
from lkjip_desktop.report.parts.wording import words

NOT_TAKEN = "tidak menjadi aksi"
_STRIP = "-"
_LEAD = style.BODY.but(keep=True)


def rencana_aksi(ctx: Context) -> list[Block]:
    """How far the plan is up to the end of the period, and what became of last year's report.

    Empty where there is neither. For the report of the year and for that of a quarter.
    """
    return [*_progress(ctx), *_follow_up(ctx)]


def _progress(ctx: Context) -> list[Block]:
    found = _every(ctx)
    if not found:
        return []
    label = "tabel:rencana-aksi"
    lead = (_standing(ctx, found), " Rinciannya disajikan pada ", ctx.numbering.ref(label), ".")
    rows = [line for hasil, steps in _by_indikator(ctx) for line in _lines(hasil, steps, _done)]
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Aksi"),
        TableColumn("Satuan", "code"),
        TableColumn("Target", "number"),
        TableColumn("Realisasi", "number"),
        TableColumn("Keadaan", width=66),
        TableColumn("Alasan keterlambatan", width=108),
    ]
    mark = Numbered("table", f"Pelaksanaan rencana aksi {_upto(ctx)}", label)
    table = Table(heads, rows, mark, density=grid.ACTIONS, notes=_joining(ctx))
    return [_section(ctx, "Rencana aksi", "Rencana Aksi"), Paragraph(lead, _LEAD), table]


def _upto(ctx: Context) -> str:
    return f"{_to_end(ctx)} tahun {ctx.tahun}".strip()


def _to_end(ctx: Context) -> str:
    """Up to when the report of a quarter or semester is; empty in that of the year."""
    return f"sampai {ctx.interim.nama}" if ctx.interim else ""


def _section(ctx: Context, title: str, of_year: str) -> Block:
    """A heading written as the others of its report are."""
    return block.section(title if ctx.interim else of_year)


def _standing(ctx: Context, found: Sequence[AksiResult]) -> str:
    many = Counter(item.status for item in found)
    told = [f"{many[status]} {status.value}" for status in StatusAksi if many[status]]
    return f"Dari {len(found)} aksi {_upto(ctx)}, {words.listing(told)}."


def _every(ctx: Context) -> list[AksiResult]:
    return [item for _, steps in _by_indikator(ctx) for item in steps]


def _by_indikator(ctx: Context) -> Iterator[tuple[IndikatorResult, tuple[AksiResult, ...]]]:
    for key, hasil in ctx.figures.indikator.items():
        steps = aksi_of(ctx.laporan, key, ctx.figures.sampai)
        if steps:
            yield hasil, steps


def _lines(
    hasil: IndikatorResult,
    steps: Sequence[AksiResult],
    cells: Callable[[AksiResult], Sequence[Content]],
) -> Iterator[Row]:
    """A band with the indikator, and its steps by their numbers."""
    yield band(hasil.indikator.kode, hasil.indikator.nama)
    for number, item in enumerate(steps, 1):
        yield row(str(number), *cells(item))


def _done(hasil: AksiResult) -> list[Content]:
    late = hasil.status is StatusAksi.TERLAMBAT
    return [
        hasil.aksi.uraian,
        hasil.aksi.satuan,
        entered(hasil.figures.target) or _STRIP,
        entered(hasil.figures.realisasi) or (words.KOSONG_TABEL if hasil.belum else _STRIP),
        emphasis(hasil.status.value) if late else hasil.status.value,
        hasil.alasan or ("belum ditulis" if late else _STRIP),
    ]


def _follow_up(ctx: Context) -> list[Block]:
    """Every tindak lanjut of the report before with the step that carries it out, and its state."""
    rows = [line for key in ctx.figures.indikator for line in _followed(ctx, key)]
    if not rows:
        return []
    heads = [
        TableColumn("Kode", "code"),
        TableColumn("Kendala", width=110),
        TableColumn("Tindak lanjut yang dijanjikan"),
        TableColumn("Dilaksanakan sebagai", width=110),
        TableColumn("Keadaan", width=80),
    ]
    title = "Tindak lanjut atas laporan tahun lalu"
    mark = Numbered("table", title, "tabel:tindak-lanjut-lalu")
    when = _upto(ctx) if ctx.interim else f"pada {_upto(ctx)}"
    told = f"Tindak lanjut dari laporan sebelumnya dan keadaannya {when} disajikan pada "
    lead = Paragraph((told, ctx.numbering.ref("tabel:tindak-lanjut-lalu"), "."), _LEAD)
    head = _section(ctx, title, "Tindak Lanjut atas Laporan Tahun Lalu")
    return [head, lead, Table(heads, rows, mark, density=grid.ACTIONS)]


def _followed(ctx: Context, key: str) -> Iterator[Row]:
    kode = ctx.figures.indikator[key].indikator.kode
    steps = aksi_of(ctx.laporan, key, ctx.figures.sampai)
    promised = [item for item in kendala_lalu(ctx.laporan, key) if item.tindak_lanjut.strip()]
    for kendala in promised:
        found = [item for item in steps if carries_out(item.aksi, kendala)]
        yield _promise(ctx, kode, kendala.uraian, kendala.tindak_lanjut, found)
    for item in steps:
        if item.aksi.asal.strip() and not _is_known(item.aksi, promised):
            yield _promise(ctx, kode, "", item.aksi.asal, [item])


def _is_known(aksi: Aksi, promised: Sequence[Kendala]) -> bool:
    return any(carries_out(aksi, kendala) for kendala in promised)


def _promise(
    ctx: Context, kode: str, kendala: str, promised: str, steps: Sequence[AksiResult]
) -> Row:
    if not steps:
        return row(kode, kendala or _STRIP, promised, _STRIP, NOT_TAKEN)
    named = "; ".join(item.aksi.uraian for item in steps)
    states = "; ".join(_state(ctx, item) for item in steps)
    return row(kode, kendala or _STRIP, promised, named, states)


def _state(ctx: Context, hasil: AksiResult) -> str:
    """How far a step is, with its figures where some are planned up to now.

    A target that is not yet that of the year says up to when it is.
    """
    target, done = hasil.figures.target, hasil.figures.realisasi
    if not is_planned(target) or done is None:
        return hasil.status.value
    whole = target == hasil.figures.target_setahun
    told = (f"{entered(done)} dari {entered(target)}", hasil.aksi.satuan, *[_to_end(ctx)][whole:])
    return f"{hasil.status.value} ({' '.join(filter(None, told))})"


def plan_table(ctx: Context) -> Table | None:
    """The form of the plan: every step with its target by quarter; None without steps."""
    rows = [line for hasil, steps in _by_indikator(ctx) for line in _lines(hasil, steps, _planned)]
    if not rows:
        return None
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Aksi"),
        TableColumn("Keluaran", width=104),
        TableColumn("Satuan", "code"),
        TableColumn("Penanggung jawab", width=104),
        *(TableColumn(quarter_words(n), "number") for n in range(1, TRIWULAN + 1)),
        TableColumn("Tahun", "number"),
    ]
    return Table(heads, rows, density=grid.ACTIONS, notes=_joining(ctx))


def _joining(ctx: Context) -> list[str]:
    """How the quarters join of the steps whose figures are not simply added."""
    told = [
        f"{hasil.indikator.kode} nomor {number} ({choice_words(item.aksi.gabung)})"
        for hasil, steps in _by_indikator(ctx)
        for number, item in enumerate(steps, 1)
        if item.aksi.gabung != GABUNG[0]
    ]
    return [f"Angka triwulan dijumlahkan, kecuali {'; '.join(told)}."] if told else []


def _planned(hasil: AksiResult) -> list[Content]:
    aksi = hasil.aksi
    return [
        aksi.uraian,
        aksi.keluaran or _STRIP,
        aksi.satuan,
        aksi.penanggung_jawab or _STRIP,
        *(entered(target) for target, _ in hasil.triwulan),
        entered(hasil.figures.target_setahun),
    ]
