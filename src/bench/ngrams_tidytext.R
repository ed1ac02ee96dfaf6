# n-grams of one to five words with tidytext: counts per chapter and in total, as CSV.
# Usage: Rscript ngrams_tidytext.R INPUT OUTPUT_DIRECTORY
suppressPackageStartupMessages({
  library(readr)
  library(dplyr)
  library(tidytext)
})
args <- commandArgs(trailingOnly = TRUE)
dir.create(args[2], showWarnings = FALSE, recursive = TRUE)
started <- proc.time()[["elapsed"]]

lines <- tibble(text = read_lines(args[1])) %>%
  mutate(chapter = cumsum(grepl("^\\d+\\. [A-Z]", text, perl = TRUE)))

for (n in 1:5) {
  grams <- if (n == 1) {
    lines %>% unnest_tokens(ngram, text, token = "words", collapse = "chapter")
  } else {
    lines %>% unnest_tokens(ngram, text, token = "ngrams", n = n, collapse = "chapter")
  }
  grams <- grams %>% filter(!is.na(ngram))
  total <- grams %>% count(ngram, sort = TRUE)
  by_chapter <- grams %>% count(chapter, ngram, sort = TRUE)
  write_csv(total, file.path(args[2], sprintf("ngrams%d.csv", n)))
  write_csv(by_chapter, file.path(args[2], sprintf("ngrams%d_by_chapter.csv", n)))
  message(sprintf("n=%d: %d n-grams, %d distinct, %.1f s", n, nrow(grams), nrow(total),
                  proc.time()[["elapsed"]] - started))
}
