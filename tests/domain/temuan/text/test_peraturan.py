"""Regulations: the table is whole, and citations are read as they are written."""

import pytest

from lkjip_desktop.domain.temuan.text.peraturan import WORDS, citations, known


def test_the_table_names_each_regulation_once_and_knows_its_successors() -> None:
    keys = [(row.jenis, row.instansi, row.nomor, row.tahun) for row in known()]
    assert len(keys) == len(set(keys))
    codes = {f"{row.jenis} {row.nomor}/{row.tahun}" for row in known()}
    for row in known():
        assert row.jenis in WORDS
        assert row.judul
        assert bool(row.dicabut_oleh) == bool(row.sejak)
        assert not row.dicabut_oleh or row.dicabut_oleh in codes


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("UU RI nomor 12 tahun 1995 tentang pemasyarakatan adalah", ("UU", "", "12", 1995)),
        ("Peraturan Presiden (Perpres) Nomor 18 Tahun 2020", ("Perpres", "", "18", 2020)),
        ("Peraturan Menpan RB Nomor 14 Tahun 2017", None),
        ("Peraturan Menteri (Permen) PANRB Nomor 53 Tahun 2014", ("Permen", "PANRB", "53", 2014)),
        ("Permen PANRB Nomor 53 Nomor Tahun 2014 tentang", ("Permen", "PANRB", "53", 2014)),
        ("PermenPANRB 88/2021", ("Permen", "PANRB", "88", 2021)),
        ("Peraturan Menteri PAN dan RB Nomor 89 Tahun 2021", ("Permen", "PANRB", "89", 2021)),
        (
            "Keputusan Menteri Kehakiman RI Nomor : M.04-PR.07.03 Tahun 1985",
            ("Kepmen", "Kehakiman", "M.04-PR.07.03", 1985),
        ),
        ("Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022", None),
        ("surat Nomor 12 Tahun 2022", None),
        ("undang-undang dijabarkan Peraturan Bupati Nomor 7 Tahun 2018 tentang", None),
        ("PP yang dirinci dengan Keputusan Kepala Nomor 12 Tahun 2019 tentang", None),
        ("Peraturan Menteri Keuangan Nomor 49 Tahun 2023", ("Permen", "Keuangan", "49", 2023)),
        ("pada 3/2022", None),
    ],
)
def test_a_citation_is_read(text: str, said: tuple[str, str, str, int] | None) -> None:
    found = citations(f"Menurut {text}.")
    assert [item[:4] for item in found] == ([] if said is None else [said])


def test_a_title_ends_where_the_next_regulation_begins() -> None:
    text = (
        "Menurut Perpres Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas dan Peraturan Menteri"
        " PANRB Nomor 53 Tahun 2014 tentang Petunjuk Teknis Perjanjian Kinerja"
        " serta lampirannya."
    )
    assert [item.judul for item in citations(text)] == [
        "Sistem Akuntabilitas",
        "Petunjuk Teknis Perjanjian Kinerja",
    ]


def test_a_title_ends_where_the_sentence_goes_on() -> None:
    text = "Undang-Undang Nomor 12 Tahun 2012 tentang Pendidikan Tinggi menjadi payung politeknik."
    assert [item.judul for item in citations(text)] == ["Pendidikan Tinggi"]


def test_a_known_title_is_read_whole() -> None:
    title = "Penyelenggaraan Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme"
    text = f"UU Nomor 28 Tahun 1998 tentang {title} yang masih berlaku."
    assert [item.judul for item in citations(text)] == [title]
