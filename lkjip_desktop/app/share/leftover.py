"""What is not done in a report that is about to be locked, for a list on screen and on paper."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from lkjip_desktop.app.exchange.edisi import same_day, same_day_words
from lkjip_desktop.app.overview.naskah import Suspect, pointed_at
from lkjip_desktop.app.overview.notes import listed_notes
from lkjip_desktop.app.session import Session
from lkjip_desktop.app.share.holders import daftar_holder
from lkjip_desktop.app.share.kirim import still_open
from lkjip_desktop.domain.model.entity import Indikator, Narasi, keyed_id
from lkjip_desktop.domain.model.laporan import Address
from lkjip_desktop.domain.model.waktu import moment_words
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.temuan.examine import reference
from lkjip_desktop.domain.temuan.finding import Severity, Temuan
from lkjip_desktop.domain.temuan.rule.kelengkapan.lengkap import default_texts


class Leftover(NamedTuple):
    """One thing, and where it is mended; None where that is in no cell."""

    words: str
    where: Address | None = None
    said: tuple[Suspect, ...] = ()
    """What of the text there it is about, the likeliest first."""


class LeftoverGroup(NamedTuple):
    """Things of one kind under their heading."""

    title: str
    items: tuple[Leftover, ...]


def leftovers(session: Session, periode: str = "") -> tuple[LeftoverGroup, ...]:
    """What nobody has finished: indikator, texts, parts, notes, findings; empty kinds left out.

    In a quarter no indikator is finished yet and no chapter is written.
    """
    of_year = (
        LeftoverGroup("Indikator yang belum ditandai selesai", tuple(_indikator(session))),
        LeftoverGroup("Naskah yang masih bawaan", tuple(_texts(session))),
        LeftoverGroup("Tanggal edisi", tuple(_date(session))),
    )
    groups = (
        *(() if periode else of_year),
        LeftoverGroup("Bagian yang belum kembali", tuple(_parts(session))),
        LeftoverGroup("Catatan petugas yang belum selesai", tuple(_notes(session))),
        LeftoverGroup("Temuan yang masih terbuka", tuple(_open(session, periode))),
        LeftoverGroup("Temuan yang dikesampingkan", tuple(_set_aside(session, periode))),
    )
    return tuple(group for group in groups if group.items)


def count(groups: tuple[LeftoverGroup, ...]) -> int:
    """How many things they name."""
    return sum(len(group.items) for group in groups)


def _indikator(session: Session) -> Iterator[Leftover]:
    for found in still_open(session.document):
        row = found.indikator
        missing = ", ".join(found.kurang) or "lengkap, tinggal ditandai selesai"
        name = row.nama_pendek or row.nama
        yield Leftover(f"{row.kode} {name}: {missing}", Address(Indikator.KIND, row.id))


def _texts(session: Session) -> Iterator[Leftover]:
    laporan = session.laporan
    for text in default_texts(laporan, session.figures):
        row = keyed_id(laporan.ruang, Narasi, None, text.kode)
        yield Leftover(text.judul, Address(Narasi.KIND, row, "teks"))


def _date(session: Session) -> Iterator[Leftover]:
    before = same_day(session.laporan)
    if before is not None:
        letter = session.laporan.surat_pengantar
        yield Leftover(same_day_words(before), Address(letter.KIND, letter.id, "tanggal"))


def _parts(session: Session) -> Iterator[Leftover]:
    for holder in daftar_holder(session.document):
        handed = holder.pegangan.penyerahan
        if not holder.pegangan.diterima and not handed.pengganti:
            to = f" kepada {handed.kepada}" if handed.kepada else ""
            yield Leftover(f"{holder.pegangan.subsie}, dibagikan {moment_words(handed.waktu)}{to}")


def _notes(session: Session) -> Iterator[Leftover]:
    for item in listed_notes(session.laporan, session.threads):
        yield Leftover(f"{item.tempat}: {item.pesan}", item.thread.where)


def _open(session: Session, periode: str) -> Iterator[Leftover]:
    for temuan in session.findings_of(periode):
        if temuan.disisihkan is None and temuan.tingkat is not Severity.CATATAN:
            yield _of_finding(session, temuan, f"{temuan.tingkat.value}: {temuan.pesan}")


def _set_aside(session: Session, periode: str) -> Iterator[Leftover]:
    for temuan in session.findings_of(periode):
        if temuan.disisihkan is not None:
            words = f"{temuan.tingkat.value}: {temuan.pesan} Alasan: {temuan.disisihkan}"
            yield _of_finding(session, temuan, words)


def _of_finding(session: Session, temuan: Temuan, words: str) -> Leftover:
    where = reference(session.laporan, session.figures, temuan)
    return Leftover(words, where, pointed_at(temuan))


def to_html(session: Session, groups: tuple[LeftoverGroup, ...]) -> str:
    """The list for paper."""
    laporan = session.laporan
    head = f"Yang belum selesai dalam LKjIP {laporan.data.tahun}"
    parts = [f"<h2>{head}</h2>", f"<p>{escape(laporan.satker.nama)}</p>"]
    for group in groups:
        rows = "".join(f"<li>{escape(item.words)}</li>" for item in group.items)
        parts.append(f"<h3>{escape(group.title)} ({len(group.items)})</h3><ol>{rows}</ol>")
    return "".join(parts)
