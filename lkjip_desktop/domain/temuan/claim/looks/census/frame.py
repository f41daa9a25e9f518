"""The forms in which it is told how many of a group are something, who alone is, and who is not.

Ñ stands for what members are called, Π for what they are told to be and Ω for names of some.
"""

from __future__ import annotations

from typing import Final

from lkjip_desktop.domain.pattern import pattern

_AS: Final = (
    r"(?:(?:sebanyak|sejumlah|sebesar|hanya|cuma|baru|tinggal|masih|tersisa|terdapat|ada|tercatat"
    r"|seluruhnya|sudah|telah|dijumpai|memiliki) ){0,4}"
)
_N: Final = rf"{_AS}(?P<n>[#%])"
_OF: Final = r"dari (?:total |seluruh |keseluruhan |semua |sebanyak ){0,2}(?P<of>#) Ñ"
_MAY: Final = r"(?: (?:Ñ|buah|unit))?"
_ALL: Final = r"(?P<all>semua|seluruh|setiap|tiap|segenap|keseluruhan|¶)(?: dari)?(?P<of>)"
_NONE: Final = (
    r"(?P<none>(?:tidak|tak|belum) (?:ada|terdapat|dijumpai|(?:ada )?satu ?pun)(?: dari)?|tiada)"
)
_REST: Final = (
    r"(?P<more>(?: ,)?(?: dan| sedangkan| sementara| adapun)?"
    r" (?:sisanya|selebihnya|(?:sebanyak )?(?P<m>#)(?: Ñ)?(?: lainnya| sisanya| lagi| lain)?)"
    r"(?: yang)?(?: Π)?)?"
)
_IS: Final = (
    r"(?:adalah|ialah|yaitu|yakni|merupakan|sebanyak|berjumlah|sejumlah|ada|mencapai|hanya"
    r"|tercatat|sebesar)"
)
_SHARE: Final = r"(?:atau |\( )(?:sebesar |setara )?(?P<share>%)(?: \))?"
_THAN: Final = r"(?:(?P<than>lebih dari|kurang dari|di atas|di bawah|tidak sampai) )?"
_WITH: Final = r"(?: yang| dengan)?"
_BUT: Final = r"(?:kecuali|selain|terkecuali)"
_HAD: Final = (
    r"(?:diraih|dicatat|dimiliki|ditunjukkan|dibukukan|dicapai|diperoleh|terdapat|terjadi|dialami|ada)"
    r"(?: oleh| pada| di)?"
)
FORMS: Final = tuple(
    pattern(form)
    for form in (
        # dari lima kegiatan, tiga menyerap lebih dari 98 persen dan sisanya di bawah itu
        rf"{_OF} ,? ?{_N}{_MAY}(?: di antaranya)?{_WITH} Π{_REST}",
        rf"{_OF} ,? ?(?P<all>semuanya|seluruhnya|ke[a-z]{{2,8}}nya) Π",
        # tiga dari lima kegiatan menyerap
        rf"{_N}{_MAY} (?:dari|di antara) (?:total |seluruh |semua )?(?P<of>#) Ñ{_WITH} Π{_REST}",
        # terdapat lima kegiatan, tiga di antaranya menyerap
        rf"{_AS}(?P<of>#) Ñ ,? ?(?:dan )?{_N}{_MAY} di antaranya{_WITH} Π",
        # tiga kegiatan atau 60 persen menyerap
        rf"{_N} Ñ {_SHARE}(?: dari (?:seluruh |total |semua )?Ñ)?{_WITH} Π",
        rf"{_THAN}{_N} Ñ{_WITH} Π{_REST}",
        # kegiatan yang menyerap lebih dari 98 persen sebanyak tiga
        rf"(?:(?:jumlah|banyaknya) )?Ñ(?: yang| dengan) Π(?: {_IS}){{0,2}} (?P<n>[#%]){_MAY}",
        rf"Π {_HAD} {_N} Ñ",
        # semua kegiatan menyerap, kecuali A
        rf"{_ALL} Ñ{_WITH} Π ,? ?{_BUT} (?P<but>Ω)",
        rf"{_ALL} Ñ ,? ?{_BUT} (?P<but>Ω) ,? ?Π",
        rf"{_BUT} (?P<but>Ω) , {_ALL} Ñ Π",
        rf"(?P<deny>(?:tidak|belum|tak) )?{_ALL} Ñ{_WITH}(?: seluruhnya)? Π",
        r"(?:(?P<of>#) )?Ñ (?P<all>seluruhnya|semuanya) Π",
        rf"{_NONE} (?:(?P<of>#) )?Ñ{_WITH} Π",
        r"(?P<all>(?:tidak|tak) (?:ada|terdapat|ada satu pun)) Ñ yang (?:tidak|belum) Π(?P<of>)",
        rf"(?P<most>sebagian besar|mayoritas|kebanyakan) Ñ{_WITH} Π",
        # hanya A yang menyerap
        r"(?:hanya|cuma) (?P<who>Ω)(?: saja)? yang Π",
        r"(?P<who>Ω)(?: adalah| ialah| merupakan| menjadi)? satu satunya(?: Ñ)?(?: yang| dengan) Π",
        r"satu satunya Ñ(?: yang| dengan) Π (?:adalah|ialah|yaitu|yakni|hanya) (?P<who>Ω)",
        r"Ñ(?: yang| dengan) Π hanya (?P<who>Ω)",
    )
)
