"""Who leads the office on a day, and who signs for it."""

import pytest

from lkjip_desktop.domain.model.entity import Pejabat, PerjanjianKinerja
from lkjip_desktop.domain.model.pejabat import (
    head_of_office,
    in_capitals,
    in_office,
    parties,
    signer,
)
from tests.domain.rakit import Rakit

KEPALA = "Kepala Kantor"


def office(*heads: dict[str, str | None]) -> Rakit:
    """An office that these led one after another, with a section head and a superior elsewhere."""
    r = Rakit()
    for number, cells in enumerate(heads):
        values = {"nama": f"Kepala {number}", "jabatan": KEPALA, **cells}
        r.put(Pejabat(f"kepala-{number}", urutan=f"a{number}", **values))
    r.put(Pejabat("seksi", nama="Seksi", jabatan="Kepala Seksi", urutan="b"))
    r.put(Pejabat("luar", nama="Luar", jabatan=KEPALA, luar=1, urutan="c"))
    return r


def leads(r: Rakit, day: str | None) -> str | None:
    found = head_of_office(r.laporan, day)
    return found.id if found else None


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2025-01-15", "kepala-0"),
        ("2025-06-30", "kepala-0"),
        ("2025-07-01", "kepala-1"),
        ("2026-02-20", "kepala-1"),
        (None, "kepala-1"),
    ],
)
def test_the_office_is_led_by_who_held_the_post_that_day(day, expected) -> None:
    r = office({"selesai": "2025-06-30"}, {"mulai": "2025-07-01"})
    assert leads(r, day) == expected


def test_who_acts_for_the_head_stands_in_his_place_as_long_as_he_does() -> None:
    r = office({}, {"sebutan": "Plh.", "mulai": "2025-03-01", "selesai": "2025-03-31"})
    assert leads(r, "2025-02-28") == "kepala-0"
    assert leads(r, "2025-03-10") == "kepala-1"
    assert leads(r, "2025-04-01") == "kepala-0"


def test_nobody_leads_where_the_only_head_has_left() -> None:
    r = office({"selesai": "2025-06-30"})
    assert leads(r, "2026-02-20") is None
    assert leads(r, None) is None
    assert leads(office(), None) == "seksi", "who has nobody above him"


def test_an_official_below_a_former_head_does_not_become_the_head() -> None:
    r = office({"selesai": "2025-06-30"}, {"mulai": "2025-07-01"})
    r.set("seksi", atasan="kepala-0", sebutan="Plh.")
    assert leads(r, "2025-08-01") == "kepala-1"


def test_a_post_is_held_from_its_first_day_to_its_last() -> None:
    row = Pejabat("x", mulai="2025-01-02", selesai="2025-06-30")
    days = ("2025-01-01", "2025-01-02", "2025-06-30", "2025-07-01")
    held = [in_office(Rakit().laporan, row, day) for day in days]
    assert held == [False, True, True, False]


def test_without_a_day_who_stays_beyond_the_year_holds_his_post() -> None:
    laporan = Rakit().laporan
    last = f"{laporan.data.tahun}-12-31"
    after = f"{laporan.data.tahun + 1}-12-31"
    held = [in_office(laporan, Pejabat("x", selesai=day), None) for day in (last, after, None)]
    assert held == [False, True, True]


def test_documents_are_signed_by_the_head_of_their_own_day() -> None:
    r = office({"selesai": "2025-06-30"}, {"mulai": "2025-07-01", "sebutan": "Plt."})
    r.put(PerjanjianKinerja("pk", tanggal="2025-01-20"))
    laporan = r.laporan
    first, second = parties(laporan, laporan.daftar(PerjanjianKinerja)[0])
    assert (first and first.id, second) == ("kepala-0", None)
    signs = signer(laporan, "kata_pengantar")
    assert signs is not None
    assert signs.id == "kepala-1"


@pytest.mark.parametrize(
    ("nama", "printed"),
    [
        ("Budi Santoso, S.H., M.H.", "BUDI SANTOSO, S.H., M.H."),
        ("Drs. Ahmad, M.Si.", "Drs. AHMAD, M.Si."),
        ("Prof. Dr. dr. Siti Aminah, Sp.A(K)", "Prof. Dr. dr. SITI AMINAH, Sp.A(K)"),
        ("Rahmat S.Sos M.A.P.", "RAHMAT S.Sos M.A.P."),
        ("m. yusuf", "M. YUSUF"),
        ("", ""),
    ],
)
def test_degrees_keep_their_case_when_a_name_is_set_in_capitals(nama: str, printed: str) -> None:
    assert in_capitals(nama) == printed
