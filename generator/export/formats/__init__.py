"""Every format a table or a document is published in; one format per file."""
