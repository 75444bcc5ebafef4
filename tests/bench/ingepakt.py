"""Serve a site as a web host does: gzipped, and kept by the browser."""

import gzip
from io import BytesIO
from pathlib import Path

from tests.conftest import Stil

TEKST = (".html", ".css", ".js", ".svg", ".txt", ".xml", ".json", ".csv")


class Ingepakt(Stil):
    """Answer with gzip where the file is text."""

    def send_head(self) -> BytesIO | None:
        """Send the headers, and give the body."""
        pad = Path(self.translate_path(self.path))
        if pad.suffix not in TEKST or not pad.is_file():
            return super().send_head()
        inhoud = gzip.compress(pad.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(pad)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(inhoud)))
        self.send_header("Cache-Control", "max-age=600")
        self.end_headers()
        return BytesIO(inhoud)
