"""What pages say of themselves to programs, in the words of schema.org."""
