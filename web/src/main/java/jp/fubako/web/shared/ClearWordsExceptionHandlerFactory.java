package jp.fubako.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ClearWordsExceptionHandler} in front of the default handler. */
public class ClearWordsExceptionHandlerFactory extends ExceptionHandlerFactory {

  public ClearWordsExceptionHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ClearWordsExceptionHandler(getWrapped().getExceptionHandler());
  }
}
