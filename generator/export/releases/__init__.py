"""Releases of the data: what was published before stays to be had, under its date.

A release is kept as one archive, `data/releases/DATE.zip`, with the tables as CSV, their Data
Package and checksums. All else that is published of releases is worked out from the archives: the
list of versions, what changed from each to the next, the feeds. So there is nothing beside them
that could contradict them; JSON, SQLite and the like can be made of them at any time; and at some
150 KB each, a hundred of them fit into the repository.
"""
