"""One figure or word of a true sentence turned: how many of these slips are found."""

import json
import os

import pytest

import tests
from tests.korpus.kasus import FOLDER, kalimat_benar
from tests.korpus.keliru import semua, ukur_keliru

ANGKA = FOLDER / "counts" / "keliru.json"
CONTOH = 47
"""Of so many sentences one is turned in the short run."""
TERMUDAH = {
    "digit lain": 74,
    "digit tertukar": 80,
    "digit ganda": 80,
    "cacah lain": 66,
    "kata terbalik": 50,
}
"""Of all slips of a kind at least so many percent are found."""


def test_as_many_slips_are_found_as_noted() -> None:
    hasil = ukur_keliru(semua(CONTOH))
    if os.environ.get("LKJIP_UJI_TULIS_KORPUS") == "1":
        ANGKA.write_text(json.dumps(hasil.ditemukan, indent=2) + "\n", encoding="utf-8")
    noted = json.loads(ANGKA.read_text(encoding="utf-8"))
    print(hasil.ditemukan, hasil.banyak)
    list_them = f"`python -m tests.korpus.keliru {CONTOH}` tells which are not"
    assert all(hasil.ditemukan[nama] >= count for nama, count in noted.items()), list_them
    assert dict(hasil.ditemukan) == noted, "better: note it with LKJIP_UJI_TULIS_KORPUS=1"


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
def test_most_slips_of_all_sentences_are_found() -> None:
    hasil = ukur_keliru(semua())
    print(hasil.ditemukan, hasil.banyak)
    for nama, percent in TERMUDAH.items():
        assert hasil.ditemukan[nama] * 100 >= percent * hasil.banyak[nama], nama


def test_a_slip_changes_one_figure_or_word() -> None:
    whole = {kasus.id: kasus.isi for kasus in kalimat_benar()}
    for _, kasus in semua(CONTOH):
        key, _, first = kasus.id.partition("@")
        if key in whole:
            at = int(first)
            turned = whole[key][:at] + kasus.satu + whole[key][at + len(kasus.dua) :]
            assert kasus.isi == turned != whole[key]
