"""The parts of a document file with what relates them, packed the same way every time."""

import datetime as dt
import zipfile
from dataclasses import field
from hashlib import sha256
from io import BytesIO
from typing import Final

from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.report.word.markup import DECLARATION, NAMESPACES, escape

_RELATION: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
_STORED: Final = (".png", ".jpg")  # packed already


@dataclass(frozen=True, slots=True)
class _Relation:
    number: str
    kind: str
    target: str


@dataclass(slots=True)
class Package:
    """Every part by its name; the main one knows the others by the number of a relation."""

    parts: dict[str, bytes] = field(default_factory=dict)
    _relations: list[_Relation] = field(default_factory=list)
    _known: dict[tuple[str, str], str] = field(default_factory=dict)

    def relate(self, kind: str, ending: str, data: bytes) -> str:
        """The number of the part with these contents; the same contents are one part."""
        key = (kind, sha256(data).hexdigest())
        number = self._known.get(key)
        if number is None:
            count = 1 + sum(relation.kind == kind for relation in self._relations)
            folder = "media/" if kind == "image" else ""
            number = self._add(kind, f"{folder}{kind}{count}{ending}", data)
            self._known[key] = number
        return number

    def add(self, kind: str, inside: str) -> None:
        """A part there is one of: styles, numbering, settings."""
        self._add(kind, f"{kind}.xml", xml(kind, inside))

    def _add(self, kind: str, target: str, data: bytes) -> str:
        number = f"rId{len(self._relations) + 1}"
        self._relations.append(_Relation(number, kind, target))
        self.parts[f"word/{target}"] = data
        return number

    def packed(self, body: str, about: "About") -> bytes:
        parts = {
            "[Content_Types].xml": _content_types(sorted(self.parts)),
            "_rels/.rels": _relations(_TOP),
            "docProps/core.xml": about.core(),
            "docProps/app.xml": about.app(),
            "word/document.xml": xml("document", f"<w:body>{body}</w:body>"),
            "word/_rels/document.xml.rels": _relations(self._relations),
            **self.parts,
        }
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in parts.items():
                entry = zipfile.ZipInfo(name, _EPOCH)
                packed = not name.endswith(_STORED)
                entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
                entry.external_attr = 0o644 << 16
                entry.create_system = 3  # or the byte would tell on which system it was packed
                archive.writestr(entry, data)
        return out.getvalue()


def xml(root: str, inside: str) -> bytes:
    """A part whose root is an element of WordprocessingML."""
    return f"{DECLARATION}<w:{root} {NAMESPACES}>{inside}</w:{root}>".encode()


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself; without a date it has none."""

    title: str
    author: str
    subject: str
    date: dt.date | None

    def core(self) -> bytes:
        stamp = f"{self.date.isoformat()}T12:00:00Z" if self.date else ""
        dates = "".join(
            f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{stamp}</dcterms:{name}>'
            for name in (("created", "modified") if stamp else ())
        )
        texts = (
            ("dc:title", self.title), ("dc:subject", self.subject), ("dc:creator", self.author),
            ("cp:lastModifiedBy", self.author), ("dc:language", "id-ID"),
        )  # fmt: skip
        inside = "".join(f"<{name}>{escape(words)}</{name}>" for name, words in texts)
        return (
            f'{DECLARATION}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
            'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
            f"{inside}{dates}</cp:coreProperties>"
        ).encode()

    def app(self) -> bytes:
        root = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
        return (
            f'{DECLARATION}<Properties xmlns="{root}"><Application>LKjIP Desktop</Application>'
            f"<Company>{escape(self.author)}</Company></Properties>"
        ).encode()


_TOP: Final = (
    _Relation("rId1", "officeDocument", "word/document.xml"),
    _Relation("rId2", "extended-properties", "docProps/app.xml"),
    _Relation("rId3", "core-properties", "docProps/core.xml"),
)


def _relations(relations: "tuple[_Relation, ...] | list[_Relation]") -> bytes:
    rows = "".join(
        f'<Relationship Id="{row.number}" Type="{_kind(row.kind)}" Target="{row.target}"/>'
        for row in relations
    )
    root = f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'
    return f"{DECLARATION}{root}".encode()


def _kind(kind: str) -> str:
    if kind == "core-properties":
        return f"{_PACKAGE}/relationships/metadata/core-properties"
    return f"{_RELATION}/{kind}"


def _content_types(names: list[str]) -> bytes:
    defaults = {
        "rels": "application/vnd.openxmlformats-package.relationships+xml",
        "xml": "application/xml", "png": "image/png", "jpg": "image/jpeg",
        "emf": "image/x-emf",
    }  # fmt: skip
    overrides = {
        "/docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
        "/docProps/app.xml": (
            "application/vnd.openxmlformats-officedocument.extended-properties+xml"
        ),
        "/word/document.xml": f"{_TYPE}.document.main+xml",
    }
    for name in names:
        if name.endswith(".xml"):
            kind = name.removeprefix("word/").removesuffix(".xml").rstrip("0123456789")
            overrides[f"/{name}"] = f"{_TYPE}.{kind}+xml"
    rows = [f'<Default Extension="{k}" ContentType="{v}"/>' for k, v in defaults.items()]
    rows += [f'<Override PartName="{k}" ContentType="{v}"/>' for k, v in overrides.items()]
    root = f'<Types xmlns="{_PACKAGE}/content-types">{"".join(rows)}</Types>'
    return f"{DECLARATION}{root}".encode()
