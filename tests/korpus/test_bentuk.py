"""A sentence told in another form is judged as before, whatever stands between or before it."""

import json
import os

import pytest

import tests
from tests.korpus.bentuk import BENTUK, semua, ukur_bentuk
from tests.korpus.kasus import FOLDER

ANGKA = FOLDER / "counts" / "bentuk.json"
CONTOH = 23
"""Of so many sentences one is looked at in one form in the short run."""


MOST = {"alarm": (4, 600), "hilang": (1, 40)}
"""Of all forms at most so many alarm, and at most so many are lost."""


def test_a_sample_of_forms_is_judged_as_the_sentences_are() -> None:
    hasil = ukur_bentuk(CONTOH)
    if os.environ.get("LKJIP_UJI_TULIS_KORPUS") == "1":
        ANGKA.write_text(json.dumps(hasil.angka, indent=2) + "\n", encoding="utf-8")
    noted = json.loads(ANGKA.read_text(encoding="utf-8"))
    print(hasil.angka)
    list_them = f"`python -m tests.korpus.bentuk {CONTOH}` tells which"
    assert len(hasil.alarm) <= noted["alarm"], f"more alarms: {list_them}"
    assert len(hasil.hilang) <= noted["hilang"], f"more are lost: {list_them}"
    assert hasil.angka == noted, "better: note it with LKJIP_UJI_TULIS_KORPUS=1"


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
def test_every_form_is_judged_as_its_sentence_is() -> None:
    hasil = ukur_bentuk()
    print(hasil.angka)
    few, of = MOST["alarm"]
    assert len(hasil.alarm) * of <= few * hasil.benar
    few, of = MOST["hilang"]
    assert len(hasil.hilang) * of <= few * hasil.salah


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
def test_each_form_has_a_sentence_that_it_turns() -> None:
    assert {nama for nama, _, _ in semua()} == {*BENTUK}
