"""How many indikator of all: that met, rose or fell, all but some, the first few, their mean."""
