"""Makes Qt's own ICU data smaller: names of languages, currencies and zones in 700 languages go.

What stays: everything that belongs to no language, and the tables of Indonesian and English.
"""

import re
import subprocess
import tempfile
from pathlib import Path

FOLDERS = re.compile(r"(?:unit|zone|curr|lang|region|rbnf|coll|translit)/(.+)")
LANGUAGE = re.compile(r"[a-z]{2,3}(_\w+)?\.res")
KEPT = re.compile(r"(root|en|en_US|en_001|id|id_ID|pool|res_index|ucadata|supplementalData)\.\w+")
ASSEMBLY = """\
.section .rodata,"a"
.balign 16
.globl {symbol}
.type {symbol},@object
{symbol}:
.incbin "{data}"
.size {symbol},.-{symbol}
.section .note.GNU-stack,"",@progbits
"""


def run(*command: object) -> str:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True)
    return done.stdout


def is_left_out(item: str) -> bool:
    """Whether an entry of the data is a table of a language nobody chooses here."""
    inside = FOLDERS.fullmatch(item)
    if inside is None and LANGUAGE.fullmatch(item) is None:
        return False
    return KEPT.fullmatch(inside[1] if inside else item) is None


def trim(tree: Path) -> None:
    """Put a smaller library in place of the libicudata below the folder; SystemExit if it fails."""
    for library in [path for path in tree.rglob("libicudata.so.*") if not path.is_symlink()]:
        with tempfile.TemporaryDirectory() as folder:
            small = _smaller(library, Path(folder))
            library.write_bytes(small.read_bytes())


def _smaller(library: Path, folder: Path) -> Path:
    symbols = run("readelf", "-W", "--dyn-syms", library)
    place = re.search(r": ([0-9a-f]{16})\s+(\w+) OBJECT +GLOBAL.* (icudt(\d+)_dat)\n", symbols)
    section = re.search(
        r"\.rodata +PROGBITS +([0-9a-f]+) ([0-9a-f]+) ", run("readelf", "-WS", library)
    )
    if place is None or section is None:
        raise SystemExit(f"no ICU data found in {library}")
    start = int(place[1], 16) - int(section[1], 16) + int(section[2], 16)
    whole = folder / f"icudt{place[4]}l.dat"
    whole.write_bytes(library.read_bytes()[start : start + int(place[2], 0)])
    unwanted = [item for item in run("icupkg", "-l", whole).split() if is_left_out(item)]
    (folder / "buang.txt").write_text("\n".join([*unwanted, ""]))
    # In its place: icupkg calls every entry by the name of the file that it writes.
    run("icupkg", "-r", folder / "buang.txt", whole)
    (folder / "kecil.s").write_text(ASSEMBLY.format(symbol=place[3], data=whole))
    run("as", "-o", folder / "kecil.o", folder / "kecil.s")
    made = folder / library.name
    run(
        "ld",
        "-shared",
        "-z",
        "noexecstack",
        "-soname",
        library.name,
        "-o",
        made,
        folder / "kecil.o",
    )
    return made
