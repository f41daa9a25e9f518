"""The money of the agreement, the kegiatan a revision went to, and indikator with a pagu."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import Alokasi, RevisiPagu
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH, KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.many.recorded import how_many_funded
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import lettered, longest, word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees, sign_of
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_AGREED: Final = pattern(r"^[cPt]{0,3}(?:Dt?(?:cVPt|cV)?[cVwxP]{0,3}p|p[cPVx]{0,2}D)[ctPO]{0,3}q")
_CHANGED: Final = word_set(
    "akhir akhirnya direvisi kemudian menjadi penambahan perubahan revisi sebagian semula sesudah"
    " setelah sisa tambahan terserap realisasi"
)
_PAGU: Final = frozenset({"akhir", "awal", "pagu"})
_NAMED: Final = frozenset("IKSUJRajkn")


@needing("Dpq pDq", own=False, figure=True)
def wrong_agreed_money(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """The money of an agreement that was signed before the pagu was changed, and not with it."""
    match = _AGREED.match(parsed.letters)
    documents = [c.payload for c in parsed.chunks if c.letter == "D"]
    if match is None or documents != ["perjanjian"] or is_elsewhere(parsed, facts):
        return
    place = match.end() - 1
    said, money = parsed.chunks[place].number, {c.payload for c in parsed.chunks if c.letter == "p"}
    rest = parsed.letters[:place]
    if said is None or said.unit != RUPIAH or said.live or said.bound or said.about:
        return
    if not money <= _PAGU or not _CHANGED.isdisjoint(parsed.texts) or not _NAMED.isdisjoint(rest):
        return
    whens = [c.when for c in parsed.chunks if c.when is not None]
    begun, revised = facts.whole("awal"), facts.revised()
    days = [day for day, _ in facts.agreements()]
    sooner = bool(days and revised and all(days) and all(revised)) and max(days) < min(revised)
    if any(when.year not in {0, facts.tahun} for when in whens) or not sooner:
        return
    if _KINDS.match(parsed.letters, place + 1) or not isinstance(begun, Fraction):
        return
    if not agrees(said, begun):
        right = Figure(
            begun, "pagu awal", facts.place("ringkasan/pagu_awal"), "ringkasan/pagu_awal"
        )
        yield contradiction(parsed.quote(match.start(), place), said, right)


_KINDS: Final = pattern(r"[cP]{0,2}[KIUSJ]")
"""What a part of the money is for."""
_GIVEN: Final = pattern(
    r"^c?(?P<what>[xap])p{0,2}(?P<how>[cVxpPM]{1,4})b?(?P<who>K(?:(?:,g?|g)K){0,4})(?=$|[,.;])"
)
_WAYS: Final = {
    "kenaikan": 1, "penambahan": 1, "tambahan": 1, "pemotongan": -1, "pengurangan": -1,
    "penurunan": -1, "pergeseran": 0, "perubahan": 0, "revisi": 0,
}  # fmt: skip
_TO: Final = word_set(
    "anggaran belanja dana dialirkan dialokasikan diarahkan diberikan dilakukan ditempatkan"
    " ditujukan hanya itu ke kegiatan kepada masuk menyasar pada pagu seluruhnya semuanya"
    " sepenuhnya tahun ini terjadi tersebut untuk jatuh diterima disalurkan diperuntukkan bagi"
)
"""Words that bind a change of the pagu and where it went."""


@needing("pK", words=_WAYS, own=False)
def wrong_given(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A kegiatan that a change of the pagu is told to have gone to, and did not."""
    match = _GIVEN.match(parsed.letters)
    if match is None or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    way = _WAYS.get(parsed.word(match.start("what")))
    last = parsed.chunks[match.start("who")].first
    first = parsed.chunks[match.start("what")].first + 1
    if way is None or not _TO.issuperset(parsed.texts[first:last]):
        return
    rows = facts.revised_lines()
    if not rows or not all(row and isinstance(nilai, Fraction) for row, _, nilai in rows):
        return
    signed = [(row, sign_of(nilai)) for row, _, nilai in rows if isinstance(nilai, Fraction)]
    went = {row for row, sign in signed if not way or sign == way}
    chunks = parsed.chunks[match.start("who") : match.end()]
    told = [c.ref.id for c in chunks if c.letter == "K" and c.ref is not None]
    if not went or any(row in went for row in told):
        return
    names = [
        x.kegiatan.nama for x in (facts.kegiatan(row) for row in sorted(went)) if x is not None
    ]
    quote = parsed.quote(match.start("what"), match.end() - 1)
    so = f"revisi pagu ada pada kegiatan {', '.join(f'“{name}”' for name in names)}"
    yield Wrong(KEADAAN, quote, so, names[0] if names else "", kedua=table_of(RevisiPagu))


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
_PLAIN: Final = word_set(
    "ada adalah akhir alokasinya antaranya atas bahwa berjumlah dalam dapat di dicatat dilaporkan"
    " dinilai diperjanjikan ditetapkan diukur dukungan hanya ialah ini itu khusus langsung laporan"
    " oleh pada perlu sama sebanyak sebesar secara sejumlah sekali sendiri sudah tahun tahunan"
    " telah tercatat terdapat tersebut tersendiri terukur yang"
)
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
