package jp.fubako.web.drafting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import jp.fubako.drafting.DraftWordsService;
import jp.fubako.wording.StandardTextRow;

/** The 定型文 that can be put into the draft, their blanks filled from what is stored. */
@Named
@RequestScoped
public class PhrasesView {

  private DraftWordsService words;
  private List<StandardTextRow> rows;

  public PhrasesView() {}

  @Inject
  public PhrasesView(DraftWordsService words) {
    this.words = words;
  }

  public List<StandardTextRow> of(UUID draft) {
    if (rows == null) {
      rows = words.texts(draft);
    }
    return rows;
  }
}
