"""The chapters of the guide as they are written; one is written by the rules of findings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from lkjip_desktop.assets import resource
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.domain.temuan.examine import RULES
from lkjip_desktop.domain.temuan.keluarga import RuleFamily

FOLDER: Final = "panduan"
KEYS: Final = ("memasang", "petugas_seksi", "petugas_perencanaan", "temuan", "tanya_jawab")
"""Files of resources/panduan without their ending, in the order of the guide."""
RULES_FILE: Final = "temuan.md"
_HEADING: Final = re.compile(r"## (?:(\d+)\. )?(.+)")
_PICTURE: Final = re.compile(r'!\[([^]]+)\]\(([\w.]+) "([^"]+)"\)')
_NO_LETTER: Final = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """A file of resources/panduan on a line of its own."""

    alt: str
    file: str
    caption: str

    @property
    def data(self) -> bytes:
        """Its PNG; FileNotFoundError if it is not shipped."""
        return resource(FOLDER, self.file).read_bytes()


@dataclass(frozen=True, slots=True)
class GuideSection:
    """What stands under one heading; the first of a chapter has no title."""

    title: str
    number: str
    pieces: tuple[str | GuidePicture, ...]
    """Markdown and the pictures between it."""

    @property
    def anchor(self) -> str:
        """How links and F1 call it within its chapter, "" for the beginning."""
        return _NO_LETTER.sub("-", self.title.lower()).strip("-")

    @property
    def heading(self) -> str:
        """Title and number as they are read."""
        return f"{self.number}. {self.title}" if self.number else self.title

    @property
    def words(self) -> str:
        """Everything in it, for searching."""
        pieces = (p if isinstance(p, str) else p.caption for p in self.pieces)
        return " ".join((self.title, *pieces)).casefold()


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the guide."""

    key: str
    title: str
    daftar_bagian: tuple[GuideSection, ...]


@cache
def chapters() -> tuple[Chapter, ...]:
    return tuple(_chapter(key) for key in KEYS)


def _chapter(key: str) -> Chapter:
    title, _, text = resource(FOLDER, f"{key}.md").read_text(encoding="utf-8").partition("\n")
    return Chapter(key, title.removeprefix("# ").strip(), tuple(_sections(text)))


def with_rules(text: str) -> str:
    """The chapter of the findings with all that the rules say of themselves after its beginning."""
    beginning, _, _ = text.partition("\n## ")
    return "\n\n".join([beginning.rstrip(), *map(_rules, RULES)]) + "\n"


def _rules(keluarga: RuleFamily) -> str:
    """A family of rules as a section with a table."""
    rows = [f"| {a.kode} | {a.tingkat.value} | {a.menangkap} |" for a in keluarga.daftar_aturan]
    return "\n".join(
        [f"## {keluarga.nama}", "", "| Kode | Tingkat | Yang ditangkap |", "|---|---|---|", *rows]
    )


def _sections(text: str) -> Iterator[GuideSection]:
    title = number = ""
    lines: list[str] = []
    for line in text.splitlines():
        heading = _HEADING.fullmatch(line)
        if heading is None:
            lines.append(line)
            continue
        if title or any(map(str.strip, lines)):
            yield GuideSection(title, number, tuple(_pieces(lines)))
        number, title, lines = heading[1] or "", heading[2], []
    yield GuideSection(title, number, tuple(_pieces(lines)))


def _pieces(lines: list[str]) -> Iterator[str | GuidePicture]:
    prose: list[str] = []
    for line in lines:
        picture = _PICTURE.fullmatch(line)
        if picture is None:
            prose.append(line)
            continue
        yield from _filled(prose)
        prose = []
        yield GuidePicture(picture[1], picture[2], picture[3])
    yield from _filled(prose)


def _filled(prose: list[str]) -> Iterator[str]:
    text = "\n".join(prose).strip()
    if text:
        yield text
