package planted.search;

import jakarta.inject.Inject;

/** A library that needs a container. */
public class Index {
  @Inject Object something;
}
