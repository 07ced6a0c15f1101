"""What SARIF 2.1.0 (OASIS) demands of the parts of a log that Insyn writes, as a JSON Schema in our own words.

The published schema is not on PyPI, so this is not it. Each definition here takes less than the published one of the
same name: it is closed, without the members that Insyn does not write.
"""


def _object(required: dict, optional: dict | None = None) -> dict:
    return {
        "type": "object", "properties": {**required, **(optional or {})}, "required": list(required),
        "additionalProperties": False,
    }


def _list(items: dict, least: int = 0, unique: bool = False) -> dict:
    return {"type": "array", "items": items, "minItems": least, "uniqueItems": unique}


_text = {"type": "string", "minLength": 1}
_count = {"type": "integer", "minimum": 1}
_message = _object({"text": _text})  # 3.11
_level = {"enum": ["none", "note", "warning", "error"]}  # 3.27.10
_region = _object({"startLine": _count}, {"startColumn": _count, "endLine": _count, "endColumn": _count})  # 3.30
_artifact = _object({"uri": {"type": "string", "format": "uri-reference"}}, {"uriBaseId": _text})  # 3.4
_location = _object(  # 3.28
    {"physicalLocation": _object({"artifactLocation": _artifact}, {"region": _region})}, {"message": _message})
_replacement = _object({"deletedRegion": _region}, {"insertedContent": _object({"text": {"type": "string"}})})  # 3.57
_fix = _object(  # 3.55, 3.56
    {"artifactChanges": _list(
        _object({"artifactLocation": _artifact, "replacements": _list(_replacement, least=1)}),
        least=1, unique=True)},
    {"description": _message})
_rule = _object(  # 3.49
    {"id": _text},
    {
        "shortDescription": _message, "fullDescription": _message, "help": _message,
        "defaultConfiguration": _object({}, {"level": _level}),
    })
_result = _object(  # 3.27
    {"message": _message},
    {
        "ruleId": _text, "ruleIndex": {"type": "integer", "minimum": -1}, "level": _level,
        "locations": _list(_location), "relatedLocations": _list(_location, unique=True),
        "fixes": _list(_fix, unique=True),
        "partialFingerprints": {"type": "object", "additionalProperties": {"type": "string"}},
    })
_driver = _object({"name": _text}, {"version": _text, "rules": _list(_rule, unique=True)})  # 3.19
_run = _object(  # 3.14
    {"tool": _object({"driver": _driver})},
    {"language": {"enum": ["en", "sv"]}, "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]}, "results": _list(_result)})

LOG = _object(  # 3.13
    {"version": {"const": "2.1.0"}, "runs": _list(_run)}, {"$schema": {"type": "string", "format": "uri"}})
