package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.fubako.search.analysis.WordAnalyzer;
import jp.fubako.search.lucene.LuceneIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeDictionariesAreDataTest {

  @TempDir Path temp;

  private Dictionaries own() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("words"));
    Files.writeString(folder.resolve("synonyms.txt"), "# 地元の言葉\n中央公民館, 交流センター\n");
    Files.writeString(folder.resolve("variants.txt"), "鮭 鮏\n");
    Files.writeString(folder.resolve("words.csv"), "真室川町,真室川 町,マムロガワ マチ\nおかしな,語,x,y\n梅里苑\n");
    return Dictionaries.load(folder);
  }

  @Test
  void synonymsAndVariantsOfTheOfficeAreFound() throws IOException {
    try (LuceneIndex index = LuceneIndex.open(temp.resolve("index"), own(), Town.still())) {
      index.index(Town.doc("a", "中央公民館の改修").text("鮏の遡上").build(), 1);
      index.refresh();
      assertEquals(List.of("a"), Town.ids(index, "交流センターの改修"));
      assertEquals(List.of("a"), Town.ids(index, "鮭の遡上"));
    }
  }

  @Test
  void ownWordsStayWhole() throws IOException {
    try (var plain = new WordAnalyzer(Dictionaries.builtIn());
        var own = new WordAnalyzer(own())) {
      assertEquals(List.of("梅里苑"), own.words("梅里苑").stream().map(WordAnalyzer.Word::term).toList());
      assertTrue(plain.words("梅里苑").size() > 1);
      assertEquals(
          List.of("真室川", "町"), own.words("真室川町").stream().map(WordAnalyzer.Word::term).toList());
    }
  }

  @Test
  void aFolderWithoutFilesMeansTheBuiltInData() throws IOException {
    assertEquals(Dictionaries.builtIn(), Dictionaries.load(temp));
    assertTrue(Dictionaries.builtIn().synonyms().size() > 30);
  }
}
