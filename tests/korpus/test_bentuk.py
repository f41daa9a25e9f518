"""A sentence told in another form is judged as before, whatever stands between or before it."""

import json
import os

import pytest

import tests
from tests.korpus.bentuk import BENTUK, HasilBentuk, semua, ukur_bentuk
from tests.korpus.kasus import FOLDER

ANGKA = FOLDER / "angka_bentuk.json"
CONTOH = 23
"""Of so many sentences one is looked at in one form in the short run."""


def _noted(jenis: str, hasil: HasilBentuk) -> None:
    noted = json.loads(ANGKA.read_text(encoding="utf-8")) if ANGKA.exists() else {}
    if os.environ.get("LKJIP_UJI_TULIS_KORPUS") == "1":
        noted[jenis] = hasil.angka
        lines = (f'  "{name}": {json.dumps(item)}' for name, item in sorted(noted.items()))
        ANGKA.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(hasil.angka)
    list_them = "`python -m tests.korpus.bentuk` tells which"
    assert len(hasil.alarm) <= noted[jenis]["alarm"], f"more alarms: {list_them}"
    assert len(hasil.hilang) <= noted[jenis]["hilang"], f"more are lost: {list_them}"
    assert hasil.angka == noted[jenis], "better: note it with LKJIP_UJI_TULIS_KORPUS=1"


def test_a_sample_of_forms_is_judged_as_the_sentences_are() -> None:
    _noted("contoh", ukur_bentuk(CONTOH))


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
def test_every_form_is_judged_as_its_sentence_is() -> None:
    _noted("semua", ukur_bentuk())


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
def test_each_form_has_a_sentence_that_it_turns() -> None:
    assert {nama for nama, _, _ in semua()} == {*BENTUK}
