"""Whether a sentence lets an office it names account for the performance, or only tells of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set
from lkjip_desktop.domain.temuan.text.kantor import OfficeMention, OfficeName, OfficeWord, names_own
from lkjip_desktop.domain.temuan.text.kantor_bicara import BESIDE, HELPING, speaks

DID: Final = word_set(
    "berhasil berkomitmen mampu melaporkan melaksanakan memperoleh mencapai menetapkan"
    " menyampaikan menyusun sudah telah"
)
ACCOUNT: Final = word_set("capaian indikator kinerja lakip lkjip sasaran target targetnya")
"""What only the office that reports says of itself here."""
_OWN_PAPERS: Final = word_set("gambaran ikhtisar lakip laporan lkjip perjanjian uraian")
STAFF: Final = frozenset({"jajaran", "pegawai", "petugas"})
_TASK: Final = word_set("dan fungsi kedudukan pelaksanaan penyelenggaraan pokok rincian tugas")
_THANKS: Final = frozenset({"berkat", "kasih", "penghargaan", "dedikasi"})
"""What a report says of the people of its own office."""
_OF_USE: Final = frozenset({"bermanfaat", "berguna", "manfaat"})
_ITS_OWN: Final = frozenset({"kerjanya", "wewenangnya", "fungsinya", "tugasnya"})
"""What a report tells that an office has or does there, and means its own."""
_HAS: Final = word_set(
    "berperan bertugas melaksanakan mempunyai memiliki mengemban menyelenggarakan"
)
_DUTIES: Final = frozenset({"berperan", "bertugas", "fungsi", "tugas", "urusan"})
"""What a report tells of its own office alone."""
_IN_GENERAL: Final = word_set("capaian demikian keseluruhan kinerja secara tingkat umum")
_COMPARED: Final = word_set(
    "adapun banding daripada dibanding dibandingkan lebih pembanding sedangkan"
)
_SOURCE: Final = frozenset({"berdasarkan", "membandingkan", "mengutip", "menurut", "sumber"})
"""A report that is told of with one of these is a source, and may be another's."""
_OWN_DATA: Final = frozenset(
    (noun, "kinerja") for noun in ("capaian", "data", "realisasi", "target")
)
_SENT: Final = word_set(
    "dientri dihimpun diinput dikirim dikirimkan dikumpulkan dilaporkan dimasukkan direkam direkap"
    " disampaikan diunggah"
)
"""What is done with the data of the office that reports."""
_EVERY: Final = frozenset({"seluruh", "semua"})
_DUE: Final = frozenset({"kegiatan", "program", "tugasnya"})
"""With a word for all of them, what only the office that reports says of itself here."""
_REPORT: Final = word_set(
    "akuntabilitas instansi kinerja lakip laporan lkjip pemerintah pertanggungjawaban tahun tahunan"
)


def is_accounting(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    """Whether the office that is named accounts for what the sentence tells."""
    if item.hanya_jenis:
        return False
    before = [word.plain for word in words[: item.first]]
    every = {word.plain for word in words}
    shown = item.berkelas and not item.sejenis and _is_this_report(before, every)
    if shown or _is_of_year_told(before, words[item.last :], every):
        return True
    if item.sejenis and (speaks(words, item, kantor) or _owns(words, item, kantor)):
        return True
    if (item.sejenis and before and before[-1] in _REPORT | {"pada"}) or _of_year(before):
        report = _OWN_PAPERS & set(before) or (
            "secara" in before and _IN_GENERAL.issuperset(before) and not _COMPARED & every
        )
        report = report or (_sends(words, item, kantor) and BESIDE.isdisjoint(every))
        return bool(report) and item.sejenis and _SOURCE.isdisjoint(before)
    if item.sejenis and _is_agent(before) and BESIDE.isdisjoint(every):
        return not names_own(words, item, kantor)
    if item.sejenis and before[-1:] and before[-1] in STAFF:
        useful = not _OF_USE.isdisjoint(before) and not _OWN_PAPERS.isdisjoint(before)
        also = not {"juga", "pula"}.isdisjoint(every)
        return useful or ("seluruh" in before and bool(_THANKS & every) and not also)
    opens = _PRAYING.issuperset(word for word in before if not word.isdigit())
    subject = opens and item.last < len(words) and words[item.last].plain in DID
    if subject and item.sejenis and not _ITS_OWN.isdisjoint(every):
        return True
    duty = item.sejenis and _begins(words, item.first) and _is_on_duty(words[item.last :], every)
    duty = duty and "mitra" not in every and is_unrelated(_but_helping(words))
    told = bool(ACCOUNT & every) or bool(item.sejenis and _EVERY & every and _DUE & every)
    own = tuple(kantor.tempat) in runs_of([word.plain for word in words], len(kantor.tempat))
    named = item.sejenis and bool(_DUTIES & set(before)) and _TASK.issuperset(before)
    return not own and (duty or named or (subject and told))


_CLOSING: Final = frozenset({"demikian", "demikianlah"})
_TOLD: Final = frozenset({"gambaran", "hasil", "ringkas", "singkat", "uraian", *_IN_GENERAL})
_TELLING: Final = word_set(
    "berjalan digambarkan dinilai diukur diuraikan disajikan tercermin tergolong"
)


def _is_of_year_told(before: Sequence[str], behind: Sequence[OfficeWord], every: set[str]) -> bool:
    """Whether the performance that is told of, or that has been told of, is of an office.

    So in: demikian capaian kinerja X pada tahun 2026; kinerja X tahun 2026 diukur dengan ...
    """
    told = "kinerja" in before and _TOLD.issuperset(before[1:])
    if not told or not (_COMPARED | {"juga", "pula"}).isdisjoint(every):
        return False
    if before[0] in _CLOSING:
        return True
    verbs = [word.plain for word in behind[:4] if word.plain not in {"pada", "selama", "tahun"}]
    verb = next((word for word in verbs if not word.isdigit()), "")
    return before[0] in _IN_GENERAL and verb in _TELLING and is_unrelated(every)


_PRAYING: Final = word_set(
    "dalam dengan diiringi hormat pada penuh puji rasa selama sepanjang syukur tahun tangan terbuka"
)
"""Words before an office that hands in its report or tells of its year."""


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
    return own and not names_own(words, item, kantor)


def _owns(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    """Whether an office has here what only the one that reports has, which is not named beside."""
    before, behind = words[: item.first], words[item.last :]
    named = names_own(words, item, kantor, only=True)
    return not named and is_own([word.plain for word in before], [word.plain for word in behind])


def _is_this_report(before: Sequence[str], every: set[str]) -> bool:
    """Whether what is told of is this report: demikian laporan kinerja ..."""
    own = before[-1:] and before[-1] in _REPORT and not _OWN_PAPERS.isdisjoint(before)
    return bool(own) and bool({"demikian", "ini"} & every) and _SOURCE.isdisjoint(before)


def _is_agent(before: Sequence[str]) -> bool:
    """Whether the work that a report tells of is said to be done by an office: dilaksanakan."""
    words = [word for word in before if word not in HELPING | {"oleh", "telah"}]
    return words[-1:] != [] and words[-1] in _DONE_BY and words[-2:-1] not in ([], ["yang"])


_DONE_BY: Final = word_set(
    "dicapai dikelola dilakukan dilaksanakan diselenggarakan diselesaikan disampaikan disediakan"
    " disusun ditangani diterbitkan diwujudkan"
)


def _of_year(before: Sequence[str]) -> bool:
    return len(before) > 1 and before[-2] == "tahun" and before[-1].isdigit()


def runs_of(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """All runs of so many words."""
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


_RELATED: Final = pattern(
    r"\b(?:(?:di|me|ter|per|pe|ber)?(?:pindah\w*|mindah\w*|titip\w*|nitip\w*|limpah\w*|pinjam\w*"
    r"|rujuk\w*|bantu\w+|mbantu\w*|alih\w*|koordinasi\w*|adopsi\w*|batas\w*|banding\w*)"
    r"|(?:di|ter|per)bantu\b|delegasi\w*|mutasi\w*|rotasi|studi|tiru|meniru|mencontoh|contoh|percontohan|belajar"
    r"|kunjungan|tetangga|sana|sini|sama|bersama|berdampingan|mitra|turut|mantan|semula|sebelum\w*"
    r"|asal\w*|acuan|gabungan|undangan|mengundang|diundang|narasumber|dahulu|dulu|cabang|berdiri"
    r"|daripada|adapun|sedangkan|sementara|lain|lainnya|masing|antara|tamu|menerima"
    r"|menurut|mengikuti|terdekat|sekitar\w*|dukungan|hibah|kiriman|dikirim|berasal|usulan)\b"
)
"""Words of an office that is told of as another one."""
_TOWARDS: Final = word_set(
    "bersama dan dari daripada dengan ke kepada lewat maupun melalui menuju oleh sampai seperti"
    " serta terhadap untuk"
)
"""Words right before an office that is not the one of which is told."""
_PEOPLE: Final = word_set("aparatur hakim insan jajaran jaksa karyawan pegawai personel staf")
_WHOLE: Final = frozenset({"besar", "segenap", "seluruh", "semua"})
_PRAISED: Final = frozenset({"dedikasi", "kasih", "keras", "penghargaan", "pengabdian", "sungguh"})
_MATTERS: Final = (
    ("wujud", "tanggung", "jawab"), ("bentuk", "tanggung", "jawab"), ("susunan", "organisasi"),
    ("struktur", "organisasi"), ("visi",), ("misi",), ("visi", "dan", "misi"),
    ("pagu", "anggaran"), ("pagu",), ("target", "kinerja"), ("sasaran", "kinerja"),
    ("perjanjian", "kinerja", "kepala"), ("menyadari", "pelayanan"), ("menyadari", "kinerja"),
    ("menyadari", "layanan"), ("rencana", "strategis"), ("sasaran", "strategis"),
)  # fmt: skip
"""What an office is told to have; a report tells it of its own."""
_LIVING: Final = frozenset({"menghuni", "mendiami"})
_SHOWN: Final = word_set("membuktikan memperlihatkan menandakan menggambarkan menunjukkan")
_RESULTS: Final = frozenset({"capaian", "hasil", "keberhasilan", "pencapaian", "prestasi"})
_BEING: Final = frozenset({"adalah", "merupakan"})
_UNITS: Final = frozenset({"instansi", "satuan", "unit"})
_FEW: Final = 4


def is_unrelated(words: Iterable[str]) -> bool:
    """Whether no word of a sentence makes an office in it another one that is told of."""
    return _RELATED.search(" ".join(words)) is None


def is_own(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether an office between these words of a sentence is told of as the one that reports."""
    every = (*before, *behind)
    if not is_unrelated(every) or (before and before[-1] in _TOWARDS):
        return False
    last = before[-1] if before else ""
    report = any(_is_report(before, at) for at, word in enumerate(before) if word == "ini")
    near = before[-_FEW:]
    people = last in _PEOPLE and not _WHOLE.isdisjoint(before[-_FEW - 2 :])
    if report or (people and not _PRAISED.isdisjoint(before)):
        return True
    if any(tuple(before[-len(matter) :]) == matter for matter in _MATTERS):
        return not people
    if last == "bahwa" and before[-2:-1] and before[-2] in _SHOWN:
        return not _RESULTS.isdisjoint(before[:_FEW])
    if last in _LIVING:
        return not _WHOLE.isdisjoint(before)
    unit = not _UNITS.isdisjoint(behind[1:_FEW]) and behind[0] in _BEING
    return unit and not _WHOLE.intersection(near) and len(before) <= _FEW + 1


def _is_report(before: Sequence[str], at: int) -> bool:
    """Whether "ini" stands behind the name of this report."""
    return before[at - 1] in {"laporan", "lkjip", "lakip"} or tuple(
        before[max(0, at - 2) : at]
    ) == ("laporan", "kinerja")
