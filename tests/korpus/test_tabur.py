"""What is true of an office in a plain form raises nothing over any other."""

import tests
from tests.korpus import sebar, tebar
from tests.korpus.tabur import alarm, tabur

SEBAGIAN = 4
"""One of so many sentences is looked at in the short run."""
JARANG, SERING = 211, 17
"""Of the forms of every figure one of so many, and in the long run more."""
HEMAT = 19
"""Of the sentences on money, counts and pairs one of so many."""


def test_no_true_sentence_made_of_the_figures_alarms() -> None:
    langkah = 1 if tests.PENUH else SEBAGIAN
    assert len([*tabur(langkah)]) > 200
    assert alarm(langkah) == []


def test_no_form_in_which_a_true_figure_is_told_alarms() -> None:
    langkah = SERING if tests.PENUH else JARANG
    assert len([*tebar.tebar(langkah)]) > 700
    assert tebar.alarm(langkah) == []


def test_no_true_sentence_on_money_counts_and_pairs_alarms() -> None:
    langkah = 1 if tests.PENUH else HEMAT
    assert len([*sebar.sebar(langkah)]) > 300
    assert sebar.alarm(langkah) == []
