"""True data sets of the corpora."""
