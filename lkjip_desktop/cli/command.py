"""The commands: what each takes, and the function that does it."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lkjip_desktop.cli.parser import Command, day, file_argument, file_path, option, year
from lkjip_desktop.cli.terminal import fail, say, tell_progress, to_json, warn, write
from lkjip_desktop.cli.usage import CONFLICTS, DONE, FINDINGS, WrongUsage
from lkjip_desktop.domain.galat import Refusal

if TYPE_CHECKING:
    from lkjip_desktop.domain.formula.figures import Figures
    from lkjip_desktop.domain.merge.decision import ValueSource
    from lkjip_desktop.domain.model.laporan import Laporan
    from lkjip_desktop.store.document import Document


MOST_JSON: Final = 100_000_000
"""Bytes of the JSON that impor reads."""


def _contoh(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.example.contoh import write_contoh
    from lkjip_desktop.domain.formula.figures import figures
    from lkjip_desktop.store.document import Document

    path, written = write_contoh(args.dir)
    say(f"Contoh ditulis: {path}" if written else f"Contoh yang sudah ada dibiarkan: {path}")
    with Document.open(path, readonly=True) as document:
        say(*_main_figures(document.laporan, figures(document.laporan)))
    mended = path.with_name("terkoreksi.lkjip")
    say(f"Contoh terkoreksi: {mended} (angka yang dibetulkan adalah rekaan)")
    by_quarter = path.with_name("triwulan.lkjip")
    say(f"Contoh per triwulan: {by_quarter} (pembagian angkanya ke triwulan adalah rekaan)")
    return DONE


def _main_figures(laporan: Laporan, hasil: Figures) -> list[str]:
    """The results in a few lines that fit a terminal."""
    from lkjip_desktop.domain.display.live import live_text

    def text(token: str) -> str:
        return live_text(laporan, hasil, f"ringkasan/{token}", kosong="belum diisi")

    measured = f"{text('banyak_berlaku')} dari {text('banyak_indikator')} indikator terukur"
    return [
        f"  {laporan.satker.nama}, tahun {laporan.data.tahun}",
        f"  Rata-rata capaian  {text('rata_rata_capaian')} ({measured})",
        f"  Serapan indikator  {text('serapan_indikator')} dari {text('pagu_indikator')}",
        f"  Pagu akhir         {text('pagu_akhir')}",
    ]


def _baru(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.year.katalog import katalog_for
    from lkjip_desktop.app.year.new_report import write_carried_over, write_new

    if args.contoh is not None:
        return _new_example(args)
    if args.tahun is None:
        raise WrongUsage("lkjip baru: masih kurang: --tahun; lihat lkjip baru --help.")
    if args.dari is not None:
        write_carried_over(args.file, args.dari, args.tahun, args.satker or "", _user())
        say(f"Laporan tahun {args.tahun} ditulis dari {args.dari}: {args.file}")
        return DONE
    if args.satker is None:
        raise WrongUsage("lkjip baru: masih kurang: --satker; lihat lkjip baru --help.")
    katalog = katalog_for(args.tahun)
    write_new(args.file, args.satker, args.tahun, katalog, _user())
    say(f"Laporan tahun {args.tahun} ditulis: {args.file}")
    if katalog is None:
        say("Belum ada katalog untuk tahun itu; sasaran dan indikator belum diisi.")
    elif katalog.holds(args.tahun):
        say(f"Sasaran dan indikator diambil dari katalog {katalog.nama}.")
    else:
        say(
            f"Katalog terakhir, {katalog.nama}, berlaku sampai {katalog.selesai};"
            " sesuaikan sasaran dan indikatornya."
        )
    return DONE


def _new_example(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.example.contoh import DAFTAR_CONTOH, write_one

    if args.contoh not in DAFTAR_CONTOH:
        raise Refusal(f"Tidak ada contoh {args.contoh}; pilih {', '.join(DAFTAR_CONTOH)}.")
    if any((args.satker, args.tahun, args.dari)):
        raise WrongUsage("lkjip baru: --contoh tidak memakai --satker, --tahun, atau --dari.")
    write_one(args.file, args.contoh)
    say(f"Contoh {args.contoh} ditulis: {args.file}")
    return DONE


def _data(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.command.outside import outside_words
    from lkjip_desktop.app.exchange.berkas import write_folder
    from lkjip_desktop.app.exchange.json.data import to_json
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        warn(outside_words(document))
        if args.berkas is not None:
            write_folder(args.berkas, document.laporan, document.berkas)
        write(to_json(document.laporan, _quarter(document.laporan, args.periode)))
    return DONE


def _impor(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.berkas import contents_of, daftar_hash, in_folder
    from lkjip_desktop.app.exchange.json.data import from_json
    from lkjip_desktop.store.document import Document

    laporan = from_json(_text_of(args.data))
    berkas = in_folder(args.berkas) if args.berkas is not None else lambda _: None
    found = list(contents_of(laporan, berkas))
    label = f"Diimpor dari {args.data.name}"
    Document.create(args.file, laporan, label=label, actor=_user(), berkas=found).close()
    say(f"Laporan tahun {laporan.data.tahun} ditulis: {args.file}")
    lacking = len(daftar_hash(laporan)) - len(found)
    if lacking:
        say(
            f"Isi {lacking} gambar atau lampiran belum ada; impor dengan --berkas untuk membawanya."
        )
    return DONE


def _text_of(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_JSON:
            raise Refusal(f"Berkas {path} terlalu besar untuk data sebuah laporan.")
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Refusal(f"Berkas {path} tidak ditemukan; periksa nama dan foldernya.") from None
    except UnicodeDecodeError:
        raise Refusal(f"Berkas {path} bukan teks UTF-8; buat ulang dengan perintah data.") from None
    except OSError:
        raise Refusal(
            f"Berkas {path} tidak dapat dibaca; periksa nama, izin, atau diskanya."
        ) from None


def _quarter(laporan: Laporan, periode: str) -> str:
    """A periode as it was asked for; Refusal where the report has none such."""
    from lkjip_desktop.domain.formula.periode import AsOf

    tahun = laporan.data.tahun
    try:
        AsOf.of(tahun, periode)
    except ValueError:
        raise Refusal(
            f"Periode {periode} tidak ada pada laporan tahun {tahun}; tulis {tahun}, atau"
            f" {tahun}-T1 sampai {tahun}-T4."
        ) from None
    return periode


def _only_quarter(laporan: Laporan, periode: str) -> str:
    """As `_quarter`, the year being ""."""
    found = _quarter(laporan, periode)
    return "" if found == str(laporan.data.tahun) else found


def _periksa(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.overview.periksa import finding_lines, finding_object, periksa
    from lkjip_desktop.domain.formula.figures import figures
    from lkjip_desktop.domain.temuan.finding import is_clean
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        laporan = document.laporan
        hasil = figures(laporan, _quarter(laporan, args.periode))
        daftar_temuan = periksa(document, hasil, args.lalu)
        if args.json:
            say(to_json([finding_object(temuan) for temuan in daftar_temuan]))
        else:
            say(*finding_lines(laporan, daftar_temuan))
    return DONE if is_clean(daftar_temuan) else FINDINGS


@contextmanager
def _changing(path: Path) -> Iterator[Document]:
    """The report for a command that changes it; a backup that fails at the end is said."""
    from lkjip_desktop.store.document import Document

    with Document.open(path) as document:
        yield document
    warn(document.backup_failure)


def _kunci(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.app.share.kunci import lock

    with _changing(args.file) as document:
        done = lock(Session(document, _user()), args.periode)
    say(f"{done.label}: {args.file}" if done else f"Laporan sudah terkunci: {args.file}")
    return DONE


def _buka_kunci(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.app.share.kunci import unlock

    with _changing(args.file) as document:
        done = unlock(Session(document, _user()), args.alasan)
    say(f"Kunci dibuka: {args.file}" if done else f"Laporan ini tidak terkunci: {args.file}")
    return DONE


def _today() -> date:
    return datetime.now().astimezone().date()


def _tutup_periode(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.app.share.tutup import close

    with _changing(args.file) as document:
        done = close(Session(document, _user()), args.periode, args.tanggal or _today())
    words = "ditutup" if done else "sudah ditutup"
    say(f"Periode {args.periode} {words}: {args.file}")
    return DONE


def _buka_periode(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.app.share.tutup import reopen

    with _changing(args.file) as document:
        done = reopen(Session(document, _user()), args.periode, args.alasan)
    words = "dibuka lagi" if done else "tidak tertutup"
    say(f"Periode {args.periode} {words}: {args.file}")
    return DONE


def _pulihkan(args: argparse.Namespace) -> int:

    with _changing(args.file) as document:
        way = document.accept_from_outside if args.terima else document.mend
        done = way(_user())
    say(f"{done.label}: {args.file}" if done else f"Semua isian sesuai riwayat: {args.file}")
    return DONE


def _bagikan(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.share.bagikan import bagikan

    with _changing(args.file) as document:
        for part in bagikan(document, args.dir, _user()):
            say(f"{part.subsie.nama}: {part.path}")
    return DONE


def _konsolidasi(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.share.batch import as_object, konsolidasi, lines

    hasil = konsolidasi(
        args.induk,
        args.bagian,
        output=args.output,
        source=args.pilih,
        accept_foreign=args.terima_luar,
        actor=_user(),
    )
    say(*([to_json(as_object(hasil))] if args.json else lines(hasil, args.output)))
    if not hasil.open:
        return DONE
    return fail(
        f"Ada {hasil.open} bentrok yang belum diputuskan, sehingga tidak ada yang ditulis;"
        " putuskan di jendela program, atau ulangi dengan --pilih.",
        CONFLICTS,
    )


def _user() -> str:
    """Who works, by the name the PC knows."""
    from lkjip_desktop.store.sqlite.lock import LockHolder

    return LockHolder.this_program().nama


def _source(text: str) -> ValueSource:
    from lkjip_desktop.domain.merge.decision import ValueSource

    try:
        return ValueSource(text)
    except ValueError:
        names = ", ".join(source.value for source in ValueSource)
        raise argparse.ArgumentTypeError(f"“{text}” tidak dikenal, pilih {names}") from None


def _riwayat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.history import entry_lines, entry_object
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        if args.json:
            say(to_json([entry_object(entry) for entry in document.jurnal]))
        else:
            for entry in document.jurnal:
                say(*entry_lines(document.laporan, entry))
    return DONE


def _ekspor(args: argparse.Namespace) -> int:
    if args.output.suffix.casefold() not in {"", ".pdf", ".docx", ".xlsx"}:
        raise Refusal(
            f"{args.output} berakhiran {args.output.suffix};"
            " beri nama berakhiran .pdf, .docx, atau .xlsx."
        )
    from lkjip_desktop.app.exchange.ekspor import ekspor

    progress = tell_progress if args.kemajuan else lambda _: None
    ekspor(args.file, args.output, progress, periode=args.periode)
    say(f"Laporan ditulis: {args.output}")
    return DONE


def _edisi(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.edisi import edition_lines, edition_object
    from lkjip_desktop.domain.display.perbaikan import daftar_edisi
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        laporan = document.laporan
    if args.json:
        say(to_json([edition_object(row) for row in daftar_edisi(laporan)]))
    else:
        say(*edition_lines(laporan))
    return DONE


def _bukti(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.arsip import write_archive
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        count = write_archive(document, args.output)
    say(f"Arsip dengan {count} berkas bukti dan daftarnya ditulis: {args.output}")
    return DONE


def _templat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.templat.page import OFFICER, find_section
    from lkjip_desktop.app.exchange.templat.write import write_template
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.store.document import Document

    if args.output.suffix.casefold() != ".xlsx":
        raise Refusal(f"{args.output} bukan nama buku kerja; beri nama berakhiran .xlsx.")
    with Document.open(args.file, readonly=True) as document:
        session = Session(document)
        own = session.subsie
        if args.seksi is None and own is None:
            raise WrongUsage(
                f"lkjip templat: masih kurang: --seksi (kode seksi, atau {OFFICER});"
                " lihat lkjip templat --help."
            )
        subsie = own if args.seksi is None else find_section(document.laporan, args.seksi).id
        if own is not None and subsie != own:
            raise Refusal("Berkas ini bagian satu seksi; templat seksi lain dibuat dari induk.")
        periode = _only_quarter(document.laporan, args.periode)
        cells = write_template(session, subsie, args.output, periode)
    say(f"Templat dengan {cells} sel isian ditulis: {args.output}")
    return DONE


def _impor_templat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.templat.plan import plan
    from lkjip_desktop.app.exchange.templat.proposal import apply
    from lkjip_desktop.app.exchange.templat.words import as_object, lines
    from lkjip_desktop.app.session import Session

    with _changing(args.file) as document:
        session = Session(document, _user())
        rencana = plan(session, args.templat, english=args.inggris)
        undecided = len(rencana.terbuka)
        write = not args.pratinjau and (args.lewati or not undecided)
        taken = rencana.langsung if write else ()
        revision = apply(session, rencana, taken) if taken else None
        count = len(taken) if revision is not None else 0
    say(*([to_json(as_object(rencana, count))] if args.json else lines(rencana, count)))
    if args.pratinjau or not undecided or write:
        return DONE
    return fail(
        f"Ada {undecided} isian yang perlu diputuskan, sehingga tidak ada yang ditulis;"
        " betulkan di Excel, putuskan di jendela program, atau ulangi dengan --lewati.",
        CONFLICTS,
    )


def _impor_anggaran(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.exchange.anggaran.plan import apply, propose, reconcile
    from lkjip_desktop.app.exchange.anggaran.read import read_budget
    from lkjip_desktop.app.exchange.anggaran.words import lines
    from lkjip_desktop.app.session import Session

    berkas = read_budget(args.anggaran)
    with _changing(args.file) as document:
        session = Session(document, _user())
        rencana = propose(session, berkas, args.periode)
        undecided = len(rencana.terbuka)
        other = "" if args.satker_lain else rencana.satker_lain
        write = not args.pratinjau and not other and (args.lewati or not undecided)
        taken = rencana.langsung
        sums = reconcile(session, rencana, taken)
        count = len(taken) if write and taken and apply(session, rencana, taken) else 0
    say(*lines(rencana, sums, count))
    if other and not args.pratinjau:
        way = "Tidak ada yang ditulis; ulangi dengan --satker-lain bila memang itu maksudnya."
        return fail(f"{other} {way}", CONFLICTS)
    if args.pratinjau or write:
        return DONE
    return fail(
        f"Ada {undecided} baris yang perlu diputuskan, sehingga tidak ada yang ditulis; putuskan di"
        " jendela program, atau ulangi dengan --lewati.",
        CONFLICTS,
    )


_FILE = file_argument("file", "BERKAS", "berkas laporan (.lkjip)")
_QUARTER: Final = option("periode", metavar="PERIODE", help="triwulan, misalnya 2025-T2")
_PERIODE: Final = option(
    "--periode",
    metavar="PERIODE",
    default="",
    help="hitung sampai akhir triwulan ini, misalnya 2025-T2; tanpa ini setahun",
)
_JSON = option("--json", action="store_true", help="tulis sebagai JSON")
_BERKAS = "folder isi gambar dan lampiran, bernama sha256"

COMMANDS: Final = {
    "contoh": Command(
        "Tulis contoh laporan yang lengkap ke sebuah folder.",
        (file_argument("dir", "FOLDER", "folder tujuan"),),
        _contoh,
    ),
    "baru": Command(
        "Buat laporan baru dari katalog, lanjutkan laporan tahun lalu, atau tulis satu contoh.",
        (
            file_argument("file", "BERKAS", "berkas laporan yang akan dibuat"),
            option("--satker", metavar="NAMA", help="nama satuan kerja"),
            option("--tahun", metavar="N", type=year, help="tahun laporan"),
            option("--dari", metavar="BERKAS_LALU", type=file_path, help="laporan tahun lalu"),
            option("--contoh", metavar="NAMA", help="contoh yang ditulis, misalnya triwulan"),
        ),
        _baru,
    ),
    "data": Command(
        "Tulis seluruh isi laporan dan hasil hitungannya sebagai JSON.",
        (_FILE, option("--berkas", metavar="FOLDER", type=file_path, help=_BERKAS), _PERIODE),
        _data,
    ),
    "impor": Command(
        "Buat berkas laporan dari JSON yang ditulis perintah data.",
        (
            file_argument("data", "DATA", "berkas JSON"),
            file_argument("file", "BERKAS", "berkas laporan yang akan dibuat"),
            option("--berkas", metavar="FOLDER", type=file_path, help=_BERKAS),
        ),
        _impor,
    ),
    "periksa": Command(
        "Tampilkan temuan; keluar dengan 1 bila ada yang lebih berat daripada catatan.",
        (
            _FILE,
            _JSON,
            _PERIODE,
            option(
                "--lalu",
                metavar="BERKAS_LALU",
                type=file_path,
                help="laporan tahun sebelumnya, untuk memeriksa angka tahun itu",
            ),
        ),
        _periksa,
    ),
    "kunci": Command(
        "Kunci laporan yang sudah selesai; keluar dengan 1 bila masih ada galat.",
        (
            _FILE,
            option(
                "--periode",
                metavar="PERIODE",
                default="",
                help="sebagai edisi triwulan yang sudah ditutup, misalnya 2025-T2;"
                " tanpa ini edisi laporan tahun",
            ),
        ),
        _kunci,
    ),
    "buka-kunci": Command(
        "Buka kunci laporan agar dapat diubah lagi; alasannya dicatat di riwayat.",
        (
            _FILE,
            option("--alasan", metavar="ALASAN", required=True, help="mengapa kuncinya dibuka"),
        ),
        _buka_kunci,
    ),
    "tutup-periode": Command(
        "Tutup sebuah triwulan dan yang sebelumnya; angkanya tetap sejak itu.",
        (
            _FILE,
            _QUARTER,
            option("--tanggal", metavar="TANGGAL", type=day, help="tanggal penutupan, 2025-07-14"),
        ),
        _tutup_periode,
    ),
    "buka-periode": Command(
        "Buka lagi triwulan yang sudah ditutup; alasannya dicatat di riwayat.",
        (
            _FILE,
            _QUARTER,
            option("--alasan", metavar="ALASAN", required=True, help="mengapa dibuka lagi"),
        ),
        _buka_periode,
    ),
    "pulihkan": Command(
        "Kembalikan isian yang diubah dari luar program ke yang tercatat di riwayat.",
        (
            _FILE,
            option(
                "--terima",
                action="store_true",
                help="catat isian itu di riwayat, alih-alih mengembalikannya",
            ),
        ),
        _pulihkan,
    ),
    "bagikan": Command(
        "Tulis berkas bagian untuk tiap seksi ke sebuah folder.",
        (_FILE, file_argument("dir", "FOLDER", "folder tujuan")),
        _bagikan,
    ),
    "konsolidasi": Command(
        "Gabungkan bagian ke induk, yang dicadangkan dahulu, atau ke berkas baru; keluar dengan 3"
        " bila ada bentrok yang belum diputuskan.",
        (
            file_argument("induk", "INDUK", "berkas induk (.lkjip)"),
            option("bagian", metavar="BAGIAN", type=file_path, nargs="+", help="berkas bagian"),
            option(
                "-o", "--output", metavar="BERKAS", type=file_path, help="tulis ke berkas baru ini"
            ),
            _JSON,
            option(
                "--pilih",
                metavar="dasar|induk|bagian",
                type=_source,
                help="nilai yang diambil bila bentrok",
            ),
            option(
                "--terima-luar",
                action="store_true",
                help="ambil juga isian yang diubah dari luar program",
            ),
        ),
        _konsolidasi,
    ),
    "bukti": Command(
        "Tulis semua bukti dukung ke sebuah arsip, menurut indikator, dengan daftarnya.",
        (
            _FILE,
            option(
                "-o",
                "--output",
                metavar="ARSIP.zip",
                type=file_path,
                required=True,
                help="arsip yang akan ditulis",
            ),
        ),
        _bukti,
    ),
    "riwayat": Command("Tampilkan semua perubahan laporan.", (_FILE, _JSON), _riwayat),
    "edisi": Command(
        "Tampilkan edisi laporan: setiap penguncian dengan tanggal dan sidik isinya.",
        (_FILE, _JSON),
        _edisi,
    ),
    "templat": Command(
        "Tulis templat Excel berisi semua yang diisi sebuah seksi.",
        (
            _FILE,
            option(
                "--seksi",
                metavar="KODE",
                help="kode atau nama seksi, atau perencanaan; pada bagian tidak perlu",
            ),
            option(
                "--periode",
                metavar="PERIODE",
                default="",
                help="isian satu triwulan, misalnya 2025-T2; tanpa ini setahun",
            ),
            option(
                "-o",
                "--output",
                metavar="TEMPLAT.xlsx",
                type=file_path,
                required=True,
                help="buku kerja yang akan ditulis",
            ),
        ),
        _templat,
    ),
    "impor-templat": Command(
        "Ambil isian templat Excel; keluar dengan 3 bila ada yang perlu diputuskan.",
        (
            _FILE,
            file_argument("templat", "TEMPLAT", "templat yang sudah diisi (.xlsx)"),
            option(
                "--pratinjau",
                action="store_true",
                help="tampilkan saja, tidak ada yang ditulis",
            ),
            option(
                "--lewati",
                action="store_true",
                help="tulis yang jelas dan lewati yang perlu diputuskan",
            ),
            option(
                "--inggris",
                action="store_true",
                help="baca koma dalam tulisan sebagai pemisah ribuan",
            ),
            _JSON,
        ),
        _impor_templat,
    ),
    "impor-anggaran": Command(
        "Ambil pagu dan realisasi dari berkas SAKTI atau MonSAKTI; keluar dengan 3 bila ada yang"
        " perlu diputuskan.",
        (
            _FILE,
            file_argument("anggaran", "ANGGARAN", "Laporan FA Detail SAKTI atau data MonSAKTI"),
            option(
                "--periode",
                metavar="PERIODE",
                default="",
                help="periode yang diisi, misalnya 2025-T2; tanpa ini menurut berkasnya",
            ),
            option("--pratinjau", action="store_true", help="tampilkan saja, tidak menulis"),
            option(
                "--lewati",
                action="store_true",
                help="tulis yang tidak perlu diputuskan, lewati yang lain",
            ),
            option(
                "--satker-lain",
                action="store_true",
                help="ambil juga bila berkasnya milik satker lain daripada yang diambil sebelumnya",
            ),
        ),
        _impor_anggaran,
    ),
    "ekspor": Command(
        "Tulis laporan sebagai PDF atau dokumen Word, atau tabelnya sebagai buku kerja Excel.",
        (
            _FILE,
            option(
                "-o",
                "--output",
                metavar="HASIL.pdf|HASIL.docx|HASIL.xlsx",
                type=file_path,
                required=True,
                help="yang akan ditulis: .pdf, .docx dokumen Word, atau .xlsx tabelnya saja",
            ),
            option(
                "--periode",
                metavar="PERIODE",
                default="",
                help="laporan satu triwulan atau semester, misalnya 2025-T2 atau 2025-S1",
            ),
            option("--kemajuan", action="store_true", help="tulis kemajuannya dalam persen"),
        ),
        _ekspor,
    ),
}
"""The commands by name, in the order of the help."""
