"""Reads the tables of a finished run of Annales into pandas.

    import annales
    run = annales.open("output")
    run.keyness                        # a table as a DataFrame
    run.titled(run.keyness, "target")  # with the chapters' titles, in reading order
    run.kwic("the lamps")              # places of a phrase

Tables are read from Parquet where pyarrow or DuckDB is installed, else from JSON lines.
"""

import builtins
import fnmatch
import gzip
import importlib.util
import json
from pathlib import Path

import pandas as pd

_ANALYSES = {
    "pollution": ["pollution"],
    "ngrams": ["ngrams", "ngram_totals"],
    "collocations": ["collocations", "collocations_by_section"],
    "keyness": ["keyness", "keyness_families"],
    "sentiment": [
        "sentiment_words", "sentiment_sentences", "sentiment_sections", "sentiment_agreement",
        "sentiment_checks", "sentiment_arcs", "sentiment_change_points",
    ],
    "entities": [
        "entities", "entity_counts", "entity_mentions", "entity_aliases", "entity_pairs",
        "index_agreement",
    ],
    "similarity": [
        "section_similarity", "word_trends", "section_map", "section_map_words",
        "section_clusters", "word_spans",
    ],
    "comparison": [
        "section_measures", "measures", "section_tests", "set_differences", "series_trends",
        "series_values",
    ],
    "topics": ["topics", "topic_sections", "topic_models"],
}


class MissingResults(FileNotFoundError):
    """The folder holds no finished run."""


class MissingTable(AttributeError):
    """The run has no such table; the message names the command that makes it."""


def open(folder="output"):
    """Opens the results in a folder."""
    return Run(folder)


class Run:
    """A finished run: each of its tables is an attribute."""

    def __init__(self, folder):
        self.folder = Path(folder)
        for name in ("manifest.json", "datapackage.json"):
            if not (self.folder / name).is_file():
                raise MissingResults(
                    f"{self.folder.absolute()} has no {name}, so it holds no finished run:"
                    f" make one with ./run.sh --text BOOK --output {self.folder}"
                )
        self.manifest = json.loads((self.folder / "manifest.json").read_text(encoding="utf-8"))
        package = json.loads((self.folder / "datapackage.json").read_text(encoding="utf-8"))
        self._resources = {resource["name"]: resource for resource in package["resources"]}
        self._frames = {}

    def __repr__(self):
        tables = len(self.manifest["tables"])
        return f"Annales {self.manifest['version']}, {self.manifest['started']}: {tables} tables in {self.folder}"

    def __dir__(self):
        return [*super().__dir__(), *self.manifest["tables"]]

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return self.table(name)

    # Tables

    def table(self, name, columns=None):
        """The rows of a table, in reading order where it has sections; of all columns or of some."""
        if name not in self._frames:
            frame = self._read(name, columns)
            if columns is not None:
                return frame
            self._frames[name] = frame
        frame = self._frames[name]
        return frame[columns].copy() if columns is not None else frame.copy()

    def has(self, name):
        """Whether the run has rows in a table."""
        return self.manifest["tables"].get(name, {}).get("rows", 0) > 0

    def summary(self):
        """The tables of the run: their groups, numbers of rows, meanings and content hashes."""
        rows = [
            (name, self._resources[name].get("group"), entry["rows"], self._resources[name]["description"], entry["content_hash"])
            for name, entry in self.manifest["tables"].items()
        ]
        return pd.DataFrame(rows, columns=["table", "group", "rows", "a row is", "content_hash"])

    def describe(self, name):
        """The columns of a table and their meanings."""
        rows = [(f["name"], f["type"], f.get("description", "")) for f in self._fields(name)]
        return pd.DataFrame(rows, columns=["column", "type", "meaning"]).set_index("column")

    def _fields(self, name):
        if name not in self.manifest["tables"] or name not in self._resources:
            raise MissingTable(self._missing(name))
        return self._resources[name]["schema"]["fields"]

    def _missing(self, name):
        ran = self.manifest.get("analyses", [])
        for analysis, tables in _ANALYSES.items():
            if name in tables and analysis not in ran:
                return (
                    f"the run in {self.folder} has no table {name}, since the analysis {analysis} did not run:"
                    f" {self._command()} --only {','.join([*ran, analysis])}"
                )
        return f"the run in {self.folder} has no table {name}; it has {', '.join(self.manifest['tables'])}"

    def _command(self):
        configuration = self.manifest.get("configuration", {})

        def paths(key, option):
            given = configuration.get(key) or []
            return "".join(f" {option} '{path}'" for path in ([given] if isinstance(given, str) else given))

        return f"./run.sh{paths('text', '--text')}{paths('sources', '--sources')} --output '{self.folder}'"

    def _read(self, name, columns):
        fields = [f for f in self._fields(name) if columns is None or f["name"] in columns]
        names = [f["name"] for f in fields]
        parquet = self.folder / "parquet" / name
        lines = sorted((self.folder / "json" / name).glob("*.json*"))
        if any(parquet.glob("*.parquet")) and _has("pyarrow"):
            frame = pd.read_parquet(parquet, columns=names)
        elif any(parquet.glob("*.parquet")) and _has("duckdb"):
            frame = _read_with_duckdb(parquet, names)
        elif lines:
            frame = _read_lines(lines, names)
        elif any(parquet.glob("*.parquet")):
            raise MissingTable(
                f"{name} is there as Parquet only: install pyarrow (pip install -r requirements.txt),"
                f" or write JSON as well: {self._command()} --format parquet,json"
            )
        else:
            raise MissingTable(
                f"the files of {name} are gone from {self.folder}; to make them again: {self._command()}"
            )
        for field in fields:
            frame[field["name"]] = _typed(frame[field["name"]], field["type"])
        return self._in_order(name, frame)

    def _in_order(self, name, frame):
        if name == "sections":
            return frame.sort_values(["document_id", "ordinal"], ignore_index=True) if "ordinal" in frame else frame
        keys = [c for c in ("section_id", "target", "section_a") if c in frame]
        if not keys or not self.has("sections"):
            return frame
        keys = keys[:1] + [c for c in ("paragraph", "sentence") if c in frame]
        place = {section: i for i, section in enumerate(self.sections["section_id"])}
        return frame.sort_values(
            keys, key=lambda c: c.map(place) if c.name == keys[0] else c, kind="stable", ignore_index=True
        )

    # Chapters

    def works(self):
        """The works that were read, the longest first."""
        documents = self.documents
        works = documents[(documents["role"] == "text") & (documents["status"] == "read")]
        return works.sort_values("words", ascending=False, ignore_index=True)

    def chapters(self, document=None, kinds=None):
        """The counted sections of a document (of the longest work) in reading order, with labels."""
        document = document or self.works()["document_id"].iloc[0]
        sections = self.sections
        sections = sections[(sections["document_id"] == document) & (sections["words"] > 0)]
        if kinds is not None:
            sections = sections[sections["kind"].isin(kinds)]
        return sections.assign(label=[self.label(s) for s in sections["section_id"]]).reset_index(drop=True)

    def label(self, section, width=40):
        """What a reader calls a section: "3 The Fire", or the name in its id."""
        if not hasattr(self, "_labels"):
            sections = self.sections
            self._labels = {
                row.section_id: _label(row.section_id, row.kind, row.title)
                for row in sections[["section_id", "kind", "title"]].itertuples()
            }
        label = self._labels.get(section, str(section))
        return label if len(label) <= width else label[: width - 1].rstrip() + "…"

    def titled(self, frame, column="section_id"):
        """The frame with a column `section`: labels as an ordered category, in reading order."""
        present = set(frame[column].dropna())
        ids = [s for s in self.sections["section_id"] if s in present]
        ids += sorted(present - set(ids))
        labels = [self.label(s) for s in ids]
        unique = [l if labels.count(l) == 1 else f"{l} ({s})" for l, s in zip(labels, ids)]
        names = frame[column].map(dict(zip(ids, unique)))
        return frame.assign(section=pd.Categorical(names, categories=unique, ordered=True))

    def most_different(self, document=None):
        """The two chapters of a document that share least of their words, in reading order."""
        chapters = self.chapters(document)
        full = chapters[chapters["words"] >= chapters["words"].median() / 2]["section_id"]
        if len(full) < 2:
            full = chapters["section_id"]
        if len(full) < 2:
            raise ValueError("the document has one counted section: there is nothing to compare")
        if self.has("section_similarity"):
            pairs = self.section_similarity
            pairs = pairs[(pairs["measure"] == "cosine_tfidf") & pairs["section_a"].isin(full) & pairs["section_b"].isin(full)]
            if len(pairs):
                row = pairs.loc[pairs["value"].astype(float).idxmin()]
                return row["section_a"], row["section_b"]
        longest = chapters[chapters["section_id"].isin(full)].nlargest(2, "words").sort_values("ordinal")
        return tuple(longest["section_id"])

    # Joins, sentences, places

    def join(self, left, right, on=None):
        """Joins a table (or a frame) with another, each row of the first kept.

        Without `on` the keys are those that datapackage.json declares, else the id columns of both.
        Columns of the second that the first has too begin with the second's name.
        """
        pair = on or self._keys(left, right)
        left_on, right_on = pair if isinstance(pair, tuple) else (pair, pair)
        name = right if isinstance(right, str) else "right"
        first = self.table(left) if isinstance(left, str) else left
        second = self.table(right) if isinstance(right, str) else right
        common = (set(first) & set(second)) - {right_on}
        second = second.rename(columns={column: f"{name}_{column}" for column in common})
        joined = first.merge(second, how="left", left_on=left_on, right_on=right_on)
        return joined if left_on == right_on else joined.drop(columns=right_on)

    def _keys(self, left, right):
        if isinstance(left, str) and isinstance(right, str):
            self._fields(left), self._fields(right)
            found = [
                (key["fields"][0], key["reference"]["fields"][0])
                for key in self._resources[left]["schema"].get("foreignKeys", [])
                if key["reference"]["resource"] == right
            ]
            if len(found) == 1:
                return found[0]
            if len(found) > 1:
                raise ValueError(f"{left} refers to {right} by {[a for a, _ in found]}: say which with on=")
        columns = [
            {f["name"] for f in self._fields(side)} if isinstance(side, str) else set(side) for side in (left, right)
        ]
        for key in ("section_id", "entity_id", "document_id"):
            if key in columns[0] and key in columns[1]:
                return key
        raise ValueError("the two have no key in common: say which columns with on=")

    def evidence(self, rows, limit=3):
        """The sentences behind rows: of their column `evidence`, of their places, or with their term."""
        found = []
        for index, row in rows.iterrows():
            word = next((row[c] for c in ("term", "word", "name", "surface") if c in row), None)
            section = row.get("section_id", row.get("target"))
            given = row.get("evidence")
            if isinstance(given, list) and given and isinstance(given[0], dict):
                sentences = given[:limit]
            elif "paragraph" in row and "sentence" in row:
                s = self.sentences
                s = s[(s["section_id"] == section) & (s["paragraph"] == row["paragraph"]) & (s["sentence"] == row["sentence"])]
                sentences = s.head(limit).to_dict("records")
            else:
                places = self.kwic(word, section, limit=10 * limit) if word else pd.DataFrame(columns=["text"])
                sentences = places.drop_duplicates("text").head(limit).to_dict("records")
            for s in sentences:
                found.append((index, word, s.get("section_id", section), s.get("start_line"), s.get("end_line"), s["text"]))
        return pd.DataFrame(found, columns=["row", "of", "section_id", "start_line", "end_line", "text"])

    def kwic(self, phrase, where=None, width=45, limit=None):
        """The places of a phrase in the counted text: `*` stands for letters, or alone for a word.

        `where` is a section, a document, or a list of them. The search reads `sentences` alone.
        """
        wanted = phrase.lower().split()
        if not wanted:
            raise ValueError("the phrase has no word")
        sentences = self.sentences
        sentences = sentences[sentences["counted"]]
        if where is not None:
            places = [where] if isinstance(where, str) else list(where)
            sentences = sentences[sentences["section_id"].isin(places) | sentences["document_id"].isin(places)]
        found = []
        for row in sentences.itertuples():
            tokens = [token.lower() for token in row.tokens]
            for i in range(len(tokens) - len(wanted) + 1):
                if all(fnmatch.fnmatchcase(tokens[i + j], w) for j, w in enumerate(wanted)):
                    start, end = row.token_starts[i], row.token_ends[i + len(wanted) - 1]
                    left, right = row.text[:start][-width:], row.text[end:][:width]
                    found.append((row.section_id, row.start_line, row.end_line, left, row.text[start:end], right, row.text))
                    if limit is not None and len(found) >= limit:
                        break
            if limit is not None and len(found) >= limit:
                break
        return pd.DataFrame(found, columns=["section_id", "start_line", "end_line", "left", "match", "right", "text"])

    def citation(self, *tables):
        """How to cite the run: the version, the time, and the content hashes of the tables used."""
        hashes = "; ".join(f"{name} {self.manifest['tables'][name]['content_hash']}" for name in tables)
        return f"Annales {self.manifest['version']}, run of {self.manifest['started'][:10]}" + (f", tables {hashes}." if hashes else ".")


def blank(frame):
    """The frame with empty cells in place of missing values, to be looked at."""
    return frame.astype(object).where(frame.notna(), "")


def _has(package):
    return importlib.util.find_spec(package) is not None


def _read_with_duckdb(folder, names):
    import duckdb

    quoted = ", ".join(f'"{name}"' for name in names)
    files = [str(file) for file in sorted(folder.glob("*.parquet"))]
    return duckdb.read_parquet(files).select(quoted).df()


def _read_lines(files, names):
    columns = {name: [] for name in names}
    for file in files:
        opener = gzip.open if file.suffix == ".gz" else builtins.open
        with opener(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                row = json.loads(line)
                for name in names:
                    columns[name].append(row.get(name))
    return pd.DataFrame({name: pd.Series(values, dtype=object) for name, values in columns.items()})


def _typed(column, kind):
    if kind == "number":
        return pd.to_numeric(column).astype("float64")
    if kind == "integer":
        return column.astype("Int64" if column.isna().any() else "int64")
    if kind == "boolean":
        return column.astype("boolean" if column.isna().any() else "bool")
    if kind in ("array", "list"):
        return pd.Series([list(v) if hasattr(v, "__len__") else None for v in column], index=column.index, dtype=object)
    return column.astype(object).where(column.notna(), None)


def _label(section, kind, title):
    name = section.split("/", 1)[-1]
    if not isinstance(title, str) or not title.strip():
        return name
    number = name.rsplit("-", 1)[-1].lstrip("0")
    if kind == "chapter" and name.startswith("chapter-") and number.isdigit():
        return f"{number} {title}"
    return title if title.lower().startswith(kind) or kind in ("text", "chapter") else f"{name}: {title}" if title.lower() != name else title
