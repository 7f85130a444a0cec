package jp.fubako.amendment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.authority.AuthorityRuling;
import jp.fubako.authority.ConsultKind;
import jp.fubako.authority.ConsultRow;
import jp.fubako.drafting.DraftFields;
import jp.fubako.organisation.PostKind;
import org.junit.jupiter.api.Test;

/** Domain 2.4: the class of an amendment is declared, but protected fields force 要旨. */
class AProtectedFieldMakesItTheEssenceTest {

  private static final UUID GENERAL_AFFAIRS = UUID.randomUUID();

  private final DraftFields draft =
      new AmendedFields(
              "道路占用の許可について",
              "許可してよろしいか伺います。",
              "道路法第32条による申請である。",
              "PERMIT",
              120_000L,
              "7款",
              LocalDate.of(2026, 12, 1),
              "株式会社 山田　様",
              "真室川町長",
              "",
              "許可します。\n記",
              null)
          .onto(
              new DraftFields(
                  null, null, null, null, null, null, null, null, null, null, null, false, null,
                  true, null, null, null, null, null, null, null, null, null, null, null, null));

  private Set<ProtectedField> touched(AmendedFields change) {
    return Essence.touched(draft, change.onto(draft));
  }

  private static AmendedFields only(String inquiry, String grounds, Long amount, String letter) {
    return new AmendedFields(
        null, inquiry, grounds, null, amount, null, null, null, null, null, letter, null);
  }

  @Test
  void wordingAloneIsMinor() {
    assertEquals(Set.of(), touched(only(null, null, null, "許可いたします。\n記")));
    assertEquals(Set.of(), touched(only(null, "道路法第32条に基づく申請であり、支障はない。", null, null)));
  }

  @Test
  void anotherLineEndIsNoChange() {
    assertEquals(draft, only(null, null, null, "許可します。\r\n記").onto(draft));
  }

  @Test
  void amountAddresseeMatterLawDecisionTextAndDateAreTheEssence() {
    assertEquals(Set.of(ProtectedField.AMOUNT), touched(only(null, null, 130_000L, null)));
    assertEquals(Set.of(ProtectedField.INQUIRY), touched(only("許可しないこととする。", null, null, null)));
    assertEquals(
        Set.of(ProtectedField.LEGAL_BASIS), touched(only(null, "道路法第35条による協議である。", null, null)));
    var rest =
        new AmendedFields(
            null,
            null,
            null,
            "REFUSAL",
            null,
            null,
            LocalDate.of(2026, 12, 2),
            "株式会社 山本　様",
            null,
            null,
            null,
            null);
    assertEquals(
        Set.of(ProtectedField.MATTER, ProtectedField.DATE, ProtectedField.ADDRESSEE),
        touched(rest));
  }

  @Test
  void whatAsksForAnotherRouteGoesBackToTheDrafter() {
    var head = ruling(PostKind.SECTION_HEAD);
    var mayor = ruling(PostKind.MAYOR);
    var consulted = ruling(PostKind.SECTION_HEAD, GENERAL_AFFAIRS);
    assertTrue(RouteChecks.covers(mayor, head).isAllowed(), "a higher decider may stay");
    assertTrue(RouteChecks.covers(consulted, head).isAllowed());
    assertTrue(!RouteChecks.covers(head, mayor).isAllowed());
    assertTrue(!RouteChecks.covers(head, consulted).isAllowed());
  }

  private static AuthorityRuling ruling(PostKind decider, UUID... consults) {
    var rows =
        List.of(consults).stream()
            .map(
                unit ->
                    new ConsultRow(
                        unit, "総務課", PostKind.SECTION_HEAD, ConsultKind.CONCURRENCE, "", ""))
            .toList();
    return new AuthorityRuling(decider, null, decider.name(), rows, "", "");
  }
}
