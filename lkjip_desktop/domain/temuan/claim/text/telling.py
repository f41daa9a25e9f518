"""Findings of what was found in a text: one for each slip, by whichever words it is told."""

from __future__ import annotations

from functools import partial
from typing import Final

from lkjip_desktop.domain.formula.memo import UNWATCHED, Memo
from lkjip_desktop.domain.model.entity import Indikator
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.text.written import Written, called
from lkjip_desktop.domain.temuan.claim.wrong import Wrong
from lkjip_desktop.domain.temuan.finding import FindingRule, Replacement, Temuan, is_prose
from lkjip_desktop.domain.temuan.wording import call, first_few


def findings_in(
    text: Written, found: tuple[Wrong, ...], laporan: Laporan, facts: Facts
) -> tuple[Temuan, ...]:
    """One finding for each slip in a text; those that were told if all is as was."""
    row = laporan.find(Indikator, text.indikator)
    tell = partial(_telling, text, found, row, facts)
    inputs = (text, found, row)
    return _TOLD_LAST.recall((laporan.ruang, text.lokasi), inputs, UNWATCHED, tell)


_TOLD_LAST: Final[Memo[tuple[Temuan, ...]]] = Memo()


def _telling(
    text: Written, found: tuple[Wrong, ...], row: Indikator | None, facts: Facts
) -> tuple[Temuan, ...]:
    name = called(text, row, call(row) if row is not None else "")
    told = []
    for items in _slips(found):
        parts = [f"“{item.said}”, sedangkan {item.so}" for item in items]
        live = _replaced(items, text)
        pesan = f"{name} menyebut {first_few(parts, 2)}; {_way_out(items, live)}."
        angka = tuple([(item.said, item.right) for item in items if item.right])
        places = (item.kedua or facts.place(item.token) for item in items)
        kedua = next((place for place in places if place is not None), None)
        told.append(
            items[0].aturan.temuan(
                pesan,
                text.lokasi,
                indikator=row,
                angka=angka,
                replacements=live,
                kedua=kedua,
                perihal=parts,
            )
        )
    return tuple(told)


def _slips(found: tuple[Wrong, ...]) -> list[list[Wrong]]:
    """What is wrong, in the order of the rules, that of the same words by one rule together."""
    slips: dict[FindingRule, list[list[Wrong]]] = {}
    for wrong in dict.fromkeys(found):
        known = slips.setdefault(wrong.aturan, [])
        same = (slip for slip in known if any(_overlap(wrong.said, one.said) for one in slip))
        slip = next(same, None)
        if slip is None:
            known.append([wrong])
        else:
            slip.append(wrong)
    return [slip for known in slips.values() for slip in known]


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one


def _replaced(items: list[Wrong], text: Written) -> tuple[Replacement, ...]:
    """What live figures can take the place of in a text as it stands."""
    if not is_prose(text.lokasi):
        return ()
    live = (Replacement(i.said, i.written, i.token) for i in items if i.written and i.token)
    return tuple([item for item in live if item.place(text.teks) >= 0])


def _way_out(items: list[Wrong], live: tuple[Replacement, ...]) -> str:
    if not live:
        return "perbaiki salah satunya"
    return "pakai angka hidup" + (", lalu perbaiki yang lain" if len(live) < len(items) else "")
