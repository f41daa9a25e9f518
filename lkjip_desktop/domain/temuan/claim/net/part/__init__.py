"""Parts of a whole and how many there are of all: pairs, shares, sums and tallies."""
