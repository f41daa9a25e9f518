"""The tab of planning: a side list of its parts, and the editors of one or two of them."""
