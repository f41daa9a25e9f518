"""What is true of an office in a plain form raises nothing over any other."""

import tests
from tests.korpus.tabur import alarm, tabur

SEBAGIAN = 4
"""One of so many sentences is looked at in the short run."""


def test_no_true_sentence_made_of_the_figures_alarms() -> None:
    langkah = 1 if tests.PENUH else SEBAGIAN
    assert len([*tabur(langkah)]) > 200
    assert alarm(langkah) == []
