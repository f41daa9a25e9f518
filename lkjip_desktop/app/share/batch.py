"""Consolidation without a window: all files or none, conflicts decided one way or left open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from lkjip_desktop.app.share.konsolidasi import Konsolidasi, refuse_itself
from lkjip_desktop.app.share.perubahan import ChangeKind, PartChange, ValueVoice, daftar_perubahan
from lkjip_desktop.app.share.review import correction_words, nothing_new
from lkjip_desktop.domain.merge.decision import ValueSource, always, undecided
from lkjip_desktop.domain.merge.plan import Plan
from lkjip_desktop.domain.model.jurnal import Revision
from lkjip_desktop.domain.record import dataclass
from lkjip_desktop.store.document import Document
from lkjip_desktop.store.galat import FileExists, ReadOnlyLaporan


@dataclass(frozen=True, slots=True)
class BatchResult:
    """What a run did, in words; with an open conflict nothing was written."""

    bagian: tuple[dict[str, Any], ...]
    perubahan: tuple[PartChange, ...]
    plan: Plan
    revisions: tuple[Revision, ...]

    @property
    def open(self) -> int:
        """How many conflicts are left to a person."""
        return len(self.plan.open)


def konsolidasi(
    induk: Path,
    paths: Sequence[Path],
    *,
    output: Path | None = None,
    source: ValueSource | None = None,
    accept_foreign: bool = False,
    actor: str = "",
) -> BatchResult:
    """Take all these files into the induk, or into a new file `output`; or none of them.

    `source` decides conflicts where it gives a single answer. Raises Refusal for the first file
    that is refused, and as opening and writing do; nothing is written then.
    """
    for path in paths:
        refuse_itself(path, induk)
    if output is not None and output.exists():
        raise FileExists(f"Berkas {output} sudah ada dan tidak ditimpa; pilih nama lain.", output)
    with ExitStack() as stack:
        document = stack.enter_context(Document.open(induk, readonly=output is not None))
        if output is not None:
            document = stack.enter_context(document.in_memory_copy())
        elif document.readonly:
            reason = document.readonly_reason.removesuffix(".")
            raise ReadOnlyLaporan(f"{reason}; hasilnya dapat ditulis ke berkas baru dengan -o.")
        run = Konsolidasi(document, paths, accept_foreign=accept_foreign)
        daftar_bagian = tuple(_bagian(run))
        if run.refused is not None:
            raise run.refused
        plan = run.plan(always(source) if source else undecided)
        perubahan = daftar_perubahan(run, plan)
        revisions = () if plan.open else run.write(plan, actor)
        if output is not None and not plan.open:
            document.save_copy(output)
        return BatchResult(daftar_bagian, perubahan, plan, revisions)


def _bagian(run: Konsolidasi) -> Iterable[dict[str, Any]]:
    for item in run.kiriman:
        yield {
            "berkas": item.nama,
            "bagian": item.penyerahan.bagian,
            "subsie": run.subsie_name(item.penyerahan.subsie),
            "dibagikan": item.penyerahan.waktu,
            "terakhir": item.terakhir.waktu,
            "sudah_diganti": item.diganti,
            "sudah_diambil": run.taken_at(item.penyerahan.bagian),
        }


def as_object(hasil: BatchResult) -> dict[str, Any]:
    """The result for programs: values as they are stored, with the words for people beside."""
    return {
        "ditulis": len(hasil.revisions),
        "bentrok_terbuka": hasil.open,
        "bagian": list(hasil.bagian),
        "perubahan": [_change(item) for item in hasil.perubahan],
    }


def _change(item: PartChange) -> dict[str, Any]:
    return {
        "jenis": item.jenis.name.lower(),
        "lokasi": str(item.address),
        "nama": str(item.nama),
        "dasar": [one.value for one in item.dasar],
        "induk": item.induk.value,
        "bagian": [
            {"bagian": one.bagian, "berkas": one.berkas, "nilai": one.value}
            | {"oleh": one.oleh, "waktu": one.waktu}
            for one in item.bagian
        ],
        "pilihan": item.pilihan.source.value if item.pilihan else None,
        "hasil": item.hasil,
        "koreksi_induk": [
            {"lokasi": str(one.address), "nama": str(one.nama)}
            | {"dasar": one.dasar, "induk": one.induk, "tetap": one.stays}
            for one in item.corrections
        ],
    }


def lines(hasil: BatchResult, output: Path | None = None) -> list[str]:
    """The result for a reader: each part, then conflicts, then what was left, and the new file."""
    taken = "siap diambil" if hasil.open else "diambil"
    told = [_part_line(part, hasil.perubahan, taken) for part in hasil.bagian]
    for item in hasil.perubahan:
        if item.jenis is ChangeKind.BENTROK:
            told += _conflict_lines(item)
        elif not item.jenis.taken:
            told.append(f"{item.jenis.value}: {item.nama}: {_voices(item.bagian)}")
    if not hasil.open:
        count = len(hasil.revisions)
        told.append(f"{count} revisi ditulis." if count else "Tidak ada yang baru; induk tetap.")
        told += [f"Hasil ditulis: {output}"] if output else []
    return told


def _part_line(part: dict[str, Any], perubahan: Iterable[PartChange], verb: str) -> str:
    theirs = [
        item for item in perubahan if any(one.bagian == part["bagian"] for one in item.bagian)
    ]
    taken = sum(item.jenis.taken for item in theirs)
    clashes = sum(item.jenis is ChangeKind.BENTROK for item in theirs)
    replaced = "; bagian ini sudah diganti yang lebih baru" if part["sudah_diganti"] else ""
    who = f"{part['subsie']} ({part['berkas']})"
    if not theirs:
        return f"{who}: {nothing_new(part['sudah_diambil'])}{replaced}"
    return f"{who}: {taken} perubahan {verb}, {clashes} bentrok{replaced}"


def _conflict_lines(item: PartChange) -> list[str]:
    dasar = " atau ".join(one.teks for one in item.dasar)
    return [
        f"Bentrok: {item.nama}",
        f"    dasar: {dasar}",
        f"    induk: {_voices([item.induk])}",
        f"    bagian: {_voices(item.bagian)}",
        f"    hasil: {item.hasil or 'belum diputuskan'}",
        *(f"    {correction_words(one)}" for one in item.corrections),
    ]


def _voices(voices: Iterable[ValueVoice]) -> str:
    return "; ".join(map(_voice, voices))


def _voice(one: ValueVoice) -> str:
    names = ", ".join(filter(None, dict.fromkeys((one.subsie, one.oleh))))
    return f"{one.teks} ({names})" if names else one.teks
