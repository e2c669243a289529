"""Who qualifies for what: one rule, evaluated in strong Kleene logic. Pure functions only."""
