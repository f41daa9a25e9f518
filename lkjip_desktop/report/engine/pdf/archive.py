"""What PDF/A asks of a file besides its pages: its metadata and its colour profile."""

import datetime as dt
from typing import Final

from lkjip_desktop.assets import resource
from lkjip_desktop.domain.record import dataclass

PROGRAM: Final = "LKjIP Desktop"
_PROFILE: Final = ("warna", "srgb.icc")
_ESCAPES: Final = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def colour_profile() -> bytes:
    """The sRGB profile that all colours of the file are meant in."""
    return resource(*_PROFILE).read_bytes()


@dataclass(frozen=True, slots=True)
class Description:
    """What a file says of itself."""

    title: str
    author: str
    subject: str
    day: dt.date | None = None

    @property
    def moment(self) -> dt.datetime:
        """When it says it was made: noon on the report's own day, never by the clock."""
        day = self.day or dt.date(2000, 1, 1)
        return dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)


def metadata(about: Description) -> bytes:
    """The XMP packet: title, author, date, and that the file is PDF/A-2u and PDF/UA-1."""
    return _PACKET.format(
        title=_plain(about.title),
        author=_plain(about.author),
        subject=_plain(about.subject),
        program=PROGRAM,
        date=about.moment.isoformat(),
    ).encode()


def _plain(words: str) -> str:
    """Words for XML, which knows no control characters."""
    legible = words.encode("utf-8", "replace").decode()
    return "".join(sign for sign in legible if sign.isprintable()).translate(_ESCAPES)


# PDF/A knows the names of its own schemas only: that of PDF/UA is described to it.
_PACKET: Final = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>id-ID</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdf:Producer>{program}</pdf:Producer>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>U</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
"""
