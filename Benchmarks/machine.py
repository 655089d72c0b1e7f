"""What figures were measured on."""

import os
import platform
import re
import subprocess


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        model = re.search(r"model name\s*: (.*)", file.read())
    with open("/etc/os-release", encoding="utf-8") as file:
        system = re.search(r'PRETTY_NAME="(.*)"', file.read())
    return (
        f"{os.cpu_count()} cores of {model.group(1) if model else platform.machine()}, "
        f"{system.group(1) if system else platform.system()}, Linux {platform.release()}")


def versions():
    found = {"Swift": first_line("swift", "--version"), "ripgrep": first_line("rg", "--version")}
    try:
        import apsw
        import tantivy
        found["SQLite"] = apsw.sqlite_lib_version()
        found["tantivy"] = re.search(r"[\d.]+", tantivy.__version__).group(0)
    except ImportError:
        pass
    return {name: version for name, version in found.items() if version}


def memory_of(pid):
    """Kilobytes of a process: the most it has had, and what is its own now."""
    with open(f"/proc/{pid}/status", encoding="utf-8") as status:
        fields = dict(line.split(":", 1) for line in status)
    return {name: int(fields[name].split()[0]) for name in ("VmHWM", "RssAnon")}


def first_line(*command):
    try:
        output = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    except OSError:
        return ""
    number = re.search(r"\d+(\.\d+)+", output)
    return number.group(0) if number else ""
