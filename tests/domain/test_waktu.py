"""Days and moments in words."""

from datetime import date

import pytest

from lkjip_desktop.domain.waktu import date_words, moment_words, recent_words


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


def test_a_day_with_and_without_its_year():
    assert date_words("2023-03-06T14:02:00") == "6 Maret 2023"
    assert date_words("2023-03-06T14:02:00", year=False) == "6 Maret"
    assert date_words("") == ""
