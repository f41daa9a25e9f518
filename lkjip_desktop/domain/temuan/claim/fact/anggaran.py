"""Facts of the money: of the whole, of each budget line, of each revision and each quarter."""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from lkjip_desktop.domain.formula.anggaran.alokasi import sisa
from lkjip_desktop.domain.formula.anggaran.kegiatan import KegiatanResult
from lkjip_desktop.domain.formula.sums import (
    exact_sum,
    numbers_of,
)
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    NilaiAlokasi,
    RevisiPagu,
)
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.temuan.claim.fact.watched import WatchedFacts, fact


class AnggaranFacts(WatchedFacts):
    """What a report tells of its pagu and what was spent of it."""

    @fact
    def kegiatan(self, row: str) -> KegiatanResult | None:
        """A budget line with its figures."""
        return self._figures.kegiatan.get(row)

    @fact
    def lines(self) -> tuple[KegiatanResult, ...]:
        """All budget lines in the order of their tree."""
        return tuple(self._figures.kegiatan.values())

    @fact
    def whole(self, name: str) -> Nilai:
        """A figure of the whole report by its name."""
        whole, pagu = self._figures.ringkasan, self._figures.pagu
        spent = whole.realisasi_anggaran if isinstance(whole.serapan, Fraction) else None
        return {
            "awal": pagu.pagu_awal,
            "akhir": pagu.pagu_akhir,
            "lalu": pagu.pagu_lalu,
            "revisi": pagu.jumlah_revisi,
            "belanja": spent,
            "serapan": whole.serapan,
            "serapan indikator": whole.serapan_indikator,
            "sisa": sisa(pagu.pagu_akhir, spent),
            "rata": whole.rata_rata_capaian,
            "rata asli": whole.semua.rata_rata_asli,
            "rata berbobot": whole.rata_rata_berbobot,
            "efisiensi": whole.efisiensi,
            "pagu indikator": whole.pagu_indikator,
            "belanja indikator": whole.semua.pasti,
            "sisa indikator": whole.semua.sisa,
        }[name]

    @fact
    def revisions(self) -> tuple[Nilai, ...]:
        """The amount of each revision of the pagu."""
        return tuple(
            [self._reader.read(item, "jumlah", []) for item in self._laporan.daftar(RevisiPagu)]
        )

    @fact
    def revised_lines(self) -> tuple[tuple[str, str, Nilai], ...]:
        """Kegiatan, date and amount of each revision of the pagu; "" where it is of no kegiatan."""
        return self._revisions()

    def _revisions(self) -> tuple[tuple[str, str, Nilai], ...]:
        rows = self._laporan.daftar(RevisiPagu)
        read = self._reader.read
        return tuple([(r.kegiatan or "", r.tanggal or "", read(r, "jumlah", [])) for r in rows])

    @fact
    def line_before(self, row: str) -> Nilai:
        """The pagu of a kegiatan before its revisions; None where none is told to be of it."""
        line, revisions = self._figures.kegiatan.get(row), self._revisions()
        own = [nilai for kegiatan, _, nilai in revisions if kegiatan == row]
        known = numbers_of(own)
        if line is None or not own or len(known) < len(own) or not isinstance(line.pagu, Fraction):
            return None
        return line.pagu - exact_sum(known)

    @fact
    def revised(self) -> tuple[str, ...]:
        """The date of each revision of the pagu."""
        return tuple([row.tanggal or "" for row in self._laporan.daftar(RevisiPagu)])

    @fact
    def spent_in(self, periode: str) -> Nilai:
        """What was spent in a quarter (2025-T1), where every line is kept by quarter."""
        return self._spent(self._laporan.rows(NilaiAlokasi).values(), periode)

    @fact
    def line_spent_in(self, kegiatan: str, periode: str) -> Nilai:
        """What a kegiatan spent in a quarter, where all its money is kept by quarter."""
        rows = [
            row
            for line in self._allotted_by(kegiatan)
            for row in self._laporan.children(NilaiAlokasi, "alokasi", line.id)
        ]
        return self._spent(rows, periode)

    @fact
    def indikator_spent_in(self, indikator: str, periode: str) -> Nilai:
        """What was spent for an indikator in a quarter, where all its money is kept by quarter."""
        rows = [
            row
            for line in self._laporan.rows(Alokasi).values()
            if line.indikator == indikator
            for row in self._laporan.children(NilaiAlokasi, "alokasi", line.id)
        ]
        return self._spent(rows, periode)

    def _spent(self, rows: Collection[NilaiAlokasi], periode: str) -> Nilai:
        """The sum of a quarter; None unless all is kept by quarter and nothing of it is empty."""
        if not rows or any("-T" not in row.periode for row in rows):
            return None
        values = [self._reader.read(row, "realisasi", []) for row in rows if row.periode == periode]
        return exact_sum(numbers_of(values)) if values and None not in values else None

    def _allotted_by(self, kegiatan: str) -> list[Alokasi]:
        """What a kegiatan, or a line below it, gives to indikator."""
        lines = self._figures.kegiatan.values()
        below = {kegiatan, *(x.kegiatan.id for x in lines if x.kegiatan.induk == kegiatan)}
        return [row for row in self._laporan.rows(Alokasi).values() if row.kegiatan in below]
