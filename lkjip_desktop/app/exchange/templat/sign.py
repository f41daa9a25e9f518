"""What a template says of itself, on its hidden sheet and in the hidden first column."""

from typing import Final

FORMAT: Final = "templat-2"
"""The layout that is written."""
READ: Final = ("templat-1", FORMAT)
"""Those that are read: the first has a line of the hidden sheet for every cell."""
TOGETHER: Final = 2_000
"""Letters of contents that stand together; with all that escapes them Excel still takes them."""
GUIDE: Final = "Petunjuk"
"""Name of the sheet that says how to fill it in; nothing is read from it."""
HIDDEN: Final = "_lkjip"
"""Name of the sheet that says whose template it is, and what every cell held."""
TABLE, HEAD, ROW, END = "T|", "H", "R|", "E"
"""What the first column says of a row: where a table begins, its heading, a row, its end."""
