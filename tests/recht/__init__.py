"""What each subject of law promises, rule by rule."""
