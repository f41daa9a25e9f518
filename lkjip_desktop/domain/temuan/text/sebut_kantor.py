"""Offices that a text puts in the place of the one that reports; one it works with is no such."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from lkjip_desktop.domain.model.entity import Satker
from lkjip_desktop.domain.named import NamedTuple
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.text.frame import without_frame
from lkjip_desktop.domain.temuan.text.milik_kantor import is_own

_WORD: Final = pattern(r"[^\W_]+")
_SENTENCE: Final = pattern(r"(?<=[.!?;:])\s|\n")
_APART: Final = pattern(r"\b([Kk][Ee][Ll][Aa][Ss] I{1,3})[ -]([ABab])\b")
"""A class written in two pieces."""
_KELAS: Final = pattern(r"(?:i|ii|iii|iv)[abc]?|khusus")

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
_STAFF: Final = frozenset({"jajaran", "pegawai", "petugas"})
_TASK: Final = frozenset(
    {"dan", "fungsi", "kedudukan", "pelaksanaan", "penyelenggaraan", "pokok", "rincian", "tugas"}
)
_THANKS: Final = frozenset({"berkat", "kasih", "penghargaan", "dedikasi"})
"""What a report says of the people of its own office."""
_OF_USE: Final = frozenset({"bermanfaat", "berguna", "manfaat"})
_ITS_OWN: Final = frozenset({"kerjanya", "wewenangnya", "fungsinya", "tugasnya"})
"""What a report tells that an office has or does there, and means its own."""
_HAS: Final = frozenset(
    {"berperan", "bertugas", "mempunyai", "memiliki", "mengemban", "menyelenggarakan"}
)
_DUTIES: Final = frozenset({"berperan", "bertugas", "fungsi", "tugas"})
"""What a report tells of its own office alone."""
AROUND: Final = frozenset(
    {
        "bagan", "depan", "gedung", "gerbang", "halaman", "jajaran", "kantor", "kegiatan", "nama",
        "organisasi", "papan", "pegawai", "pintu", "ruang", "struktur", "suasana", "utama",
    }
)  # fmt: skip
"""What a caption may name of an office and mean the one that reports."""
_MEASURED: Final = frozenset(
    {
        "anggaran", "belanja", "capaian", "dan", "diagram", "grafik", "indikator", "kinerja",
        "pagu", "pengukuran", "perjanjian", "perkembangan", "rata", "realisasi", "rencana",
        "sasaran", "serapan", "tabel", "target",
    }
)  # fmt: skip
"""What a table or a picture shows of the office that reports alone."""
_PLACES: Final = frozenset({"aula", "gedung", "halaman", "kantor", "lobi", "loket", "ruang"})
_MEETING: Final = frozenset(
    {
        "antara", "bersama", "dari", "dengan", "dihadiri", "hibah", "ke", "kerja", "koordinasi",
        "kunjungan", "lomba", "magang", "mengikuti", "menghadiri", "menerima", "menjadi",
        "narasumber", "oleh", "pelatihan", "rapat", "serah", "sosialisasi", "studi", "tamu",
        "undangan",
    }
)  # fmt: skip
"""Words of a caption that may show another office as a guest or a host."""
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
_EVERY: Final = frozenset({"seluruh", "semua"})
_DUE: Final = frozenset({"kegiatan", "program", "tugasnya"})
"""With a word for all of them, what only the office that reports says of itself here."""
_REPORT: Final = frozenset(
    {
        "akuntabilitas", "instansi", "kinerja", "lakip", "laporan", "lkjip", "pemerintah",
        "pertanggungjawaban", "tahun", "tahunan",
    }
)  # fmt: skip
MOST: Final = 3
"""Words of a place."""
_WHEN: Final = frozenset({"bulan", "periode", "semester", "tahun", "triwulan"})
"""Words of a title that are no place."""

_PEOPLE: Final = frozenset(
    {
        "aparatur", "besar", "dan", "insan", "jajaran", "karyawan", "keluarga", "pegawai",
        "personel", "pimpinan", "segenap", "seluruh", "semua", "staf",
    }
)  # fmt: skip
"""Words of the people of an office, whom only that office speaks for."""
_OPENING: Final = frozenset(
    {
        "adapun", "akhirnya", "atas",
        "dasar", "demikian", "dengan", "depan", "ini", "itu", "karena", "ke",
        "kemudian", "mendatang", "mulai", "oleh", "pada", "sejak", "selanjutnya", "tahun", "untuk",
    }
)  # fmt: skip
"""Words that may stand before the office that a sentence is told of."""
_VOWING: Final = frozenset(
    {
        "berharap", "berkomitmen", "berniat", "bersyukur", "bertekad", "berupaya", "berusaha",
        "mempersembahkan", "mempertanggungjawabkan", "menatap", "mengakhiri", "mengucapkan",
        "menutup", "menyongsong", "optimistis",
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


class OfficeName(NamedTuple):
    """The office that reports, as its name is made."""

    nama: str
    jenis: tuple[tuple[str, ...], ...]
    """What such offices are called, in full and in short, the longer first; casefolded words."""
    kelas: str
    tempat: tuple[str, ...]
    """Where it is, as its name says; empty where that cannot be told from the name."""
    daerah: frozenset[str] = frozenset()
    """kabupaten or kota, where its name has one of these, or both."""


class _Word(NamedTuple):
    text: str
    plain: str
    start: int
    end: int

    @property
    def is_name(self) -> bool:
        return self.text[0].isupper()


def office(satker: Satker) -> OfficeName:
    """The office that reports, by the parts of its name."""
    return _kantor(satker.nama, satker.nama_pendek, satker.kota)


@lru_cache(maxsize=64)
def _kantor(nama: str, pendek: str, kota: str) -> OfficeName:
    town = tuple(word.plain for word in _words(kota))
    parsed = [
        _parts([word.plain for word in _words(_APART.sub(r"\1\2", text))], town)
        for text in (nama, pendek)
    ]
    known = next((place for _, _, place in parsed if place), ())
    if known and not parsed[1][2]:
        parsed[1] = _ending(parsed[1], [word.plain for word in _words(pendek)], known)
    if not known:
        parsed = _shared_end(*([word.plain for word in _words(text)] for text in (nama, pendek)))
        parsed = parsed or _last_word([word.plain for word in _words(nama)])
    kinds = {other for jenis, _, _ in parsed if jenis for other in _spelled(jenis)}
    kelas = next((kelas for _, kelas, _ in parsed if kelas), "")
    places = (place for _, _, place in parsed if place)
    daerah = _SAME_NAMED & {word.plain for word in _words(nama)}
    longest = tuple(sorted(kinds, key=lambda kind: (-len(kind), kind)))
    return OfficeName(nama, longest, kelas, next(places, ()), daerah)


_SAME_NAMED: Final = frozenset({"kabupaten", "kota"})
"""Regions of which two may bear one name."""
_SHORT: Final = (
    ("pengawas obat dan makanan", "pom"),
    ("taman nasional", "tn"),
    ("konservasi sumber daya alam", "ksda"),
    ("komisi pemilihan umum", "kpu"),
    ("badan pengawas pemilihan umum", "bawaslu"),
    ("badan pusat statistik", "bps"),
    ("badan narkotika nasional", "bnn"),
    ("kantor pelayanan perbendaharaan negara", "kppn"),
    ("kantor pertanahan", "kantah"),
    ("pengadilan negeri", "pn"),
    ("pengadilan agama", "pa"),
    ("kejaksaan negeri", "kejari"),
    ("dinas kesehatan", "dinkes"),
    ("rumah sakit umum daerah", "rsud"),
    ("lembaga pemasyarakatan", "lapas"),
    ("rumah tahanan negara", "rutan"),
    ("balai pemasyarakatan", "bapas"),
    ("kantor imigrasi", "kanim"),
    ("rumah detensi imigrasi", "rudenim"),
    ("balai besar ", "balai "),
)
"""How offices of many kinds are called besides their full name."""


def _spelled(jenis: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A kind of office in each of the ways in which it is written."""
    names = {" ".join(jenis) + " "}
    for full, short in _SHORT:
        names |= {name.replace(full, short) for name in names}
    for name in sorted(names):
        words = tuple(name.split())
        yield words
        if words[-1] == "di":
            yield words[:-1]


_ABOVE: Final = frozenset({"pusat", "provinsi", "republik"})
"""Behind what an office is, these make it the one above."""
_UNITS: Final = frozenset({"desa", "kecamatan", "kelurahan"})
"""What is an office and a place in one: behind it stands where it is."""
_REGIONS: Final = frozenset({"kabupaten", "kecamatan", "kota", "provinsi"})


def _shared_end(
    nama: list[str], pendek: list[str]
) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Kind and place of an office by what its name and its short name both end with."""
    same = 0
    while same < min(len(nama), len(pendek)) - 1 and nama[-1 - same] == pendek[-1 - same]:
        same += 1
    place = tuple(nama[-same:]) if same else ()
    inside = ("di",) if place[:1] == ("di",) else ()
    place = place[1:] if place[:1] and place[0] in {*_REGIONS, "di"} else place
    if not place or nama == pendek:
        return []
    return [((*name[:-same], *inside), "", place) for name in (nama, pendek)]


def _last_word(words: list[str]) -> list[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """Kind and place of an office of whose place nothing tells but the end of its name."""
    return [(tuple(words[:-1]), "", (words[-1],))] if len(words) > _LEAST_WORDS else []


_LEAST_WORDS: Final = 3
"""Of a name of no more words the end may be what the office is."""


def _parts(words: list[str], town: tuple[str, ...]) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """The words before class and place, the class, and the place; the town where it is at the end.

    The place of an office is in its name; the town it writes its letters in may be another.
    """
    if "kelas" in words[1:-1]:
        at = words.index("kelas")
        return tuple(words[:at]), words[at + 1], tuple(words[at + 2 :])
    if words[:1] and words[0] in _UNITS and len(words) > 1:
        return (words[0],), "", tuple(words[1:])
    ends = bool(town) and tuple(words[-len(town) :]) == town
    return (tuple(words[: -len(town)]), "", town) if ends else ((), "", ())


def _ending(
    read: tuple[tuple[str, ...], str, tuple[str, ...]], words: list[str], place: tuple[str, ...]
) -> tuple[tuple[str, ...], str, tuple[str, ...]]:
    """A short name that ends with the place of the full one: Kantor SAR Karang Lintuh."""
    ends = tuple(words[-len(place) :]) == place and len(words) > len(place)
    return (tuple(words[: -len(place)]), "", place) if ends else read


def _words(text: str) -> list[_Word]:
    return [
        _Word(match[0], match[0].casefold(), match.start(), match.end())
        for match in _WORD.finditer(text)
    ]


class _OfficeMention(NamedTuple):
    """An office that a sentence names: its words from `first` up to `last`."""

    first: int
    last: int
    sejenis: bool
    """Whether it is of the kind of the one that reports."""
    berkelas: bool
    hanya_jenis: bool
    """Whether one common word, such as kelurahan, makes it an office."""


_Wrong = Callable[[Sequence[_Word], _OfficeMention, OfficeName], bool]


def foreign_in_prose(text: str, kantor: OfficeName) -> tuple[str, ...]:
    """Other offices that a text lets account for the performance."""
    return _foreign(text, kantor, _is_accounting)


def foreign_in_caption(text: str, kantor: OfficeName) -> tuple[str, ...]:
    """Other offices whose building, people or work a caption shows as the own."""
    return _foreign(text, kantor, _is_shown)


@lru_cache(maxsize=20_000)
def _foreign(text: str, kantor: OfficeName, wrong: _Wrong) -> tuple[str, ...]:
    if not kantor.tempat:
        return ()
    found, low = list[str](), text.casefold()
    begin = ("kelas", *{kind[0] for kind in kantor.jenis})
    if not any(word in low for word in begin):
        return ()
    for framed in _SENTENCE.split(_APART.sub(r"\1\2", text)):
        low = framed.casefold()
        if not any(word in low for word in begin):
            continue
        sentence = without_frame(framed)
        words = _words(sentence)
        found += (
            sentence[words[item.first].start : words[item.last - 1].end]
            for item in _named(sentence, words, kantor)
            if wrong(words, item, kantor)
        )
    return tuple(dict.fromkeys(found))


def _is_accounting(words: Sequence[_Word], item: _OfficeMention, kantor: OfficeName) -> bool:
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
        return bool(report) and item.sejenis and _SOURCE.isdisjoint(before)
    if item.sejenis and _is_agent(before) and _BESIDE.isdisjoint(every):
        return kantor.tempat[-1] not in every
    if item.sejenis and before[-1:] and before[-1] in _STAFF:
        useful = not _OF_USE.isdisjoint(before) and not _OWN_PAPERS.isdisjoint(before)
        return useful or ("seluruh" in before and bool(_THANKS & set(before)))
    subject = not before and item.last < len(words) and words[item.last].plain in DID
    if subject and item.sejenis and not _ITS_OWN.isdisjoint(every):
        return True
    behind = words[item.last].plain if item.last < len(words) else ""
    duty = not before and item.sejenis and behind in _HAS and bool(_DUTIES & every)
    duty = duty and "mitra" not in every
    told = bool(ACCOUNT & every) or bool(item.sejenis and _EVERY & every and _DUE & every)
    own = tuple(kantor.tempat) in _runs([word.plain for word in words], len(kantor.tempat))
    named = item.sejenis and bool(_DUTIES & set(before)) and _TASK.issuperset(before)
    return not own and (duty or named or (subject and told))


def _owns(words: Sequence[_Word], item: _OfficeMention, kantor: OfficeName) -> bool:
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


def _since_mark(words: Sequence[_Word], first: int) -> Iterator[str]:
    """The words before an office, but not what only opens its sentence: dengan segala daya, X."""
    marked = first and words[first].start - words[first - 1].end > 1
    opens = marked and words[0].plain in _ADVERBIAL
    return (word.plain for word in (() if opens else words[:first]))


_TIMED: Final = 3
"""Words of a year between an office and what it does: pada tahun 2026."""
_ADVERBIAL: Final = frozenset({"berbekal", "dengan", "meski", "meskipun", "walau", "walaupun"})


def _speaks(words: Sequence[_Word], item: _OfficeMention, kantor: OfficeName) -> bool:
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


_ROUTINE: Final = frozenset({"jaga", *_STAFF})
_GIVING: Final = frozenset(
    {
        "bantuan", "donor", "hibah", "monitoring", "pemindahan", "penerimaan", "pengawalan",
        "penitipan", "penjemputan", "penyerahan", "titipan", "verifikasi",
    }
)  # fmt: skip
"""What another office may do here by itself."""


def _is_routine(before: Sequence[str], every: set[str]) -> bool:
    """Whether a caption shows what the people of an office do, and nobody beside them."""
    last = len(before) - 1 - before[::-1].index("oleh") if "oleh" in before else -1
    staff = last > 0 and bool(before[last + 1 :]) and before[-1] in _ROUTINE
    return staff and (_MEETING - {"oleh"} | _GIVING).isdisjoint(every)


_SERVED: Final = frozenset({"antrean", "layanan", "pelayanan", "suasana"})
"""What a caption begins with that shows how an office serves."""


def _is_shown(words: Sequence[_Word], item: _OfficeMention, _: OfficeName) -> bool:
    before = [word.plain for word in words[: item.first]]
    if before[-2:] in (["kantor", "kami"], ["satker", "kami"], ["instansi", "kami"]):
        return words[item.first].start - words[item.first - 1].end > 1
    served = item.sejenis and before[-1:] == ["di"] and before[0] in _SERVED
    if served and _MEETING.isdisjoint(word.plain for word in words):
        return True
    if _is_routine(before, {word.plain for word in words}):
        return True
    if not item.sejenis or item.berkelas:
        own = AROUND.issuperset(before) or (bool(before) and _MEASURED.issuperset(before))
        return item.sejenis and own and _MEETING.isdisjoint(word.plain for word in words)
    if not before or not _MEETING.isdisjoint(word.plain for word in words):
        return False
    if item.hanya_jenis:
        return "organisasi" in before and AROUND.issuperset(before)
    beside = before[-1] in _PLACES or not _STAFF.isdisjoint(before[-2:])
    return beside or AROUND.issuperset(before)


def _runs(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}


def _named(sentence: str, words: list[_Word], kantor: OfficeName) -> Iterator[_OfficeMention]:
    """Offices in a sentence of another class or in another town than the one that reports."""
    at, begin = 0, {kind[0] for kind in kantor.jenis}
    classed = any(word.plain == "kelas" for word in words)
    while at < len(words):
        may_begin = words[at].plain in begin or (classed and words[at].is_name)
        item = _at(sentence, words, at, kantor) if may_begin else None
        if item is None:
            at += 1
        else:
            yield from [item] if _is_other(words, item, kantor) else []
            at = item.last


def _at(sentence: str, words: list[_Word], at: int, kantor: OfficeName) -> _OfficeMention | None:
    """The office whose name begins with this word."""
    plain = [word.plain for word in words[at : at + 12]]
    kinds = (kind for kind in kantor.jenis if tuple(plain[: len(kind)]) == kind)
    kind = next(kinds, None)
    if kind is None and words[at].is_name and "kelas" in plain[1:6]:
        kind = tuple(plain[: plain.index("kelas")])
        named = all(word.is_name for word in words[at : at + len(kind)])
        if not named or any(own[0] in kind[1:] for own in kantor.jenis):
            return None
        own = False
    elif kind is None:
        return None
    else:
        own = True
    place = at + len(kind)
    classed = place + 1 < len(words) and words[place].plain == "kelas"
    classed = classed and bool(_KELAS.fullmatch(words[place + 1].plain))
    if not classed and not own:
        return None
    above = words[place].plain if place < len(words) else ""
    if above in _ABOVE and above not in kantor.nama.casefold():
        return None
    first = last = place + 2 if classed else place
    most = max(MOST, len(kantor.tempat)) + (above in _REGIONS)
    while last < len(words) and last - first < most and words[last].is_name:
        if sentence[words[last - 1].end : words[last].start] != " " or words[last].plain in _WHEN:
            break
        last += 1
    bare = not classed and len(kind) == 1 and kind not in _short_kinds(kantor)
    return _OfficeMention(at, last, own, classed, bare) if last > first else None


def _short_kinds(kantor: OfficeName) -> frozenset[tuple[str, ...]]:
    """Kinds in one word that stand for a longer one, as PN does for Pengadilan Negeri."""
    longer = [kind for kind in kantor.jenis if len(kind) > 1]
    begun = {kind[0] for kind in longer}
    return frozenset(k for k in kantor.jenis if len(k) == 1 and longer and k[0] not in begun)


def _is_other(words: Sequence[_Word], item: _OfficeMention, kantor: OfficeName) -> bool:
    plain = [word.plain for word in words[item.first : item.last]]
    here = kantor.tempat in _runs(plain, len(kantor.tempat))
    if not here or not item.sejenis or _is_other_region(plain, kantor):
        return True
    kelas = plain[plain.index("kelas") + 1] if item.berkelas else kantor.kelas
    return bool(kantor.kelas) and kelas != kantor.kelas


def _is_other_region(words: Iterable[str], kantor: OfficeName) -> bool:
    """Whether an office is of the town of the same name as the regency, or the other way round."""
    return bool(kantor.daerah) and bool((_SAME_NAMED & {*words}) - kantor.daerah)
