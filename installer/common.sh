# What build and test share; both run from the top folder.

say() { printf '== %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 2
}

program_version() {
    sed -n 's/^__version__ = "\([0-9.]*\)"$/\1/p' lkjip_desktop/__init__.py
}

# long TITLE COMMAND...: says every half minute that it is still at it, and in the end how long it took.
long() {
    local title=$1 begun=$SECONDS watch code=0
    shift
    say "$title"
    (while sleep 30 >/dev/null 2>&1; do printf '   masih berjalan, %d dtk\n' $((SECONDS - begun)); done) &
    watch=$!
    "$@" || code=$?
    kill "$watch"
    wait "$watch" 2>/dev/null || true
    printf '   selesai dalam %d dtk\n' $((SECONDS - begun))
    return "$code"
}

megabytes() { find "$@" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.0f", sum / 1e6 }'; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# Installs what is missing of the given Debian packages.
apt_tools() {
    command -v apt-get >/dev/null || fail "Pemasang dibangun di Debian 13; apt-get tidak ditemukan."
    local name missing=()
    for name in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -qx installed || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Memasang alat dengan apt: ${missing[*]}"
    mkdir -p .run-cache
    as_root apt-get -o DPkg::Lock::Timeout=300 update >.run-cache/apt.log 2>&1 || true
    as_root apt-get install --assume-no --no-install-recommends "${missing[@]}" 2>/dev/null </dev/null |
        sed -n 's/^Need to get /   diunduh /p; s/^After this operation, \(.*\) of .* used.*/   di cakram \1/p' || true
    long "apt-get install" install_packages "${missing[@]}" ||
        fail "Alat gagal dipasang: $(apt_failure) Rinciannya di .run-cache/apt.log. Diperlukan: ${missing[*]}"
}

install_packages() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y \
        --no-install-recommends "$@" >>.run-cache/apt.log 2>&1 </dev/null
}

apt_failure() { grep -m 1 '^E: ' .run-cache/apt.log || echo "apt-get tidak menyebut sebabnya."; }
