"""Reports come out the same in every form: nothing is lost, and nothing in them is taken for markup."""

import json

import pytest

from isonomy.reports import FORMATS, Report, Section, Table, written

REPORT = Report(
    title="Rules & <limits>",
    says=("A sentence about <b>.",),
    sections=(
        Section(
            "Part *one*",
            ("It begins.",),
            ("a point", "another | point"),
            Table(("hub", "limit"), (("Hong Kong", "at least 98%\nor | more"), ("Korea", "<script>alert(1)</script>"))),
        ),
        Section("Empty", table=Table(("a",), ())),
    ),
    notes=("no advice",),
    record={"title": "Rules", "limit": "98%"},
)


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_holds_the_words(form: str) -> None:
    text = written(REPORT, form)
    words = ["98%"] if form == "json" else ["98%", "Hong Kong", "another", "no advice", "It begins."]
    assert all(word in text for word in words)


def test_a_page_is_self_contained_and_escapes_what_it_shows() -> None:
    page = written(REPORT, "html")
    assert "<script>" not in page and "&lt;script&gt;" in page
    assert "Rules &amp; &lt;limits&gt;" in page
    assert "http" not in page and "src=" not in page
    assert page.startswith("<!doctype html>") and page.rstrip().endswith("</html>")


def test_markdown_keeps_cells_apart() -> None:
    rows = [line for line in written(REPORT, "markdown").splitlines() if line.startswith("|")]
    assert rows[2] == "| Hong Kong | at least 98%<br>or \\| more |"
    assert all(row.replace("\\|", "").count("|") == 3 for row in rows)
    assert "&lt;script>" in rows[3]


def test_json_is_the_record() -> None:
    assert json.loads(written(REPORT, "json")) == {"title": "Rules", "limit": "98%"}


def test_a_table_fits_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    wide = Table(("one", "two"), (("word " * 60, "word " * 40),))
    text = written(Report("T", sections=(Section("", table=wide),)), "text")
    assert max(map(len, text.splitlines())) <= 80
    assert text.count("word") == 100


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match="a row of 1"):
        Table(("a", "b"), (("only one",),))
