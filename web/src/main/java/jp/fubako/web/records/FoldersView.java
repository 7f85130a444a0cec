package jp.fubako.web.records;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import jp.fubako.access.AccessService;
import jp.fubako.organisation.OrganisationService;
import jp.fubako.organisation.UnitRow;
import jp.fubako.records.FolderRow;
import jp.fubako.records.RecordsService;
import jp.fubako.shared.FiscalYear;
import jp.fubako.shared.OfficeClock;

/** 簿冊 of a section and year. */
@Named
@RequestScoped
public class FoldersView {

  @Inject private RecordsService records;
  @Inject private AccessService access;
  @Inject private OrganisationService organisation;
  @Inject private OfficeClock clock;

  private UUID section;
  private Integer year;
  private List<FolderRow> folders = List.of();

  /** Reads the folders; without a choice those of the caller's section this year. */
  public void load() {
    if (year == null) {
      year = FiscalYear.of(clock.today()).year();
    }
    if (section == null) {
      section = access.caller().sectionId();
    }
    if (section != null) {
      folders = records.folders(section, year);
    }
  }

  public List<FolderRow> getFolders() {
    return folders;
  }

  public List<YearChoice> getYears() {
    return YearChoice.around(FiscalYear.of(clock.today()).year());
  }

  public List<UnitRow> getSections() {
    return organisation.sections(clock.today());
  }

  public UUID getSection() {
    return section;
  }

  public void setSection(UUID section) {
    this.section = section;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
