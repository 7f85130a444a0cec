package jp.fubako.web.shared;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A partial request without a session would be answered with the login page, which nobody sees.
 * Answers 401 instead; the page's script then shows the dialog that offers to sign in again.
 */
@WebFilter(
    urlPatterns = "/login.xhtml",
    dispatcherTypes = {DispatcherType.FORWARD, DispatcherType.REQUEST},
    asyncSupported = true)
public class ExpiredSessionFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getHeader("Faces-Request") == null) {
      chain.doFilter(request, response);
    } else {
      forgetRequest(request);
      response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
      response.setContentType("text/plain");
      response.flushBuffer();
    }
  }

  /**
   * The container has kept this Ajax request to repeat it after the login, as if it were a page.
   */
  private static void forgetRequest(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }
}
