"""Scores made of parts: rows with their bobot that an office starts from and checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from lkjip_desktop.app.command.edit import insert_rows
from lkjip_desktop.app.command.periode import blank_closed
from lkjip_desktop.domain.formula.baris import BERBOBOT
from lkjip_desktop.domain.formula.periode import periode_of
from lkjip_desktop.domain.formula.tertutup import is_closed
from lkjip_desktop.domain.model.entity import Baris, NilaiBaris, Rincian
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.draft import Draft

CHECK: Final = "periksa bobotnya"
"""What a preset says whose weights the office has to hold against the rules in force."""


@dataclass(frozen=True, slots=True)
class ScorePreset:
    """The rows of a score: what each is called and weighs, and the most it can reach."""

    nama: str
    maksimum: str
    """Pembanding of every weighed row: a percentage is the score over it."""
    bagian: tuple[tuple[str, str], ...]
    """Uraian and bobot; "-" for what is taken off the result."""


PRESETS: Final[Mapping[str, ScorePreset]] = {
    "ikpa_2022": ScorePreset(
        f"IKPA 2022–2023, {CHECK}",
        "100",
        (
            ("Revisi DIPA", "10"),
            ("Deviasi Halaman III DIPA", "10"),
            ("Penyerapan anggaran", "20"),
            ("Belanja kontraktual", "10"),
            ("Penyelesaian tagihan", "10"),
            ("Pengelolaan UP dan TUP", "10"),
            ("Dispensasi SPM", "5"),
            ("Capaian output", "25"),
        ),
    ),
    "ikpa_2024": ScorePreset(
        f"IKPA sejak 2024, {CHECK}",
        "100",
        (
            ("Revisi DIPA", "10"),
            ("Deviasi Halaman III DIPA", "15"),
            ("Penyerapan anggaran", "20"),
            ("Belanja kontraktual", "10"),
            ("Penyelesaian tagihan", "10"),
            ("Pengelolaan UP dan TUP", "10"),
            ("Capaian output", "25"),
            ("Pengurang: dispensasi SPM", "-"),
        ),
    ),
    "nka": ScorePreset(
        f"Nilai Kinerja Anggaran, {CHECK}",
        "100",
        (
            ("Penyerapan anggaran", "9.7"),
            ("Konsistensi penyerapan terhadap perencanaan", "18.2"),
            ("Capaian keluaran", "43.5"),
            ("Efisiensi", "28.6"),
        ),
    ),
    "skm": ScorePreset(
        f"Survei kepuasan masyarakat, sembilan unsur, {CHECK}",
        "4",
        tuple(
            (uraian, "1")
            for uraian in (
                "Persyaratan",
                "Sistem, mekanisme, dan prosedur",
                "Waktu penyelesaian",
                "Biaya atau tarif",
                "Produk spesifikasi jenis pelayanan",
                "Kompetensi pelaksana",
                "Perilaku pelaksana",
                "Penanganan pengaduan, saran, dan masukan",
                "Sarana dan prasarana",
            )
        ),
    ),
}
"""Weights by the rules of their years; all of them can be changed row by row."""


def fill(draft: Draft, rincian: str, preset: ScorePreset) -> None:
    """Put the rows of a score at the end of a table, which weighs its rows from now on."""
    table = draft.find(Rincian, rincian)
    if table is None:
        return
    draft.put(
        replace(
            table,
            cara=BERBOBOT,
            satuan="%",
            kolom_pembanding="Nilai maksimum",
            kolom_realisasi="Nilai",
        )
    )
    there = draft.laporan.children(Baris, "rincian", rincian)
    rows = [
        {"rincian": rincian, "uraian": uraian, "bobot": bobot} for uraian, bobot in preset.bagian
    ]
    known = periode_of(draft.base.data.tahun, table.pengisian)
    due = [periode for periode in known if not is_closed(draft.base, periode)]
    made = insert_rows(draft, Baris, there, len(there), rows)
    blank_closed(draft, rincian, [row.id for row in made])
    for row in made:
        for periode in due if row.bobot != "-" else ():
            draft.new(NilaiBaris, baris=row.id, periode=periode, pembanding=preset.maksimum)
