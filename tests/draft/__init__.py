"""Tests of drafting a plan from a notice; `notices` holds made-up ones with what they say."""
