"""Telegram: reading what comes in, by long polling or a webhook, and sending what goes out. Nothing else knows its Bot API."""
