"""Regulations: those the program knows, and how texts cite them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from lkjip_desktop import joined
from lkjip_desktop.assets import resource
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.wording import plain


class Peraturan(NamedTuple):
    """A regulation by its facts."""

    jenis: str
    """UU, PP, Perpres, Keppres, Inpres, Permen or Kepmen."""
    instansi: str
    """Whose minister made it, in short; "" for the others."""
    nomor: str
    tahun: int
    judul: str
    dicabut_oleh: str = ""
    """The one that revoked it, such as "UU 22/2022"."""
    sejak: str = ""
    """Since when it is revoked, ISO 8601, perhaps the year alone."""

    @property
    def nama(self) -> str:
        return f"{WORDS[self.jenis]} {f'{self.instansi} ' if self.instansi else ''}".strip() + (
            f" Nomor {self.nomor} Tahun {self.tahun}"
        )


class Citation(NamedTuple):
    """A citation as a text has it."""

    jenis: str
    instansi: str
    nomor: str
    tahun: int
    judul: str
    """What stands behind "tentang", up to the next comma or stop; "" where nothing does."""
    teks: str
    kalimat: str
    """The sentence it stands in."""

    @property
    def nama(self) -> str:
        return Peraturan(*self[:5]).nama


WORDS: Final = {
    "UU": "Undang-Undang",
    "PP": "Peraturan Pemerintah",
    "Perpres": "Peraturan Presiden",
    "Keppres": "Keputusan Presiden",
    "Inpres": "Instruksi Presiden",
    "Permen": "Peraturan Menteri",
    "Kepmen": "Keputusan Menteri",
}
_KIND: Final = pattern(
    r"(?<![\w-])(?:(?P<UU>(?<!pengganti )undang-undang|undang undang|uu)(?![\w-])"
    r"|(?P<PP>peraturan pemerintah(?! pengganti)|pp)(?![\w-])"
    r"|(?P<Perpres>peraturan presiden|perpres)(?![\w-])"
    r"|(?P<Keppres>keputusan presiden|keppres)(?![\w-])"
    r"|(?P<Inpres>instruksi presiden|inpres)(?![\w-])"
    r"|(?P<Permen>peraturan menteri|permen)|(?P<Kepmen>keputusan menteri|kepmen)"
    r"|(?P<lain>peraturan(?! perundang)|keputusan|instruksi|putusan|qanun|surat|pengganti undang"
    r"|perppu|perda|perbup|pergub|perwal\w{0,10}|perma|perka\w{0,10}|pkpu)(?!\w))",
    re.IGNORECASE,
)
_NUMBER: Final = pattern(
    r"(?<!\w)(?:nomor|no\.?)\s?:?\s?(?P<nomor>(?:m\.\s)?[a-z0-9][a-z0-9./-]{0,30}(?:(?<=\.)\s\d\d)?),?"
    r"\s(?:nomor\s)?tahun\s"
    r"(?P<tahun>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_SHORT: Final = pattern(
    r"(?<![\w-])(?:uu|pp|perpres|keppres|inpres|permen[a-z/]{0,20}|kepmen[a-z/]{0,20})\s"
    r"(?:no\.?\s|nomor\s)?(?P<nomor>\d{1,4})/(?P<tahun>(?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_FORMS: Final = ((_NUMBER, ("ahun", "AHUN")), (_SHORT, ("/19", "/20")))
"""How a regulation is cited, and what such a citation always holds."""
_TITLE: Final = pattern(r"\s?,?\s?tentang\s(?P<judul>[^.;\n()]{2,300})", re.IGNORECASE)
_ENDS: Final = pattern(
    r"\s(?:adalah|berlaku|mengamanatkan|mengatur|menjadi|menjamin|menyatakan|merupakan|mewajibkan)\s"
    r"|\s(?:serta|sebagaimana|yang|juncto|jo|beserta)\s|,\s(?:serta|yang|sebagaimana"
    r"|maka|juga|karena|namun|sedangkan|sehingga|sementara|tetapi)\b"
    r"|(?:,|\sdan|\sserta)\s(?=undang-undang|peraturan\s(?:pemerintah|presiden|menteri)|keputusan\s"
    r"|instruksi\s|uu\s|pp\s|per(?:pres|men)|kep(?:pres|men)|inpres)",
    re.IGNORECASE,
)
_SENTENCE: Final = pattern(r"(?<=[a-z0-9)][.!?])(?<!\b[Nn]o\.)\s(?=[A-Z])|\n")
FAR: Final = 170
"""Characters from the kind of a regulation to its number, the name of a ministry among them."""
_OFFICES: Final = (
    ("PANRB", ("pendayagunaan", "panrb", "menpan", "pan rb", "pan-rb", "pan dan rb")),
    ("Kumham", ("hak asasi", "kumham", "hukum dan ham")),
    ("Bappenas", ("bappenas", "ppn", "perencanaan pembangunan")),
    ("Kehakiman", ("kehakiman", "menkeh")),
    ("Keuangan", ("keuangan", "menkeu")),
    ("Dalam Negeri", ("dalam negeri", "dagri")),
    ("Kesehatan", ("menteri kesehatan", "menkes")),
)


@cache
def known() -> tuple[Peraturan, ...]:
    """Every regulation of the table that ships with the program."""
    rows = joined.kept(_rows, __file__, str(_table()))
    return tuple([Peraturan(*row) for row in rows])


def _table() -> Path:
    return resource("peraturan", "peraturan.json")


def _rows() -> list[tuple[str, str, str, int, str, str, str]]:
    return [
        (
            item["jenis"],
            item.get("instansi", ""),
            item["nomor"],
            item["tahun"],
            item["judul"],
            item.get("dicabut_oleh", ""),
            item.get("sejak", ""),
        )
        for item in json.loads(_table().read_text(encoding="utf-8"))["peraturan"]
    ]


@lru_cache(maxsize=4096)
def citations(text: str) -> tuple[Citation, ...]:
    """The regulations a text cites by number and year, in its order."""
    if ("ahun" not in text and "/" not in text) or not _names_year(text):
        return ()
    return tuple(item for part in _SENTENCE.split(text) for item in _cited(part))


def _names_year(text: str) -> bool:
    """Whether there may be a year: no citation is without one."""
    return "19" in text or "20" in text


def _cited(sentence: str) -> list[Citation]:
    found = []
    for form in [form for form, marks in _FORMS if any(m in sentence for m in marks)]:
        for match in form.finditer(sentence):
            start = max(0, match.start() - FAR)
            end = match.start() if form is _NUMBER else match.end()
            kinds = list(_KIND.finditer(sentence, start, end))
            if kinds and kinds[-1].lastgroup != "lain":
                found.append(_made(sentence, kinds[-1], match))
    return found


class TitledCitation(NamedTuple):
    """Any act that a text names by kind, number, year and title, also of a region or a court."""

    bentuk: str
    """Kind and maker as compared: "peraturan bupati wana asri"."""
    nomor: str
    tahun: int
    judul: str
    teks: str
    kalimat: str


_ACT: Final = pattern(
    r"(?<![\w-])(?:undang-undang|peraturan|keputusan|instruksi|surat edaran|qanun)(?![\w-])"
    r"(?! perundang)",
    re.IGNORECASE,
)


_GOES_ON: Final = pattern(r",\s(?=[a-z])")
"""Where the sentence goes on behind a title whose words are written large."""


@lru_cache(maxsize=4096)
def titled_acts(text: str) -> tuple[TitledCitation, ...]:
    """The acts a text names with number, year and title, whoever made them."""
    if not _names_year(text) or not all(map(text.casefold().__contains__, ("entang", "ahun"))):
        return ()
    return tuple(act for part in _SENTENCE.split(text) for act in _titled(part))


def _titled(sentence: str) -> Iterator[TitledCitation]:
    for match in _NUMBER.finditer(sentence):
        start = max(0, match.start() - FAR)
        kinds = list(_ACT.finditer(sentence, start, match.start()))
        title = _TITLE.match(sentence, match.end())
        if kinds and title:
            kind = sentence[kinds[-1].start() : match.start()]
            told = sentence[kinds[-1].start() : match.end()]
            year, judul = int(match["tahun"]), _title(title["judul"])
            judul = _GOES_ON.split(judul)[0] if judul[:1].isupper() else judul
            number = match["nomor"].rstrip(".")
            yield TitledCitation(plain(kind), number, year, judul, told, sentence)


@cache
def _by_number() -> Mapping[tuple[str, str, str, int], Peraturan]:
    return {(row.jenis, row.instansi, _bare(row.nomor), row.tahun): row for row in known()}


def numbered(item: Citation) -> Peraturan | None:
    """The regulation that a citation names by its kind, number and year."""
    return _by_number().get((item.jenis, item.instansi, _bare(item.nomor), item.tahun))


def successor(row: Peraturan) -> str:
    """What revoked a regulation, as it is called in a sentence."""
    code = row.dicabut_oleh
    after = (item for item in known() if f"{item.jenis} {item.nomor}/{item.tahun}" == code)
    return next((f"{item.nama} tentang {item.judul}" for item in after), code)


def _made(sentence: str, kind: re.Match[str], number: re.Match[str]) -> Citation:
    jenis = str(kind.lastgroup)
    between = sentence[kind.start() : number.end()].casefold()
    offices = (name for name, words in _OFFICES if any(word in between for word in words))
    instansi = next(offices, "") if jenis in {"Permen", "Kepmen"} else ""
    title = _TITLE.match(sentence, number.end())
    judul = _title(title["judul"]) if title else ""
    told = sentence[kind.start() : number.end()]
    return Citation(
        jenis, instansi, number["nomor"].rstrip("."), int(number["tahun"]), judul, told, sentence
    )


def _title(said: str) -> str:
    """The title that words begin with: a known one that goes on where others end, else as far."""
    begin = title_of(said)
    whole = (judul for plain_title, judul in _long_titles() if begin.startswith(plain_title))
    return next(whole, None) or _ENDS.split(said)[0].strip(' ,*_”"')


@cache
def _long_titles() -> tuple[tuple[str, str], ...]:
    titles = (row.judul for row in known())
    going_on = (judul for judul in titles if " yang " in judul or " serta " in judul)
    return tuple((title_of(judul), judul) for judul in going_on)


def same_number(one: str, other: str) -> bool:
    """Whether two numbers are the same, whatever stands between their parts."""
    return _bare(one) == _bare(other)


@lru_cache(maxsize=1024)
def is_misspelt(one: str, other: str) -> bool:
    """Whether a part of two digits in a number such as M.02-PK.04.10 has one more in the other."""
    left, right = (_PART.findall(nomor.casefold()) for nomor in (one, other))
    pairs = [(a, b) for a, b in zip(left, right, strict=False) if a.lstrip("0") != b.lstrip("0")]
    if len(left) != len(right) or len(left) < CODED or len(pairs) != 1:
        return False
    short, long = sorted(pairs[0], key=len)
    slip = any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    return slip and long.isdecimal() and len(short) == len("02") and "0" in {short[0], long[0]}


_PART: Final = pattern(r"[a-z]+|\d+")
CODED: Final = 4
"""Parts of a number that says by letters what it is of."""


@lru_cache(maxsize=1024)
def _bare(nomor: str) -> str:
    return "".join(part.lstrip("0") for part in _PART.findall(nomor.casefold()))


def same_kind(one: Peraturan | Citation, other: Peraturan | Citation) -> bool:
    """Whether both are of one kind, and of one ministry as far as that is told."""
    known_both = one.instansi and other.instansi
    return one.jenis == other.jenis and (not known_both or one.instansi == other.instansi)


@lru_cache(maxsize=1024)
def title_of(judul: str) -> str:
    """A title in the form in which titles are compared."""
    return plain(re.sub(r"\([^()]*\)", " ", judul))
