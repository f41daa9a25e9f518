"""The scripts behind ./run: what they keep of the caller, which Python they take, what they say."""

import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parents[1]

pytestmark = pytest.mark.skipif(
    shutil.which("bash") is None or not (TOP / "scripts").is_dir(), reason="no bash, no ./run"
)

LOGS = {
    "dipakai program lain": "E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by "
    "process 812 (apt-get)",
    "dpkg --configure -a": "E: dpkg was interrupted, you must manually run 'dpkg --configure -a' "
    "to correct the problem.",
    "tidak sama dengan yang dikunci": "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE "
    "REQUIREMENTS FILE. If you have updated the package versions, please update the hashes.",
    "Sertifikat": "WARNING: Retrying after connection broken by 'SSLError("
    "SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed'))'\n"
    "ERROR: No matching distribution found for click==8.5.1",
    "Proxy": "WARNING: Retrying after connection broken by 'ProxyError('Cannot connect to "
    "proxy.', NewConnectionError('Connection refused'))'\n"
    "ERROR: No matching distribution found for click==8.5.1",
    "sambungan internet": "WARNING: Retrying after connection broken by 'NewConnectionError(': "
    "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')'\n"
    "ERROR: No matching distribution found for click==8.5.1",
    "menolak permintaan": "ERROR: HTTP error 503 while getting https://example.invalid/click.whl",
    "tidak menyediakan": "ERROR: Could not find a version that satisfies the requirement "
    "click==8.5.999 (from versions: 8.5.0, 8.5.1)\nERROR: No matching distribution found",
    "tidak mengenal": "E: Unable to locate package libglib2.0-0t64",
    "Cakram penuh": "ERROR: Could not install packages due to an OSError: [Errno 28] No space left "
    "on device",
    "tidak boleh ditulisi": "ERROR: Could not install packages due to an OSError: [Errno 13] "
    "Permission denied: '/opt/x'",
    "Pesan terakhirnya: ERROR: something new": "Collecting click\nERROR: something new\n\n",
}


def bash(
    script: str, *arguments: object, env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    """Run in the top folder, with the functions of ./run at hand."""
    start = (
        f"set -euo pipefail; cd '{TOP}'; . scripts/step.sh; . scripts/apt.sh; . scripts/setup.sh\n"
    )
    return subprocess.run(
        ["bash", "-c", start + script, "bash", *map(str, arguments)],
        env=env,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def executable(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(0o755)
    return path


# --- what the caller brings along -----------------------------------------------------------------


def left(script: str, more: dict[str, str]) -> dict[str, str]:
    found = bash(f"{script}; env -0", env=os.environ | more).stdout
    return dict(pair.split("=", 1) for pair in found.split("\0") if "=" in pair)


CHANGES = {
    "PYTHONUNBUFFERED": "1",
    "PYTHONPATH": "/elsewhere",
    "QT_QPA_PLATFORM": "xcb",
    "QT_SCALE_FACTOR": "2",
    "XDG_DATA_HOME": "/elsewhere",
    "LC_NUMERIC": "C",
    "DISPLAY": ":0",
    "WAYLAND_DISPLAY": "wayland-0",
    "PYTEST_ADDOPTS": "-x",
    "TZ": "Asia/Makassar",
    "PIP_TARGET": "/elsewhere",
    "PIP_CONSTRAINT": "/elsewhere",
}
STAYS = {
    "PIP_INDEX_" + "URL": "https://example.invalid/packages",
    "PIP_CERT": "/etc/ours.pem",
    "https_proxy": "http://example.invalid:3128",
    "NO_PROXY": "localhost",
    "SSL_CERT_FILE": "/etc/ours.pem",
    "LKJIP_UJI_BENIH": "7",
    "HOME": "/home/elsewhere",
}


def test_a_test_run_keeps_what_finds_the_index_and_nothing_that_changes_a_result() -> None:
    found = left("drop_environment", CHANGES | STAYS)
    assert not CHANGES.keys() & found.keys()
    assert STAYS.items() <= found.items()


@pytest.mark.parametrize("asked", ["--help", "bench --help", "demo -h", "test-fault --kali 3 -h"])
def test_help_is_printed_before_anything_is_set_up(tmp_path: Path, asked: str) -> None:
    shutil.copy(TOP / "run", tmp_path)
    shutil.copytree(TOP / "scripts", tmp_path / "scripts")
    (tmp_path / "tests/bench").mkdir(parents=True)
    (tmp_path / "tests/bench/bench_mulai.py").touch()
    done = bash(f"'{tmp_path}/run' {asked}")
    assert "Pemakaian: ./run PERINTAH" in done.stdout
    assert "yang disebut: mulai\n" in done.stdout
    assert not (tmp_path / ".run-cache").exists()


def test_the_demo_keeps_its_display() -> None:
    found = left("drop_python_environment", CHANGES | STAYS)
    gone = {"PYTHONUNBUFFERED", "PYTHONPATH", "PIP_TARGET", "PIP_CONSTRAINT"}
    assert CHANGES.keys() - found.keys() == gone
    assert STAYS.items() <= found.items()


def test_the_check_of_a_change_starts_from_a_clean_environment(tmp_path: Path) -> None:
    shutil.copytree(TOP / ".ci", tmp_path / ".ci")
    executable(tmp_path / "run", '#!/bin/bash\necho "$1"; env -0 >env\n')
    env = os.environ | CHANGES | STAYS
    done = subprocess.run(
        ["bash", ".ci/run"], cwd=tmp_path, env=env, capture_output=True, text=True, check=False
    )
    found = {pair.split("=")[0] for pair in (tmp_path / "env").read_text().split("\0")}
    assert (done.stdout, done.returncode) == ("test\n", 0)
    assert not CHANGES.keys() & found
    assert {
        "PATH",
        "HOME",
        "PIP_CERT",
        "PIP_INDEX_" + "URL",
        "https_proxy",
        "SSL_CERT_FILE",
    } <= found


# --- Python ---------------------------------------------------------------------------------------


def path_of(folder: Path, *pythons: str) -> dict[str, str]:
    """An environment whose only Pythons are these: "python3.12" is a real one, "3.14" too new."""
    for name in ("bash", "env", "dirname", "readlink", "cat", "sed"):
        (folder / name).symlink_to(shutil.which(name))
    for name in pythons:
        if name == "3.14":
            executable(
                folder / "python3",
                f"#!/bin/bash\n[[ $2 == *version_info\\[:2\\]* ]] && echo 3.14 && exit\n"
                f"exec {sys.executable} -c 'import sys; sys.version_info = (3, 14, 0)\n'\"$2\"\n",
            )
        else:
            executable(folder / name, f'#!/bin/bash\nexec {sys.executable} "$@"\n')
    return {"PATH": str(folder), "HOME": str(folder)}


def test_a_python_that_is_too_new_is_passed_over_for_the_next(tmp_path: Path) -> None:
    env = path_of(tmp_path, "3.14", "python3.12")
    found = bash(f"SYSTEM_PYTHON={tmp_path}/none; find_python", env=env).stdout
    assert found == "python3.12\n"


def test_the_python_of_the_system_comes_before_the_one_in_use(tmp_path: Path) -> None:
    env, own = path_of(tmp_path, "python3"), executable(tmp_path / "usr/python3", "#!/bin/sh\n")
    assert bash(f"SYSTEM_PYTHON={own}; find_python", env=env).stdout == f"{own}\n"
    executable(own, "#!/bin/sh\nexit 1\n")
    assert bash(f"SYSTEM_PYTHON={own}; find_python", env=env).stdout == "python3\n"


def test_where_only_a_newer_python_is_nothing_is_installed_and_the_refusal_names_the_way_out(
    tmp_path: Path,
) -> None:
    script = (
        f"SYSTEM_PYTHON={tmp_path}/python3; own_folder() {{ :; }}\n"
        "missing_packages() { echo $1; }; apt_install() { echo apt; exit 9; }; set_up program"
    )
    done = bash(script, env=path_of(tmp_path, "3.14"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "di sini: 3.14" in done.stderr
    assert "python3.13-venv" in done.stderr


@pytest.mark.parametrize("place", [".local/bin/python3.12", ".pyenv/versions/3.12.9/bin/python"])
def test_a_python_is_looked_for_among_those_of_uv_and_pyenv_too(tmp_path: Path, place: str) -> None:
    env = path_of(tmp_path, "3.14")
    own = executable(tmp_path / place, f'#!/bin/bash\nexec {sys.executable} "$@"\n')
    assert bash(f"SYSTEM_PYTHON={tmp_path}/none; find_python", env=env).stdout == f"{own}\n"


# --- the environment ------------------------------------------------------------------------------

PYTHON = """#!/bin/bash
echo "$*" >>"$LOG"
case "$*" in
*"-m venv"*) venv=${@: -1}; mkdir -p "$venv/bin"; cp "$0" "$venv/bin/python" ;;
--version) echo Python 3.12.0 ;;
esac
"""
"""Makes an environment of itself and notes what it was asked to do."""


@pytest.fixture
def steps(tmp_path: Path):
    """``steps(set)``: what ``environment`` asked of Python, in short, in a checkout of its own.

    The 70 MB are those of the tools alone, where it said that this is all.
    """
    python = executable(tmp_path / "python", PYTHON)
    for name in ("lock", "scripts"):
        shutil.copytree(TOP / name, tmp_path / name)
    shutil.copy(TOP / "pyproject.toml", tmp_path)
    (tmp_path / ".run-cache").mkdir()

    def run(kind: str) -> list[str]:
        log = tmp_path / "log"
        log.write_text("")
        done = bash(
            f"cd '{tmp_path}'; environment .venv {kind} {python}",
            env=os.environ | {"LOG": str(log)},
        )
        assert done.returncode == 0, done.stdout + done.stderr
        words = ("70 MB", "-m venv", "program.txt", "dev.txt", "-e .")
        said = (done.stdout + log.read_text()).splitlines()
        return [word for line in said for word in words if word in line]

    return run


def test_the_demo_installs_the_program_alone_and_a_second_one_nothing(steps) -> None:
    assert steps("program") == ["-m venv", "program.txt", "-e ."]
    assert steps("program") == []


def test_the_tests_after_the_demo_add_to_it_and_the_demo_after_the_tests_does_nothing(
    steps,
) -> None:
    steps("program")
    assert steps("dev") == ["70 MB", "dev.txt", "-e ."]
    assert steps("program") == []


def test_a_lock_that_changed_makes_the_environment_anew(steps, tmp_path: Path) -> None:
    steps("dev")
    with (tmp_path / "lock/dev.txt").open("a") as lock:
        lock.write("# renewed\n")
    assert steps("dev") == ["-m venv", "dev.txt", "-e ."]


def test_a_changed_pyproject_is_installed_into_the_environment_there_is(
    steps, tmp_path: Path
) -> None:
    steps("program")
    with (tmp_path / "pyproject.toml").open("a") as project:
        project.write("# changed\n")
    assert steps("program") == ["program.txt", "-e ."]


def test_an_environment_whose_python_is_gone_is_made_anew(steps, tmp_path: Path) -> None:
    steps("program")
    (tmp_path / ".venv/bin/python").unlink()
    assert steps("program") == ["-m venv", "program.txt", "-e ."]


def test_what_few_files_changed_in_since_it_was_compiled_is_not_compiled_once_more(
    tmp_path: Path,
) -> None:
    def compiled() -> bool:
        return bash('cd "$1"; compiled', tmp_path).returncode == 0

    environment, log = tmp_path / ".venv/pyvenv.cfg", tmp_path / ".run-cache/kumpul.log"
    files = [
        tmp_path / folder / f"{n}.py" for folder in ("lkjip_desktop", "tests") for n in range(60)
    ]
    for path in (environment, log, *files):
        path.parent.mkdir(exist_ok=True)
        path.touch()
        os.utime(path, (1, 1))
    assert not compiled(), "in an environment made since then it would be another Python's"
    os.utime(log, (2, 2))
    assert compiled()
    for path in files[:99]:
        os.utime(path, (3, 3))
    assert compiled()
    os.utime(files[99], (3, 3))
    assert not compiled()
    log.unlink()
    assert not compiled()


# --- how far, and why not -------------------------------------------------------------------------


QUICK = "sleep() { SECONDS=$((SECONDS + 1)); command sleep 0.01; }\n"
"""Between two looks a second passes for the script, and hardly any time for the test."""


def test_a_long_step_says_how_far_it_is_and_how_long_it_took(tmp_path: Path) -> None:
    done = bash(
        f'cd "$1"\n{QUICK}'
        "slow() { echo 4; until [ -e told ]; do command sleep 0.01; done; }\n"
        'step "Menyalin (sedikit)" log "[ ! -e once ] || touch told; touch once; tail -1 log" slow',
        tmp_path,
    )
    lines = done.stdout.splitlines()
    assert lines[0] == "Menyalin (sedikit)"
    assert lines[1].startswith("  4, ")
    assert lines[1].endswith(" detik")
    assert int(lines[1].split()[1]) >= 5
    assert lines[-1].startswith("  selesai, ")


def test_who_reads_what_a_step_says_is_not_kept_waiting_when_it_is_over(tmp_path: Path) -> None:
    """What still sleeps then must not hold the pipe open."""
    pipes = "readlink /proc/$$/fd/[1-9]* >fd; ! grep pipe fd >>held; touch slept; exec sleep 0.01"
    executable(tmp_path / "bin/sleep", f"#!/bin/bash\nPATH=${{PATH#*:}}; {pipes}\n")
    done = bash(
        'cd "$1"; PATH=$1/bin:$PATH\n'
        "slow() { until [ -e slept ]; do :; done; }\n"
        'step Menyalin log "" slow; [ ! -s held ] || cat fd >&2',
        tmp_path,
    )
    assert (done.stderr, done.returncode) == ("", 0)


def test_a_busy_pc_that_leaves_out_seconds_is_told_of_all_the_same(tmp_path: Path) -> None:
    done = bash(
        'cd "$1"\n'
        "sleep() { SECONDS=$((SECONDS + 2)); command sleep 0.01; }\n"
        "told_twice() { until [ -e twice ]; do command sleep 0.01; done; }\n"
        "beating '[ ! -e once ] || touch twice; touch once' told_twice",
        tmp_path,
    )
    assert int(done.stdout.split()[0]) < 10


@pytest.mark.parametrize("sentence", LOGS)
def test_a_step_that_fails_names_its_own_cause(tmp_path: Path, sentence: str) -> None:
    log = tmp_path / "log"
    source = tmp_path / "said"
    source.write_text(LOGS[sentence] + "\n")
    done = bash(
        'full_folder() { return 1; }\nbad() { cat "$1"; return 1; }\n'
        'step "Memasang (banyak)" "$1" "" bad "$2"',
        log,
        source,
    )
    assert done.returncode == 2
    assert done.stderr.startswith("Gagal: Memasang. ")
    assert sentence in done.stderr
    assert str(log) in done.stderr


def test_a_full_disk_is_named_though_it_swallowed_the_log(tmp_path: Path) -> None:
    log = tmp_path / "log"
    log.write_text("")
    done = bash('df() { printf "kepala\\n/dev/x 100 88 12 88 /\\n"; }\ncause "$1" 1', log)
    assert f"Cakram penuh ({TOP}, tersisa 12 MB)" in done.stdout


def test_too_little_space_is_refused_before_anything_is_downloaded() -> None:
    done = bash('df() { printf "kepala\\n/dev/x 900 500 400 55 /\\n"; }\nneeds_space 600 pustaka')
    assert done.returncode == 2
    assert "perlu 600 MB" in done.stderr
    assert "tersisa 400 MB" in done.stderr


def test_ctrl_c_ends_the_command_and_says_how_to_go_on(tmp_path: Path) -> None:
    script = (
        f"set -euo pipefail; cd '{TOP}'; . scripts/step.sh\n"
        f"sleep 30 & echo $! >'{tmp_path / 'beside'}'\n"
        f"step 'Menunggu' '{tmp_path / 'log'}' '' sleep 30"
    )
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.execvp("bash", ["bash", "-c", script])  # noqa: S606
    said = b""
    try:
        while b"Menunggu" not in said:
            said += os.read(terminal, 1000)
        time.sleep(0.5)
        os.write(terminal, b"\x03")
        with suppress(
            OSError
        ):  # the terminal of a program that has ended; closed before, it hangs up
            while chunk := os.read(terminal, 1000):
                said += chunk
        status = os.waitpid(child, 0)[1]
    finally:
        os.close(terminal)
    assert os.waitstatus_to_exitcode(status) == 130
    assert b"untuk melanjutkan" in said
    with pytest.raises(ProcessLookupError):  # what ran beside it is not left behind
        os.kill(int((tmp_path / "beside").read_text()), 0)


IN_MEMORY = "in_memory bash -c 'echo $TMPDIR; touch $TMPDIR/x; %s'"


@pytest.mark.parametrize(("end", "status"), [("exit 0", 0), ("exit 3", 3), ("kill $PPID", 130)])
def test_what_tests_write_is_in_memory_and_gone_however_they_end(
    tmp_path: Path, end: str, status: int
) -> None:
    env = {name: value for name, value in os.environ.items() if name != "TMPDIR"}
    room = f"memory_folder() {{ mktemp -d '{tmp_path}'/lkjip-uji.XXXXXX; }}\n"
    done = bash(room + IN_MEMORY % end, env=env)
    assert Path(done.stdout.splitlines()[0]).parent == tmp_path
    assert (list(tmp_path.iterdir()), done.returncode) == ([], status)


def test_tests_write_where_the_caller_wants_or_where_there_is_room(tmp_path: Path) -> None:
    env = os.environ | {"TMPDIR": str(tmp_path)}
    assert bash(IN_MEMORY % "exit 0", env=env).stdout == f"{tmp_path}\n"
    full = "memory_folder() { return 1; }\n" + IN_MEMORY % "exit 0"
    del env["TMPDIR"]
    assert bash(full.replace("touch $TMPDIR/x; ", ""), env=env).stdout == "\n"


APT = """Reading package lists...
1 upgraded, 2 newly installed, 0 to remove and 0 not upgraded.
Need to get 252 kB of archives.
Get:1 http://example.invalid trixie/main amd64 libcups2t64 [252 kB]
"""


@pytest.mark.parametrize(
    ("log", "said"),
    [
        ("Waiting for cache lock: Could not get lock\n", "menunggu program lain"),
        (APT, "1 dari 3 paket diunduh"),
        (APT + "Unpacking a (1)\nSetting up a (1)\nUnpacking b (1)\n", "2 dari 3 paket dibuka"),
        (APT + "Unpacking a\nUnpacking b\nUnpacking c\nSetting up a\n", "1 dari 3 paket ditata"),
    ],
)
def test_apt_is_followed_package_by_package(tmp_path: Path, log: str, said: str) -> None:
    path = tmp_path / "log"
    path.write_text(log)
    assert bash('apt_progress "$1"', path).stdout.startswith(said)


def test_pip_is_followed_library_by_library(tmp_path: Path) -> None:
    log, wanted, venv = tmp_path / "log", tmp_path / "list", tmp_path / "venv"
    wanted.write_text("a==1 \\\nb==2 \\\nc==3 \\\n")
    (venv / "lib/python3.12/site-packages/a-1.dist-info").mkdir(parents=True)
    log.write_text("Collecting a==1\nCollecting b==2\n  Downloading b-2-py3.whl (97.5 MB)\n")
    ask = 'pip_progress "$1" "$3" "$2"'
    assert bash(ask, log, wanted, venv).stdout == "2 dari 3 pustaka diambil, terakhir b (97.5 MB)\n"
    with log.open("a") as more:
        more.write("Installing collected packages: c, b, a\n")
    assert bash(ask, log, wanted, venv).stdout == "1 dari 3 pustaka dipasang"
