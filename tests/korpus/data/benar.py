"""True data sets: an example changed a little, so that an inspector would still accept it.

Each function of a sort yields cases of it; a figure that is drawn is drawn from a seed of its own,
so that a new case changes none of the others. The name of the function begins the ids of its cases.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from lkjip_desktop.domain.model.entity import Entity
from tests.korpus.data.hasil import HASIL
from tests.korpus.data.layanan import LAYANAN
from tests.korpus.data.rencana import RENCANA
from tests.korpus.data.sebutan import SEBUTAN
from tests.korpus.kasus import changes_of, lines, ubah


class DataBenar(NamedTuple):
    """A true data set: the rows put into an example, and in words what they are."""

    id: str
    contoh: str
    nama: str
    rows: tuple[Entity, ...]


def data_benar() -> Iterator[DataBenar]:
    """Every true data set, in an order that stays."""
    for sort in (*HASIL, *RENCANA, *SEBUTAN, *LAYANAN):
        for number, (contoh, nama, rows) in enumerate(sort(), 1):
            yield DataBenar(f"{sort.__name__}-{number:02}", contoh, nama, rows)
    for line in lines("data_benar.tsv"):
        rows = ubah(line["contoh"], changes_of(line["isi"]))
        yield DataBenar(line["id"], line["contoh"], line["nama"], rows)
