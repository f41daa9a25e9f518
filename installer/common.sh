# What build and test share; both run from the top folder.

. scripts/step.sh
. scripts/apt.sh

say() { printf '== %s\n' "$*"; }

program_version() {
    sed -n 's/^__version__ = "\([0-9.]*\)"$/\1/p' lkjip_desktop/__init__.py
}

megabytes() { find "$@" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%.0f", sum / 1e6 }'; }
