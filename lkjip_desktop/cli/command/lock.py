"""Commands that lock a report or close a quarter, and open them again."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from typing import Final

from lkjip_desktop.cli.command.common import (
    FILE,
    QUARTER,
    asked_quarter,
    changing,
    in_session,
    only_quarter,
    user,
)
from lkjip_desktop.cli.parser import Command, day, option
from lkjip_desktop.cli.terminal import say, warn
from lkjip_desktop.cli.usage import DONE


def _kunci(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.edisi import same_day, same_day_words
    from lkjip_desktop.app.share.kunci import lock

    with in_session(args.file) as session:
        periode = only_quarter(session.laporan, args.periode)
        before = None if periode else same_day(session.laporan)
        done = lock(session, periode)
    warn(same_day_words(before) if done and before else "")
    say(f"{done.label}: {args.file}" if done else f"Laporan sudah terkunci: {args.file}")
    return DONE


KUNCI: Final = Command(
    "Kunci laporan yang sudah selesai; keluar dengan 1 bila masih ada galat.",
    (
        FILE,
        option(
            "--periode",
            metavar="PERIODE",
            default="",
            help="sebagai edisi triwulan yang sudah ditutup, misalnya 2025-T2;"
            " tanpa ini edisi laporan tahun",
        ),
    ),
    _kunci,
)


def _buka_kunci(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.share.kunci import unlock

    with in_session(args.file) as session:
        done = unlock(session, args.alasan)
    say(f"Kunci dibuka: {args.file}" if done else f"Laporan ini tidak terkunci: {args.file}")
    return DONE


BUKA_KUNCI: Final = Command(
    "Buka kunci laporan agar dapat diubah lagi; alasannya dicatat di riwayat.",
    (
        FILE,
        option("--alasan", metavar="ALASAN", required=True, help="mengapa kuncinya dibuka"),
    ),
    _buka_kunci,
)


def _tutup_periode(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.share.tutup import close, closing_warning, quarter

    today = datetime.now().astimezone().date()
    tanggal: date = args.tanggal or today
    with in_session(args.file) as session:
        wanted = quarter(session, asked_quarter(session.laporan, args.periode))
        strange = closing_warning(session, wanted, tanggal, today)
        done = close(session, wanted.periode_triwulan, tanggal)
    warn(strange if done else "")
    words = "ditutup" if done else "sudah ditutup"
    say(f"Periode {wanted.periode_triwulan} {words}: {args.file}")
    return DONE


TUTUP_PERIODE: Final = Command(
    "Tutup sebuah triwulan dan yang sebelumnya; angkanya tetap sejak itu.",
    (
        FILE,
        QUARTER,
        option(
            "--tanggal",
            metavar="TANGGAL",
            type=day,
            help="tanggal penutupan, 2025-07-14; tanpa ini hari ini",
        ),
    ),
    _tutup_periode,
)


def _buka_periode(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.share.tutup import reopen

    with in_session(args.file) as session:
        periode = asked_quarter(session.laporan, args.periode)
        done = reopen(session, periode, args.alasan)
    words = "dibuka lagi" if done else "tidak tertutup"
    say(f"Periode {periode} {words}: {args.file}")
    return DONE


BUKA_PERIODE: Final = Command(
    "Buka lagi triwulan yang sudah ditutup; alasannya dicatat di riwayat.",
    (
        FILE,
        QUARTER,
        option("--alasan", metavar="ALASAN", required=True, help="mengapa dibuka lagi"),
    ),
    _buka_periode,
)


def _pulihkan(args: argparse.Namespace) -> int:
    with changing(args.file, mending=True) as document:
        way = document.accept_from_outside if args.terima else document.mend
        done = way(user())
    say(f"{done.label}: {args.file}" if done else f"Semua isian sesuai riwayat: {args.file}")
    return DONE


PULIHKAN: Final = Command(
    "Kembalikan isian yang diubah dari luar program, atau rusak, ke yang tercatat di riwayat.",
    (
        FILE,
        option(
            "--terima",
            action="store_true",
            help="catat isian itu di riwayat, alih-alih mengembalikannya",
        ),
    ),
    _pulihkan,
)
