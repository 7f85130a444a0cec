package jp.fubako.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import jp.fubako.shared.StateChart;
import org.junit.jupiter.api.Test;

class TheChartOfAProposalIsUpToDateTest {

  static StateChart chart() {
    return new StateChart(
        "proposal.md",
        ProposalTable.TABLE.chart(
            "起案文書",
            s ->
                switch (s) {
                  case DRAFT -> "起案中";
                  case ROUTING -> "回議中";
                  case RETURNED -> "差戻し中";
                  case DECIDED -> "決裁済";
                  case PREPARING -> "施行準備";
                  case ENFORCED -> "施行済";
                  case COMPLETED -> "完結";
                  case WITHDRAWN -> "取下げ";
                  case REJECTED -> "否決";
                  case SCRAPPED -> "廃案";
                },
            a ->
                switch (a) {
                  case EDIT -> "編集";
                  case SUBMIT -> "回議開始";
                  case RESUME -> "説明のみで再回議";
                  case AMEND -> "修正承認";
                  case DISCARD -> "削除";
                  case SEND_BACK -> "差戻し";
                  case DECIDE -> "決裁";
                  case REJECT -> "否決";
                  case WITHDRAW -> "取下げ";
                  case SCRAP -> "廃案";
                  case TAKE_NUMBER -> "採番";
                  case MAKE_LETTER -> "施行文の作成";
                  case RECORD_SEAL -> "公印";
                  case DISPATCH -> "発送";
                  case COMPLETE -> "完結";
                  case COMPLETE_WITHOUT_ISSUE -> "施行なしで完結";
                }));
  }

  @Test
  void asTheTableSays() throws IOException {
    assertEquals(chart().text(), chart().written());
  }

  public static void main(String[] args) throws IOException {
    chart().write();
  }
}
