"""The names under which evidence is written: nobody is deceived, every system takes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lkjip_desktop.domain.model.bukti import LONGEST_NAME, safe_name


@pytest.mark.parametrize(
    ("hostile", "safe"),
    [
        ("Daftar hadir 14 Juni.pdf", "Daftar hadir 14 Juni.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\cmd.exe", "cmd.exe"),
        ("foto\u202egpj.exe", "foto gpj.exe"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("aux .tar.gz", "_aux .tar.gz"),
        ("surat.pdf. . ", "surat.pdf"),
        ("...", "bukti"),
        ("", "bukti"),
        ('a<b>:"c|d?*.xlsx', "a_b___c_d__.xlsx"),
        ("baris\nbaru\0.png", "baris baru.png"),
        (".htaccess", "htaccess"),
    ],
)
def test_a_name_from_outside_becomes_harmless(hostile: str, safe: str) -> None:
    assert safe_name(hostile) == safe


@given(st.text(max_size=300))
def test_any_name_is_one_visible_part_of_a_path(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= LONGEST_NAME + 1
    assert not set(safe) & set('<>:"/\\|?*\n\r\0')
    assert safe == safe.strip(" ")
    assert not safe.startswith(".")
    assert not safe.endswith(".")
    assert safe_name(safe) == safe
