"""The text of every page of the examples, as it was looked at and found right.

After a change that is meant: LKJIP_UJI_TULIS_GOLDEN=1 .venv/bin/pytest tests/report/test_golden.py
writes the files anew; read the difference before it is committed.
"""

import os
from pathlib import Path

import pytest

from tests.contoh import CONTOH, laporan_contoh
from tests.report.cetak import Cetakan, cetak, cetak_interim

GOLDEN = Path(__file__).parent / "golden"


def as_text(printed: Cetakan) -> str:
    pages = zip(printed.built.sheets, printed.pages, strict=True)
    parts = [
        f"=== {number} ({sheet.label or '-'})\n{_clean(text)}"
        for number, (sheet, text) in enumerate(pages, 1)
    ]
    return "\n".join(parts) + "\n"


def _clean(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.replace("\u00a0", " ").splitlines()).strip()


@pytest.mark.parametrize("name", [*CONTOH, "terkoreksi"])
def test_every_page_says_what_it_said_when_it_was_looked_at(name):
    _compare(name, as_text(cetak(laporan_contoh(name))))


def test_every_page_of_an_interim_report_says_what_it_said():
    _compare("triwulan-T2", as_text(cetak_interim("triwulan", "2022-T2")))


def _compare(name: str, text: str) -> None:
    path = GOLDEN / f"{name}.txt"
    if os.environ.get("LKJIP_UJI_TULIS_GOLDEN") == "1":
        path.write_text(text, encoding="utf-8")
    assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()
