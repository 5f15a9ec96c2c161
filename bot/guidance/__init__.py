"""Routes, paths and drop-ins for a person: pure functions of knowledge and profile."""
