"""Which way: rises and falls since an earlier year that the results of the two years deny.

No figure need be told: a word of a change and a year are enough, where only one indikator can be
what changed (`sense`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import dropwhile, pairwise
from typing import Final

from lkjip_desktop.domain.model.satuan import is_percent
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import KEADAAN
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.kind.trend.who import is_timed
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.lexer import Token
from lkjip_desktop.domain.temuan.claim.language.names import is_generic, telling_stems, words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, agrees, plain
from lkjip_desktop.domain.temuan.claim.language.stem import stem, stem_set
from lkjip_desktop.domain.temuan.claim.language.when import When
from lkjip_desktop.domain.temuan.claim.net.sense import (
    BETTER,
    MORE,
    QUALITY,
    REASONS,
    WAY,
    SentenceSubject,
    clause_at,
    is_degree,
    is_strange,
    places_of_names,
    sign,
    subject_of,
    words_of,
)
from lkjip_desktop.domain.temuan.claim.net.shape import SPLITS
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import at

_DENYING: Final = frozenset({"belum", "bukan", "tak", "tanpa", "tidak"})
_OTHERWISE: Final = word_set(
    "agar akan akibat andai anggaran apabila banyaknya baru berkat bila dapat diharapkan"
    " diupayakan guna jika jumlah karena kecuali kendati menargetkan meski meskipun nasional pagu"
    " provinsi sebab sebagian sehingga seiring sejalan selain semester sempat setelah supaya"
    " target terutama triwulan untuk walau walaupun"
)
"""Words before that of a change by which something else changed, or would."""
_MEASURES: Final = word_set(
    "angka angkanya capaian capaiannya hasil hasilnya indeks indeksnya indikator ketepatan"
    " kinerja kinerjanya nilai nilainya persentase persentasenya realisasi realisasinya skor"
    " skornya tingkat"
)
_MORE_OF: Final = frozenset({"kian", "lebih", "makin", "semakin"})
_WORDS: Final = frozenset({*WAY, *QUALITY, *_MORE_OF})


@needing(words=_WORDS)
def wrong_ways(parsed: Parsed, own: str, facts: Facts, *, yearly: bool = False) -> Iterator[Wrong]:
    """Changes told the wrong way round, without their figures.

    In a text that tells what became of the year, a change without a time is one since the last.
    """
    told = _told(parsed)
    alone = told is not None and not _is_of_many(parsed, told[0])
    of = subject_of(parsed, own, facts) if alone else None
    if told is None or of is None or of.rows or is_elsewhere(parsed, facts):
        return
    first, last, way, quality = told
    whens = _whens(parsed, last)
    years = {when.year for when in whens if when.year and not when.part} - {facts.tahun}
    if not years and (_goes_on(parsed, last) or (yearly and _is_undated(parsed, told, of))):
        years = {facts.tahun - 1}
    if len(years) != 1 or any(when.part for when in whens) or not _is_of(parsed, first, of):
        return
    if _is_off_target(parsed, last) or not _is_year_near(parsed, first):
        return
    year, polaritas = next(iter(years)), of.hasil.indikator.polaritas
    if polaritas not in {"naik", "turun"} or year >= facts.tahun:
        return
    if tokens_of(parsed)[last] in _TIMED and not is_timed(of.hasil.indikator):
        return
    past, now = facts.past(of.ref.id, year), of.hasil
    turned = -1 if quality and polaritas == "turun" else 1
    signs = {turned * sign(now.realisasi, past.get("realisasi"))}
    if tells_rate(parsed):
        signs = {sign(now.capaian, past.get("capaian"))}
    elif _is_of_rate(parsed, told, literal=polaritas == "turun" and not quality):
        signs.add(sign(now.capaian, past.get("capaian")))
    told_so = {"tumbuh", *_SAME}.isdisjoint(tokens_of(parsed))
    wrong = signs == {-way} or (signs == {0} and told_so)
    before = past.get("realisasi")
    if wrong and isinstance(before, Fraction) and isinstance(now.realisasi, Fraction):
        then, now_ = (plain(nilai) for nilai in (before, now.realisasi))
        so = f"realisasi {facts.name(of.ref.id)} {then} pada tahun {year} dan {now_} pada tahun"
        quote = parsed.sentence.quote(clause_at(parsed, first)[0], last)
        yield Wrong(
            KEADAAN,
            quote,
            f"{so} {facts.tahun}",
            f"{then} → {now_}",
            kedua=at(of.hasil.indikator, "realisasi"),
        )


def _is_of_many(parsed: Parsed, first: int) -> bool:
    """Whether so many are told to have changed, and no one that is named: sepuluh indikator."""
    before = [c for c in parsed.chunks if c.last < first]
    return any(
        one.letter in {"q", "o", "e"} and other.payload == "indikator"
        for one, other in pairwise(before)
    )


def tells_rate(parsed: Parsed) -> bool:
    """Whether it is told of how much of the target is reached, and not of the result."""
    tokens = tokens_of(parsed)
    return any(
        one == "persentase" and other.startswith("capaian") for one, other in pairwise(tokens)
    )


def _is_of_rate(parsed: Parsed, told: tuple[int, int, int, bool], *, literal: bool) -> bool:
    """Whether what changed may be how much of the target is reached.

    Where fewer are better that rises as the result falls, and must be named.
    """
    if literal:
        return not _RATES.isdisjoint(tokens_of(parsed)[: told[0]])
    return _RESULTS.isdisjoint(tokens_of(parsed)[told[1] + 1 :])


def _is_year_near(parsed: Parsed, place: int) -> bool:
    """Whether what is told of an earlier year stands up to the next semicolon, if anything is."""
    ends = [at for at, token in enumerate(parsed.sentence.tokens) if token.text == ";"]
    last = next((at for at in ends if at > place), len(parsed.sentence.tokens))
    timed = [c.first for c in parsed.chunks if c.when is not None]
    return not timed or min(timed) < last


_OFF: Final = frozenset({"dari", "daripada", "dibanding", "dibandingkan", "dengan"})
_TARGETS: Final = frozenset({"ambang", "batas", "batasnya", "target", "targetnya"})


def _is_off_target(parsed: Parsed, last: int) -> bool:
    """Whether it is told how something lies to its target, and not to a year: lebih dari batas."""
    words = tokens_of(parsed)[last + 1 :]
    behind = [*dropwhile(_OFF.__contains__, words)]
    return len(behind) < len(words) and behind[:1] != [] and behind[0] in _TARGETS


_SAME: Final = frozenset({"berubah", "bertahan", "sama", "setara", "stabil", "tetap"})
_RESULTS: Final = frozenset({"angka", "hasil", "nilai", "realisasi", "skor"})
"""Words behind a change by which it is that of the result itself."""
_RATES: Final = frozenset({"capaian", "capaiannya", "kinerja", "kinerjanya"})
"""Words before a change by which it may be that of what is reached of the target."""
_TIMED: Final = {"cepat": -1, "lambat": 1}
"""Of what takes time, which way these tell of behind "lebih"."""


def tokens_of(parsed: Parsed) -> list[str]:
    """The words of a sentence."""
    return [token.text for token in parsed.sentence.tokens]


_Told = tuple[int, int, int, bool]
"""Of the word of a change its tokens, its way, and whether it tells of how good."""


def _at(tokens: Sequence[Token], place: int) -> Iterator[tuple[int, int, int, bool]]:
    """The word of a change at a place, alone or behind "lebih"."""
    word, behind = tokens[place].text, tokens[place + 1].text if tokens[place + 1 :] else ""
    if word in WAY:
        yield place, place, WAY[word], False
    elif word in QUALITY:
        yield place, place, QUALITY[word], True
    elif word in _MORE_OF and (behind in _TIMED or behind in MORE):
        yield place, place + 1, _TIMED.get(behind) or MORE[behind], False
    elif word in _MORE_OF and behind in BETTER:
        yield place, place + 1, BETTER[behind], True


def _told(parsed: Parsed) -> tuple[int, int, int, bool] | None:
    """The only word of a change: its tokens, its way, and whether it tells of how good."""
    tokens = parsed.sentence.tokens
    if _has_ends(parsed):
        return None
    free = sorted({*range(len(tokens))} - places_of_names(parsed))
    found = [told for place in free for told in _at(tokens, place)]
    ends = [at for at, token in enumerate(tokens) if token.text in _AFTER]
    found = [item for item in found if not ends or item[0] < ends[0]]
    if len(found) != 1:
        return None
    first = found[0][0]
    if any(token.text in _DENYING for token in tokens[max(0, first - 3) : first]):
        return None
    return found[0]


_ENDS: Final = pattern(r"dq[NIb]{0,2}(?P<to>[cP])q")
_TO: Final = frozenset({"hingga", "ke", "menjadi", "sampai"})


def _has_ends(parsed: Parsed) -> bool:
    """Whether a change is told with both its ends, between which it is one: dari 74 menjadi 73."""
    ends = _ENDS.finditer(parsed.letters)
    return any(parsed.word(match.start("to")) in _TO for match in ends)


_AFTER: Final = frozenset({"setelah", "sesudah", "usai"})


def _whens(parsed: Parsed, place: int) -> list[When]:
    """The times that a sentence tells up to where it goes on about something else."""
    tokens = parsed.sentence.tokens
    behind = range(place, len(tokens))
    last = next((at for at in behind if tokens[at].text in SPLITS), len(tokens))
    comma = next((at for at in behind if tokens[at].text == ","), last)
    whens = [(c.first, c.when) for c in parsed.chunks if c.when is not None and c.first < last]
    near = [when for at, when in whens if at < comma]
    return near if any(when.year for when in near) else [when for _, when in whens]


def _goes_on(parsed: Parsed, last: int) -> bool:
    """Whether it is told that something goes on from year to year."""
    behind = " ".join(tokens_of(parsed)[last + 1 :])
    return behind.startswith(("dari tahun ke tahun", "setiap tahun"))


_WHY: Final = REASONS | {
    "kendati", "lantaran", "meski", "meskipun", "seiring", "sejalan", "tetapi", "walau", "walaupun",
}  # fmt: skip
"""Words behind a change with which it is told why, or in spite of what."""
_TIMING: Final = word_set(
    "awal bulan hari kemudian kini lagi lalu mula mulai musim pekan perlahan saat sejak selama"
    " sempat sepanjang setiap tiap tren"
)
"""Words by which a change may be one within the year."""
_DEGREES: Final = word_set("cukup drastis nyata pesat sedikit signifikan tajam tipis")


def _is_undated(parsed: Parsed, told: _Told, of: SentenceSubject) -> bool:
    """Whether a change is told with no time, and then at once why: naik tipis karena ..."""
    tokens = tokens_of(parsed)
    timed = any(c.when is not None for c in parsed.chunks)
    if timed or not _TIMING.isdisjoint(tokens[: told[1]]):
        return False
    behind = [*dropwhile(_DEGREES.__contains__, tokens[told[1] + 1 :])]
    return (not behind or behind[0] in _WHY) and _names_all(parsed, told[0], of)


def _names_all(parsed: Parsed, place: int, of: SentenceSubject) -> bool:
    """Whether all words of a name are told, or nothing but the result: nilainya naik."""
    row = of.hasil.indikator
    said = {stem(token.text) for token in parsed.sentence.tokens[:place]}
    every = (telling_stems(name) for name in (row.nama, row.nama_pendek) if name)
    return any(map(said.issuperset, every)) or not said & words_of(of.hasil)


_TAKING: Final = stem_set("berjalan berlangsung memakan memerlukan membutuhkan waktu")
"""How it is told that something takes time."""
_DEGREE_NOUNS: Final = word_set(
    "keaktifan keandalan keberfungsian kecukupan kedisiplinan kehadiran kelaikan kelayakan"
    " kelengkapan kelulusan kemantapan kepatuhan kepuasan kesesuaian kesiapan keterbukaan"
    " keterisian ketersediaan ketertiban ketuntasan"
)
"""Nouns of how far something is so: kelaikan kapal, of Persentase Kapal yang Laik."""


def _is_of(parsed: Parsed, place: int, of: SentenceSubject) -> bool:
    """Whether what changed can be nothing but the indikator."""
    tokens = parsed.sentence.tokens
    said = [token.text for token in tokens[parsed.chunks[0].first : place]]
    if not _OTHERWISE.isdisjoint(said):
        return False
    if _is_result_before(parsed, place, of):
        return True
    ends = [at for at, word in enumerate(said) if word in {";", ":"}]
    timed = is_timed(of.hasil.indikator)
    known = words_of(of.hasil) | (_TAKING if timed else frozenset())
    if is_strange(parsed, ends[-1] if ends else 0, place, known):
        return False
    named = any(c.letter == "I" and c.payload == "" and c.last < place for c in parsed.chunks)
    measured = (
        named
        or not _MEASURES.isdisjoint(said)
        or not _DEGREE_NOUNS.isdisjoint(said[:1])
        or any(
            is_degree(parsed, at)
            for at in range(len(parsed.chunks))
            if parsed.chunks[at].last < place
        )
    )
    if timed and tokens[place].text in WAY:
        return measured or _names_head(said, of)
    return measured or not is_percent(of.hasil.indikator.satuan)


_FEW: Final = 10
"""Up to so many anything may be."""


def _is_result_before(parsed: Parsed, place: int, of: SentenceSubject) -> bool:
    """Whether the result of the year with its unit is told at the mark before: 4,4 hari, lebih."""
    at_ = next((n for n, c in enumerate(parsed.chunks) if c.first == place), 0)
    match = _RESULT_BEFORE.search(parsed.letters[:at_])
    chunk = parsed.chunks[match.start()] if match is not None else None
    said = chunk.number if chunk is not None else None
    if chunk is None or said is None or said.live or said.bound or said.about:
        return False
    satuan = of.hasil.indikator.satuan.casefold().split()
    fits = chunk.word in satuan or (said.unit == PERCENT and is_percent(of.hasil.indikator.satuan))
    told = said.step < 1 or said.value > _FEW
    return fits and told and agrees(said, of.hasil.realisasi)


_RESULT_BEFORE: Final = pattern(r"q[Nc]?,[ch]{0,2}$")


def _names_head(said: Sequence[str], of: SentenceSubject) -> bool:
    """Whether the word that a name begins with is told: waktu, of Waktu Tanggap atas Laporan."""
    names = (of.hasil.indikator.nama, of.hasil.indikator.nama_pendek)
    telling = ([word for word in words(name) if not is_generic(word)] for name in names)
    stems = {*map(stem, said)}
    return any(name and stem(name[0]) in stems for name in telling)
