"""Shortened words are read in full, and their full stop ends no sentence."""

import pytest

from lkjip_desktop.domain.temuan.claim.language.lexer import lexed, sentences


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Real. angg. s.d. 5 Mei", "realisasi anggaran"),
        ("Jml pengunjung yg tdk puas", "jumlah pengunjung yang tidak puas"),
        ("rata2 cap. 93%", "rata rata capaian 93"),
        ("hal yang real tetapi cap kantor", "hal yang real tetapi cap kantor"),
        ("dr. Melati dr Bandung", "dr melati dari bandung"),
        ("Siti, S.Pd", "siti , s pd"),
    ],
)
def test_a_shortened_word_is_read_in_full_where_it_is_one(text: str, told: str) -> None:
    assert " ".join(token.text for token in lexed(text).tokens).startswith(told)


@pytest.mark.parametrize(
    "text",
    [
        "Realisasi 93% dr tgt. 95% dan blm. tercapai.",
        "Dibayar lewat keg. Pengawasan Pangan 5 kali.",
        "Ada 3 kunjungan oleh dr. Melati.",
        "Real. indikator 93%.",
    ],
)
def test_the_full_stop_of_a_shortened_word_ends_no_sentence(text: str) -> None:
    assert [item.text for item in sentences(text)] == [text]


def test_a_sentence_may_end_with_a_shortened_word() -> None:
    text = "Capaian 93% dr tgt. Terserap 80% dr angg. Sisanya 20%."
    assert len(sentences(text)) == 3
