"""Commands that write all of a report as JSON, and make a report of such JSON."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final

from lkjip_desktop.cli.command.common import BERKAS, FILE, PERIODE, asked_quarter, user
from lkjip_desktop.cli.parser import Command, file_argument, file_path, option
from lkjip_desktop.cli.terminal import say, warn, write
from lkjip_desktop.cli.usage import DONE
from lkjip_desktop.domain.galat import Refusal

MOST_JSON: Final = 40_000_000
"""Bytes of the JSON that impor reads."""


def _data(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.command.outside import outside_words
    from lkjip_desktop.app.exchange.berkas import write_folder
    from lkjip_desktop.app.exchange.json.data import to_json
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        warn(outside_words(document))
        if args.berkas is not None:
            write_folder(args.berkas, document.laporan, document.berkas)
        write(to_json(document.laporan, asked_quarter(document.laporan, args.periode)))
    return DONE


DATA: Final = Command(
    "Tulis seluruh isi laporan dan hasil hitungannya sebagai JSON.",
    (FILE, option("--berkas", metavar="FOLDER", type=file_path, help=BERKAS), PERIODE),
    _data,
)


def _impor(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.berkas import contents_of, daftar_hash, in_folder
    from lkjip_desktop.app.exchange.json.reader import from_json
    from lkjip_desktop.store.document import Document

    laporan = from_json(_text_of(args.data))
    berkas = in_folder(args.berkas) if args.berkas is not None else lambda _: None
    found = list(contents_of(laporan, berkas))
    label = f"Diimpor dari {args.data.name}"
    Document.create(args.file, laporan, label=label, actor=user(), berkas=found).close()
    say(f"Laporan tahun {laporan.data.tahun} ditulis: {args.file}")
    lacking = len(daftar_hash(laporan)) - len(found)
    if lacking:
        say(
            f"Isi {lacking} gambar atau lampiran belum ada; impor dengan --berkas untuk membawanya."
        )
    return DONE


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_JSON:
            raise Refusal(f"Berkas {path} terlalu besar untuk data sebuah laporan.")
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Refusal(f"Berkas {path} tidak ditemukan; periksa nama dan foldernya.") from None
    except UnicodeDecodeError:
        raise Refusal(f"Berkas {path} bukan teks UTF-8; buat ulang dengan perintah data.") from None
    except OSError:
        raise Refusal(
            f"Berkas {path} tidak dapat dibaca; periksa nama, izin, atau diskanya."
        ) from None


IMPOR: Final = Command(
    "Buat berkas laporan dari JSON yang ditulis perintah data.",
    (
        file_argument("data", "DATA", "berkas JSON"),
        file_argument("file", "BERKAS", "berkas laporan yang akan dibuat"),
        option("--berkas", metavar="FOLDER", type=file_path, help=BERKAS),
    ),
    _impor,
)
