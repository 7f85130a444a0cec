package jp.fubako.seals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.fubako.access.Caller;
import jp.fubako.access.Role;
import jp.fubako.drafting.DecidedProposal;
import jp.fubako.drafting.ProposalState;
import jp.fubako.organisation.AssignmentKind;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.PostKind;
import jp.fubako.shared.RefusedException;
import jp.fubako.shared.Verdict;
import org.junit.jupiter.api.Test;

class OnlyTheKeeperSealsTest {

  private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
  private static final UUID SECTION = UUID.randomUUID();
  private static final UUID KEEPERS_POST = UUID.randomUUID();

  private final OfficialSeal mayors = seal("町長印", null);
  private final OfficialSeal schools = seal("教育長印", KEEPERS_POST);
  private final Caller asker = caller("五十嵐 誠", UUID.randomUUID());
  private final Caller keeper = caller("渡邉 花子", UUID.randomUUID(), Role.SEAL_KEEPER);
  private final SealRequest request = new SealRequest(letter(), mayors, 2, asker, NOW);

  private static OfficialSeal seal(String name, UUID post) {
    return new OfficialSeal(new DefineSeal(name, SealKind.POST, post, "金庫", FIRST, "公印規則"), "総務課長");
  }

  private static Caller caller(String name, UUID post, Role... roles) {
    var duty =
        new Duty(
            post,
            "主事",
            PostKind.STAFF,
            SECTION,
            "総務課",
            SECTION,
            "総務課",
            "真総",
            AssignmentKind.PRINCIPAL);
    return new Caller(
        UUID.randomUUID(), name, name, name, Set.of(roles), List.of(duty), Set.of("town"), "");
  }

  private static DecidedProposal letter() {
    return new DecidedProposal(
        UUID.randomUUID(),
        1,
        ProposalState.PREPARING,
        null,
        null,
        null,
        SECTION,
        "総務課",
        "真総",
        UUID.randomUUID(),
        "五十嵐 誠",
        "真総第1号",
        LocalDate.of(2026, 11, 19),
        LocalDate.of(2026, 11, 20),
        UUID.randomUUID(),
        UUID.randomUUID(),
        false,
        null);
  }

  private static Object reason(Verdict verdict) {
    return ((Verdict.Refused) verdict).reason();
  }

  @Test
  void theSealIsSetByItsKeeperAlone() {
    assertTrue(request.may(SealRequestAction.SEAL, mayors, keeper).isAllowed());
    assertEquals(
        SealsRefusal.NOT_KEEPER,
        reason(request.may(SealRequestAction.SEAL, mayors, caller("正野 薫", UUID.randomUUID()))));
  }

  @Test
  void aSealThatAPostKeepsIsSetByItsHolderAndNoOtherKeeper() {
    var other = new SealRequest(letter(), schools, 1, asker, NOW);
    var holder = caller("教育課長", KEEPERS_POST);
    assertTrue(other.may(SealRequestAction.SEAL, schools, holder).isAllowed());
    assertEquals(
        SealsRefusal.NOT_KEEPER, reason(other.may(SealRequestAction.SEAL, schools, keeper)));
  }

  @Test
  void theKeeperDoesNotSealWhatHeAskedForHimself() {
    var own = new SealRequest(letter(), mayors, 1, keeper, NOW);
    assertEquals(
        SealsRefusal.KEEPER_ASKED, reason(own.may(SealRequestAction.SEAL, mayors, keeper)));
    assertTrue(own.may(SealRequestAction.REFUSE, mayors, keeper).isAllowed());
  }

  @Test
  void ofTwoKeepersOneIsFirstAndTheOtherIsTold() {
    request.sealed(keeper, NOW);
    var late = caller("高橋 亮", UUID.randomUUID(), Role.SEAL_KEEPER);
    var verdict = (Verdict.Refused) request.may(SealRequestAction.SEAL, mayors, late);
    assertEquals(SealsRefusal.REQUEST_DONE, verdict.reason());
    assertEquals(List.of("渡邉 花子", NOW), verdict.args());
  }

  @Test
  void aRefusalNeedsItsReason() {
    assertThrows(RefusedException.class, () -> request.refused("", keeper, NOW));
    request.refused("照合の記録がありません。", keeper, NOW);
    assertEquals(SealRequestState.REFUSED, request.row().state());
    assertEquals("照合の記録がありません。", request.row().reason());
  }

  @Test
  void aSealThatIsNotInUseIsNotSet() {
    assertTrue(mayors.usable(FIRST).isAllowed());
    assertEquals(SealsRefusal.SEAL_NOT_IN_USE, reason(mayors.usable(FIRST.minusDays(1))));
    assertThrows(RefusedException.class, () -> mayors.end(FIRST.minusDays(1)));
    mayors.end(LocalDate.of(2026, 11, 30));
    assertTrue(mayors.usable(LocalDate.of(2026, 11, 30)).isAllowed());
    assertEquals(SealsRefusal.SEAL_NOT_IN_USE, reason(mayors.usable(LocalDate.of(2026, 12, 1))));
  }
}
