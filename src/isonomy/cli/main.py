"""The `isonomy` command. Each subcommand is loaded only when it is asked for, so that help is quick."""

from __future__ import annotations

import gc
import importlib
import sys

import click

_COMMANDS = {
    "decide": ("isonomy.cli.decide", "Decide a case: verdict, deciding rules, conditions, what is missing."),
    "ask": ("isonomy.cli.ask", "Answer questions until the verdict is settled; save the case."),
    "plan": ("isonomy.cli.plan", "Plan a business: what each hub asks of it, side by side."),
    "compare": ("isonomy.cli.compare", "Compare two hubs, risk by risk and obligation by obligation, with proof."),
    "gaps": ("isonomy.cli.gaps", "What one hub permits and another forbids, with proof."),
    "remedy": ("isonomy.cli.remedy", "Find the smallest change that makes a case compliant."),
    "verify": ("isonomy.cli.verify", "Look for contradictions, dead rules and holes in the rulebooks."),
    "reform": ("isonomy.cli.reform", "Change the law on paper, and see what and who is touched."),
    "claims": ("isonomy.cli.claims", "Published claims about same risk, same rules, answered from the rulebooks."),
    "neutrality": ("isonomy.cli.neutrality", "A token beside its conventional twin: is the same asked of both?"),
    "changes": ("isonomy.cli.changes", "What changed in the law between two days, and whom it touches."),
    "timeline": ("isonomy.cli.timeline", "Events and changes of the law in one line of time."),
    "initiatives": ("isonomy.cli.initiatives", "What was promised, and which rules delivered it."),
    "hubs": ("isonomy.cli.hubs", "The foundations of the four hubs, side by side."),
    "sectors": ("isonomy.cli.sectors", "Which sectors gained, and which were restricted or burdened."),
    "answers": ("isonomy.cli.answers", "The questions that people ask, answered from the rulebook."),
    "message": ("isonomy.cli.message", "Read a travel-rule message: parties, faults, and what each hub finds lacking."),
    "screen": ("isonomy.cli.screen", "Decide every record of a table, by the law of its own day."),
    "map": ("isonomy.cli.map", "Draft which column of a table is which fact."),
    "law": ("isonomy.cli.law", "Search and read the rulebook."),
    "facts": ("isonomy.cli.facts", "Search the vocabulary and the profiles."),
    "sql": ("isonomy.cli.sql", "The rulebook as a query over your own table."),
    "schema": ("isonomy.cli.schema", "Print the JSON Schema of a decision."),
}


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module, _ = _COMMANDS[name]
        command = importlib.import_module(module).command
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, says) for name, (_, says) in _COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in _COMMANDS:
            from isonomy.logic.errors import did_you_mean

            hint = did_you_mean(args[0], _COMMANDS, "commands: " + ", ".join(_COMMANDS))
            raise click.UsageError(f"`{args[0]}` is no command\nhelp: {hint}")
        return super().resolve_command(ctx, args)


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="isonomy", message="isonomy %(version)s")
def cli() -> None:
    """Virtual-asset regulation as software: decide a case, read the law, see what is missing.

    This is not legal advice.
    """


def main() -> None:
    """Run the command line; bad input ends with status 2 and a clear error, never a traceback."""
    gc.set_threshold(200_000, 50, 100)  # a rulebook is many small objects that live to the end
    try:
        status = cli.main(standalone_mode=False)  # what a command exits with comes back, and is not raised
        sys.exit(status if isinstance(status, int) else 0)
    except click.exceptions.Exit as leave:
        sys.exit(leave.exit_code)
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        sys.exit(2)
    except click.UsageError as error:
        click.echo(f"error: {_lower(error.format_message())}", err=True)
        if "help:" not in error.format_message():
            path = error.ctx.command_path if error.ctx else "isonomy"
            click.echo(f"help: `{path} --help` lists what can be asked", err=True)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except ValueError as error:
        from isonomy.cases.errors import CaseError

        if not isinstance(error, CaseError):
            raise
        click.echo(f"error: {error}", err=True)
        sys.exit(2)


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
