"""The commands: what each takes, and the function that does it."""

from typing import Final

from lkjip_desktop.cli.command import data, lock, new, output, share, view, workbook

COMMANDS: Final = {
    "contoh": new.CONTOH,
    "baru": new.BARU,
    "data": data.DATA,
    "impor": data.IMPOR,
    "periksa": view.PERIKSA,
    "kunci": lock.KUNCI,
    "buka-kunci": lock.BUKA_KUNCI,
    "tutup-periode": lock.TUTUP_PERIODE,
    "buka-periode": lock.BUKA_PERIODE,
    "pulihkan": lock.PULIHKAN,
    "bagikan": share.BAGIKAN,
    "konsolidasi": share.KONSOLIDASI,
    "bukti": output.BUKTI,
    "riwayat": view.RIWAYAT,
    "edisi": view.EDISI,
    "templat": workbook.TEMPLAT,
    "impor-templat": workbook.IMPOR_TEMPLAT,
    "impor-anggaran": workbook.IMPOR_ANGGARAN,
    "ekspor": output.EKSPOR,
}
"""The commands by name, in the order of the help."""

OF_THE_WINDOW: Final = {"--pratinjau": output.PRATINJAU}
"""What the window starts as a child and nobody types: it stands in no help."""
