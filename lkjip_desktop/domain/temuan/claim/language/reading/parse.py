"""Sentences read: their chunks, what a lead-in or a label adds to them, what they are about."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.chunk import (
    UNKNOWN,
    Chunk,
    Parsed,
    ParsedTable,
)
from lkjip_desktop.domain.temuan.claim.language.chunking.reader import ChunkReader
from lkjip_desktop.domain.temuan.claim.language.core.retold import retold_in
from lkjip_desktop.domain.temuan.claim.language.core.told import told_in
from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence, lexed
from lkjip_desktop.domain.temuan.claim.language.names import INDIKATOR, Names, Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.reading.clause import told
from lkjip_desktop.domain.temuan.claim.language.reading.nominal import plainly, without_asides
from lkjip_desktop.domain.temuan.claim.language.reading.part import parts_of
from lkjip_desktop.domain.temuan.text.frame import FRAMING, only_announces, without_frame

_SHORT_FORM: Final = ("(", INDIKATOR, ")")


def _without_short_forms(chunks: list[Chunk]) -> Iterator[Chunk]:
    """A name with its short form in brackets made one name: Kepuasan Masyarakat (IKM)."""
    place = 0
    while place < len(chunks):
        chunk, behind = chunks[place], chunks[place + 1 : place + 4]
        short = tuple([item.letter for item in behind]) == _SHORT_FORM
        if short and chunk.letter == INDIKATOR and behind[1].ref == chunk.ref:
            chunk, place = chunk._replace(last=behind[2].last), place + 3
        yield chunk
        place += 1


def _without_codes(sentence: Sentence, chunks: list[Chunk]) -> Iterator[Chunk]:
    """Chunks without the noun of the code of a name: Kepuasan Masyarakat (kode 1.2)."""
    for before, chunk in pairwise([chunks[0], *chunks]):
        noun = sentence.tokens[chunk.first].text in {"kode", "nomor"}
        if not (noun and chunk.letter == UNKNOWN and before.letter == "("):
            yield chunk


def _with_nouns(chunks: list[Chunk]) -> Iterator[Chunk]:
    """A name with the noun of a part of an office before it made one: bidang Madrasah."""
    noun: Chunk | None = None
    for chunk in chunks:
        if noun is not None:
            named = chunk.letter in "KS"
            yield from (chunk._replace(first=noun.first),) if named else (noun, chunk)
            noun = None
        elif chunk.letter == "f":
            noun = chunk
        else:
            yield chunk
    if noun is not None:
        yield noun


_PROMISED: Final = word_set("dijanjikan diperjanjikan disepakati disusun ditetapkan ditargetkan")


def _without_promises(sentence: Sentence, chunks: list[Chunk]) -> list[Chunk]:
    """Chunks without when a target was set: target yang ditetapkan pada awal tahun."""
    tokens, left, place = sentence.tokens, list[Chunk](), 0
    while place < len(chunks):
        chunk = chunks[place]
        left.append(chunk)
        place += 1
        told = tokens[chunk.last].text in _PROMISED and tokens[chunk.last - 1].text == "yang"
        begun = chunks[place : place + 1]
        if told and begun and tokens[begun[0].first].text in {"pada", "sejak"}:
            behind = place + 1
            while behind < len(chunks) and (
                chunks[behind].when is not None or tokens[chunks[behind].first].text in _BEGUN
            ):
                behind += 1
            place = behind if behind > place + 1 else place
    return left


_BEGUN: Final = frozenset({"awal", "bulan", "tahun", "tanggal"})


def with_topics(read: Sequence[Parsed]) -> Iterator[Parsed]:
    """Sentences with what the one before was about, where they name nothing of their own."""
    before: set[Ref] = set()
    worked_out = ""
    for item in read:
        item = _of_worked_out(item, worked_out) if worked_out else item  # noqa: PLW2901
        worked_out = _worked_out(item)
        named = {chunk.ref for chunk in item.chunks if chunk.letter in "IKSU" and chunk.ref}
        about = not named and len(before) == 1 and "p" in item.letters
        yield item._replace(topic=next(iter(before))) if about else item
        before = named or (before if about else set())


_WORKED_OUT: Final = word_set(
    "dibagi dibandingkan didapat didapatkan dihitung diperoleh dirata diukur membagi"
    " membandingkan menghitung"
)
_RESULTS: Final = frozenset({"angkanya", "hasilnya", "hasil akhirnya", "nilainya", "persentasenya"})


def _worked_out(parsed: Parsed) -> str:
    """The property of which a sentence only tells how it is worked out: Serapan dihitung dari."""
    told = parsed.letters.startswith("p") and not _WORKED_OUT.isdisjoint(parsed.texts)
    return parsed.chunks[0].payload if told and "q" not in parsed.letters else ""


def _of_worked_out(parsed: Parsed, prop: str) -> Parsed:
    """A sentence with its result read as one of that property: Hasilnya 96,84 persen."""
    found = [at for at, chunk in enumerate(parsed.chunks) if chunk.letter == "p"]
    if len(found) != 1 or parsed.quote_of(parsed.chunks[found[0]]) not in _RESULTS:
        return parsed
    first, chunk, behind = (parsed.chunks[: found[0]], parsed.chunks[found[0]], found[0] + 1)
    chunks = (*first, chunk._replace(payload=prop), *parsed.chunks[behind:])
    parts = tuple([_of_worked_out(part, prop) for part in parsed.parts])
    return parsed._replace(chunks=chunks, parts=parts)


_BEHIND_NAME: Final = pattern(
    r"(?<!\s)\s*(?:[(;,:]|(?<= )[–—-] ).*|(?<![.;,\s])[.;,\s]+$", re.DOTALL
)


_TURNED: Final = pattern(r"Ia(?:c?qN?)?[,;]?")
"""An item that only tells of a rise or a fall: that is from the year before."""


_PREDICATE: Final = pattern(r"[nc]{0,3}v|a(?:kc?t)?")
"""All that a label is said to be: tercapai; turun dibandingkan tahun lalu."""
_NAMED: Final = pattern(r"I(?:(?:,?g|,)I)*")
_STATUS: Final = frozenset({"hasil", "kesimpulan", "keterangan", "predikat", "simpulan", "status"})
"""Labels of the state of what a text stands under."""


def _of_label(label: str, said: str, letters: str) -> Iterator[str]:
    """A label and what is said of it as a sentence: Status: tercapai; Membaik dari 2024: K1."""
    head, _, behind = letters.partition(":")
    compared = _COMPARED.search(label.casefold())
    if head[:1] == "k":
        for part in said.split(";"):
            yield f"{part.strip(' .')} {label.casefold()}"
    elif _PREDICATE.fullmatch(behind.strip(",.;")) is not None:
        of = "target" if label.strip().casefold() in _STATUS else label
        at = compared.start() if compared is not None and behind[:1] == "a" else len(of)
        yield f"{of[:at].strip()} {said.strip(' .;')} {of[at:].strip()}"
    elif _PREDICATE.fullmatch(head) is not None and _NAMED.fullmatch(behind):
        yield f"{said.strip(' .;')} {label.strip().casefold()}"


_COMPARED: Final = pattern(r"(?:(?:jika|bila) )?(?:diband|terhadap)")


def _with_lead(parsed: Parsed, under: Sequence[Parsed]) -> Iterator[Sentence]:
    """A lead-in that tells a state and the name of what is in it; or what a label compares."""
    sentence, lead = parsed.sentence, under[-1] if under else None
    text, letters = sentence.text, parsed.letters
    if lead is not None and "v" in lead.letters and lead.letters[-1:] == ":":
        yield lexed(f"{lead.sentence.text} {_BEHIND_NAME.sub('', text)}")
    elif sentence.listed and _TURNED.fullmatch(letters):
        yield lexed(f"{text.strip(' .;,')} dibandingkan tahun lalu")
    elif letters.count(":") == 1:
        label, _, said = text.partition(":")
        yield from map(lexed, _of_label(label, said, letters))


def _bare(parsed: Parsed) -> Iterator[Parsed]:
    for chunks in without_asides(parsed.sentence, parsed.chunks, parsed.letters):
        yield Parsed(parsed.sentence, "".join([chunk.letter for chunk in chunks]), chunks)


def _unframed(parsed: Parsed, read: Callable[[Sentence], Parsed]) -> Iterator[Parsed]:
    """The sentence without what only frames it, for what must know each of its words."""
    if not FRAMING.isdisjoint(parsed.texts):
        text = parsed.sentence.text
        plain = without_frame(text)
        if plain is not text:
            yield read(lexed(plain))


def _with_parts(parsed: Parsed, own: str, tahun: int, read: Callable[[Sentence], Parsed]) -> Parsed:
    """The sentence with what it says without its frame, and what its parts say by themselves."""
    plain = tuple(_unframed(parsed, read))
    parts = [part for item in (parsed, *plain) for part in parts_of(item, own, tahun, read)]
    told = told_in(parsed, own, tahun)
    again = [text for part in parts for text in _told(part, own, tahun)]
    by_text = {_bare_text(part.sentence.text): part for part in (*parts, *plain)}
    more = {_bare_text(text): text for text in (told.core, *told.clauses, *again) if text}
    found = {key: read(lexed(text)) for key, text in more.items() if key not in by_text}
    by_text |= found
    more = {_bare_text(x): x for part in found.values() for x in retold_in(part, own, tahun)}
    twice = {key: read(lexed(text)) for key, text in more.items() if key not in by_text}
    parts += [*found.values(), *twice.values()]
    core = by_text[_bare_text(told.core)] if told.core else None
    if told.beside:
        beside = _with_parts(read(lexed(told.beside)), own, tahun, read)
        parts += [beside, *beside.parts]
    if not parts and not plain and not told.apart:
        return parsed
    apart = tuple([_with_parts(read(lexed(text)), own, tahun, read) for text in told.apart])
    return parsed._replace(parts=(*parts, *plain), unframed=plain, core=core, apart=apart)


def _told(part: Parsed, own: str, tahun: int) -> Iterator[str]:
    """What a part of a sentence claims: its core, its clauses, and the same in another order."""
    told = told_in(part, own, tahun)
    yield from filter(None, (told.core, *told.clauses))


def _bare_text(text: str) -> str:
    """A text as it is the same with a capital letter and a full stop or without."""
    return text.strip(" .").casefold()


def parse(sentence: Sentence, names: Names, own: str, tahun: int) -> Parsed:
    """The chunks of a sentence; `own` is the id of the indikator it is written under."""

    def read(item: Sentence) -> Parsed:
        chunks = ChunkReader(item, names, own, tahun).run()
        if "yang di" in item.text:
            chunks = _without_promises(item, chunks)
        letters = "".join([chunk.letter for chunk in chunks])
        if "I(xI)" in letters:
            chunks = [*_without_codes(item, chunks)]
            letters = "".join([chunk.letter for chunk in chunks])
        if "I(I)" in letters or "f" in letters:
            chunks = [*_with_nouns([*_without_short_forms(chunks)])]
            letters = "".join([chunk.letter for chunk in chunks])
        if letters.startswith("Xqb") and item.tokens[0].text == "di":
            chunks = [chunks[0]._replace(letter="d"), *chunks[1:]]  # di antara 17 indikator, ...
            letters = "d" + letters[1:]
        core = told(item, chunks, letters, own, tahun)
        if core is not chunks:
            letters = "".join([chunk.letter for chunk in core])
        plain = plainly(core, letters, own, item.tokens)
        if plain is not core:
            letters = "".join([chunk.letter for chunk in plain])
        parsed = Parsed(item, letters, tuple(plain))
        return parsed._replace(bare=tuple(_bare(parsed))) if letters.count(",") > 1 else parsed

    under = tuple([read(lead) for lead in sentence.under if not only_announces(lead.text)])
    table = sentence.table
    if table is None:
        parsed = read(sentence)
        joined = tuple(map(read, _with_lead(parsed, under)))
        if under or joined:
            return parsed._replace(under=under, joined=joined)
        return _with_parts(parsed, own, tahun, read)
    rows = tuple([tuple(map(read, row)) for row in table.rows])
    return Parsed(
        sentence, "", (), under, ParsedTable(tuple(map(read, table.head)), rows, table.told)
    )
