"""The sentences written without a look at the rules are cases as the others are."""

import json
import os

from tests.korpus import kasus
from tests.korpus.buta import BENAR, SALAH, SEMUA, benar, dari, hitung, salah

ANGKA = kasus.FOLDER / "counts" / "buta.json"


def test_each_set_is_whole_and_each_case_changes_its_office() -> None:
    everything = (*benar(), *salah())
    for cases, of in ((benar(), BENAR), (salah(), SALAH)):
        for huruf, kantor in SEMUA.items():
            over = [item.contoh for item in dari(huruf, cases)]
            assert over == [kantor or item for item in over]
            assert len(over) == of[huruf]
        assert len(cases) == sum(of.values())
    known = (*kasus.kalimat_benar(), *kasus.salah())
    ids = [item.id for item in (*everything, *known)]
    assert len(ids) == len(set(ids))
    assert all(item.jenis and item.satu and item.dua and item.kode for item in salah())
    for item in everything:
        laporan = kasus.dasar(item.contoh)
        assert laporan.with_changes(kasus.terapkan(item)) != laporan, item.id


def test_counts_are_no_worse_than_noted() -> None:
    true, false = benar(), salah()
    counted = {huruf: hitung(huruf, true, false)._asdict() for huruf in SEMUA}
    if os.environ.get("LKJIP_UJI_TULIS_KORPUS") == "1":
        lines = (f'  "{huruf}": {json.dumps(item)}' for huruf, item in counted.items())
        ANGKA.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    noted = json.loads(ANGKA.read_text(encoding="utf-8"))
    for huruf, item in counted.items():
        assert item["alarm"] <= noted[huruf]["alarm"], f"more alarms over {huruf}"
        assert item["ditemukan"] >= noted[huruf]["ditemukan"], f"fewer found over {huruf}"
    assert counted == noted, "better: note it with LKJIP_UJI_TULIS_KORPUS=1"
