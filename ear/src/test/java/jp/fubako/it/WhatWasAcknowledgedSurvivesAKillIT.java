package jp.fubako.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** kill -9 of the server while people approve: whoever was told "done" is right afterwards. */
class WhatWasAcknowledgedSurvivesAKillIT {

  private static final int OFFSET = Integer.getInteger("fubako.it.kill.offset");
  private static final int DATABASE = 13306 + OFFSET;
  private static final Path DATA = Path.of("target/killed-server").toAbsolutePath();
  private static final LaunchedOffice OFFICE =
      new LaunchedOffice(DATA, "-Dfubako.port.offset=" + OFFSET);
  private static final Town TOWN =
      new Town("http://127.0.0.1:" + (8080 + OFFSET) + "/", DATA, DATABASE);

  /** A proposal in five sections each, so that they are approved side by side. */
  private static final List<String> DRAFTERS =
      List.of("203-JI", "302-JI", "402-JI", "502-JI", "702-JI");

  private static final int ACKNOWLEDGED_BEFORE_THE_KILL = 3;

  private final Story story = new Story(TOWN);

  /** Step ids that were answered with "done", by proposal. */
  private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();

  @AfterAll
  static void stop() {
    OFFICE.launch("stop");
  }

  @Test
  void inTheMiddleOfApprovals() throws Exception {
    assertEquals(0, OFFICE.launch("start", "-Dfubako.fresh=true"));
    TOWN.load();
    var drafters = proposals();
    approveUntilKilled(drafters);
    assertTrue(total() >= ACKNOWLEDGED_BEFORE_THE_KILL, acknowledged::toString);

    assertEquals(0, OFFICE.launch("start"));
    drafters.forEach(this::assertNothingLost);
    assertEquals(0, OFFICE.launch("verify"), "trail or files");
    drafters.forEach((proposal, drafter) -> story.approveAll(drafter, proposal));
    drafters.forEach(
        (proposal, drafter) ->
            assertEquals(
                "DECIDED",
                TOWN.desk(drafter).get("decisions/" + proposal).json().getString("state")));
  }

  private Map<String, String> proposals() {
    var drafters = new LinkedHashMap<String, String>();
    for (var post : DRAFTERS) {
      var drafter = TOWN.holderOf(post);
      var id = story.draft(drafter, null, post + "の事務について", Json.createObjectBuilder());
      story.submit(drafter, id);
      TOWN.signer(story.next(drafter, id).orElseThrow());
      drafters.put(id, drafter);
    }
    return drafters;
  }

  /** Everybody approves; the server is killed while answers are still on their way. */
  private void approveUntilKilled(Map<String, String> drafters) throws Exception {
    var server = OFFICE.process("work/server.pid");
    var launcher = OFFICE.process("work/launcher.pid");
    var count = new AtomicInteger();
    try (var people = Executors.newFixedThreadPool(drafters.size())) {
      var work = new ArrayList<java.util.concurrent.Callable<Void>>();
      drafters.forEach(
          (proposal, drafter) ->
              work.add(
                  () -> {
                    approve(
                        proposal,
                        drafter,
                        () -> {
                          if (count.incrementAndGet() == ACKNOWLEDGED_BEFORE_THE_KILL) {
                            server.destroyForcibly();
                          }
                        });
                    return null;
                  }));
      for (var result : people.invokeAll(work)) {
        result.get();
      }
    }
    server.destroyForcibly();
    server.onExit().join();
    launcher.onExit().join();
  }

  private void approve(String proposal, String drafter, Runnable done) {
    try {
      for (var next = story.next(drafter, proposal);
          next.isPresent();
          next = story.next(drafter, proposal)) {
        var desk = TOWN.signer(next.get());
        var body = Story.approval(desk, proposal).build();
        if (desk.post("decisions/" + proposal + "/approval", body).fine()) {
          acknowledged
              .computeIfAbsent(proposal, id -> new ArrayList<>())
              .add(body.getString("stepId"));
          done.run();
        }
      }
    } catch (UncheckedIOException killed) {
      // from here on nobody was told anything
      assertTrue(killed.getCause() instanceof IOException);
    }
  }

  private void assertNothingLost(String proposal, String drafter) {
    var steps = story.steps(drafter, proposal);
    var approved =
        steps.stream()
            .filter(s -> s.getString("state").equals("APPROVED"))
            .map(s -> s.getString("id"))
            .toList();
    var promised = acknowledged.getOrDefault(proposal, List.of());
    assertTrue(approved.containsAll(promised), () -> promised + " was promised, there is " + steps);
    var sheet = TOWN.desk(drafter).get("decisions/" + proposal).json().getString("sheetSha256");
    var report = SealedSheet.judge(TOWN, sheet);
    assertEquals(approved.size(), report.signatures().size(), "seals and rows differ");
    assertTrue(report.good(), report::toString);
    var told =
        TOWN.value(
            "select count(*) from audit_entry where not refused and object_id = '%s' and action in"
                    .formatted(proposal)
                + " ('approval.start', 'approval.approve', 'approval.decide')");
    assertEquals(Integer.toString(approved.size()), told, "trail and rows differ");
  }

  private int total() {
    return acknowledged.values().stream().mapToInt(List::size).sum();
  }
}
