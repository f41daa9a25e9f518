"""Tokens of a text: its sentences cut into words, quantities, times and marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from operator import itemgetter
from typing import Final

from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import parse_entry
from lkjip_desktop.domain.number.numeral import RefusedNumber
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.forms import telling
from lkjip_desktop.domain.temuan.claim.language.layout import LaidText, blocks
from lkjip_desktop.domain.temuan.claim.language.lexicon import UNITS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity
from lkjip_desktop.domain.temuan.text.singkatan import SHORTENED, ends_shortened, panjang
from lkjip_desktop.domain.temuan.text.terbilang import KATA, RIBUAN, read_words

WORD, NUMBER, ORDINAL, MARK = "word", "number", "ordinal", "mark"
_LIVE: Final = "\ufffc"
_ANY: Final = Quantity(Fraction(0), Fraction(1), live=True)
"""What stands for it; it has no value of its own."""

_END: Final = pattern(r"[.!?]\s+")
_DROPPED: Final = pattern(r"\*+(?![ \t])|(?<=\S)\*+|`|~~|__+")
_SPACED: Final = pattern(r"\b((?:tabel|gambar)\s\d\.)\s(\d{1,3}(?!\w))", re.IGNORECASE)
"""A number with a space in it, as Word writes captions: Tabel 2. 1."""
_TOKEN: Final = pattern(
    r"(?=[^\s.])(?:(?P<kata>(?!Rp\.?\s?\d)[^\W\d_]{1,80}(?![^\W_]|[-.]\d))"
    r"|(?:(?P<rupiah>Rp\.?[ \u00a0]{0,2})|(?<![\w.,]))"
    r"(?P<angka>(?:(?<![^\s(])[-−])?\d{1,40}(?:[.,]\d{1,40}){0,12})(?!\w|[.]\w)(?:,-|,--|,–)?"
    r"(?P<persen>[ \u00a0]?%)?"
    r"|(?P<kode>\d{1,3}(?:\.\d{1,3}){0,3}\.?[A-Z](?![\w%])"
    r"|[A-Z]{1,5}[-.]?\d{1,3}(?:\.\d{1,3}){0,3}(?![\w%]))"
    r"|(?P<lain>[^\W_]{1,80})|(?P<tanda>[,:;()=\ufffc–—])"
    r"|(?P<lambang>→|->|&|(?:[≥≤]|[<>]=?)(?=\s?(?:Rp|\d)))|(?P<strip>(?<=\d)-(?=\d))"
    r"|(?P<per>(?<![\d/]\d/)(?<=\d)/(?=\d)|(?<=\d )/(?= \d)))"
)
"""Every repeat before something else is bounded: else a long text takes its square in time."""

_TRIGGERS: Final = (
    "target", "batas", "capaian", "realisasi", "serapan", "lebih ", "melebihi", "tercapai",
    "semua ", "seluruh", "pagu ", "terlampaui", "terpenuhi", "tertinggi", "terendah",
    "terbesar", "terkecil", "terbanyak", "paling ", " lalu", "sebelumnya", "satu", "dua",
    "tiga", "empat", "lima", "enam", "separuh", "setengah", "tujuh", "delapan", "sembilan",
    "puluh", "belas", "anggaran di", "pagu di", "direncanakan", "dijanjikan",
    "diperjanjikan", "dicanangkan", "disanggupi", "disepakati", "janji", "rencana.", "harapan",
    "puncak", "peringkat", "urutan", "juara", "juru kunci", "buncit", "menumpuk", "terserap",
    "sisa anggaran", "sisa pagu", "polari", "tidak ada ", "belum ada ", "tidak memiliki",
    "mayoritas ", "kebanyakan ", "terluas", "tersempit", "terpanjang", "terdalam",
    "belum memiliki", "tidak mempunyai", "belum mempunyai", "tidak terdapat", "diampu", "pengampu",
    "anggung jawab",
    "mengampu", "revisi anggaran", "anggaran dilak", "belanja barang", "belanja modal",
    "belanja pegawai", "efisien", "boros", " belum ", "yang tidak ", "memuncak",
)  # fmt: skip
"""A sentence without any of these claims nothing that could be held against a figure."""

_ONES: Final = {
    "pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "keenam": 6,
    "ketujuh": 7, "kedelapan": 8, "kesembilan": 9, "kesepuluh": 10, "kesebelas": 11,
}  # fmt: skip
_SINGLE: Final = {"seorang": "orang", "sebuah": "buah", "seekor": "ekor", "sekali": "kali"}
_VERY: Final = word_set(
    "baik banyak bermanfaat besar buruk cepat jarang jauh kecil lambat membantu memuaskan mudah"
    " penting rendah sedikit sering sulit tinggi"
)
"""Behind these words "sekali" tells how much, and not how often."""
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8}
ROMAN: Final = _ROMAN
_SCALE: Final = {**RIBUAN, "m": 10**9, "jt": 10**6, "rb": 10**3}
_YEARS: Final = range(1945, 2061)


_YEAR_LENGTH: Final = 4


class Token(NamedTuple):
    """A word, a number or a mark, and where it stands in its sentence."""

    kind: str
    text: str
    """In lower case; of a code without its dots."""
    start: int
    end: int
    number: Quantity | None = None


class LaidTable(NamedTuple):
    """A table within a text."""

    head: tuple[Sentence, ...]
    """Empty where it has none."""
    rows: tuple[tuple[Sentence, ...], ...]
    told: tuple[tuple[str, ...], ...]
    """What is written in each row from its first cell to the end of this one."""


class Sentence(NamedTuple):
    """A sentence, its text as it is written and its tokens; or a table, which has none."""

    text: str
    tokens: tuple[Token, ...]
    under: tuple[Sentence, ...] = ()
    """The lead-ins that the list it is an item of stands under, the outermost first."""
    table: LaidTable | None = None
    listed: bool = False
    """Whether it is an item of a list."""

    def quote(self, first: int, last: int) -> str:
        """What is written from one token to another, both counted in."""
        return self.text[self.tokens[first].start : self.tokens[last].end].strip(" ,;:()")


@lru_cache(maxsize=20_000)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text that may claim something; a live figure is a number unknown."""
    plain = _hide_live(text) if "{{" in text else text
    if "abel " in plain or "ambar " in plain:
        plain = _SPACED.sub(r"\1\2 ", plain)
    if any(mark in plain for mark in "*`~_"):
        plain = _DROPPED.sub("", plain)
    return tuple([said for block in blocks(plain) for said in _said(block)])


def _said(block: LaidText) -> Iterator[Sentence]:
    """The sentences of a line, or a table as one of them."""
    if block.rows:
        head, rows = tuple(map(lexed, block.head)), block.rows
        cells = tuple([tuple(map(lexed, row)) for row in rows])
        yield Sentence("", (), _leads(block), LaidTable(head, cells, block.told))
    elif block.under or _may_claim(block.text):
        for part in _parts(block.text):
            said = part.strip()
            claims = block.under or said == block.text or _may_claim(said)
            if claims and 0 < len(said) <= _LONGEST:
                yield lexed(said)._replace(under=_leads(block), listed=block.listed)


def _leads(block: LaidText) -> tuple[Sentence, ...]:
    return tuple(map(lexed, block.under))


@lru_cache(maxsize=20_000)
def lexed(text: str) -> Sentence:
    """A sentence with its tokens."""
    plain = _NUMBERED.sub(lambda match: " " * len(match[0]), text) if ")" in text else text
    return Sentence(text, _joined(tuple(_tokens(plain))))


_NUMBERED: Final = pattern(r"(?:^|(?<=[:;,] )|(?<= dan ))\(?(?:\d{1,2}|[a-z])\)(?= )")
"""The number of an item within a sentence: (1) surat pindah; (2) legalisasi."""


def _parts(line: str) -> Iterator[str]:
    """The sentences of a line."""
    start = 0
    for match in _END.finditer(line):
        end = match.start() + 1
        if not ends_shortened(line[start:end], line[match.end() :]):
            yield line[start:end]
            start = match.end()
    yield line[start:]


_LONGEST: Final = 2_000
"""Letters of a sentence; what is longer is none, and is not read."""


def _may_claim(sentence: str) -> bool:
    if _DIGIT.search(sentence):
        return True
    low = sentence.casefold()
    return any(map(low.__contains__, _TRIGGERS)) or not telling().isdisjoint(_WORD.findall(low))


_DIGIT: Final = pattern(r"\d")
_WORD: Final = pattern(r"[a-z]+")


@lru_cache(maxsize=20_000)
def name_tokens(text: str, *, commas: bool = False) -> tuple[Token, ...]:
    """The words, codes and numbers of a name, and its commas where they are asked for."""
    tokens = _joined(tuple(_tokens(text.strip())))
    return tuple([x for x in tokens if x.kind != MARK or (commas and x.text == ",")])


_TOKEN_LIVE: Final = pattern(r"\{\{[^{}\n]{0,300}\}\}")


def _hide_live(text: str) -> str:
    return _TOKEN_LIVE.sub(_LIVE, text)


_STRESSED: Final = pattern(
    r"(?!(?:jum|maka|masa|seko|isti|se)lah)[^\W\d_]{3,60}lah yang\b", re.IGNORECASE
)
"""A word that is told with stress: bendunglah yang; no word that ends so by itself."""


def _tokens(line: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(line):
        kind, (start, end) = match.lastgroup, match.span()
        if kind in {"kata", "lain"}:
            said = match[0].casefold()
            if said.endswith("lah") and _STRESSED.match(line, start):
                said, end = said[:-3], end - 3
            if said in SHORTENED:
                for word in panjang(line, said, start, end).split():
                    yield Token(WORD, word, start, end)
            else:
                yield Token(WORD, said, start, end)
        elif kind == "kode":
            yield Token(WORD, match[0].casefold().replace(".", "").replace("-", ""), start, end)
        elif kind == "lambang":
            for word in _SIGNS[match[0]].split():
                yield Token(WORD, word, start, end)
        elif kind in {"tanda", "strip", "per"}:
            yield _mark(match[0].replace("-", "–"), start, end)
        else:
            yield _number(match, start, end)


_SIGNS: Final = {
    "→": "menjadi", "->": "menjadi", "&": "dan",
    "≥": "tidak kurang dari", ">=": "tidak kurang dari", ">": "lebih dari",
    "≤": "tidak lebih dari", "<=": "tidak lebih dari", "<": "kurang dari",
}  # fmt: skip


def _mark(text: str, start: int, end: int) -> Token:
    if text == _LIVE:
        return Token(NUMBER, text, start, end, _ANY)
    return Token(MARK, text, start, end)


def _number(match: re.Match[str], start: int, end: int) -> Token:
    text = match["angka"]
    if text.isdigit() and text.startswith("0") and text.strip("0"):
        return Token(WORD, match[0], start, end)  # the 02 of a ship or of a room
    try:
        read = parse_entry(text.replace("−", "-"))
    except RefusedNumber:
        return Token(WORD, match[0], start, end)
    if not isinstance(read.nilai, Fraction):
        return Token(WORD, match[0], start, end)
    unit = RUPIAH if match["rupiah"] else PERCENT if match["persen"] else ""
    whole = Fraction(re.sub(r"\D", "", text)) == abs(read.nilai)
    places = 0 if whole else len(re.split("[.,]", text)[-1])
    nilai, step = read.nilai, Fraction(1, 10**places)
    if unit == RUPIAH and whole is False and text.count(".") and text.endswith((",00", ",0")):
        step = Fraction(1)
    if unit == PERCENT and _LONE_DOT.fullmatch(text):  # no share has thousands of percent
        nilai, step = nilai / 1000, Fraction(1, 1000)
    return Token(NUMBER, text, start, end, Quantity(nilai, step, unit))


_LONE_DOT: Final = pattern(r"-?\d{1,3}\.\d{3}")


def is_year(token: Token) -> bool:
    """Whether a bare number of four digits names a year."""
    number = token.number
    return (
        token.kind == NUMBER
        and number is not None
        and number.unit == ""
        and len(token.text) == _YEAR_LENGTH
        and token.text.isdigit()
        and int(token.text) in _YEARS
    )


_OF_POINTS: Final = frozenset({"persen", "persentase"})
_NUMERIC: Final = frozenset({*KATA, *_SINGLE, *_ONES, "ke"})


_HALVES: Final = {
    "setengah": 2, "setengahnya": 2, "separuh": 2, "separuhnya": 2, "sepertiga": 3,
    "sepertiganya": 3, "seperempat": 4, "seperempatnya": 4, "seperlima": 5, "seperlimanya": 5,
    "sepersepuluh": 10, "seperduapuluh": 20,
}  # fmt: skip
_MERGING: Final = _NUMERIC.union(_HALVES, _OF_POINTS)
_KIND, _TEXT = itemgetter(0), itemgetter(1)


def _joined(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Numbers in words made numbers, scales and units joined to them, words in brackets dropped."""
    numbers = NUMBER in map(_KIND, tokens) or not _MERGING.isdisjoint(map(_TEXT, tokens))
    return tuple(_merged(tokens)) if numbers else tokens


def _merged(tokens: tuple[Token, ...]) -> Iterator[Token]:
    place, last = 0, len(tokens)
    while place < last:
        token = tokens[place]
        if token.kind == NUMBER:
            token, place = _with_scale(tokens, place)
            place = _past_words(tokens, place, token)
            limit = _limit_behind(tokens, place)
            if limit:
                yield from (Token(WORD, word, token.start, token.start) for word in limit.split())
                token = token._replace(end=tokens[place + 1].end)
                place += 2
        elif token.text in _NUMERIC:
            token, place = _numeric(tokens, place)
        elif token.text in _HALVES:
            token, place = _half(tokens, place)
        elif token.text in _OF_POINTS and place and tokens[place - 1].text == "poin":
            place += 1
            continue
        else:
            place += 1
        yield token


_LIMITS_BEHIND: Final = {
    ("atau", "lebih"): "tidak kurang dari", ("ke", "atas"): "tidak kurang dari",
    ("atau", "kurang"): "tidak lebih dari", ("ke", "bawah"): "tidak lebih dari",
}  # fmt: skip
_GOING_ON: Final = word_set(
    "awal baik banyak besar cepat dari kecil lambat lama murah panjang pendek rendah sedikit"
    " singkat tepat tinggi"
)
"""Behind "atau lebih" these make it another thing than a limit: 90 persen atau lebih tinggi."""


def _limit_behind(tokens: tuple[Token, ...], place: int) -> str:
    """The words of a limit that is told behind its number: 100 persen atau lebih."""
    behind = [token.text for token in tokens[place : place + 3]]
    limit = _LIMITS_BEHIND.get((behind[0], behind[1]), "") if behind[1:] else ""
    return "" if behind[2:] and behind[2] in _GOING_ON else limit


_TENS: Final = frozenset({"belas", "puluh"})
"""What is said behind a number from one to nine: kedua belas, kelima puluh."""


def _together(tokens: tuple[Token, ...], place: int) -> tuple[Token, int] | None:
    """A number of two words that tells of all of so many: kedua belas butir itu."""
    value, behind = _ONES[tokens[place].text], tokens[place + 1 : place + 2]
    if not behind or behind[0].text not in _TENS or not 1 < value < _TEN:
        return None
    total = value + _TEN if behind[0].text == "belas" else value * _TEN
    first, last = tokens[place], behind[0]
    text = f"{first.text} {last.text}"
    return Token(ORDINAL, text, first.start, last.end, _count(total)), place + 2


_TEN: Final = 10


def _numeric(tokens: tuple[Token, ...], place: int) -> tuple[Token, int]:
    """What a word of number makes with those behind it."""
    token = tokens[place]
    tens = _together(tokens, place) if token.text in _ONES else None
    if tens is not None:
        return tens
    if token.text in _ONES:
        return token._replace(kind=ORDINAL, number=_count(_ONES[token.text])), place + 1
    if token.text == "ke":
        following = tokens[place + 1] if place + 1 < len(tokens) else token
        to = place and tokens[place - 1].kind == NUMBER  # 68,5 ke 70
        if to or following.kind != NUMBER or _measures(tokens, place + 1):
            return token, place + 1
        text = f"ke-{following.text}"
        return Token(ORDINAL, text, token.start, following.end, following.number), place + 2
    token, place = _and_half(tokens, *_in_words(tokens, place))
    return token, _past_words(tokens, place, token) if token.kind == NUMBER else place


def _and_half(tokens: tuple[Token, ...], token: Token, place: int) -> tuple[Token, int]:
    """A whole number in words with a half behind it: dua setengah."""
    half = place < len(tokens) and tokens[place].text == "setengah"
    if not half or token.number is None or not token.number.is_count:
        return token, place
    number = Quantity(token.number.value + Fraction(1, 2), Fraction(1, 10))
    return token._replace(number=number, end=tokens[place].end), place + 1


def _measures(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether a number behind "ke" is where something rose or fell to, and no place in an order."""
    number = tokens[place].number
    behind = tokens[place + 1].text if place + 1 < len(tokens) else ""
    unit = behind in {"persen", "juta", "miliar", "poin"} or _is_turned(tokens, place - 1)
    return number is not None and (unit or bool(number.unit) or not number.is_count)


def _is_turned(tokens: tuple[Token, ...], place: int) -> bool:
    """Whether it is told before "ke" what something rose or fell from: dari 388 hari ke 441."""
    from_ = max(0, place - _FROM)
    return any(
        tokens[at].text == "dari" and tokens[at + 1].kind == NUMBER for at in range(from_, place)
    )


_FROM: Final = 6
"""Words within which it is told what something came from."""
_PARTS: Final = {"pertiga": 3, "pertiganya": 3, "perempat": 4, "perempatnya": 4, "perlima": 5}
_TWENTIETH: Final = Fraction(5)
"""Percent by which a share in words may be off."""


def _half(tokens: tuple[Token, ...], place: int) -> tuple[Token, int]:
    """A part in one word; not where it measures: setengah jam, satu setengah."""
    token, behind = tokens[place], tokens[place + 1].text if place + 1 < len(tokens) else ""
    if behind in UNITS or (place and tokens[place - 1].text in KATA):
        return token, place + 1
    return token._replace(kind=NUMBER, number=_part(1, _HALVES[token.text])), place + 1


def _part(part: int, whole: int) -> Quantity:
    """A share in words: dua pertiga."""
    twentieths = round(Fraction(100 * part, whole) / _TWENTIETH)
    return Quantity(twentieths * _TWENTIETH, _TWENTIETH, PERCENT)


def _count(value: int) -> Quantity:
    return Quantity(Fraction(value), Fraction(1))


def _with_scale(tokens: tuple[Token, ...], place: int) -> tuple[Token, int]:
    """A number in digits with the word of its scale and of its unit."""
    token, place = tokens[place], place + 1
    number = token.number
    if number is None:
        return token, place
    if place < len(tokens) and tokens[place].text in _SCALE and not number.live:
        scale = _SCALE[tokens[place].text]
        number = number._replace(value=number.value * scale, step=number.step * scale)
        token = token._replace(number=number, end=tokens[place].end, text=token.text + " ")
        place += 1
    return _with_unit(tokens, token, place)


def _with_unit(tokens: tuple[Token, ...], token: Token, place: int) -> tuple[Token, int]:
    number = token.number
    if number is None or number.unit or place >= len(tokens):
        return token, place
    behind = tokens[place]
    if behind.text in {"persen", "prosen"}:
        return token._replace(number=number._replace(unit=PERCENT), end=behind.end), place + 1
    if behind.text == "rupiah":
        return token._replace(number=number._replace(unit=RUPIAH), end=behind.end), place + 1
    return token, place


def _past_words(tokens: tuple[Token, ...], place: int, told: Token) -> int:
    """Where the text goes on behind the same number once more in brackets.

    Two numbers in digits are the same only where they are: Rp91 juta (70 persen) is no such pair.
    """
    if place >= len(tokens) or tokens[place].text != "(":
        return place
    end = next(
        (at for at in range(place + 1, min(place + 30, len(tokens))) if tokens[at].text == ")"),
        None,
    )
    if end is None:
        return place
    inside = tokens[place + 1 : end]
    words = [
        item.text
        for item in inside
        if item.text not in {"rupiah", "persen", "orang", "buah", "kali"}
    ]
    numeral = bool(words) and (
        (KATA.issuperset(words) and not RIBUAN.keys() >= {*words})
        or (
            len(words) == 1
            and inside[0].kind == NUMBER
            and not (_has_unit(inside[0]) or is_year(inside[0]))
            and not (told.text[:1].isdigit() and _differ(told, inside[0]))
        )
    )
    return end + 1 if numeral else place


def _differ(one: Token, other: Token) -> bool:
    numbers = [token.number.value for token in (one, other) if token.number is not None]
    return len({*numbers}) > 1


def _has_unit(token: Token) -> bool:
    return token.number is not None and bool(token.number.unit)


def _in_words(tokens: tuple[Token, ...], place: int) -> tuple[Token, int]:
    """A number in words with the word of its unit; the word alone where they are no number."""
    first = tokens[place]
    if first.text == "sekali" and place and tokens[place - 1].text in _VERY:
        return first, place + 1  # baik sekali
    if first.text in _SINGLE:
        return first._replace(kind=NUMBER, number=_count(1)), place + 1
    end = place
    while end < len(tokens) and tokens[end].kind == WORD and tokens[end].text in KATA:
        end += 1
    if first.text == "kosong" and end == place + 1:
        return first, place + 1  # lahan kosong
    value = read_words(" ".join(item.text for item in tokens[place:end]))
    after = tokens[end].text if end < len(tokens) else ""
    if value is None or after in {"per", "satunya"} or (place and tokens[place - 1].text == "per"):
        return first, place + 1
    if after in _PARTS and 0 < value < _PARTS[after] and value.denominator == 1:
        part = _part(int(value), _PARTS[after])
        return Token(NUMBER, first.text, first.start, tokens[end].end, part), end + 1
    places = 0 if value.denominator == 1 else 1
    number = Quantity(value, Fraction(1, 10**places))
    token = Token(NUMBER, first.text, first.start, tokens[end - 1].end, number)
    return _with_unit(tokens, token, end)
