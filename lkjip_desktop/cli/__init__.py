"""The command line: one command, or the window, and every error as a sentence."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path

from lkjip_desktop import __version__
from lkjip_desktop.ahead import opens_window
from lkjip_desktop.cli.terminal import fail, prepare, say, writing
from lkjip_desktop.cli.usage import DONE, FINDINGS, NOT_WRITTEN, REFUSED, WrongUsage
from lkjip_desktop.domain.collector import without_collector
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.versi import VERSI


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window; gives the exit code. Errors reach the user as a sentence."""
    prepare(sys.stdout)
    prepare(sys.stderr)
    warnings.filterwarnings("ignore", module=r"PIL\.")  # what is wrong with a picture we say
    try:
        code = _code_of_run(list(sys.argv[1:] if argv is None else argv))
        with writing():
            if sys.stdout is not None:
                sys.stdout.flush()
        return code
    except BrokenPipeError:
        return DONE  # the reader has what it wanted
    except Refusal as refusal:
        return fail(refusal.kalimat, _code_of(refusal))
    except Exception as error:  # noqa: BLE001 - a bug ends in a sentence, too
        return _unexpected(error)


def _code_of_run(argv: list[str]) -> int:
    try:
        return _dispatch(argv)
    except SystemExit as finished:  # argparse after --help
        return finished.code if isinstance(finished.code, int) else DONE


def _dispatch(argv: list[str]) -> int:
    if opens_window(argv):
        return _open_window(Path(argv[0]) if argv else None)  # most starts need no parser
    name = argv[0]
    from lkjip_desktop.cli.command import COMMANDS, OF_THE_WINDOW
    from lkjip_desktop.cli.parser import Parser, file_path

    command = COMMANDS.get(name) or OF_THE_WINDOW.get(name)
    if command is not None:
        with without_collector():  # a command builds what it needs, and ends
            return command.run(command.parser(name).parse_args(argv[1:]))
    parser = Parser("lkjip", "Menyusun laporan kinerja. Tanpa perintah, jendela dibuka.")
    parser.usage = "lkjip [BERKAS] | lkjip PERINTAH ..."
    parser.epilog = _command_list({name: command.about for name, command in COMMANDS.items()})
    parser.add_argument(
        "file", nargs="?", metavar="BERKAS", type=file_path, help="laporan yang dibuka"
    )
    parser.add_argument("--version", action="store_true", help="tampilkan versi")
    parser.add_argument("--self-test", action="store_true", help="periksa pemasangan program")
    if _is_no_file(name, alone=len(argv) == 1):
        raise WrongUsage(f"Perintah “{name}” tidak dikenal; yang ada: {', '.join(COMMANDS)}.")
    args = parser.parse_args(argv)
    if len(argv) > 1 and (args.version or args.self_test):
        raise WrongUsage("lkjip: --version dan --self-test ditulis sendirian, tanpa yang lain.")
    if args.version:
        say(f"lkjip {__version__} (berkas versi {VERSI})")
        return DONE
    if args.self_test:
        from lkjip_desktop.ui.program.self_test import self_test

        return self_test(say)
    return _open_window(args.file)


def _open_window(path: Path | None) -> int:
    _need_screen()
    from lkjip_desktop.ui.program.application import run

    return run(path)


def _is_no_file(name: str, *, alone: bool) -> bool:
    """Whether a first word is a mistyped command; a file that is gone is told in the window."""
    if not name or name.startswith("-") or Path(name).exists():
        return False
    path = Path(name)
    return not alone or (path.name == name and not path.suffix)


def _need_screen() -> None:
    """Say it in a sentence, where Qt would end the process."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(map(os.environ.get, names)):
        raise Refusal(
            "Tidak ada layar di sini; buka program dari desktop, atau pakai perintah"
            " dalam lkjip --help."
        )


def _command_list(about: dict[str, str]) -> str:
    lines = [f"  {name:<13} {words}" for name, words in about.items()]
    return "\n".join(["perintah:", *lines, "", "Bantuan sebuah perintah: lkjip PERINTAH --help"])


def _code_of(refusal: Refusal) -> int:
    from lkjip_desktop.app.share.kunci import OpenGalat
    from lkjip_desktop.store.galat import NotSaved, ReadOnlyLaporan

    if isinstance(refusal, OpenGalat):
        return FINDINGS
    return NOT_WRITTEN if isinstance(refusal, NotSaved | ReadOnlyLaporan) else REFUSED


def _unexpected(error: Exception) -> int:
    from lkjip_desktop.app.log import record

    path = record(error)
    where = f"rinciannya di {path}" if path else "rinciannya tidak dapat dicatat"
    return fail(f"Program terhenti karena kesalahan di dalamnya; {where}.", REFUSED)
