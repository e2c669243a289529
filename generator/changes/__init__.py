"""What has changed between two states of the data.

Of the published tables it knows rows, not what they mean; `residents.py` alone knows benefits.
"""
