"""Claims of the perjanjian kinerja, its date, number and sides, and of the day of the report."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.model.entity import PerjanjianKinerja, SuratPengantar
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.when import months_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_SIGNED: Final = pattern(r"(?:^|[cPOth,])D(?P<between>(?:[cPtVwOvnhU]|(?<=[Vw]P)x{1,6}){0,8})t")


_SHORT: Final = "pk"


@needing("D")
def wrong_agreements(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """A date or a number of the perjanjian kinerja that none of them has."""
    known = facts.agreements()
    days = {day for day, _ in known if day}
    others = _is_of_others(parsed, days) or _is_of_other_year(parsed, facts.tahun)
    found = [*_signed(parsed, days)] if days and not others else []
    yield from found
    if found:
        return
    for match in _SIGNED.finditer(parsed.letters) if known and not others else ():
        document = parsed.chunks[parsed.letters.index("D", match.start())]
        when = parsed.chunks[match.end() - 1].when
        told = when is not None and when.day and not when.day.startswith("0000")
        if (
            document.payload == "perjanjian"
            and told
            and days
            and when is not None
            and when.day not in days
        ):
            right = " dan ".join(date_words(day) for day in sorted(days))
            quote = parsed.quote(match.start(), match.end() - 1)
            so = f"perjanjian kinerja bertanggal {right}"
            yield Wrong(ANGKA, quote, so, right, kedua=table_of(PerjanjianKinerja))
    yield from _numbers(parsed, known)


@needing("t", words={_SHORT})
def wrong_short_agreements(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day on which PK was signed, as the perjanjian kinerja is called for short."""
    days = {day for day, _ in facts.agreements() if day}
    signed = _SHORT_SIGNED.search(parsed.sentence.text.casefold())
    if days and signed is not None and not _is_of_other_year(parsed, facts.tahun):
        yield from _other_day(parsed, days)


_SHORT_SIGNED: Final = pattern(
    r"\bpk (?:tahun )?(?:\d{4} )?(?:kami |kita |balai |kantor )?(?:telah |sudah )?"
    r"(?:diteken|ditandatangani)\b|\b(?:penandatanganan|tanda tangan) pk\b"
)
_SIGNING: Final = word_set(
    "diteken ditandatangani menandatangani meneken penandatanganan tandatangani teken"
)
_BESIDE: Final = word_set(
    "akan konsep menjelang perbaikan perubahan persiapan rancangan rapat revisi sebelum sejak"
    " sesudah setelah sosialisasi"
)
"""Words of what is done before and after."""


def _signed(parsed: Parsed, days: set[str]) -> Iterator[Wrong]:
    """The one day of a sentence that tells of the signing, whatever the order of its words."""
    documents = [parsed.quote_of(c) for c in parsed.chunks if c.letter == "D"]
    agreed = [text for text in documents if text.startswith(("perjanjian kinerja", "dokumen perj"))]
    if len(agreed) == 1 and not _SIGNING.isdisjoint(parsed.texts):
        yield from _other_day(parsed, days)


def _other_day(parsed: Parsed, days: set[str]) -> Iterator[Wrong]:
    texts, times = {*parsed.texts}, [c for c in parsed.chunks if c.when is not None]
    told = [c for c in times if c.when is not None and c.when.day]
    told = told or [c for c in times if months_of(parsed.texts[c.first : c.last + 1])]
    if len(told) != 1:
        return
    before = {*parsed.texts[: told[0].first]}
    behind = {*parsed.texts[told[0].last + 1 :]}
    signed = not _SIGNING.isdisjoint(before) and _SIGNING.isdisjoint(behind)
    beside = before if signed else texts
    if not beside.isdisjoint(_BESIDE):
        return
    when = told[0].when
    if when is None or when.day.startswith("0000") or when.day in days:
        return
    if not when.day and (not signed or _is_in(parsed, told[0], days)):
        return
    right = " dan ".join(date_words(day) for day in sorted(days))
    quote = parsed.sentence.quote(told[0].first, told[0].last)
    so = f"perjanjian kinerja bertanggal {right}"
    yield Wrong(ANGKA, quote, so, right, kedua=table_of(PerjanjianKinerja))


def _is_in(parsed: Parsed, time: Chunk, days: set[str]) -> bool:
    """Whether a day lies in the month or the quarter that is told, of whatever year."""
    months = months_of(parsed.texts[time.first : time.last + 1])
    return bool(months & {int(day[5:7]) for day in days})


_OF_OTHERS: Final = pattern(r"Dc?x{0,2}(?:Px{0,2})?[eXfKU]")


def _is_of_others(parsed: Parsed, days: set[str]) -> bool:
    """Whether it is of the agreements of the seksi, or of a change that the report lacks."""
    changed = any(c.letter == "D" and "perubahan" in parsed.quote_of(c) for c in parsed.chunks)
    return (changed and len(days) == 1) or _OF_OTHERS.search(parsed.letters) is not None


def _is_of_other_year(parsed: Parsed, tahun: int) -> bool:
    """Whether it is of the agreement of another year, which was signed in or just before it."""
    whens = [c.when for c in parsed.chunks if c.when is not None]
    years = {when.year for when in whens if when.year and not (when.day or when.part)}
    days = {int(when.day[:4]) for when in whens if when.day}
    other = next(iter(years)) if len(years) == 1 else tahun
    return other != tahun and bool(days) and days <= {other, other - 1}


_NUMBERED: Final = pattern(
    r"\b(?:bernomor|nomor|no\.)\s+(?P<nomor>[A-Z0-9][\w.\-]{0,20}(?:/[\w.\-]{1,20}){1,5})",
    re.IGNORECASE,
)


def _numbers(parsed: Parsed, known: tuple[tuple[str, str], ...]) -> Iterator[Wrong]:
    numbers = {number.strip() for _, number in known if number.strip()}
    document = next((c for c in parsed.chunks if c.letter == "D"), None)
    if document is None or document.payload != "perjanjian" or not numbers:
        return
    for match in _NUMBERED.finditer(parsed.sentence.text):
        said = match["nomor"].rstrip(".,;")
        if said not in numbers:
            right = " dan ".join(sorted(numbers))
            quote, so = match[0].rstrip(".,;"), f"perjanjian kinerja bernomor {right}"
            yield Wrong(ANGKA, quote, so, right, kedua=table_of(PerjanjianKinerja))


_REPORT: Final = pattern(r"^(?P<label>[xc]{0,2})D[cOP]{0,2}(?P<sign>[Vx])(?P<gap>[cPOxU,]{0,9})t")
_SIGNED_BY: Final = frozenset({"ditandatangani", "diteken", "tandatangani"})
_LABEL: Final = frozenset({"adapun", "kata", "pengantar"})


@needing("Dt", own=False)
def wrong_signing(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day on which this report is told to have been signed that is not the one of its letter."""
    match = _REPORT.match(parsed.letters)
    if match is None or parsed.word(match.start("sign")) not in _SIGNED_BY:
        return
    document = parsed.chunks[match.end("label")]
    when = parsed.chunks[match.end() - 1].when
    label = {parsed.word(at) for at in range(match.end("label"))}
    own = document.payload == "laporan" and parsed.quote_of(document).split()[-1] == "ini"
    if not own or not label <= _LABEL or when is None or not when.day:
        return
    signed = facts.signed()
    if signed and when.day[:4] != "0000" and when.day != signed:
        right, last = date_words(signed), match.end() - 1
        quote = parsed.quote(match.end("label"), last)
        so = f"surat pengantarnya bertanggal {right}"
        yield Wrong(ANGKA, quote, so, right, kedua=table_of(SuratPengantar))


_SIDE: Final = pattern(
    r"\bpihak (?P<side>pertama|kedua)(?P<of>(?: (?:dalam|dari|pada|atas))?"
    r"(?: dokumen)? perjanjian(?: kinerja)?(?: ini| tersebut)?)?"
    r" (?:adalah|ialah|yaitu|yakni|dijabat(?: oleh)?|diwakili(?: oleh)?)"
    r" (?P<post>[^,.;:()]{3,160})"
)
_SIDED: Final = pattern(
    r"\b(?P<post>(?:kepala|ketua|direktur|bupati|wali kota|gubernur|menteri|sekretaris|inspektur)"
    r"\b[^,.;:()]{0,140}?) (?:selaku|sebagai|bertindak sebagai|menjadi)"
    r" pihak (?P<side>pertama|kedua)(?P<of>)\b"
)
_OTHER_SIDES: Final = word_set("berjenjang hibah kontrak kerja nota pks pengadaan sewa turunan")
"""Words of agreements of another kind, or of those below."""


@needing("o", words={"pihak"}, own=False)
def wrong_sides(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """One told to be a side of the agreement that somebody else who is known signed as."""
    text = " ".join(parsed.sentence.text.split()).casefold().rstrip(" .")
    match = _SIDE.search(text) or _SIDED.search(text)
    if match is None or not _OTHER_SIDES.isdisjoint(parsed.texts) or not parsed.is_of(facts.tahun):
        return
    right = {pair[match["side"] == "kedua"] for pair in facts.parties()}
    told, posts = words(match["post"]), [words(post) for post in facts.posts()]
    heads = [("kepala", *words(nama)) for _, nama, _ in facts.sections()]
    others = [post for post in (*posts, *heads) if post not in [words(x) for x in right]]
    if not right or "" in right or any(_may_be(told, words(post)) for post in right):
        return
    if any(_is_post(told, post) for post in others):
        name = next(iter(right))
        so = f"pihak {match['side']} perjanjian kinerja {name}"
        quote = parsed.quote(0, len(parsed.chunks) - 1)
        yield Wrong(KEADAAN, quote, so, name, kedua=table_of(PerjanjianKinerja))


def _may_be(told: Sequence[str], post: Sequence[str]) -> bool:
    """Whether one of both is all that is said of the other."""
    return {*told} <= {*post} or {*post} <= {*told}


def _is_post(told: Sequence[str], post: Sequence[str]) -> bool:
    return len(post) > 1 and tuple(told[: len(post)]) == tuple(post)
