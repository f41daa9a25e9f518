"""True data sets of a subdistrict, a health office and a house for children, of many sorts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

from lkjip_desktop.domain.model.entity import (
    Alokasi,
    Baris,
    Entity,
    Kegiatan,
    NilaiBaris,
    Pengaturan,
    RevisiPagu,
    Rincian,
    keyed_id,
)
from tests.domain.rakit import RUANG
from tests.korpus.data.case import Case, Change, case
from tests.korpus.kasus import baru, jalur, ubah

_SURAT = "nilai_baris/K.2/Permohonan administrasi menurut jenis/{}/2024"
_HAMIL = "nilai_baris/D1/Pemeriksaan ibu hamil menurut puskesmas/Puskesmas {}/2025-T{}"
_ANAK = "nilai_baris/SK.1.1/Anak binaan menurut jenjang pendidikan/{}/2024"
_BIAYA = "nilai_alokasi/{}/{}/2025-T{}"


def segar_baris() -> Iterator[Case]:
    """Rows of a table of the year and of a quarter, each still a part of its whole."""
    for contoh, path, content in (
        ("kecamatan", _SURAT.format("Surat pindah"), ("655", "630")),
        ("kecamatan", _SURAT.format("Legalisasi dokumen"), ("880", "880")),
        ("dinkes", _HAMIL.format("Dahlia", 1), ("88", "76")),
        ("dinkes", _HAMIL.format("Cendana", 4), ("75", "70")),
        ("lpka", _ANAK.format("Paket C"), ("33", "31")),
    ):
        pembanding, realisasi = content
        yield case(
            contoh,
            f"{path} {realisasi} dari {pembanding}",
            (path, "pembanding", pembanding),
            (path, "realisasi", realisasi),
        )


def segar_biaya() -> Iterator[Case]:
    """More or less spent in a quarter, one quarter without any, and all of it in the last."""
    mutu, ibu = "Peningkatan Mutu Fasilitas Kesehatan", "Pelayanan Kesehatan Ibu dan Anak"
    for kegiatan, kode, quarters in (
        (mutu, "D6", ("0", "0", "0", "495000000")),
        (mutu, "D6", ("25000000", "110000000", "180000000", "155000000")),
        (ibu, "D2", ("60000000", "0", "210000000", "258000000")),
        (ibu, "D1", ("300000000", "300000000", "300000000", "298500000")),
    ):
        spent = [
            (_BIAYA.format(kegiatan, kode, number), "realisasi", each)
            for number, each in enumerate(quarters, 1)
        ]
        yield case("dinkes", f"{kode} menyerap {', '.join(quarters)}", *spent)


def segar_target() -> Iterator[Case]:
    """A target that is another in the plan, the agreement and the report alike."""
    for kode, nama, target in (
        ("K.1", "Indeks Kepuasan Masyarakat terhadap Pelayanan Kecamatan", "84.5"),
        ("K.3", "Jumlah Kejadian Banjir Permukiman", "7"),
        ("K.6", "Penerimaan Pajak Bumi dan Bangunan Perdesaan dan Perkotaan", "3300"),
    ):
        yield case(
            "kecamatan",
            f"target {kode} {target}",
            (f"indikator/{kode}", "target", target),
            (f"target_renstra/{kode}/2024", "target", target),
            (f"butir/awal/{nama}", "target", target),
        )


def segar_tanggal() -> Iterator[Case]:
    """Dates on which offices sign and write."""
    for contoh, path, tanggal in (
        ("kecamatan", "perjanjian_kinerja/awal", "2024-03-28"),
        ("lpka", "perjanjian_kinerja/awal", "2024-01-02"),
        ("kecamatan", "surat_pengantar", "2025-02-27"),
        ("dinkes", "surat_pengantar", "2026-01-05"),
        ("dinkes", "revisi_pagu/2025-05-19", "2025-12-30"),
    ):
        yield case(contoh, f"{path} bertanggal {tanggal}", (path, "tanggal", tanggal))


def segar_lalu() -> Iterator[Case]:
    """Other results of the year before, better and worse than now."""
    for contoh, path, realisasi in (
        ("kecamatan", "capaian_lalu/K.5/2023", "398"),
        ("dinkes", "capaian_lalu/D4/2024", "190"),
        ("lpka", "capaian_lalu/SK.2.1/2023", "2"),
        ("lpka", "capaian_lalu/SK.1.3/2023", "25.4"),
    ):
        yield case(contoh, f"{path} {realisasi}", (path, "realisasi", realisasi))


def segar_nip() -> Iterator[Case]:
    """Numbers of officials that are as they should be."""
    for contoh, nip in (("kecamatan", "197011301993032002"), ("lpka", "199602292018012001")):
        yield case(contoh, f"NIP {nip}", ("pejabat/Kepala", "nip", nip))


def segar_revisi() -> Iterator[Case]:
    """Money that goes from one kegiatan to another, so that the sum stays."""
    for contoh, tanggal, giver, taker, juta in (
        ("kecamatan", "2024-10-14", ("Ketenteraman dan Ketertiban Umum", "K.3"),
         ("Penunjang Urusan Pemerintahan", "K.6"), 40),
        ("lpka", "2024-11-04", ("Keamanan dan Ketertiban", "SK.2.2"),
         ("Dukungan Manajemen Lembaga", "SK.2.3"), 25),
    ):  # fmt: skip
        changes: list[Change] = []
        rows: list[Entity] = []
        for (kegiatan, kode), amount in ((giver, -juta), (taker, juta)):
            for path in (f"kegiatan/{kegiatan}", f"alokasi/{kegiatan}/{kode}"):
                pagu = cast("Kegiatan | Alokasi", jalur(contoh)[path]).pagu or ""
                changes.append((path, "pagu", str(int(pagu) + amount * 1_000_000)))
            line = cast("Kegiatan", jalur(contoh)[f"kegiatan/{kegiatan}"])
            rows.append(
                RevisiPagu(
                    baru("geser", contoh, kegiatan),
                    tanggal=tanggal,
                    kegiatan=line.id,
                    jumlah=str(amount * 1_000_000),
                    alasan="Pergeseran antarkegiatan",
                    urutan="z",
                )
            )
        yield contoh, f"pergeseran Rp{juta} juta", (*ubah(contoh, changes), *rows)


def segar_baris_baru() -> Iterator[Case]:
    """A row more, such as a village that was split off."""
    for contoh, rincian, uraian, content in (
        ("kecamatan", "K.4/Laporan bulanan menurut kelurahan", "Ria Selatan", ("6", "6")),
        ("dinkes", "D5/Pengobatan tuberkulosis menurut kelompok", "Penderita pindahan", ("3", "3")),
    ):
        table = cast("Rincian", jalur(contoh)[f"rincian/{rincian}"])
        line = Baris(baru("baris", contoh, uraian), rincian=table.id, uraian=uraian, urutan="z")
        periode = "2024" if contoh == "kecamatan" else "2025"
        key = keyed_id(RUANG, NilaiBaris, line.id, periode)
        yield contoh, f"baris {uraian}", (line, NilaiBaris(key, line.id, periode, *content))


def segar_pengaturan() -> Iterator[Case]:
    """Settings that an office may choose."""
    for contoh, nama, isi in _PENGATURAN:
        key = keyed_id(RUANG, Pengaturan, nama)
        yield contoh, f"{nama} {isi}", (Pengaturan(key, nama=nama, isi=isi),)


_PENGATURAN = (
    ("kecamatan", "rumus_turun", "t_per_r"),
    ("kecamatan", "pembulatan", "potong"),
    ("dinkes", "desimal", "1"),
    ("dinkes", "batas_dipakai", "1"),
    ("lpka", "efisiensi", "indeks"),
)

LAYANAN: tuple[Callable[[], Iterator[Case]], ...] = (
    segar_baris,
    segar_biaya,
    segar_target,
    segar_tanggal,
    segar_lalu,
    segar_nip,
    segar_revisi,
    segar_baris_baru,
    segar_pengaturan,
)
