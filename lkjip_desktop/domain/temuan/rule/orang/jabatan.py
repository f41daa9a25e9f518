"""Jabatan yang tidak cocok: posts held twice, of another section or office, under one another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.model.entity import (
    Pejabat,
    Penandatangan,
    PerjanjianKinerja,
    Satker,
    Subsie,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.pejabat import (
    ACTING,
    BY_OTHERS,
    head_of_office,
    parties,
    signed_on,
    signer,
)
from lkjip_desktop.domain.model.waktu import date_words
from lkjip_desktop.domain.pattern import word_set
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
HEADS: Final = word_set(
    "bupati camat direktur gubernur inspektur kepala ketua lurah panitera rektor sekretaris"
)
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


PENERIMA: Final = FindingRule(
    "PEJ-03",
    Severity.PERINGATAN,
    "Surat pengantar ditujukan kepada pengirimnya sendiri, kedua pihak perjanjian kinerja orang"
    " yang sama, atau laporan direviu oleh kepala kantor sendiri.",
)
TERTUKAR: Final = FindingRule(
    "PEJ-13",
    Severity.PERINGATAN,
    "Pihak pertama perjanjian kinerja bukan kepala kantor ini, atau pihak keduanya bawahannya.",
)

ATAS_NAMA: Final = FindingRule(
    "PEJ-14",
    Severity.PERINGATAN,
    "Kata pengantar, surat pengantar, atau pengukuran kinerja ditandatangani pejabat luar, atau"
    " bawahan kepala kantor tanpa a.n., Plt., atau Plh.",
)


def of_papers(laporan: Laporan) -> Iterator[Temuan]:
    """What the papers say of those who sign them."""
    yield from _to_itself(laporan)
    yield from _with_itself(laporan)
    yield from _of_own_report(laporan)
    yield from _for_the_head(laporan)


def who(row: Pejabat) -> str:
    return f"{row.sebutan} {row.jabatan}".strip() or row.nama


def digits(nip: str) -> str:
    """What tells one NIP from another, whatever stands between or before its digits."""
    return "".join(sign for sign in nip if sign.isdecimal()) or nip


def _to_itself(laporan: Laporan) -> Iterator[Temuan]:
    letter, sender = laporan.surat_pengantar, signer(laporan, "surat_pengantar")
    if sender is not None and sender.jabatan and _same_post(letter.kepada, sender, laporan.satker):
        receiver = " ".join(letter.kepada.split())
        pesan = (
            f"Surat pengantar ditujukan kepada “{receiver}” dan ditandatangani oleh"
            f" {sender.jabatan}, pengirimnya sendiri; tulis kantor yang dituju."
        )
        yield PENERIMA.temuan(pesan, at(letter, "kepada"), kedua=at(sender, "jabatan"))


def _same_post(post: str, sender: Pejabat, satker: Satker) -> bool:
    """Whether a post is that of the sender or the head's, its office named in full or in short."""
    full, short = plain(satker.nama), plain(satker.nama_pendek)
    said, own = (
        plain(text).replace(short, full) if short and full and short not in full else plain(text)
        for text in (post, sender.jabatan)
    )
    said = " ".join(word for word in said.split() if word not in _POLITE)
    named = bool(full) and said.removesuffix(f" {full}") in _HEADS
    return said == own or named


_POLITE: Final = frozenset({"bapak", "ibu", "kepada", "yth"})
_HEADS: Final = frozenset({"direktur", "kepala", "ketua", "pemimpin", "pimpinan", "rektor"})
"""Who leads an office: with its name behind, the one that sends its letters."""


def _with_itself(laporan: Laporan) -> Iterator[Temuan]:
    for agreement in laporan.daftar(PerjanjianKinerja):
        first, second = parties(laporan, agreement)
        if first is None or second is None:
            continue
        if pesan := _turned(laporan, agreement.versi, first, second):
            lokasi, kedua = (at(agreement, f"pihak_{name}") for name in ("pertama", "kedua"))
            yield TERTUKAR.temuan(pesan, lokasi, kedua=kedua)
        if first is second or _is_one(first, second):
            pesan = (
                f"Pihak pertama dan pihak kedua perjanjian kinerja {agreement.versi} sama, yaitu"
                f" {first.jabatan or first.nama}; pilih atasannya sebagai pihak kedua."
            )
            lokasi, kedua = (at(agreement, f"pihak_{name}") for name in ("kedua", "pertama"))
            yield PENERIMA.temuan(pesan, lokasi, kedua=kedua)


def _turned(laporan: Laporan, versi: str, first: Pejabat, second: Pejabat) -> str:
    """What is said of parties of whom the first does not lead the office or the second is of it."""
    if first.luar and not second.luar:
        return (
            f"Pihak pertama perjanjian kinerja {versi} adalah pejabat luar, {who(first)}, dan"
            f" pihak keduanya {who(second)} dari kantor ini; pilih sebaliknya."
        )
    due = ("kepalanya, atau tandai atasannya pejabat luar", "atasan kepala kantor")
    for row, what, way in ((first, "pertama", due[0]), (second, "kedua", due[1])):
        above = _above(laporan, row)
        if above is not None and row.sebutan not in ACTING:
            return (
                f"Pihak {what} perjanjian kinerja {versi} adalah {who(row)}, bawahan {who(above)}"
                f" di kantor ini; pilih {way}."
            )
    return ""


def _above(laporan: Laporan, row: Pejabat) -> Pejabat | None:
    """Whom an official of this office has above within it."""
    above = laporan.find(Pejabat, row.atasan)
    return None if row.luar or above is None or above.luar else above


def _for_the_head(laporan: Laporan) -> Iterator[Temuan]:
    """Papers of the head that are signed by another who does not say for whom."""
    for row in laporan.daftar(Penandatangan):
        signing = laporan.find(Pejabat, row.pejabat)
        if signing is None or row.dokumen in BY_OTHERS:
            continue
        name = row.dokumen.replace("_", " ").capitalize()
        above = _above(laporan, signing)
        if signing.luar:
            pesan = (
                f"{name} ditandatangani oleh pejabat luar, {who(signing)}; pilih kepala kantor"
                " ini, atau hapus tanda pejabat luarnya."
            )
        elif above is not None and not signing.sebutan:
            pesan = (
                f"{name} ditandatangani oleh {who(signing)}, bawahan {who(above)}, tanpa a.n.,"
                " Plt., atau Plh.; pilih sebutannya atau kepala kantor."
            )
        else:
            continue
        yield ATAS_NAMA.temuan(pesan, at(row, "pejabat"), kedua=at(signing))


def _of_own_report(laporan: Laporan) -> Iterator[Temuan]:
    """A statement of the review that is signed by whoever answers for the report."""
    reviewer = signer(laporan, "pernyataan_reviu")
    if reviewer is not None and reviewer is head_of_office(laporan, signed_on(laporan)):
        key = keyed_id(laporan.ruang, Penandatangan, "pernyataan_reviu")
        row = laporan.find(Penandatangan, key)
        pesan = (
            f"Pernyataan reviu ditandatangani oleh {who(reviewer)}, yang mempertanggungjawabkan"
            " laporan ini; pilih yang mereviunya."
        )
        lokasi = at(row, "pejabat") if row is not None else at(reviewer)
        yield PENERIMA.temuan(pesan, lokasi, kedua=at(reviewer, "jabatan"))


def _is_one(first: Pejabat, second: Pejabat) -> bool:
    """Whether two rows are one person: by the NIP, or by the name where there is none to tell."""
    nips = [digits(row.nip.replace(" ", "")) for row in (first, second)]
    if all(nip.strip("0") for nip in nips):
        return nips[0] == nips[1]
    return bool(plain(first.nama)) and plain(first.nama) == plain(second.nama)
