"""The static API: shapes of what it answers, one resource a file, and the files made of them."""
