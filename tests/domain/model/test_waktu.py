"""Days and moments in words."""

from datetime import date, datetime

import pytest

from lkjip_desktop.domain.model.waktu import clock_warning, date_words, moment_words, recent_words


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
