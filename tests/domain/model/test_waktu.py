"""Days and moments in words."""

from datetime import date, datetime

import pytest

from lkjip_desktop.domain.model.waktu import (
    clock_warning,
    date_words,
    moment_words,
    parse_periode,
    recent_words,
)


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2024-01-12T14:02:59+08:00", "12 Jan 2024 14.02"),
        ("2024-08-01T00:00:00", "1 Agu 2024 00.00"),
        ("kemarin dulu", "kemarin dulu"),
    ],
)
def test_a_moment_is_told_to_the_minute(iso, words):
    assert moment_words(iso) == words


@pytest.mark.parametrize(
    ("iso", "words"),
    [
        ("2023-03-06T14:02:00", "hari ini, 14.02"),
        ("2023-03-05T08:10:00", "kemarin, 08.10"),
        ("2023-03-04T08:10:00", "4 Maret 2023"),
        ("", ""),
    ],
)
def test_what_is_recent_is_told_by_the_hour(iso, words):
    assert recent_words(iso, date(2023, 3, 6)) == words


@pytest.mark.parametrize(
    ("text", "year", "part"),
    [
        ("2022", "2022", ""),
        ("tahun 2022", "2022", ""),
        ("Tahun", "", ""),
        ("TW II", "", "T2"),
        ("tw2", "", "T2"),
        ("Triwulan IV  2022", "2022", "T4"),
        ("2022-T2", "2022", "T2"),
        ("2022 tw iii", "2022", "T3"),
        ("semester 1", "", "S1"),
        ("Smt II 2022", "2022", "S2"),
        ("2022-S1", "2022", "S1"),
        ("2022-05", "2022", "05"),
        ("2022-5", "2022", "05"),
        ("mei", "", "05"),
        ("Agu 2022", "2022", "08"),
        ("bulan Maret", "", "03"),
    ],
)
def test_a_periode_is_read_as_people_write_it(text, year, part):
    assert parse_periode(text) == (year, part)


@pytest.mark.parametrize(
    "text", ["", "TW V", "tw", "semester 3", "2022-13", "jum", "5", "22", "2022-T", "TW II tahun"]
)
def test_no_periode_is_guessed(text):
    assert parse_periode(text) is None


def test_a_day_with_and_without_its_year():
    assert date_words("2023-03-06T14:02:00") == "6 Maret 2023"
    assert date_words("2023-03-06T14:02:00", year=False) == "6 Maret"
    assert date_words("") == ""


@pytest.mark.parametrize(
    ("last", "behind"),
    [
        ("2024-02-03T14:02:00+07:00", False),
        ("2024-02-04T14:01:00+08:00", False),  # less than a day: another zone, or a slow clock
        ("2024-02-04T14:03:00+07:00", True),
        ("2024-03-01T08:00:00+07:00", True),
        ("2023-12-31T08:00:00+07:00", False),
        ("", False),
        ("kemarin", False),
        ("2024-03-01T08:00:00", False),
    ],
)
def test_a_clock_more_than_a_day_behind_the_last_change_is_said(last, behind):
    words = clock_warning(last, datetime.fromisoformat("2024-02-03T14:02:00+07:00"))
    assert bool(words) is behind
    assert not behind or "3 Feb 2024 14.02" in words
