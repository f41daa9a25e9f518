"""Amounts in words: those of num2words, without all its languages."""

import subprocess
import sys
from fractions import Fraction

import pytest
from num2words import num2words

from lkjip_desktop.domain.number.figure import TIDAK_BERLAKU
from lkjip_desktop.report.parts.lampiran.terbilang import terbilang


@pytest.mark.parametrize("amount", [0, 11, 100, 1_001, 14_188_548_000, 10**15 + 7])
def test_an_amount_is_said_as_num2words_says_it(amount):
    assert terbilang(Fraction(amount)) == num2words(amount, lang="id")


def test_what_is_no_amount_has_no_words():
    assert terbilang(None) == terbilang(TIDAK_BERLAKU) == ""
    assert terbilang(Fraction(-2)) == "minus dua"
    assert terbilang(Fraction(10**80)) == ""


def test_only_indonesian_is_loaded_and_the_package_stays_usable():
    script = (
        "import sys; from fractions import Fraction;"
        "from lkjip_desktop.report.parts.lampiran.terbilang import terbilang;"
        "assert terbilang(Fraction(12)) == 'dua belas';"
        "assert not [name for name in sys.modules if name.startswith('num2words.lang_R')];"
        "from num2words import num2words; assert num2words(12, lang='id') == 'dua belas'"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
