package jp.fubako.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.fubako.search.lucene.LuceneIndex;

/**
 * Measures indexing and searching on made-up office documents of about 1,000 characters: {@code
 * IndexBenchmark <new folder> <documents>}.
 */
public final class IndexBenchmark {

  private static final String[] WORDS =
      ("予算 執行 計画 道路 占用 許可 申請 町長 総務課 財政課 建設課 補助金 交付 要綱 契約 入札 工事 請負 水道 下水道 介護 保険 国民健康保険 "
              + "税 住民 戸籍 選挙 議会 条例 規則 告示 通知 照会 回答 報告 依頼 会議 研修 実施 提出 期限 書類 添付 別紙 標記 下記 公文書 管理 保存 "
              + "年度 令和 平成 システム サーバー 更新 保守 委託 業務 調査 統計 防災 消防 避難 訓練 学校 教育 児童 保育 子育て 農業 林業 観光 商工 振興 "
              + "橋りょう 点検 結果 除雪 委員会 開催 案内 出席 変更 決定 承認 審査 監査 決算 歳入 歳出 寄附 財産 取得 処分 貸付 使用料 手数料")
          .split(" ");
  private static final String[] JOINTS = "の を に は が で と から まで について により に基づき 、 。 する した し、".split(" ");

  private final Random random = new Random(1);

  private IndexBenchmark() {}

  public static void main(String[] args) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new IndexBenchmark().run(Path.of(args[0]), Integer.parseInt(args[1]), out);
  }

  private String word() {
    double skew = random.nextDouble();
    return WORDS[(int) (WORDS.length * skew * skew)];
  }

  private String text(int length) {
    var text = new StringBuilder();
    while (text.length() < length) {
      text.append(word()).append(random.nextInt(3) == 0 ? word() : "");
      text.append(JOINTS[random.nextInt(JOINTS.length)]);
      if (random.nextInt(20) == 0) {
        text.append("第").append(random.nextInt(5000)).append("号");
      }
      if (random.nextInt(12) == 0) {
        text.appendCodePoint(0x4E00 + random.nextInt(0x2000));
        text.appendCodePoint(0x4E00 + random.nextInt(0x2000));
      }
    }
    return text.toString();
  }

  private IndexDocument document(int i) {
    LocalDate day = LocalDate.of(2020, 4, 1).plusDays(random.nextInt(2300));
    String section = WORDS[8 + random.nextInt(3)];
    return new IndexDocument(
        "d" + i,
        i % 3 == 0 ? "PROPOSAL" : "RECEIPT",
        text(20) + "について",
        List.of("真総第" + i + "号"),
        List.of("山田 太郎"),
        "山形県" + word() + "課",
        section,
        EraDates.fiscalYear(day),
        word(),
        word() + "綴",
        "5年",
        "DECIDED",
        "OPEN",
        Map.of("received", day),
        null,
        List.of(new TextPart("本文", null, text(1000), new int[0])),
        Set.of("unit:" + i % 15, "role:RECORDS_OFFICE"),
        i % 200 == 0,
        1);
  }

  private void run(Path folder, int documents, PrintStream out) throws IOException {
    String sample = text(1_000_000);
    for (int i = 0; i < 5; i++) {
      long start = System.nanoTime();
      Normalizer.standard().folded(sample);
      out.printf("fold %.1f ms per million characters%n", (System.nanoTime() - start) / 1e6);
    }
    try (LuceneIndex index = LuceneIndex.open(folder, Dictionaries.builtIn())) {
      long start = System.nanoTime();
      for (int i = 0; i < documents; i++) {
        index.index(document(i), i + 1);
      }
      index.commit();
      index.refresh();
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf("%d documents, %.0f a second%n", documents, documents / seconds);
      try (var files = Files.walk(folder)) {
        long bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        out.printf("%.1f kB a document on disk%n", bytes / 1e3 / documents);
      }
      Set<String> all = Set.of("role:RECORDS_OFFICE");
      measure(index, out, "one word", all, () -> word());
      measure(index, out, "one word, own unit", Set.of("unit:3"), () -> word());
      measure(index, out, "two words", all, () -> word() + " " + word());
      measure(index, out, "quoted", all, () -> "\"" + word() + "の" + word() + "\"");
      measure(index, out, "number", all, () -> "真総" + random.nextInt(documents));
      measure(index, out, "day", all, () -> "令和7年" + (1 + random.nextInt(12)) + "月15日");
      measure(index, out, "fiscal year and word", all, () -> "令和7年度" + word());
      measure(index, out, "everything", all, () -> "");
      measure(index, out, "question", all, () -> text(45) + "についての書類はどこにありますか");
      long before = System.nanoTime();
      for (int i = 0; i < 200; i++) {
        index.suggest(word(), all, 10);
      }
      out.printf("suggest %.2f ms%n", (System.nanoTime() - before) / 2e8);
    }
  }

  private void measure(
      LuceneIndex index,
      PrintStream out,
      String what,
      Set<String> readers,
      java.util.function.Supplier<String> query) {
    long[] nanos = new long[400];
    long hits = 0;
    for (int i = -100; i < nanos.length; i++) {
      String words = query.get();
      long start = System.nanoTime();
      hits += index.search(SearchRequest.of(words, readers, 20)).total();
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    out.printf(
        "%-22s p50 %6.2f ms  p99 %6.2f ms  (%d hits on average)%n",
        what, nanos[200] / 1e6, nanos[396] / 1e6, hits / 500);
  }
}
