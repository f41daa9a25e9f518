"""The invented offices of the corpora: each a module, named as the corpora name it.

A new one is a module more in the room of its kind, with a function `kantor` that makes its report
of what `rakit` holds; or a file of `laporan`, as the program exports it. Nothing else lists them.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.domain.model.laporan import Laporan

Office = tuple[str, Callable[[], Laporan]]


def _modules() -> Iterator[Office]:
    rooms = [info.name for info in pkgutil.iter_modules(__path__, f"{__name__}.") if info.ispkg]
    for room in rooms:
        for info in pkgutil.iter_modules(import_module(room).__path__):
            yield info.name, import_module(f"{room}.{info.name}").kantor


def _files() -> Iterator[Office]:
    for path in sorted((Path(__file__).parent / "laporan").glob("*.json")):
        yield path.stem, partial(_read, path)


def _read(path: Path) -> Laporan:
    return from_json(path.read_text(encoding="utf-8"))


def _named(*offices: Office) -> dict[str, Callable[[], Laporan]]:
    named = dict(offices)
    assert len(named) == len(offices), "two offices bear one name"
    return named


KANTOR = _named(*_modules(), *_files())
"""What makes the report of each office, by its name."""
