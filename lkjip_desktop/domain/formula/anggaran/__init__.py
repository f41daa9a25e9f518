"""The budget: its lines, what belongs to an indikator, belanja by jenis, and pagu as of a day."""
