"""A small sample of the faults in every run of the tests; `./run test-fault` has them all."""

import random
import textwrap

import pytest

from tests.fault import run
from tests.fault.job import JOBS
from tests.fault.trace import available

SAMPLE = [job for job in JOBS if job.name != "keluaran"]
"""All but the one that takes as long as most others together."""


@pytest.fixture
def told():
    told = run.Told()
    yield told
    print("\n".join(told.lines()))
    assert not told.wrong


def test_changed_bytes_are_refused_named_or_without_effect(told, benih):
    run.mutations(told, benih, 40)


@pytest.mark.acak
@pytest.mark.parametrize("job", SAMPLE, ids=lambda job: job.name)
def test_a_job_that_is_killed_loses_and_leaves_nothing(told, benih, job):
    run.kills(told, benih, 1, (job,))


@pytest.mark.skipif(not available, reason="strace is not installed")
def test_a_power_cut_takes_no_confirmed_entry(told, benih):
    run.crashes(told, benih, 90, JOBS[:1])


@pytest.mark.skipif(not available, reason="strace is not installed")
def test_a_write_that_fails_is_said_and_damages_nothing(told, benih):
    run.failures(told, benih, 3, JOBS[:1])


@pytest.mark.skipif(not available, reason="strace is not installed")
def test_the_harness_sees_an_entry_that_a_power_cut_takes(benih):
    """As with a commit that does not wait for the folder: the file is there, its entry is not."""
    late = run.Told()
    job = JOBS[0]
    script = job.script.replace(
        "    for number",
        '    document._file.connection.execute("PRAGMA synchronous=FULL")\n    for number',
    )
    weak = type(job)(job.name, job.prepare, script, job.check)
    run.crashes(late, random.Random(1), 30, (weak,))
    assert any("a confirmed entry is gone" in line for line in late.wrong)


@pytest.mark.skipif(not available, reason="strace is not installed")
def test_the_harness_sees_a_write_that_fails_without_a_word(benih):
    """As a program that takes every error for granted: it says that all of it is saved."""
    careless = run.Told()
    job = JOBS[0]
    script = f"""

try:
{textwrap.indent(job.script, "    ")}
except Exception:
    say(99, "x")
"""
    weak = type(job)(job.name, job.prepare, script, job.check)
    run.failures(careless, benih, 6, (weak,))
    assert any("a confirmed entry is gone" in line for line in careless.wrong)
