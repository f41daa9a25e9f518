"""Yang disebut dengan namanya: lists of what was not promised, and names that no row has."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    Butir,
    Indikator,
    IndikatorRenstra,
    Jenjang,
    Kegiatan,
    Narasi,
    Sasaran,
    Tujuan,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.claim.language.layout import blocks
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, names
from lkjip_desktop.domain.temuan.rule.naskah.teks import heading_of
from lkjip_desktop.domain.temuan.wording import call, meant

DAFTAR: Final = FindingRule(
    "SEBUT-06",
    Severity.PERINGATAN,
    "Daftar dalam naskah memuat hal lain daripada yang dijanjikan kalimat di atasnya.",
)
NAMA: Final = FindingRule(
    "SEBUT-07",
    Severity.PERINGATAN,
    "Naskah menyebut sasaran atau indikator dengan nama yang satu katanya lain.",
)
_NOUN: Final = pattern(
    r"\b(?:(?P<sasaran>sasaran(?:\s(?:kegiatan|program|strategis))?)(?:nya)?\b"
    r"|(?P<lain>indikator|kegiatan|tujuan)(?:nya)?\b)"
)
_PROMISING: Final = pattern(
    r"\b(?:adalah|antara lain|berikut(?: ini)?|ialah|meliputi|mencakup|terdiri (?:atas|dari)|yaitu"
    r"|yakni)\s?:\Z"
)
_SMART: Final = pattern(r"\bkriteria smart\b")
_STAGES: Final = word_set(
    "benefit benefits dampak hasil impact input keluaran manfaat masukan outcome output process"
    " proses"
)
_SPECIFIC: Final = "spesifik, terukur, dapat dicapai, relevan, dan berbatas waktu"
_ENOUGH: Final = 2
_LEAST: Final = 4
"""Words of a name that is told from another by one of them."""
_CALLED: Final = pattern(
    r"\b(?P<apa>(?i:sasaran|indikator))(?:\s(?i:kegiatan|kinerja|program|strategis|utama)){0,2}"
    r"\s[“\"*]{0,3}(?P<nama>[A-Z][^.;:”\"*\n]{12,240})"
)
_ELSEWHERE: Final = pattern(
    r"\b(?:bagian dari|baru|belum ada|berbeda|bukan|contoh\w*|daerah lain|direktorat|diusulkan"
    r"|eselon|induk|instansi|juga|kantor wilayah|kelak|kementerian|lama|mahkamah|mendatang|milik"
    r"|misalnya|mulai|nasional|pada tingkat|pengganti\w*|provinsi|pusat|sebelum\w*|selain|semula"
    r"|seperti|standar|tidak (?:di|lagi|ada)\w*|\w*ganti\w*|\w*ubah\w*|usulan)\b"
)
_SENTENCE: Final = pattern(r"(?<=[a-z0-9)”][.!?])\s|\n")


class TextList(NamedTuple):
    """A list and the line that announces it."""

    janji: str
    butir: tuple[str, ...]


@lru_cache(maxsize=20_000)
def lists_of(text: str) -> tuple[TextList, ...]:
    """The lists of a text under a line that says what they are."""
    found = defaultdict[str, list[str]](list)
    for block in blocks(text) if ":\n" in text else ():
        if block.listed and block.under:
            found[block.under[-1]].append(block.text)
    return tuple([TextList(lead, tuple(items)) for lead, items in found.items()])


Book = Mapping[tuple[str, ...], frozenset[str]]
"""What is called by a name, in the words that tell it."""


def _book(laporan: Laporan) -> Book:
    book = defaultdict[tuple[str, ...], set[str]](set)
    for row in laporan.rows(Sasaran).values():
        level = laporan.find(Jenjang, row.jenjang)
        book[meant(row.nama)] |= {"sasaran", level.nama.casefold() if level else "sasaran"}
    told = [(x.nama, "tujuan") for x in laporan.rows(Tujuan).values()]
    told += [(x.nama, "kegiatan") for x in laporan.rows(Kegiatan).values()]
    told += [(x.nama, "indikator") for x in laporan.rows(IndikatorRenstra).values()]
    told += [(x.nama, "indikator") for x in laporan.rows(Butir).values()]
    for item in laporan.rows(Indikator).values():
        told += [(item.nama, "indikator"), (item.nama_pendek, "indikator")]
    for name, kind in told:
        book[meant(name)].add(kind)
    return {words: frozenset(kinds) for words, kinds in book.items() if words}


def of_naskah(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Lists and names in every text of the year."""
    book: Book = {}
    for text in laporan.rows(Narasi).values():
        lists, called = lists_of(text.teks), called_in(text.teks)
        if not (lists or called):
            continue
        book = book or _book(laporan)
        row = laporan.find(Indikator, text.indikator)
        nama = f"Naskah {heading_of(text)}{f' {call(row)}' if row is not None else ''}"
        where = at(text, "teks")
        for told in filter(None, (_other_list(item, book) for item in lists)):
            pesan = f"{nama} {told}; perbaiki salah satunya."
            yield DAFTAR.temuan(pesan, where, indikator=row, kedua=table_of(Sasaran))
        for item in called:
            own, said = _nearly(item, book)
            if said and (_is_titled(said.split()) or own[-1] == meant(said)[-1]):
                pesan = (
                    f"{nama} menyebut {item.apa} “{said}”, sedangkan dalam laporan ini"
                    f" “{_as_named(laporan, own)}”; samakan namanya."
                )
                kedua = table_of(Sasaran if item.apa == "sasaran" else Indikator)
                yield NAMA.temuan(pesan, where, indikator=row, kedua=kedua)


def _other_list(item: TextList, book: Book) -> str:
    """What is said of a list that holds something else than it promises; "" where it does not."""
    lead = " ".join(item.janji.casefold().replace("*", "").split())
    if len(item.butir) < _ENOUGH or not _PROMISING.search(lead):
        return ""
    plain = [butir.strip(" ;.,*_").removesuffix(" dan").strip(" ;,") for butir in item.butir]
    if _SMART.search(lead):
        stages = all(name.casefold().partition(" ")[0] in _STAGES for name in plain)
        said = f"menjanjikan kriteria SMART, yaitu {_SPECIFIC}, sedangkan di bawahnya"
        return f"{said} “{plain[0]}” dan “{plain[1]}”" if stages else ""
    promised = {match["sasaran"] or match["lain"] for match in _NOUN.finditer(lead)}
    kinds = [book.get(meant(name), frozenset()) for name in plain]
    if not promised or not all(kinds) or any(not promised.isdisjoint(kind) for kind in kinds):
        return ""
    of_list = frozenset.intersection(*kinds)
    levels = {kind for kind in of_list if kind.startswith("sasaran ")}
    if not of_list or (len(promised) > 1 and "sasaran" in of_list and not levels):
        return ""
    held = max(of_list, key=len)
    if held == "sasaran" and any(kind.startswith("sasaran") for kind in promised):
        return ""
    return (
        f"menjanjikan {' dan '.join(sorted(promised))}, sedangkan daftar di bawahnya, mulai"
        f" “{plain[0]}”, memuat {held}"
    )


class CalledName(NamedTuple):
    """What a text calls a sasaran or an indikator, up to where the sentence ends."""

    apa: str
    tertulis: tuple[str, ...]
    kalimat: str


@lru_cache(maxsize=20_000)
def called_in(text: str) -> tuple[CalledName, ...]:
    """What a text calls a sasaran or an indikator by name."""
    low = text.casefold()
    if "sasaran " not in low and "indikator " not in low:
        return ()
    return tuple(
        [
            CalledName(match["apa"].casefold(), tuple(match["nama"].split()), sentence)
            for sentence in _SENTENCE.split(text)
            for match in _CALLED.finditer(sentence)
        ]
    )


def _nearly(item: CalledName, book: Book) -> tuple[tuple[str, ...], str]:
    """The only name of its kind that differs in one word that tells, and how that is written.

    None in a sentence that may mean one of another office, plan or time.
    """
    words = meant(" ".join(item.tertulis))
    if any(words[: len(name)] == name for name in book):
        return (), ""
    kind, near = item.apa, list[tuple[tuple[str, ...], str]]()
    for name, kinds in book.items():
        if len(name) >= _LEAST and kind in kinds and _is_near(words[: len(name)], name):
            near.append((name, _written(item.tertulis, len(name))))
    if len(near) != 1 or not near[0][1]:
        return (), ""
    said = near[0][1]
    return ((), "") if _ELSEWHERE.search(item.kalimat.replace(said, " ").casefold()) else near[0]


def _written(shown: tuple[str, ...], many: int) -> str:
    """The first words of which so many tell; "" where the name may go on behind them."""
    upto = next((n for n in range(1, len(shown) + 1) if len(meant(" ".join(shown[:n]))) == many), 0)
    titled = _is_titled(shown[:upto])
    behind = shown[upto] if upto < len(shown) else ""
    last = shown[upto - 1]
    goes_on = titled and (behind[:1].isupper() or last[0].islower())
    return "" if goes_on and not last.endswith(",") else " ".join(shown[:upto])


def _is_titled(words: Sequence[str]) -> bool:
    """Whether a name is written with capitals, so that its end is seen."""
    return sum(word[0].isupper() for word in words) > _ENOUGH


def _is_near(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    differing = [n for n, pair in enumerate(zip(words, name, strict=False)) if pair[0] != pair[1]]
    if len(words) < len(name) or len(differing) != 1 or differing[0] == 0:
        return False
    one, other = words[differing[0]], name[differing[0]]
    at_end = differing[0] == len(name) - 1
    long = len(name) > _LEAST or not at_end
    return long and min(len(one), len(other)) > _SHORT and not _same(one, other)


_SHORT: Final = 2


def _same(one: str, other: str) -> bool:
    """Whether two words are forms of one, or one of them is only mistyped."""
    if stem(one) == stem(other):
        return True
    begins = sum(1 for _ in _alike(one, other)) + sum(1 for _ in _alike(one[::-1], other[::-1]))
    return begins >= max(len(one), len(other)) - 1


def _alike(one: str, other: str) -> Iterator[str]:
    for a, b in zip(one, other, strict=False):
        if a != b:
            return
        yield a


def _as_named(laporan: Laporan, words: tuple[str, ...]) -> str:
    named = [row.nama for row in laporan.rows(Sasaran).values()]
    named += [row.nama for row in laporan.rows(Indikator).values()]
    named += [row.nama for row in laporan.rows(IndikatorRenstra).values()]
    named += [row.nama for row in laporan.rows(Butir).values()]
    return next((name for name in named if meant(name) == words), " ".join(words))


OF_NASKAH: Final = OfLaporan(
    of_naskah, (Narasi, Sasaran, Tujuan, Jenjang, Kegiatan, IndikatorRenstra, Butir, names)
)
