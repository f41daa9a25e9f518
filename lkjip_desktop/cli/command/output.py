"""Commands that write a report for its readers: the document, and the archive of evidence."""

from __future__ import annotations

import argparse
from typing import Final

from lkjip_desktop.cli.command.common import FILE
from lkjip_desktop.cli.parser import Command, file_path, option
from lkjip_desktop.cli.terminal import say, tell_progress
from lkjip_desktop.cli.usage import DONE
from lkjip_desktop.domain.galat import Refusal


def _ekspor(args: argparse.Namespace) -> int:
    if args.output.suffix.casefold() not in {"", ".pdf", ".docx", ".xlsx"}:
        raise Refusal(
            f"{args.output} berakhiran {args.output.suffix};"
            " beri nama berakhiran .pdf, .docx, atau .xlsx."
        )
    from lkjip_desktop.app.exchange.ekspor import ekspor

    progress = tell_progress if args.kemajuan else lambda _: None
    ekspor(args.file, args.output, progress, periode=args.periode)
    say(f"Laporan ditulis: {args.output}")
    return DONE


EKSPOR: Final = Command(
    "Tulis laporan sebagai PDF atau dokumen Word, atau tabelnya sebagai buku kerja Excel.",
    (
        FILE,
        option(
            "-o",
            "--output",
            metavar="HASIL.pdf|HASIL.docx|HASIL.xlsx",
            type=file_path,
            required=True,
            help="yang akan ditulis: .pdf, .docx dokumen Word, atau .xlsx tabelnya saja",
        ),
        option(
            "--periode",
            metavar="PERIODE",
            default="",
            help="laporan satu triwulan atau semester, misalnya 2025-T2 atau 2025-S1",
        ),
        option("--kemajuan", action="store_true", help="tulis kemajuannya dalam persen"),
    ),
    _ekspor,
)


def _pratinjau(args: argparse.Namespace) -> int:  # noqa: ARG001 - all commands take arguments
    import sys

    from lkjip_desktop.app.exchange.pratinjau import serve

    serve(sys.stdin.buffer, sys.stdout.buffer)
    return DONE


PRATINJAU: Final = Command("Susun halaman pratinjau untuk jendela yang memintanya.", (), _pratinjau)


def _bukti(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.arsip import write_archive
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        count = write_archive(document, args.output)
    say(f"Arsip dengan {count} berkas bukti dan daftarnya ditulis: {args.output}")
    return DONE


BUKTI: Final = Command(
    "Tulis semua bukti dukung ke sebuah arsip, menurut indikator, dengan daftarnya.",
    (
        FILE,
        option(
            "-o",
            "--output",
            metavar="ARSIP.zip",
            type=file_path,
            required=True,
            help="arsip yang akan ditulis",
        ),
    ),
    _bukti,
)
