"""Tests of notebooks/annales.py on a run made by hand, and on the run in the folder EXAMPLE."""

import gzip
import json
import os
import shutil
import tempfile
import unittest
from pathlib import Path

import annales

TABLES = {
    "documents": (
        {"document_id": "string", "role": "string", "status": "string", "words": "integer", "year": "integer"},
        [["a", "text", "read", 20, 1893], ["b", "source", "read", 5, None]],
    ),
    "sections": (
        {"section_id": "string", "document_id": "string", "ordinal": "integer", "kind": "string", "title": "string", "words": "integer"},
        [["a/chapter-10", "a", 3, "chapter", "Ten", 8], ["a/foreword", "a", 1, "foreword", None, 4], ["a/chapter-02", "a", 2, "chapter", "Two", 8]],
    ),
    "sentences": (
        {
            "document_id": "string", "section_id": "string", "counted": "boolean", "paragraph": "integer", "sentence": "integer",
            "start_line": "integer", "end_line": "integer", "text": "string", "tokens": "array", "token_starts": "array", "token_ends": "array",
        },
        [["a", "a/chapter-02", True, 1, 1, 7, 7, "The 𝔩amp was out.", ["the", "𝔩amp", "was", "out"], [0, 4, 9, 13], [3, 8, 12, 16]]],
    ),
    "keyness": (
        {"target": "string", "term": "string", "q_value": "number", "robust": "boolean", "evidence": "array"},
        [
            ["a/chapter-10", "rope", None, True, None],
            ["a/chapter-02", "was", 0.1, False, [{"section_id": "a/chapter-02", "start_line": 9, "end_line": 9, "text": "It was."}]],
            ["a/chapter-02", "out", 0.2, None, None],
        ],
    ),
    "topics": ({"topic_id": "string", "share": "number"}, []),
}


def write(folder):
    resources = []
    for name, (fields, rows) in TABLES.items():
        place = folder / "json" / name
        place.mkdir(parents=True)
        lines = "".join(json.dumps(dict(zip(fields, row))) + "\n" for row in rows)
        if name == "keyness":
            (place / "part-00000.json.gz").write_bytes(gzip.compress(lines.encode()))
        else:
            (place / "part-00000.json").write_text(lines, encoding="utf-8")
        schema = {"fields": [{"name": f, "type": t, "description": f"meaning of {f}"} for f, t in fields.items()]}
        if name == "keyness":
            schema["foreignKeys"] = [{"fields": ["target"], "reference": {"resource": "sections", "fields": ["section_id"]}}]
        resources.append({"name": name, "group": "main", "description": name, "schema": schema})
    (folder / "datapackage.json").write_text(json.dumps({"resources": resources}))
    tables = {name: {"rows": len(rows), "content_hash": "0f"} for name, (_, rows) in TABLES.items()}
    manifest = {
        "version": "1.0", "started": "2020-01-02T03:04:05Z", "analyses": ["keyness", "topics"], "tables": tables,
        "configuration": {"text": ["book.txt"], "sources": []},
    }
    (folder / "manifest.json").write_text(json.dumps(manifest))


class MadeUpRun(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        write(self.folder)
        self.run_ = annales.open(self.folder)

    def tearDown(self):
        shutil.rmtree(self.folder)

    def test_types_follow_the_schema_and_null_stays_missing(self):
        documents = self.run_.documents
        self.assertEqual(str(documents["words"].dtype), "int64")
        self.assertEqual(str(documents["year"].dtype), "Int64")
        self.assertEqual(str(self.run_.keyness["robust"].dtype), "boolean")
        self.assertTrue(self.run_.keyness["q_value"].isna().iloc[2])

    def test_rows_are_in_reading_order_and_titled(self):
        self.assertEqual(list(self.run_.sections["section_id"]), ["a/foreword", "a/chapter-02", "a/chapter-10"])
        self.assertEqual(list(self.run_.keyness["term"]), ["was", "out", "rope"])
        titled = self.run_.titled(self.run_.keyness, "target")["section"]
        self.assertEqual(list(titled.cat.categories), ["2 Two", "10 Ten"])
        self.assertTrue(titled.cat.ordered)

    def test_an_empty_table_has_its_columns(self):
        self.assertEqual(list(self.run_.topics.columns), ["topic_id", "share"])
        self.assertEqual(str(self.run_.topics["share"].dtype), "float64")
        self.assertFalse(self.run_.has("topics"))

    def test_a_table_is_not_changed_by_its_reader(self):
        self.run_.keyness["term"] = "x"
        self.assertEqual(self.run_.keyness["term"].iloc[0], "was")

    def test_an_analysis_that_did_not_run_is_named_with_its_command(self):
        with self.assertRaisesRegex(AttributeError, "--text 'book.txt' --output .* --only keyness,topics,entities$"):
            self.run_.entity_counts

    def test_deleted_files_are_named(self):
        shutil.rmtree(self.folder / "json" / "documents")
        with self.assertRaisesRegex(annales.MissingTable, "the files of documents are gone"):
            self.run_.documents

    def test_a_folder_without_a_run(self):
        with self.assertRaisesRegex(annales.MissingResults, "no finished run"):
            annales.open(self.folder / "json")

    def test_places_of_a_phrase_are_code_points(self):
        row = self.run_.kwic("the *amp").iloc[0]
        self.assertEqual((row["left"], row["match"], row["right"], row["start_line"]), ("", "The 𝔩amp", " was out.", 7))
        self.assertEqual(len(self.run_.kwic("the lamps")), 0)
        self.assertEqual(len(self.run_.kwic("out", "a/foreword")), 0)

    def test_evidence_is_of_the_row_or_searched(self):
        found = self.run_.evidence(self.run_.keyness)
        self.assertEqual(list(found["text"]), ["It was.", "The 𝔩amp was out."])

    def test_joins_follow_the_foreign_keys(self):
        joined = self.run_.join("keyness", "sections")
        self.assertEqual(list(joined["title"]), ["Two", "Two", "Ten"])
        self.assertNotIn("section_id", joined)
        with self.assertRaisesRegex(ValueError, "say which columns with on="):
            self.run_.join("topics", "documents")

    def test_the_longest_chapters_are_compared_without_similarities(self):
        self.assertEqual(self.run_.most_different(), ("a/chapter-02", "a/chapter-10"))


@unittest.skipUnless(os.environ.get("EXAMPLE"), "EXAMPLE names no run")
class Example(unittest.TestCase):
    def test_each_table_is_read_with_as_many_rows_as_the_manifest_says(self):
        run = annales.open(os.environ["EXAMPLE"])
        for name, entry in run.manifest["tables"].items():
            self.assertEqual(len(run.table(name)), entry["rows"], name)
            self.assertEqual(list(run.table(name).columns), list(run.describe(name).index), name)

    def test_each_table_belongs_to_an_analysis_or_the_corpus(self):
        run = annales.open(os.environ["EXAMPLE"])
        named = {table for tables in annales._ANALYSES.values() for table in tables}
        corpus = {"sentences", "documents", "sections", "notes", "index_entries", "set_aside", "repairs", "structure", "problems"}
        self.assertEqual(set(run.manifest["tables"]) - corpus, named)


if __name__ == "__main__":
    unittest.main()
