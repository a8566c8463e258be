"""What a Neo4j server or its driver refuses, in words: the cause, and what to do."""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from neo4j import exceptions as refused

from netmap.errors import GraphServerError, StoreError

__all__ = ["in_words"]

_SAID: Mapping[str, str] = {
    "Neo.ClientError.Security.Unauthorized": "neo4j-password",
    "Neo.ClientError.Security.AuthenticationRateLimit": "neo4j-locked-out",
    "Neo.ClientError.Security.CredentialsExpired": "neo4j-password-expired",
    "Neo.ClientError.Database.DatabaseNotFound": "neo4j-no-database",
    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase": "neo4j-read-only",
    "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase": "neo4j-read-only",
    "Neo.TransientError.General.DatabaseUnavailable": "neo4j-database-down",
}
_SECURITY, _STATEMENT = "Neo.ClientError.Security.", "Neo.ClientError.Statement."

_BROKEN_OFF = (BrokenPipeError, ConnectionAbortedError, ConnectionResetError)


@contextmanager
def in_words(about: Mapping[str, str]) -> Iterator[None]:
    """Say what the driver or the server refused.

    Parameters
    ----------
    about
        Whom it is about: ``url``, ``user``, ``database``.

    Raises
    ------
    GraphServerError
        Nobody can work with this server now.
    StoreError
        The server did not understand a query; another server would not either.
    """
    try:
        yield
    except refused.Neo4jError as error:
        raise _of_server(error, about) from error
    except (refused.DriverError, ValueError, OSError) as error:
        raise GraphServerError(_cause(error), **about, reason=str(error)) from error


def _of_server(error: refused.Neo4jError, about: Mapping[str, str]) -> StoreError:
    code, reason = error.code or "", error.message or str(error)
    if code in _SAID:
        return GraphServerError(_SAID[code], **about)
    if code.startswith(_SECURITY):
        return GraphServerError("neo4j-no-right", **about)
    if code.startswith(_STATEMENT):
        return StoreError("graph-failed", query="", reason=reason)
    return GraphServerError("neo4j-refused", **about, reason=reason)


def _cause(error: Exception) -> str:
    """Tell what stood in the way of a connection; an error in the driver's middle may wrap several."""
    behind = list(_behind(error))
    if any(isinstance(one, ssl.SSLCertVerificationError) for one in behind):
        return "neo4j-certificate"
    if any(isinstance(one, ssl.SSLError) for one in behind):
        return "neo4j-not-encrypted"
    if any(_hung_up(one) for one in behind):
        return "neo4j-hung-up"
    away = (
        refused.ServiceUnavailable,
        refused.SessionExpired,
        refused.ConnectionAcquisitionTimeoutError,  # connected, and silent since
    )
    return "neo4j-down" if isinstance(error, away) else "neo4j-no-answer"


def _hung_up(error: BaseException) -> bool:
    """Tell a server that listens and hangs up at the first bytes: the driver has only words for it."""
    said = str(error)
    return "handshake" in said and (
        "incomplete" in said or isinstance(error.__cause__, _BROKEN_OFF)
    )


def _behind(error: BaseException | None) -> Iterator[BaseException]:
    if error is None:
        return
    yield error
    several = getattr(
        error, "exceptions", ()
    )  # of a group, or of the driver's own on older Pythons
    for one in several:
        yield from _behind(one)
    yield from _behind(error.__cause__ or error.__context__)
