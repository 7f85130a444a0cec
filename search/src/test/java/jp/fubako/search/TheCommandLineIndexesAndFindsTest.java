package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheCommandLineIndexesAndFindsTest {

  @TempDir Path temp;

  private int code;

  private String run(String... args) throws IOException {
    var bytes = new ByteArrayOutputStream();
    code = Main.run(args, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aFolderOfTexts() throws IOException {
    Path texts = Files.createDirectories(temp.resolve("texts"));
    Files.writeString(texts.resolve("a.txt"), "照会について\n\n職員研修の実施を照会します。");
    Files.writeString(texts.resolve("b.txt"), "予算\n当初予算");
    Files.writeString(texts.resolve("c.md"), "当初予算");
    String index = temp.resolve("index").toString();
    assertTrue(run("index", texts.toString(), index).contains("2 documents"));
    assertEquals(0, code);
    String found = run("query", index, "職員", "研修");
    assertTrue(found.contains("1 件") && found.contains("a.txt  照会について"), found);
    assertTrue(found.contains("【職員】【研修】の実施"), found);
    run("query", index, "きりたんぽ");
    assertEquals(1, code);
    run("help");
    assertEquals(2, code);
  }
}
