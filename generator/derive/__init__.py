"""Joins the checked data into records that stand on their own."""
