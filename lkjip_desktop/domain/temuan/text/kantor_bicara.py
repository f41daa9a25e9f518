"""Whether an office speaks in a sentence as only the one that reports speaks of itself.

It hopes, thanks, asks for pardon and promises, or says where it is and who leads it. Another office
of the same kind that does so stands in its place, unless a word makes it a partner of ours.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from lkjip_desktop.domain.pattern import word_set
from lkjip_desktop.domain.temuan.text.kantor import OfficeMention, OfficeName, OfficeWord, names_own

_PEOPLE: Final = word_set(
    "aparatur besar dan insan jajaran karyawan keluarga pegawai personel pimpinan segenap seluruh"
    " semua staf"
)
"""Words of the people of an office, whom only that office speaks for."""
_OPENING: Final = word_set(
    "adapun akhirnya atas hasil dasar demikian dengan depan ini itu karena ke kemudian mendatang"
    " mulai oleh pada sejak selanjutnya tahun untuk"
)
"""Words that may stand before the office that a sentence is told of."""
_VOWING: Final = word_set(
    "bangga berbangga berharap berkomitmen berniat bersyukur bertekad berupaya berusaha"
    " memanjatkan menyadari mempersembahkan mempertanggungjawabkan menatap mengakhiri mengucapkan"
    " menutup menyongsong optimis optimistis yakin"
)
"""What an office says of itself: what it hopes for, promises and thanks for."""
_PLANNING: Final = word_set(
    "melanjutkan membenahi memantapkan memfokuskan memperbaiki memperkuat memperluas"
    " memprioritaskan mempertahankan memusatkan menambah menata mendahulukan menempatkan"
    " mengembangkan mengoptimalkan mengupayakan mengutamakan meningkatkan menyempurnakan menyiapkan"
)
"""What an office is going to do, where that is told of a time to come."""
_AHEAD: Final = frozenset({"akan", "depan", "hendak", "mendatang"})
HELPING: Final = word_set("akan hendak juga kembali perlu selalu senantiasa siap terus tetap")
BESIDE: Final = word_set(
    "belajar bersama kami kerja kita membantu meniru mencontoh mitra mengadopsi mengikuti tetangga"
    " turut"
)
"""Words of an office that is told of as a partner or another."""
_RESULTS: Final = word_set("capaian hasil keberhasilan pencapaian prestasi raihan")
_FOR: Final = frozenset({"bagi", "bekal", "memacu", "mendorong", "modal", "pijakan"})
"""Words before the office to whom its results mean something."""


_GREETING: Final = word_set(
    "akhir kata mudah mudahan penutup puji sebagai semoga syukur alhamdulillah sepanjang selama"
)
"""Further words before an office that greets its readers or closes its report."""
_THANKING: Final = word_set(
    "berterima berterimakasih menghaturkan mengapresiasi mengharap mengharapkan mengucapkan"
    " menyampaikan memohon meminta"
)
"""What an office does to its readers and those who helped it; another may do it to us."""
_ANYBODY: Final = word_set("masyarakat para pembaca pengguna pihak publik segenap seluruh semua")
_US: Final = word_set(
    "belajar kami kepada kita kunjungan mencontoh mengadopsi meniru studi tetangga"
)
"""Words of an office beside ours."""
_ABOUT_IT: Final = frozenset({"kekurangan", "laporan", "lkjip", "lakip", "sempurna", "kinerja"})
_SERVING: Final = frozenset({"kinerja", "layanan", "mutu", "pelayanan"})
_GROWING: Final = frozenset({"kian", "makin", "selalu", "semakin", "senantiasa", "terus"})
_ADVICE: Final = frozenset({"kritik", "masukan", "saran"})
_WANTED: Final = frozenset({"harapkan", "nantikan", "perlukan", "terima", "diharapkan"})
_SITED: Final = frozenset({"beralamat", "berkedudukan", "dikepalai", "dipimpin"})
_REGION: Final = frozenset({"wilayah", "kerja", "hukum", "daerah"})


def _greets(words: Sequence[OfficeWord], item: OfficeMention) -> bool:
    """Whether an office turns to its readers, or its report is closed in its name."""
    before = [word.plain for word in words[: item.first] if not word.plain.isdigit()]
    behind = [word.plain for word in words[item.last :]]
    named = [word for word in before if word not in _PEOPLE]
    if named in (["atas", "nama"], ["kami"]):  # kami, segenap pegawai X, ...
        return named == ["kami"] or bool({"kami", "saya"} & {*behind[:1]})
    if named and named[0] in _ADVICE and named[-1] in {"bagi", "kepada", "terhadap", "untuk"}:
        return not _WANTED.isdisjoint(behind[:3])
    if not (_US - {"kepada"}).isdisjoint((*before, *behind)):
        return False
    hoped = "semoga" in before
    if hoped and before[-1] in _SERVING and _GREETING.issuperset(before[:-1]):
        return True
    if _REGION.issuperset(before) and before[:1] in (["wilayah"], ["daerah"]):
        return not {"meliputi", "mencakup", "terdiri"}.isdisjoint(behind[:2])
    if not (_GREETING | _OPENING | _PEOPLE).issuperset(before):
        return False
    told = [word for word in behind if word not in HELPING or word in _GROWING]
    verb = told[0] if told else ""
    if verb in _THANKING:
        return not (_ANYBODY | _ABOUT_IT).isdisjoint(told)
    return (hoped and verb in _GROWING) or (not before and verb in _SITED)


def _since_mark(words: Sequence[OfficeWord], first: int) -> Iterator[str]:
    """The words before an office, but not what only opens its sentence: dengan segala daya, X."""
    marked = first and words[first].start - words[first - 1].end > 1
    opens = marked and words[0].plain in _ADVERBIAL
    return (word.plain for word in (() if opens else words[:first]))


_TIMED: Final = 3
"""Words of a year between an office and what it does: pada tahun 2026."""
_ADVERBIAL: Final = frozenset({"berbekal", "dengan", "meski", "meskipun", "walau", "walaupun"})


def speaks(words: Sequence[OfficeWord], item: OfficeMention, kantor: OfficeName) -> bool:
    """Whether an office is told of as only the one that reports tells of itself."""
    first, behind = item.first, words[item.last :]
    before, every = [word.plain for word in words[:first]], {word.plain for word in words}
    if names_own(words, item, kantor):
        return False
    if _greets(words, item):
        return True
    if not BESIDE.isdisjoint(every):
        return False
    pointed = not _RESULTS.isdisjoint(every) and not {"ini", "itu", "tersebut"}.isdisjoint(every)
    if pointed and before[-1:] and before[-1] in _FOR:
        return True
    lead = [word for word in _since_mark(words, first) if not word.isdigit()]
    if not (_OPENING | _PEOPLE).issuperset(lead):
        return False
    timed = [word.plain for word in behind[:_TIMED]]
    told = behind[_TIMED:] if timed[:2] == ["pada", "tahun"] and timed[-1].isdigit() else behind
    verb = next((word.plain for word in told if word.plain not in HELPING), "")
    ahead = not _AHEAD.isdisjoint(every)
    return verb in _VOWING or (verb in _PLANNING and ahead)
