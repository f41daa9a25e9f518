"""Numbers told of a free table or of the office: rows beyond a figure, largest kind, sections.

Dua kecamatan mengalami lebih dari 20 kejadian; guru merupakan yang terbanyak; Kepala Kantor
membawahi tiga pejabat struktural; tiga kelompok substansi dan satu sekretariat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of
from lkjip_desktop.domain.temuan.wording import percentage

_FORM: Final = pattern(
    r"^(?:(?:hanya|ada|terdapat|sebanyak|cuma) ){0,2}(?P<many>#) (?P<noun>\w+)"
    r"(?P<lead>(?: \w+){0,6}?)"
    r" (?P<how>lebih dari|di atas|melebihi|kurang dari|di bawah|tidak sampai) (?P<than>#)"
    r"(?P<what>(?: \w+){0,5})$"
)
_LESS: Final = frozenset({"di bawah", "kurang dari", "tidak sampai"})
_BOTH: Final = 2


@needing("q", own=False, figure=True, words={"atas", "bawah", "dari", "melebihi", "sampai"})
def wrong_over(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """How many rows lie beyond a figure in the column that is told, where others do."""
    tokens = parsed.sentence.tokens
    places = [n for n, t in enumerate(tokens) if t.kind == NUMBER and not is_year(t)]
    every = facts.free_now() if len(places) == _BOTH else ()
    told = [
        "#" if n in places else token.text
        for n, token in enumerate(tokens)
        if not (token.kind == MARK and n == len(tokens) - 1)
    ]
    match = _FORM.match(" ".join(told).removesuffix(" .")) if every else None
    if match is None or not parsed.is_of(facts.tahun):
        return
    many, than = (tokens[n].number for n in places)
    if many is None or than is None or not (many.is_count and than.is_count):
        return
    texts = texts_of(parsed, set())
    found = [
        (crowd, column)
        for crowd in (crowd_of(texts, *pair) for pair in every)
        if (column := _column(crowd, match["noun"], match["lead"] + match["what"], facts))
        is not None
    ]
    if len(found) == 1:
        yield from _held(parsed, *found[0], many, than, less=match["how"] in _LESS)


def _column(crowd: Crowd, noun: str, said: str, facts: Facts) -> int | None:
    """The one column that is told of rows called so, where a table knows all the words."""
    if crowd.spans or words(crowd.table.kunci)[:1] != (noun,):
        return None
    known, beside = known_to(crowd, facts), said.split()
    columns = crowd.columns_in(beside) or crowd.column_of(beside)
    alone = len(columns) == 1 and all(stem(word) in known or is_generic(word) for word in beside)
    return columns[0] if alone else None


def _held(
    parsed: Parsed, crowd: Crowd, column: int, many: Quantity, than: Quantity, *, less: bool
) -> Iterator[Wrong]:
    values = [crowd.sum_of((n,), (column,)) for n in range(len(crowd.rows))]
    known = [x for x in values if x is not None]
    beyond = sum(x < than.value if less else x > than.value for x in known)
    if len(known) == len(values) and many.value != beyond:
        quote = parsed.sentence.quote(0, len(parsed.texts) - 1)
        so = f"{crowd.call((), (column,))} yang demikian {beyond} dari {len(known)} baris"
        yield Wrong(ANGKA, quote, so, str(beyond), kedua=crowd.table.lokasi)


_BELOW: Final = pattern(r"(?:^|,)c?(?P<head>x)O?(?P<verb>w)(?P<all>q)(?P<who>N)x{0,2}(?=$|[,.;])")
_HEADS: Final = frozenset({"direktur", "kepala", "ketua", "pimpinan"})
_OVER: Final = frozenset({"dibantu", "dibantu oleh", "membawahi", "membawahkan"})
_RANKED: Final = frozenset({("pejabat",), ("pejabat", "struktural"), ("orang", "pejabat")})
_RANKED_TOO: Final = frozenset({("orang", "pejabat", "struktural"), ("pejabat", "eselon")})


@needing("xwqN", own=False, figure=True)
def wrong_below(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """Numbers of those below the head that are others, where the head of each section is known."""
    match = _BELOW.search(parsed.letters)
    if match is None or parsed.word(match.start("head")) not in _HEADS:
        return
    said = parsed.chunks[match.start("all")].number
    first, last = parsed.chunks[match.start("who")].first, parsed.chunks[match.end() - 1].last
    who = parsed.texts[first : last + 1]
    known = facts.heads()
    verb = parsed.quote_of(parsed.chunks[match.start("verb")])
    if verb not in _OVER or who not in _RANKED | _RANKED_TOO or not known or said is None:
        return
    if said.is_exact_count and said.value not in known:
        right = " atau ".join(map(str, sorted(known)))
        quote = parsed.quote(match.start("head"), match.end() - 1)
        yield Wrong(
            CACAH, quote, f"{right} pejabat mengepalai bagian", right, kedua=table_of(Subsie)
        )


_PLACES: Final = frozenset({"tugas_fungsi", "struktur_organisasi"})
_LISTED: Final = pattern(r"[wl][ch]{0,2}(?:q[^q;:().]{1,8}[,g]{1,2}){0,4}$")
"""What a number stands behind: terdiri atas, membawahi, memiliki, or the one before it."""
_BARE: Final = word_set("anggota bagian balai kantor kelompok kepala orang pos tim unit")
"""Nouns that by themselves may count other things."""
_ENDS: Final = frozenset({"", ",", ".", ";", "dan", "di", "pada", "sedangkan", "serta", "yang"})


@needing("wq lq", own=False, figure=True)
def wrong_sections(parsed: Parsed, _own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Numbers of the parts of the office that there are not so many of."""
    if tempat not in _PLACES or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    texts = (*parsed.texts, "", "")
    for place, chunk in enumerate(parsed.chunks):
        said = chunk.number
        if chunk.letter != "q" or said is None or not said.is_count or said.about or said.bound:
            continue
        if parsed.letters[place + 1 : place + 2] == "f" or not _LISTED.search(
            parsed.letters[:place]
        ):
            continue
        at = chunk.last + 1
        for noun in (texts[at : at + 2], texts[at : at + 1]):
            behind = texts[at + len(noun)] if at + len(noun) < len(texts) else ""
            if behind not in _ENDS or not all(noun) or noun[-1] in _ENDS or {*noun} <= _BARE:
                continue
            known = facts.count("bagian", " ".join(noun))
            if known and said.value not in known:
                right, name = str(max(known)), " ".join(noun)
                quote = parsed.sentence.quote(chunk.first, at + len(noun) - 1)
                so = f"laporan ini mempunyai {right} {name}"
                yield Wrong(CACAH, quote, so, right, kedua=table_of(Subsie))
            if known:
                break


_IS: Final = "(?:merupakan|adalah|menjadi|ialah)"
_TOP: Final = pattern(
    rf"^(?P<one>[^,;:]{{1,60}}?) {_IS} (?P<fill>(?:\w+ ){{0,4}}?)"
    r"(?P<top>terbesar|terbanyak|paling banyak|paling besar|paling sedikit|terkecil|tersedikit)"
    r"(?: , (?:disusul|diikuti|lalu|kemudian)(?: oleh)? (?P<two>[^,;:]{1,60}))?$"
)
_MOSTLY: Final = pattern(
    r"^(?:sebagian besar|mayoritas|kebanyakan) (?P<fill>\w+(?: \w+){0,3}?) "
    r"(?:merupakan|adalah|ialah|berstatus|berjenis kelamin) (?P<one>[^,;:]{1,60})$"
)
_KINDS: Final = word_set(
    "bagian golongan jabatan jenis kategori kelompok status tenaga unsur yang personel pegawai"
)
_FEWEST: Final = frozenset({"paling sedikit", "terkecil", "tersedikit"})
_WORDS: Final = frozenset(
    {"besar", "kebanyakan", "mayoritas", "paling", "terbanyak", "terbesar", "terkecil"}
    | {"tersedikit"}
)
_HALF: Final = Fraction(50)


@needing(own=False, words=_WORDS)
def wrong_kinds(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A kind that is told as the largest or the smallest, or as most of all, and is not."""
    every = facts.free_now()
    text = " ".join(parsed.texts).removesuffix(" .")
    match = (_TOP.match(text) or _MOSTLY.match(text)) if every else None
    if match is None or not parsed.is_of(facts.tahun):
        return
    texts = texts_of(parsed, set())
    crowds = [crowd_of(texts, *pair) for pair in every]
    found = [(crowd, n) for crowd in crowds if (n := _kind(crowd, match["one"], facts)) is not None]
    fill = [word for word in match["fill"].split() if word not in _KINDS]
    if len(found) == 1 and _is_known(found[0][0], fill, facts):
        yield from _most_held(parsed, match, *found[0], facts)


def _kind(crowd: Crowd, words: str, facts: Facts) -> int | None:
    """The one column of a table of one sort that words name, and nothing else."""
    if not crowd.whole or crowd.spans:
        return None
    said = [word for word in words.split() if word not in _KINDS]
    columns = crowd.columns_in(said) or crowd.columns_in(words.split())
    return columns[0] if len(columns) == 1 and _is_known(crowd, said, facts) else None


def _is_known(crowd: Crowd, words: Sequence[str], facts: Facts) -> bool:
    known = known_to(crowd, facts)
    return all(stem(word) in known for word in words)


def _most_held(
    parsed: Parsed, match: re.Match[str], crowd: Crowd, column: int, facts: Facts
) -> Iterator[Wrong]:
    sums = [crowd.sum_of((), (n,)) for n in range(len(crowd.table.kolom))]
    known = [x for x in sums if x is not None]
    if len(known) < len(sums) or not sum(known):
        return
    quote = parsed.sentence.quote(0, len(parsed.texts) - 1)
    if "top" not in match.re.groupindex:
        share = known[column] * 100 / sum(known)
        if share < _HALF:
            right = percentage(share, 2)
            so = f"{crowd.call((), (column,))} {right}"
            yield Wrong(KEADAAN, quote, so, right, kedua=crowd.table.lokasi)
        return
    way = -1 if match["top"] in _FEWEST else 1
    two = _kind(crowd, match["two"], facts) if match["two"] else None
    order = [column, *([two] if two is not None else [])]
    for place, n in enumerate(order):
        before = sum((x - known[n]) * way > 0 for x in known)
        if before > place:
            ranked = sorted(range(len(known)), key=lambda x: -known[x] * way)
            best = crowd.table.kolom[ranked[place]][0]
            most, own = (format_number(known[x], 0) for x in (ranked[place], n))
            so = f"“{best}” pada tabel “{crowd.table.judul}” {most}, bukan yang {own}"
            yield Wrong(KEADAAN, quote, so, best, kedua=crowd.table.lokasi)
            return
