package jp.fubako.web.issuing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import jp.fubako.content.ContentStore;
import jp.fubako.drafting.SealHandling;
import jp.fubako.issuing.IssuingService;
import jp.fubako.issuing.LetterWords;
import jp.fubako.issuing.MakeLetter;
import jp.fubako.issuing.UploadLetter;
import jp.fubako.records.IncomingFile;
import jp.fubako.seals.SealsService;
import jp.fubako.shared.OfficeClock;

/** 浄書: makes the letter as decided or in corrected words, or takes one from elsewhere. */
@Named
@ViewScoped
public class LetterView implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private IssuingService issuing;
  @Inject private SealsService seals;
  @Inject private IssueView issue;
  @Inject private ContentStore content;
  @Inject private OfficeClock clock;

  private final LetterForm form = new LetterForm();
  private String omission;
  private transient Part file;

  @PostConstruct
  public void open() {
    form.fill(issue.getProposal().fields(), clock.today());
  }

  public String makeLetter() {
    return made(null);
  }

  /** The letter in corrected words; the collator sees each correction. */
  public String makeCorrected() {
    return made(form.words());
  }

  private String made(LetterWords words) {
    issuing.makeLetter(
        new MakeLetter(
            issue.getId(),
            issue.getVersion(),
            issue.getRequestKey(),
            form.getIssuedOn(),
            words,
            omission));
    return issue.again("drafting.case.letterMade");
  }

  /** A letter that was typeset elsewhere. */
  public String uploadLetter() throws IOException {
    try (var bytes = file.getInputStream()) {
      issuing.uploadLetter(
          new UploadLetter(
              issue.getId(),
              issue.getVersion(),
              issue.getRequestKey(),
              form.getIssuedOn(),
              new IncomingFile(file.getSubmittedFileName(), content.put(bytes)),
              omission));
    }
    return issue.again("issuing.letter.uploaded");
  }

  /** Kinds of 公印省略; none where the letter is sealed or is a 事務連絡. */
  public List<String> getOmissions() {
    return issue.getProposal().fields().seal() == SealHandling.OMITTED
        ? seals.omissions()
        : List.of();
  }

  public String getOmission() {
    return omission;
  }

  public void setOmission(String omission) {
    this.omission = omission;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public LetterForm getForm() {
    return form;
  }
}
