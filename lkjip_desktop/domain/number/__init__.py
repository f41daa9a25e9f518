"""Figures: how they are written by people, held exactly, rounded and shown."""
