"""Words within a sentence that say nothing of their own: ternyata, di kantor ini.

With each of them a claim is the same as without it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from lkjip_desktop.domain.temuan.claim.language.phrase import (
    Phrases,
    by_first_words,
    longest,
    spelled,
)
from lkjip_desktop.domain.temuan.claim.language.when import AGO

_FAMILIES: Final = {
    "sampai": "sampai, sampai dengan, hingga",
    "masa": "periode ini, periode pelaporan, periode laporan, masa pelaporan, periode berjalan,"
    " kurun pelaporan, kurun waktu pelaporan",
    "kantor": "kantor ini, satuan kerja ini, instansi ini, kantor kami, instansi kami,"
    " kantor kita, instansi kita, satker ini, satker kami, satker kita, balai ini, balai kami,"
    " balai kita, dinas ini, dinas kami, dinas kita, satuan kerja kami, satuan kerja kita,"
    " lingkungan kantor, lingkungan satuan kerja",
    "boleh": "boleh, dapat, bisa, layak, patut",
    "sebut": "dibilang, disebut, dikatakan",
    "semua": "seluruh, semua",
    "tabel": "tabel, tabel di atas, tabel berikut, tabel tersebut, tabel ini, tabel itu",
    "masuk": "termasuk, merupakan, tergolong, adalah, menjadi, masuk",
}
_TABLE: Final = """
ternyata, memang, rupanya, nyatanya, sejatinya, sebetulnya, sesungguhnya, sebenarnya, tentunya,
jelas, jelas jelas, akhirnya, kiranya, agaknya, lagi lagi, kembali, terbukti, faktanya, lantas,
masih saja, tentu saja, tentu, pun, juga, patut disyukuri, syukurlah, sayangnya, alhamdulillah,
kini,
pada kenyataannya, dalam kenyataannya, pada faktanya, pada dasarnya, pada prinsipnya, pada intinya,
pada hakikatnya, dalam praktiknya, pada praktiknya, pada akhirnya,
secara keseluruhan, secara nyata, secara resmi, secara riil, secara faktual, secara kasat mata,
sejauh ini, sampai saat ini, hingga saat ini, sampai kini, hingga kini, saat ini,
menurut catatan, menurut catatan kami, menurut data kami, menurut data yang ada, berdasarkan data,
berdasarkan data yang ada, berdasarkan catatan, berdasarkan pengukuran,
berdasarkan hasil pengukuran,
di <kantor>, pada <kantor>, di lingkungan <kantor>, dalam laporan ini, pada kesempatan ini,
dengan baik, dengan sangat baik, dengan gemilang, dengan mulus, dengan susah payah, dengan sukses,
sesuai harapan, seperti yang diharapkan, di luar dugaan, tanpa hambatan, tanpa kendala,
tanpa terkecuali, tanpa kecuali, untuk pertama kalinya, pada gilirannya, terus, perlahan,
perlahan lahan, <boleh> <sebut>, seperti yang kita ketahui, seperti kita ketahui,
seperti diketahui, sebagaimana diketahui, sebagaimana kita ketahui, menurut hitungan kami,
menurut perhitungan kami, menurut pengamatan kami, dalam pengukuran akhir, pada pengukuran akhir,

dalam <tabel>, pada <tabel>, dalam rupiah, dalam nilai rupiah, secara nominal
"""
"""Words that say nothing, wherever in a sentence they stand."""
_IN_YEAR_TABLE: Final = """
selama <masa>, sepanjang <masa>, pada <masa>, dalam <masa>, selama satu tahun, selama setahun ini,
pada akhir periode, di akhir periode, pada akhir <masa>, sampai akhir periode, hingga akhir periode,
pada akhir tahun, di akhir tahun, pada tutup tahun, pada akhir tahun anggaran, di penghujung tahun,
pada penghujung tahun, pada akhir tahun pelaporan, pada tahun pelaporan, pada tahun ini,
pada tahun berjalan, hingga tutup buku, sampai tutup buku, sampai akhir tahun, hingga akhir tahun,
sampai dengan akhir tahun, <sampai> berakhirnya tahun, <sampai> berakhirnya tahun anggaran,
<sampai> akhir tahun anggaran, selama tahun anggaran
"""
"""The same where no other time is told."""
_OF_ALL_TABLE: Final = """
dari <semua> indikator, dari <semua> indikator yang ada, dari <semua> indikator kantor,
di antara <semua> indikator, antara <semua> indikator, dari <semua> kegiatan,
di antara <semua> kegiatan, dari <semua> indikator kinerja, di antara <semua> indikator kinerja,
dari <semua> indikator yang diukur
"""
"""The same behind what is the most or the least of them."""
_TOGETHER_TABLE: Final = """
seluruhnya, semuanya, kesemuanya, masing masing, keduanya, ketiganya, keempatnya, sama sama,
dua duanya, tiga tiganya
"""
"""The same behind the last of some names, before what is told of them."""


_ONE_OF_TABLE: Final = """
<masuk> indikator yang, <masuk> salah satu indikator yang, <masuk> kelompok indikator yang,
<masuk> kegiatan yang, <masuk> salah satu kegiatan yang, <masuk> di antara indikator yang,
<masuk> deretan indikator yang, salah satu indikator yang
"""
"""The same between a name and the state it is in."""


_REACHED_TABLE: Final = """
yang dicapai, yang diraih, yang terkumpul, yang diperoleh, yang tercatat, yang dihasilkan,
yang dibukukan, yang berhasil dicapai, yang berhasil diraih, yang berhasil dihimpun,
yang berhasil dibukukan, yang berhasil diperoleh, yang dapat dicapai, yang dapat dihimpun
"""
"""The same between what has a figure and what is told of that."""


_PROMISED_TABLE: Final = """
dalam perjanjian kinerja, pada perjanjian kinerja, dalam dokumen perjanjian kinerja,
yang tertuang dalam perjanjian kinerja, yang tercantum dalam perjanjian kinerja,
yang ditetapkan dalam perjanjian kinerja, yang diperjanjikan dalam perjanjian kinerja
"""
"""The same behind a target."""


def _fillers(table: str) -> Phrases[str]:
    listed = " ".join(table.split()).split(",")
    return by_first_words((said, "") for one in listed for said in spelled(one, _FAMILIES))


_ANYWHERE: Final = _fillers(_TABLE)
_IN_YEAR: Final = _fillers(_IN_YEAR_TABLE)
_SAID: Final = "vnMaVc"
_BETWEEN: Final = (
    (_fillers(_OF_ALL_TABLE), "m", ""),
    (_fillers(_TOGETHER_TABLE), "IKS", _SAID),
    (_fillers(_ONE_OF_TABLE), "IK", "vna"),
    (_fillers(_REACHED_TABLE), "Ip", _SAID),
)
"""Those with the letters that one must stand behind, and before, if any."""
_PROMISED: Final = _fillers(_PROMISED_TABLE)
BEGINS: Final = frozenset().union(
    *(x.lengths for x in (_ANYWHERE, _IN_YEAR, _PROMISED, *(x for x, _, _ in _BETWEEN)))
)
"""The words that all of them begin with."""
_AGAIN: Final = ("kembali",)
_PASSIVE: Final = "di"
"""What is done again is done of fewer: 33 orang kembali dirawat."""


def filler_at(texts: Sequence[str], letters: Sequence[str], place: int, *, one_time: bool) -> int:
    """How many words from this place on say nothing; `letters` has one for each word."""
    found = longest(_ANYWHERE, texts, place)
    behind = "".join(texts[place + 1 : place + 2])
    if found is not None and found[0] == _AGAIN and behind.startswith(_PASSIVE):
        return 0
    if found is None and one_time:
        found = longest(_IN_YEAR, texts, place)
        over = found is not None and texts[place + len(found[0]) :][:1]
        found = None if over and over[0] in AGO else found  # pada masa pelaporan sebelumnya
    before = letters[place - 1] if place else ""
    for phrases, after, ahead in _BETWEEN if before else ():
        if found is None and before in after:
            found = longest(phrases, texts, place)
            past = letters[place + len(found[0]) :] if found is not None else ()
            following = next((x for x in past if x != "c" or "c" in ahead), "")
            found = found if not ahead or (following and following in ahead) else None
    if found is None and before and before in "IpqNv" and "target" in texts[:place]:
        found = longest(_PROMISED, texts, place)
    return len(found[0]) if found is not None else 0
