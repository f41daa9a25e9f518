"""When the pagu was changed and for which kegiatan, where its revisions have that otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.model.entity import RevisiPagu
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.number.figure import format_rupiah
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.fact.digit import slip
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import TIME, Chunk, Parsed
from lkjip_desktop.domain.temuan.claim.language.lexicon import MONTHS
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import RUPIAH, agrees
from lkjip_desktop.domain.temuan.claim.language.when import months_of
from lkjip_desktop.domain.temuan.claim.net.fund.sign import REVISIONS, SIGNS
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_WAYS: Final = {
    **SIGNS,
    **dict.fromkeys(("tambahan", "kenaikan", "penambahan"), 1),
    **dict.fromkeys(("pemotongan", "pengurangan", "penurunan", "penghematan", "efisiensi"), -1),
}
CHANGES: Final = REVISIONS | _WAYS.keys()
"""What the pagu is told to have changed by or with."""
_PAGU: Final = frozenset({"akhir", "awal", "efisiensi", "hemat", "pagu"})
_SEGMENT: Final = pattern(r"(?:^[cP]{0,2}t{1,2},)?(?:(?!g[^,;]{0,40}q)[^,;])+")
"""A part of a sentence that tells of one change; a time that opens it belongs to what follows."""
_ELSE: Final = frozenset({"akan", "belanja", "blokir", "diusulkan", "menjadi", "rencana", "usulan"})
_SINCE: Final = frozenset({"hingga", "sampai", "sejak", "sebelum", "sesudah", "setelah"})
"""Before a time with these it is of what went before or came later."""


class _Change(NamedTuple):
    """A revision of the pagu."""

    kegiatan: str
    day: str
    jumlah: Fraction

    @property
    def amount(self) -> str:
        """By how much it changed, and which way."""
        verb = "menambah" if self.jumlah > 0 else "mengurangi"
        return f"{verb} {format_rupiah(abs(self.jumlah))}"

    @property
    def told(self) -> str:
        """As a finding tells it."""
        return f"revisi pagu tanggal {date_words(self.day)} {self.amount}"


def _changes(facts: Facts) -> list[_Change]:
    """All revisions; none where a day or an amount of one is not known."""
    rows = facts.revised_lines()
    known = [_Change(k, day, x) for k, day, x in rows if day and isinstance(x, Fraction)]
    return known if len(known) == len(rows) and all(x.jumlah for x in known) else []


@needing("q", words=CHANGES, own=False, figure=True)
def wrong_changes(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """The amount of a revision that was made at another time or for another kegiatan."""
    known = _changes(facts) if _is_of_this_year(parsed, facts.tahun) else []
    for match in _SEGMENT.finditer(parsed.letters) if known else ():
        span = range(*match.span())
        chunks = [parsed.chunks[at] for at in span]
        said = [c for c in chunks if c.number is not None and c.number.unit == RUPIAH]
        texts = parsed.texts[chunks[0].first : chunks[-1].last + 1]
        asked = {c.payload for c in chunks if c.letter == "p"}
        if len(said) != 1 or CHANGES.isdisjoint(texts) or not _ELSE.isdisjoint(texts):
            continue
        number, signs = said[0].number, {_WAYS[text] for text in texts if text in _WAYS}
        if number is None or number.bound or number.live or not asked <= _PAGU:
            continue
        same = [x for x in known if agrees(number, abs(x.jumlah))]
        own = [x for x in same if {1 if x.jumlah > 0 else -1} == signs] or same
        lines = {c.ref.id for c in chunks if c.letter == "K" and c.ref is not None}
        quote, mine = parsed.quote(span[0], span[-1]), [x for x in known if x.kegiatan in lines]
        slipped = [x for x in mine if len(lines) == 1 and slip(number, abs(x.jumlah))]
        if slipped and not same:
            so = f"revisi pagu kegiatan itu {slipped[0].amount}"
            yield Wrong(ANGKA, quote, so, slipped[0].amount, kedua=table_of(RevisiPagu))
        right = own[0] if len(own) == 1 else None
        if right is not None and right.kegiatan and len(lines) == 1:
            line = facts.kegiatan(right.kegiatan)
            if line is not None and not _is_within(right.kegiatan, min(lines), facts):
                due = " dan ".join(x.amount for x in mine)
                due = f"revisi pagu kegiatan itu {due} dan " if due else ""
                so = f"{due}{right.told} pada kegiatan “{line.kegiatan.nama}”"
                yield Wrong(ANGKA, quote, so, line.kegiatan.nama, kedua=table_of(RevisiPagu))
                continue
        bound = right is not None and _is_bound(parsed, span, said[0])
        if right is not None and bound and _is_at_other_time(parsed, span, right.day):
            yield Wrong(ANGKA, quote, right.told, date_words(right.day), kedua=table_of(RevisiPagu))


_NOUN: Final = r"(?:perubahan apbd|apbd perubahan|perubahan pagu|revisi pagu)"
_BEFORE: Final = r"(?:adanya|akibat|dalam|dengan|melalui|pada|sebelum|sesudah|setelah)"
_DONE: Final = r"(?: (?:berlangsung|dilakukan|dilaksanakan|terjadi))?"
_MONTH: Final = rf"(?:bulan )?(?:{'|'.join(MONTHS)})|(?:triwulan|tw) (?:iv|i{{1,3}}|[1-4])"
_AT_TIME: Final = pattern(
    rf"(?:^|[,;] |\b{_BEFORE} ){_NOUN}{_DONE} (?:pada|di) (?P<one>{_MONTH})\b"
    rf"|\bpada (?P<two>{_MONTH})(?: (?:tahun )?\d{{4}})?,?{_DONE} {_NOUN}\b"
)
"""The change of the budget, of which there is one at a time, with the time that it is told of."""


@needing("t", words={"apbd", "pagu"}, own=False)
def wrong_revision_times(parsed: Parsed, _own: str, facts: Facts) -> Iterator[Wrong]:
    """A month or a quarter in which the budget is told to be changed, and was not."""
    if REVISIONS.isdisjoint(parsed.texts) or not _is_of_this_year(parsed, facts.tahun):
        return
    match = _AT_TIME.search(" ".join(parsed.texts).replace(" ,", ","))
    known = _changes(facts) if match is not None and _ELSE.isdisjoint(parsed.texts) else []
    if match is None or not known or "dibahas" in parsed.texts:
        return
    months = months_of((match["one"] or match["two"]).split())
    times = [c for c in parsed.chunks if c.letter == TIME]
    if not months or len(_timed(parsed, range(len(parsed.chunks)))) != 1 or not times:
        return
    if not months & {int(x.day[5:7]) for x in known}:
        right = " dan ".join(map(date_words, sorted({x.day for x in known})))
        quote = parsed.sentence.quote(max(0, times[0].first - 3), times[-1].last)
        so = f"revisi pagu bertanggal {right}"
        yield Wrong(ANGKA, quote, so, right, kedua=table_of(RevisiPagu))


def _is_of_this_year(parsed: Parsed, tahun: int) -> bool:
    """Whether no other year is told of, nor one that is wanted."""
    years = {c.when.year for c in parsed.chunks if c.when is not None} - {0}
    return years <= {tahun}


def _timed(parsed: Parsed, span: range) -> list[frozenset[int]]:
    """The months of each time that some chunks tell of and that is no year alone."""
    chunks = [c for c in (parsed.chunks[at] for at in span) if c.letter == TIME]
    told = (months_of(parsed.texts[c.first : c.last + 1]) for c in chunks)
    return [months for months in told if months]


def _is_bound(parsed: Parsed, span: range, said: Chunk) -> bool:
    """Whether nothing but the change stands between its amount and a time, as its use would."""
    times = [c for c in (parsed.chunks[at] for at in span) if c.letter == TIME]
    if not times:
        return False
    first, last = times[0].first, times[-1].last
    gap = range(said.last + 1, first) if said.first < first else range(last + 1, said.first)
    names = {at for c in parsed.chunks if c.letter in "KO" for at in range(c.first, c.last + 1)}
    texts = parsed.texts
    behind = texts[said.last + 1 : said.last + 2] if said.first > last else ()
    return {*behind} <= _BEHIND and all(texts[at] in _GAP or at in names for at in gap)


_GAP: Final = CHANGES | frozenset(
    {
        ",", "ada", "anggaran", "apbd", "badan", "balai", "bulan", "dalam", "dana", "diberikan",
        "dilakukan", "dinas", "dipa", "diperoleh", "diterima", "dpa", "kantor", "kegiatan",
        "kembali", "melalui", "memperoleh", "mendapat", "mendapatkan", "menerima", "mengalami",
        "pada", "pagu", "sebesar", "sejumlah", "senilai", "tanggal", "terdapat", "terjadi",
        "berlangsung", "untuk", "yang",
    }
)  # fmt: skip
_BEHIND: Final = word_set(
    ", . ; akibat bagi dalam dan guna karena melalui menjadi pada sebagai sehingga untuk"
)
"""What may follow an amount that stands behind its time: no use of it."""


def _is_at_other_time(parsed: Parsed, span: range, day: str) -> bool:
    """Whether the one time of a part is another than that of a day."""
    times = _timed(parsed, span)
    first = next((c.first for c in parsed.chunks[span[0] :] if c.letter == TIME), 0)
    around = parsed.texts[max(0, first - 2) : first]
    return len(times) == 1 and _SINCE.isdisjoint(around) and int(day[5:7]) not in times[0]


def _is_within(row: str, line: str, facts: Facts) -> bool:
    """Whether a line is that which was changed, or above or below it."""
    one, other = facts.kegiatan(row), facts.kegiatan(line)
    if one is None or other is None or row == line:
        return True
    return one.kegiatan.induk == line or other.kegiatan.induk == row
