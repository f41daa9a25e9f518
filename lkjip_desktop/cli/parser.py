"""What a command takes: a parser that speaks Indonesian, and what it reads from words."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final, NoReturn

from lkjip_desktop.cli.terminal import say
from lkjip_desktop.cli.usage import WrongUsage
from lkjip_desktop.domain.record import dataclass

argparse._ = str  # type: ignore[attr-defined]  # it would look for words of ours on the disk
_MESSAGES: Final = (
    (r"the following arguments are required: (.+)", r"masih kurang: \1"),
    (r"unrecognized arguments: (.+)", r"tidak dikenal: \1"),
    (r"argument (.+?): expected one argument", r"\1 belum diikuti isinya"),
    (r"argument (.+?): expected .+", r"\1 diikuti isi yang tidak sesuai"),
    (r"argument (.+?): ignored explicit argument .+", r"\1 tidak memakai isi"),
    (r"ambiguous option: (\S+) .*", r"\1 dapat berarti beberapa pilihan"),
    (r"argument (.+?): (.+)", r"\1: \2"),
)
"""What argparse says, in our words."""


class Parser(argparse.ArgumentParser):
    """A parser that speaks Indonesian and leaves the exit to its caller."""

    def __init__(self, prog: str, about: str) -> None:
        super().__init__(
            prog=prog,
            description=about,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
        )
        self._positionals.title, self._optionals.title = "argumen", "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def print_help(self, file: Any = None) -> None:  # noqa: ARG002 - argparse gives none
        """Say it as every output is said: argparse hides that it cannot be written."""
        say(self.format_help().rstrip("\n"))

    def error(self, message: str) -> NoReturn:
        for pattern, words in _MESSAGES:
            if re.fullmatch(pattern, message, re.DOTALL):
                message = re.sub(pattern, words, message, flags=re.DOTALL)
                break
        else:
            message = "pemakaian tidak dikenali"
        raise WrongUsage(f"{self.prog}: {message}; lihat {self.prog} --help.")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)

    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "Pemakaian: ")


def _columns() -> int:
    """How wide the terminal is; argparse asks shutil, which reads all that can compress."""
    told = os.environ.get("COLUMNS", "")
    if told.isdecimal() and int(told):
        return int(told)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):  # no terminal
        return 80


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does, which arguments it takes, and the function that does it."""

    about: str
    arguments: tuple[tuple[tuple[str, ...], dict[str, Any]], ...]
    run: Callable[[argparse.Namespace], int]

    def parser(self, name: str) -> Parser:
        parser = Parser(f"lkjip {name}", self.about)
        for names, options in self.arguments:
            parser.add_argument(*names, **options)
        return parser


def file_argument(dest: str, name: str, about: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (dest,), {"metavar": name, "type": file_path, "help": about}


def option(*names: str, **options: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return names, options


def file_path(text: str) -> Path:
    """A path; an empty one would be the folder one stands in."""
    if not text:
        raise argparse.ArgumentTypeError("namanya kosong")
    return Path(text)


def year(text: str) -> int:
    if not re.fullmatch(r"[0-9]{4}", text):
        raise argparse.ArgumentTypeError(f"“{text}” bukan tahun, tulis empat angka")
    return int(text)


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"“{text}” bukan tanggal, tulis 2025-07-14") from None
