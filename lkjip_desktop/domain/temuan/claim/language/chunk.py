"""Chunks of a sentence: its names, properties, times and quantities, one letter for each."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache, cached_property
from typing import Any, Final

from lkjip_desktop import joined
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language import lexicon, phrase
from lkjip_desktop.domain.temuan.claim.language.lexer import (
    MARK,
    NUMBER,
    ORDINAL,
    ROMAN,
    WORD,
    Sentence,
    is_year,
)
from lkjip_desktop.domain.temuan.claim.language.names import (
    INDIKATOR,
    KANTOR,
    KEGIATAN,
    SASARAN,
    SUBSIE,
    Names,
    Ref,
    is_generic,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import (
    Phrases,
    Words,
    by_first_words,
    held_once,
    longest,
)
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.sasaran import part_of_sasaran
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.language.when import TIMED, Times, When

QUANTITY, COLLECTIVE, TIME, UNKNOWN, COUNTED = "q", "o", "t", "x", "N"
DONE, NOUN = "V", "b"
SHARED: Final = "taksa"
"""Payload of a part of the name of an indikator that a kegiatan or a sasaran has in its own."""
_OWNED: Final = pattern(r"(?<=[a-z]{3})nya$")
_VERBAL: Final = ("di", "me", "ber", "ter")
_VERB: Final = 6
_DOING: Final = (
    "memb", "memi", "memp", "mence", "mencu", "mend", "menge", "menggu", "mengha", "mengi",
    "menja", "menun", "menye",
)  # fmt: skip
"""How words begin that are no noun behind a number: 96 memberi capaian di atas 100 persen."""
_NO_VERBS: Final = frozenset(
    {
        "berita", "digital", "dimensi", "dinamika", "direktorat", "direktur", "disiplin", "diskusi",
        "distribusi", "mekanisme", "meterai", "metode", "terminal", "termasuk", "terapis",
    }
)  # fmt: skip
_POINTING: Final = frozenset({"iku", "indikator", "sasaran"})
_THIS: Final = frozenset({"ini", "tersebut"})
_MEAN, _MEANLY = "rata", "merata"
_SHORT, _PAST = "kurang", "lampau"
_LIMITS: Final = {_SHORT: "kurang dari", _PAST: "lebih dari"}
"""How a limit is meant that is told with a verb: belum mencapai 90 persen, melebihi 10 persen."""
_TAKING_PLACE: Final = frozenset(
    {
        "terlaksana", "dilaksanakan", "terselenggara", "diselenggarakan", "terbit", "diterbitkan",
        "dinaikkan", "diturunkan", "ditingkatkan",
    }
)  # fmt: skip
_COMPARING: Final = frozenset({"dibanding", "dibandingkan"})
"""No part of a name, though banding may be one."""
_OF_ANY: Final = frozenset({"indikator", "kinerja"})
"""Words of names that of themselves name none: kinerja indikator 3.2."""
DENYING: Final = frozenset(map(stem, ("belum", "tanpa", "tidak")))
_COUNTED: Final = {SASARAN: "sasaran", INDIKATOR: "indikator"}
COUNTING: Final = frozenset(_COUNTED.values())
"""What may be left out before a code in a list of such codes."""
_WORTH: Final = frozenset({"biaya", "harga", "nilai"})
_BEING: Final = frozenset({"adalah", "ialah", "yaitu", "yakni"})
_WITHIN: Final = lexicon.MONTHS.keys() - {"desember"}
_OF_QUARTERS: Final = frozenset({"tw", "triwulan"})
_QUARTERS: Final = 4
_INITIALS: Final = {"t": "target", "r": "realisasi", "c": "capaian"}
_FRAMING: Final = frozenset(
    {
        "angka", "berikut", "catatan", "daftar", "data", "evaluasi", "gambaran", "ikhtisar", "ket",
        "keterangan", "pengukuran", "perincian", "perkembangan", "potret", "rekap", "rekapitulasi",
        "rincian", "ringkasan", "sebagai", "uraian", "urutan",
    }
)  # fmt: skip
"""Words of a label or a lead-in that only say that something follows."""
_MEASURES: Final = frozenset(
    {"indeks", "persentase", "nilai", "jumlah", "tingkat", "skor", "rasio"}
)


class Chunk(NamedTuple):
    """Some tokens that mean one thing."""

    letter: str
    first: int
    last: int
    """Places of its first and last token in the sentence."""
    payload: str = ""
    ref: Ref | None = None
    number: Quantity | None = None
    when: When | None = None
    word: str = ""
    """Of a quantity, the unit or noun right behind it."""


def is_worth(chunk: Chunk) -> bool:
    """Whether a chunk tells what something is worth, and not how many there are."""
    return chunk.letter == UNKNOWN and chunk.payload in _WORTH and chunk.last > chunk.first


class ParsedTable(NamedTuple):
    """The cells of a table, read."""

    head: tuple[Parsed, ...]
    rows: tuple[tuple[Parsed, ...], ...]
    told: tuple[tuple[str, ...], ...]


_ASKED: Final = "qpboveaItdKBSnmgRNUzDwyckxhV,:"
"""The letters that are asked for most; as many as bits are quick to compare."""
_BITS: Final = {letter: 1 << at for at, letter in enumerate(_ASKED)}


def bits_of(letters: str) -> int:
    """A bit for each letter that has one: whether some are among others is asked often."""
    bits = 0
    for letter in {*letters}:
        bits |= _BITS.get(letter, 0)
    return bits


class ChunkOrder(NamedTuple):
    """Orders of letters of which a sentence is to have one."""

    alone: int
    """The letters that are an order by themselves."""
    longer: tuple[tuple[int, str, str], ...]
    """Of each other one its letters, the first of them, and those behind it."""


@cache
def orders_of(needs: str) -> ChunkOrder:
    """The orders that are parted by blanks."""
    parts = needs.split(" ")
    alone = [part for part in parts if part in _BITS]
    longer = [(bits_of(part), part[:1], part[1:]) for part in parts if part not in _BITS]
    return ChunkOrder(bits_of("".join(alone)), tuple(longer))


class ParsedChunks(NamedTuple):
    """What a sentence was read as."""

    sentence: Sentence
    letters: str
    chunks: tuple[Chunk, ...]
    under: tuple[Parsed, ...] = ()
    """The lead-ins it stands under, the outermost first."""
    table: ParsedTable | None = None
    topic: Ref | None = None
    """The only name in the sentence before, where there is none in this one."""
    joined: tuple[Parsed, ...] = ()
    """What a lead-in says of the name an item begins with, or a label of each of its parts."""
    bare: tuple[Parsed, ...] = ()
    """What the sentence says without its asides."""
    parts: tuple[Parsed, ...] = ()
    """What its parts say, each by itself."""
    unframed: tuple[Parsed, ...] = ()
    """That of its parts which is all of it but what only frames it."""


class Parsed(ParsedChunks):
    """A sentence with its chunks; `letters` has one for each.

    What many look at is made once.
    """

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Its words and marks."""
        return tuple([token.text for token in self.sentence.tokens])

    @cached_property
    def present(self) -> int:
        """Which letters it has."""
        return bits_of(self.letters)

    @cached_property
    def tells_figure(self) -> bool:
        """Whether it has a number that is no year and no live figure."""
        told = [t.number for t in self.sentence.tokens if t.number is not None and not is_year(t)]
        told += [chunk.number for chunk in self.chunks if chunk.number is not None]
        return not all(number.live for number in told)

    @cached_property
    def made(self) -> dict[object, Any]:
        """What was made of it, by what made it."""
        return {}

    def quote(self, first: int, last: int) -> str:
        """What is written from one chunk to another."""
        return self.sentence.quote(self.chunks[first].first, self.chunks[last].last)

    def quote_of(self, chunk: Chunk) -> str:
        """What is written of one chunk, in lower case."""
        return self.sentence.quote(chunk.first, chunk.last).casefold()

    def word(self, place: int) -> str:
        """The first word of a chunk."""
        return self.sentence.tokens[self.chunks[place].first].text

    def has(self, needs: str) -> bool:
        """Whether these letters stand in this order, whatever between, or those behind a blank.

        What looks for a form needs not be made ready where its letters are nowhere.
        """
        alone, longer = orders_of(needs)
        present, letters = self.present, self.letters
        if alone & present:
            return True
        for bits, first, rest in longer:
            if bits & present == bits:
                at = letters.find(first)
                for letter in rest:
                    at = letters.find(letter, at + 1)
                    if at < 0:
                        break
                else:
                    return True
        return False

    def is_of(self, tahun: int) -> bool:
        """Whether no time but this year is named."""
        if TIME not in self.letters:
            return True
        whens = [chunk.when for chunk in self.chunks if chunk.when is not None]
        return all(not when.part and when.year in {0, tahun} for when in whens)

    @property
    def is_within_year(self) -> bool:
        """Whether a month or a day before the year's end is told: a figure up to it is less."""
        places = (at for c in self.chunks if c.letter == TIME for at in range(c.first, c.last + 1))
        return any(self.sentence.tokens[at].text in _WITHIN for at in places)

    def is_near(self, tahun: int) -> bool:
        """Whether no year but this one is named."""
        return all(c.when is None or c.when.year in {0, tahun} for c in self.chunks)


def _lexicon() -> tuple[Any, ...]:
    return tuple(by_first_words(held_once(lexicon.phrases())))


_LEXICON: Final[Phrases[tuple[str, str]]] = Phrases(
    *joined.kept(_lexicon, lexicon.__file__, phrase.__file__)
)
_BEGIN_SAID: Final = _LEXICON.lengths
_NO_ROWS: Final[Phrases[Ref]] = by_first_words(())


class ChunkReader(Times):
    """One pass over the tokens of a sentence."""

    def __init__(self, sentence: Sentence, names: Names, own: str, tahun: int) -> None:
        super().__init__(sentence.tokens, tahun)
        self.source = sentence.text
        self.names, self.own = names, own
        self.rows = names.rows.of(own) if own else _NO_ROWS
        self.measure = names.measure.get(own) if own else None
        self.begin_name, self.begin_row = names.phrases.lengths, self.rows.lengths
        self.bare = self.texts
        """The words without what makes them somebody's: sidik jarinya."""
        if self.begin_row and "nya" in "".join(self.texts):
            self.bare = [_OWNED.sub("", text) for text in self.texts]
        self.chunks: list[Chunk] = []

    def run(self) -> list[Chunk]:
        place = 0
        while place < len(self.tokens):
            chunk = self._at(place)
            if chunk.letter == INDIKATOR and self._begins_with_measure(chunk):
                chunk = chunk._replace(first=self.chunks.pop().first)
            self.chunks.append(chunk)
            place = chunk.last + 1
        return self.chunks

    def _begins_with_measure(self, chunk: Chunk) -> bool:
        """Whether before a part of a name stands the word it begins with: indeks kepuasan."""
        before = self.chunks[-1] if self.chunks else None
        measure = self.names.measure.get(chunk.ref.id) if chunk.ref is not None else None
        alone = before is not None and before.letter == UNKNOWN and before.first == before.last
        return bool(alone) and measure in _MEASURES and self.texts[chunk.first - 1] == measure

    def _at(self, place: int) -> Chunk:
        kind, text = self.tokens[place].kind, self.texts[place]
        if kind == MARK:
            return Chunk(self._mark(place), place, place)
        counts = kind != WORD
        time = self.when(place) if counts or text in TIMED else None
        if time is not None:
            return Chunk(TIME, place, time[1], when=time[0])
        found = self._rated(place) or self._name(place)
        if found is not None:
            return found
        if counts:
            return self._coded(place) or self._number(place)
        called = self._called(place) if text in self.names.labels else None
        if called is not None:
            return called
        opens = not place or self.tokens[place - 1].kind == MARK
        standing = self._standing(place) if opens else None
        if standing is not None:
            return standing
        if text == self.measure in _MEASURES:
            return Chunk(INDIKATOR, place, place, "sebagian", Ref(INDIKATOR, self.own))
        found = self._partial(place) if self.names.may_begin(text) else None
        return found or Chunk(self._unknown(place), place, place, text)

    def _rated(self, place: int) -> Chunk | None:
        """For how many of what a figure is told: 7,6 per 1.000 kelahiran hidup."""
        if self.texts[place] != "per":
            return None
        before = self.chunks[-1] if self.chunks else None
        number = self.tokens[place + 1].number if place + 1 < len(self.tokens) else None
        if before is None or before.letter != QUANTITY or number is None or not number.is_count:
            return None
        last = place + 1 + (place + 2 < len(self.tokens) and self.tokens[place + 2].kind == WORD)
        while last > place + 1 and self._goes_with(last + 1):
            last += 1
        return Chunk(COUNTED, place, last, self.texts[place])

    def _goes_with(self, place: int) -> bool:
        """Whether a word behind a noun is one of a name and means nothing else."""
        text = self.text(place)
        telling = not is_generic(text) and stem(text) in self.names.by_stem
        return telling and self.tokens[place].kind == WORD and text not in _LEXICON.lengths

    def _mark(self, place: int) -> str:
        text = self.texts[place]
        return "y" if text == "=" else "d" if self._is_share(place) else text

    def _standing(self, place: int) -> Chunk | None:
        """What a word or a letter means only where it stands alone, as a label does."""
        if not self.stands_alone(place):
            return None
        label = self.names.labels.get(self.texts[place])
        if label is not None:
            return Chunk(label.kind, place, place, ref=label)
        initial = self._initial(place)
        return Chunk("p", place, place, initial) if initial else self._quarter(place)

    def _called(self, place: int) -> Chunk | None:
        """A short name of one word with its capital letter, behind a property, or all in capitals.

        In capitals, as KPR, it is that of a section.
        """
        label = self.names.labels.get(self.texts[place])
        if label is not None and label.kind == SUBSIE and self._is_acronym(place):
            return Chunk(SUBSIE, place, place, ref=label)
        if label is None or label.kind != INDIKATOR or not place:
            return None
        if self.chunks[-1].letter not in "pb":
            return None
        named = self.source[self.tokens[place].start].isupper()
        return Chunk(INDIKATOR, place, place, ref=label) if named else None

    def _is_acronym(self, place: int) -> bool:
        """Whether a word is written in capitals in a text that is not."""
        token = self.tokens[place]
        written = self.source[token.start : token.end]
        return written.isupper() and not self.source.isupper()

    def _quarter(self, place: int) -> Chunk | None:
        """A quarter told by its number behind a label that names them: I 95 %; II 94 %."""
        number = ROMAN.get(self.texts[place], 0)
        if not 0 < number <= _QUARTERS or _OF_QUARTERS.isdisjoint(self.texts[:place]):
            return None
        return Chunk(TIME, place, place, when=When(part=f"T{number}"))

    def _initial(self, place: int) -> str:
        """The property that one letter stands for in a head or before a figure: (T 94 %)."""
        behind = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        stands = behind.kind == NUMBER if behind else len(self.tokens) == 1
        stands = stands or self.text(place + 1) == "("
        return _INITIALS.get(self.texts[place], "") if stands else ""

    def _is_share(self, place: int) -> bool:
        """Whether a bar parts a number from its whole: 31/40, and no date or year."""
        beside = (self.text(place + 2), self.texts[place - 2] if place > 1 else "")
        return self.texts[place] == "/" and "/" not in beside and not self._year(place + 1)

    def _unknown(self, place: int) -> str:
        """The letter of a word that means nothing here: what is counted, a verb, or foreign."""
        if self.texts[place] in _FRAMING and (not place or self.is_in_label(place)):
            return "c"
        text = self.texts[place]
        if text == "tinggal" and self.chunks and self.chunks[-1].payload == "sisa":
            return "c"  # yang belum terserap tinggal Rp36 juta
        does = text.startswith(_DOING) and text not in _NO_VERBS
        if self._counts():
            return DONE if does else COUNTED
        is_verb = text.startswith(_VERBAL) and len(text) > _VERB and text not in _NO_VERBS
        is_verb = is_verb and not self._is_label(place)
        return DONE if is_verb else UNKNOWN

    def _is_label(self, place: int) -> bool:
        """Whether a word with a capital letter is all the short name of an indikator."""
        label = self.names.labels.get(self.texts[place])
        called = label is not None and label.kind == INDIKATOR
        return called and self.source[self.tokens[place].start].isupper()

    # names and words

    def _name(self, place: int) -> Chunk | None:
        text, named, row, said = self.texts[place], None, None, None
        if text in self.begin_name:
            named = longest(self.names.phrases, self.texts, place)
        if text in self.begin_row:
            row = longest(self.rows, self.texts, place)
        if text in _BEGIN_SAID:
            said = longest(_LEXICON, self.texts, place)
        if named is None and row is None and self.bare is not self.texts:
            row = longest(self.rows, self.bare, place)
        if row is not None and (named is None or len(row[0]) >= len(named[0])):
            named = row
        if named is not None and (said is None or len(named[0]) >= len(said[0])):
            ref = named[1]
            if ref.kind == KANTOR and self._counts():
                return Chunk(COUNTED, place, place + len(named[0]) - 1, text)
            if ref.kind in {KEGIATAN, INDIKATOR} and self._is_own(place, len(named[0])):
                ref = Ref(INDIKATOR, self.own)
            last = self._told_on(ref, place, place + len(named[0]) - 1)
            more = map(stem, self.texts[place + len(named[0]) : last + 1])
            if ref.kind == INDIKATOR and self._is_of_side(ref.id, [*more]):
                return None
            return Chunk(ref.kind, place, last, ref=ref)
        pointed = self._pointed(place) if text in _POINTING else None
        return pointed or (self._said(place, *said) if said is not None else None)

    def _counts(self) -> bool:
        """Whether a number stands right before: 3 satuan kerja are others than this one."""
        before = self.chunks[-1] if self.chunks else None
        if before is None or before.letter not in {QUANTITY, COLLECTIVE}:
            return False
        return before.number is not None and not before.number.unit

    def _pointed(self, place: int) -> Chunk | None:
        """The own indikator by "this", or a sasaran by a part of its name."""
        last = place + (2 if self.text(place + 1) == "kinerja" else 1)
        pointed = self.texts[place] != "sasaran" and self.text(last) in _THIS
        if self.own and pointed:
            return Chunk(INDIKATOR, place, last, ref=Ref(INDIKATOR, self.own))
        found = part_of_sasaran(self.tokens, place, self.names.sasaran)
        if found is None or (self.text(found[0] + 1) and self._goes_on(found[0] + 1)):
            return None
        return Chunk(SASARAN, place, found[0], ref=Ref(SASARAN, found[1]))

    def _said(self, place: int, said: Words, meaning: tuple[str, str]) -> Chunk:
        """A word or phrase of the lexicon, if it is none of a name."""
        letter, payload = meaning
        last = place + len(said) - 1
        if payload == "capaian" and any(c.payload == _MEANLY for c in self.chunks):
            payload = _MEAN  # secara rata-rata, capaian ...
        if payload == "iku":
            return Chunk(NOUN if self.names.main else UNKNOWN, place, last, "indikator")
        bare = len(said) == 1 and (letter in {"c", "n", "D"} or self.texts[place] in _MEASURES)
        own = self._partial(place) if bare else None
        return own or Chunk(letter, place, last, payload)

    def _told_on(self, ref: Ref, place: int, last: int) -> int:
        """Where the name of an indikator ends, if more of its words follow on a short form."""
        telling = self.names.stems.get(ref.id, frozenset()) if ref.kind == INDIKATOR else ()
        while (
            telling and not is_generic(self.text(last + 1)) and stem(self.text(last + 1)) in telling
        ):
            word = self.texts[last + 1]
            if self._begins_row(last + 1) or self.tokens[last + 1].kind != WORD:
                break
            said = longest(_LEXICON, self.texts, last + 1)
            if said is not None and said[1][0] in {"B", "r"} and len(said[0]) > 1:
                break  # pengurangan sampah kurang dari 25 persen
            if word in _COMPARING or (stem(word) in DENYING and word in self.texts[place:last]):
                break  # it denies what is told behind the name
            last += 1
        return last

    def _begins_row(self, place: int) -> bool:
        found = longest(self.names.phrases, self.texts, place)
        of_office = found is not None and found[1].kind == KANTOR
        return of_office or longest(self.rows, self.texts, place) is not None

    def _coded(self, place: int) -> Chunk | None:
        """An indikator by its code, which is a number: 2.1 Desa bebas malaria; IKM (3.2)."""
        owners = self.names.codes.get(self.texts[place])
        before = self.chunks[-2].ref if self.chunks[1:] else None
        if owners and before is not None and before.id in owners and self._in_brackets(place):
            return Chunk(INDIKATOR, place, place, ref=before)
        if not owners or self.text(place + 1) == "" or self.tokens[place + 1].kind != WORD:
            return None
        found = self._name(place + 1) or self._partial(place + 1)
        named = found is not None and found.ref is not None and found.ref.id in owners
        return found._replace(first=place) if found is not None and named else None

    def _in_brackets(self, place: int) -> bool:
        return self.text(place - 1) == "(" and self.text(place + 1) in {")", ",", ";"}

    def _is_own(self, place: int, length: int) -> bool:
        """Whether the name of another row is rather a part of that of the own indikator."""
        if not self.own or self.texts[place] in {"kegiatan", "keluaran", "indikator", "iku"}:
            return False
        stems = {stem(word) for word in self.texts[place : place + length] if not is_generic(word)}
        return bool(stems) and stems <= self.names.stems.get(self.own, frozenset())

    def _partial(self, place: int) -> Chunk | None:
        """A part of a name of at least two telling words that only one indikator has.

        Under an indikator one telling word is enough for its own.
        """
        end, stems, rows = self._telling(place)
        if rows is None or self._is_extreme(place) or DENYING.issuperset(stems):
            return None
        last = self._trimmed(place, end, rows)
        if _OF_ANY.issuperset(self.texts[place:last]) or _WORTH.issuperset(self.texts[place:last]):
            return None
        if len(rows) == 1 and self._is_listed(place, last):
            return Chunk(INDIKATOR, place, last - 1, "sebagian", Ref(INDIKATOR, next(iter(rows))))
        goes_on = self.own in rows and self._is_of_side(self.own, stems)
        goes_on = goes_on or (end < len(self.tokens) and self._goes_on(end))
        said = self.texts[place:last]
        if goes_on or (len(rows) == 1 and self._is_denied(next(iter(rows)), stems, said)):
            return None
        if self._is_worth(place, rows):
            return Chunk(UNKNOWN, place, last - 1, self.texts[place])
        if self.own in rows and (len(set(stems)) > 1 or len(rows) == 1):
            return Chunk(INDIKATOR, place, last - 1, "sebagian", Ref(INDIKATOR, self.own))
        measured = self.texts[place] in _MEASURES and self._begins(rows, self.texts[place])
        row = next(iter(rows)) if len(rows) == 1 and len(set(stems)) > 1 - measured else ""
        if row and not self._names_row(place, last, row):
            shared = any(other.issuperset(stems) for other in self.names.beside)
            payload = SHARED if shared and not measured else "sebagian"
            return Chunk(INDIKATOR, place, last - 1, payload, Ref(INDIKATOR, row))
        return None

    def _is_extreme(self, place: int) -> bool:
        """Whether a word tells what has most, though what is measured may be called so: terlama."""
        found = longest(_LEXICON, self.texts, place) if self.texts[place][:3] == "ter" else None
        return found is not None and found[1][0] == "m"

    def _names_row(self, place: int, end: int, owner: str) -> bool:
        """Whether a part of a name has only a row of its table: pemeliharaan bendungan."""
        rows = self.names.rows.of(owner, whole=True)
        return any(longest(rows, self.texts, at) for at in range(place, end))

    def _is_denied(self, row: str, stems: list[str], said: list[str]) -> bool:
        """Whether a part of a name leaves out which of all are counted: perkara yang diajukan."""
        which = self.names.narrowed.get(row)
        told = len(set(stems)) > 1 or (said[0] in _MEASURES and row != self.own)
        if which is not None and told and which.isdisjoint(stems):
            return True
        if self._is_of_side(row, stems):
            return True
        left_out = not DENYING.isdisjoint(self.names.stems.get(row, ()))
        return left_out and len(set(stems)) > 1 and DENYING.isdisjoint(map(stem, said))

    def _is_of_side(self, row: str, stems: Collection[str]) -> bool:
        """Whether of two things that a name joins only one is told: retribusi parkir."""
        sides = [not side.isdisjoint(stems) for side in self.names.joined.get(row, ())]
        return any(sides) and not all(sides)

    def _is_worth(self, place: int, rows: frozenset[str]) -> bool:
        """Whether it is told what is worth what is counted: nilai barang yang ditindak."""
        worth = self.texts[place] in _WORTH and self.texts[place + 1 : place + 2] != ["indikator"]
        return worth and {self.names.measure.get(row) for row in rows} <= {"jumlah", "rata"}

    def _telling(self, place: int) -> tuple[int, list[str], frozenset[str] | None]:
        """Up to where words tell of one and the same name, their stems, and whose name it is."""
        end, stems, rows = place, list[str](), None
        while end < len(self.tokens) and (
            self.tokens[end].kind == WORD or self._is_number_of(end, rows)
        ):
            word = self.texts[end]
            if word == "di" and self.stands_off(end):
                break
            if is_generic(word):
                end += 1
                continue
            key = stem(word)
            having = self.names.by_stem.get(key) if word not in _COMPARING else None
            if having is None or (end > place and self._begins_row(end)):
                break
            narrowed = having if rows is None else rows & having
            if not narrowed:
                break
            rows, stems = narrowed, [*stems, key]
            end += 1
        return end, stems, rows

    def _is_number_of(self, place: int, rows: frozenset[str] | None) -> bool:
        """Whether a number within a name belongs to it: dalam 24 jam."""
        token = self.tokens[place]
        if not rows or token.kind != NUMBER or token.number is None or token.number.unit:
            return False
        having = rows & self.names.by_stem.get(token.text, frozenset())
        behind = self.names.by_stem.get(stem(self.text(place + 1)), frozenset())
        return bool(having & behind) and self.tokens[place - 1].kind == WORD

    def _trimmed(self, place: int, end: int, rows: frozenset[str]) -> int:
        """The end without words that tell nothing; the mean of what is a mean belongs to it."""
        mean = all(self.names.measure.get(row) == "rata" for row in rows)
        while end > place and is_generic(self.texts[end - 1]):
            if mean and self.texts[end - 1] == "rata":
                break
            end -= 1
        return end

    def _is_listed(self, place: int, end: int) -> bool:
        """Whether one word stands for an indikator in a list: yang tercapai adalah mediasi."""
        if not any(chunk.payload == "indikator" for chunk in self.chunks):
            return False
        before, behind = self.chunks[-1], self.text(end)
        opens = before.letter in {",", "g", "l", ":"} or self.texts[place - 1] in _BEING
        ends = not behind or self.tokens[end].kind == MARK or behind in {"dan", "serta"}
        return opens and ends

    def _begins(self, rows: frozenset[str], word: str) -> bool:
        return word != "jumlah" and all(self.names.measure.get(row) == word for row in rows)

    def _goes_on(self, end: int) -> bool:
        """Whether a word behind the part of a name makes it the name of something else."""
        if self.tokens[end].kind != WORD or self.texts[end] in _TAKING_PLACE:
            return False
        return self.texts[end] == "kinerja" or (
            longest(_LEXICON, self.texts, end) is None
            and not self.is_time(end)
            and (longest(self.names.phrases, self.texts, end) is None)
        )

    # numbers

    def _number(self, place: int) -> Chunk:
        token = self.tokens[place]
        number = token.number
        letter = QUANTITY if token.kind == NUMBER else COLLECTIVE
        before = self.chunks[-1] if self.chunks else None
        ref = self._listed(place)
        if ref is not None:
            return Chunk(ref.kind, place, place, ref=ref)
        if before is not None and before.letter == "m" and self.texts[before.first] == "paling":
            before = self.chunks[-1] = before._replace(letter="B", payload="")
        if number is not None and number.is_count and self._is_rest(before):
            self.chunks[-1] = self.chunks[-1]._replace(letter="h", payload="")
        how = self._how(before)
        if number is not None and how is not None:
            than = _LIMITS.get(how.payload) or " ".join(self.texts[how.first : how.last + 1])
            rough = how.letter == "r"
            number = number._replace(about=rough, bound=not rough, than="" if rough else than)
        unit = "".join(t.text for t in self.tokens[place + 1 : place + 2] if t.kind == WORD)
        return Chunk(letter, place, place, number=number, word=unit)

    def _how(self, before: Chunk | None) -> Chunk | None:
        """What says how exactly a number is meant, before it or its verb: hampir (mencapai) 95."""
        at = len(self.chunks) - 1
        if before is not None and before.letter == "c" and self.texts[before.last] == "angka":
            at -= 1
        before = self.chunks[at] if at >= 0 else None
        if before is not None and at:
            behind = self.chunks[at - 1]
            if before.letter == "P" and behind.letter == "r":
                return behind  # berkisar pada 20, berkisar di angka 35
            if before.letter == "M" and behind.letter == "n":
                self.chunks[at - 1 : at + 1] = [Chunk("B", behind.first, before.last, _SHORT)]
                return self.chunks[at - 1]
            if before.payload == _PAST and behind.letter == "p" and before.first == before.last:
                self.chunks[at] = before._replace(letter="B")
                return self.chunks[at]
            before = behind if before.letter == "M" else before
        return before if before is not None and before.letter in {"r", "B"} else None

    def _is_rest(self, before: Chunk | None) -> bool:
        """Whether a word says that no more are left: tinggal dua."""
        opens = not self.chunks[1:] or self.chunks[-2].letter in ",;gcj"
        return opens and before is not None and before.payload == "tinggal"

    def _listed(self, place: int) -> Ref | None:
        """What a bare number adds to a list of codes, as in: sasaran 1, 2, dan 3."""
        back = len(self.chunks) - 1
        while back >= 0 and self.chunks[back].letter in {",", "g"}:
            back -= 1
        if back < 0 or back == len(self.chunks) - 1 or self.text(place + 1).startswith("indikator"):
            return None
        last = self.chunks[back]
        noun = _COUNTED.get(last.letter, "")
        by_code = self.tokens[last.last].kind in {NUMBER, ORDINAL}
        if not noun or not (by_code or self.texts[last.first] == noun == "sasaran"):
            return None
        found = longest(self.names.phrases, [noun, self.texts[place]], 0)
        return found[1] if found is not None and len(found[0]) > 1 else None
