"""Rencana aksi dan tindak lanjut: steps that are late or not filled in, kendala without an end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from itertools import islice, pairwise
from typing import Final

from lkjip_desktop.domain.formula.aksi import (
    AksiResult,
    StatusAksi,
    carries_out,
    is_planned,
    kendala_of,
)
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.formula.sums import numbers_of
from lkjip_desktop.domain.model.entity import Indikator, Kendala, Narasi
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import without_step
from lkjip_desktop.domain.model.satuan import is_counted
from lkjip_desktop.domain.model.waktu import periode_words, quarter_words, when_words
from lkjip_desktop.domain.number.figure import format_entered
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import (
    OfLaporan,
    RuleFamily,
    as_of,
    names,
    order,
    rules_of,
)
from lkjip_desktop.domain.temuan.rule.angka.geser import slipped_pair
from lkjip_desktop.domain.temuan.rule.angka.isian import RUNNING, seem_running
from lkjip_desktop.domain.temuan.rule.naskah.teks import heading_of
from lkjip_desktop.domain.temuan.wording import call, first_few, listed

_P, _C = Severity.PERINGATAN, Severity.CATATAN

TINDAK_LANJUT: Final = FindingRule(
    "AKSI-01",
    _P,
    "Kendala belum mempunyai tindak lanjut, atau baris tindak lanjut belum mempunyai kendala.",
)
PENANGGUNG_JAWAB: Final = FindingRule(
    "AKSI-02", _C, "Tindak lanjut belum mempunyai penanggung jawab atau waktu."
)
TARGET: Final = FindingRule(
    "AKSI-03", _P, "Aksi belum mempunyai target, atau dikerjakan pada triwulan tanpa target."
)
REALISASI: Final = FindingRule(
    "AKSI-04", _P, "Realisasi aksi pada triwulan yang sudah berakhir belum diisi."
)
TERLAMBAT: Final = FindingRule("AKSI-05", _P, "Aksi terlambat dan alasannya belum ditulis.")
KETERANGAN: Final = FindingRule(
    "AKSI-06", _C, "Aksi belum mempunyai uraian, keluaran, satuan, atau penanggung jawab."
)
DARI_LALU: Final = FindingRule(
    "AKSI-07", _C, "Tindak lanjut dari laporan tahun lalu belum menjadi aksi."
)

MENURUN: Final = FindingRule(
    "AKSI-08",
    _P,
    "Realisasi atau target aksi yang diisi kumulatif lebih kecil daripada triwulan sebelumnya.",
)
NEGATIF: Final = FindingRule(
    "AKSI-09",
    _P,
    "Target atau realisasi suatu aksi di bawah nol, atau pecahan dari yang dihitung satu per satu.",
)
MENDAHULUI: Final = FindingRule(
    "AKSI-10", _P, "Tindak lanjut atas suatu kendala berwaktu sebelum kendala itu terjadi."
)
TERJUMLAH: Final = FindingRule(
    "AKSI-11",
    _P,
    "Realisasi aksi per triwulan yang dijumlahkan tampaknya sudah memuat triwulan sebelumnya.",
)

BERGESER: Final = FindingRule(
    "AKSI-12",
    _P,
    "Realisasi atau target aksi pada satu triwulan sepuluh atau seratus kali pasangannya, sedangkan"
    " pada triwulan lainnya keduanya sepadan.",
)

SETIAP_KENDALA: Final = FindingRule(
    "AKSI-13",
    _P,
    "Naskah menyatakan setiap kendala mempunyai tindak lanjut, sedangkan ada yang belum.",
)

_SHOWN: Final = 60
"""Characters of a text that is named in a sentence."""


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """What the plan and the kendala of one indikator still want."""
    row = bahan.hasil.indikator
    yield from _unanswered(bahan)
    for kendala in bahan.daftar_kendala:
        yield from _kendala(row, kendala)
    for aksi in bahan.daftar_aksi:
        yield from _aksi(row, aksi)
    for kendala in bahan.kendala_lalu:
        words = kendala.tindak_lanjut
        taken = any(carries_out(hasil.aksi, kendala) for hasil in bahan.daftar_aksi)
        if words.strip() and not taken:
            pesan = (
                f"Tindak lanjut tahun lalu {_quoted(words)} pada {call(row)} belum menjadi aksi;"
                " jadikan aksi, atau kesampingkan dengan alasan."
            )
            yield DARI_LALU.temuan(pesan, at(kendala, "tindak_lanjut"), indikator=row)


def _unanswered(bahan: IndikatorInput) -> Iterator[Temuan]:
    """The items of the text of kendala without one of their number in that of tindak lanjut.

    Whether there has to be such a text at all is told where all that an indikator wants is told.
    """
    row, steps = bahan.hasil.indikator, bahan.text("tindak_lanjut")
    left = without_step(bahan.text("kendala"), steps)
    if left:
        pesan = (
            f"Kendala {first_few([_quoted(item) for item in left], _NAMED)} pada {call(row)} belum"
            " mempunyai tindak lanjut; tulis pada butir yang nomornya sama, atau hapus kendalanya."
        )
        lokasi = next(at(text, "teks") for text in bahan.daftar_narasi if text.tempat == "kendala")
        yield TINDAK_LANJUT.temuan(pesan, lokasi, indikator=row)


_NAMED: Final = 2
"""Kendala that are named in one sentence."""


def of_naskah(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """Chapters that say of every kendala what is not so of one."""
    told = [
        (text, found[0])
        for text in laporan.children(Narasi, "indikator", None)
        if ("endala" in text.teks or "ambatan" in text.teks)
        and (found := _EVERY.search(text.teks)) is not None
    ]
    for row, item, lokasi in islice(_without_step(laporan, figures) if told else (), 1):
        for text, words in told:
            pesan = (
                f"Naskah {heading_of(text)} menyatakan “{' '.join(words.split())}”, sedangkan"
                f" kendala {_quoted(item)} pada {call(row)} belum mempunyai tindak lanjut; tulis"
                " tindak lanjutnya, atau perbaiki kalimatnya."
            )
            yield SETIAP_KENDALA.temuan(pesan, at(text, "teks"), kedua=lokasi)


_EVERY: Final = pattern(
    r"(?<!agar )(?<!supaya )(?<!memastikan )(?<!belum )(?<!tidak )\b"
    r"(?:setiap|tiap-tiap|semua|seluruh)\s+(?:kendala|hambatan)"
    r"(?:\s+(?:yang\s+\w+|itu|tersebut|tadi|telah|sudah|juga|pun))*\s+"
    r"(?:(?:mempunyai|memiliki|disertai|dilengkapi|diikuti)\s+(?:dengan\s+)?tindak\s+lanjut"
    r"|(?:telah|sudah)\s+ditindaklanjuti)\b",
    re.IGNORECASE,
)
"""That every kendala has its tindak lanjut, as it is, not as it should be."""


def _without_step(laporan: Laporan, figures: Figures) -> Iterator[tuple[Indikator, str, Address]]:
    """Each kendala of the year without a tindak lanjut, with its indikator and where it stands."""
    for key, hasil in figures.indikator.items():
        texts = {row.tempat: row for row in laporan.children(Narasi, "indikator", key)}
        hurdles, steps = texts.get("kendala"), texts.get("tindak_lanjut")
        if hurdles and steps:
            for item in without_step(hurdles.teks, steps.teks):
                yield hasil.indikator, item, at(hurdles, "teks")
        for row in kendala_of(laporan, key, figures.sampai):
            if not row.tindak_lanjut.strip():
                yield hasil.indikator, row.uraian, at(row, "tindak_lanjut")


def _kendala(row: Indikator, kendala: Kendala) -> Iterator[Temuan]:
    name = _quoted(kendala.uraian or kendala.tindak_lanjut)
    if not kendala.uraian.strip():
        pesan = (
            f"Satu baris kendala pada {call(row)} belum mempunyai uraian kendala; isi, atau hapus"
            " barisnya."
        )
        yield TINDAK_LANJUT.temuan(pesan, at(kendala, "uraian"), indikator=row)
    if not kendala.tindak_lanjut.strip():
        pesan = (
            f"Kendala {name} pada {call(row)} belum mempunyai tindak lanjut; isi, atau hapus"
            " barisnya."
        )
        yield TINDAK_LANJUT.temuan(pesan, at(kendala, "tindak_lanjut"), indikator=row)
        return
    yield from _too_early(row, kendala, name)
    wanted = {"penanggung_jawab": "penanggung jawab", "waktu": "waktu"}
    bare = [column for column in wanted if not getattr(kendala, column).strip()]
    if bare:
        missing = listed(wanted[column] for column in bare)
        pesan = (
            f"Tindak lanjut atas kendala {name} pada {call(row)} belum mempunyai {missing};"
            " lengkapi agar dapat dipantau."
        )
        yield PENANGGUNG_JAWAB.temuan(pesan, at(kendala, bare[0]), indikator=row)


def _too_early(row: Indikator, kendala: Kendala, name: str) -> Iterator[Temuan]:
    """A follow-up that is due before the quarter in which its kendala was met began."""
    due, met = _last_month(kendala.waktu), _first_month(kendala.periode)
    if due and met and due < met:
        pesan = (
            f"Tindak lanjut atas kendala {name} pada {call(row)} berwaktu"
            f" {when_words(kendala.waktu)}, sebelum kendala itu terjadi pada"
            f" {periode_words(kendala.periode)}; perbaiki salah satunya."
        )
        lokasi, kedua = at(kendala, "waktu"), at(kendala, "periode")
        yield MENDAHULUI.temuan(pesan, lokasi, indikator=row, kedua=kedua)


def _first_month(periode: str) -> str:
    """The month a periode begins with: "2024-04" of 2024-T2."""
    year, _, part = periode.partition("-")
    if part.startswith("T"):
        return f"{year}-{3 * int(part[1:]) - 2:02}"
    return f"{year}-{part or '01'}" if year else ""


def _last_month(waktu: str) -> str:
    """The month a quarter or a day lies in or ends with."""
    year, _, part = waktu.partition("-")
    return f"{year}-{3 * int(part[1:]):02}" if part.startswith("T") else waktu[:7]


def _aksi(row: Indikator, hasil: AksiResult) -> Iterator[Temuan]:
    aksi = hasil.aksi
    name = f"aksi {_quoted(aksi.uraian)} pada {call(row)}"
    wanted = ("uraian", "keluaran", "satuan", "penanggung_jawab")
    bare = [column for column in wanted if not getattr(aksi, column).strip()]
    if bare:
        missing = listed(column.replace("_", " ") for column in bare)
        pesan = f"{_begin(name)} belum mempunyai {missing}; lengkapi agar dapat dipantau."
        yield KETERANGAN.temuan(pesan, at(aksi, bare[0]), indikator=row)
    if all(target is None for target, _ in hasil.triwulan):
        pesan = f"{_begin(name)} belum mempunyai target triwulan; isi, atau hapus aksinya."
        yield TARGET.temuan(pesan, at(aksi), indikator=row)
        return
    yield from _unplanned(row, hasil, name)
    yield from _impossible(row, hasil, name)
    if hasil.belum:
        waiting = [quarter_words(item) for item in hasil.belum]
        pesan = (
            f"Realisasi {name} pada {listed(waiting)} belum diisi; isi, atau tulis 0 bila belum"
            " dikerjakan."
        )
        lokasi = at(hasil.row(hasil.belum[0]), "realisasi")
        yield REALISASI.temuan(pesan, lokasi, indikator=row, perihal=waiting)
    if hasil.status is StatusAksi.TERLAMBAT and not hasil.alasan:
        reached, planned = hasil.figures.realisasi, hasil.figures.target
        pesan = (
            f"{_begin(name)} terlambat: {format_entered(reached)} dari {format_entered(planned)}"
            f" {aksi.satuan}".rstrip()
            + f" s.d. {quarter_words(hasil.sampai.triwulan)}, tetapi alasannya belum ditulis; isi"
            " alasannya."
        )
        lokasi = at(hasil.row(hasil.terakhir), "alasan")
        yield TERLAMBAT.temuan(pesan, lokasi, indikator=row)


def _unplanned(row: Indikator, hasil: AksiResult, name: str) -> Iterator[Temuan]:
    for number, (target, done) in enumerate(hasil.triwulan[: hasil.sampai.triwulan], 1):
        if target is None and is_planned(done):
            pesan = (
                f"{_begin(name)} dikerjakan pada {quarter_words(number)} yang tidak mempunyai"
                " target; isi targetnya, atau - bila memang tidak direncanakan."
            )
            yield TARGET.temuan(pesan, at(hasil.row(number), "realisasi"), indikator=row)


def _impossible(row: Indikator, hasil: AksiResult, name: str) -> Iterator[Temuan]:
    """Figures below 0, cumulative ones that get smaller, and added ones that hold the earlier."""
    satuan = hasil.aksi.satuan.strip()
    for place, column in ((1, "realisasi"), (0, "target")):
        told = [(number, pair[place]) for number, pair in enumerate(hasil.triwulan, 1)]
        known = [(number, value) for number, value in told if isinstance(value, Fraction)]
        for number, value in known:
            if value < 0:
                pesan = (
                    f"{column.capitalize()} {name} pada {quarter_words(number)}"
                    f" {f'{format_entered(value)} {satuan}'.strip()}, di bawah 0; perbaiki"
                    " angkanya."
                )
                yield NEGATIF.temuan(pesan, at(hasil.row(number), column), indikator=row)
                return
        broken = [(number, value) for number, value in known if value.denominator > 1]
        if broken and is_counted(satuan) and "rata" not in hasil.aksi.gabung:
            number, value = broken[0]
            pesan = (
                f"{column.capitalize()} {name} pada {quarter_words(number)}"
                f" {format_entered(value)} {satuan}, padahal {satuan} dihitung satu per satu;"
                " perbaiki angkanya atau satuannya."
            )
            yield NEGATIF.temuan(pesan, at(hasil.row(number), column), indikator=row)
            return
        falls = [pair for pair in pairwise(known) if pair[1][1] < pair[0][1]]
        if falls and hasil.aksi.gabung == "kumulatif":
            (before, more), (number, less) = falls[0]
            pesan = (
                f"{column.capitalize()} {name} {format_entered(less)} pada {quarter_words(number)}"
                f" lebih kecil daripada {format_entered(more)} pada {quarter_words(before)},"
                " padahal diisi kumulatif; isi angka sampai dengan triwulan itu, atau ubah cara"
                " menggabungkannya."
            )
            lokasi, kedua = (at(hasil.row(quarter), column) for quarter in (number, before))
            yield MENURUN.temuan(pesan, lokasi, indikator=row, kedua=kedua)
            return
    yield from _running(row, hasil, name)
    yield from _shifted(row, hasil, name)


def _shifted(row: Indikator, hasil: AksiResult, name: str) -> Iterator[Temuan]:
    """A quarter whose realisasi or target has a zero too many, by its partner and the others."""
    pairs = [
        (number, (target, done))
        for number, (target, done) in enumerate(hasil.triwulan, 1)
        if isinstance(target, Fraction) and isinstance(done, Fraction) and target > 0 < done
    ]
    found = slipped_pair([pair for _, pair in pairs]) if hasil.aksi.gabung == "jumlah" else None
    if found is not None:
        place, side, meant = found
        number, pair = pairs[place]
        own, other, due = map(format_entered, (pair[side], pair[1 - side], meant))
        satuan, names = f" {hasil.aksi.satuan.strip()}".rstrip(), ("target", "realisasi")
        pesan = (
            f"{names[side].capitalize()} {name} pada {quarter_words(number)} {own}{satuan},"
            f" sedangkan {names[1 - side]}nya {other}{satuan}, seakan-akan nolnya bergeser; bila"
            f" maksudnya {due}, tulis {due}."
        )
        lokasi, kedua = (at(hasil.row(number), names[each]) for each in (side, 1 - side))
        yield BERGESER.temuan(pesan, lokasi, indikator=row, kedua=kedua)


def _running(row: Indikator, hasil: AksiResult, name: str) -> Iterator[Temuan]:
    pairs = [pair for pair in hasil.triwulan if all(isinstance(each, Fraction) for each in pair)]
    planned, done = (numbers_of(pair[place] for pair in pairs) for place in (0, 1))
    if hasil.aksi.gabung != "jumlah" or len(pairs) < RUNNING or not seem_running(done, planned):
        return
    steps = [done[0], *(later - sooner for sooner, later in pairwise(done))]
    pesan = (
        f"Realisasi {name} per triwulan {listed(map(format_entered, done))} tampaknya sudah"
        " dijumlahkan dengan triwulan sebelumnya, sedangkan targetnya"
        f" {listed(map(format_entered, planned))}; isi tambahan setiap triwulan,"
        f" {listed(map(format_entered, steps))}, atau kesampingkan dengan alasan."
    )
    lokasi = at(hasil.row(hasil.terakhir), "realisasi")
    kedua = at(hasil.row(hasil.terakhir), "target")
    yield TERJUMLAH.temuan(pesan, lokasi, indikator=row, kedua=kedua)


def _begin(name: str) -> str:
    return name[0].upper() + name[1:]


def _quoted(text: str) -> str:
    words = " ".join(text.split())
    short = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1].rstrip()}…"
    return f"“{short}”" if short else "tanpa uraian"


KELUARGA: Final = RuleFamily(
    "AKSI",
    "Rencana aksi dan tindak lanjut",
    rules_of("AKSI", globals()),
    of_indikator=(of_indikator,),
    of_laporan=(OfLaporan(of_naskah, (Narasi, Kendala, names, order, as_of)),),
    concerns=(Concern.IMPROVEMENT,),
)
