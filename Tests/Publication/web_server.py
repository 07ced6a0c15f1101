"""nginx with the configuration of README.md, on a free port of the loopback interface."""

import http.client
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from shutil import which

from readme import blocks

CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log stderr;
events {{ }}
http {{
    access_log off;
    {paths}
    {server}
}}
"""
TEMPORARY = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


class Answer:
    def __init__(self, response: http.client.HTTPResponse):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()


class WebServer:
    def __init__(self, port: int):
        self.port = port

    def get(self, path: str, **headers: str) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("GET", path, headers=names)
        answer = Answer(connection.getresponse())
        connection.close()
        return answer


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextmanager
def serving(public: Path, snippet: str, folder: Path):
    """Serves a site with what `insyn headers` printed."""
    port = free_port()
    (folder / "insyn.conf").write_text(snippet)
    [server] = blocks("nginx")
    for name, value in (
        ("listen 80;", f"listen 127.0.0.1:{port};"),
        ("snippets/insyn.conf", f"{folder}/insyn.conf"),
        ("/var/www/insyn", str(public)),
    ):
        assert name in server, f"README.md has no {name}"
        server = server.replace(name, value)
    paths = "\n".join(f"{name}_temp_path {folder}/{name};" for name in TEMPORARY)
    (folder / "nginx.conf").write_text(CONFIGURATION.format(folder=folder, paths=paths, server=server))
    program = which("nginx") or "/usr/sbin/nginx"
    process = subprocess.Popen(
        [program, "-c", folder / "nginx.conf", "-p", folder], stderr=subprocess.PIPE, text=True)
    try:
        wait_for(port, process)
        yield WebServer(port)
    finally:
        process.terminate()
        process.communicate()


def wait_for(port: int, process: subprocess.Popen):
    while process.poll() is None:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.02)
    raise AssertionError(process.stderr.read())
