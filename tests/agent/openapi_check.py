# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the description of the JSON API at a node, and that the node's answers to the main calls fit it.

Usage: openapi_check.py NODE-URL LOGIN PASSWORD-FILE
"""
import base64
import json
import sys
import urllib.error
import urllib.request

from jsonschema import Draft202012Validator, RefResolver


def fields(needed, **optional):
    """An object that has all of `needed`, may have `optional`, and nothing else but x-…"""
    return {
        "type": "object",
        "properties": {**needed, **optional},
        "required": list(needed),
        "patternProperties": {"^x-": True},
        "additionalProperties": False,
    }


def mapped(value):
    return {"type": "object", "additionalProperties": value}


TEXT = {"type": "string", "minLength": 1}
REFERENCE = fields({"$ref": {"type": "string", "pattern": "^#/components/"}}, summary=TEXT, description=TEXT)
SCHEMA = {"type": "object"}  # checked as a schema below
MEDIA = mapped(fields({}, schema=SCHEMA))
HEADERS = mapped(fields({"description": TEXT, "schema": SCHEMA}))
RESPONSE = {"anyOf": [REFERENCE, fields({"description": TEXT}, content=MEDIA, headers=HEADERS)]}
PARAMETER = {"anyOf": [REFERENCE, fields({"name": TEXT, "in": {"enum": ["path", "query", "header"]}, "schema": SCHEMA},
                                         required={"type": "boolean"}, description=TEXT)]}
OPERATION = fields({"operationId": TEXT, "summary": TEXT, "responses": mapped(RESPONSE),
                    "security": {"type": "array", "items": mapped({"type": "array", "maxItems": 0})}},
                   parameters={"type": "array", "items": PARAMETER},
                   requestBody=fields({"content": MEDIA, "required": {"const": True}}))
# What OpenAPI 3.1 allows, as far as it is used here.
DOCUMENT = fields({
    "openapi": {"const": "3.1.0"},
    "info": fields({"title": TEXT, "version": TEXT, "license": fields({"name": TEXT, "identifier": TEXT}),
                    "description": TEXT}),
    "servers": {"type": "array", "items": fields({"url": TEXT}, description=TEXT)},
    "paths": {"type": "object", "propertyNames": {"pattern": "^/"},
              "additionalProperties": fields({}, get=OPERATION, head=OPERATION, post=OPERATION, patch=OPERATION, put=OPERATION,
                                             delete=OPERATION)},
    "components": fields({"schemas": mapped(SCHEMA), "responses": mapped(RESPONSE), "parameters": mapped(PARAMETER),
                          "securitySchemes": mapped({"anyOf": [
                              fields({"type": {"const": "apiKey"}, "in": TEXT, "name": TEXT}, description=TEXT),
                              fields({"type": {"const": "http"}, "scheme": {"const": "bearer"}}, description=TEXT)]})}),
})


class Node:
    def __init__(self, url):
        self.api = url + "api/v1/"
        self.headers = {"Content-Type": "application/json"}
        self.document = json.loads(self.raw("GET", "openapi.json")[1])
        self.resolver = RefResolver.from_schema(self.document)
        self.called = set()
        self.last_headers = {}

    def raw(self, method, path, body=None):
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.api + path, data, self.headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            return error.code, error.read(), error.headers

    def resolved(self, part):
        return self.resolver.resolve(part["$ref"])[1] if "$ref" in part else part

    def call(self, method, template, expected, body=None, **values):
        """A call by its description: the request fits it, and so does the answer. Returns the answer's JSON."""
        operation = self.document["paths"]["/" + template.partition("?")[0]][method.lower()]
        if isinstance(body, dict) and expected < 400:
            self.fits(body, operation["requestBody"]["content"]["application/json"]["schema"], method + " " + template)
        status, content, headers = self.raw(method, template.format(**values), body)
        where = f"{method} {template}: {status} {content[:500]}"
        assert status == expected, where
        described = self.resolved(operation["responses"][str(status)])
        self.called.add(operation["operationId"])
        self.last_headers = headers
        if "content" not in described or method == "HEAD":
            assert not content, where
            return None
        kind = headers.get_content_type()
        assert kind in described["content"], where
        if kind != "application/json":
            return content
        answer = json.loads(content)
        self.fits(answer, described["content"][kind]["schema"], where)
        if status >= 400:
            code = answer["error"]["code"]
            assert f"`{code}`" in operation["responses"][str(status)]["description"], where
        return answer

    def fits(self, value, schema, where):
        for error in Draft202012Validator(schema, resolver=self.resolver).iter_errors(value):
            raise AssertionError(f"{where}\n{error.message} at {list(error.absolute_path)}")

    def log_in(self, login, password):
        status, content, headers = self.raw("POST", "session", {"login": login, "password": password})
        assert status == 200, content
        self.call("POST", "session", 200, {"login": login, "password": password})
        self.headers["Cookie"] = headers["Set-Cookie"].partition(";")[0]
        self.headers["X-Atrium-Csrf"] = json.loads(content)["csrfToken"]

    def log_out(self):
        self.call("DELETE", "session", 204)
        del self.headers["Cookie"], self.headers["X-Atrium-Csrf"]


def schemas_in(part):
    """Every schema of the document, wherever it stands."""
    if isinstance(part, dict):
        for name, value in part.items():
            if name == "schema":
                yield value
            elif name == "schemas":
                yield from value.values()
            yield from schemas_in(value)
    elif isinstance(part, list):
        for value in part:
            yield from schemas_in(value)


def check_document(node):
    Draft202012Validator(DOCUMENT).validate(node.document)
    count = 0
    for schema in schemas_in(node.document):
        Draft202012Validator.check_schema(schema)
        count += 1
    assert count > 50, count
    ids = [row["operationId"] for path in node.document["paths"].values() for row in path.values()]
    assert len(ids) == len(set(ids)), ids
    for path, rows in node.document["paths"].items():
        for row in rows.values():
            names = [node.resolved(parameter)["name"] for parameter in row.get("parameters", [])
                     if node.resolved(parameter)["in"] == "path"]
            assert names == [name for name in ("id", "n") if f"{{{name}}}" in path], path


def administer(node):
    node.call("GET", "session", 200)
    node.call("POST", "users", 400, {"login": "eve"})
    user = node.call("POST", "users", 201, {"login": "eve-check", "password": "eve's password", "firstName": "Eve"})["id"]
    node.call("POST", "users", 409, {"login": "eve-check", "password": "eve's password"})
    node.call("GET", "users?filter=eve&order=login", 200)
    version = node.call("GET", "users/{id}", 200, id=user)["version"]
    node.call("PATCH", "users/{id}", 204, {"lastName": "Check", "version": version}, id=user)
    node.call("PATCH", "users/{id}", 409, {"lastName": "Late", "version": version}, id=user)
    node.call("GET", "users/{id}", 404, id=987654321)
    group = node.call("POST", "groups", 201, {"name": "Class 5b"})["id"]
    node.call("POST", "groups", 409, {"name": "Class 5b"})
    node.call("POST", "groups/{id}/members", 204, {"user": user, "moderator": True}, id=group)
    node.call("GET", "groups/{id}/members", 200, id=group)
    node.call("GET", "groups", 200)
    node.call("PATCH", "groups/{id}", 204, {"name": "Class 6b"}, id=group)
    room = node.call("POST", "rooms", 201, {"name": "Described", "capacity": 5, "isPublic": True})["id"]
    node.call("POST", "rooms", 400, {"name": ""})
    node.call("PATCH", "rooms/{id}", 204, {"comment": "All of it is described.", "moderators": [user]}, id=room)
    node.call("PATCH", "rooms/{id}", 404, {"comment": "x"}, id=987654321)
    node.call("GET", "rooms", 200)
    return user, group, room


def identify(node):
    """Sessions and tokens of one's own; the same calls by a token."""
    node.call("GET", "session/all", 200)
    node.call("DELETE", "session/all/{id}", 404, id=987654321)
    node.call("POST", "tokens", 400, {"name": ""})
    made = node.call("POST", "tokens", 201, {"name": "a check", "level": "admin", "days": 1})
    node.call("GET", "tokens", 200)
    kept = dict(node.headers)
    del node.headers["Cookie"], node.headers["X-Atrium-Csrf"]
    node.headers["Authorization"] = "Bearer " + made["token"]
    node.call("GET", "session", 200)
    assert "Set-Cookie" not in node.last_headers
    node.call("POST", "tokens", 403, {"name": "of a token"})
    node.call("DELETE", "tokens/{id}", 204, id=made["id"])
    node.call("GET", "session", 401)
    node.headers = kept
    node.call("DELETE", "tokens/{id}", 404, id=made["id"])


def export_audit(node):
    lines = node.call("GET", "audit?max=2", 200).splitlines()
    assert len(lines) == 2 and json.loads(lines[0])["at"].endswith("Z"), lines
    after = node.last_headers["X-Atrium-Next"]
    assert int(after) == json.loads(lines[1])["id"]
    rows = node.call("GET", f"audit?format=csv&after={after}&filter=user.add", 200)
    assert not rows.startswith(b"id,") and node.last_headers.get("X-Atrium-Next") is None, rows
    assert node.call("GET", "audit?format=csv", 200).startswith(b"id,at,node,userId,who,address,action,target,outcome,message\r\n")
    node.call("GET", "audit?since=yesterday", 400)


def invite(node, room):
    made = node.call("POST", "rooms/{id}/invitations", 201, {"validity": "endless", "note": "for a test"}, id=room)
    node.call("POST", "rooms/{id}/invitations", 400, {"validity": "often"}, id=room)
    node.call("GET", "rooms/{id}/invitations", 200, id=room)
    return made


def plan(node, user):
    start = 4102444800000  # 2100-01-01
    wish = {"title": "Lesson", "start": start, "end": start + 3600000, "timeZone": "Europe/Berlin", "repeats": "weekly",
            "members": [{"userId": user}]}
    made = node.call("POST", "appointments", 201, wish)["id"]
    node.call("POST", "appointments", 400, {"title": "Ends before it starts", "start": start, "end": 1})
    node.call("GET", f"appointments?from={start}&to={start + 7200000}", 200)
    node.call("PATCH", "appointments/{id}", 200, {"location": "at home"}, id=made)
    node.call("GET", "appointments/{id}/calendar", 200, id=made)
    node.call("DELETE", "appointments/{id}", 204, id=made)
    node.call("DELETE", "appointments/{id}", 404, id=made)


def exchange_files(node, room):
    node.headers["Content-Type"] = "application/octet-stream"
    file = node.call("POST", "rooms/{id}/files?name=a.txt", 201, b"content", id=room)["id"]
    node.call("POST", "rooms/{id}/files?name=..%2Fa", 400, b"content", id=room)
    node.headers["Content-Type"] = "application/json"
    assert node.call("GET", "files/{id}", 200, id=file) == b"content"
    folder = node.call("POST", "rooms/{id}/folders", 201, {"name": "papers", "parent": None}, id=room)["id"]
    node.call("PATCH", "files/{id}", 200, {"name": "b.txt", "parent": folder}, id=file)
    node.call("PATCH", "files/{id}", 409, {"parent": folder}, id=folder)
    assert node.call("GET", "rooms/{id}/files?folder={folder}", 200, id=room, folder=folder)["path"][0]["name"] == "papers"
    node.call("POST", "home/folders", 201, {"name": "mine"})
    node.call("POST", "files/{id}/copy", 201, {"home": True}, id=file)
    node.call("POST", "files/{id}/copy", 400, {}, id=file)
    node.call("GET", "home/files", 200)
    node.call("GET", "files/{id}/thumbnail", 404, id=file)
    node.call("GET", "files/{id}/pages/{n}", 404, id=file, n=1)
    node.call("DELETE", "files/{id}", 204, id=file)
    node.call("GET", "files/{id}", 404, id=file)
    node.call("GET", "rooms/{id}/files?deleted=1", 200, id=room)
    node.call("POST", "files/{id}/restore", 200, id=file)
    node.call("HEAD", "files/{id}", 200, id=file)


def upload(node, room):
    """In two pieces, by the protocol of tus."""
    plain = dict(node.headers)
    metadata = ",".join(f"{key} {base64.b64encode(value.encode()).decode()}" for key, value in
                        (("filename", "c.txt"), ("room", str(room))))
    node.headers.update({"Tus-Resumable": "1.0.0", "Upload-Length": "4", "Upload-Metadata": metadata})
    node.call("POST", "uploads", 201)
    location = node.last_headers["Location"]
    number = int(location.rpartition("/")[2])
    node.headers.update({"Content-Type": "application/offset+octet-stream", "Upload-Offset": "0"})
    node.call("PATCH", "uploads/{id}", 204, b"ab", id=number)
    node.call("PATCH", "uploads/{id}", 409, b"ab", id=number)
    node.headers["Upload-Offset"] = "2"
    node.call("PATCH", "uploads/{id}", 204, b"cd", id=number)
    node.headers = plain
    node.call("HEAD", "uploads/{id}", 200, id=number)
    assert node.call("GET", "files/{id}", 200, id=int(node.last_headers["Atrium-File"])) == b"abcd"
    node.call("DELETE", "uploads/{id}", 204, id=number)
    node.call("HEAD", "uploads/{id}", 404, id=number)


def watch_recordings(node):
    """The only recording there is: put there before."""
    made = node.call("GET", "recordings?max=1", 200)["recordings"][0]["id"]
    node.call("GET", "recordings?room=this", 400)
    node.call("GET", "recordings/{id}", 200, id=made)
    assert node.call("GET", "recordings/{id}/media", 200, id=made) == b"a film"
    node.headers["Range"] = "bytes=2-3"
    assert node.call("GET", "recordings/{id}/media", 206, id=made) == b"fi"
    del node.headers["Range"]
    node.call("HEAD", "recordings/{id}/media", 200, id=made)
    assert node.call("GET", "recordings/{id}/poster", 200, id=made) == b"a picture"
    node.call("GET", "recordings/{id}/timeline", 200, id=made)
    node.call("DELETE", "recordings/{id}", 204, id=made)
    node.call("DELETE", "recordings/{id}", 404, id=made)
    node.call("GET", "recordings/{id}", 404, id=made)


def come_and_go(node, login, password, room, invitation):
    """A person with an account of no rights, then a guest, then nobody."""
    node.log_in(login, password)
    node.call("GET", "rooms", 200)
    node.call("POST", "rooms/{id}/enter", 200, id=room)
    node.call("POST", "rooms/{id}/enter", 404, id=987654321)
    node.call("POST", "rooms", 403, {"name": "Not mine"})
    node.call("POST", "session/password", 401, {"old": "wrong", "new": "another password"})
    node.call("POST", "session/password", 204, {"old": password, "new": "another password"})
    token = node.headers.pop("X-Atrium-Csrf")
    node.call("POST", "rooms/{id}/enter", 403, id=room)
    node.headers["X-Atrium-Csrf"] = token
    node.log_out()
    node.call("POST", "guest/look", 200, {"invitation": invitation["secret"]})
    node.call("POST", "guest/look", 404, {"invitation": "nothing"})
    node.call("POST", "guest", 400, {"invitation": invitation["secret"]})
    node.call("POST", "guest", 200, {"invitation": invitation["secret"], "name": "Guest"})
    node.call("POST", "secure", 404, {"hash": "nothing"})
    node.call("POST", "session", 401, {"login": login, "password": "wrong"})
    node.call("GET", "session", 401)
    node.call("GET", "rooms", 401)


def main(url, login, password_file):
    with open(password_file, encoding="utf-8") as file:
        password = file.readline().rstrip("\n")
    node = Node(url)
    check_document(node)
    node.call("GET", "openapi.json", 200)
    node.log_in(login, password)
    identify(node)
    export_audit(node)
    user, group, room = administer(node)
    invitation = invite(node, room)
    plan(node, user)
    exchange_files(node, room)
    upload(node, room)
    watch_recordings(node)
    node.log_out()
    come_and_go(node, "eve-check", "eve's password", room, invitation)
    node.log_in(login, password)
    node.call("DELETE", "invitations/{id}", 204, id=invitation["id"])
    node.call("POST", "groups/{id}/members/remove", 204, {"user": user}, id=group)
    node.call("DELETE", "groups/{id}", 204, id=group)
    node.call("DELETE", "rooms/{id}", 204, id=room)
    node.call("DELETE", "users/{id}", 204, id=user)
    node.log_out()
    ids = {row["operationId"] for path in node.document["paths"].values() for row in path.values()}
    assert node.called == ids, f"not called: {sorted(ids - node.called)}"


main(*sys.argv[1:])
