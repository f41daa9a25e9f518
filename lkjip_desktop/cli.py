"""The command line: every command, its usage in Indonesian, and its exit codes."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, NoReturn

from lkjip_desktop import __version__
from lkjip_desktop.domain.galat import Penolakan
from lkjip_desktop.domain.record import dataclass

if TYPE_CHECKING:
    from lkjip_desktop.domain.figures import Figures
    from lkjip_desktop.domain.laporan import Laporan
    from lkjip_desktop.domain.merge.decision import Source

DONE, FINDINGS, REFUSED, CONFLICTS, NOT_WRITTEN = range(5)
"""Exit codes."""


class PemakaianSalah(Penolakan):
    """Arguments that no command understands."""


# --- usage ----------------------------------------------------------------------------------------

_MESSAGES: Final = (
    (r"the following arguments are required: (.+)", r"masih kurang: \1"),
    (r"unrecognized arguments: (.+)", r"tidak dikenal: \1"),
    (r"argument (.+?): expected one argument", r"\1 belum diikuti isinya"),
    (r"argument (.+?): expected .+", r"\1 diikuti isi yang tidak sesuai"),
    (r"argument (.+?): ignored explicit argument .+", r"\1 tidak memakai isi"),
    (r"ambiguous option: (\S+) .*", r"\1 dapat berarti beberapa pilihan"),
    (r"argument (.+?): (.+)", r"\1: \2"),
)
"""What argparse says, in our words."""


class _Parser(argparse.ArgumentParser):
    """A parser that speaks Indonesian and leaves the exit to its caller."""

    def __init__(self, prog: str, about: str) -> None:
        super().__init__(
            prog=prog,
            description=about,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
        )
        self._positionals.title, self._optionals.title = "argumen", "pilihan"
        self.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str) -> NoReturn:
        for pattern, words in _MESSAGES:
            if re.fullmatch(pattern, message, re.DOTALL):
                message = re.sub(pattern, words, message, flags=re.DOTALL)
                break
        else:
            message = "pemakaian tidak dikenali"
        raise PemakaianSalah(f"{self.prog}: {message}; lihat {self.prog} --help.")


class _Formatter(argparse.RawDescriptionHelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "Pemakaian: ")


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what it does, which arguments it takes, and the function that does it."""

    about: str
    arguments: tuple[tuple[tuple[str, ...], dict[str, Any]], ...]
    run: Callable[[argparse.Namespace], int]

    def parser(self, name: str) -> _Parser:
        """The parser of its arguments."""
        parser = _Parser(f"lkjip {name}", self.about)
        for names, options in self.arguments:
            parser.add_argument(*names, **options)
        return parser


def _path(name: str, about: str) -> tuple[tuple[str, ...], dict[str, Any]]:
    return (name.lower(),), {"metavar": name, "type": Path, "help": about}


def _option(*names: str, **options: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    return names, options


def _year(text: str) -> int:
    if not re.fullmatch(r"[0-9]{4}", text):
        raise argparse.ArgumentTypeError(f"“{text}” bukan tahun, tulis empat angka")
    return int(text)


# --- commands -------------------------------------------------------------------------------------


def _contoh(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.contoh import write_contoh
    from lkjip_desktop.domain.figures import figures
    from lkjip_desktop.store.document import Document

    path, written = write_contoh(args.dir)
    _say(f"Contoh ditulis: {path}" if written else f"Contoh yang sudah ada dibiarkan: {path}")
    with Document.open(path, readonly=True) as document:
        _say(*_main_figures(document.laporan, figures(document.laporan)))
    mended = path.with_name("terkoreksi.lkjip")
    _say(f"Contoh terkoreksi: {mended} (angka yang dibetulkan adalah rekaan)")
    return DONE


def _main_figures(laporan: Laporan, hasil: Figures) -> list[str]:
    """The results in a few lines that fit a terminal."""
    from lkjip_desktop.domain.live import live_text

    def text(token: str) -> str:
        return live_text(laporan, hasil, f"ringkasan/{token}", kosong="belum terisi")

    measured = f"{text('banyak_berlaku')} dari {text('banyak_indikator')} indikator terukur"
    return [
        f"  {laporan.satker.nama}, tahun {laporan.data.tahun}",
        f"  Rata-rata capaian  {text('rata_rata_capaian')} ({measured})",
        f"  Serapan indikator  {text('serapan_indikator')} dari {text('pagu_indikator')}",
        f"  Pagu akhir         {text('pagu_akhir')}",
    ]


def _baru(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.baru import write_carried_over, write_new
    from lkjip_desktop.app.katalog import katalog_for

    if args.dari is not None:
        write_carried_over(args.file, args.dari, args.tahun, args.satker or "")
        _say(f"Laporan tahun {args.tahun} ditulis dari {args.dari}: {args.file}")
        return DONE
    if args.satker is None:
        raise PemakaianSalah("lkjip baru: masih kurang: --satker; lihat lkjip baru --help.")
    katalog = katalog_for(args.tahun)
    write_new(args.file, args.satker, args.tahun, katalog)
    _say(f"Laporan tahun {args.tahun} ditulis: {args.file}")
    if katalog is None:
        _say("Belum ada katalog untuk tahun itu; sasaran dan indikator masih kosong.")
    elif katalog.holds(args.tahun):
        _say(f"Sasaran dan indikator diambil dari katalog {katalog.nama}.")
    else:
        _say(
            f"Katalog terakhir, {katalog.nama}, berlaku sampai {katalog.selesai};"
            " sesuaikan sasaran dan indikatornya."
        )
    return DONE


def _data(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.berkas import write_folder
    from lkjip_desktop.app.data import to_json
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        if args.berkas is not None:
            write_folder(args.berkas, document.laporan, document.berkas)
        _write(to_json(document.laporan))
    return DONE


def _impor(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.berkas import contents_of, daftar_hash, in_folder
    from lkjip_desktop.app.data import from_json
    from lkjip_desktop.store.document import Document

    laporan = from_json(_text_of(args.data))
    berkas = in_folder(args.berkas) if args.berkas is not None else lambda _: None
    found = list(contents_of(laporan, berkas))
    label = f"Diimpor dari {args.data.name}"
    Document.create(args.file, laporan, label=label, berkas=found).close()
    _say(f"Laporan tahun {laporan.data.tahun} ditulis: {args.file}")
    lacking = len(daftar_hash(laporan)) - len(found)
    if lacking:
        _say(
            f"Isi {lacking} gambar atau lampiran belum ada; impor dengan --berkas untuk membawanya."
        )
    return DONE


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Penolakan(f"Berkas {path} tidak ditemukan; periksa nama dan foldernya.") from None
    except UnicodeDecodeError:
        raise Penolakan(
            f"Berkas {path} bukan teks UTF-8; buat ulang dengan perintah data."
        ) from None
    except OSError:
        raise Penolakan(
            f"Berkas {path} tidak dapat dibaca; periksa nama, izin, atau diskanya."
        ) from None


def _periksa(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.periksa import finding_lines, finding_object, periksa
    from lkjip_desktop.domain.temuan import is_clean
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        daftar_temuan = periksa(document)
        if args.json:
            _say(_json([finding_object(temuan) for temuan in daftar_temuan]))
        else:
            _say(*finding_lines(document.laporan, daftar_temuan))
    return DONE if is_clean(daftar_temuan) else FINDINGS


def _bagikan(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.bagikan import bagikan
    from lkjip_desktop.store.document import Document

    with Document.open(args.file) as document:
        for part in bagikan(document, args.dir, _user()):
            _say(f"{part.subsie.nama}: {part.path}")
    return DONE


def _konsolidasi(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.batch import as_object, konsolidasi, lines

    hasil = konsolidasi(
        args.induk,
        args.bagian,
        output=args.output,
        source=args.pilih,
        accept_foreign=args.terima_luar,
        actor=_user(),
    )
    _say(*([_json(as_object(hasil))] if args.json else lines(hasil)))
    if not hasil.open:
        return DONE
    return _fail(
        f"Ada {hasil.open} bentrok yang belum diputuskan, sehingga tidak ada yang ditulis;"
        " putuskan di jendela program, atau ulangi dengan --pilih.",
        CONFLICTS,
    )


def _user() -> str:
    """Who works, by the name the PC knows."""
    from lkjip_desktop.store.lock import Holder

    return Holder.this_program().nama


def _source(text: str) -> Source:
    from lkjip_desktop.domain.merge.decision import Source

    try:
        return Source(text)
    except ValueError:
        names = ", ".join(source.value for source in Source)
        raise argparse.ArgumentTypeError(f"“{text}” tidak dikenal, pilih {names}") from None


def _riwayat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.riwayat import entry_lines, entry_object
    from lkjip_desktop.store.document import Document

    with Document.open(args.file, readonly=True) as document:
        if args.json:
            _say(_json([entry_object(entry) for entry in document.jurnal]))
        else:
            for entry in document.jurnal:
                _say(*entry_lines(document.laporan, entry))
    return DONE


def _ekspor(args: argparse.Namespace) -> int:
    if args.output.suffix.casefold() == ".lkjip":
        raise Penolakan(
            f"{args.output} berakhiran .lkjip; beri nama berakhiran .pdf, .docx, atau .xlsx."
        )
    from lkjip_desktop.app.ekspor import ekspor

    ekspor(args.file, args.output, _tell_progress if args.kemajuan else lambda _: None)
    _say(f"Laporan ditulis: {args.output}")
    return DONE


def _templat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.app.templat.page import OFFICER, find_section
    from lkjip_desktop.app.templat.write import write_template
    from lkjip_desktop.store.document import Document

    if args.output.suffix.casefold() != ".xlsx":
        raise Penolakan(f"{args.output} bukan nama buku kerja; beri nama berakhiran .xlsx.")
    with Document.open(args.file, readonly=True) as document:
        session = Session(document)
        own = session.subsie
        if args.seksi is None and own is None:
            raise PemakaianSalah(
                f"lkjip templat: masih kurang: --seksi (kode seksi, atau {OFFICER});"
                " lihat lkjip templat --help."
            )
        subsie = own if args.seksi is None else find_section(document.laporan, args.seksi).id
        if own is not None and subsie != own:
            raise Penolakan("Berkas ini bagian satu seksi; templat seksi lain dibuat dari induk.")
        cells = write_template(session, subsie, args.output)
    _say(f"Templat dengan {cells} sel isian ditulis: {args.output}")
    return DONE


def _impor_templat(args: argparse.Namespace) -> int:
    from lkjip_desktop.app.session import Session
    from lkjip_desktop.app.templat.plan import apply, plan
    from lkjip_desktop.app.templat.words import as_object, lines
    from lkjip_desktop.store.document import Document

    with Document.open(args.file) as document:
        session = Session(document, _user())
        rencana = plan(session, args.templat, english=args.inggris)
        undecided = len(rencana.terbuka)
        write = not args.pratinjau and (args.lewati or not undecided)
        taken = rencana.langsung if write else ()
        revision = apply(session, rencana, taken) if taken else None
        count = len(taken) if revision is not None else 0
    _say(*([_json(as_object(rencana, count))] if args.json else lines(rencana, count)))
    if args.pratinjau or not undecided or write:
        return DONE
    return _fail(
        f"Ada {undecided} isian yang perlu diputuskan, sehingga tidak ada yang ditulis;"
        " betulkan di Excel, putuskan di jendela program, atau ulangi dengan --lewati.",
        CONFLICTS,
    )


def _tell_progress(percent: int) -> None:
    """Tell the window, which reads along."""
    _say(f"{percent} %")
    if sys.stdout is not None:
        sys.stdout.flush()


_FILE = _path("FILE", "berkas laporan (.lkjip)")
_JSON = _option("--json", action="store_true", help="tulis sebagai JSON")
_BERKAS = "folder isi gambar dan lampiran, bernama sha256"

COMMANDS: Final = {
    "contoh": Command(
        "Tulis contoh laporan yang lengkap ke sebuah folder.",
        (_path("DIR", "folder tujuan"),),
        _contoh,
    ),
    "baru": Command(
        "Buat laporan baru dari katalog, atau lanjutkan laporan tahun lalu.",
        (
            _path("FILE", "berkas laporan yang akan dibuat"),
            _option("--satker", metavar="NAMA", help="nama satuan kerja"),
            _option("--tahun", metavar="N", type=_year, required=True, help="tahun laporan"),
            _option("--dari", metavar="FILE_LALU", type=Path, help="laporan tahun lalu"),
        ),
        _baru,
    ),
    "data": Command(
        "Tulis seluruh isi laporan dan hasil hitungannya sebagai JSON.",
        (_FILE, _option("--berkas", metavar="DIR", type=Path, help=_BERKAS)),
        _data,
    ),
    "impor": Command(
        "Buat berkas laporan dari JSON yang ditulis perintah data.",
        (
            _path("DATA", "berkas JSON"),
            _path("FILE", "berkas laporan yang akan dibuat"),
            _option("--berkas", metavar="DIR", type=Path, help=_BERKAS),
        ),
        _impor,
    ),
    "periksa": Command(
        "Tampilkan temuan; keluar dengan 1 bila ada yang lebih berat daripada catatan.",
        (_FILE, _JSON),
        _periksa,
    ),
    "bagikan": Command(
        "Tulis berkas bagian untuk tiap subsie ke sebuah folder.",
        (_FILE, _path("DIR", "folder tujuan")),
        _bagikan,
    ),
    "konsolidasi": Command(
        "Gabungkan bagian ke induk, yang dicadangkan dahulu, atau ke berkas baru; keluar dengan 3"
        " bila ada bentrok yang belum diputuskan.",
        (
            _path("INDUK", "berkas induk (.lkjip)"),
            _option("bagian", metavar="BAGIAN", type=Path, nargs="+", help="berkas bagian"),
            _option("-o", "--output", metavar="FILE", type=Path, help="tulis ke berkas baru ini"),
            _JSON,
            _option(
                "--pilih",
                metavar="dasar|induk|bagian",
                type=_source,
                help="nilai yang diambil bila bentrok",
            ),
            _option(
                "--terima-luar",
                action="store_true",
                help="ambil juga isian yang diubah dari luar program",
            ),
        ),
        _konsolidasi,
    ),
    "riwayat": Command("Tampilkan semua perubahan laporan.", (_FILE, _JSON), _riwayat),
    "templat": Command(
        "Tulis templat Excel berisi semua yang diisi sebuah seksi.",
        (
            _FILE,
            _option(
                "--seksi",
                metavar="KODE",
                help="kode atau nama seksi, atau perencanaan; pada bagian tidak perlu",
            ),
            _option(
                "-o",
                "--output",
                metavar="TEMPLAT.xlsx",
                type=Path,
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
            _path("TEMPLAT", "templat yang sudah diisi (.xlsx)"),
            _option(
                "--pratinjau",
                action="store_true",
                help="tampilkan saja, tidak ada yang ditulis",
            ),
            _option(
                "--lewati",
                action="store_true",
                help="tulis yang jelas dan lewati yang perlu diputuskan",
            ),
            _option(
                "--inggris",
                action="store_true",
                help="baca koma dalam tulisan sebagai pemisah ribuan",
            ),
            _JSON,
        ),
        _impor_templat,
    ),
    "ekspor": Command(
        "Tulis laporan sebagai PDF atau dokumen Word, atau tabelnya sebagai buku kerja Excel.",
        (
            _FILE,
            _option(
                "-o",
                "--output",
                metavar="OUT.pdf|OUT.docx|OUT.xlsx",
                type=Path,
                required=True,
                help="yang akan ditulis: .docx dokumen Word, .xlsx tabelnya saja, lainnya PDF",
            ),
            _option("--kemajuan", action="store_true", help="tulis kemajuannya dalam persen"),
        ),
        _ekspor,
    ),
}
"""The commands by name, in the order of the help."""


# --- the program ----------------------------------------------------------------------------------


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the window; gives the exit code. Errors reach the user as a sentence."""
    _prepare(sys.stdout)
    _prepare(sys.stderr)
    try:
        code = _dispatch(list(sys.argv[1:] if argv is None else argv))
        with _writing():
            if sys.stdout is not None:
                sys.stdout.flush()
        return code
    except BrokenPipeError:
        # The reader has what it wanted; without this Python complains once more while it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        return _fail("Dihentikan.", REFUSED)
    except Penolakan as refusal:
        return _fail(refusal.kalimat, _code_of(refusal))
    except SystemExit as finished:  # argparse after --help
        return finished.code if isinstance(finished.code, int) else DONE
    except Exception as error:  # noqa: BLE001 - a bug ends in a sentence, too
        return _unexpected(error)


def _dispatch(argv: list[str]) -> int:
    name = argv[0] if argv else ""
    if name in COMMANDS:
        command = COMMANDS[name]
        return command.run(command.parser(name).parse_args(argv[1:]))
    parser = _Parser("lkjip", "Menyusun laporan kinerja. Tanpa perintah, jendela dibuka.")
    parser.usage = "lkjip [FILE] | lkjip PERINTAH ..."
    parser.epilog = _command_list()
    parser.add_argument("file", nargs="?", metavar="FILE", type=Path, help="laporan yang dibuka")
    parser.add_argument("--version", action="store_true", help="tampilkan versi")
    parser.add_argument("--self-test", action="store_true", help="periksa pemasangan program")
    if len(argv) > 1 and not name.startswith("-"):
        raise PemakaianSalah(f"Perintah “{name}” tidak dikenal; yang ada: {', '.join(COMMANDS)}.")
    args = parser.parse_args(argv)
    if args.version:
        _say(f"lkjip {__version__}")
        return DONE
    if args.self_test:
        from lkjip_desktop.ui.self_test import self_test

        return self_test(_say)
    _need_screen()
    from lkjip_desktop.ui.application import run

    return run(args.file)


def _need_screen() -> None:
    """Say it in a sentence, where Qt would end the process."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(map(os.environ.get, names)):
        raise Penolakan(
            "Tidak ada layar di sini; buka program dari desktop, atau pakai perintah"
            " dalam lkjip --help."
        )


def _command_list() -> str:
    lines = [f"  {name:<13} {command.about}" for name, command in COMMANDS.items()]
    return "\n".join(["perintah:", *lines, "", "Bantuan sebuah perintah: lkjip PERINTAH --help"])


def _prepare(stream: IO[str] | None) -> None:
    """Make output the same bytes everywhere; a windowed program has none."""
    # A name that is no text is shown as the bytes it is made of, where names are bytes.
    errors = "surrogateescape" if os.name == "posix" else "backslashreplace"
    if stream is not None and hasattr(stream, "reconfigure"):
        stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")


def _say(*lines: str) -> None:
    _write("".join(f"{line}\n" for line in lines))


def _write(text: str) -> None:
    if sys.stdout is not None:
        with _writing():
            sys.stdout.write(text)


@contextmanager
def _writing() -> Iterator[None]:
    """Turn a full disk under the output into a refusal; a reader that has gone is none."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        from lkjip_desktop.store.galat import GagalSimpan, cause

        with suppress(OSError):  # what is still held back would be tried, and complain, once more
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise GagalSimpan(f"Belum tersimpan: keluaran {cause(error)}.") from error


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)


def _fail(kalimat: str, code: int) -> int:
    if sys.stderr is not None:
        sys.stderr.write(" ".join(kalimat.split()) + "\n")
    return code


def _code_of(refusal: Penolakan) -> int:
    from lkjip_desktop.store.galat import GagalSimpan, HanyaBaca

    return NOT_WRITTEN if isinstance(refusal, GagalSimpan | HanyaBaca) else REFUSED


def _unexpected(error: Exception) -> int:
    from lkjip_desktop.app.log import record

    path = record(error)
    where = f"rinciannya di {path}" if path else "rinciannya tidak dapat dicatat"
    return _fail(f"Program terhenti karena kesalahan di dalamnya; {where}.", REFUSED)
