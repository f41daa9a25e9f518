"""Collects the licence texts of everything an installer holds into one folder of text files."""

import subprocess
from collections.abc import Iterable
from email.parser import HeaderParser
from pathlib import Path

COMMON = Path("/usr/share/common-licenses")
TEXTS = ("licen", "copying", "notice", "authors")
QT = {"pyside6-essentials", "shiboken6"}
QT_NOTE = """\
{name} {version} dipakai menurut GNU Lesser General Public License versi 3 (LGPL-3.0), yang
naskahnya menyusul. Pustakanya terpasang sebagai berkas tersendiri dan boleh diganti dengan versi
yang Anda ubah. Kode sumbernya disediakan oleh The Qt Company di https://code.qt.io dan
https://download.qt.io. Lisensi komponen di dalam Qt ada di berkas Qt.
"""


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace").strip() + "\n"


def _joined(texts: Iterable[str]) -> str:
    return ("\n" + "=" * 80 + "\n\n").join(dict.fromkeys(texts))


def _lesser_licence() -> list[str]:
    return [_read(COMMON / "LGPL-3"), _read(COMMON / "GPL-3")]


def _of_wheel(info: Path, name: str, version: str) -> list[str]:
    """The texts of one installed library; SystemExit where it has none."""
    if name.lower().replace("_", "-") in QT:
        return [QT_NOTE.format(name=name, version=version), *_lesser_licence()]
    texts = [
        _read(path)
        for path in sorted(info.rglob("*"))
        if path.is_file() and path.suffix not in {".py", ".pyc"}
        if path.is_relative_to(info / "licenses") or path.name.lower().startswith(TEXTS)
    ]
    if not texts:
        raise SystemExit(f"no licence text in {info}")
    return texts


def _of_debian(package: str) -> str:
    """The copyright file of an installed Debian package; SystemExit where there is none."""
    path = Path("/usr/share/doc", package, "copyright")
    if not path.is_file():
        raise SystemExit(f"no licence text of the Debian package {package}")
    return _read(path)


def packages_of(libraries: Iterable[Path]) -> list[str]:
    """The Debian packages the given system libraries come from."""
    found = set()
    for library in libraries:
        for path in (library, library.resolve()):
            run = subprocess.run(
                ["dpkg-query", "-S", path], capture_output=True, text=True, check=False
            )
            if run.returncode == 0:
                found.add(run.stdout.split(":")[0])
                break
        else:
            raise SystemExit(f"no Debian package holds {library}")
    return sorted(found)


def collect(
    target: Path,
    site: Path,
    names: Iterable[str],
    debian: dict[str, Iterable[str]],
    notes: dict[str, str],
    fonts: Path,
) -> None:
    """Write one file a component, and an index.

    `names`: the libraries installed in `site`; `debian`: title -> Debian packages whose copyright
    files say it; `notes`: title -> the text itself.
    """
    target.mkdir(parents=True)
    index = []
    wanted = {name.lower().replace("_", "-") for name in names}
    for info in sorted(site.glob("*.dist-info"), key=lambda path: path.name.lower()):
        data = HeaderParser().parsestr(_read(info / "METADATA"))
        name, version = data["Name"], data["Version"]
        if name.lower().replace("_", "-") not in wanted:
            continue
        wanted.remove(name.lower().replace("_", "-"))
        (target / f"{name}.txt").write_text(_joined(_of_wheel(info, name, version)), "utf-8")
        licence = data["License-Expression"] or (data["License"] or "").splitlines()[:1]
        index.append(
            (f"{name} {version}", licence if isinstance(licence, str) else "".join(licence))
        )
    if wanted:
        raise SystemExit(f"not installed: {sorted(wanted)}")
    for title, packages in debian.items():
        (target / f"{title}.txt").write_text(_joined(map(_of_debian, packages)), "utf-8")
        index.append((title, ""))
    for title, text in notes.items():
        (target / f"{title}.txt").write_text(text, "utf-8")
        index.append((title, ""))
    for path in sorted(fonts.glob("OFL-*.txt")):
        title = f"Huruf {path.stem.removeprefix('OFL-')}"
        (target / f"{title}.txt").write_text(_read(path), "utf-8")
        index.append((title, "OFL-1.1"))
    lines = [f"{name:<34} {licence}".rstrip() for name, licence in sorted(index, key=str)]
    heading = "Komponen di dalam LKjIP Desktop; naskah lisensinya di berkas bernama sama."
    (target / "DAFTAR.txt").write_text("\n".join([heading, "", *lines, ""]), "utf-8")
