package jp.fubako.web.bulk;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.fubako.bulk.BulkService;
import jp.fubako.bulk.BulkStep;
import jp.fubako.sealing.SealingService;
import jp.fubako.web.shared.PinWords;

/**
 * 一括承認: one PIN, and each case by itself. Every request approves one case and shows how it went;
 * the page asks again until none waits. Whoever leaves in between has approved what is shown as
 * done.
 */
@Named
@ViewScoped
public class BulkView implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

  @Inject private BulkService bulk;
  @Inject private SealingService sealing;

  private final UUID bulkId = UUID.randomUUID();
  private transient List<BulkLine> lines;
  private transient String pin;
  private String comment;
  private boolean running;

  /** Takes the chosen subjects from the address. */
  public void load() {
    var chosen =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .get("ids");
    var ids =
        Stream.of(chosen == null ? new String[0] : chosen)
            .filter(id -> id.matches(ID))
            .map(UUID::fromString)
            .distinct()
            .toList();
    lines = bulk.chosen(ids).stream().map(BulkLine::new).toList();
  }

  /** Approves the next case that waits. */
  public void approveNext() {
    running = false;
    var next = lines.stream().filter(BulkLine::isWaiting).findFirst();
    if (next.isPresent()) {
      approve(next.get());
      running = lines.stream().anyMatch(BulkLine::isWaiting);
    }
  }

  private void approve(BulkLine line) {
    var chosen = line.getChosen();
    try (var typed = new PinWords(pin)) {
      line.came(
          bulk.approve(
              new BulkStep(
                  bulkId,
                  chosen.subjectId(),
                  chosen.stepId(),
                  chosen.routeVersion(),
                  line.requestKey(),
                  comment,
                  typed.chars())));
    }
  }

  public List<BulkLine> getLines() {
    return lines;
  }

  /** The page asks at once for the next. */
  public boolean isRunning() {
    return running;
  }

  public boolean isReady() {
    return count(BulkLine::isWaiting) > 0;
  }

  /** At least one was tried, and none waits. */
  public boolean isFinished() {
    return !isReady() && getDone() + getFailed() > 0;
  }

  public long getDone() {
    return count(BulkLine::isDone);
  }

  public long getFailed() {
    return count(BulkLine::isFailed);
  }

  public long getOpen() {
    return count(BulkLine::isWaiting);
  }

  private long count(Predicate<BulkLine> state) {
    return lines.stream().filter(state).count();
  }

  public boolean isKeyMissing() {
    return !sealing.keyStatus().enrolled();
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }

  public String getPin() {
    return pin;
  }

  public void setPin(String pin) {
    this.pin = pin;
  }
}
