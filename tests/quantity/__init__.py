"""Tests of the quantity grammar."""
