"""The pagu an agreement was made on."""

from lkjip_desktop.domain.formula.anggaran.pagu_pada import DatedPagu, pagu_on
from lkjip_desktop.domain.model.entity import PerjanjianKinerja, RevisiPagu
from tests.domain.rakit import RUANG, Rakit


def then(r: Rakit, versi: str, tanggal: str | None) -> DatedPagu:
    agreement = PerjanjianKinerja("pk", versi=versi, tanggal=tanggal)
    return pagu_on(r.laporan, r.figures.pagu, agreement)


def budget(**september: str | None) -> tuple[Rakit, str, str]:
    """Pagu awal 100; in May 30 more for the part of one kegiatan, in September 10 less."""
    r = Rakit()
    one, two = r.kegiatan("80"), r.kegiatan("40")
    part = r.kegiatan("60", induk=one)
    r.set(RUANG, pagu_awal="100")
    r.put(RevisiPagu("mei", tanggal="2025-05-20", kegiatan=part, jumlah="30"))
    values = {"tanggal": "2025-09-15", "kegiatan": two, "jumlah": "-10", **september}
    r.put(RevisiPagu("sep", **values))
    return r, one, two


def test_a_revision_is_in_no_agreement_made_before_it() -> None:
    r, one, two = budget()
    awal, mei, akhir = (then(r, *when) for when in DAYS)
    assert (awal.jumlah, dict(awal.kegiatan)) == (100, {one: 50, two: 50})
    assert (mei.jumlah, dict(mei.kegiatan)) == (130, {one: 80, two: 50})
    assert (akhir.jumlah, dict(akhir.kegiatan)) == (120, {one: 80, two: 40})
    assert [len(item.kemudian) for item in (awal, mei, akhir)] == [2, 1, 0]


DAYS = (("awal", "2025-01-20"), ("perubahan", "2025-07-07"), ("perubahan", "2025-09-15"))


def test_where_a_later_revision_names_no_kegiatan_the_total_alone_is_known() -> None:
    r, one, two = budget(kegiatan=None)
    found = then(r, "perubahan", "2025-07-07")
    assert (found.jumlah, dict(found.kegiatan)) == (130, {one: None, two: None})
    assert [row.id for row in found.tanpa_kegiatan] == ["sep"]
    assert then(r, "perubahan", "2025-10-01").kegiatan[two] == 40


def test_a_revision_without_a_date_came_after_the_first_agreement() -> None:
    r, _, two = budget(tanggal=None)
    assert then(r, "awal", "2025-01-20").kegiatan[two] == 50
    found = then(r, "perubahan", "2025-07-07")
    assert (found.jumlah, found.kegiatan[two]) == (None, None)


def test_an_agreement_without_a_date_is_the_first_or_the_last() -> None:
    r, _, _ = budget()
    assert then(r, "awal", None).jumlah == 100
    assert then(r, "perubahan", None).jumlah == 120


class Watched(str):
    """An id that counts how often it is looked up."""

    __slots__ = ()
    asked = 0

    def __eq__(self, other: object) -> bool:
        return str.__eq__(self, other)

    def __hash__(self) -> int:
        Watched.asked += 1
        return str.__hash__(self)


def test_a_later_revision_is_not_looked_for_under_each_kegiatan() -> None:
    def asked(tops: int) -> int:
        r = Rakit()
        rows = [r.kegiatan("10") for _ in range(tops)]
        revised = RevisiPagu("r", tanggal="2025-09-15", kegiatan=Watched(rows[0]), jumlah="3")
        laporan, pagu = r.laporan.with_changes([revised]), r.figures.pagu
        Watched.asked = 0
        found = pagu_on(laporan, pagu, PerjanjianKinerja("pk", tanggal="2025-01-20"))
        assert list(found.kegiatan.values()) == [7, *[10] * (tops - 1)]
        return Watched.asked

    assert 0 < asked(3) == asked(30)
