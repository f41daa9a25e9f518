"""Shares told in words: nearly a third, more than half, two fifths.

A share in words is rough, so it is only held to be wrong where it lies clearly off all that what
the sentence names is of its whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import Final

from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import jenis_named, of_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import (
    SentenceSubject,
    is_strange,
    line_of,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import SaidFigure, figures_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import percentage

_WHOLES: Final = {
    "setengah": 2, "separuh": 2, "sepertiga": 3, "seperempat": 4, "seperlima": 5, "pertiga": 3,
    "perempat": 4, "perlima": 5,
}  # fmt: skip
_TOLD: Final = ("perempat", "perlima", "pertiga", "separuh", "setengah")
_ABOVE, _BELOW, _NEARLY, _ABOUT = "above", "below", "nearly", "about"
_HOW: Final = {
    "lebih dari": _ABOVE, "di atas": _ABOVE, "melebihi": _ABOVE, "melampaui": _ABOVE,
    "kurang dari": _BELOW, "tidak sampai": _BELOW, "belum sampai": _BELOW, "di bawah": _BELOW,
    "tak sampai": _BELOW, "tidak mencapai": _BELOW, "hampir": _NEARLY, "nyaris": _NEARLY,
    "mendekati": _NEARLY, "sekitar": _ABOUT, "kira kira": _ABOUT, "kurang lebih": _ABOUT,
}  # fmt: skip
"""Words before a share, and how it is meant then."""
_TAKEN_UP: Final = ("ada", "diawasi", "dibina", "dilayani", "diperiksa", "ditangani", "masuk")
"""Words of all that are counted."""


@cache
def _how_stems() -> frozenset[str]:
    return frozenset(stem(word) for words in (*_HOW, *_TAKEN_UP) for word in words.split())


_OFF: Final = {"": 4, _ABOUT: 6}
"""Points by which a share may be off."""
_EDGE, _NEAREST = Fraction(1, 2), Fraction(4, 5)
_SHARED: Final = ("persen dari", "% dari", "persen terhadap", "% terhadap")
_MONEY: Final = word_set(
    "alir alokasi anggaran arah belanja biaya dana habis kantor kegiatan kelola kuasa milik pagu"
    " pakai pegang program sedot porsi salur sedia seluruh serap sisa telan tempat total tuju"
    " tuang uang untuk"
)
"""Stems of what shares of money are told with."""


@needing(figure=True)
def wrong_portions(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Shares in words that nothing named has."""
    text = parsed.sentence.text.casefold()
    if not own and any(part in text for part in _SHARED):
        yield from _percent(parsed, own, facts)
    if not any(word in text for word in _TOLD):
        return
    figures = figures_of(parsed, words=True) + _in_words(parsed)
    told = _in_words(parsed)
    only = len(figures) == 1 or _is_again(parsed, figures)
    if len(told) != 1 or not only or not parsed.is_of(facts.tahun):
        return
    known = None if is_elsewhere(parsed, facts) else _known(parsed, own, facts)
    if not known:
        return
    item, share = told[0], exact_share(parsed, *told[0])
    how = how_meant(parsed, item.place)
    if share is None or any(fits_share(share, how, nilai) for nilai in known):
        return
    first = max(item.place - len(how.split()) - 1, 0) if how else item.place
    quote = parsed.sentence.quote(first, min(item.place + 2, len(parsed.sentence.tokens) - 1))
    right = percentage(known[0], 2)
    yield Wrong(ANGKA, quote, f"bagiannya {right}", right)


def _is_again(parsed: Parsed, figures: list[SaidFigure]) -> bool:
    """Whether a share tells anew what the figure before it does: 150 usulan atau seperlima."""
    if len(figures) != _TWICE:
        return False
    first, last = sorted(item.place for item in figures)
    return "atau" in [token.text for token in parsed.sentence.tokens[first + 1 : last]]


_TWICE: Final = 2
_OF_PAGU: Final = pattern(
    r"(?:persen|%) (?:dari|terhadap) (?:seluruh |total |keseluruhan )?(?:pagu|anggaran|belanja)\b"
)


_HELD: Final = (
    "berkontribusi", "dialirkan", "diarahkan", "dikelola", "dikuasai", "dimiliki", "dipegang",
    "diperuntukkan", "diserap", "ditujukan", "memegang", "memperoleh", "mendapat", "mengalir",
    "mengelola",
    "menghabiskan", "menguasai", "menelan", "menyedot", "menyerap", "menyumbang", "paling",
    "terbesar",
    "terkecil", "tersedot",
)  # fmt: skip
"""Words by which a kegiatan has a part of the pagu."""


@cache
def _held_stems() -> frozenset[str]:
    return frozenset(map(stem, _HELD)) | _MONEY | _how_stems()


def _percent(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """So many percent of the pagu, which the one kegiatan that is named has not."""
    told = [x for x in figures_of(parsed) if x.number.unit == PERCENT]
    only = len(told) == 1 and len(figures_of(parsed, words=True)) == 1
    if own or not only or not _OF_PAGU.search(parsed.sentence.text.casefold()):
        return
    strange = is_strange(parsed, 0, len(parsed.sentence.tokens), _held_stems())
    if strange or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    known = [*_of_money(parsed, facts)]
    if known and not any(agrees(told[0].number, nilai) for nilai in known):
        right = percentage(known[0], 2)
        place = told[0].place
        last = min(place + 2, len(parsed.sentence.tokens) - 1)
        yield Wrong(ANGKA, parsed.sentence.quote(place, last), f"bagiannya {right}", right)


def _in_words(parsed: Parsed) -> list[SaidFigure]:
    """The shares that are told in words."""
    return [
        SaidFigure(place, token.number)
        for place, token in enumerate(parsed.sentence.tokens)
        if token.number is not None and exact_share(parsed, place, token.number) is not None
    ]


def exact_share(parsed: Parsed, place: int, number: Quantity) -> Fraction | None:
    """The share in percent: dua pertiga, separuhnya."""
    token = parsed.sentence.tokens[place]
    words = parsed.sentence.text[token.start : token.end].casefold().split()
    whole = _WHOLES.get(words[-1].removesuffix("nya"), 0) if words else 0
    parts = {"dua": 2, "tiga": 3, "empat": 4}.get(words[0], 1) if words[1:] else 1
    return Fraction(100 * parts, whole) if whole and number.unit else None


def how_meant(parsed: Parsed, place: int) -> str:
    """How a share is meant, by the words before it, or one behind it: separuh lebih."""
    texts = [token.text for token in parsed.sentence.tokens]
    before = " ".join(texts[max(0, place - 2) : place])
    behind = texts[place + 1 : place + 2]
    if behind == ["lebih"]:
        return _ABOVE
    return next((how for words, how in _HOW.items() if before.endswith(words)), "")


def fits_share(share: Fraction, how: str, nilai: Fraction) -> bool:
    if how == _ABOVE:
        return nilai > share - _EDGE
    if how == _BELOW:
        return nilai < share + _EDGE
    if how == _NEARLY:
        return share * _NEAREST <= nilai <= share + 1
    return abs(nilai - share) <= _OFF[how]


def _known(parsed: Parsed, own: str, facts: Facts) -> list[Fraction]:
    """What the one thing that is named is of its whole; none where that cannot be told."""
    last = len(parsed.sentence.tokens)
    of = subject_of(parsed, own, facts) if own else None
    if of is not None:
        strange = is_strange(parsed, 0, last, words_of(of.hasil) | _how_stems())
        return [] if strange or len(of.rows) > 1 else [*_of_rows(parsed, of)]
    if own or is_strange(parsed, 0, last, _held_stems()) or not _tells_money(parsed):
        return []
    return [*_of_money(parsed, facts)]


def _tells_money(parsed: Parsed) -> bool:
    return any(c.letter == "p" and c.payload in _PROPS for c in parsed.chunks)


_PROPS: Final = frozenset({"pagu", "akhir", "awal", "belanja", "realisasi", "sisa"})


def _of_money(parsed: Parsed, facts: Facts) -> Iterator[Fraction]:
    """The parts of the money of the whole report that a kegiatan or a jenis of belanja has."""
    line, jenis = facts.kegiatan(line_of(parsed)), jenis_named(parsed.sentence)
    if (line is None) == (not jenis):
        return
    of = (
        {"pagu": line.pagu, "belanja": line.realisasi, "sisa": line.sisa}
        if line is not None
        else of_jenis(jenis, facts)
    )
    asked = {c.payload for c in parsed.chunks if c.letter == "p"}
    left = "sisa" in asked
    pairs: list[tuple[Nilai, Nilai]] = [(of.get("sisa"), facts.whole("sisa"))] if left else []
    pairs += [(of.get("sisa"), of.get("pagu"))] if left else []
    pairs += (
        []
        if left
        else [
            (of.get("pagu"), facts.whole("akhir")),
            (of.get("pagu"), facts.whole("awal")),
            (of.get("belanja"), facts.whole("belanja")),
            (of.get("belanja"), facts.whole("akhir")),
        ]
    )
    spent = asked & {"belanja", "realisasi", "serapan"}
    if spent or any(token.text in _ITS_OWN for token in parsed.sentence.tokens):
        pairs.append((of.get("belanja"), of.get("pagu")))
    for part, whole in pairs:
        yield from _share(part, whole)


_ITS_OWN: Final = frozenset({"alokasinya", "anggarannya", "dananya", "pagunya"})


def _share(part: Nilai, whole: Nilai) -> Iterator[Fraction]:
    if isinstance(part, Fraction) and isinstance(whole, Fraction) and whole > 0:
        yield part * 100 / whole


_DENYING: Final = word_set("belum gagal kurang lainnya selebihnya sisanya tak tanpa tidak")


def _of_rows(parsed: Parsed, of: SentenceSubject) -> Iterator[Fraction]:
    """What was done of a row or of all, or the rest, and which part of all a row is."""
    denied = any(token.text in _DENYING for token in parsed.sentence.tokens)
    for table in of.hasil.rincian:
        rows = [item for item in table.baris if item.baris.id in of.rows]
        for item in rows:
            for share in numbers_of([item.persentase]):
                yield 100 - share if denied else share
            yield from _share(item.realisasi, item.pembanding)
            yield from _share(item.pembanding, table.jumlah_pembanding)
            yield from _share(item.realisasi, table.jumlah_realisasi)
            whole, done = table.jumlah_pembanding, table.jumlah_realisasi
            parts = numbers_of([item.pembanding, item.realisasi])
            if denied and isinstance(whole, Fraction) and isinstance(done, Fraction) and parts[1:]:
                yield from _share(parts[0] - parts[1], whole - done)
    if not of.rows and is_percent(of.hasil.indikator.satuan):
        for share in numbers_of([of.hasil.realisasi]):
            yield 100 - share if denied else share
