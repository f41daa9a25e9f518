"""A report as full as it can be, in each way: every command answers within seconds, and memory."""

import pytest

import tests
from tests.penuh.isi import REPORTS
from tests.penuh.perintah import COMMANDS, MEGABYTES, OF_TEXTS, SECONDS, costs

SHARED = 2
"""A machine that is shared counts longer: caches and turbo are others', too."""
REFUSED = {
    "bukti": "bukti",  # there is none, or one without its file
    "kunci": "Laporan belum dapat dikunci",
    "periksa": "",  # it says so by 1
}
"""What a command may say that does not do its work on every report."""


def hold(folder, name, commands):
    for cost in costs(folder, REPORTS[name], commands):
        print(f"{cost.command}: {cost.seconds:.1f} s, {cost.megabytes:.0f} MB")
        assert not cost.code or REFUSED[cost.command.split()[0]] in cost.said, cost
        assert "Traceback" not in cost.said, cost
        assert "kesalahan di dalam" not in cost.said, cost
        assert cost.seconds < SECONDS * SHARED, cost
        assert cost.megabytes < MEGABYTES, cost


@pytest.mark.skipif(not tests.PENUH, reason="only in the long run")
@pytest.mark.parametrize("name", REPORTS)
def test_a_report_as_full_as_it_can_be(tmp_path, name):
    hold(tmp_path, name, OF_TEXTS if name.startswith("teks") else list(COMMANDS))


def test_the_findings_of_as_many_rows_as_there_can_be(tmp_path):
    """Each row has a trouble: looking for its name among all others took a minute."""
    hold(tmp_path, "baris", ["periksa"])
