"""The places of written text."""

from lkjip_desktop.domain.model.naskah import ASPEK, NASKAH


def test_every_place_of_a_text_stands_once() -> None:
    for places in (NASKAH, ASPEK):
        codes = [place.kode for place in places]
        assert len(set(codes)) == len(codes)
