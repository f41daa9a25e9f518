"""Kelengkapan: signatories, the analysis the rules ask for, pictures, appendices, default texts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from lkjip_desktop.domain.formula.capaian import SERATUS
from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import (
    DataLaporan,
    Gambar,
    Indikator,
    Lampiran,
    Narasi,
    Pejabat,
    Penandatangan,
    Pengaturan,
    PerjanjianKinerja,
    Satker,
    Subsie,
    SuratPengantar,
    keyed_id,
)
from lkjip_desktop.domain.model.laporan import Address, Laporan
from lkjip_desktop.domain.model.naskah import NASKAH, TextPlace
from lkjip_desktop.domain.model.pejabat import (
    has_nip,
    in_office,
    nip_length,
    parties,
    signed_on,
    signer,
)
from lkjip_desktop.domain.model.setting import setting_of
from lkjip_desktop.domain.model.waktu import day_words
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at, table_of
from lkjip_desktop.domain.temuan.ikatan import version_in_force
from lkjip_desktop.domain.temuan.keluarga import (
    OfLaporan,
    RuleFamily,
    names,
    order,
    rules_of,
    settings,
)
from lkjip_desktop.domain.temuan.remedy import (
    SIGNED,
    WAJIB,
    bare_aspect,
    bare_section,
    bare_signature,
)
from lkjip_desktop.domain.temuan.wording import call, first_few, listed, percentage

_G, _P, _C = Severity.GALAT, Severity.PERINGATAN, Severity.CATATAN

PENANDA_TANGAN: Final = FindingRule(
    "LENGKAP-01",
    _G,
    "Penanda tangan dokumen yang dicetak belum ada, tanpa nama, atau tanpa NIP.",
    remedy=bare_signature,
)
DI_BAWAH_TARGET: Final = FindingRule(
    "LENGKAP-02",
    _G,
    "Indikator di bawah target belum mempunyai analisis, kendala, atau tindak lanjut.",
    concerns=(Concern.IMPROVEMENT, Concern.CAUSES),
    remedy=bare_aspect,
)
ANALISIS: Final = FindingRule(
    "LENGKAP-03",
    _P,
    "Indikator belum mempunyai analisis.",
    concerns=(Concern.CAUSES,),
    remedy=bare_aspect,
)
PERJANJIAN: Final = FindingRule(
    "LENGKAP-04",
    _G,
    "Perjanjian kinerja, lampiran yang diwajibkan, belum dimasukkan.",
    concerns=(Concern.AGREEMENT,),
    remedy=table_of(PerjanjianKinerja),
)
TANPA_ISI: Final = FindingRule("LENGKAP-05", _P, "Gambar atau lampiran belum mempunyai isi.")
GAMBAR: Final = FindingRule("LENGKAP-06", _C, "Indikator tidak mempunyai gambar.")
LAMPIRAN: Final = FindingRule(
    "LENGKAP-07", _C, "Tidak ada dokumen pindaian yang dilampirkan.", remedy=table_of(Lampiran)
)
NASKAH_BAWAAN: Final = FindingRule(
    "LENGKAP-08",
    _C,
    "Bagian naskah belum ditulis, sehingga dicetak naskah bawaan.",
    remedy=bare_section,
)
MENJABAT: Final = FindingRule(
    "LENGKAP-09",
    _P,
    "Penanda tangan, pihak perjanjian, atau kepala seksi tidak menjabat pada tanggal dokumennya.",
)

PENGATURAN: Final = FindingRule(
    "ATUR-01", _P, "Pengaturan tidak dapat dibaca, sehingga nilai bawaannya yang dipakai."
)
PENGISI: Final = FindingRule(
    "ATUR-02", _P, "Realisasi anggaran diatur diisi satu subsie, tetapi subsienya belum dipilih."
)


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """What has to be written about one indikator; PermenPANRB 53/2014 wants each analysed."""
    hasil = bahan.hasil
    row = hasil.indikator
    below = isinstance(hasil.capaian, Fraction) and hasil.capaian < SERATUS
    missing = [words for tempat, words in WAJIB if not bahan.says(tempat)]
    if below and missing:
        rules = bahan.rules
        reached = hasil.capaian if isinstance(hasil.capaian, Fraction) else None
        shown = percentage(reached, rules.desimal, potong=rules.potong)
        pesan = (
            f"{call(row)} belum mencapai target (capaian {shown}), tetapi {listed(missing)}"
            " belum ditulis; tulis pada indikator itu."
        )
        yield DI_BAWAH_TARGET.temuan(pesan, at(row), indikator=row)
    elif not below and "analisis" in missing and hasil.sampai.setahun:
        what = "sebab keberhasilannya"
        if not isinstance(hasil.capaian, Fraction):
            waits = hasil.capaian is None
            what = "setelah capaiannya dapat dihitung" if waits else "mengapa tidak ada yang diukur"
        pesan = f"Analisis {call(row)} belum ditulis; tulis {what}."
        yield ANALISIS.temuan(pesan, at(row), indikator=row)


def of_tanda_tangan(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """Every signature that is printed: a name and 18 digits."""
    wanted: dict[str, list[str]] = {}
    for dokumen, (bagian, words) in SIGNED.items():
        if figures.settings.prints(bagian):
            pejabat = signer(laporan, dokumen)
            wanted.setdefault(pejabat.id if pejabat else "", []).append(words)
    version = version_in_force(laporan)
    if version is not None:
        first, second = parties(laporan, version)
        wanted.setdefault(first.id if first else "", []).append("perjanjian kinerja")
        if second is None:
            pesan = "Pihak kedua perjanjian kinerja belum dipilih; pilih atasan penanda tangannya."
            yield PENANDA_TANGAN.temuan(pesan, at(version, "pihak_kedua"))
        else:
            wanted.setdefault(second.id, []).append("perjanjian kinerja")
    for row, documents in wanted.items():
        yield from _signature(laporan, laporan.find(Pejabat, row), documents)
    if version is None:
        pesan = "Perjanjian kinerja belum dimasukkan, padahal wajib dilampirkan; isi butirnya."
        yield PERJANJIAN.temuan(pesan, at(laporan.data))
    yield from _out_of_office(laporan, figures)


def _out_of_office(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """Officials who are named where they did not hold their post on the day."""
    day = signed_on(laporan)
    for dokumen, (bagian, words) in SIGNED.items():
        row = laporan.find(Penandatangan, keyed_id(laporan.ruang, Penandatangan, dokumen))
        named = laporan.find(Pejabat, row.pejabat if row else None)
        if row is not None and named is not None and figures.settings.prints(bagian):
            yield from _served(laporan, named, day, f"penanda tangan {words}", at(row, "pejabat"))
    for agreement in laporan.daftar(PerjanjianKinerja):
        for column, role in (("pihak_pertama", "pertama"), ("pihak_kedua", "kedua")):
            named = laporan.find(Pejabat, getattr(agreement, column))
            if named is not None and agreement.tanggal:
                words = f"pihak {role} perjanjian kinerja {agreement.versi}"
                yield from _served(laporan, named, agreement.tanggal, words, at(agreement, column))
    for section in laporan.daftar(Subsie):
        named = laporan.find(Pejabat, section.kepala)
        if named is not None:
            yield from _served(laporan, named, day, f"kepala {section.nama}", at(section, "kepala"))


def _served(
    laporan: Laporan, named: Pejabat, day: str | None, role: str, lokasi: Address
) -> Iterator[Temuan]:
    if in_office(laporan, named, day):
        return
    when = f"pada {day_words(date.fromisoformat(day))}" if day else "lagi"
    pesan = (
        f"{named.nama or named.jabatan}, {role}, tidak menjabat {when}{_term(named)}; pilih"
        " pejabat lain atau perbaiki masa jabatannya."
    )
    began_later = bool(day and named.mulai and named.mulai > day)
    kedua = at(named, "mulai" if began_later else "selesai")
    yield MENJABAT.temuan(pesan, lokasi, kedua=kedua)


def _term(named: Pejabat) -> str:
    """The term of an official as an aside; "" where neither end of it is known."""
    ends = (("sejak", named.mulai), ("sampai", named.selesai))
    told = [f"{word} {day_words(date.fromisoformat(day))}" for word, day in ends if day]
    return f" (menjabat {' '.join(told)})" if told else ""


def _signature(laporan: Laporan, pejabat: Pejabat | None, documents: list[str]) -> Iterator[Temuan]:
    words = listed(documents)
    if pejabat is None:
        pesan = f"Penanda tangan {words} belum dipilih; pilih pejabatnya."
        if all(row.luar for row in laporan.daftar(Pejabat)):
            pesan = f"Penanda tangan {words} belum ada; isi pejabatnya, lalu pilih."
        yield PENANDA_TANGAN.temuan(pesan, at(laporan.satker))
    elif not pejabat.nama.strip():
        pesan = f"Nama penanda tangan {words} belum diisi; isi namanya, atau pilih pejabat lain."
        yield PENANDA_TANGAN.temuan(pesan, at(pejabat, "nama"))
    elif not pejabat.luar and not has_nip(pejabat):
        typed = pejabat.nip.strip()
        wrong = f"{nip_length(pejabat)} (“{typed}”), bukan 18 angka" if typed else "belum diisi"
        pesan = f"NIP {pejabat.nama}, penanda tangan {words}, {wrong}; lengkapi 18 angkanya."
        yield PENANDA_TANGAN.temuan(pesan, at(pejabat, "nip"))


def of_pengaturan(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """Settings that cannot be read or are not complete."""
    for row_id in figures.settings.salah:
        row = laporan.get(Pengaturan, row_id)
        setting = setting_of(row.nama)
        name = setting.label if setting is not None else row.nama
        pesan = f"Pengaturan “{name}” tidak dapat dibaca; pilih ulang isinya."
        yield PENGATURAN.temuan(pesan, at(row, "isi"))
    one = figures.settings.pemilik_realisasi_alokasi == "subsie"
    if one and laporan.find(Subsie, figures.settings.subsie_realisasi_alokasi) is None:
        row = next(
            item
            for item in laporan.rows(Pengaturan).values()
            if item.nama == "pemilik_realisasi_alokasi"
        )
        pesan = "Seksi pengisi semua realisasi anggaran belum dipilih; pilih dalam pengaturan."
        yield PENGISI.temuan(pesan, at(row, "isi"))


def of_lampiran(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """Pictures and scans that are lacking."""
    pictures: tuple[Gambar | Lampiran, ...] = laporan.daftar(Gambar)
    for row in (*pictures, *laporan.daftar(Lampiran)):
        if row.berkas is None:
            kind = "Gambar" if isinstance(row, Gambar) else "Lampiran"
            name = row.nama or (row.keterangan if isinstance(row, Gambar) else row.judul)
            words = f" “{name}”" if name else ""
            pesan = f"{kind}{words} belum mempunyai isi; pilih berkasnya atau hapus."
            owner = laporan.find(Indikator, row.indikator)
            yield TANPA_ISI.temuan(pesan, at(row, "berkas"), indikator=owner)
    yield from _without_pictures(laporan, figures)
    if not laporan.rows(Lampiran):
        pesan = "Belum ada dokumen pindaian yang dilampirkan; lampirkan bila ada."
        yield LAMPIRAN.temuan(pesan, at(laporan.data))


def _without_pictures(laporan: Laporan, figures: Figures) -> Iterator[Temuan]:
    """One finding a section: a list of each indikator would bury the rest."""
    bare: dict[str | None, list[Indikator]] = {}
    pictures = laporan.grouped(Gambar, "indikator")
    for key, hasil in figures.indikator.items():
        if not pictures.get(key):
            bare.setdefault(hasil.indikator.subsie, []).append(hasil.indikator)
    for rows in bare.values():
        names = [call(row) for row in rows]
        pesan = f"Belum ada gambar pada {first_few(names)}; tambahkan bila ada."
        yield GAMBAR.temuan(pesan, at(rows[0]), indikator=rows[0], perihal=names)


def default_texts(laporan: Laporan, figures: Figures) -> tuple[TextPlace, ...]:
    """The texts that are printed as the program has them, since nobody wrote them."""
    written = {
        row.tempat for row in laporan.children(Narasi, "indikator", None) if row.teks.strip()
    }
    return tuple(
        item
        for item in NASKAH
        if not item.opsional and item.kode not in written and figures.settings.prints(item.bagian)
    )


def of_bawaan(laporan: Laporan, figures: Figures, _: Reader) -> Iterator[Temuan]:
    """Texts that are printed as the program has them."""
    missing = default_texts(laporan, figures)
    if missing:
        titles = [f"“{item.judul}”" for item in missing]
        told = first_few(titles)
        pesan = f"Naskah bawaan dicetak untuk {told}; tulis sendiri bila keadaannya lain."
        yield NASKAH_BAWAAN.temuan(pesan, at(laporan.satker), perihal=titles)


_SIGNATURES: Final = (
    settings,
    DataLaporan,
    Satker,
    SuratPengantar,
    Pejabat,
    Penandatangan,
    PerjanjianKinerja,
    Subsie,
)
KELUARGA: Final = (
    RuleFamily(
        "LENGKAP",
        "Kelengkapan",
        rules_of("LENGKAP", globals()),
        (of_indikator,),
        (
            OfLaporan(of_tanda_tangan, _SIGNATURES),
            OfLaporan(of_lampiran, (order, names, DataLaporan, Gambar, Lampiran)),
            OfLaporan(of_bawaan, (settings, Satker, Narasi)),
        ),
    ),
    RuleFamily(
        "ATUR",
        "Pengaturan",
        rules_of("ATUR", globals()),
        of_laporan=(OfLaporan(of_pengaturan, (settings, Pengaturan, Subsie)),),
    ),
)
