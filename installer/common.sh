# What build and test share; both run from the top folder.

say() { printf '== %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 2
}

program_version() {
    sed -n 's/^__version__ = "\([0-9.]*\)"$/\1/p' lkjip_desktop/__init__.py
}

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
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y \
        --no-install-recommends "${missing[@]}" >>.run-cache/apt.log 2>&1 </dev/null ||
        fail "Alat gagal dipasang, rinciannya di .run-cache/apt.log. Diperlukan: ${missing[*]}"
}
