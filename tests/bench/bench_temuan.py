"""One changed cell to all figures and findings again, in CPU time, at few and many indikator."""

import random
from collections.abc import Callable
from dataclasses import replace
from time import process_time

from tests.bench import Baris, bergantian, kali

EDITS = 40
LITTLE, MUCH, MOST = 16, 200, 400
TARGETS = {LITTLE: "5 ms", MUCH: "16 ms", MOST: ""}


def _report(count: int) -> object:
    """A report of the size of the example for each 16 indikator: the example itself, repeated."""
    from lkjip_desktop.app.example.contoh import contoh
    from lkjip_desktop.domain.model.entity import (
        Alokasi,
        Indikator,
        Kegiatan,
        Narasi,
        NilaiAlokasi,
        NilaiBaris,
        Rincian,
        TautanRenstra,
        keyed_id,
    )
    from lkjip_desktop.domain.model.entity import Baris as BarisRincian

    laporan = contoh("induk")
    kinds = (Indikator, Rincian, BarisRincian, NilaiBaris, Kegiatan, Alokasi, NilaiAlokasi)
    links = ("indikator", "rincian", "baris", "kegiatan", "alokasi")
    rows = list(laporan.all_rows())
    for number in range(1, -(-count // len(laporan.rows(Indikator)))):
        for kind in (*kinds, Narasi, TautanRenstra):
            for row in laporan.rows(kind).values():
                if kind is Narasi and row.indikator is None:  # a report has each chapter once
                    continue
                moved = {
                    name: f"{getattr(row, name)}.{number}"
                    for name in links
                    if getattr(row, name, None) is not None
                }
                if kind is NilaiBaris:
                    moved |= _spread(row, number)
                if kind is Narasi:  # nor is what is written of each
                    moved["teks"] = row.teks + " demikian pula" * number
                if kind is Indikator:
                    own = ("kode", "nama", "nama_pendek")
                    moved |= {name: f"{getattr(row, name)} {number}" for name in own}
                if kind is Kegiatan:
                    moved["nama"] = f"{row.nama} {number}"
                rows.append(replace(row, id=f"{row.id}.{number}", **moved))  # type: ignore[arg-type]
    data = replace(laporan.data, id=keyed_id(laporan.ruang, Indikator, str(count)))
    return type(laporan)([data, *(row for row in rows if row is not laporan.data)])


def _spread(row: object, number: int) -> dict[str, str]:
    """Other figures for each repetition, so that it is no copy of the example."""
    cells = {name: getattr(row, name) for name in ("pembanding", "realisasi")}
    return {name: str(int(raw) + number) for name, raw in cells.items() if (raw or "").isdecimal()}


def _edits(count: int, kind: type, column: str) -> tuple[Callable[[], float], int]:
    """Seconds of CPU from the changed cell to the findings, and how many indikator there are."""
    from lkjip_desktop.domain.formula.figures import figures
    from lkjip_desktop.domain.model.entity import Indikator
    from lkjip_desktop.domain.temuan.examine import findings

    laporan = _report(count)
    findings(laporan, figures(laporan))  # type: ignore[arg-type]
    ids = sorted(laporan.rows(kind))  # type: ignore[attr-defined]
    draw = random.Random(2)

    def edit() -> float:
        nonlocal laporan
        row = laporan.get(kind, draw.choice(ids))  # type: ignore[attr-defined]
        number = str(draw.randrange(1, 1000))
        written = f"{getattr(row, column)} {number}" if column == "teks" else number
        changed = replace(row, **{column: written})
        laporan = laporan.with_changes([changed])  # type: ignore[attr-defined]
        start = process_time()
        findings(laporan, figures(laporan))
        return process_time() - start

    return edit, len(laporan.rows(Indikator))  # type: ignore[attr-defined]


def ukur() -> list[Baris]:
    """One edit of each kind that is made often; ms, and most against few."""
    from lkjip_desktop.domain.model.entity import (
        Alokasi,
        Indikator,
        Kegiatan,
        Narasi,
        NilaiAlokasi,
        NilaiBaris,
        TargetRenstra,
    )

    found = []
    for what, kind, column in (
        ("sel tabel", NilaiBaris, "realisasi"),
        ("target", Indikator, "target"),
        ("realisasi anggaran", NilaiAlokasi, "realisasi"),
        ("pagu alokasi", Alokasi, "pagu"),
        ("pagu kegiatan", Kegiatan, "pagu"),
        ("naskah", Narasi, "teks"),
        ("target Renstra", TargetRenstra, "target"),
    ):
        edits = [_edits(count, kind, column) for count in TARGETS]
        taken = bergantian(EDITS, *(edit for edit, _ in edits))
        for (_, real), seconds, goal in zip(edits, taken, TARGETS.values(), strict=True):
            text = f"{seconds * 1000:.2f} ms CPU".replace(".", ",")
            found.append((f"temuan: satu {what} dari {real} indikator", text, goal))
        ratio = kali(taken[-1] / taken[0])
        found.append((f"temuan: satu {what}, {MOST} terhadap {LITTLE} indikator", ratio, "3 x"))
    return found
