package jp.fubako.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import jp.fubako.search.Dictionaries;
import jp.fubako.search.Normalizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseBaseFormFilter;
import org.apache.lucene.analysis.ja.JapaneseKatakanaStemFilter;
import org.apache.lucene.analysis.ja.JapanesePartOfSpeechStopFilter;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Words of cleaned text ({@link Normalizer#clean}): kuromoji in search mode with the office's own
 * words, base forms, no particles, long vowels at the end of katakana words dropped.
 */
public final class WordAnalyzer extends Analyzer {

  /** Keeps phrases from running over from one value of a field into the next. */
  private static final int GAP = 100;

  private final UserDictionary userDictionary;

  /**
   * A word of a text.
   *
   * @param term as indexed
   * @param surface as written, without the ending that its base form does not have
   * @param position counted with the dropped particles
   */
  public record Word(String term, String surface, int position) {}

  public WordAnalyzer(Dictionaries dictionaries) {
    userDictionary = userDictionary(dictionaries);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    var tokenizer = new JapaneseTokenizer(userDictionary, true, JapaneseTokenizer.Mode.SEARCH);
    TokenStream stream = new JapaneseBaseFormFilter(tokenizer);
    stream = new JapanesePartOfSpeechStopFilter(stream, JapaneseAnalyzer.getDefaultStopTags());
    stream = new JapaneseKatakanaStemFilter(stream);
    return new TokenStreamComponents(tokenizer, new LowerCaseFilter(stream));
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP;
  }

  /** The words of a cleaned text. */
  public List<Word> words(String cleaned) {
    var words = new ArrayList<Word>();
    try (TokenStream stream = tokenStream("", cleaned)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var increment = stream.addAttribute(PositionIncrementAttribute.class);
      var speech = stream.addAttribute(PartOfSpeechAttribute.class);
      stream.reset();
      int position = -1;
      while (stream.incrementToken()) {
        position += increment.getPositionIncrement();
        String surface = cleaned.substring(offset.startOffset(), offset.endOffset());
        String base = inflects(speech.getPartOfSpeech()) ? withoutEnding(term) : term.toString();
        words.add(new Word(term.toString(), stem(surface, base), position));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static boolean inflects(String partOfSpeech) {
    return partOfSpeech != null
        && (partOfSpeech.startsWith("動詞") || partOfSpeech.startsWith("形容詞"));
  }

  /** The last kana of a base form is the one that changes. */
  private static String withoutEnding(CharSequence base) {
    return base.subSequence(0, Math.max(1, base.length() - 1)).toString();
  }

  /** 受け取っ and 受け取る share 受け取. */
  private static String stem(String surface, String base) {
    int same = 0;
    while (same < Math.min(surface.length(), base.length())
        && surface.charAt(same) == base.charAt(same)) {
      same++;
    }
    return same == 0 ? surface : surface.substring(0, same);
  }

  private static UserDictionary userDictionary(Dictionaries dictionaries) {
    Normalizer normalizer = dictionaries.normalizer();
    var lines = new StringBuilder();
    for (var word : dictionaries.userWords()) {
      String surface = normalizer.clean(word.surface());
      String[] pieces = word.segments().strip().split("[\\s\u3000]+");
      var cleaned = new StringBuilder();
      for (String piece : pieces) {
        cleaned.append(cleaned.isEmpty() ? "" : " ").append(normalizer.clean(piece));
      }
      if (surface.isEmpty() || surface.matches(".*[,\"#\\s].*")) {
        continue;
      }
      boolean fits = cleaned.toString().replace(" ", "").equals(surface);
      String segments = fits ? cleaned.toString() : surface;
      lines.append(surface + "," + segments + "," + segments + ",カスタム名詞\n");
    }
    try {
      return lines.isEmpty() ? null : UserDictionary.open(new StringReader(lines.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
