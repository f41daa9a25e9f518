"""Builds the test-only ucrtbase.dll of a wine prefix: shim.py SYSTEM32."""

import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MINGW = "x86_64-w64-mingw32-"
BUILTIN = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/ucrtbase.dll")
MARK = b"Wine builtin DLL"


def main() -> None:
    """Wine's library under another name, and ours in front of it."""
    system32 = Path(sys.argv[1])
    library = BUILTIN.read_bytes().replace(MARK, b"\0" * len(MARK), 1)
    (system32 / "ucrtwine.dll").write_bytes(library)
    table = subprocess.run(
        [f"{MINGW}objdump", "-p", BUILTIN], check=True, capture_output=True, text=True
    ).stdout
    exported = re.findall(r"\+base\[ *\d+\]\s+[0-9a-f]+ (\w+)$", table, re.MULTILINE)
    source = (HERE / "ucrtbase.c").read_text()
    both = [*re.findall(r"M(?:AP|EASURE)\((c\w+)\)", source), "cpow"]
    ours = {f"{name}{ending}" for name in both for ending in ("", "f", "l")}
    lines = [
        f"  {name}=uji_{name}" if name in ours else f"  {name}=ucrtwine.{name}" for name in exported
    ]
    definition = system32 / "ucrtbase.def"
    definition.write_text("\n".join(["LIBRARY ucrtbase.dll", "EXPORTS", *lines, ""]))
    out = system32 / "ucrtbase.dll"
    out.unlink(missing_ok=True)
    options = ["-O1", "-s", "-shared", "-static-libgcc", "-o", out]
    subprocess.run([f"{MINGW}gcc", HERE / "ucrtbase.c", definition, *options], check=True)
    definition.unlink()


if __name__ == "__main__":
    main()
