#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Rung authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds an archive against its schema: schema.py ARCHIVE. Every date, time and id is checked, too."""
import json
import sys
import uuid
from datetime import date, datetime
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker

SCHEMA = Path(__file__).resolve().parents[2] / "resources" / "archive.schema.json"
formats = FormatChecker(formats=())


@formats.checks("uuid", raises=ValueError)
def is_uuid(text):
    return not isinstance(text, str) or str(uuid.UUID(text)) == text.lower()


@formats.checks("date", raises=ValueError)
def is_date(text):
    return not isinstance(text, str) or date.fromisoformat(text).isoformat() == text


@formats.checks("date-time", raises=ValueError)
def is_instant(text):
    return not isinstance(text, str) or datetime.fromisoformat(text.replace("Z", "+00:00")).tzinfo is not None


def once(pairs):
    names = [name for name, _ in pairs]
    if len(names) != len(set(names)):
        raise ValueError(f"a field is there twice: {names}")
    return dict(pairs)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    archive = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"), object_pairs_hook=once)
    Draft202012Validator.check_schema(schema)
    flaws = sorted(Draft202012Validator(schema, format_checker=formats).iter_errors(archive), key=lambda flaw: flaw.json_path)
    for flaw in flaws:
        print(f"{flaw.json_path}: {flaw.message}", file=sys.stderr)
    sys.exit(1 if flaws else 0)


if __name__ == "__main__":
    main()
