"""The decimals of a report, decided once: as few as can be, and each result follows."""

from dataclasses import replace
from fractions import Fraction
from itertools import cycle, product

import pytest

from lkjip_desktop.domain.display.explain import persen
from lkjip_desktop.domain.display.places import _offers, _relation, _settle, as_written
from lkjip_desktop.domain.display.rumus import PERSEN, RATA_RATA, Bilangan
from lkjip_desktop.domain.display.takaran import Takaran
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.setting import PerBaris, settings
from tests.contoh import laporan_contoh
from tests.domain.rakit import Rakit

RULES = settings(laporan_contoh("induk"))


def settled(*daftar: tuple[object, list[Fraction]]) -> Takaran:
    """How percentages are shown once each of these formulas follows from its operands."""
    found: dict[Fraction, int] = {}
    own = persen(replace(RULES, desimal_angka=found))
    _settle([_relation(rumus, [Bilangan(item, own) for item in operands], own)
             for rumus, operands in daftar], found)  # fmt: skip
    return own


STATES: list[tuple[str | None, str | None]] = [
    ("3", "2"), ("0", "0"), ("0", "5"), ("7", "0"), ("-", "-"), ("9", "-"), (None, None),
]  # fmt: skip
CARA = ("rata_rata_persentase", "jumlah_per_jumlah", "rata_rata_realisasi", "jumlah",
        "baris_terakhir", "rata_rata_berbobot", "diketik")  # fmt: skip


ATURAN = cycle([("pembulatan", "potong"), ("efisiensi", "indeks"), ("desimal", "2")])


@pytest.mark.parametrize(("cara", "aturan"), [*zip(CARA, ATURAN, strict=False)])
def test_every_state_of_a_row_and_target_is_written(cara, aturan):
    r = Rakit()
    r.setting(*aturan)
    for satuan, target, pair in product(("%", "Layanan"), ("0", "-", None, "80"), STATES):
        r.rincian(r.indikator(target, satuan=satuan, polaritas="turun"), pair, cara=cara)
        row = r.indikator(target, satuan=satuan)
        r.rincian(row, pair, ("3", "1"), cara=cara, satuan="%")
        r.alokasi(r.kegiatan("9000"), row, "9000", "0" if pair[0] == "0" else "3100")
    laporan = r.laporan
    written = as_written(laporan, figures(laporan)).settings
    assert all(places > written.desimal for places in written.desimal_angka.values())


def test_one_term_of_a_mean_gets_a_decimal_where_that_is_enough():
    terms = [Fraction(867500, 7000), Fraction(914, 6), Fraction(10670, 78)]
    own = settled((RATA_RATA, terms))
    assert [own.text(item) for item in terms] == ["123,93", "152,33", "136,795"]


def test_what_a_result_needs_more_of_its_operands_need_in_turn():
    reached = Fraction(36560, 300)
    share = reached / 80 * 100
    alone = settled((PERSEN, [reached, Fraction(80)]))
    assert (alone.text(reached), alone.text(share)) == ("121,867", "152,33")
    # A mean that needs the share with three decimals, which 121,867 does not give.
    found: dict[Fraction, int] = {share: 3}
    own = persen(replace(RULES, desimal_angka=found))
    pair = [Bilangan(reached, own), Bilangan(Fraction(80), own)]
    _settle([_relation(PERSEN, pair, own)], found)
    assert (own.text(reached), own.text(share)) == ("121,8667", "152,333")


def test_a_figure_that_is_raised_late_is_looked_at_again_where_it_stood_before():
    third, sixth = Fraction(200, 3), Fraction(185, 6)
    first = (RATA_RATA, [third, sixth, Fraction(1)])
    own = settled(first, (PERSEN, [third, Fraction(7, 90)]))
    shown = [own.rounded(item) for item in (third, sixth, Fraction(1))]
    assert own.rounded(sum(shown) / 3) == own.rounded(RATA_RATA.hitung(*first[1]))


def test_many_operands_are_raised_together_so_that_a_large_table_costs_little():
    own = persen(RULES)
    many = [Bilangan(Fraction(number, 7), own) for number in range(1, 200)]
    assert sum(1 for _ in _offers(many)) < 12


def test_decimals_that_were_asked_for_an_indikator_hold_wherever_its_figure_stands():
    laporan = laporan_contoh("induk")
    hasil = figures(laporan)
    row = next(item for item in hasil.indikator.values() if item.indikator.kode == "1A")
    asked = PerBaris({row.indikator.id: 4})
    rules = replace(hasil.settings, desimal_indikator=asked)
    written = as_written(laporan, replace(hasil, settings=rules)).settings
    assert persen(written).text(row.realisasi) == "117,6861"
    # What was entered with fewer is not written with noughts elsewhere.
    assert persen(written).text(row.target) == "80,00"
