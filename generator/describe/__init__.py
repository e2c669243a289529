"""What a thing says in words, decided once for all who show it."""
