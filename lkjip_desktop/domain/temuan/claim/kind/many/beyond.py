"""Which and how many indikator have a capaian, a share or an amount that lies beyond a figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import takewhile
from operator import lt
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kegiatan
from lkjip_desktop.domain.number.figure import round_half_up
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.group import SCOPE, group_of
from lkjip_desktop.domain.temuan.claim.kind.status import is_clear_of, is_of_some, text_of
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, THAN, Quantity
from lkjip_desktop.domain.temuan.claim.scope import is_clear
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at, table_of
from lkjip_desktop.domain.temuan.wording import percentage

BOUNDED: Final = pattern(
    rf"(?P<all>[ezo]|z?q)(?:dq)?b(?P<scope>{SCOPE})[cPOtw]{{0,3}}(?:(?P<funded>c[wV]?p)(?=c?p))?(?:p[cMt]{{0,3}}|M)(?P<than>[Bv])c?(?P<q>q)"
)


BOUNDED_OF: Final = pattern(
    rf"(?:^|[,;])c?p(?P<all>[eo]|q)b(?P<scope>{SCOPE})[cPOt]{{0,2}}(?P<than>[Bv])c?(?P<q>q)"
)
HAVING_BOUND: Final = pattern(
    r"(?:^|[,;])[cP]{0,2}p(?P<than>[Bv])c?(?P<q>q)[cPtVwh]{1,3}(?P<all>q)b$"
)
"""Beyond what something lies, and behind it of how many: capaian di atas 100 persen diraih tiga."""
HAD: Final = word_set(
    "diraih dibukukan dicatat dicapai dicatatkan dimiliki diperoleh ditorehkan ditunjukkan dialami"
    " terdapat ada terjadi tercatat"
)
_SHARES: Final = {"capaian": "capaian", "serapan": "serapan", "belanja": "serapan"}
_AMOUNTS: Final = {"pagu": "pagu", "sisa": "sisa"}
_ABSORBING: Final = frozenset({"menyerap", "terserap"})


def wrong_beyond_figure(parsed: Parsed, match: re.Match[str], facts: Facts) -> Iterator[Wrong]:
    start, place, than = match.start("all"), match.start("q"), match.start("than")
    since = match.end("funded") if match.groupdict().get("funded") else match.start()
    if since > match.start() and parsed.chunks[since - 1].payload != "pagu":
        return
    props = (c.payload for c in parsed.chunks[since:place] if c.letter == "p")
    prop = next(props, "capaian")
    limit, said = parsed.chunks[place].number, text_of(parsed, than)
    compare = THAN.get(said)
    noun = next(c for c in parsed.chunks[match.start() : match.end()] if c.letter == "b")
    of_lines = noun.payload == "keluaran"
    counted = noun.payload == "indikator" or of_lines
    column = _column(parsed, prop, limit, match) if counted else ""
    if limit is None or compare is None or not column:
        return
    group = group_of(parsed, start, match.end(), facts)
    if group is None or not is_clear(parsed, start, "SJU"):
        return
    if of_lines:
        if column != "serapan" or not {*"SJUK"}.isdisjoint(parsed.letters):
            return
        lines = (line for line in facts.lines() if line.kegiatan.jenis == noun.payload)
        reached = numbers_of(getattr(line, column) for line in lines)
    else:
        but = _excepted(parsed)
        rows = (facts.indikator(row) for row in group.daftar_id if row not in but)
        reached = numbers_of(getattr(row, column) for row in rows)
    if limit.step < 1:  # told to its decimals, as those are shown that it is a limit of
        reached = [round_half_up(nilai / limit.step, 0) * limit.step for nilai in reached]
    count = sum(compare(nilai, limit.value) for nilai in reached)
    quantifier = parsed.chunks[start]
    told = quantifier.number
    if quantifier.letter == "z":
        right = count == 0
    elif quantifier.letter in "eo":
        denied = parsed.letters[:start].endswith("n")
        right = (count == len(reached)) != denied
    else:
        right = told is None or told.about or not told.is_count or told.value == count
    if not right:
        so = f"{column} {said} {parsed.quote(place, place)} ada pada {count} dari {len(reached)}"
        quote = parsed.quote(min(start, place), max(start, place))
        kedua = table_of(Kegiatan if of_lines else Indikator)
        yield Wrong(CACAH, quote, f"{so} {noun.payload}", str(count), kedua=kedua)


def _excepted(parsed: Parsed) -> set[str]:
    """The indikator that are left out: selain A dan B, tidak ada yang di bawah 95 persen."""
    since = next((at for at, text in enumerate(parsed.texts) if text in _EXCEPT), None)
    behind = [c for c in parsed.chunks if since is not None and c.first > since]
    listed = takewhile(lambda c: c.letter in "I,gc", behind)
    return {c.ref.id for c in listed if c.letter == "I" and c.ref is not None}


_EXCEPT: Final = frozenset({"kecuali", "selain"})


def _column(parsed: Parsed, prop: str, limit: Quantity | None, match: re.Match[str]) -> str:
    """Whose figure lies beyond a limit; "" where that cannot be told."""
    if limit is None or limit.live:
        return ""
    if limit.unit == RUPIAH:
        return _AMOUNTS.get(prop, "")
    told = {parsed.quote_of(c) for c in parsed.chunks[match.start() : match.end()]}
    absorbed = prop != "belanja" or not told.isdisjoint(_ABSORBING)
    return _SHARES.get(prop, "") if limit.unit == PERCENT and absorbed else ""


_NAMED: Final = pattern(
    r"b[cP]{0,2}(?P<prop>p?)c?(?P<than>B)(?P<q>q),?(?P<as>[kxXch])"
    r"(?P<who>I(?:(?:,?g|,)I){0,11})[.;]?$"
)
_ALONE: Final = pattern(r"^(?P<who>I)[cO]{0,2}(?P<prop>)(?P<than>B)(?P<q>q)[.;]?$")
_LINKS: Final = frozenset(
    {
        "adalah", "antara lain", "contohnya", "di antaranya", "hanya", "ialah", "misalnya",
        "seperti", "yaitu", "yakni",
    }
)  # fmt: skip
_SHORT_OF: Final = frozenset({"belum mencapai", "tidak mencapai"})


@needing("bBqI IBq", own=False)
def wrong_beyond(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Those named that are not beyond the share that is told."""
    some = _NAMED.search(parsed.letters)
    match = some or _ALONE.match(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun) or parsed.under:
        return
    named = some is None or is_of_some(parsed, match.start())
    link = text_of(parsed, some.start("as")) if some is not None else "yaitu"
    than, said = text_of(parsed, match.start("than")), parsed.chunks[match.start("q")].number
    compare = lt if than in _SHORT_OF else THAN.get(than)
    if not named or link not in _LINKS or compare is None or said is None or said.unit != PERCENT:
        return
    prop = parsed.chunks[match.start("prop")].payload if match["prop"] else ""
    quote = parsed.quote(match.start(), match.end("who") - 1)
    who = [c.ref.id for c in parsed.chunks[match.start("who") : match.end("who")] if c.ref]
    for row in who if prop in {"", "capaian"} else ():
        hasil = facts.indikator(row)
        if hasil is None or not isinstance(hasil.capaian, Fraction):
            return
        sure = prop or (is_clear_of(hasil, said) and not compare(said.value + 1, said.value))
        if sure and not compare(hasil.capaian, said.value):
            reached = percentage(hasil.capaian, facts.settings.desimal)
            so = f"capaian {facts.name(row)} {reached}"
            yield Wrong(KEADAAN, quote, so, reached, kedua=at(hasil.indikator, "realisasi"))
            return
