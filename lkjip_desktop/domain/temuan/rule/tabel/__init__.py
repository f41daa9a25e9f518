"""Rules on tables: their rows, columns and totals, free ones and those of an indikator."""
