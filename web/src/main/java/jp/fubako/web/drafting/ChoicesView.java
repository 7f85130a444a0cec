package jp.fubako.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.fubako.access.AccessService;
import jp.fubako.access.Caller;
import jp.fubako.authority.AuthorityService;
import jp.fubako.authority.Matter;
import jp.fubako.authority.Reservation;
import jp.fubako.drafting.DispatchMethod;
import jp.fubako.drafting.SealHandling;
import jp.fubako.organisation.Duty;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.PostKind;
import jp.fubako.organisation.PostRow;
import jp.fubako.organisation.UnitRow;
import jp.fubako.records.DisclosureClass;
import jp.fubako.records.FolderRow;
import jp.fubako.records.ReadingScope;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;

/** What can be chosen in the drafting form today. */
@Named
@RequestScoped
public class ChoicesView {

  @Inject private AccessService access;
  @Inject private AuthorityService authority;
  @Inject private OrganisationService organisation;
  @Inject private RecordsService records;
  @Inject private OfficeClock clock;

  private Caller caller;
  private List<Matter> matters;
  private List<FolderRow> folders;
  private List<PostRow> heads;

  private Caller caller() {
    if (caller == null) {
      caller = access.caller();
    }
    return caller;
  }

  public List<Duty> getDuties() {
    return caller().duties();
  }

  public List<Matter> getMatters() {
    if (matters == null) {
      matters = authority.matters(clock.today());
    }
    return matters;
  }

  /** The folders of the caller's section for this fiscal year. */
  public List<FolderRow> getFolders() {
    if (folders == null) {
      folders =
          caller().sectionId() == null
              ? List.of()
              : records.folders(caller().sectionId(), FiscalYear.of(clock.today()).year());
    }
    return folders;
  }

  /** The heads of all sections: whom to add for 合議 or 供覧. */
  public List<PostRow> getHeads() {
    if (heads == null) {
      heads =
          organisation.sections(clock.today()).stream()
              .map(UnitRow::id)
              .flatMap(unit -> organisation.headOf(unit, clock.today()).stream())
              .toList();
    }
    return heads;
  }

  public Reservation[] getReservations() {
    return Reservation.values();
  }

  /** Deciders to whom a matter can be raised. */
  public List<PostKind> getRaises() {
    return List.of(PostKind.VICE_MAYOR, PostKind.MAYOR);
  }

  public DispatchMethod[] getMethods() {
    return DispatchMethod.values();
  }

  public SealHandling[] getSeals() {
    return SealHandling.values();
  }

  public DisclosureClass[] getDisclosures() {
    return DisclosureClass.values();
  }

  public ReadingScope[] getScopes() {
    return ReadingScope.values();
  }
}
