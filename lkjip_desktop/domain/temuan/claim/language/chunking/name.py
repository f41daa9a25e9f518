"""Names of what the report holds: whole or short, by a code, a label, or this."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.chunk import COUNTED, DENYING, NOUN, UNKNOWN, Chunk
from lkjip_desktop.domain.temuan.claim.language.chunking.partial import NameParts
from lkjip_desktop.domain.temuan.claim.language.chunking.sentence import (
    BEGIN_SAID,
    COMPARING,
    LEXICON,
    MEASURES,
)
from lkjip_desktop.domain.temuan.claim.language.lexer import WORD, Token, is_year
from lkjip_desktop.domain.temuan.claim.language.names import (
    INDIKATOR,
    KANTOR,
    KEGIATAN,
    SASARAN,
    SUBSIE,
    Ref,
    is_generic,
)
from lkjip_desktop.domain.temuan.claim.language.phrase import Words, longest, word_set
from lkjip_desktop.domain.temuan.claim.language.stem import stem

_POINTING: Final = frozenset({"iku", "indikator", "sasaran"})
_THIS: Final = frozenset({"ini", "tersebut"})
_OF_INDIKATOR: Final = frozenset({"capaian", "target"})
"""What only an indikator has: target penumpang."""
_ADDING: Final = frozenset({",", "dan", "serta"})
_NAMING: Final = word_set("( : adalah ialah indikator kode nomor pada target yaitu yakni")
"""What a list of codes of indikator may stand behind."""
_STATING: Final = word_set(
    "belum berhasil masih melampaui memenuhi mencapai sudah telah tercapai tidak yang"
)
_PLACED: Final = frozenset({"bab", "bagian", "gambar", "lampiran", "subbab", "tabel"})
_MEAN, _MEANLY = "rata", "merata"
_MANAGING: Final = frozenset({"berhasil", "dapat", "mampu"})
_REACHING: Final = ("dicapai", "dipenuhi", "melampaui", "memenuhi", "mencapai")
"""Before these it only says that one could: belum berhasil memenuhi target."""


class NamedChunks(NameParts):
    """Names, codes and short names, and the words of the lexicon that are none of a name."""

    def _name(self, place: int) -> Chunk | None:
        text, named, row, said = self.texts[place], None, None, None
        if text in self.begin_name:
            named = longest(self.names.phrases, self.texts, place)
        if text in self.begin_row:
            row = longest(self.rows, self.texts, place)
        if text in BEGIN_SAID:
            said = longest(LEXICON, self.texts, place)
            said = self._before_year(place, said) if said is not None else None
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
        pointed = pointed or (self._line(place) if text in self.names.lines.lengths else None)
        return pointed or (self._said(place, *said) if said is not None else None)

    def _before_year(
        self, place: int, said: tuple[Words, tuple[str, str]]
    ) -> tuple[Words, tuple[str, str]]:
        """A phrase without the year in it that is told to be over: pada akhir | tahun lalu."""
        words, meaning = said
        last = place + len(words) - 1
        time = self.when(last) if words[-1] == "tahun" != words[0] else None
        over = time is not None and time[0].year and not is_year(self.tokens[time[1]])
        return (words[:-1], meaning) if over else said

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
        bare = len(said) == 1 and (letter in {"c", "n", "D"} or self.texts[place] in MEASURES)
        bare = bare and not (said[0] in _MANAGING and self.text(place + 1).startswith(_REACHING))
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
            if word == "tahun" and self.when(last + 1):
                break  # SPT tahunan tahun sebelumnya
            said = longest(LEXICON, self.texts, last + 1)
            if said is not None and said[1][0] in {"B", "r"} and len(said[0]) > 1:
                break  # pengurangan sampah kurang dari 25 persen
            if word in COMPARING or (stem(word) in DENYING and word in self.texts[place:last]):
                break  # it denies what is told behind the name
            last += 1
        return last

    def _coded(self, place: int) -> Chunk | None:
        """An indikator by its code, which is a number: 2.1 Desa bebas malaria; IKM (3.2)."""
        owners = self.names.codes.get(self.texts[place])
        before = self.chunks[-2].ref if self.chunks[1:] else None
        if owners and before is not None and before.id in owners and self._in_brackets(place):
            return Chunk(INDIKATOR, place, place, ref=before)
        if owners and len(owners) == 1 and self._is_one_of_codes(place):
            return Chunk(INDIKATOR, place, place, ref=Ref(INDIKATOR, next(iter(owners))))
        if not owners or self.text(place + 1) == "" or self.tokens[place + 1].kind != WORD:
            return None
        found = self._name(place + 1) or self._partial(place + 1)
        named = found is not None and found.ref is not None and found.ref.id in owners
        return found._replace(first=place) if found is not None and named else None

    def _is_one_of_codes(self, place: int) -> bool:
        """Whether it stands in a list of nothing but codes: adalah 1.3, 3.2, dan 4.1."""

        def goes_on(at: int) -> bool:
            text = self.text(at)
            return text in _ADDING or ("." in text and text in self.names.codes)

        first = last = place
        while first > 1 and goes_on(first - 1):
            first -= 1
        while goes_on(last + 1):
            last += 1
        listed = [text for text in self.texts[first : last + 1] if text not in _ADDING]
        led, behind = self.texts[max(0, first - 3) : first], self.tokens[last + 1 :][:1]
        if not listed[1:] or not all("." in text for text in listed):
            return False
        ends = not behind or behind[0].kind != WORD or behind[0].text in _STATING
        return ends and not _NAMING.isdisjoint(led[-1:]) and _PLACED.isdisjoint(led)

    def _in_brackets(self, place: int) -> bool:
        return self.text(place - 1) == "(" and self.text(place + 1) in {")", ",", ";"}

    def _is_own(self, place: int, length: int) -> bool:
        """Whether the name of another row is rather a part of that of the own indikator."""
        if not self.own or self.texts[place] in {"kegiatan", "keluaran", "indikator", "iku"}:
            return False
        stems = {stem(word) for word in self.texts[place : place + length] if not is_generic(word)}
        return bool(stems) and stems <= self.names.stems.get(self.own, frozenset())

    def _called(self, place: int) -> Chunk | None:
        """A short name of one word with its capital letter, behind a property, or all in capitals.

        In capitals, as KPR, it is that of a section.
        """
        label = self.names.labels.get(self.texts[place])
        if label is not None and label.kind == SUBSIE and self._is_acronym(place):
            return Chunk(SUBSIE, place, place, ref=label)
        if label is None or label.kind != INDIKATOR or not place:
            return None
        before = self.chunks[-1]
        if before.letter not in "pb":
            return None
        wanted = before.payload in _OF_INDIKATOR and before.last == place - 1
        named = self.source[self.tokens[place].start].isupper()
        if wanted and not named:  # target penumpang
            more = place + 1 < len(self.tokens) and self._goes_on(place + 1)
            named = not more and self._partial(place) is None
        return Chunk(INDIKATOR, place, place, ref=label) if named else None

    def _is_acronym(self, place: int) -> bool:
        """Whether a word is written in capitals in a text that is not."""
        token = self.tokens[place]
        written = self.source[token.start : token.end]
        return written.isupper() and not self.source.isupper()


_CALLED: Final = "sasaran"
_KINDS: Final = frozenset({"kinerja", "strategis"})
"""What may stand between, as it tells no sasaran from another."""
_ENOUGH: Final = 2
"""Words that tell of one sasaran, and of no other of the report."""


def part_of_sasaran(
    tokens: Sequence[Token], place: int, daftar_sasaran: Mapping[str, frozenset[str]]
) -> tuple[int, str] | None:
    """The last token of the part that begins at a place, and the id of the sasaran it names."""
    if tokens[place].text != _CALLED:
        return None
    at, last, rows, said = place + 1, place, set(daftar_sasaran), set[str]()
    at += at < len(tokens) and tokens[at].text in _KINDS
    while at < len(tokens) and tokens[at].kind == WORD:
        key = stem(tokens[at].text)
        if not is_generic(tokens[at].text):
            having = {row for row in rows if key in daftar_sasaran[row]}
            if not having:
                break
            rows, last = having, at
            said.add(key)
        at += 1
    return (last, rows.pop()) if len(said) >= _ENOUGH and len(rows) == 1 else None
