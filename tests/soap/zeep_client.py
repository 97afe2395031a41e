#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Speaks to one or more nodes with zeep, which checks every answer against the node's own description.

Usage: zeep_client.py URL LOGIN PASSWORD-FILE [URL...]    (URL like http://127.0.0.1:5080/openmeetings/)
Prints JSON: for each URL what loginUser answered and the servers; the session opened at the first URL is used at all.
"""
import json
import sys

import zeep
from zeep.settings import Settings


def service(url, name, soap):
    """The service at this very address: descriptions name the one that the node is known by."""
    client = zeep.Client(f"{url}services/{name}?wsdl", settings=Settings(strict=True))
    namespace = next(iter(client.wsdl.bindings)).split("}")[0]
    return client.create_service(f"{namespace}}}{name}{soap}Binding", f"{url}services/{name}")


def main():
    if len(sys.argv) < 4:
        sys.exit("usage: zeep_client.py URL LOGIN PASSWORD-FILE [URL...]")
    login, password_file, urls = sys.argv[2], sys.argv[3], [sys.argv[1], *sys.argv[4:]]
    with open(password_file, encoding="utf-8") as file:
        password = file.readline().rstrip("\r\n")

    sid, nodes = None, []
    for number, url in enumerate(urls):
        soap = "Soap12" if number % 2 else "Soap11"
        logged_in = None
        if sid is None:
            users = service(url, "UserService", soap)
            sid = users.getSession().session_id
            logged_in = users.loginUser(SID=sid, username=login, userpass=password)
        servers = service(url, "ServerService", soap).getServers(SID=sid, start=0, max=100) or []
        listed = [{"id": s.id, "name": s.name, "port": s.port, "active": s.active, "pass": s["pass"]} for s in servers]
        nodes.append({"url": url, "login": logged_in, "servers": listed})
    print(json.dumps({"sid": len(sid), "nodes": nodes}))


main()
