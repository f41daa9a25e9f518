"""Runs a job many times by forking a program that has read its modules: only the work is killed."""

from __future__ import annotations

import atexit
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, Self

from tests.fault.job import ROOT

_NURSERY = """
import contextlib, importlib, json, os, signal, subprocess, sys, time
import filelock, platformdirs, sqlite_utils
import lkjip_desktop.app.exchange.ekspor, lkjip_desktop.app.exchange.json.data
import lkjip_desktop.app.share.bagikan, lkjip_desktop.app.share.konsolidasi, lkjip_desktop.cli
import lkjip_desktop.report.engine.build, lkjip_desktop.store.backup
import lkjip_desktop.store.opening.migration
import lkjip_desktop.store.opening.parcel, lkjip_desktop.store.sqlite.lock
WATCH = os.WEXITED | os.WNOHANG | os.WNOWAIT
known = {}
warm = set()
def ended(pid, until):
    while not os.waitid(os.P_PID, pid, WATCH):
        left = until - time.monotonic()
        if left <= 0:
            return False
        time.sleep(min(left, 0.001))
    return True
def watched(pid, tracer):
    os.waitpid(pid, os.WUNTRACED)
    watcher = subprocess.Popen([*tracer, "-p", str(pid)], stderr=subprocess.DEVNULL)
    while "TracerPid:\t0" in open(f"/proc/{pid}/status").read() and watcher.poll() is None:
        time.sleep(0.001)
    os.kill(pid, signal.SIGCONT)
    return watcher
for line in sys.stdin:
    job, place, args, log, after, begun, tracer = json.loads(line)
    code = known[job] = known.get(job) or compile(job, "job", "exec")
    began = time.monotonic()
    open(log, "w").close()
    pid = os.fork()
    if not pid:
        os.dup2(os.open(log, os.O_WRONLY), 1)
        os.dup2(os.open(log + ".galat", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
        sys.argv = ["job", *args]
        os.environ.clear()
        os.environ.update(place)
        if tracer:
            os.kill(os.getpid(), signal.SIGSTOP)
        exec(code, {})
        if job not in warm:
            with open(log + ".modul", "w") as names:
                json.dump(list(sys.modules), names)
        os._exit(0)
    watcher = watched(pid, tracer) if tracer else None
    if after is not None:
        while begun and not os.path.getsize(log) and not os.waitid(os.P_PID, pid, WATCH):
            time.sleep(0.001)
        if not ended(pid, time.monotonic() + after):
            os.kill(pid, signal.SIGKILL)
    status = os.waitpid(pid, 0)[1]
    if watcher:
        watcher.wait()
    # What the first one read, all others have.
    if job not in warm and os.path.exists(log + ".modul"):
        for name in json.load(open(log + ".modul")):
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
        warm.add(job)
    print(json.dumps([status, time.monotonic() - began]), flush=True)
"""


_running: list[subprocess.Popen[str]] = []


def _answer(line: str) -> tuple[int, float]:
    """What the program says of one job; it is started with the first."""
    if not _running:
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
        _running.append(subprocess.Popen([sys.executable, "-c", _NURSERY], cwd=ROOT, **pipes))
    process = _running[0]
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(line + "\n")
    process.stdin.flush()
    status, seconds = json.loads(process.stdout.readline())
    return status, seconds


@atexit.register
def _end() -> None:
    """It ends with its input, too, however this process does."""
    while _running:
        _running.pop().communicate()


class Ending(NamedTuple):
    """What a job said and complained of, how long it ran (s), and its status as of waitpid."""

    said: str
    errors: str
    seconds: float
    status: int


class Nursery:
    """One job, each time a process of its own; all jobs have the same program behind them."""

    def __init__(self, program: str) -> None:
        self._program = program

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is not None:
            _end()  # perhaps in the middle of a job: the next has another

    def run(
        self,
        args: Iterable[object],
        log: Path,
        after: float | None = None,
        *,
        begun: bool = False,
        tracer: Iterable[str] = (),
    ) -> Ending:
        """Run the job with these arguments, and kill it where it still runs after so many seconds.

        `begun`: counted from the first line it says; `tracer`: a command that watches a process by
        its number, put behind `-p`, from the first step of the job.
        """
        what = (self._program, dict(os.environ), [*map(str, args)], str(log), after, begun)
        status, seconds = _answer(json.dumps([*what, [*tracer]]))
        errors = log.with_name(f"{log.name}.galat").read_text(encoding="utf-8", errors="replace")
        return Ending(log.read_text(encoding="utf-8"), errors, seconds, status)
