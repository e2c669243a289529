"""What the finder and `qualify` are given and say."""
