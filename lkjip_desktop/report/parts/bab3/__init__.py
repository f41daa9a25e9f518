"""Bab III, accountability of performance: its chapter and what is said of one indikator."""
