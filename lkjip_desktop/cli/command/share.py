"""Commands that hand a report out to its sections and join their parts again."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Final

from lkjip_desktop.cli.command.common import FILE, JSON, changing, user
from lkjip_desktop.cli.parser import Command, file_argument, file_path, option
from lkjip_desktop.cli.terminal import fail, say, to_json
from lkjip_desktop.cli.usage import CONFLICTS, DONE

if TYPE_CHECKING:
    from lkjip_desktop.domain.merge.decision import ValueSource


def _bagikan(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.share.bagikan import bagikan

    with changing(args.file) as document:
        for part in bagikan(document, args.dir, user()):
            say(f"{part.subsie.nama}: {part.path}")
    return DONE


BAGIKAN: Final = Command(
    "Tulis berkas bagian untuk tiap seksi ke sebuah folder.",
    (FILE, file_argument("dir", "FOLDER", "folder tujuan")),
    _bagikan,
)


def _source(text: str) -> ValueSource:
    from lkjip_desktop.domain.merge.decision import ValueSource

    try:
        return ValueSource(text)
    except ValueError:
        names = ", ".join(source.value for source in ValueSource)
        raise argparse.ArgumentTypeError(f"“{text}” tidak dikenal, pilih {names}") from None


def _konsolidasi(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.share.batch import as_object, konsolidasi, lines

    hasil = konsolidasi(
        args.induk,
        args.bagian,
        output=args.output,
        source=args.pilih,
        accept_foreign=args.terima_luar,
        actor=user(),
    )
    say(*([to_json(as_object(hasil))] if args.json else lines(hasil, args.output)))
    if not hasil.open:
        return DONE
    return fail(
        f"Ada {hasil.open} bentrok yang belum diputuskan, sehingga tidak ada yang ditulis;"
        " putuskan di jendela program, atau ulangi dengan --pilih.",
        CONFLICTS,
    )


KONSOLIDASI: Final = Command(
    "Gabungkan bagian ke induk, yang dicadangkan dahulu, atau ke berkas baru; keluar dengan 3"
    " bila ada bentrok yang belum diputuskan.",
    (
        file_argument("induk", "INDUK", "berkas induk (.lkjip)"),
        option("bagian", metavar="BAGIAN", type=file_path, nargs="+", help="berkas bagian"),
        option("-o", "--output", metavar="BERKAS", type=file_path, help="tulis ke berkas baru ini"),
        JSON,
        option(
            "--pilih",
            metavar="dasar|induk|bagian",
            type=_source,
            help="nilai yang diambil bila bentrok",
        ),
        option(
            "--terima-luar",
            action="store_true",
            help="ambil juga isian yang diubah dari luar program",
        ),
    ),
    _konsolidasi,
)
