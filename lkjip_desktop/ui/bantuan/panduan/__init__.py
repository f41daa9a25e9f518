"""The guide of the office: its window, its pages, and which of them F1 opens where."""
