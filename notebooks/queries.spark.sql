-- Questions to a finished run, for Spark SQL. In the folder that holds output/:
--   spark-sql -f notebooks/queries.spark.sql

CREATE OR REPLACE TEMPORARY VIEW documents USING parquet OPTIONS (path 'output/parquet/documents');
CREATE OR REPLACE TEMPORARY VIEW sections USING parquet OPTIONS (path 'output/parquet/sections');
CREATE OR REPLACE TEMPORARY VIEW sentences USING parquet OPTIONS (path 'output/parquet/sentences');
CREATE OR REPLACE TEMPORARY VIEW keyness USING parquet OPTIONS (path 'output/parquet/keyness');
CREATE OR REPLACE TEMPORARY VIEW entity_counts USING parquet OPTIONS (path 'output/parquet/entity_counts');
CREATE OR REPLACE TEMPORARY VIEW entities USING parquet OPTIONS (path 'output/parquet/entities');
CREATE OR REPLACE TEMPORARY VIEW entity_pairs USING parquet OPTIONS (path 'output/parquet/entity_pairs');
CREATE OR REPLACE TEMPORARY VIEW sentiment_sections USING parquet OPTIONS (path 'output/parquet/sentiment_sections');
CREATE OR REPLACE TEMPORARY VIEW ngrams USING parquet OPTIONS (path 'output/parquet/ngrams');

-- What was read: check this first.
SELECT document_id, role, title, year, words, words_set_aside, status FROM documents ORDER BY role DESC, year, document_id;

-- The chapters of the works, in reading order.
SELECT s.document_id, s.ordinal, s.title, s.words
FROM sections s JOIN documents d USING (document_id)
WHERE d.role = 'text' AND s.words > 0 ORDER BY s.document_id, s.ordinal;

-- What marks each chapter: five words that pass.
SELECT s.ordinal, s.title, k.term, k.target_count, k.reference_count, round(k.log_ratio, 2) AS log_ratio, k.q_value, k.robust
FROM (
  SELECT *, row_number() OVER (PARTITION BY target ORDER BY log_likelihood DESC, term) AS place
  FROM keyness WHERE scope = 'rest' AND direction = 'over'
) k JOIN sections s ON s.section_id = k.target
WHERE k.place <= 5
ORDER BY s.document_id, s.ordinal, k.log_likelihood DESC;

-- Who dominates each chapter: three persons.
SELECT s.ordinal, s.title, e.name, e.mentions, round(e.per_million) AS per_million
FROM (
  SELECT *, row_number() OVER (PARTITION BY section_id ORDER BY mentions DESC, name) AS place
  FROM entity_counts WHERE type = 'person' AND mentions > 0
) e JOIN sections s USING (section_id)
WHERE e.place <= 3
ORDER BY s.document_id, s.ordinal, e.mentions DESC;

-- Who appears with whom, over all chapters.
SELECT a.name AS a, b.name AS b, sum(p.sentences) AS sentences, count(*) AS chapters
FROM entity_pairs p JOIN entities a ON a.entity_id = p.entity_a JOIN entities b ON b.entity_id = p.entity_b
WHERE a.type = 'person' AND b.type = 'person' AND p.sentences > 0
GROUP BY a.name, b.name ORDER BY sum(p.sentences) DESC, a.name, b.name LIMIT 20;

-- The tone of the chapters, with intervals and without flagged words.
SELECT s.ordinal, s.title, t.mean, t.mean_low, t.mean_high, t.mean_without_flagged
FROM sentiment_sections t JOIN sections s USING (section_id)
WHERE t.lexicon = 'vader' ORDER BY s.document_id, s.ordinal;

-- The rate of a word in each chapter.
SELECT s.ordinal, s.title, coalesce(n.count, 0) AS count, round(coalesce(n.per_million, 0)) AS per_million
FROM sections s LEFT JOIN ngrams n ON n.section_id = s.section_id AND n.ngram = 'the'
WHERE s.words > 0 ORDER BY s.document_id, s.ordinal;

-- The sentences with a word, with their lines in the file.
SELECT section_id, start_line, text FROM sentences
WHERE counted AND array_contains(tokens, 'the') ORDER BY section_id, paragraph, sentence LIMIT 10;
