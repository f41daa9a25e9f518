"""Commands that write the Excel template, and take entries from it or a budget file."""

from __future__ import annotations

import argparse
from typing import Final

from lkjip_desktop.cli.command.common import FILE, JSON, in_session, only_quarter
from lkjip_desktop.cli.parser import Command, file_argument, file_path, option
from lkjip_desktop.cli.terminal import fail, say, to_json
from lkjip_desktop.cli.usage import CONFLICTS, DONE, WrongUsage
from lkjip_desktop.domain.galat import Refusal


def _templat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.templat.page import OFFICER, find_section
    from lkjip_desktop.app.exchange.templat.write import write_template
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.store.document import Document

    if args.output.suffix.casefold() != ".xlsx":
        raise Refusal(f"{args.output} bukan nama buku kerja; beri nama berakhiran .xlsx.")
    with Document.open(args.file, readonly=True) as document:
        session = Session(document)
        own = session.subsie
        if args.seksi is None and own is None:
            raise WrongUsage(
                f"lkjip templat: masih kurang: --seksi (kode seksi, atau {OFFICER});"
                " lihat lkjip templat --help."
            )
        subsie = own if args.seksi is None else find_section(document.laporan, args.seksi).id
        if own is not None and subsie != own:
            raise Refusal("Berkas ini bagian satu seksi; templat seksi lain dibuat dari induk.")
        periode = only_quarter(document.laporan, args.periode)
        cells = write_template(session, subsie, args.output, periode)
    say(f"Templat dengan {cells} sel isian ditulis: {args.output}")
    return DONE


TEMPLAT: Final = Command(
    "Tulis templat Excel berisi semua yang diisi sebuah seksi.",
    (
        FILE,
        option(
            "--seksi",
            metavar="KODE",
            help="kode atau nama seksi, atau perencanaan; pada bagian tidak perlu",
        ),
        option(
            "--periode",
            metavar="PERIODE",
            default="",
            help="isian satu triwulan, misalnya 2025-T2; tanpa ini setahun",
        ),
        option(
            "-o",
            "--output",
            metavar="TEMPLAT.xlsx",
            type=file_path,
            required=True,
            help="buku kerja yang akan ditulis",
        ),
    ),
    _templat,
)


def _impor_templat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.templat.plan import plan
    from lkjip_desktop.app.exchange.templat.proposal import apply
    from lkjip_desktop.app.exchange.templat.words import as_object, lines

    with in_session(args.file) as session:
        rencana = plan(session, args.templat, english=args.inggris)
        undecided = len(rencana.terbuka)
        write = not args.pratinjau and (args.lewati or not undecided)
        taken = rencana.langsung if write else ()
        revision = apply(session, rencana, taken) if taken else None
        count = len(taken) if revision is not None else 0
    say(*([to_json(as_object(rencana, count))] if args.json else lines(rencana, count)))
    if args.pratinjau or not undecided or write:
        return DONE
    return fail(
        f"Ada {undecided} isian yang perlu diputuskan, sehingga tidak ada yang ditulis;"
        " betulkan di Excel, putuskan di jendela program, atau ulangi dengan --lewati.",
        CONFLICTS,
    )


IMPOR_TEMPLAT: Final = Command(
    "Ambil isian templat Excel; keluar dengan 3 bila ada yang perlu diputuskan.",
    (
        FILE,
        file_argument("templat", "TEMPLAT", "templat yang sudah diisi (.xlsx)"),
        option(
            "--pratinjau",
            action="store_true",
            help="tampilkan saja, tidak ada yang ditulis",
        ),
        option(
            "--lewati",
            action="store_true",
            help="tulis yang jelas dan lewati yang perlu diputuskan",
        ),
        option(
            "--inggris",
            action="store_true",
            help="baca koma dalam tulisan sebagai pemisah ribuan",
        ),
        JSON,
    ),
    _impor_templat,
)


def _impor_anggaran(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.anggaran.plan import apply, propose, reconcile
    from lkjip_desktop.app.exchange.anggaran.read import read_budget
    from lkjip_desktop.app.exchange.anggaran.words import lines

    berkas = read_budget(args.anggaran)
    with in_session(args.file) as session:
        rencana = propose(session, berkas, args.periode)
        undecided = len(rencana.terbuka)
        other = "" if args.satker_lain else rencana.satker_lain
        write = not args.pratinjau and not other and (args.lewati or not undecided)
        taken = rencana.langsung
        sums = reconcile(session, rencana, taken)
        count = len(taken) if write and taken and apply(session, rencana, taken) else 0
    say(*lines(rencana, sums, count))
    if other and not args.pratinjau:
        way = "Tidak ada yang ditulis; ulangi dengan --satker-lain bila memang itu maksudnya."
        return fail(f"{other} {way}", CONFLICTS)
    if args.pratinjau or write:
        return DONE
    return fail(
        f"Ada {undecided} baris yang perlu diputuskan, sehingga tidak ada yang ditulis; putuskan di"
        " jendela program, atau ulangi dengan --lewati.",
        CONFLICTS,
    )


IMPOR_ANGGARAN: Final = Command(
    "Ambil pagu dan realisasi dari berkas SAKTI atau MonSAKTI; keluar dengan 3 bila ada yang"
    " perlu diputuskan.",
    (
        FILE,
        file_argument("anggaran", "ANGGARAN", "Laporan FA Detail SAKTI atau data MonSAKTI"),
        option(
            "--periode",
            metavar="PERIODE",
            default="",
            help="periode yang diisi, misalnya 2025-T2; tanpa ini menurut berkasnya",
        ),
        option("--pratinjau", action="store_true", help="tampilkan saja, tidak menulis"),
        option(
            "--lewati",
            action="store_true",
            help="tulis yang tidak perlu diputuskan, lewati yang lain",
        ),
        option(
            "--satker-lain",
            action="store_true",
            help="ambil juga bila berkasnya milik satker lain daripada yang diambil sebelumnya",
        ),
    ),
    _impor_anggaran,
)
