"""The scene of a report with very many indikator."""

from dataclasses import replace

from lkjip_desktop.domain.model.entity import Indikator, new_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.ui.window import room
from tests.ui.studio import Studio, induk, scene


@scene
def banyak_indikator(studio: Studio) -> None:
    """Four hundred indikator with names of 300 characters and no short ones."""
    studio.open(many(induk(), 400))
    studio.shoot()
    studio.window.show_side(room.SUMMARY)
    pane = studio.window.side.pane(room.SUMMARY)
    pane.form.pilih_serapan.click()
    studio.shoot("serapan", part=studio.window.form.panel)
    scroll = pane.form.root.verticalScrollBar()
    scroll.setValue(scroll.maximum())
    studio.shoot("bawah", part=studio.window.form.panel)


def many(laporan: Laporan, count: int) -> Laporan:
    """A report with so many indikator, all of long names."""
    rows = laporan.daftar(Indikator)
    last = rows[-1]
    name = ("Persentase Tahanan dan Narapidana yang Mendapatkan Pelayanan " * 6)[:300].strip()
    named = [replace(row, nama=name, nama_pendek="") for row in rows]
    more = [
        replace(
            named[number % len(named)],
            id=new_id(),
            kode=f"9.{number}",
            urutan=f"{last.urutan}{number:05d}1",
            target="80",
            realisasi=str(number % 170),
        )
        for number in range(len(rows), count)
    ]
    others = [row for row in laporan.all_rows() if not isinstance(row, Indikator)]
    return Laporan([*others, *named, *more])
