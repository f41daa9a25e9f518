"""The laws of consolidation where quarters are closed: what was reported stays as it is."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.formula.tertutup import altered
from lkjip_desktop.domain.merge.decision import Choice, Reason, ValueSource
from lkjip_desktop.domain.merge.writes import writings
from lkjip_desktop.domain.model.jurnal import applied, state_of
from lkjip_desktop.domain.model.laporan import Laporan
from tests.domain.merge.dunia import TAHUN, close, quarterly
from tests.domain.merge.test_laws import (
    Scene,
    _shown,
    by_chance,
    decisions,
    differing,
    live,
    missing,
    scene,
    scenes,
    turns,
)

untils = st.integers(1, 2)


def closed_scene(made: tuple, until: int) -> Scene:
    """Parts filled in while the officer closed quarters behind them."""
    drawn = scene(*made, start=quarterly)
    close(drawn.induk, until)
    return drawn


def told(laporan: Laporan, until: int) -> list[object]:
    """What the report says of each closed quarter."""
    return [
        (row, item.target, item.realisasi, item.capaian, item.sementara)
        for number in range(1, until + 1)
        for row, item in figures(laporan, f"{TAHUN}-T{number}").indikator.items()
    ]


@given(scenes, untils)
def test_nothing_is_taken_by_itself_that_alters_what_was_reported(made, until):
    drawn = closed_scene(made, until)
    before = told(drawn.induk.laporan, until)
    drawn.induk.take(drawn.parts, lambda _: Choice(ValueSource.INDUK))
    assert told(drawn.induk.laporan, until) == before


@given(scenes, untils, decisions)
def test_no_decision_alters_it_either(made, until, seed):
    """Nobody is asked to restore what the officer deleted before the quarter was closed."""
    drawn = closed_scene(made, until)
    induk = drawn.induk.laporan
    plan = drawn.induk.plan(drawn.parts, by_chance(seed))
    rows = [row for writing in writings(plan) for row in writing.rows]
    after = applied(induk, rows)
    assert altered(induk, after, rows) is None
    assert told(after, until) == told(induk, until)


@given(scenes, untils, decisions)
def test_what_a_closed_quarter_does_not_take_is_recorded(made, until, seed):
    drawn = closed_scene(made, until)
    plan = drawn.induk.take(drawn.parts, by_chance(seed))
    assert not missing(drawn.induk, differing(drawn.dasar, state_of(drawn.other.laporan)))
    left = [item for item in plan.not_taken if item.reason is Reason.TERTUTUP]
    assert all(item.value is not None or item.address for item in left)


@given(scenes, untils, turns, decisions)
def test_the_laws_of_one_run_hold_behind_closed_quarters(made, until, history, seed):
    drawn = closed_scene(made, until)
    files, induk = live(drawn, history, seed), drawn.induk
    before, count = induk.laporan, len(induk.entries)
    plans = [induk.plan(order, by_chance(seed)) for order in (files, files[::-1])]
    assert _shown(plans[0]) == _shown(plans[1])
    induk.take(files, by_chance(seed))
    taken = range(count + 1, len(induk.entries) + 1)
    again = len(induk.entries)
    induk.take(files)
    assert len(induk.entries) == again
    for nomor in reversed(taken):
        induk.undo(nomor)
    assert induk.laporan == before
