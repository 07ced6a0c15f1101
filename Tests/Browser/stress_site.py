"""Content that strains every page: what a field may hold at most, and HTML wherever it takes text."""

import json
import subprocess
from pathlib import Path

from program import ROOT, program

DAY = "2026-11-21"
TITLE = " ".join(["Överenskommelse om samverkan mellan kommunen, regionen och polisen"] * 5)[:300].strip()
WORD = "Realisationsvinstbeskattningsutredningsbetänkandeförslagsdel"
NAMES = {"arabiska": "محمد الخوارزمي", "hebreiska": "יוסף בן־דוד (ג׳ו)"}
FOLLOWUPS = 400
CLAIMS = 40


def markup(place: str) -> str:
    """HTML that must be shown as it is written; the place tells the fields apart."""
    return f"""<b onclick="alert('{place}')">{place}</b> & </title></script><script>alert(1)</script> "citat\""""


def build(folder: Path, content) -> Path:
    """Builds a site with the content below an empty folder; gives where it is."""
    write(folder, content)
    (folder / "templates").symlink_to(ROOT / "templates")
    subprocess.run(
        [program(), "build", "--quiet", "--source", folder, "--as-of", DAY], check=True, stderr=subprocess.DEVNULL)
    return folder / "public"


def write(folder: Path, content):
    for path, (header, text) in content.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        # JSON is YAML, and needs no library.
        front = "\n".join(f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in header.items())
        file.write_text(f"---\n{front}\n---\n\n{text}\n" if file.suffix == ".md" else f"{front}\n", encoding="utf-8")


def schemas(folder: Path) -> dict[str, dict]:
    subprocess.run([program(), "schema", folder], check=True)
    return {path.name.split(".")[0]: json.loads(path.read_text()) for path in folder.glob("*.schema.json")}


def nothing(schemas):
    """A site whose registers are empty, with a topic that nobody uses."""
    return {"site.yml": (site(schemas["site"]), ""), "topics/oanvant.md": header("Ett ämne som ingen använder")}


def strained(schemas):
    content = {"site.yml": (site(schemas["site"]), "")}
    for kind, schema in schemas.items():
        if kind in FOLDERS:
            content[f"{FOLDERS[kind]}/allt.md"] = (filled(kind, schema), TEXT)
            content[f"{FOLDERS[kind]}/annat.md"] = (least(kind, schema), "")
    return content | people() | claims() | followups() | {
        "topics/oanvant.md": header("Ett ämne som ingen använder"),
        "topics/langt-ord.md": header(WORD, f"Om {WORD} och {WORD}.", f"## {WORD}\n\n{WORD}\n\n{TABLE}"),
        "agreements/lang-rubrik.md": header(TITLE, **AGREEMENT),
    }


FOLDERS = {
    "strategy": "strategies", "agreement": "agreements", "motion": "motions", "collaboration": "collaborations",
    "case": "cases", "decision": "decisions", "followup": "followups", "initiative": "initiatives",
    "document": "documents", "body": "bodies", "person": "people", "party": "parties",
    "municipality": "municipalities", "topic": "topics", "term": "glossary", "page": "pages",
}
TABLE = f"| {WORD} | Antal | {WORD} | {WORD} |\n| --- | ---: | --- | --- |\n| {WORD} | 1 000 000 | {WORD} | {WORD} |"
TEXT = f"""## Rubrik med `<b>kod</b>` och \\<i>

Text med `<script>alert(1)</script>`, \\<b onclick="alert(1)"> och & samt {WORD}[^1].

{TABLE}

```html
<script>{WORD}{WORD}{WORD}</script>
```

[^1]: {WORD}"""
UNKNOWN = {"unknown": "not-in-source"}
AGREEMENT = {
    "municipality": "allt", "type": "accord", "parties": [{"body": "annat"}], "scope": [{"text": WORD}],
    "signed": "2014-01-01", "in_force": "2014-01-01/..",
    "follow_up": {"responsible": "allt", "cadence": "P1M"},
}


def header(title, summary="", text="", **fields):
    return {"title": title, "summary": summary or title, "published": DAY, **fields}, text


def people():
    return {
        f"people/{name}.md": header(
            title, f"{title} sitter i nämnden.",
            party="allt", roles=[{"text": f"Ledamot ({title}) 2014", "body": "allt"}])
        for name, title in NAMES.items()
    }


def claims():
    movers = [{"person": name, "party": "annat"} for name in NAMES]
    claims = [
        {"no": number, "text": f"att-sats {number} om {WORD}", "officers_view": f"{WORD} " * 10, "outcome": UNKNOWN,
         "outcome_decision": UNKNOWN}
        for number in range(1, CLAIMS + 1)
    ]
    return {"motions/manga-satser.md": header(
        f"Motion med {CLAIMS} att-satser", movers=movers, to="allt", submitted="2026-01-01", claims=claims)}


def followups():
    """Follow-ups of one agreement, a month apart."""
    followups = {
        f"followups/uppfoljning-{number}.md": header(
            f"Uppföljning {number}", type="follow-up", by="allt", covers=["agreements/manga-uppfoljningar"],
            date=f"{1990 + number // 12}-{number % 12 + 1:02}", findings=[f"Det som hände gång {number}."])
        for number in range(1, FOLLOWUPS + 1)
    }
    return followups | {"agreements/manga-uppfoljningar.md": header(
        f"Avtal med {FOLLOWUPS} uppföljningar", **AGREEMENT)}


def site(schema):
    return filled("site", schema) | {"locale": "sv", "contact": "prov@prov.example"}


def filled(kind, schema):
    """An item with a value in each field."""
    return record(kind, kind, schema, schema["properties"])


def least(kind, schema):
    """An item with what it must have, for the others to refer to."""
    keys = schema["required"] + (["unavailable"] if kind == "document" else [])
    return record(kind, kind, schema, keys) | {"title": f"Annat ({kind})"}


def record(kind, place, schema, keys):
    return {
        key: value(kind, f"{place}.{key}", schema["properties"][key])
        for key in keys if (place, key) not in LEFT_OUT
    }


# A document is in one place, a condition in one point; ids that were given up lead elsewhere.
LEFT_OUT = {("document", "file"), ("document", "url"), ("decision.points.condition", "point"),
            *((kind, "aliases") for kind in FOLDERS), *((kind, "withdrawn") for kind in FOLDERS)}
# Texts that are names of something else, and dates that must fit each other.
GIVEN = {
    "sources.supports": ["title"], "contradictions.field": "title", "assessed": DAY, "updated": DAY, "published": DAY,
    "answers_assignment.assignment": "uppdrag", "assignments.id": "uppdrag", "severities": [],
}


def value(kind, place, schema):
    schema = schema["anyOf"][1] if "anyOf" in schema else schema
    given = [value for end, value in GIVEN.items() if place.endswith(f".{end}")]
    if given:
        return given[0]
    if schema.get("type") == "object":
        return record(kind, place, schema, schema["properties"])
    if schema.get("type") == "array":
        return [value(kind, place, schema["items"])] * (2 if place.endswith(".readings") else 1)
    return scalar(kind, place, schema)


def scalar(kind, place, schema):
    if "enum" in schema:
        return schema["enum"][0]
    if "pattern" not in schema:
        return markup(place)
    example = schema["examples"][-1]
    if "/nacka" in example:
        folder = example.split("/")[0]
        return f"{folder}/annat" if folder == FOLDERS.get(kind) else f"{folder}/allt"
    return "2016-02-16" if ".." in example else example
