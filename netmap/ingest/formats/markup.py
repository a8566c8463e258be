"""XML read as a stream of elements with their lines: no document type, no entities, no external files."""

from __future__ import annotations

import io
import xml.sax.handler
import xml.sax.xmlreader
from collections.abc import Mapping
from typing import Any
from xml.sax import SAXException, SAXParseException

from defusedxml import DefusedXmlException
from defusedxml.expatreader import create_parser

from netmap.ingest.formats.network import Network
from netmap.ingest.formats.problem import Problem

__all__ = ["Element", "XmlReader", "local_name", "parse", "root_name"]

_DEEPEST = 200


class Element:
    """An element that is open: its name without prefix, attributes, line and text."""

    def __init__(self, name: str, attributes: Mapping[str, str], line: int) -> None:
        self.name = name
        self.attributes = attributes
        self.line = line
        self._pieces: list[str] = []

    @property
    def text(self) -> str:
        """Give the text that stands directly in the element."""
        return "".join(self._pieces)

    def say(self, piece: str) -> None:
        """Take in a piece of its text: long ones come in very many."""
        self._pieces.append(piece)

    def get(self, name: str) -> str:
        """Give an attribute, empty if it is not there."""
        return self.attributes.get(name, "")


def local_name(name: str) -> str:
    """Give a name without its prefix."""
    return name.rsplit(":", 1)[-1]


class XmlReader(xml.sax.handler.ContentHandler):
    """Follows the elements of a file; a reader of a format fills ``network`` from ``opened`` and ``closed``."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network
        self.path: list[Element] = []
        self._locator: Any = None

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802 - as SAX calls it
        """Keep who knows the line."""
        self._locator = locator

    def startElement(self, name: str, attributes: Any) -> None:  # noqa: N802 - as SAX calls it
        """Open an element."""
        if len(self.path) >= _DEEPEST:
            raise Problem("file-network-too-deep", most=_DEEPEST)
        told = {local_name(key): attributes[key] for key in attributes.getNames()}
        element = Element(local_name(name), told, self._locator.getLineNumber())
        self.path.append(element)
        self.opened(element)

    def characters(self, content: str) -> None:
        """Gather text."""
        if self.path:
            self.path[-1].say(content)

    def endElement(self, name: str) -> None:  # noqa: N802, ARG002 - as SAX calls it
        """Close an element."""
        self.closed(self.path[-1])
        self.path.pop()

    def opened(self, element: Element) -> None:
        """Meet an element that opens."""

    def closed(self, element: Element) -> None:
        """Meet an element that closes, with its text."""

    def inside(self, name: str) -> Element | None:
        """Give the innermost open element of a name that holds the current one."""
        return next((e for e in reversed(self.path[:-1]) if e.name == name), None)


def parse(data: bytes, reader: XmlReader) -> None:
    """Let a reader follow the file.

    Raises
    ------
    Problem
        The XML is broken, or declares a document type or entities.
    """
    parser = create_parser(forbid_dtd=True)
    parser.setContentHandler(reader)
    try:
        parser.parse(io.BytesIO(data))
    except DefusedXmlException as error:
        raise Problem("file-network-entities") from error
    except SAXParseException as error:
        line = error.getLineNumber()
        raise Problem(
            "file-network-broken", line=line, format=reader.network.format_name
        ) from error
    except (SAXException, LookupError, ValueError) as error:
        raise Problem("file-network-broken", line=1, format=reader.network.format_name) from error


class _Root(xml.sax.handler.ContentHandler):
    class Found(Exception):  # noqa: N818 - it stops the parser, nothing went wrong
        """The first element opened."""

    def startElement(self, name: str, attributes: Any) -> None:  # noqa: N802, ARG002 - as SAX calls it
        raise self.Found(local_name(name))


def root_name(data: bytes) -> str:
    """Give the name of a file's first element; empty if it is no XML that netmap opens."""
    parser = create_parser(forbid_dtd=True)
    parser.setContentHandler(_Root())
    try:
        parser.parse(io.BytesIO(data))
    except _Root.Found as found:
        return str(found).casefold()
    except DefusedXmlException as error:
        raise Problem("file-network-entities") from error
    except (SAXException, LookupError, ValueError):
        return ""
    return ""
