"""Runs a job many times by forking a program that has read its modules: only the work is killed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Self

from tests.fault.job import ROOT, Job

_NURSERY = """
import json, os, signal, sys, time
import filelock, platformdirs, sqlite_utils
import lkjip_desktop.app.exchange.ekspor, lkjip_desktop.app.exchange.json.data
import lkjip_desktop.app.share.bagikan, lkjip_desktop.app.share.konsolidasi
import lkjip_desktop.report.engine.build, lkjip_desktop.store.backup, lkjip_desktop.store.migration
import lkjip_desktop.store.parcel, lkjip_desktop.store.sqlite.lock
code = compile(json.loads(sys.stdin.readline()), "job", "exec")
for line in sys.stdin:
    place, log, after = json.loads(line)
    began = time.monotonic()
    pid = os.fork()
    if not pid:
        os.dup2(os.open(log, os.O_CREAT | os.O_TRUNC | os.O_WRONLY), 1)
        sys.argv = ["job", place]
        exec(code, {})
        os._exit(0)
    if after is not None:
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
    status = os.waitpid(pid, 0)[1]
    print(json.dumps([status, time.monotonic() - began]), flush=True)
"""


class Nursery:
    """One job, each time a process of its own."""

    def __init__(self, job: Job) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _NURSERY],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._send(job.program)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate()

    def _send(self, what: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(what) + "\n")
        self._process.stdin.flush()

    def run(self, place: Path, log: Path, after: float | None = None) -> tuple[str, float, bool]:
        """Run the job in a folder, and kill it after so many seconds where told.

        Gives what it had said, how long it ran (s), and whether it ended by itself and well.
        """
        self._send([str(place), str(log), after])
        assert self._process.stdout is not None
        status, seconds = json.loads(self._process.stdout.readline())
        return log.read_text(encoding="utf-8"), seconds, status == 0
