"""Jabatan yang tidak cocok: posts held twice, of another section or office, under one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.model.entity import Pejabat, Subsie
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.temuan.finding import FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.wording import plain

_P = Severity.PERINGATAN

SEKSI: Final = FindingRule(
    "PEJ-08", _P, "Kepala suatu seksi menurut jabatannya mengepalai seksi yang lain."
)
BERDUA: Final = FindingRule("PEJ-09", _P, "Dua pejabat tetap memegang satu jabatan pada satu masa.")
ATASAN: Final = FindingRule(
    "PEJ-10", _P, "Seorang pejabat menurut daftar menjadi atasan dari atasannya sendiri."
)
KANTOR: Final = FindingRule(
    "PEJ-11", _P, "Jabatan seorang pejabat kantor ini menyebut kantor sejenis yang lain."
)
HEADS: Final = frozenset(
    {
        "bupati", "camat", "direktur", "gubernur", "inspektur", "kepala", "ketua", "lurah",
        "panitera", "rektor", "sekretaris",
    }
)  # fmt: skip
"""Posts that one person holds."""


def of_jabatan(laporan: Laporan) -> Iterator[Temuan]:
    """What the posts of the officials contradict."""
    officials = laporan.daftar(Pejabat)
    yield from _sections(laporan)
    yield from _held_twice(officials)
    yield from _circles(laporan, officials)
    yield from _elsewhere(laporan, officials)


def _sections(laporan: Laporan) -> Iterator[Temuan]:
    rows = laporan.daftar(Subsie)
    names = [plain(row.nama) for row in rows]
    for row, own in zip(rows, names, strict=True):
        head = laporan.find(Pejabat, row.kepala)
        said = plain(head.jabatan) if head is not None else ""
        other = next(
            (n for n, name in enumerate(names) if name and said.endswith(f" {name}")), None
        )
        named = bool(own) and own in said
        if head is not None and other is not None and rows[other] is not row and not named:
            pesan = (
                f"Kepala {row.nama} adalah {head.jabatan}, yaitu kepala {rows[other].nama}; pilih"
                " pejabat lain, atau perbaiki jabatannya."
            )
            lokasi, kedua = at(row, "kepala"), at(head, "jabatan")
            yield SEKSI.temuan(pesan, lokasi, subsie=row.id, kedua=kedua)


def _held_twice(officials: tuple[Pejabat, ...]) -> Iterator[Temuan]:
    posts: dict[str, list[Pejabat]] = {}
    for row in officials:
        post = plain(row.jabatan)
        if row.mulai and not row.sebutan and post.split()[:1] and post.split()[0] in HEADS:
            posts.setdefault(post, []).append(row)
    for group in posts.values():
        in_turn = sorted(group, key=lambda row: row.mulai or "")
        for first, second in pairwise(in_turn):
            same = plain(first.nama) == plain(second.nama)
            if same or not second.mulai or (first.selesai and first.selesai < second.mulai):
                continue
            pesan = (
                f"{second.jabatan} dijabat {second.nama} sejak {date_words(second.mulai)},"
                f" sedangkan masa jabatan {first.nama} {_end(first)}; perbaiki masa jabatannya."
            )
            yield BERDUA.temuan(pesan, at(second, "mulai"), kedua=at(first, "selesai"))


def _end(row: Pejabat) -> str:
    return f"baru berakhir {date_words(row.selesai)}" if row.selesai else "belum berakhir"


def _circles(laporan: Laporan, officials: tuple[Pejabat, ...]) -> Iterator[Temuan]:
    for row in officials:
        above, seen = laporan.find(Pejabat, row.atasan), {row.id}
        while above is not None and above.id not in seen:
            seen.add(above.id)
            above = laporan.find(Pejabat, above.atasan)
        if above is row:
            chief = laporan.find(Pejabat, row.atasan)
            who = chief.jabatan if chief is not None else ""
            pesan = (
                f"Atasan {row.jabatan or row.nama} adalah {who}, yang menurut daftar juga berada di"
                " bawahnya; pilih atasan yang benar, atau kosongkan."
            )
            yield ATASAN.temuan(pesan, at(row, "atasan"))
            return


KIND: Final = 2
"""Words that tell what an office is: "dinas kesehatan"."""
_BESIDES: Final = frozenset({"dan", "merangkap", "sebagai", "selaku"})


def _elsewhere(laporan: Laporan, officials: tuple[Pejabat, ...]) -> Iterator[Temuan]:
    """A post in an office of the kind of this one that is called by another place."""
    satker = laporan.satker
    name = plain(satker.nama).split()
    kind, place = " ".join(name[:KIND]), name[KIND:]
    for row in officials:
        before, found, behind = f" {plain(row.jabatan)} ".partition(f" {kind} ")
        rest = behind.split()
        if row.luar or not place or not found or len(rest) != len(place) or rest == place:
            continue
        if rest[0] not in _BESIDES and rest[-1] != place[-1] and before.strip():
            pesan = (
                f"Jabatan “{row.jabatan}” menyebut kantor lain, sedangkan kantor yang melapor"
                f" {satker.nama}; perbaiki jabatannya, atau tandai pejabat luar."
            )
            yield KANTOR.temuan(pesan, at(row, "jabatan"), kedua=at(satker, "nama"))
