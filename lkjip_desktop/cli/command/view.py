"""Commands that only look at a report: its findings, its history and its editions."""

from __future__ import annotations

import argparse
from typing import Final

from lkjip_desktop.cli.command.common import FILE, JSON, PERIODE, asked_quarter
from lkjip_desktop.cli.parser import Command, file_path, option
from lkjip_desktop.cli.terminal import say, to_json
from lkjip_desktop.cli.usage import DONE, FINDINGS


def _periksa(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.overview.periksa import finding_lines, finding_object, periksa
    from lkjip_desktop.domain.formula.figures import figures
    from lkjip_desktop.domain.temuan.finding import is_clean
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        laporan = document.laporan
        hasil = figures(laporan, asked_quarter(laporan, args.periode))
        daftar_temuan = periksa(document, hasil, args.lalu)
        if args.json:
            say(to_json([finding_object(temuan) for temuan in daftar_temuan]))
        else:
            say(*finding_lines(laporan, daftar_temuan))
    return DONE if is_clean(daftar_temuan) else FINDINGS


PERIKSA: Final = Command(
    "Tampilkan temuan; keluar dengan 1 bila ada yang lebih berat daripada catatan.",
    (
        FILE,
        JSON,
        PERIODE,
        option(
            "--lalu",
            metavar="BERKAS_LALU",
            type=file_path,
            help="laporan tahun sebelumnya, untuk memeriksa angka tahun itu",
        ),
    ),
    _periksa,
)


def _riwayat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.history import entry_lines, entry_object
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        if args.json:
            say(to_json([entry_object(entry) for entry in document.jurnal]))
        else:
            for entry in document.jurnal:
                say(*entry_lines(document.laporan, entry))
    return DONE


RIWAYAT: Final = Command("Tampilkan semua perubahan laporan.", (FILE, JSON), _riwayat)


def _edisi(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.edisi import edition_lines, edition_object
    from lkjip_desktop.domain.display.perbaikan import daftar_edisi
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        laporan = document.laporan
    if args.json:
        say(to_json([edition_object(row) for row in daftar_edisi(laporan)]))
    else:
        say(*edition_lines(laporan))
    return DONE


EDISI: Final = Command(
    "Tampilkan edisi laporan: setiap penguncian dengan tanggal dan sidik isinya.",
    (FILE, JSON),
    _edisi,
)
