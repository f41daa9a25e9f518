"""The switch of the whole window: the year, or the quarter that is worked on."""
