"""Passing a person to a human: to whom, by when, and what they read."""
