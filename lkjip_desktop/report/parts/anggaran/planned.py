"""The budget as it was planned: pagu awal, its revisions, the kegiatan of each section."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.rujukan import read_figure
from lkjip_desktop.domain.formula.sums import NOL
from lkjip_desktop.domain.formula.sums import total as total_of
from lkjip_desktop.domain.model.entity import Kegiatan, RevisiPagu, Subsie
from lkjip_desktop.domain.model.tree import nearest
from lkjip_desktop.domain.number.figure import Nilai, round_half_up, truncate
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.context import Context, amount, long_date, rupiah
from lkjip_desktop.report.engine.flow import Block
from lkjip_desktop.report.engine.number import Numbered
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.engine.table import grid
from lkjip_desktop.report.engine.table.grid import TableColumn
from lkjip_desktop.report.engine.table.table import Table, band, row, total


def plan(ctx: Context) -> list[Block]:
    """Pagu awal, revisions and pagu akhir, the kegiatan by section, the chart against last year."""
    return [
        *_revisions(ctx),
        *_planned(ctx),
        *_counted(ctx),
        *_against_last_year(ctx),
    ]


def _counted(ctx: Context) -> list[Block]:
    """How many keluaran the kegiatan have, where the budget is told down to them."""
    every = [item.kegiatan for item in ctx.figures.kegiatan.values()]
    keluaran = sum(row.jenis == "keluaran" for row in every)
    if not keluaran:
        return []
    kegiatan = len(every) - keluaran
    over = f"{kegiatan} kegiatan dengan " if kegiatan else ""
    return [Paragraph(f"Anggaran tahun {ctx.tahun} membiayai {over}{keluaran} keluaran.")]


def _revisions(ctx: Context) -> list[Block]:
    laporan = ctx.laporan
    rows = [
        row(
            str(number),
            long_date(item.tanggal, "belum diisi"),
            _reason(ctx, item),
            amount(read_figure(laporan, item, "jumlah")),
        )
        for number, item in enumerate(laporan.daftar(RevisiPagu), 1)
    ]
    if not rows:
        return []
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Tanggal", "code"),
        TableColumn("Alasan"),
        TableColumn("Jumlah (Rp)", "number"),
    ]
    rows.append(total("Jumlah revisi", None, None, amount(ctx.figures.pagu.jumlah_revisi)))
    mark = Numbered("table", f"Revisi pagu tahun {ctx.tahun}", "tabel:revisi")
    return [Table(heads, rows, mark, density=grid.TIGHT)]


def _reason(ctx: Context, item: RevisiPagu) -> str:
    """Why the pagu was changed, and of which kegiatan."""
    kegiatan = ctx.laporan.find(Kegiatan, item.kegiatan)
    reason, name = item.alasan.strip(), kegiatan.nama if kegiatan else ""
    if reason and name and name.casefold() not in reason.casefold():
        return f"{reason} ({name})"
    return reason or name or "belum diisi"


def recorded(ctx: Context) -> Mapping[str, Nilai]:
    """What was spent of each kegiatan by its id, of one with empty periode as far as filled in."""
    found: dict[str, Nilai] = {}
    for key, item in sorted(ctx.figures.kegiatan.items(), key=lambda pair: -pair[1].tingkat):
        if item.realisasi is not None:
            found[key] = item.realisasi
        elif item.anak:
            found[key] = total_of(found[below.kegiatan.id] for below in item.anak)
        else:
            found[key] = total_of(line.realisasi for line in item.belanja or item.alokasi)
    return found


@dataclass(frozen=True, slots=True)
class SectionShare:
    """A kegiatan as far as one section answers for it."""

    hasil: KegiatanResult
    pagu: Nilai
    """Of what the section answers for; rupiah."""
    seluruhnya: bool
    """Whether the section answers for all of it."""
    utama: bool
    """Whether its own lines stand here: with its own section, else with the first of the others."""


def by_section(ctx: Context) -> Iterator[tuple[str, list[SectionShare]]]:
    """The tree of kegiatan by responsible section: a keluaran has one of its own, or its parent's.

    A kegiatan whose keluaran several sections answer for stands with each of them.
    """
    groups = _by_owner(ctx)
    for subsie in ctx.laporan.daftar(Subsie):
        if subsie.id in groups:
            yield subsie.nama, groups.pop(subsie.id)
    for members in groups.values():
        yield "Belum ada penanggung jawab", members


def _by_owner(ctx: Context) -> dict[str | None, list[SectionShare]]:
    """Every kegiatan under who answers for it, in the order of the tree."""
    groups: dict[str | None, list[SectionShare]] = {}
    shares, owners = _pagu_by_owner(ctx), _owners(ctx)
    for hasil in ctx.figures.kegiatan.values():
        found = shares[hasil.kegiatan.id]
        own = owners[hasil.kegiatan.id]
        first = own if own in found else next(iter(found))
        for owner, pagu in found.items():
            part = SectionShare(hasil, pagu, len(found) == 1, owner == first)
            groups.setdefault(owner, []).append(part)
    return groups


def _pagu_by_owner(ctx: Context) -> dict[str, dict[str | None, Nilai]]:
    """The pagu of each kegiatan by who answers for what is below it and for what is left of it."""
    shares: dict[str, dict[str | None, Nilai]] = {}
    owners = _owners(ctx)
    for hasil in reversed(list(ctx.figures.kegiatan.values())):
        row, owner = hasil.kegiatan, owners[hasil.kegiatan.id]
        found: dict[str | None, Nilai] = {}
        for child in ctx.laporan.children(Kegiatan, "induk", row.id):
            for key, pagu in shares.get(child.id, {}).items():
                found[key] = sum_of([found.get(key), pagu])
        if not found or set(found) == {owner}:
            found = {owner: hasil.pagu}
        elif isinstance(hasil.pagu, Fraction):
            left = hasil.pagu - sum((x for x in found.values() if isinstance(x, Fraction)), NOL)
            if left > 0:
                found[owner] = sum_of([found.get(owner), left])
        shares[row.id] = found
    return shares


def _owners(ctx: Context) -> dict[str, str | None]:
    """Who answers for each kegiatan: its own section, else that of what it stands below."""
    return nearest(ctx.laporan, Kegiatan, "subsie")


def pagu_of(ctx: Context, subsie: str) -> Nilai:
    """The pagu of the kegiatan a section answers for; None where it has none."""
    return _pagu_of(_by_owner(ctx).get(subsie, []))


def _pagu_of(members: Sequence[SectionShare]) -> Nilai:
    return sum_of([item.pagu for item in members if item.hasil.tingkat == 0])


def sum_of(values: Sequence[Nilai]) -> Nilai:
    """The sum of what is known; None where nothing is."""
    known = [value for value in values if isinstance(value, Fraction)]
    return sum(known, Fraction(0)) if known else None


def share(part: Nilai, whole: Nilai) -> Nilai:
    """A part of a whole in percent; None where there is no whole."""
    if isinstance(part, Fraction) and isinstance(whole, Fraction) and whole:
        return part / whole * 100
    return None


def _planned(ctx: Context) -> list[Block]:
    if not ctx.figures.kegiatan:
        return []
    whole, rows, number = ctx.figures.pagu.pagu_kegiatan, [], 0
    for name, members in by_section(ctx):
        pagu = _pagu_of(members)
        of_whole = ctx.computed(share(pagu, whole))
        rows.append(band(name, None, amount(pagu), of_whole, continued=name))
        for item in members:
            top = item.hasil.tingkat == 0
            number += top
            rows.append(
                row(
                    str(number) if top else "",
                    _indented(item.hasil),
                    amount(item.pagu),
                    ctx.computed(share(item.pagu, whole)),
                )
            )
    rows.append(total("Jumlah", None, amount(whole), ctx.computed(share(whole, whole))))
    heads = [
        TableColumn("No.", "code"),
        TableColumn("Kegiatan"),
        TableColumn("Pagu akhir (Rp)", "number"),
        TableColumn("Bagian (%)", "number"),
    ]
    title = f"Kegiatan dan pagu akhir menurut penanggung jawab kegiatan, tahun {ctx.tahun}"
    mark = Numbered("table", title, "tabel:kegiatan")
    tops = [item.pagu for item in ctx.figures.kegiatan.values() if item.tingkat == 0]
    notes = [_share_note(ctx, [share(p, whole) for p in tops])]
    return [Table(heads, rows, mark, notes=notes, density=grid.TIGHT, loose=True)]


def _share_note(ctx: Context, shares: Sequence[Nilai]) -> str:
    """What the shares are of, and whether as they are printed they add up."""
    text = "Bagian dihitung terhadap jumlah pagu kegiatan."
    shown = truncate if ctx.settings.potong else round_half_up
    known = [shown(item, ctx.settings.desimal) for item in shares if isinstance(item, Fraction)]
    if not known or sum(known) == SERATUS:
        return text
    return f"{text} Karena pembulatan, jumlah bagian sedikit berbeda dari totalnya."


def _indented(item: KegiatanResult) -> str:
    return indented(item, f"{item.kegiatan.kode} {item.kegiatan.nama}".strip())


DEEPEST = 6
"""Steps of indentation that leave room for a name."""


def indented(item: KegiatanResult, name: str) -> str:
    """The name of a budget line, moved in by its depth in the tree."""
    return "\u00a0" * 3 * min(item.tingkat, DEEPEST) + name


def _against_last_year(ctx: Context) -> list[Block]:
    """Last year's pagu beside this year's, where it is known."""
    pagu = ctx.figures.pagu
    if not isinstance(pagu.pagu_lalu, Fraction):
        return []
    first = f"Pagu awal tahun {ctx.tahun - 1} sebesar {rupiah(pagu.pagu_lalu)}."
    if not isinstance(pagu.pagu_awal, Fraction):
        return [Paragraph(first)]
    change = pagu.pagu_awal - pagu.pagu_lalu
    way = "lebih besar" if change > 0 else "lebih kecil" if change < 0 else "sama besar"
    of_it = f" ({ctx.percent(share(abs(change), pagu.pagu_lalu))})" if pagu.pagu_lalu else ""
    apart = f" {rupiah(abs(change))}{of_it}" if change else ""
    return [Paragraph(f"{first} Pagu awal tahun {ctx.tahun} {way}{apart}.")]
