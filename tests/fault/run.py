"""The four ways to fail, each over every job; what comes out wrong is told with its case."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from lkjip_desktop.app.exchange.json.data import to_json
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.store.document import Document
from tests.fault.job import JOBS, REPORT, Job, refused_in_a_sentence
from tests.fault.nursery import Nursery
from tests.fault.trace import Medium, record

ERRORS = ("ENOSPC", "EIO", "EROFS", "EACCES")
_FAILING = "pwrite64,write,fsync,fdatasync,ftruncate,openat,rename,link,unlink,mkdir"
_HUNG = 600
"""Seconds after which a job counts as hung, on a machine that others keep busy, too."""


@dataclass
class Told:
    """How many cases were tried, and what went wrong in which."""

    tried: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def lines(self) -> list[str]:
        """For a reader: a line a kind, then a line for all that went wrong."""
        counts = [f"{count:6}  {name}" for name, count in sorted(self.tried.items())]
        return [*counts, *self.wrong, f"{len(self.wrong)} salah dari {self.tried.total()} kasus"]


@contextmanager
def _place() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="gangguan-") as folder:
        yield Path(folder).resolve()


def _judge(told: Told, job: Job, place: Path, said: list[str], case: str) -> None:
    told.tried[case.partition(" ")[0] + " " + job.name] += 1
    try:
        job.check(place, said)
    except (AssertionError, Refusal, OSError) as error:
        told.wrong.append(f"{job.name}: {case}: {type(error).__name__}: {error}")


def _whole_lines(said: str) -> list[str]:
    return said[: said.rfind("\n") + 1].splitlines()


@contextmanager
def _prepared(job: Job) -> Iterator[tuple[Path, Path]]:
    """A folder made ready once, and one to copy it to for each case."""
    with _place() as folder:
        ready = folder / "awal"
        ready.mkdir()
        job.prepare(ready)
        yield ready, folder / "kerja"


def _fresh(ready: Path, work: Path) -> Path:
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(ready, work)
    return work


def kills(told: Told, dice: random.Random, count: int, jobs: tuple[Job, ...] = JOBS) -> None:
    """Kill each job `count` times, at random moments between its start and its end."""
    for job in jobs:
        with _prepared(job) as (ready, work), Nursery(job.program) as nursery:
            log = work.with_name("keluaran")
            for _ in range(2):  # the second time tells how long it takes
                whole = nursery.run([_fresh(ready, work)], log)
            if whole.status:
                told.wrong.append(f"{job.name}: does not run")
                continue
            _judge(told, job, work, _whole_lines(whole.said), "mati tidak")
            for number in range(count):
                after = dice.uniform(0, 1.1) * whole.seconds
                said = nursery.run([_fresh(ready, work)], log, after).said
                _judge(told, job, work, _whole_lines(said), f"mati {number} {after:.4f} s")


def crashes(told: Told, dice: random.Random, most: int, jobs: tuple[Job, ...] = JOBS) -> None:
    """Leave what a power cut could at every moment of a job's writes; at most `most` a job."""
    for job in jobs:
        with _prepared(job) as (ready, work):
            medium = Medium(_fresh(ready, work))
            ops = record(job, work, work.with_name("catatan"))
            moments = set(range(len(ops) + 1))
            if len(moments) * 3 > most:
                moments = set(dice.sample(sorted(moments), max(1, most // 3)))
            said = b""
            for number in range(len(ops) + 1):
                if number in moments:
                    lines = _whole_lines(said.decode())
                    _leave_each(told, job, medium, lines, number, dice)
                if number < len(ops):
                    op = ops[number]
                    if op.call == "say":
                        said += op.data
                    else:
                        medium.do(op)


def _leave_each(
    told: Told, job: Job, medium: Medium, said: list[str], number: int, dice: random.Random
) -> None:
    for how in ("killed", "safe", "mixed"):
        with _place() as folder:
            medium.leave(folder, how, dice)
            _judge(told, job, folder, said, f"padam {number} {how}")


def failures(told: Told, dice: random.Random, most: int, jobs: tuple[Job, ...] = JOBS) -> None:
    """Let each call that writes fail once, with each error; at most `most` cases a job."""
    for job in jobs:
        with _prepared(job) as (ready, work), Nursery(job.program) as nursery:
            trace, log = work.with_name("catatan"), work.with_name("keluaran")
            watch = _strace(_FAILING, trace)
            for _ in range(2):  # the first time it reads its modules, too
                whole = nursery.run([_fresh(ready, work)], log, _HUNG, tracer=watch)
            if whole.status:
                told.wrong.append(f"{job.name}: does not run")
                continue
            calls = _calls_on(work, trace)
            cases = [(*call, error) for call in calls for error in ERRORS]
            for call, when, error in dice.sample(cases, min(most, len(cases))):
                case = f"gagal {call} {when} {error}"
                inject = ("-e", f"inject={call}:error={error}:when={when}")
                tracer = (*_strace(call, trace), *inject)
                ending = nursery.run([_fresh(ready, work)], log, _HUNG, tracer=tracer)
                if ending.seconds > _HUNG:
                    told.wrong.append(f"{job.name}: {case}: hung")
                    continue
                if not any(str(work) in line for line in _lines(trace) if "(INJECTED)" in line):
                    told.tried["meleset " + job.name] += 1  # another call had its number
                    continue
                if ending.status and not refused_in_a_sentence(ending.errors):
                    last = ending.errors.strip().splitlines()[-1:]
                    told.wrong.append(f"{job.name}: {case}: no sentence: {last}")
                _judge(told, job, work, _whole_lines(ending.said), case)


def _strace(calls: str, trace: Path) -> list[str]:
    return ["strace", "-f", "-qq", "-y", "-e", f"trace={calls}", "-o", str(trace)]


def _lines(trace: Path) -> list[str]:
    return trace.read_text(errors="replace").splitlines()


def _calls_on(work: Path, trace: Path) -> list[tuple[str, int]]:
    """The calls that can fail on files of the folder, each with its number among all its name."""
    count: Counter[str] = Counter()
    found = []
    for line in _lines(trace):
        call = line.partition("(")[0].split()[-1]
        if call in _FAILING.split(","):
            count[call] += 1
            if str(work) in line:
                found.append((call, count[call]))
    return found


def mutations(told: Told, dice: random.Random, count: int) -> None:
    """Change bytes of a file: it is refused, says what it holds unexplained, or is as before."""
    with _place() as folder:
        path = folder / REPORT
        JOBS[0].prepare(folder)
        whole = path.read_bytes()
        with Document.open(path, readonly=True) as document:
            told_before = to_json(document.laporan)
        for number in range(count):
            raw = bytearray(whole)
            for _ in range(dice.choice((1, 1, 1, 4))):
                raw[dice.randrange(len(raw))] ^= 1 << dice.randrange(8)
            path.write_bytes(raw)
            told.tried["mutasi"] += 1
            try:
                with Document.open(path, readonly=True) as document:
                    same = to_json(document.laporan) == told_before
                    if not (same or document.unexplained):
                        told.wrong.append(f"mutasi {number}: other figures without a word")
            except Refusal:
                pass
            except Exception as error:  # noqa: BLE001 - which is what is looked for
                told.wrong.append(f"mutasi {number}: {type(error).__name__}: {error}")
