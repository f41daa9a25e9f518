"""Runs a job many times by forking a program that has read its modules: only the work is killed."""

from __future__ import annotations

import json
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
import lkjip_desktop.store.parcel, lkjip_desktop.store.sqlite.lock
WATCH = os.WEXITED | os.WNOHANG | os.WNOWAIT
warm = False
code = compile(json.loads(sys.stdin.readline()), "job", "exec")
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
    args, log, after, begun, tracer = json.loads(line)
    began = time.monotonic()
    open(log, "w").close()
    pid = os.fork()
    if not pid:
        os.dup2(os.open(log, os.O_WRONLY), 1)
        os.dup2(os.open(log + ".galat", os.O_WRONLY | os.O_CREAT | os.O_TRUNC), 2)
        sys.argv = ["job", *args]
        if tracer:
            os.kill(os.getpid(), signal.SIGSTOP)
        exec(code, {})
        if not warm:
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
    if not warm and os.path.exists(log + ".modul"):  # what the first one read, all others have
        for name in json.load(open(log + ".modul")):
            with contextlib.suppress(ImportError):
                importlib.import_module(name)
        warm = True
    print(json.dumps([status, time.monotonic() - began]), flush=True)
"""


class Ending(NamedTuple):
    """What a job said and complained of, how long it ran (s), and its status as of waitpid."""

    said: str
    errors: str
    seconds: float
    status: int


class Nursery:
    """One job, each time a process of its own."""

    def __init__(self, program: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _NURSERY],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._send(program)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def _send(self, what: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

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
        self._send([list(map(str, args)), str(log), after, begun, list(tracer)])
        assert self._process.stdout is not None
        status, seconds = json.loads(self._process.stdout.readline())
        errors = log.with_name(f"{log.name}.galat").read_text(encoding="utf-8", errors="replace")
        return Ending(log.read_text(encoding="utf-8"), errors, seconds, status)
