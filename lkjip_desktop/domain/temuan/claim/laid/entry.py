"""Claims without a verb: items of a list, labels with their figure, what is told side by side.

What a figure is of is said by the lead-in, the label and the words before it; of these the nearest
counts. Where one of them says something that is not understood, nothing is judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Final, cast

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure
from lkjip_desktop.domain.temuan.claim.kind.beside import is_of_period
from lkjip_desktop.domain.temuan.claim.kind.quarter import is_quarter, quarter_figures
from lkjip_desktop.domain.temuan.claim.kind.row import UNDONE, row_figures
from lkjip_desktop.domain.temuan.claim.kind.table import (
    COMMON,
    SHARED_OUT,
    Known,
    contradicted,
    is_goal,
    minus,
    rows_called,
    stems_of,
)
from lkjip_desktop.domain.temuan.claim.kind.value.contradiction import contradiction
from lkjip_desktop.domain.temuan.claim.known import known_figures
from lkjip_desktop.domain.temuan.claim.language.chunk import SHARED, Parsed
from lkjip_desktop.domain.temuan.claim.language.names import BARIS, INDIKATOR, Ref, words
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at
from lkjip_desktop.domain.temuan.text.terbilang import RIBUAN

_SILENT: Final = frozenset("cPelOgy:(),;–—")
"""Letters of chunks that say nothing of what a figure is."""
_OF_NOUN: Final = {"kegiatan": "K", "keluaran": "K", "sasaran": "S", "indikator": "I"}
"""The names that are told of by a noun: menurut kegiatan."""
MONEY: Final = frozenset({"pagu", "awal", "akhir", "belanja", "sisa", "serapan", "hemat"})
_OF_RESULT: Final = frozenset({"", "capaian", "nilai", "realisasi"})
NO_UNIT: Final = frozenset({"", "dan", "serta"})
"""What stands behind a figure of an entry that leaves out its unit."""
SCALES: Final = {**RIBUAN, "jt": 10**6, "m": 10**9, "rb": 10**3}
_RUPIAH: Final = frozenset({"rp", "rupiah"})
UNITS: Final = frozenset({*SCALES, *_RUPIAH, "persen"})
_PLANNED: Final = frozenset({"rencana", "proyeksi"})
_SEGMENT: Final = pattern(r"dc?p(?:(?!dc?p)[^;,()])*|(?:(?!dc?p)[^;,()])+")
_YEAR_BEHIND: Final = pattern(r"[Nfc]?\(c?t\)")
"""A figure, and its time in brackets."""
_TERSE: Final = pattern(r"[IKSURJpqtcPbfNeOy:;,()g–]+")
_ROWED: Final = pattern(r"(?:[xIRc]{1,4}q[N]?(?:;|$)){2,}")
"""Figures with a name each: Permohonan 800; tepat waktu 764."""
_JOINED: Final = pattern(r"q(?:N?[g/d]c?q)+N?")
"""As many figures as names or times before them: Kasus 2024 dan 2025: 221 dan 143."""


class EntryFrame(NamedTuple):
    """What is known of a figure before it is read."""

    refs: tuple[Ref, ...] = ()
    props: tuple[str, ...] = ()
    whens: tuple[When, ...] = ()
    words: tuple[str, ...] = ()
    """Words that mean nothing by themselves."""
    kinds: str = ""
    """Of what sort of thing it is told: the letters of names, "" where any may be."""
    parts: tuple[str, ...] = ()
    """The words of a part of the own name, which a column may be headed with, too."""
    unit: str = ""
    """What its figures are in, where they do not say it themselves."""
    scale: int = 1

    def within(self, outer: EntryFrame) -> EntryFrame:
        """This one, and from the outer one what this does not say.

        Under the label of a row a part of the own name heads a column: Anak: penerima manfaat 120.
        """
        of_row = bool(self.parts) and [ref.kind for ref in outer.refs] == [BARIS]
        return EntryFrame(
            outer.refs if of_row else self.refs or outer.refs,
            self.props or outer.props,
            self.whens or outer.whens,
            (*outer.words, *(self.parts if of_row else ()), *self.words),
            self.kinds or outer.kinds,
            self.parts or outer.parts,
            self.unit or outer.unit,
            self.scale if self.unit else outer.scale,
        )


def frame_of(parsed: Parsed, first: int = 0, last: int | None = None) -> EntryFrame | None:
    """What chunks say; None where they say more than what a figure is of."""
    refs, props, whens, foreign = list[Ref](), list[str](), list[When](), list[str]()
    parts = list[str]()
    kinds, unit, scale = "", PERCENT if "(%)" in parsed.sentence.text else "", 1
    for chunk in parsed.chunks[first:last]:
        if chunk.letter in "IKSURJ" and chunk.ref is not None:
            refs.append(chunk.ref)
            if chunk.payload == "sebagian":
                parts += [t.text for t in parsed.sentence.tokens[chunk.first : chunk.last + 1]]
            if chunk.payload == SHARED:
                return None
        elif chunk.letter == "p":
            props.append(chunk.payload)
        elif chunk.when is not None:
            whens.append(chunk.when)
        elif chunk.letter in "xVN" or parsed.quote_of(chunk) == "baru":
            tokens = parsed.sentence.tokens[chunk.first : chunk.last + 1]
            said = [token.text for token in tokens]
            scale = next((SCALES[word] for word in said if word in SCALES), scale)
            unit = PERCENT if "persen" in said else RUPIAH if {*said} & _RUPIAH else unit
            foreign += [word for word in said if word not in UNITS | _PLANNED]
            props += ["target" for word in said if word in _PLANNED]
        elif chunk.letter in "bf":
            kinds += _OF_NOUN.get(chunk.payload, "U" if chunk.letter == "f" else "")
        elif chunk.letter not in _SILENT:
            return None
    unique = tuple(dict.fromkeys(refs)), tuple(dict.fromkeys(props)), tuple(dict.fromkeys(whens))
    unit = unit or (RUPIAH if scale > 1 else "")
    return EntryFrame(*unique, tuple(foreign), kinds, tuple(parts), unit, scale)


def framed(under: Sequence[Parsed]) -> EntryFrame | None:
    """What the lead-ins say together; None where one is not understood."""
    outer = EntryFrame()
    for item in under:
        inner = frame_of(_without_figures(item))
        if inner is None:
            return None
        outer = inner.within(outer)
    return outer


def _without_figures(parsed: Parsed) -> Parsed:
    """A lead-in or a label without the figures it tells of its own: Sisa Rp87 juta, yaitu: ...

    So with how many it is of, in brackets behind it: Rata-rata capaian (7 indikator).
    """
    counted = _COUNTED.search(parsed.letters[: len(parsed.chunks)])
    chunks = parsed.chunks[: counted.start()] if counted else parsed.chunks
    return parsed._replace(chunks=tuple([c for c in chunks if c.letter != "q"]))


_COUNTED: Final = pattern(r"\(qb\)$")


_TELLING: Final = pattern(r"[pvaVwMm]")


def is_elsewhere(parsed: Parsed, facts: Facts) -> bool:
    """Whether a lead-in makes what stands under it one of others, or of another time.

    What it says of an item that is but a name and a figure is not known where it has foreign words.
    """
    if not parsed.under:
        return False
    bare = _TELLING.search(parsed.letters) is None
    return any(
        not item.is_of(facts.tahun)
        or any(letter in item.letters for letter in "XD")
        or (bare and "x" in item.letters and not _is_of_rows(item))
        for item in parsed.under
    )


def _is_of_rows(lead: Parsed) -> bool:
    """Whether the foreign words of a lead-in are what its items are told by: per puskesmas."""
    places = [at for at, letter in enumerate(lead.letters) if letter == "x"]
    by = [at for at in places if at and lead.quote_of(lead.chunks[at - 1]) in _BY]
    return places == by


_BY: Final = frozenset({"menurut", "per", "setiap", "tiap"})


def _is_prose(parsed: Parsed) -> bool:
    """Whether an item is a sentence, and more than a name and a figure."""
    text = parsed.sentence.text
    return text.rstrip().endswith(".") and ":" not in text and ("," in text or "(" in text)


@needing("q", figure=True)
def wrong_entries(parsed: Parsed, own: str, facts: Facts) -> Iterator[Wrong]:
    """Figures behind names and labels that are not theirs."""
    outer = framed(parsed.under)
    told = (
        (parsed.sentence.listed and not _is_prose(parsed))
        or parsed.under
        or ":" in parsed.letters
        or (_TERSE.fullmatch(parsed.letters) and not parsed.is_within_year)
        or (own and _ROWED.fullmatch(parsed.letters))
    )
    if outer is None or not told:
        return
    entries = [*_entries(parsed, outer)]
    judged = [
        (entry, known_of(entry.frame, entry.said, entry.word, own, facts)) for entry in entries
    ]
    right = {item for item, (entry, known) in enumerate(judged) if _fits(entry.said, known)}
    for place, (entry, known) in enumerate(judged):
        if parsed.topic is not None and not (entry.frame.refs or own):
            continue
        if entry.said.is_count and parsed.letters[: entry.place + 2].endswith("pqb"):
            continue  # rata-rata capaian 4 sasaran
        anchored = entry.frame.props or entry.frame.refs or entry.frame.words or right
        each = is_of_period(parsed, entry.place, entry.place)
        if known and place not in right and anchored and not each:
            yield told_wrong(parsed, entry.first, entry.place, entry.said, known[0])


class _Entry(NamedTuple):
    frame: EntryFrame
    first: int
    place: int
    said: Quantity
    word: str


def _entries(parsed: Parsed, outer: EntryFrame) -> Iterator[_Entry]:
    """Each figure with what is said of it; what a part leaves out is that of the part before."""
    start, label = _label(parsed)
    if label is None:
        return
    label = label.within(outer)
    opening = _OPENING.match(parsed.letters) if not label.whens else None
    when = parsed.chunks[opening.end() - 1].when if opening is not None else None
    label = label._replace(whens=(when,)) if when is not None else label
    carried, foreign = cast("EntryFrame | None", label), False
    for match in _SEGMENT.finditer(parsed.letters, start):
        first, last = match.span()
        if parsed.letters[first - 1 : first] == ";":
            carried = label._replace(props=(carried or label).props or label.props)
        aside = parsed.letters[first - 1 : first] == "("
        part = first and ("q" in parsed.letters[:start] if start else not aside)
        part = part and parsed.letters[first:last].strip("gN") == "q"
        if carried is None or part or (foreign and aside):
            continue  # a part of what is told before: Sisa Rp87 juta: Rp51 juta, Rp36 juta
        places = [at for at in range(first, last) if parsed.letters[at] == "q"]
        opens = first + (parsed.letters[first] == "d")
        inner = frame_of(parsed, opens, places[0] if places else last)
        carried = _carried(inner, carried, label, bare=not places)
        if carried is not None:
            frame = _of_share(parsed, first, carried) if aside else carried
            yield from _in_part(parsed, first, last, places, frame)
        foreign = inner is not None and inner.words != ()
        if carried is not None and inner is not None:
            whens = carried.whens if parsed.letters[last : last + 1] == "(" else label.whens
            carried = carried._replace(whens=whens, words=label.words)


_SHARE: Final = pattern(r"q\(q\)")


def _of_share(parsed: Parsed, first: int, frame: EntryFrame) -> EntryFrame:
    """A share in brackets behind a result is that of its target: terealisasi 77 persen (96,25)."""
    shared = first > 1 and _SHARE.match(parsed.letters, first - 2) and frame.props == ("realisasi",)
    units = (
        [c.number.unit for c in parsed.chunks[first - 2 : first + 1] if c.number] if shared else []
    )
    of_result = units[1:] == [PERCENT] and units[0] != RUPIAH
    return frame._replace(props=("capaian",)) if of_result else frame


_OPENING: Final = pattern(r"[cPp]{0,3}t(?=[^:]*$)")
"""A time that opens a sentence holds for all of its parts: Untuk tahun 2026 ..."""


def _carried(
    inner: EntryFrame | None, before: EntryFrame, label: EntryFrame, *, bare: bool
) -> EntryFrame | None:
    """What is said up to a figure; None from where on it is not clear."""
    if inner is None or (bare and inner.words):
        return None
    outer = label if inner.words and not inner.refs else before
    return inner.within(outer._replace(words=label.words))


def _in_part(
    parsed: Parsed, first: int, last: int, places: Sequence[int], frame: EntryFrame
) -> Iterator[_Entry]:
    """The figures between two marks: one, its year behind it, or as many as there are names."""
    if not places:
        return
    behind = frame_of(parsed, places[0] + 1, last)
    ends = {*"xV"}.isdisjoint(parsed.letters[places[0] + 1 : last])
    if len(places) == 1 and ends and behind and not (behind.refs or behind.props):
        told = _YEAR_BEHIND.match(parsed.letters, places[0] + 1)
        when = parsed.chunks[told.end() - 2].when if told is not None else None
        whens = (when,) if when is not None else frame.whens or behind.whens
        yield from _one(parsed, first, places[0], frame._replace(whens=whens))
    if (
        _TURNED.fullmatch(parsed.letters, places[0], last)
        and parsed.word(places[1] - 1) == "menjadi"
    ):
        yield from _one(parsed, first, places[1], frame)
    if parsed.letters[places[0] : last] == "qyq":
        yield from _one(parsed, first, places[0], frame)
        if {*frame.props} & {"belanja", "realisasi"}:
            yield from _one(parsed, first, places[1], frame._replace(props=("serapan",)))
    if _JOINED.fullmatch(parsed.letters, places[0], last) is None:
        return
    of_times = [frame._replace(whens=(when,)) for when in frame.whens]
    of_names = [frame._replace(refs=(ref,)) for ref in frame.refs]
    of_props = [frame._replace(props=(prop,)) for prop in frame.props]
    for frames in (of_times, of_names, of_props):
        for each, place in zip(frames, places, strict=True) if len(frames) == len(places) else ():
            yield from _one(parsed, first, place, each)


_TURNED: Final = pattern(r"qN?cqN?")


def _one(parsed: Parsed, first: int, place: int, frame: EntryFrame) -> Iterator[_Entry]:
    chunk = parsed.chunks[place]
    said = chunk.number
    if said is None or said.live or said.bound:
        return
    if not said.unit and frame.unit and chunk.word in NO_UNIT:
        scale = frame.scale
        said = said._replace(value=said.value * scale, step=said.step * scale, unit=frame.unit)
    yield _Entry(frame, first, place, said, chunk.word)


def _label(parsed: Parsed) -> tuple[int, EntryFrame | None]:
    """What stands before the only colon, and where it ends; several belong to what is beside."""
    colon = parsed.letters.find(":")
    if colon < 0 or parsed.letters.count(":") > 1:
        return 0, EntryFrame()
    most = colon - 1 if parsed.letters[colon - 1] == "m" else colon  # Pagu terbesar: ...
    return colon + 1, frame_of(_without_figures(parsed._replace(chunks=parsed.chunks[:most])))


def _fits(said: Quantity, known: Sequence[Figure | Known]) -> bool:
    return any(isinstance(k.nilai, Fraction) and agrees(said, k.nilai) for k in known)


def told_wrong(
    parsed: Parsed, first: int, place: int, said: Quantity, right: Figure | Known
) -> Wrong:
    """A figure of an entry that is not its own."""
    if isinstance(right, Known):
        return contradicted(parsed, first, place, said, right)
    quote = parsed.quote(first, place)
    wrong = contradiction(quote, said, right)
    chunk = parsed.chunks[place]
    return (
        wrong._replace(written=parsed.sentence.quote(chunk.first, chunk.last))
        if wrong.token
        else wrong
    )


def known_of(
    frame: EntryFrame, said: Quantity, word: str, own: str, facts: Facts
) -> Sequence[Figure | Known]:
    """What a figure may be by what is said of it; none where that is not told, or not clear."""
    if max(map(len, frame[:3])) > 1 or said.live or said.bound or said.about:
        return ()
    when = frame.whens[0] if frame.whens else When()
    prop = frame.props[0] if frame.props else ""
    ref, foreign = _meant(frame, own, facts)
    if prop == "realisasi" and said.unit == RUPIAH:
        prop = "belanja"
    hasil = facts.indikator(own) if own else None
    if hasil is not None and ref.kind == BARIS:
        return _of_line(hasil, ref.id, frame, prop, when, said, facts)
    if foreign and hasil is not None and not frame.refs and not frame.whens:
        return _of_all(hasil, frame, said, word)
    if foreign or (frame.kinds and ref.kind not in frame.kinds):
        return ()
    if hasil is not None and is_quarter(when) and ref == Ref(INDIKATOR, own):
        share = said.unit == PERCENT and prop in _OF_RESULT and hasil.rincian
        return quarter_figures(hasil, "", _period(when, facts), said, facts) if share else ()
    known = _of_name(ref, prop, when, said, word, facts)
    if not known and hasil is not None and frame.parts and ref.id == own and not frame.whens:
        return _of_all(hasil, frame._replace(words=frame.parts), said, word)
    return known


def _of_name(
    ref: Ref, prop: str, when: When, said: Quantity, word: str, facts: Facts
) -> Sequence[Figure]:
    """What a figure of a name may be; of a sasaran alone, its capaian or its serapan."""
    props: tuple[str, ...] = (prop,)
    if ref.kind in "SJ" and not prop and said.unit == PERCENT:
        props = ("capaian", "serapan")
    elif ref.kind != INDIKATOR and (
        not prop or (ref == WHOLE and prop not in MONEY | {"rata", "efisiensi"})
    ):
        return ()
    known = [item for each in props for item in known_figures(ref, each, when, said, word, facts)]
    if not known and not prop and ref.kind == INDIKATOR and said.unit == PERCENT and not word:
        props = ("capaian", "serapan")  # of what is counted, the only shares there are
        known = [item for each in props for item in known_figures(ref, each, when, said, "", facts)]
    if not known and ref.kind == INDIKATOR and not said.unit and word in NO_UNIT:
        known = [*known_figures(ref, prop, when, said, facts.unit(ref.id), facts)]
    if known and not prop and ref.kind == INDIKATOR and not said.unit and said.step < 1:
        share = said._replace(unit=PERCENT)  # M1.2 (95,00) may be short for its capaian
        known += known_figures(ref, "capaian", when, share, "", facts)
    return [item for item in known if isinstance(item.nilai, Fraction)]


def _meant(frame: EntryFrame, own: str, facts: Facts) -> tuple[Ref, bool]:
    """What a figure is of, and whether words are left that are not understood."""
    hasil = facts.indikator(own) if own else None
    if frame.refs:
        return frame.refs[0], bool(frame.words)
    if hasil is not None and frame.words:
        row = line_called(hasil, frame.words)
        return (Ref(BARIS, row), False) if row else (Ref(INDIKATOR, own), True)
    return Ref(INDIKATOR, own) if own else WHOLE, bool(frame.words)


def line_called(hasil: IndikatorResult, said: Sequence[str]) -> str:
    """The id of the only row whose name ends with the last of these words, "" where none does."""
    found = {
        item.baris.id
        for table in hasil.rincian
        for item in table.baris
        for name in (words(item.baris.uraian),)
        if name and any(name[-size:] == tuple(said[-size:]) for size in range(1, len(name) + 1))
    }
    rest = [w for w in said if stem(w) not in _known_words(hasil) | UNDONE]
    return next(iter(found)) if len(found) == 1 and not rest else ""


def _known_words(hasil: IndikatorResult) -> frozenset[str]:
    """The stems of what the tables of an indikator call their rows, columns and themselves."""
    heads = [(t.rincian.kolom_uraian, t.rincian.judul) for t in hasil.rincian]
    rows = [item.baris.uraian for table in hasil.rincian for item in table.baris]
    columns = [(t.rincian.kolom_pembanding, t.rincian.kolom_realisasi) for t in hasil.rincian]
    return stems_of(*[text for pair in (*heads, *columns) for text in pair], *rows)


def _period(when: When, facts: Facts) -> str:
    return f"{when.year or facts.tahun}-{when.part}"


def _of_line(
    hasil: IndikatorResult,
    row: str,
    frame: EntryFrame,
    prop: str,
    when: When,
    said: Quantity,
    facts: Facts,
) -> Sequence[Known]:
    """What a figure of a row may be, by the column that is named."""
    if prop in MONEY or said.unit == RUPIAH:
        return ()
    if is_quarter(when):
        return quarter_figures(hasil, row, _period(when, facts), said, facts)
    if when.part or when.year not in {0, facts.tahun}:
        return ()
    stems = frozenset(map(stem, frame.words))
    if stems - _known_words(hasil) - UNDONE:
        return ()
    if stems & UNDONE:
        return _left_of(hasil, row, said)
    known = row_figures(hasil, row, said, stems)
    if said.unit == PERCENT or not known:
        return known
    table = next(t for t in hasil.rincian if any(i.baris.id == row for i in t.baris))
    done, other = (
        stems_of(head) - COMMON
        for head in (table.rincian.kolom_realisasi, table.rincian.kolom_pembanding)
    )
    if stems & other - done:
        head = table.rincian.kolom_pembanding.lower()
        return [item for item in known if item.nama.startswith(head)]
    return known


def _left_of(hasil: IndikatorResult, row: str, said: Quantity) -> Sequence[Known]:
    """How many of a row are left: klinik terlambat 80."""
    if not said.is_count:
        return ()
    return [
        Known(
            minus(item.pembanding, item.realisasi),
            f"yang tidak {table.rincian.kolom_realisasi.lower()} pada “{item.baris.uraian}”",
            at(item.baris),
        )
        for table, item in rows_called(hasil, row)
        if not is_goal(table.rincian.kolom_pembanding)
    ]


def _of_all(
    hasil: IndikatorResult, frame: EntryFrame, said: Quantity, word: str
) -> Sequence[Known]:
    """The total of a column whose heading a label names: ditindak 45."""
    stems = frozenset(map(stem, frame.words))
    shared = {*frame.words, word} & SHARED_OUT or frame.props
    if shared or not said.is_count or stems - _known_words(hasil) or word not in NO_UNIT:
        return ()
    found = []
    for table in hasil.rincian:
        done, other = table.rincian.kolom_realisasi, table.rincian.kolom_pembanding
        if is_goal(other):
            continue
        for head, beside, total in (
            (done, other, table.jumlah_realisasi),
            (other, done, table.jumlah_pembanding),
        ):
            told = stems_of(head) - stems_of(beside) - COMMON
            if told and told <= stems:
                found.append(Known(total, f"jumlah {head.lower()}", at(table.rincian)))
    return found if len(found) == 1 else ()


def in_unit(said: Quantity, prop: str, hasil: IndikatorResult | None) -> Quantity:
    """A bare number of a table in the unit that its column has."""
    if said.unit or hasil is None:
        return said
    share = prop in {"capaian", "serapan"} or (
        prop in {"target", "realisasi", "nilai", "batas"} and is_percent(hasil.indikator.satuan)
    )
    return said._replace(unit=PERCENT) if share else said
