"""The places of written text."""

from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH, step_and_time


def test_every_place_of_a_text_stands_once() -> None:
    for places in (NASKAH, ASPEK):
        codes = [place.kode for place in places]
        assert len(set(codes)) == len(codes)


def test_a_text_without_a_time_is_a_tindak_lanjut_as_it_stands() -> None:
    step = "Menyusun jadwal (lihat lampiran)."
    assert step_and_time(step) == (step, "")
    assert step_and_time("Menyusun jadwal. (waktu: 3 Mei 2023)") == (
        "Menyusun jadwal.",
        "3 Mei 2023",
    )
