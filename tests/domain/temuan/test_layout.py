"""A text is read as it is laid out: lists under their lead-in, tables by column and row."""

import pytest

from lkjip_desktop.app.command.temuan import with_live_figures
from lkjip_desktop.domain.formula.figures import figures
from lkjip_desktop.domain.model.entity import Narasi, keyed_id
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.claim.language.layout import LaidText, blocks
from lkjip_desktop.domain.temuan.examine import findings
from lkjip_desktop.domain.temuan.finding import Temuan
from tests.domain.rakit import RUANG, Rakit


def written(text: str) -> tuple[Laporan, list[Temuan]]:
    """A report of two indikator with this text, and what is found in it."""
    r = Rakit()
    r.indikator("80", kode="A1", nama="Persentase Berkas Selesai", realisasi="90")
    r.indikator("50", kode="B2", nama="Persentase Aduan Dijawab", realisasi="40")
    kegiatan = r.kegiatan("1000000", nama="Pelayanan Umum")
    r.alokasi(kegiatan, "indikator-1", "1000000", "940000")
    key = keyed_id(RUANG, Narasi, None, "capaian_kinerja")
    laporan = r.laporan.with_changes([Narasi(key, None, "capaian_kinerja", text)])
    found = findings(laporan, figures(laporan))
    return laporan, [item for item in found if item.lokasi.id == key and "TEKS" in item.kode]


def test_items_stand_under_their_lead_ins_and_a_table_has_a_head():
    text = "Capaian:\n1. Tercapai:\n   - A1\n2. Lain\n\n| A | B |\n|---|--:|\n| x | 1 |\nAkhir"
    assert list(blocks(text)) == [
        LaidText("Capaian:"),
        LaidText("Tercapai:", ("Capaian:",), listed=True),
        LaidText("A1", ("Capaian:", "Tercapai:"), listed=True),
        LaidText("Lain", ("Capaian:",), listed=True),
        LaidText("", ("Capaian:",), ("A", "B"), (("x", "1"),), (("x", "x | 1"),)),
        LaidText("Akhir"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Realisasi:\n- A1 95 %\n- B2 40 %", "“A1 95 %”"),
        ("Realisasi: A1 90 %; B2 45 %.", "“B2 45 %”"),
        ("Belum mencapai target:\n- A1\n- B2", "A1"),
        ("| Kode | Target | Realisasi |\n|---|---|---|\n| A1 | 80 | 95 |", "“A1 | 80 | 95”"),
        ("| A1 | 80 | 95 | 112,50 |\n| B2 | 50 | 40 | 80,00 |", "“A1 | 80 | 95”"),
        ("| Kegiatan | Serapan |\n|---|---|\n| Pelayanan Umum | 49 % |", "“Pelayanan Umum | 49 %”"),
        ("| Kegiatan | Persentase |\n|---|---|\n| Pelayanan Umum | 49 |", "“Pelayanan Umum | 49”"),
        ("| Jenis | L |\n|---|---|\n| a | 40 |\n| b | 30 |\n| Jumlah | 71 |", "70"),
        ("Peserta:\n- guru 40\n- siswa 30\n- jumlah 72", "70"),
    ],
)  # fmt: skip
def test_what_is_said_by_layout_is_held_against_the_figures(text: str, said: str):
    (temuan,) = written(text)[1]
    assert said in temuan.pesan


@pytest.mark.parametrize(
    "text",
    [
        "Rata-rata nasional:\n- A1 95 %\n- B2 45 %",
        "Realisasi tahun 2019:\n- A1 95 %",
        "| Kantor | Target | Realisasi |\n|---|---|---|\n| Cabang Utara | 80 | 95 |",
        "| Kegiatan | Pagu (Rp) | Persentase |\n|---|---|---|\n| Pelayanan Umum | 1.000.000 | 94 |",
        "| Kegiatan | Pagu | Persentase |\n|---|---|---|\n| Pelayanan Umum | 1.000.000 | 100 |",
        "Realisasi:\n- A1 di wilayah utara 95 %",
        "Belum mencapai target:\n- B2",
    ],
)
def test_what_a_lead_in_or_a_name_gives_to_others_is_left_alone(text: str):
    assert written(text)[1] == []


def test_a_live_figure_takes_the_place_of_that_of_a_cell():
    laporan, (temuan,) = written("| Kode | Target | Realisasi |\n|---|---|---|\n| A1 | 80 | 95 |")
    text = with_live_figures(laporan, temuan)
    assert text is not None
    assert text.endswith("| A1 | 80 | {{indikator/indikator-1/realisasi}} |")
