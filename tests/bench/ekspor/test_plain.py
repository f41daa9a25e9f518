"""The measure of the export sets every block of the examples in plain form, too."""

import pytest

from lkjip_desktop.app.overview.naskah import default_for
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.report.compose import compose, meta
from lkjip_desktop.report.context import Context
from tests.bench.ekspor.plain import plain
from tests.contoh import CONTOH, laporan_contoh
from tests.report.cetak import nothing


@pytest.mark.parametrize("name", CONTOH)
def test_every_block_has_a_plain_form(name: str) -> None:
    laporan = laporan_contoh(name)
    ctx = Context(laporan, figures(laporan), lambda place: default_for(laporan, place), nothing)
    data = plain(compose(ctx), meta(ctx), ctx.numbering)
    assert data["title"].startswith("Laporan Kinerja")
    assert all(sheet["blocks"] for sheet in data["sections"])
