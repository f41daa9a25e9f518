"""The pass over a sentence that makes a chunk of each word, name, time and number."""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.temuan.claim.language.chunk import COUNTED, DONE, TIME, UNKNOWN, Chunk
from lkjip_desktop.domain.temuan.claim.language.chunking.name import NamedChunks
from lkjip_desktop.domain.temuan.claim.language.chunking.number import NumberChunks
from lkjip_desktop.domain.temuan.claim.language.chunking.sentence import LEXICON, MEASURES
from lkjip_desktop.domain.temuan.claim.language.lexer import MARK, NUMBER, ROMAN, WORD
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import longest, word_set
from lkjip_desktop.domain.temuan.claim.language.when import TIMED, When

_VERBAL: Final = ("di", "me", "ber", "ter")
_VERB: Final = 6
_DOING: Final = (
    "memb", "memi", "memp", "mence", "mencu", "mend", "menge", "menggu", "mengha", "mengi",
    "menja", "menun", "menye",
)  # fmt: skip
"""How words begin that are no noun behind a number: 96 memberi capaian di atas 100 persen."""
_NO_VERBS: Final = word_set(
    "berita digital dimensi dinamika direktorat direktur disiplin diskusi distribusi mekanisme"
    " meterai metode terminal termasuk terapis"
)
_OF_QUARTERS: Final = frozenset({"tw", "triwulan"})
_QUARTERS: Final = 4
_BY_US: Final = ("i", "kan")
_US: Final = frozenset({"kami", "kita"})
_INITIALS: Final = {"t": "target", "r": "realisasi", "c": "capaian"}
_FRAMING: Final = word_set(
    "angka berikut catatan daftar data evaluasi gambaran ikhtisar ket keterangan pengukuran"
    " perincian perkembangan potret rekap rekapitulasi rincian ringkasan sebagai uraian urutan"
)
"""Words of a label or a lead-in that only say that something follows."""


class ChunkReader(NamedChunks, NumberChunks):
    """One pass over the tokens of a sentence."""

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
        return bool(alone) and measure in MEASURES and self.texts[chunk.first - 1] == measure

    def _at(self, place: int) -> Chunk:
        kind, text = self.tokens[place].kind, self.texts[place]
        if kind == MARK:
            return Chunk(self._mark(place), place, place)
        counts = kind != WORD
        time = self.when(place) if counts or text in TIMED else None
        if time is not None:
            return Chunk(TIME, place, time[1], when=time[0])
        found = self._unit(place) if text in self.names.units.lengths else None
        found = found or (self._rated(place) if text == "per" else None) or self._name(place)
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
        if text == self.measure in MEASURES:
            return Chunk(INDIKATOR, place, place, "sebagian", Ref(INDIKATOR, self.own))
        found = self._partial(place) if self.names.may_begin(text) else None
        found = found or (self._done_by_us(place) if text.endswith(_BY_US) else None)
        found = found or (self._stated(place) if text.endswith("nya") else None)
        return found or Chunk(self._unknown(place), place, place, text)

    def _stated(self, place: int) -> Chunk | None:
        """A state told as a thing is that state: terlampauinya, tertingginya, terserapnya."""
        base = self.texts[place].removesuffix("nya")
        said = LEXICON.meaning.get((base,)) if base.startswith("ter") else None
        return Chunk(said[0], place, place, said[1]) if said and said[0] in "vmp" else None

    def _done_by_us(self, place: int) -> Chunk | None:
        """A verb behind "kami" or "kita" says what it does in the passive: kami laporkan."""
        if not place or self.texts[place - 1] not in _US:
            return None
        said = longest(LEXICON, (f"di{self.texts[place]}",), 0)
        return None if said is None else Chunk(said[1][0], place, place, said[1][1])

    def _standing(self, place: int) -> Chunk | None:
        """What a word or a letter means only where it stands alone, as a label does."""
        if not self.stands_alone(place):
            return None
        label = self.names.labels.get(self.texts[place])
        if label is not None:
            return Chunk(label.kind, place, place, ref=label)
        initial = self._initial(place)
        return Chunk("p", place, place, initial) if initial else self._quarter(place)

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
