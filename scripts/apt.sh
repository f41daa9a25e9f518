# System packages with apt. Sourced from the top folder after step.sh.

readonly APT_LOG=.run-cache/apt.log

# Those of the given Debian packages that are not installed.
missing_packages() {
    command -v dpkg-query >/dev/null || return 0
    local installed name
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
    for name in "$@"; do
        grep -qx "installed $name" <<<"$installed" || printf '%s\n' "$name"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# In English, whoever calls: what it prints is read here.
apt_get() {
    as_root env LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 "$@"
}

# An old list may still do when the new one cannot be had.
apt_update() { apt_get update || true; }

apt_unattended() { apt_get install --no-install-recommends "$@"; }

# apt_cost PACKAGE...: what apt reckons with, as "unduhan 69.3 MB, 276 MB di cakram".
apt_cost() {
    apt_unattended --assume-no "$@" 2>/dev/null </dev/null | sed -n '
        s/^Need to get \(.*\) of archives.*/unduhan \1/p
        s/^After this operation, \(.*\) of .* used.*/\1 di cakram/p' | paste -sd, | sed 's/,/, /' || true
}

apt_progress() {
    awk '
        { waiting = /^Waiting for cache lock/ }
        /^[0-9]+ upgraded, [0-9]+ newly installed/ { total = $1 + $3 }
        /^Get:/ { got++ }
        /^Unpacking / { unpacked++ }
        /^Setting up / { set_up++ }
        END {
            if (waiting) printf "menunggu program lain yang sedang memakai apt, paling lama 300 detik"
            else if (unpacked && unpacked == total) printf "%d dari %d paket ditata", set_up, total
            else if (unpacked) printf "%d dari %d paket dibuka", unpacked, total
            else if (total) printf "%d dari %d paket diunduh", got, total
        }' "$1"
}

# apt_install PACKAGE...: with sudo unless root; its password is asked before anything is drawn.
apt_install() {
    local advice="Jalankan sebagai administrator: apt-get install $*" cost
    command -v apt-get >/dev/null || fail "Paket sistem ini belum ada dan apt tidak tersedia: $*"
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "Paket sistem belum lengkap dan sudo tidak tersedia. $advice"
        say "Paket sistem dipasang dengan hak administrator (sudo): $*"
        sudo -v || fail "Hak administrator tidak diberikan. $advice"
    fi
    mkdir -p "${APT_LOG%/*}"
    step "Memperbarui daftar paket apt" "$APT_LOG" "apt_progress $APT_LOG" apt_update
    cost=$(apt_cost "$@")
    step "Memasang $# paket sistem dengan apt beserta yang diperlukannya${cost:+ ($cost)}" "$APT_LOG" \
        "apt_progress $APT_LOG" apt_unattended -y "$@"
}

# Installs those of the given packages that are missing.
apt_tools() {
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} -eq 0 ] || apt_install "${missing[@]}"
}
