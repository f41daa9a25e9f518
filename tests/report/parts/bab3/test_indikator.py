"""The rows by which an indikator is told."""

import re
from dataclasses import replace

import pytest

from lkjip_desktop.domain.display.live import braced, picture_token
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Gambar, Indikator, Narasi, NarasiPeriode, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.report.context import Context
from lkjip_desktop.report.engine.flow import Block, flat
from lkjip_desktop.report.engine.paragraph import Paragraph
from lkjip_desktop.report.parts.bab3 import indikator, kendala
from lkjip_desktop.report.parts.interim import hurdle
from lkjip_desktop.report.side import Inset
from lkjip_desktop.report.xlsx.figure import content_text
from tests.contoh import CONTOH, laporan_contoh
from tests.report.cetak import cetak, interim_context, nothing, with_setting
from tests.report.naskah_word import naskah_word


def heads(kode: str) -> list[str]:
    """The heads of its rows in order."""
    ctx = cetak(laporan_contoh("induk")).ctx
    own = next(row for row in ctx.laporan.daftar(Indikator) if row.kode == kode)
    blocks = indikator.indikator(ctx, ctx.figures.indikator[own.id])
    rows = [leaf.row.head for block in blocks for leaf in flat(block) if isinstance(leaf, Inset)]
    return list(dict.fromkeys(rows))


FULL = [
    "Yang diukur",
    "Target dan realisasi",
    "Perbandingan",
    "Penyebab",
    "Efisiensi dan program",
]


def test_what_has_tables_or_several_hurdles_is_told_in_five_rows():
    assert heads("1A") == FULL
    assert heads("3B") == FULL


def test_what_is_told_in_a_few_lines_says_what_is_measured_beside_what_was_reached():
    assert heads("3C") == FULL[1:]


def test_what_was_not_measured_is_compared_with_nothing():
    assert heads("3D") == [FULL[1], *FULL[3:]]


@pytest.mark.parametrize("name", [*CONTOH, "terkoreksi"])
def test_each_tindak_lanjut_of_an_example_of_the_year_has_its_time_in_a_column(name):
    printed = cetak(laporan_contoh(name))
    lines = [
        line
        for hasil in printed.ctx.figures.indikator.values()
        for line in kendala.of_year(printed.ctx, hasil)
    ]
    assert len(lines) > 2
    assert all(re.search(r"^Triwulan .*20\d\d$|^Setiap triwulan$", line.waktu) for line in lines)
    assert "(waktu" not in printed.text


def own(laporan: Laporan) -> Indikator:
    return next(row for row in laporan.daftar(Indikator) if row.kode == "3J")


def illustrated(texts: dict[str, str]) -> Laporan:
    """The year by quarters with pictures A to C under 3J; in its texts they go by their letter."""
    laporan = laporan_contoh("triwulan")
    row, ruang = own(laporan).id, laporan.ruang
    changes: list[Gambar | Narasi | NarasiPeriode] = [
        Gambar(key, indikator=row, keterangan=f"foto {key}", urutan=str(place))
        for place, key in enumerate("ABC")
    ]
    for place, text in texts.items():
        for key in "ABC":
            text = text.replace(f"[{key}]", braced(picture_token(key)))  # noqa: PLW2901
        tempat, _, periode = place.partition(" ")
        kind, key = (NarasiPeriode, (row, tempat, periode)) if periode else (Narasi, (row, tempat))
        values = {"indikator": row, "tempat": tempat, "teks": text}
        values |= {"periode": periode} if periode else {}
        changes.append(kind(keyed_id(ruang, kind, *key), **values))
    return laporan.with_changes(changes)


def told(blocks: list[Block]) -> list[str]:
    """What the paragraphs of a story say in order."""
    leaves = [leaf for block in blocks for leaf in flat(block)]
    inner = [leaf.inner if isinstance(leaf, Inset) else leaf for leaf in leaves]
    return [content_text(item.content) for item in inner if isinstance(item, Paragraph)]


def of_own(laporan: Laporan) -> list[str]:
    """What the report of the year says of 3J, in order."""
    ctx = Context(laporan, figures(laporan), lambda _: "", nothing)
    return told(indikator.indikator(ctx, ctx.figures.indikator[own(laporan).id]))


def in_order(said: list[str], *pieces: str) -> bool:
    """Whether these stand below each other, each once."""
    found = [[at for at, words in enumerate(said) if piece in words] for piece in pieces]
    places = [at for places in found for at in places]
    return len(places) == len(pieces) and places == sorted(places)


def test_a_picture_stands_where_a_text_of_its_indikator_names_it_and_else_at_the_end():
    laporan = illustrated(
        {
            "analisis": "Sebab satu.\n\n[B]\n\nSebab dua, lihat [B].",
            "program": "Program satu.\n\n[A]\n\nProgram dua, dan [B].",
        }
    )
    pieces = ("Sebab satu", "foto B", "Sebab dua", "Program satu", "foto A", "Program dua")
    assert in_order(of_own(laporan), *pieces, "foto C")
    _, _, body = naskah_word(laporan).text.partition("Sebab satu")  # the list of pictures is before
    assert in_order(body.splitlines(), *pieces[1:], "foto C")


def test_a_picture_of_a_hurdle_stands_below_their_table():
    laporan = illustrated(
        {"kendala": "1. Satu.\n\n   [C]\n\n2. Dua.", "tindak_lanjut": "1. Langkah.\n\n   [B]"}
    )
    assert in_order(of_own(laporan), "foto C", "foto B", "foto A")


def test_a_picture_in_the_text_of_a_quarter_stands_in_its_report_and_where_the_year_prints_it():
    laporan = illustrated({"analisis 2022-T2": "Naik.\n\n[B]\n\nTetap."})
    first, second = (
        told(hurdle.kendala(interim_context(laporan, name))) for name in ("2022-T1", "2022-T2")
    )
    assert in_order(second, "Naik", "foto B", "Tetap")
    assert "foto" not in " ".join(first)
    of_year = of_own(laporan)
    assert in_order(of_year, "Naik", "foto B", "Tetap", "foto A", "foto C")
    without = of_own(with_setting(laporan, teks_triwulan="0"))
    assert in_order(without, "foto A", "foto B", "foto C")
    assert "Naik" not in " ".join(without)


def test_pictures_that_no_text_names_are_told_of_with_their_indikator_and_not_with_the_chapter():
    laporan = laporan_contoh("terkoreksi")
    own = next(row for row in laporan.daftar(Indikator) if row.kode == "3F")
    pictures = [Gambar(name, own.id, keterangan=f"Foto {name}") for name in ("satu", "dua")]
    printed = cetak(laporan.with_changes(pictures))
    text = " ".join(printed.text.replace("\u00a0", " ").split())
    assert text.count("Dokumentasi indikator 3F disajikan pada Gambar 3.1 dan Gambar 3.2.") == 1
    assert text.count("Gambar 3.1") == 3  # in the list, in that sentence, below the picture
    assert "serta analisis penyebab dan tindak lanjut. Target, realisasi," in text


def test_a_kendala_without_tindak_lanjut_has_a_dash_in_each_cell_beside_it():
    laporan = laporan_contoh("terkoreksi")
    own = next(row for row in laporan.daftar(Indikator) if row.kode == "3F")
    key = keyed_id(laporan.ruang, Narasi, own.id, "kendala")
    written = laporan.find(Narasi, key)
    assert written is not None
    more = replace(written, teks=f"{written.teks}\n4. Ruang konsultasi dipakai bergantian.")
    ctx = cetak(laporan.with_changes([more])).ctx
    *before, last = kendala.of_year(ctx, ctx.figures.indikator[own.id])
    cells = [content_text(cell) for cell in last.cells(timed=True)]
    assert cells == ["Ruang konsultasi dipakai bergantian.", "-", "-", "-"]
    assert "-" not in {content_text(line.tindak_lanjut) for line in before}
