//! Keeps `docs/export.schema.json` true: it is made from the kinds, fields and words of the journal.

use std::path::Path;

use serde_json::{Value, json};
use waymark_journal::{FieldRef, FieldShape, Kind};

fn schema() -> Value {
    let bodies: Vec<Value> = Kind::ALL.iter().map(|kind| body(*kind)).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A Waymark journal, taken out",
        "description": "Described in docs/export-format.md.",
        "type": "object",
        "required": ["format", "version", "records"],
        "additionalProperties": false,
        "properties": {
            "format": {"const": "waymark-journal"},
            "version": {"const": 1},
            "exported": {"$ref": "#/$defs/moment"},
            "records": {"type": "array", "maxItems": 200_000, "items": {"$ref": "#/$defs/record"}},
            "revisions": {"type": "array", "items": {"$ref": "#/$defs/revision"}},
            "attachments": {
                "type": "array",
                "description": "The content of every file a record or an earlier state names.",
                "items": {
                    "type": "object",
                    "required": ["id", "sha256", "data"],
                    "additionalProperties": false,
                    "properties": {
                        "id": {"$ref": "#/$defs/id"},
                        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                        "data": {
                            "type": "array",
                            "description": "The bytes in order, in pieces of Base64.",
                            "items": {"type": "string", "maxLength": 65_536},
                        },
                    },
                },
            },
        },
        "$defs": {
            "id": {"type": "string", "pattern": "^[0-9a-f]{32}$"},
            "moment": {
                "type": "object",
                "required": ["utc_ms", "offset_minutes"],
                "properties": {
                    "utc_ms": {"type": "integer", "description": "Milliseconds since 1970 in UTC."},
                    "offset_minutes": {"type": "integer", "minimum": -1080, "maximum": 1080},
                },
            },
            "meta": meta(),
            "record": {
                "type": "object",
                "required": ["meta", "body"],
                "properties": {"meta": {"$ref": "#/$defs/meta"}, "body": {"$ref": "#/$defs/body"}},
            },
            "revision": {
                "type": "object",
                "description": "An earlier state of a record.",
                "required": ["id", "of", "number", "changed", "body"],
                "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "of": {"$ref": "#/$defs/id"},
                    "number": {"type": "integer", "minimum": 1},
                    "changed": {"$ref": "#/$defs/moment"},
                    "body": {"$ref": "#/$defs/body"},
                },
            },
            "date": {
                "type": "object",
                "required": ["typed", "exact"],
                "properties": {
                    "typed": {"type": "string"},
                    "exact": {"enum": ["day", "month", "season", "year", "age", "phrase"]},
                },
            },
            "answer": {
                "type": "object",
                "required": ["kind", "value"],
                "properties": {
                    "kind": {"enum": ["text", "parts", "list", "rated", "sorted", "picked", "sense", "choice", "rainbow", "timeline", "people", "letter"]},
                },
            },
            "shared-item": {
                "type": "object",
                "required": ["record", "field", "text"],
                "properties": {
                    "record": {"$ref": "#/$defs/id"},
                    "field": {"type": "string"},
                    "text": {"type": "string"},
                    "state": {"type": ["string", "null"]},
                },
            },
            "attached": {
                "type": "object",
                "description": "A file of a record; its content stands under attachments.",
                "required": ["id", "media", "bytes", "sha256", "pages"],
                "properties": {
                    "id": {"$ref": "#/$defs/id"},
                    "media": {"enum": ["pdf", "png", "jpeg", "webp", "badge-json", "badge-jwt", "badge-svg"]},
                    "bytes": {"type": "integer", "minimum": 1, "maximum": 50_000_000},
                    "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
                    "pages": {"type": "integer", "minimum": 1, "maximum": 300},
                },
            },
            "body": {"oneOf": bodies},
        },
    })
}

fn meta() -> Value {
    json!({
        "type": "object",
        "required": ["id", "created", "changed", "revision_began", "revision", "language"],
        "properties": {
            "id": {"$ref": "#/$defs/id"},
            "created": {"$ref": "#/$defs/moment"},
            "changed": {"$ref": "#/$defs/moment"},
            "revision_began": {"$ref": "#/$defs/moment"},
            "revision": {"type": "integer", "minimum": 1},
            "language": {"type": "string", "maxLength": 64},
            "origin": {
                "type": "object",
                "description": "The exercise that made it.",
                "required": ["exercise", "version", "run", "step"],
                "properties": {
                    "exercise": {"type": "string"},
                    "version": {"type": "integer"},
                    "run": {"$ref": "#/$defs/id"},
                    "step": {"type": "string"},
                    "never_shared": {"type": "array", "items": {"type": "string"}},
                },
            },
            "tucked": {"type": "boolean"},
            "binned": {"$ref": "#/$defs/moment"},
            "sharing": {"enum": ["never", "offered"]},
        },
    })
}

fn body(kind: Kind) -> Value {
    let fields: serde_json::Map<String, Value> = kind
        .shapes()
        .into_iter()
        .map(|(name, shape)| (name.to_owned(), field(kind, name, shape)))
        .collect();
    json!({
        "type": "object",
        "required": ["kind", "fields"],
        "properties": {
            "kind": {"const": kind.name()},
            "fields": {"type": "object", "properties": fields},
        },
    })
}

fn field(kind: Kind, name: &str, shape: FieldShape) -> Value {
    let line = json!({"type": "string", "maxLength": 2000});
    match shape {
        FieldShape::Line if kind == Kind::Entry => json!({"type": "string", "maxLength": 200}),
        FieldShape::Line => line,
        FieldShape::Prose => json!({"type": "string", "description": "Markdown, up to 1 MB."}),
        FieldShape::Lines => json!({"type": "array", "maxItems": 200, "items": line}),
        FieldShape::Rows => json!({
            "type": "array",
            "maxItems": 200,
            "items": {"type": "object", "additionalProperties": line},
        }),
        FieldShape::Rating => json!({"type": ["integer", "null"], "minimum": 0, "maximum": 10}),
        FieldShape::Date => json!({"oneOf": [{"type": "null"}, {"$ref": "#/$defs/date"}]}),
        FieldShape::Link => json!({"oneOf": [{"type": "null"}, {"$ref": "#/$defs/id"}]}),
        FieldShape::Word => json!({"enum": words(kind, name)}),
        FieldShape::Flag => json!({"type": "boolean"}),
        FieldShape::Whole if kind == Kind::Run => json!({
            "type": "object",
            "maxProperties": 200,
            "additionalProperties": {"$ref": "#/$defs/answer"},
        }),
        FieldShape::Whole if kind == Kind::Certificate => {
            json!({"oneOf": [{"type": "null"}, {"$ref": "#/$defs/attached"}]})
        }
        FieldShape::Whole if kind == Kind::Entry => {
            let item = if name == "pictures" { "attached" } else { "id" };
            json!({"type": "array", "maxItems": 200, "items": {"$ref": format!("#/$defs/{item}")}})
        }
        FieldShape::Whole if kind == Kind::ShelfPage => {
            json!({"type": "string", "description": "The page as it came, a JSON page file."})
        }
        FieldShape::Whole => json!({"type": "array", "items": {"$ref": "#/$defs/shared-item"}}),
    }
}

/// Gives the words a field takes.
fn words(kind: Kind, name: &str) -> &'static [&'static str] {
    kind.fields()
        .into_iter()
        .find(|field| field.name() == name)
        .map_or(&[], FieldRef::words)
}

#[test]
fn the_schema_in_the_docs_is_that_of_the_journal() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/export.schema.json");
    let made = serde_json::to_string_pretty(&schema()).expect("JSON") + "\n";
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(&path, &made).expect("written");
    }
    let there = std::fs::read_to_string(&path).expect("docs/export.schema.json");
    assert_eq!(there, made, "write it anew with UPDATE_SCHEMA=1");
}
