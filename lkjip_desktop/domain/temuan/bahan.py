"""What the rules of one indikator look at: its frozen figures and the rows they came from."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from lkjip_desktop.domain.formula.aksi import (
    AksiResult,
    aksi_of,
    kendala_lalu,
    kendala_of,
    of_quarter,
)
from lkjip_desktop.domain.formula.baris import BarisResult
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.memo import Each, Source
from lkjip_desktop.domain.formula.periode import AsOf
from lkjip_desktop.domain.formula.rincian import RincianResult
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Alokasi,
    Baris,
    CapaianLalu,
    Kendala,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiAlokasi,
    NilaiBaris,
    NilaiIndikator,
    Rincian,
    Standar,
    TargetPeriode,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import Settings, reckoning
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.ikatan import LinkedRows, ReportLinks
from lkjip_desktop.domain.temuan.text.kantor import OfficeName, office

Values = tuple[NilaiBaris, ...]
"""The figures of one row as they stand in the file."""


class IndikatorInput(NamedTuple):
    """One indikator with its texts and unread figures; equal inputs give equal findings."""

    hasil: IndikatorResult
    daftar_narasi: tuple[Narasi | NarasiPeriode, ...]
    """Those of the periode that `hasil` is of."""
    nilai: tuple[tuple[Values, ...], ...]
    """Row by row of each table in `hasil.rincian`; of a table it shares, nothing."""
    realisasi_alokasi: tuple[tuple[NilaiAlokasi, ...], ...]
    """Line by line of `hasil.alokasi`."""
    terkait: LinkedRows
    daftar_lalu: tuple[CapaianLalu, ...]
    """Its earlier years."""
    standar: tuple[Standar, ...]
    daftar_nilai: tuple[NilaiIndikator, ...]
    """What is typed in for it by periode."""
    daftar_target: tuple[TargetPeriode, ...]
    rules: Settings
    tahun: int
    tahun_tampil: frozenset[int]
    """Years that texts may speak of."""
    renstra: tuple[int, int]
    """First and last year of the plan; 0 where it is not filled in."""
    anggaran_diminta: bool
    """Whether a periode of the budget is over: one that is filled in by the year waits for it."""
    beranggaran: bool
    """Whether any line of the report names an indikator."""
    kantor: OfficeName
    ada_renstra: bool
    renstra_terbuka: bool
    """Whether the plan has an indikator that nothing in the report answers."""
    ada_perjanjian: bool
    daftar_aksi: tuple[AksiResult, ...]
    daftar_kendala: tuple[Kendala, ...]
    """Those met by the time the figures are of."""
    kendala_lalu: tuple[Kendala, ...]
    """Those that came along from the report before."""

    def tables(self) -> Iterator[tuple[RincianResult, tuple[Values, ...]]]:
        """Its own tables with the figures of their rows."""
        pairs = zip(self.hasil.rincian, self.nilai, strict=True)
        return ((table, rows) for table, rows in pairs if table.pemakaian is None)

    def says(self, tempat: str) -> bool:
        """Whether an aspect was written, as a text or, of a kendala, in its rows."""
        name = {"kendala": "uraian"}.get(tempat, tempat)
        if self.text(tempat) or tempat not in {"kendala", "tindak_lanjut"}:
            return bool(self.text(tempat))
        rows = of_quarter(self.daftar_kendala, self.hasil.sampai)
        return any(getattr(row, name).strip() for row in rows)

    def text(self, tempat: str) -> str:
        """What was written for an aspect, without surrounding blanks."""
        return next((row.teks.strip() for row in self.daftar_narasi if row.tempat == tempat), "")


_BAHAN: Each[str, IndikatorInput] = Each()


def inputs(
    laporan: Laporan, figures: Figures, links: ReportLinks, reader: Reader
) -> dict[str, IndikatorInput]:
    """What the rules of an indikator look at, by its id in reading order."""
    sampai = figures.sampai
    narasi = _texts(laporan, sampai)
    nilai = laporan.grouped(NilaiBaris, "baris")
    realisasi = laporan.grouped(NilaiAlokasi, "alokasi")
    lalu, standar = laporan.grouped(CapaianLalu, "indikator"), laporan.grouped(Standar, "indikator")
    kendala = laporan.grouped(Kendala, "indikator")
    typed = laporan.grouped(NilaiIndikator, "indikator")
    targets = laporan.grouped(TargetPeriode, "indikator")
    shared = _shared(laporan, figures, links)

    def collect(key: str) -> IndikatorInput:
        hasil = figures.indikator[key]
        return IndikatorInput(
            hasil,
            _of_moment(narasi.get(key, ()), sampai),
            _values(hasil, nilai),
            tuple([realisasi.get(line.alokasi.id, ()) for line in hasil.alokasi]),
            links.of(key),
            lalu.get(key, ()),
            standar.get(key, ()),
            typed.get(key, ()),
            targets.get(key, ()),
            *shared,
            aksi_of(laporan, key, sampai, reader),
            kendala_of(laporan, key, sampai),
            kendala_lalu(laporan, key),
        )

    own = (figures.indikator, narasi, links.per_indikator, lalu, standar, kendala, typed, targets)
    sources = (
        *(Source(entries) for entries in own),
        Source(laporan.grouped(Aksi, "indikator")),
        Source(laporan.grouped(NilaiAksi, "aksi"), _owner_of(laporan, Aksi)),
        Source(realisasi, _owner_of(laporan, Alokasi)),
        Source(nilai, _owner_of_value(laporan)),
    )
    room = (laporan.ruang, sampai.bulan)
    return _BAHAN.recall(room, figures.indikator, shared, sources, reader, collect)


def _shared(
    laporan: Laporan, figures: Figures, links: ReportLinks
) -> tuple[
    Settings, int, frozenset[int], tuple[int, int], bool, bool, OfficeName, bool, bool, bool
]:
    """What the rules of every indikator look at, in the order of the fields."""
    named = len(laporan.rows(Alokasi)) > len(laporan.children(Alokasi, "indikator", None))
    return (
        reckoning(laporan),  # the same on paper: what was set aside is told in its decimals
        laporan.data.tahun,
        spoken_years(laporan),
        (laporan.data.renstra_awal, laporan.data.renstra_akhir),
        bool(figures.sampai.daftar(laporan.data.pengisian_anggaran)),
        named,
        office(laporan.satker),
        links.ada_renstra,
        links.renstra_terbuka,
        links.ada_perjanjian,
    )


def _owner_of(
    laporan: Laporan, kind: type[Alokasi | Aksi]
) -> Callable[[str], Iterable[str | None]]:
    rows = laporan.rows(kind)
    return lambda key: (rows[key].indikator,) if key in rows else ()


def _owner_of_value(laporan: Laporan) -> Callable[[str], Iterable[str | None]]:
    """Also of one that no figure is made of, as of a periode that is not asked for."""
    baris, tables = laporan.rows(Baris), laporan.rows(Rincian)

    def owner(key: str) -> Iterable[str | None]:
        table = tables.get(baris[key].rincian or "") if key in baris else None
        return (table.indikator,) if table else ()

    return owner


def _texts(
    laporan: Laporan, sampai: AsOf
) -> Mapping[str | None, tuple[Narasi | NarasiPeriode, ...]]:
    """The texts of each indikator: those of the year, or of its quarters."""
    kind = Narasi if sampai.setahun else NarasiPeriode
    return laporan.grouped(kind, "indikator")


def _of_moment(
    texts: tuple[Narasi | NarasiPeriode, ...], sampai: AsOf
) -> tuple[Narasi | NarasiPeriode, ...]:
    """Those of the quarter looked at; of the year all."""
    if sampai.setahun:
        return texts
    return tuple([t for t in texts if isinstance(t, Narasi) or t.periode == sampai.periode])


def _values(
    hasil: IndikatorResult, nilai: Mapping[str | None, tuple[NilaiBaris, ...]]
) -> tuple[tuple[Values, ...], ...]:
    """The unread figures of the rows of each table of its own."""
    return tuple(
        [
            tuple([nilai.get(row.baris.id, ()) for row in table.baris])
            if table.pemakaian is None
            else ()
            for table in hasil.rincian
        ]
    )


def spoken_years(laporan: Laporan) -> frozenset[int]:
    """Years that belong to the report: of its plan, beside its own, and of earlier results."""
    data = laporan.data
    plan = range(data.renstra_awal, data.renstra_akhir + 1) if data.renstra_awal else ()
    past = (row.tahun for row in laporan.rows(CapaianLalu).values())
    return frozenset((*plan, *past, data.tahun - 1, data.tahun, data.tahun + 1))


def cell_of(row: BarisResult, values: Values, column: str) -> Address:
    """Where a figure of a row is typed; the row itself where it has no figures yet."""
    return at(values[0], column) if values else at(row.baris)
