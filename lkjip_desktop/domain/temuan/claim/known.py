"""Which figures of the report a claim may mean, by what it is of, its property, time and unit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from functools import partial
from typing import Final

from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.sums import exact_sum, numbers_of
from lkjip_desktop.domain.model.entity import JENIS_BELANJA
from lkjip_desktop.domain.model.satuan import is_index, is_percent
from lkjip_desktop.domain.model.sebutan import PILIHAN
from lkjip_desktop.domain.model.waktu import quarter_words
from lkjip_desktop.domain.temuan.claim.facts import Facts, Figure, group_token
from lkjip_desktop.domain.temuan.claim.language.lexer import Sentence
from lkjip_desktop.domain.temuan.claim.language.names import Ref
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.language.quantity import PERCENT, RUPIAH, Quantity, agrees
from lkjip_desktop.domain.temuan.claim.language.when import BEGIN, END_OF_PLAN, When
from lkjip_desktop.domain.temuan.claim.scope import WHOLE
from lkjip_desktop.domain.temuan.claim.units import (
    in_its_unit,
    is_rupiah,
    rupiah_of,
    scale_of,
)

ENDS: Final = word_set(
    "adalah atau dan ialah merupakan dari dengan di maka pada sehingga yang dibandingkan daripada"
    " terhadap naik turun poin melampaui belum lebih masih sudah telah meningkat menurun atas"
    " menjadi sebagai karena berkat setelah untuk"
)


def known_figures(
    ref: Ref, prop: str, when: When, said: Quantity, word: str, facts: Facts
) -> Sequence[Figure]:
    """The figures that a claim of this property may mean; none where it cannot be told."""
    year = when.year or facts.tahun
    if when.part == END_OF_PLAN:
        ahead = ref.kind == "I" and prop in {"target", "batas", ""} and facts.plan_end()
        year, when = facts.plan_end(), When()
        prop = "target"
        if not ahead:
            return ()
    if when.part == BEGIN:
        begins = ref == WHOLE and prop in {"pagu", "awal"}
        return _of_whole("awal", year, said, facts) if begins else ()
    if when.part:
        return _of_part(ref, prop, when, said, year, facts)
    if ref.kind == "I":
        return _of_indikator(ref.id, prop, year, said, word, facts)
    if ref.kind == "K":
        return _of_kegiatan(ref.id, prop, said, facts) if year == facts.tahun else ()
    if ref == WHOLE:
        return _of_whole(prop, year, said, facts)
    if ref.kind in {"S", "J", "U"} and year == facts.tahun:
        return _of_group(ref, prop, said, facts)
    return ()


_MONEY: Final = {
    "pagu": "pagu",
    "awal": "",
    "akhir": "pagu",
    "belanja": "realisasi",
    "realisasi": "realisasi",
    "sisa": "sisa",
    "hemat": "sisa",
}


def _of_kegiatan(row: str, prop: str, said: Quantity, facts: Facts) -> Sequence[Figure]:
    line = facts.kegiatan(row)
    if line is None:
        return ()
    name = (
        f"kegiatan “{line.kegiatan.nama}”"
        if line.kegiatan.jenis == "kegiatan"
        else f"keluaran “{line.kegiatan.nama}”"
    )
    token = f"kegiatan/{row}/"
    if prop == "awal":
        before = facts.line_before(row) if said.unit == RUPIAH else None
        return (Figure(before, f"pagu awal {name}"),)
    if said.unit == RUPIAH and _MONEY.get(prop):
        column = _MONEY[prop]
        return (Figure(getattr(line, column), f"{column} {name}", None, token + column),)
    if said.unit == PERCENT and prop in {"serapan", "belanja", "realisasi", "capaian"}:
        return (Figure(line.serapan, f"serapan {name}", None, token + "serapan"),)
    if said.unit == PERCENT and prop == "sisa" and isinstance(line.serapan, Fraction):
        return (Figure(100 - line.serapan, f"sisa {name}"),)
    return ()


def _of_whole(prop: str, year: int, said: Quantity, facts: Facts) -> Sequence[Figure]:
    if year == facts.tahun - 1 and said.unit == RUPIAH and prop in {"pagu", "awal"}:
        return (
            Figure(facts.whole("lalu"), f"pagu awal tahun {year}", None, "ringkasan/pagu_lalu"),
        )
    if year != facts.tahun:
        return ()

    if said.unit == RUPIAH:
        return tuple(_whole(facts, *figure) for figure in _WHOLE_MONEY.get(prop, ()))
    if prop == "sisa" and said.unit == PERCENT:
        taken = facts.whole("serapan")
        return (Figure(100 - taken, "sisa anggaran"),) if isinstance(taken, Fraction) else ()
    if said.unit != PERCENT and prop not in {"rata", "efisiensi"}:
        return ()
    return tuple(_whole(facts, *figure) for figure in _WHOLE_SHARE.get(prop, ()))


def _whole(facts: Facts, name: str, words: str, token: str = "") -> Figure:
    return Figure(facts.whole(name), words, None, f"ringkasan/{token}" if token else "")


_LEFT = (
    ("sisa", "sisa anggaran", "sisa"),
    ("sisa indikator", "sisa pagu indikator", "sisa_indikator"),
)
_WHOLE_MONEY: Final[Mapping[str, Sequence[tuple[str, ...]]]] = {
    "awal": (("awal", "pagu awal", "pagu_awal"),),
    "akhir": (("akhir", "pagu akhir", "pagu_akhir"),),
    "pagu": (
        ("akhir", "pagu akhir", "pagu_akhir"),
        ("awal", "pagu awal"),
        ("pagu indikator", "pagu yang dialokasikan ke indikator", "pagu_indikator"),
        ("belanja", "realisasi anggaran"),
    ),
    "belanja": (
        ("belanja", "realisasi anggaran", "realisasi_anggaran"),
        ("belanja indikator", "realisasi anggaran indikator"),
    ),
    "sisa": _LEFT,
    "hemat": _LEFT,
}
"""By property what rupiah of the whole report may mean: its name, its words, its live figure."""
_ABSORBED = (
    ("serapan", "serapan pagu akhir", "serapan"),
    ("serapan indikator", "serapan pagu indikator", "serapan_indikator"),
)
_MEAN = (
    ("rata", "rata-rata capaian", "rata_rata_capaian"),
    ("rata asli", "rata-rata capaian sebelum dibatasi"),
    ("rata berbobot", "rata-rata capaian berbobot", "rata_rata_berbobot"),
)
_WHOLE_SHARE: Final[Mapping[str, Sequence[tuple[str, ...]]]] = {
    "serapan": _ABSORBED,
    "belanja": _ABSORBED,
    "rata": _MEAN,
    "capaian": _MEAN,
    "efisiensi": (("efisiensi", "efisiensi", "efisiensi"),),
}
"""The same of a share or a mean."""


def _of_group(ref: Ref, prop: str, said: Quantity, facts: Facts) -> Sequence[Figure]:
    group = facts.group(ref.kind, ref.id)
    if group is None:
        return ()
    live = partial(group_token, ref.kind, ref.id)
    if prop in {"rata", "capaian"}:
        if said.unit != PERCENT and prop == "capaian":
            return ()
        mean, weighed = live("rata_rata_capaian"), live("rata_rata_berbobot")
        return (
            Figure(group.rata_rata_capaian, "rata-rata capaiannya", None, mean),
            Figure(group.rata_rata_asli, "rata-rata capaiannya sebelum dibatasi"),
            Figure(group.rata_rata_berbobot, "rata-rata capaiannya berbobot", None, weighed),
        )
    if said.unit == RUPIAH:
        money = {
            "pagu": (group.pagu, "pagu"),
            "belanja": (group.pasti, "realisasi_anggaran"),
            "sisa": (group.sisa, "sisa"),
        }
        found = [money[prop]] if prop in money else []
        return [Figure(nilai, f"{prop} indikatornya", None, live(name)) for nilai, name in found]
    if prop in {"serapan", "belanja"} and said.unit == PERCENT:
        return (Figure(group.serapan, "serapan indikatornya", None, live("serapan")),)
    return ()


def _of_part(
    ref: Ref, prop: str, when: When, said: Quantity, year: int, facts: Facts
) -> Sequence[Figure]:
    """What the whole spent in a quarter or half of the year, or up to its end."""
    money = ref == WHOLE and prop in {"belanja", "serapan"} and said.unit in {RUPIAH, PERCENT}
    if not money or when.part[:1] not in {"T", "S"} or year != facts.tahun:
        return ()
    number, half = int(when.part[1]), when.part[0] == "S"
    last = number * 2 if half else number
    quarters = [facts.spent_in(f"{year}-T{item}") for item in range(1, last + 1)]
    spent = [nilai for nilai in quarters if isinstance(nilai, Fraction)]
    whole = facts.whole("akhir") if said.unit == PERCENT else Fraction(100)
    if len(spent) < last or not isinstance(whole, Fraction) or not whole:
        return ()
    words = f"semester {number}" if half else quarter_words(number)
    inside, until = sum(spent[-2 if half else -1 :]), sum(spent)
    return (
        Figure(inside * 100 / whole, f"realisasi anggaran {words}"),
        Figure(until * 100 / whole, f"realisasi anggaran sampai dengan {words}"),
    )


def _of_indikator(
    row: str, prop: str, year: int, said: Quantity, word: str, facts: Facts
) -> Sequence[Figure]:
    hasil = facts.indikator(row)
    if hasil is None:
        return ()
    name = facts.name(row)
    if is_rupiah(said, hasil.indikator.satuan):
        own = _in_rupiah(hasil, prop, year, name, facts)
        spent = _money_of(hasil, prop, name, f"indikator/{row}/") if year == facts.tahun else ()
        return (*own, *spent)
    if prop in {"serapan", "belanja"}:
        return (
            (Figure(hasil.serapan, f"serapan {name}", None, f"indikator/{row}/serapan"),)
            if year == facts.tahun and said.unit == PERCENT
            else ()
        )
    scale = scale_of(hasil.indikator.satuan, said, word)
    if scale > 1:
        small = said._replace(value=said.value / scale, step=said.step / scale)
        found = _of_indikator(row, prop, year, small, hasil.indikator.satuan.split()[0], facts)
        return [_times(figure, scale) for figure in found]
    if prop == "efisiensi":
        return (
            (Figure(hasil.efisiensi, f"efisiensi {name}", None, f"indikator/{row}/efisiensi"),)
            if year == facts.tahun
            else ()
        )
    if prop not in {"target", "realisasi", "capaian", "nilai", "", "batas"}:
        return ()
    if year != facts.tahun:
        return _of_year(hasil, prop, year, said, word, name, facts)
    return _of_this_year(hasil, prop, said, word, name, facts)


def _money_of(hasil: IndikatorResult, prop: str, name: str, token: str) -> Sequence[Figure]:
    column = {
        "pagu": "pagu",
        "akhir": "pagu",
        "belanja": "realisasi_anggaran",
        "realisasi": "realisasi_anggaran",
        "sisa": "sisa",
        "hemat": "sisa",
    }.get(prop)
    if column is None:
        return ()
    called = {"realisasi_anggaran": "realisasi anggaran"}.get(column, column)
    return (Figure(getattr(hasil, column), f"{called} {name}", None, token + column),)


def jenis_named(sentence: Sentence) -> str:
    """The jenis of belanja that a sentence names, by its number; "" where it names none, or two."""
    text = " ".join(token.text for token in sentence.tokens)
    found = [key for key in JENIS_BELANJA if PILIHAN[key] in text]
    return found[0] if len(found) == 1 else ""


def names_jenis(sentence: Sentence) -> bool:
    """Whether a sentence names a jenis of belanja, or several: then it is not of all money."""
    text = " ".join(token.text for token in sentence.tokens)
    return any(PILIHAN[key] in text for key in JENIS_BELANJA)


def of_jenis(jenis: str, facts: Facts) -> Mapping[str, Fraction]:
    """Pagu, belanja and sisa of a jenis of belanja over all kegiatan; none where not known."""
    rows = [item for line in facts.lines() for item in line.belanja if item.belanja.jenis == jenis]
    spent, pagu = (numbers_of(getattr(row, name) for row in rows) for name in ("realisasi", "pagu"))
    if not rows or len(spent) < len(rows) or len(pagu) < len(rows):
        return {}
    done, of = exact_sum(spent), exact_sum(pagu)
    found = {"belanja": done, "pagu": of, "sisa": of - done}
    return {**found, "serapan": done * 100 / of} if of else found


def _times(figure: Figure, scale: int) -> Figure:
    nilai = figure.nilai
    return figure._replace(nilai=nilai * scale) if isinstance(nilai, Fraction) else figure


def is_planned(ref: Ref | None, said: Quantity, facts: Facts) -> bool:
    """Whether a figure is the target that the plan sets an indikator for the next year."""
    hasil = facts.indikator(ref.id) if ref is not None and ref.kind == "I" else None
    own = in_its_unit(said, hasil.indikator.satuan) if hasil is not None else None
    if hasil is None or own is None:
        return False
    planned = numbers_of(facts.planned(hasil.indikator.id, facts.tahun + 1))
    return any(agrees(own, nilai) for nilai in planned)


def _in_rupiah(
    hasil: IndikatorResult, prop: str, year: int, name: str, facts: Facts
) -> Sequence[Figure]:
    """Target or realisasi of an indikator whose own unit is money."""
    scale = rupiah_of(hasil.indikator.satuan)
    column = {"target": "target", "batas": "target"}.get(prop, "realisasi")
    if not scale or prop in {"pagu", "akhir", "sisa", "hemat"}:
        return ()
    of_year = year == facts.tahun
    row, when = hasil.indikator.id, "" if of_year else f" tahun {year}"
    known = [getattr(hasil, column) if of_year else facts.past(row, year).get(column)]
    known += [] if of_year or column != "target" else facts.planned(row, year)
    return [Figure(nilai * scale, f"{column} {name}{when}") for nilai in numbers_of(known)]


_SHORT: Final = {"satker": "satuan"}
"""The first word of a unit that is written out."""


def is_in_unit(hasil: IndikatorResult, said: Quantity, word: str) -> bool:
    """Whether a number is in the unit of an indikator."""
    satuan = hasil.indikator.satuan.strip().casefold()
    if is_percent(satuan):
        return said.unit == PERCENT
    if said.unit:
        return False
    if is_index(satuan) or not satuan:
        return not word or word in ENDS
    first = satuan.split()[0]
    bare = (not word or word in ENDS) and said.step < 1
    return bare or word in {first, _SHORT.get(first, first)}


def _of_this_year(
    hasil: IndikatorResult, prop: str, said: Quantity, word: str, name: str, facts: Facts
) -> Sequence[Figure]:
    row = hasil.indikator
    token = f"indikator/{row.id}/"
    own_unit = is_in_unit(hasil, said, word)
    reached = Figure(hasil.capaian, f"capaian {name}", None, token + "capaian")
    capped = Figure(hasil.capaian_dibatasi, f"capaian {name}")
    done = Figure(hasil.realisasi, f"realisasi {name}", None, token + "realisasi")
    if prop == "capaian":
        if said.unit == PERCENT:
            return (reached, capped)
        return (done,) if own_unit else ()
    if prop in {"target", "batas"}:
        if not own_unit:
            return ()
        references = [
            Figure(hasil.target, f"target {name}", None, token + "target"),
            Figure(hasil.target_atas, f"batas atas target {name}"),
        ]
        return (
            *references,
            *(
                Figure(nilai, f"target Renstra {name}")
                for nilai in facts.planned(row.id, facts.tahun)
            ),
        )
    if own_unit:
        return (done, reached, capped) if prop == "" and said.unit == PERCENT else (done,)
    if said.unit == PERCENT and is_index(row.satuan) and prop in {"realisasi", ""}:
        return (done, reached, capped)
    return ()


def _of_year(
    hasil: IndikatorResult, prop: str, year: int, said: Quantity, word: str, name: str, facts: Facts
) -> Sequence[Figure]:
    row = hasil.indikator.id
    past = facts.past(row, year)
    if prop == "capaian" and said.unit == PERCENT:
        known = past.get("capaian")
        beside = (
            [Figure(past.get("realisasi"), f"realisasi {name} tahun {year}")]
            if is_percent(hasil.indikator.satuan)
            else []
        )
        return (Figure(known, f"capaian {name} tahun {year}"), *beside) if known is not None else ()
    if not is_in_unit(hasil, said, word):
        return ()
    if prop in {"target", "batas"}:
        references = (past.get("target"), *facts.planned(row, year))
        return tuple(
            [
                Figure(nilai, f"target {name} tahun {year}")
                for nilai in references
                if nilai is not None
            ]
        )
    known = past.get("realisasi")
    return (Figure(known, f"realisasi {name} tahun {year}"),) if known is not None else ()
