package jp.fubako.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import jp.fubako.retrieval.DerivedFiles;
import jp.fubako.search.text.Outcome;
import jp.fubako.shared.RefusedException;

/** Pictures of a file's pages for reading in the browser without a download. */
@ApplicationScoped
class PageImages {

  @Inject private DerivedFiles derived;

  PageImage page(FileRow file, int page, int width) {
    switch (file.inspection()) {
      case PENDING -> throw new RefusedException(RecordsRefusal.FILE_PENDING, file.name());
      case REFUSED ->
          throw new RefusedException(
              RecordsRefusal.FILE_REFUSED, file.name(), file.inspectionCode());
      case READABLE -> {
        // its pages may be drawn
      }
    }
    if (page < 1 || (file.pages() != null && page > file.pages())) {
      throw new RefusedException(RecordsRefusal.NO_SUCH_PAGE, file.name(), page);
    }
    int bounded = DerivedFiles.boundedWidth(width);
    return switch (derived.page(file.hash(), file.mediaType(), page, bounded)) {
      case Outcome.Done<Path> done ->
          new PageImage(
              done.value(),
              page,
              file.pages() == null ? page : file.pages(),
              bounded,
              file.hash().substring(0, 16) + "-" + page + "-" + bounded);
      case Outcome.Failed<Path> failed ->
          throw new RefusedException(
              RecordsRefusal.PAGE_NOT_DRAWN, file.name(), failed.kind().name());
    };
  }
}
