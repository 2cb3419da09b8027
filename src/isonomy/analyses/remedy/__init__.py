"""The smallest change of choices that makes a case compliant (extra `proof`)."""
