package jp.fubako.signing.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The fonts, read once. IPAmj明朝 (46 MB) is used when it is installed: the system property {@code
 * jp.fubako.fonts.rare} or the environment's {@code FUBAKO_RARE_FONT} names its file, otherwise
 * {@code ipamjm.ttf} is looked for below the system's font folders.
 */
final class Fonts {
  /** Reading tables of a shared font is not thread-safe: whoever draws holds this. */
  static final ReentrantLock DRAWING = new ReentrantLock();

  private static final Logger LOG = LoggerFactory.getLogger(Fonts.class);
  private static final String RARE_PROPERTY = "jp.fubako.fonts.rare";
  private static final String RARE_VARIABLE = "FUBAKO_RARE_FONT";
  private static final ConcurrentMap<Outline, GeneralPath> OUTLINES = new ConcurrentHashMap<>();

  private record Outline(Face face, int codePoint) {}

  private record Loaded(TrueTypeFont font, CmapLookup cmap) {
    static Loaded of(TrueTypeFont font) throws IOException {
      return new Loaded(font, font.getUnicodeCmapLookup());
    }
  }

  private static final class Mincho {
    static final Loaded FONT = resource("BIZUDMincho-Regular.ttf");
  }

  private static final class Gothic {
    static final Loaded FONT = resource("BIZUDGothic-Regular.ttf");
  }

  private static final class Rare {
    static final Optional<TrueTypeFont> FONT = installed();
    static final Optional<RareForms> FORMS = FONT.flatMap(Fonts::forms);
    static final Optional<Loaded> LOADED =
        FORMS.map(forms -> new Loaded(FONT.orElseThrow(), forms));
  }

  private Fonts() {}

  /** The font of a face; call it only for faces that {@link #faceFor} gave. */
  static TrueTypeFont font(Face face) {
    return loaded(face).orElseThrow().font();
  }

  /** The face that has the character, the wanted one first; null when none has. */
  static Face faceFor(int codePoint, Face wanted) {
    for (var face : new Face[] {wanted, Face.MINCHO, Face.GOTHIC, Face.RARE}) {
      if (loaded(face).map(f -> f.cmap().getGlyphId(codePoint)).orElse(0) != 0) {
        return face;
      }
    }
    return null;
  }

  /**
   * The code by which the form of an ideograph that a variation selector asks for is set; 0 when no
   * font has it.
   */
  static int form(int base, int selector) {
    return Rare.FORMS.map(forms -> forms.code(base, selector)).orElse(0);
  }

  /** The ideograph and the selector behind a code of {@link #form}. */
  static String written(int form) {
    return Rare.FORMS.orElseThrow().written(form);
  }

  /** The number of the glyph within its font. */
  static int glyph(Face face, int codePoint) {
    return loaded(face).orElseThrow().cmap().getGlyphId(codePoint);
  }

  /** Width of a character in thousandths of the size. */
  static float width(Face face, int codePoint) {
    var loaded = loaded(face).orElseThrow();
    try {
      var advance = loaded.font().getAdvanceWidth(loaded.cmap().getGlyphId(codePoint));
      return advance * 1000f / loaded.font().getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Outline of a character, one unit per em, y upwards. Do not change what is returned. */
  static GeneralPath outline(Face face, int codePoint) {
    return OUTLINES.computeIfAbsent(new Outline(face, codePoint), Fonts::readOutline);
  }

  private static GeneralPath readOutline(Outline wanted) {
    var loaded = loaded(wanted.face()).orElseThrow();
    DRAWING.lock();
    try {
      var glyph = loaded.font().getGlyph().getGlyph(loaded.cmap().getGlyphId(wanted.codePoint()));
      var path = glyph == null ? new GeneralPath() : (GeneralPath) glyph.getPath().clone();
      var scale = 1.0 / loaded.font().getUnitsPerEm();
      path.transform(java.awt.geom.AffineTransform.getScaleInstance(scale, scale));
      return path;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      DRAWING.unlock();
    }
  }

  private static Optional<Loaded> loaded(Face face) {
    return switch (face) {
      case MINCHO -> Optional.of(Mincho.FONT);
      case GOTHIC -> Optional.of(Gothic.FONT);
      case RARE -> Rare.LOADED;
    };
  }

  private static Loaded resource(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream("/jp/fubako/signing/fonts/" + name)) {
      return Loaded.of(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("font " + name, e);
    }
  }

  private static Optional<TrueTypeFont> installed() {
    var named = System.getProperty(RARE_PROPERTY, System.getenv(RARE_VARIABLE));
    try {
      var file = named == null || named.isBlank() ? findRare() : Optional.of(Path.of(named));
      if (file.isEmpty()) {
        return Optional.empty();
      }
      var source = new RandomAccessReadBufferedFile(file.get().toFile());
      return Optional.of(new TTFParser().parse(source));
    } catch (IOException | RuntimeException e) {
      LOG.warn("IPAmj明朝 cannot be read; rare characters of names are printed as 〓", e);
      return Optional.empty();
    }
  }

  private static Optional<RareForms> forms(TrueTypeFont font) {
    try {
      return Optional.of(RareForms.of(font));
    } catch (IOException | RuntimeException e) {
      LOG.warn("the font for rare characters has no readable table of characters", e);
      return Optional.empty();
    }
  }

  private static Optional<Path> findRare() throws IOException {
    for (var directory : new String[] {"/usr/share/fonts", "/usr/local/share/fonts"}) {
      var root = Path.of(directory);
      if (Files.isDirectory(root)) {
        try (var files =
            Files.find(root, 5, (p, a) -> p.getFileName().toString().equals("ipamjm.ttf"))) {
          var first = files.findFirst();
          if (first.isPresent()) {
            return first;
          }
        }
      }
    }
    return Optional.empty();
  }
}
