"""The way out that the sentence of a finding ends with."""

WAYS = frozenset(
    {
        "alokasikan", "bagi", "beri", "bila", "hapus", "ikutkan", "isi", "jadikan", "kesampingkan",
        "ketik", "kosongkan", "kurangi", "kutip", "lampirkan", "lanjutkan", "lengkapi", "pakai",
        "pastikan", "perbaiki", "perbarui", "periksa", "pilih", "pindahkan", "samakan", "sisakan",
        "tambahkan", "tautkan", "tulis", "ubah",
    }
)  # fmt: skip
"""What a sentence asks for, or under what condition."""


def way_out(pesan: str) -> str:
    """The word a sentence asks with behind its last semicolon; "" where it has none."""
    _, semicolon, way = pesan.rpartition("; ")
    return way.split(" ", 1)[0].strip(",.") if semicolon else ""
