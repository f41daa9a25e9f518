"""How many indikator have a pagu of their own, and how many are done without one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Alokasi
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.recorded import how_many_funded
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import lettered, longest, word_set
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_TABLE: Final = """
e: semua, seluruh, setiap, segenap, seluruhnya, semuanya
z: tidak ada, tak ada, tidak satu pun, tak satu pun, tidak ada satu pun
b: indikator, indikatornya, indikator kinerja, indikator kinerja utama, iku
n: tidak, belum, tanpa, tak
d: dari
h: dibekali, dibiayai, didanai, didukung, dilengkapi, ditopang, ditunjang, memerlukan, memiliki,
    memperoleh, mempunyai, mendapat, mendapatkan, menerima, diberi, diberikan, menggunakan
H: beranggaran, berpagu, dianggari, dianggarkan, berbiaya
a: dikerjakan, dijalankan, dilaksanakan, diwujudkan, dicapai
m: alokasi, anggaran, anggarannya, biaya, dana, pagu, pagunya, pendanaan
"""
_PLAIN_WORDS: Final = (
    "ada adalah akhir alokasinya antaranya atas bahwa berjumlah dalam dapat di dicatat"
    " dilaporkan dinilai diperjanjikan ditetapkan diukur dukungan hanya ialah ini itu khusus"
    " langsung laporan oleh pada perlu sama sebanyak sebesar secara sejumlah sekali sendiri"
    " sudah tahun tahunan telah tercatat terdapat tersebut tersendiri terukur yang"
)
_PLAIN: Final = frozenset(_PLAIN_WORDS.split())
"""Words that say nothing of which of them it is."""

_PHRASES: Final = lettered(_TABLE)
_HAVE: Final = r"(?:(?P<neg>n?)d?(?:hm|H)|a(?P<not>n)m)m{0,2}"
_TOLD: Final = (
    pattern(rf"(?P<all>[qez])b{_HAVE}"),
    pattern(rf"dqb,(?P<all>[qez])b?{_HAVE}"),
    pattern(rf"b{_HAVE}(?P<all>q)b?"),
)
"""So many that have it, of so many so many, and how many they are told behind it."""
_MONEY: Final = word_set(
    "alokasi anggaran anggarannya beranggaran berbiaya berpagu biaya dana dianggari dianggarkan"
    " pagu pagunya pendanaan"
)


@needing("b", words=_MONEY, own=False)
def wrong_funded(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of indikator with a pagu, or without one, that are others."""
    if "indikator" not in parsed.sentence.text.casefold() or not parsed.is_of(facts.tahun):
        return
    letters, places = _letters(parsed)
    match = next((m for form in _TOLD if (m := form.match(letters)) and _ends(letters, m)), None)
    groups = {c.ref for c in parsed.chunks if c.ref is not None and c.letter in "SJUIK"}
    if match is None or len(groups) > 1 or any(ref.kind in "IK" for ref in groups):
        return
    of = next(iter(groups), None)
    members = facts.members(of.kind, of.id) if of is not None else facts.members()
    funded = how_many_funded(members)
    if not funded:
        return
    denied = bool(match["neg"] or match["not"])
    count = len(members) - funded if denied else funded
    if not _is_so(parsed, match, places, count, len(members)):
        what = "tanpa pagu" if denied else "yang mempunyai pagu"
        quote = parsed.sentence.quote(places[match.start("all")], places[match.end() - 1])
        so = f"indikator {what} {count} dari {len(members)}"
        yield Wrong(CACAH, quote, so, str(count), kedua=table_of(Alokasi))


def _ends(letters: str, match: re.Match[str]) -> bool:
    """Whether what is told ends there."""
    return letters[match.end() : match.end() + 1] in {"", ",", ";", ".", "("}


def _letters(parsed: Parsed) -> tuple[str, list[int]]:
    """One letter for each phrase, and the place of its first word."""
    tokens, texts = parsed.sentence.tokens, parsed.texts
    away = {
        at: c.last
        for c in parsed.chunks
        if c.when is not None or (c.letter in "SJU" and c.ref is not None)
        for at in [c.first]
    }
    letters, places, at = "", list[int](), parsed.chunks[0].first
    while at < len(texts):
        found, letter, last = longest(_PHRASES, texts, at), "x", at
        if at in away:
            letter, last = "k", away[at]
        elif tokens[at].number is not None:
            letter = "q"
        elif found is not None:
            letter, last = found[1], at + len(found[0]) - 1
        elif texts[at] in _PLAIN:
            letter = "k"
        elif texts[at] in ",;.(":
            letter = texts[at]
        if letter != "k":
            letters += letter
            places.append(at)
        at = last + 1
    return letters, places


def _is_so(parsed: Parsed, match: re.Match[str], places: list[int], count: int, every: int) -> bool:
    letter, place = match["all"], places[match.start("all")]
    if letter in "ez":
        return count == (every if letter == "e" else 0)
    chunk = next((c for c in parsed.chunks if c.first <= place <= c.last), None)
    said = chunk.number if chunk is not None else None
    exact = said is not None and said.is_count and not (said.unit or said.about or said.bound)
    return not exact or said is None or said.value == count
