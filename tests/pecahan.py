"""Exact fractions for property tests."""

from fractions import Fraction

from hypothesis import strategies as st


def pecahan(
    least: int | None = None, most: int | None = None, penyebut: int = 10**6
) -> st.SearchStrategy[Fraction]:
    """Fractions from `least` to `most`, both among them, with denominators up to `penyebut`.

    Those of hypothesis make a strategy anew for each fraction and take four times as long.
    """

    def made(parts: tuple[int, int, int]) -> Fraction:
        whole, above, below = parts
        value = whole + Fraction(above % below, below)
        return value if most is None else min(value, Fraction(most))

    return st.tuples(
        st.integers(least, most), st.integers(0, penyebut - 1), st.integers(1, penyebut)
    ).map(made)
