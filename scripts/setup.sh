# What the program and its tests stand on: system packages, a Python, an environment from lock/.
# Sourced from the top folder after step.sh and apt.sh.

readonly CACHE=.run-cache
readonly VENV=.venv
SYSTEM_PYTHON=/usr/bin/python3

# What Qt links to: the first line offscreen, the others in a real window (X11, Wayland).
readonly SYSTEM_LIBRARIES=(
    libegl1 libgl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libglib2.0-0t64
    libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0
    libxcb-shape0 libxcb-sync1 libxcb-xfixes0 libxcb-xkb1 libxkbcommon-x11-0 libx11-xcb1
    libwayland-client0 libwayland-cursor0 libwayland-egl1 libcups2t64
)

# What lets the tests see and disturb how a file is written.
readonly TEST_TOOLS=(strace)

# What a step takes, measured on a bare Debian 13 with two cores.
declare -rA COST=(
    [program]="unduhan sekitar 130 MB, 430 MB di cakram, 1 sampai 3 menit"
    [dev]="unduhan sekitar 200 MB, 700 MB di cakram, 2 sampai 4 menit"
    [alat]="alat uji: unduhan sekitar 70 MB, 270 MB di cakram, 1 sampai 2 menit"
)
declare -rA SPACE=([program]=600 [dev]=900)

# --- what the caller brings along -----------------------------------------------------------------

readonly REACHES_INDEX='(EXTRA_)?INDEX_[A-Z]+|FIND_LINKS|NO_INDEX|TRUSTED_HOST|CERT|CLIENT_CERT|PROXY|TIMEOUT|DEFAULT_TIMEOUT|RETRIES|CACHE_DIR|CONFIG_FILE|KEYRING_PROVIDER'
readonly KEPT="PATH|PWD|OLDPWD|HOME|USER|LOGNAME|SHELL|TERM|TMPDIR|CI|LKJIP_.*|PIP_($REACHES_INDEX)|UV_.*|SSL_CERT_.*|(REQUESTS_CA|CURL_CA)_BUNDLE|NETRC|APT_CONFIG|(.*_)?(proxy|PROXY)"

# All that could change a result goes; what finds programs and the package index stays.
drop_environment() {
    local name
    while read -r name; do
        [[ $name =~ ^($KEPT)$ ]] || unset "$name" 2>/dev/null || true
    done < <(compgen -e)
}

# For the demo, which keeps its display: only what would send pip or Python elsewhere.
drop_python_environment() {
    local name
    for name in "${!PYTHON@}" "${!PIP_@}"; do
        [[ $name =~ ^PIP_($REACHES_INDEX)$ ]] || unset "$name"
    done
}

# --- what the tests read --------------------------------------------------------------------------

readonly COLLECTED=$CACHE/kumpul.log

# Whether nearly all that pytest reads was compiled before: the rest takes each half of the suite
# less time than to collect all tests once more.
compiled() {
    [ "$COLLECTED" -nt "$VENV/pyvenv.cfg" ] &&
        [ "$(find lkjip_desktop tests -name '*.py' -newer "$COLLECTED" | wc -l)" -lt 100 ]
}

# --- what the tests write -------------------------------------------------------------------------

readonly TEST_SPACE=4000

# in_memory COMMAND...: with TMPDIR in memory, where that has room and the caller named none. Each
# of the thousands of commits waits for the disk otherwise. Nothing is left of it.
in_memory() {
    local folder result=0
    if [ -n "${TMPDIR:-}" ] || ! folder=$(memory_folder); then
        "$@"
        return
    fi
    trap "stop_beat; rm -rf '$folder'" EXIT
    TMPDIR=$folder "$@" || result=$?
    rm -rf "$folder"
    return "$result"
}

memory_folder() {
    local free room folder
    free=$(awk '$1 == "MemAvailable:" {print int($2 / 1024)}' /proc/meminfo 2>/dev/null)
    room=$(df -Pm -t tmpfs /dev/shm 2>/dev/null | awk 'NR == 2 {print $4}')
    [ "${free:-0}" -ge "$TEST_SPACE" ] && [ "${room:-0}" -ge "$TEST_SPACE" ] &&
        folder=$(mktemp -d /dev/shm/lkjip-uji.XXXXXX 2>/dev/null) &&
        chmod 711 "$folder" && # some tests look at a file as somebody else
        echo "$folder"
}

# --- Python ---------------------------------------------------------------------------------------

# usable PYTHON: it can make a virtual environment, PySide6 6.9 runs on it (3.11 to 3.13), and its
# SQLite knows STRICT tables (3.37).
usable() {
    "$1" -c 'import ctypes, ensurepip, sqlite3, ssl, sys, venv
sys.exit(not (3, 11) <= sys.version_info < (3, 14) or sqlite3.sqlite_version_info < (3, 37))' \
        >/dev/null 2>&1
}

python_version() { "$1" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null; }

# The system's own before the one the caller uses: a distribution builds it with the optimizations
# that version managers leave out, and program and tests take a fifth less time.
find_python() {
    local python version
    for python in "$SYSTEM_PYTHON" python3; do
        if usable "$python"; then
            printf '%s\n' "$python"
            return
        fi
    done
    for version in 3.13 3.12 3.11; do
        usable_of "$version" && return
    done
    return 1
}

# One of that version, also where uv and pyenv keep theirs.
usable_of() {
    local python
    for python in "python$1" "${SYSTEM_PYTHON%/*}/python$1" "${HOME:-}/.local/bin/python$1" \
        "${HOME:-}/.pyenv/versions/$1".*/bin/python; do
        if usable "$python"; then
            printf '%s\n' "$python"
            return
        fi
    done
    return 1
}

refuse_python() {
    local found
    found=$(python_version python3 || echo "tidak ada satu pun")
    fail "Python 3.11, 3.12, atau 3.13 diperlukan dengan modul venv; di sini: $found. Pustaka jendelanya (PySide6 6.9) belum berjalan di Python 3.14. Pasang Python 3.13 di sampingnya, misalnya paket python3.13 dan python3.13-venv, atau 'uv python install 3.13' bila sistem tidak menyediakannya (Ubuntu 26.04), lalu jalankan lagi. Pemasang .deb dan .run membawa Pythonnya sendiri."
}

# Debian's own, unless it is one the program does not run on.
python_packages() {
    find_python >/dev/null && return
    case "$(python_version "$SYSTEM_PYTHON")" in
    "" | 3.11 | 3.12 | 3.13) printf '%s\n' python3 python3-venv ;;
    esac
}

# --- environment ----------------------------------------------------------------------------------

# Exactly what a list of lock/ names, and nothing that would have to be built. Python compiles what is
# imported, which is the smaller part: to compile all of it takes pip a third of its time.
pip_install() {
    "$1/bin/python" -m pip install --no-input --progress-bar off --no-deps --only-binary :all: \
        --no-compile --require-hashes -r "$2"
}

# The project's own folder, with the hatchling of the list.
link_project() {
    "$1/bin/python" -m pip install --no-input --no-deps --no-build-isolation --no-index -e .
}

# environment VENV SET PYTHON: as lock/SET.txt wants it, SET being program or dev; one for dev also
# does for the program. Lists that changed, and a folder that was moved, make it anew; what was
# interrupted goes on.
environment() {
    local venv=$1 set=$2 python=$3 list=lock/$2.txt log=$CACHE/pip.log cost=$2 lists project
    lists="$PWD $(cat lock/*.txt | sha256sum)"
    project=$(sha256sum <pyproject.toml)
    if [ "$(cat "$venv/kunci" 2>/dev/null)" = "$lists" ] && "$venv/bin/python" -c '' 2>/dev/null; then
        case "$set for $(cat "$venv/siap" 2>/dev/null)" in
        *" for dev $project" | "$set for $set $project") return ;;
        "dev for program "*) cost=alat ;;
        esac
    else
        needs_space "${SPACE[$set]}" "pustaka Python"
        step "Membuat lingkungan Python di $venv dengan $("$python" --version)" "$CACHE/venv.log" "" \
            "$python" -m venv --clear "$venv"
        printf '%s' "$lists" >"$venv/kunci"
    fi
    rm -f "$venv/siap"
    step "Memasang pustaka Python ke $venv (${COST[$cost]})" "$log" "pip_progress $log $venv $list" \
        pip_install "$venv" "$list"
    step "Menyambungkan program ke $venv" "$CACHE/sambung.log" "" link_project "$venv"
    printf '%s' "$set $project" >"$venv/siap"
}

own_folder() {
    mkdir -p "$CACHE" 2>/dev/null && [ -w "$CACHE" ] && [ -w . ] ||
        fail "Folder $PWD tidak dapat ditulisi: salin ke folder lain yang boleh ditulisi dan masih lapang, lalu jalankan lagi."
}

# set_up program|dev: later runs only compare and ask dpkg.
set_up() {
    own_folder
    local packages python
    mapfile -t packages < <(
        missing_packages "${SYSTEM_LIBRARIES[@]}"
        [ "$1" != dev ] || missing_packages "${TEST_TOOLS[@]}"
        python_packages
    )
    # Nothing is installed for a program that could not run afterwards.
    find_python >/dev/null || [ -n "$(python_packages)" ] || refuse_python
    [ ${#packages[@]} -eq 0 ] || apt_install "${packages[@]}"
    python=$(find_python) || refuse_python
    environment "$VENV" "$1" "$python"
}
