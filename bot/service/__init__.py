"""Taking turns and delivering what they lead to."""
