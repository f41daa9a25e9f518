"""Formulas and results in print: each follows from what stands beside it."""

import re
from dataclasses import replace
from fractions import Fraction
from functools import partial

import pytest

from lkjip_desktop.app.example.terkoreksi import terkoreksi
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import (
    Alokasi,
    CapaianLalu,
    Entity,
    Indikator,
    Kegiatan,
    NilaiAlokasi,
    RevisiPagu,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.engine.text import clean, legible
from lkjip_desktop.report.parts.bab3.banding import chart_of_years, other_target, path_of
from tests import rumus
from tests.contoh import CONTOH, laporan_contoh
from tests.domain.rakit import Rakit
from tests.domain.temuan.ubah import after, of, table
from tests.report.cetak import cetak


def printed(laporan: Laporan) -> str:
    return " ".join(" ".join(cetak(laporan).pages).replace("\u00a0", " ").split())


@pytest.mark.parametrize(
    ("pembanding", "done", "target", "realisasi", "capaian"),
    [
        ("1067", "111", "10", "10,403", "95,97"),
        ("120", "2", "2", "1,6667", "116,67"),
        ("584", "1067", "150", "182,705", "78,20"),
    ],
)
def test_lower_is_better_is_printed_once(
    pembanding: str, done: str, target: str, realisasi: str, capaian: str
) -> None:
    r = Rakit()
    r.rincian(r.indikator(target, polaritas="turun", kode="1A"), (pembanding, done))
    text = printed(r.laporan)
    assert f"atau {realisasi} %." in text
    assert f"Capaian {capaian} %" in text


EXAMPLES = {name: partial(laporan_contoh, name) for name in CONTOH} | {
    "terkoreksi": lambda: terkoreksi(laporan_contoh("induk"))
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_printed_formula_gives_its_printed_result(name: str) -> None:
    text = printed(EXAMPLES[name]())
    found = [*rumus.formulas(text)]
    assert [pair for pair in found if not rumus.follows(*pair)] == []
    signs = sum(rumus.operations(formula) for formula, _ in found)
    assert signs == rumus.operations(text)
    assert len(found) >= len(figures(EXAMPLES[name]()).indikator)


def test_a_formula_that_does_not_follow_is_seen() -> None:
    assert not rumus.follows("93,45 ÷ 90,00 × 100", "103,84")
    assert rumus.follows("93,453 ÷ 90,00 × 100", "103,84")
    assert rumus.follows("(1 − 97,02 ÷ 97,00) × 100", "−0,02")
    assert rumus.follows("97,00 % × 1", "0,97")


WHICH = "Yang menjadi hasil tabel ialah"


def test_a_table_with_two_results_says_which_counts_and_why() -> None:
    text = printed(
        after(table("5A", kaki_jumlah=1), table("2A", cara="diketik", hasil="90"))(
            laporan_contoh("besar")
        )
    )
    assert f"{WHICH} rata-rata persentase baris, sesuai cara hitung tabel ini; baris Jumlah" in text
    assert f"{WHICH} hasil yang dicatat langsung, karena tabel ini ditetapkan" in text


def test_a_typed_realisasi_beside_an_uncounted_table_says_that_it_counts() -> None:
    edit = after(table("2A", dihitung=0), of("2A", realisasi="90"))
    text = printed(edit(laporan_contoh("besar")))
    assert "Yang menjadi realisasi indikator ialah 90,00 %, yang dicatat langsung" in text


@pytest.mark.parametrize("name", ["besar", "induk", "kecil"])
def test_a_table_with_one_result_needs_no_such_words(name: str) -> None:
    assert WHICH not in printed(laporan_contoh(name))


def test_the_chart_draws_the_target_that_stands_beside_it_and_says_where_the_plan_has_another() -> (
    None
):
    laporan = laporan_contoh("induk")
    past = [
        CapaianLalu(keyed_id(laporan.ruang, CapaianLalu, row.id, 2021), row.id, 2021, "60", "55")
        for row in laporan.daftar(Indikator)
    ]
    printed_report = cetak(laporan.with_changes(past))
    figures_of, ctx = printed_report.ctx.figures, printed_report.ctx
    told = 0
    for hasil in figures_of.indikator.values():
        chart = chart_of_years(ctx, hasil)
        if not isinstance(hasil.realisasi, Fraction):
            assert chart is None
            continue
        assert chart is not None
        now = next(column for column in chart.columns if column.label == "2022")
        assert now.target_words == ctx.measured(hasil.indikator, hasil.target)
        note = other_target(ctx, hasil)
        plan = path_of(ctx, hasil).get(2022)
        assert bool(note) == (plan is not None and plan.bawah != hasil.target)
        told += bool(note)
    text = " ".join(" ".join(printed_report.pages).split())
    assert text.count("yang berbeda dari target Rencana Strategis tahun itu") == told > 0


def test_where_plan_and_report_agree_the_chart_says_nothing() -> None:
    ctx = cetak(laporan_contoh("besar")).ctx
    assert not any(other_target(ctx, hasil) for hasil in ctx.figures.indikator.values())


def test_a_sum_of_money_stands_on_one_line_however_large() -> None:
    laporan = laporan_contoh("kecil")
    money = {Alokasi: "pagu", Kegiatan: "pagu", NilaiAlokasi: "realisasi", RevisiPagu: "jumlah"}
    rows: list[Entity] = []
    for kind, name in money.items():
        for row in laporan.rows(kind).values():
            amount = getattr(row, name)
            if amount is not None and amount.isdigit():
                rows.append(replace(row, **{name: f"{amount}000"}))  # type: ignore[arg-type]
    pages = cetak(laporan.with_changes(rows)).pages
    assert "1.122.500.000.000" in "".join(pages)
    assert [page for page in pages if re.search(r"\d\.\n\d{3}\b", page)] == []


def test_a_typed_sum_of_money_is_not_parted_from_its_rp() -> None:
    for text in ("Pagu Rp 15.906.008.000 cukup", "Pagu Rp. 15.906.008.000 cukup"):
        assert "\u00a015.906.008.000 cukup" in clean(text)
        assert "\u00a015.906.008.000 cukup" in legible(text)
    assert clean("Rp dan 5") == "Rp dan 5"


SHARE = re.compile(
    r"tahun \d{4} sebesar ([\d.,]+)(?: %)?; realisasi tahun \d{4}"
    r" setara ([\d.,]+) % dari target itu(?: \(([\d.,]+) ÷ ([\d.,]+) × 100\))?,"
)
REALISED = re.compile(r"realisasi ([\d.,]+)(?: %)? terhadap target")


@pytest.mark.parametrize("name", CONTOH)
def test_the_share_of_the_last_target_follows_from_what_is_printed(name: str) -> None:
    text, found = printed(laporan_contoh(name)), 0
    for match in SHARE.finditer(text):
        found += 1
        target, share, above, below = (item and item.rstrip(".,") for item in match.groups())
        done = above or REALISED.findall(text[: match.start()])[-1]
        assert rumus.follows(f"{done} : {below or target} × 100", share), match[0]
    assert found or name != "induk"
