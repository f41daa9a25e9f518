"""Consolidation: what parts bring, what a person must decide, what is written, and taking it back.

stretch     a part's history, where to start from, the pieces of it a run takes
bid         what such a piece wants changed, cell by cell, of what is the section's
round       all bids against one state of the induk: field, existence of rows, single cells
decision    what comes out of it as plain values: proposals, conflicts, choices, losers
plan        a whole run: `bring` once, `merge` as often as a decision changes
writes      a decided plan as one revision a part, with its record
unmerge     undoing one part at any later time
"""
