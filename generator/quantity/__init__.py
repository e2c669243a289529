"""Figures as documents print them: read (parse), print again (render), say in English (english)."""
