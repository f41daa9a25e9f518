"""What the tables of an indikator count and was not done: yang belum, terlambat, rusak."""
