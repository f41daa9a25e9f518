"""Claims of how many there are: sasaran, indikator, tujuan, kegiatan, keluaran, revisions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lkjip_desktop.domain.model.entity import (
    Entity,
    Indikator,
    Kegiatan,
    RevisiPagu,
    Sasaran,
    Subsie,
    Tujuan,
)
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.many.recorded import (
    is_of_others,
    recorded,
)
from lkjip_desktop.domain.temuan.claim.kind.many.uncounted import (
    AGREED,
    IN_DOCUMENT,
    is_act,
    is_agreed,
    is_all_money,
    is_foreign,
    is_held,
    is_made,
    is_made_of,
    is_picked,
    is_reported,
    is_result,
    is_shared_out,
    stands_there,
)
from lkjip_desktop.domain.temuan.claim.language.chunk import Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_COUNT: Final = pattern(r"(?P<q>q)(?P<noun>[bJf])")
_IS: Final = pattern(
    r"(?:^|[,;])[cP]{0,2}(?P<noun>[bJ])(?:c{0,2}PD)?[cOt]{0,4}[cOtw](?P<q>q)(?P<again>b?)(?=$|[,.;])"
)
"""What is counted, and behind it how many there are: indikator kami enam."""
_SAID: Final = pattern(r"(?:[wPl]|Vk|D:?)[ch]{0,2}$|wbc$")
_WRITTEN: Final = pattern(r"(?P<verb>[Vc])(?:[ch]|c?p)?$")
_WRITING: Final = word_set(
    "dibahas dievaluasi dijelaskan dirumuskan disusun ditetapkan diturunkan diulas membahas"
    " memaparkan mengevaluasi menguraikan mengulas menjelaskan"
)
"""Verbs of who makes a plan, and of what tells of it."""
_ONCE: Final = frozenset({"awalnya", "semula", "tadinya"})
_HEADING: Final = pattern(r"p$")
"""A heading that counts what it tells of: Realisasi anggaran tiga kegiatan."""
_ACT: Final = pattern(r"xp[^xXRIKmNdvn]*$")
_PROVIDED: Final = frozenset({"disediakan", "disiapkan", "tersedia"})
_IN_ALL: Final = frozenset({"keseluruhan", "semua", "seluruh"})
"""What something is provided for, taken together: untuk seluruh sasaran tersedia empat kegiatan."""
_WITH_MONEY: Final = pattern(r"Pp[cO]?(?P<q>q)")
_SHARE_OF_ALL: Final = pattern(r"(?:[qX]|^X.*)[Nx]?p[^,;]*$")
"""What is done with a part of the money: separuh anggaran dibelanjakan melalui dua kegiatan."""
_NARROWED: Final = pattern(r"b[^,;:]{0,4}c[wc]{0,2}(?:p[^,;:]{0,4}q|[nva][^,;:]{0,8})[cw]{1,2}$")
"""A state of those that are counted behind it: indikator yang capaiannya di atas 96 ada 3."""
_IN_SOME: Final = pattern(r"q[Nx]?P$|Bq[^,;]{0,40}$")
"""Where so many of something are, or what a limit picks out: separuhnya di dua bidang."""
_UNNAMED: Final = pattern(r"f[cO]{0,2}[wV]$")
"""A section that is not named: kepala bidang memperjanjikan dua sasaran."""
_NAMED: Final = pattern(r"[(,:]?c?(?:[,g]{0,2}I(?:\([^()]{1,4}\))?)+")
"""Which they are: terangkat oleh satu indikator, yakni temuan pemeriksaan."""
_LISTED: Final = pattern(r"[,g][SJUDchP]{0,4}$")
_OPENS: Final = pattern(r"^[chPtO,]{0,6}$")
_GOES_ON: Final = pattern(
    r"^[cOt]{0,6}(?:$|[,.;:)]|,?g|P?[cP]?(?:t|q[bJ]|D|O|(?:S|J)(?!c{1,2}w?[nvpaMB]))|c?V[cP]{0,2}q?[fU]|[CV]?w(?:P|O|q|o|x|c|f|$)|c?e[Vw])"
)
_ONLY_COUNTS: Final = pattern(
    r"(?:^|[(:])(?:q[bJ][,g;]{0,2}){2,}(?:$|\))|(?:^|;)q[bJ](?:;|$)|\(q[bJ]\)$|^q[bJ](?:gp)+$"
)
"""Numbers of things side by side: Tiga sasaran, tujuh indikator."""
_EACH: Final = pattern(r"e[cP]?[bSJUKf]|C[^,;]*$")
"""Each of several has so many."""


_LISTED_IN: Final[Mapping[str, type[Entity]]] = {
    "indikator": Indikator, "kegiatan": Kegiatan, "keluaran": Kegiatan, "tujuan": Tujuan,
}  # fmt: skip
"""The lists that hold what is counted; else that of the sasaran."""


_WITH_EXAMPLE: Final = pattern(r"q[bJ],X[IKS]")
"""Some, of which one is named: 3 indikator, antara lain A, yang di bawah target."""


@needing(own=False)
def wrong_counts(parsed: Parsed, _own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Numbers of things that there are not so many of."""
    parsed = _unsigned(parsed) if parsed.has("DVtgwq") else parsed
    yield from _revised(parsed, facts)
    if not is_now(parsed, facts):
        return
    for match in _COUNT.finditer(parsed.letters):
        number = parsed.chunks[match.start()].number
        some = _WITH_EXAMPLE.match(parsed.letters, match.start())
        if number is not None and number.is_exact_count and not some:
            yield from _one(parsed, match, int(number.value), facts, tempat)
    for match in (
        _IS.finditer(parsed.letters) if parsed.has("bcq bOq btq bwq Jcq JOq Jtq Jwq") else ()
    ):
        place = match.start("q")
        number = parsed.chunks[place].number
        bare = number is not None and number.is_exact_count and _is_said(parsed, match)
        known, name = recorded(parsed, match, facts, tempat, whole=True) if bare else ((), "")
        if known and number is not None and number.value not in known:
            yield miscounted(parsed, match.start("noun"), place, known, name)


def _is_said(parsed: Parsed, match: re.Match[str]) -> bool:
    """Whether the number behind what is counted is of that: sasaran itu berjumlah tiga sasaran."""
    noun, again = parsed.chunks[match.start("noun")], parsed.chunks[match.end() - 1]
    verb = match.start("q") - 1
    counts = parsed.letters[verb] != "w" or parsed.word(verb) in {"ada", "berjumlah"}
    return counts and (not match["again"] or again.payload == (noun.payload or "sasaran"))


_SIGNED: Final = pattern(r"(?<=D)V[cPOx]{0,4}t{1,2}g(?=w)")


def _unsigned(parsed: Parsed) -> Parsed:
    """What a document holds, without when and by whom it was made."""
    match = _SIGNED.search(parsed.letters)
    if match is None:
        return parsed
    first, last = match.span()
    letters, chunks = parsed.letters, parsed.chunks
    return parsed._replace(
        letters=letters[:first] + letters[last:], chunks=chunks[:first] + chunks[last:]
    )


def is_now(parsed: Parsed, facts: Facts) -> bool:
    """Whether no time but this year is named, the period of the plan that is named left aside."""
    plan, told = str(facts.plan_end() or "-"), parsed.quote_of
    whens = (
        chunk.when
        for place, chunk in enumerate(parsed.chunks)
        if chunk.when is not None
        and not (_is_plan(parsed, place - 1) and told(chunk).endswith(plan))
        and not (_is_until(parsed, place - 1) and told(chunk).endswith((plan, "periode")))
        and not (told(chunk).startswith("tahun") and parsed.letters[place - 1 : place] == "q")
    )
    return all(not when.part and when.year in {0, facts.tahun} for when in whens)


def _is_until(parsed: Parsed, place: int) -> bool:
    return place >= 0 and parsed.quote_of(parsed.chunks[place]) in _UNTIL


_UNTIL: Final = frozenset({"sampai dengan", "hingga", "sampai"})


def _is_plan(parsed: Parsed, place: int) -> bool:
    return place >= 0 and parsed.chunks[place].payload == "renstra"


def _one(
    parsed: Parsed, match: re.Match[str], said: int, facts: Facts, tempat: str
) -> Iterator[Wrong]:
    left, right = parsed.letters[: match.start()], parsed.letters[match.end() :]
    provided = left.endswith("V") and parsed.word(len(left) - 1) in _PROVIDED
    reported = is_reported(parsed, match.start(), left)
    in_document = IN_DOCUMENT.match(right) if re.fullmatch("[cwhP]{0,3}", left) else None
    verb = in_document["verb"] if in_document is not None else None
    told = provided or (
        in_document is not None and stands_there(parsed, match.start(), match.end(), verb)
    )
    if _are_some(parsed, match, said) or not _is_told(parsed, match, told=told, shared=reported):
        return
    picked = in_document is not None and is_picked(parsed, match.end() + in_document.end())
    for_all = provided and any(parsed.word(at) in _IN_ALL for at in range(len(left)))
    each = _EACH.search(left) is not None and not for_all
    money = _WITH_MONEY.match(right)
    of_all = money is not None and is_all_money(parsed, match.end() + money.start("q"), facts)
    whole = not picked and (
        of_all
        or reported
        or _GOES_ON.match(right) is not None
        or is_agreed(parsed, match.end(), left)
    )
    known, name = recorded(parsed, match, facts, tempat, whole)
    if not known or said in known or ((each or not whole) and said < max(known)):
        return  # each of several has no more than all of them
    yield miscounted(parsed, match.start(), match.start("noun"), known, name)


def _is_told(parsed: Parsed, match: re.Match[str], *, told: bool, shared: bool) -> bool:
    """Whether it is told how many there are, and of nothing else before it."""
    letters, noun = parsed.letters, parsed.chunks[match.start("noun")]
    left, right = letters[: match.start()], letters[match.end() :]
    of_money = left == "d" and right.startswith(",") and "p" in right
    only = _ONLY_COUNTS.search(letters)
    noted = only and only.start() <= match.start() < only.end() and letters != match[0]
    shared = shared or is_shared_out(parsed, left) or is_made(parsed, left)
    shared = shared or is_made_of(parsed, match.start(), left)
    told = told or shared or of_money or bool(noted or re.fullmatch(r"[SU][(:–—]", left))
    told = told or _SAID.search(left) is not None
    told = told or (("w" in left or "l" in left) and _LISTED.search(left) is not None)
    told = told or is_held(parsed, left) or _is_written(parsed, left)
    opens = _OPENS.search(left) and _IS_WHAT.match(right)
    told = told or bool(opens and not _gets(parsed, match.end()))
    told = told or bool(_OPENS.search(left) and _are_agreed(parsed, noun))
    mean = left == "p" and parsed.chunks[0].payload == "rata"
    told = told or mean or bool(_HEADING.match(left) and re.fullmatch("[cOt]{0,3}", right))
    foreign = not of_money and is_foreign(parsed, left)
    foreign = foreign and not (shared or (_ACT.match(left) and is_act(parsed)))
    below = "K" in left and noun.payload == "keluaran"
    return told and not (foreign and noun.letter != "f" and not below)


_OF_SOME: Final = (_SHARE_OF_ALL, _IN_SOME, _NARROWED, _UNNAMED)
"""What stands before a number of some: separuhnya di dua bidang, indikator yang ... ada tiga."""


def _are_some(parsed: Parsed, match: re.Match[str], said: int) -> bool:
    """Whether so many are some, as those that are named, or that something is told of besides."""
    left, right = parsed.letters[: match.start()], parsed.letters[match.end() :]
    named, noun = _NAMED.match(right), parsed.chunks[match.start("noun")]
    return (
        (named is not None and named[0].count("I") == said)
        or left.endswith("aP")  # naik di empat indikator
        or any(form.search(left) for form in _OF_SOME)
        or bool(_LISTS.match(right) or _GIVEN_EACH.match(right))
        or not _ONCE.isdisjoint(parsed.texts[: parsed.chunks[match.start()].first])
        or is_result(parsed, left)
        or _is_of_polarity(parsed, noun)
    )


def _is_written(parsed: Parsed, left: str) -> bool:
    """Whether it is told of how many are made, or told of here: maka dirumuskanlah tiga sasaran."""
    match = _WRITTEN.search(left)
    verb = parsed.word(match.start("verb")) if match is not None else ""
    return verb.removesuffix("lah") in _WRITING


def _is_of_polarity(parsed: Parsed, noun: Chunk) -> bool:
    """Whether those of one polaritas are counted: dua indikator yang polaritasnya menurun."""
    behind = parsed.texts[noun.last + 1 : noun.last + 1 + _CLOSE]
    return any(text.startswith("polaritas") for text in behind)


def _are_agreed(parsed: Parsed, noun: Chunk) -> bool:
    """Whether it is told how many are agreed: tiga sasaran itulah yang diperjanjikan."""
    behind = parsed.texts[noun.last + 1 : noun.last + 1 + _CLOSE]
    return "yang" in behind and not AGREED.isdisjoint(behind)


_CLOSE: Final = 5
_GIVEN_EACH: Final = pattern(r"[^,;bqRp]{0,6}p[^,;bqR]{0,6},?c{0,2}C[cP]?q(?!b)")
"""What each of some is given: dua kegiatan mendapat tambahan pagu masing-masing Rp750 juta."""
_LISTS: Final = pattern(r",[cC]{1,2}[IK](?:[,g]{1,2}[IK])*,(?!g?[IK])")
"""Some that are named behind, and what is told of them: empat indikator, yaitu ..., belum."""


_IS_WHAT: Final = pattern(r"[cO]{0,2}w|c?V[cP]{1,2}U")
_GETTING: Final = frozenset({"memperoleh", "mendapat", "mendapatkan", "menerima"})


def _gets(parsed: Parsed, at: int) -> bool:
    """Whether those counted only get something: Tujuh indikator mendapat perhatian khusus."""
    first = parsed.chunks[at].first
    return not _GETTING.isdisjoint(parsed.texts[first : first + _CLOSE])


def miscounted(parsed: Parsed, first: int, last: int, known: frozenset[int], name: str) -> Wrong:
    """What is written from one chunk to another, which names what is counted."""
    noun = next(c for c in parsed.chunks[first : last + 1] if c.letter in "bJf")
    right = " atau ".join(map(str, sorted(known)))
    kind = Subsie if noun.letter == "f" else _LISTED_IN.get(noun.payload, Sasaran)
    so, quote = f"laporan ini mempunyai {right} {name}", parsed.quote(first, last)
    return Wrong(CACAH, quote, so, right, kedua=table_of(kind))


_REVISED: Final = pattern(r"q(?P<noun>b)|w(?P<times>q)b")


_LASTING: Final = frozenset({"selama", "sepanjang"})


def _is_of_year(parsed: Parsed, match: re.Match[str], facts: Facts) -> bool:
    """Whether it is told of all the year, and of a month only behind a comma: ..., yaitu Mei."""
    texts = [token.text for token in parsed.sentence.tokens[: parsed.chunks[match.start()].first]]
    whens = [chunk.when for chunk in parsed.chunks[: match.end()] if chunk.when is not None]
    now = all(not when.part and when.year in {0, facts.tahun} for when in whens)
    lasts = not _LASTING.isdisjoint(texts) and "tahun" in texts
    return now and lasts and parsed.letters[match.end() :].startswith(",")


_PAGU: Final = frozenset({"akhir", "awal", "pagu"})


def _revised(parsed: Parsed, facts: Facts) -> Iterator[Wrong]:
    """How often the pagu was changed."""
    money = {c.payload for c in parsed.chunks if c.letter == "p"} if "p" in parsed.letters else ()
    told = bool(_PAGU.intersection(money)) or "kali revisi anggaran" in parsed.sentence.text
    for match in _REVISED.finditer(parsed.letters) if told else ():
        noun = parsed.chunks[match.end() - 1]
        place = match.start("times") if match["times"] else match.start()
        verb = parsed.quote(match.start(), match.start()) if match["times"] else ""
        is_revision = noun.payload == "revisi" or (
            noun.payload == "kali" and verb.startswith(("direvisi", "diubah"))
        )
        number = parsed.chunks[place].number
        now = is_now(parsed, facts) or _is_of_year(parsed, match, facts)
        if now and is_revision and number is not None and number.is_count:
            known = facts.count("revisi")
            if known and number.value not in known and 0 not in known:
                quote = parsed.quote(place, match.end() - 1)
                right, so = str(min(known)), f"pagu direvisi {min(known)} kali"
                yield Wrong(CACAH, quote, so, right, kedua=table_of(RevisiPagu))


_ITEM: Final = pattern(r"[cP]{0,2}q(?P<noun>J)(?:[cPw]{1,4}qb)?[,.;g]*")
_SOME_OF: Final = frozenset("XSUIKqnzvma")
"""Letters of a lead-in that may tell of some of them."""

_PLANNED: Final = frozenset({"akan", "diusulkan", "direncanakan", "rancangan", "usulan"})


@needing("qJ", own=False)
def wrong_items(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of an item that are not those of its level: 3 sasaran dengan 6 indikator."""
    match = _ITEM.fullmatch(parsed.letters) if parsed.sentence.listed and parsed.under else None
    if match is None or not all(_is_of_all(lead, facts) for lead in parsed.under):
        return
    named = [c.payload for lead in parsed.under for c in lead.chunks if c.letter == "D"]
    document = named[-1] if named else ""
    first, noun = parsed.chunks[match.start("noun") - 1], parsed.chunks[match.start("noun")]
    said = first.number
    if said is None or not said.is_exact_count or noun.ref is None:
        return
    known = facts.count("sasaran", document, noun.ref.id)
    name = f"sasaran pada jenjang “{parsed.quote_of(noun)}”"
    if known - {0} and said.value not in known:
        yield miscounted(parsed, match.start("noun") - 1, match.start("noun"), known, name)


def _is_of_all(lead: Parsed, facts: Facts) -> bool:
    """Whether a lead-in tells of all that this office and its documents have now."""
    others = [at for at, c in enumerate(lead.chunks) if c.letter == "D" and is_of_others(lead, at)]
    told = _PLANNED.isdisjoint(lead.texts) and _SOME_OF.isdisjoint(lead.letters)
    return told and not others and is_now(lead, facts)
