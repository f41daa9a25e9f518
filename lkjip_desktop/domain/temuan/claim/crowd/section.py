"""How many parts an office has that are called alike: tiga kelompok substansi dan satu sekretariat.

The words of the lexicon for them (seksi, bidang) are counted elsewhere (`count`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lkjip_desktop.domain.model.entity import Subsie
from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.code import CACAH
from lkjip_desktop.domain.temuan.claim.facts import Facts
from lkjip_desktop.domain.temuan.claim.laid.elsewhere import is_elsewhere
from lkjip_desktop.domain.temuan.claim.language.chunk import Parsed
from lkjip_desktop.domain.temuan.claim.language.phrase import word_set
from lkjip_desktop.domain.temuan.claim.wrong import Wrong, needing
from lkjip_desktop.domain.temuan.finding import table_of

_PLACES: Final = frozenset({"tugas_fungsi", "struktur_organisasi"})
_LISTED: Final = pattern(r"[wl][ch]{0,2}(?:q[^q;:().]{1,8}[,g]{1,2}){0,4}$")
"""What a number stands behind: terdiri atas, membawahi, memiliki, or the one before it."""
_BARE: Final = word_set("anggota bagian balai kantor kelompok kepala orang pos tim unit")
"""Nouns that by themselves may count other things."""
_ENDS: Final = frozenset({"", ",", ".", ";", "dan", "di", "pada", "sedangkan", "serta", "yang"})


@needing("wq lq", own=False, figure=True)
def wrong_sections(parsed: Parsed, _own: str, facts: Facts, tempat: str) -> Iterator[Wrong]:
    """Numbers of the parts of the office that there are not so many of."""
    if tempat not in _PLACES or not parsed.is_of(facts.tahun) or is_elsewhere(parsed, facts):
        return
    texts = (*parsed.texts, "", "")
    for place, chunk in enumerate(parsed.chunks):
        said = chunk.number
        if chunk.letter != "q" or said is None or not said.is_count or said.about or said.bound:
            continue
        if parsed.letters[place + 1 : place + 2] == "f" or not _LISTED.search(
            parsed.letters[:place]
        ):
            continue
        at = chunk.last + 1
        for noun in (texts[at : at + 2], texts[at : at + 1]):
            behind = texts[at + len(noun)] if at + len(noun) < len(texts) else ""
            if behind not in _ENDS or not all(noun) or noun[-1] in _ENDS or {*noun} <= _BARE:
                continue
            known = facts.count("bagian", " ".join(noun))
            if known and said.value not in known:
                right, name = str(max(known)), " ".join(noun)
                quote = parsed.sentence.quote(chunk.first, at + len(noun) - 1)
                so = f"laporan ini mempunyai {right} {name}"
                yield Wrong(CACAH, quote, so, right, kedua=table_of(Subsie))
            if known:
                break
