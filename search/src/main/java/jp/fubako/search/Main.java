package jp.fubako.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.fubako.search.lucene.LuceneIndex;

/**
 * Command line: {@code index <folder> <indexdir>} indexes the folder's .txt files (UTF-8), {@code
 * query <indexdir> <words>} searches.
 */
public final class Main {

  private static final Set<String> EVERYBODY = Set.of("town");

  private Main() {}

  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(args, out));
  }

  /** Returns the exit code: 0 done, 1 nothing found, 2 wrongly called. */
  static int run(String[] args, PrintStream out) throws IOException {
    if (args.length == 3 && args[0].equals("index")) {
      return index(Path.of(args[1]), Path.of(args[2]), out);
    }
    if (args.length >= 3 && args[0].equals("query")) {
      String words = String.join(" ", Arrays.asList(args).subList(2, args.length));
      return query(Path.of(args[1]), words, out);
    }
    out.println("index <folder> <indexdir> | query <indexdir> <words>");
    return 2;
  }

  private static int index(Path folder, Path directory, PrintStream out) throws IOException {
    List<Path> files;
    try (var walk = Files.walk(folder)) {
      files = walk.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    try (SearchIndex index = LuceneIndex.open(directory, Dictionaries.builtIn())) {
      long position = index.position();
      for (Path file : files) {
        index.index(document(folder, file), ++position);
      }
      index.commit();
      index.refresh();
      out.println(index.state().documents() + " documents");
    }
    return 0;
  }

  private static IndexDocument document(Path folder, Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    String title = text.lines().map(String::strip).filter(l -> !l.isEmpty()).findFirst().orElse("");
    LocalDate day =
        LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
    String name = folder.relativize(file).toString();
    return new IndexDocument(
        name,
        "RECEIPT",
        title,
        List.of(),
        List.of(),
        null,
        null,
        EraDates.fiscalYear(day),
        null,
        null,
        null,
        null,
        null,
        Map.of("document", day),
        null,
        List.of(new TextPart(name, name, text, new int[0])),
        EVERYBODY,
        false,
        0);
  }

  private static int query(Path directory, String words, PrintStream out) {
    try (SearchIndex index = LuceneIndex.open(directory, Dictionaries.builtIn())) {
      SearchResult result = index.search(SearchRequest.of(words, EVERYBODY, 10));
      result.understood().forEach(u -> out.println("(" + u + ")"));
      if (!result.wordsWithoutHit().isEmpty()) {
        out.println("見つからない語: " + String.join(" ", result.wordsWithoutHit()));
      }
      if (result.relaxedQuery() != null) {
        out.println("代わりに: " + result.relaxedQuery());
      }
      out.println(result.total() + " 件");
      for (Hit hit : result.hits()) {
        out.println(hit.id() + "  " + marked(hit.title()));
        hit.snippets().forEach(s -> out.println("    " + marked(s.fragments())));
      }
      return result.total() == 0 ? 1 : 0;
    }
  }

  private static String marked(List<Fragment> fragments) {
    return fragments.stream()
        .map(f -> f.hit() ? "【" + f.text() + "】" : f.text())
        .collect(Collectors.joining());
  }
}
