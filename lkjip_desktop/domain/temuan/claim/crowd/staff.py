"""How many people the office has, told anywhere: the total of the one table of them all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final

from lkjip_desktop.domain.number.figure import format_number
from lkjip_desktop.domain.temuan.claim.code import ANGKA
from lkjip_desktop.domain.temuan.claim.crowd.named import year_end
from lkjip_desktop.domain.temuan.claim.crowd.table import Crowd, crowd_of, known_to, texts_of
from lkjip_desktop.domain.temuan.claim.fact.digit import SWAPPED, slip
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.names import words
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import Quantity
from lkjip_desktop.domain.temuan.claim.language.stem import stem
from lkjip_desktop.domain.temuan.claim.net.sense import WAY
from lkjip_desktop.domain.temuan.claim.wrong import Wrong

_STAFF: Final = frozenset({"aparatur", "karyawan", "pegawai", "personel", "sdm", "staf"})
_ALL: Final = frozenset({"segenap", "seluruh", "semua"})
_HAS: Final = word_set(
    "berkekuatan berjumlah bertumpu didukung digerakkan dijalankan diperkuat ditopang dukungan"
    " jumlah kekuatan memiliki mempekerjakan mempunyai"
)
"""With these an office tells how many it has."""
_BORNE: Final = word_set(
    "adalah bersandar bertugas bertumpu diandalkan didominasi dikerahkan dikerjakan dilakukan"
    " dilayani dimotori dipikul ditanggung ditangani ditopang mayoritas mendominasi mengandalkan"
    " mengerahkan menggantungkan menjadi terbanyak terbesar tersebar"
)
"""With these it is told of those of a kind, be it how many they are or what they carry."""
_WANTED: Final = word_set(
    "awal butuh dibutuhkan diperlukan formasi ideal idealnya kebutuhan kekurangan membutuhkan"
    " memerlukan pensiun semula standar tambahan usulan"
)
_CLOSING: Final = word_set(") , . ; dan karena meskipun sebagai sehingga serta yaitu")
"""Behind a noun these leave it what it is of."""
_WORK: Final = frozenset(
    {"capaian", "hasil", "itu", "keberhasilan", "kerja", "kinerja", "prestasi", *_ALL}
)
"""What all people of an office did together."""
_BY: Final = frozenset({"bersama", "keras", "milik", "oleh"})
_TAKING_PART: Final = frozenset({"dihadiri", "diikuti"})
_THANKS: Final = frozenset({"apresiasi", "penghargaan", "terima"})
_OFFICE: Final = frozenset(
    {"badan", "balai", "dinas", "instansi", "ini", "kami", "kantor", "kita", "lapas", "lembaga"}
    | {"rumah", "rutan", "sekolah", "unit"}
)
_NEAR, _FEW = 2, 4


def wrong_staff(
    parsed: Parsed, figures: Sequence[tuple[int, Quantity]], facts: Facts
) -> Iterator[Wrong]:
    """A figure for all people of the office that comes by a slip of how many there are."""
    yield from wrong_kinds_told(parsed, figures, facts)
    nouns = {parsed.texts[_noun_of(parsed.texts, place)] for place, _ in figures}
    ended = year_end(parsed, facts.tahun) if nouns & _STAFF else None
    if ended is None:
        return
    texts = texts_of(parsed, ended)
    tables = [crowd_of(texts, *pair) for pair in facts.free_now()]
    found = [crowd for crowd in tables if _is_of_staff(crowd)]
    same = [x for x in found if not nouns.isdisjoint(words(x.table.judul)[:1])]
    found = same or found
    total = found[0].sum_of((), ()) if len(found) == 1 else None
    if total is None or any(said.value == total for _, said in figures):
        return
    for place, said in figures:
        last = _noun_of(parsed.texts, place)
        if last and slip(said, total) and _tells_all(parsed, found[0], place, last, facts):
            right = format_number(total, 0)
            so = f"{found[0].call((), ())} {right}"
            quote = parsed.sentence.quote(max(0, place - 3), last)
            yield Wrong(ANGKA, quote, so, right, kedua=found[0].table.lokasi)
            return


def wrong_kinds_told(
    parsed: Parsed, figures: Sequence[tuple[int, Quantity]], facts: Facts
) -> Iterator[Wrong]:
    """A figure that is nearly that of all of a kind, or that of another kind."""
    texts = parsed.texts
    ended = None if not _WANTED.isdisjoint(texts) else year_end(parsed, facts.tahun)
    tables = facts.free_now() if ended is not None else ()
    crowds = (crowd_of(texts_of(parsed, ended or set()), *pair) for pair in tables)
    for crowd in [x for x in crowds if _is_of_staff(x) and not x.spans]:
        several = len(crowd.columns_in(texts[: figures[0][0]])) > 1
        heads = [words(head) for head, _ in crowd.table.kolom]
        totals = [crowd.sum_of((), (n,)) for n in range(len(heads))]
        every = product(figures, enumerate(zip(heads, totals, strict=True)))
        for (place, said), (n, (head, total)) in every:
            last = _kind_told(texts, place, head)
            if several or not last or total is None or said.value in {total, *_cells(crowd, n)}:
                continue
            other = said.value in {x for x in totals if x is not None and x >= _LEAST}
            near = abs(said.value - total) * _TENTH < total or slip(said, total) == SWAPPED
            if total >= _LEAST and (other or near):
                right = format_number(total, 0)
                so = f"{crowd.call((), (n,))} {right}"
                quote = parsed.sentence.quote(max(0, place - 3), last)
                yield Wrong(ANGKA, quote, so, right, kedua=crowd.table.lokasi)
                return


_LEAST, _TENTH = 10, 10


def _cells(crowd: Crowd, column: int) -> list[object]:
    """How many of a kind there are in each row: some of them may be meant."""
    return [crowd.sum_of((n,), (column,)) for n in range(len(crowd.rows))]


def _kind_told(texts: Sequence[str], place: int, head: Sequence[str]) -> int:
    """The last place of a figure and the kind that it tells of; 0 where it does not."""
    size, of_person = len(head), texts[place + 1 : place + 2] == ("orang",)
    first = place + 1 + of_person
    behind = tuple(texts[first : first + size]) == tuple(head)
    last = first + size - 1 if behind else place + of_person
    near = {*texts[max(0, place - _FEW) : place]}
    named = behind or of_person
    if named and not behind:
        places = range(max(0, place - size - _FEW), place - size + 1)
        named = any(tuple(texts[at : at + size]) == tuple(head) for at in places)
    closed = (*texts[last + 1 : last + 2], ".")[0] in _CLOSING
    changed = not WAY.keys().isdisjoint(texts[max(0, place - _NEAR) : place])
    return last if named and closed and not changed and not near.isdisjoint(_HAS | _BORNE) else 0


def _is_of_staff(crowd: Crowd) -> bool:
    return crowd.whole and not _STAFF.isdisjoint(words(crowd.table.judul)[:1])


def _noun_of(texts: Sequence[str], place: int) -> int:
    """The place of the noun that a figure counts people of an office by; 0: it counts others."""
    last = place + 1 + (texts[place + 1 : place + 2] == ("orang",))
    return last if texts[last : last + 1] and texts[last] in _STAFF else 0


def _tells_all(parsed: Parsed, crowd: Crowd, place: int, last: int, facts: Facts) -> bool:
    """Whether it is told how many all of them are, and not how many did something."""
    texts, behind = parsed.texts, parsed.texts[last + 1 : last + 2]
    near, before = {*texts[max(0, place - _NEAR) : place]}, texts[:place]
    if crowd.spans or (behind and stem(behind[0]) in crowd.head_stems):
        return False
    if not _ALL.isdisjoint(near):
        return True
    of_office = bool(behind) and (behind[0] in _OFFICE or stem(behind[0]) in facts.office())
    thanks = not _THANKS.isdisjoint(before) and {"kami", "kepada"} <= {*before}
    by_all = not _WORK.isdisjoint(before[:_FEW]) and not _BY.isdisjoint(near)
    if of_office and (thanks or by_all) and _TAKING_PART.isdisjoint(near):
        return True
    known = known_to(crowd, facts) | frozenset(map(stem, _OFFICE | _HAS))
    return not _HAS.isdisjoint(texts[max(0, place - _FEW) : place]) and all(
        not text or stem(text) in known for text in crowd.texts[:place]
    )
