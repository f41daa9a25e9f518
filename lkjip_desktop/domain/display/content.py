"""What a cell holds, in a few words; a live figure in a text by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from lkjip_desktop.domain.display.live import (
    FIND,
    LAPORAN,
    RINGKASAN,
    TOKEN,
    picture_of,
    reference_of,
    reference_words,
)
from lkjip_desktop.domain.display.nama import SHOWN, cell_name, describe, describe_row, short_words
from lkjip_desktop.domain.model.column import CellValue, Column, ColumnKind
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Gambar,
    column,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan, is_rujukan
from lkjip_desktop.domain.model.sebutan import choice_words
from lkjip_desktop.domain.model.waktu import when_words
from lkjip_desktop.domain.number.figure import format_entered, read_canonical
from lkjip_desktop.domain.number.numeral import RefusedNumber

_NAMELESS: Final = "yang sudah tidak ada"


def content(laporan: Laporan, address: Address, value: CellValue) -> str:
    """A content of the cell in a few words: "1.067", "belum diisi", "184 kata", "ya".

    Figures stand with all their decimals. A whole row (column '') is "ada" or "tidak ada".
    """
    if not address.column:
        return "ada" if value else "tidak ada"
    described = column(KINDS[address.kind], address.column)
    if value is None or (value == "" and described.kind is not ColumnKind.CHOICE):
        return "belum diisi"
    told = _CONTENT.get(described.kind)
    return told(laporan, described, str(value)) if told else str(value)


def _linked(laporan: Laporan, described: Column, value: str) -> str:
    reference = laporan.find(KINDS[described.reference or ""], value)
    if reference is None:
        return "isian yang sudah tidak ada"
    return short_words(reference) or str(describe_row(laporan, reference))


def _figure(laporan: Laporan, _: Column, raw: str) -> str:
    if is_rujukan(raw):
        try:
            return f"rujukan ke {describe(laporan, Address.parse(raw[1:]))}"
        except ValueError:
            return "rujukan yang rusak"
    try:
        return format_entered(read_canonical(raw), strip="tidak berlaku")
    except RefusedNumber:
        return raw


def _text(laporan: Laporan, described: Column, value: str) -> str:
    if described.name == "lokasi":  # the cell that a finding was set aside at
        try:
            return str(describe(laporan, Address.parse(value)))
        except ValueError:
            return value
    if len(value) > SHOWN:
        return f"{len(value.split())} kata"
    return " ".join(name_live(value, laporan).split())


def _choice(_: Laporan, column: Column, value: str) -> str:
    return choice_words(value) if value or column.name == "polaritas" else "tidak disebut"


_CONTENT: Final[dict[ColumnKind, Callable[[Laporan, Column, str], str]]] = {
    ColumnKind.CHOICE: _choice,
    ColumnKind.FIGURE: _figure,
    ColumnKind.FLAG: lambda *told: "tidak" if told[2] == "0" else "ya",
    ColumnKind.HASH: lambda *told: f"isi bersidik {told[2][:8]}",
    ColumnKind.LINK: _linked,
    ColumnKind.ORDER: lambda *_: "dipindahkan",
    ColumnKind.TEXT: _text,
    ColumnKind.WHEN: lambda *told: when_words(told[2]),
}


def name_live(text: str, laporan: Laporan) -> str:
    """A text as it was written, each live figure in it as its name: "[capaian 1A]"."""
    return TOKEN.sub(lambda found: f"[{live_name(laporan, found[1])}]", text)


def live_name(laporan: Laporan, token: str) -> str:
    """What a live figure is, not what it comes to: "capaian 1A", "rata-rata capaian"."""
    kind, _, rest = token.partition("/")
    row, _, name = rest.partition("/")
    if picture_of(token) is not None:
        picture = laporan.find(Gambar, row)
        return f"gambar {(picture.keterangan or picture.nama) if picture else _NAMELESS}".strip()
    reference = reference_of(token)
    if reference is not None:
        return f"rujukan ke {reference_words(laporan, *reference) or _NAMELESS}"
    if not name:
        whole = RINGKASAN if kind == "ringkasan" else LAPORAN.get(kind, {})
        return whole[row].nama if row in whole else _NAMELESS
    if kind in FIND and name in FIND[kind].daftar_bidang:
        found = laporan.find(KINDS[kind], row)
        words = (getattr(found, part, "") for part in ("kode", "nama", "judul", "uraian"))
        return f"{FIND[kind].daftar_bidang[name].nama} {next(filter(None, words), _NAMELESS)}"
    try:
        return cell_name(laporan, Address.parse(token))
    except ValueError:
        return _NAMELESS
