"""Claims of a figure: how one is told, what it is of, what it is held against, what it is not."""
