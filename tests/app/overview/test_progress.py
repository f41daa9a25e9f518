"""How far an indikator is follows from what its section filled in, and what lacks is named."""

import random
from dataclasses import replace

import pytest

from lkjip_desktop.app.overview.progress import (
    Progress,
    Stage,
    missing,
    progress,
    section_counts,
    stage_of,
)
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import (
    Aksi,
    Baris,
    Bukti,
    DataLaporan,
    Indikator,
    Kendala,
    Narasi,
    NarasiPeriode,
    NilaiAksi,
    NilaiBaris,
    NilaiIndikator,
    Rincian,
    Subsie,
    TargetPeriode,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from tests.acak import random_change
from tests.contoh import laporan_contoh

RUANG = "6f1c3e0e-3d0a-4f0e-9b0f-2f8d0a3f1c11"


def laporan(*rows, **indikator) -> Laporan:
    row = Indikator("i", kode="1A", **{"target": "80", **indikator})
    fixed = [DataLaporan(RUANG, tahun=2030), row]
    return Laporan([*fixed, *rows])


def table(*values) -> list:
    rows = [Rincian("r", indikator="i", judul="Layanan")]
    for number, (pembanding, realisasi) in enumerate(values):
        baris = f"b{number}"
        rows.append(Baris(baris, rincian="r", urutan=f"a{number}"))
        key = keyed_id(RUANG, NilaiBaris, baris, "2030")
        rows.append(
            NilaiBaris(key, baris=baris, periode="2030", pembanding=pembanding, realisasi=realisasi)
        )
    return rows


def text(place: str, words: str = "Sudah.") -> Narasi:
    return Narasi(keyed_id(RUANG, Narasi, "i", place), indikator="i", tempat=place, teks=words)


def ask(report: Laporan):
    hasil = figures(report).indikator["i"]
    return stage_of(report, hasil), missing(report, hasil)


def test_an_untouched_indikator_is_empty_and_lacks_everything():
    stage, lacking = ask(laporan(target=None))
    assert stage is Stage.EMPTY
    assert lacking == ("target", "realisasi", "analisis")


def test_a_pembanding_alone_is_no_work_of_the_section():
    assert ask(laporan(*table(("10", None))))[0] is Stage.EMPTY
    assert ask(laporan(*table(("10", "0"))))[0] is Stage.BEGUN


QUARTER = keyed_id(RUANG, NilaiIndikator, "i", "2030-T1")


@pytest.mark.parametrize(
    "row",
    [
        NilaiIndikator(QUARTER, "i", "2030-T1", "5"),
        NilaiIndikator(QUARTER, "i", "2030-T1", realisasi_anggaran="5"),
        NarasiPeriode("n", "i", "analisis", "2030-T1", "Sudah."),
        Kendala("k", "i", "2030-T1", "Hujan"),
        NilaiAksi("v", "a", "2030-T1", "3", "0"),
        NilaiAksi("v", "a", "2030-T1", "3", alasan="Banjir"),
        Bukti("b", aksi="a", periode="2030-T1", tempat="Lemari"),
    ],
)
def test_what_is_filled_in_by_quarter_is_work_of_the_section(row):
    assert ask(laporan(Aksi("a", "i", "Penyuluhan"), row, pengisian="triwulan"))[0] is Stage.BEGUN


@pytest.mark.parametrize(
    "row",
    [
        NilaiAksi("v", "a", "2030-T1", "3"),
        TargetPeriode("t", "i", "2030-T1", "40"),
        Kendala("k", "i", "2029", "Hujan", "Atap"),
        Bukti("b", "i", periode="2030-T1", uraian="Notula", wajib=1),
    ],
)
def test_what_is_planned_or_comes_from_last_year_is_not(row):
    assert ask(laporan(Aksi("a", "i", "Penyuluhan"), row, pengisian="triwulan"))[0] is Stage.EMPTY


def test_a_result_that_is_typed_is_asked_for_until_it_is_there():
    for typed, lacks in ((None, ("hasil rincian “Layanan”",)), ("80", ())):
        rows = [Rincian("r", indikator="i", judul="Layanan", cara="diketik", hasil=typed)]
        assert ask(laporan(*rows, text("analisis")))[1] == lacks


def test_a_section_has_its_done_and_all_that_are_of_none_are_the_officers():
    rows = [
        Subsie("s", kode="KPR"),
        Indikator("j", subsie="s", selesai=1),
        Indikator("k", subsie="s"),
    ]
    assert section_counts(laporan(*rows)) == {"s": (1, 2), None: (0, 1)}


def test_empty_cells_of_a_counted_table_are_counted():
    rows = table(("10", "5"), ("10", None), (None, None), ("-", "-"))
    assert ask(laporan(*rows, text("analisis")))[1] == (
        "3 isian rincian “Layanan”",
        "kendala",
        "tindak lanjut",
    )


def test_rows_that_are_not_counted_are_not_asked_for():
    rows = table(("10", "9"), (None, None))
    rows = [replace(row, dihitung=0) if row.id == "b1" else row for row in rows]
    assert ask(laporan(*rows, text("analisis"), target="50"))[1] == ()


def test_below_the_target_obstacles_and_follow_up_are_asked_for():
    rows = [*table(("10", "2")), text("analisis"), text("kendala", "  ")]
    assert ask(laporan(*rows))[1] == ("kendala", "tindak lanjut")
    assert ask(laporan(*rows, target="20"))[1] == ()


def test_what_is_marked_as_done_is_done_whatever_lacks():
    assert ask(laporan(selesai=1))[0] is Stage.DONE


def test_the_example_lacks_just_the_row_its_office_left_empty():
    report = laporan_contoh("induk")
    found = {
        hasil.indikator.kode: missing(report, hasil)
        for hasil in figures(report).indikator.values()
        if missing(report, hasil)
    }
    assert found == {"3G": ("2 isian rincian “Saluran pengaduan”",)}


def test_steps_wait_for_their_figures_and_for_why_they_are_late():
    aksi = Aksi("a", "i", "Penyuluhan")
    late = NilaiAksi("v", "a", "2030-T1", "3", "2")
    rows = [text("analisis"), aksi, late]

    def lacking(*more, periode="") -> tuple[str, ...]:
        report = laporan(*rows, *more, realisasi="80")
        return missing(report, figures(report, periode).indikator["i"])

    assert lacking() == ("alasan 1 aksi yang terlambat",)
    assert lacking(NilaiAksi("w", "a", "2030-T2", "3")) == ("realisasi 1 aksi",)
    assert lacking(NilaiAksi("v", "a", "2030-T1", "3", "2", "Banjir")) == ()


def test_a_kendala_row_counts_for_its_own_quarter_and_for_the_year():
    row = Kendala("k", "i", "2030-T1", "Hujan", "Atap")
    below = {"realisasi": None, "pengisian": "triwulan"}
    nilai = [
        NilaiIndikator(keyed_id(RUANG, NilaiIndikator, "i", p), "i", p, "10")
        for p in ("2030-T1", "2030-T2")
    ]
    target = [TargetPeriode(f"t{n}", "i", f"2030-T{n}", "40") for n in (1, 2)]
    report = laporan(row, *nilai, *target, **below)

    def asked(periode: str) -> set[str]:
        told = missing(report, figures(report, periode).indikator["i"])
        return set(told) & {"kendala", "tindak lanjut"}

    assert asked("2030-T1") == set()
    assert asked("2030-T2") == {"kendala", "tindak lanjut"}
    assert asked("") == set()


@pytest.mark.acak
def test_after_any_history_each_is_as_far_as_if_it_were_looked_at_alone(
    benih: random.Random,
) -> None:
    room = laporan_contoh("triwulan")
    quarter = f"{room.data.tahun}-T3"
    for step in range(300):
        room = random_change(benih, room, moving=True)
        hasil = figures(room, quarter if step % 2 else "")
        each = progress(room, hasil)
        if step % 30 < 2:
            assert each == {
                key: Progress(stage_of(room, item), missing(room, item))
                for key, item in hasil.indikator.items()
            }
