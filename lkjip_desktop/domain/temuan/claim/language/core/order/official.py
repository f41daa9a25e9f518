"""Orders of words in which officers tell of an act what is mostly told of the one who did it.

"Tercapainya target ditunjukkan oleh 17 indikator" tells what "17 indikator tercapai" does. The
forms are those of `orders`.
"""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern
from lkjip_desktop.domain.temuan.claim.language.core.order.orders import WordOrder

_REST: Final = r"(?:[,xcVwPpgjn]{0,14}|,[gcj].{0,60})"
"""What came of it, or why: it has no figure and no name, or is a clause of its own."""
_SOME: Final = r"h?[qez](?:dq)?b"
_TURNS: Final = {
    "cepat": "lebih cepat", "lambat": "lebih lambat", "membaik": "membaik", "memburuk": "memburuk",
    "naik": "naik", "tetap": "tetap", "turun": "turun",
}  # fmt: skip
"""A change by what it means, as it is told most plainly."""
_OF: Final = "x?p?I{1,2}|p"
_AIMS: Final = frozenset({"batas", "target"})
_REACHED: Final = frozenset({"capaian"})
_DOING: Final = {
    "kegagalan": "gagal", "keberhasilan": "", "ketidakberhasilan": "gagal",
    "ketidakmampuan": "gagal",
}  # fmt: skip

OFFICIAL: Final[tuple[WordOrder, ...]] = (
    # dengan tidak tercapainya target pada tiga dari 17 indikator, ...
    WordOrder(
        pattern(
            rf"(?:(?P<scope>PS),)?(?:P?c?w)?P?c?(?P<state>n?v)p?(?:[cV]{{0,3}}P)?(?P<some>{_SOME})"
            rf"(?P<where>PS)?[cw]{{0,2}}(?P<now>P?t)?{_REST}"
        ),
        "{some} {where} {scope} {state}",
    ),
    # tercapainya target ditunjukkan oleh seluruh indikator, kecuali dua
    WordOrder(
        pattern(rf"(?P<state>v)p?[cV]{{0,3}}P(?P<some>{_SOME}),?(?P<but>x)(?P<rest>.{{1,20}})"),
        "{some} {state}, {but} {rest}",
        words={"but": {"kecuali", "terkecuali"}},
    ),
    # ketercapaian target pada 17 dari 22 indikator
    WordOrder(
        pattern(rf"P?c?(?P<what>p)[cV]{{0,3}}P(?P<some>qdqb)(?P<where>PS)?{_REST}"),
        "{some} {where} mencapai target",
        payloads={"what": _REACHED},
    ),
    # keberhasilan 17 indikator dalam mencapai target
    WordOrder(
        pattern(rf"P?c?(?P<how>x)(?P<some>{_SOME})(?P<where>PS)?P?(?P<state>v){_REST}"),
        "{some} {where} {how} {state}",
        swaps={"how": _DOING},
    ),
    # target bagi seluruh indikator pada sasaran A telah berhasil dicapai
    WordOrder(
        pattern(
            rf"(?P<of>p)c?P(?P<some>{_SOME})(?:[cw]{{0,3}}(?P<scope>[PB]S))?(?P<state>c{{0,2}}n?c?v)"
        ),
        "{some} {scope} {state}",
        payloads={"of": _AIMS},
    ),
    # dari indikator yang menjadi ukuran bagi sasaran A, tidak satu pun yang tercapai
    WordOrder(
        pattern(
            rf"d(?P<what>b)b?[cxVw]{{0,4}}(?P<scope>PS),(?P<some>[qez])c{{0,2}}(?P<state>n?c?v){_REST}"
        ),
        "{some} {what} {scope} {state}",
    ),
    # adanya penurunan realisasi dibandingkan dengan tahun lalu disebabkan ...
    WordOrder(
        pattern(
            rf"P?[wVc]{{0,3}}(?P<no>n?)(?P<turn>a)P?(?P<of>{_OF})(?:P?(?P<year>t))?w?"
            rf"(?P<than>[kd][cPp]{{0,3}}t){_REST}"
        ),
        "{of} {year} {no} {turn} {than}",
        means={"turn": _TURNS},
    ),
    # terjadi kenaikan atas target A dari 220 pada 2023 menjadi 240 pada 2024
    WordOrder(
        pattern(
            rf"[wVc]{{0,3}}(?P<turn>a)P(?P<of>{_OF})(?P<year>t)?(?P<ends>(?:d|c?q)[^a]{{1,20}})"
        ),
        "{of} {year} {turn} {ends}",
        means={"turn": _TURNS},
    ),
    # apabila disandingkan dengan tahun lalu, tampak adanya kenaikan pada A
    WordOrder(
        pattern(
            rf"(?:x(?P<seen>V)P|k)(?P<then>t),[cwV]{{0,3}}(?P<no>n?)(?P<turn>a)P?(?P<of>{_OF}){_REST}"
        ),
        "{of} {no} {turn} dibandingkan {then}",
        means={"turn": _TURNS},
    ),
    # banyaknya indikator yang ditetapkan adalah 14 indikator
    WordOrder(
        pattern(r"(?P<lead>[^qezn:]{0,10})(?P<all>x)(?P<what>[bJ])[cw]{1,4}(?P<many>q)b"),
        "{lead} {many} {what}",
        words={"all": {"banyaknya", "besarnya"}},
    ),
    # melalui perjanjian kinerja telah dicapai kesepakatan atas 12 indikator
    WordOrder(
        pattern(r"P?(?P<who>D)c{0,2}v?x{1,2}P(?:bc)?(?P<rest>qb)"),
        "{who} memuat {rest}",
    ),
    # perjanjian kinerja memuat indikator sebanyak 12 indikator
    WordOrder(
        pattern(r"(?P<lead>[^qezn:]{0,10})(?P<what>[bJ])c{1,4}(?P<many>q)b(?P<rest>[^:]{0,20})"),
        "{lead} {many} {what} {rest}",
    ),
    WordOrder(
        pattern(r"(?P<lead>[^qezn:]{0,10})bc{1,4}(?P<many>q)(?P<what>J)(?P<rest>[^:]{0,20})"),
        "{lead} {many} {what} {rest}",
    ),
    # indikator (19) telah mencapai target
    WordOrder(
        pattern(r"(?P<what>b)\((?P<many>q)\)(?P<rest>[^q:]{1,20})"),
        "{many} {what} {rest}",
    ),
)
