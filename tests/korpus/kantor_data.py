"""A health office, a court and a training centre for changes of data, as JSON brings them in.

Quarters, action plan, evidence, belanja, free tables and links agree in all of their papers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from lkjip_desktop.app.exchange.json.reader import from_json
from lkjip_desktop.domain.model.laporan import Laporan

FOLDER: Final = Path(__file__).parent / "laporan"


def read(name: str) -> Laporan:
    """The report of the office of this name."""
    return from_json((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


KANTOR_DATA: Final[Mapping[str, Callable[[], Laporan]]] = {
    name: partial(read, name) for name in ("wana_asri", "muara_sari", "rimba_raya")
}
