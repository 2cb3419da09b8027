"""Reads columns of numbers as whole numbers of a decimal unit, exactly; says which cells are no such numbers."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from isonomy.tables.encoding import LARGEST
from isonomy.tables.texts import nowhere

_TEXT = r"^([+-]?)(\d{1,16}|\d{1,3}(?:,\d{3}){1,5})(?:\.(\d*))?$"


@dataclass(frozen=True)
class Numbers:
    """Whole numbers (empty where a cell is empty or bad), and where a cell is no number that can be held."""

    values: pl.Series
    bad: pl.Series


def whole_numbers(cells: pl.Series, digits: int, *, rounded: bool = False) -> Numbers:
    """Return each number times ten to the power of `digits`.

    A cell is bad where this is no whole number (unless it is `rounded`, half away from zero) or does not fit. Floating
    point is read as the shortest decimal number that it stands for.
    """
    kind = cells.dtype
    plain = _small_integers(cells, digits) if kind.is_integer() else None
    if plain is not None:
        return plain
    frame = pl.DataFrame({"x": cells})
    if kind.is_integer():
        value = pl.col("x").cast(pl.Int128) * 10**digits
        exact = pl.lit(True)
    elif isinstance(kind, pl.Decimal):
        value, exact = _of_decimals(kind.scale, digits, rounded)
    elif kind.is_float():
        value, exact = _of_floats(digits, rounded)
    elif kind == pl.Null:
        value, exact = pl.lit(None, pl.Int128), pl.lit(True)
    elif kind in (pl.String, pl.Categorical, pl.Enum):
        value, exact = _of_text(digits, rounded)
    else:
        value, exact = pl.lit(None, pl.Int128), pl.lit(False)
    given = pl.col("x").is_not_null()
    if kind in (pl.String, pl.Categorical, pl.Enum):
        given = given & (pl.col("x").cast(pl.String).str.strip_chars() != "")
    ok = (exact & (value <= LARGEST) & (value >= -LARGEST)).fill_null(False)
    found = frame.select(
        value=pl.when(given & ok).then(value).cast(pl.Int64), bad=(given & ~ok).fill_null(False), row=pl.int_range(pl.len())
    )  # fmt: skip
    return Numbers(found["value"], found["bad"])


def _small_integers(cells: pl.Series, digits: int) -> Numbers | None:
    """Return integers of which each surely fits, which is nearly every column of integers."""
    most = LARGEST // 10**digits
    least, greatest = cells.min(), cells.max()
    if isinstance(least, int) and isinstance(greatest, int) and (least < -most or greatest > most):
        return None
    return Numbers((cells.cast(pl.Int64) * 10**digits).alias("value"), nowhere(len(cells)))


def _of_floats(digits: int, rounded: bool) -> tuple[pl.Expr, pl.Expr]:
    """The float next to k / 10**digits is the cell itself just where the cell stands for k; k may be off by one at first."""
    cell, scale = pl.col("x").cast(pl.Float64), float(10**digits)
    nearest = (cell * scale).round(0, mode="half_away_from_zero")
    fits = cell.is_finite() & (nearest.abs() <= LARGEST + 1)
    stands_for = [(nearest + step, (nearest + step) / scale == cell) for step in (0, -1, 1)]
    found = pl.coalesce(pl.when(same).then(number) for number, same in stands_for)
    value = pl.when(fits).then(pl.coalesce(found, nearest) if rounded else found).cast(pl.Int128, strict=False)
    return value, fits & value.is_not_null()


def _of_decimals(scale: int, digits: int, rounded: bool) -> tuple[pl.Expr, pl.Expr]:
    physical = pl.col("x").to_physical().cast(pl.Int128)
    if scale <= digits:
        return physical * 10 ** (digits - scale), pl.lit(True)
    step = 10 ** (scale - digits)
    down = pl.when(physical < 0).then(-1).otherwise(1).cast(pl.Int128)
    size = physical * down
    value = down * ((size + (step // 2 if rounded else 0)) // step)
    return value, pl.lit(rounded) | (size % step == 0)


def _of_text(digits: int, rounded: bool) -> tuple[pl.Expr, pl.Expr]:
    groups = pl.col("x").cast(pl.String).str.strip_chars().str.extract_groups(_TEXT)
    sign, whole, part = (groups.struct.field(n) for n in ("1", "2", "3"))
    fraction = part.fill_null("").str.strip_chars_end("0")
    kept = fraction.str.slice(0, digits).str.pad_end(digits, "0")
    size = whole.str.replace_all(",", "", literal=True).cast(pl.Int128, strict=False) * 10**digits
    if digits:
        size = size + kept.cast(pl.Int128, strict=False)
    longer = fraction.str.len_bytes() > digits
    up = fraction.str.slice(digits, 1).cast(pl.Int128, strict=False).fill_null(0) >= 5
    size = size + (up.cast(pl.Int128) if rounded else 0)
    value = pl.when(sign == "-").then(size * -1).otherwise(size)
    return value, pl.lit(rounded) | ~longer
