"""Pictures every window, dialog and state: ``python -m tests.ui.potret [FOLDER [WORD...]]``.

Light and dark, at 1366 x 768 and at 150 % of that screen, with the full example, an empty report
and the one of four levels; into build/jendela unless told otherwise. With words, only scenes whose
name holds one of them. A new scene is a function with ``@scene`` in tests/ui/adegan; it is given a
Studio and does what a user would do. Says at the end what is amiss in a picture: what sticks out,
is cut, has no name or cannot be read.
"""

import json
import os
import subprocess
import sys
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from lkjip_desktop.ui.kit import theme
from lkjip_desktop.ui.kit.theme import Scheme
from lkjip_desktop.ui.program.application import application
from tests.ui.adegan import scenes
from tests.ui.studio import SIZES, Studio, induk, note_forms

__all__ = ["SIZES", "Studio", "induk"]

LIST = Path(__file__).parent / "adegan" / "isi.json"
"""By form, the names of the pictures that show it; the pictures themselves are not kept."""
SERIES = Path("build", "jendela")


def child(folder: Path, look: str, words: list[str]) -> None:
    """All scenes in one scheme at one scale; a process of its own, for Qt reads the scale once."""
    scheme, size = look.split("-")
    app, preference = application(["potret"])
    preference.scheme = Scheme(scheme)
    theme.follow(app, preference.scheme)
    note_forms()
    studio = Studio(app, preference, folder, look, SIZES[size][1:])
    for name, run in scenes().items():
        if not words or any(word in name for word in words):
            studio.name = name
            try:
                run(studio)
            except Exception as error:  # noqa: BLE001 - the other scenes are still wanted
                traceback.print_exc()
                studio.flaws.append(f"{name} failed: {error}")
    studio.close()
    told = {form: sorted(names) for form, names in studio.forms.items()}
    (folder / f"{look}.json").write_text(json.dumps(told), encoding="utf-8")
    for flaw in dict.fromkeys(studio.flaws):
        print(f"{look} {flaw}")


def gather(folder: Path) -> None:
    """One list of what the pictures show, out of those of each look."""
    told: dict[str, set[str]] = {}
    for path in sorted(folder.glob("*.json")):
        for form, names in json.loads(path.read_text(encoding="utf-8")).items():
            told.setdefault(form, set()).update(names)
        path.unlink()
    rows = {form: sorted(told[form]) for form in sorted(told)}
    LIST.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def main() -> None:
    folder = Path(sys.argv[1]) if sys.argv[1:] else SERIES
    words = sys.argv[2:]
    folder.mkdir(parents=True, exist_ok=True)
    if not words:
        for old in folder.glob("*.png"):
            old.unlink()
    for scheme in ("terang", "gelap"):
        for size, (factor, _, _) in SIZES.items():
            with TemporaryDirectory(prefix="petugas-") as home:
                env = os.environ | {"HOME": home, "QT_SCALE_FACTOR": str(factor)}
                env["LOGNAME"] = "petugas"  # whose name stands in some pictures
                for name in ("DATA", "CONFIG", "STATE"):
                    env[f"XDG_{name}_HOME"] = str(Path(home, name.lower()))
                command = [sys.executable, "-m", "tests.ui.potret", "--anak", f"{scheme}-{size}"]
                subprocess.run([*command, str(folder), *words], env=env, check=True)
    if not words:
        gather(folder)


if __name__ == "__main__":
    if sys.argv[1:2] == ["--anak"]:
        child(Path(sys.argv[3]), sys.argv[2], sys.argv[4:])
    else:
        main()
