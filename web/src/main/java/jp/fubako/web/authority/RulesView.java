package jp.fubako.web.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import jp.fubako.authority.ConsultKind;
import jp.fubako.authority.Reservation;
import jp.fubako.authority.RuleFault;
import jp.fubako.authority.RuleLine;
import jp.fubako.authority.RuleLine.ConsultLine;
import jp.fubako.authority.TestLine;
import jp.fubako.authority.TestResult;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.UnitRow;
import jp.fubako.shared.OfficeClock;
import jp.fubako.web.shared.FormatView;
import jp.fubako.web.shared.Texts;

/** How rows of the authority rules are worded, and what can be chosen in them. */
@Named
@ApplicationScoped
public class RulesView {

  private static final String POST = "authority.post.";

  private OrganisationService organisation;
  private OfficeClock clock;
  private FormatView format;

  public RulesView() {}

  @Inject
  public RulesView(OrganisationService organisation, OfficeClock clock, FormatView format) {
    this.organisation = organisation;
    this.clock = clock;
    this.format = format;
  }

  /** 50万円以上300万円未満. */
  public String amounts(RuleLine line) {
    var from = line.from() == null || line.from() == 0 ? null : line.from();
    if (from == null && line.below() == null) {
      return Texts.of("authority.rules.anyAmount");
    }
    if (from == null) {
      return Texts.of("authority.rules.below", format.amount(line.below()));
    }
    return line.below() == null
        ? Texts.of("authority.rules.from", format.amount(from))
        : Texts.of("authority.rules.between", format.amount(from), format.amount(line.below()));
  }

  /** 総務課 課長; 課長 of the own section. */
  public String decider(RuleLine line) {
    return post(line.deciderUnit(), line.decider());
  }

  public String consults(RuleLine line) {
    return line.consults().stream().map(this::consult).collect(Collectors.joining("、"));
  }

  private String consult(ConsultLine line) {
    return Texts.of(
        "authority.rules.consult",
        post(line.unit(), line.post()),
        Texts.of("authority.consult." + line.kind()));
  }

  private String post(String unit, PostKind kind) {
    var title = Texts.of(POST + kind);
    return unit.isEmpty() ? title : unitName(unit) + " " + title;
  }

  /** Name of a unit; its code when it is gone. */
  public String unitName(String code) {
    return organisation.unitByCode(code, clock.today()).map(UnitRow::name).orElse(code);
  }

  /** 金額の下限: 「500000」は… */
  public String faultWords(RuleFault fault) {
    return Texts.of(
        "authority.fault." + fault.cause(),
        Texts.of("authority.part." + fault.table()),
        fault.line(),
        Texts.of("authority.column." + fault.column()),
        value(fault));
  }

  private String value(RuleFault fault) {
    return switch (fault.cause()) {
      case GAP, OVERLAP, REVERSED, NEGATIVE -> format.amount(Long.valueOf(fault.value()));
      case NO_SUCH_POST -> Texts.of(POST + fault.value());
      default -> fault.value();
    };
  }

  public String reservations(TestLine test) {
    return test.reservations().stream()
        .map(r -> format.named("drafting.reservation", r))
        .collect(Collectors.joining("、"));
  }

  /** What came out of a test, or why nothing did. */
  public String outcome(TestResult result) {
    if (!result.refusal().isEmpty()) {
      return Texts.refusal(result.refusal(), List.of("", "", ""));
    }
    return result.test().route().isEmpty() ? result.decider() : result.route();
  }

  public List<UnitRow> getUnits() {
    return organisation.units(clock.today());
  }

  public PostKind[] getPosts() {
    return PostKind.values();
  }

  public ConsultKind[] getConsultKinds() {
    return ConsultKind.values();
  }

  public Reservation[] getReservations() {
    return Reservation.values();
  }
}
