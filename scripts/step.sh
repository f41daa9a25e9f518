# Long steps: what is done, how far it is, and in one sentence why it failed. Sourced from the top folder.

say() { printf '%s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 2
}

# --- how far --------------------------------------------------------------------------------------

BEAT=

# Once a second on a terminal, in one line; every five in a pipe, a line each; on a busy PC, where a
# second is left out at times, in the next one.
beat() {
    local progress=$1 start=$SECONDS every=5 next width text
    exec {SCREEN}>&- # else who reads it waits for the second that is slept when all is over
    [ ! -t 1 ] || every=1
    next=$((start + every))
    width=$(tput cols 2>/dev/null || echo 80)
    while sleep 1 >/dev/null 2>&1 && kill -0 "$$" 2>/dev/null; do
        ((SECONDS >= next)) || continue
        next=$((SECONDS + every))
        text=$(eval "$progress" 2>/dev/null | tr '\n' ' ' || true)
        text="  ${text:+${text% }, }$((SECONDS - start)) detik"
        if [ -t 1 ]; then printf '\r\033[K%s' "${text:0:$width}"; else printf '%s\n' "$text"; fi
    done
}

stop_beat() {
    [ -n "$BEAT" ] || return 0
    kill "$BEAT" 2>/dev/null || true
    wait "$BEAT" 2>/dev/null || true
    BEAT=
    [ ! -t 1 ] || printf '\r\033[K'
}

# beating PROGRESS COMMAND...: while the command runs, what PROGRESS prints and the seconds.
beating() {
    local result=0
    beat "$1" &
    BEAT=$!
    "${@:2}" || result=$?
    stop_beat
    return "$result"
}

into() { "${@:2}" >"$1" 2>&1 </dev/null; }

# watched TITLE PROGRESS COMMAND...
watched() {
    local start=$SECONDS
    say "$1"
    beating "${@:2}" || return
    printf '  selesai, %d detik\n' $((SECONDS - start))
}

# step TITLE LOG PROGRESS COMMAND...: what it prints is of interest only when it fails; that ends all.
step() {
    local title=$1 log=$2 progress=$3 result=0
    shift 3
    watched "$title" "$progress" into "$log" "$@" || result=$?
    [ "$result" -eq 0 ] || fail "Gagal: ${title% (*}. $(cause "$log" "$result") Rinciannya di $log."
}

# pip_progress LOG VENV LIST...
pip_progress() {
    local total done
    total=$(cat "${@:3}" | grep -c ==)
    if grep -q '^Installing collected' "$1"; then
        done=$(find "$2"/lib/python3*/site-packages -maxdepth 1 -name '*.dist-info' | wc -l)
        printf '%s dari %s pustaka dipasang' "$((done > total ? total : done))" "$total"
    else
        printf '%s dari %s pustaka diambil' "$(grep -cE '^(Collecting|Requirement already)' "$1")" "$total"
        sed -n 's/^  Downloading \([^-]*\).*(\(.*\))$/, terakhir \1 (\2)/p' "$1" | tail -1
    fi
}

# Ctrl+C reaches the command as well, but nothing that runs beside it; what was finished is kept. The
# shell may stand in the midst of a redirection: what is said goes where errors went at first.
exec {SCREEN}>&2
on_interrupt() {
    trap - INT TERM
    local beside
    stop_beat
    mapfile -t beside < <(jobs -p)
    if [ ${#beside[@]} -gt 0 ]; then
        kill "${beside[@]}" 2>/dev/null || true
        wait "${beside[@]}" 2>/dev/null || true
    fi
    say "Dihentikan. Jalankan perintah yang sama untuk melanjutkan; yang sudah selesai tidak diulang." >&"$SCREEN"
    exit 130
}

trap stop_beat EXIT
trap on_interrupt INT TERM

# --- why not --------------------------------------------------------------------------------------

# What a log says, and the sentence for it; the first that fits counts.
readonly CAUSES=(
    'dpkg was interrupted'
    "Pemasangan paket sistem yang terdahulu terputus: jalankan 'sudo dpkg --configure -a', lalu ulangi."
    'Could not get lock|is another process using it|is held by process'
    "Pemasang paket sistem sedang dipakai program lain: tunggu sampai selesai, lalu ulangi."
    'THESE PACKAGES DO NOT MATCH THE HASHES'
    "Unduhan tidak sama dengan yang dikunci di lock/: unduhan itu rusak atau diganti di perjalanan. Ulangi; bila tetap, periksa indeks paket yang dipakai."
    'CERTIFICATE_VERIFY_FAILED|[Cc]ertificate verif|UnknownIssuer'
    "Sertifikat situs paket tidak dipercaya: periksa jam komputer ini dan, di balik proxy kantor, sertifikatnya (PIP_CERT)."
    'ProxyError|Cannot connect to proxy|Proxy Authentication Required|HTTP 407'
    "Proxy tidak dapat dihubungi: periksa variabel http_proxy dan https_proxy."
    'Temporary failure (in name resolution|resolving)|Could not resolve|Name or service not known|NameResolutionError|No address associated|Network is unreachable|No route to host|Connection refused|[Uu]nable to connect|Could not connect|Cannot initiate the connection|ConnectTimeout|ReadTimeout|timed out|NewConnectionError|Connection (aborted|broken|failed|reset)|Connection timed out|dns error|error sending request'
    "Situs paket tidak dapat dihubungi: periksa sambungan internet, lalu ulangi."
    '(40[13]|50[0-9]) (Client|Server) Error|(ERROR|Error):? HTTP error|HTTP status (client|server) error'
    "Situs paket menolak permintaan: coba lagi nanti, atau periksa indeks paket yang dipakai."
    'Unable to locate package|has no installation candidate|Depends: .* but it is not'
    "Sistem ini tidak mengenal salah satu paketnya: README.md menyebut sistem yang didukung; di Ubuntu, bagian universe harus aktif."
    'No matching distribution found|Could not find a version|No solution found'
    "Indeks paket yang dipakai tidak menyediakan salah satu versi yang diminta untuk Python dan sistem ini."
    'Permission denied|Read-only file system|Errno 13|Errno 30'
    "Ada folder yang tidak boleh ditulisi."
)

# The first of the folders written to that has less than 30 MB left.
full_folder() {
    local folder free
    for folder in . "${TMPDIR:-/tmp}" "${PIP_CACHE_DIR:-${HOME:-/}}" /var/cache/apt; do
        free=$(df -Pm "$folder" 2>/dev/null | awk 'NR == 2 {print $4}')
        if [ "${free:-999}" -lt 30 ]; then
            (cd "$folder" && printf '%s, tersisa %s MB' "$PWD" "$free")
            return
        fi
    done
    return 1
}

# cause LOG STATUS: one sentence. A full disk may have swallowed the log, so it is asked first.
cause() {
    local log=$1 status=$2 full number
    if full=$(full_folder); then
        echo "Cakram penuh ($full): kosongkan dahulu, lalu ulangi."
    elif grep -qE 'No space left on device|enough free space|Errno 28' "$log"; then
        echo "Cakram penuh: kosongkan dahulu, lalu ulangi."
    elif [ "$status" -eq 137 ]; then
        echo "Prosesnya dihentikan sistem, biasanya karena memori habis: tutup program lain, lalu ulangi."
    else
        for ((number = 0; number < ${#CAUSES[@]}; number += 2)); do
            if grep -qE "${CAUSES[number]}" "$log"; then
                echo "${CAUSES[number + 1]}"
                return
            fi
        done
        echo "Pesan terakhirnya: $(grep -v '^$' "$log" | tail -1)"
    fi
}

# needs_space MB FOR: refuses before anything is downloaded.
needs_space() {
    local free
    free=$(df -Pm . | awk 'NR == 2 {print $4}')
    [ "$free" -ge "$1" ] ||
        fail "Cakram tidak cukup untuk $2: perlu $1 MB di $PWD, tersisa $free MB. Kosongkan dahulu, lalu ulangi."
}
