"""Tests of what stands around the code: commands, locks and the files themselves."""
