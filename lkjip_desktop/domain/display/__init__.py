"""Figures as they are shown: decimals, formulas with their numbers, figures within texts."""
