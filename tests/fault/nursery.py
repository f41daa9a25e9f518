"""Runs a job many times by forking a program that has read its modules: only the work is killed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Self

from tests.fault.job import ROOT

_NURSERY = """
import json, os, signal, sys, time
import filelock, platformdirs, sqlite_utils
import lkjip_desktop.app.exchange.ekspor, lkjip_desktop.app.exchange.json.data
import lkjip_desktop.app.share.bagikan, lkjip_desktop.app.share.konsolidasi
import lkjip_desktop.report.engine.build, lkjip_desktop.store.backup, lkjip_desktop.store.migration
import lkjip_desktop.store.parcel, lkjip_desktop.store.sqlite.lock
WATCH = os.WEXITED | os.WNOHANG | os.WNOWAIT
code = compile(json.loads(sys.stdin.readline()), "job", "exec")
for line in sys.stdin:
    args, log, after, begun = json.loads(line)
    began = time.monotonic()
    open(log, "w").close()
    pid = os.fork()
    if not pid:
        os.dup2(os.open(log, os.O_WRONLY), 1)
        sys.argv = ["job", *args]
        exec(code, {})
        os._exit(0)
    if after is not None:
        while begun and not os.path.getsize(log) and not os.waitid(os.P_PID, pid, WATCH):
            time.sleep(0.001)
        time.sleep(after)
        os.kill(pid, signal.SIGKILL)
    status = os.waitpid(pid, 0)[1]
    print(json.dumps([status, time.monotonic() - began]), flush=True)
"""


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
        self, args: Iterable[object], log: Path, after: float | None = None, *, begun: bool = False
    ) -> tuple[str, float, bool]:
        """Run the job with these arguments, and kill it after so many seconds where told.

        `begun`: counted from the first line it says. Gives what it had said, how long it ran (s),
        and whether it ended by itself and well.
        """
        self._send([list(map(str, args)), str(log), after, begun])
        assert self._process.stdout is not None
        status, seconds = json.loads(self._process.stdout.readline())
        return log.read_text(encoding="utf-8"), seconds, status == 0
