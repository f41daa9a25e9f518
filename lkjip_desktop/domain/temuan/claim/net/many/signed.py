"""When the report was signed, and who signed the agreement as which side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.model.entity import PerjanjianKinerja, SuratPengantar
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_REPORT: Final = pattern(r"^(?P<label>[xc]{0,2})D[cOP]{0,2}(?P<sign>[Vx])(?P<gap>[cPOxU,]{0,9})t")
_SIGNING: Final = frozenset({"ditandatangani", "diteken", "tandatangani"})
_LABEL: Final = frozenset({"adapun", "kata", "pengantar"})


@needing("Dt", own=False)
def wrong_signing(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A day on which this report is told to have been signed that is not the one of its letter."""
    match = _REPORT.match(parsed.letters)
    if match is None or parsed.word(match.start("sign")) not in _SIGNING:
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
_OTHERS: Final = frozenset(
    {"berjenjang", "hibah", "kontrak", "kerja", "nota", "pks", "pengadaan", "sewa", "turunan"}
)
"""Words of agreements of another kind, or of those below."""


@needing("o", words={"pihak"}, own=False)
def wrong_sides(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """One told to be a side of the agreement that somebody else who is known signed as."""
    text = " ".join(parsed.sentence.text.split()).casefold().rstrip(" .")
    match = _SIDE.search(text) or _SIDED.search(text)
    if match is None or not _OTHERS.isdisjoint(parsed.texts) or not parsed.is_of(facts.tahun):
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
