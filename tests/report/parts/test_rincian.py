"""What a detail table says of its result where there is none."""

from dataclasses import replace

from lkjip_desktop.domain.model.entity import Baris, NilaiBaris, Rincian
from tests.contoh import laporan_contoh
from tests.report.cetak import cetak


def test_a_share_of_the_target_is_not_told_where_no_row_applies():
    laporan = laporan_contoh("induk")
    tables = {row.id for row in laporan.rows(Rincian).values() if row.judul.startswith("Dokumen")}
    rows = {row.id for row in laporan.rows(Baris).values() if row.rincian in tables}
    assert rows
    changed = [
        replace(row, realisasi="-")
        for row in laporan.rows(NilaiBaris).values()
        if row.baris in rows
    ]
    told = "Realisasi indikator (98,00 %"
    assert told in cetak(laporan).text
    assert told not in cetak(laporan.with_changes(changed)).text
