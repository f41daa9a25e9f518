"""Parts of a whole: pairs, shares, multiples, what is left, and the rows of a table in order."""
