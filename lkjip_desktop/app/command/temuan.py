"""What a user decides about findings: to take a live figure, or to set one aside with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkjip_desktop.domain.display.live import braced
from lkjip_desktop.domain.galat import Refusal
from lkjip_desktop.domain.model.column import LONGEST
from lkjip_desktop.domain.model.entity import KINDS, Pengesampingan
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.temuan.finding import Temuan
from lkjip_desktop.store.draft import Draft


def set_aside(draft: Draft, temuan: Temuan, alasan: str) -> None:
    """Note why a finding may stay; Refusal without a reason."""
    if not alasan.strip():
        raise Refusal("Tulis alasan temuan ini boleh dikesampingkan.")
    known = {line for _, lines in _reasons(draft, temuan) for line in lines}
    where, reason = {"kode": temuan.kode, "lokasi": str(temuan.lokasi)}, alasan.strip()
    for perihal in _joined([item for item in temuan.perihal if item not in known]):
        draft.new(Pengesampingan, **where, perihal=perihal, alasan=reason)


def _joined(lines: Iterable[str]) -> Iterator[str]:
    """Lines in as few texts as can hold them."""
    text = ""
    for line in lines:
        more = f"{text}\n{line}" if text else line
        if len(more) > LONGEST:
            yield text
            more = line
        text = more
    if text:
        yield text


def _reasons(draft: Draft, temuan: Temuan) -> Iterator[tuple[str, list[str]]]:
    """The rows of what was set aside by the rule of a finding in its place, with their lines."""
    where = (temuan.kode, str(temuan.lokasi))
    for row in draft.laporan.rows(Pengesampingan).values():
        if (row.kode, row.lokasi) == where:
            yield row.id, row.perihal.split("\n")


def with_live_figures(laporan: Laporan, temuan: Temuan) -> str | None:
    """The text of a finding with live figures for those that were typed; None: none can be put."""
    row = laporan.find(KINDS[temuan.lokasi.kind], temuan.lokasi.id)
    before = text = str(getattr(row, temuan.lokasi.column, ""))
    for item in temuan.replacements:
        place = item.place(text)
        if place >= 0:
            text = text[:place] + braced(item.token) + text[place + len(item.written) :]
    return None if text == before else text


def use_live_figures(draft: Draft, temuan: Temuan) -> None:
    """Put live figures into the text of a finding; Refusal where they are not in it any more."""
    text = with_live_figures(draft.laporan, temuan)
    if text is None:
        raise Refusal("Angka itu tidak ada lagi dalam naskahnya; buka naskahnya dan periksa.")
    draft.set(temuan.lokasi, text)


def use_reference(draft: Draft, temuan: Temuan, token: str) -> None:
    """Put a reference where the text names its first table or picture that there is not.

    Refusal where that is not in the text any more.
    """
    row = draft.find(KINDS[temuan.lokasi.kind], temuan.lokasi.id)
    text = str(getattr(row, temuan.lokasi.column, ""))
    found = ((said, _place(said, text)) for said in temuan.references)
    said, place = next((item for item in found if item[1] >= 0), ("", -1))
    if place < 0:
        raise Refusal("Rujukan itu tidak ada lagi dalam naskahnya; buka naskahnya dan periksa.")
    draft.set(temuan.lokasi, text[:place] + braced(token) + text[place + len(said) :])


def _place(said: str, text: str) -> int:
    """Where a number stands in a text and does not go on, as Tabel 1 does in Tabel 1.2; else -1."""
    place = text.find(said)
    while place >= 0 and text[place + len(said) :].removeprefix(".")[:1].isdecimal():
        place = text.find(said, place + 1)
    return place


def restore(draft: Draft, temuan: Temuan) -> None:
    """Open a finding again that was set aside; nothing where it was not."""
    of = {*temuan.perihal, ""}
    draft.delete(Pengesampingan, *[k for k, said in _reasons(draft, temuan) if of & {*said}])
