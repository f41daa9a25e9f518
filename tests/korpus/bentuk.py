"""Other forms of a sentence that say the same: what is found in it must not hang on them.

Each form is a function of a case and gives its text in another form, or None where the sentence
has no such form. Only what is one sentence in one line is turned.

``.venv/bin/python -m tests.korpus.bentuk [LANGKAH]`` lists what raises another finding in another
form, of all or of one form of each LANGKAH-th sentence.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from typing import Final, NamedTuple

from lkjip_desktop.domain.model.entity import Indikator
from tests.korpus import buta
from tests.korpus.kasus import Kasus, dasar, kalimat_benar, salah, terapkan
from tests.korpus.ukur import ditambah

Bentuk = Callable[[Kasus], str | None]

_SATU: Final = re.compile(
    r"[^.!?:;|\n]+(?:(?<=\d)[.:]\d[^.!?:;|\n]*|(?<=[A-Z])[.]\d[^.!?:;|\n]*)*\."
)
"""One sentence with its full stop and no list."""
_SIFAT: Final = r"(?:(?:telah|sudah|masih|juga|mampu|dapat|hanya|baru|belum|tidak|berhasil) ){0,3}"
_KERJA: Final = (
    r"(?:mencapai|sebesar|adalah|tercatat|terealisasi|terserap|melampaui|melebihi|memenuhi|naik"
    r"|turun|meningkat|menurun|tercapai|terpenuhi|berada|memperoleh|mempunyai|memiliki|menyerap"
    r"|dialokasikan|bertambah|berkurang|membaik|memburuk|menempati|diukur|mengampu|merupakan)"
)
_POKOK: Final = re.compile(rf"(?P<pokok>[^,()–=]{{3,110}}?) (?P<sebutan>{_SIFAT}{_KERJA}\b.*)\.")
"""A subject and what is told of it."""
_BUKAN_POKOK: Final = re.compile(
    r"(?:pada|dari|di|ke|sebanyak|dibanding\w*|terhadap|selama|sepanjang|hingga|sampai|meski\w*"
    r"|karena|dengan|untuk|bila|jika|apabila|setelah|sebelum|ketika|sementara|sedangkan|adapun"
    r"|hanya|tidak|belum|menurut|atas|bagi|berdasarkan|andai|seandainya|secara|semula|tanpa|oleh"
    r"|sebesar|naik\w*|turun\w*|terdapat|ada|selain|melalui|per|akibat|berkat|dalam|sekitar|lebih"
    r"|kurang|hampir|seandainya|kalau|baik|sejak|ditargetkan|realisasinya|tercapai\w*) ",
    re.IGNORECASE,
)
_ANAK: Final = re.compile(r"\b(?:yang|karena|bahwa|agar|sehingga|jika|bila|apabila|saat|seperti)\b")
_KANTOR: Final = r"\b(?:Kantor|Rutan|Balai|Dinas|Lapas|Bapas)(?= [a-z])"
_NILAI: Final = r"(?:Rp ?)?\d[\d.,]*(?: ?%| persen| juta| miliar| poin)?"


def _satu(kasus: Kasus) -> str:
    return kasus.isi if _SATU.fullmatch(kasus.isi) else ""


def _kecil(teks: str) -> str:
    """With a small first letter, but for an abbreviation or a code."""
    kata = re.match(r"[A-Z][a-z]+(?= (?:[a-z\d(]|[A-Z]{2}))", teks)
    return teks[0].lower() + teks[1:] if kata else teks


def _besar(teks: str) -> str:
    return teks[0].upper() + teks[1:]


def _pokok(kasus: Kasus) -> re.Match[str] | None:
    match = _POKOK.fullmatch(_satu(kasus))
    if match is None or _BUKAN_POKOK.match(match["pokok"]) or _ANAK.search(match["pokok"]):
        return None
    return match


def _sisip(sisipan: str, kiri: str = ", ", kanan: str = ", ") -> Bentuk:
    """What is added between the subject and what is told of it."""

    def bentuk(kasus: Kasus) -> str | None:
        match = _pokok(kasus)
        return match and f"{match['pokok']}{kiri}{sisipan}{kanan}{match['sebutan']}."

    return bentuk


def _buka(pembuka: str) -> Bentuk:
    """What is put before a sentence."""

    def bentuk(kasus: Kasus) -> str | None:
        teks = _satu(kasus)
        terbuka = re.match(r"(?:Adapun|Namun|Akan tetapi|Oleh karena|Dengan demikian)\b", teks)
        return f"{pembuka}{_kecil(teks)}" if teks and not terbuka else None

    return bentuk


def _tutup(penutup: str) -> Bentuk:
    """What is put behind a sentence."""

    def bentuk(kasus: Kasus) -> str | None:
        teks = _satu(kasus)
        return f"{teks[:-1]}{penutup}." if teks else None

    return bentuk


def _ganti(pola: str, ganti: str | Callable[[re.Match[str]], str]) -> Bentuk:
    """A word or a phrase in place of another, wherever it stands."""
    compiled = re.compile(pola)

    def bentuk(kasus: Kasus) -> str | None:
        teks = compiled.sub(ganti, kasus.isi)
        return teks if teks != kasus.isi else None

    return bentuk


def _ubah(pola: str, ganti: str) -> Bentuk:
    """A whole sentence of one form in another."""
    compiled = re.compile(pola)

    def bentuk(kasus: Kasus) -> str | None:
        match = compiled.fullmatch(_satu(kasus))
        if match is None or _ANAK.search(match[1]) or _BUKAN_POKOK.match(match[1]):
            return None
        return _besar(" ".join(match.expand(ganti).split()))

    return bentuk


def _tukar(kasus: Kasus) -> str | None:
    """Two clauses in the other order, where neither points back at the other."""
    match = re.fullmatch(r"([^,]{12,}), (sedangkan|sementara) ([^,]{12,})\.", _satu(kasus))
    if match is None or re.search(r"\w{3,}nya\b|\b(?:ini|itu|tersebut|lain\w*)\b", match[0]):
        return None
    return f"{_besar(match[3])}, {match[2]} {_kecil(match[1])}."


def _dahulu(pola: str) -> Bentuk:
    """What stands at the end brought to the beginning."""
    compiled = re.compile(rf"([^,]{{12,}}?) ({pola})\.")

    def bentuk(kasus: Kasus) -> str | None:
        match = compiled.fullmatch(_satu(kasus))
        if match is None or _ANAK.search(match[1]):
            return None
        return f"{_besar(match[2])}, {_kecil(match[1])}."

    return bentuk


def _kemudian(kasus: Kasus) -> str | None:
    """A time at the beginning brought to the end."""
    match = re.fullmatch(r"((?:Pada|Sepanjang|Selama) tahun \d{4}),? ([^,]{12,})\.", _satu(kasus))
    if match is None or re.search(r"tahun|\bdan\b|yang|\d{4}", match[2]):
        return None
    return f"{_besar(match[2])} {_kecil(match[1])}."


@cache
def _nama(contoh: str) -> re.Pattern[str]:
    """The names of the indikator of an office, the longest first."""
    baris = dasar(contoh).daftar(Indikator)
    nama = {teks for row in baris for teks in (row.nama, row.nama_pendek) if len(teks) > 3}
    return re.compile("|".join(map(re.escape, sorted(nama, key=len, reverse=True))))


def _bernama(pola: str, ganti: str) -> Bentuk:
    """A phrase before the name of an indikator turned; NAMA stands for the name."""

    def bentuk(kasus: Kasus) -> str | None:
        nama = f"(?P<nama>{_nama(kasus.contoh).pattern})"
        teks = re.sub(pola.replace("NAMA", nama), ganti, kasus.isi)
        return teks if teks != kasus.isi else None

    return bentuk


def _tahun(selisih: int, kata: str) -> Bentuk:
    """The year of the report, or one before, in other words."""

    def bentuk(kasus: Kasus) -> str | None:
        tahun = dasar(kasus.contoh).data.tahun + selisih
        if kasus.kode == "TEKS-03" or re.search(
            r"Nomor|No\.|Tahun \d{4} tentang|tanggal", kasus.isi
        ):
            return None
        pola = rf"(?<![–\d] )\btahun {tahun}\b(?! ?(?:–|-|sampai|hingga|dan|,|semester|triwulan))"
        teks = re.sub(pola, kata.format(tahun=tahun), kasus.isi)
        return teks if teks != kasus.isi else None

    return bentuk


_KATA: Final = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
)  # fmt: skip


def _berkata(match: re.Match[str]) -> str:
    return f"{match[1]} ({_KATA[int(match[1])]}) {match[2]}"


def _dalam_kata(match: re.Match[str]) -> str:
    return f"{_KATA[int(match[1])]} {match[2]}"


_TERHITUNG: Final = r"(?<![\d.,/–-])(?<!ke-)\b([2-9]|1[01]) (indikator|sasaran|kegiatan|keluaran)\b"


def _penuh(match: re.Match[str]) -> str:
    return f"Rp {match[1]},00"


def _juta(match: re.Match[str]) -> str:
    return f"Rp{match[1]} juta"


BENTUK: dict[str, Bentuk] = {
    # something added between the subject and what is told of it
    "sisipan: yang ditetapkan": _sisip("yang telah ditetapkan dalam Perjanjian Kinerja"),
    "sisipan: sebagaimana tabel": _sisip("sebagaimana disajikan pada tabel di atas"),
    "sisipan: berdasarkan data": _sisip("berdasarkan data yang dihimpun oleh tim penyusun"),
    "sisipan: sesuai dengan": _sisip("sesuai dengan hasil penghitungan bersama"),
    "sisipan: setelah dihitung": _sisip("setelah dilakukan penghitungan kembali"),
    "sisipan: meskipun kendala": _sisip("meskipun menghadapi berbagai kendala di lapangan"),
    "sisipan: dengan keterbatasan": _sisip("dengan segala keterbatasan yang ada"),
    "sisipan: berkat kerja": _sisip("berkat kerja keras jajaran pegawai"),
    "sisipan: di antara garis": _sisip("sebagaimana dipaparkan di muka", " – ", " – "),
    "sisipan: dalam kurung": _sisip("sebagaimana dipaparkan di muka", " (", ") "),
    # an opener
    "pembuka: dapat disampaikan": _buka("Dapat disampaikan bahwa "),
    "pembuka: hasil pengukuran": _buka("Berdasarkan hasil pengukuran kinerja, "),
    "pembuka: perlu dilaporkan": _buka("Perlu kami laporkan bahwa "),
    "pembuka: sebagaimana tampak": _buka("Sebagaimana tampak pada tabel di atas, "),
    "pembuka: hasil menunjukkan": _buka("Hasil evaluasi internal menunjukkan bahwa "),
    "pembuka: adapun": _buka("Adapun "),
    "pembuka: dalam rangka": _buka("Dalam rangka akuntabilitas, dapat kami sampaikan bahwa "),
    # joined to what claims nothing
    "sambung: sedangkan di depan": _buka(
        "Pelaksanaan tugas berjalan dengan tertib, sedangkan "
    ),
    "sambung: dan di depan": _buka("Pelayanan berjalan dengan tertib dan "),
    "sambung: meskipun di depan": _buka("Meskipun menghadapi berbagai kendala, "),
    "sambung: sedangkan di belakang": _tutup(", sedangkan pelaksanaan tugas berjalan tertib"),
    "sambung: serta di belakang": _tutup(", serta mendapat perhatian pimpinan"),
    "sambung: sehingga di belakang": _tutup(", sehingga pembinaan perlu dilanjutkan"),
    "sambung: titik koma": _tutup("; pelaksanaan tugas berjalan dengan tertib"),
    # order
    "urutan: klausa ditukar": _tukar,
    "urutan: pembanding dahulu": _dahulu(
        r"(?:dibanding(?:kan)?|daripada)(?: dengan)? tahun (?:lalu|sebelumnya|\d{4})"
    ),
    "urutan: sebab dahulu": _dahulu(r"karena [^,]{8,}"),
    "urutan: waktu dahulu": _dahulu(r"pada tahun \d{4}"),
    "urutan: waktu kemudian": _kemudian,
    # nouns of acts
    "nominal: tercapainya": _ubah(
        rf"((?:Realisasi|Capaian) [^,]{{3,90}}?) (?:mencapai|sebesar|adalah) ({_NILAI})\.",
        r"Tercapainya \1 sebesar \2 merupakan buah kerja sama antarbagian.",
    ),
    "nominal: menunjukkan angka": _ubah(
        rf"((?:Realisasi|Capaian|Target) [^,]{{3,90}}?) (?:mencapai|sebesar|adalah) ({_NILAI})\.",
        r"\1 menunjukkan angka \2.",
    ),
    "nominal: pencapaian terhadap target": _ubah(
        rf"Capaian ([^,]{{3,90}}?) (?:mencapai|sebesar|adalah) ({_NILAI})\.",
        r"Pencapaian \1 terhadap target menunjukkan angka \2.",
    ),
    "nominal: kenaikan": _ubah(
        r"([^,]{3,90}?) (?:naik|meningkat) (dari [^,]+|dibanding[^,]+)\.",
        r"Terjadi kenaikan \1 \2.",
    ),
    "nominal: penurunan": _ubah(
        r"([^,]{3,90}?) (?:turun|menurun) (dari [^,]+|dibanding[^,]+)\.",
        r"Terjadi penurunan \1 \2.",
    ),
    "nominal: belum tercapainya": _bernama(
        r"^NAMA (?:masih |juga )?(?:belum|tidak) (?:mencapai target|tercapai)\.$",
        r"Belum tercapainya target \g<nama> menjadi perhatian pimpinan.",
    ),
    "nominal: besaran": _ubah(
        r"((?:Realisasi|Capaian|Target|Pagu|Serapan) [^,]+)\.", r"Besaran \1."
    ),
    # numbers
    "angka: persen": _ganti(r"(\d) ?%", r"\1 persen"),
    "angka: % rapat": _ganti(r"(\d)(?: %| persen\b)", r"\1%"),
    "angka: rupiah penuh": _ganti(r"Rp ?(\d{1,3}(?:\.\d{3})+)(?![.,]?\d)", _penuh),
    "angka: rupiah dalam juta": _ganti(r"Rp ?(\d{1,3}(?:\.\d{3})?)\.000\.000(?![\d.,])", _juta),
    "angka: koma nol": _ganti(r"(?<![\d,.])(\d{1,3}) ?%", r"\1,00%"),
    "angka: dengan kata": _ganti(_TERHITUNG, _berkata),
    "angka: dalam kata": _ganti(_TERHITUNG, _dalam_kata),
    "angka: poin persen": _ganti(r"(\d) poin\b(?! persen)", r"\1 poin persentase"),
    # laid out otherwise
    "letak: butir": lambda kasus: f"- {_satu(kasus)}" if _satu(kasus) else None,
    "letak: butir di bawah pengantar": lambda kasus: (
        f"Hal-hal yang perlu dilaporkan:\n\n1. {_satu(kasus)}\n2. Pembinaan tetap dilanjutkan."
        if _satu(kasus)
        else None
    ),
    "letak: butir kecil": lambda kasus: (
        f"1. {_kecil(_satu(kasus))[:-1]};" if _satu(kasus) else None
    ),
    "letak: tebal": _ganti(r"^(\w+ \w+)(?= )", r"**\1**"),
    "letak: sesudah kalimat lain": lambda kasus: (
        f"Pembinaan pegawai dilakukan secara berkala. {_satu(kasus)} Pembinaan tetap dilanjutkan."
        if _satu(kasus)
        else None
    ),
    # years
    "tahun: Tahun Anggaran": _tahun(0, "Tahun Anggaran {tahun}"),
    "tahun: TA": _tahun(0, "TA {tahun}"),
    "tahun: berjalan": _tahun(0, "tahun berjalan"),
    "tahun: ini": _tahun(0, "tahun ini"),
    "tahun: pelaporan": _tahun(0, "tahun pelaporan"),
    "tahun: sebelumnya": _tahun(-1, "tahun sebelumnya"),
    "tahun: yang lalu": _tahun(-1, "tahun yang lalu"),
    "tahun: disebut": lambda kasus: _ganti(
        r"\btahun (?:sebelumnya|lalu|yang lalu)\b", f"tahun {dasar(kasus.contoh).data.tahun - 1}"
    )(kasus),
    # names and offices
    "nama: indikator di depan": _bernama(
        r"\b([Rr]ealisasi|[Cc]apaian|[Tt]arget) NAMA", r"\1 indikator \g<nama>"
    ),
    "nama: untuk indikator": _bernama(
        r"\b([Rr]ealisasi|[Cc]apaian|[Tt]arget) NAMA", r"\1 untuk indikator \g<nama>"
    ),
    "nama: dalam kutipan": _bernama(r"(?<!“)NAMA(?!”)", r"“\g<nama>”"),
    "nama: tebal": _bernama(r"(?<!\*)NAMA(?!\*)", r"**\g<nama>**"),
    "kantor: satuan kerja": _ganti(_KANTOR, "Satuan kerja"),
    "kantor: kami": _ganti(_KANTOR, "Kantor kami"),
    # other words for the same
    "kata: sebesar": _ganti(rf"\b(?:adalah|mencapai) (?={_NILAI})", "sebesar "),
    "kata: berada pada angka": _ganti(rf"\b(?:adalah|sebesar) (?={_NILAI})", "berada pada angka "),
    "kata: yaitu sebesar": _ganti(rf"\badalah (?={_NILAI})", "yaitu sebesar "),
    "kata: tercatat sebesar": _ganti(rf"\b(?:adalah|mencapai) (?={_NILAI})", "tercatat sebesar "),
    "kata: naik": _ganti(r"\bnaik\b", "meningkat"),
    "kata: meningkat": _ganti(r"\bmeningkat\b", "mengalami peningkatan"),
    "kata: turun": _ganti(r"\bturun\b", "menurun"),
    "kata: menurun": _ganti(r"\bmenurun\b", "mengalami penurunan"),
    "kata: melampaui": _ganti(r"\bmelampaui target\b", "melebihi target yang ditetapkan"),
    "kata: belum mencapai": _ganti(r"\bbelum mencapai target\b", "belum memenuhi target"),
    "kata: di bawah": _ganti(r"\bbelum mencapai target\b", "masih berada di bawah target"),
    "kata: belum berhasil": _ganti(
        r"\bbelum mencapai target\b", "belum berhasil mencapai target yang telah ditetapkan"
    ),
    "kata: terdapat": _ganti(r"\b[Tt]erdapat\b", lambda m: "Ada" if m[0][0] == "T" else "ada"),
    "kata: dibanding": _ganti(r"\bdibandingkan\b(?: dengan)?", "jika dibandingkan dengan"),
    "kata: mempunyai": _ganti(r"\b(?:mempunyai|memiliki)\b", "memiliki sebanyak"),
    "kata: terserap": _ganti(r"\bterserap\b", "berhasil diserap"),
    "kata: seluruh": _ganti(r"\b([Ss])emua (?=indikator|sasaran|kegiatan)", r"\1eluruh "),
    "kata: terealisasi": _ganti(r"\bterealisasi\b", "dapat direalisasikan"),
    # active and passive
    "pasif: dimiliki": _ubah(
        r"([A-Z][\w ]{2,40}) (?:mempunyai|memiliki)"
        r" ((?:\d+|\w+) (?:indikator|sasaran|kegiatan)[^,.]*)\.",
        r"Sebanyak \2 dimiliki oleh \1.",
    ),
    "pasif: dibelanjakan": _ubah(
        rf"([A-Z][\w ]{{2,40}}) (?:telah )?membelanjakan ({_NILAI})\.",
        r"\2 telah dibelanjakan oleh \1.",
    ),
    "pasif: diukur": _ubah(
        r"([A-Z][\w ]{2,60}) diukur (?:dengan|melalui) ((?:\d+|\w+) indikator)\.",
        r"Sebanyak \2 dipakai untuk mengukur \1.",
    ),
    "pasif: diraih": _ubah(
        r"([A-Z][\w /-]{2,90}?) (?:meraih|memperoleh|mencatat)"
        rf" (nilai|realisasi|capaian|pagu|anggaran) ({_NILAI})\.",
        r"\2 sebesar \3 diperoleh \1.",
    ),
}  # fmt: skip
"""The forms by their name."""


_PEMBUKA: Final = (
    "Dilihat dari sisi kinerja, ",
    "Di tengah keterbatasan sarana dan prasarana, ", "Pada akhir tahun anggaran, ",
    "Untuk diketahui pula, ", "Sebagai gambaran umum kinerja kantor, ",
    "Walaupun sempat terkendala pergantian pejabat, ",
    "Apabila dicermati lebih jauh, ", "Tidak dapat dimungkiri, ", "Menariknya, ",
    "Selain itu, ",
)  # fmt: skip
_PENUTUP: Final = (
    ", terutama karena koordinasi antarbagian semakin rapat",
    ", suatu hasil yang patut dipertahankan",
    " seiring membaiknya koordinasi", ", dan akan terus ditingkatkan pada tahun mendatang",
    " sebagai buah dari pembinaan yang konsisten", " guna mendukung pelayanan yang prima",
    ", meneruskan tren yang baik", " sesuai hasil rekonsiliasi dengan bagian keuangan",
)  # fmt: skip
_DI_TENGAH: Final = (
    "ternyata", "memang", "pada kenyataannya", "selama periode pelaporan", "di kantor ini",
    "sejauh ini", "menurut catatan kami", "boleh dibilang",
)  # fmt: skip
_SEBESAR: Final = (
    "tercatat di angka ", "sanggup mencapai ", "hanya mampu menyentuh ", "diketahui sebesar ",
    "dilaporkan sebanyak ", "berhasil dibukukan sebesar ", "menunjuk angka ",
)  # fmt: skip
BENTUK |= {f"pembuka lain: {kata.strip(' ,')}": _buka(kata) for kata in _PEMBUKA}
BENTUK |= {f"penutup: {kata.strip(' ,')}": _tutup(kata) for kata in _PENUTUP}
BENTUK |= {f"di tengah: {kata}": _sisip(kata, " ", " ") for kata in _DI_TENGAH}
BENTUK |= {
    f"sebesar: {kata.strip()}": _ganti(rf"\b(?:mencapai|sebesar|adalah) (?={_NILAI})", kata)
    for kata in _SEBESAR
}


def bentuk(kasus: Kasus) -> Iterator[tuple[str, Kasus]]:
    """The case in each form that its sentence has."""
    for nama, ubah in BENTUK.items() if kasus.tempat != "data" else ():
        teks = ubah(kasus)
        if teks:
            yield nama, kasus._replace(isi=teks)


_SEEN: Final = frozenset(buta.KANTOR[huruf] for huruf in "ABCDEFGH")
"""The blind offices whose sentences are looked at; those of the others only measure."""


def semua(langkah: int = 0) -> Iterator[tuple[str, Kasus, Kasus]]:
    """The forms of the sentences of all corpora: its name, the sentence, and itself.

    With a `langkah` one form of each so many sentences; which, goes on from one to the next.
    """
    blind = (kasus for kasus in (*buta.benar(), *buta.salah()) if kasus.contoh in _SEEN)
    sentences = [*kalimat_benar(), *salah(), *blind]
    for number, kasus in enumerate(sentences[:: langkah or 1]):
        forms = [(nama, kasus, lain) for nama, lain in bentuk(kasus)]
        yield from forms if not langkah or not forms else [forms[number * 7 % len(forms)]]


class HasilBentuk(NamedTuple):
    """What is found in sentences told in other forms."""

    benar: int
    """Forms of true sentences, none of which should raise anything."""
    alarm: tuple[tuple[str, Kasus], ...]
    """Those that do."""
    salah: int
    """Forms of false sentences whose own kode is raised as they stand."""
    hilang: tuple[tuple[str, Kasus], ...]
    """Those in which it is not."""

    @property
    def angka(self) -> dict[str, int]:
        """How many of each, as ``counts/bentuk.json`` holds them."""
        return {
            "benar": self.benar,
            "alarm": len(self.alarm),
            "salah": self.salah,
            "hilang": len(self.hilang),
        }


def ukur_bentuk(langkah: int = 0) -> HasilBentuk:
    """What the findings make of the forms, or of some of them (see `semua`)."""
    true, alarm, false, lost = 0, [], 0, []
    found = cache(_kode)
    forms = sorted(semua(langkah), key=lambda item: (item[1].contoh, item[1].tempat))
    for nama, kasus, lain in forms:
        if not kasus.kode:
            true += 1
            alarm += [(nama, lain)] if _kode(lain) else []
        elif kasus.kode in found(kasus):
            false += 1
            lost += [(nama, lain)] if kasus.kode not in _kode(lain) else []
    return HasilBentuk(true, tuple(alarm), false, tuple(lost))


def _kode(kasus: Kasus) -> frozenset[str]:
    return frozenset(x.kode for x in ditambah(kasus.contoh, kasus.tempat, terapkan(kasus)))


if __name__ == "__main__":
    hasil = ukur_bentuk(int(sys.argv[1]) if sys.argv[1:] else 0)
    for judul, daftar in (("Alarm", hasil.alarm), ("Hilang", hasil.hilang)):
        for nama, kasus in daftar:
            print(f"{judul} [{nama}] {kasus.id} {kasus.contoh} {kasus.tempat} {kasus.kode}")
            print(f"    {kasus.isi}")
        print(judul, Counter(nama for nama, _ in daftar).most_common())
    print(hasil.angka)
