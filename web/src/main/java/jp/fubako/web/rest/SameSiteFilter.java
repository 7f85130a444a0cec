package jp.fubako.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Refuses changes that a page of another site could have caused (CSRF). */
@Provider
public class SameSiteFilter implements ContainerRequestFilter {

  static final String HEADER = "Fubako-Request";
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!SAFE.contains(request.getMethod()) && request.getHeaderString(HEADER) == null) {
      request.abortWith(
          RestErrors.answer(Response.Status.FORBIDDEN, "error.header", "error.header"));
    }
  }
}
