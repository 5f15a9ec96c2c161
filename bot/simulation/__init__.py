"""What stands in for the outside world when the whole system is tried: a fake Telegram."""
