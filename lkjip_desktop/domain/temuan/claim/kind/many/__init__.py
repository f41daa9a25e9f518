"""Claims of how many there are: indikator in a state or beyond a figure, others, rows of tables."""
