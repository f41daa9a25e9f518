"""The worked examples that ship with the program."""
