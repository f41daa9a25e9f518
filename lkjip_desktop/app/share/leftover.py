"""What is not done in a report that is about to be locked, for a list on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.holders import daftar_holder
from lkjip_desktop.app.share.kirim import still_open
from lkjip_desktop.domain.model.entity import Indikator, Narasi, keyed_id
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.temuan.finding import Tingkat
from lkjip_desktop.domain.temuan.rule.lengkap import default_texts


class Item(NamedTuple):
    """One thing, and where it is mended; None where that is in no cell."""

    words: str
    where: Address | None = None


class Group(NamedTuple):
    """Things of one kind under their heading."""

    title: str
    items: tuple[Item, ...]


def leftovers(session: Session) -> tuple[Group, ...]:
    """Indikator, texts, parts and findings that nobody has finished; kinds without any left out."""
    groups = (
        Group("Indikator yang belum ditandai selesai", tuple(_indikator(session))),
        Group("Naskah yang masih bawaan", tuple(_texts(session))),
        Group("Bagian yang belum kembali", tuple(_parts(session))),
        Group("Temuan yang masih terbuka", tuple(_open(session))),
        Group("Temuan yang dikesampingkan", tuple(_set_aside(session))),
    )
    return tuple(group for group in groups if group.items)


def count(groups: tuple[Group, ...]) -> int:
    """How many things they name."""
    return sum(len(group.items) for group in groups)


def _indikator(session: Session) -> Iterator[Item]:
    for found in still_open(session.document):
        row = found.indikator
        missing = ", ".join(found.kurang) or "lengkap, tinggal ditandai selesai"
        name = row.nama_pendek or row.nama
        yield Item(f"{row.kode} {name}: {missing}", Address(Indikator.KIND, row.id))


def _texts(session: Session) -> Iterator[Item]:
    laporan = session.laporan
    for text in default_texts(laporan, session.figures):
        row = keyed_id(laporan.ruang, Narasi, None, text.kode)
        yield Item(text.judul, Address(Narasi.KIND, row, "teks"))


def _parts(session: Session) -> Iterator[Item]:
    for holder in daftar_holder(session.document):
        handed = holder.pegangan.penyerahan
        if not holder.pegangan.diterima and not handed.pengganti:
            to = f" kepada {handed.kepada}" if handed.kepada else ""
            yield Item(f"{holder.pegangan.subsie}, dibagikan {moment_words(handed.waktu)}{to}")


def _open(session: Session) -> Iterator[Item]:
    for temuan in session.findings:
        if temuan.disisihkan is None and temuan.tingkat is not Tingkat.CATATAN:
            yield Item(f"{temuan.tingkat.value}: {temuan.pesan}", temuan.lokasi)


def _set_aside(session: Session) -> Iterator[Item]:
    for temuan in session.findings:
        if temuan.disisihkan is not None:
            words = f"{temuan.tingkat.value}: {temuan.pesan} Alasan: {temuan.disisihkan}"
            yield Item(words, temuan.lokasi)


def to_html(session: Session, groups: tuple[Group, ...]) -> str:
    """The list for paper."""
    laporan = session.laporan
    head = f"Yang belum selesai dalam LKjIP {laporan.data.tahun}"
    parts = [f"<h2>{head}</h2>", f"<p>{escape(laporan.satker.nama)}</p>"]
    for group in groups:
        rows = "".join(f"<li>{escape(item.words)}</li>" for item in group.items)
        parts.append(f"<h3>{escape(group.title)} ({len(group.items)})</h3><ol>{rows}</ol>")
    return "".join(parts)
