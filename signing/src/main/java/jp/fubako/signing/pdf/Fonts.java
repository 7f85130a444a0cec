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

/**
 * The fonts, read once. IPAmj明朝 (46 MB) is used when it is installed: the system property {@code
 * jp.fubako.fonts.rare} names its file, otherwise the usual places are looked at.
 */
final class Fonts {
  /** Reading tables of a shared font is not thread-safe: whoever draws holds this. */
  static final ReentrantLock DRAWING = new ReentrantLock();

  private static final String RARE_PROPERTY = "jp.fubako.fonts.rare";
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
    static final Optional<Loaded> FONT = installed();
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
      case RARE -> Rare.FONT;
    };
  }

  private static Loaded resource(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream("/jp/fubako/signing/fonts/" + name)) {
      return Loaded.of(new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException("font " + name, e);
    }
  }

  private static Optional<Loaded> installed() {
    var named = System.getProperty(RARE_PROPERTY);
    try {
      var file = named == null ? findRare() : Optional.of(Path.of(named));
      if (file.isEmpty() || !Files.isReadable(file.get())) {
        return Optional.empty();
      }
      var source = new RandomAccessReadBufferedFile(file.get().toFile());
      return Optional.of(Loaded.of(new TTFParser().parse(source)));
    } catch (IOException | RuntimeException e) {
      org.slf4j.LoggerFactory.getLogger(Fonts.class).warn("IPAmj明朝 cannot be read", e);
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
