"""The entry table used by every editor: Excel's habits over a small frozen description of cells."""

from lkjip_desktop.ui.grid.command import SHORTCUTS
from lkjip_desktop.ui.grid.panel import GridPanel
from lkjip_desktop.ui.grid.sheet import (
    BarisLembar,
    Handlers,
    Hasil,
    Isi,
    Jenis,
    Keadaan,
    KolomLembar,
    Lebar,
    Lembar,
    Perubahan,
    Rata,
    Sel,
    SelBaru,
    isi_of,
)

__all__ = [
    "SHORTCUTS",
    "BarisLembar",
    "GridPanel",
    "Handlers",
    "Hasil",
    "Isi",
    "Jenis",
    "Keadaan",
    "KolomLembar",
    "Lebar",
    "Lembar",
    "Perubahan",
    "Rata",
    "Sel",
    "SelBaru",
    "isi_of",
]
