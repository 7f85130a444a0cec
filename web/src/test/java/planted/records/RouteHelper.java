package planted.records;

import jakarta.faces.context.FacesContext;

/** A banned ending, and Faces outside the web. */
public class RouteHelper {
  FacesContext context;
}
