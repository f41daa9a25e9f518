"""Which part of all money, or of its own, a kegiatan or a jenis of belanja is told to have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import Nilai
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.known import of_jenis
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import NUMBER, is_year
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees
from lkjip_desktop.domain.temuan.claim.net.part.portion import exact_share, fits_share
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.wording import percentage

_ABOVE, _BELOW, _NEARLY, _ABOUT = "above", "below", "nearly", "about"
_HOWS: Final = {
    "lebih dari": _ABOVE, "di atas": _ABOVE, "melebihi": _ABOVE, "melampaui": _ABOVE,
    "kurang dari": _BELOW, "tidak sampai": _BELOW, "belum sampai": _BELOW, "tak sampai": _BELOW,
    "tidak mencapai": _BELOW, "di bawah": _BELOW, "hampir": _NEARLY, "nyaris": _NEARLY,
    "mendekati": _NEARLY, "sekitar": _ABOUT, "kira kira": _ABOUT, "kurang lebih": _ABOUT,
}  # fmt: skip
_HOW: Final = f"(?P<how>{'|'.join(_HOWS)})"
_VERB: Final = (
    r"(?:mengambil|memakan|menyedot|menyerap|memakai|mendapat|mendapatkan|memperoleh"
    r"|menghabiskan|menguasai|menelan|menyita|adalah|ialah|hanya|cuma|mencapai|sebesar|setara"
    r"|merupakan|menempati|memegang|menggunakan|mengelola|memiliki|baru|tercatat|sudah|masih"
    r"|bagian|porsi|membutuhkan|menjadi|kira|berjumlah|sendiri|dengan)"
)
_ALL: Final = r"(?:(?:dari|terhadap) )?(?:(?:seluruh|total|keseluruhan|jumlah|semua) )*"
_WHOLE: Final = (
    rf"{_ALL}(?P<whole>pagu|anggaran|belanja|realisasi|sisa)"
    r"(?: (?:akhir|anggaran|belanja|pagu|O|kantor|satker|badan|dinas|ini|kami|seluruh|@))*"
)
_ENDS: Final = r"(?= [,;:.)]|$| (?:dan|karena|sehingga|sedangkan|meskipun|padahal|walaupun) )"
_TOLD: Final = pattern(
    r"(?:^|[,;] (?:(?:dan|sedangkan|sementara|padahal) )?)(?:(?:porsi|bagian|proporsi|pangsa"
    r"|persentase|kontribusi|alokasi|pagu|anggaran) )?(?:untuk )?(?:kegiatan |program )?"
    rf"(?P<who>[JK])(?: {_VERB})*(?: {_HOW})? (?P<n>#)(?P<more> lebih)? {_WHOLE}{_ENDS}"
)
_CARRIED: Final = pattern(
    r"(?:[,;(]|\bdan) (?:(?:yaitu|yakni|atau|setara|artinya|dengan|porsinya|bagiannya|mencapai) )*"
    rf"(?:{_HOW} )?(?P<n>#)(?P<more> lebih)? (?=dari|terhadap){_WHOLE}{_ENDS}"
)
_WHOLES: Final = frozenset({"pagu", "anggaran", "belanja", "realisasi", "sisa"})
_SPENDING: Final = word_set("menyerap menghabiskan memakai menggunakan terserap realisasi serapan")
_ONES: Final = "IKSUR"


@needing("qp", own=False, words=_WHOLES)
def wrong_portioned(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A part of all money that is another."""
    if not parsed.is_of(facts.tahun) or parsed.under:
        return
    said = money_said(parsed)
    for form in (_TOLD, _CARRIED):
        for match in form.finditer(said.text):
            who = _who(said, match)
            wrong = _judged(parsed, said, match, who, facts) if who[1] else None
            if wrong is not None:
                if not is_elsewhere(parsed, facts):
                    yield wrong
                return


def _who(said: BudgetText, match: re.Match[str]) -> tuple[str, str]:
    """The kind and the id of what a part is told of: the only one that is named before it."""
    words = said.text.split(" ")
    end = said.word(match.start("n"))
    named = {(words[n], said.names[n]) for n in range(end) if said.names[n]}
    behind = [said.names[n] for n in range(end, len(words)) if words[n] in _ONES]
    if "who" in match.re.groupindex:
        n = said.word(match.start("who"))
        return words[n], said.names[n]
    one = next(iter(named)) if len(named) == 1 and not behind else ("", "")
    return one if one[0] in {JENIS, "K"} else ("", "")


def _judged(
    parsed: Parsed,
    said: BudgetText,
    match: re.Match[str],
    who: tuple[str, str],
    facts: Facts,
) -> Wrong | None:
    n = said.word(match.start("n"))
    place = said.places[n]
    number = parsed.sentence.tokens[place].number
    if number is None or number.live:
        return None
    share = exact_share(parsed, place, number)
    if share is None and number.unit != PERCENT:
        return None
    known = [*_known(_money_of(who, facts), match, said, facts)]
    how = _ABOVE if match["more"] else _HOWS.get(match["how"] or "", "")
    nearly = share if share is not None else number.value
    if not known or any(
        fits_share(nearly, how, x) if share is not None or how else agrees(number, x) for x in known
    ):
        return None
    first = said.places[said.word(match.start("n")) - len((match["how"] or "").split())]
    last = said.places[min(said.word(match.end() - 1), len(said.places) - 1)]
    right = percentage(known[0], 2)
    return Wrong(ANGKA, parsed.sentence.quote(first, last), f"bagiannya {right}", right)


def _money_of(who: tuple[str, str], facts: Facts) -> Mapping[str, Nilai]:
    kind, key = who
    if kind == JENIS:
        return of_jenis(key, facts)
    line = facts.kegiatan(key)
    return (
        {"pagu": line.pagu, "belanja": line.realisasi, "sisa": line.sisa}
        if line is not None
        else {}
    )


def _known(
    of: Mapping[str, Nilai], match: re.Match[str], said: BudgetText, facts: Facts
) -> Iterator[Fraction]:
    """What the part may be; of a sisa only of all that is left."""
    if match["whole"] == "sisa":
        pairs = [("sisa", facts.whole("sisa"))]
    else:
        pairs = [
            ("pagu", facts.whole("akhir")),
            ("pagu", facts.whole("awal")),
            ("belanja", facts.whole("belanja")),
            ("belanja", facts.whole("akhir")),
        ]
        pairs += [("sisa", facts.whole("akhir"))] if "sisa" in said.text.split() else []
        spent = not _SPENDING.isdisjoint(said.text.split())
        pairs += [("belanja", of.get("pagu"))] if spent else []
    for name, whole in pairs:
        part = of.get(name)
        if isinstance(part, Fraction) and isinstance(whole, Fraction) and whole:
            yield part * 100 / whole


_MOSTLY: Final = (
    pattern(
        r"(?:sebagian besar|mayoritas|kebanyakan|bagian terbesar)(?: dari)?"
        r" (?P<whole>sisa|pagu|anggaran|belanja|realisasi)"
        r"(?: (?:anggaran|pagu|belanja|O|@|ini|#)){0,4}"
        r"(?: (?:berasal|ada|terdapat|dipakai|digunakan|diserap|disumbang|terserap|mengalir|berada"
        r"|untuk|dialokasikan|dibelanjakan|dikelola)){0,2} (?:dari|pada|oleh|di|untuk|ke|kepada)"
        r"(?: kegiatan)? (?P<who>[KJ])(?= [,;.]|$)"
    ),
    pattern(
        r"(?P<whole>sisa)(?: anggaran| pagu)?(?: (?:sebesar|senilai))?(?: #)?(?: yang)?"
        r" sebagian besar"
        r" (?:berasal|disumbang|ada|terdapat) (?:dari|pada|oleh|di)(?: kegiatan)? (?P<who>K)"
        r"(?= [,;.]|$)"
    ),
)
_MOST: Final = frozenset({"besar", "kebanyakan", "mayoritas", "terbesar"})
_HALF, _LEAST = Fraction(50), Fraction(40)


@needing("K", own=False, words=_MOST)
def wrong_mostly(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """That most of all money is that of a kegiatan, where it is the lesser part."""
    said = money_said(parsed)
    match = next((m for form in _MOSTLY for m in form.finditer(said.text)), None)
    if match is None or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    n = said.word(match.start("who"))
    of = _money_of((said.text.split(" ")[n], said.names[n]), facts)
    names = {"sisa": "sisa", "belanja": "belanja", "realisasi": "belanja"}
    name = names.get(match["whole"], "pagu")
    whole = facts.whole({"sisa": "sisa", "belanja": "belanja"}.get(name, "akhir"))
    part = of.get(name)
    if not isinstance(part, Fraction) or not isinstance(whole, Fraction) or not whole:
        return
    share = part * 100 / whole
    column = {"sisa": "sisa", "belanja": "realisasi"}.get(name, "pagu")
    lines = [x for x in facts.lines() if x.kegiatan.jenis == "kegiatan"]
    every = [x for x in (getattr(line, column) for line in lines) if isinstance(x, Fraction)]
    if share < _LEAST or (share < _HALF and part < max(every, default=part)):
        right = percentage(share, 2)
        last = _end_at(parsed, said.places[n])
        quote = parsed.sentence.quote(said.places[said.word(match.start())], last)
        yield Wrong(KEADAAN, quote, f"bagiannya {right}", right)


def _end_at(parsed: Parsed, place: int) -> int:
    """The last token of what is named at a place."""
    return next((c.last for c in parsed.chunks if c.first == place), place)


FIGURE, TIME, JENIS, OFFICE = "#", "@", "J", "O"
_NAMED: Final = frozenset("IKSUR")
_KINDS: Final = tuple(
    sorted(((PILIHAN[key].split(), key) for key in JENIS_BELANJA), key=lambda x: -len(x[0]))
)
_LONGER: Final = ["dan", "jasa"]
"""Belanja barang is also called with them."""


class BudgetText(NamedTuple):
    """The words, parted by blanks, and the place and the name that each stands for."""

    text: str
    places: tuple[int, ...]
    names: tuple[str, ...]
    """The id of a name, the key of a jenis, "" of any other word."""

    def word(self, at: int) -> int:
        """Which of the words begins at a place of the text."""
        return self.text[:at].count(" ")


def money_said(parsed: Parsed) -> BudgetText:
    """Of a sentence; read once."""
    if money_said not in parsed.made:
        items = [*_items(parsed)]
        text = " ".join(word for word, _, _ in items)
        places, names = tuple(at for _, at, _ in items), tuple(name for _, _, name in items)
        parsed.made[money_said] = BudgetText(text, places, names)
    said: BudgetText = parsed.made[money_said]
    return said


def _items(parsed: Parsed) -> Iterator[tuple[str, int, str]]:
    tokens, texts, at = parsed.sentence.tokens, parsed.texts, 0
    begun = {c.first: c for c in parsed.chunks}
    while at < len(tokens):
        chunk, jenis = begun.get(at), _jenis(texts, at)
        if jenis is not None:
            size, key = jenis
            yield JENIS, at, key
            at += size - 1
        elif chunk is not None and chunk.when is not None:
            yield TIME, at, ""
            at = chunk.last
        elif chunk is not None and chunk.letter == OFFICE:
            yield OFFICE, at, ""
            at = chunk.last
        elif chunk is not None and chunk.letter in _NAMED and chunk.ref is not None:
            yield chunk.letter, at, chunk.ref.id
            at = chunk.last
        elif tokens[at].kind == NUMBER and not is_year(tokens[at]):
            yield FIGURE, at, ""
        else:
            yield tokens[at].text, at, ""
        at += 1


def _jenis(texts: tuple[str, ...], at: int) -> tuple[int, str] | None:
    """How many words from a place on name a jenis of belanja, and which."""
    if not texts[at].startswith("belanja"):
        return None
    for words, key in _KINDS:
        end = at + len(words)
        if [*texts[at:end]] == words:
            return len(words) + 2 * ([*texts[end : end + 2]] == _LONGER), key
    return None
