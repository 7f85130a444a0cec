package jp.fubako.web.shared;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts a hash of the content into the addresses of our own style sheets, scripts and symbols: a
 * browser may keep them for a year, and after an upgrade nobody sees an old one.
 */
public final class VersionedResourceHandler extends ResourceHandlerWrapper {

  private static final Set<String> OURS = Set.of("fubako", "primefaces-dads");
  private static final String PARAMETER = "rev";
  private static final int DIGITS = 12;
  private static final String A_YEAR = "public, max-age=31536000, immutable";
  private static final String ASK_EVERY_TIME = "no-cache";

  private final Map<String, String> hashes = new ConcurrentHashMap<>();

  public VersionedResourceHandler(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return versioned(super.createResource(name, library), name, library);
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return versioned(super.createResource(name, library, contentType), name, library);
  }

  private Resource versioned(Resource resource, String name, String library) {
    if (resource == null || library == null || !OURS.contains(library)) {
      return resource;
    }
    return new Versioned(
        resource, hashes.computeIfAbsent(library + "/" + name, key -> hashOf(resource)));
  }

  private static String hashOf(Resource resource) {
    try (var content = resource.getInputStream()) {
      var digest = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Versioned extends ResourceWrapper {

    private final String hash;

    Versioned(Resource wrapped, String hash) {
      super(wrapped);
      this.hash = hash;
    }

    @Override
    public String getRequestPath() {
      var path = super.getRequestPath();
      return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + hash;
    }

    /** A year only under the address of exactly this content; any other address is asked again. */
    @Override
    public Map<String, String> getResponseHeaders() {
      var headers = new HashMap<>(super.getResponseHeaders());
      var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
      headers.remove("Expires");
      headers.put("Cache-Control", hash.equals(asked.get(PARAMETER)) ? A_YEAR : ASK_EVERY_TIME);
      return headers;
    }
  }
}
