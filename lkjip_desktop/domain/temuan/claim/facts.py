"""Facts: the figures that claims are held against, and which of them were looked at."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import UNWATCHED, Memo
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Alokasi,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    Pejabat,
    PerjanjianKinerja,
    RevisiPagu,
    Sasaran,
    Subsie,
    Tujuan,
    columns,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.setting import Settings, reckoning
from lkjip_desktop.domain.model.tree import levels
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.fact.indikator import IndikatorFacts
from lkjip_desktop.domain.temuan.claim.fact.table import TableFacts
from lkjip_desktop.domain.temuan.claim.fact.watched import FactKey, fact
from lkjip_desktop.domain.temuan.claim.language.names import telling_stems
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.ikatan import in_force
from lkjip_desktop.domain.temuan.keluarga import names

_BUDGET: Final = {"pagu_awal": "pagu_awal", "pagu_akhir": "pagu_awal", "pagu_lalu": "pagu_lalu"}
"""Columns of the report by the live figures that rest on them."""
_LISTS: Final = {
    "realisasi_anggaran": table_of(Alokasi),
    "sisa": table_of(Alokasi),
    "pagu_indikator": table_of(Alokasi),
    "sisa_indikator": table_of(Alokasi),
    "serapan_indikator": table_of(Alokasi),
    "serapan": table_of(Alokasi),
    "rata_rata_capaian": table_of(Indikator),
    "rata_rata_berbobot": table_of(Indikator),
    "efisiensi": table_of(Alokasi),
}
"""Lists by the live figures that are worked out from all their rows."""


class Figure(NamedTuple):
    """A figure of the report, what it is called and the place it comes from."""

    nilai: Nilai
    nama: str
    lokasi: Address | None = None
    token: str = ""
    """Of the live figure that shows it."""


_GROUPS: Final = {"S": Sasaran.KIND, "J": Jenjang.KIND, "U": Subsie.KIND}


def group_token(kind: str, row: str, name: str) -> str:
    """The token of a figure of a sasaran, a jenjang or a section, by its letter; "" of others."""
    return f"{_GROUPS[kind]}/{row}/{name}" if kind in _GROUPS else ""


_CALLED: Final[Memo[dict[FactKey, object]]] = Memo(16)


def _called_by(rows: Iterable[tuple[str, ...]]) -> dict[FactKey, object]:
    """What `Facts.called` tells of each indikator."""
    return {("called", (row,)): (nama, pendek) for row, _, nama, pendek, *_ in rows}


class Facts(IndikatorFacts, TableFacts):
    """The figures of one report, those of its lists and documents besides the others."""

    def __init__(self, laporan: Laporan, figures: Figures, reader: Reader) -> None:
        # most texts rest on one indikator and its name: these are asked for of all texts at once
        rows = cast("tuple[tuple[str, ...], ...]", names(laporan, figures))
        called = _CALLED.recall(laporan.ruang, rows, UNWATCHED, lambda: _called_by(rows))
        results = cast("Mapping[Any, Any]", figures.indikator)
        super().__init__(laporan, figures, reader, {**results, **called})
        self.tahun = laporan.data.tahun

    @property
    @fact
    def settings(self) -> Settings:
        """How figures are written, wherever they are printed."""
        return reckoning(self._laporan)

    @fact
    def count(self, name: str, *key: str) -> frozenset[int]:
        """How many there are of what is named; none where it cannot be told."""
        laporan = self._laporan
        if name in {"kegiatan", "keluaran"}:
            lines = self._figures.kegiatan.values()
            return frozenset({sum(line.kegiatan.jenis == name for line in lines)})
        if name == "sasaran":
            return self._count_sasaran(*key)
        if name == "tujuan":
            return self._in_documents(list(laporan.rows(Tujuan).values()), key[0])
        if name == "jenjang":
            return frozenset({len(set(levels(laporan).values()) - {None})})
        if name == "bagian":
            return self._count_sections(key[0])
        numbers = {
            "renstra": laporan.rows(IndikatorRenstra),
            "perjanjian": in_force(laporan),
            "revisi": laporan.rows(RevisiPagu),
        }
        return frozenset({len(numbers.get(key[0] if key else name, self._figures.indikator))})

    def _count_sasaran(self, dokumen: str, jenjang: str = "") -> frozenset[int]:
        of = levels(self._laporan)
        rows = [
            row
            for row in self._laporan.rows(Sasaran).values()
            if not jenjang or of.get(row.id) == jenjang
        ]
        return self._in_documents(rows, dokumen)

    @staticmethod
    def _in_documents(rows: list[Any], dokumen: str) -> frozenset[int]:
        """How many a document has; where none is named, how many any of them has."""
        wanted = {"renstra": ("renstra",), "perjanjian": ("perjanjian_kinerja",)}.get(
            dokumen,
            ("laporan",) if dokumen == "laporan" else ("laporan", "renstra", "perjanjian_kinerja"),
        )
        counts = {sum(row.dokumen == item for row in rows) for item in wanted} - {0}
        if not counts and dokumen == "perjanjian":  # it agrees on those of the report
            counts = {sum(row.dokumen == "laporan" for row in rows)} - {0}
        return frozenset(counts)

    def _count_sections(self, noun: str) -> frozenset[int]:
        names = [
            row.nama.casefold().replace("sub seksi", "subseksi").replace("sub bagian", "subbagian")
            for row in self._laporan.rows(Subsie).values()
        ]
        found = sum(f"{name} ".startswith(f"{noun} ") for name in names) if noun else len(names)
        return frozenset({found} - {0})

    @fact
    def plan_end(self) -> int:
        """The last year of the plan; 0 where it is not known."""
        return self._laporan.data.renstra_akhir or 0

    def plan_place(self) -> Address:
        """Where the period of the plan is entered."""
        return at(self._laporan.data, "renstra_awal")

    @fact
    def plan_begin(self) -> int:
        """The first year of the plan; 0 where it is not known."""
        return self._laporan.data.renstra_awal or 0

    @fact
    def office(self) -> frozenset[str]:
        """The stems of the name of the office that reports."""
        satker = self._laporan.satker
        return telling_stems(satker.nama, satker.nama_pendek)

    @fact
    def agreements(self) -> tuple[tuple[str, str], ...]:
        """Date and number of each agreement."""
        rows = self._laporan.rows(PerjanjianKinerja).values()
        return tuple([(row.tanggal or "", row.nomor) for row in rows])

    @fact
    def signed(self) -> str:
        """The day on which the report was signed; "" where it is not known."""
        return self._laporan.surat_pengantar.tanggal or ""

    @fact
    def parties(self) -> tuple[tuple[str, str], ...]:
        """What those are who signed each agreement, the first and the second."""
        rows = self._laporan.rows(PerjanjianKinerja).values()
        found = [(row.pihak_pertama or "", row.pihak_kedua or "") for row in rows]
        return tuple([(self._post(one), self._post(two)) for one, two in found])

    @fact
    def posts(self) -> tuple[str, ...]:
        """What everybody is who is known of the office and above it."""
        return tuple([row.jabatan for row in self._laporan.rows(Pejabat).values()])

    def _post(self, row: str) -> str:
        found = self._laporan.find(Pejabat, row)
        return found.jabatan if found is not None else ""

    @fact
    def heads(self) -> frozenset[int]:
        """How many head a section, and are below the head of the office; none: not all known."""
        rows = self._laporan.rows(Subsie).values()
        if not rows or not all(row.kepala for row in rows):
            return frozenset()
        inside = sum(not row.luar for row in self._laporan.rows(Pejabat).values())
        return frozenset({len({row.kepala for row in rows}), inside - 1})

    @fact
    def planned_in(self, jenjang: str) -> int:
        """How many indikator the plan has at a level."""
        of, rows = levels(self._laporan), self._laporan.rows(IndikatorRenstra).values()
        return sum(of.get(row.sasaran or "") == jenjang for row in rows)

    @fact
    def agreed_in(self, jenjang: str) -> int:
        """How many items the agreement in force has at a level; 0 where it names none."""
        of = levels(self._laporan)
        return sum(of.get(row.sasaran or "") == jenjang for row in in_force(self._laporan))

    @fact
    def levels(self) -> tuple[tuple[str, str], ...]:
        """Id and name of each level."""
        return tuple([(row.id, row.nama) for row in self._laporan.rows(Jenjang).values()])

    def place(self, token: str) -> Address | None:
        """Where the figure of a live figure is entered, or the row it is worked out for."""
        kind, _, rest = token.partition("/")
        row, _, name = rest.partition("/")
        if kind == "ringkasan":
            return at(self._laporan.data, _BUDGET[row]) if row in _BUDGET else _LISTS.get(row)
        if not name:
            return None
        entered = name in {item.name for item in columns(KINDS[kind])}
        return Address(kind, row, name if entered else "")
