"""Minsheng: from YAML to a bilingual site and open data."""
