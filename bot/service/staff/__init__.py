"""What staff can do, apart from how a transport shows it. Every look at a person's data is written to the lead's log."""
