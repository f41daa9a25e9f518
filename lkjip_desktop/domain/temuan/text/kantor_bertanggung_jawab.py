"""Whether a sentence lets an office it names account for the performance, or only tells of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.temuan.text.kantor import OfficeMention, OfficeName, OfficeWord
from lkjip_desktop.domain.temuan.text.milik_kantor import is_own, is_unrelated

DID: Final = frozenset(
    {
        "berhasil", "berkomitmen", "mampu", "melaporkan", "melaksanakan", "memperoleh", "mencapai",
        "menetapkan", "menyampaikan", "menyusun", "sudah", "telah",
    }
)  # fmt: skip
ACCOUNT: Final = frozenset(
    {"capaian", "indikator", "kinerja", "lakip", "lkjip", "sasaran", "target", "targetnya"}
)
"""What only the office that reports says of itself here."""
_OWN_PAPERS: Final = frozenset(
    {"gambaran", "ikhtisar", "lakip", "laporan", "lkjip", "perjanjian", "uraian"}
)
STAFF: Final = frozenset({"jajaran", "pegawai", "petugas"})
_TASK: Final = frozenset(
    {"dan", "fungsi", "kedudukan", "pelaksanaan", "penyelenggaraan", "pokok", "rincian", "tugas"}
)
_THANKS: Final = frozenset({"berkat", "kasih", "penghargaan", "dedikasi"})
"""What a report says of the people of its own office."""
_OF_USE: Final = frozenset({"bermanfaat", "berguna", "manfaat"})
_ITS_OWN: Final = frozenset({"kerjanya", "wewenangnya", "fungsinya", "tugasnya"})
"""What a report tells that an office has or does there, and means its own."""
_HAS: Final = frozenset(
    {
        "berperan", "bertugas", "melaksanakan", "mempunyai", "memiliki", "mengemban",
        "menyelenggarakan",
    }
)  # fmt: skip
_DUTIES: Final = frozenset({"berperan", "bertugas", "fungsi", "tugas", "urusan"})
"""What a report tells of its own office alone."""
_IN_GENERAL: Final = frozenset(
    {"capaian", "demikian", "keseluruhan", "kinerja", "secara", "tingkat", "umum"}
)
_COMPARED: Final = frozenset(
    {
        "adapun",
        "banding",
        "daripada",
        "dibanding",
        "dibandingkan",
        "lebih",
        "pembanding",
        "sedangkan",
    }
)
_SOURCE: Final = frozenset({"berdasarkan", "membandingkan", "mengutip", "menurut", "sumber"})
"""A report that is told of with one of these is a source, and may be another's."""
_OWN_DATA: Final = frozenset(
    (noun, "kinerja") for noun in ("capaian", "data", "realisasi", "target")
)
_SENT: Final = frozenset(
    {
        "dientri", "dihimpun", "diinput", "dikirim", "dikirimkan", "dikumpulkan", "dilaporkan",
        "dimasukkan", "direkam", "direkap", "disampaikan", "diunggah",
    }
)  # fmt: skip
"""What is done with the data of the office that reports."""
_EVERY: Final = frozenset({"seluruh", "semua"})
_DUE: Final = frozenset({"kegiatan", "program", "tugasnya"})
"""With a word for all of them, what only the office that reports says of itself here."""
_REPORT: Final = frozenset(
    {
        "akuntabilitas", "instansi", "kinerja", "lakip", "laporan", "lkjip", "pemerintah",
        "pertanggungjawaban", "tahun", "tahunan",
    }
)  # fmt: skip

_PEOPLE: Final = frozenset(
    {
        "aparatur", "besar", "dan", "insan", "jajaran", "karyawan", "keluarga", "pegawai",
        "personel", "pimpinan", "segenap", "seluruh", "semua", "staf",
    }
)  # fmt: skip
"""Words of the people of an office, whom only that office speaks for."""
_OPENING: Final = frozenset(
    {
        "adapun", "akhirnya", "atas", "hasil",
        "dasar", "demikian", "dengan", "depan", "ini", "itu", "karena", "ke",
        "kemudian", "mendatang", "mulai", "oleh", "pada", "sejak", "selanjutnya", "tahun", "untuk",
    }
)  # fmt: skip
"""Words that may stand before the office that a sentence is told of."""
_VOWING: Final = frozenset(
    {
        "berharap", "berkomitmen", "berniat", "bersyukur", "bertekad", "berupaya", "berusaha",
        "mempersembahkan", "mempertanggungjawabkan", "menatap", "mengakhiri", "mengucapkan",
        "menutup", "menyongsong", "optimis", "optimistis", "yakin",
    }
)  # fmt: skip
"""What an office says of itself: what it hopes for, promises and thanks for."""
_PLANNING: Final = frozenset(
    {
        "melanjutkan", "membenahi", "memantapkan", "memfokuskan", "memperbaiki", "memperkuat",
        "memperluas", "memprioritaskan", "mempertahankan", "memusatkan", "menambah", "menata",
        "mendahulukan", "menempatkan", "mengembangkan", "mengoptimalkan", "mengupayakan",
        "mengutamakan", "meningkatkan", "menyempurnakan", "menyiapkan",
    }
)  # fmt: skip
"""What an office is going to do, where that is told of a time to come."""
_AHEAD: Final = frozenset({"akan", "depan", "hendak", "mendatang"})
_HELPING: Final = frozenset(
    {"akan", "hendak", "juga", "kembali", "perlu", "selalu", "senantiasa", "siap", "terus", "tetap"}
)
_BESIDE: Final = frozenset(
    {
        "belajar", "bersama", "kami", "kerja", "kita", "membantu", "meniru", "mencontoh", "mitra",
        "mengadopsi", "mengikuti", "tetangga", "turut",
    }
)  # fmt: skip
"""Words of an office that is told of as a partner or another."""
_RESULTS: Final = frozenset(
    {"capaian", "hasil", "keberhasilan", "pencapaian", "prestasi", "raihan"}
)
_FOR: Final = frozenset({"bagi", "bekal", "memacu", "mendorong", "modal", "pijakan"})
"""Words before the office to whom its results mean something."""


def is_accounting(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    """Whether the office that is named accounts for what the sentence tells."""
    if item.hanya_jenis:
        return False
    before = [word.plain for word in words[: item.first]]
    every = {word.plain for word in words}
    if item.berkelas and not item.sejenis and _is_this_report(before, every):
        return True
    if item.sejenis and (_speaks(words, item, kantor) or _owns(words, item, kantor)):
        return True
    if (item.sejenis and before and before[-1] in _REPORT | {"pada"}) or _of_year(before):
        report = _OWN_PAPERS & set(before) or (
            "secara" in before and _IN_GENERAL.issuperset(before) and not _COMPARED & every
        )
        report = report or (_sends(words, item, kantor) and _BESIDE.isdisjoint(every))
        return bool(report) and item.sejenis and _SOURCE.isdisjoint(before)
    if item.sejenis and _is_agent(before) and _BESIDE.isdisjoint(every):
        return kantor.tempat[-1] not in every
    if item.sejenis and before[-1:] and before[-1] in STAFF:
        useful = not _OF_USE.isdisjoint(before) and not _OWN_PAPERS.isdisjoint(before)
        return useful or ("seluruh" in before and bool(_THANKS & set(before)))
    opens = _PRAYING.issuperset(before)
    subject = opens and item.last < len(words) and words[item.last].plain in DID
    if subject and item.sejenis and not _ITS_OWN.isdisjoint(every):
        return True
    duty = item.sejenis and _begins(words, item.first) and _is_on_duty(words[item.last :], every)
    duty = duty and "mitra" not in every and is_unrelated(_but_helping(words))
    told = bool(ACCOUNT & every) or bool(item.sejenis and _EVERY & every and _DUE & every)
    own = tuple(kantor.tempat) in runs_of([word.plain for word in words], len(kantor.tempat))
    named = item.sejenis and bool(_DUTIES & set(before)) and _TASK.issuperset(before)
    return not own and (duty or named or (subject and told))


_PRAYING: Final = frozenset(
    {"dengan", "diiringi", "hormat", "penuh", "puji", "rasa", "syukur", "tangan", "terbuka"}
)
"""Words before an office that hands in its report."""


def _but_helping(words: Sequence[OfficeWord]) -> Iterator[str]:
    """The words of a sentence, without whom it is a duty to help: mempunyai tugas membantu ..."""
    plain = ["", *[word.plain for word in words]]
    return (text for one, text in pairwise(plain) if (one, text) != ("tugas", "membantu"))


def _begins(words: Sequence[OfficeWord], first: int) -> bool:
    """Whether a sentence begins with an office, or behind what only opens it: dalam tugasnya, X."""
    marked = first and words[first].start - words[first - 1].end > 1
    opens = (word.plain for word in words[:first])
    return not first or bool(marked and not _ON_DUTY.isdisjoint(opens))


_ON_DUTY: Final = frozenset({"dalam", "sebagai", "selaku", "untuk"})


def _is_on_duty(behind: Sequence[OfficeWord], every: set[str]) -> bool:
    """Whether an office is told to have its duties, or to be under another."""
    verbs = [word.plain for word in behind[:2]]
    under = "kepada" in every and verbs in _UNDER
    return under or (verbs[:1] != [] and verbs[0] in _HAS and bool(_DUTIES & every))


_UNDER: Final = (["berada", "di"], ["bertanggung", "jawab"])


def _sends(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    """Whether it is told how the data of an office is handed in, and of no other beside it."""
    plain = [word.plain for word in words]
    behind = plain[item.last : item.last + 1]
    own = tuple(plain[: item.first]) in _OWN_DATA and not _SENT.isdisjoint(behind)
    return own and kantor.tempat[-1] not in plain


def _owns(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    """Whether an office has here what only the one that reports has, which is not named beside."""
    named = {word.plain for word in words if word.is_name}
    before, behind = words[: item.first], words[item.last :]
    return kantor.tempat[-1] not in named and is_own(
        [word.plain for word in before], [word.plain for word in behind]
    )


def _is_this_report(before: Sequence[str], every: set[str]) -> bool:
    """Whether what is told of is this report: demikian laporan kinerja ..."""
    own = before[-1:] and before[-1] in _REPORT and not _OWN_PAPERS.isdisjoint(before)
    return bool(own) and bool({"demikian", "ini"} & every) and _SOURCE.isdisjoint(before)


def _since_mark(words: Sequence[OfficeWord], first: int) -> Iterator[str]:
    """The words before an office, but not what only opens its sentence: dengan segala daya, X."""
    marked = first and words[first].start - words[first - 1].end > 1
    opens = marked and words[0].plain in _ADVERBIAL
    return (word.plain for word in (() if opens else words[:first]))


_TIMED: Final = 3
"""Words of a year between an office and what it does: pada tahun 2026."""
_ADVERBIAL: Final = frozenset({"berbekal", "dengan", "meski", "meskipun", "walau", "walaupun"})


def _speaks(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    """Whether an office is told of as only the one that reports tells of itself."""
    first, behind = item.first, words[item.last :]
    before, every = [word.plain for word in words[:first]], {word.plain for word in words}
    if kantor.tempat[-1] in every or not _BESIDE.isdisjoint(every):
        return False
    pointed = not _RESULTS.isdisjoint(every) and not {"ini", "itu", "tersebut"}.isdisjoint(every)
    if pointed and before[-1:] and before[-1] in _FOR:
        return True
    lead = [word for word in _since_mark(words, first) if not word.isdigit()]
    if not (_OPENING | _PEOPLE).issuperset(lead):
        return False
    timed = [word.plain for word in behind[:_TIMED]]
    told = behind[_TIMED:] if timed[:2] == ["pada", "tahun"] and timed[-1].isdigit() else behind
    verb = next((word.plain for word in told if word.plain not in _HELPING), "")
    ahead = not _AHEAD.isdisjoint(every)
    return verb in _VOWING or (verb in _PLANNING and ahead)


def _is_agent(before: Sequence[str]) -> bool:
    """Whether the work that a report tells of is said to be done by an office: dilaksanakan."""
    words = [word for word in before if word not in _HELPING | {"oleh", "telah"}]
    return words[-1:] != [] and words[-1] in _DONE_BY and words[-2:-1] not in ([], ["yang"])


_DONE_BY: Final = frozenset(
    {
        "dicapai", "dikelola", "dilakukan", "dilaksanakan", "diselenggarakan", "diselesaikan",
        "disampaikan", "disediakan", "disusun", "ditangani", "diterbitkan", "diwujudkan",
    }
)  # fmt: skip


def _of_year(before: Sequence[str]) -> bool:
    return len(before) > 1 and before[-2] == "tahun" and before[-1].isdigit()


def runs_of(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """All runs of so many words."""
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
