"""Contests: what stands side by side in a table, so that one of it is the most, or all are so.

What is told is bound by the words a table knows: where a clause has any other, it is not judged.
"""
