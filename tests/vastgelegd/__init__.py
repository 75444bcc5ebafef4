"""What the rules said when someone last looked, written out from them; not a second reading."""
