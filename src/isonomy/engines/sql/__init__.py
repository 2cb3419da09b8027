"""The rulebook as SQL: `write_query` gives one query that decides every record of a person's own table."""

from isonomy.engines.sql.dialects import DIALECTS, Dialect
from isonomy.engines.sql.layout import GRAVEST_FIRST, UNREADABLE
from isonomy.engines.sql.query import SqlQuery, write_query

__all__ = ["DIALECTS", "GRAVEST_FIRST", "UNREADABLE", "Dialect", "SqlQuery", "write_query"]
