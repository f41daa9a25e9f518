"""What is told in other words, as it is told most plainly: sanggup menyentuh angka 90; terkoreksi.

A verb of reaching or of noting before a figure says no more than "sebesar" does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.phrase import (
    by_first_words,
    entries,
    longest,
    spelled,
    word_set,
)

_FAMILIES: Final = {
    "janji": "diperjanjikan, dijanjikan, ditargetkan, direncanakan, disepakati, dipatok",
    "apa": "apa yang, yang",
    "capai": "mencapai, memenuhi, menyentuh, menggapai, meraih",
    "lewat": "melampaui, melebihi, melewati, mengungguli, menembus",
    "mampu": "sanggup, mampu, sukses, berhasil, bahkan, dapat, bisa",
}
_TABLE: Final = """
mencapai target: <capai> <apa> <janji>, <capai> angka target, <capai> angka yang <janji>,
    <mampu> <capai> <apa> <janji>, sampai pada angka yang <janji>, sampai pada angka target,
    sampai ke target, sampai ke angka target, <mampu> menembus target
melampaui target: <lewat> <apa> <janji>, <lewat> angka target, <lewat> angka yang <janji>,
    <mampu> <lewat> <apa> <janji>, <mampu> <lewat> target, di atas <apa> <janji>,
    lebih dari <apa> <janji>, lebih tinggi dari <apa> <janji>, lebih tinggi daripada <apa> <janji>,
    lebih baik dari <apa> <janji>, lebih baik daripada <apa> <janji>, di atas ekspektasi target,
    di atas angka yang <janji>
di bawah target: kurang dari <apa> <janji>, di bawah <apa> <janji>, di bawah ekspektasi target,
    di bawah angka yang <janji>, lebih rendah dari <apa> <janji>,
    lebih rendah daripada <apa> <janji>, di bawah angka target
belum mencapai target: menyisakan kekurangan dari target, masih menyisakan kekurangan dari target,
    masih menyisakan kekurangan terhadap target, masih berjarak dari target, tak sampai target,
    masih punya utang terhadap target, kandas sebelum target
gagal mencapai target: gagal <capai> <apa> <janji>, urung <capai> target
belum: tak kunjung, tidak kunjung, belum kunjung, belum juga, belum jua, urung
naik: mengalami kenaikan, mengalami peningkatan, mengalami pertumbuhan
naik: bergerak naik, bertambah tinggi, menguat, membesar, bergerak ke atas, menggelembung,
    menebal, beranjak, mendaki, meroket, menapak naik, berangsur naik, terus naik
turun: mengalami penurunan, mengalami pengurangan
turun: bergerak turun, terkoreksi, melemah, surut, bergerak ke bawah, mengempis, menipis, menciut,
    ambles, terperosok, melandai, berangsur turun, terus turun
tidak: tidak lagi, tak lagi
tidak ada: tidak terdapat adanya, tidak dijumpai adanya, tidak ditemukan adanya
terdapat: masih terdapatnya, dengan masih adanya, masih adanya
tertinggi: mencapai titik tertinggi, mencapai titik tertingginya, mencapai puncaknya
terendah: mencapai titik terendah, mencapai titik terendahnya, mencapai titik paling rendah,
    mencapai titik paling rendahnya
terserap: tersalurkan, dihabiskan, terkuras
sisa anggaran: saldo anggaran, anggaran yang kembali ke kas negara, anggaran yang tidak terpakai,
    anggaran yang mengendap, anggaran menganggur
sama: setali tiga uang
sama dengan: sama persis dengan, persis sama dengan
sebesar: dinaikkan hingga mencapai, dinaikkan sampai mencapai, ditingkatkan hingga mencapai,
    ditingkatkan sampai mencapai, dinaikkan hingga, ditingkatkan hingga, dipatok setinggi
luas terbesar: terluas
luas terkecil: tersempit
panjang terbesar: terpanjang
kedalaman terbesar: terdalam
"""
"""What is told plainly, then what says it in other words."""
_AIDS: Final = word_set(
    "akhirnya baru berhasil bisa dapat hanya kami kita mampu pernah sanggup sudah telah yang"
)
_VERBS: Final = word_set(
    "berada berakhir bercokol berhenti bertahan bertengger berujung catat capai dibukukan dicatat"
    " dicatatkan dihasilkan dihitung diketahui dilaporkan dinyatakan diperoleh diraih ditorehkan"
    " ditunjukkan ditutup dicapai didapat didapati didapatkan finis membukukan mencapai mencatat"
    " mencatatkan mendapat mendapatkan menduduki mengantongi menggapai menghasilkan menginjak"
    " menorehkan menunjuk menunjukkan menyentuh mentok memperoleh meraih raih terbaca terbukukan"
    " tercatat terdata terekam terhitung terpantau tertulis terukur"
)
_LYING: Final = frozenset({"berada", "bertengger", "bercokol", "menduduki"})
"""Behind these alone stands how far something lies from another: berada 4 di atas target."""
_ABOUT: Final = word_set("belum berkisar hampir hendak kurang lebih mendekati nyaris tidak")
"""Behind these a figure is not said to be reached."""
_BEHIND: Final = word_set("sebesar sebanyak sejumlah senilai adalah yakni yaitu")
_AT: Final = frozenset({"di", "pada", "ke"})
_PLACE: Final = frozenset({"angka", "level", "nilai", "posisi", "skor", "tingkat", "titik"})
_EXACT: Final = frozenset({"tepatnya", "persisnya"})
_UNKNOWN: Final = frozenset("xV")
_OF: Final = ("p", "I", "K")
SAID_PLAINLY: Final = frozenset(" cxPVNvMwnadkBphm")
"""Letters that words may have which are told in others."""


_BARE: Final = {
    "ambil": "mengambil", "habiskan": "menghabiskan", "makan": "memakan", "pakai": "memakai",
    "sedot": "menyedot", "serap": "menyerap", "sumbang": "menyumbang", "telan": "menelan",
}  # fmt: skip
"""Verbs as they are spoken, before a figure: kegiatan A makan 40% dari pagu."""
_DONE: Final = frozenset({"berhasil", "sukses"})
_BEFORE_NEXT: Final = frozenset({",", ".", ";", "dan", "sedangkan", "sementara", "tetapi"})
_PLAIN: Final = by_first_words(
    (said, plain) for plain, phrase in entries(_TABLE) for said in spelled(phrase, _FAMILIES)
)
PLAIN_BEGINS: Final = (
    frozenset(_PLAIN.lengths)
    | _DONE
    | _BARE.keys()
    | _AIDS
    | _VERBS
    | _AT
    | _BEHIND
    | _PLACE
    | _EXACT
)
"""Words that what is told in others may begin with."""


def plain_at(texts: Sequence[str], letters: Sequence[str], place: int) -> tuple[int, str]:
    """How many words from this place on are told plainly by others, and by which; 0: none."""
    spoken = _BARE.get(texts[place], "") if place else ""
    if spoken and letters[place - 1] in _OF and letters[place + 1 : place + 2] == ["q"]:
        return 1, spoken
    if texts[place] in _DONE and _ends_so(texts, letters, place):
        return 1, "mencapai target"
    found = longest(_PLAIN, texts, place)
    if found is not None:
        return len(found[0]), found[1]
    exact = place and texts[place - 1] not in _ABOUT and not _is_counted(letters, place)
    size = _saying(texts, place) if exact else 0
    told = size and letters[place + size : place + size + 1] == ["q"]
    plain = size == 1 and (letters[place] not in _UNKNOWN or texts[place] in _LYING)
    return (0, "") if plain or not told else (size, "sebesar")


def _ends_so(texts: Sequence[str], letters: Sequence[str], place: int) -> bool:
    """Whether it is all that a clause tells of so many: delapan indikator berhasil, ..."""
    last = place + 1 == len(texts) or texts[place + 1] in _BEFORE_NEXT
    return bool(place) and letters[place - 1] == "b" and last


def _is_counted(letters: Sequence[str], place: int) -> bool:
    """Whether what stands before a place counts what it tells of: lima unsur mencapai 100."""
    before = "".join(letters[:place])
    return before.rfind("q") > max(map(before.rfind, _OF))


def _saying(texts: Sequence[str], place: int) -> int:
    """How many words only say that there is so much of what stands before them."""
    at, end = place, len(texts)
    while at < end and texts[at] in _AIDS:
        at += 1
    verb = at < end and texts[at] in _VERBS
    at += verb
    placed = at + 1 < end and texts[at] in _AT and texts[at + 1] in _PLACE
    at += 2 if placed else 0
    exact = at < end and texts[at] in _BEHIND | _PLACE | _EXACT
    at += exact
    return at - place if verb or placed or exact else 0
