package jp.fubako.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.fubako.search.lucene.LuceneIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficePeopleFindWhatTheyMeanTest {

  @TempDir static Path folder;

  private static LuceneIndex index;

  @BeforeAll
  static void fill() {
    index =
        Town.open(
            folder,
            Town.doc("kaito", "職員研修の実施について（照会）")
                .number("真総第1号")
                .from("山形県市町村課長")
                .people("髙橋 一郎")
                .date("received", "2026-11-22")
                .date("document", "2026-11-18")
                .text("標記の件について、別紙のとおり照会します。サーバーの更新も含みます。"),
            Town.doc("yosan", "令和8年度当初予算要求書の提出について")
                .number("真総第11号")
                .kind("PROPOSAL")
                .section("財政課")
                .amount(1_500_000)
                .date("decided", "2026-04-10")
                .text("予算要求は四月十日までに提出すること。三ヶ月以内に執行計画を作成する。"),
            Town.doc("doro", "道路占用許可申請書")
                .number("真建第12号の2")
                .section("建設課")
                .year(2025)
                .from("株式会社渡邉組")
                .date("arrived", "2025-05-01")
                .file("申請書.pdf", "道路の占用許可を申請します。町⻑あて。ｶﾞｽ管の埋設工事。"),
            Town.doc("horei", "地方自治法の解釈")
                .number("8真総第123号")
                .kind("OUTGOING")
                .date("issued", "2026-06-01")
                .text("昭和二十二年法律第六十七号の第百二十三条について、令和8年11月22日の会議で説明した。"),
            Town.doc("english", "Annual report of Windows Server")
                .text("The server room and the internet line. COVID-19 measures."));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "予算 | yosan",
        "予 | yosan",
        "当初予算要求 | yosan",
        "町長 | doro",
        "渡辺組 | doro",
        "高橋 | kaito",
        "ガス管 | doro",
        "サーバ | english kaito",
        "サーバー | english kaito",
        "server | english kaito",
        "さーば | english kaito",
        "コロナ | ''",
        "新型コロナ | english",
        "三か月 | yosan",
        "三箇月 | yosan",
        "申請した | doro",
        "申し込み | ''",
        "問い合わせ | kaito",
        "道路占用 許可 | doro",
        "道路占用　許可 予算 | ''",
        "予算 OR 道路 | doro yosan",
        "予算 | yosan",
        "について -予算 | horei kaito",
        "\"占用許可\" | doro",
        "\"道路の占用\" | doro",
        "\"予算道路\" | ''",
        "covid | english",
        "ＷＩＮＤＯＷＳ　ｓｅｒｖｅｒ | english",
        "\"Windows Server\" | english",
      })
  void words(String query, String ids) {
    check(query, ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "真総第1号 | kaito",
        "真総1 | kaito",
        "真総一 | ''",
        "真総第一号 | kaito",
        "第1号 真総 | kaito",
        "第１号 | kaito",
        "真総第11号 | yosan",
        "真建第12号 | doro",
        "真建12-2 | doro",
        "番号:12 | doro",
        "真総123 | horei",
        "8真総123 | horei",
        "令和8年真総第123号 | horei",
        "令和7年真総第123号 | ''",
        "昭和22年法律第67号 | horei",
        "第123条 | horei",
      })
  void numbers(String query, String ids) {
    check(query, ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "令和8年11月22日 | horei kaito",
        "R8.11.22 | horei kaito",
        "Ｒ８．１１．２２ | horei kaito",
        "令和八年十一月二十二日 | horei kaito",
        "2026-11-22 | horei kaito",
        "令和8年11月 | horei kaito",
        "令和8年11月18日 | kaito",
        "収受日:R8.11.22 | kaito",
        "施行日:令和8年11月22日 | ''",
        "日付:令和8年4月1日〜4月30日 | yosan",
        "日付:81122 | kaito",
        "令和8年4月1日〜令和8年4月30日 | yosan",
        "R8.4.1 〜 R8.6.30 | horei yosan",
        "令和7年度 | doro",
        "年度:令和7 | doro",
        "年度:2025 | doro",
        "令和8年度予算 | yosan",
        "令和7年度の占用許可 | doro",
        "令和8年度 予算 | yosan",
        "四月十日 | yosan",
      })
  void dates(String query, String ids) {
    check(query, ids);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "件名:照会 | kaito",
        "title:report | english",
        "件名: 占用 | doro",
        "件名：占用 | doro",
        "件名:埋設 | ''",
        "差出人:渡辺 | doro",
        "課:財政 | yosan",
        "section:財政課 予算 | yosan",
        "氏名:髙橋 | kaito",
        "添付:申請書 | doro",
        "種類:起案 | yosan",
        "kind:OUTGOING | horei",
        "金額:150万 | yosan",
        "金額:100万〜200万円 | yosan",
        "金額:200万〜 | ''",
        "件名:\"許可申請\" | doro",
        "件名:について -課:財政課 | kaito",
      })
  void fields(String query, String ids) {
    check(query, ids);
  }

  private void check(String query, String ids) {
    SearchResult result = Town.search(index, query);
    List<String> found =
        result.relaxedQuery() != null
            ? List.of()
            : result.hits().stream().map(Hit::id).sorted().toList();
    assertEquals(ids.isEmpty() ? List.of() : List.of(ids.split(" ")), found, query);
    assertEquals(found.size(), result.relaxedQuery() == null ? result.total() : 0);
  }

  @Test
  void anEmptyQueryShowsEverythingNewestFirst() {
    List<String> ids = Town.search(index, "　").hits().stream().map(Hit::id).toList();
    assertEquals(5, ids.size());
    assertEquals("kaito", index.search(request("", Sort.NEWEST)).hits().getFirst().id());
    assertEquals("doro", index.search(request("", Sort.OLDEST)).hits().getFirst().id());
  }

  @Test
  void numbersAreSortedAsNumbers() {
    var ids = index.search(request("", Sort.NUMBER)).hits().stream().map(Hit::id).toList();
    assertEquals(List.of("doro", "kaito", "yosan", "horei", "english"), ids);
  }

  private static SearchRequest request(String query, Sort sort) {
    return new SearchRequest(query, Town.EVERYBODY, Map.of(), sort, 0, 10);
  }

  @Test
  void aQuestionFindsTheBestDocumentFirst() {
    SearchResult result = Town.search(index, "道路を占用するための許可を申請するにはどうすればよいか");
    assertEquals("doro", result.hits().getFirst().id());
  }

  @Test
  void aWordWithoutHitIsNamedAndTheRestSearched() {
    SearchResult result = Town.search(index, "道路占用 きりたんぽ");
    assertEquals(List.of("きりたんぽ"), result.wordsWithoutHit());
    assertEquals("道路占用", result.relaxedQuery());
    assertEquals(1, result.total());
    assertEquals("doro", result.hits().getFirst().id());
  }

  @Test
  void wordsThatNeverMeetAreSearchedEachForItself() {
    SearchResult result = Town.search(index, "当初予算 道路占用");
    assertEquals(List.of(), result.wordsWithoutHit());
    assertEquals("当初予算 OR 道路占用", result.relaxedQuery());
    assertEquals(2, result.total());
  }

  @Test
  void aCompoundThatNothingHasIsTakenApart() {
    SearchResult result = Town.search(index, "道路工事申請書");
    assertEquals("道路 工事 申請 書", result.relaxedQuery());
    assertEquals("doro", result.hits().getFirst().id());
  }

  @Test
  void nothingAtAllIsSaidPlainly() {
    SearchResult result = Town.search(index, "きりたんぽ");
    assertEquals(0, result.total());
    assertEquals(null, result.relaxedQuery());
    assertEquals(List.of("きりたんぽ"), result.wordsWithoutHit());
  }

  @Test
  void saysHowFormsWereUnderstood() {
    assertEquals(
        List.of("日付 2026-04-01〜2026-04-30", "年度 令和7年度", "番号 真総第1号", "件名 予算", "除外 道路"),
        Town.search(index, "令和8年4月 令和7年度 真総1 件名:予算 -道路").understood());
  }

  @Test
  void staysSilentAboutWhatNobodyMeantAsANumber() {
    assertEquals(List.of(), Town.search(index, "covid19 12345").understood());
    assertEquals(List.of("番号 第5号"), Town.search(index, "番号:5").understood());
  }

  @Test
  void facetsCountWhatWasFound() {
    SearchResult result = Town.search(index, "について");
    assertEquals(
        List.of(new FacetCount("総務課", 2), new FacetCount("財政課", 1)),
        result.facets().get("section"));
    var filtered =
        index.search(
            new SearchRequest(
                "", Town.EVERYBODY, Map.of("section", Set.of("財政課", "建設課")), null, 0, 10));
    assertEquals(2, filtered.total());
    assertEquals(
        List.of(new FacetCount("2025", 1), new FacetCount("2026", 1)),
        filtered.facets().get("fiscalYear"));
  }

  @Test
  void suggestionsBeginWithOrContainWhatIsTyped() {
    assertEquals(List.of("道路占用許可申請書"), index.suggest("道路", Town.EVERYBODY, 5));
    assertEquals(List.of("真総第1号", "真総第11号", "8真総第123号"), index.suggest("真総", Town.EVERYBODY, 5));
    assertEquals(List.of("株式会社渡邉組"), index.suggest("渡辺", Town.EVERYBODY, 5));
    assertEquals(1, index.suggest("真総", Town.EVERYBODY, 1).size());
    assertEquals(List.of(), index.suggest(" ", Town.EVERYBODY, 5));
  }

  @Test
  void pagesOfHitsDoNotOverlap() {
    var all =
        Stream.of(0, 2, 4)
            .flatMap(
                offset ->
                    index
                        .search(
                            new SearchRequest("", Town.EVERYBODY, Map.of(), Sort.NEWEST, offset, 2))
                        .hits()
                        .stream())
            .map(Hit::id)
            .distinct()
            .toList();
    assertEquals(5, all.size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\" | x",
        "- | x",
        "件名: | x",
        "OR OR | x",
        "( [ { * ? ~ ^ \\ | x",
        "\"\" | x",
        "-\"\" | x",
        "： | x"
      })
  void strangeInputIsNoError(String query, String ignored) {
    SearchResult result = Town.search(index, query);
    assertTrue(result.total() >= 0 && !ignored.isEmpty());
  }

  @Test
  void aPastedPageIsNoError() {
    String page = "道路占用の 許可を申請 します。あわせて予算の 要求と 法令の解釈 ".repeat(60);
    assertTrue(Town.search(index, page).total() > 0);
  }
}
