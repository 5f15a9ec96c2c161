"""The conversation: pure functions of knowledge, conversation, turn and now."""
