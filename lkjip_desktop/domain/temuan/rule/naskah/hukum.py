"""Peraturan yang dikutip: a wrong number or year, one that is revoked, one in two forms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import Final

from lkjip_desktop.domain.formula.figures import Figures
from lkjip_desktop.domain.formula.memo import Each
from lkjip_desktop.domain.formula.rujukan import Reader
from lkjip_desktop.domain.model.entity import Indikator, Narasi
from lkjip_desktop.domain.model.laporan import Laporan
from lkjip_desktop.domain.model.waktu import BULAN, day_words
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.bahan import IndikatorInput
from lkjip_desktop.domain.temuan.finding import Concern, FindingRule, Severity, Temuan, at
from lkjip_desktop.domain.temuan.keluarga import OfLaporan, RuleFamily, names, rules_of
from lkjip_desktop.domain.temuan.rule.naskah.teks import (
    TextsRead,
    heading_of,
    other_texts,
    text_inputs,
    texts_of,
)
from lkjip_desktop.domain.temuan.text.peraturan import (
    Citation,
    Peraturan,
    TitledCitation,
    citations,
    is_misspelt,
    known,
    numbered,
    same_kind,
    same_number,
    successor,
    title_of,
    titled_acts,
)
from lkjip_desktop.domain.temuan.wording import call, meant, plain

_P = Severity.PERINGATAN

KELIRU: Final = FindingRule(
    "HUKUM-01", _P, "Nomor, tahun, atau judul peraturan yang dikutip tidak cocok satu sama lain."
)
DICABUT: Final = FindingRule(
    "HUKUM-02", _P, "Peraturan yang sudah dicabut dikutip seolah-olah masih berlaku."
)
DUA_BENTUK: Final = FindingRule(
    "HUKUM-03", _P, "Satu peraturan dikutip dalam dua bentuk, misalnya Peraturan dan Keputusan."
)

JUDUL: Final = FindingRule(
    "HUKUM-04", Severity.CATATAN, "Judul peraturan dikutip tidak seperti yang ditetapkan."
)
SINGKATAN: Final = FindingRule(
    "HUKUM-05", _P, "KUHP dan KUHAP tertukar: singkatannya tidak cocok dengan nama kitabnya."
)
DUA_NOMOR: Final = FindingRule(
    "HUKUM-06", _P, "Satu peraturan dikutip dengan dua nomor, atau dengan dua tahun."
)
KELAK: Final = FindingRule(
    "HUKUM-07", _P, "Peraturan yang dikutip bertahun sesudah laporan ditandatangani."
)

_CODE: Final = pattern(
    r"hukum\s(?P<acara>acara\s)?pidana\s{0,3}\(\s{0,3}(?P<singkatan>KUHA?P)\b", re.IGNORECASE
)
"""The name of a code of law with its abbreviation behind it."""
_PAST: Final = pattern(
    r"\b(?:di|men)?cabut\w*|\bmenggantikan|\bdiganti(?:kan)?\b|\bpengganti|\bsemula\b"
    r"|\bdahulu\b|\bsebelumnya\b|\bpernah\b|\b(?:ketika|saat|waktu) itu\b"
    r"|\btidak (?:lagi )?(?:berlaku|dipakai|digunakan)|\bmasa berlaku(?:nya)?\b",
    re.IGNORECASE,
)
"""A sentence with one of these tells history."""
LEAST: Final = 3
"""Words that tell a title from another, be it shortened or of another regulation."""


def of_indikator(bahan: IndikatorInput, _: Reader) -> Iterator[Temuan]:
    """Citations in the texts of an indikator."""
    for text in texts_of(bahan):
        yield from _checked(text, bahan.tahun)


def of_naskah(laporan: Laporan, _: Figures, __: Reader) -> Iterator[Temuan]:
    """Citations in the other texts."""
    for text in other_texts(laporan):
        yield from _checked(text, laporan.data.tahun)


def _checked(text: TextsRead, tahun: int) -> Iterator[Temuan]:
    cited = citations(text.teks)
    for item in cited:
        row = _wrong(item) or _miscoded(item)
        if row is not None:
            pesan = (
                f"{text.nama} mengutip {item.nama}{_about(item.judul)}, sedangkan daftar"
                f" peraturan memuat {row.nama} tentang {_short(row.judul)}; perbaiki kutipannya."
            )
            said = (item.teks,)
            yield KELIRU.temuan(pesan, text.lokasi, indikator=text.indikator, said=said)
            break
    yield from _of_the_future(text, tahun)
    yield from _misquoted(text, cited)
    yield from _swapped(text)
    for item in cited:
        row = _revoked(item, cited, tahun)
        if row is not None:
            pesan = (
                f"{text.nama} mengutip {item.nama}, yang dicabut dengan {successor(row)}"
                f" {_since(row.sejak)}; kutip penggantinya, atau sebut bahwa peraturan itu sudah"
                " dicabut."
            )
            said = (item.teks,)
            yield DICABUT.temuan(pesan, text.lokasi, indikator=text.indikator, said=said)
            break


def _of_the_future(text: TextsRead, tahun: int) -> Iterator[Temuan]:
    """An act of a year in which nobody reads the report any more."""
    acts = titled_acts(text.teks)
    told = [(act.teks, act.tahun) for act in acts]
    told += [(item.teks, item.tahun) for item in citations(text.teks)]
    for words, year in told:
        if year > tahun + 1:
            pesan = (
                f"{text.nama} mengutip {' '.join(words.split())}, sedangkan laporan tahun {tahun}"
                f" ditandatangani paling lambat pada tahun {tahun + 1}; perbaiki tahunnya."
            )
            yield KELAK.temuan(pesan, text.lokasi, indikator=text.indikator, said=(words,))
            return


def _about(judul: str) -> str:
    return f" tentang {_short(judul)}" if judul else ""


def _misquoted(text: TextsRead, cited: Iterable[Citation]) -> Iterator[Temuan]:
    """A title in other words; one that is only cut short is none."""
    for item in cited:
        title = title_of(item.judul)
        row = numbered(item)
        if row is None or _wrong(item) or len(meant(title)) < LEAST:
            continue
        whole = title_of(row.judul)
        cut = whole.startswith(title) or title.startswith(whole) or item.judul in row.judul
        if not cut:
            pesan = (
                f"{text.nama} mengutip judul {item.nama} sebagai “{_short(item.judul)}”, sedangkan"
                f" judulnya “{_short(row.judul)}”; kutip seperti yang ditetapkan."
            )
            said = (item.judul,)
            yield JUDUL.temuan(pesan, text.lokasi, indikator=text.indikator, said=said)
            return


def _swapped(text: TextsRead) -> Iterator[Temuan]:
    for match in _CODE.finditer(text.teks) if "kuh" in text.teks.casefold() else ():
        right = "KUHAP" if match["acara"] else "KUHP"
        if match["singkatan"].upper() != right:
            pesan = (
                f"{text.nama} menyingkat “{match[0].split('(')[0].strip()}” menjadi"
                f" {match['singkatan']}, sedangkan singkatannya {right}; perbaiki salah satunya."
            )
            yield SINGKATAN.temuan(pesan, text.lokasi, indikator=text.indikator)
            return


def _short(judul: str) -> str:
    words = judul.split()
    return judul if len(words) <= SHOWN else f"{' '.join(words[:SHOWN])} …"


SHOWN: Final = 8
"""Words of a title that stand for it in a sentence."""


def _since(sejak: str) -> str:
    day = day_words(date.fromisoformat(sejak)) if _is_day(sejak) else f"tahun {sejak}"
    return f"sejak {day}"


def _is_day(sejak: str) -> bool:
    return len(sejak) > len("2022")


@lru_cache(maxsize=4096)
def _wrong(item: Citation) -> Peraturan | None:
    """The regulation that is meant by the title, or by the number where the title is another's."""
    title = title_of(item.judul)
    same_year = (row for row in known() if row.tahun == item.tahun)
    other_kind = next((row for row in same_year if _is_other_kind(item, row)), None)
    if not title and other_kind is None and numbered(item) is None:
        told = [*_told_of(item)]
        near = [row for row in told if _is_near(item, row)]
        return near[0] if near and not any(_is_cited(item, row) for row in told) else None
    if not title or other_kind is not None:
        return other_kind
    first = [title_of(item.judul[:at]) for at, sign in enumerate(item.judul) if sign == ","]
    alike = (row for row in known() if same_kind(item, row))
    titled = [row for row in alike if _is_title(title, row) or title_of(row.judul) in first]
    near = [r for r in titled if _is_near(item, r)]
    row = numbered(item)
    if row in titled or any(_is_cited(item, other) for other in near):
        return None
    if row is None:
        return near[0] if near else None
    exact = next((other for other in near if title_of(other.judul) == title), None)
    if exact is not None:
        return exact
    whole = title_of(row.judul)
    foreign = set(meant(title)) - set(meant(whole))
    if foreign == set(meant(title)) and titled:
        in_force = [other for other in titled if not other.dicabut_oleh]
        return [*near, *in_force, *titled][0]
    if title != whole and _YEARS.search(title) and _YEARS.sub("", title) == _YEARS.sub("", whole):
        return row  # a plan of other years is another
    other = len(foreign) >= LEAST and 2 * len(foreign) >= len(meant(title))
    return row if other and not title.startswith(whole) else None


def _miscoded(item: Citation) -> Peraturan | None:
    """The regulation whose number, such as M.02-PK.04.10, is cited with a digit more."""
    if not item.nomor[:1].isalpha():
        return None
    rows = (row for row in known() if row.tahun == item.tahun and same_kind(item, row))
    return next((row for row in rows if is_misspelt(item.nomor, row.nomor)), None)


_YEARS: Final = pattern(r"\b(?:19|20)\d\d\b")


def _is_near(item: Citation, row: Peraturan) -> bool:
    """Whether number or year are those of a regulation, or stand in each other's place."""
    turned = item.nomor.isdecimal() and row.nomor.isdecimal()
    turned = turned and row.tahun % 100 == int(item.nomor) and item.tahun % 100 == int(row.nomor)
    return turned or row.tahun == item.tahun or same_number(item.nomor, row.nomor)


def _told_of(item: Citation) -> Iterator[Peraturan]:
    """Regulations whose title stands in the sentence, not behind the number."""
    said = f" {plain(item.kalimat)} "
    for row in known():
        title = title_of(row.judul)
        if same_kind(item, row) and len(meant(title)) >= LEAST and f" {title} " in said:
            yield row


def _is_cited(item: Citation, row: Peraturan) -> bool:
    return item.tahun == row.tahun and same_number(item.nomor, row.nomor)


def _is_other_kind(item: Citation, row: Peraturan) -> bool:
    """Whether a Peraturan is cited as a Keputusan or the other way round, by what it is about."""
    kinds = {item.jenis, row.jenis}
    if len(kinds) == 1 or not _is_cited(item, row):
        return False
    if kinds == {"Permen", "Kepmen"} and item.instansi == row.instansi:
        return " ".join(title_of(row.judul).split()[:2]) in plain(item.kalimat)
    return title_of(item.judul) == title_of(row.judul)


def _is_title(title: str, row: Peraturan) -> bool:
    """The title of a regulation in full, or its beginning where that is long enough to tell."""
    whole = title_of(row.judul)
    return title == whole or (len(title.split()) > LEAST and whole.startswith(f"{title} "))


def _revoked(item: Citation, cited: Iterable[Citation], tahun: int) -> Peraturan | None:
    """The revoked regulation that a citation names, unless it is told as history."""
    row = numbered(item)
    over = row is not None and row.dicabut_oleh and _ended(row.sejak) < f"{tahun}-{LAST_QUARTER}"
    if row is None or not over or _PAST.search(item.kalimat):
        return None
    if _MADE_UNDER.search(item.kalimat.partition(item.teks)[0]):
        return None  # another is told of, which may be in force
    if _tells_when_in_force(item, cited, row):
        return None
    codes = {f"{other.jenis} {other.nomor}/{other.tahun}" for other in cited}
    return None if row.dicabut_oleh in codes else row


_MADE_UNDER: Final = pattern(
    r"\b(?:pelaksanaan|amanat|perubahan(?: \w{1,12})? atas)"
    r"(?: (?:dari|ketentuan|pasal \d{1,3}\w?|ayat \(\d{1,2}\)|,|dan)){0,8}\s$",
    re.IGNORECASE,
)
"""What stands before the regulation under which another was made, or which it changed."""


def _tells_when_in_force(item: Citation, cited: Iterable[Citation], row: Peraturan) -> bool:
    """Whether a time at which it was in force stands in the sentence: dibentuk pada tahun 2008."""
    rest = item.kalimat
    for other in cited:
        rest = rest.replace(other.teks, "").replace(other.judul, "")
    years = (int(year[0]) for year in _YEARS.finditer(rest))
    days = (_day_of(day) for day in _DAYS.finditer(rest))
    return any(row.tahun <= year < int(row.sejak[:4]) for year in years) or any(
        str(row.tahun) <= day <= row.sejak for day in days
    )


_DAYS: Final = pattern(
    rf"(?:(?P<until>sebelum|sampai|hingga|s\.d\.)(?: dengan)? (?:bulan |tanggal )?)?"
    rf"(?:(?P<day>\d{{1,2}}) )?(?P<month>{'|'.join(BULAN)}) (?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def _day_of(told: re.Match[str]) -> str:
    """The last day that is meant, or "up to" it the one before; of a month its end."""
    month = BULAN.index(told["month"].capitalize()) + 1
    day = int(told["day"]) - bool(told["until"]) if told["day"] else 0 if told["until"] else 31
    return f"{told['year']}-{month:02}-{day:02}"


def _ended(sejak: str) -> str:
    """The latest day that is meant: where the year alone is known, its end."""
    return sejak if _is_day(sejak) else f"{sejak}-12-31"


LAST_QUARTER: Final = "10"
"""Our own choice: what was in force up to here was in force while the year's work was done."""


_BENTUK: Final[Each[str, tuple[Citation, ...]]] = Each()


def _of_ministries(row: Narasi) -> tuple[Citation, ...]:
    cited = citations(row.teks)
    return tuple([i for i in cited if i.jenis in {"Permen", "Kepmen"} and i.instansi])


def of_bentuk(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """One number and year of one ministry as Peraturan here and as Keputusan there."""
    first: dict[tuple[str, str, int], tuple[Citation, Narasi]] = {}
    rows = laporan.rows(Narasi)
    cited = _BENTUK.of_rows(laporan.ruang, rows, _of_ministries, reader)
    citing = (rows[key] for key, items in cited.items() if items)
    for text in sorted(citing, key=lambda row: (row.tempat, row.id)):
        for item in cited[text.id]:
            other, place = first.setdefault((item.instansi, item.nomor, item.tahun), (item, text))
            if other.jenis != item.jenis:
                pesan = (
                    f"Naskah {_place(laporan, text)} mengutip {item.nama}, sedangkan naskah"
                    f" {_place(laporan, place)} mengutip {other.nama}; samakan bentuknya."
                )
                owner = laporan.find(Indikator, text.indikator)
                kedua, said = at(place, "teks"), (item.teks, other.teks)
                where = at(text, "teks")
                yield DUA_BENTUK.temuan(pesan, where, indikator=owner, kedua=kedua, said=said)
                break


_BERJUDUL: Final[Each[str, tuple[TitledCitation, ...]]] = Each()


def of_nomor(laporan: Laporan, _: Figures, reader: Reader) -> Iterator[Temuan]:
    """One act with two numbers of one year, with one number of two years, or in two forms."""
    yield from _misspelt(laporan, reader)
    rows = laporan.rows(Narasi)
    named = _BERJUDUL.of_rows(laporan.ruang, rows, lambda row: titled_acts(row.teks), reader)
    citing = (rows[key] for key, acts in named.items() if acts)
    first: dict[tuple[str, str], tuple[TitledCitation, Narasi]] = {}
    for text in sorted(citing, key=lambda row: (row.tempat, row.id)):
        for act in named[text.id]:
            judul = title_of(act.judul)
            if len(meant(judul)) < LEAST or _PAST.search(act.kalimat) or _CHANGE.match(judul):
                continue
            other, place = first.setdefault((act.bentuk, judul), (act, text))
            turned = first.get((_other_form(act.bentuk), judul))
            if _is_slip(act, other):
                yield _two_of(DUA_NOMOR, laporan, (act, text), (other, place))
                break
            if turned and turned[0].tahun == act.tahun and same_number(turned[0].nomor, act.nomor):
                yield _two_of(DUA_BENTUK, laporan, (act, text), turned)
                break


def _misspelt(laporan: Laporan, reader: Reader) -> Iterator[Temuan]:
    """Two numbers of one form in one year, one of which has a digit more somewhere."""
    rows = laporan.rows(Narasi)
    cited = _BENTUK.of_rows(laporan.ruang, rows, _of_ministries, reader)
    told = [
        (item, rows[key])
        for key, items in cited.items()
        for item in items
        if item.nomor[:1].isalpha() and not _miscoded(item)
    ]
    told.sort(key=lambda pair: (pair[1].tempat, pair[1].id))
    for (item, text), (other, place) in combinations(told, 2):
        same = (item.jenis, item.instansi, item.tahun) == (other.jenis, other.instansi, other.tahun)
        if same and is_misspelt(item.nomor, other.nomor):
            yield _two_of(DUA_NOMOR, laporan, (other, place), (item, text))
            return


def _other_form(bentuk: str) -> str:
    """A Peraturan as a Keputusan and the other way round; that of a ministry see `of_bentuk`."""
    first, _, rest = bentuk.partition(" ")
    turned = {"peraturan": "keputusan", "keputusan": "peraturan"}.get(first, "")
    return "" if rest.startswith("menteri") else f"{turned} {rest}"


def _two_of(
    rule: FindingRule,
    laporan: Laporan,
    one: tuple[TitledCitation | Citation, Narasi],
    two: tuple[TitledCitation | Citation, Narasi],
) -> Temuan:
    (act, text), (other, place) = one, two
    way = "nomor dan tahunnya" if rule is DUA_NOMOR else "bentuknya"
    titled = isinstance(act, TitledCitation)
    pesan = (
        f"Naskah {_place(laporan, text)} mengutip {_called(act)}, sedangkan naskah"
        f" {_place(laporan, place)} mengutip {_called(other)}"
        f"{f' dengan judul yang sama, “{_short(act.judul)}”' if titled else ''}; samakan {way}."
    )
    owner, kedua = laporan.find(Indikator, text.indikator), at(place, "teks")
    said = (act.teks, other.teks)
    return rule.temuan(pesan, at(text, "teks"), indikator=owner, kedua=kedua, said=said)


_CHANGE: Final = pattern(r"(?:\w{1,20} )?(?:perubahan|pencabutan)\b")


def _is_slip(one: TitledCitation, other: TitledCitation) -> bool:
    """Whether number or year alone differ: an act that follows another has both anew."""
    number = same_number(one.nomor, other.nomor)
    return number != (one.tahun == other.tahun)


def _called(act: TitledCitation | Citation) -> str:
    return " ".join(act.teks.split())


def _place(laporan: Laporan, text: Narasi) -> str:
    owner = laporan.find(Indikator, text.indikator)
    return f"{heading_of(text)}{f' {call(owner)}' if owner is not None else ''}"


KELUARGA: Final = RuleFamily(
    "HUKUM",
    "Peraturan yang dikutip",
    rules_of("HUKUM", globals()),
    of_indikator=(of_indikator,),
    of_laporan=(
        OfLaporan(of_naskah, (text_inputs,)),
        OfLaporan(of_bentuk, (Narasi, names)),
        OfLaporan(of_nomor, (Narasi, names)),
    ),
    concerns=(Concern.CONSISTENCY,),
)
