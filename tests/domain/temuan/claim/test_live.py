"""A live figure is right: what holds figures only needs not look where all of them are live."""

import re
from collections.abc import Iterable
from operator import attrgetter

import pytest

import tests
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.memo import forget
from lkjip_desktop.domain.model.entity import Entity
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.examine import findings
from tests.korpus.kasus import dasar, salah, sisipkan

FIGURE = re.compile(r"(?<![\w{,.])(?:Rp\s?)?-?\d[\d.,]*(?<=\d)")
LANGKAH = 25
"""One of so many false sentences is looked at in the short run."""


def test_nothing_is_found_by_figures_that_are_live(monkeypatch: pytest.MonkeyPatch) -> None:
    cases = [*_with_live_figures(1 if tests.PENUH else LANGKAH)]
    assert len(cases) > 80
    asked = [_found(laporan, rows) for laporan, rows in cases]
    forget()
    monkeypatch.setattr(Parsed, "tells_figure", True)
    assert [_found(laporan, rows) for laporan, rows in cases] == asked


def _with_live_figures(step: int) -> Iterable[tuple[Laporan, tuple[Entity, ...]]]:
    told = [kasus for kasus in salah() if kasus.tempat != "data" and FIGURE.search(kasus.isi)]
    for kasus in sorted(told[::step], key=attrgetter("contoh")):  # those of an office share much
        live = FIGURE.sub("{{ringkasan/serapan}}", kasus.isi)
        yield dasar(kasus.contoh), sisipkan(kasus.contoh, kasus.tempat, live)


def _found(laporan: Laporan, rows: tuple[Entity, ...]) -> object:
    changed = laporan.with_changes(rows)
    return findings(changed, figures(changed))
