"""What texts say beside claims: offices, years, numbers in words, regulations, leftovers."""
