package jp.fubako.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.fubako.access.ClientAddress;

/** Tells the trail from which address a request came. */
@WebFilter(urlPatterns = "/*")
public class ClientAddressFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Inject private ClientAddress client;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    client.comesFrom(request.getRemoteAddr());
    chain.doFilter(request, response);
  }
}
