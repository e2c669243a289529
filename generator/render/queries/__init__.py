"""A first query on a table, to copy, in the tools that people read tables with."""
