"""The sheet of an indikator's budget: its lines with pagu, realisasi, sisa and serapan."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from lkjip_desktop.app.command.edit import cell, keyed_cell
from lkjip_desktop.app.sheet.cell import View, computed, figure, label, plain
from lkjip_desktop.app.sheet.lembar import BarisLembar, KolomLembar, Lebar, Lembar, Rata, Sel
from lkjip_desktop.domain.display.explain import explain_serapan, explain_sisa
from lkjip_desktop.domain.formula.anggaran import HasilAlokasi
from lkjip_desktop.domain.formula.figures import HasilIndikator
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan, NilaiAlokasi
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU, Kolom, Nilai, to_canonical
from lkjip_desktop.store.draft import Draft

COLUMNS: Final = (
    KolomLembar("kegiatan", "Kegiatan", lebar=Lebar.LENTUR, minimum=120),
    KolomLembar("pagu", "Pagu (Rp)", Rata.KANAN, minimum=104, kolom=Kolom.RUPIAH),
    KolomLembar("realisasi", "Realisasi (Rp)", Rata.KANAN, minimum=104, kolom=Kolom.RUPIAH),
    KolomLembar("sisa", "Sisa (Rp)", Rata.KANAN, minimum=96, hitungan=True),
    KolomLembar("serapan", "Serapan (%)", Rata.KANAN, minimum=92, hitungan=True),
)


def anggaran_sheet(view: View, hasil: HasilIndikator, *, as_one: bool) -> Lembar:
    """The lines of an indikator; `as_one` when its realisasi is entered as one figure for all."""
    lines = [_line(view, item, as_one=as_one) for item in hasil.alokasi]
    return Lembar(
        kolom=COLUMNS,
        baris=(*lines, _total(view, hasil, as_one=as_one)),
        nama="Anggaran",
        bernomor=False,
    )


def is_as_one(hasil: HasilIndikator) -> bool:
    """Whether the realisasi of all lines is one figure, typed in for the indikator."""
    return not hasil.anggaran.per_baris or not hasil.alokasi


def is_filled(hasil: HasilIndikator) -> bool:
    """Whether any line holds a realisasi of its own."""
    return any(isinstance(line.realisasi, Fraction) for line in hasil.alokasi)


def _line(view: View, item: HasilAlokasi, *, as_one: bool) -> BarisLembar:
    alokasi, rules = item.alokasi, view.settings
    kegiatan = view.laporan.find(Kegiatan, alokasi.kegiatan)
    pagu_cell = cell(alokasi, "pagu")
    return BarisLembar(
        alokasi.id,
        (
            label(kegiatan.nama if kegiatan else ""),
            figure(
                view,
                pagu_cell,
                alokasi.pagu,
                kolom=Kolom.RUPIAH,
                editable=view.may_edit(pagu_cell.address(view.laporan)),
            ),
            spent(view, item, as_one=as_one),
            _whole(view, item.sisa, explain_sisa(item.pagu, item.pasti)),
            computed(item.serapan, rules, note=explain_serapan(item.pagu, item.pasti, rules)),
        ),
        kegiatan.nama if kegiatan else "",
    )


def spent(view: View, item: HasilAlokasi, *, as_one: bool) -> Sel:
    """The realisasi of a line; locked where quarters or one figure for all lines stand for it."""
    values = view.laporan.children(NilaiAlokasi, "alokasi", item.alokasi.id)
    tahun = str(view.laporan.data.tahun)
    year = next((row for row in values if row.periode == tahun), None)
    if year is None and values:
        return _whole(view, item.realisasi, "jumlah triwulan")
    target = keyed_cell(NilaiAlokasi, "realisasi", item.alokasi.id, tahun)
    if as_one and (year is None or year.realisasi in {None, "-"}):
        return _whole(view, TIDAK_BERLAKU, "dicatat sebagai satu jumlah untuk indikator ini")
    return figure(
        view,
        target,
        year.realisasi if year else None,
        kolom=Kolom.RUPIAH,
        editable=may_spend(view, item),
    )


def may_spend(view: View, item: HasilAlokasi) -> bool:
    """Whether the realisasi of a line may be filled in here."""
    key = {"alokasi": item.alokasi.id, "periode": str(view.laporan.data.tahun)}
    return view.may_add(NilaiAlokasi, key)


def _total(view: View, hasil: HasilIndikator, *, as_one: bool) -> BarisLembar:
    money, rules = hasil.anggaran, view.settings
    if as_one:
        where = Address(Indikator.KIND, hasil.indikator.id, "realisasi_anggaran")
        spent = figure(
            view,
            cell(hasil.indikator, "realisasi_anggaran"),
            hasil.indikator.realisasi_anggaran,
            kolom=Kolom.RUPIAH,
            editable=view.may_edit(where),
            needed=bool(hasil.alokasi),
        )
    else:
        spent = _whole(view, money.realisasi, "jumlah semua kegiatan", total=True)
    return BarisLembar(
        "jumlah",
        (
            plain("Jumlah", total=True),
            _whole(view, money.pagu, "jumlah pagu semua kegiatan", total=True),
            spent,
            _whole(view, money.sisa, explain_sisa(money.pagu, money.pasti), total=True),
            computed(
                money.serapan,
                rules,
                total=True,
                note=explain_serapan(money.pagu, money.pasti, rules),
                sementara=money.sementara,
            ),
        ),
    )


def _whole(view: View, nilai: Nilai, note: str, *, total: bool = False) -> Sel:
    """Rupiah without decimals, unless there are some."""
    places = None if isinstance(nilai, Fraction) and nilai.denominator != 1 else 0
    return computed(nilai, view.settings, desimal=places, total=total, note=note)


def enter_as_one(draft: Draft, hasil: HasilIndikator) -> None:
    """From now on one figure for all lines: the sum of what they hold, which they give up."""
    row = hasil.indikator
    known = exact_sum(numbers_of(line.realisasi for line in hasil.alokasi))
    total = to_canonical(known) if is_filled(hasil) else None
    draft.set(cell(row, "realisasi_anggaran").address(draft.laporan), total)
    for line in hasil.alokasi:
        _put_line(draft, line, "-")


def enter_by_line(draft: Draft, hasil: HasilIndikator) -> None:
    """From now on a figure for each line; a lone line takes what was entered for the indikator."""
    row = hasil.indikator
    only = row.realisasi_anggaran if len(hasil.alokasi) == 1 else None
    draft.set(cell(row, "realisasi_anggaran").address(draft.laporan), None)
    for line in hasil.alokasi:
        if line.realisasi is TIDAK_BERLAKU or only is not None:
            _put_line(draft, line, only)


def _put_line(draft: Draft, line: HasilAlokasi, content: str | None) -> None:
    values = draft.laporan.children(NilaiAlokasi, "alokasi", line.alokasi.id)
    tahun = str(draft.laporan.data.tahun)
    if any(value.periode != tahun for value in values):
        return
    draft.new(NilaiAlokasi, alokasi=line.alokasi.id, periode=tahun, realisasi=content)
