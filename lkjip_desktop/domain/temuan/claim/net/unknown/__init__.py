"""Figures in plain words that are none of what is known of the one thing they can be of."""
