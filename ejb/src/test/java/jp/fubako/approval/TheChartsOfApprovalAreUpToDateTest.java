package jp.fubako.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import jp.fubako.shared.StateChart;
import org.junit.jupiter.api.Test;

class TheChartsOfApprovalAreUpToDateTest {

  static StateChart route() {
    return new StateChart(
        "route.md",
        RouteTables.ROUTE.chart(
            "回議の経路",
            s ->
                switch (s) {
                  case ROUTING -> "回議中";
                  case RETURNED -> "差戻し中";
                  case DECIDED -> "決裁済";
                  case REJECTED -> "否決";
                  case WITHDRAWN -> "取下げ";
                  case SCRAPPED -> "廃案";
                },
            a ->
                switch (a) {
                  case APPROVE -> "承認";
                  case AMEND -> "修正承認";
                  case DECIDE -> "決裁";
                  case SEND_BACK -> "差戻し";
                  case REJECT -> "否決";
                  case WITHDRAW -> "取下げ";
                  case SCRAP -> "廃案";
                  case RESUBMIT -> "再回議";
                  case RESUME -> "説明のみで再回議";
                  case MARK_READ -> "供覧確認";
                  case ACT_FOR -> "代決";
                  case POST_REVIEW -> "後閲";
                  case SEND_BACK_TO -> "前の承認者へ差戻し";
                  case RECALL -> "引戻し";
                  case RECALL_SUBMISSION -> "起案者の引戻し";
                  case PULL_UP -> "引上げ";
                  case REROUTE -> "経路の変更";
                  case FULFIL -> "条件の充足";
                  case OBJECT -> "合議への不同意";
                }));
  }

  static StateChart step() {
    return new StateChart(
        "route-step.md",
        RouteTables.STEP.chart(
            "経路の一段階",
            s ->
                switch (s) {
                  case WAITING -> "未";
                  case ACTIVE -> "処理待ち";
                  case APPROVED -> "承認済";
                  case RETURNED -> "差戻し";
                  case REJECTED -> "否決";
                  case OBJECTED -> "不同意";
                  case SKIPPED -> "省略";
                  case SUSPENDED -> "中断";
                  case CANCELLED -> "取消";
                  case READ -> "既読";
                  case POST_REVIEW -> "後閲待";
                  case POST_REVIEWED -> "後閲済";
                  case REVOKED -> "取消済";
                },
            a ->
                switch (a) {
                  case ACTIVATE -> "順番が来る";
                  case SKIP -> "省略";
                  case APPROVE -> "承認・決裁";
                  case SEND_BACK -> "差戻し";
                  case REJECT -> "否決";
                  case MARK_READ -> "供覧確認";
                  case SUSPEND -> "他の段階で差戻し";
                  case CANCEL -> "経路の終了";
                  case DEACTIVATE -> "前の段階に戻る";
                  case PASS_OVER -> "後閲に回す";
                  case POST_REVIEW -> "後閲";
                  case REVOKE -> "承認の取消し";
                  case OBJECT -> "不同意";
                }));
  }

  @Test
  void ofTheRoute() throws IOException {
    assertEquals(route().text(), route().written());
  }

  @Test
  void ofOneStep() throws IOException {
    assertEquals(step().text(), step().written());
  }

  public static void main(String[] args) throws IOException {
    route().write();
    step().write();
  }
}
