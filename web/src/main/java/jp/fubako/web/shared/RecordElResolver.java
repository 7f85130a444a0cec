package jp.fubako.web.shared;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.PropertyNotWritableException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a page read a record's components and its methods without arguments as properties: {@code
 * row.title}, {@code verdict.allowed}. Expression Language 5 knows only {@code getTitle()}.
 */
public class RecordElResolver extends ELResolver {

  private final Map<Class<?>, Map<String, Optional<Method>>> known = new ConcurrentHashMap<>();

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var reader = reader(base, property);
    if (reader.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return reader.get().invoke(base);
    } catch (ReflectiveOperationException e) {
      throw new ELException(base.getClass().getSimpleName() + "." + property, e);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    var reader = reader(base, property);
    if (reader.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    return reader.get().getReturnType();
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (reader(base, property).isPresent()) {
      throw new PropertyNotWritableException("a record: " + base.getClass().getSimpleName());
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    if (reader(base, property).isPresent()) {
      context.setPropertyResolved(base, property);
    }
    return true;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base instanceof Record ? String.class : null;
  }

  private Optional<Method> reader(Object base, Object property) {
    return base instanceof Record && property instanceof String name
        ? known
            .computeIfAbsent(base.getClass(), c -> new ConcurrentHashMap<>())
            .computeIfAbsent(name, n -> find(base.getClass(), n))
        : Optional.empty();
  }

  private static Optional<Method> find(Class<?> type, String name) {
    for (var candidate :
        new String[] {
          name, "is" + name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1)
        }) {
      try {
        return Optional.of(type.getMethod(candidate));
      } catch (NoSuchMethodException e) {
        // the next spelling
      }
    }
    return Optional.empty();
  }
}
