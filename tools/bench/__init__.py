"""How long builds take, how much memory they need, and how both grow with the site."""
