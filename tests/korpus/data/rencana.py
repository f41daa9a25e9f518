"""True data sets of plans: targets, money, and the years before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from lkjip_desktop.domain.model.entity import (
    CapaianLalu,
    Indikator,
    RevisiPagu,
    Standar,
    TautanRenstra,
    keyed_id,
)
from tests.korpus.data.case import Case, Change, case, figure
from tests.korpus.kasus import baru, dasar, jalur, ubah

_SERAP_BESAR = (
    ("Patroli Perairan Pelabuhan/1B", 4),
    ("Pengerukan Alur/3B", 9),
    ("Layanan Perkantoran/6C", 7),
    ("Pemeriksaan Kelaiklautan/3A", 3),
    ("Pemeriksaan Kelaiklautan/5A", 1),
    ("Operasi Tertib Bandar/5B", 2),
    ("Operasi Tertib Bandar/5C", 1),
    ("Layanan Kedatangan dan Keberangkatan Kapal/2A", 4),
    ("Layanan Kedatangan dan Keberangkatan Kapal/2B", 1),
)


def serapan() -> Iterator[Case]:
    """A little less of a line of the budget is spent."""
    for name, millions in _SERAP_BESAR:
        path = f"nilai_alokasi/{name}/2025"
        spent = figure("besar", path, "realisasi") - millions * 1_000_000
        yield case("besar", f"{name} terserap {spent}", (path, "realisasi", str(spent)))
    for name in ("Pengujian Mutu Air/1A", "Pengujian Mutu Air/1B", "Pemeliharaan Laboratorium/1C"):
        for quarter in range(1, 5):
            path = f"nilai_alokasi/{name}/2025-T{quarter}"
            spent = figure("kecil", path, "realisasi") - 135_000
            words = f"{name} triwulan {quarter} terserap {spent}"
            yield case("kecil", words, (path, "realisasi", str(spent)))


def revisi_pagu() -> Iterator[Case]:
    """A further revision, spread to one kegiatan and to its indikator in full."""
    for contoh, kegiatan, kode, day, amount in (
        ("kecil", "Pemeliharaan Laboratorium", "1C", "2025-10-02", 6_000_000),
        ("kecil", "Pemeliharaan Laboratorium", "1C", "2025-11-10", -4_000_000),
        ("kecil", "Pemeliharaan Laboratorium", "1C", "2025-04-21", 2_500_000),
        ("besar", "Patroli Perairan Pelabuhan", "1B", "2025-10-06", 20_000_000),
        ("besar", "Patroli Perairan Pelabuhan", "1B", "2025-11-03", -15_000_000),
        ("besar", "Pengerukan Alur", "3B", "2025-12-01", 50_000_000),
        ("besar", "Layanan Perkantoran", "6C", "2025-08-14", 75_000_000),
    ):
        yield _revisi(contoh, kegiatan, kode, day, amount)


def _revisi(contoh: str, kegiatan: str, kode: str, day: str, amount: int) -> Case:
    line, share = f"kegiatan/{kegiatan}", f"alokasi/{kegiatan}/{kode}"
    rows = ubah(
        contoh,
        [
            (line, "pagu", str(figure(contoh, line, "pagu") + amount)),
            (share, "pagu", str(figure(contoh, share, "pagu") + amount)),
        ],
    )
    revisi = RevisiPagu(
        baru("revisi", contoh, kegiatan, day),
        tanggal=day,
        kegiatan=rows[0].id,
        jumlah=str(amount),
        alasan="Penyesuaian kebutuhan kegiatan",
        urutan="z",
    )
    return contoh, f"revisi {amount} untuk {kegiatan}", (*rows, revisi)


def target() -> Iterator[Case]:
    """Another target, in the plan and in the report alike; the agreement follows the report."""
    for kode, renstra, target in (
        ("1A", "SS1.1", "83"),
        ("1A", "SS1.1", "82.5"),
        ("2A", "SP1.1", "92.5"),
        ("2A", "SP1.1", "91.5"),
        ("2B", "SP1.2", "5.8"),
        ("3A", "SP2.1", "94.5"),
        ("4A", "SK1.1", "86"),
        ("5A", "SK2.1", "91"),
        ("5B", "SK2.2", "96"),
        ("6B", "SO1.2", "93.5"),
    ):
        yield case(
            "besar",
            f"target {kode} {target}",
            (f"indikator/{kode}", "target", target),
            (f"target_renstra/{renstra}/2025", "target", target),
        )


def target_tahun_lain() -> Iterator[Case]:
    """Another target of a later year."""
    for contoh, renstra, year, target in (
        ("besar", "SS1.1", 2029, "87"),
        ("besar", "SP1.2", 2029, "4.5"),
        ("besar", "SK1.1", 2026, "85.5"),
        ("besar", "SO1.2", 2027, "94.2"),
        ("kecil", "SK1.1", 2027, "92.5"),
        ("kecil", "SK1.1", 2029, "95"),
    ):
        path = f"target_renstra/{renstra}/{year}"
        yield case(contoh, f"target {renstra} tahun {year}: {target}", (path, "target", target))


def tahun_lalu() -> Iterator[Case]:
    """The result of the year before is another one, near this year's."""
    for contoh, kode, realisasi in (
        ("besar", "1A", "81.9"),
        ("besar", "2A", "90.4"),
        ("besar", "3A", "95.1"),
        ("besar", "4A", "85.2"),
        ("besar", "5A", "90.3"),
        ("besar", "6B", "93.1"),
        ("besar", "2B", "6.1"),
        ("kecil", "1A", "88.2"),
        ("kecil", "1C", "4.4"),
    ):
        path = f"capaian_lalu/{kode}/2024"
        yield case(contoh, f"{kode} tahun 2024: {realisasi}", (path, "realisasi", realisasi))


def riwayat() -> Iterator[Case]:
    """One more year of history."""
    for contoh, kode, year, target, realisasi in (
        ("besar", "1A", 2022, "76", "77.1"),
        ("besar", "2A", 2022, "86", "86.2"),
        ("besar", "4A", 2022, "80", "81"),
        ("besar", "5A", 2023, "86", "87"),
        ("besar", "5B", 2023, "92", "92.3"),
        ("kecil", "1A", 2023, "86", "85.2"),
        ("kecil", "1B", 2023, "0", "0"),
    ):
        row = cast("Indikator", jalur(contoh)[f"indikator/{kode}"])
        key = keyed_id(dasar(contoh).ruang, CapaianLalu, row.id, year)
        made = CapaianLalu(key, indikator=row.id, tahun=year, target=target, realisasi=realisasi)
        yield contoh, f"riwayat {kode} tahun {year}", (made,)


def standar_nasional() -> Iterator[Case]:
    """A national standard entered for an indikator."""
    for kode, nilai in (("1A", "80"), ("2A", "90"), ("3A", "94"), ("5A", "88"), ("6B", "92")):
        row = jalur("besar")[f"indikator/{kode}"]
        key = keyed_id(dasar("besar").ruang, Standar, row.id)
        made = Standar(key, indikator=row.id, nilai=nilai, sumber="Pedoman pelayanan")
        yield "besar", f"standar {kode} {nilai}", (made,)


def beberapa() -> Iterator[Case]:
    """An indikator that answers a second one of the plan, on another level and in another unit."""
    for contoh, kode, renstra in (
        ("besar", "6C", "SO1.1"),
        ("besar", "1A", "SP1.2"),
        ("besar", "4A", "SO1.2"),
        ("kecil", "1A", "SK1.2"),
    ):
        rows = jalur(contoh)
        key = (rows[f"indikator/{kode}"].id, rows[f"indikator_renstra/{renstra}"].id)
        link = TautanRenstra(keyed_id(dasar(contoh).ruang, TautanRenstra, *key), *key)
        yield contoh, f"{kode} menjawab juga {renstra}", (link,)


def lalu() -> Iterator[Case]:
    """Targets somewhat below what was reached, and of counts far below; a new plan's first year."""
    for contoh, words, changes in (
        ("besar", "2A sedikit di bawah tahun lalu", _both("2A", "SP1.1", "90")),
        ("besar", "5A sedikit di bawah tahun lalu", _both("5A", "SK2.1", "86")),
        ("besar", "dokumen dikurangi", _both("6A", "SO1.1", "4")),
        ("besar", "waktu tunggu dilonggarkan", _both("2B", "SP1.2", "6.4")),
        ("besar", "target 2024 dari rencana lama", (("capaian_lalu/2A/2024", "target", "89"),)),
        ("kecil", "realisasi 2024 tinggi", (("capaian_lalu/1A/2024", "realisasi", "99.1"),)),
    ):
        yield contoh, words, ubah(contoh, changes)


def _both(kode: str, renstra: str, target: str) -> tuple[Change, ...]:
    return (
        (f"indikator/{kode}", "target", target),
        (f"target_renstra/{renstra}/2025", "target", target),
    )


RENCANA: tuple[Callable[[], Iterator[Case]], ...] = (
    serapan,
    revisi_pagu,
    target,
    target_tahun_lain,
    tahun_lalu,
    riwayat,
    standar_nasional,
    beberapa,
    lalu,
)
