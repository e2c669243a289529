"""What has changed between two states of the published tables; knows rows, not what they mean."""
