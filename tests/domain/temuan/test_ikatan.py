"""Links stay the same objects where nothing of plan and agreement changed."""

from collections.abc import Mapping
from dataclasses import replace

from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.ikatan import LinkedRows, ikatan
from tests.contoh import laporan_contoh


def _links(laporan: Laporan) -> Mapping[str | None, LinkedRows]:
    return ikatan(laporan, Reader(laporan)).per_indikator


def test_a_new_budget_leaves_the_links_alone() -> None:
    """All were made anew with each figure of the report's own row: at 400 indikator 13 ms."""
    laporan = laporan_contoh("induk")
    before = _links(laporan)
    other = laporan.with_changes([replace(laporan.data, pagu_awal="123")])
    assert _links(other) is before
    later = other.with_changes([replace(laporan.data, tahun=laporan.data.tahun + 1)])
    assert _links(later) is not before
