"""Blocks of cells to and from the clipboard, and what pasting one means for a sheet."""
