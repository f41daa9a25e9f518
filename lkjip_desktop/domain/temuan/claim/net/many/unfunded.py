"""How many indikator have no pagu."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.scope import is_wished
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_SAID: Final = pattern(
    r"\bindikator(?: kinerja)?(?: yang)?(?: (?:belum|tidak|tak)"
    r" (?:didukung|dibiayai|memiliki|mempunyai|mendapat|mendapatkan|memperoleh|diberi|punya)"
    r"| tanpa)(?: dukungan| alokasi)?(?: pagu| anggaran| dana)\b(?P<behind>(?: \w+){0,2})"
)
_WORDS: Final = frozenset({"anggaran", "dana", "pagu"})
_SOME: Final = frozenset(
    {
        "antara", "antaranya", "bidang", "dari", "di", "hanya", "jenjang", "khusus", "lagi",
        "lainnya", "masing", "salah", "sasaran", "satu", "seksi", "tujuan", "usulan",
    }
)  # fmt: skip
_NONE: Final = frozenset({"ada", "terdapat"})
"""Behind a word that denies: tidak ada satu indikator pun."""
_LEFT: Final = frozenset({"cukup", "khusus", "memadai", "sendiri", "tambahan"})


@needing("qb ob", words=_WORDS)
def wrong_unfunded(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A number of indikator told to have no pagu that is another."""
    text = parsed.sentence.text.casefold()
    said = _SAID.search(text)
    if said is None or (not parsed.is_near(facts.tahun + 1) and not parsed.is_near(facts.tahun)):
        return
    many = [
        c
        for c, behind in zip(parsed.chunks, parsed.letters[1:], strict=False)
        if c.letter in "qo" and behind == "b"
    ]
    start = parsed.sentence.tokens[many[0].first].start if many else 0
    begins = text[start : said.start()].strip()
    if len(many) != 1 or many[0].number is None or " " in begins or is_wished(parsed, 0):
        return
    before = {token.text for token in parsed.sentence.tokens if token.start < start}
    behind = {*said["behind"].split()}
    number = many[0].number
    if not _NONE.isdisjoint(before):
        return
    if not number.is_count or number.bound or number.about or before & _SOME or behind & _LEFT:
        return
    if any(c.ref is not None and c.letter in "IKSUJ" for c in parsed.chunks):
        return
    members = facts.members()
    right = sum(not hasil.alokasi for hasil in members)
    if number.value != right and (right or number.value <= len(members)):
        quote = parsed.sentence.text[start : said.end() - len(said["behind"])]
        so = f"indikator tanpa pagu {right} dari {len(members)}"
        yield Wrong(CACAH, quote, so, str(right), kedua=table_of(Indikator))
