"""What a live figure in a text is: its name, how it comes about, and where it is from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from lkjip_desktop.app.overview.waiting import WAITING, WHY, waiting_words
from lkjip_desktop.app.session import Session
from lkjip_desktop.domain.display.content import live_name
from lkjip_desktop.domain.display.explain import (
    explain_berbobot,
    explain_capaian,
    explain_efisiensi,
    explain_pagu_akhir,
    explain_persentase,
    explain_predikat,
    explain_rata_rata,
    explain_realisasi,
    explain_rincian,
    explain_serapan,
    explain_serapan_laporan,
    explain_sisa,
)
from lkjip_desktop.domain.display.live import (
    live_text,
    live_value,
    picture_of,
    reference_of,
    row_result,
)
from lkjip_desktop.domain.display.live_menu import LiveOffer, offered, offered_rows
from lkjip_desktop.domain.display.places import as_written
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.indikator import IndikatorResult
from lkjip_desktop.domain.formula.ringkasan import GroupResult
from lkjip_desktop.domain.model.entity import (
    KINDS,
    Baris,
    DataLaporan,
    Gambar,
    Indikator,
    Kegiatan,
    NilaiBaris,
    Rincian,
    Satker,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan

HERE: Final = "dicetak di tempat ini; dihapus dari teks, ia dicetak di akhir bagian"
HERE_OF_INDIKATOR: Final = (
    "dicetak di sini, yang di kendala di bawah tabelnya; tanpa tanda ini, di akhir indikator"
)
LOST: Final = "Gambarnya sudah dihapus; hapus juga tandanya dari teks."
NUMBERED_BY: Final = "dicetak dengan nomornya, misalnya Tabel 3.2"
GONE: Final = "Sumber angka ini sudah tidak ada; ganti angkanya atau hapus."


@dataclass(frozen=True, slots=True)
class FigureOrigin:
    """A place a figure comes from, with words for a menu."""

    nama: str
    where: Address


@dataclass(frozen=True, slots=True)
class LiveNote:
    """What the bar under a text says of a live figure."""

    title: str
    formula: str
    text: str
    """What it prints."""
    daftar_asal: tuple[FigureOrigin, ...]
    figure: bool = True
    """Else it is the place of a picture, which cannot become text."""


def shown(session: Session, token: str) -> tuple[str, bool]:
    """What a token prints, or that it waits for an unread text; whether it leads anywhere."""
    if picture_of(token) is not None:
        words = live_name(session.laporan, token)
        return words[:1].upper() + words[1:], _picture(session, token) is not None
    there = live_value(session.laporan, session.shown, token).kode is None
    return _unless_waiting(
        session, lambda of, now: live_text(of, as_written(of, now), token)
    ), there


def _picture(session: Session, token: str) -> Gambar | None:
    return session.laporan.find(Gambar, picture_of(token))


def _of_picture(session: Session, token: str) -> LiveNote:
    words, row = live_name(session.laporan, token), _picture(session, token)
    if row is None:
        return LiveNote("Gambar yang sudah tidak ada", LOST, words, (), figure=False)
    card = FigureOrigin("Kartu gambar", Address(Gambar.KIND, row.id, "keterangan"))
    here = HERE_OF_INDIKATOR if row.indikator else HERE
    return LiveNote("Gambar di sini", here, words, (card,), figure=False)


def _unless_waiting(
    session: Session, tell: Callable[[Laporan, Figures], str], waits: str = WAITING
) -> str:
    """What there is to tell, or the words for that it waits where it belongs to an unread text."""
    others = [(item.view.laporan, item.figures) for item in session.shadows]
    return waiting_words(lambda now: tell(*now), (session.laporan, session.shown), others, waits)


def menu(laporan: Laporan, figures: Figures, indikator: str | None = None) -> tuple[LiveOffer, ...]:
    """Every live figure on offer, those inside the indikator last.

    For a text under an indikator all of its own come first.
    """
    rows = [item for row in figures.indikator for item in offered_rows(laporan, figures, row)]
    found = (*offered(laporan, figures), *rows)
    if indikator is None:
        return found
    inside = {item.token for item in offered_rows(laporan, figures, indikator)}
    itself = f"{Indikator.KIND}/{indikator}/"
    own = [item.token.startswith(itself) or item.token in inside for item in found]
    return (
        *(item for item, first in zip(found, own, strict=True) if first),
        *(item for item, first in zip(found, own, strict=True) if not first),
    )


def explain(session: Session, token: str) -> LiveNote:
    """The name, formula and sources of a live figure; one that belongs to an unread text waits."""
    laporan, figures = session.laporan, session.shown
    if picture_of(token) is not None:
        return _of_picture(session, token)
    text, there = shown(session, token)
    if not there:
        return LiveNote("Angka tanpa sumber", GONE, text, ())
    named = next((item for item in menu(laporan, figures) if item.token == token), None)
    if reference_of(token) is not None:
        return _of_reference(laporan, token, text)
    name = live_name(laporan, token)
    title = _title(named) if named else name[:1].upper() + name[1:]
    formula = _unless_waiting(session, lambda of, now: _formula(as_written(of, now), token), WHY)
    return LiveNote(title, formula, text, _sources(laporan, figures, token))


def _of_reference(laporan: Laporan, token: str, text: str) -> LiveNote:
    kind, row = reference_of(token) or ("", "")
    held = KINDS.get(kind)
    there = held is not None and laporan.find(held, row) is not None
    where = (FigureOrigin(text[:1].upper() + text[1:], Address(kind, row)),) if there else ()
    return LiveNote("Rujukan", NUMBERED_BY, text, where if kind != "laporan" else ())


def _title(named: LiveOffer) -> str:
    plain = named.kelompok in {"Ringkasan", "Laporan"}
    return named.nama if plain else named.sebutan or f"{named.nama} {named.kelompok}"


def _formula(figures: Figures, token: str) -> str:
    kind, _, rest = token.partition("/")
    row, _, name = rest.partition("/")
    return _told(figures, kind, row, name) or "diisi"


def _told(figures: Figures, kind: str, row: str, name: str) -> str:
    if kind == "ringkasan":
        return _of_whole(figures, row)
    if kind == "indikator":
        return _of_indikator(figures, figures.indikator[row], name)
    if kind == "kegiatan":
        line = figures.kegiatan[row]
        return _of_money(figures, name, line.pagu, line.realisasi)
    if kind == "rincian":
        tables = (table for item in figures.indikator.values() for table in item.rincian)
        found = next((t for t in tables if t.rincian.id == row), None)
        if found and name == "nilai":
            return explain_rincian(found, figures.settings)
        return "rata-rata persentase baris" if name.startswith("rata") else "jumlah"
    if kind == "baris":
        result = row_result(figures, row) if name == "persentase" else None
        return explain_persentase(result, figures.settings) if result is not None else ""
    group = _group(figures, kind, row)
    return "" if group is None else _of_group(figures, group, name)


def _group(figures: Figures, kind: str, row: str) -> GroupResult | None:
    whole = figures.ringkasan
    groups = {"jenjang": whole.per_jenjang, "subsie": whole.per_subsie}
    return (groups | {"sasaran": whole.per_sasaran}).get(kind, {}).get(row)


def _of_whole(figures: Figures, name: str) -> str:
    whole = figures.ringkasan
    special: dict[str, Callable[[], str]] = {
        "pagu_akhir": lambda: explain_pagu_akhir(figures.pagu),
        "serapan": lambda: explain_serapan_laporan(figures),
        "sisa": lambda: explain_sisa(whole.pagu_akhir, whole.realisasi_anggaran),
        "jumlah_revisi": lambda: "jumlah semua revisi pagu",
        "pagu_indikator": lambda: "jumlah pagu yang dialokasikan ke indikator",
        "pagu_tanpa_indikator": lambda: "pagu akhir tanpa yang dialokasikan ke indikator",
        "realisasi_anggaran": lambda: "jumlah realisasi yang diketahui",
        "pagu_diketahui": lambda: "jumlah pagu yang realisasinya diketahui",
        "pagu_awal": lambda: "",
        "pagu_lalu": lambda: "",
    }
    if name in special:
        return special[name]()
    return _of_group(figures, whole.semua, name.removesuffix("_indikator"))


def _of_group(figures: Figures, group: GroupResult, name: str) -> str:
    rules = figures.settings
    if name == "rata_rata_capaian":
        return explain_rata_rata(group, rules)
    if name == "rata_rata_berbobot":
        return explain_berbobot(group, rules)
    if name == "efisiensi":
        return explain_efisiensi(group, rules)
    if name.startswith("banyak"):
        return f"dihitung dari {group.banyak_indikator} indikator"
    return _of_money(figures, name, group.pagu, group.pasti) or "jumlah per indikator"


def _of_indikator(figures: Figures, hasil: IndikatorResult, name: str) -> str:
    rules = figures.settings
    match name:
        case "realisasi":
            return explain_realisasi(hasil, rules)
        case "capaian":
            return explain_capaian(hasil, rules)
        case "efisiensi":
            return explain_efisiensi(hasil, rules)
        case "predikat":
            return explain_predikat(hasil.predikat, rules.predikat)
        case "pagu":
            return "jumlah pagu kegiatannya"
    return _of_money(figures, name, hasil.pagu, hasil.anggaran.pasti)


def _of_money(figures: Figures, name: str, pagu: object, realisasi: object) -> str:
    if name == "serapan":
        return explain_serapan(pagu, realisasi, figures.settings)  # type: ignore[arg-type]
    if name == "sisa":
        return explain_sisa(pagu, realisasi)  # type: ignore[arg-type]
    return ""


_PLANNED: Final = {"pagu_lalu", "pagu_awal", "jumlah_revisi", "pagu_akhir", "pagu_tanpa_indikator"}


def _sources(laporan: Laporan, figures: Figures, token: str) -> tuple[FigureOrigin, ...]:
    kind, _, rest = token.partition("/")
    row, _, name = rest.partition("/")
    if kind == "ringkasan" and row not in _PLANNED:
        return _members(figures, figures.ringkasan.semua.daftar_id)
    if kind in {"ringkasan", "laporan"}:
        column = row if kind == "laporan" or row in {"pagu_lalu", "pagu_awal"} else "pagu_awal"
        return (FigureOrigin("Data laporan", Address(DataLaporan.KIND, laporan.ruang, column)),)
    if kind == "satker":
        return (FigureOrigin("Satuan kerja", Address(Satker.KIND, laporan.satker.id, row)),)
    group = _group(figures, kind, row)
    if group is not None:
        return _members(figures, group.daftar_id)
    references = {
        "indikator": Address(Indikator.KIND, row, name),
        "kegiatan": Address(Kegiatan.KIND, row, "pagu"),
        "rincian": Address(Rincian.KIND, row, ""),
        "baris": _of_row(laporan, row, name),
    }
    where = references.get(kind)
    return (FigureOrigin("Sel asal", where or Address.parse(token)),)


def _of_row(laporan: Laporan, row: str, name: str) -> Address:
    """The cell of a figure of a row that is typed once a year, else the row."""
    cell = keyed_id(laporan.ruang, NilaiBaris, row, str(laporan.data.tahun))
    typed = name in {"pembanding", "realisasi"} and laporan.find(NilaiBaris, cell) is not None
    return Address(NilaiBaris.KIND, cell, name) if typed else Address(Baris.KIND, row, "")


def _members(figures: Figures, daftar_id: Iterable[str]) -> tuple[FigureOrigin, ...]:
    rows = [figures.indikator[item].indikator for item in daftar_id]
    return tuple(
        FigureOrigin(
            f"{row.kode}  {row.nama_pendek or row.nama}", Address(Indikator.KIND, row.id, "")
        )
        for row in rows
    )
