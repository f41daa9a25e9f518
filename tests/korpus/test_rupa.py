"""Forms written by somebody who had not seen the rules, filled over every office."""

import json
import os
import random

from tests.korpus.kasus import FOLDER
from tests.korpus.rupa import BERKAS, Bentuk, benar, bentuk, salah, ubah, ukur_rupa
from tests.korpus.slot import terbilang

ANGKA = FOLDER / "counts" / "rupa.json"
LANGKAH, BANYAK = 4, 2
"""One of so many forms is filled, in so many ways; in the long run all of them are."""


def test_as_many_are_right_as_noted() -> None:
    counts = {}
    for berkas in BERKAS:
        found = [ukur_rupa(satu, BANYAK) for satu in bentuk(berkas)[::LANGKAH]]
        counts[berkas] = {
            "benar": sum(len(x.benar) for x in found),
            "alarm": sum(len(x.alarm) for x in found),
            "salah": sum(len(x.salah) for x in found),
            "ditemukan": sum(len(x.salah) - len(x.terlewat) for x in found),
        }
    if os.environ.get("LKJIP_UJI_TULIS_KORPUS") == "1":
        ANGKA.write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
    print(counts)
    noted = json.loads(ANGKA.read_text(encoding="utf-8"))
    list_them = "`python -m tests.korpus.rupa` tells which"
    for berkas, was in noted.items():
        assert counts[berkas]["alarm"] <= was["alarm"], list_them
        assert counts[berkas]["ditemukan"] >= was["ditemukan"], list_them
    assert counts == noted, "better: note it with LKJIP_UJI_TULIS_KORPUS=1"


def test_every_form_can_be_filled() -> None:
    forms = [satu for berkas in BERKAS for satu in bentuk(berkas)]
    filled = [any(True for _ in benar(satu)) or any(True for _ in salah(satu)) for satu in forms]
    assert sum(filled) > 0.95 * len(forms)


def test_a_false_one_differs_from_the_true_in_one_slot() -> None:
    satu = Bentuk(frozenset({"met"}), "{np} terealisasi {r} dari target {t}.", sendiri=True)
    for slip in [slip for slip, _ in zip(salah(satu), range(40), strict=False)]:
        assert slip.diubah in {"r", "t", "!met"}
        assert slip.kalimat not in {*benar(satu)}


def test_a_figure_is_turned_into_none_of_the_others() -> None:
    for seed in range(50):
        other = ubah("12 kasus", ["52 kasus"], random.Random(seed))
        assert other != "12 kasus"
        assert other != "52 kasus"


def test_numbers_are_told_in_words() -> None:
    told = {7: "tujuh", 11: "sebelas", 14: "empat belas", 30: "tiga puluh", 42: "empat puluh dua"}
    assert {number: terbilang(number) for number in told} == told
