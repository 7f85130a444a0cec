package jp.fubako.it.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.time.Duration;
import jp.fubako.it.Story;
import jp.fubako.it.Town;
import jp.fubako.it.TownOffice;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A PIN can be guessed a few times only; what was refused leaves no seal but a trace. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AWrongPinIsCountedIT {

  @Deployment(testable = false)
  static Archive<?> office() {
    return TownOffice.asShipped();
  }

  @Test
  void theTriesRunOutAndThenEvenTheRightPinWaits() {
    var town = Town.inTheContainer();
    var story = new Story(town);
    var drafter = town.holderOf("302-JI");
    var proposal = story.draft(drafter, null, "窓口混雑調査について", Json.createObjectBuilder());
    story.submit(drafter, proposal);
    var desk = town.signer(story.next(drafter, proposal).orElseThrow());
    var at = "decisions/" + proposal + "/approval";

    var first = desk.post(at, Story.approval(desk, proposal).add("pin", "135791"));
    assertEquals("refusal.sealing.WRONG_PIN", first.code(), first.text());
    var last = first;
    for (int i = 0; i < 10 && last.code().endsWith("WRONG_PIN"); i++) {
      last = desk.post(at, Story.approval(desk, proposal).add("pin", "135791"));
    }
    assertEquals("refusal.sealing.LOCKED", last.code(), last.text());
    var right = desk.post(at, Story.approval(desk, proposal));
    assertEquals("refusal.sealing.LOCKED", right.code(), right.text());

    assertEquals("ROUTING", desk.get("decisions/" + proposal).json().getString("state"));
    var refused = "select count(*) from audit_entry where refused and object_id = '%s'";
    Town.await(
        "refused attempts in the trail",
        Duration.ofSeconds(10),
        () -> Integer.parseInt(town.value(refused.formatted(proposal))) >= 3);
    assertTrue(
        town.value(
                "select group_concat(canonical) from audit_entry where object_id = '"
                    + proposal
                    + "'")
            .contains("WRONG_PIN"));
  }
}
