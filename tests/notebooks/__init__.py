"""The golden notebooks: the outputs of the pages that compute."""
