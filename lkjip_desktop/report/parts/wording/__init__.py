"""How figures, formulas and standings are said in sentences and under tables."""
