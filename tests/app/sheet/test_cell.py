"""What an entered figure looks like in its cell."""

from dataclasses import replace

import pytest

from lkjip_desktop.app.command.edit import cell
from lkjip_desktop.app.sheet.cell import measure
from lkjip_desktop.domain.display.takaran import takaran
from lkjip_desktop.domain.model.entity import Indikator, Pengaturan
from tests.contoh import laporan_contoh
from tests.memory import session_of


@pytest.mark.parametrize(
    ("satuan", "raw", "set_to", "shown"),
    [
        ("indeks", "70", None, "70,00"),
        ("indeks", "3.1", None, "3,10"),
        ("indeks", "3.125", None, "3,125"),
        ("%", "70", None, "70,00"),
        ("Layanan", "70", None, "70"),
        ("Layanan", "1.5", None, "1,5"),
        ("Layanan", "70", 1, "70,0"),
        ("indeks", "70", 0, "70"),
        ("indeks", "70.5", 0, "70,5"),
        ("indeks", "-", None, "–"),
        ("indeks", None, None, ""),
    ],
)
def test_an_entered_figure_has_the_decimals_of_its_results_or_more(satuan, raw, set_to, shown):
    laporan = laporan_contoh("induk")
    row = laporan.daftar(Indikator)[0]
    session = session_of(laporan)

    def edit(draft):
        draft.put(replace(row, satuan=satuan, target=raw))
        if set_to is not None:
            draft.new(Pengaturan, nama=f"desimal/{row.id}", isi=str(set_to))

    session.change("Uji", edit)
    row = session.laporan.get(Indikator, row.id)
    sel = measure(session.view, cell(row, "target"), row.target, row)
    assert sel.teks == shown
    result = takaran(row, session.figures.settings)
    if shown and raw == "70":
        assert sel.teks == result.text(session.figures.indikator[row.id].target)
