"""A sentence without what frames it: an opener, an aside or a clause beside it that tells nothing.

Some looks need to know each word of a sentence. What they know of "UPT ini mempunyai sembilan
penera" is as true of "Pelayanan berjalan dengan tertib dan UPT ini, sebagaimana disajikan pada
tabel di atas, mempunyai sembilan penera".
"""

from __future__ import annotations

import re
from typing import Final

from lkjip_desktop.domain.pattern import pattern, word_set

_W: Final = r"(?:[a-z -]|Perjanjian Kinerja)"
"""A letter of words that name nothing."""
_FROM: Final = (
    r"(?i:berdasarkan|mengacu pada|menurut|merujuk pada|sebagaimana|seperti|sesuai)"
    rf" {_W}{{0,40}}?\b(?:data|dijelaskan|dipaparkan|disajikan|diuraikan|evaluasi|hasil|laporan"
    rf"|pengukuran|penghitungan|perhitungan|rekapitulasi|tabel|tampak|terlihat|uraian)\b{_W}{{0,60}}"
)
_BESIDE: Final = (
    r"(?i:berkat|dalam rangka|dengan (?:berbagai|bantuan|dukungan|segala|upaya)|di tengah"
    r"|kendati(?:pun)?|meski(?:pun)?"
    r"|sehubungan dengan|setelah (?:dievaluasi|dihitung|dilakukan|ditelaah|diukur|diverifikasi)"
    rf"|walau(?:pun)?|yang telah ditetapkan) {_W}{{3,70}}"
)
_HOW: Final = "(?:aman|baik|efektif|efisien|kondusif|lancar|optimal|teratur|tertib)"
_WENT: Final = (
    r"(?:berjalan|berlangsung|dilaksanakan|dilakukan|terlaksana|terselenggara)"
    rf"(?: dengan| secara)? {_HOW}(?: dan {_HOW})?"
)
_SAID: Final = (
    r"(?:dicatat|diinformasikan|dijelaskan|dikemukakan|diketahui|dilaporkan|disampaikan"
    r"|disimpulkan|ditegaskan|laporkan|memperlihatkan|menunjukkan|sampaikan|simpulkan|tampak"
    r"|terlihat)"
)
_SUBJECT: Final = (
    r"(?!(?:ber|di|me)[a-z]{4}|ter(?!dapat)[a-z]{3}"
    r"|(?:belum|masih|naik|sudah|telah|tidak(?! (?:ada|satu)\b)|turun)\b|(?:[\w-]+ )?\w{3,}nya\b)"
)
"""No verb, and nothing that points back: a clause begins with what it is of."""
_THAT: Final = pattern(rf"[A-Z]{_W}{{2,60}}(?:, {_W}{{3,50}})? {_SAID} bahwa ")
_OPENING: Final = pattern(
    r"(?:Akhirnya|Alhamdulillah|Alhasil|Dengan demikian|Faktanya|Hasilnya|Kenyataannya"
    r"|Namun demikian|Nyatanya"
    r"|(?:Seperti|Sebagaimana) (?:biasa(?:nya)?|lazimnya|umumnya)"
    r"|Oleh (?:karena|sebab) itu|Pada intinya|(?:Patut|Perlu|Untuk)"
    r" diketahui|Sebagai (?:catatan|gambaran|informasi)|Secara ringkas|Selanjutnya|Sementara itu"
    r"|Singkatnya), |(?:Adapun|Kemudian|Sedangkan|Sementara)(?: untuk| itu,?)? (?=[a-z])"
)
_LINKED_BEFORE: Final = pattern(rf"(?:{_FROM}|{_BESIDE}), ")
_LINKED: Final = pattern(
    rf", (?:{_FROM}|{_BESIDE}),(?= )| – (?:{_FROM}|{_BESIDE}) –(?= )| \((?:{_FROM}|{_BESIDE})\)"
)
_WENT_BEFORE: Final = pattern(
    rf"[A-Z]{_W}{{3,50}}? {_WENT}(?:,? (?:sedangkan|sementara)(?: itu,?)?|, (?:namun|serta)| dan)"
    rf" {_SUBJECT}"
)
_BEHIND: Final = pattern(
    rf"(?:, (?:{_FROM}|{_BESIDE})"
    rf"|(?:;|, (?:dan|hal|sedangkan|sehingga|sementara|serta|yang)) (?:{_W}{{3,50}}? {_WENT}"
    rf"|{_W}{{0,50}}?(?:men(?:dapat(?:kan)?|jadi) perhatian|(?:patut|perlu|tetap) di[a-z]{{4,20}})"
    rf"{_W}{{0,50}}))\.?$"
)
_ANNOUNCING: Final = pattern(
    rf"(?:(?:Beberapa|Berbagai|Sejumlah) hal|Hal(?:-hal)?){_W}{{0,40}} {_SAID}"
    r"(?: adalah)?(?: (?:sebagai )?(?:berikut(?: ini)?))? ?:"
)
_NARROWING: Final = pattern(
    r"\b(?:andai|apabila|awal|belum|bila|bukan|hanya|jika|kecuali|lama|luar|selain|semula|tanpa"
    r"|tidak|(?:bagi|pada|untuk) (?!bab|bagan|bagian|gambar|grafik|lampiran|laporan|tabel|uraian)"
    r"|bulan|lalu|periode|sebelumnya|semester|tahun|triwulan|di?banding[a-z]*|pertama|ke(?:dua|tiga"
    r"|empat|lima)|kabupaten|kota|nasional|provinsi|pusat|perkiraan|prognosis|proyeksi|rancangan"
    r"|rencana|simulasi|(?:angka|data|hasil) sementara)\b"
)
"""What makes that which frames a sentence tell of what it is: of another time, of a part of it."""
_WORD: Final = pattern(r"[a-z]+")
_LINKS: Final = word_set(
    "bantuan berbagai berdasarkan berkat ditetapkan dukungan kendati kendatipun mengacu menurut"
    " merujuk meski meskipun rangka sebagaimana segala sehubungan seperti sesuai setelah tengah"
    " upaya walau walaupun"
)
_GOING: Final = word_set(
    "berjalan berlangsung dilaksanakan dilakukan patut perhatian perlu terlaksana terselenggara"
    " tetap"
)
_OPENERS: Final = word_set(
    "adapun akhirnya alhamdulillah alhasil biasa biasanya catatan demikian diketahui faktanya"
    " gambaran hasilnya informasi intinya itu kemudian kenyataannya lazimnya nyatanya ringkas"
    " sedangkan selanjutnya sementara singkatnya umumnya"
)
FRAMING: Final = _LINKS | _GOING | _OPENERS | {"bahwa"}
"""Without one of these words nothing frames a sentence so."""


def without_frame(sentence: str) -> str:
    """The sentence without what frames it; itself where nothing does."""
    text, words = sentence.strip(), {*_WORD.findall(sentence.casefold())}
    linked, going = not _LINKS.isdisjoint(words), not _GOING.isdisjoint(words)
    opens, framed = not _OPENERS.isdisjoint(words), "bahwa" in words
    ahead = ((_OPENING, opens), (_THAT, framed), (_LINKED_BEFORE, linked), (_WENT_BEFORE, going))
    for form in [form for form, may_be in ahead if may_be]:
        if match := form.match(text):
            text = text[len(_dropped(match)) :]
    if linked:
        text = _LINKED.sub(lambda match: match[0].removesuffix(_dropped(match)), text)
    if (linked or going) and (match := _BEHIND.search(text)):
        text = text.removesuffix(_dropped(match))
    return text[0].upper() + text[1:] if text and text != sentence.strip() else sentence


def only_announces(lead: str) -> bool:
    """Whether a lead-in tells nothing of the items under it, as hal-hal yang perlu dilaporkan."""
    return _ANNOUNCING.fullmatch(lead.strip()) is not None


def _dropped(match: re.Match[str]) -> str:
    """What is left out: nothing where it narrows what is told."""
    return "" if _NARROWING.search(match[0]) else match[0]
