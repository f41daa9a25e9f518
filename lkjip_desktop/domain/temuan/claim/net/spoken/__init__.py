"""Spoken: what is told of an indikator with words that stand side by side, whatever the others are.

The words of a sentence are a row of letters, and each claim a pattern over some of them in a row.
"""
