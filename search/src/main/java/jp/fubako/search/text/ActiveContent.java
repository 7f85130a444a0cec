package jp.fubako.search.text;

/** Things in a file that do something when it is opened in an ordinary program. */
public enum ActiveContent {
  /** VBA or other macros in an office file. */
  MACROS,
  /** JavaScript in a PDF, script in HTML or SVG. */
  SCRIPT,
  /** A PDF action that starts a program or opens another file. */
  LAUNCH,
  /** Files carried inside a PDF, or objects inside an office file. */
  EMBEDDED_FILES,
  /** A template, picture or link that is fetched from elsewhere when the file is opened. */
  REMOTE_CONTENT
}
