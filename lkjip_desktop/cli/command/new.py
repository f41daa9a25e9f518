"""Commands that make a report: an example, or that of a new year."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

from lkjip_desktop.cli.command.common import user
from lkjip_desktop.cli.parser import Command, file_argument, file_path, option, year
from lkjip_desktop.cli.terminal import say
from lkjip_desktop.cli.usage import DONE, WrongUsage
from lkjip_desktop.domain.galat import Refusal

if TYPE_CHECKING:
    from lkjip_desktop.domain.formula.figures import Figures
    from lkjip_desktop.domain.model.laporan import Laporan


def _contoh(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.example.contoh import write_contoh
    from lkjip_desktop.domain.formula.figures import figures
    from lkjip_desktop.store.document import Document

    path, written = write_contoh(args.dir)
    say(f"Contoh ditulis: {path}" if written else f"Contoh yang sudah ada dibiarkan: {path}")
    with Document.open(path, readonly=True) as document:
        say(*_main_figures(document.laporan, figures(document.laporan)))
    mended = path.with_name("terkoreksi.lkjip")
    say(f"Contoh terkoreksi: {mended} (angka yang dibetulkan adalah rekaan)")
    by_quarter = path.with_name("triwulan.lkjip")
    say(f"Contoh per triwulan: {by_quarter} (pembagian angkanya ke triwulan adalah rekaan)")
    return DONE


def _main_figures(laporan: Laporan, hasil: Figures) -> list[str]:
    """The results in a few lines that fit a terminal."""
    from lkjip_desktop.domain.display.live import live_text

    def text(token: str) -> str:
        return live_text(laporan, hasil, f"ringkasan/{token}", kosong="belum diisi")

    measured = f"{text('banyak_berlaku')} dari {text('banyak_indikator')} indikator terukur"
    return [
        f"  {laporan.satker.nama}, tahun {laporan.data.tahun}",
        f"  Rata-rata capaian  {text('rata_rata_capaian')} ({measured})",
        f"  Serapan indikator  {text('serapan_indikator')} dari {text('pagu_indikator')}",
        f"  Pagu akhir         {text('pagu_akhir')}",
    ]


CONTOH: Final = Command(
    "Tulis contoh laporan yang lengkap ke sebuah folder.",
    (file_argument("dir", "FOLDER", "folder tujuan"),),
    _contoh,
)


def _carry_over(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.year.new_report import write_carried_over
    from lkjip_desktop.app.year.starting_point import brought

    made = write_carried_over(args.file, args.dari, args.tahun, args.satker or "", user())
    say(f"Laporan tahun {args.tahun} ditulis dari {args.dari}: {args.file}")
    say(f"Dibawa: {brought(made)}.")
    return DONE


def _baru(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.year.katalog import katalog_for
    from lkjip_desktop.app.year.new_report import write_new

    if args.contoh is not None:
        return _new_example(args)
    if args.tahun is None:
        raise WrongUsage("lkjip baru: masih kurang: --tahun; lihat lkjip baru --help.")
    if args.dari is not None:
        return _carry_over(args)
    if args.satker is None:
        raise WrongUsage("lkjip baru: masih kurang: --satker; lihat lkjip baru --help.")
    katalog = katalog_for(args.tahun)
    write_new(args.file, args.satker, args.tahun, katalog, user())
    say(f"Laporan tahun {args.tahun} ditulis: {args.file}")
    if katalog is None:
        say("Belum ada katalog untuk tahun itu; sasaran dan indikator belum diisi.")
    elif katalog.holds(args.tahun):
        say(f"Sasaran dan indikator diambil dari katalog {katalog.nama}.")
    else:
        say(
            f"Katalog terakhir, {katalog.nama}, berlaku sampai {katalog.selesai};"
            " sesuaikan sasaran dan indikatornya."
        )
    return DONE


def _new_example(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.example.contoh import DAFTAR_CONTOH, write_one

    if args.contoh not in DAFTAR_CONTOH:
        raise Refusal(f"Tidak ada contoh {args.contoh}; pilih {', '.join(DAFTAR_CONTOH)}.")
    if any((args.satker, args.tahun, args.dari)):
        raise WrongUsage("lkjip baru: --contoh tidak memakai --satker, --tahun, atau --dari.")
    write_one(args.file, args.contoh)
    say(f"Contoh {args.contoh} ditulis: {args.file}")
    return DONE


BARU: Final = Command(
    "Buat laporan baru dari katalog, lanjutkan laporan tahun lalu, atau tulis satu contoh.",
    (
        file_argument("file", "BERKAS", "berkas laporan yang akan dibuat"),
        option("--satker", metavar="NAMA", help="nama satuan kerja"),
        option("--tahun", metavar="N", type=year, help="tahun laporan"),
        option("--dari", metavar="BERKAS_LALU", type=file_path, help="laporan tahun lalu"),
        option("--contoh", metavar="NAMA", help="contoh yang ditulis, misalnya triwulan"),
    ),
    _baru,
)
