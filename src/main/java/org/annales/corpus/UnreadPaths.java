package org.annales.corpus;

import java.util.ArrayList;
import java.util.List;
import org.annales.text.model.Problem;
import org.annales.text.model.Severity;

/** Collects the paths below named folders that are no files to be read, each with its reason. */
final class UnreadPaths {
  /** The code of a folder whose entries are not known. */
  static final String FOLDER_NOT_READ = "folder_not_read";

  private final List<Problem> problems = new ArrayList<>();

  List<Problem> problems() {
    return problems;
  }

  void addFolder(String path, String reason) {
    add(
        path,
        Severity.ERROR,
        FOLDER_NOT_READ,
        "the folder is not read, nor what lies in it: " + reason,
        "rename it, or give the permission to read it");
  }

  void addDeadLink(String path) {
    add(
        path,
        Severity.WARNING,
        "dead_link",
        "it is a link to a file that is not there",
        "mend the link, or take it out");
  }

  void addLoop(String path) {
    add(
        path,
        Severity.NOTE,
        "folder_in_itself",
        "it is a link to a folder around it; it was not followed",
        "take the link out");
  }

  void addHidden(String path) {
    add(
        path,
        Severity.NOTE,
        "hidden_file",
        "its name begins with a dot; it was not read",
        "name it itself, or rename it, if it is meant");
  }

  private void add(String path, Severity severity, String code, String message, String remedy) {
    problems.add(new Problem(null, path, null, severity, code, message, remedy));
  }
}
