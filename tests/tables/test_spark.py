"""Real Spark, on this machine and as a cluster of several processes, gives what this process gives, down to the bytes."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.tables.test_engines import orders
from tests.tables.test_kills import COMMAND, bytes_of, parts_done

pytestmark = [pytest.mark.slow, pytest.mark.skipif("ISONOMY_FUZZ" not in os.environ, reason="for `make slow`")]

ROWS = 6_000
LOOPBACK = {"SPARK_LOCAL_IP": "127.0.0.1", "SPARK_LOCAL_HOSTNAME": "127.0.0.1"}


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    pytest.importorskip("pyspark")
    if not shutil.which("java"):
        pytest.skip("there is no Java here")
    folder = orders(tmp_path_factory.mktemp("tables"), ROWS)
    for name in ("orders.parquet", "orders.csv"):
        assert run(folder / name, folder / "expected" / name, "polars") == 2
    return folder


def arguments(data: Path, out: Path, engine: str, *more: str) -> list[str]:
    asked = ["--map", str(data.parent / "map.yaml"), "--in", "sg", "--batch", "500", "--out", str(out)]
    return [*COMMAND, str(data), *asked, "--engine", engine, *more]


def run(data: Path, out: Path, engine: str, *more: str, environment: Mapping[str, str] = LOOPBACK) -> int:
    out.parent.mkdir(exist_ok=True)
    done = subprocess.run(
        arguments(data, out, engine, *more), env={**os.environ, **environment}, capture_output=True, text=True,
        check=False, timeout=900,
    )  # fmt: skip
    assert done.returncode in (0, 1, 2, 3) and "Traceback" not in done.stderr, done.stderr
    return done.returncode


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A master and two workers, each a process of its own; gives the address of the master and the workers."""
    pyspark = pytest.importorskip("pyspark")
    folder = tmp_path_factory.mktemp("cluster")
    start = str(Path(pyspark.__file__).parent / "bin" / "spark-class")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"spark://127.0.0.1:{port}"
    environment = {**os.environ, **LOOPBACK, "PYSPARK_PYTHON": sys.executable}
    master = ["org.apache.spark.deploy.master.Master", "--host", "127.0.0.1", "--port", str(port), "--webui-port", "0"]
    worker = ["org.apache.spark.deploy.worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "1g"]
    commands = [master, *([*worker, "--webui-port", "0", "-d", str(folder / f"work{n}"), address] for n in (1, 2))]
    processes = [
        subprocess.Popen(
            [start, *command], env=environment, stdout=subprocess.DEVNULL, stderr=(folder / f"log{n}").open("wb")
        )
        for n, command in enumerate(commands)
    ]
    until = time.monotonic() + 180
    while (folder / "log0").read_text().count("Registering worker") < 2:
        assert time.monotonic() < until, (folder / "log0").read_text()
        time.sleep(0.3)
    yield address, processes[1:]
    for process in processes:
        process.terminate()
    for process in processes:
        process.wait()


@pytest.mark.parametrize("name", ["orders.parquet", "orders.csv"])
def test_spark_on_this_machine(name: str, tables: Path, tmp_path: Path) -> None:
    assert run(tables / name, tmp_path / "result", "spark") == 2
    assert bytes_of(tmp_path / "result") == bytes_of(tables / "expected" / name)


@pytest.mark.parametrize("name", ["orders.parquet", "orders.csv"])
def test_a_cluster_of_processes(
    name: str, tables: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path
) -> None:
    assert run(tables / name, tmp_path / "result", "spark", "--master", cluster[0]) == 2
    assert bytes_of(tmp_path / "result") == bytes_of(tables / "expected" / name)


def executors(workers: list[subprocess.Popen[bytes]]) -> list[int]:
    """The processes that the workers of the cluster have started."""
    children = [c for w in workers for c in Path(f"/proc/{w.pid}/task").glob("*/children")]
    return [int(number) for c in children for number in c.read_text().split()]


def test_a_part_that_a_lost_worker_had_is_decided_again(
    tables: Path, cluster: tuple[str, list[subprocess.Popen[bytes]]], tmp_path: Path
) -> None:
    out = tmp_path / "result"
    asked = arguments(tables / "orders.parquet", out, "spark", "--master", cluster[0], "--batch", "100")
    process = subprocess.Popen(
        asked, env={**os.environ, **LOOPBACK}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and parts_done(out.with_name("result.part")) < 2:
        time.sleep(0.05)
    assert process.poll() is None, "the run ended before a worker could be lost"
    lost = executors(cluster[1])
    assert len(lost) == 2
    os.kill(lost[0], signal.SIGKILL)
    assert process.wait(900) == 2
    expected = tmp_path / "expected"
    assert run(tables / "orders.parquet", expected, "polars", "--batch", "100") == 2
    assert bytes_of(out) == bytes_of(expected)


def test_a_driver_that_is_killed_goes_on_and_ends_with_the_same_bytes(tables: Path, tmp_path: Path) -> None:
    out, data = tmp_path / "result", tables / "orders.csv"
    chance = random.Random("driver")
    for wanted in (1, 4, 7):
        process = subprocess.Popen(
            arguments(data, out, "spark", "--resume"), env={**os.environ, **LOOPBACK}, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        while process.poll() is None and parts_done(out.with_name("result.part")) < wanted:
            time.sleep(0.02)
        time.sleep(chance.random() / 5)
        process.kill()
        process.wait()
        if out.exists():
            break
        assert not out.exists() and parts_done(out.with_name("result.part")) >= wanted
    if not out.exists() or out.with_name("result.part").exists():
        assert run(data, out, "spark", "--resume") == 2
    assert bytes_of(out) == bytes_of(tables / "expected" / "orders.csv")
    assert json.loads((out / "summary.json").read_text())["records_in"] == ROWS


def test_a_master_that_nobody_answers_for_is_refused(tables: Path, tmp_path: Path) -> None:
    asked = arguments(tables / "orders.csv", tmp_path / "result", "spark", "--master", "spark://127.0.0.1:1")
    done = subprocess.run(asked, env={**os.environ, **LOOPBACK}, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "error: spark under `spark://127.0.0.1:1` failed: " in done.stderr and "\nhelp: " in done.stderr
    assert not (tmp_path / "result").exists()
