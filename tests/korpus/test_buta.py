"""The sentences written without a look at the rules are cases as the others are."""

from tests.korpus import kasus
from tests.korpus.buta import KANTOR, benar, salah


def test_each_set_is_whole_and_each_case_changes_its_office() -> None:
    everything = (*benar(), *salah())
    for cases in (benar(), salah()):
        for kantor in KANTOR.values():
            assert sum(item.contoh == kantor for item in cases) == 50
    known = (*kasus.kalimat_benar(), *kasus.salah())
    ids = [item.id for item in (*everything, *known)]
    assert len(ids) == len(set(ids))
    assert all(item.jenis and item.satu and item.dua and item.kode for item in salah())
    for item in everything:
        laporan = kasus.dasar(item.contoh)
        assert laporan.with_changes(kasus.terapkan(item)) != laporan, item.id
